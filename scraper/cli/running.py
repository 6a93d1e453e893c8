"""One run of a job, as `crawl` and `schedule` do it: its tools, the crawl, and what comes after it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from scraper.cli.collect import tools
from scraper.cli.output import Output, Span

if TYPE_CHECKING:
    from scraper.crawl.events import OnEvent, Report
    from scraper.crawl.jobfile.job import Job
    from scraper.settings import Settings
    from storage import Archive


def utc_now() -> datetime:
    """The clock of every command."""
    return datetime.now(UTC)


def list_jobs(archive: Archive, jobfile: Path, listed: Sequence[Job], out: Output) -> None:
    """Write down which jobs a file names, and say which it names no more: they are over, and what they did stays."""
    for name in archive.schedules.listed(str(jobfile.resolve()), [job.name for job in listed], now=utc_now()):
        out.remark(Span(f"job {name}", "label"), f" is no longer in {jobfile}: `cuttings runs --job` has its history")


def look_at_the_clock(archive: Archive, out: Output) -> None:
    """Warn where an earlier run was of a time that has not come yet: what it fetched counts as newer than today's."""
    if archive.bring_back(now=utc_now()):
        out.warn("an earlier run was by a clock that was ahead, or this one is behind: is the date right?")


async def run_job(
    job: Job, archive: Archive, settings: Settings, stop: asyncio.Event, on_event: OnEvent, run_id: int | None = None
) -> Report:
    """Run a job to its end, a limit or `stop`, and tell of it; `run_id` is a run that was begun already."""
    from scraper.crawl.drift.watch import watch
    from scraper.crawl.run import crawl, settings_for
    from scraper.notify.tell import tell

    own = settings_for(job, settings)
    async with tools(archive, own) as (fetcher, pool):
        report = await crawl(
            job,
            archive=archive,
            fetcher=fetcher,
            pool=pool,
            settings=own,
            now=utc_now,
            on_event=on_event,
            stop=stop,
            run_id=run_id,
        )
    alarms = watch(archive, report.run_id, now=utc_now())
    await tell(job, report.run_id, archive, own.fetch, os.environ, alarms=alarms, now=utc_now)
    return report
