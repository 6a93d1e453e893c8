"""Every request that a host was sent, the latest of each host, so that the gaps between them can be proved."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m014_requests(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE requests (
            host TEXT NOT NULL,
            number INTEGER NOT NULL,
            url TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('page', 'robots', 'resource')),
            began_at TEXT NOT NULL,
            ended_at TEXT NOT NULL,
            delay_s REAL NOT NULL,
            latency_s REAL,
            status INTEGER,
            PRIMARY KEY (host, number)
        ) WITHOUT ROWID
        """,
        "ALTER TABLE hosts ADD COLUMN latency_s REAL",
    )
