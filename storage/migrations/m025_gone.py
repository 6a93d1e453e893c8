"""The pages that are gone from the web are looked up by what was noted when they were asked for."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m025_gone(db: Database) -> None:
    run(db, "CREATE INDEX failures_gone ON failures(url_key, failed_at) WHERE reason IN ('gone', 'soft-404')")
