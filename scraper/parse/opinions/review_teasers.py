"""Lists that only lead to users' reviews of many things: each names another thing, and its title leads to that.

On the page of one thing the addresses of its reviews hold the thing's own name too, or number the reviews.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

from scraper.page import Page
from scraper.parse.opinions.review_author import USER_LINK
from scraper.parse.opinions.review_groups import Read
from scraper.parse.opinions.review_text import DOTS

LEAST_LEADING = 0.6  # of the reviews that must lead to a thing of their own
MOST_OWN = 0.5  # of the words of the page's title in all of these addresses: with more they are of the page's thing
LONGEST_TEASER = 400  # letters of a text that is cut short
LEAST_TEXT = 20  # letters of a text that is more than a label
LONGEST_TITLE = 100
_WORDS = re.compile(r"[^\W\d_]{3,}")  # of a title that an address may repeat
_SIGNS = re.compile(r"[\W_]+")


def lead_elsewhere(page: Page, read: Sequence[Read]) -> bool:
    """Does each of these reviews name a thing of its own, by a link whose address repeats its title?"""
    if len(read) < 2:
        return False
    led = [titled for one in read if (titled := _leads(page, one)) is not None]
    if len(led) < LEAST_LEADING * len(read) or len({title for title, _ in led}) < LEAST_LEADING * len(led):
        return False
    common = set.intersection(*(set(_WORDS.findall(path)) for _, path in led))
    title = next((_folded(page.text(i)) for i in page.by_tag.get("h1", ())[:1]), "")
    own = _WORDS.findall(title)
    return sum(word in common for word in own) <= MOST_OWN * len(own) and not any(name == title for name, _ in led)


def are_cut(page: Page, groups: Sequence[Sequence[Read]]) -> bool:
    """Has each of these reviews a title that leads to it, and of its text a beginning at most?"""
    read = [one for group in groups for one in group]
    return len(read) > 1 and all(_is_cut(page, one) for one in read)


def _is_cut(page: Page, one: Read) -> bool:
    text = one.parts.body.value if one.parts.body else ""
    if len(text) >= LEAST_TEXT:
        return one.parts.linked and len(text) <= LONGEST_TEASER and DOTS.search(text) is not None
    own = [page.attr(i, "href").partition("#")[0] for i in page.within(one.stretch.start, "a")]
    return any(href and not USER_LINK.search(href.lower()) for href in own)


def _leads(page: Page, one: Read) -> tuple[str, str] | None:
    """The first title of a stretch that leads where its own words stand in the address, and that address."""
    author = one.parts.author.value if one.parts.author else ""
    for i in one.stretch:
        href = page.attr(i, "href") if page.tag[i] == "a" else ""
        if not href or href[0] == "#" or USER_LINK.search(href.lower()):
            continue
        text = page.text(i)
        title = _folded(text) if len(text) <= LONGEST_TITLE else ""
        path = _path(href)
        words = _WORDS.findall(title)
        if words and all(word in path for word in words) and text != author:
            return title, path
    return None


def _path(url: str) -> str:
    return _folded(unquote(urlsplit(url).path))


def _folded(text: str) -> str:
    return _SIGNS.sub(" ", text.lower()).strip()
