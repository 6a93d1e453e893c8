"""A figure alone in a box without a name: <div class="sc-a1"><div><span>8.5</span></div><h4>Slow Boat</h4>...

Where class names are hashes and no word stands beside the figure, its box still tells: it holds the points for and
against, or the name of the work again, or the headline. Asked only on pages that call themselves a review and show no
other score, and answered only where no second figure stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper import text
from scraper.elements import HEADING, LIST
from scraper.page import Page
from scraper.parse.scores import note_lists
from scraper.parse.scores import note_words as words
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_teasers as teasers
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_figures import to_number
from scraper.parse.scores.rating_places import Line, Region
from scraper.parse.scores.rating_shown import Shown
from scraper.parse.scores.rating_words import VERDICTS
from scraper.records import Found, Rating

MOST_LETTERS = 1200  # of a box; more is the article itself
MOST_STEPS = 5  # elements above the figure, among which its box is looked for
LEAST_NAME = 4  # letters of a heading that the page's title repeats
_WEIGHT = 2.1  # enough on a page that calls itself a review
_TENTHS = re.compile(r"(?:[0-9][.,][0-9]|10[.,]0)\Z")
_FIGURE = re.compile(r"(?:[0-9][.,][0-9]|10(?:[.,]0)?|[1-9][0-9]?|100)\Z")


def read(page: Page, lines: list[Line], where: Region) -> Iterator[Shown]:
    """The one bare figure of a page, where its box says that it is the score."""
    alone = [line for line in lines if len(line.text) <= len("10.0") and _FIGURE.match(line.text)]
    if len({line.text for line in alone}) != 1:
        return
    line = alone[0]
    i, value = line.element, to_number(line.text)
    if (
        not value
        or page.bits[i] & LIST
        or page.closest(i, {"table"}) is not None
        or not places.own(page, i, where)
        or teasers.in_card(page, i, where.text_start)
        or not _is_told(page, line, where)
    ):
        return
    rating = normalize(Rating(value, None, None, line.text, scale="points"))
    yield Shown(Found(rating, page.path(i), line.text, "visible"), _WEIGHT, "rating-bare", line.start, element=i)


def _is_told(page: Page, line: Line, where: Region) -> bool:
    """Does one of the boxes around the figure say that it is a score?"""
    i = line.element
    for _ in range(MOST_STEPS):
        whole = page.text(i)
        if len(whole) > MOST_LETTERS or places.is_counted(whole) or page.tag[i] in ("body", "main"):
            return False
        if _holds_points(page, i) or _names_work(page, i):
            return True
        if any(word.lower().strip(" .!") in VERDICTS for word in page.lines(i)):
            return True
        if _TENTHS.match(line.text) and page.last[i] <= where.text_start and any(page.within(i, "h1")):
            return True
        i = page.parent[i]
        if i < 0:
            return False
    return False


def _holds_points(page: Page, i: int) -> bool:
    """Are there labels of points, or of the last word?"""
    labels = {note_lists.label_of(line)[0] or words.key(line) for line in page.lines(i) if len(line) <= _LONGEST_LABEL}
    return not labels.isdisjoint(words.SIDES - words.AMBIGUOUS | words.VERDICT)


_LONGEST_LABEL = 40  # letters


def _names_work(page: Page, i: int) -> bool:
    """Is there a heading, not the page's own, that its title repeats?"""
    titles = text.key(" ".join(page.text(k) for k in page.by_tag.get("title", ())[:1]))
    heads = (k for k in range(i + 1, page.end[i]) if page.tag[k] in _HEADS and page.bits[k] & HEADING)
    return any(len(key := text.key(page.text(k))) >= LEAST_NAME and key in titles for k in heads)


_HEADS = frozenset(("h2", "h3", "h4", "h5", "h6"))
