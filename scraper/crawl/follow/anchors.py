"""Every link of a page, by one linear scan of its text: for jobs that follow everything."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from scraper.decode import decode
from scraper.records import Capture, header
from scraper.urls import absolute

MAX_LINKS = 5_000  # a page with more is an index that was never meant for readers
_PASSED_OVER = r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)"
_TAG = re.compile(_PASSED_OVER + r"|<(a|area|base)\s([^<>]*)>", re.IGNORECASE | re.DOTALL)
_HREF = re.compile(r"""(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_REL = re.compile(r"""(?:^|\s)rel\s*=\s*["']?[^"'>]*\bnofollow\b""", re.IGNORECASE)


def anchors(capture: Capture) -> Iterator[str]:
    """The absolute addresses that a page links to, each once, in order; not those that it asks robots not to follow."""
    base = capture.url
    seen: set[str] = set()
    text = decode(capture.body, header(capture.headers, "content-type")).as_text()
    for tag in _TAG.finditer(text):
        name, attributes = tag[2], tag[3]
        href = _HREF.search(attributes) if name else None
        if href is None:
            continue
        target = html.unescape(href[1] or href[2] or href[3] or "")
        if name.lower() == "base":
            base = absolute(capture.url, target) or base
            continue
        address = absolute(base, target)
        if address is None or not address.startswith(("http://", "https://")) or _REL.search(attributes):
            continue
        address = address.partition("#")[0]
        if address not in seen and len(seen) < MAX_LINKS:
            seen.add(address)
            yield address
