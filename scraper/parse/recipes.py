"""Applying a site's recipe: its fields replace what the general rules found, with evidence of their own.

Selectors run on the page that is already parsed; a recipe's function gets a BeautifulSoup, which is slow and forgiving,
and pays that price only on the sites that have one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag
from selectolax.lexbor import SelectolaxError

from scraper import days
from scraper.errors import RecipeError
from scraper.page import Page
from scraper.parse.credits import split
from scraper.parse.scores import rating_text
from scraper.parse.scores.normalize import normalize
from scraper.records import Caption, Evidence, Heading, Item, QuickLink, Rating, Reading, Source
from scraper.sites import FIELDS, Recipe, Seen

Place = tuple[str, str, int | None]  # path, the text there, the element
_SAID_OF_ALL = frozenset(("page_type", "language", "site_name"))  # what a recipe may know of every page of a site
_TEXTS = frozenset(("authors", "editors", "positive_notes", "negative_notes"))
_DATES = frozenset(("date_published", "date_modified"))
_ATTRIBUTE = re.compile(r"\s*@([\w:-]+)\s*\Z")


def apply(page: Page, reading: Reading, recipe: Recipe) -> Reading:
    """The reading with the recipe's fields in place. Raises RecipeError where the recipe cannot be carried out."""
    changes: dict[str, Any] = {}
    evidence = dict(reading.evidence)
    for field, selector in recipe.selectors.items():
        found = [part for part in selected(page, selector, recipe) if part[1]]
        if found:
            changes[field] = value_of(page, field, found)
            evidence[field] = _evidence(recipe, field, found)
    if recipe.parse is not None:
        for field, given in _called(page, recipe).items():
            placed = [_placed(page, value, field, recipe) for value in _listed(given)]
            changes[field] = value_of(page, field, [(path, text, i) for text, ((path, _, i), *_) in placed])
            evidence[field] = _evidence(recipe, field, [place for _, places in placed for place in places])
    if "body" in changes:
        changes["word_count"] = len(changes["body"].split()) if changes["body"] else None
    changes["evidence"] = evidence
    return replace(reading, **changes)


def _evidence(recipe: Recipe, field: str, places: list[Place]) -> tuple[Evidence, ...]:
    """Where the values were seen; of the text, which part of it each place supports."""
    found, start = [], 0
    for path, text, _ in places:
        if not path:
            continue
        span = (start, start + len(text)) if field == "body" else None
        start += len(text) + 1
        source: Source = "attribute" if "/@" in path else "visible"
        found.append(Evidence(f"recipe:{recipe.name}", path, text, source, span))
    return tuple(found)


def selected(page: Page, selector: str, recipe: Recipe) -> list[Place]:
    """(path, text, element) of everything a selector matches."""
    attribute = _ATTRIBUTE.search(selector)
    css = selector[: attribute.start()] if attribute else selector
    try:
        nodes = page.tree.css(css)
    except (SelectolaxError, ValueError) as error:
        raise RecipeError(
            f"recipe {recipe.name}: {css!r} is no selector", cure="use CSS, with @name at the end for an attribute"
        ) from error
    found: list[Place] = []
    for node in nodes:
        i = page.number_of(node)
        if i is None:
            continue
        if attribute:
            found.append((page.path(i, attribute[1]), " ".join(page.attr(i, attribute[1]).split()), i))
        else:
            found.append((page.path(i), page.text(i), i))
    return found


def _called(page: Page, recipe: Recipe) -> Mapping[str, Any]:
    """What the recipe's function returns."""
    assert recipe.parse is not None
    text = page.html.decode(page.encoding, "replace")
    try:
        given = recipe.parse(BeautifulSoup(text, "html.parser"))
    except Exception as error:
        raise RecipeError(
            f"recipe {recipe.name} failed on {page.url} ({type(error).__name__}: {error})",
            cure="mend its parse function",
        ) from error
    unknown = sorted(set(given) - FIELDS)
    if unknown:
        raise RecipeError(
            f"recipe {recipe.name} gives unknown fields: {', '.join(unknown)}",
            cure=f"known are {', '.join(sorted(FIELDS))}",
        )
    return {field: value for field, value in given.items() if value not in (None, "", [], ())}


def _listed(given: Any) -> list[Any]:
    return list(given) if isinstance(given, (list, tuple)) else [given]


def _placed(page: Page, value: Any, field: str, recipe: Recipe) -> tuple[str, list[Place]]:
    """A value that a function gave, as text, and where on the page it was seen."""
    if isinstance(value, Seen):
        seen = selected(page, value.selector, recipe)
        places = [place if place[1] else _by_class(page, place) for place in seen]
        return " ".join(value.value.split()), places or _not_seen(field, value.value, recipe)
    text = " ".join((value.get_text(" ") if isinstance(value, Tag) else str(value)).split())
    i = _holder(page, text)
    if i is not None:
        return text, [(page.path(i), text, i)]
    return text, [("", text, None)] if field in _SAID_OF_ALL else _not_seen(field, text, recipe)


def _by_class(page: Page, place: Place) -> Place:
    """An element without text was told by its class."""
    path, _, i = place
    return f"{path}/@class", " ".join(page.attr(i or 0, "class").split()), i


def _not_seen(field: str, text: str, recipe: Recipe) -> list[Place]:
    raise RecipeError(
        f"recipe {recipe.name} gives {field} {text!r}, which does not stand on the page",
        cure="say where it was seen: Seen(value, selector)",
    )


def _holder(page: Page, text: str) -> int | None:
    best = None
    i = 0
    while i < len(page):
        if text in page.text(i):
            best, i = i, i + 1
        else:
            i = page.end[i]
    return best


def value_of(page: Page, field: str, found: list[Place]) -> Any:
    """The field's value, of the field's own type, from the texts that were found."""
    texts = tuple(text for _, text, _ in found)
    if field in _TEXTS:
        return texts
    if field in _DATES:
        return _day(texts[0])
    if field == "item":
        return Item(name=texts[0])
    if field == "ratings":
        return tuple(rating for text in texts if (rating := _rating(text)) is not None)
    if field == "headings":
        return tuple(Heading(_level(page, i), text) for _, text, i in found)
    if field == "captions":
        return tuple(Caption(*split(text)) for text in texts)
    if field == "quick_links":
        return tuple(
            QuickLink(text, page.link_url(page.attr(i, "href")) or page.url) for _, text, i in found if i is not None
        )
    return "\n".join(texts) if field == "body" else texts[0]


def _rating(text: str) -> Rating | None:
    rating = rating_text.parse(text)
    return None if rating is None else normalize(rating)


def _day(text: str) -> str | None:
    """An ISO stamp as it stands, or the day a line of words names."""
    found = days.find(text)
    return days.stamp(text) or (found.iso if found else None)


def _level(page: Page, i: int | None) -> int | None:
    tag = page.tag[i] if i is not None else ""
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else None
