"""`cuttings reread`: the archive read again by the present rules, with no network."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from scraper.cli import failures, interrupt
from scraper.cli.changes import change_line
from scraper.cli.layout import count
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Bar, Output, Span
from scraper.cli.show import find
from scraper.cli.values import WORDS
from scraper.settings import MAX_WORKERS

if TYPE_CHECKING:
    from scraper.crawl.reread import Differs, NotRead, RereadReport
    from scraper.settings import Settings
    from storage import Archive


@make_command("reread", short_help="Read the archive again by the present rules, offline.")
@click.argument("refs", nargs=-1, metavar="[REF]...")
@click.option("--site", type=WORDS, metavar="HOST", help="Of this site: example.com.")
@click.option("--apply", is_flag=True, help="Accept what is read now; without it nothing is written.")
@click.pass_obj
def command(options: Options, /, refs: tuple[str, ...], site: str | None, apply: bool) -> int:
    """Read the archive again by the present rules, with no network, and list every value that would change.

    REF is as for `cuttings show`; without it, every page that other rules read. Nothing is written without --apply.
    With it what is read now stands, noted as read by other rules and never as a change of the page; stopped or
    killed and run again, it does what is left.
    """
    from scraper.cli.opened import to_read
    from scraper.crawl.reread import RereadReport
    from scraper.settings import from_environment
    from storage import Archive

    out = Output(options)
    settings = from_environment(os.environ, db=options.db, workers=_workers(os.environ))
    report = RereadReport()
    with Archive.open(options.db, create=False) if apply else to_read(options) as archive:
        pages = [find(archive, ref) for ref in refs]
        for page_id in pages:
            archive.reviews.get(page_id, evidence=False)  # names what is not there
        _run(out, archive, settings, report, pages=pages, site=site, apply=apply)
        if apply and report.due:
            archive.checkpoint()
    return _end(out, report, apply=apply)


def _workers(environ: Any) -> int | None:
    """All cores, where the environment does not say how many."""
    if environ.get("CUTTINGS_WORKERS", "").strip():
        return None
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MAX_WORKERS)


def _run(out: Output, archive: Archive, settings: Settings, report: RereadReport, **chosen: Any) -> None:
    from scraper.crawl.reread import reread
    from scraper.parse.isolate import ReaderPool

    with out.progress("reread") as bar:

        async def work(stop: asyncio.Event) -> None:
            limits = (settings.read_deadline_s, settings.read_memory_bytes)
            async with ReaderPool(settings.workers, *limits, settings.recipes) as pool:
                await reread(
                    archive,
                    pool,
                    recipes=settings.recipes,
                    workers=settings.workers,
                    now=lambda: datetime.now(UTC),
                    on_event=_teller(out, bar, report),
                    stop=stop,
                    report=report,
                    **chosen,
                )

        interrupt.run(work, out)


def _teller(out: Output, bar: Bar | None, report: RereadReport) -> Callable[[Differs | NotRead | None], None]:
    from scraper.crawl.reread import NotRead

    def tell(event: Differs | NotRead | None) -> None:
        if bar is not None:
            bar.update(done=report.done, total=report.due)
        if event is None:
            return
        if isinstance(event, NotRead):
            if out.json:
                out.record({"outcome": "failed", **asdict(event)})
            else:
                where = "" if event.url in event.message else f"{event.url}: "
                out.trouble(f"failed {where}{event.message}")
            return
        if out.json:
            told = {key: value for key, value in asdict(event).items() if key != "accepted"}
            out.record({"outcome": "changed" if event.accepted else "would-change", **told})
            return
        out.line(Span(f"{event.page_id}  ", "faint"), Span(event.url, "title"))
        for one in event.differences:
            out.line(*change_line(one.field, one.old, one.new))

    return tell


def _end(out: Output, report: RereadReport, *, apply: bool) -> int:
    if out.json:
        out.record({"outcome": "stopped" if report.stopped else "finished", "report": _data(report)})
    summary = _summary(report, apply=apply)
    if report.stopped:
        raise failures.Stopped(f"stopped; {summary}; run it again for what is left")
    for name, number in report.fields.most_common():
        out.remark(f"{number:>8,}  {name}")
    out.remark(f"{summary} in {report.seconds:.1f} s")
    if report.differing and not apply:
        out.remark("nothing was written; --apply accepts this")
    return failures.SOME_FAILED if report.failed else failures.DONE


def _data(report: RereadReport) -> dict[str, Any]:
    """The report as plain data, the fields that differ most often first."""
    plain = {slot: getattr(report, slot) for slot in report.__slots__}
    return {**plain, "fields": dict(report.fields.most_common()), "failed": dict(report.failed.most_common())}


def _summary(report: RereadReport, *, apply: bool) -> str:
    reasons = ", ".join(f"{number:,} {reason}" for reason, number in report.failed.most_common())
    values = count(report.fields.total(), "value")
    verb = "changed" if apply else "would change"
    parts = [
        count(report.read, "page read again", "pages read again") or ("" if report.failed else "nothing to read again"),
        f"{values} on {count(report.differing, 'page')} {verb}" if report.differing else "",
        f"nothing {verb}" if report.read and not report.differing else "",
        f"{count(report.overtaken, 'page')} got a new version meanwhile" if report.overtaken else "",
        f"{report.failed.total():,} failed ({reasons})" if report.failed else "",
    ]
    return ", ".join(part for part in parts if part)
