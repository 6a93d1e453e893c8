"""What a run left out, by reason and place, with an example; which job file a job came from, and when it left it."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m018_left(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE refusals (
            run_id INTEGER NOT NULL REFERENCES runs(id),
            kind TEXT NOT NULL CHECK (kind IN ('address', 'part')),
            reason TEXT NOT NULL,
            place TEXT NOT NULL,
            number INTEGER NOT NULL,
            example TEXT NOT NULL,
            found_on TEXT,
            PRIMARY KEY (run_id, kind, reason, place)
        ) WITHOUT ROWID
        """,
        "ALTER TABLE jobs ADD COLUMN job_file TEXT",
        "ALTER TABLE jobs ADD COLUMN removed_at TEXT",
    )
