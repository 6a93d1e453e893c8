"""Nothing that is read is stored twice, and everything comes back as it was read; also from older archives."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scraper.parse.told import ToldEvidence
from scraper.records import Evidence, UserReview
from storage import Archive
from storage.errors import ArchiveDamaged
from storage.evidence import EvidenceOfRevisions, pack
from storage.readers import MAX_LOOKED_THROUGH, places_in
from tests.storage.makers import TEXT, as_before_packing, at, counts, reading, store

LINES = TEXT.split("\n")
READERS = (
    UserReview("Ann", None, "2026-02-20", None, LINES[2]),
    UserReview("Bob", None, None, "Twice", "I walked home through the barley twice, and would again."),
    UserReview("Cem", None, None, None, "Good."),
    UserReview("Dee", None, None, None, f"{LINES[0]}\n{LINES[1]}"),
    UserReview("Eve", None, None, None, None),
)
PAGE = "".join(f"<p>{line}</p>" for line in (*LINES, READERS[1].body)).encode()


def told(archive: Archive) -> list[dict[str, Any]]:
    return [archive.reviews.get(line.page_id) for line in archive.reviews.list()]


def test_evidence_comes_back_as_it_was_read(archive: Archive) -> None:
    _, noted = store(archive, html=PAGE)
    assert archive.reviews.get(noted.page_id)["evidence"] == reading()["evidence"]
    assert (counts(archive)["evidence"], counts(archive)["packed_evidence"]) == (0, 1)


def test_evidence_of_a_page_without_bytes_comes_back(archive: Archive) -> None:
    _, noted = store(archive, html=b"<p>")
    assert archive.reviews.get(noted.page_id)["evidence"] == reading()["evidence"]


def test_evidence_that_no_database_could_hold_is_mended(archive: Archive) -> None:
    odd = {"headline": (Evidence("h1", "/html/h1", "half \ud83d and nothing \0", "visible"),)}
    _, noted = store(archive, html=PAGE, evidence=odd)
    assert archive.reviews.get(noted.page_id)["evidence"]["headline"][0]["raw"] == "half \ufffd and nothing \ufffd"


def test_evidence_that_comes_as_json_is_packed_as_it_is_and_in_rows_where_the_page_is_damaged(archive: Archive) -> None:
    found = reading()["evidence"]
    told = ToldEvidence(json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode())
    assert pack(told, PAGE) == pack(found, PAGE)
    _, noted = store(archive, html=PAGE)
    evidence = EvidenceOfRevisions(archive._connection, archive._revisions._evidence._bodies)
    with archive._connection.write():
        archive._connection.execute("DELETE FROM packed_evidence")
        evidence._add_rows(noted.revision_id or 0, told)
    assert archive.reviews.get(noted.page_id)["evidence"] == found


def test_words_that_the_page_holds_take_next_to_no_room_in_its_evidence(archive: Archive) -> None:
    lines = [f"Reader {n} came back on day {n * 7} for the {n * 13 % 97}th pear of the season." for n in range(80)]
    found = {"user_reviews": tuple(Evidence("r", f"/html/p[{n}]", line, "visible") for n, line in enumerate(lines))}
    store(archive, html="".join(f"<p>{line}</p>" for line in lines).encode(), evidence=found)
    packed = archive._connection.value("SELECT length(data) FROM packed_evidence")
    assert packed < sum(map(len, lines)) / 4


def test_readers_words_that_stand_in_the_text_are_stored_once(archive: Archive) -> None:
    _, noted = store(archive, html=PAGE, user_reviews=READERS)
    rows = archive._connection.all("SELECT author, body FROM user_reviews ORDER BY id")
    assert {row["author"] for row in rows if row["body"] is None} == {"Ann", "Dee", "Eve"}
    assert archive.reviews.get(noted.page_id)["user_reviews"] == reading(user_reviews=READERS)["user_reviews"]
    assert archive.verify().is_whole


def test_readers_words_are_looked_for_in_the_text_as_stored(archive: Archive) -> None:
    """The second reading is the same version, laid out otherwise: its text is not the one that is kept."""
    store(archive, html=b"one" + PAGE)
    _, noted = store(archive, html=b"two" + PAGE, when=at(5), body=f"  {TEXT}", user_reviews=READERS)
    stored = archive.reviews.get(noted.page_id)
    assert stored["body"] == TEXT
    assert stored["user_reviews"] == reading(user_reviews=READERS)["user_reviews"]


def test_readers_words_of_the_first_page_stay_when_its_text_changes(archive: Archive) -> None:
    store(archive, html=b"one" + PAGE, user_reviews=READERS)
    _, noted = store(archive, html=b"two" + PAGE, when=at(5), body="Something else altogether. " * 9)
    assert archive.reviews.get(noted.page_id)["user_reviews"] == reading(user_reviews=READERS)["user_reviews"]


def test_reviews_too_many_to_look_for_are_stored_as_they_are() -> None:
    text = "It was quiet, and quick, and it never once broke. " * 1000
    bodies = [text[:50]] * (MAX_LOOKED_THROUGH // len(text) + 1)
    assert places_in(text, bodies) == [None] * len(bodies)


def test_older_archive_gives_the_same_before_and_after_it_is_compacted(archive: Archive) -> None:
    store(archive, html=PAGE, user_reviews=READERS)
    store(archive, html=PAGE + b"<p>later", when=at(5), headline="Another Headline")
    expected = told(archive)
    as_before_packing(archive)
    assert (counts(archive)["evidence"], counts(archive)["packed_evidence"]) == (4, 0)
    assert told(archive) == expected
    assert archive.verify().is_whole
    done = archive.compact(now=at(9))
    assert (done.evidence_packed, done.words_shared) == (2, 2)
    assert (counts(archive)["evidence"], counts(archive)["packed_evidence"]) == (0, 2)
    assert told(archive) == expected
    assert archive.verify().is_whole
    again = archive.compact(now=at(10))
    assert (again.evidence_packed, again.words_shared, again.damaged) == (0, 0, 0)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE evidence SET path = '/html' WHERE position = 0",
        "UPDATE body_data SET data = x'00'",
    ],
)
def test_damaged_evidence_is_left_as_it_is_when_the_rest_is_packed(archive: Archive, damage: str) -> None:
    store(archive, html=PAGE)
    as_before_packing(archive)
    archive._connection.execute(damage)
    found = archive.verify().findings
    assert archive.compact(now=at(9)).evidence_packed == 0
    assert counts(archive)["evidence"] == 2
    assert archive.verify().findings == found != ()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE user_reviews SET author = 'Somebody'",
        "UPDATE texts SET text = 'x' || text",
    ],
)
def test_words_under_a_broken_seal_or_in_a_damaged_text_are_not_shared(archive: Archive, damage: str) -> None:
    store(archive, html=PAGE, user_reviews=READERS)
    as_before_packing(archive)
    archive._connection.execute(damage)
    assert archive.compact(now=at(9)).words_shared == 0


def test_review_whose_page_is_damaged_is_still_there_without_its_evidence(archive: Archive) -> None:
    _, noted = store(archive, html=PAGE)
    archive._connection.execute("UPDATE body_data SET data = x'00'")
    assert archive.reviews.get(noted.page_id, evidence=False)["body"] == TEXT
    with pytest.raises(ArchiveDamaged):
        archive.reviews.get(noted.page_id)


def test_page_goes_on_changing_though_an_earlier_version_is_damaged(archive: Archive) -> None:
    store(archive, html=b"one" + PAGE)
    archive._connection.execute("UPDATE body_data SET data = x'00'")
    store(archive, html=b"two", when=at(5), headline="Another Headline", ratings=())
    assert [change["field"] for change in archive.reviews.history(1)] == ["rating", "headline"]


def test_reading_of_bytes_that_were_damaged_meanwhile_keeps_its_evidence(archive: Archive) -> None:
    store(archive, "https://example.org/a", PAGE)
    archive._connection.execute("UPDATE body_data SET data = x'00'")
    _, noted = store(archive, "https://example.org/b", PAGE, headline="Of the Same Bytes")
    assert archive.reviews.get(noted.page_id)["evidence"] == reading()["evidence"]
