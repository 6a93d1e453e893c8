"""Proof that the archive still is what was written: all of it hashed again, references followed, evidence resolved.

    structure   SQLite's own check of its pages and indexes
    reference   rows that point nowhere, or contradict each other (checks.py)
    body        every body unpacked has its SHA-256 and size; every dictionary has its own
    text        every text has its SHA-256 and number of words
    revision    every revision, put together from its parts, has the digest of what it says
    seal        every other row of record has the digest it was sealed with, and none is lost (seals.py)
    name        people and works are filed under the key of their name
    index       the full-text index holds the words of the reviews and no others (search_proof.py)
    derived     so do the keys of near copies, and what lists are looked up by (derived.py)
    evidence    every place that a value was found at leads, in the stored bytes, to the words that were read there

What is wrong is named here and never repaired; each finding says which row of which table. `repair.py` mends.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from storage import derived
from storage.bodies import Bodies
from storage.capture_rows import StoredCapture
from storage.captures import Captures
from storage.checks import dangling
from storage.connection import Connection
from storage.contents import name_key, text_sha256
from storage.errors import ArchiveDamaged, ArchiveError, NotInArchive
from storage.revisions import Revisions
from storage.seals import SEALED, Seals
from storage.search_proof import unproved

# Called with what is being checked, how much of it is done, and how much there is.
Progress = Callable[[str, int, int], None]
# Given a capture and what was found where on it ({field: [{path, raw, ...}]}), tells which entries do not hold. How
# a path leads through a page is the reader's knowledge; whoever verifies evidence brings it along.
EvidenceCheck = Callable[[StoredCapture, dict[str, list[dict[str, Any]]]], list[str]]

_SEALS_OF = "seals of "
_REMADE = "`cuttings verify --reindex` makes it anew"


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


class Verifier:
    """Checks one archive; reads the whole file and writes nothing."""

    def __init__(self, connection: Connection, *, bodies: Bodies, captures: Captures, revisions: Revisions) -> None:
        self._connection = connection
        self._bodies = bodies
        self._captures = captures
        self._revisions = revisions
        self._seals = Seals(connection)

    def verify(self, progress: Progress | None = None, evidence: EvidenceCheck | None = None) -> Verification:
        """Check everything; evidence only with what can resolve it."""
        checked: dict[str, int] = {}
        findings = [*self._structure(), *self._references(), *self._indexes()]
        for table, check in self._checks(evidence).items():
            try:
                ids = self._ids(table)
            except ArchiveError as error:
                findings.append(Finding("unreadable", table, None, error.message))
                continue
            for number, row_id in enumerate(ids, start=1):
                found = check(row_id)
                if found is not None:
                    findings.append(found)
                if progress is not None:
                    progress(table, number, len(ids))
            name = "seals" if table.startswith(_SEALS_OF) else table
            checked[name] = checked.get(name, 0) + len(ids)
        findings += self._derived(progress or (lambda table, done, of: None))
        return Verification(checked, tuple(findings))

    def _checks(self, evidence: EvidenceCheck | None) -> dict[str, Callable[[int], Finding | None]]:
        checks: dict[str, Callable[[int], Finding | None]] = {
            "dictionaries": self._dictionary,
            "bodies": self._body,
            "texts": self._text,
            "revisions": self._revision,
            "people": lambda row: self._name("people", row),
            "items": lambda row: self._name("items", row),
        }
        checks |= {f"{_SEALS_OF}{of}": lambda row, of=of: self._seal(of, row) for of in SEALED}  # type: ignore[misc]
        if evidence is not None:
            checks["evidence"] = lambda row: self._evidence(row, evidence)
        return checks

    def _ids(self, table: str) -> list[int]:
        of = table.removeprefix(_SEALS_OF)
        if of != table:
            return list(self._seals.owners(of))
        source = "revisions" if table == "evidence" else table
        return [row[0] for row in self._connection.all(f"SELECT id FROM {source} ORDER BY id")]  # noqa: S608 - our own names

    def _structure(self) -> Iterator[Finding]:
        try:
            for row in self._connection.stream("PRAGMA integrity_check"):
                if row[0] != "ok":
                    yield Finding("structure", "", None, row[0])
        except ArchiveError as error:
            yield Finding("structure", "", None, error.message)

    def _references(self) -> Iterator[Finding]:
        try:
            for table, row, message in dangling(self._connection):
                yield Finding("reference", table, row, message)
        except ArchiveError as error:
            yield Finding("unreadable", "", None, error.message)

    def _indexes(self) -> Iterator[Finding]:
        for index, message in unproved(self._connection):
            yield Finding("index", index, None, message)

    def _derived(self, progress: Progress) -> Iterator[Finding]:
        try:
            for table, row, message in derived.unproved(self._connection, partial(progress, "near copies")):
                yield Finding("derived", table, row, f"{message}: {_REMADE}")
        except ArchiveError as error:
            yield Finding("unreadable", "", None, error.message)

    def _dictionary(self, dictionary_id: int) -> Finding | None:
        try:
            row = self._connection.one("SELECT sha256, data FROM dictionaries WHERE id = ?", (dictionary_id,))
        except ArchiveError as error:
            return Finding("body", "dictionaries", dictionary_id, error.message)
        if row is None or not isinstance(row["data"], bytes) or _sha256(row["data"]) != row["sha256"]:
            return Finding("body", "dictionaries", dictionary_id, "is no longer what bodies were packed with")
        return None

    def _body(self, body_id: int) -> Finding | None:
        try:
            size = len(self._bodies.get(body_id))
            told = self._connection.value("SELECT size_bytes FROM bodies WHERE id = ?", (body_id,))
        except (ArchiveDamaged, NotInArchive) as error:
            return Finding("body", "bodies", body_id, error.message)
        return None if size == told else Finding("body", "bodies", body_id, f"has {size} bytes and not {told}")

    def _text(self, text_id: int) -> Finding | None:
        try:
            row = self._connection.one("SELECT sha256, text, word_count FROM texts WHERE id = ?", (text_id,))
        except ArchiveError as error:
            return Finding("text", "texts", text_id, error.message)
        if row is None or not isinstance(row["text"], str) or text_sha256(row["text"]) != row["sha256"]:
            return Finding("text", "texts", text_id, "is no longer the text that was read")
        if len(row["text"].split()) != row["word_count"]:
            return Finding("text", "texts", text_id, "has not the number of words it says")
        return None

    def _revision(self, revision_id: int) -> Finding | None:
        try:
            expected = self._connection.value("SELECT content_sha256 FROM revisions WHERE id = ?", (revision_id,))
            actual = self._revisions.load(revision_id).sha256
        except ArchiveError as error:
            return Finding("revision", "revisions", revision_id, error.message)
        except (TypeError, AttributeError):  # a number or a blob where a text belongs
            actual = None
        if actual != expected:
            return Finding("revision", "revisions", revision_id, "its parts are no longer what was read")
        return None

    def _seal(self, of: str, row_id: int) -> Finding | None:
        try:
            stored, actual = self._seals.stored(of, row_id), self._seals.digest(of, row_id)
        except ArchiveError as error:
            return Finding("seal", of, row_id, error.message)
        if stored == actual:
            return None
        if stored is None:
            return Finding("seal", of, row_id, "was not written by Cuttings, or its seal is lost")
        return Finding("seal", of, row_id, "is lost" if actual is None else "is no longer what was written")

    def _name(self, table: str, row_id: int) -> Finding | None:
        try:
            row = self._connection.one(f"SELECT name, name_key FROM {table} WHERE id = ?", (row_id,))  # noqa: S608
        except ArchiveError as error:
            return Finding("name", table, row_id, error.message)
        if row is None or not isinstance(row["name"], str) or name_key(row["name"]) != row["name_key"]:
            return Finding("name", table, row_id, "is not filed under its name")
        return None

    def _evidence(self, revision_id: int, check: EvidenceCheck) -> Finding | None:
        try:
            capture_id = self._connection.value("SELECT capture_id FROM revisions WHERE id = ?", (revision_id,))
            entries = self._revisions.evidence(revision_id)
            broken = check(self._captures.get(capture_id), entries) if entries else []
        except (ArchiveDamaged, NotInArchive) as error:
            return Finding("evidence", "evidence", revision_id, error.message)
        return Finding("evidence", "evidence", revision_id, "; ".join(broken)) if broken else None


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
