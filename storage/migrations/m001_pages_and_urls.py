"""A page is what is reviewed or read; it may be reached by many addresses."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m001_pages_and_urls(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE pages (
            id INTEGER PRIMARY KEY,
            url TEXT NOT NULL,
            site TEXT NOT NULL,
            first_seen_at TEXT NOT NULL,
            lead_url_id INTEGER REFERENCES urls(id),
            merged_into INTEGER REFERENCES pages(id)
        )
        """,
        """
        CREATE TABLE urls (
            id INTEGER PRIMARY KEY,
            url TEXT NOT NULL,
            url_key TEXT NOT NULL UNIQUE,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            canonical_key TEXT,
            first_seen_at TEXT NOT NULL
        )
        """,
        "CREATE INDEX urls_by_page ON urls(page_id)",
        "CREATE INDEX urls_by_canonical ON urls(canonical_key) WHERE canonical_key IS NOT NULL",
        "CREATE INDEX pages_by_site ON pages(site)",
    )
