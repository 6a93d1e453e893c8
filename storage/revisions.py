"""The contents of pages in their tables: written once, read back whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from storage.bodies import Bodies
from storage.connection import Connection, Row
from storage.contents import Content, Plain, name_key
from storage.evidence import Entries, EvidenceOfRevisions
from storage.seals import Seals

_INSERT = {
    "credits": ("role", "name", "person_id"),
    "identifiers": ("scheme", "value"),
    "ratings": ("value", "word", "best", "worst", "raw", "aspect", "normalized", "method", "scale"),
    "headings": ("level", "text", "anchor"),
    "captions": ("text", "credit_line", "image_url", "alt_text"),
    "quick_links": ("text", "url"),
    "notes": ("kind", "text"),
    "conflicts": ("field", "kept", "other", "kept_source", "other_source", "other_path"),
}


class Revisions:
    """Revisions and their parts; whoever writes holds the transaction."""

    def __init__(self, connection: Connection, bodies: Bodies) -> None:
        self._connection = connection
        self._evidence = EvidenceOfRevisions(connection, bodies)
        self._seals = Seals(connection)

    def find(self, page_id: int, content_sha256: str) -> int | None:
        """The revision of a page with this content."""
        found: int | None = self._connection.value(
            "SELECT id FROM revisions WHERE page_id = ? AND content_sha256 = ?", (page_id, content_sha256)
        )
        return found

    def add(
        self, content: Content, reading: Plain, evidence: Plain, *, sha256: str, capture: Row, reader_version: str
    ) -> int:
        """Write a content the page did not have before, with its parts and evidence."""
        revision_id = self._connection.insert(
            """
            INSERT INTO revisions (
                page_id, number, content_sha256, capture_id, captured_at, reader_version, page_type, headline,
                publisher, date_published, item_id, item_name, item_type, item_year, verdict, text_id
            ) VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE page_id = ?),
                      ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                capture["page_id"],
                capture["page_id"],
                sha256,
                capture["id"],
                capture["fetched_at"],
                reader_version,
                reading.get("page_type") or "other",
                content.headline,
                content.publisher,
                content.date_published,
                self._item(content),
                content.item_name,
                content.item_type,
                content.item_year,
                content.verdict,
                self._text(content),
            ),
        )
        self._add_parts(revision_id, content, reading)
        self._evidence.add(revision_id, evidence, body_id=capture["body_id"])
        self._seals.seal("revisions", revision_id)
        return revision_id

    def item_and_words(self, revision_id: int) -> tuple[int | None, int | None]:
        """The work that a revision is about, and how many words its text has; None where it has none."""
        row = self._connection.one(
            "SELECT item_id, word_count FROM revisions LEFT JOIN texts ON texts.id = text_id WHERE revisions.id = ?",
            (revision_id,),
        )
        return (row["item_id"], row["word_count"]) if row else (None, None)

    def load(self, revision_id: int) -> Content:
        """A content as it was written."""
        row = self._connection.one(
            "SELECT revisions.*, text FROM revisions LEFT JOIN texts ON texts.id = text_id WHERE revisions.id = ?",
            (revision_id,),
        )
        assert row is not None
        credits = self._part("credits", revision_id)
        notes = self._part("notes", revision_id)
        return Content(
            headline=row["headline"],
            authors=tuple(credit["name"] for credit in credits if credit["role"] == "author"),
            editors=tuple(credit["name"] for credit in credits if credit["role"] == "editor"),
            publisher=row["publisher"],
            date_published=row["date_published"],
            item_name=row["item_name"],
            item_type=row["item_type"],
            item_year=row["item_year"],
            identifiers=tuple((part["scheme"], part["value"]) for part in self._part("identifiers", revision_id)),
            ratings=tuple(_rating(part) for part in self._part("ratings", revision_id)),
            headings=self._part("headings", revision_id),
            captions=self._part("captions", revision_id),
            quick_links=self._part("quick_links", revision_id),
            positive_notes=tuple(note["text"] for note in notes if note["kind"] == "positive"),
            negative_notes=tuple(note["text"] for note in notes if note["kind"] == "negative"),
            verdict=row["verdict"],
            body=row["text"],
        )

    def evidence(self, revision_id: int) -> Entries:
        """Field -> the places that support it. Raises ArchiveDamaged where the page's bytes are damaged."""
        return self._evidence.get(revision_id)

    def conflicts(self, revision_id: int) -> list[Plain]:
        """Sources of the page that disagree."""
        return list(self._part("conflicts", revision_id))

    def _part(self, table: str, revision_id: int) -> tuple[Plain, ...]:
        columns = ", ".join(_INSERT[table])
        rows = self._connection.all(
            f"SELECT {columns} FROM {table} WHERE revision_id = ? ORDER BY position",  # noqa: S608 - our own names
            (revision_id,),
        )
        return tuple(dict(row) for row in rows)

    def _add_parts(self, revision_id: int, content: Content, reading: Plain) -> None:
        credits = [("author", name) for name in content.authors] + [("editor", name) for name in content.editors]
        notes = [("positive", text) for text in content.positive_notes]
        notes += [("negative", text) for text in content.negative_notes]
        self._insert("credits", revision_id, [(role, name, self._person(name)) for role, name in credits])
        self._insert("identifiers", revision_id, content.identifiers)
        self._insert("ratings", revision_id, [_rating_row(rating) for rating in content.ratings])
        for name in ("headings", "captions", "quick_links"):
            self._insert(name, revision_id, _rows(getattr(content, name), _INSERT[name]))
        self._insert("notes", revision_id, notes)
        self._insert("conflicts", revision_id, _rows(reading.get("conflicts") or (), _INSERT["conflicts"]))

    def _insert(self, table: str, revision_id: int, rows: Iterable[Sequence[Any]]) -> None:
        numbered = [(revision_id, position, *row) for position, row in enumerate(rows)]
        if not numbered:
            return
        columns = _INSERT[table]
        marks = ", ".join("?" * (len(columns) + 2))
        self._connection.executemany(
            f"INSERT INTO {table} (revision_id, position, {', '.join(columns)}) VALUES ({marks})",  # noqa: S608
            numbered,
        )

    def _person(self, name: str) -> int:
        key = name_key(name)
        known: int | None = self._connection.value("SELECT id FROM people WHERE name_key = ?", (key,))
        if known is not None:
            return known
        return self._connection.insert("INSERT INTO people (name, name_key) VALUES (?, ?)", (name, key))

    def _item(self, content: Content) -> int | None:
        if not content.item_name:
            return None
        identity = (name_key(content.item_name), content.item_type or "", content.item_year or 0)
        known: int | None = self._connection.value(
            "SELECT id FROM items WHERE name_key = ? AND type = ? AND year = ?", identity
        )
        if known is not None:
            return known
        return self._connection.insert(
            "INSERT INTO items (name, name_key, type, year) VALUES (?, ?, ?, ?)", (content.item_name, *identity)
        )

    def _text(self, content: Content) -> int | None:
        if not content.body:
            return None
        sha256 = content.text_sha256
        known: int | None = self._connection.value("SELECT id FROM texts WHERE sha256 = ?", (sha256,))
        if known is not None:
            return known
        return self._connection.insert(
            "INSERT INTO texts (sha256, word_count, text) VALUES (?, ?, ?)",
            (sha256, len(content.body.split()), content.body),
        )


def _rating_row(rating: Plain) -> tuple[Any, ...]:
    value = rating["value"]
    number, word = (None, value) if isinstance(value, str) else (value, None)
    return (number, word, *(rating[name] for name in _INSERT["ratings"][2:]))


def _rating(part: Plain) -> dict[str, Any]:
    rating = {name: value for name, value in part.items() if name not in ("value", "word")}
    return {"value": part["value"] if part["word"] is None else part["word"], **rating}


def _rows(parts: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> list[tuple[Any, ...]]:
    return [tuple(part.get(column) for column in columns) for part in parts]
