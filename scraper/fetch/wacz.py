"""WACZ files as the WARC files they hold, proved against their own digests before one record is taken.

A package comes from anywhere, so nothing in it is believed: no name in it becomes a path on this disk, what unpacks is
bounded, and what is not as datapackage.json says is refused whole, before anything of it is kept.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from scraper.errors import SourceError
from scraper.fetch.warc_bytes import MAX_RATIO

NAMES = (".wacz",)
MAX_FILES = 100_000  # in a package; real ones hold a dozen
MAX_DESCRIPTION_BYTES = 64 << 20  # of datapackage.json, which lists every file in some 200 bytes
_PIECE_BYTES = 1 << 20
_WARCS = (".warc", ".warc.gz")
_CURE = "fetch or pack it again; the WARC files in it can be unpacked and archived one by one"
# What zipfile raises on bytes that are no sound package; Python's own documentation lists only the first.
_FAULTS = (
    BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError, struct.error,
    UnicodeError, KeyError, IndexError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Said:
    """What datapackage.json says of a file."""

    digest: str  # "sha256:..." in hex
    size_bytes: int | None


def warcs_of(path: Path) -> Iterator[BinaryIO]:
    """Each WARC file of a package, in the order of their names, once all of them are proved.

    Raises SourceError: it is no package, damaged, not what its digests say, or unpacks to more than anybody needs.
    """
    try:
        with ZipFile(path) as package:
            infos = _warc_files(path, package)
            _prove(path, package, infos)
            for info in infos:
                with package.open(info) as file:
                    yield cast(BinaryIO, file)
    except _FAULTS as error:
        why = str(error)[:200] or type(error).__name__
        raise SourceError(f"{path} is no sound WACZ file: {why}", cure=_CURE) from error


def _warc_files(path: Path, package: ZipFile) -> list[ZipInfo]:
    infos = package.infolist()
    if len(infos) > MAX_FILES:
        raise SourceError(f"{path} holds {len(infos):,} files, more than {MAX_FILES:,}", cure=_CURE)
    if len({info.filename for info in infos}) < len(infos):
        raise SourceError(f"{path} holds two files of one name, so that nobody can say which is meant", cure=_CURE)
    found = sorted((info for info in infos if _is_warc(info.filename)), key=lambda info: info.filename)
    if not found:
        raise SourceError(f"{path} holds no WARC file in archive/", cure="a WACZ file does: check what this one is")
    size = path.stat().st_size
    if sum(info.compress_size for info in found) > size:  # many entries over the same bytes
        raise SourceError(f"{path} is a trap: the files in it are larger than itself", cure="leave it out")
    if sum(info.file_size for info in found) > MAX_RATIO * size:
        raise SourceError(f"{path} is a trap: it unpacks to more than {MAX_RATIO} times its size", cure="leave it out")
    return found


def _is_warc(name: str) -> bool:
    return name.startswith("archive/") and name.lower().endswith(_WARCS)


def _prove(path: Path, package: ZipFile, infos: list[ZipInfo]) -> None:
    """Every WARC file has the size and digest that datapackage.json gives it, and that file the one given beside it."""
    said = _description(path, package)
    for info in infos:
        about = said.get(info.filename)
        if about is None:
            raise SourceError(f"{path}: datapackage.json does not list {info.filename}", cure=_CURE)
        algorithm, _, expected = about.digest.partition(":")
        if algorithm.lower() not in ("sha256", "md5", "sha1", "sha512"):
            raise SourceError(f"{path}: {info.filename} has no digest that is known: {about.digest[:40]!r}", cure=_CURE)
        actual = hashlib.new(algorithm.lower(), usedforsecurity=False)
        size = 0
        with package.open(info) as file:
            while part := file.read(_PIECE_BYTES):
                size += len(part)
                actual.update(part)
        if actual.hexdigest() != expected.lower() or about.size_bytes not in (None, size):
            raise SourceError(f"{path}: {info.filename} is not what datapackage.json says it is", cure=_CURE)


def _description(path: Path, package: ZipFile) -> dict[str, _Said]:
    text = _small(path, package, "datapackage.json")
    if text is None:
        raise SourceError(f"{path} has no datapackage.json, so that nothing in it can be proved", cure=_CURE)
    beside = _small(path, package, "datapackage-digest.json")
    if beside is not None:
        expected = _object(beside).get("hash")
        if expected != f"sha256:{hashlib.sha256(text).hexdigest()}":
            raise SourceError(f"{path}: datapackage.json is not what datapackage-digest.json says it is", cure=_CURE)
    listed = _object(text).get("resources")
    said: dict[str, _Said] = {}
    for one in listed if isinstance(listed, list) else []:
        if isinstance(one, dict) and isinstance(one.get("path"), str) and isinstance(one.get("hash"), str):
            size = one.get("bytes")
            said[one["path"]] = _Said(one["hash"], size if isinstance(size, int) else None)
    return said


def _small(path: Path, package: ZipFile, name: str) -> bytes | None:
    try:
        info = package.getinfo(name)
    except KeyError:
        return None
    with package.open(info) as file:
        text = file.read(MAX_DESCRIPTION_BYTES + 1)
    if len(text) > MAX_DESCRIPTION_BYTES:
        raise SourceError(f"{path}: {name} is larger than {MAX_DESCRIPTION_BYTES >> 20} MB", cure=_CURE)
    return text


def _object(text: bytes) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("its JSON is nested too deeply") from error
    if not isinstance(found, dict):
        raise ValueError("its JSON is no object")
    return found
