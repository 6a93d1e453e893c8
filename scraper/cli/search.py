"""`cuttings search`: full-text search, with the words found in their sentence."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.filters import filter_options, filters_of
from scraper.cli.layout import NO_HEADLINE, joined
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output, Part, Span
from scraper.cli.values import LIMIT, MOST, WORDS

if TYPE_CHECKING:
    from storage.search import Hit

FEW = 10  # hits: what fits on a screen
# `storage.snippets.FOUND` and its end, stated here so that the help loads no storage.
_MARKED = re.compile(r"\x02([^\x02\x03]*)\x03")


@make_command("search", short_help="Search the text of the reviews.")
@click.argument("query", nargs=-1)
@filter_options
@click.option("-n", "--limit", type=LIMIT, default=FEW, show_default=True, help="At most so many; 0 for all.")
@click.option("--save", type=WORDS, metavar="NAME", help="Also save this search, with its filters, under this name.")
@click.option(
    "--saved", type=WORDS, metavar="NAME", help="Ask the saved search of this name, in place of QUERY and filters."
)
@click.pass_obj
def command(
    options: Options, /, query: tuple[str, ...], limit: int, save: str | None, saved: str | None, **chosen: Any
) -> None:
    """Search headlines, works, people and texts for QUERY, the best first.

    All words must occur. "a phrase" in quotes, begin* for the beginning of a word, -word for without it, OR between
    alternatives, and item:word, by:word, headline:word or text:word for one place only.

    \b
    Examples:
      cuttings search haunted house
      cuttings search '"final cut" -trailer' --kind film --rating 4/5
    """
    from scraper.cli.opened import to_read
    from storage import Archive

    if bool(query) == bool(saved):
        raise click.UsageError("Missing argument 'QUERY...', or --saved NAME in its place: one of the two.")
    out = Output(options)
    words, filters = " ".join(query), filters_of(chosen)
    if saved and any(value is not None for value in asdict(filters).values()):
        raise click.UsageError(
            "--saved has filters of its own: say the words again with other filters, or leave these out."
        )
    with Archive.open(options.db, create=False) if save else to_read(options) as archive:
        if saved:
            search = archive.saved_searches.get(saved)
            words, filters = search.query, search.filters
        if save:
            archive.saved_searches.save(save, words, filters, now=datetime.now(UTC))
        hits = archive.search(words, filters, limit=limit or MOST)
    for position, hit in enumerate(hits):
        if options.json:
            out.record({**asdict(hit), "snippet": _MARKED.sub(r"[\1]", hit.snippet)})
        else:
            _print_hit(out, hit, is_first=position == 0)
    if not hits:
        out.remark(f"nothing found for {words!r}")


def _print_hit(out: Output, hit: Hit, *, is_first: bool) -> None:
    if not is_first:
        out.line()
    out.line(Span(f"{hit.page_id:>5}  ", "faint"), Span(hit.headline or NO_HEADLINE, "title"))
    facts: list[Part | None] = [
        hit.item_name,
        Span(hit.rating, "mark") if hit.rating else None,
        (hit.authors or "").replace("\n", ", "),
        (hit.date_published or "")[:10],
        Span(hit.site, "faint"),
    ]
    out.line("       ", *joined(facts))
    if hit.snippet:
        out.line("       ", *_marked(hit.snippet))


def _marked(snippet: str) -> list[Part]:
    r"""The snippet with the words that were found set off, and not what the page itself puts in brackets.

    >>> _marked("in the \x02dark\x03 house [sic]")
    ['in the ', Span(text='dark', look='mark'), ' house [sic]']
    """
    parts: list[Part] = []
    at = 0
    for found in _MARKED.finditer(snippet):
        parts += [snippet[at : found.start()], Span(found[1], "mark")]
        at = found.end()
    return [*parts, snippet[at:]]
