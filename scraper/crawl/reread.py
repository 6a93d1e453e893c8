"""The archive read again by the present rules, with no network: what would be read differently, and its acceptance.

for each page due:      capture = archive.captures.get(...)      # the bytes of the version in force
                        result = await pool.read(capture)        # in a process that can be killed
                        archive.rereading.differences(...)       # told
                        archive.rereading.accept(...)            # if asked for: one transaction a page

A page whose reading fails keeps what it has, is counted and told, and stays due.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from scraper.crawl import outcome
from scraper.crawl.ends import of_fault
from scraper.crawl.visit import Pool
from scraper.errors import ReadError
from scraper.reader_version import reader_version
from scraper.records import Capture, Hop
from scraper.urls import url_key
from storage.archive import Archive
from storage.capture_rows import StoredCapture
from storage.errors import ArchiveDamaged, ArchiveError, NotInArchive
from storage.rereading import Difference, Due

NO_CAPTURE = "no-capture"
# Pages under way for each reading process: one is read while the next is fetched from the file and the last compared.
LANES_PER_WORKER = 2


@dataclass(frozen=True, slots=True)
class Differs:
    """A page that is read differently; `accepted`: and this is now what stands."""

    page_id: int
    url: str
    differences: tuple[Difference, ...]
    accepted: bool


@dataclass(frozen=True, slots=True)
class NotRead:
    """A page that could not be read again; what stood stands."""

    page_id: int
    url: str
    reason: str
    message: str


@dataclass(slots=True)
class RereadReport:
    """How it ended. `fields` counts the values that differ by field; `overtaken` pages got a new version meanwhile."""

    due: int = 0
    read: int = 0
    differing: int = 0
    accepted: int = 0
    overtaken: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    stopped: bool = False
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """Pages that are over with."""
        return self.read + self.overtaken + self.failed.total()


OnReread = Callable[[Differs | NotRead | None], None]  # None: another page is over with, and had nothing to tell


async def reread(
    archive: Archive,
    pool: Pool,
    *,
    pages: Sequence[int] = (),
    site: str | None = None,
    apply: bool,
    recipes: Path | None,
    workers: int,
    now: Callable[[], datetime],
    on_event: OnReread,
    stop: asyncio.Event,
    report: RereadReport,
) -> None:
    """Read again the pages that other rules read: all, or those named. Fills `report`. Raises ArchiveError.

    Without `apply` nothing is written. With it, the same call after a kill does what is left.
    """
    began = time.monotonic()
    version = reader_version(recipes)
    report.due = archive.rereading.count(version, pages=pages, site=site)
    run_id = archive.runs.start(now=now(), command="reread") if apply and report.due else None
    work = _Work(archive, pool, version, now, on_event, report, run_id)
    due = archive.rereading.due(version, pages=pages, site=site)
    tasks = [asyncio.create_task(work.lane(due, stop)) for _ in range(workers * LANES_PER_WORKER)]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        report.seconds = time.monotonic() - began
    report.stopped = stop.is_set() and report.done < report.due
    if run_id is not None:
        archive.works.refresh()
        archive.runs.end(run_id, outcome="interrupted" if report.stopped else "finished", now=now())


@dataclass(frozen=True, slots=True)
class _Work:
    archive: Archive
    pool: Pool
    version: str
    now: Callable[[], datetime]
    on_event: OnReread
    report: RereadReport
    run_id: int | None  # None: nothing is written

    async def lane(self, waiting: Iterator[Due], stop: asyncio.Event) -> None:
        for due in waiting:
            if stop.is_set():
                return
            self.on_event(await self._page(due))

    async def _page(self, due: Due) -> Differs | NotRead | None:
        if due.capture_id is None:
            return self._failed(due, NO_CAPTURE, f"{due.url}: no capture is known to have given what stands")
        try:
            capture = capture_of(self.archive.captures.get(due.capture_id))
            meaning = outcome.of_capture(capture, is_named=True, is_document=True)
            if meaning.what != "read":
                return self._failed(due, meaning.reason, meaning.message)
            result = await self.pool.read(capture)
        except ReadError as error:
            return self._failed(due, error.reason, str(error))
        except (ArchiveDamaged, NotInArchive) as error:
            return self._failed(due, error.reason, str(error))
        except (ArchiveError, asyncio.CancelledError):
            raise
        except Exception as error:  # noqa: BLE001  # see of_fault
            fault = of_fault(due.url, error)
            return self._failed(due, fault.reason, fault.message)
        differences = self.archive.rereading.differences(due, result.reading)
        if differences is None or (self.run_id is not None and not self._accept(due, result.reading)):
            self.report.overtaken += 1
            return None
        self.report.read += 1
        if not differences:
            return None
        self.report.differing += 1
        self.report.accepted += self.run_id is not None
        self.report.fields.update(one.field for one in differences)
        return Differs(due.page_id, due.url, differences, self.run_id is not None)

    def _accept(self, due: Due, reading: dict[str, object]) -> bool:
        canonical = reading.get("canonical_url")
        noted = self.archive.rereading.accept(
            due,
            reading,
            canonical_key=url_key(canonical) if isinstance(canonical, str) else None,
            reader_version=self.version,
            now=self.now(),
        )
        return noted is not None

    def _failed(self, due: Due, reason: str, message: str) -> NotRead:
        self.report.failed[reason] += 1
        if self.run_id is not None:
            self.archive.note_failure(
                due.url,
                url_key=url_key(due.url),
                reason=reason,
                message=message,
                now=self.now(),
                capture_id=due.capture_id,
                run_id=self.run_id,
            )
        return NotRead(due.page_id, due.url, reason, message)


def capture_of(stored: StoredCapture) -> Capture:
    """A capture as it was fetched, from the archive."""
    return Capture(
        requested_url=stored.requested_url,
        url=stored.url,
        fetched_at=stored.fetched_at,
        status=stored.status,
        headers=stored.headers,
        body=stored.body,
        route=stored.route,  # type: ignore[arg-type]  # a route was written, so a route is read
        request_headers=stored.request_headers,
        hops=tuple(Hop(hop.url, hop.status, hop.headers) for hop in stored.hops),
        truncated=stored.truncated,
        undecoded=stored.undecoded,
        wire_sha256=stored.wire_sha256,
        wire_size_bytes=stored.wire_size_bytes,
        http_version=stored.http_version,
        remote_address=stored.remote_address,
    )
