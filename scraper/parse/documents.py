"""Feeds and sitemaps as readings: their entries are the links."""

from __future__ import annotations

from typing import Literal

from scraper.records import Discovered, Reading

Document = Literal["feed", "sitemap"]


def sniff(html: bytes, content_type: str | None) -> Document | None:
    return None


def read(html: bytes, url: str, document: Document, content_type: str | None) -> Reading:
    return Reading(url=url, page_type=document)


def entries(html: bytes, url: str, document: str, content_type: str | None) -> tuple[Discovered, ...]:
    return ()
