"""Proof that the archive still is what was written: every body and text hashed again, every reference followed.

What is wrong is named and never repaired here; each finding says which row of which table.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from storage.bodies import Bodies
from storage.connection import Connection
from storage.errors import ArchiveDamaged, ArchiveError, NotInArchive
from storage.revisions import Revisions

# Called with what is being checked, how much of it is done, and how much there is.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; `row` None where it is not about one row."""

    kind: str
    table: str
    row: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Verification:
    """How many rows were proved, by table, and what was found wrong."""

    checked: dict[str, int]
    findings: tuple[Finding, ...]

    @property
    def is_whole(self) -> bool:
        """Nothing was found wrong."""
        return not self.findings


def verify(
    connection: Connection, bodies: Bodies, revisions: Revisions, progress: Progress | None = None
) -> Verification:
    """Check everything; reads the whole file and writes nothing."""
    checked: dict[str, int] = {}
    findings = [*_structure(connection), *_references(connection)]
    checks: dict[str, Callable[[int], Finding | None]] = {
        "bodies": lambda row: _body(bodies, row),
        "texts": lambda row: _text(connection, row),
        "revisions": lambda row: _revision(connection, revisions, row),
    }
    for table, check in checks.items():
        try:
            ids = [row[0] for row in connection.all(f"SELECT id FROM {table} ORDER BY id")]  # noqa: S608 - our own names
        except ArchiveError as error:
            findings.append(Finding("unreadable", table, None, error.message))
            continue
        for number, row_id in enumerate(ids, start=1):
            found = check(row_id)
            if found is not None:
                findings.append(found)
            if progress is not None:
                progress(table, number, len(ids))
        checked[table] = len(ids)
    return Verification(checked, tuple(findings))


def _structure(connection: Connection) -> Iterator[Finding]:
    """SQLite's own check of its pages and indexes."""
    try:
        for row in connection.stream("PRAGMA integrity_check"):
            if row[0] != "ok":
                yield Finding("structure", "", None, row[0])
    except ArchiveError as error:
        yield Finding("structure", "", None, error.message)


def _references(connection: Connection) -> Iterator[Finding]:
    """Rows that point at rows that are not there."""
    try:
        for row in connection.stream("PRAGMA foreign_key_check"):
            yield Finding("reference", row[0], row[1], f"points at a row of {row[2]} that is not there")
        for table, message, sql in _DANGLING:
            for row in connection.stream(sql):
                yield Finding("reference", table, row[0], message)
    except ArchiveError as error:
        yield Finding("unreadable", "", None, error.message)


def _body(bodies: Bodies, body_id: int) -> Finding | None:
    try:
        bodies.get(body_id)
    except (ArchiveDamaged, NotInArchive) as error:
        return Finding("body", "bodies", body_id, error.message)
    return None


def _text(connection: Connection, text_id: int) -> Finding | None:
    try:
        row = connection.one("SELECT sha256, text FROM texts WHERE id = ?", (text_id,))
    except ArchiveError as error:
        return Finding("text", "texts", text_id, error.message)
    if row is None or hashlib.sha256(row["text"].encode("utf-8", "surrogatepass")).hexdigest() != row["sha256"]:
        return Finding("text", "texts", text_id, "is no longer the text that was read")
    return None


def _revision(connection: Connection, revisions: Revisions, revision_id: int) -> Finding | None:
    """A revision, put together from its parts, still has the digest it was written under."""
    try:
        expected = connection.value("SELECT content_sha256 FROM revisions WHERE id = ?", (revision_id,))
        actual = revisions.load(revision_id).sha256
    except ArchiveError as error:
        return Finding("revision", "revisions", revision_id, error.message)
    if actual != expected:
        return Finding("revision", "revisions", revision_id, "its parts are no longer what was read")
    return None


_DANGLING = (
    ("bodies", "has no bytes", "SELECT id FROM bodies WHERE id NOT IN (SELECT body_id FROM body_data)"),
    (
        "bodies",
        "size is not that of its bytes",
        "SELECT id FROM bodies JOIN body_data ON body_id = id WHERE stored_bytes != length(data)",
    ),
    (
        "reviews",
        "shows a revision of another page",
        """
        SELECT reviews.page_id FROM reviews JOIN revisions ON revisions.id = reviews.revision_id
         WHERE revisions.page_id != reviews.page_id
        """,
    ),
    (
        "pages",
        "is merged away and still has a review",
        "SELECT pages.id FROM pages JOIN reviews ON page_id = pages.id WHERE merged_into IS NOT NULL",
    ),
    (
        "reviews",
        "is missing from the full-text index",
        "SELECT page_id FROM reviews WHERE page_id NOT IN (SELECT id FROM reviews_fts_docsize)",
    ),
    (
        "reviews_fts",
        "is indexed and is no review",
        "SELECT id FROM reviews_fts_docsize WHERE id NOT IN (SELECT page_id FROM reviews)",
    ),
)
