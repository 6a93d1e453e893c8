"""Pages read again by other rules: what is due, what differs, and what accepting it does and does not do."""

from __future__ import annotations

from typing import Any

from scraper.records import AggregateRating, Rating, UserReview
from storage import Archive
from storage.history import ChangeFilters
from storage.rereading import Due
from tests.storage.makers import URL, at, capture, dump, key, reading, store

A, B = b"<p>" + b"first " * 20, b"<p>" + b"second " * 20
LOWER = (Rating(3.0, 5.0, None, "3/5", normalized=0.6, method="linear-1", scale="stars"),)


def only(archive: Archive, version: str = "2") -> Due:
    (due,) = archive.rereading.due(version)
    return due


def accept(archive: Archive, due: Due, version: str = "2", **fields: Any) -> bool:
    read = reading(**fields)
    return archive.rereading.accept(due, read, canonical_key=None, reader_version=version, now=at(999)) is not None


def test_only_pages_that_other_rules_read_are_due(archive: Archive) -> None:
    store(archive, version="1")
    store(archive, "https://example.net/b", version="2", body="Another text.")
    assert [due.url for due in archive.rereading.due("2")] == [URL]
    assert archive.rereading.count("2") == 1
    assert archive.rereading.count("3") == 2
    assert archive.rereading.count("3", pages=[2]) == 1
    assert archive.rereading.count("3", site="www.Example.net") == 1
    assert archive.rereading.count("3", pages=[2], site="example.org") == 0


def test_latest_capture_that_gave_what_stands_is_read(archive: Archive) -> None:
    store(archive, html=A)
    kept, _ = store(archive, html=A + b"<!-- an advertisement -->", when=at(5))
    again = archive.keep(capture(body=A + b"<!-- an advertisement -->", when=at(9)), url_key=key(URL))
    assert not again.is_new
    assert only(archive).capture_id == again.capture_id != kept.capture_id


def test_same_values_are_no_difference_and_make_the_page_read(archive: Archive) -> None:
    store(archive)
    due = only(archive)
    assert archive.rereading.differences(due, reading()) == ()
    assert accept(archive, due)
    assert archive.rereading.count("2") == 0
    assert archive.reviews.get(1)["revisions"] == 1
    assert list(archive.reviews.changes()) == []


def test_comparing_writes_nothing(archive: Archive) -> None:
    store(archive)
    before = dump(archive)
    assert archive.rereading.differences(only(archive), reading(ratings=LOWER, language="de"))
    assert dump(archive) == before


def test_every_value_that_differs_is_told_and_accepted_as_read_by_other_rules(archive: Archive) -> None:
    store(archive, html=A)
    store(archive, html=A + b"<!-- an advertisement -->", when=at(5))
    due = only(archive)
    fields = {"ratings": LOWER, "headline": "Another Headline Altogether", "language": "de", "page_type": "article"}
    found = archive.rereading.differences(due, reading(**fields))
    assert found is not None
    assert {(one.field, one.old, one.new) for one in found} == {
        ("rating", "4/5", "3/5"),
        ("headline", "The Long Field Review: A Gate Left Open", "Another Headline Altogether"),
        ("language", "en", "de"),
        ("page_type", "review", "article"),
        ("rating_normalized", "0.8", "0.6"),
    }
    changed_at = archive.reviews.get(1)["changed_at"]
    assert accept(archive, due, **fields)
    now = archive.reviews.get(1)
    assert (now["ratings"][0]["value"], now["page_type"], now["reader_version"]) == (3.0, "article", "2")
    assert now["changed_at"] == changed_at
    assert {change.cause for change in archive.reviews.changes()} == {"reader"}
    assert archive.rereading.count("2") == 0
    assert archive.verify().is_whole


def test_text_read_as_another_page_altogether_is_no_wall(archive: Archive) -> None:
    store(archive)
    assert accept(archive, only(archive), page_type="listing", headline="All reviews", body=None)
    assert archive.reviews.get(1)["page_type"] == "listing"
    assert archive._connection.value("SELECT count(*) FROM events") == 0


def test_page_that_changes_later_is_told_as_a_change_of_the_page(archive: Archive) -> None:
    store(archive)
    accept(archive, only(archive), headline="Another Headline Altogether")
    store(archive, html=B, when=at(20), version="2", headline="A Third Headline Altogether")
    causes = [(one.new, one.cause) for one in archive.reviews.changes(ChangeFilters(kinds=("headline",)))]
    assert causes == [("A Third Headline Altogether", "page"), ("Another Headline Altogether", "reader")]
    assert archive.reviews.at(1, at(10))["headline"] == "Another Headline Altogether"


def test_page_that_came_back_to_an_earlier_version_is_read_by_its_latest_capture(archive: Archive) -> None:
    store(archive, html=A, headline="One thing said")
    store(archive, html=B, when=at(10), headline="Another thing said")
    kept, _ = store(archive, html=A, when=at(20), headline="One thing said")
    due = only(archive)
    assert due.capture_id == kept.capture_id
    assert accept(archive, due, headline="Read with care")
    assert archive.reviews.get(1)["headline"] == "Read with care"
    told = [change["new"] for change in archive.reviews.history(1) if change["field"] == "headline"]
    assert told == ["Another thing said", "One thing said", "Read with care"]


def test_new_version_that_came_meanwhile_is_left_alone(archive: Archive) -> None:
    store(archive)
    due = only(archive)
    store(archive, html=B, when=at(5), headline="Another Headline Altogether")
    before = dump(archive)
    assert archive.rereading.differences(due, reading()) is None
    assert not accept(archive, due)
    assert dump(archive) == before


def test_other_peoples_reviews_are_replaced_and_keep_the_day_they_were_first_seen(archive: Archive) -> None:
    def by(author: str | None, body: str, anchor: str | None = None) -> UserReview:
        return UserReview(author, None, None, None, body, anchor)

    store(archive, html=A, user_reviews=(by("Dora", "I slept."), by(None, "It pays.", "r2"), by("Ad", "Buy lamps.")))
    older = by("Emil", "Only on the first day.")
    archive._connection.execute(
        "INSERT INTO captures SELECT 900, url_id, run_id, requested_url, url, '2026-02-01', status, route, content_type,"
        " NULL, NULL, truncated, undecoded, NULL, NULL, NULL, NULL, request_headers, response_headers"
        " FROM captures WHERE id = 1"
    )
    archive._connection.execute(
        "INSERT INTO user_reviews (page_id, content_sha256, author, body, first_capture_id, last_capture_id)"
        " VALUES (1, 'old', ?, ?, 900, 900)", (older.author, older.body)
    )  # fmt: skip
    archive._connection.execute("UPDATE user_reviews SET first_capture_id = 900 WHERE anchor = 'r2'")
    due = only(archive)
    now = (by("Dora", "I slept."), by("Fay", "It pays. Twice.", "r2"))
    found = archive.rereading.differences(due, reading(user_reviews=now))
    assert found is not None
    assert [(one.old, one.new) for one in found] == [
        (" |  |  |  | It pays.", "Fay |  |  |  | It pays. Twice."),
        ("Ad |  |  |  | Buy lamps.", None),
    ]
    assert accept(archive, due, user_reviews=now)
    kept = archive._connection.all("SELECT author, first_capture_id FROM user_reviews ORDER BY author")
    assert [tuple(row) for row in kept] == [("Dora", 1), ("Emil", 900), ("Fay", 900)]
    (again,) = archive.rereading.due("3")
    assert archive.rereading.differences(again, reading(user_reviews=now)) == ()


def test_score_of_many_is_corrected_and_not_told_as_a_new_one(archive: Archive) -> None:
    store(archive, aggregate_rating=AggregateRating(42.0, 5.0, None, 10, None))
    due = only(archive)
    right = AggregateRating(4.2, 5.0, None, 10, None)
    found = archive.rereading.differences(due, reading(aggregate_rating=right))
    assert found is not None
    assert [one.field for one in found] == ["aggregate_rating"]
    assert accept(archive, due, aggregate_rating=right)
    assert archive._connection.value("SELECT count(*) FROM aggregate_ratings") == 1
    assert archive.reviews.get(1)["aggregate_rating"]["value"] == 4.2
    (again,) = archive.rereading.due("3")
    assert archive.rereading.differences(again, reading(aggregate_rating=right)) == ()
    assert archive.rereading.differences(again, reading())
    assert accept(archive, again, version="3")
    assert archive.reviews.get(1)["aggregate_rating"] is None


def test_page_without_a_capture_that_gave_what_stands_is_due_and_says_so(archive: Archive) -> None:
    store(archive)
    archive._connection.execute("DELETE FROM readings")
    assert only(archive).capture_id is None
