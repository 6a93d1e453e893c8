"""Scores on one scale: named methods, and order within each."""

from __future__ import annotations

import pytest

from scraper.parse.scores.normalize import LETTERS, METHODS, normalize
from scraper.parse.scores.rating_words import VERDICTS
from scraper.records import Rating


def rated(
    value: float | str, best: float | None = None, worst: float | None = None, scale: str | None = None
) -> Rating:
    return Rating(value, best, worst, str(value), scale=scale)


CASES = [
    (rated(4, 5), 0.8, "ratio/1"),
    (rated(4, 5, 1), 0.8, "ratio/1"),
    (rated(1, 5, 1), 0.2, "ratio/1"),
    (rated(0, 10, 0), 0.0, "ratio/1"),
    (rated(87, 100, None, "percent"), 0.87, "percent/1"),
    (rated("A+", scale="letter"), 1.0, "metacritic-letters/1"),
    (rated("A", scale="letter"), 1.0, "metacritic-letters/1"),
    (rated("B+", scale="letter"), 0.83, "metacritic-letters/1"),
    (rated("B", scale="letter"), 0.75, "metacritic-letters/1"),
    (rated("C", scale="letter"), 0.5, "metacritic-letters/1"),
    (rated("F", scale="letter"), 0.0, "metacritic-letters/1"),
    (rated("B−", scale="letter"), 0.67, "metacritic-letters/1"),
    (rated(1, 1, 6, "grade"), 1.0, "school-grade-6/1"),
    (rated(6, 1, 6, "grade"), 0.0, "school-grade-6/1"),
    (rated(2, 1, 5, "grade"), 0.75, "school-grade-5/1"),
    (rated(2, 1, 6), 0.8, "span/1"),
    (rated(5, None, None, "die"), 0.8333, "die/1"),
    (rated("Sehr gut", scale="word"), 1.0, "verdict/1"),
    (rated("Thumbs down", scale="thumb"), 0.0, "verdict/1"),
]


@pytest.mark.parametrize(("rating", "expected", "method"), CASES)
def test_the_usual_method_of_each_scale(rating: Rating, expected: float, method: str) -> None:
    found = normalize(rating)
    assert (found.normalized, found.method) == (expected, method)
    assert (found.value, found.best, found.worst, found.raw) == (rating.value, rating.best, rating.worst, rating.raw)


@pytest.mark.parametrize(
    "rating", [rated(8), rated("Unproven", scale="word"), rated("x"), rated(2, scale="grade"), rated(4, 0)]
)
def test_what_has_no_known_scale_is_not_normalized(rating: Rating) -> None:
    assert normalize(rating) == rating


def test_a_method_can_be_named() -> None:
    assert normalize(rated(1, 5, 1), "span/1").normalized == 0
    assert normalize(rated(3, 5, 1), "span/1").normalized == 0.5
    assert normalize(rated(1.7, scale="grade"), "school-grade-6/1").normalized == 0.86
    assert normalize(rated("B"), "ratio/1").normalized is None


def test_every_method_is_versioned_and_stays_between_0_and_1() -> None:
    for name, method in METHODS.items():
        assert name.rpartition("/")[2].isdigit()
        for value in (-5.0, 0.0, 3.0, 1000.0):
            found = normalize(rated(value, 5, 1), name)
            assert found.normalized is None or 0 <= found.normalized <= 1
        assert method(rated("nonsense")) is None


def test_letters_and_verdicts_are_in_order() -> None:
    best_first = ["A+", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D", "D-", "F"]
    assert [LETTERS[x] for x in best_first] == sorted((LETTERS[x] for x in best_first), reverse=True)
    assert VERDICTS["skip"] < VERDICTS["rent"] < VERDICTS["recommended"] < VERDICTS["masterpiece"]
