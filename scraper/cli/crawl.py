"""`cuttings crawl`: the jobs of a job file, one after the other."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scraper.cli import interrupt
from scraper.cli.collect import Teller, end, tools
from scraper.cli.opened import to_write
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output, Span
from scraper.cli.sources import risk_options, settings_of

if TYPE_CHECKING:
    from scraper.crawl.events import Report
    from scraper.crawl.jobs import Job
    from scraper.settings import Settings
    from storage import Archive


@make_command("crawl", short_help="Run the crawl jobs of a job file.")
@click.argument("jobfile", type=click.Path(path_type=Path))
@click.option("--job", "name", metavar="NAME", help="Only this job of the file.")
@risk_options
@click.pass_obj
def command(options: Options, /, jobfile: Path, name: str | None, **risks: Any) -> int:
    """Run the crawl jobs of JOBFILE (TOML; docs/job-file.md says what it can hold).

    A crawl that was stopped or killed goes on where it was when it is run again.
    """
    from scraper.crawl import jobs

    out = Output(options)
    todo = jobs.load(jobfile, name=name)
    settings = settings_of(options, out, **risks)
    with to_write(options) as archive:
        try:
            return max(_run(out, archive, job, settings, is_one_of_many=len(todo) > 1) for job in todo)
        finally:
            archive.checkpoint()


def _run(out: Output, archive: Archive, job: Job, settings: Settings, *, is_one_of_many: bool) -> int:
    from scraper.crawl.run import crawl, settings_for

    if is_one_of_many:
        out.remark(Span(f"job {job.name}", "label"))
    own = settings_for(job, settings)

    with out.progress(job.name) as bar:

        async def work(stop: asyncio.Event) -> Report:
            async with tools(archive, own) as (fetcher, pool):
                return await crawl(
                    job,
                    archive=archive,
                    fetcher=fetcher,
                    pool=pool,
                    settings=own,
                    now=lambda: datetime.now(UTC),
                    on_event=Teller(out, archive, bar, whole=False),
                    stop=stop,
                )

        report = interrupt.run(work, out)
    return end(out, report)
