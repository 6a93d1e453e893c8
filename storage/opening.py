"""Opening the file: proves that it is whole at first sight, ours and up to date; an older one is brought up to date."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

from storage.connection import Connection
from storage.errors import (
    SQLITE_ERRORS,
    ArchiveDamaged,
    ArchiveError,
    ArchiveLocked,
    ArchiveMissing,
    ArchiveReadOnly,
    ForeignFile,
    NewerArchive,
    from_sqlite,
)
from storage.schema import APPLICATION_ID, LATEST
from storage.seals import Seals

# Holds a page of text or a compressed body with little waste; measured 2-3 % overhead at 20 KB a body.
PAGE_SIZE = 8192
# How long to wait for another writer, whose transactions are short.
BUSY_TIMEOUT_S = 10.0
# Upserts came with 3.24, RETURNING with 3.35.
MIN_SQLITE = (3, 35, 0)
# Between attempts to turn on the write-ahead log, for which SQLite does not wait by itself.
_RETRY_S = 0.05

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100  # https://www.sqlite.org/fileformat.html


def opened(
    file: Path,
    *,
    create: bool,
    read_only: bool,
    may_be_older: bool = False,
    busy_timeout_s: float = BUSY_TIMEOUT_S,
) -> Connection:
    """A connection to an archive; `may_be_older`: read only, one of an older version is opened as it is.

    Raises an ArchiveError: the file is missing, foreign, newer, locked, damaged, or may not be written.
    """
    if sqlite3.sqlite_version_info < MIN_SQLITE:
        cure = f"use a Python built with SQLite {'.'.join(map(str, MIN_SQLITE))} or later"
        raise ArchiveError(f"SQLite {sqlite3.sqlite_version} is too old", cure=cure)
    _check_file(file, create=create and not read_only, read_only=read_only)
    connection = _connect(file, read_only=read_only, busy_timeout_s=busy_timeout_s)
    try:
        _prepare(connection, read_only=read_only, may_be_older=may_be_older, busy_timeout_s=busy_timeout_s)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_file(file: Path, *, create: bool, read_only: bool) -> None:
    """What can be known of a file before SQLite touches it."""
    if not file.parent.is_dir():
        raise ArchiveMissing(f"no folder {file.parent} for {file}", cure="make the folder first", path=file)
    if not file.exists():
        if create:
            _check_writable(file)
            return
        raise ArchiveMissing(
            f"no archive {file}", cure="check the path, or make one with `cuttings archive`", path=file
        )
    if not file.is_file():
        raise ForeignFile(f"{file} is not a file", cure="name a file with --db", path=file)
    try:
        with file.open("rb") as stream:
            header = stream.read(_HEADER_BYTES)
    except OSError as error:
        raise ArchiveMissing(
            f"{file} cannot be read ({error.strerror})", cure="check its permissions", path=file
        ) from error
    if header and not header.startswith(_MAGIC):
        raise ForeignFile(f"{file} is not a SQLite file", cure="name another file with --db", path=file)
    if header:
        _check_whole(file, header)
    if not read_only:
        _check_writable(file)


def _check_whole(file: Path, header: bytes) -> None:
    """The header counts the pages; fewer bytes than that mean that the file was cut, unless the log holds the rest."""
    log = _log_of(file)
    if log.exists() and log.stat().st_size > 0:
        return
    is_whole = len(header) == _HEADER_BYTES
    if is_whole and header[24:28] != header[92:96]:  # the count is only kept by writers that also keep this pair equal
        return
    size = int.from_bytes(header[16:18], "big")
    expected = max(_HEADER_BYTES, (65536 if size == 1 else size) * int.from_bytes(header[28:32], "big"))
    actual = file.stat().st_size
    if actual < expected:
        raise ArchiveDamaged(
            f"{file} is cut short: {actual} bytes of {expected}", cure="restore it from a copy", path=file
        )


def _log_of(file: Path) -> Path:
    return file.with_name(file.name + "-wal")


def _check_writable(file: Path) -> None:
    """SQLite opens a file that may not be written silently for reading, and fails at the first write; better now."""
    for place in (file, file.parent):
        if place.exists() and not os.access(place, os.W_OK):
            cure = "make the file and its folder writable, or open it for reading only"
            raise ArchiveReadOnly(f"{file} cannot be written: no permission for {place}", cure=cure, path=file)


def _may_be_locked(file: Path) -> bool:
    """Whether the file beside it that reading needs, for the locks, is there or can be made.

    Where it cannot, nobody else can be writing either; but what a log holds then cannot be read.
    """
    if os.access(file.parent, os.W_OK) or file.with_name(f"{file.name}-shm").exists():
        return True
    log = _log_of(file)
    if log.exists() and log.stat().st_size > 0:
        cure = "copy both files into a folder that may be written"
        raise ArchiveReadOnly(f"{log} holds what is not in {file.name} yet, and {file.parent} is read-only", cure=cure)
    return False


def _connect(file: Path, *, read_only: bool, busy_timeout_s: float) -> Connection:
    mode = "rwc"
    if read_only:
        mode = "ro" if _may_be_locked(file) else "ro&immutable=1"
    uri = f"{file.resolve().as_uri()}?mode={mode}"
    try:
        raw = sqlite3.connect(uri, uri=True, timeout=busy_timeout_s, isolation_level=None)
    except SQLITE_ERRORS as error:
        raise from_sqlite(error, file) from error
    return Connection(raw, file)


def _prepare(connection: Connection, *, read_only: bool, may_be_older: bool, busy_timeout_s: float) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    version = version_of(connection)
    if read_only:
        if version == 0:
            cure = "check the path, or fill it with `cuttings archive`"
            raise ArchiveMissing(f"{connection.path} is an empty file", cure=cure, path=connection.path)
        if version < LATEST and not may_be_older:
            cure = (
                "`cuttings compact`, or the next crawl into it, brings it up to date; "
                "`cuttings backup FILE` copies it as it is before that"
            )
            raise ArchiveReadOnly(f"{connection.path} is of an older version ({version} of {LATEST})", cure=cure)
        return
    connection.execute("PRAGMA synchronous = NORMAL")
    if version == 0:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
    _write_ahead(connection, busy_timeout_s)
    if version < LATEST:
        _migrate(connection)


def version_of(connection: Connection) -> int:
    """The version of the file, 0 for an empty one; raises when the file is not ours or newer. Writes nothing."""
    application_id: int = connection.value("PRAGMA application_id")
    version: int = connection.value("PRAGMA user_version")
    if application_id == APPLICATION_ID:
        if version > LATEST:
            raise NewerArchive(
                f"{connection.path} was made by a later version of Cuttings ({version}; this one knows {LATEST})",
                cure="update Cuttings; nothing was changed",
                path=connection.path,
            )
        return version
    if application_id == 0 and connection.value("SELECT count(*) FROM sqlite_master") == 0:
        return 0
    raise ForeignFile(
        f"{connection.path} is the SQLite file of another program",
        cure="name another file with --db",
        path=connection.path,
    )


def _write_ahead(connection: Connection, timeout_s: float) -> None:
    """Readers and the writer do not wait for one another; stays with the file."""
    deadline = time.monotonic() + timeout_s
    while connection.value("PRAGMA journal_mode") != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except ArchiveLocked:
            if time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_S)


def _migrate(connection: Connection) -> None:
    """All pending steps in one transaction; another process may have taken them while we waited for our turn."""
    from sqlite_utils import Database  # slow to import, and needed once in the life of a file

    from storage.migrations import migrate

    with connection.write():
        if version_of(connection) < LATEST:
            try:
                migrate(Database(connection.raw, recursive_triggers=False, execute_plugins=False))
            except SQLITE_ERRORS as error:
                raise from_sqlite(error, connection.path) from error
            Seals(connection).seal_unsealed()
