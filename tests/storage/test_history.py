"""The history of fields over several changes."""

from __future__ import annotations

from pathlib import Path

from scraper.records import Rating
from storage import Archive
from storage.history import ChangeFilters
from tests.storage.makers import at, store


def rating(value: float, best: float, aspect: str | None = None) -> Rating:
    return Rating(value, best, None, f"{value:g}/{best:g}", aspect=aspect)


def test_two_scores_of_one_name_keep_their_own_histories(archive: Archive) -> None:
    steps = [((4, 5), (8, 10)), ((3, 5), (8, 10)), ((3, 5), (7, 10)), ((2, 5), (6, 10))]
    for number, scores in enumerate(steps):
        ratings = tuple(rating(*score) for score in scores)
        store(archive, html=b"%d" % number * 99, when=at(number), ratings=ratings)
    found = [(one.old, one.new, one.first, one.current) for one in archive.reviews.changes()]
    assert sorted(found) == [
        ("3/5", "2/5", "4/5", "2/5"),
        ("4/5", "3/5", "4/5", "2/5"),
        ("7/10", "6/10", "8/10", "6/10"),
        ("8/10", "7/10", "8/10", "6/10"),
    ]


def test_value_that_comes_back_is_told_as_first_and_present(archive: Archive) -> None:
    for number, headline in enumerate(("One thing", "Another", "One thing")):
        store(archive, html=b"%d" % number * 99, when=at(number), headline=headline)
    found = list(archive.reviews.changes(ChangeFilters(kinds=("headline",))))
    assert [(one.old, one.new) for one in found] == [("Another", "One thing"), ("One thing", "Another")]
    assert {(one.first, one.current) for one in found} == {("One thing", "One thing")}
    assert [(one.previous, one.revision) for one in found] == [(2, 1), (1, 2)]


def test_changes_stream_in_order_of_time_over_pages(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "many.db") as archive:
        for number in range(6):
            url = f"https://example.org/{number % 3}"
            html = b"<p>%d" % number * 50
            store(archive, url, html, when=at(number), headline=f"Headline {number}", body=f"Text of {number % 3}.")
        found = list(archive.reviews.changes(limit=2))
    assert [one.new for one in found] == ["Headline 5", "Headline 4"]
