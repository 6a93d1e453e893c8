"""`cuttings critics`: who wrote the reviews, and how they score."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.filters import filter_options, filters_of
from scraper.cli.layout import count, per_cent
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.values import AT_LEAST, LIMIT
from scraper.cli.works import up_to_date

if TYPE_CHECKING:
    from storage.critics import Critic

MANY = 100  # more than a person reads; a program asks with --json, and gets all
_HEADS = ("reviews", "scored", "mean", "median", "spread", "positive", "lean", "latest", "critic", "sites")


@make_command("critics", short_help="Say who wrote the reviews, and how they score beside others.")
@click.argument("name", required=False)
@click.option("--reviews", "at_least", type=AT_LEAST, default=1, help="With so many reviews; 1 without it.")
@click.option("-n", "--limit", type=LIMIT, help=f"At most so many; 0 for all.  [default: {MANY}]")
@filter_options
@click.pass_obj
def command(options: Options, /, name: str | None, at_least: int, limit: int | None, **chosen: Any) -> None:
    """Say who wrote the reviews, and how they score beside others: the busiest first.

    NAME is part of a critic's name; the filters are those of `list`. Lean is how far a critic's scores are above those
    that others give the same works.
    """
    out = Output(options)
    wanted = limit if limit is not None else 0 if options.json else MANY
    with up_to_date(options, out) as archive:
        found = archive.reviews.critics(filters_of(chosen), name=name, at_least=at_least, limit=wanted or -1)
    if options.json:
        for critic in found:
            out.record(_record(critic))
        return
    if found:
        out.table(_HEADS, [_row(critic) for critic in found], shrink=len(_HEADS) - 1, right=range(7))
    out.remark(count(found, "critic") or "no critic passes these filters")


def _row(critic: Critic) -> tuple[str, ...]:
    scores = critic.scores
    numbers = (per_cent(scores.mean), per_cent(scores.median), per_cent(scores.spread), per_cent(scores.share_positive))
    lean = "" if critic.lean is None else f"{100 * critic.lean:+.0f}"
    counts = (str(scores.reviews), str(scores.scored))
    return *counts, *numbers, lean, critic.last or "", critic.name, ", ".join(critic.sites)


def _record(critic: Critic) -> dict[str, Any]:
    from storage.critics import METHODS as LEAN
    from storage.items.consensus import METHODS, SMALLEST

    return {**asdict(critic), "methods": METHODS | LEAN, "smallest_n": SMALLEST}
