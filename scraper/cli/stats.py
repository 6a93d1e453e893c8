"""`cuttings stats`: how much there is, by type of page and by site."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from scraper.cli.layout import count, size, when
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output, Span
from scraper.cli.view import fact

if TYPE_CHECKING:
    from storage.stats import Stats

TOP_SITES = 20  # rows: the rest is in --json
_PLURALS = {"other": "other"}


@make_command("stats", short_help="Count what is in the archive.")
@click.pass_obj
def command(options: Options, /) -> None:
    """Count what is in the archive, in all, by type of page and by site."""
    from scraper.cli.opened import to_read

    out = Output(options)
    with to_read(options) as archive:
        stats = archive.stats()
    if options.json:
        out.document(asdict(stats))
    else:
        _print(out, stats)


def _print(out: Output, stats: Stats) -> None:
    types = ", ".join(count(number, kind, _PLURALS.get(kind, "")) for kind, number in stats.by_page_type.items())
    ratio = f", {stats.body_bytes / stats.stored_bytes:.1f} times smaller" if stats.stored_bytes else ""
    span = f"{when(stats.first_capture_at)} to {when(stats.last_capture_at)}" if stats.first_capture_at else ""
    facts = (
        ("pages", f"{stats.reviews:,}" + (f" ({types})" if types else "")),
        ("not read", count(stats.pages - stats.reviews, "address", "addresses")),
        ("rated", f"{stats.rated:,}"),
        ("versions", f"{stats.revisions:,} with {count(stats.changes, 'change') or 'no changes'}"),
        ("works", f"{stats.works:,}"),
        ("people", f"{stats.people:,}"),
        ("copies", count(stats.clusters, "text on several pages", "texts on several pages")),
        ("captures", f"{stats.captures:,}" + (f", {span}" if span else "")),
        ("bodies", f"{stats.bodies:,}: {size(stats.body_bytes)} in {size(stats.stored_bytes)}{ratio}"),
        ("file", size(stats.file_bytes)),
        ("not kept", f"{stats.failures:,} skipped or failed" if stats.failures else ""),
    )
    for label, value in facts:
        if value:
            out.line(*fact(label, value))
    if stats.by_site:
        out.line()
        rows = [
            (site.site or "(files)", f"{site.reviews:,}", f"{site.rated:,}", f"{site.revisions:,}")
            for site in stats.by_site[:TOP_SITES]
        ]
        out.table(("site", "pages", "rated", "versions"), rows, shrink=0, right=(1, 2, 3))
    if len(stats.by_site) > TOP_SITES:
        out.line(Span(f"and {len(stats.by_site) - TOP_SITES:,} more sites: --json lists them all", "faint"))
