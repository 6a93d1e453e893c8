"""Scores of aspects at the ends of paragraphs: "Nose: pear drops and wet slate ... 22", which add up to the whole."""

from __future__ import annotations

import re

from scraper.page import Page
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_parts import Part, is_known
from scraper.parse.scores.rating_places import Line, Region, own
from scraper.parse.scores.rating_text import to_number
from scraper.records import Rating

LEAST, REACH = 3, 8  # paragraphs; lines behind them, in which their sum is looked for
_TAIL = re.compile(r"(?P<label>[^\W\d][^:.!?\d]{1,24}):\s.{10,}\s\(?(?P<value>[0-9]{1,2}(?:[.,]5)?)\)?\Z")


def read(page: Page, lines: list[Line], where: Region) -> list[Part]:
    """The scores of such paragraphs; none where nothing behind them is their sum."""
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
