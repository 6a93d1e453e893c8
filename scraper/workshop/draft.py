"""A recipe for one site, drafted from one of its pages and from what a person wants to be read there.

A wanted value is looked for on the page: as the text of an element, as an attribute, or as words that say the same
("3 May 2024" for 2024-05-03, "7 / 10" for 7/10). The selector that goes into the recipe is one that gives exactly the
wanted value when the recipe is carried out, which is tried here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from scraper.errors import RecipeError
from scraper.page import Page
from scraper.parse import recipes
from scraper.records import Reading
from scraper.sites import FIELDS, Recipe
from scraper.text import fold
from scraper.workshop import selectors

_MANY = frozenset("authors editors ratings headings captions quick_links positive_notes negative_notes body".split())
_SAID_OTHERWISE = frozenset(("ratings", "date_published", "date_modified", "captions"))  # fields with a grammar
_LONGEST = 200  # letters of an element that may say a value in other words; longer ones are running text
_MAX_HOLDERS = 20  # elements that hold a wanted value and are tried
_SHOWN = 70  # letters of a value in a comment
_ORDER = (
    "page_type headline authors editors publisher site_name language date_published date_modified item ratings "
    "headings captions quick_links positive_notes negative_notes verdict body"
).split()


@dataclass(frozen=True, slots=True)
class Draft:
    """A recipe file's text, the selectors in it, and the wanted fields that no selector gives."""

    text: str
    selectors: Mapping[str, str]
    missing: tuple[str, ...]


def wants(given: Sequence[str]) -> dict[str, list[str]]:
    """FIELD=VALUE, as typed, by field; RecipeError for a field that a recipe cannot give.

    >>> wants(["authors=Wren Halloran", "authors=Piet Okafor", "ratings=7/10"])
    {'authors': ['Wren Halloran', 'Piet Okafor'], 'ratings': ['7/10']}
    """
    wanted: dict[str, list[str]] = {}
    for text in given:
        field, equals, value = text.partition("=")
        field, value = field.strip(), fold(value)
        if not equals or not value:
            raise RecipeError(f"{text!r} wants nothing", cure="write it as authors='Wren Halloran'")
        if field not in FIELDS:
            raise RecipeError(f"{field!r} is no field of a recipe", cure=f"known are {', '.join(sorted(FIELDS))}")
        if field in wanted and field not in _MANY:
            raise RecipeError(f"{field} has one value, and {len(wanted[field]) + 1} are wanted", cure="give it once")
        wanted.setdefault(field, []).append(value)
    return wanted


def draft(page: Page, reading: Reading, wanted: Mapping[str, Sequence[str]]) -> Draft:
    """A recipe that gives the wanted values on this page; `reading` is what the general rules make of it."""
    found = {field: selector_for(page, field, values) for field, values in wanted.items()}
    given = {field: selector for field, selector in found.items() if selector}
    missing = tuple(field for field, selector in found.items() if not selector)
    return Draft(_file(page, reading, given), given, missing)


def selector_for(page: Page, field: str, values: Sequence[str]) -> str | None:
    """The steadiest selector that makes a recipe read exactly these values; None where no selector does."""
    want = _comparable(recipes.value_of(page, field, [("", value, None) for value in values]), values)
    tried: set[str] = set()
    for i, attribute in islice(_holders(page, field, values[0]), _MAX_HOLDERS):
        for css in selectors.candidates(page, i, attribute):
            selector = f"{css}@{attribute}" if attribute else css
            if selector in tried:
                continue
            tried.add(selector)
            matched = recipes.selected(page, selector, Recipe(name="draft"))
            if len(matched) == len(values) and _comparable(recipes.value_of(page, field, matched), values) == want:
                return selector
    return None


def _comparable(value: Any, values: Sequence[str]) -> Any:
    """A field's value without what only its place gives it: the level of a heading, the target of a link."""
    if isinstance(value, tuple) and not value:
        return tuple(values)  # quick links have no value without an element; then the texts are what is wanted
    if isinstance(value, tuple) and hasattr(value[0], "text") and not hasattr(value[0], "credit_line"):
        return tuple(part.text for part in value)
    if isinstance(value, tuple) and hasattr(value[0], "raw"):
        return tuple((part.value, part.best, part.aspect) for part in value)
    return value


def _holders(page: Page, field: str, value: str) -> Iterator[tuple[int, str | None]]:
    """Elements (and attributes of theirs) that give the value: exactly, innermost first; then in other words."""
    exact = [i for i in range(len(page)) if page.first[i] < page.last[i] and page.text(i) == value]
    yield from ((i, None) for i in reversed(exact))
    for i, own in enumerate(page.attrs):
        for name, text in own.items():
            if text and fold(text) == value:
                yield i, name
    if field not in _SAID_OTHERWISE:
        return
    want = _comparable(recipes.value_of(page, field, [("", value, None)]), [value])
    for i in reversed(range(len(page))):
        text = page.text(i)
        if text and len(text) <= _LONGEST and text != value:
            said = recipes.value_of(page, field, [("", text, i)])
            if said and _comparable(said, [text]) == want:
                yield i, None


def _file(page: Page, reading: Reading, given: Mapping[str, str]) -> str:
    """The recipe as a Python file."""
    read = reading.to_dict()
    lines = ['"""What is peculiar to the pages of this site."""', "", "from scraper.sites import Recipe", ""]
    lines += [f"# Drafted from {_safe(page.url)}"]
    lines += ["# What the general rules read there; name below only what they read wrongly:"]
    lines += [f"#   {field:<15} {_brief(read[field])}" for field in _ORDER]
    lines += ["", "recipe = Recipe(", "    selectors={"]
    lines += [f"        {_quoted(field)}: {_quoted(selector)}," for field, selector in given.items()]
    return "\n".join([*lines, "    },", ")", ""])


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _brief(value: Any) -> str:
    """A value on one line of a comment."""
    if value in (None, "", [], {}):
        return "-"
    if isinstance(value, list):
        more = f" (+{len(value) - 1} more)" if len(value) > 1 else ""
        return _brief(value[0]) + more
    if isinstance(value, dict):
        return _brief(value.get("raw") or value.get("name") or value.get("text") or value.get("credit_line"))
    text = _safe(str(value))
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _safe(text: str) -> str:
    """Text that cannot leave its comment."""
    return "".join(letter if letter.isprintable() else " " for letter in fold(text))
