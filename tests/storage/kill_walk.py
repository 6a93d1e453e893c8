"""Kills a process at every statement that writes, one after another: `python -m tests.storage.kill_walk OPERATION FOLDER`.

A process with one thread, so that it can fork safely: each child copies the archive's state, does the operation, and
kills itself with SIGKILL before its n-th writing statement. Whatever stands then must be whole, hold all that was
committed before, and take the operation to its end when it is done again. Prints how many points were walked.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from storage import Archive
from storage.errors import ArchiveError
from storage.schema import LATEST
from tests.storage.kill_operations import OPERATIONS, OnWrite, prepare

_WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE", "ALTER", "DROP", "COMMIT", "BEGIN IMMEDIATE", "VACUUM")
NEVER = 10**9
MOST_POINTS = 120  # of an operation: each costs a process and a verification
AT_END = 40  # where files get their names

real_connect = sqlite3.connect


def main(name: str, folder: Path) -> int:
    """Walk one operation; prints every fault, and at the end the number of points."""
    start, work = folder / "start.db", folder / "work.db"
    prepare(start, name)
    at_first = _found(start)
    points = _points(name, start, work)
    for point in points:
        _lay(start, work)
        if not os.WIFSIGNALED(_killed_at(point, OPERATIONS[name], work)):
            print(f"{name} was not killed at write {point}")
        for fault in _faults(work, start, at_first):
            print(f"{name} killed at write {point}: {fault}")
        OPERATIONS[name](work, lambda _: None)
        for fault in _faults(work, start, []):
            print(f"{name} killed at write {point} and done again: {fault}")
    print(len(points))
    return 0


def _points(name: str, start: Path, work: Path) -> list[int]:
    """Where to kill: at every write, or in a long operation at every so many, and at every one near its end."""
    _lay(start, work)
    told = work.with_name("writes")
    status = _killed_at(NEVER, OPERATIONS[name], work, told)
    assert status == 0, f"{name} does not end: see above"
    writes = int(told.read_text())
    return sorted({*range(0, writes, 1 + writes // MOST_POINTS), *range(max(0, writes - AT_END), writes)})


def _lay(start: Path, work: Path) -> None:
    """The archive as it was before, and nothing that an earlier kill left."""
    for old in (*work.parent.glob("work.db*"), *work.parent.glob(".work.db*")):
        old.unlink()
    shutil.copy(start, work)


def _killed_at(point: int, operation: Callable[[Path, OnWrite], None], work: Path, told: Path | None = None) -> int:
    """The status of a process that was killed at this write, or ended before it and told how many there were."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    left = point

    def count(statement: str) -> None:
        nonlocal left
        if statement.lstrip().upper().startswith(_WRITES):
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = real_connect(*arguments, **options)
        connection.set_trace_callback(count)
        return connection

    def counted(change: Callable[..., Any]) -> Callable[..., Any]:
        def changed(*arguments: Any, **options: Any) -> Any:
            count("COMMIT")
            return change(*arguments, **options)

        return changed

    sqlite3.connect = connect  # type: ignore[assignment]  # every connection of this child counts
    for change in ("rename", "replace", "link", "unlink"):
        setattr(os, change, counted(getattr(os, change)))
    try:
        operation(work, count)
        if told is not None:
            told.write_text(str(point - left))
    except BaseException:  # noqa: BLE001  # whatever it is, the child ends here and not in its parent's code
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _faults(work: Path, start: Path, known: list[str]) -> list[str]:
    """What is wrong with the file: damage that is not known, and anything lost that was there before."""
    if _version(work) < LATEST:  # the old archive must be as it was, to the last row
        return [] if _dump(work) == _dump(start) else ["a migration was left half-way"]
    faults = [fault for fault in _found(work) if fault not in known]
    if _count(work, "revisions") < _count(start, "revisions"):
        faults.append("a version is lost")
    copy = work.with_name("copy.db")
    if copy.exists():
        with Archive.open(copy, read_only=True) as archive:
            faults += [f"the copy: {finding.message}" for finding in archive.verify().findings]
        copy.unlink()
    return faults


def _found(path: Path) -> list[str]:
    """What verify says of a file."""
    if _version(path) < LATEST:
        return []
    try:
        with Archive.open(path) as archive:
            return [
                f"{finding.table} {finding.row}: {finding.message}".replace(str(path), "")
                for finding in archive.verify().findings
            ]
    except ArchiveError as error:
        return [str(error).replace(str(path), "")]


def _version(path: Path) -> int:
    return int(_one(path, "PRAGMA user_version"))


def _count(path: Path, table: str) -> int:
    return int(_one(path, f"SELECT count(*) FROM {table}"))


def _one(path: Path, sql: str) -> Any:
    connection = real_connect(path)
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()


def _dump(path: Path) -> list[str]:
    connection = real_connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
