"""The lock of a job, and runs that were killed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from storage import Archive
from tests.storage.makers import NOW, at


def nobody_is_gone(owner: str | None, seen_at: datetime) -> bool:
    return False


def everybody_is_gone(owner: str | None, seen_at: datetime) -> bool:
    return True


def test_a_job_is_made_known_once_and_its_schedule_kept_up_to_date(archive: Archive) -> None:
    first = archive.schedules.register("weekly", "every 7d", now=NOW)
    assert (first.first_seen_at, first.served_at, first.next_at) == (NOW, None, None)
    again = archive.schedules.register("weekly", "0 3 * * 1", now=at(5))
    assert (again.first_seen_at, again.schedule) == (NOW, "0 3 * * 1")
    archive.schedules.expect("weekly", at(60))
    assert [one.next_at for one in archive.schedules.all()] == [at(60)]
    assert archive.schedules.get("daily") is None


def test_of_two_schedulers_one_begins_the_run(tmp_path: Path) -> None:
    path = tmp_path / "cuttings.db"
    with Archive.open(path) as one, Archive.open(path) as other:
        one.schedules.register("weekly", None, now=NOW)
        begun = [
            archive.schedules.begin(
                "weekly", served_at=None, due_at=NOW, now=at(1), owner=name, is_gone=everybody_is_gone
            )
            for archive, name in ((one, "a"), (other, "b"))
        ]
        assert begun == [1, None]
        run = one.runs.get(1)
        assert (run.job, run.command, run.owner, run.due_at, run.outcome) == ("weekly", "schedule", "a", NOW, None)


def test_a_job_that_still_runs_is_not_begun_again_and_stays_due(archive: Archive) -> None:
    archive.schedules.register("weekly", None, now=NOW)
    archive.runs.start(now=NOW, job="weekly", owner="somebody")
    common = {"due_at": NOW, "owner": "me"}
    assert archive.schedules.begin("weekly", served_at=None, now=at(1), is_gone=nobody_is_gone, **common) is None
    scheduled = archive.schedules.get("weekly")
    assert scheduled is not None
    assert scheduled.served_at is None
    assert archive.schedules.begin("weekly", served_at=None, now=at(2), is_gone=everybody_is_gone, **common) == 2
    assert [(run.id, run.outcome) for run in archive.runs.latest()] == [(2, None), (1, "killed")]


def test_a_killed_run_ended_when_it_was_last_heard_of(archive: Archive) -> None:
    run_id = archive.runs.start(now=NOW, job="weekly", owner="gone")
    archive.runs.beat(run_id, now=at(7))
    lives = archive.runs.start(now=NOW, job="daily", owner="alive")
    assert archive.runs.bury(lambda owner, seen_at: owner == "gone" and seen_at == at(7)) == 1
    run = archive.runs.get(run_id)
    assert (run.outcome, run.ended_at) == ("killed", at(7))
    assert archive.runs.get(lives).ended_at is None


def test_a_report_is_kept_with_its_run(archive: Archive) -> None:
    run_id = archive.runs.start(now=NOW)
    archive.runs.end(run_id, outcome="finished", now=at(1), report={"left": 3, "skipped": {"robots": 1}})
    assert archive.runs.get(run_id).report == {"left": 3, "skipped": {"robots": 1}}


def test_a_job_that_its_file_no_longer_names_is_removed_and_comes_back_with_its_past(archive: Archive) -> None:
    assert archive.schedules.listed("/jobs.toml", ["a", "b"], now=NOW) == []
    assert archive.schedules.listed("/other.toml", ["c"], now=NOW) == []
    archive.schedules.register("a", "@daily", now=NOW)
    archive.schedules.expect("a", at(60))
    assert archive.schedules.listed("/jobs.toml", ["b"], now=at(5)) == ["a"]
    assert archive.schedules.listed("/jobs.toml", ["b"], now=at(6)) == []
    by_name = {one.name: one for one in archive.schedules.all()}
    assert (by_name["a"].removed_at, by_name["a"].next_at) == (at(5), None)
    assert by_name["c"].removed_at is None
    assert archive.schedules.listed("/jobs.toml", ["a", "b"], now=at(7)) == []
    again = archive.schedules.get("a")
    assert again is not None
    assert (again.removed_at, again.first_seen_at) == (None, NOW)


def test_a_job_that_gets_its_first_schedule_makes_up_for_nothing_before_it(archive: Archive) -> None:
    archive.schedules.listed("/jobs.toml", ["a"], now=NOW)
    assert archive.schedules.register("a", "@daily", now=at(500)).first_seen_at == at(500)
    assert archive.schedules.register("a", "@hourly", now=at(900)).first_seen_at == at(500)
