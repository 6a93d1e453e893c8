"""`cuttings runs`: what was run, and what came of it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

import click

from scraper.cli.layout import count, when
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.options import group as make_group
from scraper.cli.output import Output, Span
from scraper.cli.values import AT_LEAST, WORDS

if TYPE_CHECKING:
    from storage.refusals import Kind
    from storage.runs import Run

MANY = 30  # a month of a daily job
MOST_FAILURES = 50  # pages that failed, listed below a run; a program asks with --json, and gets all


@make_group("runs", lists_alone=True, short_help="List what was run, and what came of it.")
@click.option("--job", "name", type=WORDS, metavar="NAME", help="Of this job only.")
@click.option("-n", "--limit", type=AT_LEAST, default=MANY, show_default=True, help="At most so many.")
@click.pass_context
def command(ctx: click.Context, /, name: str | None, limit: int) -> None:
    """List the latest runs of jobs and of `cuttings archive`; `cuttings runs show N` tells one whole."""
    from scraper.cli.opened import to_read
    from scraper.notify.words import plain_run

    if ctx.invoked_subcommand is not None:
        return
    options: Options = ctx.obj
    out = Output(options)
    with to_read(options) as archive:
        found = archive.runs.latest(job=name, limit=limit)
    if out.json:
        for run in found:
            out.record(plain_run(run))
        return
    if not found:
        out.remark(f"no run of {name}" if name else "nothing has been run yet")
        return
    rows = [
        [str(run.id), run.job or run.command or "", when(_text(run.started_at)), _length(run), ending(run)]
        for run in found
    ]
    out.table(["run", "job", "began", "took", "came to"], rows, shrink=4, right=[0, 3])


@make_command("show", short_help="Show one run whole.")
@click.argument("number", type=click.IntRange(min=1))
@click.pass_obj
def show(options: Options, /, number: int) -> None:
    """Show run NUMBER whole: its counts with their sum, every page that failed or was left out, and who was told."""
    from scraper.cli.opened import to_read
    from scraper.notify.words import plain_run, report_lines, traps_in

    out = Output(options)
    with to_read(options) as archive:
        run = archive.runs.get(number)
        failures = list(archive.runs.failures(run_id=number))
        told = archive.deliveries.of_run(number)
        left = archive.refusals.of_run(number)
    if out.json:
        pages = [{**asdict(one), "failed_at": _text(one.failed_at)} for one in failures]
        told_to = [{**asdict(one), "at": _text(one.at)} for one in told]
        out.record({**plain_run(run), "pages": pages, "told": told_to, "left": [asdict(one) for one in left]})
        return
    for line in report_lines(run, traps_in(left)):
        out.line(line)
    for failure in failures[:MOST_FAILURES]:
        out.line("  ", Span(failure.reason.ljust(16), "bad"), failure.message)
    if len(failures) > MOST_FAILURES:
        out.remark(f"{MOST_FAILURES} of {len(failures):,} pages; --json lists all")
    for delivery in told:
        outcome = "told" if delivery.outcome == "sent" else "not told"
        out.line(f"  {outcome}: {delivery.channel} {delivery.target}: {delivery.message}")
    if left:
        out.remark(f"{sum(one.number for one in left):,} addresses were left out: `cuttings runs left {number}`")


@make_command("left", short_help="List what a run left out: why, where, how many.")
@click.argument("number", required=False, type=click.IntRange(min=1))
@click.option("--reason", metavar="WORD", help='For this reason only, as "trap-calendar"; "trap" is every trap.')
@click.option("--parts", is_flag=True, help="What pages asked for in the browser and were not given.")
@click.pass_obj
def left(options: Options, /, number: int | None, reason: str | None, parts: bool) -> None:
    """List what run NUMBER, or the latest one, left out: the reason, the place, how many, and one to look at."""
    from scraper.cli.opened import to_read

    out = Output(options)
    with to_read(options) as archive:
        run = archive.runs.get(number) if number else next(iter(archive.runs.latest(limit=1)), None)
        kind: Kind = "part" if parts else "address"
        found = archive.refusals.of_run(run.id, kind=kind) if run else []
    found = [one for one in found if reason in (None, one.reason, one.reason.partition("-")[0])]
    if out.json:
        for one in found:
            out.record(asdict(one))
        return
    if not found:
        out.remark("nothing was left out" if run else "nothing has been run yet")
        return
    rows = [[f"{one.number:,}", one.reason, one.place, one.example] for one in found]
    out.table(["left", "reason", "at", "as"], rows, shrink=3, right=[0])
    out.remark(f"run {run.id}: {sum(one.number for one in found):,} at {count(found, 'place')}" if run else "")


command.add_command(show)
command.add_command(left)


def ending(run: Run) -> str:
    """What came of a run, in a few words."""
    parts = [
        "" if run.outcome == "finished" else run.outcome or "running",
        count((run.report or {}).get("new", 0), "new", "new"),
        count((run.report or {}).get("changed", 0), "changed", "changed"),
        count(run.discovered, "page"),
        count(run.total("failed"), "failed", "failed"),
    ]
    return ", ".join(part for part in parts if part) or "nothing to do"


def _length(run: Run) -> str:
    if run.ended_at is None:
        return ""
    from scraper.crawl.schedule.timetable import in_words

    return in_words(run.ended_at - run.started_at)


def _text(moment: datetime | None) -> str | None:
    from storage.times import to_text

    return to_text(moment) if moment else None
