"""Many people's score where no structured data says it: a score and, near it, how many people gave one.

Three ways, from sure to loose: an attribute that says both, a sentence that says both ("4.4 out of 5 based on 318
ratings"), and an element that is named after a score or drawn as one, beside a count ("4.4", "318 ratings"). What
holds for all: where a page says several, as lists of rated things do, none is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scraper.discover import repeated
from scraper.page import Page
from scraper.parse.data.structured import number
from scraper.parse.opinions import (
    aggregate_based,
    aggregate_figures,
    aggregate_head,
    aggregate_labels,
    aggregate_rows,
    aggregate_scales,
)
from scraper.parse.opinions.aggregate_counts import Count, count_number, counts
from scraper.parse.opinions.aggregate_figures import AVERAGE_STEMS, AVERAGES, COUNTING, SAYING, TELLING, Figure
from scraper.parse.opinions.aggregate_labels import Labelled
from scraper.parse.opinions.aggregate_said import Said, holder, is_aside
from scraper.parse.opinions.aggregate_scales import OF_WORDS
from scraper.parse.opinions.aggregate_text import PageText, named_counts
from scraper.parse.opinions.crowd_signs import Crowd
from scraper.records import Found
from scraper.text import holds_any

NEAR = 160  # characters between a score and its count on the screen; the widest seen is 90
LEAD = 25  # characters before both in which "average" may stand
CALLED = 24  # between a count and a score that is called an average
FOLLOWING = 40  # between a count and a score that comes after it
BESIDE = 90  # of them where the score is a bare figure
LONGEST_JOINED = 48  # before a count: "3.62 · Rating details · "
JOINED = 24  # and before its count, in one line: "4 out of 5 (12 reviews)"
ADJACENT = 12  # where it looks like others that differ, as the scores of single reviews do
STARS = 5.0  # the best of a score whose rows are five
ALIKE = 3  # elements of one shape with different figures are a list of things, or of reviews

AVERAGE = re.compile(
    r"average|based on|overall|mean |durchschnitt|basierend|moyenne|basé|medi[ao]|promedio|basato|"
    r"gemiddeld|średni|средн|snitt|ortalama|user score|(?:customer|user|guest|reader|member)s?[’']? rating",
    re.IGNORECASE,
)
_HINTS = (
    "rating", "reviews", "review-", "score", "stars", "star-", "bewert", "avis", "valorac", "beoordel", "ocena", "voto",
    "average", "avg", "puntua", "_note", "note-moy", "nota", "cijfer", "betyg",
    "puan", "punteggio", "hodnocen", "terningkast", "calific", "durchschnitt", "moyenne",
)  # fmt: skip
_BASED = re.compile(
    r"\s*(?:score\s*)?(?:based on|from|basé(?:e)? sur|basierend auf|basado en|basad[oa] en|su|op basis van)\s*",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?<![\d.,])(?P<value>\d{1,2}[.,]\d{1,2})\s*[·•|★⭐(]+\s*(?:[^\d·•|\n]{2,30}[·•|]\s*)?\Z")
_DECIMAL = re.compile(r"(?<![\d.,])\d{1,2}[.,]\d{1,2}(?!\d)")
# A cheap look at what a page says in words: after a figure and before a five or a ten, these make it a scale.
_BEFORE_OF = re.compile(r"(?:\d|out|stars?)\s+\w{1,5}\Z")
_ALSO = ("/ 6", "ser score")
_SLASHED = re.compile(r"\d[.,]\d\d?\s?/\s?(?:5|10)(?![\d/])")


def read(page: Page, crowd: Crowd) -> Said | None:
    """The score that the page shows for the one thing it is about; None where it shows none, or several."""
    labels = page.all_labels
    if not holds_any(labels, _HINTS) and not _speaks_of_scores(page):
        return aggregate_head.read(page, crowd) or _of_form(page, crowd)
    found = _agreed(list(_in_attributes(page)))
    if found is not None:
        return found
    text = PageText(page)
    counted = text.counts() + named_counts(text)
    averages = holds_any(labels, AVERAGE_STEMS) and AVERAGES.search(labels)
    if not counted and not averages and not page.having("average"):
        return aggregate_head.read(page, crowd) or _proved(text) or _labelled(text, counted)
    return (
        _agreed(_in_text(text, counted))
        or aggregate_head.read(page, crowd)
        or _agreed(_beside(text, counted))
        or _agreed(list(_before_counts(text, counted)))
        or _proved(text)
        or _labelled(text, counted)
        or _based(text, counted)
    )


_OF_USERS = "user reviews"  # a page may count these where no heading does


def _of_form(page: Page, crowd: Crowd) -> Said | None:
    """The same where no name and no scale speaks of scores: rows of stars, or a word for an average."""
    proved = _proved(PageText(page)) if aggregate_head.has_figure(page) else None
    if proved is not None:
        return proved
    shown = page.all_text
    announced = crowd.announced or _OF_USERS in shown
    language = _language(page)
    theirs = bool(announced or language) and aggregate_labels.may_be_theirs(shown, language)
    based = aggregate_based.may_say(page.lower_text, language)
    if not based and not theirs and not (announced and aggregate_labels.may_say(shown)):
        return None
    text = PageText(page)
    counted = text.counts()
    said = _labelled(text, counted) if theirs or announced else None
    return said or (_based(text, counted) if based else None)


def _language(page: Page) -> str:
    """The primary tag of the language that the page declares."""
    return page.attr(0, "lang")[:2].lower() if len(page) else ""


def _labelled(text: PageText, counted: list[Count]) -> Said | None:
    """The score that a word calls an average."""
    told = aggregate_labels.read(text.whole, counted, _language(text.page), text.lower)
    return _told(text, told, "aggregate with its label")


def _based(text: PageText, counted: list[Count]) -> Said | None:
    """The score that is said to be based on a count."""
    return _told(text, aggregate_based.read(text.whole, counted, _language(text.page)), "aggregate based on a count")


def _told(text: PageText, told: Iterable[Labelled], rule: str) -> Said | None:
    found = []
    for one in told:
        i = holder(text.page, text.piece(one.place), one.raw)
        if i is not None and not is_aside(text.page, i):
            place = Found(one.raw, text.page.path(i), one.raw, "visible")
            found.append(_said(one.value, one.best, one.count, place, rule))
    return _agreed(found)


def _proved(text: PageText) -> Said | None:
    """The average that rows of stars beside it prove."""
    proved = aggregate_rows.read(text.whole)
    i = holder(text.page, text.piece(proved.place), proved.raw) if proved else None
    if proved is None or i is None or is_aside(text.page, i):
        return None
    found = Found(proved.raw, text.page.path(i), proved.raw, "visible")
    if proved.count is not None:
        return Said(proved.value, STARS, proved.count, None, found, "aggregate with its rows")
    near = text.whole[max(0, min(proved.place, proved.end - NEAR)) : proved.end + NEAR]
    return _said(proved.value, STARS, next(counts(near), None), found, "aggregate with its rows")


def _speaks_of_scores(page: Page) -> bool:
    """Does the page say a score in words, or to those who do not see stars?"""
    if page.having("average") or _says_scale(page.shown):
        return True
    said = (page.attrs[i][name] or "" for name in SAYING for i in page.having(name))
    return any(
        len(text) <= _LONGEST_SAID and ("star" in text or "ating" in text) and _OF_STARS.search(text) is not None
        for text in said
    )


_LONGEST_SAID = 100  # letters of a text for those who do not see stars; longer ones describe pictures
_OF_STARS = re.compile(r"\d.*(?<![a-z])(?:star|rating)|(?<![a-z])(?:star|rating)s?(?![a-z]).*\d", re.IGNORECASE)


def _says_scale(shown: str) -> bool:
    if _is_of_five_or_ten(shown) or holds_any(shown, _ALSO):
        return True
    return "/" in shown and holds_any(shown, _OVER) and _SLASHED.search(shown) is not None


_FIVE_OR_TEN = (" 5", " 10")
_OVER = ("/5", "/10", "/ 5", "/ 10")


def _is_of_five_or_ten(shown: str) -> bool:
    """Does a text say "4 of 5", "eight out of 10"?"""
    for best in _FIVE_OR_TEN:
        at = shown.find(best)
        while at > 0:
            if shown.endswith(OF_WORDS, 0, at) and _BEFORE_OF.search(shown, max(0, at - 12), at):
                return True
            at = shown.find(best, at + 1)
    return False


def _agreed(found: list[Said]) -> Said | None:
    """One for all that say the same; None where they differ."""
    if len({(one.value, one.best) for one in found}) != 1:
        return None
    ratings = max((one.ratings or 0 for one in found), default=0)
    reviews = max((one.reviews or 0 for one in found), default=0)
    first = found[0]
    return Said(first.value, first.best, ratings or None, reviews or None, first.found, first.rule)


def _in_attributes(page: Page) -> Iterator[Said]:
    """What an attribute says of both, in words or in figures."""
    for i in sorted({i for name in TELLING for i in page.having(name)}):
        own = page.attrs[i]
        for name in TELLING:
            said = " ".join((own.get(name) or "").split())
            if not 10 < len(said) < NEAR or not any(map(str.isdigit, said)):
                continue
            for value, best, count in aggregate_figures.with_count(said):
                place = Found(said, page.path(i, name), said, "attribute")
                yield _said(value, best, count, place, "aggregate attribute")
    yield from _in_data(page)


def _in_data(page: Page) -> Iterator[Said]:
    """A score and its count in two attributes of one element: data-rating="4.8" data-raters="132"."""
    for name in COUNTING:
        for i in page.having(name):
            figure, count = aggregate_figures.held(page, i), count_number(page.attr(i, name))
            if figure is not None and count is not None and count > 1:
                texts = "review" in name
                yield _said(figure.value, figure.best, Count(0, count, texts), figure.found, "aggregate attributes")


def _said(value: float, best: float | None, count: Count | None, place: Found[str], rule: str) -> Said:
    ratings = count.number if count and not count.reviews else None
    reviews = count.number if count and count.reviews else None
    return Said(value, best, ratings, reviews, place, rule)


def _in_text(text: PageText, counted: list[Count]) -> list[Said]:
    """Scores in words with their counts; none where a score without a point stands before another count."""
    found: list[Said] = []
    others: set[float] = set()
    for count in counted:
        start = max(0, count.place - NEAR)
        window = text.whole[start : count.place + NEAR]
        at = count.place - start
        nearest = _nearest(window, at)
        if nearest is None:
            continue
        between = _between(window, nearest, at)
        value, best = number(nearest["value"]), number(nearest["best"])
        if not value or best is None or value > best:
            continue
        if not ("." in nearest["value"] or "," in nearest["value"] or AVERAGE.search(between)):
            if 0 <= at - nearest.end() <= JOINED:
                others.add(value)
            continue
        raw = " ".join(nearest[0].split())
        i = holder(text.page, text.piece(start + nearest.start()), raw)
        if i is not None and not is_aside(text.page, i):
            place = Found(raw, text.page.path(i), raw, "visible")
            found.append(_said(value, best, count, place, "aggregate in words"))
    return found if others <= {one.value for one in found} else []


def _nearest(window: str, at: int) -> re.Match[str] | None:
    """The score nearest to a count, but rather one behind it that is called an average; none that follows from afar."""
    scores = sorted(aggregate_scales.scores(window), key=lambda match: abs(match.start() - at))
    called = [match for match in scores[:3] if match.start() > at and _is_called(window, match, at)]
    if called:
        return called[0]
    own = [match for match in scores if "\n" not in window[min(match.start(), at) : max(match.end(), at)]]
    first = next(iter(own or scores), None)
    if first is not None and first.start() > at and _apart(window, first, at) > FOLLOWING:
        return None  # the first review's
    return first


def _apart(window: str, score: re.Match[str], at: int) -> int:
    """Characters between a count and a score, white space folded."""
    return len(" ".join(window[min(at, score.end()) : max(at, score.start())].split()))


def _is_called(window: str, score: re.Match[str], at: int) -> bool:
    """Does a word right after a count call the score behind it an average: "57 votes, average: 3.80 of 5"?"""
    return _apart(window, score, at) <= CALLED and AVERAGE.search(window, at, score.start()) is not None


def _between(window: str, score: re.Match[str], at: int) -> str:
    """What stands between a score and a count, and a little before both."""
    return window[max(0, min(score.start(), at) - LEAD) : max(score.end(), at)]


def _before_counts(text: PageText, counted: list[Count]) -> Iterator[Said]:
    """A figure that a sign joins to its count, where nothing is named after a score: "4.87 · 132 reviews"."""
    for count in counted:
        start = max(0, count.place - LONGEST_JOINED)
        match = _JOINED.search(text.whole[start : count.place])
        value = number(match["value"]) if match else None
        i = holder(text.page, text.piece(start + match.start()), match["value"]) if match else None
        if match and value and i is not None and not is_aside(text.page, i):
            found = Found(match["value"], text.page.path(i), match["value"], "visible")
            yield _said(value, None, count, found, "aggregate joined to its count")


def _beside(text: PageText, counted: list[Count]) -> list[Said]:
    """Figures in elements that are named after a score, each with the count nearest to it."""
    page = text.page
    figures = [figure for figure in aggregate_figures.read(page) if not is_aside(page, figure.element)]
    spans = [text.span(figure.element) for figure in figures]
    shapes: dict[str, set[float]] = {}
    for figure in figures:
        shapes.setdefault(repeated.shape(page, figure.element), set()).add(figure.value)
    pairs: dict[str, list[tuple[Figure, Count, str]]] = {}
    for count in counted:
        near = min(range(len(spans)), key=lambda n: _gap(text, spans[n], count.place), default=None)
        if near is None:
            continue
        listed = len(shapes[repeated.shape(page, figures[near].element)]) >= ALIKE
        if listed and spans[near][0] > count.place:
            continue  # "Reviews (38)" above the first of them
        if _gap(text, spans[near], count.place) <= (ADJACENT if listed else BESIDE):
            between = text.whole[spans[near][1] : count.place]
            if any(number(said) != figures[near].value for said in _DECIMAL.findall(between)):
                continue  # the count is that of another score, which no name announces
            pairs.setdefault(repeated.shape(page, figures[near].element), []).append((figures[near], count, between))
    single = [pair for same in pairs.values() if len({figure.value for figure, _, _ in same}) == 1 for pair in same]
    found = [
        _said(figure.value, figure.best, count, figure.found, "aggregate beside its count")
        for figure, count, between in single
        if figure.may or _BASED.fullmatch(between)
    ]
    if found:
        return found
    return [
        _said(figure.value, figure.best, None, figure.found, "aggregate by name")
        for figure in figures
        if figure.average and len(shapes[repeated.shape(page, figure.element)]) < ALIKE
    ]


def _gap(text: PageText, span: tuple[int, int], place: int) -> int:
    """Characters between an element and a place in the text; one that comes before its count is nearer."""
    start, stop = (span[1], place) if place >= span[1] else (place, span[0])
    if stop - start > 4 * BESIDE:
        return stop - start
    gap = len(" ".join(text.whole[start:stop].split())) if stop > start else 0
    return gap if place >= span[1] else 2 * gap
