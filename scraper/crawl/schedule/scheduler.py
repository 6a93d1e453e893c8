"""Runs each job when it is due: once after a pause however long, never twice, never beside itself.

    every look   for each job with a timetable: when is it due?
                 due, and a place is free:  archive.schedules.begin()   one transaction; None if another was faster
                                            run it, beside the others
    until        the next job is due, a run ends, somebody asks to stop, or the longest sleep is over

What a job does wrong costs that run and nothing else. The clock is looked at again after every sleep: it may have
jumped, because the machine slept or was set right.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from scraper.crawl import owner
from scraper.crawl.jobfile.job import Job
from scraper.crawl.schedule.timetable import due_at
from storage.archive import Archive
from storage.errors import ArchiveError

log = logging.getLogger("scraper.crawl")

AT_ONCE = 2  # jobs; each waits for its hosts most of the time, and reads pages in two processes
LONGEST_SLEEP = timedelta(minutes=1)  # the job file may have been changed, the clock set

RunJob = Callable[[Job, int, asyncio.Event], Awaitable[object]]
"""Runs a job as the run of this number, until it is done or the event is set."""


@dataclass(frozen=True, slots=True)
class Due:
    """A job and the moment at which it is, or was, due."""

    job: Job
    at: datetime
    served_at: datetime | None


class Scheduler:
    """Runs jobs by their timetables. `run_job` does the work of one run; `name` is this process's own, for the lock."""

    def __init__(
        self,
        archive: Archive,
        run_job: RunJob,
        *,
        now: Callable[[], datetime],
        at_once: int = AT_ONCE,
        longest_sleep: timedelta = LONGEST_SLEEP,
        name: str | None = None,
    ) -> None:
        self._archive = archive
        self._run_job = run_job
        self._now = now
        self._at_once = at_once
        self._longest_sleep = longest_sleep
        self._name = name or owner.my_name()
        self._running: dict[str, asyncio.Task[None]] = {}
        self._foretold: dict[str, datetime] = {}
        self._looked_at: datetime | None = None
        self._broken: dict[int, str] = {}  # runs that ended by a fault and are to be closed
        self.begun = 0
        self.failed = 0  # runs that ended by a fault, not by their pages

    async def once(self, jobs: Sequence[Job], stop: asyncio.Event) -> None:
        """Run what is due now, and return when it is done. Raises ArchiveError."""
        self._bury()
        waiting = [due for due in self.table(jobs) if due.at <= self._now()]
        while (waiting or self._running) and not (stop.is_set() and not self._running):
            while waiting and len(self._running) < self._at_once and not stop.is_set():
                self._begin(waiting.pop(0), stop)
            if self._running:
                await self._sleep(self._longest_sleep, stop)
        for due in self.table(jobs):
            self._foretell(due)

    async def forever(self, jobs: Callable[[], Sequence[Job]], stop: asyncio.Event) -> None:
        """Run jobs as they become due, until `stop`. `jobs` is asked at every look, for the file may have changed."""
        while not stop.is_set():
            moment = self._now() + self._longest_sleep
            try:
                moment = min([moment, *self._look(jobs(), stop)])
            except ArchiveError as error:  # locked for long, or the disk is full: it may be mended while we wait
                log.error("what=schedule reason=%s", error)
            await self._sleep(moment - self._now(), stop)
        while self._running:
            await self._sleep(self._longest_sleep, stop)

    def table(self, jobs: Sequence[Job]) -> list[Due]:
        """When each scheduled job is due, the earliest first; jobs that were never seen are made known."""
        table = []
        for job in jobs:
            if job.timetable is None:
                continue
            known = self._archive.schedules.register(job.name, str(job.timetable), now=self._now())
            moment = due_at(job.timetable, name=job.name, first_seen_at=known.first_seen_at, served_at=known.served_at)
            table.append(Due(job, moment, known.served_at))
        return sorted(table, key=lambda due: (due.at, due.job.name))

    def _look(self, jobs: Sequence[Job], stop: asyncio.Event) -> list[datetime]:
        """Begin what is due; gives the moments at which the others are."""
        self._bury()
        moments = []
        for due in self.table(jobs):
            self._foretell(due)
            if due.at > self._now():
                moments.append(due.at)
            elif due.job.name not in self._running and len(self._running) < self._at_once:
                self._begin(due, stop)
        return moments

    def _foretell(self, due: Due) -> None:
        """Write down when a job will be due, for people who ask."""
        if self._foretold.get(due.job.name) != due.at:
            self._archive.schedules.expect(due.job.name, due.at)
            self._foretold[due.job.name] = due.at

    def _begin(self, due: Due, stop: asyncio.Event) -> None:
        now = self._now()
        run_id = self._archive.schedules.begin(
            due.job.name,
            served_at=due.served_at,
            due_at=due.at,
            now=now,
            owner=self._name,
            is_gone=owner.run_is_gone(now),
        )
        if run_id is not None:
            self.begun += 1
            self._running[due.job.name] = asyncio.create_task(self._run(due.job, run_id, stop))

    async def _run(self, job: Job, run_id: int, stop: asyncio.Event) -> None:
        try:
            await self._run_job(job, run_id, stop)
        except Exception as error:  # a fault of one job must not end the others
            self.failed += 1
            log.exception("job=%s run=%d reason=fault", job.name, run_id)
            self._broken[run_id] = f"{type(error).__name__}: {error}"
            with suppress(ArchiveError):  # it may be the archive itself that failed: then at the next look
                self._bury()

    def _bury(self) -> None:
        """End the runs of processes that are gone, and our own that a fault left open; wait for no year to come."""
        now = self._now()
        if self._looked_at is None or now < self._looked_at:  # the clock was set back, perhaps by years
            self._archive.bring_back(now=now)
        self._looked_at = now
        self._archive.runs.bury(owner.run_is_gone(now))
        for run_id, error in list(self._broken.items()):
            if self._archive.runs.get(run_id).ended_at is None:
                self._archive.runs.end(run_id, outcome="failed", now=self._now(), report={"error": error})
            del self._broken[run_id]

    async def _sleep(self, length: timedelta, stop: asyncio.Event) -> None:
        """Until the time is over, a run ends, or somebody asks to stop; while stopping, until a run ends."""
        waits = [] if stop.is_set() else [asyncio.create_task(stop.wait())]
        try:
            watched = {*self._running.values(), *waits}
            seconds = max(0.0, length.total_seconds())
            if watched:
                await asyncio.wait(watched, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        for name, task in list(self._running.items()):
            if task.done():
                del self._running[name]
                task.result()
