"""What each run did: when it began and ended, how many pages came to what end, and every failure by name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection, Row
from storage.contents import clean
from storage.errors import NotInArchive
from storage.schedules import IsGone, bury
from storage.times import from_text, to_text

# Every page found comes to one of these ends; their sum is `discovered`, and a test of the crawl holds it.
OUTCOMES = ("fetched", "unchanged", "skipped", "failed")


@dataclass(frozen=True, slots=True)
class Run:
    """`ended_at` None: still running. `counts` is (outcome, reason) -> number; `report` what the run said at its end.

    `owner` names the process; `seen_at` is its last sign of life, at which a killed run is taken to have ended.
    `due_at` is the moment of the schedule that the run serves, None where a person began it.
    """

    id: int
    job: str | None
    command: str | None
    started_at: datetime
    ended_at: datetime | None
    outcome: str | None
    counts: dict[tuple[str, str], int]
    owner: str | None = None
    seen_at: datetime | None = None
    due_at: datetime | None = None
    report: dict[str, Any] | None = None

    @property
    def discovered(self) -> int:
        """Pages that came to an end of any kind."""
        return sum(self.counts.values())

    def total(self, outcome: str) -> int:
        """Pages of one outcome, whatever the reason."""
        return sum(number for (kind, _), number in self.counts.items() if kind == outcome)


@dataclass(frozen=True, slots=True)
class Failure:
    """One page that failed or was refused."""

    id: int
    run_id: int | None
    capture_id: int | None
    url: str
    reason: str
    message: str
    failed_at: datetime


class Runs:
    """Runs of jobs and commands."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def start(
        self, *, now: datetime, job: str | None = None, command: str | None = None, owner: str | None = None
    ) -> int:
        """Begin a run; gives its id."""
        with self._connection.write():
            return self._connection.insert(
                """
                INSERT INTO runs (job, command, started_at, owner, seen_at) VALUES (:job, :command, :now, :owner, :now)
                """,
                {"job": job, "command": command, "now": to_text(now), "owner": owner},
            )

    def beat(self, run_id: int, *, now: datetime) -> None:
        """A sign of life: other machines can tell by it that the run goes on."""
        with self._connection.write():
            self._connection.execute("UPDATE runs SET seen_at = ? WHERE id = ?", (to_text(now), run_id))

    def bury(self, is_gone: IsGone) -> int:
        """Runs whose process is no more end as "killed"; gives how many."""
        return bury(self._connection, is_gone=is_gone)

    def count(self, run_id: int, outcome: str, reason: str = "", *, number: int = 1) -> None:
        """Count pages that came to an end: one of OUTCOMES, with a short reason."""
        if outcome not in OUTCOMES:
            raise ValueError(f"{outcome!r} is none of {', '.join(OUTCOMES)}")
        with self._connection.write():
            self._connection.execute(
                """
                INSERT INTO run_counts (run_id, outcome, reason, count) VALUES (?, ?, ?, ?)
                ON CONFLICT (run_id, outcome, reason) DO UPDATE SET count = count + excluded.count
                """,
                (run_id, outcome, reason, number),
            )

    def end(self, run_id: int, *, outcome: str, now: datetime, report: Mapping[str, Any] | None = None) -> None:
        """Close a run: "finished", "interrupted", "stopped", "failed"; with what it reports."""
        told = json.dumps(report, ensure_ascii=False) if report is not None else None
        with self._connection.write():
            self._connection.execute(
                "UPDATE runs SET ended_at = :now, seen_at = :now, outcome = :outcome, report = :report WHERE id = :id",
                {"now": to_text(now), "outcome": outcome, "report": told, "id": run_id},
            )

    def get(self, run_id: int) -> Run:
        """One run with its counts."""
        row = self._connection.one("SELECT * FROM runs WHERE id = ?", (run_id,))
        if row is None:
            message = f"no run {run_id} in {self._connection.path}"
            raise NotInArchive(message, cure="`cuttings runs` lists them", path=self._connection.path)
        return self._run(row)

    def latest(self, *, job: str | None = None, limit: int = 20) -> list[Run]:
        """Runs, the latest first; of one job, or of all."""
        rows = self._connection.all(
            "SELECT * FROM runs WHERE :job IS NULL OR job = :job ORDER BY id DESC LIMIT :limit",
            {"job": job, "limit": limit},
        )
        return [self._run(row) for row in rows]

    def jobs(self) -> list[str]:
        """The jobs of which there is a run, by name."""
        rows = self._connection.all("SELECT DISTINCT job FROM runs WHERE job IS NOT NULL ORDER BY job")
        return [row["job"] for row in rows]

    def count_of(self, job: str) -> int:
        """How many runs of a job there were."""
        number: int = self._connection.value("SELECT count(*) FROM runs WHERE job = ?", (job,))
        return number

    def failures(self, *, run_id: int | None = None, reason: str | None = None) -> Iterator[Failure]:
        """What failed, in order; of one run and one reason, or of all."""
        given = {"run_id": run_id, "reason": reason}
        conditions = " AND ".join(f"{name} = :{name}" for name, value in given.items() if value is not None)
        rows = self._connection.stream(f"SELECT * FROM failures WHERE {conditions or '1'} ORDER BY id", given)  # noqa: S608
        for row in rows:
            yield Failure(
                id=row["id"],
                run_id=row["run_id"],
                capture_id=row["capture_id"],
                url=row["url"],
                reason=row["reason"],
                message=row["message"],
                failed_at=from_text(row["failed_at"]),
            )

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
        """Log a page that failed, with its reason."""
        with self._connection.write():
            self._connection.execute(
                """
                INSERT INTO failures (run_id, capture_id, url, url_key, reason, message, failed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                (run_id, capture_id, clean(url), clean(url_key), reason, clean(message), to_text(now)),
            )

    def _run(self, row: Row) -> Run:
        counts = self._connection.all("SELECT outcome, reason, count FROM run_counts WHERE run_id = ?", (row["id"],))
        return Run(
            id=row["id"],
            job=row["job"],
            command=row["command"],
            started_at=from_text(row["started_at"]),
            ended_at=from_text(row["ended_at"]) if row["ended_at"] else None,
            outcome=row["outcome"],
            counts={(count["outcome"], count["reason"]): count["count"] for count in counts},
            owner=row["owner"],
            seen_at=from_text(row["seen_at"]) if row["seen_at"] else None,
            due_at=from_text(row["due_at"]) if row["due_at"] else None,
            report=json.loads(row["report"]) if row["report"] else None,
        )
