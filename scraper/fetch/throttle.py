"""A host's turn: one request at a time, and a pause after each.

The pause is counted from the end of the last request, so a host that is slow to answer is asked less often.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from scraper.errors import TryLater

# Hosts whose pace is remembered; one forgotten has not been asked for thousands of others.
MAX_HOSTS = 10_000


@dataclass(slots=True)
class _Pace:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    ended_at: float | None = None  # when the last request ended, on the clock
    not_before: float = 0.0  # what the host itself asked for


def wait_s(now: float, ended_at: float | None, delay_s: float, not_before: float) -> float:
    """How long to wait before asking again.

    >>> wait_s(10.0, 9.5, 2.0, 0.0), wait_s(10.0, None, 2.0, 0.0), wait_s(10.0, 3.0, 2.0, 15.0)
    (1.5, 0.0, 5.0)
    """
    next_at = not_before if ended_at is None else max(not_before, ended_at + delay_s)
    return max(0.0, next_at - now)


class Throttle:
    """Gives each host its turns; `clock` and `sleep` can be replaced by a test's own time."""

    def __init__(
        self,
        *,
        max_wait_s: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._max_wait_s = max_wait_s
        self._clock = clock
        self._sleep = sleep
        self._paces: OrderedDict[str, _Pace] = OrderedDict()

    @asynccontextmanager
    async def turn(self, host: str, delay_s: float) -> AsyncIterator[None]:
        """Wait for the host's turn and hold it for the body; raises TryLater where the wait would be too long."""
        pace = self._pace(host)
        async with pace.lock:
            wait = wait_s(self._clock(), pace.ended_at, delay_s, pace.not_before)
            if wait > self._max_wait_s:
                raise TryLater(
                    f"{host} is not to be asked for another {wait:.0f} s",
                    cure="run the same command again after that time",
                    retry_after_s=wait,
                )
            while wait > 0:
                await self._sleep(wait)
                wait = wait_s(self._clock(), pace.ended_at, delay_s, pace.not_before)
            try:
                yield
            finally:
                pace.ended_at = self._clock()

    def hold(self, host: str, seconds: float) -> None:
        """The host asked not to be asked for so long; never shortens an earlier hold."""
        pace = self._pace(host)
        pace.not_before = max(pace.not_before, self._clock() + seconds)

    def _pace(self, host: str) -> _Pace:
        pace = self._paces.setdefault(host, _Pace())
        self._paces.move_to_end(host)
        if len(self._paces) > MAX_HOSTS:
            oldest = next(iter(self._paces))
            if not self._paces[oldest].lock.locked():
                del self._paces[oldest]
        return pace
