"""Archives of made-up reviews, small ones through the real API, large ones multiplied by SQL from a small one.

Each review is a page of its own with its own text of 120 words, a rating, a work and a critic; every fiftieth is an
edited copy on another site. Words are as frequent as in real texts: the first stands in nearly every review, the last
in one of a thousand. What SQL multiplies has the rows that noting writes, with new texts, addresses and digests; its
seals fit nothing, and its near-copy keys are drawn by chance, as those of texts are that are no copies.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.near_copies import words
from scraper.records import Capture
from storage import Archive
from storage.near import BANDS
from storage.queue import NewTask

NOW = datetime(2026, 3, 1, tzinfo=UTC)
BASE = 10_000
# Reviews in one transaction: what is measured is the work, not how fast this disk says that it is done.
BATCH = 200
SITES = 500
WORDS = 120
COPY_EVERY = 50
KINDS = ("Movie", "Book", "VideoGame", "MusicAlbum", "Restaurant")
LANGUAGES = ("en", "en", "en", "de", "fr")
# Words gathered before FTS5 writes them, while SQL multiplies; its own default is 1 MB.
_GATHERED, _GATHERED_BY_DEFAULT = 64 << 20, 1 << 20
# Texts whose keys are drawn and sorted at a time, in memory.
_DRAWN_AT_A_TIME = 100_000

OnFilled = Callable[[int], None]

# Columns that hold numbers of rows, by table: they move on with every multiple.
_NUMBERS = {
    "pages": ("id", "lead_url_id"),
    "urls": ("id", "page_id"),
    "bodies": ("id",),
    "body_data": ("body_id",),
    "captures": ("id", "url_id", "body_id"),
    "revisions": ("id", "page_id", "capture_id", "text_id"),
    "credits": ("revision_id",),
    "ratings": ("revision_id",),
    "readings": ("url_id", "body_id", "capture_id", "revision_id"),
    "reviews": ("page_id", "revision_id"),
    "seals": ("row_id",),
    "queue": ("id",),
}
_ADDRESSES = ("url", "url_key", "requested_url")


def text(number: int) -> str:
    """The text of a review."""
    return " ".join(words(random.Random(number), WORDS)) + f" uniq{number}"


def review(number: int) -> tuple[str, str, dict[str, Any]]:
    """Its address, its text, its reading."""
    chance = random.Random(-number - 1)
    source = number - 1 if number % COPY_EVERY == COPY_EVERY - 1 else number
    body = text(source)
    if source != number:
        body = " ".join(words(chance, 1)[0] if i % 12 == 5 else one for i, one in enumerate(body.split()))
    url = f"https://site{(number * 7919) % SITES}.example/review/{number}"
    value = float(chance.randint(1, 10))
    reading = {
        "url": url,
        "page_type": "review",
        "headline": f"{' '.join(words(chance, 4))} number {number} review",
        "language": LANGUAGES[number % len(LANGUAGES)],
        "authors": [f"{words(chance, 1)[0].title()} {number % 5000}"],
        "date_published": f"{2000 + number % 26}-{1 + number % 12:02}-{1 + number % 28:02}",
        "item": {"name": f"Work {number % 30000}", "type": KINDS[number % len(KINDS)], "year": 2000 + number % 26},
        "ratings": [{"value": value, "best": 10.0, "raw": f"{value:g}/10", "aspect": None, "normalized": value / 10}],
        "body": body,
    }
    return url, body, reading


def note(archive: Archive, start: int, stop: int) -> float:
    """Insert reviews through the API; seconds of this process's time it took, without making them up."""
    took = 0.0
    for first in range(start, stop, BATCH):
        batch = [review(number) for number in range(first, min(first + BATCH, stop))]
        began = time.process_time()
        with archive._connection.write():
            for number, (url, body, reading) in enumerate(batch, start=first):
                when = NOW + timedelta(seconds=number)
                html = f"<html><body><article><p>{body}</p></article></body></html>".encode()
                kept = archive.keep(Capture(url, url, when, 200, (), html, "file"), url_key=url[8:])
                archive.note(kept, reading, reader_version="1", now=when)
            archive.queue.add(
                [NewTask(f"{url}/next", f"{url[8:]}/next", url.split("/")[2]) for url, _, _ in batch],
                job="job",
                now=NOW,
            )
        took += time.process_time() - began
    return took


def multiply(archive: Archive, times: int, on_filled: OnFilled = lambda reviews: None) -> None:
    """Make a just filled archive of BASE reviews so many times as large."""
    connection = archive._connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO reviews_fts (reviews_fts, rank) VALUES ('hashsize', ?)", (_GATHERED,))
    for multiple in range(1, times):
        offset = multiple * BASE
        with connection.write():
            connection.executemany(
                "INSERT INTO texts (id, sha256, word_count, text) VALUES (?, lower(hex(randomblob(32))), ?, ?)",
                [(offset + i + 1, WORDS + 1, text(offset + i)) for i in range(BASE)],
            )
            for table in _NUMBERS:
                connection.execute(_copied(archive, table, multiple), {"base": BASE, "offset": offset})
            connection.execute(
                """
                INSERT INTO reviews_fts (rowid, headline, item, people, text, details)
                SELECT page_id, headline, item, people, text, details FROM search_texts WHERE page_id > ?
                """,
                (offset,),
            )
        on_filled(offset + BASE)
    connection.execute("INSERT INTO reviews_fts (reviews_fts, rank) VALUES ('hashsize', ?)", (_GATHERED_BY_DEFAULT,))
    for first in range(BASE + 1, times * BASE, _DRAWN_AT_A_TIME):
        _add_bands(archive, first, min(first + _DRAWN_AT_A_TIME - 1, times * BASE))
    connection.execute("PRAGMA foreign_keys = ON")


def _copied(archive: Archive, table: str, multiple: int) -> str:
    """The statement that writes the first BASE rows of a table once more."""
    names = [row["name"] for row in archive._connection.all(f"PRAGMA table_info({table})")]
    chosen = {name: name for name in names}
    chosen |= {name: f"{name} + :offset" for name in _NUMBERS[table]}
    chosen |= {name: f"replace({name}, '/review/', '/review/{multiple}-')" for name in _ADDRESSES if name in names}
    if table == "bodies":
        chosen["sha256"] = "lower(hex(randomblob(32)))"
    values = ", ".join(chosen.values())
    return f"INSERT INTO {table} ({', '.join(chosen)}) SELECT {values} FROM {table} WHERE {_NUMBERS[table][0]} <= :base"


def _add_bands(archive: Archive, first: int, last: int) -> None:
    """32 keys for each of these texts, put in by the order of the keys, which takes less time than text by text."""
    connection = archive._connection
    with connection.write():
        connection.execute("CREATE TEMP TABLE drawn (band_key INTEGER, text_id INTEGER)")
        connection.execute(
            """
            WITH RECURSIVE texts_of (id) AS (SELECT :first UNION ALL SELECT id + 1 FROM texts_of WHERE id < :last),
                 bands_of (band) AS (SELECT 0 UNION ALL SELECT band + 1 FROM bands_of WHERE band < :bands - 1)
            INSERT INTO drawn SELECT ((random() >> 16) & ~(:bands - 1) & 281474976710655) | band, id
              FROM texts_of, bands_of
            """,
            {"first": first, "last": last, "bands": BANDS},
        )
        connection.execute("INSERT OR IGNORE INTO bands SELECT band_key, text_id FROM drawn ORDER BY band_key")
        connection.execute("DROP TABLE drawn")
