"""A score and its label in two lines or two elements: under it, over it, before it, drawn behind it.

beside        "Final score" over "8.5", "Verdict" over "Recommended", "8" over "out of 10"
before_label  "74 Overall score" in one line of two elements
icons         "Score:" and three stars and a half, or a chart that a script fills
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from scraper.page import Page
from scraper.parse.scores import rating_icons
from scraper.parse.scores import rating_parts as parts
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_text as grammar
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_labels import is_called, is_label, is_of_others
from scraper.parse.scores.rating_places import Line
from scraper.parse.scores.rating_shown import Shown
from scraper.parse.scores.rating_words import OUTLETS, VERDICTS
from scraper.records import Found, Rating
from scraper.text import holds_any

LONGEST = 12  # letters of a line that is a score and nothing else
LONGEST_LABEL = 24  # letters of a line that is only a label


def beside(page: Page, lines: list[Line], n: int) -> Shown | None:
    """A bare figure or letter under (or over) a line that is only a label: "Final score", "8.5"."""
    rating = grammar.parse(lines[n].text)
    before = lines[n - 1].text if n else ""
    after = lines[n + 1].text if n + 1 < len(lines) else ""
    if rating is None or not rating.value or (rating.scale == "word" and not only_label(before)):
        return None
    told = scale_below(lines, n) if rating.best is None and not isinstance(rating.value, str) else None
    if told is not None and told >= float(rating.value):
        rating = normalize(replace(rating, best=told))
        if _SCALE_BELOW.match(before) is None and not only_label(before) and in_two_columns(page, lines[n].element):
            found = Found(rating, page.path(lines[n].element), rating.raw, "visible")
            return Shown(found, 2.5, "rating-under-label", lines[n].start)
    labelled = any(0 < len(text) <= 32 and only_label(text) for text in (before, after))
    if not labelled and not (rating.best and 0 < len(before) <= LONGEST_LABEL and is_of_house(before)):
        return None
    if not in_two_columns(page, lines[n].element):
        return None
    weight = (2.8 if rating.best else 2.5) if only_label(before) else 2.3
    weight = _OF_WORDS if rating.scale == "word" else weight
    return Shown(
        Found(rating, page.path(lines[n].element), rating.raw, "visible"), weight, "rating-under-label", lines[n].start
    )


def is_of_house(label: str) -> bool:
    """Is a label the word for a rating behind a name that is no aspect: "HM rating" over "8 sheep out of 10"?"""
    words = label.strip(" :：").split()
    named = 1 < len(words) <= _FEW_WORDS and words[0][:1].isupper() and is_label(words[-1].lower())
    return named and not (parts.is_known(label) or is_of_others(label) or holds_any(label.lower(), OUTLETS))


_FEW_WORDS = 3
_OF_WORDS = 2.1  # weight of a word that judges


def scale_below(lines: list[Line], n: int) -> float | None:
    """The scale that the line below a figure gives and nothing else: "out of 10", "/ 5", "(max. 6)"."""
    m = _SCALE_BELOW.match(lines[n + 1].text) if n + 1 < len(lines) else None
    return float(m[1]) if m else None


_SCALE_BELOW = re.compile(
    r"[(（]?(?:/|out of|of|von|sur|sobre|su|de|av|af|ud af|van de|van|z|na|из|max\.?|满分|滿分)\s?(4|5|6|10|20|100)"
    r"(?:\s(?:stars|points|punkten|sternen|étoiles|estrellas|stelle))?\s?分?[)）]?\Z",
    re.IGNORECASE,
)


def before_label(page: Page, line: Line) -> Shown | None:
    """A bare figure with its label behind it: "74 Overall score"; "12 ratings" are counted."""
    figure, _, label = line.text.partition(" ")
    meant = label.lstrip("–—-:| ").rstrip("!. ").lower()
    if meant in VERDICTS and meant not in _MEANS and figure[:1].isdigit() and len(label) < places.SHORT:
        label = _VERDICT
    rating = grammar.parse(figure) if figure[:1].isdigit() and not label.lower().endswith(("s", "total")) else None
    if rating is None or not rating.value or not only_label(label) or not in_two_columns(page, line.element):
        return None
    return Shown(Found(rating, page.path(line.element), rating.raw, "visible"), 2.4, "rating-line", line.start)


_VERDICT, _MEANS = "verdict", ("average", "moyen", "regular", "durchschnittlich")


def icons(page: Page, line: Line) -> Shown | None:
    """A label with icons behind it: "Score:" and three stars and a half."""
    if not only_label(line.text):
        return None
    row = rating_icons.row(page, line.element)
    return of_icons(page, line, row) if row is not None else _charted(page, line) or _pictured(page, line)


def of_icons(page: Page, line: Line, row: rating_icons.Row) -> Shown:
    """Icons that stand in or behind a line, as a score."""
    rating = normalize(row.rating)
    found = Found(rating, page.path(row.element, row.attribute), rating.raw, "class")
    return Shown(found, 2.6, "rating-line", line.start)


def _pictured(page: Page, line: Line) -> Shown | None:
    """A label with one picture behind it whose alternative text is the figure or the letter: alt="B+"."""
    pictures = list(islice(page.within(line.element, "img"), 2))
    text = page.attr(pictures[0], "alt").strip() if len(pictures) == 1 else ""
    rating = grammar.parse(text) if 0 < len(text) <= LONGEST else None
    if rating is None or not rating.value or rating.scale in ("word", "thumb"):
        return None
    found = Found(rating, page.path(pictures[0], "alt"), text, "attribute")
    return Shown(found, 2.4, "rating-line", line.start)


def _charted(page: Page, line: Line) -> Shown | None:
    """A label in a box with a chart that a script fills: <div data-number-value="85"><h3>Overall score</h3></div>."""
    box, label = line.element, line.text
    for _ in range(_STEPS):
        above = page.parent[box]
        if above < 0 or page.end[above] - above > _MOST_OF_CHART or len(page.text(above)) > len(label) + _SIGN:
            break
        box = above
    for k in range(box, page.end[box]) if box != line.element else ():
        for name, text in page.attrs[k].items():
            value = float(text) if text and _CHARTED.match(name) and _CHART.match(text) else 0.0
            if 0 < value <= _MOST_CHARTED:
                of_hundred = "%" in page.text(box) or "perc" in name
                rating = normalize(Rating(value, 100.0 if of_hundred else None, None, text or "", scale="points"))
                found = Found(rating, page.path(k, name), rating.raw, "attribute")
                return Shown(found, 2.6, "rating-line", line.start)
    return None


_SIGN = 2  # letters: a percent sign
_STEPS, _MOST_OF_CHART, _MOST_CHARTED = 3, 16, 100  # elements up to the box, and in it
_CHARTED = re.compile(r"data-(?:\w+-)?(?:value|percent|percentage|number|progress|score|count|to|end)\Z")
_CHART = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})?\Z")


def is_told(lines: list[Line], n: int) -> bool:
    """Does the line above or below say that this is a rating: "(rating of the editors)"?"""
    near = [lines[k].text for k in (n - 1, n + 1) if 0 <= k < len(lines)]
    return any(len(text) <= 60 and parts.announces(text) for text in near)


def is_under_editors(lines: list[Line], n: int) -> bool:
    """Does the line above name who scores: "Redaktion", "4 Punkte"?"""
    return n > 0 and len(lines[n - 1].text) <= LONGEST_LABEL and _EDITORS.match(lines[n - 1].text) is not None


_EDITORS = re.compile(
    r"(?:(?:la|die|de|our|the|unsere|onze)\s)?(?:redaktion(?:en)?|rédaction|redacción|redazione|redação|redactie|redakcja|"
    r"redakce|редакция|editors?|critic|staff|編集部)\s?:?\Z",
    re.IGNORECASE,
)


def in_two_columns(page: Page, i: int) -> bool:
    """In a table, a label stands beside its score only where the row has no third cell."""
    row = page.closest(i, {"tr", "table"})
    return row is None or page.tag[row] != "tr" or sum(1 for _ in page.children(row)) <= 2


def only_label(text: str) -> bool:
    return is_called(text.strip(" :：").lower().split()) and parts.aspect_name(text) is None and not is_of_others(text)
