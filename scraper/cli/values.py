"""What people type for ratings, dates and kinds of works."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import click

# More rows than any archive holds; SQLite counts to 2**63, and some lists ask for one more than they show.
MOST = 10**9
LIMIT = click.IntRange(min=0, max=MOST)
AT_LEAST = click.IntRange(min=1, max=MOST)


class Words(click.ParamType[str]):
    """Words that are looked for or kept: not none, which a script's unset variable gives, and no broken characters."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The words as they are; what is no text is refused."""
        text = str(value)
        if not text.strip():
            self.fail("there is nothing in it: say it, or leave the option out", param, ctx)
        if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text):
            self.fail("some of its bytes are no UTF-8", param, ctx)
        return text


WORDS = Words()


class NamedPath(click.Path):
    """A path; an empty one is none, and not the folder that one stands in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """As `click.Path` does it."""
        if value == "":
            self.fail("no file is named", param, ctx)
        return super().convert(value, param, ctx)


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
    "exhibition": "ExhibitionEvent",
    "concert": "MusicEvent",
    "podcast": "PodcastSeries",
    "hotel": "Hotel",
    "boardgame": "Game",
}
_SCORE = re.compile(r"(\d+(?:\.\d+)?)(?:\s*/\s*(\d+(?:\.\d+)?)|\s*(%))?")
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_AGO = re.compile(r"(\d{1,5})([dw])")
_DAYS = {"d": 1, "w": 7}


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


def moment(text: str) -> datetime:
    """The last moment that a person means; times are UTC where no zone is given.

    >>> moment("2026-03").isoformat()
    '2026-03-31T23:59:59.999999+00:00'
    >>> moment("2026-12-31T12:30").isoformat(), moment("2026-03-01T12:30+02:00").isoformat()
    ('2026-12-31T12:30:00+00:00', '2026-03-01T10:30:00+00:00')
    """
    if not _DAY.fullmatch(text):
        if "T" not in text and " " not in text:
            raise ValueError(f"{text!r} is no moment")
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    year, month, day = (int(part) for part in (text + "-00-00")[:10].split("-"))
    if not month:
        return datetime(year, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)
    if not day:
        end = date(year, month, 28)
        while (end + timedelta(days=1)).month == month:
            end += timedelta(days=1)
        day = end.day
    return datetime(year, month, day, 23, 59, 59, 999999, tzinfo=UTC)


def moment_option(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """The callback of --at: the end of a year, month or day, or a moment."""
    try:
        return None if value is None else moment(value)
    except (ValueError, OverflowError) as error:
        message = f"{value!r} is no date: write 2026, 2026-03, 2026-03-01 or 2026-03-01T12:30"
        raise click.BadParameter(message, ctx, param) from error


def score_option(ctx: click.Context, param: click.Parameter, value: str | None) -> Bounds:
    """The callback of --rating: at least "4/5", at most "<=40%", or between "3/5..4/5"."""
    try:
        return bounds(value) if value else (None, None)
    except (ValueError, ZeroDivisionError) as error:
        raise click.BadParameter(f"{value!r} is no score: write 4/5, 80%, '<=2/5' or 3/5..4/5", ctx, param) from error


def day(text: str, today: date) -> str:
    """A year, a month or a day as it was typed; days or weeks ago as the day that was.

    >>> day("2026-03", date(2026, 3, 20)), day("30d", date(2026, 3, 20)), day("2w", date(2026, 3, 20))
    ('2026-03', '2026-02-18', '2026-03-06')
    """
    ago = _AGO.fullmatch(text)
    if ago:
        return (today - timedelta(days=int(ago[1]) * _DAYS[ago[2]])).isoformat()
    if not _DAY.fullmatch(text):
        raise ValueError(f"{text!r} is no day")
    date.fromisoformat((text + "-01-01")[:10])
    return text


def day_option(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The callback of --since and its like: a year, a month, a day, or how long ago (in universal time)."""
    try:
        return None if value is None else day(value, datetime.now(UTC).date())
    except (ValueError, OverflowError) as error:
        message = f"{value!r} is no date: write 2026, 2026-03, 2026-03-01, or 30d for thirty days ago"
        raise click.BadParameter(message, ctx, param) from error
