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
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import TracebackType

import httpcore

from scraper.errors import FetchError, ProxyFailed, ResponseBroken, TooManyRedirects, TryLater
from scraper.fetch.coding import ACCEPT_ENCODING
from scraper.fetch.cookies import Cookies
from scraper.fetch.credentials import redacted
from scraper.fetch.exchange import Exchange, Timeouts, exchange
from scraper.fetch.guard import GuardedNetwork, set_deadline
from scraper.fetch.hops import acceptable, location, onward
from scraper.fetch.pace import Asked, Kind, Pace, RequestLog, pause_s
from scraper.fetch.pools import Pools
from scraper.fetch.proxy import AUTHENTICATION_REQUIRED, of_answer
from scraper.fetch.retry import backoff_s, is_worth_retrying, retry_after_s
from scraper.fetch.robots import Answer, HostMemory, Robots, authority
from scraper.fetch.robots_rules import MAX_ROBOTS_BYTES
from scraper.fetch.settings import FetchSettings
from scraper.fetch.throttle import Throttle
from scraper.records import Capture, Headers, Hop, header
from scraper.urls import same_site
from scraper.weburl import WebUrl, parse

ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"


def utc_now() -> datetime:
    """The clock where nobody brings another."""
    return datetime.now(UTC)


@dataclass(slots=True)
class _Walk:
    """One fetch on its way: what is asked, and what came of it so far."""

    requested_url: str
    start: WebUrl
    conditions: Headers
    kind: Kind = "page"
    with_own: bool = True
    cookies: Cookies = field(default_factory=Cookies)
    hops: list[Hop] = field(default_factory=list)
    seen: set[tuple[str, str | None]] = field(default_factory=set)
    left_s: float = 0.0
    on_network: bool = False
    abandoned: bool = False

    def may_send_own(self, url: WebUrl) -> bool:
        """Whether cookies and headers of one's own go along to this hop."""
        return self.with_own and (self.kind == "page" or same_site(url.host, self.start.host))


@dataclass(slots=True)
class _Turn:
    """A host's turn, which `began` (by the wall clock, and by the monotonic one), and what came of it."""

    began_at: datetime
    began_s: float
    answer: Exchange | None = None


class HttpFetcher:
    """Fetches pages, politely and within bounds. An async context manager.

    `hosts` keeps robots.txt beyond this process, `log` every request; `network`, `now`, `sleep` and `jitter` are
    replaced by tests.
    """

    def __init__(
        self,
        settings: FetchSettings,
        *,
        hosts: HostMemory | None = None,
        log: RequestLog | None = None,
        network: httpcore.AsyncNetworkBackend | None = None,
        now: Callable[[], datetime] = utc_now,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._settings = settings
        self._now = now
        self._sleep = sleep
        self._jitter = jitter
        self._guard = GuardedNetwork(allow_private=settings.allow_private)
        self._pools = Pools(network or self._guard, ca_file=settings.ca_file, proxy=settings.proxy)
        self._pace = Pace(hosts, log)
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
        return await self._run(
            _Walk(url.strip(), acceptable(url), tuple((name, value) for name, value in conditions if value))
        )

    async def fetch_resource(self, url: str, *, with_own: bool) -> Capture:
        """What a page that is being shown asks for: as `fetch`, in one try, with no pause but the host's Crawl-delay.

        Cookies and headers of one's own are sent `with_own` only, and to the site of this address only: a page must not
        be handed what another site shows to its reader.
        """
        return await self._run(_Walk(url.strip(), acceptable(url), (), kind="resource", with_own=with_own))

    async def _run(self, walk: _Walk) -> Capture:
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
            if not worth or attempt > self._settings.retries or walk.kind == "resource":
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
            cookie = walk.cookies.header(url.host, self._own_cookies(walk, url))
            self._note_visit(walk, url, cookie)
            extra = walk.conditions if not walk.hops else ()
            if walk.may_send_own(url):
                extra += self._settings.credentials.headers_for(url)
            answer = await self._get(walk, url, extra, cookie)
            walk.cookies.take(url.host, answer.headers)
            target = onward(url, answer)
            answer = self._without_own(walk, url, answer)
            if target is None:
                return self._capture(walk, url, answer)
            walk.hops.append(Hop(str(url), answer.status, answer.headers))
            url = target

    def _own_cookies(self, walk: _Walk, url: WebUrl) -> dict[str, str]:
        return self._settings.credentials.cookies_for(url, self._now()) if walk.may_send_own(url) else {}

    def _without_own(self, walk: _Walk, url: WebUrl, answer: Exchange) -> Exchange:
        """The answer as it may be kept: nothing of ours in clear, nor the cookies that came in return for it."""
        names = self._settings.credentials.own_names(url, self._now()) if walk.may_send_own(url) else frozenset()
        if not names:
            return answer
        return replace(
            answer,
            request_headers=redacted(answer.request_headers, names),
            headers=redacted(answer.headers, frozenset(["set-cookie"])),
        )

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
        crawl_delay_s = (await self._robots.check(url)).crawl_delay_s if self._settings.respect_robots else None
        cookies = (("Cookie", cookie),) if cookie else ()
        async with self._turn(walk.kind, url, crawl_delay_s) as turn:
            if walk.abandoned:
                raise asyncio.CancelledError
            walk.on_network = True
            began = time.monotonic()
            try:
                turn.answer = await self._exchange(url, (*extra, *cookies), walk.left_s, self._settings.max_body_bytes)
                return turn.answer
            finally:
                walk.on_network = False
                walk.left_s -= time.monotonic() - began

    @asynccontextmanager
    async def _turn(self, kind: Kind, url: WebUrl, crawl_delay_s: float | None) -> AsyncIterator[_Turn]:
        """The host's turn, and the request that is made in it written down."""
        least_s = 0.0 if kind == "resource" else self._settings.min_delay_s
        delay_s = pause_s(least_s, crawl_delay_s, self._pace.latency_s(authority(url)))
        async with self._throttle.turn(url.host, delay_s):
            turn = _Turn(self._now(), time.monotonic())
            try:
                yield turn
            except ProxyFailed:
                raise  # the host heard nothing of it
            except BaseException:
                self._note_request(turn, kind, url, delay_s)
                raise
            else:
                self._note_request(turn, kind, url, delay_s)

    def _note_request(self, turn: _Turn, kind: Kind, url: WebUrl, delay_s: float) -> None:
        answer, took_s = turn.answer, time.monotonic() - turn.began_s
        # Silence until the end of patience is latency too; a refused connection is none.
        latency_s = answer.latency_s if answer else None
        if answer is None and took_s >= self._settings.connect_timeout_s:
            latency_s = took_s
        status = answer.status if answer else None
        asked = Asked(authority(url), str(url), kind, turn.began_at, self._now(), delay_s, latency_s, status)
        self._pace.note(asked)

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
        if settings.proxy and not settings.allow_private:
            await self._guard.check(url)
        async with self._pools.transport(url) as transport:
            answer = await exchange(transport, url, headers, max_body_bytes=max_body_bytes, timeouts=timeouts)
        if settings.proxy and answer.status == AUTHENTICATION_REQUIRED:
            raise of_answer(str(AUTHENTICATION_REQUIRED), str(url))
        return answer

    async def _ask_robots(self, address: str) -> Answer:
        url = acceptable(address)
        async with self._turn("robots", url, None) as turn:
            answer = turn.answer = await self._exchange(url, (), self._settings.deadline_s, MAX_ROBOTS_BYTES + 1)
        whole = answer.truncated in (None, "size") and answer.undecoded is None
        return Answer(answer.status, answer.body, location(answer), whole)

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


def _fault(capture: Capture) -> int:
    """What to judge a capture by: its status, or that it broke off, which is as good as a bad gateway."""
    return 502 if capture.truncated == "disconnect" else capture.status
