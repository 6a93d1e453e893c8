"""Responses as they were received: kept first, before anything that can fail is done with them."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from storage.bodies import Bodies
from storage.capture_rows import CaptureLike, StoredCapture, insert, stored
from storage.connection import Connection, Row
from storage.errors import ArchiveDamaged, ArchiveLocked, NotInArchive
from storage.seals import Seals
from storage.times import to_text

OK = 200
NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True)
class Kept:
    """A capture that is safe. `is_new`: these bytes were not read at this address, or the page has changed since."""

    capture_id: int
    url_id: int
    page_id: int
    body_sha256: str | None  # None for a 304 that confirms nothing we have
    is_new: bool


@dataclass(frozen=True, slots=True)
class Validators:
    """What a conditional request needs."""

    etag: str | None
    last_modified: str | None


class Captures:
    """Keeps responses and gives them back."""

    def __init__(self, connection: Connection, bodies: Bodies) -> None:
        self._connection = connection
        self._bodies = bodies
        self._seals = Seals(connection)
        self._pages_missing: dict[str, int] = {}  # by site: before it is worth asking again

    def keep(self, capture: CaptureLike, *, url_key: str, run_id: int | None = None) -> Kept:
        """Store a response in one short transaction; the same bytes again add a capture row and nothing else."""
        with self._connection.write():
            url_id, page_id = self._address(capture, url_key)
            confirmed = self._confirmed(url_id) if capture.status == NOT_MODIFIED else None
            if capture.status == NOT_MODIFIED:
                body_id, sha256 = (confirmed["body_id"], confirmed["sha256"]) if confirmed else (None, None)
            else:
                body_id, sha256 = self._bodies.put(
                    capture.body, earlier=self._latest_body(url_id), site=site_of(capture.url)
                )
            confirms = confirmed["id"] if confirmed else None
            capture_id = insert(
                self._connection, capture, url_id=url_id, run_id=run_id, body_id=body_id, confirms=confirms
            )
            self._seals.seal("captures", capture_id)
            is_new = body_id is not None and not self._is_read(url_id, body_id)
        if is_new and capture.status == OK and not self._connection.raw.in_transaction:
            self._consider(site_of(capture.url), capture.fetched_at)
        return Kept(capture_id, url_id, page_id, sha256, is_new)

    def _consider(self, site: str, now: datetime) -> None:
        """Give a site a dictionary when it has grown enough: outside the transaction, for that takes its time."""
        missing = self._pages_missing.get(site, 0) - 1
        if missing <= 0 and site:
            dictionaries = self._bodies.dictionaries
            missing = dictionaries.pages_missing(site)
            if missing <= 0:
                # It is only for size: the next page tries again.
                with contextlib.suppress(ArchiveLocked, ArchiveDamaged):
                    samples = [self._bodies.get(body_id) for body_id in dictionaries.sample_bodies(site)]
                    dictionaries.look(site, samples, now=now)
        self._pages_missing[site] = missing

    def get(self, capture_id: int) -> StoredCapture:
        """A capture with its body, proved against its digest."""
        row = self._connection.one("SELECT * FROM captures WHERE id = ?", (capture_id,))
        if row is None:
            raise NotInArchive(f"no capture {capture_id} in {self._connection.path}", path=self._connection.path)
        return self._whole(row)

    def known(self, capture: CaptureLike, *, url_key: str) -> Kept | None:
        """What came of keeping this very capture before (the same addresses, moment, status and bytes); None if new."""
        row = self._connection.one(
            """
            SELECT captures.id, captures.url_id, captures.body_id, urls.page_id, bodies.sha256
              FROM captures JOIN urls ON urls.id = captures.url_id LEFT JOIN bodies ON bodies.id = captures.body_id
             WHERE urls.url_key = ? AND captures.fetched_at = ? AND captures.url = ? AND captures.requested_url = ?
               AND captures.status = ? AND captures.truncated IS ?
               AND (captures.status = 304 OR bodies.sha256 = ?)
             LIMIT 1
            """,
            (
                url_key,
                to_text(capture.fetched_at),
                capture.url,
                capture.requested_url,
                capture.status,
                capture.truncated,
                hashlib.sha256(capture.body).hexdigest(),
            ),
        )
        if row is None:
            return None
        is_new = row["body_id"] is not None and not self._is_read(row["url_id"], row["body_id"])
        return Kept(row["id"], row["url_id"], row["page_id"], row["sha256"], is_new)

    def made_at(self, url_key: str, moment: datetime) -> StoredCapture | None:
        """The capture of an address at a moment, with its body; None where there is none, or none with a body."""
        row = self._connection.one(
            """
            SELECT captures.* FROM captures JOIN urls ON urls.id = captures.url_id
             WHERE urls.url_key = ? AND captures.fetched_at = ? AND captures.body_id IS NOT NULL
             ORDER BY captures.status = 304, captures.id LIMIT 1
            """,
            (url_key, to_text(moment)),
        )
        return None if row is None else self._whole(row)

    def latest(self, url_key: str) -> tuple[int, str] | None:
        """The latest whole answer of an address: its number and the SHA-256 of its body; None where there is none."""
        row = self._connection.one(
            """
            SELECT captures.id, bodies.sha256
              FROM urls JOIN captures ON captures.url_id = urls.id JOIN bodies ON bodies.id = captures.body_id
             WHERE urls.url_key = ? AND captures.status = 200 AND captures.truncated IS NULL
             ORDER BY captures.fetched_at DESC, captures.id DESC LIMIT 1
            """,
            (url_key,),
        )
        return None if row is None else (row["id"], row["sha256"])

    def validators(self, url_key: str) -> Validators | None:
        """ETag and Last-Modified of the latest good answer that was also read, so that a page is never left unread.

        What the browser showed and what the Wayback Machine kept are no answers of the page's own server.
        """
        row = self._connection.one(
            """
            SELECT captures.response_headers
              FROM urls JOIN captures ON captures.url_id = urls.id
              JOIN readings ON readings.url_id = urls.id AND readings.body_id = captures.body_id
             WHERE urls.url_key = ? AND captures.status = 200 AND captures.truncated IS NULL
               AND captures.requested_url = captures.url AND captures.route NOT IN ('browser', 'wayback')
             ORDER BY captures.fetched_at DESC, captures.id DESC LIMIT 1
            """,
            (url_key,),
        )
        if row is None:
            return None
        headers = {name.lower(): value for name, value in json.loads(row["response_headers"])}
        found = Validators(headers.get("etag"), headers.get("last-modified"))
        return found if found.etag or found.last_modified else None

    def _address(self, capture: CaptureLike, url_key: str) -> tuple[int, int]:
        known = self._connection.one("SELECT id, page_id FROM urls WHERE url_key = ?", (url_key,))
        if known is not None:
            return known["id"], known["page_id"]
        seen_at = to_text(capture.fetched_at)
        page_id = self._connection.insert(
            "INSERT INTO pages (url, site, first_seen_at) VALUES (?, ?, ?)",
            (capture.url, site_of(capture.url), seen_at),
        )
        url_id = self._connection.insert(
            "INSERT INTO urls (url, url_key, page_id, first_seen_at) VALUES (?, ?, ?, ?)",
            (capture.url, url_key, page_id, seen_at),
        )
        self._connection.execute("UPDATE pages SET lead_url_id = ? WHERE id = ?", (url_id, page_id))
        self._seals.seal("pages", page_id)
        self._seals.seal("urls", url_id)
        return url_id, page_id

    def _latest_body(self, url_id: int) -> int | None:
        body_id: int | None = self._connection.value(
            "SELECT body_id FROM captures WHERE url_id = ? AND status = 200 ORDER BY fetched_at DESC LIMIT 1", (url_id,)
        )
        return body_id

    def _confirmed(self, url_id: int) -> Row | None:
        """What a 304 says is still so: the answer whose `validators` were sent, or else the latest that is whole.

        Half a page may have come since with the same ETag, or one in a coding that could not be undone.
        """
        return self._connection.one(
            """
            SELECT captures.id, captures.body_id, bodies.sha256
              FROM captures JOIN bodies ON bodies.id = captures.body_id
              LEFT JOIN readings ON readings.url_id = captures.url_id AND readings.body_id = captures.body_id
             WHERE captures.url_id = ? AND captures.status = 200 AND captures.route NOT IN ('browser', 'wayback')
               AND captures.truncated IS NULL AND captures.undecoded IS NULL
             ORDER BY readings.body_id IS NOT NULL AND captures.requested_url = captures.url DESC,
                      captures.fetched_at DESC, captures.id DESC
             LIMIT 1
            """,
            (url_id,),
        )

    def _is_read(self, url_id: int, body_id: int) -> bool:
        """Read before, and what was read then is still what the page says now (or is said at another address of it)."""
        row = self._connection.one(
            """
            SELECT readings.outcome, readings.revision_id, reviews.revision_id, pages.lead_url_id
              FROM readings JOIN urls ON urls.id = readings.url_id JOIN pages ON pages.id = urls.page_id
              LEFT JOIN reviews ON reviews.page_id = urls.page_id
             WHERE readings.url_id = ? AND readings.body_id = ?
            """,
            (url_id, body_id),
        )
        if row is None:
            return False
        outcome, revision_id, present_id, lead_url_id = row
        if lead_url_id != url_id:
            return True
        return outcome == "wall" or (revision_id is not None and revision_id == present_id)

    def _whole(self, row: Row) -> StoredCapture:
        body = b"" if row["body_id"] is None else self._bodies.get(row["body_id"])
        return stored(self._connection, row, body)


def site_of(url: str) -> str:
    """The host, without "www.", as a person would name the site; "" where an address has no host (a file).

    >>> site_of("https://www.Example.org:8080/a")
    'example.org'
    """
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
