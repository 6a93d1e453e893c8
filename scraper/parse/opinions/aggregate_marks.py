"""An average that is drawn as exactly as it is: a bar of any width, an attribute with a point, stars and half a star.

Single reviews are drawn in whole steps, and what draws them is read elsewhere; beside a count and under the title any
width is a score.
"""

from __future__ import annotations

import re

from scraper.page import Page
from scraper.parse.opinions.review_rating import HELD as _HELD
from scraper.parse.scores import rating_icons
from scraper.parse.scores.rating_marks import names_rating
from scraper.parse.scores.rating_shown import Mark
from scraper.records import Rating

HELD = frozenset(_HELD)
BEST = 5.0  # of stars that are drawn
MOST_INSIDE = 4  # elements of a gauge: the box, the empty stars, the full ones
MOST_SIGNS = 12  # elements beside an icon that may be icons, too
_WIDTH = re.compile(r"(?:^|;)\s*width:\s?(?P<share>\d{1,3}(?:\.\d+)?)%")
_FIGURE = re.compile(r"[0-5](?:\.\d+)?")


def read(page: Page, i: int) -> Mark | None:
    """The average drawn by element i, in it or by icons side by side with it; None where it draws none."""
    for name in _HELD:
        said = page.attr(i, name).strip()
        if _FIGURE.fullmatch(said) and float(said) > 0:
            return Mark(Rating(float(said), BEST, None, said, scale="stars"), i, name, said, "attribute")
    return _row(page, i) if page.text(i) else _bar(page, i) or _icons(page, i)


def _row(page: Page, i: int) -> Mark | None:
    """Stars, each of an empty and a full one upon it, in a box that is named after a score."""
    inside = range(i + 1, min(page.end[i], i + MOST_SIGNS))
    row = rating_icons.loose(page, inside) if names_rating(page.label[i]) else None
    if row is None or row.rating.best != BEST:
        return None
    return Mark(row.rating, row.element, row.attribute, row.rating.raw, "class")


def _bar(page: Page, i: int) -> Mark | None:
    inside = range(i, min(page.end[i], i + MOST_INSIDE))
    bars = [(k, match) for k in inside if (match := _WIDTH.search(page.attr(k, "style")))]
    if len(bars) != 1 or not 0 < float(bars[0][1]["share"]) < 100:
        return None
    k, match = bars[0]
    raw = match[0].strip("; ")
    value = round(float(match["share"]) / 100 * BEST, 2)
    return Mark(Rating(value, BEST, None, raw, scale="stars"), k, "style", raw, "attribute")


def _icons(page: Page, i: int) -> Mark | None:
    """Full and half stars that stand before the count in its own box."""
    signs = list(page.children(page.parent[i]))[:MOST_SIGNS]
    row = rating_icons.loose(page, signs) if signs[:1] == [i] else None
    return Mark(row.rating, row.element, row.attribute, row.rating.raw, "class") if row else None
