"""Where the steps register, and what they share."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

STEPS = Migrations("cuttings")


def run(db: Database, *statements: str) -> None:
    """Each statement in turn, inside the transaction that the migration holds."""
    for statement in statements:
        db.execute(statement)
