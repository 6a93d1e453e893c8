"""One connection to the file: the only module that talks to sqlite3, so that its errors become ours in one place."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from storage.errors import SQLITE_ERRORS, from_sqlite

Row = Any  # sqlite3.Row: by position and by name
Parameters = Sequence[Any] | Mapping[str, Any]

# Rows fetched at a time while streaming: enough to make the calls cheap, small enough to hold in memory.
_STREAM_ROWS = 200


class Connection:
    """Reads are autocommitted; writes happen inside `with connection.write():`."""

    def __init__(self, raw: sqlite3.Connection, path: Path) -> None:
        raw.row_factory = sqlite3.Row
        self.raw = raw
        self.path = path

    def execute(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Run one statement."""
        try:
            return self.raw.execute(sql, parameters)
        except SQLITE_ERRORS as error:
            raise from_sqlite(error, self.path) from error

    def executemany(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for each row."""
        try:
            self.raw.executemany(sql, rows)
        except SQLITE_ERRORS as error:
            raise from_sqlite(error, self.path) from error

    def insert(self, sql: str, parameters: Parameters) -> int:
        """Run one INSERT and give the new row's id."""
        row_id = self.execute(sql, parameters).lastrowid
        assert row_id is not None
        return row_id

    def one(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row, or None."""
        try:
            return self.raw.execute(sql, parameters).fetchone()
        except SQLITE_ERRORS as error:
            raise from_sqlite(error, self.path) from error

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, parameters)
        return None if row is None else row[0]

    def all(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Every row."""
        try:
            return self.raw.execute(sql, parameters).fetchall()
        except SQLITE_ERRORS as error:
            raise from_sqlite(error, self.path) from error

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Every row, a few at a time, so that memory does not grow with the answer."""
        cursor = self.execute(sql, parameters)
        try:
            while rows := cursor.fetchmany(_STREAM_ROWS):
                yield from rows
        except SQLITE_ERRORS as error:
            raise from_sqlite(error, self.path) from error
        finally:
            # A generator that nobody finished may be closed after the archive; then the cursor is closed already.
            with contextlib.suppress(sqlite3.ProgrammingError):
                cursor.close()

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction, all or nothing; IMMEDIATE, because one that begins by reading cannot wait to write.

        Inside another `write` it is part of that one.
        """
        if self.raw.in_transaction:
            yield
            return
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            if self.raw.in_transaction:  # SQLite itself rolls back on some errors, such as a full disk
                self.execute("ROLLBACK")
            raise

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Inside a `write`: what goes wrong is undone to here, and no further."""
        self.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self.raw.in_transaction:
                self.execute("ROLLBACK TO part")
                self.execute("RELEASE part")
            raise
        self.execute("RELEASE part")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything read inside is of one moment, whatever others write meanwhile; nothing is written."""
        if self.raw.in_transaction:
            yield
            return
        self.execute("BEGIN")
        try:
            yield
        finally:
            if self.raw.in_transaction:
                self.execute("ROLLBACK")

    def close(self) -> None:
        """Close; a second time does nothing."""
        self.raw.close()
