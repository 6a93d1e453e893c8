"""Whose page a file is: the address that a saved page declares for itself.

Looked for before the page is kept, by one linear scan of its head, so that a capture from disk is of the same page as
one from the web, and reading it again from the archive gives the same.
"""

from __future__ import annotations

from dataclasses import replace

from scraper.crawl.head import head_elements
from scraper.records import Capture
from scraper.weburl import WebUrl, parse

# Addresses that templates and saving programs leave behind.
_NOWHERE = ("localhost", "example.com", "example.org", "web.archive.org", "translate.google.com")


def with_own_address(capture: Capture) -> Capture:
    """A capture of a file under the address that its page declares; unchanged where that is not worth believing."""
    if not capture.url.startswith("file:"):
        return capture
    address = declared_address(capture.body)
    return replace(capture, url=address) if address else capture


def declared_address(body: bytes) -> str | None:
    """The canonical link, or else og:url: whole, with a host, and not the home page of a site.

    >>> declared_address(b'<link href="https://a.example/film/heat" rel=canonical>')
    'https://a.example/film/heat'
    >>> declared_address(b'<link rel=canonical href="https://a.example/">') is None
    True
    """
    canonical = og_url = None
    for name, attributes in head_elements(body):
        if name == "link" and canonical is None:
            if "canonical" in attributes.get("rel", "").lower().split():
                canonical = _believable(attributes.get("href", ""))
        elif name == "meta" and og_url is None and _property(attributes) == "og:url":
            og_url = _believable(attributes.get("content", ""))
    chosen = canonical or og_url
    return str(replace(chosen, fragment=None)) if chosen else None


def _property(attributes: dict[str, str]) -> str:
    return attributes.get("property", attributes.get("name", "")).lower()


def _believable(text: str) -> WebUrl | None:
    url = parse(text.strip()) if text.strip().lower().startswith(("http://", "https://")) else None
    if url is None or url.scheme not in ("http", "https") or url.userinfo or "." not in url.host:
        return None
    is_home = url.path.strip("/") == "" and not url.query
    return None if is_home or url.host.removeprefix("www.") in _NOWHERE else url
