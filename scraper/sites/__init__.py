"""Site recipes: what is peculiar to one site, in one file found by the host's name.

A recipe file is named after its host with dots and hyphens as underscores: `nightferry_example.py` serves
nightferry.example and every host below it. It holds a `recipe`, or a list `recipes` of versions with dates of validity:

    from scraper.sites import Recipe

    recipe = Recipe(selectors={"authors": ".t3", "ratings": ".score@data-value"})

A selector is CSS, with `@name` for an attribute. Where selectors do not suffice, `parse` is a function that is given
the page as a BeautifulSoup and returns a dict of fields; a value that does not stand on the page as it is (stars that
were counted, say) is given as `Seen(value, selector)`, so that it can be traced like any other. A field that a recipe
gives replaces what the general rules found; a field it does not give stays theirs. Files in the user's own folder come
before those that ship here.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scraper.errors import RecipeError

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

SHIPPED = Path(__file__).parent
FIELDS = frozenset(
    (
        "headline authors editors publisher date_published date_modified item ratings headings captions "
        "quick_links positive_notes negative_notes verdict body page_type site_name language"
    ).split()
)
_MAX_LABELS = 6  # of a host name that are tried, from the whole name to its last two labels


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is peculiar to one site (in one period). `valid_from` is inclusive, `valid_until` not; None is open."""

    selectors: Mapping[str, str] = field(default_factory=dict)
    parse: Callable[[BeautifulSoup], Mapping[str, Any]] | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    name: str = ""

    def holds_on(self, day: date | None) -> bool:
        """Is it valid for a page of that day? A page without a day is read by the recipe that is still valid."""
        if day is None:
            return self.valid_until is None
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day < self.valid_until
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """A value that a recipe's function worked out, and a selector of what it was worked out from: its evidence."""

    value: str
    selector: str


def recipes_for(url: str, folder: Path | None = None) -> tuple[Recipe, ...]:
    """Every version of the recipe for this address's host, newest first; () where there is none. Raises RecipeError."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    labels = host.split(".")
    for where in (folder, SHIPPED):
        if where is None:
            continue
        for start in range(max(0, len(labels) - _MAX_LABELS), max(1, len(labels) - 1)):
            name = file_name(".".join(labels[start:]))
            if name in _files_in(where):
                return load(where / f"{name}.py")
    return ()


def choose(versions: Iterable[Recipe], published: str | None) -> Recipe | None:
    """The version that was valid when the page was published; the present one where the page gives no date."""
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        day = None
    return next((version for version in versions if version.holds_on(day)), None)


def forget() -> None:
    """Look anew for recipe files: some were written in this process."""
    _files_in.cache_clear()
    load.cache_clear()


def file_name(host: str) -> str:
    """The name of a host's recipe file, without its ending.

    >>> file_name("www.night-ferry.example")
    'night_ferry_example'
    """
    return re.sub(r"[^a-z0-9]+", "_", host.lower().removeprefix("www."))


@lru_cache(maxsize=8)
def _files_in(folder: Path) -> frozenset[str]:
    return frozenset(path.stem for path in folder.glob("*.py") if path.stem != "__init__")


@lru_cache(maxsize=256)
def load(path: Path) -> tuple[Recipe, ...]:
    """Run a recipe file and check what it holds."""
    name = path.stem
    spec = importlib.util.spec_from_file_location(f"_cuttings_recipe_{name}", path)
    if spec is None or spec.loader is None:
        raise RecipeError(f"{path} cannot be loaded", cure="a recipe is a Python file")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise RecipeError(
            f"{path} does not run ({type(error).__name__}: {error})", cure="run it with python to see where"
        ) from error
    found = getattr(module, "recipes", None) or [getattr(module, "recipe", None)]
    checked = []
    for version in found:
        if not isinstance(version, Recipe):
            raise RecipeError(f"{path} holds no recipe", cure="assign a scraper.sites.Recipe to the name `recipe`")
        unknown = sorted(set(version.selectors) - FIELDS)
        if unknown:
            raise RecipeError(
                f"{path} names unknown fields: {', '.join(unknown)}", cure=f"known are {', '.join(sorted(FIELDS))}"
            )
        checked.append(
            Recipe(version.selectors, version.parse, version.valid_from, version.valid_until, version.name or name)
        )
    return tuple(sorted(checked, key=lambda version: version.valid_from or date.min, reverse=True))
