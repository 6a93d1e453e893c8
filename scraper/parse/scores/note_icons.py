"""Points whose sign is drawn: items of lists that begin with a tick or a cross, or are named "pro" and "con"."""

from __future__ import annotations

import re

from scraper.page import Page
from scraper.parse.scores import rating_places as places
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
    said = {label: sign for label in page.labels_with(_STEMS) if (sign := _meant(label)) is not None}
    if len(set(said.values())) < len((True, False)):
        return [], []
    sides: dict[bool, list[int]] = {True: [], False: []}
    for i in page.by_tag.get("li", ()):
        sign = _sign(page, i, said) if where.low <= i < where.high else None
        if sign is not None and places.own(page, i, where):
            sides[sign].append(i)
    good, bad = sides[True], sides[False]
    if not good or not bad or max(len(good), len(bad)) > MOST_NOTES:
        return [], []
    early, late = sorted((good, bad))
    if late[0] - early[-1] > MOST_BETWEEN or early[-1] > late[0]:
        return [], []
    return _points(page, good), _points(page, bad)


def _meant(label: str) -> bool | None:
    """Does a name say good, or bad? None where it says neither, or both."""
    good, bad = _GOOD.search(label) is not None, _BAD.search(label) is not None
    return good if good != bad else None


def _sign(page: Page, i: int, said: dict[str, bool]) -> bool | None:
    """Is an item a good point or a bad one, by its first icon or by its own name?"""
    first = i + 1
    sign = said.get(page.label[i])
    if first < page.end[i] and page.label[first] in said and page.tag[first] in _ICONS and not page.text(first):
        sign = said[page.label[first]]
    return None if sign is None or not 1 < len(page.text(i)) <= LONGEST_NOTE else sign


def _points(page: Page, items: list[int]) -> list[Found[str]]:
    texts = ((i, page.text(i)) for i in items)
    return [Found(text, page.path(i), text, "visible") for i, text in texts if is_point(text)]
