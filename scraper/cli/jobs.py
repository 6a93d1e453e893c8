"""`cuttings jobs`: how each job stands."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.layout import count, when
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.running import utc_now
from scraper.cli.runs import ending

if TYPE_CHECKING:
    from scraper.crawl.jobfile.job import Job
    from storage import Archive
    from storage.runs import Run


@dataclass(frozen=True, slots=True)
class Standing:
    """A job: "running", "waiting" (an earlier run left pages), "idle", "never run" or "removed" (from its file)."""

    name: str
    state: str
    schedule: str | None
    waiting: int
    known_pages: int
    runs: int
    last: Run | None
    next_at: datetime | None
    removed_at: datetime | None = None


@make_command("jobs", short_help="Say how each job stands: its state, last and next run.")
@click.argument("jobfile", required=False, type=click.Path(path_type=Path))
@click.pass_obj
def command(options: Options, /, jobfile: Path | None) -> None:
    """Say how each job of the archive stands: its state, schedule, last and next run.

    With JOBFILE also of its jobs that were never run. One that its file names no more is shown as removed;
    `cuttings runs --job NAME` gives a job's history, of a removed one too.
    """
    from scraper.cli.opened import to_read
    from scraper.crawl.jobfile import jobs
    from scraper.notify.words import plain_run

    out = Output(options)
    listed = {job.name: job for job in jobs.load(jobfile)} if jobfile else {}
    with to_read(options) as archive:
        scheduled = {one.name: one for one in archive.schedules.all()}
        names = sorted({*archive.runs.jobs(), *scheduled, *listed})
        file = str(jobfile.resolve()) if jobfile else None
        standings = [_standing(archive, name, listed.get(name), file) for name in names]
    standings.sort(key=lambda one: one.state == "removed")
    if out.json:
        for one in standings:
            out.record(
                {
                    **asdict(one),
                    "last": plain_run(one.last) if one.last else None,
                    "next_at": _text(one.next_at),
                    "removed_at": _text(one.removed_at),
                }
            )
        return
    if not standings:
        out.remark("no job has been run yet: `cuttings crawl JOBFILE`")
        return
    heads = ["job", "state", "schedule", "last run", "came to", "next run"]
    out.table(heads, [_row(one) for one in standings], shrink=4)
    out.remark(count(standings, "job"))


def _standing(archive: Archive, name: str, job: Job | None, file: str | None) -> Standing:
    from scraper.crawl.schedule.timetable import due_at

    known = archive.schedules.get(name)
    runs = archive.runs.latest(job=name, limit=1)
    last = runs[0] if runs else None
    waiting = sum(number for (state, _), number in archive.queue.counts(name).items() if state == "waiting")
    is_running = last is not None and last.ended_at is None and not _is_gone(last)
    state = "running" if is_running else "waiting" if waiting else "never run" if last is None else "idle"
    removed_at = known.removed_at if known and job is None else None
    if known and job is None and file is not None and known.job_file == file:
        removed_at = removed_at or utc_now()  # nothing has been run since the file was changed
    if removed_at and not is_running:
        state = "removed"
    schedule = str(job.timetable) if job and job.timetable else known.schedule if known else None
    next_at = known.next_at if known and not removed_at else None
    if job and job.timetable:
        first = known.first_seen_at if known else utc_now()
        next_at = due_at(job.timetable, name=name, first_seen_at=first, served_at=known.served_at if known else None)
    total = archive.runs.count_of(name)
    return Standing(name, state, schedule, waiting, archive.visits.count(name), total, last, next_at, removed_at)


def _is_gone(run: Run) -> bool:
    from scraper.crawl.owner import run_is_gone

    return run_is_gone(utc_now())(run.owner, run.seen_at or run.started_at)


def _row(one: Standing) -> list[str]:
    state = f"{one.state} ({one.waiting:,} pages)" if one.state == "waiting" else one.state
    began = when(_text(one.last.started_at)) if one.last else ""
    due = "" if one.next_at is None else "now" if one.next_at <= utc_now() else when(_text(one.next_at))
    return [one.name, state, one.schedule or "", began, ending(one.last) if one.last else "", due]


def _text(moment: datetime | None) -> str | None:
    from storage.times import to_text

    return to_text(moment) if moment else None
