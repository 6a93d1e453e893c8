"""Virtual time: an event loop that passes over waiting, and waits for sockets and processes in real time."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
REAL_S = 0.05  # the longest real wait for a socket or a process before it is looked at again


class _Selector(selectors.BaseSelector):
    """A selector that, when nothing is on its way, moves the clock in place of waiting."""

    def __init__(self) -> None:
        self._real = selectors.DefaultSelector()
        self.busy = 0  # fetches and readings on their way: they take real time
        self.skew_s = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0 or self.busy:
            return self._real.select(min(REAL_S, timeout) if timeout else timeout and 0)
        ready = self._real.select(0)
        if not ready:
            self.skew_s += timeout
        return ready

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._real.register(fileobj, events, data)

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        return self._real.unregister(fileobj)

    def modify(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._real.modify(fileobj, events, data)

    def get_map(self) -> Mapping[Any, selectors.SelectorKey]:
        return self._real.get_map()

    def close(self) -> None:
        self._real.close()


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop whose clock runs as fast as there is nothing to wait for."""

    def __init__(self, start: datetime) -> None:
        self._virtual = _Selector()
        self._start = start
        self._began_s: float | None = None
        super().__init__(self._virtual)

    def time(self) -> float:
        """Seconds: real ones, and those that were passed over."""
        return super().time() + self._virtual.skew_s

    def now(self) -> datetime:
        """The moment it is; the loop began at its start."""
        if self._began_s is None:
            self._began_s = self.time()
        return self._start + timedelta(seconds=self.time() - self._began_s)

    def sleep_machine(self, length: timedelta) -> None:
        """The machine sleeps: the clock jumps, and nothing was done meanwhile."""
        self._virtual.skew_s += length.total_seconds()

    @contextmanager
    def in_real_time(self) -> Iterator[None]:
        """What is done inside takes real time."""
        self._virtual.busy += 1
        try:
            yield
        finally:
            self._virtual.busy -= 1


class RealTime:
    """Stands before a fetcher or a pool of readers: while it is asked, time is real."""

    def __init__(self, inner: Any, loop: VirtualLoop) -> None:
        self._inner = inner
        self._loop = loop

    async def fetch(self, url: str, **conditions: Any) -> Any:
        """As the fetcher's."""
        with self._loop.in_real_time():
            return await self._inner.fetch(url, **conditions)

    async def read(self, capture: Any) -> Any:
        """As the pool's."""
        with self._loop.in_real_time():
            return await self._inner.read(capture)


def run_virtually(start: datetime, work: Callable[[VirtualLoop], Awaitable[T]]) -> T:
    """Run `work` on a clock that begins at `start`."""
    loop = VirtualLoop(start)
    try:
        return loop.run_until_complete(_awaited(work, loop))
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _awaited(work: Callable[[VirtualLoop], Awaitable[T]], loop: VirtualLoop) -> T:
    return await work(loop)
