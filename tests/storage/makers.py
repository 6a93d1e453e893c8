"""Small captures and readings for the tests of the archive."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from scraper.records import Caption, Capture, Evidence, Heading, Item, QuickLink, Rating, Reading
from storage import Archive
from storage.capture_rows import StoredCapture
from storage.captures import Kept
from storage.noting import Noted
from storage.seals import Seals

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://example.org/film/the-long-field"

TEXT = "\n".join(
    (
        "The Long Field opens on a gate that nobody shuts, and for two hours it refuses to tell us who should have.",
        "Mara Oduya plays the tenant with a stillness that makes every small decision look like weather arriving.",
        "What the film knows about debt, and about the shame of owing a neighbour, it puts into one shot of a ladder.",
        "The last third loses its nerve and explains itself, but the walk home through the barley is worth the ticket.",
    )
)


def key(url: str) -> str:
    """Stands in for the crawl's url_key."""
    return url.split("://")[1].removeprefix("www.").rstrip("/")


def at(minutes: float) -> datetime:
    """Minutes after the beginning of the test's time."""
    return NOW + timedelta(minutes=minutes)


def capture(url: str = URL, body: bytes = b"<html>one</html>", *, when: datetime = NOW, **more: Any) -> Capture:
    """A plain 200 answer."""
    fields: dict[str, Any] = {
        "requested_url": url,
        "url": url,
        "fetched_at": when,
        "status": 200,
        "headers": (("Content-Type", "text/html; charset=utf-8"),),
        "body": body,
        "route": "http",
    }
    return Capture(**{**fields, **more})


def reading(url: str = URL, **more: Any) -> dict[str, Any]:
    """A review with a value in every field that makes a revision."""
    fields: dict[str, Any] = {
        "url": url,
        "page_type": "review",
        "headline": "The Long Field Review: A Gate Left Open",
        "language": "en",
        "authors": ("Inés Calloway",),
        "editors": ("Tom Ruiz",),
        "publisher": "The Weekly Reel",
        "date_published": "2026-02-14",
        "item": Item("The Long Field", "Movie", 2026, (("imdb", "tt0000001"),)),
        "ratings": (Rating(4.0, 5.0, None, "4/5", normalized=0.8, method="linear-1", scale="stars"),),
        "headings": (Heading(2, "A Slow Opening", "slow"), Heading(2, "The Verdict", "verdict")),
        "captions": (Caption("The gate at dawn", "Image via: Northlight", "https://example.org/gate.jpg?v=1"),),
        "quick_links": (QuickLink("The Verdict", f"{url}#verdict"),),
        "positive_notes": ("Oduya",),
        "negative_notes": ("The last third",),
        "verdict": "Patient, and mostly right to be.",
        "body": TEXT,
        "evidence": {
            "headline": (Evidence("headline-h1", "/html/body/h1", "The Long Field Review", "visible"),),
            "body": (
                Evidence(
                    "body-article", "/html/body/p[1]", TEXT.split("\n")[0], "visible", (0, len(TEXT.split("\n")[0]))
                ),
            ),
        },
    }
    return Reading(**{**fields, **more}).to_dict()


def store(
    archive: Archive,
    url: str = URL,
    html: bytes | None = None,
    *,
    when: datetime = NOW,
    canonical: str | None = None,
    version: str = "1",
    **more: Any,
) -> tuple[Kept, Noted]:
    """Keep a page and note what was read of it, as the crawl does; `more` are fields of the reading."""
    kept = archive.keep(capture(url, html or f"<html>{url}</html>".encode(), when=when), url_key=key(url))
    noted = archive.note(
        kept,
        reading(url, canonical_url=canonical, **more),
        canonical_key=key(canonical) if canonical else None,
        reader_version=version,
        now=when,
    )
    return kept, noted


def as_before_packing(archive: Archive) -> None:
    """Evidence in rows and readers' words in their own, as version 17 wrote them."""
    connection, evidence = archive._connection, archive._revisions._evidence
    with connection.write():
        for row in connection.all("SELECT revision_id FROM packed_evidence"):
            entries = evidence.get(row["revision_id"])
            connection.execute("DELETE FROM packed_evidence WHERE revision_id = ?", (row["revision_id"],))
            evidence._add_rows(row["revision_id"], entries)
            Seals(connection).seal("revisions", row["revision_id"])
        connection.execute(
            """
            UPDATE user_reviews SET body = (SELECT body FROM readers_reviews WHERE readers_reviews.id = user_reviews.id),
                   text_id = NULL, text_start = NULL, text_stop = NULL
            """
        )
        for row in connection.all("SELECT DISTINCT page_id FROM user_reviews"):
            Seals(connection).seal("readers", row["page_id"])


def captures_of(archive: Archive, page_id: int) -> list[StoredCapture]:
    """Every capture of a page, the earliest first."""
    ids = archive._connection.all(
        """
        SELECT captures.id FROM captures JOIN urls ON urls.id = captures.url_id
         WHERE urls.page_id = ? ORDER BY captures.fetched_at, captures.id
        """,
        (page_id,),
    )
    return [archive.captures.get(row["id"]) for row in ids]


def counts(archive: Archive) -> dict[str, int]:
    """Rows in every table of ours."""
    connection = archive._connection
    tables = connection.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%'")
    return {row[0]: connection.value(f"SELECT count(*) FROM {row[0]}") for row in tables}


def dump(archive: Archive) -> str:
    """Everything in the file, as text."""
    return "\n".join(archive._connection.raw.iterdump())
