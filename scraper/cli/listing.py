"""`cuttings list`: the reviews of the archive, as a table for people and as JSON lines for programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.filters import filter_options, filters_of
from scraper.cli.layout import count, rating_text
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.values import LIMIT

if TYPE_CHECKING:
    from storage.reviews import Overview

MANY = 100  # rows of a table: more than a person reads; a program asks with --json, and gets all


@make_command("list", short_help="List the reviews of the archive.")
@filter_options
@click.option("-n", "--limit", type=LIMIT, help=f"At most so many; 0 for all.  [default: {MANY}]")
@click.pass_obj
def command(options: Options, /, limit: int | None, **chosen: Any) -> None:
    """List the reviews of the archive, the latest first.

    Filters can be combined. With --json every review is one JSON object, and all are given.
    """
    from scraper.cli.opened import to_read

    out = Output(options)
    wanted = limit if limit is not None else 0 if options.json else MANY
    filters = filters_of(chosen)
    with to_read(options) as archive:
        found = archive.reviews.list(filters, limit=wanted or -1)
        if options.json:
            for review in found:
                out.record(asdict(review))
            return
        first = next(found, None)
        if first is None:
            out.remark("no review passes these filters" if any(asdict(filters).values()) else "no reviews yet")
            return
        shown = _print_table(out, [first, *found])
        total = archive.reviews.count(filters)
    if shown < total:
        out.remark(f"{shown:,} of {total:,}; -n 0 lists all")
    else:
        out.remark(count(total, "page"))


def _print_table(out: Output, reviews: list[Overview]) -> int:
    all_reviews = all(review.page_type == "review" for review in reviews)
    columns = [
        ("id", [str(review.page_id) for review in reviews]),
        ("date", [(review.date_published or "")[:10] for review in reviews]),
        *([] if all_reviews else [("type", [review.page_type for review in reviews])]),
        ("rating", [score_of(review) for review in reviews]),
        ("item", [review.item_name or "" for review in reviews]),
        ("headline", [review.headline or "" for review in reviews]),
        ("by", [(review.authors or "").replace("\n", ", ") for review in reviews]),
        ("site", [review.site for review in reviews]),
    ]
    heads = [head for head, _ in columns]
    rows = list(zip(*(cells for _, cells in columns), strict=True))
    out.table(heads, rows, shrink=heads.index("headline"), right=[0])
    return len(reviews)


def score_of(review: Overview) -> str:
    """The score of the work as a whole; "" where there is none."""
    if review.rating_value is None:
        return ""
    return rating_text({"value": review.rating_value, "best": review.rating_best})
