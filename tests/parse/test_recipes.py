"""Site recipes: found by the host's name, applied after the general rules, with evidence of their own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scraper.errors import RecipeError
from scraper.page import Page
from scraper.parse.pipeline import read_page
from scraper.records import Reading
from scraper.sites import Recipe, file_name, recipes_for
from tests.parse.pages import review

URL = "https://www.night-ferry.example/r/1"
HTML = review('<table><tr><td class="watch">Wren Halloran</td></tr></table><span class="moons" data-lit="7"></span>')


def read(folder: Path, html: bytes = HTML, url: str = URL) -> Reading:
    return read_page(Page(html, url), recipes_folder=folder)


def write(folder: Path, text: str, name: str = "night_ferry_example") -> Path:
    path = folder / f"{name}.py"
    path.write_text("from datetime import date\nfrom scraper.sites import Recipe, Seen\n" + text, encoding="utf-8")
    return folder


def test_selectors_replace_what_the_general_rules_found(tmp_path: Path) -> None:
    reading = read(write(tmp_path, 'recipe = Recipe(selectors={"authors": "td.watch"})'))
    assert reading.authors == ("Wren Halloran",)
    assert [(e.rule, e.raw) for e in reading.evidence["authors"]] == [("recipe:night_ferry_example", "Wren Halloran")]
    assert reading.headline == "Slow Boat review: a comedy of patience"


def test_an_attribute_can_be_selected_and_its_place_resolves(tmp_path: Path) -> None:
    reading = read(write(tmp_path, 'recipe = Recipe(selectors={"publisher": "span.moons@data-lit"})'))
    assert reading.publisher == "7"
    assert Page(HTML, URL).resolve(reading.evidence["publisher"][0].path) == "7"


def test_a_function_gets_a_soup_and_its_values_are_read_as_the_rules_read_them(tmp_path: Path) -> None:
    text = """
def parse(soup):
    return {"ratings": Seen(soup.select_one(".moons")["data-lit"] + "/10", ".moons@data-lit"), "date_published": Seen("3 May 2024", "td.watch"), "authors": [soup.select_one("td.watch")]}
recipe = Recipe(parse=parse)
"""
    reading = read(write(tmp_path, text))
    assert [(rating.value, rating.best) for rating in reading.ratings] == [(7, 10)]
    assert reading.date_published == "2024-05-03"
    assert reading.authors == ("Wren Halloran",)


def test_a_selector_that_matches_nothing_leaves_the_field_to_the_general_rules(tmp_path: Path) -> None:
    reading = read(write(tmp_path, 'recipe = Recipe(selectors={"headline": ".no-such-thing"})'))
    assert reading.headline == "Slow Boat review: a comedy of patience"


def test_an_old_page_is_read_by_the_rules_that_were_valid_then(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        'recipes = [Recipe(selectors={"publisher": ".old"}, valid_until=date(2024, 5, 1)),'
        ' Recipe(selectors={"publisher": ".new"}, valid_from=date(2024, 5, 1))]',
    )
    middle = '<p class="old">Before</p><p class="new">After</p>'
    old, new = (
        review(
            f'<time datetime="{day}">{day}</time>' + middle,
            head=f'<meta property="article:published_time" content="{day}">',
        )
        for day in ("2024-04-30", "2024-05-01")
    )
    assert read(folder, old).publisher == "Before"
    assert read(folder, new).publisher == "After"
    assert read(folder, review(middle)).publisher == "After"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("recipe = 7", "holds no recipe"),
        ("1 / 0", "does not run"),
        ('recipe = Recipe(selectors={"autor": "p"})', "unknown fields: autor"),
        ('recipe = Recipe(selectors={"authors": "p[["})', "is no selector"),
        ("recipe = Recipe(parse=lambda soup: 1 / 0)", "failed on"),
        ("recipe = Recipe(parse=lambda soup: {'autor': 'x'})", "unknown fields: autor"),
        ("recipe = Recipe(parse=lambda soup: {'ratings': '4/5'})", "does not stand on the page"),
        ("recipe = Recipe(parse=lambda soup: {'ratings': Seen('4/5', '.none')})", "does not stand on the page"),
    ],
)
def test_a_recipe_that_cannot_be_carried_out_is_an_error_that_names_it(
    tmp_path: Path, text: str, complaint: str
) -> None:
    with pytest.raises(RecipeError, match=complaint) as caught:
        read(write(tmp_path, text))
    assert "night_ferry_example" in str(caught.value)


def test_a_recipe_serves_its_host_and_every_host_below_it(tmp_path: Path) -> None:
    folder = write(tmp_path, "recipe = Recipe()")
    assert recipes_for("https://night-ferry.example/a", folder)
    assert recipes_for("https://film.night-ferry.example/a", folder)
    assert not recipes_for("https://ferry.example/a", folder)
    assert not recipes_for("file:///a", folder)


def test_files_are_named_after_hosts() -> None:
    assert file_name("www.a-b.co.example") == "a_b_co_example"


def test_a_version_holds_from_its_first_day_to_the_day_before_its_last() -> None:
    version = Recipe(valid_from=date(2020, 1, 1), valid_until=date(2021, 1, 1))
    days = [date(2019, 12, 31), date(2020, 1, 1), date(2020, 12, 31), date(2021, 1, 1), None]
    assert [version.holds_on(day) for day in days] == [False, True, True, False, False]
