"""WACZ 1.1.1: the WARC packed with an index of it and a list of its pages, so that a player opens it as it is.

    archive/data.warc.gz      what `warc.py` writes, stored as it is: a player reads single records of it
    indexes/index.cdx.gz      a line an answer, sorted, in gzip members of LINES_A_BLOCK lines (ZipNum)
    indexes/index.idx         the first key of each member, and where the member stands
    pages/pages.jsonl         a line a review: the capture that its present version was read from, with its text
    pages/extraPages.jsonl    a line a page that no review came of
    datapackage.json          the size and SHA-256 of each of these; datapackage-digest.json holds its own

The text followed is webrecorder/specs, wacz/1.1.1. It is written from beginning to end, so that it can go to a stream;
only the index waits in temporary files, because it must be in order.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from storage.captures import Captures
from storage.connection import Connection
from storage.export.sorting import SortedLines
from storage.export.surt import surt
from storage.export.warc import Answer, Origin, chosen_captures, write_warc
from storage.export.warc_records import uri
from storage.export.warc_shown import IS_SHOWN, answer_shown
from storage.filters import Filters, where
from storage.reviews import Reviews
from storage.times import from_text

VERSION = "1.1.1"
LINES_A_BLOCK = 3000  # what the field's tools write: a player unpacks one block for a look-up, some 100 KB
_WARC = "archive/data.warc.gz"
_INDEX = "index.cdx.gz"


@dataclass(frozen=True, slots=True)
class _Resource:
    """A file in the package, as datapackage.json lists it."""

    path: str
    sha256: str
    size_bytes: int

    def listed(self) -> dict[str, Any]:
        name = self.path.rpartition("/")[2]
        return {"name": name.lower(), "path": self.path, "hash": f"sha256:{self.sha256}", "bytes": self.size_bytes}


class _Counted:
    """A file in the package while it is written; its size and digest are taken on the way."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._sha256 = hashlib.sha256()
        self.size_bytes = 0

    def write(self, part: bytes) -> int:
        self._sha256.update(part)
        self.size_bytes += len(part)
        return self._out.write(part)

    def resource(self, path: str) -> _Resource:
        return _Resource(path, self._sha256.hexdigest(), self.size_bytes)


class _Package:
    """A ZIP that is written front to back."""

    def __init__(self, zip_file: ZipFile, origin: Origin) -> None:
        self._zip = zip_file
        self._moment = max(1980, origin.now.year), *origin.now.timetuple()[1:6]  # ZIP knows no earlier year
        self.resources: list[_Resource] = []

    @contextmanager
    def file(self, path: str, *, packed: bool) -> Iterator[BinaryIO]:
        """A file to write; `packed`: it is small already, and stored as it is, so that parts of it can be read."""
        info = ZipInfo(path, self._moment)
        info.compress_type = ZIP_STORED if packed else ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        with self._zip.open(info, "w", force_zip64=True) as out:
            counted = _Counted(cast(BinaryIO, out))
            yield cast(BinaryIO, counted)
        self.resources.append(counted.resource(path))

    def describe(self, origin: Origin, title: str) -> None:
        """What the package holds, last, and what that description is."""
        description = {
            "profile": "data-package",
            "wacz_version": VERSION,
            "title": title,
            "software": origin.software,
            "created": origin.now.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "resources": [resource.listed() for resource in self.resources],
        }
        with self.file("datapackage.json", packed=False) as out:
            out.write(json.dumps(description, ensure_ascii=False, indent=2).encode())
        digest = {"path": "datapackage.json", "hash": f"sha256:{self.resources[-1].sha256}"}
        with self.file("datapackage-digest.json", packed=False) as out:
            out.write(json.dumps(digest, indent=2).encode())


def write_wacz(
    out: BinaryIO,
    connection: Connection,
    captures: Captures,
    reviews: Reviews,
    filters: Filters | None,
    *,
    origin: Origin,
    title: str,
    evidence: bool,
) -> int:
    """Write the captures of the pages that pass, all of one moment; gives how many. `out` need not be seekable."""
    with connection.snapshot(), ZipFile(out, "w") as zip_file, SortedLines() as index:
        package = _Package(zip_file, origin)
        with package.file(_WARC, packed=True) as warc:
            number = write_warc(
                warc,
                connection,
                captures,
                reviews,
                filters,
                origin=Origin(origin.software, origin.now, _WARC.rpartition("/")[2]),
                compress=True,
                evidence=evidence,
                on_answer=lambda answer: index.add(cdxj(answer).encode("utf-8", "replace")),
            )
        _write_index(package, index)
        _write_pages(package, "pages", _pages(connection, filters), title)
        _write_pages(package, "extraPages", _extra_pages(connection, filters), "What no review was read from")
        package.describe(origin, title)
    return number


def cdxj(answer: Answer) -> str:
    """A line of the index: key, moment, and as JSON where the record stands."""
    told = {
        "url": answer.url,
        "mime": "warc/revisit" if answer.kind == "revisit" else answer.mime,
        "status": None if answer.kind in ("resource", "conversion") else str(answer.status),
        "digest": f"sha256:{answer.payload_sha256}",
        "length": str(answer.place.size_bytes),
        "offset": str(answer.place.offset),
        "filename": _WARC.rpartition("/")[2],
        "recordDigest": f"sha256:{answer.place.sha256}",
    }
    known = {field: value for field, value in told.items() if value is not None}
    return f"{surt(answer.url)} {answer.at:%Y%m%d%H%M%S} {json.dumps(known)}"


def _write_index(package: _Package, lines: Iterable[bytes]) -> None:
    blocks: list[str] = ["!meta 0 " + json.dumps({"format": "cdxj-gzip-1.0", "filename": _INDEX})]
    waiting = iter(lines)
    offset = 0
    with package.file(f"indexes/{_INDEX}", packed=True) as out:
        while block := list(islice(waiting, LINES_A_BLOCK)):
            engine = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
            data = engine.compress(b"".join(block)) + engine.flush()
            out.write(data)
            key = " ".join(block[0].decode().split(" ", 2)[:2])
            digest = f"sha256:{hashlib.sha256(data).hexdigest()}"
            where_ = {"offset": offset, "length": len(data), "digest": digest, "filename": _INDEX}
            blocks.append(f"{key} {json.dumps(where_)}")
            offset += len(data)
    with package.file("indexes/index.idx", packed=False) as out:
        out.write("".join(f"{line}\n" for line in blocks).encode())


def _write_pages(package: _Package, name: str, pages: Iterable[dict[str, Any]], title: str) -> None:
    with package.file(f"pages/{name}.jsonl", packed=False) as out:
        head = {"format": "json-pages-1.0", "id": name, "title": title, "hasText": name == "pages"}
        out.write(json.dumps(head, ensure_ascii=False).encode() + b"\n")
        for page in pages:
            known = {field: value for field, value in page.items() if value is not None}
            out.write(json.dumps(known, ensure_ascii=False).encode("utf-8", "replace") + b"\n")


def _pages(connection: Connection, filters: Filters | None) -> Iterator[dict[str, Any]]:
    """A page for each review: the capture that its present version was read from, or the answer that was shown so."""
    condition, values = where(filters or Filters(), connection)
    rows = connection.stream(
        f"""
        SELECT captures.id, captures.url, captures.fetched_at, reviews.headline, texts.text, {IS_SHOWN} AS is_shown
          FROM reviews JOIN revisions ON revisions.id = reviews.revision_id
          JOIN captures ON captures.id = revisions.capture_id LEFT JOIN texts ON texts.id = revisions.text_id
         WHERE {condition} ORDER BY reviews.page_id
        """,  # noqa: S608 - our own names; every value is a parameter
        values,
    )
    for row in rows:
        answer = answer_shown(connection, row["id"]) if row["is_shown"] else None
        yield _page(answer or row, title=row["headline"], text=row["text"])


def _extra_pages(connection: Connection, filters: Filters | None) -> Iterator[dict[str, Any]]:
    """The latest whole answer of each page that no review came of."""
    chosen, values = chosen_captures(connection, filters)
    rows = connection.stream(
        f"""
        SELECT max(captures.id) AS id, captures.url, captures.fetched_at
          FROM captures JOIN urls ON urls.id = captures.url_id
         WHERE {chosen} AND captures.status = 200 AND captures.content_type LIKE '%html%' AND NOT {IS_SHOWN}
           AND urls.page_id NOT IN (SELECT page_id FROM reviews)
         GROUP BY urls.page_id ORDER BY urls.page_id
        """,  # noqa: S608
        values,
    )
    return (_page(row) for row in rows)


def _page(row: Any, *, title: str | None = None, text: str | None = None) -> dict[str, Any]:
    at = from_text(row["fetched_at"])
    moment = f"{at:%Y-%m-%dT%H:%M:%SZ}"
    return {"id": str(row["id"]), "url": uri(row["url"]), "ts": moment, "title": title, "text": text}
