"""Sitemaps: from the bytes of one to the addresses it lists. Plain text, XML, indexes, packed with gzip.

No XML parser is used. A sitemap is a flat list of a few known elements, so one linear scan reads it, and what makes XML
dangerous cannot happen: nothing declares or expands entities, nothing is opened. The same scan reads what strict
parsers refuse and real sites serve: a bare `&` in a URL, a file cut short, a wrong or missing namespace, junk before
the root.

https://www.sitemaps.org/protocol.html
https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
"""

from __future__ import annotations

import html
import re
import zlib
from dataclasses import dataclass
from typing import Literal

from scraper.decode import decode
from scraper.records import Discovered
from scraper.urls import absolute

SitemapKind = Literal["urlset", "sitemapindex", "text"]

MAX_BYTES = 50 * 1024 * 1024  # the protocol's limit for one unpacked file; what lies beyond is not read
MAX_ENTRIES = 100_000  # the protocol says 50,000; some sites overshoot, none by more than this
MAX_URL_LENGTH = 2_048  # the protocol's limit; longer ones are nearly always a document gone wrong
MAX_TITLE_LENGTH = 1_000  # a headline; longer text is an element that was never closed


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What one sitemap lists. `refused` counts entries without a usable http(s) address.

    `cut` says why the list may not be whole: "bytes", "entries", "unfinished".
    """

    kind: SitemapKind
    found: tuple[Discovered, ...]
    refused: int = 0
    cut: str | None = None


def read(body: bytes, url: str, *, content_type: str | None = None) -> Sitemap | None:
    """The sitemap in `body`, which came from `url`; None where it is none. `content_type` is the whole header.

    >>> read(b"<urlset><url><loc>/a?x=1&y=2</loc></url></urlset>", "https://a.example/sitemap.xml").found[0].url
    'https://a.example/a?x=1&y=2'
    """
    body, too_big = unpack(body)
    text = decode(body, content_type).as_text()
    root = _ROOT.search(text, 0, _ROOT_WITHIN)
    if root is None:
        return _read_text(text, url, too_big=too_big)
    kind: SitemapKind = "sitemapindex" if root["name"].lower() == "sitemapindex" else "urlset"
    scan = _Scan(kind, url)
    scan.run(text, root.end())
    cut = "bytes" if too_big else scan.cut
    return Sitemap(kind, tuple(scan.found), scan.refused, cut)


def unpack(body: bytes, limit: int = MAX_BYTES) -> tuple[bytes, bool]:
    """The body with gzip undone, as far as `limit`; and whether there was more.

    A gzip that breaks off gives what came before the break.
    """
    if body[:2] != b"\x1f\x8b":
        return body[:limit], len(body) > limit
    inflater = zlib.decompressobj(wbits=31)
    try:
        unpacked = inflater.decompress(body, limit + 1)
    except zlib.error:
        unpacked = _until_broken(body, limit)
    return unpacked[:limit], len(unpacked) > limit


def _until_broken(body: bytes, limit: int) -> bytes:
    inflater = zlib.decompressobj(wbits=31)
    parts: list[bytes] = []
    size = 0
    for start in range(0, len(body), 4096):
        try:
            parts.append(inflater.decompress(body[start : start + 4096], limit + 1 - size))
        except zlib.error:
            break
        size += len(parts[-1])
        if size > limit:
            break
    return b"".join(parts)


_ROOT_WITHIN = 20_000  # a licence comment or a style sheet may stand before the root, not a whole page
_ROOT = re.compile(r"<(?:[\w.-]+:)?(?P<name>urlset|sitemapindex)(?=[\s/>])", re.IGNORECASE)

# Everything that matters, and the text that follows it. Each alternative consumes what it has looked at (up to the next
# "<" or to the end), so the scan is linear on any input. Only the ends that mean something are matched: half the time.
_TOKEN = re.compile(
    r"<(?:[\w.-]+:)?(loc|url|sitemap|lastmod|title|publication_date|image|video)(?=[\s/>])([^<>]*)>([^<]*)"
    r"|</(?:[\w.-]+:)?(url|sitemap|image|video|urlset|sitemapindex)\s*>"
    r"|<!\[CDATA\[(.*?)(?:\]\]>|\Z)([^<]*)"
    r"|<!--.*?(?:-->|\Z)",
    re.DOTALL,
)
_PLAIN = re.compile(r"https?://[a-z0-9.-]+/[!-~]*")  # most addresses: nothing to join, nothing to escape
_LINE_OF_ADDRESS = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)
_REFERENCE = re.compile(r"&#?\w{1,32};")  # with its semicolon: "?a=1&copy=2" is an address, not a copyright sign


class _Scan:
    """One pass over the tokens of an XML sitemap. `fields` holds the parts of the entry that is open."""

    def __init__(self, kind: SitemapKind, base: str) -> None:
        self.entry = "sitemap" if kind == "sitemapindex" else "url"
        self.kind: Literal["sitemap", "page"] = "sitemap" if kind == "sitemapindex" else "page"
        self.base = base
        self.found: list[Discovered] = []
        self.refused = 0
        self.cut: str | None = "unfinished"
        self.fields: dict[str, str] = {}
        self.inside: str | None = None  # "image" or "video", whose loc and title are not the page's
        self.open: str | None = None  # the element whose text is being read, for CDATA parts

    def run(self, text: str, start: int) -> None:
        field_ended = -1  # where the open element's text ended: a CDATA section belongs to it only if it stands there
        for token in _TOKEN.finditer(text, start):
            begun, rest, content, ended, cdata, tail = token.groups()
            if begun:
                if rest[-1:] != "/":
                    self._starts(begun, content)
                    field_ended = token.end()
            elif ended:
                if self._ends(ended):
                    return
            elif cdata and self.open is not None and token.start() == field_ended:
                self.fields[self.open] += cdata + _unescaped(tail)
                field_ended = token.end()

    def _starts(self, name: str, text: str) -> None:
        self.open = None
        if name == self.entry:
            if self.fields:
                self._keep()  # one that was never closed
        elif name in ("image", "video"):
            self.inside = name
        elif self.inside is None and name not in self.fields:
            self.open = name
            self.fields[name] = _unescaped(text) if "&" in text else text

    def _ends(self, name: str) -> bool:
        """Whether the list is over."""
        if name == self.entry:
            self._keep()
            if len(self.found) < MAX_ENTRIES:
                return False
            self.cut = "entries"
            return True
        if name == self.inside:
            self.inside = None
        elif name in ("urlset", "sitemapindex"):
            self.cut = None
            return True
        return False

    def _keep(self) -> None:
        fields, self.fields, self.inside = self.fields, {}, None
        address = _address(fields.get("loc", ""), self.base)
        if address is None:
            self.refused += 1
            return
        published = _word(fields.get("publication_date"))
        modified = _word(fields.get("lastmod")) or published
        self.found.append(Discovered(address, self.kind, _line(fields.get("title")), modified, published))


def _address(loc: str, base: str) -> str | None:
    """The absolute http(s) address; None for another scheme, too long, bytes that made no text, undeclared entities."""
    loc = loc.strip()
    if len(loc) > MAX_URL_LENGTH or "\ufffd" in loc or ("&" in loc and _REFERENCE.search(loc)):
        return None
    if _PLAIN.fullmatch(loc):
        return loc
    address = absolute(base, loc)
    return address if address and address.startswith(("http://", "https://")) else None


def _unescaped(text: str) -> str:
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    return _REFERENCE.sub(_character, text)


def _character(reference: re.Match[str]) -> str:
    return html.unescape(reference[0])


def _word(text: str | None) -> str | None:
    return (text.strip()[:40] or None) if text else None


def _line(text: str | None) -> str | None:
    return (" ".join(text.split())[:MAX_TITLE_LENGTH] or None) if text else None


def _read_text(text: str, url: str, *, too_big: bool) -> Sitemap | None:
    """One address a line; None where the first line that says anything is no address."""
    found: list[Discovered] = []
    refused = 0
    cut = "bytes" if too_big else None
    for line in text.splitlines():
        line = line.strip()
        if not line:
            continue
        address = _address(line, url) if _LINE_OF_ADDRESS.match(line) else None
        if address is not None:
            found.append(Discovered(address, "page"))
        elif not found:
            return None
        else:
            refused += 1
        if len(found) >= MAX_ENTRIES:
            cut = "entries"
            break
    return Sitemap("text", tuple(found), refused, cut) if found else None
