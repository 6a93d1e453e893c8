"""What a page is shown with: the addresses of its pictures, styles and fonts, as a browser would ask for them.

Read from the bytes by patterns that take time in proportion to them, because hostile pages are read outside the
parser's processes here. What is missed costs a picture in a replay; no reading depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from scraper.decode import decode
from scraper.urls import absolute

MAX_ADDRESSES = 2000  # of one page or sheet: far above what is ever fetched of one
_TAG = re.compile(r"<(img|source|link|video|image|amp-img|base)\b([^<>]{0,8192})>", re.I)
_ATTRIBUTE = re.compile(r"""([a-z:-]{1,40})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I)
_CSS_URL = re.compile(r"""url\(\s{0,8}(?:"([^"\n]{1,4096})"|'([^'\n]{1,4096})'|([^\s"'()]{1,4096}))\s{0,8}\)""", re.I)
_CSS_IMPORT = re.compile(r"""@import\s{1,8}(?:"([^"\n]{1,4096})"|'([^'\n]{1,4096})')""", re.I)
_PICTURES = ("src", "data-src", "data-lazy-src", "data-original", "poster", "xlink:href")
_STYLES = frozenset(("stylesheet", "icon", "apple-touch-icon", "preload"))
_PRELOADED = frozenset(("image", "style", "font"))


def parts_of(body: bytes, url: str, content_type: str | None) -> tuple[str, ...]:
    """The addresses that a page is shown with, in its order, each once; at most MAX_ADDRESSES.

    >>> parts_of(b'<img src="/a.png"><div style="background:url(b.png)">', "https://critic.example/x/", "text/html")
    ('https://critic.example/a.png', 'https://critic.example/x/b.png')
    """
    text = _text(body, content_type)
    base = url
    found: list[str] = []
    for tag in _TAG.finditer(text):
        said = {pair[1].lower(): unescape(pair[2] or pair[3] or pair[4] or "") for pair in _ATTRIBUTE.finditer(tag[2])}
        if tag[1].lower() == "base":
            base = absolute(url, said.get("href", "")) or base
        else:
            found += _of_tag(tag[1].lower(), said)
    return _whole([*found, *_of_style(text)], base)


def parts_of_style(body: bytes, url: str, content_type: str | None) -> tuple[str, ...]:
    """The addresses that a style sheet asks for: other sheets, fonts, pictures.

    >>> parts_of_style(b'@import "a.css"; b { background: url(../b.png) }', "https://a.example/x/y.css", None)
    ('https://a.example/x/a.css', 'https://a.example/b.png')
    """
    return _whole(_of_style(_text(body, content_type)), url)


def _text(body: bytes, content_type: str | None) -> str:
    decoded = decode(body, content_type)
    return decoded.data.decode("utf-8", "replace") if decoded.text is None else decoded.text


def _of_tag(name: str, said: dict[str, str]) -> Iterator[str]:
    if name == "link":
        words = set(said.get("rel", "").lower().split())
        if words & _STYLES and ("preload" not in words or said.get("as", "").lower() in _PRELOADED):
            yield said.get("href", "")
        return
    yield from (said[attribute] for attribute in _PICTURES if attribute in said)
    for attribute in ("srcset", "data-srcset"):
        yield from (part.split()[0] for part in said.get(attribute, "").split(", ")[-1:] if part.strip())  # the largest


def _of_style(text: str) -> Iterator[str]:
    for pattern in (_CSS_IMPORT, _CSS_URL):
        for found in pattern.finditer(text):
            yield next(part for part in found.groups() if part)


def _whole(addresses: Iterator[str] | list[str], base: str) -> tuple[str, ...]:
    whole: dict[str, None] = {}
    for address in addresses:
        known = absolute(base, address.strip()) if address.strip() and not address.startswith("#") else None
        if known is not None and known.startswith(("http://", "https://")):
            whole[known.partition("#")[0]] = None
        if len(whole) >= MAX_ADDRESSES:
            break
    return tuple(whole)
