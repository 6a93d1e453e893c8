"""Responses as received; `confirms_capture_id` is, for a 304, the capture whose body still stands."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m004_captures(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE captures (
            id INTEGER PRIMARY KEY,
            url_id INTEGER NOT NULL REFERENCES urls(id),
            run_id INTEGER REFERENCES runs(id),
            requested_url TEXT NOT NULL,
            url TEXT NOT NULL,
            fetched_at TEXT NOT NULL,
            status INTEGER NOT NULL,
            route TEXT NOT NULL,
            content_type TEXT,
            body_id INTEGER REFERENCES bodies(id),
            confirms_capture_id INTEGER REFERENCES captures(id),
            truncated TEXT,
            undecoded TEXT,
            wire_sha256 TEXT,
            wire_size_bytes INTEGER,
            http_version TEXT,
            remote_address TEXT,
            request_headers TEXT NOT NULL,
            response_headers TEXT NOT NULL
        )
        """,
        "CREATE INDEX captures_by_url ON captures(url_id, fetched_at)",
        "CREATE INDEX captures_by_body ON captures(body_id)",
        "CREATE INDEX captures_by_requested_url ON captures(requested_url)",
        "CREATE INDEX captures_by_run ON captures(run_id) WHERE run_id IS NOT NULL",
        """
        CREATE TABLE hops (
            capture_id INTEGER NOT NULL REFERENCES captures(id),
            position INTEGER NOT NULL,
            url TEXT NOT NULL,
            status INTEGER NOT NULL,
            headers TEXT NOT NULL,
            PRIMARY KEY (capture_id, position)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE failures (
            id INTEGER PRIMARY KEY,
            run_id INTEGER REFERENCES runs(id),
            capture_id INTEGER REFERENCES captures(id),
            url TEXT NOT NULL,
            url_key TEXT NOT NULL,
            reason TEXT NOT NULL,
            message TEXT NOT NULL,
            failed_at TEXT NOT NULL
        )
        """,
        "CREATE INDEX failures_by_run ON failures(run_id, reason)",
        "CREATE INDEX failures_by_url ON failures(url_key)",
    )
