"""What was captured of a page, whether it is still there, and the list of those that are not."""

from __future__ import annotations

import pytest

from storage import Archive
from storage.filters import Filters
from storage.times import to_text
from tests.storage.makers import URL, at, capture, key, store


def missed(
    archive: Archive, url: str, minutes: float, *, reason: str = "gone", status: int = 410, noted: float | None = None
) -> None:
    """Ask for a page in vain, as the crawl notes it, or `noted` later, when it came in a file."""
    kept = archive.keep(capture(url, b"no such page", when=at(minutes), status=status), url_key=key(url))
    archive.note_failure(
        url, url_key=key(url), reason=reason, message=f"{url}: {reason}",
        now=at(noted if noted is not None else minutes + 0.01), capture_id=kept.capture_id,
    )  # fmt: skip


def gone(archive: Archive) -> list[str]:
    return [review.url for review in archive.reviews.list(Filters(gone=True))]


def test_captures_are_listed_with_the_version_that_was_read_of_them(archive: Archive) -> None:
    store(archive, html=b"<p>one")
    store(archive, html=b"<p>two", when=at(5), headline="Another headline")
    store(archive, html=b"<p>one", when=at(9))
    missed(archive, URL, 20)
    found = archive.page_captures.of(1)
    assert [(one.status, one.revision, one.size_bytes, one.is_page) for one in found] == [
        (200, 1, 6, True), (200, 2, 6, True), (200, 1, 6, True), (410, None, 12, False),
    ]  # fmt: skip
    assert archive.page_captures.of(1, to_text(at(5))) == found[:2]
    assert found[0].sha256 == found[2].sha256


def test_pictures_that_the_browser_took_of_a_page_are_among_its_captures(archive: Archive) -> None:
    store(archive)
    picture = f"urn:fullPage:{URL}"
    archive.keep(capture(picture, b"png", when=at(1)), url_key=picture)
    archive.keep(capture("urn:fullPage:https://elsewhere.example/", b"png"), url_key="urn:fullPage:elsewhere.example")
    assert [one.url for one in archive.page_captures.of(1)] == [URL, picture]


def test_page_that_answers_has_no_ending(archive: Archive) -> None:
    store(archive)
    missed(archive, URL, 5)
    store(archive, when=at(10))
    assert archive.page_captures.ending(1) is None
    assert archive.page_captures.last_seen(1) == to_text(at(10))
    assert gone(archive) == []


def test_what_an_old_file_tells_of_a_page_that_was_gone_is_of_its_time(archive: Archive) -> None:
    store(archive)
    missed(archive, URL, -5, noted=10)
    assert archive.page_captures.ending(1) is None
    assert gone(archive) == []


def test_page_that_was_taken_down_says_when_it_was_last_there(archive: Archive) -> None:
    store(archive)
    missed(archive, URL, 5)
    missed(archive, URL, 15)
    ending = archive.page_captures.ending(1)
    assert ending is not None
    assert (ending.reason, ending.at) == ("gone", to_text(at(15)))
    assert archive.page_captures.last_seen(1) == to_text(at(0))
    assert archive.page_captures.ending(1, to_text(at(4))) is None
    assert gone(archive) == [URL]


@pytest.mark.parametrize(("reason", "status", "is_gone"), [("soft-404", 404, True), ("http-500", 500, False)])
def test_page_is_gone_where_the_site_says_so_and_not_where_it_only_fails(
    archive: Archive, reason: str, status: int, is_gone: bool
) -> None:
    store(archive)
    missed(archive, URL, 5, reason=reason, status=status)
    assert archive.page_captures.ending(1) is not None
    assert gone(archive) == [URL] * is_gone


def test_page_is_not_gone_with_an_address_beside_its_own(archive: Archive) -> None:
    store(archive)
    other = "https://example.org/amp/the-long-field"
    store(archive, other, canonical=URL, when=at(1))
    assert archive.reviews.count() == 1
    missed(archive, other, 5)
    assert gone(archive) == []


def test_wall_in_its_place_is_not_the_page(archive: Archive) -> None:
    store(archive)
    kept = archive.keep(capture(URL, b"<h1>Sign in</h1>", when=at(5)), url_key=key(URL))
    archive._connection.execute(
        "INSERT INTO readings (url_id, body_id, capture_id, revision_id, outcome, reader_version, read_at)"
        " SELECT url_id, body_id, id, NULL, 'wall', '1', fetched_at FROM captures WHERE id = ?",
        (kept.capture_id,),
    )
    assert archive.page_captures.last_seen(1) == to_text(at(0))
