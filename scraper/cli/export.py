"""`cuttings export`: the reviews, or what was fetched, in the formats of other programs; in a file or on stdout."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, TextIO, cast

import click

from scraper.cli.filters import filter_options, filters_of
from scraper.cli.layout import count
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.plain import clean
from scraper.cli.values import NamedPath
from scraper.errors import UsageError
from scraper.whole_file import whole_binary_file, whole_file

if TYPE_CHECKING:
    from storage.export import Export, Origin
    from storage.filters import Filters


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for, besides the format."""

    filters: Filters
    evidence: bool
    output: Path | None
    title: str
    origin: Origin


Write = Callable[["Export", Any, Wanted], int]


@dataclass(frozen=True, slots=True)
class Form:
    """A format: what it is called in a file's name, what is written, and of what it holds so many."""

    endings: tuple[str, ...]
    kind: Literal["text", "bytes"]
    write: Write
    of: Literal["page", "rating", "capture"] = "page"
    takes_evidence: bool = False


FORMS: dict[str, Form] = {
    "jsonl": Form((".jsonl", ".ndjson"), "text", lambda export, out, wanted: export.jsonl(
        out, wanted.filters, evidence=wanted.evidence), takes_evidence=True),
    "ratings": Form((".ratings.csv",), "text", lambda export, out, wanted: export.ratings_csv(
        out, wanted.filters), "rating"),  # before csv, whose ending this one holds
    "csv": Form((".csv",), "text", lambda export, out, wanted: export.csv(out, wanted.filters)),
    "parquet": Form((".parquet",), "bytes", lambda export, out, wanted: export.parquet(out, wanted.filters)),
    "markdown": Form((".md",), "text", lambda export, out, wanted: export.markdown(out, wanted.filters)),
    "epub": Form((".epub",), "bytes", lambda export, out, wanted: export.epub(
        out, wanted.filters, title=wanted.title, now=wanted.origin.now)),
    "schema-org": Form((".jsonld",), "text", lambda export, out, wanted: export.schema_org(out, wanted.filters)),
    "atom": Form((".atom",), "text", lambda export, out, wanted: export.atom(
        out, wanted.filters, title=wanted.title, now=wanted.origin.now)),
    "ris": Form((".ris",), "text", lambda export, out, wanted: export.references(out, wanted.filters, form="ris")),
    "bibtex": Form((".bib",), "text", lambda export, out, wanted: export.references(
        out, wanted.filters, form="bibtex")),
    "csl": Form((".csl.json",), "text", lambda export, out, wanted: export.references(out, wanted.filters, form="csl")),
    "warc": Form((".warc", ".warc.gz"), "bytes", lambda export, out, wanted: export.warc(
        out, wanted.filters, origin=wanted.origin, evidence=wanted.evidence,
        compress=wanted.output is None or wanted.output.suffix.lower() != ".warc"), "capture", takes_evidence=True),
    "wacz": Form((".wacz",), "bytes", lambda export, out, wanted: export.wacz(
        out, wanted.filters, origin=wanted.origin, title=wanted.title, evidence=wanted.evidence),
        "capture", takes_evidence=True),
}  # fmt: skip


@make_command("export", short_help="Write the reviews, or what was fetched, in the formats of other programs.")
@click.option("--format", "name", type=click.Choice(list(FORMS)), help="What to write; see docs/exports.md.")
@click.option(
    "-o", "--output", type=NamedPath(path_type=Path), metavar="FILE", help="Write here; without it, or with -, stdout."
)
@click.option("--evidence", is_flag=True, help="With jsonl, warc, wacz: where on the page each value was found.")
@click.option("--title", help="What an EPUB book, an Atom feed or a WACZ is called.")
@filter_options
@click.pass_obj
def command(
    options: Options, /, name: str | None, output: Path | None, evidence: bool, title: str | None, **chosen: Any
) -> None:
    """Write the reviews that pass the filters, or with warc and wacz the captures of their pages.

    The format follows from the file's name where --format does not say it; a folder takes a Markdown file of each
    review. A file is written whole or not at all. Without a filter, WARC and WACZ also hold what no review came of;
    `cuttings archive FILE` takes them in again.
    """
    from scraper import __version__
    from scraper.cli.opened import to_read
    from storage.export import Origin

    output = None if output == Path("-") else output
    name = name or _name_of(output)
    form = FORMS[name]
    if evidence and not form.takes_evidence:
        raise click.UsageError(f"--evidence goes with jsonl, warc and wacz: {name} has no room for it")
    origin = Origin(f"cuttings/{__version__}", datetime.now(UTC), output.name if output is not None else None)
    title = title or (output.name if output is not None else f"Reviews of {options.db.name}")
    wanted = Wanted(filters_of(chosen), evidence, output, title, origin)
    with to_read(options) as archive:
        if name == "markdown" and output is not None and output.suffix.lower() != ".md":
            number = archive.export.markdown_folder(output, wanted.filters, opened=whole_file)
        else:
            with _target(form, output) as file:
                number = form.write(archive.export, file, wanted)
    place = str(output) if output is not None else "stdout"
    Output(options).remark(f"{count(number, form.of) or f'no {form.of}s'} written to {place}")


def _name_of(output: Path | None) -> str:
    """The format that a file's name stands for; a folder is for Markdown, a name without an ending for JSON lines."""
    if output is not None and output.is_dir():
        return "markdown"
    if output is None or not output.suffix:
        return "jsonl"
    name = output.name.lower()
    for form, known in FORMS.items():
        if name.endswith(known.endings):
            return form
    raise UsageError(f"{output}: {output.suffix} is the ending of no format", cure=f"say --format: {', '.join(FORMS)}")


@contextmanager
def _target(form: Form, path: Path | None) -> Iterator[Any]:
    """Where to write: stdout, or a file that takes its name only when it is whole."""
    if path is not None:
        with whole_file(path) if form.kind == "text" else whole_binary_file(path) as file:
            yield file
    elif form.kind == "text":
        yield _text_stdout()
    else:
        yield _binary_stdout()
        sys.stdout.buffer.flush()


def _binary_stdout() -> BinaryIO:
    if sys.stdout.isatty():
        raise click.UsageError("a terminal cannot show this: name a file with -o, or send stdout to one")
    sys.stdout.flush()
    return sys.stdout.buffer


def _text_stdout() -> TextIO:
    return cast(TextIO, _Terminal()) if sys.stdout.isatty() else sys.stdout


class _Terminal:
    """A terminal takes text only: what could be obeyed is left out on the way."""

    def write(self, text: str) -> int:
        """Write the text without what a terminal would obey."""
        return sys.stdout.write(clean(text))
