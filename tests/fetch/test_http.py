"""The fetcher against small servers of our own: what it asks, in what order, and what it keeps."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scraper.errors import RobotsRefused, TooManyRedirects, TryLater, UrlRefused
from scraper.fetch.http import HttpFetcher
from scraper.fetch.retry import retry_after_s
from scraper.fetch.settings import FetchSettings
from scraper.records import Capture
from tests.fetch.servers import response, serving

SETTINGS = FetchSettings(deadline_s=30, min_delay_s=0, respect_robots=False, allow_private=True)
NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)


class Site:
    """Remembers what it was asked, answers what it is told, and counts the sleeps of who asks."""

    def __init__(self, *answers: bytes, robots: bytes | None = None) -> None:
        self.answers = list(answers)
        self.robots = robots
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.slept: list[float] = []

    def answer(self, path: str, headers: dict[str, str]) -> bytes:
        self.asked.append(path)
        self.headers.append(headers)
        if path == "/robots.txt":
            return response(self.robots or b"", "200 OK" if self.robots is not None else "404 Not Found")
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def fetch(self, path: str = "/", settings: FetchSettings = SETTINGS, **more: str) -> Capture:
        async def one() -> Capture:
            async with serving(self.answer) as port, self.fetcher(settings) as fetcher:
                return await fetcher.fetch(f"http://127.0.0.1:{port}{path}", **more)

        return asyncio.run(one())

    def fetcher(self, settings: FetchSettings) -> HttpFetcher:
        return HttpFetcher(settings, now=lambda: NOW, sleep=self.sleep, jitter=lambda: 0.0)


def test_a_capture_tells_how_it_was_come_by() -> None:
    site = Site(response(b"", "301 Moved", "Location: /b?x=1#top", "X-A: 1"), response(b"page", "200 OK", "ETag: w"))
    capture = site.fetch("/a")
    assert (capture.status, capture.body, capture.route, capture.fetched_at) == (200, b"page", "http", NOW)
    assert capture.requested_url.endswith("/a")
    assert capture.url.endswith("/b?x=1")
    assert [(hop.status, hop.url.endswith("/a")) for hop in capture.hops] == [(301, True)]
    assert ("X-A", "1") in capture.hops[0].headers
    assert dict(capture.request_headers)["Accept-Encoding"] == "gzip, deflate, zstd"


def test_what_a_site_gave_goes_back_byte_for_byte() -> None:
    wall = Site(response(b"", "302 Found", "Location: /in", "Set-Cookie: seen=d\xe9j\xe0"), response(b"page"))
    assert wall.fetch("/").status == 200
    assert wall.headers[1]["cookie"] == "seen=d\xe9j\xe0"
    known = Site(response(b"", "304 Not Modified"))
    assert known.fetch(etag='"\xe9t\xe9"').status == 304
    assert known.headers[0]["if-none-match"] == '"\xe9t\xe9"'


def test_an_address_is_asked_for_as_a_browser_would() -> None:
    site = Site(response(b"page"))
    site.fetch("/a|b/[c];d=1?q='x'&r={y}&empty=")
    assert site.asked == ["/a|b/[c];d=1?q=%27x%27&r={y}&empty="]
    assert site.headers[0]["host"].startswith("127.0.0.1:")


def test_the_user_agent_carries_the_contact() -> None:
    site = Site(response(b"x"))
    site.fetch(settings=replace(SETTINGS, contact="https://example.org/bot"))
    assert site.headers[0]["user-agent"] == "cuttings/0.1 (review archive; +https://example.org/bot)"


def test_back_off_doubles_and_ends() -> None:
    site = Site(response(b"", "500 Oops"))
    assert site.fetch(settings=replace(SETTINGS, retries=3, backoff_s=1.0)).status == 500
    assert site.slept == [1.0, 2.0, 4.0]


def test_retry_after_wins_over_the_back_off_where_it_is_longer() -> None:
    site = Site(response(b"", "429 Slow", "Retry-After: 0"), response(b"ok"))
    site.fetch(settings=replace(SETTINGS, backoff_s=1.0))
    assert site.slept == [1.0]


@pytest.mark.parametrize("status", ["400 Bad", "401 Who", "404 No", "410 Gone", "501 No", "505 No"])
def test_answers_that_will_not_change_are_asked_for_once(status: str) -> None:
    site = Site(response(b"sorry", status))
    assert site.fetch().body == b"sorry"
    assert len(site.asked) == 1


def test_a_wait_too_long_is_for_the_queue_and_holds_the_host() -> None:
    site = Site(response(b"", "503 Busy", "Retry-After: 3600"))

    async def twice() -> list[float | None]:
        waits = []
        async with serving(site.answer) as port, site.fetcher(SETTINGS) as fetcher:
            for _ in range(2):
                with pytest.raises(TryLater) as caught:
                    await fetcher.fetch(f"http://127.0.0.1:{port}/")
                waits.append(caught.value.retry_after_s)
        return waits

    first, second = asyncio.run(twice())
    assert first == 3600
    assert second is not None
    assert 3590 < second <= 3600
    assert len(site.asked) == 1


def test_robots_is_asked_first_and_obeyed() -> None:
    site = Site(response(b"x"), robots=b"User-agent: cuttings\nDisallow: /no")
    with pytest.raises(RobotsRefused):
        site.fetch("/no/way", replace(SETTINGS, respect_robots=True))
    assert site.asked == ["/robots.txt"]


def test_robots_holds_for_where_a_redirect_leads() -> None:
    site = Site(response(b"", "302 Found", "Location: /no"), robots=b"User-agent: *\nDisallow: /no")
    with pytest.raises(RobotsRefused):
        site.fetch("/a", replace(SETTINGS, respect_robots=True))
    assert site.asked == ["/robots.txt", "/a"]


def test_conditions_go_with_the_first_request_only() -> None:
    site = Site(response(b"", "302 Found", "Location: /b"), response(b"x"))
    site.fetch("/a", etag='"1"', last_modified="Wed, 01 Jan 2025 00:00:00 GMT")
    assert site.headers[0]["if-none-match"] == '"1"'
    assert "if-modified-since" in site.headers[0]
    assert "if-none-match" not in site.headers[1]


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("ftp://127.0.0.1/x", UrlRefused),
        ("file:///etc/passwd", UrlRefused),
        ("javascript:alert(1)", UrlRefused),
        ("http://", UrlRefused),
        ("/" + "x" * 9000, UrlRefused),
        ("?again", TooManyRedirects),
    ],
)
def test_redirects_that_lead_nowhere_good(location: str, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        Site(response(b"", "302 Found", f"Location: {location}")).fetch("/")


@pytest.mark.parametrize(
    "url",
    [
        *(
            "",
            "example.org",
            "ftp://example.org/",
            "mailto:a@b",
            "http://",
            "http://user:secret@example.org/",
            "http://a b/",
        ),
        *("https://example.org/" + "x" * 9000, "\0", "http://[::1", "data:text/html,x"),
    ],
)
def test_what_is_no_web_address_is_refused_before_anything_is_asked(url: str) -> None:
    async def ask() -> None:
        async with HttpFetcher(SETTINGS) as fetcher:
            await fetcher.fetch(url)

    with pytest.raises(UrlRefused) as caught:
        asyncio.run(ask())
    assert caught.value.cure
    assert "secret" not in str(caught.value)


def test_a_page_larger_than_the_limit_is_cut_and_marked() -> None:
    capture = Site(response(b"x" * 5000)).fetch(settings=replace(SETTINGS, max_body_bytes=1000))
    assert (len(capture.body), capture.truncated) == (1000, "size")


def test_a_page_of_exactly_the_limit_is_whole() -> None:
    capture = Site(response(b"x" * 1000)).fetch(settings=replace(SETTINGS, max_body_bytes=1000))
    assert (len(capture.body), capture.truncated) == (1000, None)


def test_hosts_beyond_the_pools_close_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scraper.fetch.pools.MAX_POOLS", 2)
    sites = [Site(response(b"x")) for _ in range(4)]

    async def run() -> list[bytes]:
        async with HttpFetcher(SETTINGS) as fetcher:

            async def visit(site: Site) -> bytes:
                async with serving(site.answer) as port:
                    return (await fetcher.fetch(f"http://127.0.0.1:{port}/")).body

            return [await visit(site) for site in sites]

    assert asyncio.run(run()) == [b"x"] * 4


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        *(("120", 120.0), ("0", 0.0), ("-5", None), ("soon", None), ("", None), ("1.5", None), ("٣", None)),
        *(
            ("Sun, 01 Jun 2025 12:00:30 GMT", 30.0),
            ("Sun, 01 Jun 2025 11:00:00 GMT", None),
            ("9" * 500, 604800.0),
        ),
        *(("Sun, 01 Jun 2025 12:00:30 -0000", 30.0), ("Sun, 99 Jun 2025 12:00:30 GMT", None)),
    ],
)
def test_retry_after(header: str, seconds: float | None) -> None:
    assert retry_after_s(header, NOW) == seconds
