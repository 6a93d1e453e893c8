"""Makes fixtures/archives/vNNN.db, a small archive of the present version: `python -m tests.storage.make_fixture`.

Run it once when a version of the schema is released, commit the file, and never make it again: it stands for the archives
that people have. A file that exists is left alone.
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

from scraper.records import Rating
from storage import Archive
from storage.queue import NewTask
from storage.refusals import Refusal
from storage.requests import Request
from storage.schema import LATEST
from tests.storage.makers import NOW, at, store

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "archives"

JAPANESE = "静かな畑を描いた映画で、借金と恥について多くを語らないまま観客を帰り道へ送り出す。" * 3


def fill(archive: Archive) -> None:
    """A changed score, a copy on another site, a third page, a queue and a run."""
    store(archive, html=b"<p>" + b"first visit " * 20)
    changed = (Rating(3.5, 5.0, None, "3.5/5", normalized=0.7, method="linear-1", scale="stars"),)
    store(archive, html=b"<p>" + b"second visit " * 20, when=at(60), ratings=changed)
    store(archive, "https://copy.example/film", date_published="2026-02-20")
    lamp = "He looks into a lamp until it looks back. " * 5
    store(archive, "https://example.org/music/lamp", headline="Lamp, Reviewed", item=None, body=lamp)
    store(archive, "https://example.jp/hatake", headline="静かな畑", item=None, body=JAPANESE, language="ja")
    archive.queue.add([NewTask("https://example.org/next", "example.org/next", "example.org")], job="weekly", now=NOW)
    archive.hosts.save_robots("example.org", text="User-agent: *\n", status=200, crawl_delay_s=None, now=NOW)
    archive.requests.note(
        Request("example.org", "https://example.org/next", "page", NOW, at(0.01), 1.0, 0.2, 200), smoothed_s=0.2
    )
    run = archive.runs.start(now=NOW, job="weekly")
    archive.runs.count(run, "fetched", number=2)
    archive.runs.count(run, "failed", "http-404")
    archive.note_failure(
        "https://example.org/gone", url_key="g", reason="http-404", message="Gone", now=NOW, run_id=run
    )
    left = Refusal("address", "trap-calendar", "example.org/calendar/0/*", 12, "https://example.org/calendar/2040/1")
    archive.refusals.put(run, [left])
    archive.runs.end(run, outcome="finished", now=at(1))


def make(path: Path) -> None:
    """Write the archive, in small pages so that the file is small."""
    with Archive.open(path) as archive:
        fill(archive)
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = DELETE")
    database.execute("PRAGMA page_size = 512")
    database.execute("VACUUM")
    database.close()


if __name__ == "__main__":
    target = FOLDER / f"v{LATEST:03}.db"
    if target.exists():
        sys.exit(f"{target} exists and stays as it is")
    FOLDER.mkdir(parents=True, exist_ok=True)
    make(target)
