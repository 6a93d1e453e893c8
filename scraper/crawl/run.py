"""The two things that are done with an archive: run a job, and archive single pages.

`visit.py` is the main path of one page, `loop.py` the run around it, `frontier.py` what is followed.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from scraper.crawl import owner
from scraper.crawl.events import OnEvent, Report
from scraper.crawl.jobfile.job import Job, Seed
from scraper.crawl.loop import Loop
from scraper.crawl.unqueued import disk
from scraper.crawl.unqueued.past import archive_history
from scraper.crawl.visit import Fetcher, Pool, Visitor
from scraper.errors import SourceError, UsageError
from scraper.fetch.wayback import WaybackFetcher
from scraper.settings import Settings, with_options
from scraper.weburl import parse
from storage.archive import Archive

# Somebody may have the file open in another program, with a change not written yet: no reason to end a night's run.
LOCKED_FOR_S = 60.0
RETRY_AFTER = (timedelta(seconds=45), timedelta(minutes=10))  # a passing fault, and one that takes somebody to mend


async def crawl(
    job: Job,
    *,
    archive: Archive,
    fetcher: Fetcher,
    pool: Pool,
    settings: Settings,
    now: Callable[[], datetime],
    on_event: OnEvent,
    stop: asyncio.Event,
    run_id: int | None = None,
) -> Report:
    """Run a job to its end, a limit, or `stop`; take it up where an earlier run left it. Raises ArchiveError.

    `fetcher` is made from `settings_for(job, settings)`, and so are `settings`. `run_id`: a run that was begun already.
    """
    archive.wait_for_others(LOCKED_FOR_S)
    archive.bring_back(now=now())
    archive.runs.bury(owner.run_is_gone(now()))
    if run_id is None:
        run_id = archive.runs.start(now=now(), job=job.name, command="crawl", owner=owner.my_name())
    visitor = Visitor(
        job, archive, fetcher, pool, settings, now, on_event, run_id, follow=True, retry_after=RETRY_AFTER
    )
    return await Loop(visitor, archive=archive, settings=settings, now=now, stop=stop, run_id=run_id).run()


async def archive_sources(
    sources: Sequence[str],
    *,
    archive: Archive,
    fetcher: Fetcher,
    pool: Pool,
    settings: Settings,
    now: Callable[[], datetime],
    on_event: OnEvent,
    stop: asyncio.Event,
    url: str | None = None,
) -> Report:
    """Keep and read single pages: web addresses, files, folders, patterns, "-" for standard input. Follows no links.

    `url` is the address of the one file among the sources. The same call after a kill does what is left of it. Raises
    SourceError, before anything is done, where a source names nothing; ArchiveError.
    """
    addresses = tuple(_checked(source) for source in sources if _is_address(source))
    history = settings.way.history
    past = fetcher if isinstance(fetcher, WaybackFetcher) else None
    if history and past is None:
        raise UsageError("the history of a page is with the Wayback Machine", cure="add --via wayback")
    on_disk = disk.expand([source for source in sources if not _is_address(source)], url=url)
    job = Job(_name_of(sources), () if history else tuple(Seed(address, "page") for address in addresses))
    archive.bring_back(now=now())
    archive.runs.bury(owner.run_is_gone(now()))
    run_id = archive.runs.start(now=now(), command="archive", owner=owner.my_name())
    visitor = Visitor(job, archive, fetcher, pool, settings, now, on_event, run_id, follow=False, retry_after=())
    loop = Loop(visitor, archive=archive, settings=settings, now=now, stop=stop, run_id=run_id)
    lanes = settings.workers

    async def first() -> None:
        await disk.archive_files(on_disk, visitor, archive, lanes=lanes, stop=stop)
        if past is not None and history:
            await archive_history(addresses, past, visitor, archive, settings=settings, limit=history, stop=stop)

    report = await loop.run(first=first)
    if report.stopped is None:
        archive.queue.forget(job.name)
    return report


def settings_for(job: Job, settings: Settings) -> Settings:
    """The settings with what the job says for itself; the fetcher of the job is made from these."""
    own = {
        "contact": job.contact,
        "delay_s": job.delay_s,
        "route": job.route,
        "rescue": job.rescue,
        "with_pictures": job.with_pictures,
        "screenshot": job.screenshot,
        "pdf": job.pdf,
        "cookies": job.cookies,
        "headers": job.headers,
        "proxy": job.proxy,
    }
    return with_options(settings, **{name: value for name, value in own.items() if value is not None})


def _is_address(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _checked(address: str) -> str:
    if parse(address) is None:
        raise SourceError(f"{address[:200]!r} is no web address", cure="write it as https://example.org/page")
    return address


def _name_of(sources: Sequence[str]) -> str:
    """The same for the same sources, so that the queue of a killed command is found again."""
    return f"archive {hashlib.sha256(chr(0).join(sources).encode('utf-8', 'surrogateescape')).hexdigest()[:12]}"
