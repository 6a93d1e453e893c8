"""Contents that are not made of links: menus to choose a page of the review from, chips that a script scrolls by."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scraper.elements import FOOTER, HEADING, NAV
from scraper.page import Page
from scraper.parse.text.main_text import MainText
from scraper.text import key

# An address as the pages of one review write it: the same with a number behind.
_PAGE = re.compile(
    r"(?:[,/_-](?:page|seite|pagina|p|s)?[-_]?\d{1,2}|/(?:page|seite|pagina)/\d{1,2})?(?:\.\w{2,5})?/?\Z"
)
_LONGEST_PAGE = 17  # letters that this may find
_SHORTEST_STEM = 2
_SCROLLS = (
    "data-target",
    "data-scroll",
    "data-scroll-to",
    "data-scroll-target",
    "data-anchor",
    "data-href",
    "data-section",
)
_FEWEST, _MOST = 3, 40  # entries
_LONGEST = 80  # letters of an entry


def bare(url: str) -> str:
    """An address without what differs between the names of one page: scheme, www., fragment, slash at the end."""
    return url.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/")


def stem_of(url: str) -> str | None:
    """What the addresses of the pages of one review have in common: the path without the page's number."""
    path = "/" + bare(url).partition("/")[2].partition("?")[0]
    if len(path) < _SHORTEST_STEM:
        return None
    found = _PAGE.search(path, max(_SHORTEST_STEM, len(path) - _LONGEST_PAGE))
    return path[: found.start()] if found else None


def of_pages(page: Page) -> list[tuple[int, str]]:
    """The entries of a menu whose choices are the pages of this review, by name: the elements and their addresses."""
    here = stem_of(page.url) if "select" in page.by_tag else None
    if here is None:
        return []
    for menu in page.by_tag["select"]:
        options = [i for i in page.within(menu, "option") if page.attr(i, "value")]
        if not _FEWEST <= len(options) <= _MOST or page.bits[menu] & (NAV | FOOTER):
            continue
        found = []
        for i in options:
            url = page.link_url(page.attr(i, "value"))
            if url and stem_of(url) == here and _says(page, i):
                found.append((i, url))
        if len(found) == len(options) and any(bare(url) == bare(page.url) for _, url in found):
            return found
    return []


def that_scroll(page: Page, main: MainText, places: Mapping[str, int]) -> list[tuple[int, str]]:
    """Chips that name places of the text in an attribute for a script, each with the heading of its place."""
    names = [name for name in _SCROLLS if name in page.by_attribute]
    found = []
    for i in sorted({i for name in names for i in page.having(name)}):
        if page.tag[i] not in ("a", "button", "li", "span", "div") or page.bits[i] & FOOTER or not _says(page, i):
            continue
        said = next((value for name in names if (value := page.attr(i, name))), "").removeprefix("#")
        target = places.get(said)
        if target is None or target < i or page.first[target] >= main.stop or page.last[target] <= main.start:
            continue
        if _is_headed(page, target, page.text(i)):
            found.append((i, f"{page.url.partition('#')[0]}#{said}"))
    return found if _FEWEST <= len(found) <= _MOST else []


def _says(page: Page, i: int) -> bool:
    text = page.text(i)
    return 1 < len(text) <= _LONGEST and any(map(str.isalpha, text))


def _is_headed(page: Page, target: int, text: str) -> bool:
    """Does the place begin with a heading, or stand in one, that has the words of the chip?"""
    if page.bits[target] & HEADING:
        return key(text) in key(page.text(target))
    lines = page.lines(target)
    return bool(lines) and key(text) in key(lines[0]) and len(lines) > 1
