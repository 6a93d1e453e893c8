"""Seals over rows of record; what packs a site's pages and how far that has come; what was pruned; saved searches."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m017_trust(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE seals (
            of TEXT NOT NULL,
            row_id INTEGER NOT NULL,
            digest BLOB NOT NULL,
            PRIMARY KEY (of, row_id)
        ) WITHOUT ROWID
        """,
        "ALTER TABLE dictionaries ADD COLUMN pages INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX dictionaries_by_site ON dictionaries(site, id)",
        "ALTER TABLE bodies ADD COLUMN compacted_with INTEGER",
        """
        CREATE TABLE dictionary_trials (
            site TEXT PRIMARY KEY,
            pages INTEGER NOT NULL,
            tried_at TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE prunings (
            id INTEGER PRIMARY KEY,
            pruned_at TEXT NOT NULL,
            policy TEXT NOT NULL,
            captures INTEGER NOT NULL,
            bodies INTEGER NOT NULL,
            stored_bytes INTEGER NOT NULL
        )
        """,
        """
        CREATE TABLE saved_searches (
            name TEXT PRIMARY KEY,
            query TEXT NOT NULL,
            filters TEXT NOT NULL,
            saved_at TEXT NOT NULL
        )
        """,
    )
