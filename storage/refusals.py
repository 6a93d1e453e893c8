"""What a run left out, in groups: for what reason, at what place, how many, and one of them to look at.

Addresses that were found and never asked for ("address"), and what a page asked for in the browser and was not given
("part"). They may be millions, so they are counted by place and not listed one by one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from storage.connection import Connection
from storage.contents import clean

KEPT_RUNS = 10  # of each job: a thousand groups a run, four runs a day, for years, would outgrow the reviews

Kind = Literal["address", "part"]


@dataclass(frozen=True, slots=True)
class Refusal:
    """`number` addresses of one `place`, as "a.example/calendar/0/*". `found_on`: where the example was found."""

    kind: Kind
    reason: str
    place: str
    number: int
    example: str
    found_on: str | None = None


class Refusals:
    """The refusals of an archive's runs."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, run_id: int, refusals: Iterable[Refusal]) -> None:
        """Write down how things stand in a run; what was written of the same groups before is replaced."""
        rows = [
            (run_id, one.kind, one.reason, clean(one.place), one.number, clean(one.example), clean(one.found_on))
            for one in refusals
        ]
        if not rows:
            return
        with self._connection.write():
            self._connection.executemany(
                """
                INSERT INTO refusals (run_id, kind, reason, place, number, example, found_on)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (run_id, kind, reason, place) DO UPDATE SET number = excluded.number
                """,
                rows,
            )

    def forget_old(self, job: str) -> int:
        """Let go of what was left out before the job's latest KEPT_RUNS runs; gives how many groups that were.

        Their counts by reason stay with the runs.
        """
        with self._connection.write():
            return self._connection.execute(
                """
                DELETE FROM refusals
                 WHERE run_id IN (SELECT id FROM runs WHERE job = ? ORDER BY id DESC LIMIT -1 OFFSET ?)
                """,
                (job, KEPT_RUNS),
            ).rowcount

    def of_run(self, run_id: int, *, kind: Kind | None = None, reason: str | None = None) -> list[Refusal]:
        """What a run left out, the most first."""
        rows = self._connection.all(
            """
            SELECT * FROM refusals
             WHERE run_id = :run AND number > 0 AND (:kind IS NULL OR kind = :kind)
               AND (:reason IS NULL OR reason = :reason)
             ORDER BY number DESC, kind, reason, place
            """,
            {"run": run_id, "kind": kind, "reason": reason},
        )
        return [
            Refusal(row["kind"], row["reason"], row["place"], row["number"], row["example"], row["found_on"])
            for row in rows
        ]

    def places(self, job: str, reasons: Sequence[str]) -> list[str]:
        """The places where the job's last run that ended left addresses for one of these reasons."""
        rows = self._connection.all(
            """
            SELECT DISTINCT place FROM refusals
             WHERE kind = 'address' AND reason IN (SELECT value FROM json_each(:reasons))
               AND run_id = (SELECT max(id) FROM runs WHERE job = :job AND ended_at IS NOT NULL)
            """,
            {"job": job, "reasons": json.dumps(list(reasons))},
        )
        return [row["place"] for row in rows]
