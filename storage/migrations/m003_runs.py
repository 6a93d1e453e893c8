"""What each run did, and everything that failed or was skipped, so that it can be listed."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m003_runs(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY,
            job TEXT,
            command TEXT,
            started_at TEXT NOT NULL,
            ended_at TEXT,
            outcome TEXT
        )
        """,
        """
        CREATE TABLE run_counts (
            run_id INTEGER NOT NULL REFERENCES runs(id),
            outcome TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            count INTEGER NOT NULL,
            PRIMARY KEY (run_id, outcome, reason)
        ) WITHOUT ROWID
        """,
    )
