"""What runs left out, in groups."""

from __future__ import annotations

from storage import Archive
from storage.refusals import KEPT_RUNS, Refusal
from tests.storage.makers import NOW, at

CALENDAR = Refusal("address", "trap-calendar", "a.example/calendar/0/*", 12, "https://a.example/calendar/2041/1")
PICTURE = Refusal("part", "picture", "img.example", 40, "https://img.example/1.png", "https://a.example/heat")


def test_the_most_comes_first_and_the_latest_count_holds(archive: Archive) -> None:
    run = archive.runs.start(now=NOW, job="a")
    archive.refusals.put(run, [CALENDAR, PICTURE])
    archive.refusals.put(run, [Refusal("address", "trap-calendar", CALENDAR.place, 90, "https://a.example/other")])
    first, second = archive.refusals.of_run(run)
    assert (first.number, first.example) == (90, CALENDAR.example)
    assert second == PICTURE
    assert archive.refusals.of_run(run, kind="part") == [PICTURE]
    assert archive.refusals.of_run(run, reason="picture") == [PICTURE]


def test_what_came_to_nothing_is_not_listed(archive: Archive) -> None:
    run = archive.runs.start(now=NOW, job="a")
    archive.refusals.put(run, [CALENDAR])
    archive.refusals.put(run, [Refusal("address", "trap-calendar", CALENDAR.place, 0, CALENDAR.example)])
    assert archive.refusals.of_run(run) == []


def test_the_places_of_the_last_run_that_ended_are_remembered(archive: Archive) -> None:
    first = archive.runs.start(now=NOW, job="a")
    archive.refusals.put(first, [CALENDAR])
    assert archive.refusals.places("a", ["trap-calendar"]) == []
    archive.runs.end(first, outcome="finished", now=at(1))
    archive.runs.start(now=at(2), job="a")
    assert archive.refusals.places("a", ["trap-calendar"]) == [CALENDAR.place]
    assert archive.refusals.places("b", ["trap-calendar"]) == []


def test_what_was_left_out_long_ago_is_let_go_and_its_count_stays(archive: Archive) -> None:
    runs = []
    for job in ("a",) * (KEPT_RUNS + 1) + ("b",):
        runs.append(archive.runs.start(now=NOW, job=job))
        archive.runs.count(runs[-1], "skipped", CALENDAR.reason, number=12)
        archive.refusals.put(runs[-1], [CALENDAR])
    assert archive.refusals.forget_old("a") == 1
    assert [bool(archive.refusals.of_run(run)) for run in runs] == [False] + [True] * (KEPT_RUNS + 1)
    assert archive.runs.get(runs[0]).total("skipped") == 12
