"""Recipes tried on the pages that lie beside them: SITE/PAGE/page.html, read as SITE/PAGE/expected.json says.

Complaints are about recipes: one that is tried on no page, and a selector that matches on none of the pages its recipe
is valid for. Both look fine in a test of pages alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from scraper.errors import RecipeError, SourceError
from scraper.page import Page
from scraper.parse import recipes
from scraper.parse.pipeline import by_general_rules, recipe_for
from scraper.sites import SHIPPED, Recipe, load
from scraper.workshop.expectations import UNREVIEWED, differences

Outcome = Literal["passed", "differs", "unreviewed", "broken"]
_Use = tuple[str, date | None, str]  # of a recipe's part: the recipe's name, the first day of the version, the field
Matches = dict[_Use, bool]


@dataclass(frozen=True, slots=True)
class PageChecked:
    """One page: how it went, the fields that differ (see `expectations.differences`), and what is broken."""

    path: Path
    outcome: Outcome
    differences: dict[str, dict[str, Any]] = field(default_factory=dict)
    message: str = ""


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a recipe, apart from any page."""

    recipe: Path
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """All pages and all complaints; `is_good` when every page passed and there is no complaint."""

    pages: tuple[PageChecked, ...]
    complaints: tuple[Complaint, ...]

    @property
    def is_good(self) -> bool:
        return not self.complaints and all(page.outcome == "passed" for page in self.pages)


def run(pages: Path, folder: Path | None) -> Report:
    """Try the recipes in `folder` (without one, those that ship) on every page below `pages`."""
    paths = sorted(pages.glob("*/*/page.html"))
    if not paths:
        raise SourceError(f"{pages} holds no SITE/PAGE/page.html", cure="`cuttings recipe new` writes one")
    matched: Matches = {}
    checked = tuple(_page(path, folder, matched) for path in paths)
    return Report(checked, tuple(_complaints(folder or SHIPPED, matched)))


def _page(path: Path, folder: Path | None, matched: Matches) -> PageChecked:
    try:
        expected = json.loads(path.with_name("expected.json").read_text(encoding="utf-8"))
        reading = _read(path, expected["url"], folder, matched)
    except (OSError, ValueError, KeyError, TypeError) as error:
        return PageChecked(path, "broken", message=f"expected.json: {type(error).__name__}: {error}")
    except RecipeError as error:
        return PageChecked(path, "broken", message=str(error))
    wrong = differences(expected, reading)
    if wrong:
        return PageChecked(path, "differs", wrong)
    if expected.get(UNREVIEWED) is False:
        return PageChecked(path, "unreviewed", message=f'look through expected.json, then take out "{UNREVIEWED}"')
    return PageChecked(path, "passed")


def _read(path: Path, url: str, folder: Path | None, matched: Matches) -> dict[str, Any]:
    page = Page(path.read_bytes(), url)
    reading = by_general_rules(page)
    recipe = recipe_for(reading, folder)
    if recipe is None:
        return reading.to_dict()
    for name, selector in recipe.selectors.items():
        key = _use(recipe, name)
        matched[key] = matched.get(key, False) or any(text for _, text, _ in recipes.selected(page, selector, recipe))
    if recipe.parse is not None:
        matched[_use(recipe, "parse")] = True
    return recipes.apply(page, reading, recipe).to_dict()


def _complaints(folder: Path, matched: Matches) -> Iterator[Complaint]:
    for path in sorted(folder.glob("*.py")):
        if path.stem == "__init__":
            continue
        try:
            versions = load(path)
        except RecipeError as error:
            yield Complaint(path, str(error))
            continue
        for version in versions:
            parts = [*version.selectors, *(["parse"] if version.parse else [])]
            if not parts:
                yield Complaint(path, f"the version valid {_period(version)} names no field yet: it changes nothing")
                continue
            if not any(_use(version, part) in matched for part in parts):
                yield Complaint(path, f"the version valid {_period(version)} is tried on no page")
                continue
            for name in version.selectors:
                if not matched.get(_use(version, name)):
                    yield Complaint(path, f"{name}: {version.selectors[name]!r} matches on no page")


def _use(recipe: Recipe, part: str) -> _Use:
    return recipe.name, recipe.valid_from, part


def _period(version: Recipe) -> str:
    since, until = version.valid_from, version.valid_until
    return f"from {since or 'the beginning'} until {until or 'now'}"
