"""`cuttings changes`: what was changed after publication, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from itertools import groupby, islice
from typing import TYPE_CHECKING

import click

from scraper.cli.layout import NO_HEADLINE, count, joined, when
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Line, Output, Span
from scraper.cli.show import find
from scraper.cli.values import LIMIT, WORDS, day_option

if TYPE_CHECKING:
    from storage.history import Changed

MANY = 100  # more than a person reads; a program asks with --json, and gets all
# The kinds of `storage.changes.Kind`: stated here so that the help loads no storage.
KINDS = (
    *("rating", "headline", "author", "editor", "publisher", "date", "item", "verdict"),
    *("notes", "text", "layout"),
)
CAUSES = {"page": "by the page", "reader": "read by other rules", "either": "by the page, or by other rules"}
NOTHING = "nothing"


@make_command("changes", short_help="List what was changed after publication.")
@click.argument("ref", required=False)
@click.option("--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Only changes of this kind; repeatable.")
@click.option("--since", callback=day_option, metavar="DATE", help="Seen then or later: 2026-03-01, 2026, 30d.")
@click.option("--site", type=WORDS, metavar="HOST", help="Of this site: example.com.")
@click.option("-n", "--limit", type=LIMIT, help=f"At most so many; 0 for all.  [default: {MANY}]")
@click.pass_obj
def command(
    options: Options, /, ref: str | None, kinds: tuple[str, ...], since: str | None, site: str | None, limit: int | None
) -> None:
    """List what was changed after publication, the latest first: scores, headlines, people, verdicts, text.

    REF is as for `cuttings show`: one review; without it, all of them. With --json every change is one JSON object,
    and all are given.
    """
    from scraper.cli.opened import to_read
    from storage.history import ChangeFilters

    out = Output(options)
    wanted = limit if limit is not None else 0 if options.json else MANY
    with to_read(options) as archive:
        page_id = find(archive, ref) if ref is not None else None
        if page_id is not None:
            archive.reviews.get(page_id, evidence=False)  # names what is not there
        filters = ChangeFilters(page_id=page_id, kinds=kinds, since=since, site=site)
        found = archive.reviews.changes(filters, limit=wanted + 1 if wanted else -1)
        if options.json:
            for change in islice(found, wanted or None):
                out.record(asdict(change))
            return
        shown = _print(out, found, wanted)
    if not shown:
        out.remark("no change passes these filters" if kinds or since or site or ref else "no changes yet")


def _print(out: Output, found: Iterator[Changed], wanted: int) -> int:
    """Print page by page and step by step; gives how many."""
    shown = 0
    for _, step in groupby(islice(found, wanted or None), key=_step):
        if shown:
            out.line()
        changes = list(step)
        out.line(*_head(changes[0]))
        for change in reversed(changes):  # ratings first, as they were written
            out.line(*change_line(change.field, change.old, change.new), *_span(change))
        shown += len(changes)
    if next(found, None) is not None:
        out.remark(f"the latest {shown:,}; -n 0 lists all")
    elif shown:
        out.remark(count(shown, "change"))
    return shown


def _step(change: Changed) -> tuple[int, str, int, int]:
    """What was changed at once."""
    return change.page_id, change.changed_at, change.revision, change.previous


def change_line(field: str, old: str | None, new: str | None) -> Line:
    """A field with its old and new value; a part of several lines is parted by slashes."""
    was, now = (" / ".join(value.split("\n")) if value is not None else NOTHING for value in (old, new))
    return [Span(f"  {field}", "label"), ": ", Span(was, "bad"), Span(" → ", "faint"), Span(now, "good")]


def _head(change: Changed) -> Line:
    title = change.headline or change.item_name or NO_HEADLINE
    facts = [Span(title, "title"), Span(change.url, "faint"), Span(CAUSES.get(change.cause, change.cause), "faint")]
    return [Span(f"{when(change.changed_at)}  {change.page_id}  ", "faint"), *joined(facts)]


def _span(change: Changed) -> Line:
    """The first and the present value, where this change does not tell them both."""
    if change.kind == "text" or (change.first, change.current) == (change.old, change.new):
        return []
    first, now = (" / ".join((value or NOTHING).split("\n")) for value in (change.first, change.current))
    return [Span(f"  (first {first}, now {now})", "faint")]
