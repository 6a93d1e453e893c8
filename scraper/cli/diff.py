"""`cuttings diff`: what differs between two versions of a review, word by word."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.layout import count, title_of, when
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Look, Output, Span
from scraper.cli.show import find
from scraper.cli.values import NamedPath
from scraper.cli.versions import Section, compared
from scraper.cli.word_diff import Row
from scraper.errors import UsageError

if TYPE_CHECKING:
    from storage import Archive

_VERSION = click.IntRange(min=1)
_LOOKS: dict[str, tuple[Look, Look]] = {" ": ("plain", "plain"), "-": ("bad", "gone"), "+": ("good", "come")}


@make_command("diff", short_help="Compare two versions of a review, word by word.")
@click.argument("ref")
@click.argument("old", metavar="[REV", type=_VERSION, required=False)
@click.argument("new", metavar="REV]", type=_VERSION, required=False)
@click.option("--html", type=NamedPath(path_type=Path), metavar="FILE", help="Write a web page of one file instead.")
@click.pass_obj
def command(options: Options, /, ref: str, old: int | None, new: int | None, html: Path | None) -> None:
    """Compare two versions of the review REF: its fields first, then its text.

    REF and the numbers of versions, REV, are those of `cuttings show`. Without versions, the present one is compared
    with the one before it; with one, that one with the present.
    """
    from scraper.cli.opened import to_read

    out = Output(options)
    with to_read(options) as archive:
        before, after = _versions(archive, find(archive, ref), old, new)
    sections = compared(before, after)
    if html is not None:
        _write(html, before, after, sections)
        out.remark(f"written to {html}")
    if options.json:
        out.document(_data(before, after, sections))
    elif html is None:
        _print(out, before, after, sections)


def _versions(archive: Archive, page_id: int, old: int | None, new: int | None) -> tuple[dict[str, Any], ...]:
    """The two versions; those that were not named are the present one and the one before it."""
    from storage.history import ChangeFilters

    after = archive.reviews.get(page_id, revision=new, evidence=False)
    if old is None:
        latest = next(archive.reviews.changes(ChangeFilters(page_id=page_id), limit=1), None)
        if latest is None:
            cure = "name two of its versions" if after["revisions"] > 1 else "there is nothing to compare"
            raise UsageError(f"review {page_id} was never changed", cure=cure)
        old = latest.previous
    return archive.reviews.get(page_id, revision=old, evidence=False), after


def _print(out: Output, before: dict[str, Any], after: dict[str, Any], sections: list[Section]) -> None:
    out.line(Span(f"--- {_name(before)}", "bad"))
    out.line(Span(f"+++ {_name(after)}", "good"))
    for section in sections:
        out.line(Span(f"@@ {section.field} @@", "label"))
        for row in section.rows:
            _print_row(out, row)
    if not sections:
        out.remark("no difference")
    else:
        out.remark(f"{count(len(sections), 'field')} of {title_of(after)}")


def _print_row(out: Output, row: Row) -> None:
    if row.sign == "@":
        out.line(Span(" …", "faint"))
        return
    look, strong = _LOOKS[row.sign]
    out.line(Span(row.sign, look), *(Span(piece.text, strong if piece.differs else look) for piece in row.pieces))


def _write(path: Path, before: dict[str, Any], after: dict[str, Any], sections: list[Section]) -> None:
    from scraper.cli.diff_page import page
    from scraper.whole_file import whole_file

    with whole_file(path) as file:
        file.write(page(title_of(after), after["url"], (_name(before), _name(after)), sections))


def _name(review: dict[str, Any]) -> str:
    return f"{review['url']} version {review['revision']}, captured {when(review['captured_at'])}"


def _data(before: dict[str, Any], after: dict[str, Any], sections: list[Section]) -> dict[str, Any]:
    named = ("revision", "captured_at", "reader_version")
    return {
        "page_id": after["page_id"],
        "url": after["url"],
        "old": {name: before[name] for name in named},
        "new": {name: after[name] for name in named},
        "sections": [asdict(section) for section in sections],
    }
