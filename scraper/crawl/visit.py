"""The main path: what happens to every page, from the address to the archive. It is written down once, here.

    task    = archive.queue.claim()              # the host's next turn is moved before anything is asked of it
    capture = await fetcher.fetch(task.url)      # bytes
    kept    = archive.keep(capture)              # safe before anything can break
    result  = await pool.read(capture)           # in a process that can be killed
    queue the addresses found                    # before the reading is noted: a kill between the two loses nothing
    archive.note(kept, result.reading)           # if these bytes are new; with other pages, as one: see `ledger.py`
    archive.queue.done(task)                     # in the same transaction

A kill at any point leaves the task leased; the next run takes the lease back and goes the same way again, and each step
is one that may be taken twice. `loop.py` decides when, and how many at a time; `disk.py` is the same path for files.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from scraper.crawl import outcome, revisits
from scraper.crawl.drift.measures import measures_of
from scraper.crawl.events import Failed, OnEvent, PageStored, Progress, Skipped, Tally, What
from scraper.crawl.job import Job
from scraper.crawl.keeping import reason_to_leave
from scraper.crawl.ledger import Ledger
from scraper.crawl.marks import Marks
from scraper.crawl.onward import GUESSED, Onward
from scraper.crawl.outcome import NOT_MODIFIED, Outcome
from scraper.crawl.rescue import past_of
from scraper.crawl.robots_tags import RobotsTags, robots_tags
from scraper.crawl.whole_pages import whole_pages
from scraper.crawl.yields import REASONS
from scraper.errors import FetchError, ReadError
from scraper.fetch.pace import pause_of
from scraper.fetch.robots import authority
from scraper.reader_version import reader_version
from scraper.records import Capture
from scraper.settings import Settings
from scraper.urls import site_of, url_key
from scraper.weburl import parse
from storage.archive import Archive
from storage.captures import Kept
from storage.errors import ArchiveError
from storage.queue import Task

if TYPE_CHECKING:
    from scraper.parse.isolate import ReadResult  # loads every rule; whoever makes the pool has it already

log = logging.getLogger("scraper.crawl")

FAILURES_BEFORE_REST = 5  # in a row, of one host: it is down, and its other pages need not find that out one by one
REST = timedelta(minutes=30)  # for such a host
LEADING = ("listing", "next", "feed", "sitemap")  # they change when they name something new


class Fetcher(Protocol):
    """What fetches: `scraper.fetch.http.HttpFetcher`."""

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Capture: ...


class Pool(Protocol):
    """What reads: `scraper.parse.isolate.ReaderPool`."""

    async def read(self, capture: Capture) -> ReadResult: ...


class Visitor:
    """Takes claimed pages down the main path, and counts what becomes of them.

    `retry_after` are the pauses before a page that failed in passing is tried again; after the last one it has failed.
    """

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
        self.tally = Tally()
        self.onward = Onward(job, archive, self.tally, now, agent_token=settings.fetch.agent_token)
        self._archive = archive
        self._fetcher = fetcher
        self._pool = pool
        self._settings = settings
        self._now = now
        self._on_event = on_event
        self._run_id = run_id
        self._follow = follow
        self._retry_after = retry_after
        self._whole = whole_pages(fetcher, archive, settings, keep=self.keep, leave=self._leave_part)
        self._ledger = Ledger(archive)
        self._arrived = Marks()  # keys of pages that redirects led to: they need not be asked for again

    async def visit(self, task: Task) -> None:
        """One page, from its address to its end. Raises ArchiveError only: any other fault is the page's."""
        self.tally.take_up(task.url_key)
        try:
            await self._visit(task)
        except ArchiveError:
            raise
        except asyncio.CancelledError:
            self.tally.put_back(task.url_key)
            raise
        except Exception as error:  # noqa: BLE001  # see of_fault
            self._settle(task, of_fault(task.url, error), capture_id=None)

    async def _visit(self, task: Task) -> None:
        reason = self._reason_to_leave_out(task)
        if reason is not None:
            self._leave_out(task, reason)
            return
        began = time.monotonic()
        known = self._archive.captures.validators(task.url_key)
        try:
            capture = await self._fetcher.fetch(
                task.url, etag=known.etag if known else None, last_modified=known.last_modified if known else None
            )
        except FetchError as error:
            self._host_answered(task, None, (), failed=isinstance(error, outcome.PASSING))
            self._settle(task, outcome.of_error(error, is_named=_is_named(task)), capture_id=None)
            return
        tags = robots_tags(capture, self._settings.fetch)
        kept = self.keep(capture) if tags.may_archive else None
        self._host_answered(task, *_who_answered(capture))
        if (key := url_key(capture.url)) != task.url_key:
            self._arrived.add(key)
        is_document = task.kind in ("sitemap", "feed")
        meaning = outcome.of_capture(capture, is_named=_is_named(task), is_document=is_document)
        if meaning.what != "read":
            self._settle(task, _expected(task, capture) or meaning, capture_id=kept.capture_id if kept else None)
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
        self._settle(task, meaning, capture_id=None)

    def _leads_on(self, task: Task) -> bool:
        """What `urls` names leads nowhere."""
        return self._follow and not (_is_named(task) and task.kind == "page")

    async def _read(self, task: Task, capture: Capture, kept: Kept, tags: RobotsTags, began: float) -> None:
        """The second half of the main path, for a capture that is safe."""
        result = None
        follow = self._leads_on(task)
        if kept.is_new or follow:
            try:
                result = await self.read(self._with_body(capture, kept))
            except ReadError as error:
                meaning = outcome.of_error(error, is_named=_is_named(task))
                self._settle(task, meaning, capture_id=kept.capture_id)
                return
        if result is not None and follow:
            await self._queue_found(task, capture, result, tags)
            self.onward.judge(task, capture, result.reading, result.wall)
        if result is not None and kept.is_new:
            self._sample(task, capture, kept, result)
        if result is not None and result.wall and kept.is_new:
            self._archive.note_wall(kept, result.wall)
            past = await past_of(capture, result.wall, self._fetcher, self._settings.fetch)
            if past is not None:
                await self._read(task, past, self.keep(past), robots_tags(past, self._settings.fetch), began)
                return
            self._settle(task, outcome.of_wall(capture.url, result.wall), capture_id=kept.capture_id)
            return
        left = reason_to_leave(self.job, result.reading) if result and kept.is_new else None
        if left is not None:
            self._seen(task, changed=False)
            self._settle(task, left, capture_id=kept.capture_id)
            return
        what = await self._ledger.write(lambda: self._end(task, kept, result))
        self.stored(capture, result, what, began)
        if self._whole is not None and task.kind not in LEADING:
            await self._whole.complete(self._with_body(capture, kept))

    def _end(self, task: Task, kept: Kept, result: ReadResult | None) -> What:
        """What is written of a good end, with those of other pages."""
        what = self.note(kept, result) if result and kept.is_new else "unchanged"
        self._seen(task, changed=kept.is_new if task.kind in LEADING else what == "changed")
        self._archive.queue.done(task.id, now=self._now(), reason=None if what != "unchanged" else "unchanged")
        return what

    def _leave_part(self, address: str, meaning: Outcome) -> None:
        self.tally.take_up(url_key(address))
        self.note_failure(address, meaning, capture_id=None)

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

    def _seen(self, task: Task, *, changed: bool) -> None:
        """Write down when the page is due again, where the job asks for that."""
        if self.job.revisit != "always":
            known = self._archive.visits.get(self.job.name, task.url_key)
            visit = revisits.seen(task, known, job=self.job, changed=changed, now=self._now())
            self._archive.visits.put(self.job.name, visit)

    def keep(self, capture: Capture) -> Kept:
        """Make a capture safe, and those beside it before it."""
        for one in capture.beside:
            self.keep(one)
        self.onward.left.parts(capture.left_parts, capture.url)
        self.tally.size_bytes += capture.wire_size_bytes or len(capture.body)
        return self._archive.keep(capture, url_key=url_key(capture.url), run_id=self._run_id)

    async def read(self, capture: Capture) -> ReadResult:
        """Read it in a process that can be killed. Raises ReadError."""
        return await self._pool.read(capture)

    def note(self, kept: Kept, result: ReadResult) -> What:
        """Write down what was read of a kept capture; says what that is to the archive."""
        canonical = result.reading.get("canonical_url")
        noted = self._archive.note(
            kept,
            result.reading,
            canonical_key=url_key(canonical) if isinstance(canonical, str) else None,
            reader_version=reader_version(self._settings.recipes),
            now=self._now(),
        )
        if noted.is_new_page:
            return "new"
        return "changed" if noted.is_new_revision else "same"

    def stored(self, capture: Capture, result: ReadResult | None, what: What, began: float) -> None:
        """Count and tell of a page that is in the archive."""
        if what == "unchanged":
            self.tally.unchanged += 1
        else:
            self.tally.fetched += 1
            self.tally.new += what == "new"
            self.tally.changed += what == "changed"
        event = _stored(capture, result, what, began)
        log.info(
            "url=%s status=%d via=%s what=%s ms=%d bytes=%d type=%s",
            event.url, event.status, capture.route, what, event.ms, len(capture.body), event.page_type or "-",
        )  # fmt: skip
        self._on_event(event)

    def _reason_to_leave_out(self, task: Task) -> str | None:
        """What a later job file, a redirect, or what came of its like, says of an address that was queued before."""
        if _is_named(task):
            return None
        if task.url_key in self._arrived:
            return "redirected-here"
        return self.onward.reason_to_drop(task) if self._follow else None

    def _leave_out(self, task: Task, reason: str) -> None:
        """It is not asked for, and its host's turn is the next one's. Of a trap there may be many: one is listed."""
        self._archive.queue.pass_on(task, reason, now=self._now())
        meaning = Outcome("skipped", reason, f"{task.url} is left out: {reason}")
        if reason in REASONS:
            self.tally.skipped[reason] += 1
            self._tell(Skipped(task.url, reason, meaning.message))
        else:
            self.note_failure(task.url, meaning, capture_id=None)

    def _with_body(self, capture: Capture, kept: Kept) -> Capture:
        """A 304 carries no body: what it confirmed is in the archive."""
        if capture.status != NOT_MODIFIED:
            return capture
        return replace(capture, body=self._archive.captures.get(kept.capture_id).body)

    def _host_answered(self, task: Task, status: int | None, addresses: Iterable[str], *, failed: bool = False) -> None:
        """Write down that the hosts were asked, and when they may be asked again, before anything else is done."""
        now = self._now()
        hosts = {authority(url) for address in addresses if (url := parse(address))} | {task.host}
        with self._archive.together():
            for name in hosts:
                host = self._archive.hosts.get(name)
                delay = timedelta(seconds=pause_of(self._settings.fetch, host))
                if name == task.host and failed and host and host.failures_in_a_row + 1 >= FAILURES_BEFORE_REST:
                    delay = max(delay, REST)
                self._archive.hosts.hold(name, now + delay)
            if failed or status is not None:
                self._archive.hosts.record(task.host, status=status, now=now)

    def _settle(self, task: Task, meaning: Outcome, *, capture_id: int | None) -> None:
        """Every end but the good one."""
        now = self._now()
        tries = task.attempts - 1
        if meaning.what == "again" and tries < len(self._retry_after):
            pause = max(self._retry_after[tries], timedelta(seconds=meaning.wait_s or 0.0))
            self._archive.queue.retry_at(task.id, now + pause, reason=meaning.reason)
            if meaning.wait_s:
                self._archive.hosts.hold(task.host, now + timedelta(seconds=meaning.wait_s))
            self.tally.put_back(task.url_key)
            self._tell(Failed(task.url, meaning.reason, meaning.message, again_in_s=pause.total_seconds()))
            return
        if meaning.reason == "gone":
            self._seen(task, changed=False)
        self.note_failure(task.url, meaning, capture_id=capture_id)
        if meaning.what == "skipped":
            self._archive.queue.skip(task.id, meaning.reason, now=now)
        else:
            self._archive.queue.fail(task.id, meaning.reason, now=now)

    def note_failure(self, url: str, meaning: Outcome, *, capture_id: int | None) -> None:
        """Count, list and tell of a page that failed or was left out."""
        skipped = meaning.what == "skipped"
        self._archive.note_failure(
            url,
            url_key=url_key(url),
            reason=meaning.reason,
            message=meaning.message,
            now=self._now(),
            capture_id=capture_id,
            run_id=self._run_id,
        )
        (self.tally.skipped if skipped else self.tally.failed)[meaning.reason] += 1
        self._tell((Skipped if skipped else Failed)(url, meaning.reason, meaning.message))

    def _tell(self, event: Skipped | Failed) -> None:
        log.info("url=%s what=%s reason=%s", event.url, type(event).__name__.lower(), event.reason)
        self._on_event(event)

    def progress(self, *, waiting: int, in_flight: int) -> None:
        """Tell how far the run is."""
        self._on_event(Progress(self.tally.done, waiting, in_flight))


def of_fault(what: str, error: Exception) -> Outcome:
    """A fault of ours: it costs its page and no other; it is counted, listed, and logged with where it came from."""
    log.error("url=%s reason=fault", what, exc_info=error)
    return Outcome("failed", "fault", f"{what}: {type(error).__name__}: {error}: please report this")


def _is_named(task: Task) -> bool:
    """Whether somebody asked for this very page, in a job or on the command line."""
    return task.depth == 0 and task.found_on is None


def _who_answered(capture: Capture) -> tuple[int | None, list[str]]:
    """With what status the page's own host answered, None where it was not asked; and every address that was asked."""
    if capture.route == "wayback":
        live = next(iter(capture.beside), None)
        return (live.status if live else None), [capture.requested_url, *(one.url for one in capture.beside)]
    return capture.status, [capture.url, *(hop.url for hop in capture.hops)]


def _expected(task: Task, capture: Capture) -> Outcome | None:
    """No sitemap or feed where one was only guessed is no failure."""
    if task.found_on != GUESSED or 200 <= capture.status < 300:
        return None
    reason = f"no-{task.kind}"
    return Outcome("skipped", reason, f"{capture.url} answered {capture.status}: the site has no {task.kind} there")


def _stored(capture: Capture, result: ReadResult | None, what: What, began: float) -> PageStored:
    url = parse(capture.url)
    reading = result.reading if result else {}
    ratings = reading.get("ratings") or [{}]
    return PageStored(
        url=capture.url,
        host=url.host if url else "",
        status=capture.status,
        what=what,
        ms=round((time.monotonic() - began) * 1000),
        page_type=reading.get("page_type"),
        headline=reading.get("headline"),
        rating=ratings[0].get("raw"),
        route=capture.route,
        captured_at=capture.fetched_at,
    )
