"""Which elements of a page may show a score: those named after one, and what describes or pictures stars."""

from __future__ import annotations

import re

from scraper.page import Page
from scraper.parse.scores import rating_cards, rating_pictures, rating_svgs
from scraper.parse.scores import rating_marks as marks
from scraper.parse.scores.rating_attributes import is_fixed, names_score


def named(page: Page) -> frozenset[int]:
    """The elements whose class, id, tag or a property of theirs says that they hold a rating."""
    found = set(page.labelled(filter(marks.names_rating, page.labels_with(marks.NAME_STEMS))))
    found.update(i for name in filter(names_score, page.by_attribute) for i in page.having(name))
    found.update(page.by_tag.get("meter", ()))
    found.update(i for i in page.by_tag.get("input", ()) if _DIAL.search(page.label[i]) and is_fixed(page, i))
    found.update(i for i in page.having("aria-valuenow") if page.attrs[i].get("role") == "meter")
    for name in _IN_BOXES:
        found.update(i for i in page.having(name) if _is_boxed(page, i))
    found.update(i for i in page.having("itemprop") if page.attrs[i]["itemprop"] == "ratingValue")
    for name in _HOOKS:
        found.update(i for i in page.having(name) if marks.names_rating(page.attr(i, name).lower()))
    found.update(i for tag in page.by_tag if "-" in tag and marks.names_rating(tag) for i in page.by_tag[tag])
    return frozenset(found)


_DIAL = re.compile(r"(?<![a-z])(?:knob|dial|gauge)(?![a-z])")  # a field that a script draws as a ring
_IN_BOXES = {"data-percent", "data-percentage", "data-value", "data-pct"}  # charts have them, too
_MOST_UP = 4  # elements above a chart, among which the box of the review is looked for


def _is_boxed(page: Page, i: int) -> bool:
    """Does a chart stand in a box of a review?"""
    above = [k for k in page.ancestors(i) if page.label[k]][:_MOST_UP]
    return any(rating_cards.is_card(page.label[k]) for k in above)


_HOOKS = ("data-component", "data-testid")
_DESCRIBED = re.compile(r"[0-9★⭐]|star|\*\*")


def showing(page: Page) -> list[int]:
    """The elements that may show a score, in order: those named after one, and what describes or pictures stars."""
    carded = page.labelled(filter(rating_cards.is_card, page.labels_with(rating_cards.STEMS)))
    described = {i for name in ("aria-label", "alt", "title") for i in page.having(name)}
    described.update(page.by_tag.get("img", ()))
    if "svg" in page.by_tag and page.html.count(b"<title") > 1:
        described.update(page.by_tag["svg"])
    found = {*page.once(named), *carded, *(i for i in described if _describes(page, i))}
    return sorted(i for i in found if page.attrs[i])


def _describes(page: Page, i: int) -> bool:
    own = page.attrs[i]
    if page.tag[i] == "svg" and not own.get("aria-label"):
        title = rating_svgs.title_of(page, i)
        return title is not None and bool(_DESCRIBED.search(title))
    text = own.get("aria-label") or own.get("alt") or (own.get("title") if page.tag[i] != "a" else None)
    if text:
        return len(text) < 80 and bool(_DESCRIBED.search(text))
    return page.tag[i] == "img" and rating_pictures.is_star_picture(own.get("src") or "")
