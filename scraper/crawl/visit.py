"""The main path: what happens to every page, from the address to the archive. It is written down once, here.

    task    = archive.queue.claim()              # the host's next turn is moved before anything is asked of it
    capture = await fetcher.fetch(task.url)      # bytes
    kept    = archive.keep(capture)              # safe before anything can break
    result  = await pool.read(capture)           # in a process that can be killed
    queue the addresses found                    # before the reading is noted: a kill between the two loses nothing
    archive.note(kept, result.reading)           # if these bytes are new; with other pages, as one: see `ledger.py`
    archive.queue.done(task)                     # in the same transaction

A kill at any point leaves the task leased; the next run takes the lease back and goes the same way again, and each step
is one that may be taken twice. `ends.py` writes down how a page ended, good or bad; `loop.py` decides when,
and how many at a time; `unqueued/` is the same path for what no host is asked for.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from scraper.crawl import outcome, turns
from scraper.crawl.drift.measures import measures_of
from scraper.crawl.ends import Ends, of_fault
from scraper.crawl.events import OnEvent, What
from scraper.crawl.follow.onward import GUESSED, Onward
from scraper.crawl.jobfile.job import Job
from scraper.crawl.keeping import reason_to_leave
from scraper.crawl.ledger import Ledger
from scraper.crawl.marks import Marks
from scraper.crawl.outcome import NOT_MODIFIED, Outcome
from scraper.crawl.rescue import past_of
from scraper.crawl.robots_tags import RobotsTags, robots_tags
from scraper.crawl.whole_pages import whole_pages
from scraper.errors import FetchError, KeptDamaged, ReadError
from scraper.records import Capture
from scraper.settings import Settings
from scraper.urls import site_of, url_key
from scraper.weburl import parse
from storage.archive import Archive
from storage.captures import Kept
from storage.errors import ArchiveDamaged, ArchiveError
from storage.queue import Task

if TYPE_CHECKING:
    from scraper.parse.isolate import ReadResult  # loads every rule; whoever makes the pool has it already

LEADING = ("listing", "next", "feed", "sitemap")  # they change when they name something new


class Fetcher(Protocol):
    """What fetches: `scraper.fetch.http.HttpFetcher`."""

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Capture: ...


class Pool(Protocol):
    """What reads: `scraper.parse.isolate.ReaderPool`."""

    async def read(self, capture: Capture) -> ReadResult: ...


class Visitor:
    """Takes claimed pages down the main path; `ends` counts what becomes of them, and takes `retry_after`."""

    def __init__(
        self,
        job: Job,
        archive: Archive,
        fetcher: Fetcher,
        pool: Pool,
        settings: Settings,
        now: Callable[[], datetime],
        on_event: OnEvent,
        run_id: int,
        *,
        follow: bool,
        retry_after: Sequence[timedelta],
    ) -> None:
        self.job = job
        self.ends = Ends(job, archive, settings, now, on_event, run_id, retry_after=retry_after)
        self.onward = Onward(job, archive, self.ends.tally, now, agent_token=settings.fetch.agent_token)
        self._archive = archive
        self._fetcher = fetcher
        self._pool = pool
        self._settings = settings
        self._now = now
        self._run_id = run_id
        self._follow = follow
        self._whole = whole_pages(fetcher, archive, settings, keep=self.keep, leave=self._leave_part)
        self._ledger = Ledger(archive)
        self._arrived = Marks()  # keys of pages that redirects led to: they need not be asked for again

    async def visit(self, task: Task) -> None:
        """One page, from its address to its end. Raises ArchiveError only: any other fault is the page's."""
        self.ends.tally.take_up(task.url_key)
        try:
            await self._visit(task)
        except ArchiveError:
            raise
        except asyncio.CancelledError:
            self.ends.tally.put_back(task.url_key)
            raise
        except Exception as error:  # noqa: BLE001  # see of_fault
            self.ends.settle(task, of_fault(task.url, error), capture_id=None)

    async def _visit(self, task: Task) -> None:
        reason = self._reason_to_leave_out(task)
        if reason is not None:
            self.ends.leave_out(task, reason)
            return
        began = time.monotonic()
        known = self._archive.captures.validators(task.url_key)
        try:
            capture = await self._fetcher.fetch(
                task.url, etag=known.etag if known else None, last_modified=known.last_modified if known else None
            )
        except FetchError as error:
            self._had_turn(task, None, failed=isinstance(error, outcome.PASSING))
            self.ends.settle(task, outcome.of_error(error, is_named=_is_named(task)), capture_id=None)
            return
        tags = robots_tags(capture, self._settings.fetch)
        with self._archive.together():
            kept = self.keep(capture) if tags.may_archive else None
            self._had_turn(task, capture)
        if (key := url_key(capture.url)) != task.url_key:
            self._arrived.add(key)
        is_document = task.kind in ("sitemap", "feed")
        meaning = outcome.of_capture(capture, is_named=_is_named(task), is_document=is_document)
        if meaning.what != "read":
            self.ends.settle(task, _expected(task, capture) or meaning, capture_id=kept.capture_id if kept else None)
            return
        if kept is None:
            await self._read_unkept(task, capture, tags)
            return
        with self._ledger.expecting():
            await self._read(task, capture, kept, tags, began)

    async def _read_unkept(self, task: Task, capture: Capture, tags: RobotsTags) -> None:
        """A page of which no copy may be kept: it is followed, and that is all."""
        meaning = outcome.no_archive(capture, is_named=_is_named(task))
        if self._leads_on(task) and capture.status != NOT_MODIFIED:
            try:
                await self._queue_found(task, capture, await self.read(capture), tags)
            except ReadError as error:
                meaning = outcome.of_error(error, is_named=_is_named(task))
        self.ends.settle(task, meaning, capture_id=None)

    def _leads_on(self, task: Task) -> bool:
        """What `urls` names leads nowhere."""
        return self._follow and not (_is_named(task) and task.kind == "page")

    async def _read(self, task: Task, capture: Capture, kept: Kept, tags: RobotsTags, began: float) -> None:
        """The second half of the main path, for a capture that is safe."""
        result, page = None, capture
        follow = self._leads_on(task)
        whole = self._whole if task.kind not in LEADING else None
        if kept.is_new or follow or whole is not None:
            try:
                page = self.with_body(capture, kept)
                result = await self.read(page) if kept.is_new or follow else None
            except ReadError as error:
                meaning = outcome.of_error(error, is_named=_is_named(task))
                self.ends.settle(task, meaning, capture_id=kept.capture_id)
                return
        if result is not None and follow:
            await self._queue_found(task, capture, result, tags)
            self.onward.judge(task, capture, result.reading, result.wall)
        if result is not None and result.wall and kept.is_new:
            self._sample(task, capture, kept, result)
            self._archive.note_wall(kept, result.wall)
            past = await past_of(capture, result.wall, self._fetcher, self._settings.fetch)
            if past is not None:
                await self._read(task, past, self.keep(past), robots_tags(past, self._settings.fetch), began)
                return
            self.ends.settle(task, outcome.of_wall(capture.url, result.wall), capture_id=kept.capture_id)
            return
        left = reason_to_leave(self.job, result.reading) if result and kept.is_new else None
        if result is not None and left is not None:
            self._sample(task, capture, kept, result)
            self.ends.seen(task, changed=False)
            self.ends.settle(task, left, capture_id=kept.capture_id)
            return
        what = await self._ledger.write(lambda: self._end(task, capture, kept, result))
        self.ends.stored(capture, result, what, began)
        if whole is not None:
            await whole.complete(page)

    def _end(self, task: Task, capture: Capture, kept: Kept, result: ReadResult | None) -> What:
        """What is written of a good end, with those of other pages."""
        what: What = "unchanged"
        if result is not None and kept.is_new:
            self._sample(task, capture, kept, result)
            what = self.ends.note(kept, result)
        self.ends.seen(task, changed=kept.is_new if task.kind in LEADING else what == "changed")
        self._archive.queue.done(task.id, now=self._now(), reason=None if what != "unchanged" else "unchanged")
        return what

    def _had_turn(self, task: Task, capture: Capture | None, *, failed: bool = False) -> None:
        turns.taken(self._archive, self._settings.fetch, task, capture, failed=failed, now=self._now())

    def _leave_part(self, address: str, meaning: Outcome) -> None:
        self.ends.tally.take_up(url_key(address))
        self.ends.note_failure(address, meaning, capture_id=None)

    async def _queue_found(self, task: Task, capture: Capture, result: ReadResult, tags: RobotsTags) -> None:
        kind = str(result.reading.get("page_type"))
        await self.onward.found(task, capture, result.discovered, tags, kind)

    def _sample(self, task: Task, capture: Capture, kept: Kept, result: ReadResult) -> None:
        """Remember in short how a page was read that is a review, was one, or should be one: see `crawl.drift`."""
        if capture.route == "wayback" and self._settings.way.rescue:
            return  # how the site is read today is the live page's to tell
        is_expected = task.kind == "review" or result.reading.get("page_type") == "review"
        if is_expected or result.wall or self._archive.reviews.is_review(kept.page_id):
            url = parse(capture.url)
            path, site = (url.path, site_of(url.host)) if url else ("", "")
            measures = measures_of(result.reading, path=path, status=capture.status, wall=result.wall)
            self._archive.samples.add(site, kept.capture_id, measures, now=self._now())

    def keep(self, capture: Capture) -> Kept:
        """Make a capture safe, and those beside it before it."""
        for one in capture.beside:
            self.keep(one)
        self.onward.left.parts(capture.left_parts, capture.url)
        self.ends.tally.size_bytes += capture.wire_size_bytes or len(capture.body)
        return self._archive.keep(capture, url_key=url_key(capture.url), run_id=self._run_id)

    async def read(self, capture: Capture) -> ReadResult:
        """Read it in a process that can be killed. Raises ReadError."""
        return await self._pool.read(capture)

    def _reason_to_leave_out(self, task: Task) -> str | None:
        """What a later job file, a redirect, or what came of its like, says of an address that was queued before."""
        if _is_named(task):
            return None if not self._follow or self.onward.is_seed(task) else "not-in-job"
        if task.url_key in self._arrived:
            return "redirected-here"
        return self.onward.reason_to_drop(task) if self._follow else None

    def with_body(self, capture: Capture, kept: Kept) -> Capture:
        """A 304 carries no body: what it confirmed is in the archive. Raises KeptDamaged where that is damaged."""
        if capture.status != NOT_MODIFIED:
            return capture
        try:
            return replace(capture, body=self._archive.captures.get(kept.capture_id).body)
        except ArchiveDamaged as error:
            raise KeptDamaged(error.message, cure=error.cure, url=capture.url) from error


def _expected(task: Task, capture: Capture) -> Outcome | None:
    """No sitemap or feed where one was only guessed is no failure."""
    if task.found_on != GUESSED or 200 <= capture.status < 300:
        return None
    reason = f"no-{task.kind}"
    return Outcome("skipped", reason, f"{capture.url} answered {capture.status}: the site has no {task.kind} there")


def _is_named(task: Task) -> bool:
    """Whether somebody asked for this very page, in a job or on the command line."""
    return task.depth == 0 and task.found_on is None
