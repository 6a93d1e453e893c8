"""Who was told of a run, and whether it reached them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.connection import Connection
from storage.contents import clean
from storage.times import from_text, to_text

Outcome = Literal["sent", "failed"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """One notice: by which channel ("feed", "webhook", "mail"), to whom, and what came of it after so many attempts."""

    channel: str
    target: str
    outcome: Outcome
    attempts: int
    message: str
    at: datetime


class Deliveries:
    """The notices of every run."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, run_id: int, delivery: Delivery) -> None:
        """Write down what became of a notice."""
        with self._connection.write():
            self._connection.execute(
                """
                INSERT INTO deliveries (run_id, channel, target, outcome, attempts, message, at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                (
                    run_id,
                    delivery.channel,
                    clean(delivery.target),
                    delivery.outcome,
                    delivery.attempts,
                    clean(delivery.message),
                    to_text(delivery.at),
                ),
            )

    def of_run(self, run_id: int) -> list[Delivery]:
        """The notices of a run, in order."""
        rows = self._connection.all("SELECT * FROM deliveries WHERE run_id = ? ORDER BY id", (run_id,))
        return [
            Delivery(
                row["channel"], row["target"], row["outcome"], row["attempts"], row["message"], from_text(row["at"])
            )
            for row in rows
        ]
