"""Every fetching behaviour of the hostile server, and what must come of it."""

from __future__ import annotations

import asyncio
import itertools
import time
from dataclasses import dataclass, replace
from typing import Any

import pytest

from scraper.errors import DeadlineExceeded, FetchError, HostUnreachable, ResponseBroken, TooManyRedirects, TryLater
from scraper.fetch.http import HttpFetcher
from scraper.fetch.settings import FetchSettings
from scraper.records import Capture
from tests.fetch.servers import Torture

SETTINGS = FetchSettings(
    deadline_s=60,
    max_body_bytes=1 << 20,
    backoff_s=0.01,
    min_delay_s=0,
    max_retry_after_s=4,
    respect_robots=False,
    allow_private=True,
)
# The server would keep us a minute and longer with these.
HASTY = replace(SETTINGS, deadline_s=8.0)
SLOW = {"/slow-headers", "/slow-drip", "/slow-header-drip", "/stall", "/cl-huge", "/chunked-huge-size"}
# How many fetches go on at once: enough to be quick, few enough to keep their deadlines on a busy machine.
AT_ONCE = 12
# What these families show is for the fetcher; the others are for discovery, reading or the archive, here only fetched.
FETCH_FAMILIES = {"base", "time", "size", "coding", "framing", "headers", "redirect", "overload", "conditional", "auth"}


@dataclass(frozen=True)
class Kept:
    """A capture comes of it; `asks` is how often the server was asked for this path."""

    status: int = 200
    asks: int = 1
    truncated: str | None = None
    undecoded: str | None = None
    size: int | None = None
    holds: bytes = b""
    hops: int = 0


@dataclass(frozen=True)
class Fails:
    """No capture comes of it."""

    kind: type[FetchError]
    asks: int = 3
    says: str = ""


MB = 1 << 20
EXPECTED: dict[str, Kept | Fails] = {
    "/ok": Kept(asks=3, holds=b"<h1>/ok</h1>"),  # two redirects lead here too
    "/big": Kept(truncated="size", size=MB),
    "/slow-headers": Fails(DeadlineExceeded, asks=1),
    "/slow-drip": Kept(truncated="deadline", holds=b"x"),
    "/slow-header-drip": Fails(DeadlineExceeded, asks=1),
    "/stall": Kept(truncated="deadline", size=1000),
    "/endless": Kept(truncated="size", size=MB),
    "/endless-close": Kept(truncated="size", size=MB),
    "/gzip-bomb": Kept(truncated="size", size=MB),
    "/deflate-bomb": Kept(truncated="size", size=MB),
    "/gzip-nested": Kept(truncated="size", size=MB),
    "/sitemap-bomb.xml.gz?mb=20": Kept(holds=b"\x1f\x8b"),
    "/gzip-truncated": Kept(truncated="coding", holds=b"<!doctype html>"),
    "/gzip-lie": Kept(undecoded="gzip", holds=b"<h1>plain</h1>"),
    "/gzip-unasked": Kept(holds=b"<h1>gz</h1>"),
    "/gzip-no-header": Kept(holds=b"\x1f\x8b"),
    "/encoding-unknown": Kept(undecoded="zork", holds=b"<h1>z</h1>"),
    "/cl-short": Kept(size=50),
    "/cl-long": Kept(truncated="disconnect", asks=3, holds=b"framing"),
    "/cl-negative": Fails(ResponseBroken),
    "/cl-huge": Kept(truncated="deadline", holds=b"framing"),
    "/cl-text": Fails(ResponseBroken),
    "/cl-two": Fails(ResponseBroken),
    "/cl-and-te": Kept(size=4, holds=b"abcd"),
    "/chunked-truncated": Kept(truncated="disconnect", asks=3),
    "/chunked-bad-size": Fails(ResponseBroken),
    "/chunked-huge-size": Kept(truncated="deadline", size=3),
    "/chunked-long-ext": Fails(ResponseBroken),
    "/extra-response": Kept(size=2, holds=b"ok"),
    "/no-body-204": Kept(status=204, size=0),
    "/close": Fails(ResponseBroken),
    "/rst": Kept(truncated="disconnect", asks=3, size=3),
    "/http09": Fails(ResponseBroken),
    "/status-garbage": Fails(ResponseBroken),
    "/status-999": Kept(status=999),
    "/status-600": Fails(ResponseBroken),
    "/switch-101": Fails(ResponseBroken),
    "/continue-flood": Kept(size=2),
    "/keepalive-lie": Kept(size=2),
    "/header-flood": Fails(ResponseBroken),
    "/header-huge": Fails(ResponseBroken),
    "/header-bad": Fails(ResponseBroken),
    "/header-fold": Kept(size=2),
    "/header-lf": Kept(size=2),
    "/cookie-flood": Fails(ResponseBroken),
    "/redirect-loop": Fails(TooManyRedirects, asks=1, says="circle"),
    "/redirect-pingpong?a": Fails(TooManyRedirects, asks=2, says="circle"),
    "/redirect-chain/10": Kept(asks=11, hops=10, holds=b"end of chain"),
    "/redirect-grow": Fails(TooManyRedirects, asks=11, says="more than 10"),
    "/redirect-to?u=/ok": Kept(hops=1, holds=b"<h1>/ok</h1>"),
    "/redirect-ssrf/0": Kept(
        hops=1, holds=b"/canary"
    ),  # allowed here; test_guard.py follows all of them with the guard on
    "/canary": Kept(asks=2),
    "/redirect-nowhere": Kept(status=302, holds=b"no location"),
    "/redirect-bad": Kept(hops=1, holds=b"<h1>/ok</h1>"),
    "/redirect-other-host": Kept(hops=1, holds=b"user-agent"),
    "/whoami": Kept(asks=2),
    "/meta-refresh-loop": Kept(),
    "/429": Kept(asks=3),
    "/429-date": Kept(asks=2),
    "/429-past": Kept(asks=2),
    "/429-huge": Fails(TryLater, asks=1, says="604800 s"),
    "/429-garbage": Kept(asks=2),
    "/429-negative": Kept(asks=2),
    "/503": Kept(asks=3),
    "/503-forever": Kept(status=503, asks=3),
    "/flaky": Kept(asks=3),
    "/status/418": Kept(status=418),
    "/etag": Kept(),
    "/lastmod": Kept(),
    "/304-unasked": Fails(ResponseBroken, says="304"),
    "/etag-changes": Kept(),
    "/etag-weak": Kept(),
    "/auth": Kept(status=401),
    "/head-405": Kept(holds=b"get only"),
    "/cookie-wall": Kept(asks=2, hops=1, holds=b"behind the wall"),
    "/bot-wall": Kept(status=403),
}


@dataclass(frozen=True)
class Outcome:
    came: Capture | FetchError
    took_s: float


@pytest.fixture(scope="module")
def outcomes(hostile_server: Torture) -> dict[str, Any]:
    hostile_server.reset()
    found: dict[str, Any] = asyncio.run(_fetch_all(hostile_server))
    return {"hits": hostile_server.hits(), **found}


async def _fetch_all(server: Torture) -> dict[str, Outcome]:
    turns = asyncio.Semaphore(AT_ONCE)

    async def one(path: str) -> Outcome:
        settings = HASTY if path in SLOW else SETTINGS
        async with turns, HttpFetcher(settings, jitter=lambda: 0.0) as fetcher:
            began = time.monotonic()
            try:
                came: Capture | FetchError = await fetcher.fetch(server.url(path))
            except FetchError as error:
                came = error
            return Outcome(came, time.monotonic() - began)

    return dict(zip(EXPECTED, await asyncio.gather(*map(one, EXPECTED)), strict=True))


def test_every_fetching_behaviour_is_in_the_table(hostile_server: Torture) -> None:
    spec = hostile_server.get("/spec")["behaviours"]
    theirs = {entry["path"] for entry in spec if entry["family"] in FETCH_FAMILIES}
    ours = {_key(path) for path in EXPECTED}
    assert not theirs - ours


@pytest.mark.parametrize("path", list(EXPECTED))
def test_behaviour(path: str, outcomes: dict[str, Any]) -> None:
    expected, outcome = EXPECTED[path], outcomes[path]
    assert outcomes["hits"].get(_key(path)) == expected.asks
    if isinstance(expected, Fails):
        assert type(outcome.came) is expected.kind
        assert expected.says in str(outcome.came)
        assert outcome.came.cure
        assert outcome.came.url
    else:
        capture = outcome.came
        assert isinstance(capture, Capture), capture
        assert (capture.status, capture.truncated, capture.undecoded) == (
            expected.status,
            expected.truncated,
            expected.undecoded,
        )
        assert expected.size is None or len(capture.body) == expected.size
        assert expected.holds in capture.body
        assert len(capture.hops) == expected.hops


def test_no_fetch_outlasts_its_deadline_by_much(outcomes: dict[str, Any]) -> None:
    assert {path for path in SLOW if not HASTY.deadline_s <= outcomes[path].took_s < HASTY.deadline_s + 6} == set()


@pytest.mark.parametrize(("path", "gap_s"), [("/429", 2.0), ("/429-date", 1.0), ("/503", 1.0)])
def test_retry_after_is_waited_for(path: str, gap_s: float, hostile_server: Torture, outcomes: dict[str, Any]) -> None:
    assert isinstance(outcomes[path].came, Capture)
    times = [entry["t"] for entry in hostile_server.requests(path)]
    assert all(later - earlier >= gap_s - 0.05 for earlier, later in itertools.pairwise(times))


def test_what_is_asked_for_is_only_what_can_be_bounded(hostile_server: Torture, outcomes: dict[str, Any]) -> None:
    headers = hostile_server.requests("/ok")[0]["headers"]
    assert headers["accept-encoding"] == "gzip, deflate, zstd"
    assert headers["user-agent"].startswith("cuttings/")


def test_what_travelled_is_told_by_digest_and_size(outcomes: dict[str, Any]) -> None:
    packed, plain = outcomes["/gzip-unasked"].came, outcomes["/ok"].came
    assert packed.wire_size_bytes != len(packed.body)
    assert len(packed.wire_sha256) == 64
    assert plain.wire_sha256 is None
    assert plain.remote_address == "127.0.0.1"
    assert plain.http_version == "HTTP/1.1"
    assert plain.fetched_at.tzinfo


@pytest.mark.parametrize("port", ["closed", "rst_port", "tls_plain", "tls_close", "tls_selfsigned"])
def test_a_dead_or_false_host_is_an_error_with_a_cure(port: str, hostile_server: Torture) -> None:
    if hostile_server.ports[port] is None:
        pytest.skip("no openssl here, so no certificate")
    scheme = "https" if port.startswith("tls") else "http"

    async def ask() -> None:
        async with HttpFetcher(SETTINGS) as fetcher:
            await fetcher.fetch(f"{scheme}://127.0.0.1:{hostile_server.ports[port]}/")

    with pytest.raises((HostUnreachable, ResponseBroken)) as caught:
        asyncio.run(ask())
    assert caught.value.cure


@pytest.mark.parametrize("first", ["/extra-response", "/no-body-204", "/cl-short", "/keepalive-lie", "/continue-flood"])
def test_a_confused_connection_does_not_answer_the_next_request(first: str, hostile_server: Torture) -> None:
    async def two() -> Capture:
        async with HttpFetcher(SETTINGS) as fetcher:
            await fetcher.fetch(hostile_server.url(first))
            return await fetcher.fetch(hostile_server.url("/ok"))

    second = asyncio.run(two())
    assert b"<h1>/ok</h1>" in second.body
    assert second.hops == ()


def test_a_sound_connection_is_used_again(hostile_server: Torture) -> None:
    hostile_server.reset()

    async def three() -> None:
        async with HttpFetcher(SETTINGS) as fetcher:
            for path in ("/ok", "/gzip-unasked", "/etag"):
                await fetcher.fetch(hostile_server.url(path))

    asyncio.run(three())
    peers = {hostile_server.requests(path)[0]["peer"] for path in ("/ok", "/gzip-unasked", "/etag")}
    assert len(peers) == 1


@pytest.mark.parametrize(("path", "header"), [("/etag", "etag"), ("/lastmod", "last-modified")])
def test_a_second_visit_is_answered_304(path: str, header: str, hostile_server: Torture) -> None:
    async def twice() -> Capture:
        async with HttpFetcher(SETTINGS) as fetcher:
            first = await fetcher.fetch(hostile_server.url(path))
            value = {name.lower(): value for name, value in first.headers}[header]
            return await fetcher.fetch(hostile_server.url(path), **{header.replace("-", "_"): value})

    second = asyncio.run(twice())
    assert (second.status, second.body) == (304, b"")


def test_cookies_and_conditions_do_not_go_to_another_host(hostile_server: Torture) -> None:
    async def fetch() -> Capture:
        async with HttpFetcher(SETTINGS) as fetcher:
            return await fetcher.fetch(hostile_server.url("/redirect-other-host"), etag='"v1"')

    body = asyncio.run(fetch()).body
    assert b"if-none-match" not in body
    assert b"cookie" not in body


def test_a_cancelled_fetch_costs_no_connection(hostile_server: Torture) -> None:
    settings = FetchSettings(deadline_s=10, min_delay_s=0, respect_robots=False, allow_private=True)

    async def storm() -> Capture:
        async with HttpFetcher(settings) as fetcher:
            for _ in range(8):
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(fetcher.fetch(hostile_server.url("/slow-headers?s=5")), 0.05)
            return await fetcher.fetch(hostile_server.url("/ok"))

    assert asyncio.run(storm()).status == 200


def _key(path: str) -> str:
    """The name under which the server counts a path."""
    path = path.partition("?")[0]
    for family in ("/redirect-chain/", "/redirect-ssrf/", "/status/"):
        if path.startswith(family):
            return family
    return path
