"""WARC 1.1 for other archives: every capture with its request, redirects and reading, streamed in the order of keeping.

    warcinfo                        what wrote this, and what it did to headers
    response, one a redirect        the way to the page; their bodies are not kept
    response                        status line, headers, body with its codings undone
      or revisit                    the same bytes stand further up, or a 304 that confirms them
      or resource                   what was never an answer: a file
    request                         where its headers are known
      or conversion                 what a browser made of a response, which it refers to: the page as it was shown
    request                         where its headers are known
    conversion                      the reading, as JSON, which refers to the capture that it was made from

What no field of the standard holds stands in fields that begin with "Cuttings-", which other readers pass over:
Requested-URI, Truncated (our word for why), Undecoded (the coding that could not be undone), Wire-SHA256, Wire-Size,
HTTP-Version, Route (what a browser showed, what the Wayback Machine kept), Hop (the number of a redirect), Headers:
"rewritten" where the HTTP headers were renamed (`warc_records.response_head`), and Shown: what the capture of a shown
page knows besides its bytes (`warc_shown.beyond_bytes`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, BinaryIO
from uuid import UUID, uuid4, uuid5

from storage.capture_rows import StoredCapture, StoredHop
from storage.captures import NOT_MODIFIED, Captures
from storage.connection import Connection, Row
from storage.export.warc_records import Field, Place, RecordWriter, is_http_1, request_head, response_head, uri
from storage.export.warc_shown import ADDRESS_OF_SHOWN, IS_SHOWN, answer_shown, beyond_bytes
from storage.filters import Filters, where
from storage.reviews import Reviews
from storage.times import to_text

IDENTICAL = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
UNMODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
RESPONSE = "application/http; msgtype=response"
REQUEST = "application/http; msgtype=request"
# WARC 1.1, 5.13: these words and no others; ours stands beside it.
TRUNCATED = {"size": "length", "deadline": "time", "disconnect": "disconnect"}

# Ways that a reader of the record must know of: the page's own server sent something else, or said it to others.
ROUTES = ("browser", "wayback")

_ABOUT = (
    "Bodies are stored with Transfer-Encoding and Content-Encoding undone; where that makes the headers of an answer "
    "untrue, they are kept as X-Archive-Orig-* and Content-Length gives the size of what is stored. Reason phrases are "
    "those of the standard. Bodies of redirects are not stored. A page as a browser showed it is a conversion, under "
    "urn:dom: and its address, of the response that it was made from. Where Cuttings-Route says wayback, the answer is "
    "a copy that the Wayback Machine kept."
)
# A capture that was never an HTTP answer, of its own or in the WARC file that it came from; a picture of a page is one.
_IS_RESOURCE = "(route = 'file' OR (route = 'warc' AND http_version IS NULL) OR url LIKE 'urn:%')"


@dataclass(frozen=True, slots=True)
class Origin:
    """Who writes the file, where, and when; `file_name` None for a stream."""

    software: str
    now: datetime
    file_name: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A record that a player can be sent for, as an index lists it; `mime` None where the answer names no type."""

    place: Place
    url: str
    at: datetime
    kind: str  # the type of the record
    status: int
    mime: str | None
    payload_sha256: str


OnAnswer = Callable[[Answer], None]


def write_warc(
    out: BinaryIO,
    connection: Connection,
    captures: Captures,
    reviews: Reviews,
    filters: Filters | None,
    *,
    origin: Origin,
    compress: bool,
    evidence: bool,
    on_answer: OnAnswer | None = None,
) -> int:
    """Write captures one by one; gives how many. Filters choose pages, and then every capture of these pages.

    `on_answer` is told of each response, revisit and resource, redirects too, once it is written.
    """
    writer = RecordWriter(out, compress=compress)
    _write_info(writer, origin)
    chosen, values = chosen_captures(connection, filters)
    event = _Events(writer, connection, captures, reviews, chosen, values, evidence=evidence, on_answer=on_answer)
    number = 0
    # By id, which is the order of keeping, because that needs no sorting of a large archive; what is an original for
    # others then comes before them.
    sql = f"""
        SELECT id, body_id, {_IS_RESOURCE} AS is_resource, {IS_SHOWN} AS is_shown FROM captures
         WHERE {chosen} ORDER BY id
        """  # noqa: S608 - our own names; every value is a parameter
    for row in connection.stream(sql, values):
        event.write(row)
        number += 1
    return number


def chosen_captures(connection: Connection, filters: Filters | None) -> tuple[str, dict[str, Any]]:
    """The condition on `captures`; without a filter, also those that no review came of."""
    condition, values = where(filters or Filters(), connection)
    if not values:
        return "1", {}
    pages = f"SELECT page_id FROM reviews WHERE {condition}"  # noqa: S608 - our own names
    return f"url_id IN (SELECT id FROM urls WHERE page_id IN ({pages}))", values  # noqa: S608


def _write_info(writer: RecordWriter, origin: Origin) -> None:
    lines = {
        "software": origin.software,
        "format": "WARC File Format 1.1",
        "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        "description": _ABOUT,
    }
    block = "".join(f"{name}: {value}\r\n" for name, value in lines.items()).encode()
    fields: list[Field] = [
        ("WARC-Type", "warcinfo"),
        ("WARC-Record-ID", f"<{uuid4().urn}>"),
        ("WARC-Date", to_text(origin.now)),
        ("WARC-Filename", origin.file_name),
        ("Content-Type", "application/warc-fields"),
    ]
    writer.write(fields, block)


class _Events:
    """Writes the records of one capture after another."""

    def __init__(
        self,
        writer: RecordWriter,
        connection: Connection,
        captures: Captures,
        reviews: Reviews,
        chosen: str,
        values: dict[str, Any],
        *,
        evidence: bool,
        on_answer: OnAnswer | None,
    ) -> None:
        self._writer = writer
        self._connection = connection
        self._captures = captures
        self._reviews = reviews
        self._chosen = chosen
        self._values = values
        self._evidence = evidence
        self._on_answer = on_answer
        self._names: UUID = uuid4()  # a record's id follows from its capture, so that none need be remembered

    def write(self, row: Row) -> None:
        """Everything about one capture."""
        capture = self._captures.get(row["id"])
        for position, _ in enumerate(() if row["is_shown"] else capture.hops):
            self._hop(capture, position)
        if row["is_shown"]:
            self._shown(capture)
        elif row["is_resource"]:
            self._resource(capture)
        else:
            self._answer(capture, row["body_id"])
            if capture.request_headers:
                self._request(capture)
        self._reading(capture)

    def _answer(self, capture: StoredCapture, body_id: int | None) -> None:
        original = self._original(body_id) if capture.body else None
        if capture.status == NOT_MODIFIED:
            head, _ = response_head(capture.status, capture.headers, capture.http_version, size_bytes=None)
            if original is None:
                self._main(capture, "response", [("Content-Type", RESPONSE)], head)
            else:
                self._main(capture, "revisit", self._revisit(capture, original, UNMODIFIED), head)
            return
        head, rewritten = response_head(
            capture.status,
            capture.headers,
            capture.http_version,
            size_bytes=len(capture.body),
            undecoded=capture.undecoded is not None,
        )
        more: list[Field] = [
            ("Cuttings-Headers", "rewritten" if rewritten else None),
            ("Cuttings-Undecoded", capture.undecoded),
        ]
        if original is not None and original["id"] != capture.id:
            self._main(capture, "revisit", [*self._revisit(capture, original, IDENTICAL), *more], head)
            return
        more += [("Content-Type", RESPONSE), ("WARC-Payload-Digest", _digest(capture.body)), *_truncated(capture)]
        self._main(capture, "response", more, head, capture.body)

    def _revisit(self, capture: StoredCapture, original: Row, profile: str) -> list[Field]:
        return [
            ("Content-Type", RESPONSE),
            ("WARC-Profile", profile),
            ("WARC-Payload-Digest", _digest(capture.body)),
            ("WARC-Refers-To", self._id(original["id"], "main")),
            ("WARC-Refers-To-Target-URI", uri(original["url"])),
            ("WARC-Refers-To-Date", original["fetched_at"]),
            ("WARC-Truncated", "length" if profile == IDENTICAL else None),  # WARC 1.1, 6.7.2: the body is left out
            ("Cuttings-Truncated", capture.truncated),
        ]

    def _resource(self, capture: StoredCapture) -> None:
        fields: list[Field] = [
            ("Content-Type", _content_type(capture)),
            ("WARC-Payload-Digest", _digest(capture.body)),
            *_truncated(capture),
        ]
        self._main(capture, "resource", fields, capture.body)

    def _shown(self, capture: StoredCapture) -> None:
        """The page as a browser showed it: made of an answer; where that was pruned, all that there is of the page."""
        made_from = answer_shown(self._connection, capture.id)
        fields: list[Field] = [
            ("Content-Type", _content_type(capture)),
            ("WARC-Refers-To", self._id(made_from["id"], "main") if made_from else None),
            ("Cuttings-Shown", beyond_bytes(capture)),
            *_truncated(capture),
        ]
        if made_from:
            self._main(capture, "conversion", fields, capture.body, address=ADDRESS_OF_SHOWN + capture.url)
        else:
            self._main(capture, "resource", [*fields, ("WARC-Payload-Digest", _digest(capture.body))], capture.body)

    def _main(
        self, capture: StoredCapture, kind: str, fields: list[Field], *block: bytes, address: str | None = None
    ) -> None:
        odd_version = capture.http_version if not is_http_1(capture.http_version) else None
        size = capture.wire_size_bytes
        common: list[Field] = [
            ("WARC-Type", kind),
            ("WARC-Record-ID", self._id(capture.id, "main")),
            ("WARC-Date", to_text(capture.fetched_at)),
            ("WARC-Target-URI", uri(address or capture.url)),
            ("WARC-IP-Address", capture.remote_address if kind != "conversion" else None),
            ("Cuttings-Requested-URI", uri(capture.requested_url) if capture.requested_url != capture.url else None),
            ("Cuttings-HTTP-Version", odd_version),
            ("Cuttings-Route", capture.route if capture.route in ROUTES else None),
            ("Cuttings-Wire-SHA256", capture.wire_sha256),
            ("Cuttings-Wire-Size", None if size is None else str(size)),
        ]
        place = self._writer.write([*common, *fields], *block)
        self._tell(place, capture, capture if address is None else replace(capture, url=address), kind, capture.body)

    def _tell(
        self, place: Place, capture: StoredCapture, answer: StoredCapture | StoredHop, kind: str, body: bytes
    ) -> None:
        if self._on_answer is None:
            return
        mime = next((text for name, text in answer.headers if name.lower() == "content-type"), "").partition(";")[0]
        digest = hashlib.sha256(body).hexdigest()
        told = Answer(
            place, uri(answer.url), capture.fetched_at, kind, answer.status, mime.strip().lower() or None, digest
        )
        self._on_answer(told)

    def _hop(self, capture: StoredCapture, position: int) -> None:
        hop = capture.hops[position]
        head, rewritten = response_head(hop.status, hop.headers, None, size_bytes=0)
        fields: list[Field] = [
            ("WARC-Target-URI", uri(hop.url)),
            ("Content-Type", RESPONSE),
            ("WARC-Truncated", "unspecified" if rewritten else None),
            ("Cuttings-Hop", str(position + 1)),
            ("Cuttings-Headers", "rewritten" if rewritten else None),
        ]
        place = self._beside(capture, "response", f"hop {position}", fields, head)
        self._tell(place, capture, hop, "response", b"")

    def _request(self, capture: StoredCapture) -> None:
        fields: list[Field] = [("WARC-Target-URI", uri(capture.url)), ("Content-Type", REQUEST)]
        self._beside(capture, "request", "request", fields, request_head(capture.url, capture.request_headers))

    def _reading(self, capture: StoredCapture) -> None:
        row = self._connection.one(
            """
            SELECT revisions.page_id, revisions.number, readings.read_at
              FROM readings JOIN revisions ON revisions.id = readings.revision_id
              JOIN reviews ON reviews.page_id = revisions.page_id
             WHERE readings.capture_id = ? AND readings.outcome = 'revision'
            """,
            (capture.id,),
        )
        if row is None:
            return
        review = self._reviews.get(row["page_id"], revision=row["number"], evidence=self._evidence)
        # The address is not the page's own, or players would offer the reading as a capture of the page.
        # Made later than the capture, so that it is no part of that event (WARC 1.1, 6.8).
        fields: list[Field] = [
            ("WARC-Type", "conversion"),
            ("WARC-Record-ID", self._id(capture.id, "reading")),
            ("WARC-Date", row["read_at"]),
            ("WARC-Target-URI", f"urn:reading:{uri(capture.url)}"),
            ("WARC-Refers-To", self._id(capture.id, "main")),
            ("Content-Type", "application/json"),
        ]
        self._writer.write(fields, json.dumps(review, ensure_ascii=False).encode("utf-8", "replace"))

    def _beside(self, capture: StoredCapture, kind: str, role: str, fields: list[Field], block: bytes) -> Place:
        """A record of the same event as the main one."""
        common: list[Field] = [
            ("WARC-Type", kind),
            ("WARC-Record-ID", self._id(capture.id, role)),
            ("WARC-Date", to_text(capture.fetched_at)),
            ("WARC-Concurrent-To", self._id(capture.id, "main")),
        ]
        return self._writer.write([*common, *fields], block)

    def _original(self, body_id: int | None) -> Row | None:
        """The capture whose response record holds this body: the first of those that are written."""
        return self._connection.one(
            f"""
            SELECT id, url, fetched_at FROM captures
             WHERE body_id = :body_id AND status <> {NOT_MODIFIED} AND NOT {_IS_RESOURCE} AND NOT {IS_SHOWN}
               AND {self._chosen}
             ORDER BY id LIMIT 1
            """,  # noqa: S608 - our own names; every value is a parameter
            {**self._values, "body_id": body_id},
        )

    def _id(self, capture_id: int, role: str) -> str:
        return f"<{uuid5(self._names, f'{capture_id} {role}').urn}>"


def _content_type(capture: StoredCapture) -> str | None:
    kind = next((text for name, text in capture.headers if name.lower() == "content-type"), None)
    return (kind or "application/octet-stream") if capture.body else None


def _digest(body: bytes) -> str:
    return f"sha256:{hashlib.sha256(body).hexdigest()}"


def _truncated(capture: StoredCapture) -> list[Field]:
    if capture.truncated is None:
        return []
    word = TRUNCATED.get(capture.truncated, "unspecified")
    return [("WARC-Truncated", word), ("Cuttings-Truncated", capture.truncated)]
