"""What `archive` and `crawl` share: the tools of a run, its events told to people or programs, and its end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from scraper.cli import failures
from scraper.cli.layout import BLOCK_INDENT, NO_HEADLINE, block, count, joined
from scraper.cli.output import Bar, Output, Span
from scraper.cli.plain import one_line
from scraper.errors import ProxyFailed
from scraper.urls import url_key

if TYPE_CHECKING:
    from scraper.crawl.events import Event, Failed, PageStored, Report, Skipped
    from scraper.fetch.routes import Fetcher
    from scraper.parse.isolate import ReaderPool
    from scraper.settings import Settings
    from storage import Archive

LEFT_OUT = "left-out"  # files beside the pages of a folder: counted, and listed only when asked for


@asynccontextmanager
async def tools(archive: Archive, settings: Settings) -> AsyncIterator[tuple[Fetcher, ReaderPool]]:
    """What fetches and what reads, for one run."""
    from scraper.fetch.routes import open_route
    from scraper.parse.isolate import ReaderPool

    limits = (settings.read_deadline_s, settings.read_memory_bytes)
    pool = ReaderPool(settings.workers, *limits, settings.recipes)
    way = open_route(settings.fetch, settings.way, hosts=archive.hosts, log=archive.requests)
    async with way as fetcher, pool:
        yield fetcher, pool


class Teller:
    """Tells the events of a run as they come. `whole`: what was found on a page in a few lines, not in one."""

    def __init__(self, out: Output, archive: Archive, bar: Bar | None, *, whole: bool) -> None:
        self._out = out
        self._archive = archive
        self._bar = bar
        self._whole = whole
        self.latest: Mapping[str, Any] | None = None  # what was read of the last page that is new or changed

    def __call__(self, event: Event) -> None:
        """Tell one event."""
        from scraper.crawl.events import Failed, PageStored, Progress

        if isinstance(event, PageStored):
            self._page(event)
        elif isinstance(event, Progress):
            if self._bar is not None:
                total = event.done + event.waiting + event.in_flight
                self._bar.update(done=event.done, total=total, note=f"{event.in_flight} in flight")
        else:
            outcome = "failed" if isinstance(event, Failed) else "skipped"
            if isinstance(event, Failed) and event.again_in_s is not None:
                outcome = "later"
            self._trouble(outcome, event)

    def _page(self, event: PageStored) -> None:
        if self._out.json:
            self._out.record({"outcome": event.what, **self._stored(event)})
        elif self._whole:
            reading = self._stored(event)["reading"]
            if event.what in ("new", "changed"):
                self.latest = reading
            for line in block(event.what, reading):
                self._out.line(*line)
            if event.route == "wayback" and event.captured_at is not None:
                self._out.remark(" " * BLOCK_INDENT, f"from the Wayback Machine, as of {event.captured_at:%Y-%m-%d}")
        elif not self._out.options.quiet:
            facts = joined([Span(event.headline or NO_HEADLINE, "title"), event.rating, Span(event.url, "faint")])
            self._out.line(event.what.ljust(BLOCK_INDENT), *facts)

    def _stored(self, event: PageStored) -> dict[str, Any]:
        page_id = self._archive.reviews.find(event.url, url_key=url_key(event.url))
        reading = self._archive.reviews.get(page_id)
        return {
            "url": event.url,
            "page_id": page_id,
            "status": event.status,
            "route": event.route,
            "captured_at": event.captured_at.isoformat() if event.captured_at else None,
            "reading": reading,
        }

    def _trouble(self, outcome: str, event: Failed | Skipped) -> None:
        if self._out.json:
            self._out.record({"outcome": outcome, **asdict(event)})
            return
        where = "" if event.url in event.message else f"{event.url}: "
        line = f"{outcome:{BLOCK_INDENT}}{where}{one_line(event.message)}"
        if outcome == "failed" or event.reason == ProxyFailed.reason:
            self._out.trouble(line)
        elif self._out.options.verbose or (self._whole and event.reason != LEFT_OUT):
            self._out.remark(line)


def summary(report: Report) -> str:
    """The end of a run in one line."""
    others = {reason: number for reason, number in report.skipped.items() if reason != LEFT_OUT}
    left_out = report.skipped.get(LEFT_OUT, 0)
    parts = [
        count(report.new, "new page"),
        count(report.changed, "changed page"),
        count(report.fetched - report.new - report.changed + report.unchanged, "page as before", "pages as before"),
        _reasons("skipped", others),
        _reasons("failed", report.failed),
        count(report.left, "page left for the next run", "pages left for the next run"),
        f"{left_out:,} left out that hold no page (-v lists them)" if left_out else "",
    ]
    return ", ".join(part for part in parts if part) or "nothing to do"


def _reasons(word: str, reasons: Mapping[str, int]) -> str:
    total = sum(reasons.values())
    if not total:
        return ""
    named = ", ".join(f"{number:,} {reason}" for reason, number in sorted(reasons.items(), key=lambda one: -one[1]))
    return f"{total:,} {word} ({named})"


def end(out: Output, report: Report) -> int:
    """Say how the run ended; its exit code. Raises Stopped after Ctrl-C."""
    if out.json:
        out.record({"outcome": "finished" if report.stopped is None else "stopped", "report": asdict(report)})
    if report.stopped == "asked":
        raise failures.Stopped(f"stopped; {summary(report)}; everything stored so far is safe")
    limit = f" (stopped at the limit of {report.stopped})" if report.stopped else ""
    if report.stopped == "proxy":
        limit = " (stopped: the proxy fails)"
    out.remark(f"{summary(report)} in {report.seconds:.1f} s{limit}")
    return failures.SOME_FAILED if report.failed_count or report.stopped == "proxy" else failures.DONE
