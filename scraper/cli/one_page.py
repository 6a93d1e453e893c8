"""The one page that a command is given: fetched, or read from a file or standard input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.cli.sources import is_address
from scraper.errors import UsageError

if TYPE_CHECKING:
    from scraper.records import Capture
    from scraper.settings import Settings


async def capture_of(source: str, url: str | None, settings: Settings) -> Capture:
    """What SOURCE names: a URL, a file, or - for standard input. Raises FetchError, SourceError, NotAPage."""
    if is_address(source):
        if url is not None:
            raise UsageError("--url goes with a file or standard input", cure="leave it out")
        from scraper.fetch.routes import open_route

        async with open_route(settings.fetch, settings.way) as fetcher:
            return await fetcher.fetch(source)
    from scraper.crawl.unqueued.identity import with_own_address
    from scraper.fetch import files

    found = files.expand(source)
    if len(found) != 1:
        raise UsageError(f"{source} holds {len(found)} pages", cure="give one; `archive` takes them all")
    return with_own_address(files.read(next(iter(found)), url))
