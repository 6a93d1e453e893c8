"""Runs: which page is taken when, how many at a time, and when it is over.

Every host is asked one thing at a time, at the pace that the archive's queue gives it; many hosts are asked at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime, timedelta

from scraper.crawl import owner
from scraper.crawl.events import Report, Stopped
from scraper.crawl.visit import Visitor
from scraper.fetch.pace import pause_of
from scraper.settings import Settings
from storage.archive import Archive
from storage.errors import ArchiveError
from storage.queue import Task

LEASE_S = 900.0  # longer than one page can take: three tries of a minute, two waits of two, and the reading
PATIENCE = timedelta(minutes=3)  # a run does not wait longer than this for a host; what waits is left for the next run
GRACE_S = 5.0  # what is in flight when a person asks to stop may come to its end for so long
LOOK_UP_S = 5.0  # the longest sleep while only hosts are waited for: the run's own time may be over
IDLE_S = 1.0  # the longest sleep while pages are in flight: what they find is noticed soon
BEAT_EVERY = timedelta(minutes=1)  # a run that was not heard of for much longer is taken for dead by other machines
PORTIONS_AT_END = 20  # of works: some seconds; what a large import leaves is for `cuttings items`
COUNT_EVERY = 50  # pages between two writings of the run's counts: a killed run leaves about the right ones


class Loop:
    """One run of one job."""

    def __init__(
        self,
        visitor: Visitor,
        *,
        archive: Archive,
        settings: Settings,
        now: Callable[[], datetime],
        stop: asyncio.Event,
        run_id: int,
    ) -> None:
        self._visitor = visitor
        self._job = visitor.job
        self._archive = archive
        self._settings = settings
        self._now = now
        self._stop = stop
        self._run_id = run_id
        self._owner = owner.my_name()
        self._began = now()
        self._running: set[asyncio.Task[None]] = set()
        self._rested: set[str] | None = None  # after a crash: hosts that were left alone for their delay
        self._written: dict[tuple[str, str], int] = {}
        self._waiting_at_first = 0
        self._beat_at = self._began

    async def run(self, first: Callable[[], Awaitable[None]] | None = None) -> Report:
        """Everything, from the seeds to the report; `first` is done before anything is fetched."""
        try:
            is_new_round = self._take_up()
            if first is not None:
                await first()
            await self._visitor.onward.seeds()
            if is_new_round:
                await self._visitor.onward.due()
            stopped = await self._work()
        except BaseException:
            await self._abandon()
            raise
        self._write_counts()
        self._archive.refusals.forget_old(self._job.name)
        for _ in range(PORTIONS_AT_END):
            if not self._archive.works.keep_up():
                break
        outcome = "finished" if stopped is None else "interrupted" if stopped == "asked" else "stopped"
        report = self._report(stopped)
        self._archive.runs.end(self._run_id, outcome=outcome, now=self._now(), report=asdict(report))
        return report

    def _take_up(self) -> bool:
        """Leases of processes that are gone are taken back; a job that came to its end begins anew: True."""
        queue, name = self._archive.queue, self._job.name
        for one in queue.owners(name):
            if owner.is_gone(one) and queue.release(job=name, owner=one):
                self._rested = set()
        self._waiting_at_first = self._count_waiting()
        if self._waiting_at_first or queue.owners(name):
            return False
        queue.forget(name)
        return True

    async def _work(self) -> Stopped | None:
        while True:
            stopped = self._limit()
            task = self._claim() if stopped is None else None
            if task is not None:
                self._running.add(asyncio.create_task(self._visit(task)))
                continue
            if not self._running and (stopped is not None or not self._has_more()):
                return stopped if self._count_waiting() else None
            if stopped == "asked":
                await self._wind_up()
                return stopped
            await self._wait()

    def _limit(self) -> Stopped | None:
        job, tally = self._job, self._visitor.ends.tally
        if self._stop.is_set():
            return "asked"
        if self._visitor.ends.has_no_proxy:
            return "proxy"
        asked = tally.done - tally.skipped.total() + len(self._running)
        if job.max_pages is not None and asked >= job.max_pages:
            return "pages"
        if job.max_bytes is not None and tally.size_bytes >= job.max_bytes:
            return "bytes"
        if job.max_minutes is not None and self._now() - self._began >= timedelta(minutes=job.max_minutes):
            return "minutes"
        return None

    def _claim(self) -> Task | None:
        if len(self._running) >= self._settings.hosts_at_once:
            return None
        return self._archive.queue.claim(
            job=self._job.name,
            now=self._now(),
            lease_s=LEASE_S,
            delay_s=self._settings.fetch.min_delay_s,
            owner=self._owner,
        )

    async def _visit(self, task: Task) -> None:
        if self._rested is not None and task.host not in self._rested:
            self._rested.add(task.host)
            await self._rest(task.host)
        done = self._visitor.ends.tally.done
        await self._visitor.visit(task)
        if self._visitor.ends.tally.done // COUNT_EVERY != done // COUNT_EVERY:
            self._write_counts()
            self._archive.works.keep_up()

    async def _rest(self, name: str) -> None:
        """After a crash nobody knows when a host was last asked, but it was before now."""
        host = self._archive.hosts.get(name)
        await asyncio.sleep(min(pause_of(self._settings.fetch, host), LEASE_S / 2))

    def _has_more(self) -> bool:
        """Whether a page may be had before long, or waits for what another crawl has in flight."""
        moment = self._archive.queue.next_moment(self._job.name)
        return moment is not None and (moment <= self._now() + PATIENCE or self._is_held_up())

    def _is_held_up(self) -> bool:
        """Whether others are at work on what is waited for; the leases of those that are gone are taken back."""
        others = [one for one in self._archive.queue.holders(self._job.name) if one != self._owner]
        for one in others:
            if owner.is_gone(one) and self._archive.queue.release(owner=one) and self._rested is None:
                self._rested = set()
        return bool(others)

    async def _wait(self) -> None:
        """Until a page comes to its end, a host may be asked again, or somebody asks to stop."""
        self._beat()
        moment = self._archive.queue.next_moment(self._job.name)
        wait_s = (moment - self._now()).total_seconds() if moment else IDLE_S
        if len(self._running) >= self._settings.hosts_at_once or wait_s <= 0:
            wait_s = IDLE_S
        wait_s = min(wait_s, IDLE_S if self._running else LOOK_UP_S)
        asked = asyncio.create_task(self._asked())
        try:
            watched = {*self._running, asked}
            done, _ = await asyncio.wait(watched, timeout=wait_s, return_when=asyncio.FIRST_COMPLETED)
        finally:
            asked.cancel()
        self._reap(done - {asked})
        self._tell_progress()

    def _tell_progress(self) -> None:
        """Reckoned: counting the queue itself would cost more with every page."""
        queued, in_flight = self._waiting_at_first + self._visitor.onward.queued, len(self._running)
        waiting = max(0, queued - self._visitor.ends.tally.ended - in_flight)
        self._visitor.ends.progress(waiting=waiting, in_flight=in_flight)

    def _beat(self) -> None:
        """A sign of life now and then, with the counts: those of a run that is killed are not far behind."""
        if self._now() - self._beat_at >= BEAT_EVERY:
            self._beat_at = self._now()
            self._archive.runs.beat(self._run_id, now=self._beat_at)
            self._write_counts()

    async def _asked(self) -> None:
        await self._stop.wait()

    def _reap(self, done: set[asyncio.Task[None]]) -> None:
        self._running -= done
        errors = [error for task in done if (error := task.exception())]  # each is asked for, or asyncio tells it too
        if errors:
            raise errors[0]  # an error of the archive ends the run

    async def _wind_up(self) -> None:
        """Somebody asked to stop: what is in flight may come to its end for a moment; the rest is given back."""
        if self._running:
            done, late = await asyncio.wait(self._running, timeout=GRACE_S)
            await self._cancel(late)
            self._reap(done)
        self._archive.queue.release(job=self._job.name, owner=self._owner)

    async def _abandon(self) -> None:
        """The archive failed, or we are cancelled: keep what is committed, give back what can be given back."""
        await self._cancel(self._running)
        with suppress(ArchiveError):
            self._archive.queue.release(job=self._job.name, owner=self._owner)
            self._write_counts()
            self._archive.runs.end(self._run_id, outcome="failed", now=self._now(), report=asdict(self._report(None)))

    async def _cancel(self, tasks: set[asyncio.Task[None]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._running -= tasks

    def _write_counts(self) -> None:
        counts = self._visitor.ends.tally.counts()
        for key in counts.keys() | self._written.keys():
            number = counts.get(key, 0) - self._written.get(key, 0)
            if number:
                self._archive.runs.count(self._run_id, *key, number=number)
                self._written[key] = counts.get(key, 0)
        self._archive.refusals.put(self._run_id, self._visitor.onward.left.news())

    def _count_waiting(self) -> int:
        counts = self._archive.queue.counts(self._job.name)
        return sum(number for (state, _), number in counts.items() if state == "waiting")

    def _report(self, stopped: Stopped | None) -> Report:
        tally = self._visitor.ends.tally
        return Report(
            run_id=self._run_id,
            discovered=tally.discovered,
            fetched=tally.fetched,
            unchanged=tally.unchanged,
            skipped={reason: number for reason, number in tally.skipped.items() if number},
            failed=dict(tally.failed),
            left=self._count_waiting(),
            stopped=stopped,
            new=tally.new,
            changed=tally.changed,
            size_bytes=tally.size_bytes,
            seconds=(self._now() - self._began).total_seconds(),
        )
