"""`cuttings pages`: which addresses are one page, and corrections of that by hand."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

import click

from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.options import group as make_group
from scraper.cli.output import Output
from scraper.cli.show import find
from scraper.errors import UsageError


@make_group("pages", short_help="Which addresses are one page, and corrections of that by hand.")
def command() -> None:
    """List which addresses were found to be one page; merge two pages by hand, or part them again."""


@make_command("merges", short_help="List every merge, the earliest first.")
@click.pass_obj
def merges(options: Options, /) -> None:
    """List every merge of two pages: its number, the page kept, the page merged into it, why, and whether it stands."""
    from scraper.cli.opened import to_read

    out = Output(options)
    with to_read(options) as archive:
        log = archive.merges.log()
    if options.json:
        for merge in log:
            out.record(asdict(merge))
        return
    rows = [
        (
            str(merge.id),
            merge.merged_at[:10],
            str(merge.merged_page_id),
            str(merge.kept_page_id),
            merge.reason,
            "parted again" if merge.undone_at else "stands",
        )
        for merge in log
    ]
    if rows:
        out.table(("id", "at", "page", "into", "reason", "state"), rows, shrink=4)
    else:
        out.remark("no two pages were merged")


@make_command("merge", short_help="Make two pages one.")
@click.argument("page")
@click.argument("into")
@click.pass_obj
def merge_(options: Options, /, page: str, into: str) -> None:
    """Make PAGE an address of INTO. Nothing is lost: `cuttings pages unmerge` parts them again.

    PAGE and INTO are as for `cuttings show`.
    """
    from storage import Archive

    out = Output(options)
    with Archive.open(options.db, create=False) as archive:
        merged, kept = find(archive, page), find(archive, into)
        for page_id in (merged, kept):
            archive.reviews.get(page_id, evidence=False)  # names what is not there
        if merged == kept:
            raise UsageError(f"{page} and {into} are one page already", cure="`cuttings pages merges` lists the merges")
        number = archive.merges.merge(kept, merged, reason="by hand", at=_now())
    if options.json:
        out.document({"merge": number, "page_id": merged, "into": kept})
    else:
        out.remark(f"page {merged} is now an address of page {kept}: merge {number}")


@make_command("unmerge", short_help="Part two pages again.")
@click.argument("merge", type=int)
@click.pass_obj
def unmerge(options: Options, /, merge: int) -> None:
    """Part the two pages of MERGE (its number in `cuttings pages merges`); they are not merged by themselves again."""
    from storage import Archive

    out = Output(options)
    with Archive.open(options.db, create=False) as archive:
        archive.merges.undo(merge, at=_now())
    if options.json:
        out.document({"merge": merge, "undone": True})
    else:
        out.remark(f"merge {merge} is undone")


def _now() -> str:
    from storage.times import to_text

    return to_text(datetime.now(UTC))


for _one in (merges, merge_, unmerge):
    command.add_command(_one)
