"""Scores in properties of elements: data-rating="4" data-max="5", <meter value="7" max="10">, aria-valuenow="7.5"."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.page import Page
from scraper.parse.scores.normalize import normalize
from scraper.records import Rating

VALUES = (
    "data-rating", "data-score", "data-rating-value", "data-review-rating", "data-stars", "data-star", "data-rate",
    "data-note", "data-grade",
    "data-rating-stars",
    "data-stars-rating",
    "data-star-rating",
    "data-score-value",
    "data-value",
    "data-rating-score", "data-average-rating", "data-percent", "value", "content", "aria-valuenow",
)  # fmt: skip
BESTS = (
    "data-max",
    "data-rating-max",
    "data-max-rating",
    "data-best",
    "data-max-value",
    "data-score-max",
    "max",
    "aria-valuemax",
    "data-out-of",
    "out-of",
    "best",
)
# Properties by any name that says so: data-percentage, data-review-score, data-stars-value.
_VALUE = re.compile(
    r"data-(?:[a-z]+-){0,3}(?:rating|rateit|score|stars?|note|nota|grade|wertung|percent|percentage|pct)"
    r"(?:-(?:value|val|stars|score|number|num|result|percent|percentage))?\Z"
)
_SAYS = re.compile(r"rating|rateit|score|stars?(?![a-z])|wertung")
_NO_VALUE = re.compile(
    r"-(?:user|users|my|your|vote|votes|voted|count|total|max|min|id|avg|average|scroll|target)(?:-|\Z)"
)
_PERCENT = re.compile(r"perc|pct")
_FIGURE = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,2})?\Z")
_OF_ELEMENTS = ("score", "rating", "stars", "points")  # properties of a page's own elements
_MEASURED = ("meter", "progress", "data")


@lru_cache(maxsize=1024)
def names_value(name: str) -> bool:
    """Does a property's name say that it holds a score?

    >>> [names_value(x) for x in ("data-percentage", "data-review-score", "data-rating-count", "data-user-rating")]
    [True, True, False, False]
    """
    return name in VALUES[:-3] or bool(_VALUE.match(name) and not _NO_VALUE.search(name))


@lru_cache(maxsize=1024)
def names_score(name: str) -> bool:
    """Does a property's name alone say that its element shows a score?

    >>> [names_score(x) for x in ("data-review-score", "data-percentage", "data-value")]
    [True, False, False]
    """
    return name.startswith("data-") and names_value(name) and bool(_SAYS.search(name))


def value(page: Page, i: int) -> tuple[Rating, str] | None:
    """The score in a property of element i, and the property's name."""
    own = page.attrs[i]
    names = [name for name in VALUES[:-3] if name in own]
    names += [name for name in own if name not in VALUES and names_value(name)]
    if page.tag[i] in _MEASURED or (page.tag[i] == "input" and is_fixed(page, i)) or "-" in page.tag[i]:
        names += [name for name in (*VALUES[-3:], *(_OF_ELEMENTS if "-" in page.tag[i] else ())) if name in own]
    else:
        names += [name for name in ("content",) if name in own]
    if own.get("role") in ("meter", "img", "progressbar", "slider") and "aria-valuenow" in own:
        names.append("aria-valuenow")
    for name in names:
        text = (own.get(name) or "").strip()
        number = float(text.replace(",", ".")) if _FIGURE.match(text) else 0.0
        if not 0 < number <= _MOST:
            continue
        best = _best(own, number, of_hundred=bool(_PERCENT.search(name)))
        scale = "percent" if _PERCENT.search(name) else "points"
        return normalize(Rating(number, best, None, text, scale=scale)), name
    return None


def is_fixed(page: Page, i: int) -> bool:
    """Is a field or a widget only to be looked at?"""
    own = page.attrs[i]
    return any(
        (name.endswith(("readonly", "read-only")) or name == "disabled")
        and (text or "true").lower() not in ("false", "0")
        for name, text in own.items()
    )


_MOST = 100


def _best(own: dict[str, str | None], number: float, *, of_hundred: bool) -> float | None:
    if of_hundred:
        return 100.0
    given = (float(text) for name in BESTS if _FIGURE.match(text := (own.get(name) or "").strip()))
    return next((best for best in given if best >= number), None)
