"""Scores of aspects at the ends of paragraphs, each of which begins with what it is about.

read   "Story: a plain plot, well told. 8/10", "Nose – pear drops. ★★★★"; bare figures where they add up to the whole
"""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.page import Page
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_figures import to_number
from scraper.parse.scores.rating_parts import Part, is_known
from scraper.parse.scores.rating_places import Line, Region, own
from scraper.parse.scores.rating_text import parse
from scraper.records import Rating

LEAST, REACH = 3, 8  # paragraphs; lines behind them, in which their sum is looked for
_TAIL = re.compile(r"(?P<label>[^\W\d][^:.!?\d]{1,24}):\s.{10,}\s\(?(?P<value>[0-9]{1,2}(?:[.,]5)?)\)?\Z")


# With its scale or in stars: nothing needs to add up
_SCALED = re.compile(
    r"(?P<label>[^\W\d][^:.!?\d★]{1,32}?)(?::|\s[–—-])\s.{10,}?\s\(?"
    r"(?P<score>[★☆]{3,10}½?|[0-9]{1,2}(?:[.,][0-9])?\s?/\s?(?:5|10|20|100))\)?\.?\Z"
)
_SIGNS = frozenset("★☆½0123456789")


def read(page: Page, lines: list[Line], where: Region) -> list[Part]:
    """The scores of such paragraphs."""
    return _scaled(page, lines, where) or _summed(page, lines, where)


def _scaled(page: Page, lines: list[Line], where: Region) -> list[Part]:
    """Scores with their scale, at the ends of paragraphs whose names are set in bold, or known."""
    likely = [n for n, line in enumerate(lines) if line.text.rstrip(".)")[-1:] in _SIGNS and len(line.text) > _SHORTEST]
    found = [(n, m) for n in likely if (m := _SCALED.match(lines[n].text))] if len(likely) >= LEAST else []
    labels = {m["label"].lower() for _, m in found}
    if not LEAST <= len(labels) == len(found):
        return []
    parts = []
    for n, m in found:
        i, rating, label = lines[n].element, parse(m["score"]), m["label"].strip()
        bold = any(page.text(k).rstrip(" :–—-") == label for tag in ("b", "strong") for k in page.within(i, tag))
        if rating is not None and (bold or is_known(label)) and own(page, i, where):
            parts.append(Part(replace(rating, aspect=label), label, n, i, scaled=True, said=False))
    bests = {part.rating.best for part in parts}
    return parts if len(parts) >= LEAST and len(bests) == 1 else []


_SHORTEST = 20  # letters of such a paragraph


def _summed(page: Page, lines: list[Line], where: Region) -> list[Part]:
    """Bare figures; none where nothing behind them is their sum."""
    found = [
        (n, m)
        for n, line in enumerate(lines)
        if line.text[-1:].isdigit() and (m := _TAIL.match(line.text)) and is_known(m["label"])
    ]
    labels = {m["label"] for _, m in found}
    if not LEAST <= len(labels) == len(found):
        return []
    total = f"{sum(to_number(m['value']) for _, m in found):g}"
    whole = re.compile(rf"(?<![0-9.,]){re.escape(total)}(?![0-9]|[.,][0-9])")
    last = found[-1][0]
    if not any(whole.search(line.text) for line in lines[last + 1 : last + 1 + REACH]):
        return []
    parts = []
    for n, m in found:
        i = lines[n].element
        if own(page, i, where):
            rating = normalize(Rating(to_number(m["value"]), None, None, m["value"], m["label"], scale="points"))
            parts.append(Part(rating, m["label"], n, i, scaled=False, said=False))
    return parts
