"""The archive: opens the file, proves that it is ours and up to date, and holds the parts."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.alarms import Alarms
from storage.backup import Backup, back_up
from storage.bodies import Bodies
from storage.captures import CaptureLike, Captures, Kept
from storage.citations import Citations
from storage.clusters import Clusters
from storage.compaction import LEVEL as COMPACT_LEVEL
from storage.compaction import Compacted, Compaction, OnBody
from storage.connection import Connection
from storage.contents import Plain
from storage.dedupe import Merges
from storage.deliveries import Deliveries
from storage.derived import Reindexed, remake
from storage.digests import Digests
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
from storage.export import Export
from storage.filters import Filters
from storage.hosts import Hosts
from storage.items.works import Works
from storage.news import News
from storage.noting import Notebook, Noted
from storage.prune import OnCapture, Policy, Prune, Pruned
from storage.queue import Queue
from storage.refusals import Refusals
from storage.requests import Requests
from storage.rereading import Rereading
from storage.reviews import Reviews
from storage.revisions import Revisions
from storage.runs import Runs
from storage.samples import Samples
from storage.saved import SavedSearches
from storage.schedules import Schedules
from storage.schema import APPLICATION_ID, LATEST
from storage.seals import Seals
from storage.search import Hit, Search
from storage.search_proof import reindex
from storage.stats import Stats, stats_of
from storage.times import to_text
from storage.verify import EvidenceCheck, Progress, Verification, Verifier
from storage.visits import Visits
from storage.walls import note_wall

# Holds a page of text or a compressed body with little waste; measured 2-3 % overhead at 20 KB a body.
PAGE_SIZE = 8192
# How long to wait for another writer, whose transactions are short.
BUSY_TIMEOUT_S = 10.0
# Upserts came with 3.24, RETURNING with 3.35.
MIN_SQLITE = (3, 35, 0)
# Rows looked at for each index when SQLite refreshes its statistics: its own advice for a quick look.
ANALYSIS_LIMIT = 400
# Between attempts to turn on the write-ahead log, for which SQLite does not wait by itself.
_RETRY_S = 0.05

_MAGIC = b"SQLite format 3\x00"


class Archive:
    """One SQLite file of captures and readings. Used by one thread at a time, and by many processes at once.

    A page: `kept = keep(capture, url_key=...)`, then, if `kept.is_new`, `note(kept, reading, ...)`.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.path = connection.path
        self.bodies = Bodies(connection)
        self._revisions = revisions = Revisions(connection, self.bodies)
        self._search = Search(connection)
        self.captures = Captures(connection, self.bodies)
        self.reviews = Reviews(connection, revisions)
        self.clusters = Clusters(connection)
        self.works = Works(connection)
        self.citations = Citations(connection, self.captures)
        self.merges = Merges(connection, revisions, self._search, self.clusters)
        self.queue = Queue(connection)
        self.hosts = Hosts(connection)
        self.requests = Requests(connection)
        self.runs = Runs(connection)
        self.refusals = Refusals(connection)
        self.schedules = Schedules(connection)
        self.visits = Visits(connection)
        self.samples = Samples(connection)
        self.alarms = Alarms(connection)
        self.news = News(connection)
        self.deliveries = Deliveries(connection)
        self.export = Export(connection, self.captures, self.reviews)
        self.digests = Digests(connection)
        self._notebook = Notebook(
            connection, revisions=revisions, search=self._search, clusters=self.clusters, merges=self.merges
        )
        self.saved_searches = SavedSearches(connection)
        self.rereading = Rereading(connection, revisions, self._notebook)

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        create: bool = True,
        read_only: bool = False,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
    ) -> Self:
        """Open an archive, bringing an older one up to date; with `create`, make it if there is no such file.

        Raises an ArchiveError: the file is missing, foreign, newer, locked, damaged, or may not be written.
        """
        if sqlite3.sqlite_version_info < MIN_SQLITE:
            cure = f"use a Python built with SQLite {'.'.join(map(str, MIN_SQLITE))} or later"
            raise ArchiveError(f"SQLite {sqlite3.sqlite_version} is too old", cure=cure)
        file = Path(path)
        _check_file(file, create=create and not read_only, read_only=read_only)
        connection = _connect(file, read_only=read_only, busy_timeout_s=busy_timeout_s)
        try:
            _prepare(connection, read_only=read_only, busy_timeout_s=busy_timeout_s)
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Everything that is written inside is committed at once, or not at all; nothing may be awaited inside."""
        with self._connection.write():
            yield

    @contextlib.contextmanager
    def by_itself(self) -> Iterator[None]:
        """A part of what is written `together` that is undone alone where it fails."""
        with self._connection.savepoint():
            yield

    def keep(self, capture: CaptureLike, *, url_key: str, run_id: int | None = None) -> Kept:
        """Store a response, before anything that can fail is done with it. `url_key` is that of `capture.url`."""
        return self.captures.keep(capture, url_key=url_key, run_id=run_id)

    def note(
        self, kept: Kept, reading: Plain, *, canonical_key: str | None = None, reader_version: str, now: datetime
    ) -> Noted:
        """Write what was read of a kept capture, in one transaction; the same again changes nothing."""
        return self._notebook.note(kept, reading, canonical_key=canonical_key, reader_version=reader_version, now=now)

    def note_wall(self, kept: Kept, what: str) -> None:
        """Log that something else stood in the place of a review ("consent"): the review stays as it is."""
        note_wall(self._connection, kept.capture_id, what)

    def note_failure(
        self,
        url: str,
        *,
        url_key: str,
        reason: str,
        message: str,
        now: datetime,
        capture_id: int | None = None,
        run_id: int | None = None,
    ) -> None:
        """Log a page that could not be fetched or read."""
        self.runs.note_failure(
            url, url_key=url_key, reason=reason, message=message, now=now, capture_id=capture_id, run_id=run_id
        )

    def search(self, query: str, filters: Filters | None = None, *, limit: int = 20, offset: int = 0) -> list[Hit]:
        """Reviews that hold the words, the best first; raises QueryError when the query cannot be understood."""
        return self._search.find(query, filters, limit=limit, offset=offset)

    def stats(self) -> Stats:
        """Counts and sizes, in all and by site."""
        return stats_of(self._connection)

    def compact(
        self, *, now: datetime, level: int = COMPACT_LEVEL, on_body: OnBody = lambda done, of: None
    ) -> Compacted:
        """Pack old bodies anew, each in a short transaction; the same call after a kill does what is left.

        Texts that an older version filed under other keys are filed anew as well.
        """
        done = Compaction(self._connection, self.bodies).run(now=now, level=level, on_body=on_body)
        done.texts_filed = self.clusters.catch_up(to_text(now))
        return done

    def prune(
        self, policy: Policy, *, now: datetime, dry_run: bool, on_capture: OnCapture = lambda done, of: None
    ) -> Pruned:
        """Let captures go that say nothing new, by a policy; with `dry_run` only tell what would go."""
        pruning = Prune(self._connection, self.bodies)
        return pruning.plan(policy, now=now) if dry_run else pruning.run(policy, now=now, on_capture=on_capture)

    def shrink(self) -> None:
        """Give the space that is free inside the file back to the disk; needs as much again, and nobody else."""
        self._connection.execute("VACUUM")
        self.checkpoint()

    def reindex(self) -> Reindexed:
        """Make the full-text index anew from the texts, and what else does not agree with what it is made of."""
        with self._connection.write():
            return Reindexed(reindex(self._connection), remake(self._connection))

    def verify(self, progress: Progress | None = None, evidence: EvidenceCheck | None = None) -> Verification:
        """Hash everything again and follow every reference; reads the whole file and writes nothing.

        `evidence` resolves what was found on pages; without it evidence is proved unchanged, and not led back.
        """
        verifier = Verifier(self._connection, bodies=self.bodies, captures=self.captures, revisions=self._revisions)
        return verifier.verify(progress, evidence)

    def backup(
        self, target: str | os.PathLike[str], *, force: bool = False, progress: Progress | None = None
    ) -> Backup:
        """Copy one moment of the archive to a new file, while others write; it appears only once it is verified.

        Raises ArchiveExists where there is a file, unless `force`d; ArchiveDamaged where the copy is not whole.
        """
        return back_up(self._connection, Path(target), force=force, verify=self._verify_copy, progress=progress)

    @classmethod
    def _verify_copy(cls, path: Path, progress: Progress | None) -> Verification:
        with cls.open(path, read_only=True) as copy:
            return copy.verify(progress)

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file, as at the end of a job; left for later while others are at work."""
        with contextlib.suppress(ArchiveLocked):
            self._connection.execute(f"PRAGMA analysis_limit = {ANALYSIS_LIMIT}")
            self._connection.execute("PRAGMA optimize")
        self._connection.one("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


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
        with file.open("rb") as opened:
            header = opened.read(100)
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
    if header[24:28] != header[92:96]:  # the count is only kept by the writers that also keep this pair equal
        return
    size = int.from_bytes(header[16:18], "big")
    expected = (65536 if size == 1 else size) * int.from_bytes(header[28:32], "big")
    actual = file.stat().st_size
    if len(header) < len(_MAGIC) or actual < expected:
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


def _connect(file: Path, *, read_only: bool, busy_timeout_s: float) -> Connection:
    mode = "rwc"
    if read_only:
        # Reading needs a file beside it, for the locks; where none can be made nobody else can be writing either.
        mode = "ro" if os.access(file.parent, os.W_OK) or _log_of(file).exists() else "ro&immutable=1"
    uri = f"{file.resolve().as_uri()}?mode={mode}"
    try:
        raw = sqlite3.connect(uri, uri=True, timeout=busy_timeout_s, isolation_level=None)
    except SQLITE_ERRORS as error:
        raise from_sqlite(error, file) from error
    return Connection(raw, file)


def _prepare(connection: Connection, *, read_only: bool, busy_timeout_s: float) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    version = _version(connection)
    if read_only:
        if version == 0:
            cure = "check the path, or fill it with `cuttings archive`"
            raise ArchiveMissing(f"{connection.path} is an empty file", cure=cure, path=connection.path)
        if version < LATEST:
            cure = "`cuttings compact`, or the next crawl into it, brings it up to date"
            raise ArchiveReadOnly(f"{connection.path} is of an older version ({version} of {LATEST})", cure=cure)
        return
    connection.execute("PRAGMA synchronous = NORMAL")
    if version == 0:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
    _write_ahead(connection, busy_timeout_s)
    if version < LATEST:
        _migrate(connection)


def _version(connection: Connection) -> int:
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
        if _version(connection) < LATEST:
            try:
                migrate(Database(connection.raw, recursive_triggers=False, execute_plugins=False))
            except SQLITE_ERRORS as error:
                raise from_sqlite(error, connection.path) from error
            Seals(connection).seal_unsealed()
