"""Readers' reviews on pages of many shapes and languages: who, how many points, when, and what they say."""

from __future__ import annotations

import pytest

from scraper import parse
from scraper.page import Page
from tests.parse.crowds import (
    borders,
    builders,
    bystanders,
    catalogues,
    circles,
    counters,
    eastern,
    latin,
    leads,
    makes,
    makes_more,
    means,
    meetings,
    modules,
    places,
    plain,
    quiet,
    shops,
    strangers,
    visitors,
    works,
)
from tests.parse.crowds.people import Crowd, shown, wanted

_FOLDERS = (
    works,
    shops,
    places,
    catalogues,
    plain,
    latin,
    eastern,
    visitors,
    counters,
    circles,
    builders,
    meetings,
    modules,
    borders,
    strangers,
    leads,
    makes,
    makes_more,
    means,
    quiet,
    bystanders,
)
_ALL = [crowd for folder in _FOLDERS for crowd in folder.CROWDS]
_LOUD = [crowd for crowd in _ALL if not crowd.none and "authors" not in crowd.but]


@pytest.mark.parametrize("crowd", _ALL, ids=lambda crowd: crowd.name)
def test_readers_reviews_are_read_in_every_shape(crowd: Crowd) -> None:
    asked = {field: value for field, value in wanted(crowd).items() if field not in crowd.but}
    read = shown(parse(crowd.html().encode(), crowd.url), crowd)
    assert {field: read[field] for field in asked} == asked


@pytest.mark.parametrize("crowd", _LOUD, ids=lambda crowd: crowd.name)
def test_what_was_read_stands_where_the_evidence_says(crowd: Crowd) -> None:
    html = crowd.html().encode()
    page, evidence = Page(html, crowd.url), parse(html, crowd.url).evidence
    assert evidence["user_reviews"]
    for entry in (*evidence["user_reviews"], *evidence.get("aggregate_rating", ())):
        assert entry.raw in (page.resolve(entry.path) or ""), entry
