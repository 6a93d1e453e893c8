"""How a page ends: what is written down of it, counted and told, for a good end and for every other."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from scraper.crawl.events import Failed, OnEvent, PageStored, Progress, Skipped, Tally, What
from scraper.crawl.jobfile.job import Job
from scraper.crawl.outcome import Outcome
from scraper.crawl.schedule import revisits
from scraper.crawl.traps.yields import REASONS
from scraper.reader_version import reader_version
from scraper.records import Capture
from scraper.settings import Settings
from scraper.urls import url_key
from scraper.weburl import parse
from storage.archive import Archive
from storage.captures import Kept
from storage.queue import Task

if TYPE_CHECKING:
    from scraper.parse.isolate import ReadResult  # loads every rule; whoever makes the pool has it already

log = logging.getLogger("scraper.crawl")

PROXY_FAILURES = 3  # in a row: it is down, and each page that is taken up would only find that out again


class Ends:
    """The ends of a run's pages.

    `retry_after` are the pauses before a page that failed in passing is tried again; after the last one it has failed.
    """

    def __init__(
        self,
        job: Job,
        archive: Archive,
        settings: Settings,
        now: Callable[[], datetime],
        on_event: OnEvent,
        run_id: int,
        *,
        retry_after: Sequence[timedelta],
    ) -> None:
        self.tally = Tally()
        self._proxy_failures = 0  # in a row
        self._job = job
        self._archive = archive
        self._settings = settings
        self._now = now
        self._on_event = on_event
        self._run_id = run_id
        self._retry_after = retry_after

    @property
    def has_no_proxy(self) -> bool:
        """Whether the proxy has failed for good, so that nothing can be asked in this run."""
        return self._proxy_failures >= PROXY_FAILURES

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
        self._proxy_failures = 0
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

    def seen(self, task: Task, *, changed: bool) -> None:
        """Write down when the page is due again, where the job asks for that."""
        if self._job.revisit != "always":
            known = self._archive.visits.get(self._job.name, task.url_key)
            visit = revisits.seen(task, known, job=self._job, changed=changed, now=self._now())
            self._archive.visits.put(self._job.name, visit)

    def settle(self, task: Task, meaning: Outcome, *, capture_id: int | None) -> None:
        """Every end but the good one."""
        now = self._now()
        self._proxy_failures = 0 if meaning.is_pages else self._proxy_failures + 1
        tries = task.attempts - 1 if meaning.is_pages else 0
        if meaning.what == "again" and tries < len(self._retry_after):
            pause = max(self._retry_after[tries], timedelta(seconds=meaning.wait_s or 0.0))
            self._archive.queue.retry_at(task.id, now + pause, reason=meaning.reason, was_tried=meaning.is_pages)
            if meaning.wait_s:
                self._archive.hosts.hold(task.host, now + timedelta(seconds=meaning.wait_s))
            self.tally.put_back(task.url_key)
            if self._proxy_failures == PROXY_FAILURES:  # no page has failed by it, but it must be listed
                self._archive.runs.note_failure(
                    task.url, url_key=task.url_key, reason=meaning.reason, message=meaning.message, now=now,
                    run_id=self._run_id,
                )  # fmt: skip
            self._tell(Failed(task.url, meaning.reason, meaning.message, again_in_s=pause.total_seconds()))
            return
        if meaning.reason == "gone":
            self.seen(task, changed=False)
        self.note_failure(task.url, meaning, capture_id=capture_id)
        if meaning.what == "skipped":
            self._archive.queue.skip(task.id, meaning.reason, now=now)
        else:
            self._archive.queue.fail(task.id, meaning.reason, now=now)

    def leave_out(self, task: Task, reason: str) -> None:
        """It is not asked for, and its host's turn is the next one's. Of a trap there may be many: one is listed."""
        self._archive.queue.pass_on(task, reason, now=self._now())
        meaning = Outcome("skipped", reason, f"{task.url} is left out: {reason}")
        if reason in REASONS:
            self.tally.skipped[reason] += 1
            self._tell(Skipped(task.url, reason, meaning.message))
        else:
            self.note_failure(task.url, meaning, capture_id=None)

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

    def progress(self, *, waiting: int, in_flight: int) -> None:
        """Tell how far the run is."""
        self._on_event(Progress(self.tally.done, waiting, in_flight))

    def _tell(self, event: Skipped | Failed) -> None:
        log.info("url=%s what=%s reason=%s", event.url, type(event).__name__.lower(), event.reason)
        self._on_event(event)


def of_fault(what: str, error: Exception) -> Outcome:
    """A fault of ours: it costs its page and no other; it is counted, listed, and logged with where it came from."""
    log.error("url=%s reason=fault", what, exc_info=error)
    return Outcome("failed", "fault", f"{what}: {type(error).__name__}: {error}: please report this")


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
