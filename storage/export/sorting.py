"""Lines put in order when there are more than memory should hold."""

from __future__ import annotations

import heapq
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from types import TracebackType
from typing import IO, Self

HELD_LINES = 50_000  # lines of an index are some 300 bytes: 15 MB at a time


class SortedLines:
    """Takes lines in any order and gives them back by their bytes; what is too much waits in temporary files."""

    def __init__(self, *, held_lines: int = HELD_LINES) -> None:
        self._held_lines = held_lines
        self._lines: list[bytes] = []
        self._runs: list[IO[bytes]] = []
        self._open = ExitStack()

    def add(self, line: bytes) -> None:
        """One line, without its end."""
        self._lines.append(line + b"\n")
        if len(self._lines) >= self._held_lines:
            run = self._open.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - closed with the rest
            run.writelines(sorted(self._lines))
            self._runs.append(run)
            self._lines = []

    def __iter__(self) -> Iterator[bytes]:
        """Every line in order, with its end."""
        for run in self._runs:
            run.seek(0)
        yield from heapq.merge(*self._runs, sorted(self._lines))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._open.close()
