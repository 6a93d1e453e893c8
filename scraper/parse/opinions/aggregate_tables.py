"""An average in an old table of facts: its label in one row, the figure below it, the count under another label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.page import Page
from scraper.parse.opinions.aggregate_counts import WORDS, says_texts
from scraper.parse.opinions.aggregate_said import Said
from scraper.records import Found

MOST_CELLS, LONGEST_LABEL, MOST_PIECES = 12, 40, 60
_MEANS = re.compile(
    r"(?:overall|average|avg\.?|mean) (?:user )?(?:rating|score)|note (?:moyenne|globale)|"
    r"gesamt(?:note|wertung|bewertung)|"
    r"(?:nota|voto|valoración|puntuación) (?:media|global)|durchschnitt"
)
_FIGURE = re.compile(r"(?P<value>\d{1,2}(?:[.,]\d{1,2})?)(?:\s?/\s?(?P<best>5|10|20|100))?")
_MAY = ("overall", "average", "avg", "mean", "note ", "gesamt", "media", "global", "durchschnitt")


def read(page: Page) -> Said | None:
    """The one average that the page's tables tell with its count; None where they tell none, or several."""
    if len(page.by_tag.get("tr", ())) < 2 or not any(word in page.lower_text for word in _MAY):
        return None
    means: list[Said] = []
    counts: list[tuple[int, bool]] = []
    for label, at in _labelled(page):
        text = page.text(at)
        figure = _FIGURE.fullmatch(text)
        if figure and _MEANS.search(label):
            value, best = float(figure["value"].replace(",", ".")), float(figure["best"] or 0) or None
            means.append(
                Said(value, best, None, None, Found(text, page.path(at), text, "visible"), "aggregate in a table")
            )
        elif text.isdecimal() and int(text) > 1 and any(word in label for word in WORDS):
            counts.append((int(text), says_texts(label)))
    if len(means) != 1 or not counts or not 0 < means[0].value <= (means[0].best or 10):
        return None
    (count, texts), one = counts[0], means[0]
    return Said(one.value, one.best, None if texts else count, count if texts else None, one.found, one.rule)


def _labelled(page: Page) -> Iterator[tuple[str, int]]:
    """(What a cell says in lower case, the cell below it) of two rows of as many cells."""
    for row in page.by_tag.get("tr", ()):
        below = page.end[row]
        if page.last[row] - page.first[row] > MOST_PIECES:
            continue
        if below >= len(page) or page.tag[below] != "tr" or page.parent[below] != page.parent[row]:
            continue
        labels, cells = list(page.children(row)), list(page.children(below))
        if 1 < len(labels) == len(cells) <= MOST_CELLS:
            for label, cell in zip(labels, cells, strict=True):
                said = page.text(label)
                if 0 < len(said) <= LONGEST_LABEL:
                    yield said.lower(), cell
