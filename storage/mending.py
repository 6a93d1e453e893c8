"""A damaged archive repaired from a second copy: proved before, proved after, and only then in its place."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from storage.archive import Archive
from storage.connection import Connection
from storage.disk import BESIDE, beside
from storage.errors import (
    SQLITE_ERRORS,
    ArchiveDamaged,
    ArchiveError,
    ArchiveExists,
    ArchiveMissing,
    ForeignFile,
    from_sqlite,
)
from storage.opening import opened, version_of
from storage.repair import Repaired, repair
from storage.schema import APPLICATION_ID, LATEST
from storage.verify import Progress, Verification

_MAGIC = b"SQLite format 3\x00"
# Bytes of the file's name for itself that may be damaged; a file of another kind agrees in none or one.
_MAY_DIFFER = 4
_APPLICATION_ID = slice(68, 72)  # https://www.sqlite.org/fileformat.html


@dataclass(frozen=True, slots=True)
class Mended:
    """What was done: rows by where they came from, where the damaged file is now, and the proof of the new one."""

    result: Repaired
    aside: Path
    after: Verification


def mend(path: str | os.PathLike[str], copy_path: str | os.PathLike[str], progress: Progress | None = None) -> Mended:
    """Repair an archive from a copy of it. Raises an ArchiveError, and changes nothing, where that cannot be done."""
    archive, other = Path(path), Path(copy_path)
    _check_ours(archive)
    if other.exists() and other.samefile(archive):
        raise ArchiveExists(f"{other} is the archive itself", cure="name a copy of it", path=other)
    with _brought_up_to_date(other, archive) as copy:
        _check_whole(copy, other, progress)
        repairing = repair(archive, copy._connection, _fresh, progress or _silent)
    try:
        with Archive.open(repairing.part, create=False, read_only=True) as mended:
            after = mended.verify(progress)
        repairing.put_in_place(archive)
    except BaseException:
        repairing.give_up()
        raise
    return Mended(repairing.result, repairing.aside, after)


def has_later(path: str | os.PathLike[str], copy_path: str | os.PathLike[str]) -> bool:
    """Whether a copy holds captures later than the last of the archive, as when its log was lost."""
    ours, copy = (opened(Path(one), create=False, read_only=True, may_be_older=True) for one in (path, copy_path))
    with closing(ours), closing(copy):
        last, later = (one.value("SELECT max(id) FROM captures") or 0 for one in (ours, copy))
        is_later: bool = later > last
        return is_later


@contextmanager
def _brought_up_to_date(other: Path, archive: Path) -> Iterator[Archive]:
    """The copy, to be read; of one of an older version a copy beside the archive, for a backup stays as it was made."""
    with closing(opened(other, create=False, read_only=True, may_be_older=True)) as connection:
        if version_of(connection) == LATEST:
            yield Archive(connection)
            return
        part = archive.with_name(f".{archive.name}.{os.getpid()}.copy.part")
        part.touch(mode=0o600)
        try:
            with closing(sqlite3.connect(part, isolation_level=None)) as target:
                connection.raw.backup(target)
            with Archive.open(part, create=False) as moved:
                yield moved
        except SQLITE_ERRORS as error:
            raise from_sqlite(error, part) from error
        finally:
            for end in ("", *BESIDE):
                beside(part, end).unlink(missing_ok=True)


def _check_ours(archive: Path) -> None:
    """Never takes the place of another program's file."""
    if not archive.exists():
        raise ArchiveMissing(f"no archive {archive}", cure="copy the other file there", path=archive)
    with archive.open("rb") as opened:
        header = opened.read(100)
    wrong = sum(ours != read for ours, read in zip(_MAGIC, header, strict=False))
    is_named = int.from_bytes(header[_APPLICATION_ID], "big") == APPLICATION_ID
    if header and (wrong > _MAY_DIFFER or (not is_named and _is_of_others(archive))):
        raise ForeignFile(f"{archive} is no archive", cure="name another file with --db", path=archive)


def _is_of_others(archive: Path) -> bool:
    """Whether the file can be read, and holds no captures."""
    connection = Connection(sqlite3.connect(f"{archive.resolve().as_uri()}?mode=ro", uri=True), archive)
    try:
        return connection.one("SELECT 1 FROM sqlite_master WHERE name = 'captures'") is None
    except ArchiveError:
        return False
    finally:
        connection.close()


def _check_whole(copy: Archive, path: Path, progress: Progress | None) -> None:
    found = copy.verify(progress)
    if not found.is_whole:
        raise ArchiveDamaged(
            f"{path} is damaged itself ({len(found.findings)} faults)",
            cure="name another copy; `cuttings verify` on it tells what is wrong",
            path=path,
        )


def _fresh(part: Path) -> Connection:
    return Archive.open(part)._connection


def _silent(_table: str, _done: int, _of: int) -> None:
    return None
