"""A review as it stood at a moment in the past."""

from __future__ import annotations

import pytest

from scraper.records import AggregateRating, UserReview
from storage import Archive
from storage.errors import NotInArchive
from tests.storage.makers import URL, at, capture, key, reading, store

A, B = b"<p>" + b"first " * 20, b"<p>" + b"second " * 20


def headline_at(archive: Archive, minutes: float) -> str:
    found: str = archive.reviews.at(1, at(minutes))["headline"]
    return found


def test_every_moment_has_its_version(archive: Archive) -> None:
    store(archive, html=A, headline="One thing said")
    store(archive, html=B, when=at(10), headline="Another thing said")
    store(archive, html=A, when=at(20), headline="One thing said")
    said = [headline_at(archive, minutes) for minutes in (0, 9.9, 10, 19.9, 20, 1000)]
    assert said == ["One thing said"] * 2 + ["Another thing said"] * 2 + ["One thing said"] * 2


def test_a_capture_that_came_in_later_tells_of_its_own_day(archive: Archive) -> None:
    store(archive, html=B, when=at(10), headline="Another thing said")
    store(archive, html=A, when=at(0), headline="One thing said")
    assert headline_at(archive, 5) == "One thing said"
    assert headline_at(archive, 15) == "Another thing said"
    assert archive.reviews.get(1)["headline"] == "Another thing said"


def test_the_last_sight_counts_even_where_it_said_nothing_new(archive: Archive) -> None:
    store(archive, html=A)
    archive.keep(capture(body=A, when=at(30)), url_key=key(URL))
    assert archive.reviews.at(1, at(45))["seen_at"] == "2026-03-01T12:30:00.000000Z"
    assert archive.reviews.at(1, at(15))["seen_at"] == "2026-03-01T12:00:00.000000Z"


def test_a_capture_that_came_in_later_does_not_stand_in_place_of_what_was_seen_since(archive: Archive) -> None:
    """The page said one thing on the first day and on the third; a copy of the second day comes in last."""
    first = {"aggregate_rating": AggregateRating(4.0, 5.0, 1.0, 10, None), "date_modified": "2026-03-01"}
    store(archive, html=A, headline="One thing said", **first)
    store(archive, html=A, when=at(20), headline="One thing said", **first)
    between = {"aggregate_rating": AggregateRating(3.0, 5.0, 1.0, 99, None), "date_modified": "2026-02-01"}
    _, noted = store(archive, html=B, when=at(10), headline="Another thing said", **between)
    assert noted.is_new_revision
    assert noted.changes == ()
    now = archive.reviews.get(1)
    assert (now["headline"], now["aggregate_rating"]["value"]) == ("One thing said", 4.0)
    assert now["date_modified"] == "2026-03-01"
    assert headline_at(archive, 15) == "Another thing said"
    assert headline_at(archive, 25) == "One thing said"
    assert archive.verify().findings == ()


def test_readers_who_were_seen_earlier_in_what_came_in_later_were_there_then(archive: Archive) -> None:
    dora = UserReview("Dora", None, None, None, "Dora was here.")
    store(archive, html=A, when=at(10), user_reviews=(dora,), aggregate_rating=AggregateRating(4.0, 5.0, 1.0, 9, None))
    early = AggregateRating(5.0, 5.0, 1.0, 1, None)
    for _ in range(2):
        store(archive, html=B, user_reviews=(dora,), aggregate_rating=early)
    then, now = archive.reviews.at(1, at(5)), archive.reviews.get(1)
    assert [one["author"] for one in then["user_reviews"]] == ["Dora"]
    assert (then["aggregate_rating"]["value"], now["aggregate_rating"]["value"]) == (5.0, 4.0)
    assert archive._connection.value("SELECT count(*) FROM aggregate_ratings") == 2
    assert archive.verify().findings == ()


def test_before_the_first_capture_there_is_nothing(archive: Archive) -> None:
    store(archive, html=A)
    with pytest.raises(NotInArchive, match=r"first seen on 2026-03-01 at 12:00"):
        archive.reviews.at(1, at(-1))


def test_what_came_later_is_not_shown(archive: Archive) -> None:
    dora, emil = (UserReview(name, None, None, None, f"{name} was here.") for name in ("Dora", "Emil"))
    score = AggregateRating(4.0, 5.0, 1.0, 10, None)
    store(archive, html=A, user_reviews=(dora,), aggregate_rating=score)
    later = AggregateRating(3.0, 5.0, 1.0, 99, None)
    more = {"user_reviews": (dora, emil), "aggregate_rating": later, "date_modified": "2026-03-02"}
    store(archive, html=B, when=at(60 * 48), headline="Another thing said", **more)
    then = archive.reviews.at(1, at(5))
    assert [one["author"] for one in then["user_reviews"]] == ["Dora"]
    assert then["aggregate_rating"]["value"] == 4.0
    assert then["date_modified"] is None
    now = archive.reviews.at(1, at(60 * 72))
    assert len(now["user_reviews"]) == 2
    assert (now["aggregate_rating"]["value"], now["date_modified"]) == (3.0, "2026-03-02")


def test_a_wall_is_no_version_of_the_review(archive: Archive) -> None:
    store(archive, html=A)
    kept = archive.keep(capture(body=B, when=at(10)), url_key=key(URL))
    wall = {"url": URL, "page_type": "other", "headline": "Before you go on", "body": "We value your privacy."}
    archive.note(kept, wall, reader_version="1", now=at(10))
    assert archive.reviews.at(1, at(20))["headline"] == reading()["headline"]
