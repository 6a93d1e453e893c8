"""What is remembered of hosts, and what each run did."""

from __future__ import annotations

import pytest

from storage import Archive
from storage.errors import NotInArchive
from storage.times import from_text, to_text
from tests.storage.makers import NOW, at, store


def test_unknown_host_is_none(archive: Archive) -> None:
    assert archive.hosts.get("example.org") is None


def test_robots_are_remembered_and_replaced(archive: Archive) -> None:
    archive.hosts.save_robots("example.org", text="User-agent: *", status=200, crawl_delay_s=2.5, now=NOW)
    host = archive.hosts.get("example.org")
    assert host is not None
    assert (host.robots_txt, host.robots_status, host.crawl_delay_s) == ("User-agent: *", 200, 2.5)
    assert (host.robots_fetched_at, host.next_at) == (NOW, None)
    archive.hosts.save_robots("example.org", text=None, status=404, crawl_delay_s=None, now=at(1))
    host = archive.hosts.get("example.org")
    assert host is not None
    assert (host.robots_txt, host.robots_status, host.crawl_delay_s) == (None, 404, None)


def test_answers_are_counted_and_a_good_one_ends_a_row_of_failures(archive: Archive) -> None:
    for status in (503, None, 429):
        archive.hosts.record("example.org", status=status, now=NOW)
    host = archive.hosts.get("example.org")
    assert host is not None
    assert (host.fetched_count, host.failed_count, host.failures_in_a_row) == (3, 3, 3)
    archive.hosts.record("example.org", status=404, now=at(1))
    host = archive.hosts.get("example.org")
    assert host is not None
    assert (host.last_status, host.last_fetched_at) == (404, at(1))
    assert (host.fetched_count, host.failed_count, host.failures_in_a_row) == (4, 3, 0)


def test_run_counts_every_page_by_outcome_and_reason(archive: Archive) -> None:
    run_id = archive.runs.start(now=NOW, job="weekly", command="crawl weekly.toml")
    archive.runs.count(run_id, "fetched", number=3)
    archive.runs.count(run_id, "fetched")
    archive.runs.count(run_id, "unchanged", "not-modified")
    archive.runs.count(run_id, "skipped", "robots", number=2)
    archive.runs.count(run_id, "failed", "http-404")
    run = archive.runs.get(run_id)
    assert run.ended_at is None
    assert (run.discovered, run.total("fetched"), run.total("skipped")) == (8, 4, 2)
    assert run.counts[("skipped", "robots")] == 2
    archive.runs.end(run_id, outcome="finished", now=at(9))
    run = archive.runs.get(run_id)
    assert (run.job, run.outcome, run.started_at, run.ended_at) == ("weekly", "finished", NOW, at(9))
    with pytest.raises(ValueError, match="none of"):
        archive.runs.count(run_id, "lost")


def test_runs_are_listed_the_latest_first(archive: Archive) -> None:
    ids = [archive.runs.start(now=at(minute), job=job) for minute, job in enumerate(("a", "b", "a"))]
    assert [run.id for run in archive.runs.latest()] == ids[::-1]
    assert [run.id for run in archive.runs.latest(job="a", limit=1)] == [ids[2]]
    with pytest.raises(NotInArchive, match="no run 99"):
        archive.runs.get(99)


def test_failures_are_listed_by_run_and_reason(archive: Archive) -> None:
    run_id = archive.runs.start(now=NOW)
    kept, _ = store(archive)
    archive.note_failure("https://a.example/", url_key="a", reason="robots", message="robots.txt forbids it", now=NOW)
    archive.note_failure(
        "https://b.example/\ud800",
        url_key="b",
        reason="read",
        message="\0",
        now=at(1),
        capture_id=kept.capture_id,
        run_id=run_id,
    )
    assert [failure.reason for failure in archive.runs.failures()] == ["robots", "read"]
    (failure,) = archive.runs.failures(run_id=run_id)
    assert (failure.url, failure.capture_id, failure.failed_at) == ("https://b.example/\ufffd", kept.capture_id, at(1))
    assert [failure.url for failure in archive.runs.failures(reason="robots")] == ["https://a.example/"]


def test_stats_count_what_is_there(archive: Archive) -> None:
    store(archive)
    store(archive, "https://www.copy.example/a", ratings=())
    stats = archive.stats()
    assert (stats.pages, stats.captures, stats.bodies, stats.reviews, stats.rated, stats.clusters) == (2, 2, 2, 2, 1, 1)
    assert [(site.site, site.reviews, site.rated, site.revisions) for site in stats.by_site] == [
        ("copy.example", 1, 0, 1),
        ("example.org", 1, 1, 1),
    ]
    assert stats.by_page_type == {"review": 2}
    assert (stats.items, stats.works) == (1, 0)
    archive.works.refresh()
    assert archive.stats().works == 1
    assert stats.body_bytes > 0
    assert stats.file_bytes > 0
    assert stats.first_capture_at == to_text(NOW)


def test_times_sort_as_text_and_need_a_zone() -> None:
    texts = [to_text(at(minute)) for minute in (0, 0.0000001, 0.5, 61)]
    assert texts == sorted(texts)
    assert from_text(texts[2]) == at(0.5)
    with pytest.raises(ValueError, match="without a zone"):
        to_text(NOW.replace(tzinfo=None))
