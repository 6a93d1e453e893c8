"""WARC files as records: plain, one gzip member a record, or all in one; what else is in them, by its offset.

The files come from anywhere, so nothing in them is believed: lengths are checked against what follows, what unpacks is
bounded, and after a record that is broken the next sound one is looked for.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from scraper.fetch.warc_bytes import Unpacked, Unsound
from scraper.records import Headers

_VERSION = re.compile(rb"WARC/[01]\.\d{1,2}[ \t]*\Z")
_LENGTH = re.compile(r"[0-9]{1,15}\Z")
_HASHES = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "sha512": hashlib.sha512, "md5": hashlib.md5}


@dataclass(frozen=True, slots=True)
class Record:
    """A whole record. `offset` is where it, or the gzip member that holds it, begins in the file.

    `is_cut`: the block is longer than was to be read, and `block` is its beginning.
    """

    offset: int
    fields: Headers
    block: bytes
    is_cut: bool = False

    def get(self, name: str) -> str | None:
        """The first value of a field, names compared without case."""
        return next((value for key, value in self.fields if key.lower() == name.lower()), None)

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a field."""
        return tuple(value for key, value in self.fields if key.lower() == name.lower())


@dataclass(frozen=True, slots=True)
class Broken:
    """What cannot be read as a record, from `offset` on to the next one that can."""

    offset: int
    reason: str


class _Untrue(Unsound):
    """A record that ends where it should, so that the next follows, and is not to be believed."""


def read_records(file: BinaryIO, *, max_block_bytes: int) -> Iterator[Record | Broken]:
    """Every record, in the order of the file, and what is broken between them. Memory holds one block at a time."""
    stream = Unpacked(file)
    while True:
        offset, inner = stream.offset, 0
        try:
            if not stream.skip_blank_lines():
                return
            offset, inner = stream.offset, stream.inner
            record = _record(stream, offset, max_block_bytes)
        except Unsound as error:
            where = f" (byte {inner:,} of what it unpacks to)" if inner else ""
            yield Broken(offset, f"{error}{where}")
            if not isinstance(error, _Untrue) and not stream.find_next():
                return
        else:
            yield record


def _record(stream: Unpacked, offset: int, max_block_bytes: int) -> Record:
    fields = _fields(stream)
    record = Record(offset, fields, b"")
    lengths = set(record.all("Content-Length"))
    length = lengths.pop() if len(lengths) == 1 else ""
    if not _LENGTH.match(length):
        raise Unsound("it has no Content-Length, or one that is no number")
    if not record.get("WARC-Type"):
        raise Unsound("it has no WARC-Type")
    size = int(length)
    block = stream.take(min(size, max_block_bytes))
    whole = stream.discard(size - len(block)) if size > max_block_bytes else len(block) == size
    if not whole or not stream.take_end():
        stream.put_back(block)
        raise Unsound(f"its Content-Length of {size:,} is not the length of what stands there")
    stream.settle()
    if size <= max_block_bytes:
        _check_digest(record.get("WARC-Block-Digest"), block)
    return Record(offset, fields, block, is_cut=size > max_block_bytes)


def _fields(stream: Unpacked) -> Headers:
    head = stream.head()
    version, _, rest = head.partition(b"\n")
    if not _VERSION.match(version.rstrip(b"\r")):
        raise Unsound("no WARC record begins here")
    fields: list[tuple[str, str]] = []
    for line in rest.decode("utf-8", "replace").split("\n"):
        line = line.rstrip("\r")
        if line[:1] in (" ", "\t") and fields:
            fields[-1] = (fields[-1][0], f"{fields[-1][1]} {line.strip()}")
        elif line:
            name, colon, value = line.partition(":")
            if not colon or not name.strip():
                raise Unsound(f"its header has a line that is no field: {line[:60]!r}")
            fields.append((name.strip(), value.strip()))
    return tuple(fields)


def _check_digest(label: str | None, block: bytes) -> None:
    """Where a digest of the block is given in a known form, the block must have it."""
    algorithm, _, said = (label or "").partition(":")
    make = _HASHES.get(algorithm.strip().lower().replace("-", ""))
    if make is None:
        return
    digest = make(block).digest()
    said = said.strip().rstrip("=")
    forms = {
        len(form): form == (said.lower() if kind == "hex" else said.upper() if kind == "32" else said)
        for kind, form in (
            ("hex", digest.hex()),
            ("32", base64.b32encode(digest).decode().rstrip("=")),
            ("64", base64.b64encode(digest).decode().rstrip("=")),
        )
    }
    if forms.get(len(said)) is False:
        raise _Untrue("its block is not what its WARC-Block-Digest says")
