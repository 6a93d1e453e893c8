"""Tables of scores whose rows are no name with its score.

with a column of what could be had   "Body | 150 | 112", "Drive | 125 | 98": a column called "max", or two columns
                                     that both add up to their last row, say which figure is the scale
across                               names in the first row, their scores below them in the second
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from scraper.page import Page
from scraper.parse.scores import rating_places as places
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_figures import to_number
from scraper.parse.scores.rating_parts import MOST_LABEL, MOST_PARTS, Part, aspect_name, is_known
from scraper.parse.scores.rating_places import Region
from scraper.parse.scores.rating_text import parse
from scraper.records import Rating

LEAST = 4  # rows with figures
_FIGURE = re.compile(r"[0-9]{1,4}(?:[.,][0-9])?\Z")
_MOST = re.compile(r"\bmax|mögl|possible|available|disponib|posib|possív|erreichbar|макс|満点|满分", re.IGNORECASE)


def read(page: Page, where: Region) -> list[Part]:
    """The scores of the first such table; the whole is among them, aspect None."""
    for table in page.by_tag.get("table", ())[:_MOST_TABLES]:
        if where.low <= table < where.high and places.own(page, table, where):
            rows = [list(page.children(row)) for row in page.within(table, "tr")]
            found = _across(page, rows) if len(rows) == _TWO else _of_table(page, rows)
            if found:
                return found
    return []


_MOST_TABLES = 40  # of a page that are looked at


def _across(page: Page, rows: list[list[int]]) -> list[Part]:
    """Names of aspects in one row, and below each its score."""
    names, scores = ([page.text(cell).strip(" :") for cell in row] for row in rows)
    ratings = [parse(text) for text in scores if 0 < len(text) <= _LONGEST_SCORE]
    if not _CELLS <= len(names) == len(scores) == len(ratings) or sum(map(is_known, names)) < _TWO:
        return []
    parts = []
    for name, cell, rating in zip(names, rows[1], ratings, strict=True):
        if rating is None or not rating.value or not 1 < len(name) <= MOST_LABEL:
            return []
        whole = replace(rating, aspect=aspect_name(name))
        parts.append(Part(whole, name, -1, cell, scaled=rating.best is not None, said=True))
    return parts


_TWO, _LONGEST_SCORE = 2, 12  # rows, or names that are known; letters


def _of_table(page: Page, rows: list[list[int]]) -> list[Part]:
    if not LEAST <= len(rows) <= MOST_PARTS:
        return []
    texts = [[page.text(cell) for cell in row] for row in rows]
    figured = [n for n, row in enumerate(texts) if len(row) >= _CELLS and all(map(_FIGURE.match, row[1:_CELLS]))]
    if len(figured) < LEAST or len(rows) - len(figured) > 1:
        return []
    values = [tuple(to_number(text) for text in texts[n][1:_CELLS]) for n in figured]
    head = texts[0] if 0 not in figured else []
    at = next((k - 1 for k in (1, 2) if k < len(head) and _MOST.search(head[k])), None)
    adds_up = all(sum(v[k] for v in values[:-1]) == values[-1][k] for k in (0, 1))
    if at is None and adds_up:
        at = 0 if values[-1][0] > values[-1][1] else 1
    if at is None or any(v[1 - at] > v[at] for v in values):
        return []
    return list(_parts(page, rows, figured, at, adds_up=adds_up))


_CELLS = 3  # a name and two figures


def _parts(page: Page, rows: list[list[int]], figured: list[int], at: int, *, adds_up: bool) -> Iterator[Part]:
    for n in figured:
        cell, most = rows[n][2 - at], rows[n][1 + at]
        label, raw = page.text(rows[n][0]).strip(" :"), page.text(cell)
        aspect = None if adds_up and n == figured[-1] else aspect_name(label)
        if 1 < len(label) <= MOST_LABEL and to_number(raw):
            rating = normalize(Rating(to_number(raw), to_number(page.text(most)), None, raw, aspect, scale="points"))
            yield Part(rating, label, -1, cell, scaled=True, said=True)
