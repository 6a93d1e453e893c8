"""Kills a process at every statement that writes, one after another: `python -m tests.storage.kill_walk OPERATION FOLDER`.

A process with one thread, so that it can fork safely: each child copies the archive's state, does the operation, and
kills itself with SIGKILL before its n-th writing statement. Whatever stands then must be whole, hold all that was
committed before, and take the operation to its end when it is done again. Prints how many points were walked.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from scraper.records import UserReview
from storage import Archive
from storage.prune import Policy
from storage.schema import LATEST
from tests.storage.makers import NOW, TEXT, URL, as_before_packing, at, capture, key, reading, store
from tests.storage.test_dictionaries import page

_WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE", "ALTER", "DROP", "COMMIT", "BEGIN IMMEDIATE", "VACUUM")
# Far more than any operation has here: a walk that does not end is a mistake.
MAX_POINTS = 3000

real_connect = sqlite3.connect


def on_step(statement: str) -> None:
    """Called at each step of what writes without statements; a child counts and dies in its place."""


def keep(path: Path) -> None:
    """A page changed since the last visit."""
    with Archive.open(path) as archive:
        archive.keep(capture(body=page(3) + b"<p>later", when=at(99)), url_key=key(URL))


def note(path: Path) -> None:
    """A reading of it, with a change, a merge and other people's reviews."""
    with Archive.open(path) as archive:
        kept = archive.keep(capture(body=page(4), when=at(99)), url_key=key(URL))
        said = reading(headline="Another Headline of It", user_reviews=(), canonical_url="https://example.org/2")
        archive.note(kept, said, canonical_key=key("https://example.org/2"), reader_version="2", now=at(99))


def compact(path: Path) -> None:
    """Every body packed anew."""
    with Archive.open(path) as archive:
        archive.compact(now=at(99))


def prune(path: Path) -> None:
    """Captures that say nothing new go."""
    with Archive.open(path) as archive:
        archive.prune(Policy(1, 0), now=NOW + timedelta(days=9), dry_run=False)


def backup(path: Path) -> None:
    """A copy beside it, again and again."""
    with Archive.open(path) as archive:
        archive.backup(path.with_name("copy.db"), force=True, progress=lambda *_: on_step("COMMIT"))


def migrate(path: Path) -> None:
    """An archive of the first released version brought up to date."""
    Archive.open(path).close()


OPERATIONS: dict[str, Callable[[Path], None]] = {
    one.__name__: one for one in (keep, note, compact, prune, backup, migrate)
}


def main(name: str, folder: Path) -> int:
    """Walk one operation; prints every fault, and at the end the number of points."""
    start = folder / "start.db"
    _prepare(start, is_old=name == "migrate")
    for point in range(MAX_POINTS):
        work = folder / "work.db"
        for old in folder.glob("work.db*"):
            old.unlink()
        shutil.copy(start, work)
        status = _killed_at(point, OPERATIONS[name], work)
        for fault in _faults(work, start):
            print(f"{name} killed at write {point}: {fault}")
        if os.WIFEXITED(status):
            if os.WEXITSTATUS(status):
                print(f"{name}: ended with {os.WEXITSTATUS(status)}")
            print(point)
            return 0
        OPERATIONS[name](work)
        for fault in _faults(work, start):
            print(f"{name} killed at write {point} and done again: {fault}")
    print("the walk does not end")
    return 1


def _prepare(start: Path, *, is_old: bool) -> None:
    if is_old:
        oldest = sorted((Path(__file__).resolve().parents[2] / "fixtures" / "archives").glob("v*.db"))[0]
        shutil.copy(oldest, start)
        return
    with Archive.open(start) as archive:
        store(archive, html=page(0))
        for number in range(1, 5):
            store(archive, html=page(0) + f"<p>advertisement {number}".encode(), when=at(number))
        store(archive, "https://example.org/2", page(1))
        reader = UserReview("Ann", None, None, None, TEXT.split("\n")[1])
        store(
            archive,
            "https://copy.example/3",
            page(2),
            headline="A Copy Elsewhere",
            when=at(2),
            user_reviews=(reader,),
        )
        as_before_packing(archive)
        archive.checkpoint()


def _killed_at(point: int, operation: Callable[[Path], None], work: Path) -> int:
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

    global on_step
    on_step = count
    sqlite3.connect = connect  # type: ignore[assignment]  # every connection of this child counts
    with contextlib.suppress(BaseException):
        operation(work)
        os._exit(0)
    os._exit(1)


def _faults(work: Path, start: Path) -> list[str]:
    """What is wrong with the file: damage, and anything lost that was there before."""
    if _version(work) < LATEST:  # the old archive must be as it was, to the last row
        return [] if _dump(work) == _dump(start) else ["a migration was left half-way"]
    with Archive.open(work) as archive:
        faults = [f"{finding.table} {finding.row}: {finding.message}" for finding in archive.verify().findings]
        revisions = archive._connection.value("SELECT count(*) FROM revisions")
    if revisions < _count(start, "revisions"):
        faults.append("a version is lost")
    copy = work.with_name("copy.db")
    if copy.exists():
        with Archive.open(copy, read_only=True) as archive:
            faults += [f"the copy: {finding.message}" for finding in archive.verify().findings]
        copy.unlink()
    return faults


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
