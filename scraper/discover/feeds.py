"""Feeds: from the bytes of one to the pages it announces.

RSS 0.9x to 2.0, RDF, Atom and CDF go through feedparser; JSON Feed and the posts of WordPress are read here. feedparser
is given bytes in memory, never an address or a file name, either of which it would open.

https://www.rssboard.org/rss-specification https://www.rfc-editor.org/rfc/rfc4287 https://www.jsonfeed.org/version/1.1/
"""

from __future__ import annotations

import calendar
import html
import io
import json
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import feedparser

from scraper.decode import http_charset
from scraper.records import Discovered
from scraper.urls import absolute

MAX_BYTES = 16 * 1024 * 1024  # a feed of 10,000 entries with full texts; what lies beyond is not read
MAX_ENTRIES = 10_000  # no reader keeps more in a feed; a hostile one must not fill the queue
MAX_URL_LENGTH = 2_048  # as for sitemaps
MAX_TITLE_LENGTH = 1_000  # a headline; longer text is an element that was never closed


@dataclass(frozen=True, slots=True)
class Feed:
    """What one feed announces. `refused` counts entries without a usable http(s) address.

    `cut` says why the list may not be whole: "bytes", "entries".
    """

    title: str | None
    found: tuple[Discovered, ...]
    refused: int = 0
    cut: str | None = None


def read(body: bytes, url: str, *, content_type: str | None = None) -> Feed | None:
    """The feed in `body`, which came from `url`; None where it is none. `content_type` is the whole header."""
    too_big = len(body) > MAX_BYTES
    body = body[:MAX_BYTES]
    parts = _json_parts(body) if _is_json(body) else _xml_parts(body, url, content_type)
    if parts is None:
        return None
    found: list[Discovered] = []
    refused = 0
    for entry in parts.entries:
        address = _first_address(entry.addresses, url)
        if address is None:
            refused += 1
        elif len(found) >= MAX_ENTRIES:
            return Feed(_line(parts.title), tuple(found), refused, "entries")
        else:
            found.append(
                Discovered(address, "page", _line(entry.title), entry.modified or entry.published, entry.published)
            )
    onward = _first_address(parts.next_addresses, url)
    if onward and onward != url:
        found.append(Discovered(onward, "feed", "next"))
    return Feed(_line(parts.title), tuple(found), refused, "bytes" if too_big else None)


@dataclass(frozen=True, slots=True)
class _Entry:
    addresses: tuple[str, ...]  # best first
    title: str | None
    published: str | None
    modified: str | None


@dataclass(frozen=True, slots=True)
class _Parts:
    title: str | None
    entries: tuple[_Entry, ...]
    next_addresses: tuple[str, ...] = ()  # RFC 5005 and JSON Feed: older entries are in another document


def _xml_parts(body: bytes, url: str, content_type: str | None) -> _Parts | None:
    headers = {"content-location": url, "content-type": _xml_type(content_type)}
    document = _parsed(body, headers)
    if not document.entries and (prefix := _ITEM_PREFIX.search(body)):
        document = _parsed(re.sub(rb"<(/?)" + prefix[1] + rb":", rb"<\1", body), headers)
    if not document.get("version") and not document.entries:
        return None
    feed: Mapping[str, Any] = document.feed
    onward = tuple(link["href"] for link in feed.get("links", ()) if link.get("rel") == "next" and link.get("href"))
    return _Parts(_plain(feed, "title"), tuple(map(_xml_entry, document.entries)), onward)


# A prefix that was never declared hides every item from the parser.
_ITEM_PREFIX = re.compile(rb"<([A-Za-z][\w-]{0,20}):(?:item|entry)[\s>]")


def _parsed(body: bytes, headers: dict[str, str]) -> Any:
    source = io.BytesIO(body)
    return feedparser.parse(source, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)


def _xml_type(content_type: str | None) -> str:
    """A media type with which feedparser trusts the bytes: "text/html" over a feed is a server's mistake."""
    charset = http_charset(content_type) if content_type else None
    return f"application/xml; charset={charset}" if charset else "application/xml"


def _xml_entry(entry: dict[str, Any]) -> _Entry:
    # dict.get: the mapping's own look-up answers `updated` with `published`, which are two things here.
    published = _iso(entry, "published_parsed") or _iso(entry, "created_parsed")
    modified = _iso(entry, "updated_parsed")
    guid = str(entry.get("id") or "")
    return _Entry(
        addresses=tuple(filter(None, (*_alternates(entry), entry.get("link"), _absolute(guid)))),
        title=_plain(entry, "title"),
        published=published or modified,
        modified=modified,
    )


def _alternates(entry: Mapping[str, Any]) -> Iterable[str]:
    """The links to the entry's page, in the feed's order (feedparser chooses the last), HTML before other types."""
    links = [link for link in entry.get("links", ()) if link.get("href") and link.get("rel") == "alternate"]
    return (link["href"] for link in sorted(links, key=lambda link: "html" not in (link.get("type") or "html")))


def _iso(entry: dict[str, Any], name: str) -> str | None:
    """feedparser's moments are in UTC."""
    moment = dict.get(entry, name)
    if not isinstance(moment, time.struct_time):
        return None
    try:
        return datetime.fromtimestamp(calendar.timegm(moment), UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return None  # a year of five digits


_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_SCRIPT = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)


def _plain(of: Mapping[str, Any], name: str) -> str | None:
    """A title as text. Titles carry markup, or text that was escaped once too often; a lone `<` stays what it is."""
    text = of.get(name)
    if not isinstance(text, str):
        return None
    detail = of.get(f"{name}_detail") or {}
    if detail.get("type") != "text/plain":
        text = html.unescape(_TAG.sub("", _SCRIPT.sub("", text)))
    return text


def _is_json(body: bytes) -> bool:
    return body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"["))


def _json_parts(body: bytes) -> _Parts | None:
    try:
        document = json.loads(body.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError):
        return None
    if isinstance(document, list):
        posts = [post for post in document if isinstance(post, dict) and _text(post, "link") and "date_gmt" in post]
        return _Parts(None, tuple(map(_post_entry, posts))) if posts else None
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(items, list) or "jsonfeed.org" not in str(document.get("version", "")):
        return None
    onward = tuple(filter(None, (_text(document, "next_url"),)))
    entries = tuple(_json_entry(item) for item in items if isinstance(item, dict))
    return _Parts(_text(document, "title"), entries, onward)


def _post_entry(post: Mapping[str, Any]) -> _Entry:
    """A post as the interface of WordPress gives it; its moments are in UTC and do not say so."""
    title, moments = post.get("title"), (_text(post, "date_gmt"), _text(post, "modified_gmt"))
    published, modified = (f"{moment}Z" if moment else None for moment in moments)
    return _Entry(
        addresses=(str(post["link"]),),
        title=_plain(title, "rendered") if isinstance(title, dict) else None,
        published=published or modified,
        modified=modified,
    )


def _json_entry(item: Mapping[str, Any]) -> _Entry:
    identity = _text(item, "id") or ""
    published, modified = _text(item, "date_published"), _text(item, "date_modified")
    return _Entry(
        addresses=tuple(filter(None, (_text(item, "url"), _text(item, "external_url"), _absolute(identity)))),
        title=_text(item, "title"),
        published=published or modified,
        modified=modified,
    )


def _text(of: Mapping[str, Any], name: str) -> str | None:
    value = of.get(name)
    return value.strip() or None if isinstance(value, str) else None


def _absolute(text: str) -> str | None:
    return text if text.lower().startswith(("http://", "https://")) and not any(map(str.isspace, text)) else None


def _first_address(candidates: Iterable[str], base: str) -> str | None:
    """The first candidate that makes an absolute http(s) address."""
    for candidate in candidates:
        address = absolute(base, candidate.strip())
        if address and address.startswith(("http://", "https://")) and len(address) <= MAX_URL_LENGTH:
            return address
    return None


def _line(text: str | None) -> str | None:
    return (" ".join(text.split())[:MAX_TITLE_LENGTH] or None) if text else None
