"""The links that lead from an excerpt to the whole of a critic's review on another site."""

from __future__ import annotations

from urllib.parse import urlsplit

from scraper.page import Page
from scraper.text import holds_any

LEAST = 3  # of them make a page that gathers what critics wrote of one thing
LONGEST = 40  # characters of such a link's text
MOST_PIECES = 4  # of text in it

_WORDS = (
    "full review", "read review", "read the review", "full article", "critique complète", "lire la critique",
    "crítica completa", "leer crítica",
    "recensione completa", "leggi la recensione", "ganze kritik", "zur kritik", "kritik lesen", "полная рецензия",
    "lees recensie", "läs recension", "les anmeldelse",
)  # fmt: skip


def elsewhere(page: Page) -> list[int]:
    """The elements of these links, in document order."""
    return page.once(_elsewhere)


def _elsewhere(page: Page) -> list[int]:
    host = (urlsplit(page.url).hostname or "").removeprefix("www.")
    first, last = page.first, page.last
    return [
        i
        for i, href in page.links
        if href.startswith(("http", "//"))
        and (not host or host not in href)
        and 0 < last[i] - first[i] <= MOST_PIECES
        and holds_any(page.text(i)[:LONGEST].lower(), _WORDS)
        and (at := urlsplit(href).hostname)
        and at.removeprefix("www.") != host
    ]


def gathers(page: Page) -> bool:
    """Does the page gather critics' reviews from several sites?"""
    return len({urlsplit(page.attr(i, "href")).hostname for i in elsewhere(page)}) >= LEAST
