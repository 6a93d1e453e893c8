"""The queue: nothing lost, nothing given out twice, no host asked too often."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path
from statistics import median

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from storage import Archive
from storage.queue import NewTask, Task
from tests.storage.makers import NOW, at

JOB = "weekly"


def task(name: str, host: str = "example.org", *, priority: int = 0) -> NewTask:
    return NewTask(f"https://{host}/{name}", f"{host}/{name}", host, priority=priority)


def claim(archive: Archive, minutes: float, *, job: str = JOB, per_host: int = 1, delay_s: float = 60) -> Task | None:
    return archive.queue.claim(job=job, now=at(minutes), lease_s=600, delay_s=delay_s, owner="me", per_host=per_host)


def test_address_is_queued_once_per_job(archive: Archive) -> None:
    assert archive.queue.add([task("a"), task("a"), task("b")], job=JOB, now=NOW) == 2
    assert archive.queue.add([task("b"), task("c")], job=JOB, now=NOW) == 1
    assert archive.queue.add([task("a")], job="other", now=NOW) == 1
    assert archive.queue.add([], job=JOB, now=NOW) == 0
    assert archive.queue.counts(JOB) == {("waiting", ""): 3}


def test_claim_gives_all_that_was_queued(archive: Archive) -> None:
    new = NewTask("https://example.org/a", "example.org/a", "example.org", "listing", 2, 5, "https://example.org/")
    archive.queue.add([new], job=JOB, now=NOW)
    given = claim(archive, 0)
    assert given is not None
    assert (given.url, given.url_key, given.host, given.kind) == (new.url, new.url_key, new.host, "listing")
    assert (given.depth, given.priority, given.found_on, given.attempts) == (2, 5, "https://example.org/", 1)
    assert given.lease_until == at(10)


def test_lowest_priority_goes_first_and_then_the_oldest(archive: Archive) -> None:
    archive.queue.add([task("c", priority=5), task("a"), task("b")], job=JOB, now=NOW)
    names = []
    for minute in range(3):
        given = claim(archive, minute)
        assert given is not None
        names.append(given.url[-1])
        archive.queue.done(given.id, now=at(minute))
    assert names == ["a", "b", "c"]


def test_host_rests_for_the_delay_although_the_page_is_done(archive: Archive) -> None:
    archive.queue.add([task("a"), task("b")], job=JOB, now=NOW)
    first = claim(archive, 0)
    assert first is not None
    archive.queue.done(first.id, now=at(0.1))
    assert claim(archive, 0.99) is None
    assert archive.queue.next_moment(JOB) == at(1)
    assert claim(archive, 1) is not None


def test_host_that_was_not_asked_gives_its_turn_to_the_next(archive: Archive) -> None:
    archive.queue.add([task("a"), task("b"), task("c")], job=JOB, now=NOW)
    first = claim(archive, 0)
    assert first is not None
    archive.queue.pass_on(first, "trap-same-text", now=at(0))
    second = claim(archive, 0)
    assert second is not None
    archive.hosts.hold("example.org", at(30))  # somebody else has asked it meanwhile
    archive.queue.pass_on(second, "trap-same-text", now=at(0))
    assert claim(archive, 29) is None
    assert claim(archive, 30) is not None


def test_own_delay_of_the_host_is_kept_when_it_is_longer(archive: Archive) -> None:
    archive.hosts.save_robots("example.org", text="Crawl-delay: 120", status=200, crawl_delay_s=120, now=NOW)
    archive.queue.add([task("a"), task("b")], job=JOB, now=NOW)
    first = claim(archive, 0)
    assert first is not None
    archive.queue.done(first.id, now=at(0))
    assert claim(archive, 1.5) is None
    assert claim(archive, 2) is not None


def test_a_delay_without_end_is_a_week(archive: Archive) -> None:
    archive.hosts.save_robots("example.org", text="Crawl-delay: 1e300", status=200, crawl_delay_s=1e300, now=NOW)
    archive.queue.add([task("a"), task("b")], job=JOB, now=NOW)
    first = claim(archive, 0)
    assert first is not None
    assert first.turn_until == NOW + timedelta(days=7)


def test_host_with_a_page_in_flight_is_not_given_out_again(archive: Archive) -> None:
    archive.queue.add([task("a"), task("b"), task("c")], job=JOB, now=NOW)
    first = claim(archive, 0)
    assert first is not None
    assert claim(archive, 2) is None
    assert (
        claim(archive, 2, per_host=2) is None
    )  # asked for one at a time before: known to be busy until something ends
    archive.queue.done(first.id, now=at(3))
    assert claim(archive, 3) is not None
    assert claim(archive, 4, per_host=2) is None


def test_hosts_take_turns(archive: Archive) -> None:
    archive.queue.add([task("a"), task("b"), task("a", "example.net"), task("b", "example.net")], job=JOB, now=NOW)
    hosts = []
    for minute in (0, 0, 1, 1):
        given = claim(archive, minute)
        assert given is not None
        hosts.append(given.host)
        archive.queue.done(given.id, now=at(minute))
    assert sorted(hosts[:2]) == sorted(hosts[2:]) == ["example.net", "example.org"]


def test_two_jobs_share_the_rest_of_a_host(archive: Archive) -> None:
    archive.queue.add([task("a")], job=JOB, now=NOW)
    archive.queue.add([task("b")], job="other", now=NOW)
    first = claim(archive, 0)
    assert first is not None
    assert claim(archive, 0.5, job="other") is None
    archive.queue.done(first.id, now=at(0.6))
    assert claim(archive, 0.9, job="other") is None
    assert claim(archive, 1, job="other") is not None


def test_held_host_waits_and_is_never_brought_forward(archive: Archive) -> None:
    archive.queue.add([task("a")], job=JOB, now=NOW)
    archive.hosts.hold("example.org", at(30))
    archive.hosts.hold("example.org", at(10))
    assert claim(archive, 29) is None
    assert claim(archive, 30) is not None


def test_host_held_before_its_first_address_waits(archive: Archive) -> None:
    archive.hosts.hold("example.org", at(30))
    archive.queue.add([task("a")], job=JOB, now=NOW)
    assert archive.queue.next_moment(JOB) == at(30)
    assert claim(archive, 29) is None


def test_lease_that_ran_out_comes_back_and_counts_another_attempt(archive: Archive) -> None:
    archive.queue.add([task("a")], job=JOB, now=NOW)
    assert claim(archive, 0) is not None
    assert archive.queue.next_moment(JOB) == at(10)
    assert claim(archive, 9.9) is None
    again = claim(archive, 10)
    assert again is not None
    assert again.attempts == 2


def test_killed_crawl_still_waits_for_the_host(tmp_path: Path) -> None:
    path = tmp_path / "cuttings.db"
    with Archive.open(path) as archive:
        archive.queue.add([task("a"), task("b")], job=JOB, now=NOW)
        assert claim(archive, 0) is not None
    with Archive.open(path) as archive:
        assert archive.queue.owners(JOB) == ["me"]
        assert archive.queue.release(job=JOB, owner="me") == 1
        assert claim(archive, 0.5) is None
        assert claim(archive, 1) is not None


def test_holders_are_those_whose_pages_in_flight_are_waited_for(archive: Archive) -> None:
    archive.queue.add([task("a"), task("x", "elsewhere.net")], job="other", now=NOW)
    archive.queue.add([task("b")], job=JOB, now=NOW)
    assert archive.queue.holders(JOB) == []
    assert claim(archive, 0, job="other") is not None
    assert claim(archive, 0, job="other") is not None
    assert (archive.queue.holders(JOB), archive.queue.holders("third")) == (["me"], [])
    assert archive.queue.release(owner="somebody") == 0
    assert archive.queue.release(owner="me") == 2
    assert archive.queue.holders(JOB) == []


def test_retry_is_not_claimed_before_its_time_and_does_not_hold_the_host(archive: Archive) -> None:
    archive.queue.add([task("a"), task("b")], job=JOB, now=NOW)
    first = claim(archive, 0)
    assert first is not None
    archive.queue.retry_at(first.id, at(5), reason="http-503")
    assert archive.queue.counts(JOB) == {("waiting", ""): 1, ("waiting", "http-503"): 1}
    second = claim(archive, 1)
    assert second is not None
    assert second.url.endswith("/b")
    archive.queue.done(second.id, now=at(1))
    assert claim(archive, 4.9) is None
    third = claim(archive, 5)
    assert third is not None
    assert third.id == first.id


def test_ends_are_counted_by_state_and_reason(archive: Archive) -> None:
    hosts = [f"h{number}.example" for number in range(4)]
    archive.queue.add([task("a", host) for host in hosts], job=JOB, now=NOW)
    given = [claim(archive, 0) for _ in hosts]
    ids = [task.id for task in given if task is not None]
    archive.queue.done(ids[0], now=at(1))
    archive.queue.done(ids[1], now=at(1), reason="unchanged")
    archive.queue.fail(ids[2], "http-404", now=at(1))
    archive.queue.skip(ids[3], "robots", now=at(1))
    expected = {("done", ""): 1, ("done", "unchanged"): 1, ("failed", "http-404"): 1, ("skipped", "robots"): 1}
    assert archive.queue.counts(JOB) == expected
    assert archive.queue.next_moment(JOB) is None
    assert claim(archive, 100) is None


def test_forgotten_job_can_be_crawled_anew(archive: Archive) -> None:
    archive.queue.add([task("a"), task("b")], job=JOB, now=NOW)
    archive.queue.add([task("a")], job="other", now=NOW)
    assert archive.queue.forget(JOB) == 2
    assert archive.queue.next_moment(JOB) is None
    assert archive.queue.add([task("a")], job=JOB, now=NOW) == 1
    assert archive.queue.counts("other") == {("waiting", ""): 1}


def test_cost_of_a_claim_does_not_grow_with_the_queue(archive: Archive) -> None:
    times: dict[str, list[float]] = {"small": [], "large": []}
    for job, rows in (("small", 500), ("large", 40_000)):
        archive.queue.add([task(str(row), f"{job}{row % 50}.example") for row in range(rows)], job=job, now=NOW)
    for number in range(60):
        for job, taken in times.items():  # by turns, so that a busy machine is busy for both
            begin = time.process_time()
            given = claim(archive, number, job=job)
            assert given is not None
            archive.queue.done(given.id, now=at(number))
            taken.append((time.process_time() - begin) * 1000)
    small, large = median(times["small"]), median(times["large"])
    assert large < small * 3, (small, large)


class QueueMachine(RuleBasedStateMachine):
    """Any sequence of steps: no page lost, none held by two, and every host rests between two claims."""

    DELAY_S = 30.0

    def __init__(self) -> None:
        super().__init__()
        self.archive = Archive.open(self.folder / f"{time.monotonic_ns()}.db")
        self.minute = 0.0
        self.known: set[str] = set()
        self.held: dict[int, Task] = {}
        self.ended: set[int] = set()
        self.claimed_at: dict[str, float] = {}

    folder: Path

    @rule(name=st.integers(0, 12), host=st.sampled_from(["a.example", "b.example"]))
    def add(self, name: int, host: str) -> None:
        added = self.archive.queue.add([task(str(name), host)], job=JOB, now=at(self.minute))
        assert added == int(f"{host}/{name}" not in self.known)
        self.known.add(f"{host}/{name}")

    @rule(minutes=st.floats(0, 7))
    def pass_time(self, minutes: float) -> None:
        self.minute += minutes

    @rule()
    def take(self) -> None:
        given = claim(self.archive, self.minute, delay_s=self.DELAY_S)
        if given is None:
            return
        assert given.id not in self.ended
        assert given.id not in self.held or self.held[given.id].lease_until <= at(self.minute)
        last = self.claimed_at.get(given.host)
        assert last is None or at(self.minute) - at(last) >= timedelta(seconds=self.DELAY_S)
        live = [t for t in self.held.values() if t.host == given.host and t.lease_until > at(self.minute)]
        assert not live
        self.claimed_at[given.host] = self.minute
        self.held[given.id] = given

    @precondition(lambda self: self.held)
    @rule(data=st.data(), how=st.sampled_from(["done", "fail", "retry"]))
    def end(self, data: st.DataObject, how: str) -> None:
        task_id = data.draw(st.sampled_from(sorted(self.held)))
        del self.held[task_id]
        if how == "retry":
            self.archive.queue.retry_at(task_id, at(self.minute + 3), reason="busy")
            return
        self.ended.add(task_id)
        if how == "done":
            self.archive.queue.done(task_id, now=at(self.minute))
        else:
            self.archive.queue.fail(task_id, "http-500", now=at(self.minute))

    @invariant()
    def nothing_is_lost(self) -> None:
        assert sum(self.archive.queue.counts(JOB).values()) == len(self.known)

    def teardown(self) -> None:
        """Whatever is left can be worked off."""
        for _ in range(200):
            moment = self.archive.queue.next_moment(JOB)
            if moment is None:
                break
            self.minute = max(self.minute, (moment - NOW).total_seconds() / 60)
            given = claim(self.archive, self.minute, delay_s=self.DELAY_S)
            if given is not None:
                self.archive.queue.done(given.id, now=at(self.minute))
        states = {state for state, _ in self.archive.queue.counts(JOB)}
        self.archive.close()
        assert states <= {"done", "failed"}


@pytest.fixture(autouse=True)
def machine_folder(tmp_path: Path) -> None:
    QueueMachine.folder = tmp_path


class TestQueueMachine(QueueMachine.TestCase):  # type: ignore[valid-type,misc]
    settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
