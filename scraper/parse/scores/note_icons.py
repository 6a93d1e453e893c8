"""Points whose sign is drawn: items of lists that begin with a tick or a cross, or are named "pro" and "con"."""

from __future__ import annotations

import re

from scraper.page import Page
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_svgs
from scraper.parse.scores.note_lists import LONGEST_NOTE, MOST_NOTES, is_point
from scraper.parse.scores.rating_places import Region
from scraper.records import Found

_GOOD = re.compile(
    r"(?<![a-z])(?:check(?:ed|mark)?|tick|plus|thumbs?[-_]?up|positive|pros?|good|smile|yes|like|upside)(?![a-z])"
)
_BAD = re.compile(
    r"(?<![a-z])(?:times|x?mark[-_]?x|xmark|cross|close|minus|thumbs?[-_]?down|negative|cons?|bad|frown|no|dislike|"
    r"downside|remove|dash)(?![a-z])"
)
_STEMS = (
    "check", "tick", "plus", "thumb", "positive", "pro", "good", "smile", "times", "mark", "cross", "close", "minus",
    "negative", "con", "bad", "frown",
)  # fmt: skip
_ICONS = frozenset(("i", "span", "svg", "img", "em", "b"))
MOST_BETWEEN = 60  # elements from the last good point to the first bad one


def drawn(page: Page, where: Region) -> tuple[list[Found[str]], list[Found[str]]]:
    """(good points, bad points) of lists beside each other; both must be there, each of one sign throughout."""
    if not page.labels_with(_STEMS) and not page.by_tag.get("img"):
        return [], []
    sides: dict[bool, list[int]] = {True: [], False: []}
    for i in page.by_tag.get("li", ()):
        sign = _sign(page, i) if where.low <= i < where.high else None
        if sign is not None and places.own(page, i, where):
            sides[sign].append(i)
    good, bad = sides[True], sides[False]
    if not good or not bad or max(len(good), len(bad)) > MOST_NOTES:
        return [], []
    early, late = sorted((good, bad))
    if late[0] - early[-1] > MOST_BETWEEN or early[-1] > late[0]:
        return [], []
    return _points(page, good), _points(page, bad)


def _sign(page: Page, i: int) -> bool | None:
    """Is an item a good point or a bad one, by its first icon or by its own name?"""
    if not 1 < len(page.text(i)) <= LONGEST_NOTE:
        return None
    first = i + 1
    names = [page.label[i]]
    if first < page.end[i] and page.tag[first] in _ICONS and not page.text(first):
        used = rating_svgs.used(page, first) if page.tag[first] == "svg" else page.attr(first, "alt")
        names.insert(0, f"{page.label[first]} {used}".lower())
    for name in names:
        good, bad = _GOOD.search(name), _BAD.search(name)
        if (good is None) != (bad is None):
            return good is not None
    return None


def _points(page: Page, items: list[int]) -> list[Found[str]]:
    texts = ((i, page.text(i)) for i in items)
    return [Found(text, page.path(i), text, "visible") for i, text in texts if is_point(text)]
