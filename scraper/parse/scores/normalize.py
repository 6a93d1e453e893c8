"""Scores of any scale on one from 0 to 1, each by a named and versioned method.

A number without its method means little: 1 of 5 is 0.2 by `ratio/1` and 0 by `span/1`; a B+ is 0.83 by Metacritic's
letters and 0.87 in many schools. So every normalized score carries the name of the method, and a method never changes:
a better one gets a new number.

    ratio/1                value / best; what the aggregators do with stars and points
    span/1                 (value - worst) / (best - worst); what schema.org's worstRating asks for
    percent/1              value / 100
    metacritic-letters/1   A or A+ 1.00, A- 0.91, B+ 0.83, B 0.75 ... D- 0.16, F+ 0.08, F 0
    school-grade-6/1       1 is best, 6 is worst (Germany): (6 - value) / 5
    school-grade-5/1       1 is best, 5 is worst (Austria): (5 - value) / 4
    die/1                  the throw of a die, 1 to 6: value / 6 (Norway)
    verdict/1              five steps of words, from "avoid" to "masterpiece"

No score is None, never 0.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from scraper.parse.scores.rating_words import VERDICTS
from scraper.records import Rating

LETTERS = {
    "A+": 1.0, "A": 1.0, "A-": 0.91, "B+": 0.83, "B": 0.75, "B-": 0.67, "C+": 0.58, "C": 0.5, "C-": 0.42,
    "D+": 0.33, "D": 0.25, "D-": 0.16, "E+": 0.16, "E": 0.12, "E-": 0.08, "F+": 0.08, "F": 0.0, "F-": 0.0,
}  # fmt: skip


def normalize(rating: Rating, method: str | None = None) -> Rating:
    """The rating with `normalized` and `method` filled in; as it is where no scale is known or the method does not fit.

    >>> normalize(Rating(4, 5, None, "4/5")).normalized
    0.8
    >>> one = Rating(1, 5, 1, "1 of 5")
    >>> normalize(one).normalized, normalize(one, "span/1").normalized
    (0.2, 0.0)
    >>> normalize(Rating("B+", None, None, "B+", scale="letter")).normalized
    0.83
    >>> normalize(Rating(8, None, None, "8")).normalized is None
    True
    """
    method = method or usual_method(rating)
    worth = None if method is None else METHODS[method](rating)
    if worth is None:
        return rating
    return replace(rating, normalized=round(min(1.0, max(0.0, worth)), 4), method=method)


def usual_method(rating: Rating) -> str | None:
    """The method that fits what is known of the scale; None where nothing is.

    >>> usual_method(Rating(2.0, 1, 6, "2", scale="grade"))
    'school-grade-6/1'
    """
    if isinstance(rating.value, str):
        if rating.scale == "letter":
            return "metacritic-letters/1"
        return "verdict/1" if rating.scale in ("word", "thumb") else None
    if rating.scale == "grade":
        return {6: "school-grade-6/1", 5: "school-grade-5/1"}.get(int(rating.worst or 0))
    if rating.scale == "percent":
        return "percent/1"
    if rating.scale == "die":
        return "die/1"
    if not rating.best:
        return None
    return "span/1" if rating.worst is not None and rating.worst > rating.best else "ratio/1"


def _ratio(rating: Rating) -> float | None:
    return rating.value / rating.best if isinstance(rating.value, (int, float)) and rating.best else None


def _span(rating: Rating) -> float | None:
    if isinstance(rating.value, str) or rating.best is None or rating.worst is None or rating.best == rating.worst:
        return None
    return (rating.value - rating.worst) / (rating.best - rating.worst)


def _of(best: float, worst: float) -> Callable[[Rating], float | None]:
    """Where the scale is known from the kind of score, not from the page."""
    return lambda rating: None if isinstance(rating.value, str) else (rating.value - worst) / (best - worst)


def _letters(rating: Rating) -> float | None:
    return LETTERS.get(str(rating.value).upper().replace("−", "-").replace("–", "-"))


def _verdict(rating: Rating) -> float | None:
    return VERDICTS.get(str(rating.value).lower().strip(" .!")) if isinstance(rating.value, str) else None


METHODS: dict[str, Callable[[Rating], float | None]] = {
    "ratio/1": _ratio,
    "span/1": _span,
    "percent/1": _of(100, 0),
    "metacritic-letters/1": _letters,
    "school-grade-6/1": _of(1, 6),
    "school-grade-5/1": _of(1, 5),
    "die/1": _of(6, 0),
    "verdict/1": _verdict,
}
