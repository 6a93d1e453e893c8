"""Ctrl-C: the first finishes what is in flight, the second stops at once. Nothing that was stored is lost."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable
from typing import TypeVar

from scraper.cli.output import Output

T = TypeVar("T")
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def run(work: Callable[[asyncio.Event], Awaitable[T]], out: Output) -> T:
    """Run `work` in a loop of its own; its event is set by the first Ctrl-C. KeyboardInterrupt after the second."""
    try:
        return asyncio.run(_guarded(work, out))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def _guarded(work: Callable[[asyncio.Event], Awaitable[T]], out: Output) -> T:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    assert task is not None

    def asked() -> None:
        if stop.is_set():
            task.cancel()
            return
        stop.set()
        out.remark("stopping: what is in flight is finished first; Ctrl-C again stops at once")

    for one in _SIGNALS:
        loop.add_signal_handler(one, asked)
    try:
        return await work(stop)
    finally:
        for one in _SIGNALS:
            loop.remove_signal_handler(one)
