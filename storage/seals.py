"""A digest over every row of record, so that one flipped byte in any column of it is found, and a lost row missed.

Bodies and texts carry their own SHA-256. Everything else that stands for what was fetched or read is sealed: a row
together with the rows that are its parts gets one digest in `seals`, written in the transaction that writes the rows.

    of          the rows under one digest
    pages       a page                                      urls       an address
    captures    a capture with its redirects                revisions  a revision with its parts and evidence
    readings    as what a capture's bytes were read
    reviews     the present state of a page                 merges     an entry of the merge log, with its addresses
    readers     other people's reviews and scores of a page
    history     the changes and events of a page
    clusters    pages that have one text                    copies     each page of one

A digest is BLAKE2b (16 bytes) over the values as JSON, part by part, each in the order of its key. Which work a review
is about (`item_id`) is decided and decided anew elsewhere, so that it is no part of a seal. The crawl's memory (queue,
hosts, runs) is not of record; what is made of other tables is proved against them (derived.py, search_proof.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b

from storage.connection import Connection

# Against chance, not against an adversary, who could write the seal as well.
DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one table under a seal: those whose `owner` column is the sealed row, in the order of `order`.

    A part that is `later` came when there were seals already: where it has no rows, it is left out of the digest.
    """

    table: str
    owner: str
    order: str
    columns: tuple[str, ...]
    later: bool = False

    @property
    def sql(self) -> str:
        """All rows of one owner."""
        columns = ", ".join(self.columns)
        return f"SELECT {columns} FROM {self.table} WHERE {self.owner} = ? ORDER BY {self.order}"  # noqa: S608


def _part(table: str, owner: str, columns: str, order: str | None = None) -> Part:
    return Part(table, owner, order or owner, tuple(columns.split()))


def _numbered(table: str, columns: str) -> Part:
    return _part(table, "revision_id", f"revision_id position {columns}", "position")


_REVIEW = """page_id revision_id url site page_type headline authors publisher site_name language date_published
    date_modified item_name item_type rating_value rating_word rating_best rating_normalized word_count
    is_accessible_for_free canonical_url first_seen_at changed_at"""

# A review's words, or where they stand: one value, as before there were places, so that older seals hold.
_WORDS = """CASE WHEN text_id IS NULL AND text_start IS NULL AND text_stop IS NULL THEN body
    ELSE quote(body) || ',' || quote(text_id) || ',' || quote(text_start) || ',' || quote(text_stop) END"""
_USER_REVIEW = (
    *"id page_id content_sha256 author rating_value rating_word rating_best rating_worst rating_raw".split(),
    *"rating_aspect rating_normalized rating_method rating_scale date headline".split(),
    *(_WORDS, "anchor", "first_capture_id", "last_capture_id"),
)

SEALED: dict[str, tuple[Part, ...]] = {
    "pages": (_part("pages", "id", "id url site first_seen_at lead_url_id merged_into"),),
    "urls": (_part("urls", "id", "id url url_key page_id canonical_key first_seen_at"),),
    "captures": (
        _part(
            "captures",
            "id",
            """id url_id run_id requested_url url fetched_at status route content_type body_id confirms_capture_id
            truncated undecoded wire_sha256 wire_size_bytes http_version remote_address request_headers
            response_headers""",
        ),
        _part("hops", "capture_id", "capture_id position url status headers", "position"),
    ),
    "revisions": (
        _part(
            "revisions",
            "id",
            """id page_id number content_sha256 capture_id captured_at reader_version page_type headline publisher
            date_published item_name item_type item_year verdict text_id""",
        ),
        _numbered("credits", "role name person_id"),
        _numbered("identifiers", "scheme value"),
        _numbered("ratings", "value word best worst raw aspect normalized method scale"),
        _numbered("headings", "level text anchor"),
        _numbered("captions", "text credit_line image_url alt_text"),
        _numbered("quick_links", "text url"),
        _numbered("notes", "kind text"),
        _numbered("evidence", "field rule source path raw start stop"),
        _numbered("conflicts", "field kept other kept_source other_source other_path"),
        Part("packed_evidence", "revision_id", "revision_id", ("revision_id", "data"), later=True),
    ),
    "readings": (
        _part(
            "readings",
            "capture_id",
            "url_id body_id capture_id revision_id outcome reader_version read_at",
            "url_id, body_id",
        ),
    ),
    "reviews": (_part("reviews", "page_id", _REVIEW),),
    "readers": (
        Part("user_reviews", "page_id", "id", _USER_REVIEW),
        _part(
            "aggregate_ratings",
            "page_id",
            "id page_id value best worst rating_count review_count first_capture_id last_capture_id",
            "id",
        ),
    ),
    "history": (
        _part(
            "changes",
            "page_id",
            "id page_id revision_id previous_revision_id capture_id changed_at cause kind field old new",
            "id",
        ),
        _part("events", "page_id", "id page_id capture_id kind message at", "id"),
    ),
    "merges": (
        _part(
            "merges",
            "id",
            "id kept_page_id merged_page_id reason similarity removed_review merged_at undone_at",
        ),
        _part("merged_urls", "merge_id", "merge_id url_id", "url_id"),
    ),
    "clusters": (_part("clusters", "id", "id original_page_id created_at"),),
    "copies": (_part("cluster_members", "page_id", "page_id cluster_id how similarity"),),
}

# Kinds of which no part stands for all: a page may have changes and no events. Elsewhere the first part does.
_SEVERAL_OWN = ("readers", "history")
# Each part once, as it is asked for.
_SQL = {of: tuple((part.sql, part.later) for part in parts) for of, parts in SEALED.items()}


def owning(of: str) -> tuple[Part, ...]:
    """The parts whose rows tell what is sealed, or should be."""
    return SEALED[of] if of in _SEVERAL_OWN else SEALED[of][:1]


class Seals:
    """Puts seals on rows and takes them off; whoever calls holds the transaction that writes the rows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def seal(self, of: str, row_id: int) -> None:
        """Seal what stands there now, in place of the seal before; where nothing stands there is none."""
        digest = self.digest(of, row_id)
        if digest is None:
            self._connection.execute("DELETE FROM seals WHERE of = ? AND row_id = ?", (of, row_id))
        else:
            self._connection.execute("INSERT OR REPLACE INTO seals VALUES (?, ?, ?)", (of, row_id, digest))

    def put_back(self, of: str, row_id: int, digest: bytes | None) -> None:
        """A seal as it was written, on rows that come from another file."""
        if digest is not None:
            self._connection.execute("INSERT OR REPLACE INTO seals VALUES (?, ?, ?)", (of, row_id, digest))

    def digest(self, of: str, row_id: int) -> bytes | None:
        """The digest of what stands there now; None where nothing does."""
        parts: list[list[tuple[object, ...]]] = []
        for sql, is_later in _SQL[of]:
            rows = [tuple(row) for row in self._connection.all(sql, (row_id,))]
            if rows or not is_later:
                parts.append(rows)
        return digest_of(parts) if any(parts) else None

    def seal_unsealed(self) -> None:
        """Seal every row that has no seal, as when an archive comes from a version that had none."""
        for of in SEALED:
            unsealed = f"SELECT id FROM ({self._owners(of)}) WHERE id NOT IN (SELECT row_id FROM seals WHERE of = ?)"  # noqa: S608
            for row in self._connection.all(unsealed, (of,)):
                self.seal(of, row[0])

    def owners(self, of: str) -> Iterator[int]:
        """Every row that is sealed or should be, in order."""
        sql = f"{self._owners(of)} UNION SELECT row_id FROM seals WHERE of = ? ORDER BY 1"  # noqa: S608
        for row in self._connection.all(sql, (of,)):
            yield row[0]

    def stored(self, of: str, row_id: int) -> bytes | None:
        """The digest as it was written; None where there is no seal."""
        found: bytes | None = self._connection.value(
            "SELECT digest FROM seals WHERE of = ? AND row_id = ?", (of, row_id)
        )
        return found

    @staticmethod
    def _owners(of: str) -> str:
        return " UNION ".join(f"SELECT {part.owner} AS id FROM {part.table}" for part in owning(of))  # noqa: S608


def digest_of(parts: list[list[tuple[object, ...]]]) -> bytes:
    """The seal of rows, part by part.

    >>> digest_of([[(1, "a")], []]) == digest_of([[(1, "a")], []]) != digest_of([[], [(1, "a")]])
    True
    """
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"), default=_bytes)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=DIGEST_BYTES).digest()


def _bytes(value: object) -> str:
    """A blob where a text belongs: only damage, or another program, puts it there."""
    return repr(value)
