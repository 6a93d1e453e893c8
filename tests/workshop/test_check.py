"""Pages against their expectations, and recipes against their pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scraper.errors import SourceError
from scraper.parse.pipeline import parse_page
from scraper.sites import forget
from scraper.workshop import check
from scraper.workshop.expectations import differences, expected_of
from tests.parse.pages import review

URL = "https://night-ferry.example/r/1"
HTML = review('<p class="watch">Wren Halloran</p>')
RECIPE = 'from scraper.sites import Recipe\nrecipe = Recipe(selectors={"authors": "p.watch"})\n'


def folder_with(tmp_path: Path, recipe: str = RECIPE, **expected: Any) -> Path:
    beside = tmp_path / "pages" / "night-ferry.example" / "one"
    beside.mkdir(parents=True)
    (beside / "page.html").write_bytes(HTML)
    (beside / "expected.json").write_text(json.dumps({"url": URL, **expected}), encoding="utf-8")
    (tmp_path / "night_ferry_example.py").write_text(recipe, encoding="utf-8")
    forget()
    return tmp_path


def checked(folder: Path) -> check.Report:
    return check.run(folder / "pages", folder)


def test_a_page_read_as_expected_passes(tmp_path: Path) -> None:
    report = checked(folder_with(tmp_path, authors=["Wren Halloran"]))
    assert report.is_good
    assert [page.outcome for page in report.pages] == ["passed"]


def test_a_field_that_differs_is_named_with_both_values(tmp_path: Path) -> None:
    report = checked(
        folder_with(tmp_path, authors=["Somebody Else"], headline="Slow Boat review: a comedy of patience")
    )
    assert not report.is_good
    assert report.pages[0].differences == {"authors": {"expected": ["Somebody Else"], "got": ["Wren Halloran"]}}


def test_an_expectation_that_nobody_looked_through_does_not_pass(tmp_path: Path) -> None:
    report = checked(folder_with(tmp_path, authors=["Wren Halloran"], reviewed=False))
    assert [page.outcome for page in report.pages] == ["unreviewed"]
    assert not report.is_good


@pytest.mark.parametrize(
    ("recipe", "complaint"),
    [
        (RECIPE.replace("p.watch", "p.wach"), "authors: 'p.wach' matches on no page"),
        ("recipe = 7", "holds no recipe"),
        (
            "from scraper.sites import Recipe\nrecipe = Recipe(selectors={})\n",
            "the version valid from the beginning until now names no field yet: it changes nothing",
        ),
        (
            "from datetime import date\nfrom scraper.sites import Recipe\n"
            'recipes = [Recipe(selectors={"authors": "p.old"}, valid_until=date(2020, 1, 1)), '
            'Recipe(selectors={"authors": "p.watch"}, valid_from=date(2020, 1, 1))]\n',
            "the version valid from the beginning until 2020-01-01 is tried on no page",
        ),
    ],
)
def test_a_recipe_that_does_nothing_is_complained_of(tmp_path: Path, recipe: str, complaint: str) -> None:
    report = checked(folder_with(tmp_path, recipe))
    assert not report.is_good
    assert any(complaint in said.text for said in report.complaints)


def test_a_page_without_its_expectation_is_broken(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    (folder / "pages" / "night-ferry.example" / "one" / "expected.json").unlink()
    report = checked(folder)
    assert [page.outcome for page in report.pages] == ["broken"]
    assert "expected.json" in report.pages[0].message


def test_a_folder_without_pages_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no SITE/PAGE"):
        check.run(tmp_path, tmp_path)


def test_what_was_read_fulfils_the_expectation_made_of_it() -> None:
    reading = parse_page(HTML, URL).to_dict()
    assert differences(expected_of(reading), reading) == {}


@pytest.mark.parametrize(
    ("expected", "wrong"),
    [
        ({"date_published": "2024"}, {}),
        ({"date_published": "2023"}, {"date_published": {"expected": "2023", "got": "2024"}}),
        ({"date_published": None}, {"date_published": {"expected": None, "got": "2024-05-03"}}),
        ({"item": {"name": "Slow Boat"}}, {}),
        ({"ratings": [{"value": 4}]}, {}),
        ({"ratings": []}, {"ratings": {"expected": [], "got": [{"value": 4, "best": 5}]}}),
        ({"headings": ["One"]}, {}),
        ({"body": ["A line."], "body_may_hold": ["A deck"]}, {}),
        ({"absent": ["A deck"]}, {"absent": {"expected": [], "got": ["A deck"]}}),
        ({"autor": "x"}, {"autor": {"expected": "x", "got": "a reading has no such field"}}),
    ],
)
def test_an_expectation_counts_what_it_names_and_no_more(expected: dict[str, Any], wrong: dict[str, Any]) -> None:
    reading = {
        "date_published": "2024-05-03", "item": {"name": "Slow Boat", "type": "Movie"}, "ratings": [{"value": 4, "best": 5}],
        "headings": [{"level": 2, "text": "One"}], "body": "A deck\nOne\nA line.",
    }  # fmt: skip
    assert differences(expected, reading) == wrong
