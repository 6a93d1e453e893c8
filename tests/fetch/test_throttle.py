"""A host's turns, on a clock of our own."""

from __future__ import annotations

import asyncio

import pytest

from scraper.errors import TryLater
from scraper.fetch import throttle
from scraper.fetch.throttle import Throttle


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)


def turns(asks: list[tuple[str, float]], *, takes_s: float = 0.0, hold: float = 0.0) -> list[float]:
    """When each ask (host, delay) got its turn, counted from the beginning."""
    clock = Clock()
    pace = Throttle(max_wait_s=60, clock=clock, sleep=clock.sleep)
    began: list[float] = []

    async def one(host: str, delay_s: float) -> None:
        async with pace.turn(host, delay_s):
            began.append(clock.now - 1000)
            clock.now += takes_s

    async def run() -> None:
        if hold:
            pace.hold(asks[0][0], hold)
        for host, delay_s in asks:
            await one(host, delay_s)

    asyncio.run(run())
    return began


def test_the_pause_begins_when_the_last_answer_ended() -> None:
    assert turns([("a", 2.0)] * 3, takes_s=5.0) == [0.0, 7.0, 14.0]


def test_hosts_do_not_wait_for_each_other() -> None:
    assert turns([("a", 2.0), ("b", 2.0), ("c", 2.0)]) == [0.0, 0.0, 0.0]


def test_a_hold_is_waited_for_even_by_the_first() -> None:
    assert turns([("a", 0.0), ("a", 0.0)], hold=30.0) == [30.0, 30.0]


def test_a_wait_too_long_is_not_begun() -> None:
    with pytest.raises(TryLater, match="another 300 s") as caught:
        turns([("a", 1.0)], hold=300.0)
    assert caught.value.retry_after_s == 300.0


def test_a_shorter_hold_does_not_lift_a_longer_one() -> None:
    clock = Clock()
    pace = Throttle(max_wait_s=60, clock=clock, sleep=clock.sleep)
    pace.hold("a", 50.0)
    pace.hold("a", 1.0)

    async def run() -> float:
        async with pace.turn("a", 0.0):
            return clock.now

    assert asyncio.run(run()) == 1050.0


def test_a_failed_request_counts_as_one() -> None:
    clock = Clock()
    pace = Throttle(max_wait_s=60, clock=clock, sleep=clock.sleep)

    async def run() -> float:
        with pytest.raises(RuntimeError):
            async with pace.turn("a", 3.0):
                raise RuntimeError
        async with pace.turn("a", 3.0):
            return clock.now

    assert asyncio.run(run()) == 1003.0


def test_only_one_request_at_a_time_goes_to_a_host() -> None:
    clock = Clock()
    pace = Throttle(max_wait_s=60, clock=clock, sleep=clock.sleep)
    at_once: list[int] = []
    inside = 0

    async def one() -> None:
        nonlocal inside
        async with pace.turn("a", 0.0):
            inside += 1
            at_once.append(inside)
            await asyncio.sleep(0)
            inside -= 1

    async def run() -> None:
        await asyncio.gather(*(one() for _ in range(10)))

    asyncio.run(run())
    assert max(at_once) == 1


def test_hosts_not_asked_for_long_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(throttle, "MAX_HOSTS", 3)
    assert turns([(host, 9.0) for host in "abcda"]) == [0.0] * 5
