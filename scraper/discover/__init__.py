"""Where more pages are to be found: sitemaps, feeds and the links of a page. Pure functions from bytes to addresses.

`sniff` says, at the price of a glance, whether a body is a feed or a sitemap; `read` reads either.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import Literal

from scraper.records import Discovered

DocumentKind = Literal["feed", "sitemap"]

_GLANCE = 2_048  # bytes; the root element of every feed and sitemap seen so far stands within them
_ROOT_NAMES: dict[bytes, DocumentKind] = {
    b"rss": "feed",
    b"feed": "feed",
    b"rdf": "feed",
    b"channel": "feed",
    b"urlset": "sitemap",
    b"sitemapindex": "sitemap",
}
_JSON_FEED = re.compile(rb'"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org')
# The list of posts that the interface of WordPress gives: an array of objects with a date of which one is in UTC.
_POSTS = re.compile(rb'\[\s*\{(?=.*"date_gmt"\s*:)(?=.*"link"\s*:)', re.DOTALL)
_LINE_OF_ADDRESS = re.compile(rb"https?://\S+\s*", re.IGNORECASE)
_WHITE = b" \t\r\n\x0b\x0c"


@dataclass(frozen=True, slots=True)
class Document:
    """A feed or a sitemap as the crawl sees it.

    `refused` counts entries without a usable address; `cut` says why the list may not be whole.
    """

    kind: DocumentKind
    title: str | None
    found: tuple[Discovered, ...]
    refused: int = 0
    cut: str | None = None


def sniff(body: bytes, content_type: str | None) -> DocumentKind | None:
    """What the first bytes look like; None for everything that is neither, HTML above all. `content_type` is bare.

    >>> sniff(b'<?xml version="1.0"?><!-- ours --><rss version="2.0">', "text/html")
    'feed'
    >>> sniff(b"<!doctype html><title>rss</title>", "text/html") is None
    True
    """
    head = _opened(body[:_GLANCE])
    if head.startswith(b"<"):
        return _ROOT_NAMES.get(_root_name(head))
    if head.startswith(b"{"):
        return "feed" if _JSON_FEED.search(head) or content_type == "application/feed+json" else None
    if head.startswith(b"["):
        return "feed" if content_type == "application/json" and _POSTS.match(head) else None
    if content_type != "text/html" and _LINE_OF_ADDRESS.match(head):
        lines = [line for line in head.split(b"\n")[:-1] if line.strip()] or [head]  # the last one may be cut
        addresses = sum(1 for line in lines if _LINE_OF_ADDRESS.fullmatch(line))
        return "sitemap" if 2 * addresses >= len(lines) else None
    return None


def read(body: bytes, url: str, *, kind: DocumentKind, content_type: str | None = None) -> Document | None:
    """The feed or sitemap in `body`; None where it turns out to be neither. `content_type` is the whole header."""
    if kind == "sitemap":
        from scraper.discover import sitemaps

        sitemap = sitemaps.read(body, url, content_type=content_type)
        return Document("sitemap", None, sitemap.found, sitemap.refused, sitemap.cut) if sitemap else None
    from scraper.discover import feeds  # feedparser takes a tenth of a second to import: only where a feed is met

    feed = feeds.read(body, url, content_type=content_type)
    return Document("feed", feed.title, feed.found, feed.refused, feed.cut) if feed else None


def _opened(head: bytes) -> bytes:
    """The first bytes with gzip, byte order mark, UTF-16 and UTF-32 undone, as far as names of elements need it."""
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(wbits=31).decompress(head, _GLANCE)
        except zlib.error:
            return b""
    if head.startswith(b"\xef\xbb\xbf"):
        head = head[3:]
    elif b"\x00" in head[:4] or head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.replace(b"\x00", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return head.lstrip(_WHITE)


def _root_name(head: bytes) -> bytes:
    """The root element's name, lower case, without prefix; after declarations, comments and doctype."""
    at = 0
    while head.startswith((b"<?", b"<!"), at):
        if head.startswith(b"<!--", at):
            end = head.find(b"-->", at + 4)
            at = end + 3
        else:
            end = _declaration_end(head, at)
            at = end + 1
        if end < 0:
            return b""
        while head[at : at + 1] in _WHITE_BYTES:
            at += 1
    name = _NAME.match(head, at)
    return name[1].lower() if name else b""


_WHITE_BYTES = tuple(bytes([code]) for code in _WHITE)
_NAME = re.compile(rb"<(?:[\w.-]{1,40}:)?([A-Za-z]{1,20})(?=[\s/>])")


def _declaration_end(head: bytes, at: int) -> int:
    """Where the `>` of a declaration stands; a doctype's internal subset in brackets is passed over."""
    end = head.find(b">", at)
    bracket = head.find(b"[", at, end if end >= 0 else len(head))
    if bracket >= 0:
        closing = head.find(b"]", bracket)
        end = head.find(b">", closing) if closing >= 0 else -1
    return end
