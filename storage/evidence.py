"""Where on its page each value was found: kept once a revision, packed after the very bytes that it points into.

What a value was read from stands in the archived body, so that evidence by itself would keep every page a second time.
`packed_evidence.data` is a zstd frame with the body of the revision's capture as prefix (`zstd --patch-from`; no prefix
where the body has fewer than 8 bytes), and unpacks to JSON in UTF-8: {field: [{rule, path, raw, source, span}, ...]}.
Archives that are older hold a row an entry, in `evidence`, until they are compacted; `raw` NULL there means that it is
the text at the entry's span.
"""

from __future__ import annotations

import json
from typing import Any, Protocol, runtime_checkable

from storage.bodies import Bodies
from storage.connection import Connection, Row
from storage.contents import Plain, clean
from storage.errors import ArchiveDamaged, ArchiveError
from storage.frames import MIN_DICTIONARY_BYTES, compress, compress_after, decompress, decompress_after
from storage.seals import Seals

Entries = dict[str, list[dict[str, Any]]]

_NAMES = ("rule", "path", "raw", "source", "span")
_COLUMNS = "field, rule, source, path, raw, start, stop"


@runtime_checkable
class AsJson(Protocol):
    """Evidence that comes as the JSON, in UTF-8, that it is packed as."""

    as_json: bytes


class EvidenceOfRevisions:
    """Writes evidence and gives it back; whoever writes holds the transaction."""

    def __init__(self, connection: Connection, bodies: Bodies) -> None:
        self._connection = connection
        self._bodies = bodies
        self._seals = Seals(connection)

    def add(self, revision_id: int, found: Plain, *, body_id: int) -> None:
        """Write the evidence of a new revision, which was read from a body."""
        if not found:
            return
        try:
            page = self._bodies.get(body_id)
        except ArchiveDamaged:  # found damaged just now: this must not wait for its repair, nor be lost with it
            self._add_rows(revision_id, found)
            return
        self._put(revision_id, pack(found, page))

    def get(self, revision_id: int) -> Entries:
        """Field -> the places that support it. Raises ArchiveDamaged where they can no longer be unpacked."""
        row = self._connection.one(
            """
            SELECT data, body_id FROM packed_evidence
              JOIN revisions ON revisions.id = revision_id JOIN captures ON captures.id = capture_id
             WHERE revision_id = ?
            """,
            (revision_id,),
        )
        if row is None:
            return self._from_rows(revision_id)
        entries = unpack(row["data"], self._bodies.get(row["body_id"]))
        if entries is None:
            raise ArchiveDamaged(
                f"{self._connection.path} is damaged: the evidence of revision {revision_id} cannot be unpacked",
                cure="restore the file from a copy",
                path=self._connection.path,
            )
        return entries

    def in_rows(self, after: int, limit: int) -> list[int]:
        """Revisions beyond a number whose evidence stands in rows."""
        rows = self._connection.all(
            "SELECT DISTINCT revision_id FROM evidence WHERE revision_id > ? ORDER BY revision_id LIMIT ?",
            (after, limit),
        )
        return [row[0] for row in rows]

    def pack_rows(self, revision_id: int) -> bool:
        """Pack what stands in rows, read back before it is believed; false where anything of it is damaged."""
        if self._seals.stored("revisions", revision_id) != self._seals.digest("revisions", revision_id):
            return False  # a new seal would hide it
        entries = self._from_rows(revision_id)
        body_id = self._connection.value(
            "SELECT body_id FROM revisions JOIN captures ON captures.id = capture_id WHERE revisions.id = ?",
            (revision_id,),
        )
        try:
            page = self._bodies.get(body_id)
        except ArchiveError:
            return False
        data = pack(entries, page)
        if unpack(data, page) != entries:
            return False
        self._connection.execute("DELETE FROM evidence WHERE revision_id = ?", (revision_id,))
        self._put(revision_id, data)
        self._seals.seal("revisions", revision_id)
        return True

    def _put(self, revision_id: int, data: bytes) -> None:
        self._connection.execute("INSERT INTO packed_evidence (revision_id, data) VALUES (?, ?)", (revision_id, data))

    def _add_rows(self, revision_id: int, found: Plain) -> None:
        entries = [(field, entry) for field, of_field in clean(dict(found)).items() for entry in of_field]
        self._connection.executemany(
            f"INSERT INTO evidence (revision_id, position, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            [
                (
                    revision_id,
                    position,
                    *(field, entry["rule"], entry["source"], entry["path"], entry["raw"]),
                    *(entry.get("span") or (None, None)),
                )
                for position, (field, entry) in enumerate(entries)
            ],
        )

    def _from_rows(self, revision_id: int) -> Entries:
        rows = self._connection.all(
            f"SELECT {_COLUMNS} FROM evidence WHERE revision_id = ? ORDER BY position",  # noqa: S608
            (revision_id,),
        )
        text = self._text(revision_id) if any(row["raw"] is None for row in rows) else ""
        found: Entries = {}
        for row in rows:
            found.setdefault(row["field"], []).append(_entry(row, text))
        return found

    def _text(self, revision_id: int) -> str:
        sql = "SELECT text FROM revisions JOIN texts ON texts.id = text_id WHERE revisions.id = ?"
        return self._connection.value(sql, (revision_id,)) or ""


def pack(found: Plain, page: bytes) -> bytes:
    """Evidence as it is stored: words that the page's bytes hold as well take next to nothing."""
    told = _json(found)
    return compress(told) if len(page) < MIN_DICTIONARY_BYTES else compress_after(told, page)


def unpack(data: object, page: bytes) -> Entries | None:
    """What was packed after these bytes; None where it is damaged.

    >>> unpack(pack({"headline": [{"rule": "h1", "path": "/html/h1", "raw": "Ado", "source": "visible"}]}, b""), b"")
    {'headline': [{'rule': 'h1', 'path': '/html/h1', 'raw': 'Ado', 'source': 'visible', 'span': None}]}
    """
    if not isinstance(data, bytes):
        return None
    told = decompress(data) if len(page) < MIN_DICTIONARY_BYTES else decompress_after(data, page)
    if told is None:
        return None
    return {
        field: [{name: entry.get(name) for name in _NAMES} for entry in entries]
        for field, entries in json.loads(told).items()
    }


def _json(found: Plain) -> bytes:
    if isinstance(found, AsJson):
        return found.as_json
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    try:
        if "\\u0000" not in text:
            return text.encode()
    except UnicodeEncodeError:
        pass
    return json.dumps(clean(found), ensure_ascii=False, separators=(",", ":")).encode()


def _entry(row: Row, text: str) -> dict[str, Any]:
    span = None if row["start"] is None else [row["start"], row["stop"]]
    raw = row["raw"]
    if raw is None and span is not None:
        raw = text[span[0] : span[1]]
    return {"rule": row["rule"], "path": row["path"], "raw": raw, "source": row["source"], "span": span}
