"""Hosts are left alone for as long as they need, and the log shows it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from scraper.errors import FetchError
from scraper.fetch.http import HttpFetcher
from scraper.fetch.pace import MAX_ADAPTIVE_S, Asked, pause_s, smoothed_s
from scraper.fetch.settings import FetchSettings
from storage.archive import Archive
from tests.fetch.servers import response, serving

SETTINGS = FetchSettings(deadline_s=30, min_delay_s=0.05, allow_private=True, retries=0)


@dataclass
class Log:
    """Remembers what it is told."""

    asked: list[Asked] = field(default_factory=list)
    smoothed: list[float | None] = field(default_factory=list)

    def note(self, asked: Asked, *, smoothed_s: float | None = None) -> None:
        self.asked.append(asked)
        self.smoothed.append(smoothed_s)


def test_a_slow_host_is_left_alone_for_as_long_as_it_takes_to_answer() -> None:
    log = Log()

    async def slow(path: str, _: dict[str, str]) -> bytes:
        await asyncio.sleep(0.2)
        return response(b"", "404 Not Found") if path == "/robots.txt" else response(b"page")

    async def three() -> None:
        async with serving(slow) as port, HttpFetcher(SETTINGS, log=log) as fetcher:
            for path in "abc":
                await fetcher.fetch(f"http://127.0.0.1:{port}/{path}")

    asyncio.run(three())
    assert [one.kind for one in log.asked] == ["robots", "page", "page", "page"]
    assert log.asked[0].delay_s == 0.05
    for earlier, later in pairwise(log.asked):
        assert later.delay_s >= 0.19
        assert (later.began_at - earlier.ended_at) / timedelta(seconds=1) >= later.delay_s - 0.005


def test_a_host_of_ones_own_is_not_waited_for() -> None:
    assert pause_s(0.0, None, 5.0) == 0.0


def test_a_host_in_trouble_is_not_waited_for_without_end() -> None:
    assert pause_s(1.0, None, 1000.0) == MAX_ADAPTIVE_S


def test_quick_errors_do_not_make_a_slow_host_look_quick() -> None:
    latency_s = smoothed_s(None, 2.0, is_good=True)
    for _ in range(20):
        latency_s = smoothed_s(latency_s, 0.01, is_good=False)
    assert latency_s == 2.0


def test_crawl_delay_is_kept_and_shown_by_the_archive(tmp_path: Path) -> None:
    def answer(path: str, _: dict[str, str]) -> bytes:
        if path == "/robots.txt":
            # Longer than an answer takes on a busy machine, after which a host is left alone for as long as it took.
            return response(b"User-agent: *\nCrawl-delay: 1\n")
        return response(b"page") if path != "/gone" else response(b"", "500 Oops")

    async def crawl(archive: Archive) -> str:
        fetcher = HttpFetcher(SETTINGS, hosts=archive.hosts, log=archive.requests)
        async with serving(answer) as port, fetcher:
            for path in ("a", "gone", "b"):
                await fetcher.fetch(f"http://127.0.0.1:{port}/{path}")
            return f"127.0.0.1:{port}"

    with Archive.open(tmp_path / "a.db") as archive:
        host = asyncio.run(crawl(archive))
        gaps = archive.requests.gaps(host)
        assert [gap.request.delay_s for gap in gaps] == [1.0, 1.0, 1.0]
        assert [gap.request.status for gap in gaps] == [200, 500, 200]
        assert all(gap.is_kept for gap in gaps), gaps
        known = archive.hosts.get(host)
        assert known is not None
        assert known.latency_s is not None


def test_what_an_earlier_run_learnt_of_a_host_holds_for_the_next(tmp_path: Path) -> None:
    async def fetch(archive: Archive) -> None:
        log = Log()
        fetcher = HttpFetcher(replace(SETTINGS, respect_robots=False), hosts=archive.hosts, log=log)
        async with serving(lambda *_: response(b"page")) as port, fetcher:
            slow = Asked(f"127.0.0.1:{port}", "u", "page", *[datetime.now(UTC)] * 2, 0.0, 0.4, 200)
            archive.requests.note(slow, smoothed_s=0.4)
            await fetcher.fetch(f"http://127.0.0.1:{port}/")
        assert log.asked[0].delay_s == 0.4

    with Archive.open(tmp_path / "a.db") as archive:
        asyncio.run(fetch(archive))


def test_a_request_that_nobody_answered_is_in_the_log() -> None:
    log = Log()

    async def ask() -> None:
        async with serving(lambda *_: b"") as port:
            pass
        async with HttpFetcher(replace(SETTINGS, respect_robots=False), log=log) as fetcher:
            await fetcher.fetch(f"http://127.0.0.1:{port}/")

    with pytest.raises(FetchError):
        asyncio.run(ask())
    assert [(one.status, one.latency_s) for one in log.asked] == [(None, None)]
