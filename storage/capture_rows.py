"""A capture as rows: what the archive takes of a response, how it is written, and what it gives back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from storage.connection import Connection, Row
from storage.contents import clean
from storage.times import from_text, to_text

Headers = tuple[tuple[str, str], ...]


class HopLike(Protocol):
    """One redirect on the way."""

    @property
    def url(self) -> str: ...
    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Headers: ...


class CaptureLike(Protocol):
    """What the archive needs to know of a response."""

    @property
    def requested_url(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def fetched_at(self) -> datetime: ...
    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Headers: ...
    @property
    def body(self) -> bytes: ...
    @property
    def route(self) -> str: ...
    @property
    def request_headers(self) -> Headers: ...
    @property
    def hops(self) -> Sequence[HopLike]: ...
    @property
    def truncated(self) -> str | None: ...
    @property
    def undecoded(self) -> str | None: ...
    @property
    def wire_sha256(self) -> str | None: ...
    @property
    def wire_size_bytes(self) -> int | None: ...
    @property
    def http_version(self) -> str | None: ...
    @property
    def remote_address(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class StoredHop:
    """One redirect on the way, as kept."""

    url: str
    status: int
    headers: Headers


@dataclass(frozen=True, slots=True)
class StoredCapture:
    """A capture as kept, with the attributes of `CaptureLike`; for a 304, `body` is the body it confirmed."""

    id: int
    requested_url: str
    url: str
    fetched_at: datetime
    status: int
    headers: Headers
    body: bytes
    route: str
    request_headers: Headers
    hops: tuple[StoredHop, ...]
    truncated: str | None
    undecoded: str | None
    wire_sha256: str | None
    wire_size_bytes: int | None
    http_version: str | None
    remote_address: str | None


def insert(
    connection: Connection,
    capture: CaptureLike,
    *,
    url_id: int,
    run_id: int | None,
    body_id: int | None,
    confirms: int | None,
) -> int:
    """Write the row of a capture, and those of its redirects; gives its number. The caller holds the transaction."""
    # As text that SQLite can hold; the headers themselves are kept as they came.
    content_type = clean(next((value for name, value in capture.headers if name.lower() == "content-type"), None))
    capture_id = connection.insert(
        """
        INSERT INTO captures (
            url_id, run_id, requested_url, url, fetched_at, status, route, content_type, body_id,
            confirms_capture_id, truncated, undecoded, wire_sha256, wire_size_bytes, http_version, remote_address,
            request_headers, response_headers
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            url_id,
            run_id,
            capture.requested_url,
            capture.url,
            to_text(capture.fetched_at),
            capture.status,
            capture.route,
            content_type,
            body_id,
            confirms,
            capture.truncated,
            capture.undecoded,
            capture.wire_sha256,
            capture.wire_size_bytes,
            capture.http_version,
            capture.remote_address,
            _headers_to_text(capture.request_headers),
            _headers_to_text(capture.headers),
        ),
    )
    hops = [
        (capture_id, position, hop.url, hop.status, _headers_to_text(hop.headers))
        for position, hop in enumerate(capture.hops)
    ]
    if hops:
        connection.executemany(
            "INSERT INTO hops (capture_id, position, url, status, headers) VALUES (?, ?, ?, ?, ?)", hops
        )
    return capture_id


def stored(connection: Connection, row: Row, body: bytes) -> StoredCapture:
    """The capture of a row, with its redirects and its body."""
    hops = connection.all("SELECT url, status, headers FROM hops WHERE capture_id = ? ORDER BY position", (row["id"],))
    return StoredCapture(
        id=row["id"],
        requested_url=row["requested_url"],
        url=row["url"],
        fetched_at=from_text(row["fetched_at"]),
        status=row["status"],
        headers=_headers_from_text(row["response_headers"]),
        body=body,
        route=row["route"],
        request_headers=_headers_from_text(row["request_headers"]),
        hops=tuple(StoredHop(hop["url"], hop["status"], _headers_from_text(hop["headers"])) for hop in hops),
        truncated=row["truncated"],
        undecoded=row["undecoded"],
        wire_sha256=row["wire_sha256"],
        wire_size_bytes=row["wire_size_bytes"],
        http_version=row["http_version"],
        remote_address=row["remote_address"],
    )


def _headers_to_text(headers: Headers) -> str:
    return json.dumps(headers, separators=(",", ":"))  # ASCII, because headers may hold bytes that are no characters


def _headers_from_text(text: str) -> Headers:
    return tuple((name, value) for name, value in json.loads(text))
