"""`cuttings captures`: when a page was asked for and what it answered, and the bytes of such an answer as they came."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.layout import count, size, when
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.show import find
from scraper.cli.values import NamedPath, moment_option
from scraper.errors import UsageError
from scraper.whole_file import whole_binary_file

if TYPE_CHECKING:
    from storage import Archive
    from storage.page_captures import PageCapture


@make_command("captures", short_help="List the captures of a page; write one out as it was received.")
@click.argument("ref")
@click.option("--at", callback=moment_option, metavar="DATE", help="Only what was captured until then.")
@click.option("--capture", "number", type=click.IntRange(min=1), metavar="N", help="Only capture N of the page.")
@click.option(
    "-o", "--output", type=NamedPath(path_type=Path), metavar="FILE", help="Write the last one's bytes; - for stdout."
)
@click.pass_obj
def command(options: Options, /, ref: str, at: datetime | None, number: int | None, output: Path | None) -> None:
    """List every capture of the page REF, the earliest first: when, what came, and which version was read of it.

    REF is as for `cuttings show`; any address that was captured will do, that of a picture too. With -o the bytes of
    the last good capture of those that are listed are written as they were received: an HTML page with its scripts.
    """
    from scraper.cli.opened import to_read
    from storage.times import to_text

    out = Output(options)
    with to_read(options) as archive:
        found = archive.page_captures.of(find(archive, ref), to_text(at) if at else None)
        found = [capture for capture in found if number in (None, capture.capture_id)]
        if not found:
            cure = f"`cuttings captures {ref}` lists all"
            raise UsageError(f"no capture of {ref} is among these", cure=cure)
        if output is not None:
            _write(out, archive, found, output)
            return
    if options.json:
        for capture in found:
            out.record(asdict(capture))
        return
    _print_table(out, found)


def _write(out: Output, archive: Archive, found: list[PageCapture], output: Path) -> None:
    """Write the bytes of the last one that is the page itself; of a single one, whatever it is."""
    chosen = next((capture for capture in reversed(found) if capture.is_page or len(found) == 1), None)
    if chosen is None or chosen.sha256 is None:
        raise UsageError("none of these captures holds a page", cure="name one with --capture")
    body = archive.captures.get(chosen.capture_id).body
    if output == Path("-"):
        if sys.stdout.isatty():
            raise click.UsageError("a terminal would obey what a page says: name a file with -o, or send stdout to one")
        sys.stdout.flush()
        sys.stdout.buffer.write(body)
        sys.stdout.buffer.flush()
    else:
        with whole_binary_file(output) as file:
            file.write(body)
    place = "stdout" if output == Path("-") else str(output)
    out.remark(f"capture {chosen.capture_id} of {chosen.url}, {when(chosen.fetched_at)}: {size(len(body))} to {place}")


def _print_table(out: Output, found: list[PageCapture]) -> None:
    heads = ("capture", "when", "status", "via", "type", "size", "version", "sha256", "address")
    rows = [
        (
            str(capture.capture_id),
            when(capture.fetched_at),
            str(capture.status),
            capture.route,
            (capture.content_type or "").partition(";")[0],
            "" if capture.size_bytes is None else size(capture.size_bytes) + (" cut" if capture.truncated else ""),
            str(capture.revision or ""),
            (capture.sha256 or "")[:12],
            capture.url,
        )
        for capture in found
    ]
    out.table(heads, rows, shrink=heads.index("address"), right=[0])
    out.remark(count(len(found), "capture"))
