"""What the addresses of a list's pages have in common: the number of a page, and where it stands in them."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from scraper.urls import same_site

PAGE_KEYS = frozenset(
    "page p pg paged pagina página seite sida side strona strana stranica oldal sayfa halaman trang pagenum pagenumber "
    "pagenr start offset from debut o s "
    "cpage currentpage page_no pageno".split()
)
_CURSORS = frozenset(
    "after cursor next_cursor token page_token pagetoken next continuation bookmark paginationkey".split()
)
PAGED = re.compile(r"(?:\A|[&;?])(?:page|p|pg|paged|offset|start|from|pagenum)=\d", re.IGNORECASE)
_PARTS = re.compile(r"[^\W_]+")
_NUMBERED = re.compile(
    r"m?page|p|pg|pp|pn|pag|seite|pagina|strona|sida|side|start|offset|index|html?|php|[a-z]{0,4}\d+"
)
OWN_NUMBER = re.compile(r"(?:/(?:page|seite|p|pagina)?[-/_]?\d{1,3}|[-_,]\d{1,3})?(?:\.html?)?/?\Z")
PAGE_PATH = re.compile(
    r"/(?:page|comment-page|seite|pagina|página|strona|sida|stranica|reviews|opinie|opiniones|opinioni|avis|bewertungen|recensioni)[-_/]?\d{1,4}/?\Z",
    re.IGNORECASE,
)
_LONG_NUMBER = re.compile(r"\d{6,}")
FIGURES = re.compile(r"\d+")
MOST_KEYS = 2  # parameters that page two of an article adds; more ask for a part of the page


def numbered_alike(address: str, here: str) -> bool:
    """Do two addresses differ in numbers only, or in a part that numbers pages?

    >>> numbered_alike("https://a.example/R-g18-or10-Le_R.html#x", "https://a.example/R-g18-Le_R.html")
    True
    >>> numbered_alike("https://a.example/film/page/2/", "https://a.example/film/")
    True
    >>> numbered_alike("https://a.example/f?a=1&p=2", "https://a.example/f")
    True
    >>> numbered_alike("https://a.example/f?cursor=abcDEF", "https://a.example/f")
    True
    >>> numbered_alike("https://a.example/2020/jaws/", "https://a.example/2020/heat/")
    False
    """
    there, own = urlsplit(address), urlsplit(here)
    odd = set(_PARTS.findall(there.path)) ^ set(_PARTS.findall(own.path))
    if odd:
        prefixed = there.path.startswith(own.path.rstrip("/")) or own.path.startswith(there.path.rstrip("/"))
        if prefixed and any(key.lower() in PAGE_KEYS and value.isdigit() for key, value in parse_qsl(there.query)):
            return True
        return all(_NUMBERED.fullmatch(part.lower()) for part in odd)
    if there.query == own.query:
        return False
    return any(c.isdigit() for c in there.query) or any(key.lower() in _CURSORS for key, _ in parse_qsl(there.query))


def same_article(address: str, here: str) -> bool:
    """Is this another page of the same article?

    >>> same_article("https://a.example/heat/2/", "https://a.example/heat/")
    True
    >>> same_article("https://a.example/heat?page=2", "https://a.example/heat")
    True
    >>> same_article("https://a.example/jaws/", "https://a.example/heat/"), same_article("https://a.example/?p=7", "https://a.example/?p=6")
    (False, False)
    >>> same_article("https://a.example/heat?page_b=2#teasers", "https://a.example/heat")
    False
    """
    there, own = urlsplit(address), urlsplit(here)
    if there.netloc != own.netloc:
        return False
    stem = OWN_NUMBER.sub("", own.path)
    if there.path.rstrip("/") == own.path.rstrip("/"):
        keys = {key.lower() for key, _ in parse_qsl(there.query)} - {key.lower() for key, _ in parse_qsl(own.query)}
        if keys:
            return bool(keys & PAGE_KEYS) and len(keys) <= MOST_KEYS
        return there.query != own.query and "page" in there.query.lower() and own.path.strip("/") != ""
    return (
        len(stem.strip("/")) > 3
        and there.query in ("", own.query)
        and there.path.startswith(stem)
        and OWN_NUMBER.fullmatch(there.path[len(stem) :]) is not None
    )


def adds_number(address: str, here: str) -> bool:
    """Has the address the same parts, and one more that numbers pages? (Other numbers would be other articles.)"""
    if urlsplit(address).query not in ("", urlsplit(here).query):
        return False
    there, own = set(_PARTS.findall(urlsplit(address).path)), set(_PARTS.findall(urlsplit(here).path))
    return own < there and all(_NUMBERED.fullmatch(part.lower()) for part in there - own)


def is_page_below(address: str, here: str) -> bool:
    """Is it a numbered page in a folder below this one: /film/7/order/rating/page/2/?"""
    there, own = urlsplit(address).path, urlsplit(here).path.rstrip("/")
    return there.startswith(f"{own}/") and PAGE_PATH.search(there) is not None


def is_of_same_thing(address: str, here: str) -> bool:
    """Do two addresses of one site hold the number of one thing?"""
    numbers = (_LONG_NUMBER.findall(urlsplit(url).path) for url in (address, here))
    return not set(next(numbers)).isdisjoint(next(numbers)) and same_site(address, here)


def begins(here: str, first: str | None) -> bool:
    """Does the link to the first page only add the number that this address leaves out?"""
    own, there = urlsplit(here), urlsplit(first or "")
    added = dict(parse_qsl(there.query)).keys() - dict(parse_qsl(own.query)).keys()
    return there.path == own.path and len(added) == 1 and added <= PAGE_KEYS


def number_pages(numbers: dict[int, str]) -> bool:
    """Do all of these addresses number a page, and differ in nothing else?

    >>> number_pages({1: "?page=1", 3: "?page=3"}), number_pages({5: "?stars=5", 4: "?stars=4"})
    (True, False)
    """
    hrefs = list(numbers.values())
    if len({FIGURES.sub("0", href) for href in hrefs}) > 1 or len(set(hrefs)) < len(hrefs):
        return False
    return all(PAGED.search(urlsplit(href).query) or PAGE_PATH.search(urlsplit(href).path) for href in hrefs)


def nearest(addresses: list[str]) -> list[str]:
    """Of addresses that differ in a number only the one with the lowest: the next page, not the last."""
    if len(addresses) < 2 or len({FIGURES.sub("0", address) for address in addresses}) > 1:
        return addresses
    return [min(addresses, key=lambda address: [int(figures) for figures in FIGURES.findall(address)])]


def bare(address: str) -> str:
    return address.partition("#")[0].rstrip("/")
