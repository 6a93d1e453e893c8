"""Scores in boxes: elements whose name says that they hold a rating, and pictures that describe stars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scraper.page import Page
from scraper.parse.scores import rating_cards, rating_icons
from scraper.parse.scores import rating_marks as marks
from scraper.parse.scores import rating_named as candidates
from scraper.parse.scores import rating_parts as parts
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_teasers as teasers
from scraper.parse.scores import rating_text as grammar
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_attributes import is_fixed
from scraper.parse.scores.rating_labels import is_label
from scraper.parse.scores.rating_places import SHORT, Region
from scraper.parse.scores.rating_shown import WORDS, Mark, Shown
from scraper.records import Found, Rating, Source


def read(page: Page, where: Region) -> Iterator[Shown]:
    """Scores of elements whose class or id says that they are ratings, and of pictures that describe stars."""
    yield from _rows(page, where)
    first, after = page.first, max(where.low, 0)
    for i in page.once(candidates.showing):
        if i < after or not where.start <= first[i] <= where.stop or places.is_apart(i, where):
            continue
        if i >= where.high:
            return
        shown = _mark(page, i, where)
        if shown is not None:
            after = page.end[i]
        elif page.label[i]:
            shown = rating_cards.read(page, i, where)
        if shown is not None:
            yield shown


def _rows(page: Page, where: Region) -> Iterator[Shown]:
    """Icons side by side in no box of their own: pictures, letters of an icon font, drawings."""
    for run in rating_icons.runs(page, where.low, where.high):
        i = run[0]
        if not where.start <= page.first[i] <= where.stop or places.is_apart(i, where):
            continue
        row = rating_icons.in_run(page, run)
        if row is None or page.parent[i] in page.once(candidates.named) or _is_counted(page, i):
            continue
        if places.own(page, i, where) and not teasers.in_card(page, i, where.text_start):
            rating = normalize(row.rating)
            source: Source = "class" if row.attribute == "class" else "attribute"
            drawn = Found(rating, page.path(row.element, row.attribute or None), rating.raw, source)
            yield Shown(drawn, 2.6 if rating.best else 2.1, OF_ICONS, page.first[i], element=i)


OF_ICONS = "rating-pictures"


def _mark(page: Page, i: int, where: Region) -> Shown | None:
    named = i in page.once(candidates.named)
    if named and page.label[i] and page.parent[i] >= 0 and (page.alike_beside(i) > 2 or page.text(i)[:1] == "("):
        return None  # one of a row to vote at; "(2)" counts votes
    mark = marks.read(page, i) if named else marks.described(page, i) or marks.typed(page, i)
    text = page.text(i) if named else ""
    rating = marks.written(page, i) if named and text else None
    if mark is not None and rating is not None and marks.is_layered(text, mark):
        mark, rating = replace(mark, rating=normalize(replace(mark.rating, best=float(len(text))))), None
    if (
        (mark is None and rating is None)
        or not places.own(page, page.parent[i] if is_fixed(page, i) else i, where)
        or _is_counted(page, i)
        or teasers.in_card(page, i, where.text_start)
    ):
        return None
    if rating is not None and rating.best is None:
        spread = _spread(page, i)
        if spread is not None:
            return Shown(
                Found(spread, page.path(page.parent[i]), spread.raw, "visible"),
                2.8,
                "rating-box",
                page.first[page.parent[i]],
                element=i,
            )
    bonus = 0.2 if page.first[i] <= where.text_stop else 0.0
    path_at = page.first[i]
    unsaid = mark is None or (mark.source == "class" and mark.rating.best is None)
    if rating is not None and rating.scale in WORDS and unsaid:
        return Shown(Found(rating, page.path(i), rating.raw, "visible"), 2.1, "rating-box", page.first[i], element=i)
    if rating is not None and (rating.scale == "letter" or not isinstance(rating.value, str)) and _better(rating, mark):
        if not rating.value:
            return None
        weight = 2.6 if rating.best or rating.scale == "stars" else 2.4
        source: Source = "visible"
        return Shown(Found(rating, page.path(i), rating.raw, source), weight + bonus, "rating-box", path_at, element=i)
    if mark is None or not mark.rating.value or _is_to_vote(page, i):
        return None
    weight = 2.6 if mark.rating.best or is_label(text.strip(" :").lower()) else 2.4
    if not named:
        said = mark.rating.scale == "stars" or parts.announces(page.attr(i, mark.attribute))
        weight = 2.3 if mark.rating.best else 2.1 if said else 1.3
    return Shown(
        Found(mark.rating, page.path(mark.element, mark.attribute), mark.raw, mark.source),
        weight + bonus,
        "rating-mark",
        path_at,
        element=i,
    )


def _is_to_vote(page: Page, i: int) -> bool:
    """Is the box, or one of the first within it, a form to vote at?"""
    within = range(i + 1, min(page.end[i], i + _NEAR_BELOW))
    return any(o in page.label[i] for o in ("form", "vote", "input")) or any("vote" in page.label[k] for k in within)


_NEAR_BELOW = 5  # elements


def _spread(page: Page, i: int) -> Rating | None:
    """A score whose figures stand in elements of their own: <span class=rating>7</span> of <span>8</span>."""
    above = page.parent[i]
    text = page.text(above) if above >= 0 else ""
    if len(text) > SHORT or page.tag[i] in ("td", "li", "dd"):
        return None
    for line in page.lines(above):
        matches = grammar.find(line)
        if len(matches) == 1 and matches[0].rating.best and page.text(i) in matches[0].rating.raw:
            return matches[0].rating
    return None


def _is_counted(page: Page, i: int) -> bool:
    """Does the box, or what it stands in, say how many people gave the score?"""
    near = (page.text(k) for k in (i, page.parent[i]) if k >= 0)
    return any(len(text) < 120 and places.is_counted(text) for text in near)


def _better(rating: Rating, mark: Mark | None) -> bool:
    """Is what is written more than what is drawn? A described scale ("3 stars out of 5") beats a bare figure."""
    return mark is None or rating.best is not None or mark.rating.best is None
