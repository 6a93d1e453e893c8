"""The archive: holds the parts, and what concerns all of them."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.alarms import Alarms
from storage.backup import Backup, back_up
from storage.bodies import Bodies
from storage.capture_rows import CaptureLike
from storage.captures import Captures, Kept
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
from storage.disk import BESIDE, beside
from storage.errors import ArchiveLocked
from storage.export import Export
from storage.filters import Filters
from storage.future import bring_back
from storage.hosts import Hosts
from storage.items.works import Works
from storage.news import News
from storage.noting import Notebook, Noted
from storage.opening import BUSY_TIMEOUT_S, opened, version_of
from storage.page_captures import PageCaptures
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
from storage.schema import LATEST
from storage.search import Hit, Search
from storage.search_proof import reindex
from storage.stats import Stats, stats_of
from storage.times import to_text
from storage.verify import EvidenceCheck, Progress, Verification, Verifier
from storage.visits import Visits
from storage.walls import note_wall

# Rows looked at for each index when SQLite refreshes its statistics: its own advice for a quick look.
ANALYSIS_LIMIT = 400


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
        self.page_captures = PageCaptures(connection)
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
        return cls(opened(Path(path), create=create, read_only=read_only, busy_timeout_s=busy_timeout_s))

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

    def wait_for_others(self, seconds: float) -> None:
        """How long to wait, from now on, for another program that writes, before it is an error (ArchiveLocked)."""
        self._connection.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")

    def bring_back(self, *, now: datetime) -> bool:
        """Wait for nothing that a clock which was ahead has written; says whether one ever wrote here."""
        return bring_back(self._connection, now)

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
    def back_up_file(
        cls,
        path: str | os.PathLike[str],
        target: str | os.PathLike[str],
        *,
        force: bool = False,
        progress: Progress | None = None,
    ) -> Backup:
        """`backup` of a file of whatever version: one of an older version stays of that version, as does its copy."""
        with contextlib.closing(opened(Path(path), create=False, read_only=True, may_be_older=True)) as connection:
            return back_up(connection, Path(target), force=force, verify=cls._verify_copy, progress=progress)

    @classmethod
    def _verify_copy(cls, path: Path, progress: Progress | None) -> Verification:
        """A copy of an older version is proved by what it becomes: one more copy, brought up to date and let go."""
        with contextlib.closing(opened(path, create=False, read_only=True, may_be_older=True)) as connection:
            if version_of(connection) == LATEST:
                return cls(connection).verify(progress)
        trial = path.with_name(f"{path.name}.trial")
        try:
            shutil.copyfile(path, trial)
            with cls.open(trial, create=False) as moved:
                return moved.verify(progress)
        finally:
            for end in ("", *BESIDE):
                beside(trial, end).unlink(missing_ok=True)

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
