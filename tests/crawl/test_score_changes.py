"""A score changed after publication, in each of the five layouts: one revision and one change, however often it is said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scraper.parse.pipeline import parse_page
from scraper.records import Capture
from scraper.urls import url_key
from storage import Archive
from tests.shared import ROOT

LAYOUTS = ("tideline", "reelpost", "lantern", "nightferry", "quayside")
FIRST = datetime(2026, 3, 1, tzinfo=UTC)


def note(archive: Archive, html: bytes, at: datetime) -> int:
    """Keep and read these bytes; how many changes that made."""
    url = "https://paper.example/harbour-lights"
    kept = archive.keep(
        Capture(url, url, at, 200, (("content-type", "text/html"),), html, "http"), url_key=url_key(url)
    )
    reading = parse_page(html, url).to_dict()
    return len(archive.note(kept, reading, reader_version="test", now=at).changes)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_changed_score_is_one_revision_and_one_change(tmp_path: Path, layout: str) -> None:
    html = (ROOT / "fixtures" / "sites" / f"{layout}.example" / "harbour-lights" / "page.html").read_bytes()
    other = html.replace(b"five out of five stars", b"four out of five stars")
    other = other.replace(b'"ratingValue": "5"', b'"ratingValue": "4"')
    with Archive.open(tmp_path / "cuttings.db") as archive:
        assert note(archive, html, FIRST) == 0
        assert (
            note(
                archive, html.replace(b"Try Gazette Games free", b"Gazette Games, now free"), FIRST + timedelta(days=1)
            )
            == 0
        )
        assert note(archive, other, FIRST + timedelta(days=2)) == 1
        (review,) = archive.reviews.list()
        assert review.revision_id == 2
        assert [(change.kind, change.old, change.new) for change in archive.reviews.changes()] == [
            ("rating", "5/5", "4/5")
        ]
