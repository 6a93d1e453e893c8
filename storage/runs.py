"""What each run did: when it began and ended, how many pages came to what end, and every failure by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection, Row
from storage.contents import clean
from storage.errors import NotInArchive
from storage.times import from_text, to_text

# Every page found comes to one of these ends; their sum is `discovered`, and a test of the crawl holds it.
OUTCOMES = ("fetched", "unchanged", "skipped", "failed")


@dataclass(frozen=True, slots=True)
class Run:
    """`ended_at` None: still running, or killed. `counts` is (outcome, reason) -> number."""

    id: int
    job: str | None
    command: str | None
    started_at: datetime
    ended_at: datetime | None
    outcome: str | None
    counts: dict[tuple[str, str], int]

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

    def start(self, *, now: datetime, job: str | None = None, command: str | None = None) -> int:
        """Begin a run; gives its id."""
        with self._connection.write():
            return self._connection.insert(
                "INSERT INTO runs (job, command, started_at) VALUES (?, ?, ?)", (job, command, to_text(now))
            )

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

    def end(self, run_id: int, *, outcome: str, now: datetime) -> None:
        """Close a run: "finished", "interrupted", "stopped"."""
        with self._connection.write():
            self._connection.execute(
                "UPDATE runs SET ended_at = ?, outcome = ? WHERE id = ?", (to_text(now), outcome, run_id)
            )

    def get(self, run_id: int) -> Run:
        """One run with its counts."""
        row = self._connection.one("SELECT * FROM runs WHERE id = ?", (run_id,))
        if row is None:
            raise NotInArchive(f"no run {run_id} in {self._connection.path}", path=self._connection.path)
        return self._run(row)

    def latest(self, *, job: str | None = None, limit: int = 20) -> list[Run]:
        """Runs, the latest first; of one job, or of all."""
        rows = self._connection.all(
            "SELECT * FROM runs WHERE :job IS NULL OR job = :job ORDER BY id DESC LIMIT :limit",
            {"job": job, "limit": limit},
        )
        return [self._run(row) for row in rows]

    def failures(self, *, run_id: int | None = None, reason: str | None = None) -> Iterator[Failure]:
        """What failed, in order; of one run and one reason, or of all."""
        rows = self._connection.stream(
            """
            SELECT * FROM failures
             WHERE (:run_id IS NULL OR run_id = :run_id) AND (:reason IS NULL OR reason = :reason) ORDER BY id
            """,
            {"run_id": run_id, "reason": reason},
        )
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
        )
