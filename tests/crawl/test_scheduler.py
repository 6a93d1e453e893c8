"""Which runs a scheduler begins, on a clock of its own; the work of a run is a stand-in, the archive is real."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scraper.crawl import owner
from scraper.crawl.jobfile.job import Job, Seed
from scraper.crawl.jobfile.jobs import Watched
from scraper.crawl.schedule.scheduler import Scheduler
from scraper.crawl.schedule.timetable import Timetable
from scraper.errors import JobFileError
from storage.archive import Archive

START = datetime(2026, 3, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = START

    def __call__(self) -> datetime:
        return self.moment


def job(name: str, timetable: Timetable | None = None) -> Job:
    return Job(name, (Seed("https://a.example/", "page"),), timetable=timetable or Timetable(every=HOUR))


def once(db: Path, clock: Clock, jobs: Sequence[Job], work: Callable[[Job], Awaitable[None]] | None = None) -> int:
    """Everything that is due, run; gives how many runs were begun."""
    with Archive.open(db) as archive:

        async def run_job(job: Job, run_id: int, stop: asyncio.Event) -> None:
            if work is not None:
                await work(job)
            archive.runs.end(run_id, outcome="finished", now=clock())

        async def look() -> int:
            scheduler = Scheduler(archive, run_job, now=clock)
            await scheduler.once(jobs, asyncio.Event())
            return scheduler.begun

        return asyncio.run(look())


def outcomes(db: Path) -> list[tuple[str | None, str | None]]:
    with Archive.open(db) as archive:
        return [(run.job, run.outcome) for run in reversed(archive.runs.latest(limit=100))]


def test_what_is_due_is_run_once_and_then_waits_for_its_next_moment(tmp_path: Path) -> None:
    clock, jobs = Clock(), [job("a"), job("b", Timetable(cron="30 12 * * *"))]
    assert once(tmp_path / "a.db", clock, jobs) == 1
    assert once(tmp_path / "a.db", clock, jobs) == 0
    clock.moment += timedelta(hours=13)
    assert once(tmp_path / "a.db", clock, jobs) == 2
    with Archive.open(tmp_path / "a.db") as archive:
        assert [run.due_at for run in archive.runs.latest(job="b")] == [START + timedelta(hours=12, minutes=30)]
        assert [one.next_at for one in archive.schedules.all()] == [
            START + timedelta(hours=14),
            START + timedelta(hours=36, minutes=30),
        ]


def test_after_three_days_asleep_every_job_runs_once(tmp_path: Path) -> None:
    clock, jobs = Clock(), [job("a"), job("b", Timetable(cron="*/5 * * * *"))]
    once(tmp_path / "a.db", clock, jobs)
    clock.moment += timedelta(days=3)
    assert once(tmp_path / "a.db", clock, jobs) == 2
    assert once(tmp_path / "a.db", clock, jobs) == 0


def test_a_fault_costs_its_run_and_no_other(tmp_path: Path) -> None:
    async def work(what: Job) -> None:
        if what.name == "a":
            raise ZeroDivisionError("a fault of ours")

    assert once(tmp_path / "a.db", Clock(), [job("a"), job("b")], work) == 2
    assert outcomes(tmp_path / "a.db") == [("a", "failed"), ("b", "finished")]
    with Archive.open(tmp_path / "a.db") as archive:
        assert archive.runs.get(1).report == {"error": "ZeroDivisionError: a fault of ours"}


def test_no_more_jobs_run_at_once_than_are_allowed(tmp_path: Path) -> None:
    running: set[str] = set()
    most = 0

    async def work(what: Job) -> None:
        nonlocal most
        running.add(what.name)
        most = max(most, len(running))
        await asyncio.sleep(0)
        running.discard(what.name)

    assert once(tmp_path / "a.db", Clock(), [job(name) for name in "abcdef"], work) == 6
    assert most == 2


def test_a_job_that_somebody_runs_by_hand_is_left_alone_until_that_is_over(tmp_path: Path) -> None:
    clock = Clock()
    with Archive.open(tmp_path / "a.db") as archive:
        by_hand = archive.runs.start(now=clock(), job="a", command="crawl", owner=owner.my_name())
        assert once(tmp_path / "a.db", clock, [job("a")]) == 0
        archive.runs.end(by_hand, outcome="finished", now=clock())
    assert once(tmp_path / "a.db", clock, [job("a")]) == 1


def test_a_run_on_a_machine_that_fell_silent_is_taken_for_killed(tmp_path: Path) -> None:
    clock = Clock()
    with Archive.open(tmp_path / "a.db") as archive:
        archive.runs.start(now=clock(), job="a", command="schedule", owner="old-container:1:77")
    clock.moment += timedelta(minutes=14)
    assert once(tmp_path / "a.db", clock, [job("a")]) == 0
    clock.moment += timedelta(minutes=2)
    assert once(tmp_path / "a.db", clock, [job("a")]) == 1
    assert outcomes(tmp_path / "a.db") == [("a", "killed"), ("a", "finished")]


def test_a_stop_lets_what_runs_come_to_its_end_and_begins_nothing_more(tmp_path: Path) -> None:
    clock = Clock()
    with Archive.open(tmp_path / "a.db") as archive:

        async def main() -> int:
            stop = asyncio.Event()

            async def run_job(job: Job, run_id: int, asked: asyncio.Event) -> None:
                stop.set()
                assert asked is stop
                archive.runs.end(run_id, outcome="interrupted", now=clock())

            scheduler = Scheduler(archive, run_job, now=clock, at_once=1)
            await scheduler.forever(lambda: [job("a"), job("b")], stop)
            return scheduler.begun

        assert asyncio.run(main()) == 1
    assert outcomes(tmp_path / "a.db") == [("a", "interrupted")]


def test_a_job_file_is_read_again_when_it_changes_and_a_mistake_does_not_stop_the_jobs(tmp_path: Path) -> None:
    path = tmp_path / "jobs.toml"
    told: list[str] = []
    with pytest.raises(JobFileError, match="no such file"):
        Watched(path, told.append)
    text = '[[job]]\nname = "{}"\nurls = "https://a.example/"\n'
    path.write_text(text.format("first"))
    watched = Watched(path, told.append)
    path.write_text(text.format("another"))
    assert [one.name for one in watched()] == ["another"]
    path.write_text("[[job]")
    assert [one.name for one in watched()] == ["another"]
    assert [one.name for one in watched()] == ["another"]
    assert len(told) == 1
    assert "what it said before goes on to hold" in told[0]
