"""A score that a page shows or draws, what it weighs, and when two scores say the same."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.records import Found, Rating, Source

ENOUGH = 2.7  # weight a shown score needs: said to be a rating
REVIEW_BONUS = 0.7  # on pages that call themselves reviews less will do
WORDS = frozenset(("word", "thumb"))
SAID = 3.0  # weight of a line that begins with the word for a rating


@dataclass(frozen=True, slots=True)
class Shown:
    """A score that the page shows: its evidence, how much it weighs, and how far down the page it stands."""

    found: Found[Rating]
    weight: float
    rule: str
    at: int  # piece number
    repeated: bool = False  # a bare line, of the kind that lists have many of
    element: int = -1  # that shows it, where a box or a mark does


@dataclass(frozen=True, slots=True)
class Mark:
    """A drawn score and where it stands: an attribute of an element."""

    rating: Rating
    element: int
    attribute: str
    raw: str
    source: Source


def same_value(a: Rating, b: Rating) -> bool:
    """Do two ratings give the same figure or word?"""
    if isinstance(a.value, str) or isinstance(b.value, str):
        return str(a.value).lower() == str(b.value).lower()
    return abs(a.value - b.value) < 0.005


def agree(a: Rating, b: Rating) -> bool:
    """Do two ratings say the same: the same figure on no other scale, or as much of another scale?

    >>> from scraper.parse.scores.normalize import normalize
    >>> agree(Rating(4, 5, None, ""), Rating(4, None, None, "")), agree(Rating(4, 5, None, ""), Rating(4, 4, None, ""))
    (True, False)
    >>> agree(normalize(Rating(4.5, 5, None, "")), normalize(Rating(9, 10, None, "")))
    True
    """
    if same_value(a, b):
        return a.best is None or b.best is None or abs(a.best - b.best) < 0.005
    if a.normalized is not None and b.normalized is not None:
        return a.method == b.method and abs(a.normalized - b.normalized) < 0.005
    return False
