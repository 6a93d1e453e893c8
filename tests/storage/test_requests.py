"""The log of requests: every gap can be shown, and it does not grow for ever."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from storage import Archive
from storage.requests import KEPT_PER_HOST, Request
from tests.storage.makers import NOW


def asked(second: float, *, host: str = "example.org", **changes: Any) -> Request:
    began = NOW + timedelta(seconds=second)
    values: dict[str, Any] = {
        "host": host,
        "url": f"https://{host}/{second}",
        "kind": "page",
        "began_at": began,
        "ended_at": began + timedelta(seconds=0.5),
        "delay_s": 1.0,
        "latency_s": 0.4,
        "status": 200,
    }
    return Request(**values | changes)


def test_a_request_is_given_back_as_it_was_noted(archive: Archive) -> None:
    one = asked(0, status=None, latency_s=None, kind="robots")
    archive.requests.note(one)
    assert archive.requests.of_host("example.org") == [one]
    assert archive.requests.hosts() == ["example.org"]


def test_each_gap_says_how_long_it_was_and_whether_that_was_enough(archive: Archive) -> None:
    for second in (0, 1.5, 2.25):
        archive.requests.note(asked(second))
    archive.requests.note(asked(2.26, host="example.net"))
    gaps = archive.requests.gaps("example.org")
    assert [(gap.pause_s, gap.is_kept) for gap in gaps] == [(1.0, True), (0.25, False)]
    assert archive.requests.gaps("example.net") == []


def test_only_the_latest_requests_of_a_host_are_kept(archive: Archive) -> None:
    archive.requests.note(asked(0, host="example.net"))
    for second in range(KEPT_PER_HOST + 3):
        archive.requests.note(asked(second))
    kept = archive.requests.of_host("example.org")
    assert len(kept) == KEPT_PER_HOST
    assert kept[0].url == "https://example.org/3"
    assert len(archive.requests.of_host("example.net")) == 1


def test_the_latency_of_a_host_is_remembered_with_what_else_is_known_of_it(archive: Archive) -> None:
    archive.hosts.save_robots("example.org", text="", status=200, crawl_delay_s=None, now=NOW)
    archive.requests.note(asked(0), smoothed_s=0.4)
    archive.requests.note(asked(2))
    host = archive.hosts.get("example.org")
    assert host is not None
    assert (host.latency_s, host.robots_status) == (0.4, 200)


def test_an_endless_address_is_cut_in_the_log(archive: Archive) -> None:
    archive.requests.note(asked(0, url="https://example.org/" + "a" * 9000))
    assert len(archive.requests.of_host("example.org")[0].url) == 500
