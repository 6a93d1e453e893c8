"""What the critics of a work think, as numbers. Every number has a named method, so that it can be told from another's.

mean/1               arithmetic mean of the scores
median/1             median of the scores
spread/1             population standard deviation of the scores
share-positive/1     share of the scores of at least 0.6, as aggregators draw the line for reviews
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median, pstdev

SMALLEST = 3  # reviews with a score; fewer are opinions and no consensus
POSITIVE = 0.6
DIGITS = 6  # more would show the order in which floats were added
METHODS = {"mean": "mean/1", "median": "median/1", "spread": "spread/1", "share_positive": "share-positive/1"}


@dataclass(frozen=True, slots=True)
class Consensus:
    """Scores are 0..1. `reviews` counts texts, copies once; `scored` those with a score. None: too few have one."""

    reviews: int
    scored: int
    mean: float | None = None
    median: float | None = None
    spread: float | None = None
    share_positive: float | None = None


def consensus(reviews: int, scores: Sequence[float]) -> Consensus:
    """The consensus of so many reviews with these scores.

    >>> consensus(5, [0.8, 0.8, 0.5, 1.0]).mean, consensus(5, [0.8, 1.0])
    (0.775, Consensus(reviews=5, scored=2, mean=None, median=None, spread=None, share_positive=None))
    """
    if len(scores) < SMALLEST:
        return Consensus(reviews, len(scores))
    positive = sum(score >= POSITIVE for score in scores) / len(scores)
    numbers = (round(number, DIGITS) for number in (fmean(scores), median(scores), pstdev(scores), positive))
    return Consensus(reviews, len(scores), *numbers)
