"""WARC 1.1 records as bytes: one record, one gzip member, so that each can be reached without those before it.

ISO 28500:2017; the text followed is iipc/warc-specifications, warc-1.1.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import BinaryIO
from urllib.parse import urlsplit

Headers = tuple[tuple[str, str], ...]
Field = tuple[str, str | None]  # None: the record has no such field

# The original of a header that speaks of the bytes as they travelled; the field's tools (Heritrix, wayback) call it so.
ORIGINAL = "X-Archive-Orig-"
_OF_TRAVEL = re.compile(rf"(?:{ORIGINAL})*(?:Content-Encoding|Transfer-Encoding|Content-Length)\Z", re.I)
_HTTP_1 = re.compile(r"HTTP/1\.[01]\Z")
_LINE_ENDS = re.compile(r"[\r\n\0]+")
_NO_URI = re.compile(r"[\x00-\x20\x7f<>\"]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands: its first byte, how many, and their digest; of its gzip member where it is packed."""

    offset: int
    size_bytes: int
    sha256: str


class RecordWriter:
    """Writes records, each closed before the next is begun."""

    def __init__(self, out: BinaryIO, *, compress: bool) -> None:
        self._out = out
        self._compress = compress
        self.size_bytes = 0  # of what was written so far

    def write(self, fields: Sequence[Field], *block: bytes) -> Place:
        """One record; the length and digest of the block are added to its fields."""
        digest = hashlib.sha256()
        for part in block:
            digest.update(part)
        size = sum(map(len, block))
        own = [("WARC-Block-Digest", f"sha256:{digest.hexdigest()}"), ("Content-Length", str(size))]
        lines = [f"{name}: {_LINE_ENDS.sub(' ', value)}\r\n" for name, value in [*fields, *own] if value is not None]
        head = "".join(("WARC/1.1\r\n", *lines, "\r\n")).encode("utf-8", "replace")
        parts = (head, *block, b"\r\n\r\n")
        began = self.size_bytes
        whole = hashlib.sha256()
        for part in _packed(parts) if self._compress else parts:
            self._out.write(part)
            whole.update(part)
            self.size_bytes += len(part)
        return Place(began, self.size_bytes - began, whole.hexdigest())


def _packed(parts: Iterable[bytes]) -> Iterator[bytes]:
    engine = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    for part in parts:
        yield engine.compress(part)
    yield engine.flush()


def uri(address: str) -> str:
    """An address that can stand in a field: what no URI may hold is percent-encoded.

    >>> uri("file:///a page.html")
    'file:///a%20page.html'
    """
    return _NO_URI.sub(lambda found: f"%{ord(found[0]):02X}", address)


def response_head(
    status: int, headers: Headers, http_version: str | None, *, size_bytes: int | None, undecoded: bool = False
) -> tuple[bytes, bool]:
    """Status line and headers for a body of so many bytes, and whether headers had to be renamed for it.

    The body is kept without the codings it travelled in, so the headers that speak of these are no longer true of what
    follows: then each is renamed, and the true Content-Length stands last. `undecoded`: its Content-Encoding still
    holds. `size_bytes` None: nothing follows and nothing is renamed.
    """
    rewritten = size_bytes is not None and any(_is_untrue(pair, size_bytes, undecoded) for pair in headers)
    if rewritten:
        renamed = [(ORIGINAL + name if _speaks_of_travel(name, undecoded) else name, text) for name, text in headers]
        headers = (*renamed, ("Content-Length", str(size_bytes)))
    version = http_version if http_version and _HTTP_1.match(http_version) else "HTTP/1.1"
    return _head(f"{version} {status} {_phrase(status)}", headers), rewritten


def request_head(url: str, headers: Headers) -> bytes:
    """The request as it was put; everything here is asked for with GET."""
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    return _head(f"GET {uri(parts.path or '/')}{uri(query)} HTTP/1.1", headers)


def is_http_1(version: str | None) -> bool:
    """Whether the status line can say this version: those of HTTP/2 and later have none, and readers know none."""
    return version is not None and _HTTP_1.match(version) is not None


def _is_untrue(pair: tuple[str, str], size_bytes: int, undecoded: bool) -> bool:
    name, text = pair
    return _speaks_of_travel(name, undecoded) and not (name.lower() == "content-length" and text == str(size_bytes))


def _speaks_of_travel(name: str, undecoded: bool) -> bool:
    return _OF_TRAVEL.match(name) is not None and not (undecoded and name.lower() == "content-encoding")


def _head(first: str, headers: Headers) -> bytes:
    lines = [first, *(f"{name}: {text}" for name, text in headers), "", ""]
    return b"\r\n".join(_octets(_LINE_ENDS.sub(" ", line)) for line in lines)


def _octets(text: str) -> bytes:
    """Headers are octets, kept one to a character; what came otherwise (from a browser) goes as UTF-8."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def _phrase(status: int) -> str:
    """The words of the standard: those that were sent are not kept."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
