"""A crawl whose proxy is down: no site is blamed, no page is lost, and it goes on when the proxy is back."""

from __future__ import annotations

import socket
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scraper.crawl.events import Failed
from scraper.crawl.jobfile.job import Job
from scraper.settings import Settings
from storage.archive import Archive
from tests.cli.run import run as cuttings
from tests.crawl.runs import FETCH, SETTINGS, job, run
from tests.crawl.site import Site, serving

MORNING = datetime(2026, 3, 1, 8, tzinfo=UTC)
HOSTS = [f"http://critic{number}.example" for number in range(4)]


def through(proxy: str) -> Settings:
    return replace(SETTINGS, fetch=replace(FETCH, proxy=proxy))


@contextmanager
def down() -> Iterator[str]:
    """The address of a proxy that is not there."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))  # and does not listen
        yield f"http://127.0.0.1:{deaf.getsockname()[1]}"


@pytest.fixture
def proxy() -> Iterator[Site]:
    """A proxy that answers for every host itself: it is asked for whole addresses."""
    with serving() as [site]:
        for number, host in enumerate(HOSTS):
            site.review(f"{host}/a", f"Film {number}")
        yield site


def pages() -> Job:
    return job(*(("page", f"{host}/a") for host in HOSTS))


def value(db: Path, sql: str) -> Any:
    connection = sqlite3.connect(db)
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()


def test_a_run_without_its_proxy_stops_and_the_next_one_fetches_every_page(tmp_path: Path, proxy: Site) -> None:
    db = tmp_path / "a.db"
    with down() as address:
        hours = (MORNING + timedelta(hours=hour) for hour in range(3))  # as many runs as a page has tries
        first = [run(pages(), db, settings=through(address), now=hour) for hour in hours]
    for ran in first:
        assert (ran.report.stopped, ran.report.left, ran.report.failed) == ("proxy", len(HOSTS), {})
        assert {event.reason for event in ran.trouble} == {"proxy"}
    assert value(db, "SELECT max(attempts) FROM queue") == 0
    with Archive.open(db) as archive:
        listed = [failure for ran in first for failure in archive.runs.failures(run_id=ran.report.run_id)]
        assert [failure.reason for failure in listed] == ["proxy"] * len(first)
        assert [archive.runs.get(ran.report.run_id).outcome for ran in first] == ["stopped"] * len(first)
    assert value(db, "SELECT count(*) FROM captures") == 0
    second = run(pages(), db, settings=through(proxy.url), now=MORNING + timedelta(hours=3))
    assert (second.report.fetched, second.report.left, second.report.stopped) == (len(HOSTS), 0, None)


def test_no_host_is_blamed_for_the_proxy(tmp_path: Path) -> None:
    with down() as address:
        run(pages(), tmp_path / "a.db", settings=through(address))
    assert value(tmp_path / "a.db", "SELECT coalesce(sum(failed_count), 0) FROM hosts") == 0
    assert value(tmp_path / "a.db", "SELECT count(*) FROM hosts WHERE robots_fetched_at IS NOT NULL") == 0
    assert value(tmp_path / "a.db", "SELECT count(*) FROM requests") == 0


def test_single_pages_fail_by_the_proxy_at_once(tmp_path: Path) -> None:
    with down() as address:
        ran = run([f"{HOSTS[0]}/a"], tmp_path / "a.db", settings=through(address))
    (event,) = ran.trouble
    assert isinstance(event, Failed)
    assert (event.reason, event.again_in_s, ran.report.failed) == ("proxy", None, {"proxy": 1})
    assert "the proxy at 127.0.0.1:" in event.message


def test_the_command_says_that_it_was_the_proxy(tmp_path: Path) -> None:
    with down() as address:
        lines = [f"urls = {[f'{host}/a' for host in HOSTS]}", f'proxy = "{address}"', "delay_s = 0"]
        (tmp_path / "jobs.toml").write_text("\n".join(["[[job]]", 'name = "films"', *lines]), encoding="utf-8")
        ran = cuttings("crawl", tmp_path / "jobs.toml", "--allow-private", "--db", tmp_path / "a.db")
    assert ran.code == 1
    assert f"{len(HOSTS)} pages left for the next run" in ran.err
    assert "(stopped: the proxy fails)" in ran.err
    assert ran.err.count("the proxy at 127.0.0.1:") == len(HOSTS)
