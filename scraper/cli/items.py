"""`cuttings items`: the works that the reviews are about, what their critics think, and corrections by hand."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.layout import count, per_cent
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.options import group as make_group
from scraper.cli.output import Line, Output, Span
from scraper.cli.values import LIMIT, WORDS, kind_of
from scraper.cli.works import up_to_date
from scraper.errors import UsageError

if TYPE_CHECKING:
    from storage.items.consensus import Consensus
    from storage.items.works import Work, WorkPage

MANY = 100  # more than a person reads; a program asks with --json, and gets all


@make_group("items", short_help="The works reviewed, what their critics think, and corrections by hand.")
def command() -> None:
    """List the works that reviews are about, with the consensus of their critics; merge and split them by hand."""


@make_command("list", short_help="List works, the most reviewed first.")
@click.argument("name", required=False)
@click.option(
    "--kind", type=WORDS, metavar="KIND", help="Works of this kind: film, tv, music, game, book, or a schema.org type."
)
@click.option("--reviews", "at_least", type=LIMIT, default=1, help="With so many reviews; 1 without it.")
@click.option("-n", "--limit", type=LIMIT, help=f"At most so many; 0 for all.  [default: {MANY}]")
@click.pass_obj
def list_(options: Options, /, name: str | None, kind: str | None, at_least: int, limit: int | None) -> None:
    """List works with their consensus, the most reviewed first. NAME is part of a name; with --json all are given."""
    out = Output(options)
    wanted = limit if limit is not None else 0 if options.json else MANY
    with up_to_date(options, out) as archive:
        found = archive.works.list(
            name=name, kind=kind_of(kind) if kind else None, at_least=at_least, limit=wanted or -1
        )
        if options.json:
            for work in found:
                out.record(_work(work))
            return
        rows = [_row(work) for work in found]
    if rows:
        heads = ("id", "reviews", "scored", "mean", "median", "spread", "positive", "work")
        out.table(heads, rows, shrink=7, right=range(7))
    out.remark(count(len(rows), "work") or "no work passes these filters")


def _row(work: Work) -> tuple[str, ...]:
    known = work.consensus
    numbers = (per_cent(known.mean), per_cent(known.median), per_cent(known.spread), per_cent(known.share_positive))
    return str(work.id), str(known.reviews), str(known.scored), *numbers, _title(work)


def _title(work: Work) -> str:
    facts = ", ".join(str(fact) for fact in (work.type, work.year) if fact)
    return f"{work.name} ({facts})" if facts else work.name


@make_command("show", short_help="Show one work: its pages and the consensus of its critics.")
@click.argument("work_id", metavar="ID", type=int)
@click.pass_obj
def show(options: Options, /, work_id: int) -> None:
    """Show the work with this number (see `items list`): who reviewed it, the scores, and what they come to."""
    out = Output(options)
    with up_to_date(options, out) as archive:
        work, pages = archive.works.get(work_id), archive.works.pages(work_id)
    if options.json:
        out.document({**_work(work), "pages": [asdict(page) for page in pages]})
        return
    out.line(Span(_title(work), "title"))
    out.line(*_consensus_line(work.consensus))
    out.line()
    for page in pages:
        out.line(*_page_line(page))


def _consensus_line(known: Consensus) -> Line:
    from storage.items.consensus import SMALLEST

    counted = f"  {count(known.reviews, 'review') or 'no reviews'}, {known.scored} with a score"
    if known.mean is None:
        return [counted, Span(f"; no consensus of fewer than {SMALLEST}", "faint")]
    numbers = {"mean": known.mean, "median": known.median, "spread": known.spread, "positive": known.share_positive}
    return [f"{counted}: ", ", ".join(f"{name} {per_cent(value)}" for name, value in numbers.items())]


def _page_line(page: WorkPage) -> Line:
    score = per_cent(page.score).rjust(5)
    copy = Span(f"  a copy of {page.copy_of}", "faint") if page.copy_of else ""
    facts = "  ".join(fact for fact in ((page.date_published or "")[:10], page.authors, page.site) if fact)
    named = f"{page.name} [{page.page_type}]" if page.page_type != "review" else page.name
    return [Span(f"{page.page_id:>6}", "faint"), f" {score}  {named}  ", Span(facts, "faint"), copy]


def _work(work: Work) -> dict[str, Any]:
    from storage.items.consensus import METHODS, SMALLEST

    known = asdict(work)
    known["consensus"] |= {"methods": METHODS, "smallest_n": SMALLEST}
    return known


@make_command("merge", short_help="Say that several works are one.")
@click.argument("work_ids", metavar="ID...", type=int, nargs=-1)
@click.pass_obj
def merge(options: Options, /, work_ids: tuple[int, ...]) -> None:
    """Say that the works with these numbers are one. It holds for pages that are read later, and can be undone."""
    if len(set(work_ids)) < 2:
        raise UsageError("a merge takes two works or more", cure="`cuttings items list` shows their numbers")
    out = Output(options)
    with up_to_date(options, out) as archive:
        decision = archive.works.merge(sorted(set(work_ids)), now=datetime.now(UTC))
    _tell(out, decision, f"{count(len(set(work_ids)), 'work')} merged")


@make_command("split", short_help="Say that pages of a work are about another one.")
@click.argument("work_id", metavar="ID", type=int)
@click.argument("page_ids", metavar="PAGE...", type=int, nargs=-1)
@click.pass_obj
def split(options: Options, /, work_id: int, page_ids: tuple[int, ...]) -> None:
    """Say that these pages of the work are about another one. It survives a second reading, and can be undone."""
    if not page_ids:
        raise UsageError("a split takes the pages that go", cure=f"`cuttings items show {work_id}` lists them")
    out = Output(options)
    with up_to_date(options, out) as archive:
        decision = archive.works.split(work_id, page_ids, now=datetime.now(UTC))
    _tell(out, decision, f"{count(len(set(page_ids)), 'page')} split off")


def _tell(out: Output, decision: int, what: str) -> None:
    if out.json:
        out.record({"decision": decision})
    else:
        out.line(f"{what}; `cuttings items undo {decision}` takes it back")


@make_command("decisions", short_help="List what was merged and split by hand.")
@click.pass_obj
def decisions(options: Options, /) -> None:
    """List what was merged and split by hand, the first decision first, with what was undone."""
    from scraper.cli.opened import to_read

    out = Output(options)
    with to_read(options) as archive:
        made = archive.works.decisions()
    for one in made:
        if options.json:
            out.record(asdict(one))
            continue
        of = ", ".join(f"{kind} {number}" for kind, number in one.references)
        undone = Span(f"  undone {one.undone_at[:10]}", "faint") if one.undone_at else ""
        out.line(Span(f"{one.id:>4}  {one.decided_at[:10]}", "faint"), f"  {one.kind}  {of}", undone)
    out.remark(count(len(made), "decision") or "nothing was decided by hand")


@make_command("undo", short_help="Take back a merge or a split.")
@click.argument("decision_id", metavar="NUMBER", type=int)
@click.pass_obj
def undo(options: Options, /, decision_id: int) -> None:
    """Take back the merge or split with this number (see `items decisions`)."""
    out = Output(options)
    with up_to_date(options, out) as archive:
        archive.works.undo(decision_id, now=datetime.now(UTC))
    out.remark(f"decision {decision_id} is undone")


for _one in (list_, show, merge, split, decisions, undo):
    command.add_command(_one)
