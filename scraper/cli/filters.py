"""The filters of `list`, `search` and `export`: the same options, made into `storage.filters.Filters`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import click

from scraper.cli.values import WORDS, day_option, kind_of, score_option
from scraper.records import PageType

if TYPE_CHECKING:
    from storage.filters import Filters

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--site", type=WORDS, metavar="HOST", help="Of this site: example.com."),
    click.option(
        "--person", type=WORDS, metavar="NAME", help="Written or edited by somebody whose name has this in it."
    ),
    click.option("--item", type=WORDS, metavar="NAME", help="Of a work whose name has this in it."),
    click.option(
        "--kind", type=WORDS, metavar="KIND", help="Of such a work: film, tv, music, game, book, or a schema.org type."
    ),
    click.option("--type", "page_type", type=click.Choice(get_args(PageType)), help="Pages of this type."),
    click.option("--since", callback=day_option, metavar="DATE", help="Published then or later: 2026-03, 2026, 30d."),
    click.option("--until", callback=day_option, metavar="DATE", help="Published then or before."),
    click.option("--new-since", callback=day_option, metavar="DATE", help="First archived then or later."),
    click.option("--gone", is_flag=True, default=None, help="Gone when last asked for (404, 410 and the like)."),
    click.option("--language", type=WORDS, metavar="TAG", help="In this language: en."),
    click.option("--rating", callback=score_option, metavar="SCORE", help="Rated 4/5 or more; 80%, '<=2/5', 3/5..4/5."),
)


def filter_options(function: F) -> F:
    """Give a command the filter options."""
    for option in reversed(_OPTIONS):
        function = option(function)
    return function


def filters_of(chosen: dict[str, Any]) -> Filters:
    """The filters that the options mean."""
    from storage.filters import Filters

    low, high = chosen.pop("rating")
    kind = chosen.pop("kind")
    return Filters(kind=kind_of(kind) if kind else None, min_rating=low, max_rating=high, **chosen)
