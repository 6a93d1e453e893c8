"""Rows of a score box: boxes that look alike, each beside a name of its own, score aspects of the work.

    Sound   ★★★★☆        <li><span>Sound</span><b class="review-score">8</b></li>
    Build   ★★★☆☆        <li><span>Build</span><b class="review-score">6</b></li>
    Overall ★★★½☆        ... a row named for the whole, or a box of another shape, is the review's own score

Without this, marks that differ would contradict each other. Rows without names, or with other outlets' names, stay as
they were: such a page lists other works.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from scraper.page import Page
from scraper.parse.scores import rating_places as places
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_figures import to_number
from scraper.parse.scores.rating_labels import is_former, is_label, is_of_others
from scraper.parse.scores.rating_parts import MOST_LABEL, MOST_PARTS, Part, aspect_name
from scraper.parse.scores.rating_shown import Shown
from scraper.parse.scores.rating_words import OUTLETS
from scraper.records import Found, Rating

BOXES = frozenset(("rating-box", "rating-mark", "rating-pictures"))
MOST_OF_ROW = 240  # letters: a name, a score and a remark; longer rows are sections of the text
MOST_WORDS = 5  # of an aspect's name
ROW_BONUS = 0.8  # on the row of the whole: its name says what it is
_SCORE_AT_END = re.compile(r"[\s:：–—|-]*[0-9]{1,3}(?:[.,][0-9]{1,2})?\s*(?:%|/\s?[0-9]{1,3})?\Z")
_SCORE_AT_START = re.compile(r"\A[0-9]{1,3}(?:[.,][0-9]{1,2})?\s*(?:%|/\s?[0-9]{1,3})?[\s:：–—|-]*")
_EDGE = " \t:：.-–—|*()[]★☆½"


def read(page: Page, shown: list[Shown]) -> tuple[list[Part], list[Shown]]:
    """(the scores of aspects, what remains shown) of a page that calls itself a review."""
    kinds: dict[str, list[Shown]] = defaultdict(list)
    for s in shown:
        if s.rule in BOXES and s.element >= 0:
            kinds[shape(s.found.path)].append(s)
    found: list[Part] = []
    gone: set[int] = set()
    own: list[Shown] = []
    for alike in kinds.values():
        alike = list({s.element: s for s in alike}.values())
        labels = _labels(page, [s.element for s in alike]) if 1 < len(alike) <= MOST_PARTS else None
        if not labels or any(outlet in label.lower() for label in labels for outlet in _SITES):
            continue
        gone |= {id(s) for s in alike}
        pairs = zip(alike, labels, strict=True)
        ours = [(s, label) for s, label in pairs if not is_of_others(label) and not is_former(label)]
        for s, label in ours:
            aspect = aspect_name(label) if len(ours) > 1 else None
            if aspect is None:
                own.append(replace(s, weight=s.weight + ROW_BONUS))
            else:
                seen = _printed(page, s.found, page.parent[s.element]) or s.found
                rating = replace(seen.value, aspect=aspect)
                found.append(Part(rating, label, -1, s.element, rating.best is not None, said=True, found=seen))
    return found, [*own, *(s for s in shown if id(s) not in gone)]


_SITES = OUTLETS[: OUTLETS.index("magazine")]  # outlets by name; readers stand behind them


def shape(path: str) -> str:
    """A path without the numbers that tell neighbours apart."""
    return re.sub(r"\d+", "", path)


def _labels(page: Page, elements: list[int]) -> list[str] | None:
    """The name beside each score, where every one has a different one; else None."""
    above = _common(page, elements)
    rows = [_below(page, above, i) for i in elements]
    if len(set(rows)) < len(rows):
        return None
    labels = [_label(page, row, element) for row, element in zip(rows, elements, strict=True)]
    named = [label for label in labels if label]
    return named if len(named) == len(labels) == len({label.lower() for label in named}) else None


def _common(page: Page, elements: list[int]) -> int:
    above = page.parent[elements[0]]
    while above > 0 and not all(above < i < page.end[above] for i in elements):
        above = page.parent[above]
    return above


def _below(page: Page, above: int, i: int) -> int:
    """The child of `above` that holds element i."""
    while page.parent[i] != above:
        i = page.parent[i]
    return i


def _label(page: Page, row: int, element: int) -> str | None:
    """The name in a row, or before it: the first short text that is no score; None where the row tells more."""
    whole = page.text(row)
    if len(whole) > MOST_OF_ROW:
        return None
    if places.is_counted(whole):
        return _COUNTED
    for piece in page.pieces[page.first[row] : page.last[row]]:
        name = _SCORE_AT_START.sub("", _SCORE_AT_END.sub("", " ".join(piece.split()))).strip(_EDGE)
        if name:
            return name if _is_name(name) else None
    if row != element:
        return None
    before = [k for k in page.children(page.parent[row]) if k < row]
    name = page.text(before[-1]).strip(_EDGE) if before else ""
    return name if _is_name(name) else None


_COUNTED = "Users"  # how a row is called that says how many people scored


def _printed(page: Page, drawn: Found[Rating], row: int) -> Found[Rating] | None:
    """The figure beside a drawn score that says the same: "Sound - 9" over a bar of 90 % is nine of ten."""
    share = drawn.value.normalized
    for k in page.said_in(page.first[row], page.last[row]) if share and drawn.source == "attribute" else ():
        m = _FIGURE_AT_END.search(page.pieces[k])
        value = to_number(m[1]) if m else 0.0
        best = next((best for best in _SCALES if value and abs(value / best - (share or 0)) < _SAME), None)
        if m and best:
            return Found(normalize(Rating(value, best, None, m[1])), page.path(page.owner[k]), m[1], "visible")
    return None


_FIGURE_AT_END = re.compile(r"(?:\A|[\s:–—-])([0-9]{1,3}(?:[.,][0-9])?)\s*\Z")
_SCALES, _SAME = (10.0, 100.0, 5.0, 20.0), 0.001


def _is_name(label: str) -> bool:
    words = label.split()
    return (
        1 < len(label) <= MOST_LABEL
        and len(words) <= MOST_WORDS
        and (label[0].isalpha() or is_label(words[0].lower()))
        and not re.search(r"\d|[!?€$£]", label)
    )
