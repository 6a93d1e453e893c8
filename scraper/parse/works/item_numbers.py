"""The numbers a work is known by elsewhere: IMDb, ISBN, MusicBrainz, Steam, Wikidata, Amazon and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.page import Page
from scraper.parse.data.structured import Node
from scraper.parse.rules import Ledger
from scraper.parse.text.main_text import MainText
from scraper.records import Found, PageType

_LINKS = (
    ("imdb", re.compile(r"imdb\.com/(?:[a-z]{2}/)?title/(tt\d{5,})")),
    ("musicbrainz", re.compile(r"musicbrainz\.org/(?:release|release-group|recording)/([0-9a-f-]{36})")),
    ("steam", re.compile(r"store\.steampowered\.com/app/(\d+)")),
    ("wikidata", re.compile(r"wikidata\.org/(?:wiki|entity)/(Q\d+)")),
    ("tmdb", re.compile(r"themoviedb\.org/((?:movie|tv)/\d+)")),
    ("goodreads", re.compile(r"goodreads\.com/book/show/(\d+)")),
    (
        "asin",
        re.compile(
            r"(?:amazon|amzn)\.[a-z.]+/(?:[^/?#]+/)?(?:dp|gp/product|exec/obidos/ASIN)/([A-Z0-9]{10})(?![A-Z0-9])"
        ),
    ),
)
_ISBN = re.compile(r"(?:97[89][\s-]?)?(?:\d[\s-]?){9}[\dXx]\Z")


def read(page: Page, node: Node | None, main: MainText, kind: PageType, ledger: Ledger) -> Iterator[tuple[str, str]]:
    """(kind, number) of the work: what its data says, then what the text links to, where that is one work."""
    seen: set[str] = set()
    for name, found in _in_node(node):
        if name not in seen:
            seen.add(name)
            ledger.note("item", name, found)
            yield name, found.value
    links: dict[str, dict[str, Found[str]]] = {}
    if kind == "item":
        for name, pattern in _LINKS:
            match = pattern.search(page.url)
            if match:
                links.setdefault(name, {})[match[1]] = Found(match[1], "url:" + page.url, match[0], "url")
    elif main.spans:
        for i in range(main.container, page.end[main.container]):
            href = page.attrs[i].get("href") if page.tag[i] == "a" else None
            for name, pattern in _LINKS if href and "." in href else ():
                match = pattern.search(href or "")
                if match:
                    links.setdefault(name, {})[match[1]] = Found(match[1], page.path(i, "href"), match[0], "attribute")
    for name, held in links.items():
        if name not in seen and len(held) == 1:
            ((value, found),) = held.items()
            ledger.note("item", name + "-link", found)
            yield name, value


def _in_node(node: Node | None) -> Iterator[tuple[str, Found[str]]]:
    if node is None:
        return
    for name in ("isbn", "gtin13", "gtin", "gtin12", "gtin8", "mpn", "sku", "asin"):
        leaf = node.leaf(name)
        if leaf is None:
            continue
        value = leaf.text
        if name == "isbn":
            if not _ISBN.match(value):
                continue
            value = re.sub(r"[\s-]", "", value)
        yield name, Found(value, leaf.path, leaf.raw, leaf.source)
    for prop in ("sameAs", "url", "@id"):
        for leaf in node.values(prop):
            for name, pattern in _LINKS:
                match = pattern.search(leaf.text)
                if match:
                    yield name, Found(match[1], leaf.path, match[1], leaf.source)
