"""What may go: captures that say nothing new, by a policy that a person states; what stays is every version.

A capture may be pruned only if all of this holds:

    it is not among the last N of its address, nor the first
    it is older than the age asked for
    it gave no revision, no change, no event, and nobody else's review or score was first or last seen on it
    nothing else in the archive points at it: a 304 that confirmed it, a failure, what was kept beside it

A body goes with the last capture that has it; a capture that a revision was read from stays, and its body too. Later
bodies that were packed after one that goes are packed anew first. Nothing that was read is touched. The log
(`prunings`) keeps what went, when and by which policy.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from storage.bodies import Bodies
from storage.connection import Connection
from storage.errors import ArchiveError
from storage.filters import named_host
from storage.seals import Seals
from storage.times import to_text

# Captures that go in one transaction: other writers wait for a fraction of a second.
BATCH = 200

OnCapture = Callable[[int, int], None]  # captures done, captures in all


@dataclass(frozen=True, slots=True)
class Policy:
    """The last `keep` captures of every address stay whatever they say, and all that are younger."""

    keep: int = 3
    older_than_days: int = 90
    site: str | None = None

    def __post_init__(self) -> None:
        if self.keep < 1:
            raise ArchiveError("at least the last capture of every address stays", cure="say --keep 1 or more")


@dataclass(slots=True)
class Pruned:
    """What goes or went; `stored_bytes` is what the bodies take in the file."""

    captures: int = 0
    bodies: int = 0
    stored_bytes: int = 0


class Prune:
    """Finds what may go, and lets it go."""

    def __init__(self, connection: Connection, bodies: Bodies) -> None:
        self._connection = connection
        self._bodies = bodies
        self._seals = Seals(connection)

    def plan(self, policy: Policy, *, now: datetime) -> Pruned:
        """What `run` would do; writes nothing."""
        captures = self._candidates(policy, now)
        going = set(captures)
        found = Pruned(captures=len(captures))
        for body_id, stored in self._bodies_of(captures):
            if going.issuperset(self._captures_of(body_id)) and not self._is_needed(body_id):
                found.bodies += 1
                found.stored_bytes += stored
        return found

    def run(self, policy: Policy, *, now: datetime, on_capture: OnCapture = lambda done, of: None) -> Pruned:
        """Let go what may go, in short transactions; a kill leaves the rest for the next time."""
        captures = self._candidates(policy, now)
        result = Pruned()
        # What points at a capture is asked for a batch at a time; SQLite would look through every table for each row.
        self._connection.execute("PRAGMA foreign_keys = OFF")
        try:
            for start in range(0, len(captures), BATCH):
                batch = self._batch(captures[start : start + BATCH], policy, now)
                result.captures += batch.captures
                result.bodies += batch.bodies
                result.stored_bytes += batch.stored_bytes
                on_capture(min(start + BATCH, len(captures)), len(captures))
        finally:
            self._connection.execute("PRAGMA foreign_keys = ON")
        return result

    def _batch(self, captures: list[int], policy: Policy, now: datetime) -> Pruned:
        result = Pruned()
        with self._connection.write():
            for capture_id in self._nothing_points_at(captures):  # again: a crawl may have noted something meanwhile
                self._drop_capture(capture_id, result)
            self._connection.execute(
                "INSERT INTO prunings (pruned_at, policy, captures, bodies, stored_bytes) VALUES (?, ?, ?, ?, ?)",
                (to_text(now), json.dumps(asdict(policy)), result.captures, result.bodies, result.stored_bytes),
            )
        return result

    def _candidates(self, policy: Policy, now: datetime) -> list[int]:
        rows = self._connection.all(
            _CANDIDATES,
            {
                "keep": policy.keep,
                "before": to_text(now - timedelta(days=policy.older_than_days)),
                "site": named_host(policy.site) if policy.site is not None else None,
            },
        )
        return self._nothing_points_at([row[0] for row in rows])

    def _nothing_points_at(self, captures: list[int]) -> list[int]:
        pointed_at: set[int] = set()
        for table, column in self._pointing("captures", ("hops", "readings")):
            pointed_at |= {row[0] for row in self._connection.all(f"SELECT {column} FROM {table}")}  # noqa: S608
        return [capture_id for capture_id in captures if capture_id not in pointed_at]

    def _pointing(self, at: str, but: tuple[str, ...]) -> list[tuple[str, str]]:
        """Every table and column that points at a table, of whatever version of the schema."""
        return [
            (row[0], row[1])
            for row in self._connection.all(
                """
                SELECT tables.name, keys."from"
                  FROM sqlite_master AS tables, pragma_foreign_key_list(tables.name) AS keys
                 WHERE tables.type = 'table' AND keys."table" = ?
                """,
                (at,),
            )
            if row[0] not in but
        ]

    def _drop_capture(self, capture_id: int, result: Pruned) -> None:
        row = self._connection.one("SELECT url_id, body_id FROM captures WHERE id = ?", (capture_id,))
        assert row is not None
        self._forget_reading(capture_id, row["url_id"], row["body_id"])
        self._connection.execute("DELETE FROM hops WHERE capture_id = ?", (capture_id,))
        self._connection.execute("DELETE FROM captures WHERE id = ?", (capture_id,))
        self._seals.seal("captures", capture_id)  # takes the seal off
        result.captures += 1
        body_id = row["body_id"]
        if body_id is not None and not self._captures_of(body_id) and not self._is_needed(body_id):
            self._drop_body(body_id, result)

    def _forget_reading(self, capture_id: int, url_id: int, body_id: int | None) -> None:
        """That these bytes were read stays known as long as another capture of the address has them."""
        other = self._connection.value(
            "SELECT id FROM captures WHERE url_id = ? AND body_id IS ? AND id != ? ORDER BY id LIMIT 1",
            (url_id, body_id, capture_id),
        )
        if other is None:
            self._connection.execute("DELETE FROM readings WHERE url_id = ? AND body_id = ?", (url_id, body_id))
        else:
            self._connection.execute("UPDATE readings SET capture_id = ? WHERE capture_id = ?", (other, capture_id))
            self._seals.seal("readings", other)
        self._seals.seal("readings", capture_id)  # takes the seal off

    def _drop_body(self, body_id: int, result: Pruned) -> None:
        for row in self._connection.all("SELECT id FROM bodies WHERE prefix_body_id = ?", (body_id,)):
            self._free(row["id"], body_id)
        result.bodies += 1
        result.stored_bytes += self._connection.value("SELECT stored_bytes FROM bodies WHERE id = ?", (body_id,))
        self._connection.execute("DELETE FROM body_data WHERE body_id = ?", (body_id,))
        self._connection.execute("DELETE FROM bodies WHERE id = ?", (body_id,))

    def _free(self, body_id: int, prefix_id: int) -> None:
        """Pack a body anew after what its prefix was packed after; raises where it is damaged, and nothing goes."""
        earlier = self._connection.one("SELECT prefix_body_id, dictionary_id FROM bodies WHERE id = ?", (prefix_id,))
        assert earlier is not None
        packed = self._bodies.pack(
            self._bodies.get(body_id), earlier=earlier["prefix_body_id"], dictionary_id=earlier["dictionary_id"]
        )
        self._bodies.store(body_id, packed)
        self._bodies.get(body_id)
        self._deepen(body_id)

    def _deepen(self, body_id: int) -> None:
        """The depth of everything that is packed after a body follows from its own."""
        self._connection.execute(
            """
            WITH RECURSIVE later(id, depth) AS (
                SELECT id, chain_depth FROM bodies WHERE id = ?
                UNION ALL SELECT bodies.id, later.depth + 1 FROM bodies JOIN later ON bodies.prefix_body_id = later.id)
            UPDATE bodies SET chain_depth = (SELECT depth FROM later WHERE later.id = bodies.id)
             WHERE id IN (SELECT id FROM later)
            """,
            (body_id,),
        )

    def _bodies_of(self, captures: list[int]) -> list[tuple[int, int]]:
        sql = "SELECT bodies.id, stored_bytes FROM captures JOIN bodies ON bodies.id = body_id WHERE captures.id = ?"
        found = {}
        for capture_id in captures:
            row = self._connection.one(sql, (capture_id,))
            if row is not None:
                found[row[0]] = row[1]
        return list(found.items())

    def _captures_of(self, body_id: int) -> list[int]:
        return [row[0] for row in self._connection.all("SELECT id FROM captures WHERE body_id = ?", (body_id,))]

    def _is_needed(self, body_id: int) -> bool:
        """Whether anything but captures and their readings points at the bytes."""
        return any(
            self._connection.one(f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1", (body_id,)) is not None  # noqa: S608
            for table, column in self._pointing("bodies", ("captures", "readings", "bodies", "body_data"))
        )


_CANDIDATES = """
    SELECT id FROM (
        SELECT captures.id, captures.fetched_at,
               row_number() OVER (PARTITION BY url_id ORDER BY fetched_at DESC, captures.id DESC) AS back,
               row_number() OVER (PARTITION BY url_id ORDER BY fetched_at, captures.id) AS number
          FROM captures JOIN urls ON urls.id = captures.url_id JOIN pages ON pages.id = urls.page_id
         WHERE :site IS NULL OR pages.site = :site OR pages.site LIKE '%.' || :site)
     WHERE back > :keep AND number > 1 AND fetched_at < :before
     ORDER BY id
    """
