"""Feeds and sitemaps as readings: what they list is their links."""

from __future__ import annotations

from collections.abc import Mapping

from scraper import discover
from scraper.discover.links import entry_kind
from scraper.records import Link, Reading


def opened(html: bytes, url: str, headers: Mapping[str, str] | None) -> discover.Document | None:
    """The feed or sitemap these bytes are; None for a page."""
    content_type = next((v for k, v in headers.items() if k.lower() == "content-type"), None) if headers else None
    bare = content_type.split(";")[0].strip().lower() if content_type else None
    kind = discover.sniff(html, bare)
    return discover.read(html, url, kind=kind, content_type=content_type) if kind else None


def read(document: discover.Document, url: str) -> Reading:
    """A reading that holds nothing but the kind of document, its title and its links."""
    links = tuple(
        Link(found.url, kind, found.title or "")
        for found in document.found
        if (kind := found.kind if found.kind != "page" else entry_kind(found.url, found.title, url)) is not None
    )
    return Reading(url=url, page_type=document.kind, headline=document.title, links=links)
