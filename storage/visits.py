"""When each page of a job was seen, how often it had changed, and when it is due to be seen again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection, Row
from storage.times import from_text, to_text

# Addresses asked for by one statement; SQLite takes 32,766 values, and small statements are prepared once.
ASKED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Visit:
    """A page as its visits left it. `changed_at` None: it was never seen to change. `interval_s` led to `due_at`."""

    url_key: str
    url: str
    host: str
    kind: str
    depth: int
    found_on: str | None
    visits: int
    changes: int
    first_at: datetime
    last_at: datetime
    changed_at: datetime | None
    interval_s: float
    due_at: datetime


class Visits:
    """The pages of every job, as they were last seen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, job: str, url_key: str) -> Visit | None:
        """What is known of a page; None if the job has not seen it."""
        row = self._connection.one("SELECT * FROM visits WHERE job = ? AND url_key = ?", (job, url_key))
        return None if row is None else _visit(row)

    def known(self, job: str, url_keys: Sequence[str]) -> dict[str, Visit]:
        """Those of some pages that the job has seen, by their keys."""
        found: dict[str, Visit] = {}
        for start in range(0, len(url_keys), ASKED_AT_ONCE):
            some = url_keys[start : start + ASKED_AT_ONCE]
            marks = ", ".join("?" * len(some))
            rows = self._connection.all(
                f"SELECT * FROM visits WHERE job = ? AND url_key IN ({marks})",  # noqa: S608 - question marks
                (job, *some),
            )
            found |= {row["url_key"]: _visit(row) for row in rows}
        return found

    def put(self, job: str, visit: Visit) -> None:
        """Write down a page as it was just seen."""
        with self._connection.write():
            self._connection.execute(
                """
                INSERT OR REPLACE INTO visits (
                    job, url_key, url, host, kind, depth, found_on, visits, changes, first_at, last_at, changed_at,
                    interval_s, due_at
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                (
                    job,
                    visit.url_key,
                    visit.url,
                    visit.host,
                    visit.kind,
                    visit.depth,
                    visit.found_on,
                    visit.visits,
                    visit.changes,
                    to_text(visit.first_at),
                    to_text(visit.last_at),
                    to_text(visit.changed_at) if visit.changed_at else None,
                    visit.interval_s,
                    to_text(visit.due_at),
                ),
            )

    def due(self, job: str, *, now: datetime) -> Iterator[Visit]:
        """The pages of a job that are due, those that have waited longest first. Streams."""
        rows = self._connection.stream(
            "SELECT * FROM visits WHERE job = ? AND due_at <= ? ORDER BY due_at", (job, to_text(now))
        )
        return map(_visit, rows)

    def count(self, job: str) -> int:
        """How many pages the job has seen."""
        number: int = self._connection.value("SELECT count(*) FROM visits WHERE job = ?", (job,))
        return number


def _visit(row: Row) -> Visit:
    return Visit(
        url_key=row["url_key"],
        url=row["url"],
        host=row["host"],
        kind=row["kind"],
        depth=row["depth"],
        found_on=row["found_on"],
        visits=row["visits"],
        changes=row["changes"],
        first_at=from_text(row["first_at"]),
        last_at=from_text(row["last_at"]),
        changed_at=from_text(row["changed_at"]) if row["changed_at"] else None,
        interval_s=row["interval_s"],
        due_at=from_text(row["due_at"]),
    )
