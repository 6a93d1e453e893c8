"""`cuttings crawl --dry-run`: what the next run of each job would fetch, and why."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING

from scraper.cli.layout import count
from scraper.cli.opened import to_read
from scraper.cli.options import Options
from scraper.cli.output import Output, Span
from scraper.cli.running import utc_now

if TYPE_CHECKING:
    from scraper.crawl.jobfile.job import Job
    from storage import Archive


def show_plans(out: Output, options: Options, jobs: Sequence[Job]) -> None:
    """Print the plan of each job; nothing is fetched or written."""
    with ExitStack() as stack:
        archive = stack.enter_context(to_read(options)) if options.db.exists() else None
        for job in jobs:
            _show(out, archive, job)


def _show(out: Output, archive: Archive | None, job: Job) -> None:
    from scraper.crawl.run import settings_for
    from scraper.crawl.schedule.plan import plan
    from scraper.settings import from_environment

    token = settings_for(job, from_environment(os.environ)).fetch.agent_token
    whys: Counter[str] = Counter()
    if not out.json:
        out.line(Span(f"job {job.name}", "label"))
    for step in plan(job, archive, now=utc_now(), agent_token=token):
        whys["to be fetched" if step.refused is None else f"refused ({step.refused})"] += 1
        if out.json:
            out.record({"job": job.name, **asdict(step)})
            continue
        refused = [Span(f"  refused: {step.refused}", "bad")] if step.refused else []
        out.line(f"  {step.kind:8} ", Span(step.url, "title"), *refused)
        out.line(" " * 11, Span(step.why, "faint"))
    seen = archive.visits.count(job.name) if archive is not None else 0
    summary = ", ".join(f"{number:,} {why}" for why, number in whys.items())
    known = f"; {count(seen, 'page')} known from earlier runs" if seen else ""
    out.remark(f"{job.name}: {summary}, and what these lead to{known}")
