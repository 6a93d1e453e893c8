"""HTTP messages as WARC records hold them: the head, and the body with the codings it travelled in undone.

Many programs undo chunks or codings and leave the headers that speak of them, so these are tried and not believed.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from scraper.fetch.coding import CodingError, codings, decoder
from scraper.fetch.warc_bytes import MAX_HEAD_BYTES
from scraper.records import Capture, Headers

_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHUNK_SIZE = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1024})?\r?\n")
_MAGIC = {"gzip": b"\x1f\x8b", "zstd": b"\x28\xb5\x2f\xfd"}  # what does not begin so was unpacked before it was written
_RENAMED = re.compile(
    r"X-Archive-Orig-((?:X-Archive-Orig-)*(?:Content-Encoding|Transfer-Encoding|Content-Length))\Z", re.I
)


def head_of(block: bytes) -> tuple[str, Headers, bytes]:
    """The first line, the headers and what follows; octets are kept one to a character, as everywhere here."""
    end = _HEAD_END.search(block, 0, MAX_HEAD_BYTES)
    head = block[: end.start()] if end else block[:MAX_HEAD_BYTES]
    first, *lines = head.decode("latin-1").split("\n")
    headers: list[tuple[str, str]] = []
    for line in lines:
        line = line.rstrip("\r")
        name, colon, value = line.partition(":")
        if line[:1] in (" ", "\t") and headers:
            headers[-1] = (headers[-1][0], f"{headers[-1][1]} {line.strip()}")
        elif colon and name.strip():
            headers.append((name.strip(), value.strip()))
    return first.rstrip("\r"), tuple(headers), block[end.end() :] if end else b""


def received(headers: Headers) -> Headers:
    """The headers of our own export as they came: names given back, and the length that was added taken out."""
    if headers and headers[-1][0].lower() == "content-length":
        headers = headers[:-1]
    return tuple((found[1] if (found := _RENAMED.match(name)) else name, value) for name, value in headers)


def with_body(capture: Capture, payload: bytes, max_body_bytes: int, *, is_plain: bool) -> Capture:
    """The capture with its body, the codings it travelled in undone, unless that was done before it was written."""
    names = codings(", ".join(value for name, value in capture.headers if name.lower() == "content-encoding"))
    if is_plain:
        return bounded(capture, payload, max_body_bytes)
    transfer = ",".join(value.lower() for name, value in capture.headers if name.lower() == "transfer-encoding")
    if "chunked" in transfer:
        payload, is_whole = unchunked(payload)
        if not is_whole:
            capture = replace(capture, truncated=capture.truncated or "disconnect")
    if not names or not payload.startswith(_MAGIC.get(names[-1], b"")):
        return bounded(capture, payload, max_body_bytes)
    return _decoded(capture, payload, names, max_body_bytes)


def unchunked(payload: bytes) -> tuple[bytes, bool]:
    r"""What stands in the chunks, and whether the last one came; other bytes are given as they are, for many programs
    undo the chunks and leave the header.

    >>> unchunked(b"3\r\nabc\r\n0\r\n\r\n"), unchunked(b"3\r\nab"), unchunked(b"<p>")
    ((b'abc', True), (b'ab', False), (b'<p>', True))
    """
    parts: list[bytes] = []
    at = 0
    while found := _CHUNK_SIZE.match(payload, at):
        size = int(found[1], 16)
        if size == 0:
            return b"".join(parts), True
        part = payload[found.end() : found.end() + size]
        parts.append(part)
        at = found.end() + size
        if len(part) < size:
            break
        at += 2 if payload[at : at + 2] == b"\r\n" else payload[at : at + 1] == b"\n"
    return (b"".join(parts), False) if parts else (payload, True)


def _decoded(capture: Capture, payload: bytes, names: tuple[str, ...], max_body_bytes: int) -> Capture:
    engine = decoder(names)
    body = bytearray()
    truncated = capture.truncated
    try:
        for piece in engine.feed(payload) if engine else ():
            body += piece
            if len(body) > max_body_bytes:
                truncated = "size"
                break
        else:
            if engine and not engine.complete:
                truncated = truncated or "coding"
    except CodingError:
        truncated = truncated or "coding"
    if payload and not body and (engine is None or not engine.complete):
        return bounded(replace(capture, undecoded=", ".join(names)), payload, max_body_bytes)
    return replace(
        capture,
        body=bytes(body[:max_body_bytes]),
        truncated=truncated,
        wire_sha256=hashlib.sha256(payload).hexdigest(),
        wire_size_bytes=len(payload),
    )


def bounded(capture: Capture, body: bytes, max_body_bytes: int) -> Capture:
    """The capture with this body, cut where it is longer than we keep."""
    truncated = "size" if len(body) > max_body_bytes else capture.truncated
    return replace(capture, body=body[:max_body_bytes], truncated=truncated)
