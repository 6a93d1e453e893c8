"""The archive as a list of digests, for a time stamp: what was there at a moment, in lines that anybody can read.

    capture   12   2026-03-01T12:00:00.000000Z   200   SHA-256 of the body, or -   address
    revision  7    2026-03-01T12:00:00.000000Z   1     SHA-256 of what was read    address of the page

Fields are parted by tabs. Seals are against chance (storage/seals.py); what must hold against whoever might write them
anew is the SHA-256 of bytes and of readings, and that an authority saw this list at its time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Literal

from storage.connection import Connection, Row

HEAD = "# Cuttings: captures and readings: type, number, time, status or version, SHA-256, address"

Outcome = Literal["there", "gone", "other"]

_CAPTURES = """
    SELECT captures.id, captures.url, captures.fetched_at, captures.status, bodies.sha256
      FROM captures LEFT JOIN bodies ON bodies.id = captures.body_id
"""
_REVISIONS = """
    SELECT revisions.id, pages.url, revisions.captured_at, revisions.number, revisions.content_sha256
      FROM revisions JOIN pages ON pages.id = revisions.page_id
"""
_SAME = {"capture": f"{_CAPTURES} WHERE captures.id = ?", "revision": f"{_REVISIONS} WHERE revisions.id = ?"}


@dataclass(slots=True)
class Compared:
    """How many lines are as they were, how many name what is not there any more, and which say something else."""

    there: int = 0
    gone: int = 0
    other: int = 0


class Digests:
    """The list of an archive: written, and compared with what the archive holds later."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def write(self, out: BinaryIO) -> tuple[int, bytes]:
        """Write the list, all of one moment, in the order of keeping; gives the number of lines and their SHA-256."""
        digest = hashlib.sha256()
        number = -1  # the head is no line of it
        with self._connection.snapshot():
            for line in _lines(self._connection):
                data = f"{line}\n".encode("utf-8", "replace")
                out.write(data)
                digest.update(data)
                number += 1
        return number, digest.digest()

    def compare(self, lines: Iterable[bytes], on_other: Callable[[str], None]) -> Compared:
        """Each line against what is here now; `on_other` is told of those that say something else."""
        result = Compared()
        for line in lines:
            text = line.decode("utf-8", "replace").rstrip("\n")
            if not text or text.startswith("#"):
                continue
            outcome = _outcome(text, self._connection)
            setattr(result, outcome, getattr(result, outcome) + 1)
            if outcome == "other":
                on_other(text)
        return result


def _outcome(text: str, connection: Connection) -> Outcome:
    kind, _, rest = text.partition("\t")
    if kind not in _SAME:
        return "other"
    row = connection.one(_SAME[kind], (rest.partition("\t")[0],))
    if row is None:
        return "gone"
    return "there" if _line(kind, row) == text else "other"


def _lines(connection: Connection) -> Iterator[str]:
    yield HEAD
    for kind, sql, order in (("capture", _CAPTURES, "captures.id"), ("revision", _REVISIONS, "revisions.id")):
        for row in connection.stream(f"{sql} ORDER BY {order}"):
            yield _line(kind, row)


def _line(kind: str, row: Row) -> str:
    row_id, url, at, number, sha256 = row
    return "\t".join((kind, str(row_id), at, str(number), sha256 or "-", url))
