"""One page in the browser: every request it makes, answered by our own fetcher or refused."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from scraper.errors import CuttingsError, ResponseBroken
from scraper.fetch.http import HttpFetcher
from scraper.fetch.settings import BrowserSettings
from scraper.records import Capture, LeftPart, header
from scraper.urls import same_site
from scraper.weburl import parse

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Page, Request, Route, WebSocketRoute

# Nothing asked for so long, and the page is taken to be done.
QUIET_S = 0.5
LOOK_S = 0.1
# Pages that send themselves elsewhere by script: real ones do so once or twice.
MAX_DOCUMENTS = 5
# Only for those who want to see the page; the DOM is the same without.
_PICTURES = frozenset(("image", "media", "font", "texttrack"))
MAX_LEFT = 1_000  # parts of one page that are listed; a script that asks for ever is stopped by the deadline
MAX_ADDRESS = 500  # characters: a part may be a data: address of megabytes
# What the browser is not told: the body it gets is decoded and whole, and its connections are not there.
_NOT_HANDED_ON = frozenset(
    "alt-svc connection content-encoding content-length keep-alive nel report-to reporting-endpoints "
    "strict-transport-security transfer-encoding upgrade".split()
)
# A page that may not speak to peers: what the switches forbid is not even there.
_NO_PEERS = """
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport", "SharedWorker"])
    try { delete window[name]; } catch {}
"""


class BrowserVisit:
    """Counts what one page asks for, and answers it. `documents` are the pages that it showed, as they were sent, and
    `parts` what else it was given, by address, where that is wanted.
    """

    def __init__(self, sent: Capture, fetcher: HttpFetcher, settings: BrowserSettings) -> None:
        self.documents = [sent]
        self.parts: dict[str, Capture] = {}
        self.requests = 0
        self.size_bytes = len(sent.body)
        self.left: list[LeftPart] = []  # what was asked for and not given
        self.fault: Exception | None = None
        self._fetcher = fetcher
        self._settings = settings
        self._in_flight = 0
        self._last_at = time.monotonic()
        self._is_handed_over = False
        self._is_over = False  # what is shown now is what is kept: nothing more is answered

    @property
    def document(self) -> Capture:
        """The page that is shown now."""
        return self.documents[-1]

    async def attach(self, context: BrowserContext) -> None:
        """Stand between the page and the network."""
        await context.add_init_script(_NO_PEERS)
        await context.route_web_socket("**/*", self._refuse_socket)
        await context.route("**/*", self._answer)
        context.on("page", self._keep_one)

    async def settle(self, page: Page) -> bool:
        """Open the page and wait until it asks for nothing more; False where it was not even built by the deadline."""
        from playwright.async_api import TimeoutError as NotInTime

        ends_at = time.monotonic() + self._settings.deadline_s
        try:
            while not self._is_handed_over and (left_s := ends_at - time.monotonic()) > 0:
                await page.goto(self.document.url, wait_until="domcontentloaded", timeout=left_s * 1000)
                await self._quiet(ends_at)
        except NotInTime:
            return False
        finally:
            self._is_over = True
        return self._is_handed_over

    async def _quiet(self, ends_at: float) -> None:
        """Until nothing was asked for a while, or a redirect calls for a new beginning."""
        while time.monotonic() < ends_at and self._is_handed_over:
            if not self._in_flight and time.monotonic() - self._last_at >= QUIET_S:
                return
            await asyncio.sleep(LOOK_S)

    async def _keep_one(self, page: Page) -> None:
        """A page gets no second window."""
        if len(page.context.pages) > 1:
            self._leave("window", page.url)
            await page.close()

    def _refuse_socket(self, socket: WebSocketRoute) -> None:
        """A socket that is routed and not connected never leaves the browser."""
        self._leave("websocket", socket.url)

    def _leave(self, reason: str, address: str) -> None:
        if len(self.left) < MAX_LEFT:
            self.left.append(LeftPart(reason, address[:MAX_ADDRESS]))

    async def _answer(self, route: Route, request: Request) -> None:
        from playwright.async_api import Error

        self._in_flight += 1
        self._last_at = time.monotonic()
        try:
            reason = self._reason_against(request)
            capture = await self._fetched(request) if reason is None else None
            if capture is None:
                self._leave(reason or "elsewhere", request.url)
                await _ended(route)
            else:
                await route.fulfill(status=capture.status, headers=_handed_on(capture, request), body=capture.body)
        except CuttingsError as error:
            self._leave(error.reason, request.url)
            await _ended(route)
        except Error:
            self._leave("gone", request.url)  # the page went away while its request was on the way
        except Exception as error:  # noqa: BLE001  # a fault of ours or of the archive: told when the page has settled
            self.fault = self.fault or error
            await _ended(route)
        finally:
            self._in_flight -= 1
            self._last_at = time.monotonic()

    def _reason_against(self, request: Request) -> str | None:
        """Why a request is not made: a short fixed word."""
        settings = self._settings
        if self._is_over:
            return "late"
        if request.method != "GET":
            return "method"
        if request.resource_type in _PICTURES and not (settings.screenshot or settings.pdf or settings.with_parts):
            return "picture"
        if not request.url.startswith(("http://", "https://")):
            return "scheme"
        if self.requests >= settings.max_requests or self.size_bytes >= settings.max_bytes:
            return "limit"
        return None

    async def _fetched(self, request: Request) -> Capture | None:
        """The answer to a request; None where the page has shown too many documents, or must be opened elsewhere.

        What a redirect to another origin led to is never handed over as a page of the origin that was asked.
        """
        is_document = _is_document(request)
        if is_document and not self._is_handed_over:
            self._is_handed_over = True
            return self.document
        self.requests += 1
        if is_document:
            if len(self.documents) >= MAX_DOCUMENTS:
                return None
            capture = await self._fetcher.fetch(request.url)
            if self._is_over:
                return None
            self.documents.append(capture)
            if not _is_same_origin(capture.url, request.url):
                self._is_handed_over = False  # settle() opens it at its own address
                return None
        else:
            capture = await self._fetcher.fetch_resource(
                request.url, with_own=same_site(request.url, self.document.url)
            )
            if request.is_navigation_request() and not _is_same_origin(capture.url, request.url):
                return None
        self.size_bytes += len(capture.body)
        if capture.truncated or capture.undecoded:
            raise ResponseBroken(f"{request.url} is not whole", cure="nothing is shown of it", url=request.url)
        if self._settings.with_parts and not is_document:
            self.parts.setdefault(capture.url, capture)
        return capture


def _is_same_origin(a: str, b: str) -> bool:
    one, other = parse(a), parse(b)
    return one is not None and other is not None and one.origin == other.origin


def _is_document(request: Request) -> bool:
    from playwright.async_api import Error

    try:
        return request.is_navigation_request() and request.frame.parent_frame is None
    except Error:  # a request of no frame: a worker's
        return False


def _handed_on(capture: Capture, request: Request) -> dict[str, str]:
    """The headers that the browser is told. What came from another site was asked for without anything of the reader's
    own, so the page may read it; its server was not told of the page, and could not allow it.
    """
    headers: dict[str, str] = {}
    for name, value in capture.headers:
        key = name.lower()
        if key in _NOT_HANDED_ON:
            continue
        joint = "\n" if key == "set-cookie" else ", "
        headers[key] = f"{headers[key]}{joint}{value}" if key in headers else value
    origin = header(tuple(request.headers.items()), "origin")
    if origin:
        headers |= {"access-control-allow-origin": origin, "access-control-allow-credentials": "true"}
    return headers


async def _ended(route: Route) -> None:
    from playwright.async_api import Error

    try:
        await route.abort("aborted")  # the page stays as it is; by any other word Chromium shows an error in its place
    except Error:
        return  # the page went away first
