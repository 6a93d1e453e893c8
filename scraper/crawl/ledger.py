"""Pages that come to their end at about the same time are written down in one transaction: half the bytes to the disk.

A transaction writes every page of the file that it touches whole, and each page of a crawl touches the same two dozen.
Until it is committed a page is leased, as it is while it is read, so that a kill costs no more than before: the next
run goes the same way again. What fails in one page is undone by itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from storage.archive import Archive
from storage.errors import ArchiveError

# More at once write hardly less: measured, 8 pages take 87 % of the bytes of 4, and others wait longer for their turn.
MOST = 4
# A tenth of the shortest pause between two requests to one host, in which this happens.
WAIT_S = 0.1

T = TypeVar("T")


@dataclass(slots=True)
class _Write(Generic[T]):
    action: Callable[[], T]
    written: asyncio.Future[T]


class Ledger:
    """Takes the last writes of pages, and makes them together as soon as nothing is worth waiting for."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._expected = 0
        self._waiting: list[_Write[Any]] = []
        self._timer: asyncio.TimerHandle | None = None

    @contextmanager
    def expecting(self) -> Iterator[None]:
        """A page is on its way to its end; others wait for it, but not long."""
        self._expected += 1
        try:
            yield
        finally:
            self._expected -= 1
            if len(self._waiting) >= self._expected:
                self._write()

    async def write(self, action: Callable[[], T]) -> T:
        """Do this with others, and give what it gives, or raise what it raises, once that is committed."""
        written: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Write(action, written))
        if len(self._waiting) >= min(MOST, self._expected):
            self._write()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(WAIT_S, self._write)
        try:
            return await written
        except asyncio.CancelledError:
            if written.cancelled() or written.exception() is not None:
                raise
            return written.result()  # it is committed, and must be counted as that

    def _write(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        batch = [write for write in self._waiting if not write.written.cancelled()]
        self._waiting = []
        if not batch:
            return
        try:
            with self._archive.together():
                done = [(write, *self._attempt(write)) for write in batch]
        except ArchiveError as error:  # nothing of it is written
            done = [(write, None, error) for write in batch]
        for write, result, failure in done:
            if failure is None:
                write.written.set_result(result)
            else:
                write.written.set_exception(failure)

    def _attempt(self, write: _Write[Any]) -> tuple[Any, Exception | None]:
        try:
            with self._archive.by_itself():
                return write.action(), None
        except ArchiveError:
            raise
        except Exception as error:  # noqa: BLE001  # it is raised where the page is
            return None, error
