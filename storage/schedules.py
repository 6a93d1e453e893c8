"""When each scheduled job was last served, and the lock that keeps a job from running twice at once.

A job runs while a run of it is open and its process lives. Whether a process lives is for the caller to tell: the
archive knows names only. Everything that decides is one transaction, so two schedulers cannot both begin.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection, Row
from storage.times import from_text, to_text

IsGone = Callable[[str | None, datetime], bool]
"""Whether the process of this name, last heard of then, is no more."""


@dataclass(frozen=True, slots=True)
class Scheduled:
    """What is known of a job. `served_at`: when its schedule last led to a run; `next_at`: when it will again.

    `job_file` is the whole path of the file that named it last; `removed_at`: since when it is not in there any more.
    """

    name: str
    schedule: str | None
    first_seen_at: datetime
    served_at: datetime | None
    next_at: datetime | None
    job_file: str | None = None
    removed_at: datetime | None = None


class Schedules:
    """The schedules of an archive's jobs."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def register(self, name: str, schedule: str | None, *, now: datetime) -> Scheduled:
        """What is known of a job, which is made known; another schedule than before is written down.

        A job that gets its first schedule was first seen then: it makes up for nothing that came before.
        """
        known = self.get(name)
        if known is None or known.schedule != schedule:
            with self._connection.write():
                self._connection.execute(
                    """
                    INSERT INTO jobs (name, schedule, first_seen_at) VALUES (?, ?, ?)
                    ON CONFLICT (name) DO UPDATE SET schedule = excluded.schedule,
                        first_seen_at = iif(jobs.schedule IS NULL AND served_at IS NULL,
                                            excluded.first_seen_at, jobs.first_seen_at)
                    """,
                    (name, schedule, to_text(now)),
                )
            known = self.get(name)
        assert known is not None
        return known

    def listed(self, job_file: str, names: Sequence[str], *, now: datetime) -> list[str]:
        """A job file names these jobs, and none besides; gives those that it named before and does so no more."""
        at = to_text(now)
        with self._connection.write():
            self._connection.executemany(
                """
                INSERT INTO jobs (name, first_seen_at, job_file) VALUES (:name, :now, :file)
                ON CONFLICT (name) DO UPDATE SET job_file = :file, removed_at = NULL
                    WHERE job_file IS NOT :file OR removed_at IS NOT NULL
                """,
                [{"name": name, "now": at, "file": job_file} for name in names],
            )
            gone = self._connection.all(
                """
                UPDATE jobs SET removed_at = :now, next_at = NULL
                 WHERE job_file = :file AND removed_at IS NULL
                   AND name NOT IN (SELECT value FROM json_each(:names)) RETURNING name
                """,
                {"now": at, "file": job_file, "names": json.dumps(list(names))},
            )
        return sorted(row["name"] for row in gone)

    def get(self, name: str) -> Scheduled | None:
        """What is known of a job; None if it was never scheduled."""
        row = self._connection.one("SELECT * FROM jobs WHERE name = ?", (name,))
        return None if row is None else _scheduled(row)

    def all(self) -> list[Scheduled]:
        """Every job that was ever scheduled, by name."""
        return [_scheduled(row) for row in self._connection.all("SELECT * FROM jobs ORDER BY name")]

    def expect(self, name: str, next_at: datetime | None) -> None:
        """Write down when a job will be due, for people who ask."""
        with self._connection.write():
            self._connection.execute(
                "UPDATE jobs SET next_at = :next WHERE name = :name AND next_at IS NOT :next",
                {"next": to_text(next_at) if next_at else None, "name": name},
            )

    def begin(
        self,
        name: str,
        *,
        served_at: datetime | None,
        due_at: datetime,
        now: datetime,
        owner: str,
        is_gone: IsGone,
    ) -> int | None:
        """Begin the run of a job that was found due; its id, or None where another was faster or the job still runs.

        `served_at` is what the finding was based on: if it is not so any more, the moment is served.
        """
        with self._connection.write():
            row = self._connection.one("SELECT * FROM jobs WHERE name = ?", (name,))
            if row is None or _moment(row["served_at"]) != served_at:
                return None
            bury(self._connection, is_gone=is_gone, job=name)
            if self._connection.one("SELECT 1 FROM runs WHERE job = ? AND ended_at IS NULL", (name,)):
                return None
            self._connection.execute("UPDATE jobs SET served_at = ? WHERE name = ?", (to_text(now), name))
            return self._connection.insert(
                """
                INSERT INTO runs (job, command, started_at, owner, seen_at, due_at)
                VALUES (:job, 'schedule', :now, :owner, :now, :due)
                """,
                {"job": name, "now": to_text(now), "owner": owner, "due": to_text(due_at)},
            )


def bury(connection: Connection, *, is_gone: IsGone, job: str | None = None) -> int:
    """Open runs whose process is no more end as "killed", at the moment they were last heard of; gives how many."""
    rows = connection.all(
        "SELECT id, owner, started_at, seen_at FROM runs WHERE ended_at IS NULL AND (:job IS NULL OR job = :job)",
        {"job": job},
    )
    gone = [
        (row["seen_at"] or row["started_at"], row["id"])
        for row in rows
        if is_gone(row["owner"], from_text(row["seen_at"] or row["started_at"]))
    ]
    if gone:
        with connection.write():
            connection.executemany("UPDATE runs SET ended_at = ?, outcome = 'killed' WHERE id = ?", gone)
    return len(gone)


def _scheduled(row: Row) -> Scheduled:
    return Scheduled(
        name=row["name"],
        schedule=row["schedule"],
        first_seen_at=from_text(row["first_seen_at"]),
        served_at=_moment(row["served_at"]),
        next_at=_moment(row["next_at"]),
        job_file=row["job_file"],
        removed_at=_moment(row["removed_at"]),
    )


def _moment(text: str | None) -> datetime | None:
    return from_text(text) if text else None
