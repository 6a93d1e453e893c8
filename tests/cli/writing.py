"""Every command that writes to the archive, with an archive on which each has something to do."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scraper.records import Capture
from storage import Archive
from storage.export import Origin
from tests.cli.archives import BEGINNING, films
from tests.crawl.site import Site

ADDRESS = "https://critic.example/reviews/heat"


@dataclass(frozen=True, slots=True)
class Ground:
    """An archive, a copy of it, and files that commands take in or ask for."""

    folder: Path
    db: Path

    def arguments(self, words: str) -> list[str]:
        """A command line on this archive: `{folder}` in a word is the folder of its files."""
        return ["--db", str(self.db), *(word.format(folder=self.folder) for word in words.split())]


COMMANDS = {
    "archive": "archive {folder}/page.html --url " + ADDRESS,
    "archive a WARC": "archive {folder}/a.warc.gz",
    "archive a WACZ": "archive {folder}/a.wacz",
    "crawl": "crawl {folder}/jobs.toml --allow-private",
    "schedule": "schedule {folder}/jobs.toml --once --allow-private",
    "reread": "reread --apply",
    "compact": "compact",
    "prune": "prune --apply --older-than 0 --keep 1",
    "pages merge": "pages merge 3 1",
    "items list": "items list",
    "items merge": "items merge 1 2",
    "items split": "items split 1 1",
    "search --save": "search lamp --save lamps",
    "repair": "verify --repair-from {folder}/copy.db",
    "backup": "backup {folder}/backup.db",
}
READERS = (
    "archive",
    "archive a WARC",
    "archive a WACZ",
    "crawl",
    "schedule",
    "reread",
)  # they start processes that read


def prepared(folder: Path, page_url: str) -> Ground:
    """Four pages, two of one work; captures that say nothing new; a copy; a page and packages to take in, and a job
    for the page at `page_url`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ground = Ground(folder, folder / "cuttings.db")
    films(ground.db)
    (folder / "page.html").write_bytes(review())
    job = f'[[job]]\nname = "one"\nurls = ["{page_url}"]\nevery = "1h"\ndelay_s = 0\n'
    (folder / "jobs.toml").write_text(job)
    _packages(folder)
    noise = bytes(os.urandom(40_000))
    with Archive.open(ground.db) as archive:
        archive.works.refresh()
        url = "https://critic.example/reviews/"
        for number in range(4):
            at = BEGINNING + timedelta(days=10 + number)
            headers = (("content-type", "text/html"),)
            archive.keep(Capture(url, url, at, 200, headers, noise + bytes([number]), "http"), url_key=url)
        archive.checkpoint()
        archive.backup(folder / "copy.db")
    return ground


def damage(ground: Ground) -> None:
    """One body is not what it was."""
    connection = sqlite3.connect(ground.db)
    connection.execute("UPDATE body_data SET data = zeroblob(length(data)) WHERE body_id = 1")
    connection.commit()
    connection.close()


def review() -> bytes:
    """A page that is read as a review."""
    site = Site("critic.example")
    site.review("/", "Heat")
    answer = site.pages["/"]
    assert isinstance(answer, tuple)
    return answer[2]


def contents(db: Path) -> dict[str, set[tuple[object, ...]]]:
    """What must never be lost: every capture, version and body, by what it is and not by its number."""
    connection = sqlite3.connect(f"{db.as_uri()}?mode=ro", uri=True)
    try:
        return {
            "captures": set(connection.execute("SELECT url, fetched_at, status FROM captures")),
            "revisions": set(connection.execute("SELECT page_id, number, content_sha256 FROM revisions")),
            "bodies": set(connection.execute("SELECT sha256, size_bytes FROM bodies")),
        }
    finally:
        connection.close()


def _packages(folder: Path) -> None:
    with Archive.open(folder / "other.db") as other:
        address = ADDRESS + "-2"
        headers = (("content-type", "text/html"),)
        other.keep(
            Capture(address, address, BEGINNING, 200, headers, review() + b"<!-- 2 -->", "http"), url_key=address
        )
        origin = Origin("test", datetime.now(UTC))
        with (folder / "a.warc.gz").open("wb") as file:
            other.export.warc(file, origin=origin)
        with (folder / "a.wacz").open("wb") as file:
            other.export.wacz(file, origin=origin, title="One")
