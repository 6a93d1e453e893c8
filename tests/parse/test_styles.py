"""Whole pages in the styles of many kinds of sites: every field that a style is asked for is read on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from scraper import parse
from scraper.records import Reading
from tests.parse.styles import (
    bylines,
    bylines_abroad,
    bylines_boxes,
    bylines_brackets,
    bylines_desks,
    bylines_games,
    bylines_labels,
    bylines_more,
    bylines_strangers,
    critics_abroad,
    critics_at_sight,
    critics_boxes,
    critics_forms,
    critics_further,
    critics_more,
    critics_pages,
    critics_particulars,
    critics_strangers,
    critics_tables,
    critics_unseen,
    critics_works,
    english,
    journals,
    languages,
    layouts,
    layouts_abroad,
    layouts_frames,
    layouts_hands,
    layouts_in_boxes,
    layouts_more,
    layouts_own_boxes,
    layouts_pictures,
    layouts_slides,
    layouts_small,
    layouts_unseen,
    old_layouts,
    others,
    parts,
    people_abroad,
    people_blogs,
    people_boxes,
    people_news,
    people_papers,
    people_personal,
    people_programs,
    people_traps,
    platforms,
    scorecards,
    scorecards_abroad,
    scores_at_sight,
    scores_drawn,
    scores_forms,
    scores_houses,
    scores_opposed,
    scores_papers,
    scores_typists,
    whole_abroad,
    whole_abroad_more,
    whole_english,
    whole_english_more,
    works_heard,
    works_heard_abroad,
    works_heard_more,
    works_named,
    works_strangers,
    works_unseen,
)
from tests.parse.styles.prose import Style

_ROOMS = (
    english,
    journals,
    languages,
    parts,
    others,
    scorecards,
    scorecards_abroad,
    scores_at_sight,
    scores_houses,
    scores_opposed,
    scores_drawn,
    scores_forms,
    scores_papers,
    scores_typists,
    platforms,
    old_layouts,
    critics_abroad,
    critics_at_sight,
    critics_boxes,
    critics_works,
    critics_forms,
    critics_further,
    critics_particulars,
    critics_pages,
    critics_strangers,
    critics_tables,
    critics_unseen,
    critics_more,
    bylines,
    bylines_abroad,
    bylines_boxes,
    bylines_brackets,
    bylines_desks,
    bylines_games,
    bylines_labels,
    bylines_more,
    bylines_strangers,
    layouts,
    layouts_abroad,
    layouts_frames,
    layouts_hands,
    layouts_in_boxes,
    layouts_more,
    layouts_own_boxes,
    layouts_pictures,
    layouts_slides,
    layouts_small,
    layouts_unseen,
    works_named,
    people_abroad,
    people_blogs,
    people_boxes,
    people_news,
    people_papers,
    people_personal,
    people_programs,
    people_traps,
    works_unseen,
    works_strangers,
    whole_abroad,
    whole_abroad_more,
    whole_english,
    whole_english_more,
    works_heard,
    works_heard_abroad,
    works_heard_more,
)
_STYLES = [style for room in _ROOMS for style in room.STYLES]

_READ: dict[str, Callable[[Reading], Any]] = {
    "page_type": lambda r: r.page_type,
    "item_name": lambda r: r.item and r.item.name,
    "is_review": lambda r: r.page_type == "review",
    "headline": lambda r: r.headline,
    "authors": lambda r: list(r.authors),
    "editors": lambda r: list(r.editors),
    "published": lambda r: r.date_published and r.date_published[:10],
    "modified": lambda r: r.date_modified and r.date_modified[:10],
    "item": lambda r: (r.item.name, r.item.type) if r.item else None,
    "type": lambda r: r.item.type if r.item else None,
    "rating": lambda r: next(((s.value, s.best) for s in r.ratings if s.aspect is None), None),
    "subs": lambda r: {s.aspect: s.value for s in r.ratings if s.aspect},
    "captions": lambda r: [(c.text, c.credit_line) for c in r.captions if c.text or c.credit_line],
    "quick_links": lambda r: [q.text for q in r.quick_links],
    "headings": lambda r: [h.text for h in r.headings],
    "pros": lambda r: list(r.positive_notes),
    "cons": lambda r: list(r.negative_notes),
    "verdict": lambda r: r.verdict,
    "image": lambda r: [c.image_url for c in r.captions if c.text or c.credit_line],
}


@pytest.mark.parametrize("style", _STYLES, ids=lambda style: style.name)
def test_pages_of_every_style_are_read(style: Style) -> None:
    reading = parse(style.html.encode(), style.url)
    wanted = dict(style.want)
    within = wanted.pop("item_within", None)
    text = wanted.pop("body", None)
    assert {field: _READ[field](reading) for field in wanted} == wanted
    if text:
        paragraphs, allowed = text
        allowed = {*allowed, *(heading.text for heading in reading.headings)}
        assert [line for line in (reading.body or "").split("\n") if line not in allowed] == paragraphs
    if within:
        assert reading.item is not None
        assert within in (reading.item.name or "")
