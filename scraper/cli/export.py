"""`cuttings export`: the reviews as JSON lines or CSV, in a file or on stdout."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, cast

import click

from scraper.cli.filters import filter_options, filters_of
from scraper.cli.layout import count
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.plain import clean
from scraper.cli.whole_file import whole_file

if TYPE_CHECKING:
    from storage import Archive
    from storage.reviews import Filters


@make_command("export", short_help="Write the reviews as JSON lines or CSV.")
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "csv"]), help="jsonl: every field; csv: one row, without the text."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write here; without it, stdout.")
@click.option("--evidence", is_flag=True, help="With jsonl: also where on the page each value was found.")
@filter_options
@click.pass_obj
def command(
    options: Options, /, form: str | None, output: Path | None, evidence: bool, **chosen: Any
) -> None:
    """Write the reviews that pass the filters as JSON lines or CSV.

    The format follows from the file's name where --format does not say it. A file is written whole or not at all.
    """
    from scraper.cli.opened import to_read

    form = form or ("csv" if output is not None and output.suffix.lower() == ".csv" else "jsonl")
    if evidence and form == "csv":
        raise click.UsageError("--evidence goes with --format jsonl: a row of CSV has no room for it")
    filters = filters_of(chosen)
    with to_read(options) as archive, _target(output) as file:
        number = _write(archive, file, filters, form=form, evidence=evidence)
    place = str(output) if output is not None else "stdout"
    Output(options).remark(f"{count(number, 'review') or 'no reviews'} written to {place}")


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
