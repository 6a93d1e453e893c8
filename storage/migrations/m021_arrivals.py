"""What came lately is found by an index, whenever it was published."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m021_arrivals(db: Database) -> None:
    run(db, "CREATE INDEX reviews_by_arrival ON reviews(first_seen_at)")
