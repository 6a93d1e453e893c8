"""A copy of the whole archive, made while others write: one moment of it, proved before it takes its name.

The copy is written beside its place under a name of its own, read back and verified, and only then named; whatever goes
wrong before leaves nothing behind. It is one file, with no log beside it, so that it can be carried anywhere.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from storage.connection import Connection
from storage.disk import BESIDE, NO_LINKS, beside, sync
from storage.errors import SQLITE_ERRORS, ArchiveDamaged, ArchiveError, ArchiveExists, ArchiveMissing, from_sqlite
from storage.verify import Progress, Verification

# Pages copied between two looks at the progress: 8 MB.
PAGES_PER_STEP = 1024
# Faults named in the error; `verify` on the archive itself lists all.
SHOWN_FAULTS = 3

Verify = Callable[[Path, Progress | None], Verification]


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that is whole; `checked` counts the rows proved, by table."""

    path: Path
    size_bytes: int
    checked: dict[str, int]


def back_up(
    connection: Connection, target: Path, *, force: bool, verify: Verify, progress: Progress | None = None
) -> Backup:
    """Copy the archive to `target`. `verify` opens a file and proves it.

    Raises ArchiveExists where something is there, unless `force`d; ArchiveMissing without a folder; ArchiveDamaged
    where the copy is not whole; ArchiveFull; ArchiveError where the place cannot be written.
    """
    try:
        _check(connection.path, target, force=force)
        with _part(target) as part:
            _copy(connection, part, target, progress)
            checked = _prove(part, connection.path, target, lambda: verify(part, progress))
            part.chmod(stat.S_IMODE(connection.path.stat().st_mode))  # a private archive has private copies
            sync(part)
            size_bytes = part.stat().st_size
            _name(part, target, force=force)
        sync(target.parent)
    except OSError as error:
        cure = "check the folder, its permissions and the space left on the disk"
        raise ArchiveError(f"{target} cannot be written ({error.strerror or error})", cure=cure, path=target) from error
    return Backup(target, size_bytes, checked)


def _check(source: Path, target: Path, *, force: bool) -> None:
    if not target.parent.is_dir():
        raise ArchiveMissing(f"no folder {target.parent} for {target}", cure="make the folder first", path=target)
    if target.exists():
        if target.samefile(source):
            raise ArchiveExists(f"{target} is the archive itself", cure="name another file", path=target)
        if not target.is_file():
            raise ArchiveExists(f"{target} is not a file", cure="name a file", path=target)
        if not force:
            raise _exists(target)
    for end in BESIDE:
        there = beside(target, end)
        if there.exists():  # SQLite would take it for a part of the copy
            cure = "name another file, or close the program that uses it"
            raise ArchiveExists(f"{there} is there, so {target} is in use or was left by a crash", cure=cure)


def _exists(target: Path) -> ArchiveExists:
    return ArchiveExists(f"{target} exists", cure="name another file, or say --force to replace it", path=target)


@contextmanager
def _part(target: Path) -> Iterator[Path]:
    """A name beside the target for what is not whole yet; nothing of it is left."""
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.touch(mode=0o600, exist_ok=False)
        yield part
    finally:
        for end in ("", *BESIDE):
            with contextlib.suppress(OSError):
                beside(part, end).unlink()


def _copy(connection: Connection, part: Path, target: Path, progress: Progress | None) -> None:
    """Every page as it was at one moment: the read transaction holds it while others go on writing."""

    def tell(_: int, left: int, total: int) -> None:
        if progress is not None:
            progress("copy", total - left, total)

    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            connection.execute("BEGIN")
            try:
                connection.value("SELECT count(*) FROM sqlite_master")  # a transaction begins with its first reading
                connection.raw.backup(copy, pages=PAGES_PER_STEP, progress=tell)
            finally:
                connection.execute("ROLLBACK")
            copy.execute("PRAGMA journal_mode = DELETE")
    except SQLITE_ERRORS as error:
        told = from_sqlite(error, target)  # what is damaged can only be what is read
        raise (from_sqlite(error, connection.path) if isinstance(told, ArchiveDamaged) else told) from error


def _prove(part: Path, source: Path, target: Path, verify: Callable[[], Verification]) -> dict[str, int]:
    """The rows proved; raises where the copy is not whole."""
    try:
        result = verify()
    except ArchiveError as error:
        message = f"{target} was not written: {error.message.replace(str(part), 'the copy')}"
        raise ArchiveDamaged(message, cure="`cuttings verify` tells what is wrong with the archive") from error
    if not result.is_whole:
        raise _not_whole(source, target, result)
    return result.checked


def _not_whole(source: Path, target: Path, result: Verification) -> ArchiveDamaged:
    some = "; ".join(
        f"{finding.table} row {finding.row}: {finding.message}" if finding.table else finding.message
        for finding in result.findings[:SHOWN_FAULTS]
    )
    message = f"{source} is damaged, so {target} was not written: {len(result.findings)} faults ({some})"
    return ArchiveDamaged(message, cure="`cuttings verify` lists them all; keep the copies you have", path=source)


def _name(part: Path, target: Path, *, force: bool) -> None:
    """Give the copy its name; without `force` never over a file that came there meanwhile."""
    if force:
        part.replace(target)
        return
    try:
        os.link(part, target)
    except FileExistsError as error:
        raise _exists(target) from error
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        if target.exists():
            raise _exists(target) from error
        part.replace(target)
