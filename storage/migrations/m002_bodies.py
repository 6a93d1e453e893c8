"""Bytes apart from what is said of them, so that counting bodies does not read them."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m002_bodies(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE dictionaries (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            site TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('trained', 'raw')),
            data BLOB NOT NULL,
            created_at TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE bodies (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            size_bytes INTEGER NOT NULL,
            stored_bytes INTEGER NOT NULL,
            encoding TEXT NOT NULL CHECK (encoding IN ('identity', 'zstd')),
            dictionary_id INTEGER REFERENCES dictionaries(id),
            prefix_body_id INTEGER REFERENCES bodies(id),
            chain_depth INTEGER NOT NULL DEFAULT 0
        )
        """,
        "CREATE INDEX bodies_by_prefix ON bodies(prefix_body_id) WHERE prefix_body_id IS NOT NULL",
        """
        CREATE TABLE body_data (
            body_id INTEGER PRIMARY KEY REFERENCES bodies(id),
            data BLOB NOT NULL
        )
        """,
    )
