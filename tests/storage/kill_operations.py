"""What `kill_walk` kills: every operation that writes, on a small archive, in the process that calls it.

Each may be done again after a kill, and then does what is left.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from pathlib import Path

from scraper.crawl.reread import RereadReport
from scraper.crawl.reread import reread as reread_pages
from scraper.crawl.run import archive_sources
from scraper.discover import Discovered
from scraper.parse.isolate import ReadResult
from scraper.parse.pipeline import read_capture
from scraper.records import Capture, UserReview
from scraper.settings import Settings
from storage import Archive
from storage.errors import ArchiveError
from storage.export import Origin
from storage.mending import mend
from storage.prune import Policy
from tests.storage.makers import NOW, TEXT, URL, as_before_packing, at, capture, key, reading, store
from tests.storage.test_dictionaries import page

ROOT = Path(__file__).resolve().parents[2]
OnWrite = Callable[[str], None]
STORY = "The night train leaves late, and the film lets it: nobody here is in a hurry to be understood by us. "


class HereReader:
    """Reads in this process, because a pool of others cannot be forked."""

    async def read(self, told: Capture) -> ReadResult:
        result = read_capture(told)
        found = [Discovered(**asdict(one)) for one in result.discovered]
        return ReadResult(result.reading.to_dict(), found, result.wall)


class Nobody:
    """Fetches nothing."""

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Capture:
        raise AssertionError(f"{url} was asked for")


def prepare(start: Path, operation: str) -> None:
    """The archive on which the operation has something to do, at `start`, and what it needs beside it."""
    if operation == "migrate":
        shutil.copy(sorted((ROOT / "fixtures" / "archives").glob("v*.db"))[0], start)
        return
    with Archive.open(start) as archive:
        store(archive, html=page(0))
        for number in range(1, 5):
            store(archive, html=page(0) + f"<p>advertisement {number}".encode(), when=at(number))
        store(archive, "https://example.org/2", page(1))
        said = {
            "headline": "A Copy Elsewhere",
            "user_reviews": (UserReview("Ann", None, None, None, TEXT.split("\n")[1]),),
        }
        store(archive, "https://copy.example/3", page(2), when=at(2), **said)
        as_before_packing(archive)
        archive.works.refresh()
        archive.checkpoint()
    if operation in ("take_in", "take_in_package"):
        _pack(start.parent)
    if operation == "repair":
        with Archive.open(start) as archive:
            archive.backup(start.with_name("whole.db"))
        _damage(start)


def _pack(folder: Path) -> None:
    with Archive.open(folder / "other.db") as other:
        for number in (1, 2):
            url = f"https://critic.example/film/{number}"
            html = f"<html lang=en><title>Night Train {number}</title><article><h1>Night Train {number}: a review</h1>"
            body = (html + f"<p>{STORY * 3}</p>" * 4 + "<p>4/5 stars</p></article>").encode()
            other.keep(capture(url, body, when=at(number)), url_key=key(url))
            other.keep(capture(url, body, when=at(number + 10)), url_key=key(url))
        origin = Origin("test", NOW)
        with (folder / "a.warc.gz").open("wb") as file:
            other.export.warc(file, origin=origin)
        with (folder / "a.wacz").open("wb") as file:
            other.export.wacz(file, origin=origin, title="Two")


def _damage(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE body_data SET data = zeroblob(length(data)) WHERE body_id = 1")
    connection.execute("UPDATE captures SET status = 201 WHERE id = 2")
    connection.commit()
    connection.close()


def keep(path: Path, _: OnWrite) -> None:
    """A page changed since the last visit."""
    with Archive.open(path) as archive:
        archive.keep(capture(body=page(3) + b"<p>later", when=at(99)), url_key=key(URL))


def note(path: Path, _: OnWrite) -> None:
    """A reading of it, with a change, a merge and other people's reviews."""
    with Archive.open(path) as archive:
        kept = archive.keep(capture(body=page(4), when=at(99)), url_key=key(URL))
        said = reading(headline="Another Headline of It", user_reviews=(), canonical_url="https://example.org/2")
        archive.note(kept, said, canonical_key=key("https://example.org/2"), reader_version="2", now=at(99))


def compact(path: Path, _: OnWrite) -> None:
    """Every body packed anew."""
    with Archive.open(path) as archive:
        archive.compact(now=at(99))


def prune(path: Path, _: OnWrite) -> None:
    """Captures that say nothing new go."""
    with Archive.open(path) as archive:
        archive.prune(Policy(1, 0), now=NOW + timedelta(days=9), dry_run=False)


def backup(path: Path, on_write: OnWrite) -> None:
    """A copy beside it, again and again."""
    with Archive.open(path) as archive:
        archive.backup(path.with_name("copy.db"), force=True, progress=lambda *_: on_write("COMMIT"))


def migrate(path: Path, _: OnWrite) -> None:
    """An archive of the first released version brought up to date."""
    Archive.open(path).close()


def repair(path: Path, _: OnWrite) -> None:
    """A damaged archive made whole from its copy, unless that was done."""
    try:
        with Archive.open(path, read_only=True) as archive:
            if archive.verify().is_whole:
                return
    except ArchiveError:
        pass  # so damaged that it cannot be opened
    mend(path, path.with_name("whole.db"))


def take_in(path: Path, _: OnWrite) -> None:
    """A WARC file taken in and read."""
    _archive(path, path.with_name("a.warc.gz"))


def take_in_package(path: Path, _: OnWrite) -> None:
    """A WACZ file taken in and read."""
    _archive(path, path.with_name("a.wacz"))


def reread(path: Path, _: OnWrite) -> None:
    """Everything read again by other rules than read it, and accepted."""
    with Archive.open(path) as archive:
        coming = reread_pages(
            archive, HereReader(), apply=True, recipes=None, workers=1, now=_now, on_event=lambda _: None,
            stop=asyncio.Event(), report=RereadReport(),
        )  # fmt: skip
        asyncio.run(coming)


def works(path: Path, _: OnWrite) -> None:
    """Two works merged by hand, that taken back, and a page split off."""
    with Archive.open(path) as archive:
        if not archive.works.decisions():
            known = [work.id for work in archive.works.list()]
            archive.works.split(known[0], [archive.works.pages(known[0])[0].page_id], now=NOW)
        if len(archive.works.decisions()) == 1:
            archive.works.merge([work.id for work in archive.works.list()][:2], now=NOW)
        archive.works.keep_up()
        if archive.works.decisions()[-1].undone_at is None:
            archive.works.undo(archive.works.decisions()[-1].id, now=NOW)


def pages(path: Path, _: OnWrite) -> None:
    """Two pages merged by hand, and parted again."""
    with Archive.open(path) as archive:
        if not archive.merges.log():
            kept, merged = (one.page_id for one in list(archive.reviews.list())[:2])
            archive.merges.merge(kept, merged, reason="by hand", at="2026-03-01T12:00:00.000000Z")
        if archive.merges.log()[-1].undone_at is None:
            archive.merges.undo(archive.merges.log()[-1].id, at="2026-03-02T12:00:00.000000Z")


def _archive(path: Path, package: Path) -> None:
    with Archive.open(path) as archive:
        coming = archive_sources(
            [str(package)], archive=archive, fetcher=Nobody(), pool=HereReader(), settings=replace(Settings(), workers=1),
            now=_now, on_event=lambda _: None, stop=asyncio.Event(),
        )  # fmt: skip
        report = asyncio.run(coming)
        assert not report.failed, report


def _now() -> datetime:
    return at(200)


OPERATIONS: dict[str, Callable[[Path, OnWrite], None]] = {
    one.__name__: one
    for one in (
        keep, note, compact, prune, backup, migrate, repair, take_in, take_in_package, reread, works, pages,
    )
}  # fmt: skip
