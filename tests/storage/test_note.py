"""Readings: what makes a revision, what a change is, and what must not overwrite a review."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.records import AggregateRating, Caption, Heading, Rating, UserReview
from storage import Archive
from storage.errors import NotInArchive
from tests.storage.makers import TEXT, URL, at, capture, counts, dump, key, reading, store

FOUR = Rating(4.0, 5.0, None, "4/5", normalized=0.8)
THREE_AND_A_HALF = Rating(3.5, 5.0, None, "3.5/5", normalized=0.7)


def changes(archive: Archive) -> list[tuple[str, str, str | None, str | None]]:
    rows = archive._connection.all("SELECT kind, field, old, new FROM changes ORDER BY id")
    return [tuple(row) for row in rows]


def test_review_comes_back_in_the_words_of_the_reading(archive: Archive) -> None:
    _, noted = store(archive)
    assert (noted.is_new_page, noted.is_new_revision, noted.changes) == (True, True, ())
    stored = archive.reviews.get(noted.page_id)
    original = reading()
    for name in original:
        if name not in ("links", "word_count"):
            assert stored[name] == original[name], name
    assert stored["word_count"] == len(TEXT.split())
    assert "links" not in stored


def test_changed_advertisement_adds_no_revision(archive: Archive) -> None:
    store(archive, html=b"<html>review, advertisement one</html>")
    before = counts(archive)
    kept, noted = store(archive, html=b"<html>review, advertisement two</html>", when=at(5))
    assert kept.is_new
    assert (noted.is_new_revision, noted.changes) == (False, ())
    added = {name: number - before[name] for name, number in counts(archive).items() if number != before[name]}
    assert added == {"captures": 1, "seals": 2, "bodies": 1, "body_data": 1, "readings": 1}


@pytest.mark.parametrize(
    "moved",
    [
        {"date_modified": "2026-03-02"},
        {"links": ()},
        {"aggregate_rating": AggregateRating(7.1, 10.0, None, 120, 14)},
        {"user_reviews": (UserReview("someone", None, None, None, "Liked it."),)},
        {"evidence": {}},
        {"captions": (Caption("The gate at dawn", "Image via: Northlight", "https://example.org/gate.jpg?v=2"),)},
        {"headings": (Heading(3, "A Slow Opening", "h-93"), Heading(3, "The  Verdict", "h-94"))},
        {"ratings": (Rating(4.0, 5.0, None, "★★★★", normalized=0.75, method="other-2"),)},
        {"body": TEXT.replace("\n", "\n\n")},
    ],
)
def test_what_moves_by_itself_adds_no_revision(archive: Archive, moved: dict[str, Any]) -> None:
    store(archive, html=b"one")
    _, noted = store(archive, html=b"two", when=at(5), **moved)
    assert not noted.is_new_revision
    assert counts(archive)["revisions"] == 1
    assert changes(archive) == []


def test_what_moves_by_itself_is_still_brought_up_to_date(archive: Archive) -> None:
    store(archive, html=b"one", date_modified="2026-03-01")
    _, noted = store(archive, html=b"two", when=at(5), date_modified="2026-03-02")
    assert archive.reviews.get(noted.page_id)["date_modified"] == "2026-03-02"


def test_changed_score_adds_one_revision_and_one_change(archive: Archive) -> None:
    store(archive, html=b"one", ratings=(FOUR,))
    _, noted = store(archive, html=b"two", when=at(5), ratings=(THREE_AND_A_HALF,))
    assert noted.is_new_revision
    assert counts(archive)["revisions"] == 2
    assert changes(archive) == [("rating", "rating", "4/5", "3.5/5")]
    row = archive._connection.one("SELECT * FROM changes")
    assert row is not None
    assert (row["cause"], row["changed_at"]) == ("page", "2026-03-01T12:05:00.000000Z")
    assert archive.reviews.get(noted.page_id)["ratings"][0]["value"] == 3.5
    assert archive.reviews.get(noted.page_id, revision=1)["ratings"][0]["value"] == 4.0


def test_score_that_the_text_repeats_is_one_change(archive: Archive) -> None:
    before: dict[str, Any] = {"body": TEXT + "\nFour out of five stars.", "headings": (Heading(2, "Verdict 4/5"),)}
    after: dict[str, Any] = {"body": TEXT + "\nThree out of five stars.", "headings": (Heading(2, "Verdict 3/5"),)}
    four = (Rating(4.0, 5.0, None, "Four out of five stars"), Rating(4.0, 5.0, None, "4/5", aspect="Verdict"))
    three = (Rating(3.0, 5.0, None, "Three out of five stars"), Rating(3.0, 5.0, None, "3/5", aspect="Verdict"))
    store(archive, html=b"one", ratings=four, **before)
    store(archive, html=b"two", when=at(5), ratings=three, **after)
    assert [change[:2] for change in changes(archive)] == [("rating", "rating"), ("rating", "rating: Verdict")]


def test_same_reading_of_same_capture_again_changes_nothing(archive: Archive) -> None:
    kept, _ = store(archive)
    before = dump(archive)
    again = archive.note(kept, reading(), canonical_key=None, reader_version="1", now=at(60))
    assert (again.is_new_page, again.is_new_revision, again.changes) == (False, False, ())
    assert dump(archive) == before


def test_page_that_goes_back_makes_changes_and_no_third_revision(archive: Archive) -> None:
    store(archive, html=b"one", ratings=(FOUR,))
    store(archive, html=b"two", when=at(1), ratings=(THREE_AND_A_HALF,))
    _, noted = store(archive, html=b"one", when=at(2), ratings=(FOUR,))
    assert counts(archive)["revisions"] == 2
    assert [change[2:] for change in changes(archive)] == [("4/5", "3.5/5"), ("3.5/5", "4/5")]
    assert archive.reviews.get(noted.page_id)["revision"] == 1


def test_earlier_capture_noted_later_does_not_change_the_present(archive: Archive) -> None:
    store(archive, html=b"new", when=at(10), ratings=(THREE_AND_A_HALF,))
    _, noted = store(archive, html=b"old", when=at(0), ratings=(FOUR,))
    assert noted.is_new_revision
    assert archive.reviews.get(noted.page_id)["ratings"][0]["value"] == 3.5
    assert changes(archive) == []


def test_other_reader_of_the_same_bytes_is_named_as_the_cause(archive: Archive) -> None:
    kept, _ = store(archive)
    archive.note(kept, reading(headline="The Long Field"), reader_version="2", now=at(60))
    row = archive._connection.one("SELECT cause, kind FROM changes")
    assert row is not None
    assert tuple(row) == ("reader", "headline")


WALLS: list[dict[str, Any]] = [
    {"page_type": "other", "headline": None, "body": None},
    {"page_type": "other", "headline": "We value your privacy", "body": "Accept all cookies to go on. " * 20},
    {"page_type": "article", "headline": "Are you a robot?", "body": None},
    {"page_type": "review", "headline": None, "body": None},
]


@pytest.mark.parametrize("wall", WALLS)
def test_wall_does_not_overwrite_a_review(archive: Archive, wall: dict[str, Any]) -> None:
    _, first = store(archive, html=b"review")
    nothing: dict[str, Any] = {"ratings": (), "headings": (), "captions": (), "item": None, "verdict": None}
    kept, noted = store(archive, html=b"wall", when=at(5), **{**nothing, **wall})
    assert (noted.revision_id, noted.is_new_revision) == (first.revision_id, False)
    assert archive.reviews.get(first.page_id)["headline"] == "The Long Field Review: A Gate Left Open"
    assert [tuple(row) for row in archive._connection.all("SELECT kind, capture_id FROM events")] == [
        ("wall", kept.capture_id)
    ]
    assert not archive.keep(capture(body=b"wall", when=at(6)), url_key=key(URL)).is_new
    assert not archive.keep(capture(body=b"review", when=at(7)), url_key=key(URL)).is_new


def test_wall_told_by_its_kind_leaves_the_archive_whole(archive: Archive) -> None:
    _, noted = store(archive)
    wall = archive.keep(capture(body=b"<html>consent</html>", when=at(5)), url_key=key(URL))
    archive.note_wall(wall, "consent")
    archive.note_wall(wall, "consent")
    (event,) = archive._connection.all("SELECT page_id, kind, message FROM events")
    assert tuple(event) == (noted.page_id, "wall", "in place of the review: consent")
    assert archive.verify().findings == ()


def test_review_in_place_of_a_wall_is_taken(archive: Archive) -> None:
    kept = archive.keep(capture(body=b"wall"), url_key=key(URL))
    archive.note(kept, {"page_type": "other", "headline": "We value your privacy"}, reader_version="1", now=at(0))
    _, noted = store(archive, html=b"review", when=at(5))
    assert archive.reviews.get(noted.page_id)["page_type"] == "review"


def test_review_retyped_as_article_with_the_same_text_is_no_wall(archive: Archive) -> None:
    store(archive, html=b"one")
    _, noted = store(archive, html=b"two", when=at(5), page_type="article")
    assert archive.reviews.get(noted.page_id)["page_type"] == "article"


def test_other_peoples_reviews_are_kept_once_with_when_they_were_seen(archive: Archive) -> None:
    ann = UserReview("Ann", Rating(8.0, 10.0, None, "8/10"), "2026-02-20", "Good", "Really good.", "r1")
    bob = UserReview("Bob", Rating("Recommended", None, None, "Recommended"), None, None, "Fine.")
    first, _ = store(archive, html=b"one", user_reviews=(ann,))
    second, noted = store(archive, html=b"two", when=at(5), user_reviews=(ann, bob))
    stored = archive.reviews.get(noted.page_id)["user_reviews"]
    assert [review["author"] for review in stored] == ["Ann", "Bob"]
    assert stored[0] == reading(user_reviews=(ann,))["user_reviews"][0]
    assert stored[1]["rating"]["value"] == "Recommended"
    seen = archive._connection.all("SELECT first_capture_id, last_capture_id FROM user_reviews ORDER BY id")
    assert [tuple(row) for row in seen] == [
        (first.capture_id, second.capture_id),
        (second.capture_id, second.capture_id),
    ]


def test_aggregate_rating_has_a_row_for_each_value_it_had(archive: Archive) -> None:
    for minute, count in enumerate((10, 10, 12)):
        aggregate = AggregateRating(7.0, 10.0, None, count, None)
        _, noted = store(archive, html=f"{minute}".encode(), when=at(minute), aggregate_rating=aggregate)
    assert counts(archive)["aggregate_ratings"] == 2
    assert archive.reviews.get(noted.page_id)["aggregate_rating"]["rating_count"] == 12


def test_one_name_in_several_spellings_is_one_person_and_stays_as_printed(archive: Archive) -> None:
    store(archive, html=b"one", authors=("Inés Calloway",), editors=("INES  CALLOWAY",))
    names = archive._connection.all("SELECT name FROM people")
    assert [row[0] for row in names] == ["Inés Calloway"]
    assert archive.reviews.get(1)["editors"] == ["INES  CALLOWAY"]


def test_capture_without_a_body_cannot_be_noted(archive: Archive) -> None:
    kept = archive.keep(capture(body=b"", status=304), url_key=key(URL))
    with pytest.raises(NotInArchive, match="with a body"):
        archive.note(kept, reading(), reader_version="1", now=at(0))


names = st.lists(st.text("aéB 語\ud800", max_size=6), max_size=3)
readings = st.fixed_dictionaries(
    {
        "url": st.just(URL),
        "page_type": st.sampled_from(["review", "article", "item", "other"]),
        "headline": st.none() | st.text(max_size=20),
        "authors": names,
        "editors": names,
        "ratings": st.lists(
            st.fixed_dictionaries(
                {
                    "value": st.floats(0, 100) | st.text(min_size=1, max_size=5),
                    "best": st.none() | st.floats(1, 100),
                    "worst": st.none(),
                    "raw": st.text(max_size=5),
                    "aspect": st.none() | st.sampled_from(["Sound", "Story"]),
                }
            ),
            max_size=3,
        ),
        "positive_notes": st.lists(st.text(max_size=10), max_size=2),
        "verdict": st.none() | st.text(max_size=20),
        "body": st.none() | st.lists(st.text("abc 文\n", max_size=30), max_size=4).map("\n".join),
        "item": st.none() | st.fixed_dictionaries({"name": st.text(max_size=5), "identifiers": st.just({"a": "b"})}),
        "user_reviews": st.lists(
            st.fixed_dictionaries({"author": st.text(max_size=3), "body": st.text(max_size=9)}), max_size=3
        ),
    }
)


@settings(max_examples=20, deadline=None)
@given(pages=st.lists(readings, min_size=1, max_size=3))
def test_noting_is_idempotent_and_the_archive_stays_whole(
    tmp_path_factory: pytest.TempPathFactory, pages: list[dict[str, Any]]
) -> None:
    with Archive.open(tmp_path_factory.mktemp("any") / "cuttings.db") as archive:
        for number, page in enumerate(pages):
            kept = archive.keep(capture(body=str(number).encode(), when=at(number)), url_key=key(URL))
            archive.note(kept, page, reader_version="1", now=at(number))
            before = dump(archive)
            archive.note(kept, page, reader_version="1", now=at(number + 100))
            assert dump(archive) == before
        assert archive.verify().findings == ()
