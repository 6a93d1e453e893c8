"""Captures: what was received comes back as it was, and the same bytes are kept once."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.records import Hop
from storage import Archive
from storage.bodies import Packed, pack_alone
from storage.errors import ArchiveDamaged, NotInArchive
from tests.storage.makers import URL, at, capture, captures_of, counts, key, reading, store


def test_capture_comes_back_as_it_was_received(archive: Archive) -> None:
    hop = Hop("http://example.org/a", 301, (("Location", URL), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")))
    original = capture(
        requested_url="http://example.org/a",
        hops=(hop,),
        request_headers=(("User-Agent", "cuttings"), ("Accept", "text/html")),
        headers=(("Content-Type", "text/html"), ("X-Twice", "1"), ("X-Twice", "ü")),
        truncated="size",
        undecoded="br",
        wire_sha256="ab" * 32,
        wire_size_bytes=77,
        http_version="HTTP/1.1",
        remote_address="192.0.2.1",
    )
    kept = archive.keep(original, url_key=key(URL))
    stored = archive.captures.get(kept.capture_id)
    for name in original.__slots__:
        if name not in ("hops", "beside", "parts", "left_parts"):  # kept as such by whoever visits, if at all
            assert getattr(stored, name) == getattr(original, name), name
    assert [(hop.url, hop.status, hop.headers) for hop in stored.hops] == [(hop.url, hop.status, hop.headers)]


def test_second_visit_of_same_bytes_adds_one_capture_and_nothing_else(archive: Archive) -> None:
    store(archive)
    before = counts(archive)
    kept = archive.keep(capture(body=f"<html>{URL}</html>".encode(), when=at(5)), url_key=key(URL))
    assert not kept.is_new
    assert counts(archive) == {**before, "captures": before["captures"] + 1, "seals": before["seals"] + 1}


def test_body_that_was_kept_but_never_read_is_still_new(archive: Archive) -> None:
    assert archive.keep(capture(), url_key=key(URL)).is_new
    assert archive.keep(capture(when=at(1)), url_key=key(URL)).is_new


def test_same_bytes_at_another_address_are_new_there(archive: Archive) -> None:
    kept, _ = store(archive, html=b"same")
    other = archive.keep(capture("https://example.org/other", b"same"), url_key="example.org/other")
    assert other.is_new
    assert other.body_sha256 == kept.body_sha256
    assert counts(archive)["bodies"] == 1


def test_page_that_goes_back_to_earlier_bytes_is_new_again(archive: Archive) -> None:
    store(archive, html=b"one")
    store(archive, html=b"two", when=at(1), headline="The Long Field: Another Headline")
    assert archive.keep(capture(body=b"one", when=at(2)), url_key=key(URL)).is_new


def test_not_modified_points_to_the_body_it_confirms(archive: Archive) -> None:
    first, _ = store(archive)
    kept = archive.keep(capture(body=b"", status=304, when=at(5)), url_key=key(URL))
    assert not kept.is_new
    assert kept.body_sha256 == first.body_sha256
    assert archive.captures.get(kept.capture_id).body == f"<html>{URL}</html>".encode()
    row = archive._connection.one("SELECT confirms_capture_id FROM captures WHERE id = ?", (kept.capture_id,))
    assert row is not None
    assert row[0] == first.capture_id


@pytest.mark.parametrize("fault", [{"truncated": "disconnect"}, {"undecoded": "br"}])
def test_not_modified_confirms_the_page_that_was_read_and_not_half_of_it(archive: Archive, fault: Any) -> None:
    first, _ = store(archive)
    half = archive.keep(capture(body=b"<html>ha", when=at(3), **fault), url_key=key(URL))
    kept = archive.keep(capture(body=b"", status=304, when=at(5)), url_key=key(URL))
    assert kept.body_sha256 == first.body_sha256 != half.body_sha256
    assert not kept.is_new


def test_not_modified_of_an_unknown_page_has_no_body(archive: Archive) -> None:
    kept = archive.keep(capture(body=b"", status=304), url_key=key(URL))
    assert (kept.body_sha256, kept.is_new) == (None, False)
    assert archive.captures.get(kept.capture_id).body == b""


def test_validators_are_given_only_for_an_answer_that_was_read(archive: Archive) -> None:
    answer = capture(headers=(("ETag", '"v1"'), ("last-modified", "Sun, 01 Mar 2026 12:00:00 GMT")))
    kept = archive.keep(answer, url_key=key(URL))
    assert archive.captures.validators(key(URL)) is None
    archive.note(kept, reading(), reader_version="1", now=at(0))
    found = archive.captures.validators(key(URL))
    assert found is not None
    assert (found.etag, found.last_modified) == ('"v1"', "Sun, 01 Mar 2026 12:00:00 GMT")
    assert archive.captures.validators("example.org/unknown") is None


def test_every_capture_of_a_page_is_listed_in_order(archive: Archive) -> None:
    kept, _ = store(archive, html=b"one")
    store(archive, html=b"two", when=at(3))
    assert [stored.body for stored in captures_of(archive, kept.page_id)] == [b"one", b"two"]


@settings(max_examples=15, deadline=None)
@given(body=st.binary(max_size=5000) | st.binary(min_size=1, max_size=4).map(lambda part: part * 700))
def test_any_body_comes_back(tmp_path_factory: pytest.TempPathFactory, body: bytes) -> None:
    with Archive.open(tmp_path_factory.mktemp("any") / "cuttings.db") as archive:
        kept = archive.keep(capture(body=body), url_key="k")
        assert kept.body_sha256 is not None
        assert archive.bodies.find(kept.body_sha256) == body


def test_packed_bytes_are_never_more_than_came_in() -> None:
    assert pack_alone(b"x" * 1000).encoding == "zstd"
    assert pack_alone(b"short") == Packed("identity", b"short")


def revision(number: int) -> bytes:
    """A page that does not compress well by itself, with one paragraph that differs each time."""
    noise = random.Random(1).randbytes(30_000).hex()
    return f"<html>{noise[:30_000]}<p>visit {number}</p>{noise[30_000:]}</html>".encode()


def test_later_versions_of_a_page_are_packed_against_earlier_ones(archive: Archive) -> None:
    digests = []
    for number in range(25):
        kept = archive.keep(capture(body=revision(number), when=at(number)), url_key=key(URL))
        digests.append(kept.body_sha256)
    for number, digest in enumerate(digests):
        assert digest is not None
        assert archive.bodies.find(digest) == revision(number)
    rows = archive._connection.all("SELECT chain_depth, stored_bytes, prefix_body_id FROM bodies ORDER BY id")
    assert [row["chain_depth"] for row in rows] == [*range(9), *range(9), *range(7)]
    whole = rows[0]["stored_bytes"]
    assert all(row["stored_bytes"] < whole / 20 for row in rows if row["chain_depth"])
    assert archive.verify().is_whole


def test_unlike_version_of_a_page_stands_by_itself(archive: Archive) -> None:
    archive.keep(capture(body=random.Random(1).randbytes(5000)), url_key=key(URL))
    archive.keep(capture(body=random.Random(2).randbytes(5000), when=at(1)), url_key=key(URL))
    assert archive._connection.value("SELECT count(*) FROM bodies WHERE prefix_body_id IS NOT NULL") == 0


def test_damaged_version_is_not_built_upon(archive: Archive) -> None:
    archive.keep(capture(body=revision(1)), url_key=key(URL))
    archive._connection.execute("UPDATE body_data SET data = zeroblob(length(data))")
    kept = archive.keep(capture(body=revision(2), when=at(1)), url_key=key(URL))
    assert archive.captures.get(kept.capture_id).body == revision(2)


def test_body_that_was_changed_on_disk_is_not_given_out(archive: Archive) -> None:
    kept = archive.keep(capture(body=b"<p>" + b"true " * 100), url_key=key(URL))
    archive._connection.execute("UPDATE body_data SET data = zeroblob(length(data))")
    with pytest.raises(ArchiveDamaged, match="SHA-256"):
        archive.captures.get(kept.capture_id)


def test_unknown_capture_and_digest_are_named(archive: Archive) -> None:
    with pytest.raises(NotInArchive, match="no capture 9"):
        archive.captures.get(9)
    with pytest.raises(NotInArchive, match="no body with SHA-256 00"):
        archive.bodies.find("00")
