"""Which links of a page lead onward: to reviews, to the next page, to feeds, sitemaps and lists of reviews.

next       see paging.py
review     the permalinks of the users' reviews on the page; the items of a list of reviews or of rated things; critics'
           reviews on other sites of which the page has excerpts; any link in the text whose address says that it is one
listing    links whose address says that it is a list of reviews, "all 983 reviews" above all
feed, sitemap      what the head declares
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from urllib.parse import urlsplit

from scraper.discover import excerpts, review_words, teasers
from scraper.discover.paging import next_pages
from scraper.elements import FOOTER, FORM, NAV
from scraper.page import Page
from scraper.records import Link, LinkKind, PageType

MOST = 2_000  # links of one page
LONGEST_TEXT = 200  # characters of a link's text that are kept

_FEEDS = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "text/rss",
    "application/rss",
)


def read(page: Page, kind: PageType, places: Sequence[range] = (), *, single: bool = False) -> tuple[Link, ...]:
    """The onward links of a page of this kind; `places` are the stretches that users' reviews stand in, `single` says
    that it is one member's.
    """
    found: dict[str, Link] = {}
    anchors = _anchors(page)
    for address, text in next_pages(page, kind, anchors):
        _keep(found, address, "next", text)
    own = teasers.siblings(page) if single else teasers.permalinks(page, places)
    for i in [*own, *excerpts.elsewhere(page)]:
        _keep_element(page, found, i, "review")
    if kind in ("listing", "other") and not places:
        for i in teasers.items(page):
            _keep_element(page, found, i, "review")
    elif kind in ("article", "item") and not places:
        for i in teasers.rated_items(page):
            _keep_element(page, found, i, "review")
    for i, link_kind in _telling(page, anchors, places):
        _keep_element(page, found, i, link_kind)
    for address, link_kind, text in _declared(page):
        _keep(found, address, link_kind, text)
    return tuple(found.values())[:MOST]


def has_next(page: Page) -> bool:
    """Do more pages follow, if this is one of a list?"""
    return bool(next_pages(page, "listing", _anchors(page)))


def _anchors(page: Page) -> list[tuple[int, str]]:
    """The links that lead away from the page, as (element, href)."""
    return [link for link in page.links if link[1][0] != "#"]


def entry_kind(url: str, title: str | None, within: str = "") -> LinkKind | None:
    """What an entry of a feed or sitemap is; None where nothing says that it is a review.

    `within` is the address or title of the feed itself: every entry of a feed of reviews is one.

    >>> entry_kind("https://a.example/2020/book-review-it/", None), entry_kind("https://a.example/x", "Review: Heat")
    ('review', 'review')
    >>> entry_kind("https://a.example/seedr/", "Seedr", "https://a.example/category/recensioni/feed/")
    'review'
    >>> entry_kind("https://a.example/review-of-x/comment-page-1/#comment-68732", "By: Ann") is None
    True
    """
    parts = urlsplit(url)
    if "comment" in parts.fragment or "/comment-page" in parts.path or "/list/" in parts.path or "/tag/" in parts.path:
        return None
    if review_words.said_by(parts.path) == "one" or (title and review_words.said_in(title)):
        return "review"
    if within:
        source = re.sub(r"/(?:feed|rss|atom)(?:\.xml)?/?\Z", "/", urlsplit(within).path)
        if review_words.said_by(source) == "list" and parts.path.strip("/"):
            return "review"
    return None


def _keep(found: dict[str, Link], address: str, kind: LinkKind, text: str) -> None:
    if address not in found and len(found) < MOST:
        found[address] = Link(address, kind, text[:LONGEST_TEXT])


def _keep_element(page: Page, found: dict[str, Link], i: int, kind: LinkKind) -> None:
    address = page.link_url(page.attrs[i].get("href"))
    if address:
        _keep(found, address, kind, page.text(i) or page.attr(i, "title") or page.attr(i, "aria-label"))


def _declared(page: Page) -> Iterator[tuple[str, LinkKind, str]]:
    """Feeds and sitemaps that the head names."""
    for i in page.by_tag.get("link", ()):
        own = page.attrs[i]
        rel = (own.get("rel") or "").lower()
        if "alternate" in rel and (own.get("type") or "").lower() in _FEEDS:
            link_kind: LinkKind = "feed"
        elif rel == "sitemap":
            link_kind = "sitemap"
        else:
            continue
        address = page.link_url(own.get("href"))
        if address:
            yield address, link_kind, page.attr(i, "title")


def _telling(page: Page, anchors: Sequence[tuple[int, str]], places: Sequence[range]) -> Iterator[tuple[int, LinkKind]]:
    """Links whose address says review: one in the text, lists of them anywhere but in the site's footer."""
    starts = sorted(place.start for place in places)
    stops = list(accumulate((place.stop for place in sorted(places, key=lambda held: held.start)), max))
    host = urlsplit(page.url).netloc.removeprefix("www.")
    here = urlsplit(page.url).path.rstrip("/")
    for i, href in _may_say(anchors):
        if review_words.said_by(href.partition("?")[0].partition("#")[0]) is None:
            continue
        address = page.link_url(href)
        if not address:
            continue
        parts = urlsplit(address)
        other = parts.netloc.removeprefix("www.")
        if other != host and not other.endswith("." + host) and not host.endswith("." + other):
            continue
        if parts.path.rstrip("/") == here or "comment" in parts.fragment:
            continue
        said = review_words.said_by(parts.path)
        if said == "list" and not page.bits[i] & (FOOTER | FORM):
            yield i, "listing"
        elif (
            said == "one"
            and not page.bits[i] & (NAV | FOOTER)
            and not _within(i, starts, stops)
            and not review_words.asks_for_one(page.text(i)[:LONGEST_TEXT])
        ):
            yield i, "review"


def _within(i: int, starts: list[int], stops: list[int]) -> bool:
    """Does element i stand in one of these stretches, given as sorted starts and how far all before reach?"""
    n = bisect_right(starts, i) - 1
    return n >= 0 and i < stops[n]


# What every address that review_words knows holds, in as few words as can be.
_STEMS = (
    "review", "recen", "rezens", "kritik", "criti", "resen", "rese%c3", "anmeld", "omtale", "/test", "avis", "opini",
    "bewert",
    "arvostel", "beoordel", "testimonial", "%d0", "inceleme",
)  # fmt: skip


def _may_say(anchors: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The links worth a closer look; on most pages none."""
    joined = "\n".join([href for _, href in anchors]).lower()
    stems = [stem for stem in _STEMS if stem in joined]
    if not stems:
        return []
    lines = joined.split("\n")
    if len(lines) != len(anchors):  # an address with a line break in it
        return list(anchors)
    worth = {k for stem in stems for k, line in enumerate(lines) if stem in line}
    return [anchors[k] for k in sorted(worth)]
