"""`cuttings prune`: captures that say nothing new may go, by a policy; every version stays."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

import click

from scraper.cli.layout import count, size
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.values import AT_LEAST, WORDS

KEEP = 3  # the present state, and two to compare it with
OLDER_THAN_DAYS = 90  # a season: who looks into what a site did lately still finds every visit

MAX_DAYS = 36_525  # a century: no page of the web is older


@make_command("prune", short_help="Let old captures go that say nothing new; every version stays.")
@click.option("--keep", type=AT_LEAST, default=KEEP, show_default=True, help="The last so many stay.")
@click.option(
    "--older-than",
    type=click.IntRange(min=0, max=MAX_DAYS),
    default=OLDER_THAN_DAYS,
    show_default=True,
    metavar="DAYS",
    help="Only captures older than this.",
)
@click.option("--site", type=WORDS, metavar="HOST", help="Of this site: example.com.")
@click.option("--apply", is_flag=True, help="Let them go; without it nothing is written.")
@click.pass_obj
def command(options: Options, /, *, keep: int, older_than: int, site: str | None, apply: bool) -> None:
    """Tell which captures say nothing that another does not, and with --apply let them go.

    The first and the last captures of every address stay, every capture that a version was read from, and whatever else
    in the archive points at. What is free afterwards is used by later pages; `cuttings compact --shrink` gives it back.
    """
    from scraper.cli.opened import to_read
    from storage import Archive
    from storage.prune import Policy

    out = Output(options)
    policy = Policy(keep, older_than, site)
    with (
        Archive.open(options.db, create=False) if apply else to_read(options) as archive,
        out.progress("prune") as bar,
    ):

        def show(done: int, total: int) -> None:
            if bar is not None:
                bar.update(done=done, total=total, note="captures")

        found = archive.prune(policy, now=datetime.now(UTC), dry_run=not apply, on_capture=show)
    if options.json:
        out.document({**asdict(found), "applied": apply})
        return
    what = f"{count(found.captures, 'capture')} with {found.bodies:,} bodies ({size(found.stored_bytes)})"
    if not found.captures:
        out.remark("every capture says something, or is too young to go")
    elif apply:
        out.remark(f"{what} went; every version stayed")
    else:
        out.remark(f"{what} may go: say --apply to let them go")
