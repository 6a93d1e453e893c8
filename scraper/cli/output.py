"""What a command says, and where: results on stdout, remarks and progress on stderr.

A line is made of spans: text from anywhere, and how it looks. It is cleaned here, as the last thing before it is
printed, so no command can forget to.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import click

from scraper.cli.options import Options
from scraper.cli.plain import clean, fit, json_block, json_line, one_line, pad, width_of, wrap

Look = Literal["plain", "title", "faint", "good", "bad", "label", "mark", "gone", "come"]
_STYLES: dict[Look, dict[str, Any]] = {
    "plain": {},
    "title": {"bold": True},
    "faint": {"dim": True},
    "good": {"fg": "green"},
    "bad": {"fg": "red"},
    "label": {"fg": "cyan"},
    "mark": {"fg": "yellow", "bold": True},
    "gone": {"fg": "red", "bold": True, "reverse": True},
    "come": {"fg": "green", "bold": True, "reverse": True},
}
READING_WIDTH = 100  # columns: longer lines are hard to read, however wide the terminal
COLUMN_GAP = "  "


@dataclass(frozen=True, slots=True)
class Span:
    """Some text of one look."""

    text: str
    look: Look = "plain"


Part = Span | str
Line = Sequence[Part]


class Bar(Protocol):
    """A progress bar, and the lines that are printed while it is there."""

    def update(self, *, done: int, total: int | None = None, note: str = "") -> None: ...
    def above(self, line: str) -> None: ...


class Output:
    """Prints lines, tables and JSON as the options ask."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.json = options.json
        self.watched = sys.stderr.isatty() and not options.quiet and not options.json
        self._on_terminal = sys.stdout.isatty()
        self._bar: Bar | None = None
        self._colour = self._on_terminal and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"

    @property
    def width(self) -> int | None:
        """The columns to keep within; None where the output is not a terminal, and nothing needs to be cut."""
        return min(shutil.get_terminal_size().columns, READING_WIDTH * 2) if self._on_terminal else None

    @property
    def reading_width(self) -> int:
        """The columns in which running text is set."""
        return min(self.width or READING_WIDTH, READING_WIDTH)

    def line(self, *parts: Part) -> None:
        """One line on stdout."""
        text = "".join(map(self._dressed, parts))
        if self._bar is not None and self._on_terminal:
            self._bar.above(text)
        else:
            click.echo(text, color=self._colour)

    def remark(self, *parts: Part) -> None:
        """One line on stderr, for people only: nothing when quiet or when JSON was asked for."""
        if not (self.options.quiet or self.json):
            self._aside("".join(map(self._dressed, parts)))

    def trouble(self, text: str) -> None:
        """One line on stderr that is said even when quiet."""
        self._aside(one_line(text))

    def warn(self, text: str) -> None:
        """A warning on stderr, said even when quiet: something risky was asked for."""
        self._aside(f"warning: {one_line(text)}")

    def record(self, value: Any) -> None:
        """One JSON object on a line of stdout."""
        click.echo(json_line(value), color=True)

    def document(self, value: Any) -> None:
        """One JSON object: over several lines when a person reads it."""
        click.echo(json_block(value) if self._on_terminal else json_line(value), color=True)

    def paragraph(self, text: str, *, indent: str = "") -> None:
        """Running text, wrapped to a readable width on a terminal, whole elsewhere."""
        clean = one_line(text)
        lines = wrap(clean, self.reading_width - len(indent)) if self._on_terminal else [clean]
        for line in lines:
            self.line(indent, line)

    def table(
        self, heads: Sequence[str], rows: Iterable[Sequence[str]], *, shrink: int, right: Sequence[int] = ()
    ) -> None:
        """Columns that line up; on a narrow terminal column number `shrink` gives way first."""
        body = [[one_line(cell) for cell in row] for row in rows]
        widths = [max(map(width_of, column)) for column in zip(heads, *body, strict=True)]
        if self.width is not None:
            _shrink(widths, self.width - len(COLUMN_GAP) * (len(widths) - 1), shrink)
        self.line(Span(_row(heads, widths, right), "faint"))
        for row in body:
            self.line(_row(row, widths, right))

    @contextmanager
    def progress(self, label: str) -> Iterator[Bar | None]:
        """A progress bar on stderr when a person watches, None otherwise."""
        if not self.watched:
            yield None
            return
        from scraper.cli.progress import bar

        with bar(label) as shown:
            self._bar = shown
            try:
                yield shown
            finally:
                self._bar = None

    def _aside(self, text: str) -> None:
        if self._bar is not None:
            self._bar.above(text)
        else:
            click.echo(text, err=True)

    def _dressed(self, part: Part) -> str:
        span = part if isinstance(part, Span) else Span(part)
        text = one_line_keeping_edges(span.text)
        style = _STYLES[span.look]
        return click.style(text, **style) if style and text else text


def one_line_keeping_edges(text: str) -> str:
    r"""Cleaned, on one line, with the spaces that align it.

    >>> one_line_keeping_edges("  a\nb  ")
    '  a b  '
    """
    return clean(text).replace("\n", " ").replace("\t", " ")


def _row(cells: Sequence[str], widths: Sequence[int], right: Sequence[int]) -> str:
    fitted = [fit(cell, width) for cell, width in zip(cells, widths, strict=True)]
    padded = [
        " " * max(0, width - width_of(cell)) + cell if index in right else pad(cell, width)
        for index, (cell, width) in enumerate(zip(fitted, widths, strict=True))
    ]
    return COLUMN_GAP.join(padded).rstrip()


def _shrink(widths: list[int], room: int, first: int) -> None:
    """Take what is too much from column `first` down to half of the room, then from the widest."""
    floor = max(12, room // 3)
    while sum(widths) > room:
        wide = first if widths[first] > floor else max(range(len(widths)), key=widths.__getitem__)
        if widths[wide] <= 4:
            return
        widths[wide] -= 1
