"""`cuttings schedule`: jobs run when they are due, for as long as it is left running."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scraper.cli import failures, interrupt, unit_files
from scraper.cli.collect import Teller, summary
from scraper.cli.layout import count
from scraper.cli.opened import to_write
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output, Span
from scraper.cli.running import list_jobs, look_at_the_clock, run_job, utc_now
from scraper.cli.sources import risk_options, settings_of
from scraper.errors import UsageError

if TYPE_CHECKING:
    from scraper.crawl.events import Event
    from scraper.crawl.jobfile.job import Job
    from scraper.crawl.jobfile.jobs import Watched
    from scraper.crawl.schedule.scheduler import RunJob
    from scraper.settings import Settings
    from storage import Archive

MOST_AT_ONCE = 16  # jobs; each has reading processes of its own


@make_command("schedule", short_help="Run jobs when they are due.")
@click.argument("jobfile", type=click.Path(path_type=Path))
@click.option("--once", is_flag=True, help="Run what is due now, and end: for cron and systemd timers.")
@click.option(
    "--at-once", type=click.IntRange(1, MOST_AT_ONCE), metavar="N", help="Jobs that run at the same time.  [default: 2]"
)
@click.option("--systemd", "prints", flag_value="systemd", help="Print a systemd service to install; run nothing.")
@click.option("--cron", "prints", flag_value="cron", help="Print a line for crontab; run nothing.")
@risk_options
@click.pass_obj
def command(
    options: Options, /, jobfile: Path, once: bool, at_once: int | None, prints: str | None, **risks: Any
) -> int:
    """Run each job of JOBFILE that has a schedule when it is due: once after a pause however long, never beside itself.

    Goes on until it is stopped; the job file may be changed meanwhile. Two of these on one archive share the work.
    """
    from scraper.crawl.jobfile import jobs
    from scraper.crawl.schedule.scheduler import AT_ONCE, Scheduler

    out = Output(options)
    watched = jobs.Watched(jobfile, out.warn)
    if not any(job.timetable for job in watched()):
        raise UsageError(f"{jobfile}: no job has a schedule", cure='add schedule = "30 3 * * *" or every = "6h" to one')
    if prints:
        for line in unit_files.PRINTED[prints](jobfile.resolve(), options.db.resolve()).splitlines():
            out.line(line)
        return failures.DONE
    settings = settings_of(options, out, **risks)
    with to_write(options) as archive:
        look_at_the_clock(archive, out)
        todo = _todo(watched, archive, jobfile, out)
        scheduler = Scheduler(archive, _runner(out, archive, settings), now=utc_now, at_once=at_once or AT_ONCE)

        async def work(stop: asyncio.Event) -> bool:
            if once:
                await scheduler.once(todo(), stop)
            else:
                _foretell(out, scheduler, todo())
                await scheduler.forever(todo, stop)
            return stop.is_set()

        stopped = interrupt.run(work, out)
        archive.checkpoint()
    ran = count(scheduler.begun, "run") or "nothing was due"
    failed = f", {count(scheduler.failed, 'run')} failed: see `cuttings runs`" if scheduler.failed else ""
    if stopped:
        raise failures.Stopped(f"stopped; {ran}{failed}; everything stored so far is safe")
    out.remark(f"{ran}{failed}")
    return failures.SOME_FAILED if scheduler.failed else failures.DONE


def _todo(watched: Watched, archive: Archive, jobfile: Path, out: Output) -> Callable[[], tuple[Job, ...]]:
    """Gives the jobs as they are to be run now; a file that was changed is gone through for jobs that left it."""
    listed: list[tuple[Job, ...]] = []

    def todo() -> tuple[Job, ...]:
        now = watched()
        if listed != [now]:
            list_jobs(archive, jobfile, now, out)
            listed[:] = [now]
        return now

    return todo


def _foretell(out: Output, scheduler: Any, todo: tuple[Job, ...]) -> None:
    for due in scheduler.table(todo):
        when = "now" if due.at <= utc_now() else f"at {due.at:%Y-%m-%d %H:%M} UTC"
        out.remark(Span(f"job {due.job.name}", "label"), f" ({due.job.timetable}): due {when}")


def _runner(out: Output, archive: Archive, settings: Settings) -> RunJob:
    """Runs a job and tells its end in a line; its pages only with -v or as JSON, for this goes on for years."""

    async def run(job: Job, run_id: int, stop: asyncio.Event) -> None:
        out.remark(Span(f"job {job.name}", "label"), f": run {run_id} begins")
        teller = Teller(out, archive, None, whole=False)

        def on_event(event: Event) -> None:
            if out.json or out.options.verbose:
                teller(event)

        report = await run_job(job, archive, settings, stop, on_event, run_id)
        if out.json:
            out.record({"outcome": "run", "job": job.name, "report": archive.runs.get(run_id).report})
        out.remark(Span(f"job {job.name}", "label"), f": run {run_id}: {summary(report)} in {report.seconds:.0f} s")

    return run
