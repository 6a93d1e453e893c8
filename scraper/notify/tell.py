"""After a run: everybody whom its job names is told; each telling is written down, and none can stop a crawl."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from scraper.crawl.jobfile.job import Job
from scraper.errors import CuttingsError, NoticeFailed
from scraper.fetch.settings import FetchSettings
from scraper.notify import mail, webhook
from scraper.notify.words import Told, mail_text, plain, told
from scraper.whole_file import whole_file
from storage.alarms import Alarm
from storage.archive import Archive
from storage.deliveries import Delivery
from storage.export.atom import atom

log = logging.getLogger("scraper.notify")

FEED_ITEMS = 100  # of a feed: a month of a busy site, and what readers ask for every hour stays small
MAX_ITEMS = 500  # of a webhook or mail: the first run of a large site has thousands


async def tell(
    job: Job,
    run_id: int,
    archive: Archive,
    settings: FetchSettings,
    environ: Mapping[str, str],
    *,
    alarms: Sequence[Alarm] = (),
    now: Callable[[], datetime],
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> list[Delivery]:
    """Tell of a run by every channel of its job. Raises ArchiveError only."""
    if not job.tell.has_channel:
        return []
    run = archive.runs.get(run_id)
    before = next((one for one in archive.runs.latest(job=job.name, limit=2) if one.id < run_id), None)
    news = told(
        job,
        run,
        items=archive.news.of_run(run_id, limit=MAX_ITEMS),
        alarms=alarms,
        failures=archive.runs.failures(run_id=run_id),
        before=before,
        left=archive.refusals.of_run(run_id, kind="address"),
    )
    done: list[Delivery] = []
    for channel, target, send in _channels(job, news, archive, settings, environ, now, sleep):
        delivery = await _delivered(channel, target, send, now)
        archive.deliveries.note(run_id, delivery)
        done.append(delivery)
    return done


Send = Callable[[], Awaitable[int]]
"""Sends; gives the number of attempts. Raises CuttingsError."""


def _channels(
    job: Job,
    news: Told,
    archive: Archive,
    settings: FetchSettings,
    environ: Mapping[str, str],
    now: Callable[[], datetime],
    sleep: Callable[[float], Awaitable[None]],
) -> list[tuple[str, str, Send]]:
    tell = job.tell
    channels: list[tuple[str, str, Send]] = []
    if tell.feed:
        feed = tell.feed

        async def write() -> int:
            write_feed(job, Path(feed), archive, now=now())
            return 1

        channels.append(("feed", feed, write))
    if tell.webhook and news.has_news:
        address = tell.webhook

        async def call() -> int:
            where = webhook.resolved(address, environ)
            return await webhook.post(where, plain(news), settings, is_private=tell.is_private, sleep=sleep)

        channels.append(("webhook", webhook.shown(address), call))
    if tell.mail and news.has_news:

        async def post() -> int:
            await mail.send(news.subject, mail_text(news), tell.mail, mail.from_environment(environ), now=now())
            return 1

        channels.append(("mail", ", ".join(tell.mail), post))
    return channels


def write_feed(job: Job, path: Path, archive: Archive, *, now: datetime) -> None:
    """Write the feed of a job anew; UsageError where the file cannot be written."""
    kinds = {"review": "reviews", "change": "changes"}
    items = [one for one in archive.news.of_job(job.name, limit=FEED_ITEMS) if kinds[one.kind] in job.tell.about]
    text = atom(f"{job.name}: reviews", items, feed_id=f"cuttings job {job.name}", updated=now)
    with whole_file(path) as file:
        file.write(text)


async def _delivered(channel: str, target: str, send: Send, now: Callable[[], datetime]) -> Delivery:
    try:
        attempts = await send()
    except CuttingsError as error:
        log.warning("channel=%s target=%s reason=%s", channel, target, error)
        attempts = error.attempts if isinstance(error, NoticeFailed) else 1
        return Delivery(channel, target, "failed", attempts, str(error), now())
    return Delivery(channel, target, "sent", attempts, "sent", now())
