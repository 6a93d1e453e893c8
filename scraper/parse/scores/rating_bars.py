"""Scores drawn as bars without a class that says so: a name, and an element of style="width:85%" beside it.

One bar may be anything; several of one shape, each with a name of its own that is scored elsewhere, are a score box.
"""

from __future__ import annotations

import re
from collections import defaultdict

from scraper.page import Page
from scraper.parse.scores import rating_places as places
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_labels import is_of_others
from scraper.parse.scores.rating_parts import MOST_LABEL, MOST_PARTS, Part, aspect_name, is_known
from scraper.parse.scores.rating_places import Region
from scraper.parse.scores.rating_rows import shape
from scraper.parse.scores.rating_scales import WIDTH
from scraper.records import Found, Rating

LEAST, LEAST_KNOWN = 3, 2  # bars of one shape; names among them that are aspects
MOST_STEPS = 3  # elements from the bar up to its row
_SAYS_MORE = re.compile(r"[\d!?€$£]")


def read(page: Page, where: Region) -> list[Part]:
    """The scores of a page's bars, in order; none where they are few, or measure something else."""
    kinds: dict[str, list[Part]] = defaultdict(list)
    for i in page.having("style"):
        m = WIDTH.search((page.attrs[i]["style"] or "").lower()) if where.low <= i < where.high else None
        if m is None or page.text(i) or not 0 < float(m[1]) <= 100:
            continue
        label = _name(page, i)
        if label is None or not places.own(page, i, where):
            continue
        rating = normalize(Rating(float(m[1]), 100.0, None, m[0].strip("; "), scale="percent"))
        rating = normalize(Rating(rating.value, 100.0, None, rating.raw, aspect_name(label), scale="percent"))
        found = Found(rating, page.path(i, "style"), rating.raw, "attribute")
        part = Part(rating, label, -1, i, scaled=True, said=False, found=found)
        kinds[shape(page.path(i))].append(part)
    alike = max(kinds.values(), key=len, default=[])
    labels = {part.label.lower() for part in alike}
    if not LEAST <= len(alike) == len(labels) <= MOST_PARTS or sum(map(is_known, labels)) < LEAST_KNOWN:
        return []
    return [part for part in alike if not is_of_others(part.label)]


def _name(page: Page, bar: int) -> str | None:
    """The text of the row that the bar stands in, if that is only a name."""
    i = bar
    for _ in range(MOST_STEPS):
        i = page.parent[i]
        if i < 0:
            return None
        if page.text(i):
            label = page.text(i).strip(" :")
            return label if len(label) <= MOST_LABEL and not _SAYS_MORE.search(label) else None
    return None
