"""Pages as a browser shows them: Chromium draws the page, and everything it asks for is fetched by us.

    the page itself       fetched as any other page is: robots.txt, the host's turn, the guard, its redirects
    every other request   the browser's own network is shut: each request is stopped, fetched by the same fetcher, under
                          the same guard and robots.txt, and the browser is handed the answer; or it is refused

Nothing else can get out: the browser's proxy is a port on which nobody listens, for loopback too, no name is resolved,
service workers, WebSockets and WebRTC are off. Time, requests and bytes are bounded; the profile is new for every page.

Needs the extra `browser` (Playwright, without the browsers it would bring) and a Chromium or Chrome of the system.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from scraper.errors import DeadlineExceeded, ResponseBroken, UsageError
from scraper.fetch.browser_setup import CHROMIUM_VARIABLE, executable, require_playwright, switches
from scraper.fetch.browser_visit import BrowserVisit
from scraper.fetch.http import HttpFetcher, utc_now
from scraper.fetch.settings import BrowserSettings, FetchSettings
from scraper.records import Capture, Headers

if TYPE_CHECKING:
    from playwright.async_api import Browser, BrowserContext, Page

log = logging.getLogger("scraper.fetch")

_SHOWN_TYPES = ("text/html", "application/xhtml+xml")
# What still says something of the page when the browser has drawn it; the rest is of the bytes that were sent.
_KEPT_HEADERS = frozenset(("content-language", "last-modified", "x-robots-tag", "link"))
# The DOM, a picture: what is asked of a page that has settled comes at once, or the page holds the browser up.
ANSWER_S = 15.0
CLOSE_S = 10.0
VIEWPORT = {"width": 1280, "height": 1024}
MAX_PICTURE_PX = 16_384  # Chromium draws no taller picture


class BrowserFetcher:
    """Fetches pages and shows them in a browser, one at a time. Must be closed."""

    def __init__(
        self,
        fetcher: HttpFetcher,
        settings: FetchSettings,
        browser: BrowserSettings,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        require_playwright()
        self._fetcher = fetcher
        self._settings = settings
        self._browser_settings = browser
        self._executable = executable(browser.chromium, os.environ)
        self._now = now
        self._one = asyncio.Lock()
        self._playwright: Any = None
        self._browser: Browser | None = None
        self._dead_end: socket.socket | None = None

    async def start(self) -> None:
        """Start the browser, to see that it can be. Raises UsageError."""
        from playwright.async_api import Error

        try:
            await self._start()
        except Error as error:
            await self.aclose()
            message = f"{self._executable} does not start: {error.message.splitlines()[0]}"
            raise UsageError(message, cure=f"try it by hand, or name another in {CHROMIUM_VARIABLE}") from error

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Capture:
        """What the browser shows, with the answer it was made of beside it; that answer itself where it is no page.

        Raises FetchError. The validators are not used: the same page may show something else.
        """
        sent = await self._fetcher.fetch(url)
        if not (200 <= sent.status < 300 and sent.content_type in _SHOWN_TYPES) or sent.truncated or sent.undecoded:
            return sent
        async with self._one:
            return await self._shown(sent)

    async def fetch_resource(self, url: str, *, with_own: bool) -> Capture:
        """A part of a page that the browser had no need of, such as a picture further down. Raises FetchError."""
        return await self._fetcher.fetch_resource(url, with_own=with_own)

    async def aclose(self) -> None:
        """End the browser."""
        browser, self._browser = self._browser, None
        playwright, self._playwright = self._playwright, None
        if browser is not None:
            await _within(CLOSE_S, browser.close())
        if playwright is not None:
            await _within(CLOSE_S, playwright.stop())
        if self._dead_end is not None:
            self._dead_end.close()
            self._dead_end = None

    async def _shown(self, sent: Capture) -> Capture:
        from playwright.async_api import Error

        try:
            async with self._context() as context:
                visit = BrowserVisit(sent, self._fetcher, self._browser_settings)
                await visit.attach(context)
                page = await context.new_page()
                is_whole = await visit.settle(page)
                if visit.fault is not None:
                    raise visit.fault
                return await self._capture(page, visit, sent, is_whole=is_whole)
        except TimeoutError as error:
            await self.aclose()  # the page holds its process up: a new browser for the next one
            raise DeadlineExceeded(
                f"{sent.url} held the browser up", cure="fetch it without --via browser", url=sent.requested_url
            ) from error
        except Error as error:
            await self.aclose()
            message = f"the browser could not show {sent.url}: {error.message.splitlines()[0]}"
            raise ResponseBroken(message, cure="try again, or without --via browser", url=sent.requested_url) from error

    @asynccontextmanager
    async def _context(self) -> AsyncIterator[BrowserContext]:
        browser = self._browser if self._browser is not None and self._browser.is_connected() else await self._start()
        context = await browser.new_context(
            user_agent=self._settings.agent_header,
            viewport=VIEWPORT,  # type: ignore[arg-type, unused-ignore]  # a literal would say it is a ViewportSize
            service_workers="block",
            accept_downloads=False,
        )
        try:
            yield context
        finally:
            await _within(CLOSE_S, context.close())

    async def _start(self) -> Browser:
        from playwright.async_api import async_playwright

        await self.aclose()
        self._dead_end = socket.socket()
        self._dead_end.bind(("127.0.0.1", 0))  # and never listened on: whoever connects is refused
        self._playwright = await async_playwright().start()
        self._browser = await self._playwright.chromium.launch(
            executable_path=str(self._executable),
            chromium_sandbox=os.geteuid() != 0,  # Chromium has no sandbox for root
            proxy={"server": f"http://127.0.0.1:{self._dead_end.getsockname()[1]}", "bypass": "<-loopback>"},
            args=switches(),
        )
        assert self._browser is not None
        return self._browser

    async def _capture(self, page: Page, visit: BrowserVisit, sent: Capture, *, is_whole: bool) -> Capture:
        """What the page is now: the DOM as HTML in UTF-8, and its pictures where they are wanted."""
        async with asyncio.timeout(ANSWER_S):
            html = (await page.content()).encode("utf-8", "replace")
        pictures = [capture async for capture in self._pictures(page, visit)]
        limit = self._settings.max_body_bytes
        document = visit.document
        log.info(
            "url=%s via=browser requests=%d bytes=%d refused=%s",
            document.url, visit.requests, visit.size_bytes, dict(Counter(part.reason for part in visit.left)),
        )  # fmt: skip
        return replace(
            document,
            requested_url=sent.requested_url,
            fetched_at=self._now(),
            headers=_headers_of_dom(document.headers),
            body=html[:limit],
            route="browser",
            hops=sent.hops,
            truncated="size" if len(html) > limit else None if is_whole else "deadline",
            wire_sha256=None,
            wire_size_bytes=None,
            http_version=None,
            beside=(*visit.documents, *pictures),
            parts=tuple(visit.parts.values()),
            left_parts=tuple(visit.left),
        )

    async def _pictures(self, page: Page, visit: BrowserVisit) -> AsyncIterator[Capture]:
        url = visit.document.url
        if self._browser_settings.screenshot:
            async with asyncio.timeout(ANSWER_S):
                height = min(int(await page.evaluate("document.documentElement.scrollHeight")), MAX_PICTURE_PX)
                clip = {"x": 0, "y": 0, "width": VIEWPORT["width"], "height": max(height, 1)}
                png = await page.screenshot(full_page=True, clip=clip)  # type: ignore[arg-type, unused-ignore]  # as above
            yield self._picture(f"urn:fullPage:{url}", png, "image/png")
        if self._browser_settings.pdf:
            async with asyncio.timeout(ANSWER_S):
                pdf = await page.pdf(print_background=True)
            yield self._picture(f"urn:pdf:{url}", pdf, "application/pdf")

    def _picture(self, name: str, body: bytes, content_type: str) -> Capture:
        headers = (("Content-Type", content_type),)
        return Capture(name, name, self._now(), 200, headers, body, "browser")


def _headers_of_dom(headers: Headers) -> Headers:
    kept = tuple((name, value) for name, value in headers if name.lower() in _KEPT_HEADERS)
    return (("Content-Type", "text/html; charset=utf-8"), *kept)


async def _within(seconds: float, work: Any) -> None:
    """Wait for an end that must not hold us up; whatever it says, it is the end."""
    from playwright.async_api import Error

    try:
        async with asyncio.timeout(seconds):
            await work
    except (Error, TimeoutError) as error:
        log.warning("via=browser reason=close error=%s", error)
