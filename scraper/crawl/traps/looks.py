"""What addresses have in common: the look that pages of one generator share, and the place where they lie. Pure.

https://a.example/2024/03/film-7?page=2    look a.example/0/0/film-0?page=0    place a.example/0/0/*?
https://a.example/film/night-train         look a.example/film/night-train     place a.example/film/*
"""

from __future__ import annotations

import re
from collections import Counter

from scraper.weburl import WebUrl

MAX_PER_LOOK = 5_000  # pages that differ only in numbers; beyond it, a calendar or a counter
MAX_PER_QUERY_LOOK = 200  # pages that differ only in the values of three or more parameters
FEW_PARAMETERS = 2  # up to so many, the values name pages: "review.php?id=7&page=2"
PLACE_SEGMENTS = 2  # of a path; below "/film/2024/" nothing that is read is one with what lies beside it

_NUMBERS = re.compile(r"\d+")
# A run of letters and digits that nobody would write: a session's, a basket's, a visitor's.
_TOKEN = re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])(?:[0-9a-f]{8,}|[A-Za-z0-9]{16,})(?![A-Za-z0-9])")


def look_of(url: WebUrl) -> tuple[str, int]:
    """What an address looks like without its numbers, tokens and values, and how many of that look are believed.

    >>> from scraper.weburl import parse
    >>> look_of(parse("https://a.example/2024/03/film-7?b=1&c=2&a=x"))
    ('a.example/0/0/film-0?a&b&c', 200)
    >>> look_of(parse("https://a.example/s/9f8a7b6c5d/film?visit=0a1b2c3d4e"))
    ('a.example/s/~/film?visit=~', 5000)
    """
    names = sorted(names_in(url.query))
    path = f"{url.host}{_plain(url.path)}"
    if len(names) <= FEW_PARAMETERS:
        return f"{path}?{_plain(url.query)}" if url.query else path, MAX_PER_LOOK
    return f"{path}?{'&'.join(names)}", MAX_PER_QUERY_LOOK


def place_of(url: WebUrl) -> str:
    """Where a page lies: its host and the first two segments above it; with a query, the page itself that is asked.

    >>> from scraper.weburl import parse
    >>> [place_of(parse(f"https://a.example{path}")) for path in ("/film/heat", "/calendar/2026/11/", "/all?page=7")]
    ['a.example/film/*', 'a.example/calendar/0/*', 'a.example/all?*']
    """
    segments = [segment for segment in _plain(url.path).split("/") if segment]
    if url.query:
        return f"{url.host}/{'/'.join(segments[: PLACE_SEGMENTS + 1])}?*"
    return "/".join([url.host, *segments[:-1][:PLACE_SEGMENTS], "*"])


def names_in(query: str | None) -> Counter[str]:
    """How often each parameter stands in a query, by its name in lower case."""
    return Counter(part.partition("=")[0].lower() for part in query.split("&") if part) if query else Counter()


def _plain(text: str) -> str:
    return _NUMBERS.sub("0", _TOKEN.sub("~", text))
