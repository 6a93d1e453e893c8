"""Everything that can go wrong with the archive's file, and what a person can do about it.

    ArchiveError                one line that names the file, and the cure
    ├── ArchiveMissing          there is no such file or folder
    ├── NotAnArchive            the file is there, and it is not an archive
    │   ├── ForeignFile         another program's SQLite file, or no SQLite file at all
    │   └── NewerArchive        made by a later version of Cuttings; nothing was written
    ├── ArchiveExists           a copy would replace a file that is there
    ├── ArchiveLocked           another program held the file for longer than we wait
    ├── ArchiveReadOnly         the file or its folder may not be written
    ├── ArchiveFull             the disk, a quota or a file-size limit is used up
    ├── ArchiveDamaged          the file is cut short, or its bytes are not what was written
    ├── QueryError              a search that cannot be understood
    └── NotInArchive            no such page, review or capture, or nothing of so large a number

`from_sqlite` is the one place where SQLite's own errors become these.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path


class ArchiveError(Exception):
    """`reason` is a short fixed word for counting and listing; `cure` says what to do."""

    reason = "archive"

    def __init__(self, message: str, *, cure: str = "", path: Path | str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.cure = cure
        self.path = path

    def __str__(self) -> str:
        return f"{self.message}: {self.cure}" if self.cure else self.message


class ArchiveMissing(ArchiveError):
    reason = "archive-missing"


class NotAnArchive(ArchiveError):
    reason = "not-an-archive"


class ForeignFile(NotAnArchive):
    reason = "foreign-file"


class NewerArchive(NotAnArchive):
    reason = "newer-archive"


class ArchiveExists(ArchiveError):
    reason = "archive-exists"


class ArchiveLocked(ArchiveError):
    reason = "archive-locked"


class ArchiveReadOnly(ArchiveError):
    reason = "archive-read-only"


class ArchiveFull(ArchiveError):
    reason = "archive-full"


class ArchiveDamaged(ArchiveError):
    reason = "archive-damaged"


class QueryError(ArchiveError):
    reason = "query"


class NotInArchive(ArchiveError):
    reason = "not-in-archive"


_LOCKED = "wait until the other program is done, or close it"
_READ_ONLY = "make the file and its folder writable, or open it for reading only"
_FULL = "free some space and run the same command again; everything committed before is safe"
_DAMAGED = "restore it from a copy; `cuttings verify` tells what is still whole"
_CANNOT_OPEN = "check the path, and that the folder exists and may be read"

# A write that failed for any cause but "no space" is IOERR_WRITE: in practice a quota or a file-size limit.
_BY_CODE: dict[int, tuple[type[ArchiveError], str, str]] = {
    sqlite3.SQLITE_BUSY: (ArchiveLocked, "is locked by another program", _LOCKED),
    sqlite3.SQLITE_LOCKED: (ArchiveLocked, "is locked by another program", _LOCKED),
    sqlite3.SQLITE_READONLY: (ArchiveReadOnly, "cannot be written", _READ_ONLY),
    sqlite3.SQLITE_PERM: (ArchiveReadOnly, "cannot be written", _READ_ONLY),
    sqlite3.SQLITE_FULL: (ArchiveFull, "cannot grow: the disk is full", _FULL),
    sqlite3.SQLITE_IOERR_WRITE: (ArchiveFull, "cannot grow: a quota or a file-size limit is reached", _FULL),
    sqlite3.SQLITE_IOERR_SHORT_READ: (ArchiveDamaged, "is cut short", _DAMAGED),
    sqlite3.SQLITE_CORRUPT: (ArchiveDamaged, "is damaged", _DAMAGED),
    sqlite3.SQLITE_NOTADB: (ForeignFile, "is not a SQLite file", "name another file with --db"),
    sqlite3.SQLITE_CANTOPEN: (ArchiveMissing, "cannot be opened", _CANNOT_OPEN),
    sqlite3.SQLITE_IOERR: (ArchiveDamaged, "cannot be read or written (I/O error)", "check the disk; " + _DAMAGED),
}


# Errors of Python's sqlite3 that have no code, and one of SQLite's that has the code of a mistake in a statement.
_SIGNS_OF_DAMAGE = ("decode to UTF-8", "malformed")

# In a damaged file even the words of SQLite's error may be no text; half a character is in no name, and what has more
# than 64 bits is no number of a row.
SQLITE_ERRORS = (sqlite3.Error, UnicodeDecodeError, UnicodeEncodeError, OverflowError)


def from_sqlite(error: Exception, path: Path) -> ArchiveError:
    """The error of ours that tells what SQLite meant, by its extended error code or else its primary one."""
    if isinstance(error, OverflowError):
        return NotInArchive(f"{path} has nothing of so large a number", cure="check the number", path=path)
    if isinstance(error, UnicodeEncodeError):
        return NotInArchive(f"{path} has nothing of a name with half a character", cure="check the name", path=path)
    code = getattr(error, "sqlite_errorcode", None)
    known = None if code is None else _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF)
    if isinstance(error, UnicodeDecodeError) or any(sign in str(error) for sign in _SIGNS_OF_DAMAGE):
        known = _BY_CODE[sqlite3.SQLITE_CORRUPT]
    if known is None:
        return ArchiveError(f"{path}: {error}", cure="please report this, with the command", path=path)
    kind, what, cure = known
    return kind(f"{path} {what}", cure=cure, path=path)
