"""A score whose form alone says little, where scores are looked for: at an end of the text, between headline and text.

"75 %" alone below the last paragraph, "3.5 stars, rounded up to 4" above the first, "8.1" beside the headline with the
score in a meta for link cards. Asked only on pages that call themselves a review and show no other score; two that
contradict each other are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from scraper import text
from scraper.page import Page
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_teasers as teasers
from scraper.parse.scores import rating_text as grammar
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_labels import is_label
from scraper.parse.scores.rating_places import Line, Region
from scraper.parse.scores.rating_shown import ENOUGH, Shown
from scraper.parse.scores.rating_words import VERDICTS
from scraper.records import Found, Rating

_WEIGHT = 2.1  # enough on a page that calls itself a review
_BELOW, _ABOVE, _AT_END = 4, 8, 3  # lines after the text, before it, and of its end
_LONGEST = 80  # letters of such a line
_PERCENT = re.compile(r"(?P<value>[1-9][0-9]|100)\s?%\Z")
_STARRED = re.compile(r"[0-9★⭐½]|\b(?:one|two|three|four|five)\b", re.IGNORECASE)


def read(page: Page, lines: list[Line], where: Region) -> Iterator[Shown]:
    """Scores by their place."""
    own = [n for n, line in enumerate(lines) if where.text_start <= line.start < where.text_stop]
    if own:
        first, last = own[0], own[-1]
        near = {*range(max(0, first - _ABOVE), first + 2), *range(max(first, last - _AT_END + 1), last + _BELOW + 1)}
        for n in sorted(near):
            if n < len(lines) and len(lines[n].text) <= _LONGEST:
                yield from _of_line(page, lines[n], where)
    yield from _of_cards(page)


def opening(page: Page, where: Region) -> Iterator[Shown]:
    """Stars that the text of a page that does not call itself a review begins with."""
    for k in page.said_in(where.text_start, min(where.text_stop, where.text_start + _FIRST)):
        said = page.pieces[k].strip()
        rating = _starred(said) if len(said) <= _LONGEST and _UNIT.search(said) else None
        if rating is not None and places.own(page, page.owner[k], where):
            yield Shown(Found(rating, page.path(page.owner[k]), rating.raw, "visible"), ENOUGH, "rating-placed", k)
        return


_FIRST = 6  # pieces, among which the text's first is
_UNIT = re.compile(r"[★⭐]|\bstars?\b")


def _of_line(page: Page, line: Line, where: Region) -> Iterator[Shown]:
    rating = _percent(line.text) or _starred(line.text) or _worded(line.text) or _pictured(page, line)
    if (
        rating is None
        or not places.own(page, line.element, where)
        or teasers.in_card(page, line.element, where.text_start)
    ):
        return
    yield Shown(Found(rating, page.path(line.element), rating.raw, "visible"), _WEIGHT, "rating-placed", line.start)


def _percent(line: str) -> Rating | None:
    m = _PERCENT.match(line)
    return normalize(Rating(float(m["value"]), 100.0, None, line, scale="percent")) if m else None


def _worded(line: str) -> Rating | None:
    """A verdict of several words alone on its line: "On aime beaucoup", "Highly recommended"."""
    words = line.strip(" .!").lower()
    return normalize(Rating(line, None, None, line, scale="word")) if " " in words and words in VERDICTS else None


def _pictured(page: Page, line: Line) -> Rating | None:
    """Words of the house's own under the word for a rating, which the picture beside them repeats: a man who claps."""
    label, colon, words = (part.strip() for part in line.text.partition(":"))
    if not colon or not is_label(label.rpartition(" ")[2].lower()) or not 1 < len(words.split()) <= _MOST_WORDS:
        return None
    above = page.parent[line.element]
    said = (text.key(page.attr(k, "alt")) for k in page.within(above, "img")) if above >= 0 else ()
    return Rating(words, None, None, words, scale="word") if text.key(words) in said else None


_MOST_WORDS = 6


def _starred(line: str) -> Rating | None:
    """Stars at the beginning of a line, before a remark: "3.5 stars, rounded up to 4"."""
    if not _STARRED.match(line):
        return None
    for stop in (m.start() for m in _REMARK.finditer(line)):
        rating = grammar.parse(line[:stop])
        if rating is not None and not isinstance(rating.value, str) and rating.scale == "stars" and rating.value:
            return rating if rating.best or not rating.raw.isdigit() else None
    return None


_REMARK = re.compile(r"\s?[,;:!|–—(-]\s|\s\(|\s(?:rounded|because|for|and)\s|\.\s")


def _of_cards(page: Page) -> Iterator[Shown]:
    """What a page tells for link cards: twitter:label1 "Score", twitter:data1 "8.1/10"."""
    for name in ("twitter:label1", "twitter:label2"):
        told = page.meta_content(name)
        words = told[1].lower().split() if told else []
        given = page.meta_content(name.replace("label", "data")) if words and is_label(words[-1]) else None
        rating = grammar.parse(given[1]) if given else None
        if given and rating is not None and rating.value:
            found = Found(replace(rating, raw=given[1]), page.path(given[0], "content"), given[1], "meta")
            yield Shown(found, _WEIGHT, "rating-placed", 0)
