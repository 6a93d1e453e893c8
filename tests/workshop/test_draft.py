"""Recipes drafted from a page and from what is wanted there."""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper.errors import RecipeError
from scraper.page import Page
from scraper.parse.pipeline import by_general_rules, read_page
from scraper.sites import forget
from scraper.workshop.draft import draft, selector_for, wants
from tests.parse.pages import review

URL = "https://night-ferry.example/r/1"


def opened(middle: str, **more: str) -> Page:
    return Page(review(middle, **more), URL)


@pytest.mark.parametrize(
    ("middle", "field", "values", "selector"),
    [
        ('<p class="watch">Wren Halloran</p>', "authors", ["Wren Halloran"], "p.watch"),
        ('<p class="a1b2c3 watch">Wren Halloran</p>', "authors", ["Wren Halloran"], "p.watch"),
        ('<p class="x9"><b>Wren Halloran</b></p>', "authors", ["Wren Halloran"], "article b"),
        (
            '<div id="log"><i>A</i><i>Wren Halloran</i></div>',
            "authors",
            ["Wren Halloran"],
            "div#log > i:nth-of-type(2)",
        ),
        (
            '<i class="w">Wren Halloran</i><i class="w">Piet Okafor</i>',
            "authors",
            ["Wren Halloran", "Piet Okafor"],
            "i.w",
        ),
        ('<b itemprop="critic" class="w">Wren Halloran</b>', "authors", ["Wren Halloran"], 'b[itemprop="critic"]'),
        ('<i class="moons" data-lit="7/10"></i>', "ratings", ["7/10"], "i.moons@data-lit"),
        ('<i data-lit="7/10"></i><i></i>', "ratings", ["7/10"], "i[data-lit]@data-lit"),
        ('<p class="m">Rating: 7 / 10</p>', "ratings", ["7/10"], "p.m"),
        ('<p class="on">It was the 3rd of May 2024</p>', "date_published", ["2024-05-03"], "p.on"),
        ('<p class="sum">Go.</p>', "verdict", ["Go."], "p.sum"),
        ('<h5 class="s">One</h5><h5 class="s">Two</h5>', "headings", ["One", "Two"], "h5.s"),
        ('<a class="j" href="#x">One</a><p id="x">', "quick_links", ["One"], "a.j"),
    ],
)
def test_the_selector_is_the_steadiest_that_gives_just_the_wanted_values(
    middle: str, field: str, values: list[str], selector: str
) -> None:
    assert selector_for(opened(middle), field, values) == selector


def test_a_value_that_stands_nowhere_is_missing_and_not_guessed() -> None:
    page = opened("<p class='w'>Wren Halloran and others</p>")
    drafted = draft(page, by_general_rules(page), {"authors": ["Nobody Here"]})
    assert drafted.missing == ("authors",)
    assert drafted.selectors == {}


def test_the_drafted_file_runs_and_reads_what_was_wanted(tmp_path: Path) -> None:
    html = review('<p class="w">Wren Halloran</p><i class="m" data-lit="7/10"></i>')
    page = Page(html, URL)
    drafted = draft(page, by_general_rules(page), {"authors": ["Wren Halloran"], "ratings": ["7/10"]})
    (tmp_path / "night_ferry_example.py").write_text(drafted.text, encoding="utf-8")
    forget()
    reading = read_page(Page(html, URL), recipes_folder=tmp_path)
    assert reading.authors == ("Wren Halloran",)
    assert [(rating.value, rating.best) for rating in reading.ratings] == [(7, 10)]


def test_nothing_that_a_page_wrote_becomes_code(tmp_path: Path) -> None:
    title = 'Slow """ Boat review\u2028import os; os.abort() # \\'
    page = opened('<p class="w">Wren Halloran</p>', title=title)
    text = draft(page, by_general_rules(page), {"authors": ["Wren Halloran"]}).text
    assert [line for line in text.splitlines() if "abort" in line and not line.startswith("#")] == []
    compile(text, "recipe", "exec")


@pytest.mark.parametrize(
    ("given", "complaint"),
    [("authors", "wants nothing"), ("authors=", "wants nothing"), ("autor=x", "no field of a recipe")],
)
def test_a_want_that_cannot_be_is_an_error_that_names_it(given: str, complaint: str) -> None:
    with pytest.raises(RecipeError, match=complaint):
        wants([given])


def test_two_headlines_cannot_be_wanted() -> None:
    with pytest.raises(RecipeError, match="headline has one value, and 2"):
        wants(["headline=a", "headline=b"])
