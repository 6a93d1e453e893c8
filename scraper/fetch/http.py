"""Fetching over HTTP: from an address to a capture.

    attempt                     again, after a pause, on network faults, 408, 425, 429 and 5xx
      walk the redirects        at every hop: robots.txt, the host's turn, cookies of this fetch
        exchange                one request and its answer, through the guard

An HTTP status of 400 or more is a capture like any other; an error is raised only where there is nothing to keep.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType

import httpcore

from scraper.errors import FetchError, ResponseBroken, TooManyRedirects, TryLater, UrlRefused
from scraper.fetch.coding import ACCEPT_ENCODING
from scraper.fetch.cookies import Cookies
from scraper.fetch.exchange import Exchange, Timeouts, exchange
from scraper.fetch.guard import GuardedNetwork, set_deadline
from scraper.fetch.pools import Pools
from scraper.fetch.retry import backoff_s, is_worth_retrying, retry_after_s
from scraper.fetch.robots import Answer, HostMemory, Robots
from scraper.fetch.robots_rules import MAX_ROBOTS_BYTES
from scraper.fetch.settings import MAX_URL_CHARS, FetchSettings
from scraper.fetch.throttle import Throttle
from scraper.records import Capture, Headers, Hop, header
from scraper.weburl import WebUrl, parse

ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"
_REDIRECTS = frozenset((301, 302, 303, 307, 308))


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class _Walk:
    """One fetch on its way: what is asked, and what came of it so far."""

    requested_url: str
    start: WebUrl
    conditions: Headers
    cookies: Cookies = field(default_factory=Cookies)
    hops: list[Hop] = field(default_factory=list)
    seen: set[tuple[str, str | None]] = field(default_factory=set)
    left_s: float = 0.0
    on_network: bool = False
    abandoned: bool = False


class HttpFetcher:
    """Fetches pages, politely and within bounds. An async context manager.

    `hosts` keeps robots.txt beyond this process; `network`, `now`, `sleep` and `jitter` are replaced by tests.
    """

    def __init__(
        self,
        settings: FetchSettings,
        *,
        hosts: HostMemory | None = None,
        network: httpcore.AsyncNetworkBackend | None = None,
        now: Callable[[], datetime] = _utc_now,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._settings = settings
        self._now = now
        self._sleep = sleep
        self._jitter = jitter
        self._pools = Pools(network or GuardedNetwork(allow_private=settings.allow_private), ca_file=settings.ca_file)
        self._throttle = Throttle(max_wait_s=settings.max_retry_after_s, sleep=sleep)
        self._robots = Robots(self._ask_robots, agent=settings.agent_token, now=now, hosts=hosts)
        self._running: set[asyncio.Task[Capture]] = set()

    async def __aenter__(self) -> HttpFetcher:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop what is still running and close every connection."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await self._pools.aclose()

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Capture:
        """The capture of an address, at the end of its redirects. Raises FetchError.

        With `etag` or `last_modified` (as an earlier capture's headers give them) the answer may be a 304.
        If the caller is cancelled, a request in flight ends by itself: cancelling it would cost a connection for good.
        """
        conditions = (("If-None-Match", etag), ("If-Modified-Since", last_modified))
        walk = _Walk(url.strip(), _acceptable(url), tuple((name, value) for name, value in conditions if value))
        task = asyncio.create_task(self._attempts(walk))
        self._running.add(task)
        task.add_done_callback(self._forget)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            walk.abandoned = True
            if not walk.on_network:
                task.cancel()
            raise

    def _forget(self, task: asyncio.Task[Capture]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            task.exception()  # an abandoned fetch has nobody else to hear of it

    async def _attempts(self, walk: _Walk) -> Capture:
        attempt = 0
        while True:
            attempt += 1
            outcome = await self._attempt(walk)
            worth = is_worth_retrying(outcome if isinstance(outcome, FetchError) else _fault(outcome))
            asked_for = None
            if isinstance(outcome, Capture) and worth:
                asked_for = self._hold_if_asked(outcome)
            if not worth or attempt > self._settings.retries:
                if isinstance(outcome, FetchError):
                    raise outcome
                return outcome
            pause = backoff_s(attempt, self._settings.backoff_s, self._jitter())
            await self._sleep(max(pause, asked_for or 0.0))

    async def _attempt(self, walk: _Walk) -> Capture | FetchError:
        walk.hops.clear()
        walk.seen.clear()
        walk.left_s = self._settings.deadline_s
        try:
            return await self._follow(walk)
        except FetchError as error:
            error.url = error.url or walk.requested_url
            return error

    def _hold_if_asked(self, capture: Capture) -> float | None:
        """The wait the host asks for, kept for everyone who asks it; raises TryLater where that is too long."""
        seconds = retry_after_s(header(capture.headers, "retry-after"), self._now())
        if seconds is None:
            return None
        url = parse(capture.url)
        host = url.host if url else ""
        self._throttle.hold(host, seconds)
        if seconds > self._settings.max_retry_after_s:
            raise TryLater(
                f"{host} answered {capture.status} and asks to be left alone for {seconds:.0f} s",
                cure="run the same command again after that time",
                url=capture.requested_url,
                retry_after_s=seconds,
            )
        return seconds

    async def _follow(self, walk: _Walk) -> Capture:
        url = walk.start
        while True:
            cookie = walk.cookies.header(url.host)
            self._note_visit(walk, url, cookie)
            extra = walk.conditions if not walk.hops else ()
            answer = await self._get(walk, url, extra, cookie)
            walk.cookies.take(url.host, answer.headers)
            onward = _onward(url, answer)
            if onward is None:
                return self._capture(walk, url, answer)
            walk.hops.append(Hop(str(url), answer.status, answer.headers))
            url = onward

    def _note_visit(self, walk: _Walk, url: WebUrl, cookie: str | None) -> None:
        visit = (str(url), cookie)
        if visit in walk.seen:
            raise TooManyRedirects(f"{walk.requested_url} redirects in a circle", cure="leave it out")
        if len(walk.hops) > self._settings.max_redirects:
            raise TooManyRedirects(
                f"{walk.requested_url} redirects more than {self._settings.max_redirects} times", cure="leave it out"
            )
        walk.seen.add(visit)

    async def _get(self, walk: _Walk, url: WebUrl, extra: Headers, cookie: str | None) -> Exchange:
        delay_s = self._settings.min_delay_s
        if self._settings.respect_robots:
            rules = await self._robots.check(url)
            delay_s = max(delay_s, rules.crawl_delay_s or 0.0)
        cookies = (("Cookie", cookie),) if cookie else ()
        async with self._throttle.turn(url.host, delay_s):
            if walk.abandoned:
                raise asyncio.CancelledError
            walk.on_network = True
            began = time.monotonic()
            try:
                return await self._exchange(url, (*extra, *cookies), walk.left_s, self._settings.max_body_bytes)
            finally:
                walk.on_network = False
                walk.left_s -= time.monotonic() - began

    async def _exchange(self, url: WebUrl, extra: Headers, deadline_s: float, max_body_bytes: int) -> Exchange:
        settings = self._settings
        headers = (
            ("User-Agent", settings.agent_header),
            ("Accept", ACCEPT),
            ("Accept-Encoding", ACCEPT_ENCODING),
            *extra,
        )
        timeouts = Timeouts(settings.connect_timeout_s, settings.read_timeout_s)
        set_deadline(deadline_s)
        async with self._pools.transport(url) as transport:
            return await exchange(transport, str(url), headers, max_body_bytes=max_body_bytes, timeouts=timeouts)

    async def _ask_robots(self, address: str) -> Answer:
        url = _acceptable(address)
        async with self._throttle.turn(url.host, self._settings.min_delay_s):
            answer = await self._exchange(url, (), self._settings.deadline_s, MAX_ROBOTS_BYTES + 1)
        whole = answer.truncated in (None, "size") and answer.undecoded is None
        return Answer(answer.status, answer.body, _location(answer), whole)

    def _capture(self, walk: _Walk, url: WebUrl, answer: Exchange) -> Capture:
        if answer.status == 304 and (walk.hops or not walk.conditions):
            raise ResponseBroken(f"{url} answered 304 though nothing was asked of it before", cure="try again later")
        return Capture(
            requested_url=walk.requested_url,
            url=str(url),
            fetched_at=self._now(),
            status=answer.status,
            headers=answer.headers,
            body=answer.body,
            route="http",
            request_headers=answer.request_headers,
            hops=tuple(walk.hops),
            truncated=answer.truncated,
            undecoded=answer.undecoded,
            wire_sha256=answer.wire_sha256,
            wire_size_bytes=answer.wire_size_bytes,
            http_version=answer.http_version,
            remote_address=answer.remote_address,
        )


def _acceptable(address: str) -> WebUrl:
    """The address as it is asked for, without its fragment; raises UrlRefused."""
    url = parse(address) if len(address) <= MAX_URL_CHARS else None
    if url is None:
        shown = address if len(address) <= 100 else f"{address[:100]}..."
        raise UrlRefused(f"{shown!r} is not a web address", cure="write it as https://example.org/page", url=address)
    if url.userinfo:
        raise UrlRefused(f"there are credentials in the address of {url.host}", cure="take them out", url=address)
    return WebUrl(url.scheme, url.host, url.port, url.path, url.query)


def _fault(capture: Capture) -> int:
    """What to judge a capture by: its status, or that it broke off, which is as good as a bad gateway."""
    return 502 if capture.truncated == "disconnect" else capture.status


def _onward(url: WebUrl, answer: Exchange) -> WebUrl | None:
    """Where an answer sends us; None where it is the last one."""
    location = _location(answer) if answer.status in _REDIRECTS else None
    if location is None:
        return None
    onward = parse(location, url)
    if onward is None:
        raise UrlRefused(f"{url} redirects to {location[:200]!r}, which is no web address", cure="leave it out")
    return _acceptable(str(onward))


def _location(answer: Exchange) -> str | None:
    """The Location header; bytes that are UTF-8 are read as that, as browsers do."""
    value = header(answer.headers, "location")
    if value is None or not value.strip():
        return None
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return value
