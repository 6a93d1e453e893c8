"""Whole pages: what a page is shown with is kept as captures of their own, so that it can be shown again.

It is asked for by the fetcher that asked for the page: robots.txt, the guard, the host's turn and the limits hold. What
is in the archive already is not asked for again, and the same picture at two addresses is one body. What a browser has
asked for to show the page, scripts and their data too, comes with the capture.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import Protocol, runtime_checkable

from scraper.crawl import outcome
from scraper.crawl.outcome import Outcome
from scraper.crawl.robots_tags import robots_tags
from scraper.discover.page_parts import parts_of, parts_of_style
from scraper.errors import FetchError
from scraper.fetch.settings import FetchSettings
from scraper.records import Capture
from scraper.settings import Settings
from scraper.urls import same_site, url_key
from storage.archive import Archive

MAX_PARTS = 200  # of one page; the heaviest real review pages show a hundred pictures
MAX_BYTES = 64 << 20  # of all parts of one page: what a browser would load of the heaviest
MAX_STEPS = 3  # page -> sheet -> imported sheet -> its pictures
_PAGES = ("text/html", "application/xhtml+xml")


@runtime_checkable
class PartFetcher(Protocol):
    """What fetches parts of pages: `scraper.fetch.http.HttpFetcher`, the one that rescues, and the browser's."""

    async def fetch_resource(self, url: str, *, with_own: bool) -> Capture: ...


def whole_pages(
    fetcher: object,
    archive: Archive,
    settings: Settings,
    *,
    keep: Callable[[Capture], object],
    leave: Callable[[str, Outcome], None],
) -> WholePages | None:
    """What completes pages, where the settings ask for that and the way can be taken."""
    if not settings.way.with_pictures or not isinstance(fetcher, PartFetcher):
        return None
    return WholePages(fetcher, archive, settings.fetch, keep=keep, leave=leave)


class WholePages:
    """Keeps the parts of pages."""

    def __init__(
        self,
        fetcher: PartFetcher,
        archive: Archive,
        settings: FetchSettings,
        *,
        keep: Callable[[Capture], object],
        leave: Callable[[str, Outcome], None],
    ) -> None:
        self._fetcher = fetcher
        self._archive = archive
        self._settings = settings
        self._keep = keep
        self._leave = leave

    async def complete(self, page: Capture) -> None:
        """Fetch and keep what the page is shown with and the archive lacks; each part that cannot be had is told."""
        had = {part.requested_url for part in page.parts if self._keep_part(part)}
        if page.content_type not in _PAGES or not 200 <= page.status < 300:
            return
        waiting: list[tuple[str, int]] = []
        seen: set[str] = set()

        def add(parts: Iterable[str], step: int) -> None:
            for part in parts:
                if len(seen) > MAX_PARTS:
                    return
                if part not in seen:
                    seen.add(part)
                    if len(seen) > MAX_PARTS:
                        self._leave(part, _beyond(part, page, f"it asks for more than {MAX_PARTS} parts"))
                    else:
                        waiting.append((part, step))

        add(parts_of(page.body, page.url, page.content_type), 1)
        for sheet in page.parts:
            if sheet.content_type == "text/css":
                add(parts_of_style(sheet.body, sheet.url, sheet.content_type), 2)
        size_bytes = 0
        while waiting:
            part, step = waiting.pop(0)
            if part in had or self._archive.captures.latest(url_key(part)) is not None:
                continue
            if size_bytes >= MAX_BYTES:
                self._leave(part, _beyond(part, page, f"its parts are larger than {MAX_BYTES >> 20} MB"))
                continue
            capture = await self._part(part, page)
            if capture is None:
                continue
            size_bytes += len(capture.body)
            if capture.content_type == "text/css" and step < MAX_STEPS:
                add(parts_of_style(capture.body, capture.url, capture.content_type), step + 1)

    async def _part(self, part: str, page: Capture) -> Capture | None:
        try:
            capture = await self._fetcher.fetch_resource(part, with_own=same_site(part, page.url))
        except FetchError as error:
            meaning = outcome.of_error(error, is_named=False)
            self._leave(part, Outcome("skipped", meaning.reason, f"a part of {page.url}: {meaning.message}"))
            return None
        return capture if self._keep_part(capture) else None

    def _keep_part(self, part: Capture) -> bool:
        """Keep a part, unless its latest capture is of the same bytes; False where it may not be kept."""
        if not robots_tags(part, self._settings).may_archive:
            self._leave(part.url, outcome.no_archive(part, is_named=False))
            return False
        known = self._archive.captures.latest(url_key(part.url))
        if known is None or known[1] != hashlib.sha256(part.body).hexdigest():
            self._keep(part)
        return True


def _beyond(part: str, page: Capture, why: str) -> Outcome:
    return Outcome("skipped", "page-limit", f"{part} and what follows it on {page.url} is left out: {why}")
