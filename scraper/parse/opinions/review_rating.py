"""The score of one user's review: the first one drawn or written in its stretch that is about the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.page import Page
from scraper.parse.scores import rating_marks
from scraper.parse.scores.rating_labels import LABELLED
from scraper.parse.scores.rating_text import find, parse
from scraper.records import Found, Rating

LONGEST_SCORE = 40  # characters of a text that is a score: "8.5 out of 10 stars", "Rating: ★★★★☆"
LEAST_LINE, LONGEST_LINE, SHORT_LINE = 8, 60, 12  # characters of a line that says its label too; pieces of text in it
BOX = 12  # elements of a rating box that are looked at for words; five stars of two layers

_STARS = re.compile(r"(?<![\d.,])([0-5](?:[.,]\d)?)[\s-]star (?:rating|review)", re.IGNORECASE)
_DESCRIBED = ("aria-label", "alt", "title", "data-tooltip")
_TELLING = frozenset(_DESCRIBED)


def read(page: Page, elements: Sequence[int], without: Sequence[range] = ()) -> Found[Rating] | None:
    """The rating among these elements (in document order); None where none is given."""
    for i in elements:
        own = page.attrs[i]
        named = rating_marks.names_rating(page.label[i])
        if not own or not (
            named or not _TELLING.isdisjoint(own) or own.get("itemprop") == "ratingValue"
        ):
            continue
        if any(i in held for held in without):
            continue
        found = (
            _in_box(page, i)
            if named
            else _drawn(page, i, scaled=True) or (_written(page, i) if "itemprop" in own else None)
        )
        if found is not None:
            return found
    return _labelled(page, elements, without)


def _labelled(page: Page, elements: Sequence[int], without: Sequence[range]) -> Found[Rating] | None:
    """A short line that says itself what it is: "Original Score: 3/5"."""
    for i in elements:
        if page.last[i] - page.first[i] > SHORT_LINE or any(i in held for held in without):
            continue
        text = page.own_text(i)
        if LEAST_LINE <= len(text) <= LONGEST_LINE and any(map(str.isdigit, text)):
            matches = [match for match in find(text) if match.sure == LABELLED and match.rating.best]
            if len(matches) == 1 and matches[0].rating.value:
                return Found(matches[0].rating, page.path(i), matches[0].rating.raw, "visible")
    return None


def _in_box(page: Page, i: int) -> Found[Rating] | None:
    """The score of an element that is named after one: what it says in words before what it draws."""
    for k in range(i, min(page.end[i], i + BOX)):
        own = page.attrs[k]
        if not _TELLING.isdisjoint(own):
            said = _drawn(page, k, scaled=True)
            if said is not None and said.source == "attribute":
                return said
    written, drawn = _written(page, i), _drawn(page, i, scaled=False)
    if written is not None and (drawn is None or written.value.best is not None):
        return written
    return drawn


def says_score(text: str) -> bool:
    """Does an attribute say a score with its scale, or in stars?

    >>> says_score("Rated 4 out of 5"), says_score("5 star rating"), says_score("Page 5")
    (True, True, False)
    """
    if _STARS.search(text):
        return True
    found = find(text)
    return len(found) == 1 and (found[0].rating.best is not None or found[0].rating.scale == "stars")


def _drawn(page: Page, i: int, *, scaled: bool) -> Found[Rating] | None:
    mark = rating_marks.read(page, i)
    if mark is None:
        return _spoken(page, i)
    if not isinstance(mark.rating.value, float | int) or not mark.rating.value:
        return None
    if scaled and mark.rating.best is None and mark.rating.scale != "stars":
        return None
    return Found(mark.rating, page.path(mark.element, mark.attribute), mark.raw, mark.source)


def _spoken(page: Page, i: int) -> Found[Rating] | None:
    """ "5 star rating", as screen readers are told."""
    for name in _DESCRIBED:
        match = _STARS.search(page.attr(i, name)[:LONGEST_SCORE])
        if match and float(match[1].replace(",", ".")) > 0:
            rating = Rating(float(match[1].replace(",", ".")), None, None, match[0], scale="stars")
            return Found(rating, page.path(i, name), match[0], "attribute")
    return None


def _written(page: Page, i: int) -> Found[Rating] | None:
    if page.last[i] - page.first[i] > 16:
        return None
    text = page.text(i)
    if not 0 < len(text) <= LONGEST_SCORE:
        return None
    rating = parse(text)
    if rating is None or not isinstance(rating.value, float | int) or not rating.value:
        return None
    return Found(rating, page.path(i), text, "visible")
