"""Asking for robots.txt, and remembering the answer: RFC 9309, sections 2.3 and 2.4.

    2xx                       the rules in it, the first 500 KiB
    3xx                       followed up to five times, to any host; more is no robots.txt
    4xx                       no robots.txt: everything is allowed
    429, 5xx, no answer       unreachable: an earlier copy holds if there is one, however old; else nothing is allowed

An answer is good for 24 hours; an unreachable one for one hour. The file belongs to scheme, host and port. Where the
host itself cannot be asked (a private address, no such name, nobody listening), that is said, and not remembered.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from scraper.errors import AddressRefused, FetchError, HostUnreachable, ProxyFailed, RobotsRefused
from scraper.fetch.robots_rules import ALLOW_ALL, DISALLOW_ALL, MAX_ROBOTS_BYTES, Rules, read_rules, robots_text
from scraper.urls import absolute
from scraper.weburl import DEFAULT_PORTS, WebUrl

MAX_REDIRECTS = 5  # RFC 9309 2.3.1.2
GOOD_FOR = timedelta(hours=24)  # RFC 9309 2.4
UNREACHABLE_FOR = timedelta(hours=1)
# Rules in memory; a crawl of more hosts than this at once asks its archive again.
MAX_REMEMBERED = 2048
# With these the page cannot be had either, and they say why better than a robots.txt that did not answer.
_NO_HOST = (AddressRefused, HostUnreachable, ProxyFailed)


@dataclass(frozen=True, slots=True)
class Answer:
    """One response while asking for robots.txt, with one byte more of it than we read at most.

    `whole` False means that it broke off, or that its coding could not be undone.
    """

    status: int
    body: bytes = b""
    location: str | None = None
    whole: bool = True


class RobotsRecord(Protocol):
    """What was kept of a host and its robots.txt; status None: it never answered."""

    @property
    def robots_txt(self) -> str | None: ...
    @property
    def robots_status(self) -> int | None: ...
    @property
    def robots_fetched_at(self) -> datetime | None: ...
    @property
    def latency_s(self) -> float | None: ...


class HostMemory(Protocol):
    """Where robots.txt files outlive the process: the archive's table of hosts."""

    def get(self, host: str) -> RobotsRecord | None:
        """What is known of a host."""
        ...

    def save_robots(
        self, host: str, *, text: str | None, status: int | None, crawl_delay_s: float | None, now: datetime
    ) -> object:
        """Remember a robots.txt, or that there was none."""
        ...


@dataclass(frozen=True, slots=True)
class _Known:
    rules: Rules
    status: int | None
    until: datetime


class Robots:
    """The rules of every authority asked so far. `ask` gets one address, follows nothing and may raise FetchError."""

    def __init__(
        self,
        ask: Callable[[str], Awaitable[Answer]],
        *,
        agent: str,
        now: Callable[[], datetime],
        hosts: HostMemory | None = None,
    ) -> None:
        self._ask = ask
        self._agent = agent
        self._now = now
        self._hosts = hosts
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._locks: dict[str, asyncio.Lock] = {}

    async def check(self, url: WebUrl) -> Rules:
        """The rules of the address's authority. Raises RobotsRefused where they forbid the address; AddressRefused,
        HostUnreachable or what is wrong with the proxy where nobody could be asked for them and none are remembered.
        """
        known = await self._rules(url)
        if known.rules.allows(str(url)):
            return known.rules
        if known.rules is DISALLOW_ALL:
            what = f"answered {known.status}" if known.status else "did not answer"
            raise RobotsRefused(
                f"robots.txt of {url.host} {what}, so nothing may be fetched there",
                cure="try again in an hour",
                url=str(url),
            )
        raise RobotsRefused(
            f"robots.txt of {url.host} forbids it", cure="ask the site's owner, or leave it out", url=str(url)
        )

    async def _rules(self, url: WebUrl) -> _Known:
        key = authority(url)
        async with self._locks.setdefault(key, asyncio.Lock()):
            known = self._known.get(key) or self._remembered(key)
            if known is None or known.until <= self._now():
                known = await self._fetched(url, key)
            self._known[key] = known
            self._known.move_to_end(key)
        while len(self._known) > MAX_REMEMBERED:
            forgotten, _ = self._known.popitem(last=False)
            self._locks.pop(forgotten, None)
        return known

    def _remembered(self, key: str) -> _Known | None:
        record = self._hosts.get(key) if self._hosts else None
        if record is None or record.robots_fetched_at is None:
            return None
        body = None if record.robots_txt is None else record.robots_txt.encode()
        rules = _meaning(record.robots_status, body, self._agent)
        return _Known(rules, record.robots_status, record.robots_fetched_at + _lifetime(rules))

    async def _fetched(self, url: WebUrl, key: str) -> _Known:
        earlier = self._known.get(key) or self._remembered(key)
        try:
            answer = await self._follow(f"{url.scheme}://{_netloc(url)}/robots.txt")
        except _NO_HOST:
            if earlier is None or earlier.rules is DISALLOW_ALL:
                raise
            answer = None
        status = answer.status if answer else None
        body = answer.body if answer and 200 <= answer.status < 300 else None
        rules = _meaning(status, body, self._agent)
        if rules is DISALLOW_ALL and earlier and earlier.rules is not DISALLOW_ALL:
            return _Known(earlier.rules, earlier.status, self._now() + UNREACHABLE_FOR)
        if self._hosts:
            text = None if body is None else robots_text(body)
            delay = rules.crawl_delay_s
            self._hosts.save_robots(key, text=text, status=status, crawl_delay_s=delay, now=self._now())
        return _Known(rules, status, self._now() + _lifetime(rules))

    async def _follow(self, url: str) -> Answer | None:
        """The answer at the end of the redirects; None where there is none, or it cannot be read.

        Raises what stands in the way of the host itself; the hosts it redirects to are another matter.
        """
        for hop in range(MAX_REDIRECTS + 1):
            try:
                answer = await self._ask(url)
            except FetchError as error:
                if isinstance(error, ProxyFailed) or (hop == 0 and isinstance(error, _NO_HOST)):
                    raise
                return None
            onward = absolute(url, answer.location) if answer.location and 300 <= answer.status < 400 else None
            if onward is None:
                return answer if _is_readable(answer) else None
            url = onward
        return Answer(404)


def authority(url: WebUrl) -> str:
    """The name under which an address's robots.txt is kept: "example.org" for https, with the port for anything else.

    >>> authority(WebUrl("http", "example.org", None, "/")), authority(WebUrl("https", "example.org", None, "/"))
    ('example.org:80', 'example.org')
    """
    if url.scheme == "https":
        return _netloc(url)
    return f"{url.host}:{url.port or DEFAULT_PORTS[url.scheme]}"


def _netloc(url: WebUrl) -> str:
    return url.host if url.port is None else f"{url.host}:{url.port}"


def _meaning(status: int | None, body: bytes | None, agent: str) -> Rules:
    if status is None or status == 429 or status >= 500:
        return DISALLOW_ALL
    if 200 <= status < 300 and body is not None:
        return read_rules(body, agent)
    return ALLOW_ALL if status != 304 else DISALLOW_ALL


def _lifetime(rules: Rules) -> timedelta:
    return UNREACHABLE_FOR if rules is DISALLOW_ALL else GOOD_FOR


def _is_readable(answer: Answer) -> bool:
    """False for a file that broke off, and for 500 KiB of binary data without a line end: no robots.txt looks so."""
    body = answer.body
    flood = len(body) > MAX_ROBOTS_BYTES and b"\0" in body and b"\n" not in body and b"\r" not in body
    return answer.whole and not flood
