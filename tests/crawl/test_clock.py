"""Clocks that are set: what one that was ahead by years has written is not waited for."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scraper.crawl import owner
from scraper.crawl.jobfile.job import Job
from scraper.crawl.schedule.scheduler import Scheduler
from scraper.crawl.schedule.timetable import Timetable
from storage.archive import Archive
from storage.queue import NewTask
from tests.crawl.runs import job, run
from tests.crawl.site import serving

TODAY = datetime(2026, 3, 1, 12, tzinfo=UTC)
AHEAD = datetime(2036, 3, 1, 12, tzinfo=UTC)


def test_pages_that_were_seen_in_a_year_to_come_are_seen_again(tmp_path: Path) -> None:
    with serving() as [site]:
        site.review("/reviews/a", "Alpha")
        site.sitemap("/sitemap.xml", "/reviews/a")
        seeds = job(("sitemap", f"{site.url}/sitemap.xml"), revisit="adaptive")
        assert run(seeds, tmp_path / "a.db", now=AHEAD).report.fetched == 2
        ran = run(seeds, tmp_path / "a.db", now=TODAY)
        assert (ran.report.unchanged, ran.report.left) == (2, 0)
        assert run(seeds, tmp_path / "a.db", now=TODAY + timedelta(hours=1)).report.skipped == {"not-due": 1}


def test_hosts_waits_and_leases_of_a_year_to_come_are_over(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "a.db") as archive:
        for host in ("held.example", "leased.example", "tired.example"):
            archive.queue.add([NewTask(f"https://{host}/", host, host)], job="a", now=AHEAD)
        archive.hosts.hold("held.example", AHEAD)
        for _ in range(2):
            task = archive.queue.claim(job="a", now=AHEAD - timedelta(hours=1), lease_s=900, delay_s=1, owner="other")
            assert task is not None
            if task.host == "tired.example":
                archive.queue.retry_at(task.id, AHEAD, reason="server-error")
        assert archive.bring_back(now=TODAY)
        claimed = [archive.queue.claim(job="a", now=TODAY, lease_s=900, delay_s=1, owner="me") for _ in range(3)]
    assert sorted(task.host for task in claimed if task) == ["held.example", "leased.example", "tired.example"]


def test_a_clock_that_was_not_set_yet_changes_nothing(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "a.db") as archive:
        archive.runs.start(now=TODAY, job="a", command="crawl", owner="me")
        archive.hosts.hold("held.example", TODAY)
        assert archive.bring_back(now=datetime(1970, 1, 1, tzinfo=UTC))
        host = archive.hosts.get("held.example")
        assert host is not None
        assert host.next_at == TODAY


def test_what_is_waited_for_rightly_is_left_as_it_is(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "a.db") as archive:
        archive.runs.start(now=TODAY, job="a", command="crawl", owner="me")
        archive.hosts.hold("held.example", TODAY + timedelta(days=7))
        assert not archive.bring_back(now=TODAY)
        assert not archive.bring_back(now=TODAY - timedelta(hours=2))
        host = archive.hosts.get("held.example")
        assert host is not None
        assert host.next_at == TODAY + timedelta(days=7)


def test_a_job_that_was_served_in_a_year_to_come_is_served_again(tmp_path: Path) -> None:
    began: list[tuple[str, datetime]] = []
    clock = [AHEAD]

    async def run_job(one: Job, run_id: int, stop: asyncio.Event) -> None:
        began.append((one.name, clock[0]))
        archive.runs.end(run_id, outcome="finished", now=clock[0], report={})

    jobs = [Job(name, (), timetable=table) for name, table in TABLES.items()]
    with Archive.open(tmp_path / "a.db") as archive:
        for moment in (AHEAD, TODAY, TODAY + timedelta(hours=5), TODAY + timedelta(days=1)):
            clock[0] = moment
            scheduler = Scheduler(archive, run_job, now=lambda: clock[0])
            asyncio.run(scheduler.once(jobs, asyncio.Event()))
    assert ("often", TODAY + timedelta(hours=5)) in began
    assert ("nightly", TODAY + timedelta(days=1)) in began


TABLES = {
    "often": Timetable(every=timedelta(hours=4)),
    "nightly": Timetable(cron="30 3 * * *"),
}


def test_a_run_that_was_last_heard_of_in_a_year_to_come_is_over() -> None:
    is_gone = owner.run_is_gone(TODAY)
    assert is_gone("elsewhere:1:0", AHEAD)
    assert not is_gone("elsewhere:1:0", TODAY + timedelta(hours=3))
