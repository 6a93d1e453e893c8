"""What stood at an address before a wall did that answers as if all were well: the page as the Wayback Machine has it.

What is gone or closed by its status is rescued where it is fetched (`fetch.wayback.RescueFetcher`); that something else
stands in a page's place shows only when it was read.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from scraper.crawl import outcome
from scraper.crawl.robots_tags import robots_tags
from scraper.fetch.settings import FetchSettings
from scraper.records import Capture

# Behind these the page itself stood once; one that needs scripts needed them then.
RESCUABLE_WALLS = frozenset(("bot", "consent", "login", "soft-404", "parked", "placeholder"))


@runtime_checkable
class Rescuer(Protocol):
    """A fetcher that can look into the past, because somebody asked for that."""

    async def rescue(self, url: str) -> Capture | None: ...


async def past_of(capture: Capture, wall: str, fetcher: object, settings: FetchSettings) -> Capture | None:
    """The archived page, where pages are rescued, there is one, and it may be kept and read."""
    if capture.route == "wayback" or wall not in RESCUABLE_WALLS or not isinstance(fetcher, Rescuer):
        return None
    past = await fetcher.rescue(capture.url)
    if past is None or not robots_tags(past, settings).may_archive:
        return None
    return past if outcome.of_capture(past, is_named=True, is_document=False).what == "read" else None
