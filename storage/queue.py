"""Addresses that wait to be fetched, with leases, so that a killed crawl loses none and asks no host too often.

    waiting --claim--> leased --done/fail/skip--> done | failed | skipped
       ^                  |
       +---- retry_at ----+---- the lease ran out (the crawl was killed)

A claim moves the host's next moment *before* the fetch and in the same transaction: a crawl killed between the two
finds, when it comes back, that the host must still be waited for. The cost of a claim does not grow with the queue:
`queue_hosts` holds a row for each host of a job, and `ready` on it says that an address waits and the host is not busy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Literal

from storage.connection import Connection, Row
from storage.hosts import advance, give_back
from storage.times import from_text, to_text

# Addresses put in by one transaction: a sitemap of 50,000 must not keep other writers waiting for seconds.
ADD_BATCH = 1000

# The longest turn that one request may cost: a robots.txt may ask for more seconds than a calendar has room for.
LONGEST_TURN_S = 7 * 86400.0

State = Literal["waiting", "leased", "done", "failed", "skipped"]


@dataclass(frozen=True, slots=True)
class NewTask:
    """An address to be queued. The lowest priority goes first; `found_on` is the page or document that names it."""

    url: str
    url_key: str
    host: str
    kind: str = "page"
    depth: int = 0
    priority: int = 0
    found_on: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """An address that was claimed; `attempts` counts this one. `turn_until`: when its host may be asked the next."""

    id: int
    job: str
    url: str
    url_key: str
    host: str
    kind: str
    depth: int
    priority: int
    attempts: int
    found_on: str | None
    lease_until: datetime
    turn_until: datetime | None = None


class Queue:
    """The queue of every job of an archive."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, tasks: Iterable[NewTask], *, job: str, now: datetime) -> int:
        """Queue addresses the job does not know yet; gives how many were new."""
        added_at = to_text(now)
        rows = (
            (job, task.url, task.url_key, task.host, task.kind, task.depth, task.priority, task.found_on, added_at)
            for task in tasks
        )
        added = 0
        while batch := list(islice(rows, ADD_BATCH)):
            added += self._add(batch)
        return added

    def _add(self, rows: list[tuple[Any, ...]]) -> int:
        with self._connection.write():
            before = self._connection.raw.total_changes
            self._connection.executemany(
                """
                INSERT INTO queue (job, url, url_key, host, kind, depth, priority, found_on, added_at, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting') ON CONFLICT (job, url_key) DO NOTHING
                """,
                rows,
            )
            added = self._connection.raw.total_changes - before
            if added:
                self._connection.executemany(
                    """
                    INSERT INTO queue_hosts (job, host, next_at, ready)
                    VALUES (:job, :host, coalesce((SELECT next_at FROM hosts WHERE host = :host), ''), 1)
                    ON CONFLICT (job, host) DO UPDATE SET ready = 1
                    """,
                    [{"job": job, "host": host} for job, host in {(row[0], row[3]) for row in rows}],
                )
        return added

    def claim(
        self, *, job: str, now: datetime, lease_s: float, delay_s: float, owner: str = "", per_host: int = 1
    ) -> Task | None:
        """The next address whose host is free, leased for `lease_s`; None when there is none at this moment.

        The host is not given out again for `delay_s` or its own crawl delay, whichever is longer, nor while `per_host`
        of its addresses are leased.
        """
        soonest = self.next_moment(job)
        if soonest is None or soonest > now:
            return None
        at = to_text(now)
        with self._connection.write():
            self._wake(job, at)
            while (host := self._free_host(job, at)) is not None:
                row = self._ready(job, host) if self._in_flight(host) < per_host else None
                if row is None:
                    self._connection.execute("UPDATE queue_hosts SET ready = 0 WHERE job = ? AND host = ?", (job, host))
                    continue
                task = self._lease(row, now=now, lease_s=lease_s, delay_s=delay_s, owner=owner)
                if self._in_flight(host) < per_host:
                    self._mark_ready([host])
                else:  # nothing more of it until something ends, for any job
                    self._connection.execute("UPDATE queue_hosts SET ready = 0 WHERE host = ?", (host,))
                return task
        return None

    def next_moment(self, job: str) -> datetime | None:
        """The earliest moment at which a claim may succeed; None when nothing waits and nothing is leased."""
        moments = self._connection.all(
            """
            SELECT * FROM (SELECT next_at FROM queue_hosts WHERE job = :job AND ready = 1 ORDER BY next_at LIMIT 1)
            UNION ALL
            SELECT * FROM (SELECT not_before FROM queue
                            WHERE job = :job AND state = 'waiting' AND not_before IS NOT NULL
                            ORDER BY not_before LIMIT 1)
            UNION ALL
            SELECT * FROM (SELECT lease_until FROM queue WHERE state = 'leased'
                              AND EXISTS (SELECT 1 FROM queue WHERE job = :job AND state IN ('waiting', 'leased'))
                            ORDER BY lease_until LIMIT 1)
            """,
            {"job": job},
        )
        if not moments:
            return None
        earliest = min(row[0] for row in moments)
        return from_text(earliest) if earliest else from_text(_LONG_AGO)

    def done(self, task_id: int, *, now: datetime, reason: str | None = None) -> None:
        """The address was fetched; `reason` may say how ("unchanged")."""
        self._end(task_id, "done", reason, now)

    def fail(self, task_id: int, reason: str, *, now: datetime) -> None:
        """Given up."""
        self._end(task_id, "failed", reason, now)

    def skip(self, task_id: int, reason: str, *, now: datetime) -> None:
        """Not to be fetched: refused by robots.txt, outside the job."""
        self._end(task_id, "skipped", reason, now)

    def pass_on(self, task: Task, reason: str, *, now: datetime) -> None:
        """Skipped before its host was asked anything: the turn is the next one's, unless others have moved it since."""
        with self._connection.write():
            if task.turn_until is not None:
                give_back(self._connection, task.host, to_text(task.turn_until), to_text(now))
            self._end(task.id, "skipped", reason, now)

    def retry_at(self, task_id: int, moment: datetime, *, reason: str, was_tried: bool = True) -> None:
        """Put back, not to be claimed before `moment`; if it was not tried, this is none of its attempts."""
        with self._connection.write():
            self._connection.execute(
                """
                UPDATE queue SET state = 'waiting', not_before = ?, reason = ?, lease_until = NULL, owner = NULL,
                                 attempts = attempts - ?
                 WHERE id = ?
                """,
                (to_text(moment), reason, not was_tried, task_id),
            )
            self._free(task_id)

    def release(self, *, job: str | None = None, owner: str | None = None) -> int:
        """Give back leases before they run out: of a job, of an owner, or of an owner in a job; gives how many."""
        with self._connection.write():
            hosts = self._connection.all(
                """
                UPDATE queue SET state = 'waiting', not_before = NULL, lease_until = NULL, owner = NULL
                 WHERE state = 'leased' AND coalesce(:job, :owner) IS NOT NULL
                   AND (:job IS NULL OR job = :job) AND (:owner IS NULL OR owner = :owner) RETURNING host
                """,
                {"job": job, "owner": owner},
            )
            self._mark_ready(row["host"] for row in hosts)
        return len(hosts)

    def owners(self, job: str) -> list[str]:
        """Who holds leases of this job."""
        rows = self._connection.all("SELECT DISTINCT owner FROM queue WHERE job = ? AND state = 'leased'", (job,))
        return [row["owner"] for row in rows]

    def holders(self, job: str) -> list[str]:
        """Who holds leases that this job waits for: its own, and any job's on a host of which an address waits here."""
        rows = self._connection.all(
            """
            SELECT DISTINCT owner FROM queue AS held
             WHERE state = 'leased'
               AND (job = :job OR EXISTS (SELECT 1 FROM queue WHERE job = :job AND host = held.host
                                             AND state = 'waiting' AND not_before IS NULL))
            """,
            {"job": job},
        )
        return [row["owner"] for row in rows]

    def counts(self, job: str) -> dict[tuple[State, str], int]:
        """(state, reason) -> number of addresses."""
        rows = self._connection.all(
            "SELECT state, coalesce(reason, ''), count(*) FROM queue WHERE job = ? GROUP BY state, reason", (job,)
        )
        return {(row[0], row[1]): row[2] for row in rows}

    def waiting(self, job: str) -> Iterator[NewTask]:
        """What waits to be fetched, in the order of its turn. Streams."""
        rows = self._connection.stream(
            "SELECT * FROM queue WHERE job = ? AND state = 'waiting' ORDER BY priority, id", (job,)
        )
        for row in rows:
            yield NewTask(
                row["url"], row["url_key"], row["host"], row["kind"], row["depth"], row["priority"], row["found_on"]
            )

    def forget(self, job: str) -> int:
        """Remove every address of a job, so that it can be crawled anew; gives how many there were."""
        with self._connection.write():
            self._connection.execute("DELETE FROM queue_hosts WHERE job = ?", (job,))
            return self._connection.execute("DELETE FROM queue WHERE job = ?", (job,)).rowcount

    def _wake(self, job: str, at: str) -> None:
        """Addresses whose time has come are ready again, and leases that ran out: of any job, for they hold a host."""
        woken = self._connection.all(
            """
            UPDATE queue SET not_before = NULL WHERE job = ? AND state = 'waiting' AND not_before <= ? RETURNING host
            """,
            (job, at),
        )
        woken += self._connection.all(
            """
            UPDATE queue SET state = 'waiting', lease_until = NULL, owner = NULL
             WHERE state = 'leased' AND lease_until <= ? RETURNING host
            """,
            (at,),
        )
        self._mark_ready(row["host"] for row in woken)

    def _free_host(self, job: str, at: str) -> str | None:
        host: str | None = self._connection.value(
            "SELECT host FROM queue_hosts WHERE job = ? AND ready = 1 AND next_at <= ? ORDER BY next_at LIMIT 1",
            (job, at),
        )
        return host

    def _in_flight(self, host: str) -> int:
        leased: int = self._connection.value("SELECT count(*) FROM queue WHERE host = ? AND state = 'leased'", (host,))
        return leased

    def _ready(self, job: str, host: str) -> Row | None:
        return self._connection.one(
            """
            SELECT * FROM queue WHERE job = ? AND host = ? AND state = 'waiting' AND not_before IS NULL
             ORDER BY priority, id LIMIT 1
            """,
            (job, host),
        )

    def _lease(self, row: Row, *, now: datetime, lease_s: float, delay_s: float, owner: str) -> Task:
        until = now + timedelta(seconds=lease_s)
        self._connection.execute(
            "UPDATE queue SET state = 'leased', lease_until = ?, owner = ?, attempts = attempts + 1 WHERE id = ?",
            (to_text(until), owner, row["id"]),
        )
        own_delay_s = self._connection.value("SELECT crawl_delay_s FROM hosts WHERE host = ?", (row["host"],)) or 0.0
        turn_until = now + timedelta(seconds=min(max(delay_s, own_delay_s), LONGEST_TURN_S))
        advance(self._connection, row["host"], to_text(turn_until))
        return Task(
            id=row["id"],
            job=row["job"],
            url=row["url"],
            url_key=row["url_key"],
            host=row["host"],
            kind=row["kind"],
            depth=row["depth"],
            priority=row["priority"],
            attempts=row["attempts"] + 1,
            found_on=row["found_on"],
            lease_until=until,
            turn_until=turn_until,
        )

    def _end(self, task_id: int, state: State, reason: str | None, now: datetime) -> None:
        with self._connection.write():
            self._connection.execute(
                """
                UPDATE queue
                   SET state = ?, reason = ?, ended_at = ?, lease_until = NULL, owner = NULL, not_before = NULL
                 WHERE id = ?
                """,
                (state, reason, to_text(now), task_id),
            )
            self._free(task_id)

    def _free(self, task_id: int) -> None:
        host = self._connection.value("SELECT host FROM queue WHERE id = ?", (task_id,))
        self._mark_ready([host])

    def _mark_ready(self, hosts: Iterable[str]) -> None:
        """Say of each host, for every job, whether an address of it waits."""
        self._connection.executemany(
            """
            UPDATE queue_hosts SET ready = EXISTS (
                SELECT 1 FROM queue
                 WHERE queue.job = queue_hosts.job AND queue.host = queue_hosts.host
                   AND state = 'waiting' AND not_before IS NULL)
             WHERE host = ?
            """,
            [(host,) for host in set(hosts)],
        )


_LONG_AGO = "1970-01-01T00:00:00.000000Z"
