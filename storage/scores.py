"""A score as a person writes it, in changes, searches and exports alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def score_text(value: float | str | None, best: float | None) -> str | None:
    """The score with its scale, where the page gives one; a word stands alone. None without a score.

    >>> score_text(3.5, 5.0), score_text(82.0, None), score_text("A-", None), score_text(None, 5.0)
    ('3.5/5', '82', 'A-', None)
    >>> score_text(1.9, 1.0)  # of German school grades 1 is the best
    '1.9 (best 1)'
    """
    if value is None or isinstance(value, str):
        return value
    if best is None:
        return f"{value:g}"
    return f"{value:g} (best {best:g})" if value > best else f"{value:g}/{best:g}"


def rating_text(rating: Mapping[str, Any]) -> str:
    """The same of a rating as readings hold it, which always has a score.

    >>> rating_text({"value": 3.5, "best": 5.0})
    '3.5/5'
    """
    return score_text(rating["value"], rating["best"]) or ""
