"""Many people's scores, in structured data and in words. All pages are made up."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scraper.page import Page
from scraper.parse.data import structured
from scraper.parse.opinions import aggregate
from scraper.parse.opinions.crowd_signs import Crowd
from scraper.parse.rules import Ledger
from scraper.records import AggregateRating


def read(html: str) -> tuple[AggregateRating | None, Ledger]:
    page, ledger = Page(html.encode(), "https://shop.example/lamp"), Ledger()
    found = aggregate.read(page, structured.read(page), ledger, Crowd(page))
    for entry in ledger.evidence.get("aggregate_rating", ()):
        said = page.resolve(entry.path)
        assert said is not None, entry
        assert entry.raw in said, entry
    return found, ledger


def of(html: str) -> tuple[float, float | None, int | None, int | None] | None:
    found, _ = read(html)
    return (found.value, found.best, found.rating_count, found.review_count) if found else None


def json_ld(*nodes: dict[str, Any]) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)


def product(name: str, **rating: object) -> dict[str, Any]:
    return {"@type": "Product", "name": name, "aggregateRating": {"@type": "AggregateRating", **rating}}


def test_json_ld_gives_value_scale_and_counts() -> None:
    html = json_ld(product("Lamp", ratingValue="8,4", bestRating="10", ratingCount="1.234", reviewCount=87))
    assert of(html) == (8.4, 10, 1234, 87)


def test_a_best_that_is_left_out_is_five_as_the_vocabulary_says() -> None:
    assert of(json_ld(product("Lamp", ratingValue=4.2, reviewCount=3))) == (4.2, 5, None, 3)
    assert of(json_ld(product("Lamp", ratingValue=8.2, reviewCount=3))) == (8.2, None, None, 3)


@pytest.mark.parametrize(
    ("value", "said", "expected"),
    [
        ("1.3", "Gesamtnote <b>1,3</b> (27 Bewertungen)", (1.3, 1.0, 6.0)),
        ("2", "Note: 2 (27 Bewertungen)", (2.0, 1.0, 6.0)),
        ("1.3", "Bewertung 1,3 (27 Bewertungen), Note: 1,35", (1.3, 5.0, None)),
        ("5.2", "Durchschnittsnote 5,2 (27 Bewertungen)", (5.2, None, None)),
    ],
)
def test_a_german_grade_has_one_as_its_best(
    value: str, said: str, expected: tuple[float, float | None, float | None]
) -> None:
    found, _ = read(f'<html lang="de">{json_ld(product("Lampe", ratingValue=value, reviewCount=27))}<p>{said}</p>')
    assert found is not None
    assert (found.value, found.best, found.worst) == expected
    abroad, _ = read(f'<html lang="fr">{json_ld(product("Lampe", ratingValue=1.3, reviewCount=27))}<p>Note 1,3</p>')
    assert abroad is not None
    assert (abroad.best, abroad.worst) == (5, None)


def test_nobody_rated_is_no_rating() -> None:
    assert of(json_ld(product("Lamp", ratingValue=0, reviewCount=0))) is None
    assert of(json_ld(product("Lamp", ratingValue=4, reviewCount=0))) == (4, 5, None, None)


def test_the_firm_behind_the_shop_is_not_the_product() -> None:
    firm = {"@type": "Organization", "name": "Shop", "aggregateRating": {"ratingValue": 4.9, "reviewCount": 90000}}
    assert of(json_ld(firm)) is None
    assert of(json_ld(firm, product("Lamp", ratingValue=3.5, reviewCount=4))) == (3.5, 5, None, 4)


def test_of_several_things_the_one_in_the_heading_is_meant_and_else_none() -> None:
    things = [
        product(name, ratingValue=value, reviewCount=9)
        for name, value in (("Lamp", 4.1), ("Chair", 3.2), ("Desk", 2.3))
    ]
    assert of("<h1>Chair</h1>" + json_ld(*things)) == (3.2, 5, None, 9)
    assert of("<h1>Furniture</h1>" + json_ld(*things)) is None


def test_microdata_and_hreview_aggregate() -> None:
    microdata = """<div itemscope itemtype="https://schema.org/Product"><h1 itemprop=name>Lamp</h1><div itemprop=aggregateRating itemscope
        itemtype="https://schema.org/AggregateRating"><span itemprop=ratingValue>4.6</span> of <span itemprop=bestRating>5</span>,
        <span itemprop=reviewCount>12</span> reviews</div></div>"""
    assert of(microdata) == (4.6, 5, None, 12)
    hreview = """<div class="hreview-aggregate"><span class="item"><span class="fn">Lamp</span></span> <span class="average">7.9</span> of
        <span class="best">10</span> by <span class="votes">33</span></div>"""
    assert of(hreview) == (7.9, 10, 33, None)


def test_properties_that_stand_in_no_item_count_where_there_is_one_of_them() -> None:
    loose = (
        '<div class=rating><meta itemprop=ratingValue content="4.0"></div><span itemprop=reviewCount>738</span> reviews'
    )
    assert of(loose) == (4, 5, None, 738)
    assert of(loose + loose.replace("4.0", "3.0")) is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("<p class=rating>4.6 out of 5 based on 87 reviews</p>", (4.6, 5, None, 87)),
        ("<p>4.6 out of 5 based on 87 reviews</p>", (4.6, 5, None, 87)),
        ("<p class=rating>4,3/5 (1.234 Bewertungen)</p>", (4.3, 5, 1234, None)),
        (
            "<p class=score>Average score: 4.4 out of 5 <span>(based on 318 ratings with 2 reviews)</span></p>",
            (4.4, 5, 318, 2),
        ),
        (
            '<div class="rating-stars" aria-label="Book rating: 3.64 out of 5 stars based on 840 reviews"></div>',
            (3.64, 5, None, 840),
        ),
        ("<div class=rating><b>4,7</b> sur 5 · 1 027 avis</div>", (4.7, 5, None, 1027)),
        ("<div class=rating>8.1 / 10 from 15,227 votes</div>", (8.1, 10, 15227, None)),
    ],
)
def test_words_on_the_screen(said: str, expected: tuple[float, float, int | None, int | None]) -> None:
    assert of(f"<h1>Lamp</h1>{said}") == expected


@pytest.mark.parametrize(
    "said",
    [
        "<p class=rating>Rated 4 out of 5</p>",
        "<p class=ratings>Lamp 4.5/5 (12 reviews). Chair 3.5/5 (8 reviews).</p>",
        "<p class=rating-note>In 2019 9/10 dentists read 40 reviews</p>",
        "<p class=rating>Screen ratio 16/10, 35 reviews</p>",
    ],
)
def test_what_is_no_score_of_many(said: str) -> None:
    assert of(f"<h1>Lamp</h1>{said}") is None


def test_sources_that_disagree_are_both_kept() -> None:
    html = json_ld(product("Lamp", ratingValue=4.5, reviewCount=9)) + (
        '<div itemscope itemtype="https://schema.org/Product"><b itemprop=name>Lamp</b><div itemprop=aggregateRating itemscope '
        'itemtype="https://schema.org/AggregateRating"><i itemprop=ratingValue>3.9</i><i itemprop=reviewCount>9</i></div></div>'
    )
    found, ledger = read(html)
    assert found is not None
    assert found.value == 4.5
    assert [(conflict.kept, conflict.other, conflict.other_source) for conflict in ledger.conflicts] == [
        ("4.5", "3.9", "microdata")
    ]


def test_a_seal_of_the_firm_is_not_the_products_score() -> None:
    said = "<p class=rating-value>4.8 / 5</p><p>20,566 ratings of our shop</p>"
    assert of(f"<h1>Lamp</h1><div class=rating-box>{said}</div>") == (4.8, 5, 20566, None)
    assert of(f'<h1>Lamp</h1><div class="trust-seal">{said}</div>') is None
