"""Scores in the style of an element: a width over stars, a variable, a gradient, a clipping.

styled   the style of a rating box, or of one of the first elements below it, as a mark
"""

from __future__ import annotations

import re
from itertools import takewhile

from scraper.page import Page
from scraper.parse.scores import rating_classes, rating_icons
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_shown import Mark
from scraper.records import Rating

_WIDTH = re.compile(r"(?:^|;|\s)width\s*:\s*([0-9]{1,3}(?:\.[0-9]+)?)\s*(%|px)")
_RATING_BOX = re.compile(r"(?<![a-z])rating[-_]?(?:box|result)(?![a-z])")  # stars without the word in their names
_VARIABLE = re.compile(
    r"--[\w-]*(?:rating|score|stars?|value|note|percent|pct|fill)[\w-]*\s*:\s*(?:calc\(\s*)?['\"]?"
    r"(?P<value>[0-9]{1,3}(?:\.[0-9]+)?)\s*(?P<percent>%)?(?:\s*/\s*(?P<of>5|10|100)\b)?",
    re.IGNORECASE,
)
_VARIABLE_MAX = re.compile(r"--[\w-]*(?:max|total|out-of|best)[\w-]*\s*:\s*([0-9]{1,3})", re.IGNORECASE)
# How much of a row of stars is coloured, or left standing: a gradient's first stop, a clipping from the right
_COLOURED = re.compile(r"linear-gradient\([^;]{0,60}?\s([0-9]{1,3}(?:\.[0-9]+)?)%")
_CLIPPED = re.compile(r"inset\(\s*0(?:px|%)?\s+([0-9]{1,3}(?:\.[0-9]+)?)%")
_FIRST_BELOW = 8  # elements


def styled(page: Page, i: int) -> Mark | None:
    """A width or a variable: style="width:80%" over five stars, style="--rating: 3"."""
    for k in (i, *takewhile(lambda k: k < page.end[i], range(i + 1, i + _FIRST_BELOW))):
        style = page.attrs[k].get("style")
        mark = (_variable(k, style) or _painted(page, i, k, style)) if style else None
        if mark is not None:
            return mark
        found = _WIDTH.search(style) if style else None
        if found and ("star" in (names := rating_classes.around(page, k, i)) or _RATING_BOX.search(names)):
            boxes = rating_icons.boxes(page, page.parent[k])
            if boxes:
                row = rating_icons.filled(page, k, boxes)
                return Mark(normalize(row.rating), row.element, "style", row.rating.raw, "attribute") if row else None
            share = _share(page, k, float(found[1]), found[2])
            mark = _of_share(page, i, k, share, found[0].strip("; ")) if share else None
            if mark is not None:
                return mark
    return None


def is_cut(page: Page, i: int) -> bool:
    """Is an element, or one of the two around it, narrower than what it holds: stars of which a part is hidden?"""
    for _ in range(_UP):
        found = _WIDTH.search(page.attrs[i].get("style") or "")
        if found and found[2] == "%" and float(found[1]) < _WHOLE and len(page.text(i)) <= rating_icons.MOST_ICONS:
            return True
        i = page.parent[i]
        if i < 0:
            return False
    return False


_UP, _WHOLE = 3, 100.0


def holds_cut(page: Page, i: int) -> bool:
    """Is one of the first elements below narrower than what it holds?"""
    below = takewhile(lambda k: k < page.end[i], range(i, i + _FIRST_BELOW))
    widths = (_WIDTH.search(page.attrs[k].get("style") or "") for k in below)
    return any(found[2] == "%" and float(found[1]) < _WHOLE for found in widths if found)


def _variable(k: int, style: str) -> Mark | None:
    found = _VARIABLE.search(style) if "--" in style else None
    if found is None:
        return None
    most = _VARIABLE_MAX.search(style)
    value, best = float(found["value"]), float(found["of"] or (most[1] if most else 0)) or None
    if found["percent"]:
        value, best = value / 20, 5.0
    if not 0 < value <= 100 or (best is not None and value > best):
        return None
    return Mark(normalize(Rating(value, best, None, found[0], scale="stars")), k, "style", found[0], "attribute")


def _painted(page: Page, i: int, k: int, style: str) -> Mark | None:
    """Stars of which a part only is coloured, or not cut away."""
    found = _COLOURED.search(style) or _CLIPPED.search(style)
    if found is None or not _drawn(page, k):
        return None
    share = float(found[1]) / 100 if found.re is _COLOURED else 1 - float(found[1]) / 100
    return _of_share(page, i, k, share, found[0])


def _of_share(page: Page, i: int, k: int, share: float, raw: str) -> Mark | None:
    best = float(_drawn(page, i) or 5)
    value = round(share * best * 2) / 2
    if not value or abs(value - share * best) > _HAIR:
        return None  # 94.96 %: an average of many, not a judgement in half stars
    return Mark(normalize(Rating(value, best, None, raw, scale="stars")), k, "style", raw, "attribute")


_HAIR = 0.03


def _share(page: Page, k: int, width: float, unit: str) -> float | None:
    """Which part of its parent an element of that width fills; None where that is not said."""
    if unit == "%":
        return width / 100 if 0 < width <= 100 else None
    above = page.parent[k]
    whole = _WIDTH.search(page.attrs[above].get("style") or "") if above >= 0 else None
    if whole and whole[2] == "px" and 0 < width <= float(whole[1]):
        return width / float(whole[1])
    return None


def _drawn(page: Page, i: int) -> int | None:
    """How many stars are written out below i, if they are; layers of them count once."""
    text = page.text(i)
    count = max((text.count(c) for c in "★☆⭐"), default=0)
    layers = [layer for k in page.children(i) if (layer := page.text(k))]
    if len(layers) > 1 and len(set(map(len, layers))) == 1 and len("".join(layers)) == count:
        count //= len(layers)
    return count if 3 < count <= rating_icons.MOST_ICONS else None
