"""Whose page a file is: the address that a saved page declares for itself.

Looked for before the page is kept, by one linear scan of its head, so that a capture from disk is of the same page as
one from the web, and reading it again from the archive gives the same.
"""

from __future__ import annotations

import html
import re
from dataclasses import replace

from scraper.records import Capture
from scraper.weburl import WebUrl, parse

HEAD_BYTES = 512 * 1024  # scripts and styles push the canonical link down; beyond this stands no head

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<(link|meta)\s([^<>]*)>", re.IGNORECASE | re.DOTALL)
_ATTRIBUTE = re.compile(r"""([a-zA-Z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
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
    for tag in _TAG.finditer(body[:HEAD_BYTES].decode("utf-8", "replace")):
        name = (tag[1] or "").lower()
        if name == "link" and canonical is None:
            attributes = _attributes(tag[2])
            if "canonical" in attributes.get("rel", "").lower().split():
                canonical = _believable(attributes.get("href", ""))
        elif name == "meta" and og_url is None:
            attributes = _attributes(tag[2])
            if attributes.get("property", attributes.get("name", "")).lower() == "og:url":
                og_url = _believable(attributes.get("content", ""))
    chosen = canonical or og_url
    return str(replace(chosen, fragment=None)) if chosen else None


def _attributes(text: str) -> dict[str, str]:
    return {
        found[1].lower(): html.unescape(found[2] or found[3] or found[4] or "") for found in _ATTRIBUTE.finditer(text)
    }


def _believable(text: str) -> WebUrl | None:
    url = parse(text.strip()) if text.strip().lower().startswith(("http://", "https://")) else None
    if url is None or url.scheme not in ("http", "https") or url.userinfo or "." not in url.host:
        return None
    is_home = url.path.strip("/") == "" and not url.query
    return None if is_home or url.host.removeprefix("www.") in _NOWHERE else url
