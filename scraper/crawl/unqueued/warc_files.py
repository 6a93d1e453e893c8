"""The main path for WARC and WACZ files: a record that holds a capture is kept and read as if it had been fetched then.

A record is kept as soon as it is come to, because those after it may refer to its body; readings are noted in the
order of the file for each page, because a version noted before an earlier one would hide it. The same file again adds
nothing: a capture of the same address, moment and status is the one that is there.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Generator, Iterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from itertools import count
from typing import BinaryIO

from scraper.crawl import outcome
from scraper.crawl.ends import of_fault
from scraper.crawl.outcome import Outcome
from scraper.crawl.visit import Visitor
from scraper.errors import CuttingsError, SourceError
from scraper.fetch import files, wacz
from scraper.fetch.warc import NoCapture, Recorded, read_captures
from scraper.fetch.warc_records import Broken
from scraper.records import Capture, header
from scraper.urls import url_key
from storage.archive import Archive
from storage.captures import Kept
from storage.errors import ArchiveDamaged, ArchiveError, NotInArchive

MAX_WAITING = 10_000  # revisits that come before what they refer to; each holds its headers, some 2 KB
MAX_REMEMBERED = 100_000  # records by their digest and id, for revisits that name neither address nor moment

# Parts of pages, by the type that they were sent with: kept, and not worth a reading.
_NO_PAGES = (
    "image/", "audio/", "video/", "font/", "text/css", "text/javascript", "application/javascript",
    "application/x-javascript", "application/json", "application/font", "application/octet-stream", "application/pdf",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing in one file."""

    source: files.Source
    number: int  # counted through the file, because many may stand in one gzip member
    found: Recorded | NoCapture | Broken

    @property
    def key(self) -> str:
        return f"{self.source} {self.number}"

    @property
    def name(self) -> str:
        return f"{self.source} at byte {self.found.offset:,}"


@dataclass(slots=True)
class _Seen:
    """What revisits may refer to, and those that refer to nothing yet."""

    captures: dict[str, int] = field(default_factory=dict)  # payload digest or record id -> capture
    waiting: list[_Item] = field(default_factory=list)
    left_out: Counter[tuple[str, str]] = field(default_factory=Counter)  # (file, kind) -> records without a capture


async def archive_warcs(
    sources: Sequence[files.Source], visitor: Visitor, archive: Archive, *, lanes: int, stop: asyncio.Event
) -> None:
    """Keep and read what the files hold, `lanes` pages at a time. Raises ArchiveError; other faults cost a record."""
    importer = _Importer(visitor, archive, stop)
    with closing(_items(sources, visitor)) as items:
        await importer.take(items, lanes)
    if stop.is_set():
        return
    await importer.take(iter(importer.take_waiting()), lanes, is_last=True)
    importer.tell_left_out()


def _items(sources: Sequence[files.Source], visitor: Visitor) -> Generator[_Item]:
    """Everything in every file; a file that cannot be read on is told of."""
    for source in sources:
        try:
            numbers = count()
            for file in _opened(source):
                for found in read_captures(file):
                    yield _Item(source, next(numbers), found)
        except OSError as error:
            why = f"{source} cannot be read: {(error.strerror or str(error)).lower()}: check that you may read it"
            _tell_unreadable(source, visitor, why)
        except SourceError as error:
            _tell_unreadable(source, visitor, str(error))


def _opened(source: files.Source) -> Iterator[BinaryIO]:
    """The file itself, or each WARC file that it packs. Raises OSError, SourceError."""
    assert source.path is not None
    if source.path.name.lower().endswith(wacz.NAMES):
        yield from wacz.warcs_of(source.path)
        return
    with source.path.open("rb") as file:
        yield file


def _tell_unreadable(source: files.Source, visitor: Visitor, why: str) -> None:
    visitor.ends.tally.take_up(str(source))
    visitor.ends.note_failure(str(source), Outcome("failed", "no-source", why), capture_id=None)


class _Importer:
    """Takes records down the main path."""

    def __init__(self, visitor: Visitor, archive: Archive, stop: asyncio.Event) -> None:
        self._visitor = visitor
        self._archive = archive
        self._stop = stop
        self._seen = _Seen()
        self._turns: dict[str, tuple[asyncio.Lock, int]] = {}  # page -> whose turn it is, and how many wait for it

    async def take(self, items: Iterator[_Item], lanes: int, *, is_last: bool = False) -> None:
        """All of these; where `is_last`, a revisit that refers to nothing is left out, else it waits."""
        tasks = [asyncio.create_task(self._lane(items, is_last)) for _ in range(lanes)]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def take_waiting(self) -> list[_Item]:
        """The revisits that came before what they refer to."""
        waiting, self._seen.waiting = self._seen.waiting, []
        return waiting

    def tell_left_out(self) -> None:
        """What the files hold that is no capture: a line a file and kind."""
        for (name, kind), number in sorted(self._seen.left_out.items()):
            self._visitor.ends.tally.take_up(f"{name} {kind}")
            message = f"{name} is left out in part: {number:,} {kind} records, which hold no page"
            self._visitor.ends.note_failure(name, Outcome("skipped", "left-out", message), capture_id=None)

    async def _lane(self, items: Iterator[_Item], is_last: bool) -> None:
        for item in items:
            if self._stop.is_set():
                return
            found = item.found
            if isinstance(found, NoCapture):
                self._seen.left_out[str(item.source), found.kind] += 1
            elif isinstance(found, Broken):
                self._visitor.ends.tally.take_up(item.key)
                message = f"{item.name}: {found.reason}: the record is left out, and what follows is read"
                broken = Outcome("failed", "broken-record", message)
                self._visitor.ends.note_failure(str(item.source), broken, capture_id=None)
            else:
                await self._record(item, found, is_last)
            self._visitor.ends.progress(waiting=len(self._seen.waiting), in_flight=0)

    async def _record(self, item: _Item, found: Recorded, is_last: bool) -> None:
        began = time.monotonic()
        try:
            capture = self._whole(found)
        except ArchiveDamaged as error:  # of the body that it refers to; the archive takes in the others
            self._visitor.ends.tally.take_up(item.key)
            damaged = Outcome("failed", error.reason, f"{item.name}: {error}")
            self._visitor.ends.note_failure(found.capture.url, damaged, capture_id=None)
            return
        if capture is None and not is_last and len(self._seen.waiting) < MAX_WAITING:
            self._seen.waiting.append(item)
            return
        self._visitor.ends.tally.take_up(item.key)
        if capture is None:
            self._without_body(item, found.capture, capture_id=None)
            return
        key = url_key(capture.url)
        kept = self._archive.captures.known(capture, url_key=key) or self._visitor.keep(capture)
        self._remember(found, kept)
        if kept.body_sha256 is None:
            self._without_body(item, capture, capture_id=kept.capture_id)
            return
        async with self._turn(key):
            await self._read(item, capture, kept, began)

    def _without_body(self, item: _Item, capture: Capture, *, capture_id: int | None) -> None:
        message = f"{item.name}: {capture.url} refers to a body that is neither here nor in the archive"
        message += ": archive the file that holds it, then this one again"
        self._visitor.ends.note_failure(capture.url, Outcome("skipped", "no-body", message), capture_id=capture_id)

    async def _read(self, item: _Item, capture: Capture, kept: Kept, began: float) -> None:
        result = None
        try:
            meaning = _meaning(capture)
            if meaning is not None:
                self._visitor.ends.note_failure(capture.url, meaning, capture_id=kept.capture_id)
                return
            if kept.is_new:
                result = await self._visitor.read(self._visitor.with_body(capture, kept))
            what = self._visitor.ends.note(kept, result) if result else "unchanged"
        except CuttingsError as error:
            meaning = outcome.of_error(error, is_named=False)
            ending = meaning if meaning.what == "skipped" else Outcome("failed", meaning.reason, meaning.message)
            self._visitor.ends.note_failure(capture.url, ending, capture_id=kept.capture_id)
        except ArchiveError:
            raise
        except Exception as error:  # noqa: BLE001  # see of_fault
            self._visitor.ends.note_failure(capture.url, of_fault(item.name, error), capture_id=kept.capture_id)
        else:
            self._visitor.ends.stored(capture, result, what, began)

    def _whole(self, found: Recorded) -> Capture | None:
        """The capture with its body; None where the body that it refers to is not here. Raises ArchiveDamaged."""
        refers, capture = found.refers, found.capture
        if refers is None:
            return capture
        original = None
        for name in (refers.record_id, refers.payload_digest):
            capture_id = self._seen.captures.get(name or "")
            if capture_id is not None:
                original = self._archive.captures.get(capture_id)
                break
        else:
            if refers.url and refers.at:
                original = self._archive.captures.made_at(url_key(refers.url), refers.at)
        if original is None:
            body = self._by_digest(refers.payload_digest)
            return None if body is None else replace(capture, body=body)
        if not capture.headers:  # a revisit may leave out even these, because they are those of the original
            capture = replace(
                capture, status=original.status, headers=original.headers, http_version=original.http_version
            )
        if capture.wire_sha256 is None and header(capture.headers, "content-encoding"):
            capture = replace(capture, wire_sha256=original.wire_sha256, wire_size_bytes=original.wire_size_bytes)
        return replace(capture, body=original.body, undecoded=capture.undecoded or original.undecoded)

    def _by_digest(self, label: str | None) -> bytes | None:
        algorithm, _, value = (label or "").partition(":")
        if algorithm.lower() != "sha256":
            return None
        try:
            return self._archive.bodies.find(value)
        except NotInArchive:
            return None

    def _remember(self, found: Recorded, kept: Kept) -> None:
        for name in (found.record_id, found.payload_digest):
            if name and found.refers is None and kept.body_sha256:
                self._seen.captures.setdefault(name, kept.capture_id)
        while len(self._seen.captures) > MAX_REMEMBERED:
            del self._seen.captures[next(iter(self._seen.captures))]

    @asynccontextmanager
    async def _turn(self, key: str) -> AsyncIterator[None]:
        """One capture of a page after another, in the order in which they came here."""
        lock, number = self._turns.get(key) or (asyncio.Lock(), 0)
        self._turns[key] = (lock, number + 1)
        try:
            async with lock:
                yield
        finally:
            lock, number = self._turns.pop(key)
            if number > 1:
                self._turns[key] = (lock, number - 1)


def _meaning(capture: Capture) -> Outcome | None:
    """Why a capture is kept and not read; None for what is read. A WARC file holds everything that was met on the way,
    so an answer that is no page is no failure."""
    kind = capture.content_type or ""
    if 200 <= capture.status < 300 and kind.startswith(_NO_PAGES):
        return Outcome("skipped", "not-a-page", f"{capture.url} is {kind}: it is kept, and not read")
    meaning = outcome.of_capture(capture, is_named=False, is_document=False)
    return None if meaning.what == "read" else replace(meaning, what="skipped", wait_s=None)
