"""The progress bar, for long work that a person watches. Rich is loaded here and nowhere earlier."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.text import Text

from scraper.cli.plain import fit, one_line

NOTE_COLUMNS = 40


@contextmanager
def bar(label: str) -> Iterator[TerminalBar]:
    """A bar on stderr that disappears when the work is over."""
    progress = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[note]}", markup=False),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,  # stdout may be a file: what is printed while the bar is there goes through `above`
        redirect_stderr=False,
    )
    with progress:
        yield TerminalBar(progress, progress.add_task(one_line(label), total=None, note=""))


class TerminalBar:
    """One bar; lines printed meanwhile stand above it."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        self._progress = progress
        self._task = task

    def update(self, *, done: int, total: int | None = None, note: str = "") -> None:
        """Show that `done` of `total` are done, and what is being done now."""
        self._progress.update(self._task, completed=done, total=total, note=fit(one_line(note), NOTE_COLUMNS))

    def above(self, line: str) -> None:
        """Print a cleaned line above the bar."""
        self._progress.console.print(Text.from_ansi(line), soft_wrap=True)
