"""Runs for tests: the real archive, fetcher and readers, with the guard against loopback switched off by name."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scraper.crawl.events import Event, Failed, PageStored, Report, Skipped
from scraper.crawl.jobfile.job import Job, Seed, SeedKind
from scraper.crawl.run import archive_sources, crawl, settings_for
from scraper.fetch.http import HttpFetcher
from scraper.fetch.routes import open_route
from scraper.fetch.settings import FetchSettings
from scraper.parse.isolate import ReaderPool
from scraper.settings import Settings
from storage.archive import Archive

# Nothing here is slow of itself, so the times are those of a machine that is busy with other things.
FETCH = FetchSettings(allow_private=True, min_delay_s=0.0, retries=0, deadline_s=60.0, connect_timeout_s=30.0)
SETTINGS = Settings(fetch=FETCH, workers=1, read_deadline_s=60.0)


@dataclass(frozen=True)
class Ran:
    """What a run reported, and what it told while it ran."""

    report: Report
    events: list[Event]

    @property
    def stored(self) -> list[PageStored]:
        return [event for event in self.events if isinstance(event, PageStored)]

    @property
    def trouble(self) -> list[Failed | Skipped]:
        return [event for event in self.events if isinstance(event, (Failed, Skipped))]


def job(*seeds: tuple[SeedKind, str], name: str = "test", **keys: Any) -> Job:
    """A job from (kind, address) pairs."""
    return Job(name, tuple(Seed(url, kind) for kind, url in seeds), **keys)


def run(
    what: Job | Sequence[str],
    db: Path,
    *,
    settings: Settings = SETTINGS,
    stop_after: int | None = None,
    reader: str | None = None,
    now: datetime | None = None,
    **options: Any,
) -> Ran:
    """Run a job, or archive some sources, to the end; `stop_after` so many stored pages somebody asks to stop.

    `now` is the moment at which it all happens, by a clock that stands still; the present one without it.
    """
    clock = (lambda: now) if now else (lambda: datetime.now(UTC))
    return asyncio.run(_run(what, db, settings, stop_after, reader, clock, options))


async def _run(
    what: Job | Sequence[str],
    db: Path,
    settings: Settings,
    stop_after: int | None,
    reader: str | None,
    clock: Callable[[], datetime],
    options: Any,
) -> Ran:
    events: list[Event] = []
    stop = asyncio.Event()

    def on_event(event: Event) -> None:
        events.append(event)
        if stop_after is not None and sum(isinstance(one, PageStored) for one in events) >= stop_after:
            stop.set()

    if isinstance(what, Job):
        settings = settings_for(what, settings)
    with Archive.open(db) as archive:
        reading = {"reader": reader} if reader else {}
        async with (
            _fetching(settings, archive, clock, options.pop("network", None)) as fetcher,
            ReaderPool(settings.workers, settings.read_deadline_s, settings.read_memory_bytes, **reading) as pool,
        ):
            shared = {"archive": archive, "fetcher": fetcher, "pool": pool, "settings": settings}
            shared |= {"now": clock, "on_event": on_event, "stop": stop}
            run = crawl(what, **shared) if isinstance(what, Job) else archive_sources(what, **shared, **options)
            report = await run
    check(report)
    return Ran(report, events)


def check(report: Report) -> None:
    """The sum always agrees."""
    ends = report.fetched + report.unchanged + sum(report.skipped.values()) + sum(report.failed.values())
    assert report.discovered == ends, report


def _fetching(settings: Settings, archive: Archive, clock: Callable[[], datetime], network: Any) -> Any:
    """What fetches; over another `network` where a test brings one."""
    memory = {"hosts": archive.hosts, "log": archive.requests, "now": clock}
    if network is not None:
        return HttpFetcher(settings.fetch, network=network, **memory)
    return open_route(settings.fetch, settings.way, **memory)
