"""Captures from files: a file, a folder, a pattern, or standard input."""

from __future__ import annotations

import glob
import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from scraper.errors import NotAPage, SourceError
from scraper.fetch.coding import CodingError, decoder
from scraper.fetch.settings import MAX_BODY_BYTES
from scraper.fetch.warc_bytes import is_warc as begins_as_warc
from scraper.records import Capture, Headers
from scraper.sniff import binary_kind

# What is taken from a folder, and what it is served as; the same names followed by .gz are taken too.
_TYPES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".xml": "application/xml",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
}
_GZIP = b"\x1f\x8b"
_WARC_NAMES = (".warc", ".warc.gz", ".wacz")
_HEAD_BYTES = 4096
_READ_BYTES = 1 << 20
STDIN_URL = "file:///dev/stdin"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read; `path` None is standard input."""

    path: Path | None

    def __str__(self) -> str:
        return "standard input" if self.path is None else str(self.path)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that a folder or pattern holds and that is not read, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Sources:
    """What an argument stands for, in an order that is always the same, and what was left out of it."""

    sources: tuple[Source, ...]
    left_out: tuple[LeftOut, ...] = ()

    def __iter__(self) -> Iterator[Source]:
        return iter(self.sources)

    def __len__(self) -> int:
        return len(self.sources)


def expand(argument: str) -> Sources:
    """The files that an argument names: a file, a folder (all below it), a pattern, a file: URL, or "-".

    Raises SourceError where it names nothing.
    """
    if argument == "-":
        return Sources((Source(None),))
    path = Path(unquote(urlsplit(argument).path)) if argument.startswith("file:") else Path(argument)
    try:
        if path.is_dir():
            return _of_folder(path)
        if path.exists():
            return Sources((Source(path),))
        if glob.has_magic(argument):
            return _of_pattern(argument)
    except (OSError, ValueError) as error:
        raise SourceError(f"{argument[:200]} cannot be looked at: {_why(error)}", cure="check the name") from error
    if "://" in argument and not argument.startswith("file:"):
        raise SourceError(f"{argument[:200]} is no address to fetch", cure="only http and https are fetched")
    raise SourceError(
        f"no such file or folder: {argument[:200]}", cure="check the name; a web address begins with https://"
    )


def is_warc(source: Source) -> bool:
    """Whether a file holds captures and not a page: by its name, or by how it begins."""
    if source.path is None:
        return False
    if source.path.name.lower().endswith(_WARC_NAMES):
        return True
    try:
        with source.path.open("rb") as file:
            return begins_as_warc(file.read(_HEAD_BYTES))
    except OSError:
        return False  # reading it will say why


def read(
    source: Source, url: str | None = None, *, stdin: BinaryIO | None = None, max_bytes: int = MAX_BODY_BYTES
) -> Capture:
    """The capture of a file, as if `url` (or its file: URL) had answered with it.

    Raises SourceError where it cannot be read, NotAPage where it is empty, too large or no page.
    """
    sent = _bytes(source, stdin, max_bytes)
    if not sent:
        raise NotAPage(f"{source} is empty", cure="there is nothing in it to read", url=url)
    body = _unpacked(source, sent, max_bytes) if sent.startswith(_GZIP) else sent
    kind = binary_kind(body)
    if kind:
        raise NotAPage(f"{source} is {kind}, not a web page", cure="HTML, XHTML, RSS and Atom are read", url=url)
    where = url or (STDIN_URL if source.path is None else source.path.resolve().as_uri())
    packed = body is not sent
    return Capture(
        requested_url=where,
        url=where,
        fetched_at=datetime.now(UTC),
        status=200,
        headers=_headers(source),
        body=body,
        route="file",
        wire_sha256=hashlib.sha256(sent).hexdigest() if packed else None,
        wire_size_bytes=len(sent) if packed else None,
    )


def _of_folder(folder: Path) -> Sources:
    sources: list[Source] = []
    left_out: list[LeftOut] = []

    def unreadable(error: OSError) -> None:
        left_out.append(LeftOut(Path(error.filename or folder), _why(error)))

    for parent, folders, names in os.walk(folder, onerror=unreadable):
        left_out += [LeftOut(Path(parent, name), "hidden") for name in sorted(folders) if name.startswith(".")]
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            reason = _reason_to_leave_out(path)
            if reason:
                left_out.append(LeftOut(path, reason))
            else:
                sources.append(Source(path))
    if not sources:
        others = f"; {len(left_out)} others are left out" if left_out else ""
        kinds = ", ".join((*_TYPES, _WARC_NAMES[0]))
        raise SourceError(
            f"there is no page in the folder {folder}{others}", cure=f"pages end in {kinds}, or .gz of these"
        )
    return Sources(tuple(sources), tuple(left_out))


def _of_pattern(pattern: str) -> Sources:
    sources: list[Source] = []
    left_out: list[LeftOut] = []
    for name in sorted(glob.glob(pattern, recursive=True)):  # noqa: PTH207  # Path.glob takes no absolute pattern
        path = Path(name)
        if not path.is_dir():
            sources.append(Source(path))
        elif "**" not in pattern:
            left_out.append(LeftOut(path, "a folder"))
    if not sources:
        raise SourceError(f"nothing matches {pattern}", cure="check the pattern")
    return Sources(tuple(sources), tuple(left_out))


def _reason_to_leave_out(path: Path) -> str | None:
    if path.name.startswith("."):
        return "hidden"
    if not _type(path) and not path.name.lower().endswith(_WARC_NAMES):
        return f"{path.suffix or 'no ending'}: not a kind of page"
    return None if path.is_file() else "not a file"


def _type(path: Path) -> str | None:
    name = path.name.lower().removesuffix(".gz")
    return _TYPES.get(Path(name).suffix)


def _headers(source: Source) -> Headers:
    kind = _type(source.path) if source.path else None
    return (("Content-Type", kind),) if kind else ()


def _bytes(source: Source, stdin: BinaryIO | None, max_bytes: int) -> bytes:
    try:
        if source.path is None:
            return _bounded(source, stdin or sys.stdin.buffer, max_bytes)
        with source.path.open("rb") as file:
            return _bounded(source, file, max_bytes)
    except FileNotFoundError as error:
        raise SourceError(f"no such file: {source}", cure="check the name") from error
    except OSError as error:
        raise SourceError(f"{source} cannot be read: {_why(error)}", cure="check that you may read it") from error


def _bounded(source: Source, file: BinaryIO, max_bytes: int) -> bytes:
    parts = []
    size = 0
    while part := file.read(min(_READ_BYTES, max_bytes + 1 - size)):
        parts.append(part)
        size += len(part)
        if size > max_bytes:
            raise _too_large(source, max_bytes)
    return b"".join(parts)


def _unpacked(source: Source, packed: bytes, max_bytes: int) -> bytes:
    engine = decoder(("gzip",))
    assert engine is not None
    body = bytearray()
    try:
        for piece in engine.feed(packed):
            body += piece
            if len(body) > max_bytes:
                raise _too_large(source, max_bytes)
    except CodingError as error:
        raise NotAPage(f"{source} is a damaged gzip file", cure="pack it again") from error
    if not engine.complete:
        raise NotAPage(f"{source} is a gzip file that breaks off", cure="fetch or pack it again")
    return bytes(body)


def _too_large(source: Source, max_bytes: int) -> NotAPage:
    return NotAPage(f"{source} is larger than {max_bytes >> 20} MB", cure="no web page is; leave it out")


def _why(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
