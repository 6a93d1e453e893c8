"""Scores in what a page tells its own scripts: {"title": "Slow Boat", "rating": {"score": 7, "outOf": 10}}.

Pages that are drawn by scripts carry their data in a script (`__NEXT_DATA__`, `window.__STATE__ = {...}`) or in a
property of an element (data-props='{"score": 8.5, "max": 10}'). Asked only on pages that call themselves a review and
show no other score. A script holds the data of other pages, too: an object counts only if its title, or its address, is
the page's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from scraper import loose_json, text
from scraper.page import Page
from scraper.parse.scores import rating_places as places
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_places import Region
from scraper.parse.scores.rating_shown import Shown
from scraper.parse.scores.rating_text import parse
from scraper.records import Found, Rating

_WEIGHT = 2.1  # enough on a page that calls itself a review
LONGEST = 2_000_000  # letters of a script
MOST_STEPS, MOST_OBJECTS = 3, 20_000  # objects below the page's own; of a script
_SCORE = re.compile(
    r"(?:editor(?:ial)?s?|critics?|review(?:er)?|overall|final|our|author|article|staff|post)?_?-?(?:rating|score|stars|grade)"
    r"(?:_?-?(?:value|number|stars|points|score))?|star_?rating|star_?count|verdict_?score"
)
_WITHIN = ("value", "score", "rating", "ratingvalue", "number", "stars", "overall", "total", "points", "final")
_BEST = re.compile(
    r"(?:rating|score|stars?)?_?(?:max(?:imum)?|out_?of|best|scale|total)_?(?:rating|score|stars|value)?|bestrating"
)
_TITLES = ("title", "headline", "name", "slug", "url", "path", "permalink", "uri", "link", "seotitle", "id")
_NOT_OWN = re.compile(
    r"user|reader|audience|communit|aggregate|average|avg|comment|relat|recommend|more|latest|popular|trending|similar|"
    r"votes?|imdb|meta|tomato|sidebar|teaser|menu|nav"
)
_COUNTED = re.compile(r".*count|votes|total_?(?:ratings|reviews|votes)|average|reviews")
_TOLD = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})?(?:\s?/\s?[0-9]{1,3})?\Z|[A-F][+-]?\Z")
_AGES = frozenset((12, 13, 15, 16, 17, 18))  # a "rating" that may be for whom a film is


def read(page: Page, where: Region) -> Iterator[Shown]:
    """The scores of the page's own object, and of data in a property of an element that stands where a score can."""
    assigned = _ASSIGNED.search(page.html) is not None
    for i in page.by_tag.get("script", ()):
        kind = page.attr(i, "type").lower()
        plain = "/json" in kind if kind not in _PLAIN else assigned
        script = page.raw_text(i) if plain else ""
        if _LEAST < len(script) <= LONGEST and _mentions(script):
            for own in _own_objects(page, script):
                yield from _shown(page, i, "", script, own)
    for name in [name for name in page.by_attribute if name.startswith(("data-", ":", "props"))]:
        for i in page.having(name):
            value = page.attrs[i][name] or ""
            if value[:1] == "{" and where.low <= i < where.high and _mentions(value) and places.own(page, i, where):
                data = loose_json.load(value)
                if isinstance(data, dict):
                    yield from _shown(page, i, name, value, data)


_ASSIGNED = re.compile(rb"window(?:\.|\[[\"'])__[A-Z_]{2,40}[\"'\]]*\s?=")
_PLAIN = ("", "text/javascript", "module")
_LEAST = 40  # letters of a script that holds data
_GIVEN = re.compile(
    r"[a-z]{4,5}(?:[-_]?(?:[vV]alue|[nN]umber|[pP]oints|[sS]tars|[sS]core))?\"\s?:\s?(?:\"?(?:[2-9]|1[0-9.]|[A-F][+-]?\")|\{)"
)
_CUES = ("core", "ating", "tars")  # ends of the names that scores have; a regular expression would search for long


def _mentions(script: str, start: int = 0, stop: int = LONGEST) -> bool:
    """Is one of the names that scores have followed by a figure, a letter or an object?"""
    return any(_is_given(script, cue, start, stop) for cue in _CUES)


def _is_given(script: str, cue: str, start: int, stop: int) -> bool:
    at = script.find(cue, start, stop)
    while at >= 0:
        if _GIVEN.match(script, at):
            return True
        at = script.find(cue, at + 1, stop)
    return False


def _own_objects(page: Page, script: str) -> Iterator[dict[str, Any]]:
    """The objects that have the page's headline or address, wherever they are."""
    titles = {page.text(i) for tag in ("h1", "title") for i in page.by_tag.get(tag, ())[:2]}
    path = urlsplit(page.url).path.strip("/")
    slugs = {path, path.rpartition("/")[2]} - {""}
    if not any(_is_near(script, name) for name in (titles | slugs) - {""}):
        return
    heads = {text.key(title) for title in titles} - {""}
    left = [loose_json.load(script[max(0, script.find("{")) :])]
    for _ in range(MOST_OBJECTS):
        if not left:
            return
        here = left.pop()
        if isinstance(here, dict):
            names = [v for k, v in here.items() if isinstance(v, str) and k.lower() in _TITLES]
            if any(text.key(name) in heads or _is_address(name, slugs) for name in names):
                yield here
            left.extend(v for v in here.values() if isinstance(v, dict | list))
        elif isinstance(here, list):
            left.extend(v for v in here if isinstance(v, dict | list))


def _is_near(script: str, name: str) -> bool:
    """Does a script mention a score not far from a name? If not, it need not be taken apart."""
    at = script.find(name)
    for _ in range(_MOST_NAMED):
        if at < 0:
            return False
        if _mentions(script, max(0, at - _NEAR), at + _NEAR):
            return True
        at = script.find(name, at + _NEAR)
    return False


_MOST_NAMED, _NEAR = 8, 4_000  # times that a name is looked for; letters


def _is_address(name: str, slugs: set[str]) -> bool:
    return name.strip("/") in slugs or (name[:1] in "/h" and urlsplit(name).path.strip("/") in slugs)


def _shown(page: Page, i: int, attribute: str, script: str, own: dict[str, Any]) -> Iterator[Shown]:
    for rating, key, value in _scores(own, MOST_STEPS):
        raw = _literal(script, key, value)
        if raw:
            found = Found(
                normalize(Rating(rating.value, rating.best, None, raw, scale=rating.scale)),
                page.path(i, attribute or None),
                raw,
                "attribute",
            )
            yield Shown(found, _WEIGHT, "rating-state", page.first[i], element=i)


def _literal(script: str, key: str, value: Any) -> str:
    """The piece of a script that gives the value, as it stands."""
    told = re.escape(f"{value:g}" if isinstance(value, float) else str(value))
    m = re.search(rf"\"{re.escape(key)}\"\s*:\s*\"?{told}(?![0-9])", script)
    return " ".join(m[0].split()) if m else ""


def _scores(own: dict[str, Any], steps: int) -> Iterator[tuple[Rating, str, Any]]:
    """The scores of an object, and of the objects within it that speak of no other thing."""
    if any(_COUNTED.match(k.lower()) and v for k, v in own.items()):
        return
    for key, value in own.items():
        name = key.lower()
        if _NOT_OWN.search(name):
            continue
        scored = bool(_SCORE.fullmatch(name))
        if isinstance(value, dict):
            if scored:
                yield from _of_object(value)
            elif steps:
                yield from _scores(value, steps - 1)
        elif scored:
            yield from _of_value(own, key, value)


def _of_object(given: dict[str, Any]) -> Iterator[tuple[Rating, str, Any]]:
    """The figure of an object that is called a rating."""
    if any(_COUNTED.match(k.lower()) and v for k, v in given.items()):
        return
    for key, value in given.items():
        if key.lower() in _WITHIN:
            yield from _of_value(given, key, value)
            return


def _of_value(holder: dict[str, Any], key: str, value: Any) -> Iterator[tuple[Rating, str, Any]]:
    told = f"{value:g}" if isinstance(value, int | float) and not isinstance(value, bool) else value
    rating = parse(told) if isinstance(told, str) and _TOLD.match(told.strip()) else None
    if rating is None or not rating.value or isinstance(value, bool):
        return
    best = rating.best or next((float(v) for k, v in holder.items() if _is_best(k, v)), None)
    if isinstance(rating.value, str):
        yield rating, key, value
    elif (best is None and not (rating.value in _AGES and key.lower() == "rating")) or (best and rating.value <= best):
        yield (
            Rating(rating.value, best, None, rating.raw, scale="stars" if "star" in key.lower() else rating.scale),
            key,
            value,
        )


def _is_best(key: str, value: Any) -> bool:
    known = isinstance(value, int | float) or (isinstance(value, str) and value.isdigit())
    return known and not isinstance(value, bool) and bool(_BEST.fullmatch(key.lower())) and 1 < float(value) <= 100
