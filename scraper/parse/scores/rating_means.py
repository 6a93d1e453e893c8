"""A figure that is the mean of the aspects beside it: "Power 8.5, Weight 6.0, Price 7.0" and, under them, "7.2".

However the whole is called, in whatever language, or not called at all: arithmetic says what the figure is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from scraper.page import Page
from scraper.parse.scores import rating_places as places
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_figures import to_number
from scraper.parse.scores.rating_labels import is_of_others
from scraper.parse.scores.rating_parts import Part
from scraper.parse.scores.rating_places import Line, Region
from scraper.parse.scores.rating_shown import Shown
from scraper.records import Found, Rating

LEAST = 3  # aspects: the mean of two is many a figure
REACH = 12  # lines before and behind the aspects: points and a summary may stand between
_WEIGHT = 2.5
_FIGURE = re.compile(
    r"(?:(?P<before>[^\W\d][^\d:]{1,24}?)\s?:?\s)?(?P<value>[0-9]{1,3}(?:[.,][0-9]{1,2})?)"
    r"(?P<scale>\s?%|\s?(?:/|(?:out of|von|sur|su|de|av|van|z|из)\s)\s?[0-9]{1,3})?"
    r"(?:\s[([]?(?P<behind>[^\W\d][^\d]{1,24}))?\Z"
)


def read(page: Page, lines: list[Line], where: Region, groups: list[list[Part]]) -> Iterator[Shown]:
    """The means of groups of aspects that no figure for the whole stands among."""
    for group in groups:
        values = [p.rating.value for p in group if p.rating.aspect and not isinstance(p.rating.value, str)]
        bests = {p.rating.best for p in group}
        if len(values) < LEAST or len(values) < len(group) or len(bests) > 1 or len(set(values)) < 2:
            continue
        mean, best = sum(values) / len(values), next(iter(bests))
        starts = [page.first[p.element] for p in group]
        low = bisect_left(lines, min(starts), key=lambda line: line.start)
        high = bisect_left(lines, max(starts) + 1, key=lambda line: line.start)
        taken = {p.line for p in group}
        for n in range(max(0, low - REACH), min(len(lines), high + REACH)):
            line = lines[n]
            scored = n in taken or any(line.start <= start < line.stop for start in starts)
            m = _FIGURE.match(line.text) if not scored and len(line.text) <= _LONGEST else None
            if m is None or not _is_mean(m, mean, best) or is_of_others(line.text):
                continue
            if places.own(page, _above_average(page, line.element), where):
                raw = m["value"] + (m["scale"] or "")
                rating = normalize(Rating(to_number(m["value"]), best, None, raw, scale=group[0].rating.scale))
                yield Shown(Found(rating, page.path(line.element), raw, "visible"), _WEIGHT, "rating-mean", line.start)


_LONGEST = 40  # letters


def _above_average(page: Page, i: int) -> int:
    """The element above a figure and above boxes that are called averages, as they may well be: they are one."""
    above = i = page.parent[i]
    for _ in range(_MOST_BOXES):
        if i > 0 and any(word in page.label[i] for word in ("average", "avg")):
            above = page.parent[i]
        i = page.parent[i]
        if i < 0:
            break
    return above


_MOST_BOXES = 3


def _is_mean(m: re.Match[str], mean: float, best: float | None) -> bool:
    """Is a figure the mean, rounded as it is printed? A whole figure is of use only on a scale of a hundred."""
    decimals = len(m["value"].replace(",", ".").partition(".")[2])
    value = to_number(m["value"])
    printed = (m["scale"] or "").split("/")[-1].split(" ")[-1]
    if printed.isdigit() and best and float(printed) != best:
        return False
    if not decimals and mean <= _TENS:
        return False
    return abs(value - mean) <= _HALF_OF_LAST.get(decimals, 0.0) + _ROUNDING


_TENS, _ROUNDING = 10, 0.001
_HALF_OF_LAST = {0: 0.5, 1: 0.05, 2: 0.005}  # by the places that are printed
