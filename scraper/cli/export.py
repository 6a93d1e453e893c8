"""`cuttings export`: the reviews as JSON lines or CSV, or what was fetched as WARC, in a file or on stdout."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO, cast

import click

from scraper.cli.filters import filter_options, filters_of
from scraper.cli.layout import count
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.plain import clean
from scraper.whole_file import whole_binary_file, whole_file

if TYPE_CHECKING:
    from storage import Archive
    from storage.reviews import Filters


_ENDINGS = {".csv": "csv", ".warc": "warc", ".warc.gz": "warc", ".wacz": "wacz"}
_OF_CAPTURES = ("warc", "wacz")


@make_command("export", short_help="Write the reviews as JSON lines or CSV, or what was fetched as WARC.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "csv", "warc", "wacz"]),
    help="jsonl: every field; csv: one row, without the text; warc, wacz: what was fetched, for archives and players.",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write here; without it, or with -, stdout."
)
@click.option("--evidence", is_flag=True, help="Not with csv: also where on the page each value was found.")
@filter_options
@click.pass_obj
def command(options: Options, /, form: str | None, output: Path | None, evidence: bool, **chosen: Any) -> None:
    """Write the reviews that pass the filters as JSON lines or CSV, or the captures of their pages as WARC or WACZ.

    The format follows from the file's name where --format does not say it. A file is written whole or not at all.
    Without a filter, WARC and WACZ also hold what no review came of. `cuttings archive FILE` takes them in again.
    """
    from scraper.cli.opened import to_read

    output = None if output == Path("-") else output
    form = form or _form_of(output)
    if evidence and form == "csv":
        raise click.UsageError("--evidence goes with --format jsonl: a row of CSV has no room for it")
    filters = filters_of(chosen)
    place = str(output) if output is not None else "stdout"
    if form in _OF_CAPTURES:
        number = _write_captures(options, output, filters, form=form, evidence=evidence)
        Output(options).remark(f"{count(number, 'capture') or 'no captures'} written to {place}")
        return
    with to_read(options) as archive, _target(output) as file:
        number = _write(archive, file, filters, form=form, evidence=evidence)
    Output(options).remark(f"{count(number, 'review') or 'no reviews'} written to {place}")


def _form_of(output: Path | None) -> str:
    name = output.name.lower() if output is not None else ""
    return next((form for ending, form in _ENDINGS.items() if name.endswith(ending)), "jsonl")


def _write_captures(options: Options, output: Path | None, filters: Filters, *, form: str, evidence: bool) -> int:
    from scraper import __version__
    from scraper.cli.opened import to_read
    from storage.export import Origin

    origin = Origin(f"cuttings/{__version__}", datetime.now(UTC), output.name if output is not None else None)
    compress = output is None or output.suffix.lower() != ".warc"
    with to_read(options) as archive, _binary_target(output) as file:
        if form == "wacz":
            title = output.name if output is not None else f"Reviews of {options.db.name}"
            return archive.export.wacz(file, filters, origin=origin, title=title, evidence=evidence)
        return archive.export.warc(file, filters, origin=origin, compress=compress, evidence=evidence)


@contextmanager
def _binary_target(path: Path | None) -> Iterator[BinaryIO]:
    if path is not None:
        with whole_binary_file(path) as file:
            yield file
        return
    if sys.stdout.isatty():
        raise click.UsageError("a terminal cannot show this: name a file with -o, or send stdout to one")
    sys.stdout.flush()
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


def _write(archive: Archive, file: TextIO, filters: Filters, *, form: str, evidence: bool) -> int:
    if form == "csv":
        return archive.export.csv(file, filters)
    return archive.export.jsonl(file, filters, evidence=evidence)


class _Terminal:
    """A terminal takes text only: what could be obeyed is left out on the way."""

    def write(self, text: str) -> int:
        """Write the text without what a terminal would obey."""
        return sys.stdout.write(clean(text))


@contextmanager
def _target(path: Path | None) -> Iterator[TextIO]:
    """Where to write: stdout, or a file that takes its name only when it is whole."""
    if path is None:
        yield cast(TextIO, _Terminal()) if sys.stdout.isatty() else sys.stdout
        return
    with whole_file(path) as file:
        yield file
