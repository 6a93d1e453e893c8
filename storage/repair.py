"""A damaged archive made whole again from a second copy: what is whole here stays, what is not comes from there.

The repaired archive is a new file beside the damaged one, built row by row:

    bodies, texts     ours where they have their SHA-256; else the copy's bytes with that digest
    sealed rows       ours where they agree with their seal; else the copy's, if the copy's agree with theirs
    other rows        ours where they can be read; else the copy's
    indexes           made anew

Then it is verified, and takes the name of the archive; the damaged file stays beside it under `.damaged`. What was kept
since the copy was made, and is damaged, cannot come back: it is left as it is found, and `verify` goes on naming it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storage.bodies import Bodies, pack_alone
from storage.connection import Connection, Row
from storage.derived import remake
from storage.disk import BESIDE, also_as, beside, sync
from storage.errors import SQLITE_ERRORS, ArchiveError, ArchiveExists, ArchiveLocked, NotAnArchive, from_sqlite
from storage.seals import SEALED, Seals, owning
from storage.search import Search

# Addresses compared to find out whether a file is a copy of this archive.
SAMPLE = 50
# Beyond the last row that could be read, so many numbers are tried one by one: a torn page holds fewer rows.
LOOK_BEYOND = 2000
# Where not even the end of a table can be read: nothing of the copy is taken for later than ours.
_UNKNOWN = 2**63

# Filled from other tables when everything else is there, or by SQLite itself.
_MADE_ANEW = ("reviews_fts", "reviews_cjk", "review_people", "review_sites", "sqlite_")
_SET_ASIDE = ("", "-wal", "-journal")  # the damaged file first: what is only begun can be told by it
_BY_DIGEST = ("bodies", "body_data", "texts", "dictionaries")

OnTable = Callable[[str, int, int], None]


@dataclass(slots=True)
class Repaired:
    """Rows by where they came from; `lost` could be read in neither."""

    kept: int = 0
    from_copy: int = 0
    lost: int = 0


class Repair:
    """Fills `target`, a new archive without rows, from a damaged one and a copy of it."""

    def __init__(self, damaged: Connection, copy: Connection, target: Connection, progress: OnTable) -> None:
        self._damaged = damaged
        self._copy = copy
        self._target = target
        self._progress = progress
        self.result = Repaired()

    def run(self) -> Repaired:
        """Every table; raises NotAnArchive where the copy is of another archive."""
        self._check_lineage()
        self._target.execute("PRAGMA foreign_keys = OFF")
        steps: dict[str, Callable[[], None]] = {
            "dictionaries": lambda: self._by_digest("dictionaries"),
            "bodies": self._bodies,
            "texts": lambda: self._by_digest("texts"),
        }
        steps |= {of: lambda of=of: self._sealed(of) for of in SEALED}  # type: ignore[misc]
        steps |= {table: lambda table=table: self._plain(table) for table in self._plain_tables()}  # type: ignore[misc]
        steps |= {"search": self._index, "derived": self._derived}
        for number, (name, step) in enumerate(steps.items(), start=1):
            with self._target.write():
                step()
            self._progress(name, number, len(steps))
        self._target.execute("PRAGMA foreign_keys = ON")
        return self.result

    def _check_lineage(self) -> None:
        """The same addresses under the same numbers, as only a copy of the same archive has them."""
        there = self._copy.all("SELECT id, url_key FROM urls ORDER BY id LIMIT ?", (SAMPLE,))
        same = other = 0
        for row in there:
            with contextlib.suppress(ArchiveError):
                ours = self._damaged.value("SELECT url_key FROM urls WHERE id = ?", (row["id"],))
                same, other = same + (ours == row["url_key"]), other + (ours is not None and ours != row["url_key"])
        if other > same:
            raise NotAnArchive(
                f"{self._copy.path} is no copy of {self._damaged.path}: other addresses stand in it",
                cure="name a file that `cuttings backup` made of this archive",
                path=self._copy.path,
            )

    def _plain_tables(self) -> list[str]:
        """Tables whose rows have no digest of any kind."""
        rows = self._target.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        other = {*_BY_DIGEST, "seals", *(part.table for parts in SEALED.values() for part in parts)}
        return [row[0] for row in rows if not row[0].startswith(_MADE_ANEW) and row[0] not in other]

    def _sealed(self, of: str) -> None:
        """Rows under a seal: from where they agree with it, all their parts together."""
        ours, theirs, target = Seals(self._damaged), Seals(self._copy), Seals(self._target)
        first = SEALED[of][0]
        last = self._last(first.table, first.owner)
        for row_id in self._keys_of(of):
            is_ours = row_id <= last and _agrees(ours, of, row_id)
            if is_ours or not _has(theirs, of, row_id):
                source, seals = self._damaged, ours  # also where both are damaged: then what is left of it
            else:
                source, seals = self._copy, theirs
            for part in SEALED[of]:
                self._put(part.table, _group(source, part.table, part.owner, row_id), is_ours=source is self._damaged)
            with contextlib.suppress(ArchiveError):
                target.put_back(of, row_id, seals.stored(of, row_id))

    def _plain(self, table: str) -> None:
        """Rows by the first column of their key: ours where they can be read."""
        self._target.execute(f"DELETE FROM {table}")  # noqa: S608 - what a migration puts in is in the others too
        columns = self._target.all(f"PRAGMA table_info({table})")
        key = next((row["name"] for row in columns if row["pk"] == 1), "rowid")
        last = self._last(table, key)
        for value in self._keys(table, key):
            ours = _group(self._damaged, table, key, value)
            is_ours = ours is not None and (bool(ours) or not isinstance(value, int) or value <= last)
            self._put(table, ours if is_ours else _group(self._copy, table, key, value), is_ours=is_ours)

    def _last(self, table: str, key: str) -> int:
        """The last number that is ours: what the copy has beyond it was lost here, with the log or the file's end."""
        try:
            last = self._damaged.value(f"SELECT max({key}) FROM {table}")  # noqa: S608
        except ArchiveError:
            return _UNKNOWN
        return last if isinstance(last, int) else 0

    def _by_digest(self, table: str) -> None:
        content = "text" if table == "texts" else "data"
        for row_id in self._keys(table, "id"):
            ours = _group(self._damaged, table, "id", row_id)
            if not ours or not _has_digest(ours[0], content):
                theirs = self._their_row(table, row_id, ours)
                is_theirs = bool(theirs) and _has_digest(theirs[0], content)
                self._put(table, theirs if is_theirs else ours, is_ours=not is_theirs)
            else:
                self._put(table, ours, is_ours=True)

    def _their_row(self, table: str, row_id: int, ours: list[Row] | None) -> list[Row]:
        """The copy's row of this number; where ours still tells most of its digest, it must be the same one."""
        theirs = _group(self._copy, table, "id", row_id) or []
        if ours and theirs and not _same_digest(ours[0]["sha256"], theirs[0]["sha256"]):
            return []
        return theirs

    def _bodies(self) -> None:
        """In the order of their numbers, so that what a body is packed against is whole before it is read."""
        target, copy = Bodies(self._target), Bodies(self._copy)
        last = self._last("bodies", "id")
        for body_id in self._keys("bodies", "id"):
            ours = _group(self._damaged, "bodies", "id", body_id)
            if ours == [] and body_id <= last and not self._is_wanted(body_id):
                continue  # pruned since the copy was made
            data = _group(self._damaged, "body_data", "body_id", body_id)
            if ours and data:
                self._insert("bodies", ours)
                self._insert("body_data", data)
                if _bytes_of(target, body_id) is not None:
                    self.result.kept += 1
                    continue
            theirs = self._their_row("bodies", body_id, ours)
            if theirs and (body := _bytes_of(copy, body_id)) is not None:
                self._replace(target, body_id, theirs[0], body)
                self.result.from_copy += 1
            else:
                self.result.lost += 1

    def _is_wanted(self, body_id: int) -> bool:
        """Whether a capture of ours has this body, or may have."""
        try:
            return self._damaged.value("SELECT 1 FROM captures WHERE body_id = ?", (body_id,)) is not None
        except ArchiveError:
            return True

    def _replace(self, target: Bodies, body_id: int, row: Row, body: bytes) -> None:
        """The copy's bytes, needing nothing else to be read: how the copy packs them may not be how we did."""
        self._target.execute("DELETE FROM bodies WHERE id = ?", (body_id,))
        self._target.execute(
            """
            INSERT INTO bodies (id, sha256, size_bytes, stored_bytes, encoding) VALUES (?, ?, ?, 0, 'identity')
            """,
            (body_id, row["sha256"], len(body)),
        )
        target.store(body_id, pack_alone(body))

    def _keys(self, table: str, key: str) -> list[Any]:
        """Every key that either file has, as far as it can be read."""
        found = {*_readable(self._damaged, table, key), *_readable(self._copy, table, key)}
        return sorted(found, key=lambda value: (str(type(value)), value))

    def _keys_of(self, of: str) -> list[int]:
        """Every number that a seal is or should be on, in either file."""
        found: set[int] = set()
        for part in owning(of):
            found |= {key for key in self._keys(part.table, part.owner) if isinstance(key, int)}
        for connection in (self._damaged, self._copy):
            with contextlib.suppress(ArchiveError):
                found |= {row[0] for row in connection.all("SELECT row_id FROM seals WHERE of = ?", (of,))}
        return sorted(found)

    def _put(self, table: str, rows: list[Row] | None, *, is_ours: bool) -> None:
        if rows is None:
            self.result.lost += 1
            return
        self._insert(table, rows)
        if is_ours:
            self.result.kept += len(rows)
        else:
            self.result.from_copy += len(rows)

    def _insert(self, table: str, rows: Iterable[Row]) -> None:
        for row in rows:
            names, marks = ", ".join(row.keys()), ", ".join("?" * len(row))
            self._target.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", tuple(row))  # noqa: S608

    def _index(self) -> None:
        search = Search(self._target)
        for row in self._target.all("SELECT page_id FROM reviews"):
            search.add(row["page_id"])

    def _derived(self) -> None:
        """Where even that cannot be read, it stays as it is, and `verify` names it."""
        with contextlib.suppress(ArchiveError), self._target.savepoint():
            remake(self._target)


def repair(archive: Path, copy: Connection, fresh: Callable[[Path], Connection], progress: OnTable) -> Repairing:
    """Build the repaired file beside the archive. `copy` is whole; `fresh` makes an archive without rows.

    Raises ArchiveLocked while anybody else has the archive open: what they wrote meanwhile would be lost.
    """
    aside = archive.with_name(archive.name + ".damaged")
    take_back(archive, aside)
    for there in (one for end in _SET_ASIDE if (one := beside(aside, end)).exists()):
        raise ArchiveExists(f"{there} exists", cure="move it away: an earlier repair set it aside", path=there)
    part = archive.with_name(f".{archive.name}.{os.getpid()}.part")
    with contextlib.closing(_alone(archive)) as damaged, contextlib.closing(fresh(part)) as target:
        repairing = Repairing(part, aside, Repaired())
        try:
            result = Repair(damaged, copy, target, progress).run()
            target.execute("PRAGMA journal_mode = DELETE")
        except BaseException:
            repairing.give_up()
            raise
    return Repairing(part, aside, result)


@dataclass(frozen=True, slots=True)
class Repairing:
    """A repaired file that has not got its name yet, and where the damaged one will go."""

    part: Path
    aside: Path
    result: Repaired

    def put_in_place(self, archive: Path) -> None:
        """The damaged file steps aside, with its log; the repaired one takes its name.

        A kill at any point leaves one of the two under the name, and the damaged one whole: it has both names, with
        its log beside each, until the repaired one is moved over it (`take_back` ends what was broken off before that).
        """
        self.part.chmod(stat.S_IMODE(archive.stat().st_mode))
        sync(self.part)
        for end in _SET_ASIDE:
            if (ours := beside(archive, end)).exists():
                also_as(ours, beside(self.aside, end))
        for end in BESIDE:  # never beside the repaired file: SQLite would take them for its own
            beside(archive, end).unlink(missing_ok=True)
        self.part.replace(archive)
        sync(archive.parent)

    def give_up(self) -> None:
        """Leave nothing behind."""
        for end in ("", *BESIDE):
            beside(self.part, end).unlink(missing_ok=True)


def take_back(archive: Path, aside: Path) -> None:
    """Where an earlier repair was killed before the repaired file had the name: all names as they were before it.

    A log that is set aside is one that SQLite could not take in, or it would have been gone; so it is as it was.
    """
    if not aside.exists() or not aside.samefile(archive):
        return
    for end in reversed(_SET_ASIDE):
        if beside(aside, end).exists() and not beside(archive, end).exists():
            also_as(beside(aside, end), beside(archive, end))
        beside(aside, end).unlink(missing_ok=True)


def _alone(archive: Path) -> Connection:
    """The damaged file, as far as SQLite can read it, with nobody else at work on it."""
    try:
        raw = sqlite3.connect(f"{archive.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=0)
    except SQLITE_ERRORS as error:
        raise from_sqlite(error, archive) from error
    connection = Connection(raw, archive)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.all("SELECT name FROM sqlite_master LIMIT 1")
    except ArchiveLocked:
        connection.close()
        raise
    except ArchiveError:  # so much is damaged: everything comes from the copy
        pass
    return connection


def _readable(connection: Connection, table: str, key: str) -> Iterator[Any]:
    """The keys that can be read: in order up to the damage, from the end back to it, and one by one between."""
    names = f"SELECT DISTINCT {key} FROM {table} ORDER BY {key}"  # noqa: S608
    seen: list[Any] = []
    try:
        for row in connection.stream(names):
            seen.append(row[0])
            yield row[0]
    except ArchiveError:
        beyond: list[Any] = []
        with contextlib.suppress(ArchiveError):
            for row in connection.stream(f"{names} DESC"):
                beyond.append(row[0])
                yield row[0]
        if not seen and not beyond:  # not even the schema can be read: each look would parse it again
            return
        last = seen[-1] if seen and isinstance(seen[-1], int) else 0
        first = beyond[-1] if beyond and isinstance(beyond[-1], int) else last + LOOK_BEYOND
        for value in range(last, min(first, last + LOOK_BEYOND) + 1):
            with contextlib.suppress(ArchiveError):
                if connection.one(f"SELECT 1 FROM {table} WHERE {key} = ?", (value,)) is not None:  # noqa: S608
                    yield value


def _group(connection: Connection, table: str, key: str, value: Any) -> list[Row] | None:
    """The rows of a key; None where they cannot be read."""
    try:
        return connection.all(f"SELECT * FROM {table} WHERE {key} = ?", (value,))  # noqa: S608 - our own names
    except ArchiveError:
        return None


def _has(seals: Seals, of: str, row_id: int) -> bool:
    return _agrees(seals, of, row_id) and seals.stored(of, row_id) is not None


def _agrees(seals: Seals, of: str, row_id: int) -> bool:
    try:
        return seals.stored(of, row_id) == seals.digest(of, row_id)
    except ArchiveError:
        return False


def _same_digest(one: object, other: object) -> bool:
    """Whether two digests are one, of which a few signs may be damaged; two that differ agree in every sixteenth."""
    if not isinstance(one, str) or not isinstance(other, str):
        return True
    return sum(a == b for a, b in zip(one, other, strict=False)) > len(other) / 2


def _has_digest(row: Row, content: str) -> bool:
    value = row[content]
    data = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
    return isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == row["sha256"]


def _bytes_of(bodies: Bodies, body_id: int) -> bytes | None:
    try:
        return bodies.get(body_id)
    except ArchiveError:
        return None
