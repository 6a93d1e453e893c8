"""`cuttings crawl`: the jobs of a job file, one after the other."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scraper.cli import failures, interrupt
from scraper.cli.collect import Teller, end
from scraper.cli.opened import to_write
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output, Span
from scraper.cli.running import list_jobs, look_at_the_clock, run_job
from scraper.cli.sources import risk_options, settings_of
from scraper.errors import UsageError

if TYPE_CHECKING:
    from scraper.crawl.events import Report
    from scraper.crawl.jobfile.jobs import Job
    from scraper.settings import Settings
    from storage import Archive


@make_command("crawl", short_help="Run the crawl jobs of a job file.")
@click.argument("jobfile", type=click.Path(path_type=Path))
@click.option("--job", "name", metavar="NAME", help="Only this job of the file.")
@click.option("--dry-run", is_flag=True, help="Say what would be fetched and why; fetch nothing, write nothing.")
@risk_options
@click.pass_obj
def command(options: Options, /, jobfile: Path, name: str | None, dry_run: bool, **risks: Any) -> int:
    """Run the crawl jobs of JOBFILE (TOML; docs/job-file.md says what it can hold).

    A crawl that was stopped or killed goes on where it was when it is run again.
    """
    from scraper.crawl.jobfile import jobs

    out = Output(options)
    listed = jobs.load(jobfile)
    todo = jobs.load(jobfile, name=name) if name else listed
    if dry_run:
        from scraper.cli.plan import show_plans

        show_plans(out, options, todo)
        return failures.DONE
    settings = settings_of(options, out, **risks)
    with to_write(options) as archive:
        look_at_the_clock(archive, out)
        list_jobs(archive, jobfile, listed, out)
        try:
            if len(todo) == 1:
                return _run(out, archive, todo[0], settings)
            return max(_run_beside(out, archive, job, settings) for job in todo)
        finally:
            archive.checkpoint()


def _run_beside(out: Output, archive: Archive, job: Job, settings: Settings) -> int:
    """Run one job of many: what it cannot use costs the others nothing."""
    out.remark(Span(f"job {job.name}", "label"))
    try:
        return _run(out, archive, job, settings)
    except UsageError as error:
        code, told = failures.explain(error)
        failures.say(f"job {job.name} was not run: {told}")
        return code


def _run(out: Output, archive: Archive, job: Job, settings: Settings) -> int:
    with out.progress(job.name) as bar:

        async def work(stop: asyncio.Event) -> Report:
            return await run_job(job, archive, settings, stop, Teller(out, archive, bar, whole=False))

        report = interrupt.run(work, out)
    if report.skipped.get("out-of-scope") and report.fetched + report.unchanged <= len(job.seeds):
        left = f"`cuttings runs left {report.run_id}` shows where"
        out.remark(f"what was found lies on hosts that the job does not name ({left}): add them to its hosts")
    return end(out, report)
