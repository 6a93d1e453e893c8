"""The ways to a page: over HTTP, as a browser shows it, from the Wayback Machine."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from scraper.errors import UsageError
from scraper.fetch.http import HttpFetcher, utc_now
from scraper.fetch.pace import RequestLog
from scraper.fetch.robots import HostMemory
from scraper.fetch.settings import FetchSettings, RouteSettings
from scraper.fetch.wayback import RescueFetcher, WaybackFetcher
from scraper.records import Capture


class Fetcher(Protocol):
    """What fetches, whatever the way."""

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Capture: ...


@asynccontextmanager
async def open_route(
    settings: FetchSettings,
    way: RouteSettings,
    *,
    hosts: HostMemory | None = None,
    log: RequestLog | None = None,
    now: Callable[[], datetime] = utc_now,
) -> AsyncIterator[Fetcher]:
    """What fetches by this way, until the block ends. Raises UsageError where the way cannot be taken here."""
    if way.rescue and way.route != "http":
        raise UsageError("only what is fetched live over HTTP can be rescued", cure="leave out --rescue, or --via")
    if way.with_pictures and way.route == "wayback":
        raise UsageError("pictures are kept of what is fetched live", cure="leave out the pictures, or --via wayback")
    async with HttpFetcher(settings, hosts=hosts, log=log, now=now) as fetcher:
        past = WaybackFetcher(fetcher, base=way.wayback, max_body_bytes=settings.max_body_bytes)
        if way.route == "wayback":
            yield past
        elif way.route == "browser":
            from scraper.fetch.browser import BrowserFetcher  # needs the extra

            shown = BrowserFetcher(fetcher, settings, replace(way.browser, with_parts=way.with_pictures), now=now)
            try:
                await shown.start()
                yield shown
            finally:
                await shown.aclose()
        else:
            yield RescueFetcher(fetcher, past) if way.rescue else fetcher
