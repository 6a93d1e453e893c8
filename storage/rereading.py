"""The archive read again by other rules: which pages are due, what would be read differently, and its acceptance.

For each page one capture is read: the latest of those whose bytes gave the version in force. Which rules read it stands
in `readings`, so a re-reading that was stopped or killed goes on with the pages that are left.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.captures import Kept
from storage.changes import compare_all, cut
from storage.connection import Connection, Row
from storage.contents import Plain, clean, content_of
from storage.filters import named_host
from storage.noting import Notebook, Noted
from storage.readers import AGGREGATE, latest_aggregate, review_sha256
from storage.revisions import Revisions
from storage.scores import rating_text
from storage.seals import Seals

# Pages looked up at a time: others may write in between, and memory stays small.
BATCH = 200
# What a reading says of the page as a whole; it is replaced without a version of its own.
_OF_THE_PAGE = ("page_type", "site_name", "language", "date_modified", "is_accessible_for_free", "canonical_url")


@dataclass(frozen=True, slots=True)
class Due:
    """A page that other rules read; `capture_id` None: no capture is known to have given the version in force."""

    page_id: int
    url: str
    revision_id: int
    capture_id: int | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that is read differently; None: it was not or is not given."""

    field: str
    old: str | None
    new: str | None


class Rereading:
    """Finds pages to read again, compares, and accepts."""

    def __init__(self, connection: Connection, revisions: Revisions, notebook: Notebook) -> None:
        self._connection = connection
        self._revisions = revisions
        self._notebook = notebook
        self._seals = Seals(connection)

    def due(self, reader_version: str, *, pages: Sequence[int] = (), site: str | None = None) -> Iterator[Due]:
        """Pages whose version in force was not read by these rules, in order of their numbers; of all, or some."""
        sql, values = _due(reader_version, pages, site)
        after = 0
        while rows := self._connection.all(f"{sql} ORDER BY page_id LIMIT :batch", {**values, "after": after}):
            for row in rows:
                yield Due(row["page_id"], row["url"], row["revision_id"], row["capture_id"])
            after = rows[-1]["page_id"]

    def count(self, reader_version: str, *, pages: Sequence[int] = (), site: str | None = None) -> int:
        """How many pages are due."""
        sql, values = _due(reader_version, pages, site)
        number: int = self._connection.value(f"SELECT count(*) FROM ({sql})", {**values, "after": 0})  # noqa: S608
        return number

    def differences(self, due: Due, reading: Plain) -> tuple[Difference, ...] | None:
        """What is read differently now; None where the page has meanwhile got another version."""
        reading = _cleaned(reading)
        present = self._connection.one("SELECT * FROM reviews WHERE page_id = ?", (due.page_id,))
        if present is None or present["revision_id"] != due.revision_id:
            return None
        changes = compare_all(self._revisions.load(due.revision_id), content_of(reading))
        return (
            *(Difference(change.field, change.old, change.new) for change in changes),
            *_of_the_page(present, reading),
            *self._aggregate_differences(due, reading),
            *self._reader_differences(due, reading),
        )

    def accept(
        self, due: Due, reading: Plain, *, canonical_key: str | None, reader_version: str, now: datetime
    ) -> Noted | None:
        """Make this reading the present one, in one transaction; None where the page has got another version."""
        reading = _cleaned(reading)
        with self._connection.write():
            if self._connection.value("SELECT revision_id FROM reviews WHERE page_id = ?", (due.page_id,)) != (
                due.revision_id
            ):
                return None
            capture = self._connection.one("SELECT url_id FROM captures WHERE id = ?", (due.capture_id,))
            assert capture is not None
            assert due.capture_id is not None
            stale, fresh = self._readers(due, reading)
            twins = {digest: _twin(one, stale) for digest, one in fresh.items()}
            seen_first = {digest: stale[twin]["first_capture_id"] for digest, twin in twins.items() if twin is not None}
            for digest in stale:
                self._connection.execute(
                    "DELETE FROM user_reviews WHERE page_id = ? AND content_sha256 = ?", (due.page_id, digest)
                )
            self._drop_aggregate(due, reading)
            kept = Kept(due.capture_id, capture["url_id"], due.page_id, None, True)
            noted = self._notebook.note(
                kept, reading, canonical_key=canonical_key, reader_version=reader_version, now=now, cause="reader"
            )
            self._connection.executemany(
                "UPDATE user_reviews SET first_capture_id = ? WHERE page_id = ? AND content_sha256 = ?",
                [(first, due.page_id, digest) for digest, first in seen_first.items()],
            )
            self._seals.seal("readers", due.page_id)
            return noted

    def _readers(self, due: Due, reading: Plain) -> tuple[dict[str, Row], dict[str, Plain]]:
        """Other people's reviews that these bytes no longer give, and those that they give now; by their digests."""
        known = self._connection.all("SELECT * FROM readers_reviews WHERE page_id = ?", (due.page_id,))
        here = {row["content_sha256"] for row in known if self._is_last_seen_here(row["last_capture_id"], due)}
        rows = [(review_sha256(one), one) for one in reading.get("user_reviews") or ()]
        now = dict(rows)
        stale = {row["content_sha256"]: row for row in known if row["content_sha256"] in here - set(now)}
        every = {row["content_sha256"] for row in known}
        return stale, {digest: one for digest, one in now.items() if digest not in every}

    def _reader_differences(self, due: Due, reading: Plain) -> Iterator[Difference]:
        stale, fresh = self._readers(due, reading)
        paired: set[str] = set()
        for one in fresh.values():
            twin = _twin(one, {digest: row for digest, row in stale.items() if digest not in paired})
            if twin is not None:
                paired.add(twin)
            yield Difference("user_reviews", _told_row(stale[twin]) if twin else None, _told(one))
        for digest, row in stale.items():
            if digest not in paired:
                yield Difference("user_reviews", _told_row(row), None)

    def _aggregate_differences(self, due: Due, reading: Plain) -> Iterator[Difference]:
        latest = latest_aggregate(self._connection, due.page_id)
        if latest is not None and not self._is_last_seen_here(latest["last_capture_id"], due):
            return
        was = None if latest is None else _aggregate_text(latest)
        now = _aggregate_text(_aggregate_of(reading))
        if was != now:
            yield Difference("aggregate_rating", was, now)

    def _drop_aggregate(self, due: Due, reading: Plain) -> None:
        """What these bytes were misread as is no earlier score of the page."""
        if any(True for _ in self._aggregate_differences(due, reading)):
            latest = latest_aggregate(self._connection, due.page_id)
            if latest is not None:
                self._connection.execute("DELETE FROM aggregate_ratings WHERE id = ?", (latest["id"],))

    def _is_last_seen_here(self, capture_id: int, due: Due) -> bool:
        """Whether a capture has the very bytes that are read again."""
        sql = """
            SELECT one.url_id = other.url_id AND one.body_id IS other.body_id
              FROM captures AS one, captures AS other WHERE one.id = ? AND other.id = ?
            """
        return bool(self._connection.value(sql, (capture_id, due.capture_id)))


def _due(reader_version: str, pages: Sequence[int], site: str | None) -> tuple[str, dict[str, Any]]:
    named = {f"page{number}": page for number, page in enumerate(pages)}
    chosen = f"AND reviews.page_id IN ({', '.join(':' + name for name in named)})" if named else ""
    sql = f"""
        SELECT due.page_id, due.url, due.revision_id, due.capture_id
          FROM (SELECT reviews.page_id, reviews.url, reviews.revision_id, (
                       SELECT captures.id
                         FROM captures
                         JOIN readings ON readings.url_id = captures.url_id AND readings.body_id = captures.body_id
                        WHERE captures.url_id = pages.lead_url_id AND readings.revision_id = reviews.revision_id
                          AND (captures.id = readings.capture_id
                               OR (captures.status = 200 AND captures.truncated IS NULL))
                        ORDER BY captures.fetched_at DESC, captures.id DESC LIMIT 1) AS capture_id
                  FROM reviews JOIN pages ON pages.id = reviews.page_id
                 WHERE reviews.page_id > :after {chosen}
                   AND (:site IS NULL OR reviews.site = :site OR reviews.site LIKE '%.' || :site)) AS due
          LEFT JOIN captures ON captures.id = due.capture_id
          LEFT JOIN readings ON readings.url_id = captures.url_id AND readings.body_id = captures.body_id
         WHERE readings.reader_version IS NOT :version
        """  # noqa: S608 - our own names; every value is a parameter
    bare = named_host(site) if site is not None else None
    return sql, {"version": reader_version, "site": bare, "batch": BATCH, **named}


def _cleaned(reading: Plain) -> Plain:
    cleaned: Plain = clean({name: value for name, value in reading.items() if name != "links"})
    return cleaned


def _of_the_page(present: Row, reading: Plain) -> Iterator[Difference]:
    now = {**reading, "page_type": reading.get("page_type") or "other"}
    for name in _OF_THE_PAGE:
        was, is_now = _word(present[name]), _word(now.get(name))
        if name == "is_accessible_for_free" and present[name] is not None:
            was = _word(bool(present[name]))
        if was != is_now:
            yield Difference(name, was, is_now)
    rating = content_of(reading).rating or {}
    if present["rating_normalized"] != rating.get("normalized"):
        yield Difference("rating_normalized", _word(present["rating_normalized"]), _word(rating.get("normalized")))


def _word(value: Any) -> str | None:
    return None if value is None else str(value)


def _aggregate_of(reading: Plain) -> Plain | None:
    aggregate: Plain | None = reading.get("aggregate_rating")
    return aggregate if aggregate and aggregate.get("value") is not None else None


def _aggregate_text(aggregate: Plain | Row | None) -> str | None:
    if aggregate is None:
        return None
    known = {name: aggregate[name] for name in AGGREGATE}
    return json.dumps({name: float(value) for name, value in known.items() if value is not None})


def _twin(review: Plain, stale: dict[str, Row]) -> str | None:
    """The review that this one was misread as: of the same anchor, or else the same words."""
    for name in ("anchor", "body"):
        for digest, row in stale.items():
            if review.get(name) and row[name] == review[name]:
                return digest
    return None


def _told(review: Plain) -> str | None:
    rating = rating_text(review["rating"]) if review.get("rating") else None
    words = [review.get("author"), rating, review.get("date"), review.get("headline"), review.get("body")]
    return cut(" | ".join(word or "" for word in words))


def _told_row(row: Row) -> str | None:
    value = row["rating_word"] if row["rating_word"] is not None else row["rating_value"]
    rating = None if value is None else {"value": value, "best": row["rating_best"]}
    return _told({**dict(row), "rating": rating})
