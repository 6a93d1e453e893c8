"""Figures that may be many people's score: in an attribute, or in an element that is named after a score."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.elements import HEAD, NAV
from scraper.page import Page
from scraper.parse.data.structured import number
from scraper.parse.opinions import aggregate_scales
from scraper.parse.opinions.aggregate_counts import Count, counts
from scraper.parse.scores import rating_marks
from scraper.records import Found

LONGEST_FIGURE = 12  # characters: "4.2", "(3.85)", "8,1/10", "77 %"

_FIGURE = re.compile(
    r"(?:(?:note|nota|bewertung|gesamtnote|rating|score|ocena|оценка|puan|betyg|cijfer)\s?:?\s)?"
    r"\(?(?P<value>\d{1,3}(?:[.,]\d{1,3})?)\)?\s*(?:(?P<percent>%)|/\s*(?P<best>5|6|10|20|100)(?:[.,]0)?|★|⭐|stars?)?",
    re.IGNORECASE,
)
AVERAGES = re.compile(
    r"(?<![a-z])avg(?![a-z])|average(?![a-z])|(?:rating|score)avg|avg(?:rating|score)|durchschnitt|moyenne"
)
AVERAGE_STEMS = ("avg", "average", "durchschnitt", "moyenne")
# Whose the score is: "nota-leitores", "user-score"; of one review it is the reviewer's.
_OF_PEOPLE = re.compile(
    r"(?:score|rating|nota|note|voto|wertung|ocena|betyg)[-_ ](?:[a-z]+[-_ ])?(?:users?|leitores|usuari[oa]s|readers|"
    r"community|leser|publikum|audience|spectateurs|lecteurs|utenti|lettori|gebruikers|lezers|czytelnikow)(?![a-z])|"
    r"(?:users?|leitores|usuari[oa]s|readers?|community|leser|publikums?|audience|spectateurs|lecteurs|utenti|lettori|"
    r"gebruikers|lezers)[-_]?(?:score|rating|nota|note|voto|wertung|ocena|betyg)(?!s?[-_a-z])"
)
_SPOKEN = re.compile(
    r"(?:^|\s)(?P<value>\d{1,2}(?:[.,]\d{1,2})?)\s*-?star(?:s|\(s\))?"
    r"(?:\s+(?:rating|out of (?:five|5)(?:\s+stars)?))?\s*\Z|"
    r"\baverage (?:rating )?(?:of|is|:)?\s*(?P<average>\d{1,2}(?:[.,]\d{1,2})?)|"
    r"(?:rating|rated|score|note|bewertung|nota|voto)\s?:?\s(?P<named>\d{1,2}[.,]\d{1,2})\Z",
    re.IGNORECASE,
)
_SHARE = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s?%")
_AVERAGED = re.compile(r"\baverage (?:rating )?(?:of|is|:)?\s*(?P<value>\d{1,2}[.,]\d{1,2})(?!\d)", re.IGNORECASE)
SAYING = ("aria-label", "title", "alt")
TELLING = (*SAYING, "data-tooltip", "data-original-title", "data-bs-original-title", "data-tip")
# How many gave it, in an attribute beside its figure.
COUNTING = (
    "data-raters", "data-reviews", "data-number-of-reviews", "data-review-count", "data-reviews-count",
    "data-rating-count", "data-ratings-count", "data-num-reviews", "data-total-reviews", "data-total-ratings",
    "data-votes", "review-count", "reviews-count", "rating-count", "ratings-count", "number-of-reviews",
    "total-reviews", "reviews", "count",
)  # fmt: skip
_OF_ELEMENTS = ("rating", "score", "value")  # of elements that a site has made
_FIGURED = ("data-rating-value", "data-average-rating", "data-score", "data-rating", "average", "data-average")


@dataclass(frozen=True, slots=True)
class Figure:
    """A score of an element; `average` says that its name calls it many people's, `may` that it can be theirs."""

    element: int
    value: float
    best: float | None
    found: Found[str]
    average: bool
    may: bool


def read(page: Page) -> Iterator[Figure]:
    likely = page.labels_with((*rating_marks.NAME_STEMS, *AVERAGE_STEMS))
    named = {label for label in likely if rating_marks.names_rating(label) or AVERAGES.search(label)}
    seen: set[int] = set()
    for i in page.labelled(named):
        if not page.bits[i] & (HEAD | NAV):
            reach = range(i, min(page.end[i], i + 6))
            figure = _in_attribute(page, i) or next(
                (one for k in reach if (one := _written(page, k, page.label[i]))), None
            )
            if figure is not None and figure.element not in seen:
                seen.add(figure.element)
                yield figure
    for i in sorted({i for name in (*SAYING, *_FIGURED) for i in page.having(name)} - seen):
        figure = _in_attribute(page, i)
        if figure is not None and not page.bits[i] & NAV:
            yield figure


def _in_attribute(page: Page, i: int) -> Figure | None:
    own = page.attrs[i]
    for name in SAYING:
        said = " ".join((own.get(name) or "").split())
        if not 2 <= len(said) <= 60 or not any(map(str.isdigit, said)):
            continue
        match = next(aggregate_scales.scores(said), None)
        value = number(match["value"]) if match else None
        best = number(match["best"]) if match else None
        if match is None and (spoken := _SPOKEN.search(said)):
            value = number(spoken["value"] or spoken["average"] or spoken["named"])
        elif match is None and (share := _SHARE.fullmatch(said)) and rating_marks.names_rating(page.label[i]):
            value, best = number(share[1]), 100.0
        if value and (best is None or value <= best):
            average, found = "average" in said.lower(), Found(said, page.path(i, name), said, "attribute")
            return Figure(i, value, best, found, average, average or value % 1 > 0)
    return held(page, i)


def held(page: Page, i: int) -> Figure | None:
    """The score that an attribute for figures holds."""
    own = page.attrs[i]
    for name in (*_FIGURED, *(_OF_ELEMENTS if "-" in page.tag[i] else ())):
        said = (own.get(name) or "").strip()
        match = _FIGURE.fullmatch(said)
        value = number(match["value"]) if match else None
        if match and value:
            average, found = "average" in name, Found(said, page.path(i, name), said, "attribute")
            best = number(own.get("max") or own.get("data-max") or "") or None
            return Figure(i, value, best, found, average, average or value % 1 > 0)
    return None


def with_count(said: str) -> Iterator[tuple[float, float | None, Count]]:
    """(value, best, count) of a text that says all of them of many people's score."""
    scored = next(aggregate_scales.scores(said), None)
    value, best = (number(scored["value"]), number(scored["best"])) if scored else (None, None)
    if scored is None and "verage" in said and (spoken := _AVERAGED.search(said)):
        value = number(spoken["value"])
    count = next(counts(said), None) if value and (best or 100) >= value else None
    if value and count is not None:
        yield value, best, count


def _written(page: Page, i: int, label: str) -> Figure | None:
    if page.last[i] - page.first[i] > 5:
        return None
    text = page.text(i)
    if len(text) > LONGEST_FIGURE:  # "6.9 Community 214 ratings", in elements of one box
        text = next((piece for piece in page.stripped[page.first[i] : page.last[i]] if piece), "")
    match = _FIGURE.fullmatch(text) if 2 <= len(text) <= LONGEST_FIGURE and not text.isalpha() else None
    value = float(match["value"].replace(",", ".")) if match else None  # 7.342 is no count here
    if match is None or not value:
        return None
    names = f"{label} {page.label[i]}"
    average = bool(AVERAGES.search(names) or _OF_PEOPLE.search(names))
    best = 100.0 if match["percent"] else number(match["best"]) if match["best"] else None
    if best is not None and value > best:
        return None
    # A figure without a point may be a count, a place in a list, or one person's score.
    may = average or bool(match["percent"]) or "." in match["value"] or "," in match["value"]
    return Figure(i, value, best, Found(text, page.path(i), text, "visible"), average, may)
