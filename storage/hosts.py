"""What is known of each host: its robots.txt, how often it may be asked, and how it has answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.times import from_text, to_text

# A host that answers so has a fault of its own; 4xx is about the page.
_SERVER_ERROR = 500
_TOO_MANY_REQUESTS = 429


@dataclass(frozen=True, slots=True)
class Host:
    """`robots_status` is the HTTP status of robots.txt, None when it was never asked or never answered; `latency_s` the
    time it takes to answer, smoothed, None where that is not known.
    """

    host: str
    next_at: datetime | None
    crawl_delay_s: float | None
    robots_txt: str | None
    robots_status: int | None
    robots_fetched_at: datetime | None
    last_status: int | None
    last_fetched_at: datetime | None
    fetched_count: int
    failed_count: int
    failures_in_a_row: int
    latency_s: float | None


class Hosts:
    """Hosts by name ("example.org:8080")."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, host: str) -> Host | None:
        """What is known of a host; None if nothing."""
        row = self._connection.one("SELECT * FROM hosts WHERE host = ?", (host,))
        if row is None:
            return None
        return Host(
            host=row["host"],
            next_at=_moment(row["next_at"]),
            crawl_delay_s=row["crawl_delay_s"],
            robots_txt=row["robots_txt"],
            robots_status=row["robots_status"],
            robots_fetched_at=_moment(row["robots_fetched_at"]),
            last_status=row["last_status"],
            last_fetched_at=_moment(row["last_fetched_at"]),
            fetched_count=row["fetched_count"],
            failed_count=row["failed_count"],
            failures_in_a_row=row["failures_in_a_row"],
            latency_s=row["latency_s"],
        )

    def names(self) -> list[str]:
        """Every host of which something is known, by name."""
        return [row["host"] for row in self._connection.all("SELECT host FROM hosts ORDER BY host")]

    def save_robots(
        self, host: str, *, text: str | None, status: int | None, crawl_delay_s: float | None, now: datetime
    ) -> None:
        """Remember a robots.txt, or that there was none."""
        with self._connection.write():
            self._connection.execute(
                """
                INSERT INTO hosts (host, robots_txt, robots_status, crawl_delay_s, robots_fetched_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (host) DO UPDATE SET
                    robots_txt = excluded.robots_txt, robots_status = excluded.robots_status,
                    crawl_delay_s = excluded.crawl_delay_s, robots_fetched_at = excluded.robots_fetched_at
                """,
                (host, text, status, crawl_delay_s, to_text(now)),
            )

    def hold(self, host: str, until: datetime) -> None:
        """Ask this host no earlier than `until`; never moves the moment forward that another has set later."""
        with self._connection.write():
            advance(self._connection, host, to_text(until))

    def record(self, host: str, *, status: int | None, now: datetime) -> None:
        """Count an answer; status None means that none came."""
        failed = status is None or status >= _SERVER_ERROR or status == _TOO_MANY_REQUESTS
        with self._connection.write():
            self._connection.execute(
                """
                INSERT INTO hosts (host, last_status, last_fetched_at, fetched_count, failed_count, failures_in_a_row)
                VALUES (:host, :status, :now, 1, :failed, :failed)
                ON CONFLICT (host) DO UPDATE SET last_status = :status, last_fetched_at = :now,
                    fetched_count = fetched_count + 1, failed_count = failed_count + :failed,
                    failures_in_a_row = CASE WHEN :failed THEN failures_in_a_row + 1 ELSE 0 END
                """,
                {"host": host, "status": status, "now": to_text(now), "failed": int(failed)},
            )


def advance(connection: Connection, host: str, until: str) -> None:
    """Move a host's next moment, for every job that asks it; the caller holds the transaction."""
    connection.execute(
        """
        INSERT INTO hosts (host, next_at) VALUES (?, ?)
        ON CONFLICT (host) DO UPDATE SET next_at = max(next_at, excluded.next_at)
        """,
        (host, until),
    )
    connection.execute("UPDATE queue_hosts SET next_at = max(next_at, ?) WHERE host = ?", (until, host))


def give_back(connection: Connection, host: str, until: str, now: str) -> None:
    """Take back a move to `until`: the host was not asked, and may be at once. Nothing if it was moved since."""
    connection.execute("UPDATE hosts SET next_at = ? WHERE host = ? AND next_at = ?", (now, host, until))
    connection.execute("UPDATE queue_hosts SET next_at = ? WHERE host = ? AND next_at = ?", (now, host, until))


def _moment(text: str | None) -> datetime | None:
    return from_text(text) if text else None
