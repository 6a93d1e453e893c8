"""Damage of every kind is found and named."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import pytest

from scraper.records import UserReview
from storage import Archive, ArchiveError
from tests.storage.makers import TEXT, at, captures_of, store

DAMAGE = {
    "flipped byte of a body": (
        "UPDATE body_data SET data = substr(data, 1, length(data) - 1) || x'00'",
        "body",
        "bodies",
    ),
    "lost bytes of a body": ("DELETE FROM body_data WHERE body_id = 1", "body", "bodies"),
    "wrong size": ("UPDATE bodies SET stored_bytes = 1", "reference", "bodies"),
    "edited text": ("UPDATE texts SET text = text || '!'", "text", "texts"),
    "edited score": ("UPDATE ratings SET value = 5", "revision", "revisions"),
    "edited headline": ("UPDATE revisions SET headline = 'Bought'", "revision", "revisions"),
    "removed caption": ("DELETE FROM captions", "revision", "revisions"),
    "review without a page": ("DELETE FROM pages", "reference", "reviews"),
    "capture without an address": ("DELETE FROM urls", "reference", "captures"),
    "review not indexed": ("DELETE FROM reviews_fts_docsize", "reference", "reviews"),
    "review removed": ("DELETE FROM reviews", "reference", "reviews_fts"),
    "edited header": ("UPDATE captures SET response_headers = '[]'", "seal", "captures"),
    "moved capture": ("UPDATE captures SET fetched_at = '2020-01-01T00:00:00.000000Z'", "seal", "captures"),
    "edited address": ("UPDATE urls SET url = url || '?'", "seal", "urls"),
    "edited evidence": ("UPDATE packed_evidence SET data = data || x'00'", "seal", "revisions"),
    "lost evidence": ("DELETE FROM packed_evidence WHERE revision_id = 2", "seal", "revisions"),
    "edited evidence of an older version": (
        "INSERT INTO evidence VALUES (1, 0, 'headline', 'h1', 'visible', '/html', 'Bought', NULL, NULL)",
        "seal",
        "revisions",
    ),
    "words of a reader moved": ("UPDATE user_reviews SET text_start = text_start + 1", "seal", "readers"),
    "words of a reader beyond their text": ("UPDATE user_reviews SET text_stop = 9999", "reference", "user_reviews"),
    "reading of another version": ("UPDATE readings SET revision_id = 2 WHERE revision_id = 1", "seal", "readings"),
    "lost reading": ("DELETE FROM readings WHERE revision_id = 1", "seal", "readings"),
    "lost capture": ("DELETE FROM captures WHERE id = 2", "seal", "captures"),
    "lost change": ("DELETE FROM changes", "seal", "history"),
    "edited language": ("UPDATE reviews SET language = 'fr'", "seal", "reviews"),
    "capture of another program": (
        "INSERT INTO captures SELECT 99, url_id, run_id, requested_url, url, fetched_at, status, route, content_type,"
        " body_id, confirms_capture_id, truncated, undecoded, wire_sha256, wire_size_bytes, http_version,"
        " remote_address, request_headers, response_headers FROM captures LIMIT 1",
        "seal",
        "captures",
    ),
    "renamed person": ("UPDATE people SET name = 'Somebody Else'", "name", "people"),
    "lost key of a text": ("DELETE FROM bands WHERE band_key & 31 = 7", "derived", "bands"),
    "flipped bit in a key of a text": (
        "UPDATE bands SET band_key = (band_key | 65536) - (band_key & 65536) WHERE band_key & 31 = 7",
        "derived",
        "bands",
    ),
    "key of no text": ("INSERT INTO bands VALUES (0, 1)", "derived", "bands"),
    "person of a review lost": ("DELETE FROM review_people WHERE page_id = 1", "derived", "review_people"),
    "review under another date": ("UPDATE review_people SET date_published = '1999'", "derived", "review_people"),
    "lost host": ("DELETE FROM review_sites WHERE site = 'example.org'", "derived", "review_sites"),
    "page taken out of its cluster": ("DELETE FROM cluster_members WHERE page_id = 1", "seal", "copies"),
    "edited likeness": ("UPDATE cluster_members SET similarity = 0.9", "seal", "copies"),
    "another original": ("UPDATE clusters SET original_page_id = original_page_id % 2 + 1", "seal", "clusters"),
    "edited number of words": ("UPDATE texts SET word_count = word_count + 1", "text", "texts"),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_damage_is_found(archive: Archive, what: str) -> None:
    reader = UserReview("Ann", None, None, None, TEXT.split("\n")[1])
    store(archive, html=b"<p>" + b"a page of its own " * 30, user_reviews=(reader,))
    store(archive, html=b"<p>" + b"a page changed later " * 30, when=at(5), headline="Another Headline")
    store(archive, "https://copy.example/film")
    assert archive.verify().is_whole
    sql, kind, table = DAMAGE[what]
    archive._connection.execute("PRAGMA foreign_keys = OFF")
    archive._connection.execute(sql)
    found = archive.verify()
    assert not found.is_whole
    assert (kind, table) in {(finding.kind, finding.table) for finding in found.findings}


def test_everything_is_counted_and_progress_is_told(archive: Archive) -> None:
    store(archive)
    store(archive, "https://example.org/b", headline="Another")
    told: list[tuple[str, int, int]] = []
    found = archive.verify(lambda *step: told.append(step))
    assert found.checked == {
        "dictionaries": 0,
        "bodies": 2,
        "texts": 1,
        "revisions": 2,
        "people": 2,
        "items": 1,
        "seals": 6 * 2 + 3,  # page, address, capture, reading, revision and review of each; both in one cluster
    }
    assert told[1] == ("bodies", 2, 2)
    assert len(told) == sum(found.checked.values()) + found.checked["texts"]  # once more for their keys


@pytest.mark.parametrize("seed", range(24))
def test_bytes_overwritten_anywhere_never_end_in_a_stray_error(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "cuttings.db"
    with Archive.open(path) as archive:
        for number in range(4):
            store(
                archive,
                f"https://example.org/{number}",
                html=b"<p>" + f"{number} ".encode() * 400,
                headline=f"No {number}",
            )
    content = bytearray(path.read_bytes())
    chance = random.Random(seed)
    used = [start for start in range(0, len(content), 8192) if any(content[start + 200 : start + 8192])]
    for _ in range(6):
        place = chance.choice(used) + chance.randrange(100, 8100)
        content[place : place + 40] = chance.randbytes(40)
    path.write_bytes(content)
    with contextlib.suppress(ArchiveError), Archive.open(path) as archive:
        archive.verify()
        archive.search("gate")
        for line in archive.reviews.list():
            archive.reviews.get(line.page_id)
        captures_of(archive, 1)
