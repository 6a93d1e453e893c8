"""Which scores of a page are the review's own.

    rating_declared    JSON-LD, microdata, RDFa, hReview: the Review node that is this page's review
    rating_drawn       attributes, classes, widths and icons of elements whose name says "rating"
    rating_written     lines: labelled ("Verdict 8/10"), alone on a line ("★★★★"), at the end of the text
    rating_parts       scores of aspects, in lines
    rating_rows        scores of aspects, in boxes that look alike
    rating_bars        scores of aspects, as bars of some width
    rating_tables      scores of aspects, in tables with a column of what could be had
    rating_means       the mean of aspects, by whatever name
    rating_bare        a figure alone in a box without a name, where nothing else is shown
    rating_placed      a weak form in a strong place, where nothing else is shown
    rating_state       what the page tells its scripts, where nothing else is shown
    rating_scales      the scale of a figure that prints none: told elsewhere, its aspects', its bar's

Everything found gets a weight by its form and its place. What is declared stands, with what the page shows as further
evidence or as a conflict. Where nothing is declared the heaviest shown score stands, unless others as heavy contradict
it: then the page is a list of reviews or quotes others, and has no rating of its own. None is better than wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from scraper.elements import BLOCK
from scraper.page import Page
from scraper.parse import heading_words
from scraper.parse.data.structured import Structured
from scraper.parse.rules import Ledger
from scraper.parse.scores import (
    rating_bare,
    rating_bars,
    rating_means,
    rating_placed,
    rating_rows,
    rating_state,
    rating_tables,
    rating_tails,
)
from scraper.parse.scores import rating_choice as choice
from scraper.parse.scores import rating_declared as declared_by
from scraper.parse.scores import rating_drawn as drawn
from scraper.parse.scores import rating_looks as looks
from scraper.parse.scores import rating_parts as parts
from scraper.parse.scores import rating_scales as scales
from scraper.parse.scores import rating_text as grammar
from scraper.parse.scores import rating_written as written
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_parts import Part
from scraper.parse.scores.rating_places import Line, Place, Region
from scraper.parse.scores.rating_shown import ENOUGH, REVIEW_BONUS, SAID, Shown
from scraper.records import AggregateRating, Found, Rating, UserReview

MEAN_MALUS = 0.4  # on a score that looks like the mean of many
MANY = 3  # users' reviews: from here on a page is as much theirs as the author's
MOST_STARRED, _STARS = 10, "★☆⭐½ "  # lines that are only stars: a list of what somebody saw


def read(
    place: Place | None,
    many: tuple[UserReview, ...],
    ledger: Ledger,
    *,
    average: AggregateRating | None = None,
    known: bool = False,
) -> tuple[Rating, ...]:
    """The review's own scores: of the work as a whole first, then of its aspects.

    `known` says that the page is a review, whether it calls itself one or not.
    """
    if place is None or place.data.of_type("ClaimReview"):
        return ()
    reviewing = known or place.reviewing
    page, data, where = place.page, place.data, place.where
    declared = declared_by.read(page, data, place, many)
    groups: list[list[Part]] = []
    if reviewing or declared:
        language = page.attr(0, "lang")[:2].lower() or None
        groups = _aspect_groups(page, place.lines, where, language)
        boxed = list(drawn.read(page, where))
        lined = _uncounted(page, boxed, written.read(page, place.lines, where, language, groups))
        shown = [*boxed, *lined, *_from_groups(page, groups)]
        rows, shown = rating_rows.read(page, shown)
        if not rows and not groups:
            rows = rating_bars.read(page, where) or rating_tables.read(page, where)
            shown = [s for s in shown if not any(0 <= s.element <= p.element < page.end[s.element] for p in rows)]
        rows = rows or ([] if groups else rating_tails.read(page, place.lines, where))
        shown = [*shown, *_from_groups(page, [rows])]
        groups = [*groups, rows] if rows else groups
        groups = [[_with_bar(page, part) for part in group] for group in groups]
        if groups:
            shown = [*shown, *rating_means.read(page, place.lines, where, groups)]
        if not declared and not any(s.weight >= ENOUGH - REVIEW_BONUS for s in shown):
            shown = [*shown, *rating_bare.read(page, place.lines, where)]
            if not any(s.weight >= ENOUGH - REVIEW_BONUS for s in shown):
                shown = [*shown, *rating_placed.read(page, place.lines, where), *rating_state.read(page, where)]
    elif average is None and not many and _scores_aspects(place):
        groups = _aspect_groups(page, place.lines, where, page.attr(0, "lang")[:2].lower() or None)
        groups = [g for g in groups if sum(p.scaled and parts.is_known(p.label) for p in g) >= _LEAST_ASPECTS]
        shown = [*_single(page, _said(place)), *_from_groups(page, groups)]
    else:
        shown = _single(page, _said(place)) or list(rating_placed.opening(page, where))
        tails = rating_tails.read(page, place.lines, where) if shown else []
        beside = _aspect_groups(page, place.lines, where, page.attr(0, "lang")[:2].lower() or None) if shown else []
        groups = [tails] if tails else [g for g in beside if sum(parts.is_known(p.label) for p in g) >= _LEAST_ASPECTS]
    if len(shown) > 1 and sum(not line.text.strip(_STARS) for line in place.lines) >= MOST_STARRED:
        shown = []
    seen = any(entry.source == "visible" for entry in ledger.evidence.get("aggregate_rating", ()))
    shown = _not_theirs(shown, many, None if reviewing and seen else average)
    titles = page.by_tag.get("h1", ())
    titled = page.first[titles[0]] if titles else 0
    shown = _weighed(shown, data, titled, bonus=REVIEW_BONUS if reviewing else 0.0)
    shown = [_beside(page, s) for s in _nearest(page, where, shown)]
    aspects = [part.rating for group in groups for part in group]
    whole = tuple(_scaled(page, rating, aspects) for rating in choice.whole(declared, shown, ledger))
    return (*whole, *_aspects(page, groups, ledger))


def _with_bar(page: Page, part: Part) -> Part:
    """A part that prints no scale, with that of the bar beside it."""
    rating = scales.beside(page, part.rating, part.element)
    return part if rating is part.rating else replace(part, rating=rating)


def _beside(page: Page, s: Shown) -> Shown:
    rating = scales.beside(page, s.found.value, s.element if s.element >= 0 else page.owner[s.at])
    return s if rating is s.found.value else replace(s, found=replace(s.found, value=rating))


def _uncounted(page: Page, boxed: list[Shown], lined: Iterable[Shown]) -> Iterator[Shown]:
    """Lines, without rows of stars all alike of which the name or the style of their box says how many count."""
    drawn_on = [s for s in boxed if s.element >= 0 and s.found.source != "visible"]
    boxes = [page.parent[s.element] if s.rule == drawn.OF_ICONS else s.element for s in drawn_on]
    layered = [(page.first[i], page.last[i]) for i in boxes if not page.text(i).strip(_STARS)]
    for shown in lined:
        if not any(low <= shown.at < high for low, high in layered):
            yield shown


def _scaled(page: Page, rating: Rating, aspects: list[Rating]) -> Rating:
    """A score without its scale, with that of its aspects, or the one that the page tells elsewhere."""
    if not scales.lacks(rating) or isinstance(rating.value, str):
        return rating
    best = scales.of_aspects(rating, aspects) or scales.told(page, rating.value)
    return rating if best is None else normalize(replace(rating, best=best))


# A page that does not call itself a review may still score its aspects one by one: "Plot: 3.5/5", "Characters: 4/5".
_SCALED_ASPECT = re.compile(r"\w\s?[:：]\s?[0-9]{1,2}(?:[.,]5)?\s?/\s?(?:5|10|20)\s*\Z")
_LEAST_ASPECTS = 3


def _scores_aspects(place: Place) -> bool:
    likely = [text for text in place.short if "/" in text]
    return len(likely) >= _LEAST_ASPECTS and sum(map(bool, map(_SCALED_ASPECT.search, likely))) >= _LEAST_ASPECTS


def _said(place: Place) -> list[Shown]:
    """On a page that does not call itself a review: only what is said to be a rating. Most pages end here."""
    if not looks.may_say(BLOCK.join(place.short)) and not looks.may_give(place):
        return []
    language = place.page.attr(0, "lang")[:2].lower() or None
    end = [n for n, line in enumerate(place.lines) if place.where.text_start <= line.start < place.where.text_stop][-2:]
    likely = sorted({*looks.likely(place.lines), *end})
    return [
        *drawn.read(place.page, place.where),
        *written.read(place.page, place.lines, place.where, language, [], likely),
    ]


def _single(page: Page, shown: list[Shown]) -> list[Shown]:
    """What is shown, without boxes where they stand in rows: such a page scores many things, and none of them is it."""
    shown = [s for s in shown if not _in_scored_rows(page, page.owner[s.at])]
    places = {s.found.path for s in shown if s.rule in rating_rows.BOXES}
    shapes = Counter(map(rating_rows.shape, places))
    return [s for s in shown if s.rule not in rating_rows.BOXES] if any(n > 1 for n in shapes.values()) else shown


def _in_scored_rows(page: Page, i: int) -> bool:
    """Does an element stand in a table of which other rows end on scores, too: what several papers gave?"""
    table = page.closest(i, {"table"})
    if table is None:
        return False
    ends = [cells[-1] for row in page.within(table, "tr") if len(cells := list(page.children(row))) > 1]
    others = [text for k in ends if not k <= i < page.end[k] and len(text := page.text(k)) <= _LONGEST_CELL]
    return len(others) <= _MOST_ROWS and sum(grammar.parse(text) is not None for text in others) >= _LEAST_ROWS


_LONGEST_CELL, _MOST_ROWS, _LEAST_ROWS = 24, 60, 2


def _not_theirs(shown: list[Shown], many: tuple[UserReview, ...], average: AggregateRating | None) -> list[Shown]:
    """What is shown, without the users' average and, where users are many, without what one of them gave.

    An average that is only seen on a review's own page may be the critic's score beside a count of users.
    """
    if average is not None:
        shown = [s for s in shown if not _is_value(s.found.value, average.value)]
    given = {user.rating.value for user in many if user.rating is not None}
    if len(many) < MANY or not given:
        return shown
    return [s for s in shown if s.weight >= SAID or s.found.value.value not in given]


def _is_value(rating: Rating, value: float) -> bool:
    return not isinstance(rating.value, str) and abs(rating.value - value) < 0.051


def _weighed(shown: list[Shown], data: Structured, titled: int, *, bonus: float) -> list[Shown]:
    """What is shown, without what many people gave on average, as it is declared."""
    if not shown:
        return shown
    averages = {node.number("ratingValue") for node in data.of_type("AggregateRating")}
    return [
        replace(s, weight=s.weight + bonus - (MEAN_MALUS if _looks_mean(s.found.value) else 0.0))
        for s in shown
        if s.found.value.value not in averages
        and s.found.value.aspect is None
        and not (s.at < titled and _is_of_many(s.found.value))
    ]


def _is_of_many(rating: Rating) -> bool:
    """3.8 without a scale, and up to five: above the headline it is what visitors gave on average."""
    return (
        rating.best is None and not isinstance(rating.value, str) and rating.value < _FIVE and rating.value * 4 % 1 != 0
    )


_FIVE = 5


def _nearest(page: Page, where: Region, shown: list[Shown]) -> list[Shown]:
    """What is shown; where it contradicts itself, without what stands below "More reviews" and the like."""
    if len({s.found.value.value for s in shown}) < 2 or all(s.at < where.text_stop for s in shown):
        return shown
    heads = sorted(i for tag in ("h2", "h3", "h4", "h5") for i in page.by_tag.get(tag, ()))
    behind = (page.first[i] for i in heads if where.text_stop <= page.first[i] < where.stop)
    cut = next((at for at in behind if heading_words.is_furniture(page.text(page.owner[at]))), None)
    before = [s for s in shown if cut is None or s.at < cut]
    return before if any(s.weight >= ENOUGH for s in before) else shown


def _looks_mean(rating: Rating) -> bool:
    """4.8 of 5 is rarely one person's score: critics give halves and quarters of few stars."""
    return not isinstance(rating.value, str) and rating.best in (4, 5) and rating.value * 4 % 1 != 0


# Parts


def _aspect_groups(page: Page, lines: list[Line], where: Region, language: str | None) -> list[list[Part]]:
    groups = parts.read(page, lines, where, language) if lines else []
    seen: set[tuple[tuple[str, float | str], ...]] = set()
    kept = []
    for group in groups:
        key = tuple((p.label, p.rating.value) for p in group)
        if key not in seen:
            seen.add(key)
            kept.append(group)
    return kept


def _from_groups(page: Page, groups: list[list[Part]]) -> Iterator[Shown]:
    for group in groups:
        for part in group:
            if part.rating.aspect is None:
                found = Found(part.rating, page.path(part.element), part.rating.raw, "visible")
                yield Shown(found, 3.0, "rating-of-group", page.first[part.element])


def _aspects(page: Page, groups: list[list[Part]], ledger: Ledger) -> Iterator[Rating]:
    seen = set()
    for group in groups:
        for part in group:
            key = (part.rating.aspect or "").lower()
            if key and key not in seen:
                seen.add(key)
                seen_at = part.found or Found(part.rating, page.path(part.element), part.rating.raw, "visible")
                ledger.note(choice.FIELD, "rating-part", replace(seen_at, value=part.rating))
                yield part.rating
