"""What people type for ratings, dates and kinds of works."""

from __future__ import annotations

import re
from datetime import date

import click

Bounds = tuple[float | None, float | None]  # lowest and highest share; None does not bind

_KINDS = {
    "film": "Movie",
    "movie": "Movie",
    "tv": "TVSeries",
    "series": "TVSeries",
    "music": "MusicAlbum",
    "album": "MusicAlbum",
    "game": "VideoGame",
    "book": "Book",
    "product": "Product",
    "restaurant": "Restaurant",
    "theatre": "TheaterEvent",
    "play": "TheaterEvent",
}
_SCORE = re.compile(r"(\d+(?:\.\d+)?)(?:\s*/\s*(\d+(?:\.\d+)?)|\s*(%))?")
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def kind_of(text: str) -> str:
    """The schema.org type for an everyday word; any other word is taken for a type.

    >>> kind_of("film"), kind_of("Movie"), kind_of("PodcastSeries")
    ('Movie', 'Movie', 'PodcastSeries')
    """
    return _KINDS.get(text.lower(), text)


def share(text: str) -> float:
    """A score as 0..1 of its scale.

    >>> share("4/5"), share("80%"), share("0.8"), share("8/10")
    (0.8, 0.8, 0.8, 0.8)
    """
    found = _SCORE.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text!r} is no score")
    value = float(found[1]) / (float(found[2]) if found[2] else 100.0 if found[3] else 1.0)
    if value > 1:
        raise ValueError(f"{text!r} is more than its scale")
    return value


def bounds(text: str) -> Bounds:
    """The lowest and highest share that a person means.

    >>> bounds("4/5"), bounds("<=40%"), bounds("3/5..4/5")
    ((0.8, None), (None, 0.4), (0.6, 0.8))
    """
    low, dots, high = text.partition("..")
    if dots:
        return (share(low) if low.strip() else None), (share(high) if high.strip() else None)
    if text.lstrip().startswith("<="):
        return None, share(text.lstrip()[2:])
    return share(text.lstrip().removeprefix(">=")), None


def score_option(ctx: click.Context, param: click.Parameter, value: str | None) -> Bounds:
    """The callback of --rating: at least "4/5", at most "<=40%", or between "3/5..4/5"."""
    try:
        return bounds(value) if value else (None, None)
    except (ValueError, ZeroDivisionError) as error:
        raise click.BadParameter(f"{value!r} is no score: write 4/5, 80%, '<=2/5' or 3/5..4/5", ctx, param) from error


def day_option(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The callback of --since and --until: a year, a month or a day, as it was typed."""
    try:
        if value is not None and _DAY.fullmatch(value):
            date.fromisoformat((value + "-01-01")[:10])
        elif value is not None:
            raise ValueError(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no date: write 2026, 2026-03 or 2026-03-01", ctx, param) from error
    return value
