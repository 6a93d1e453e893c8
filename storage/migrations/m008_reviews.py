"""The present state: one row for each page that was read, pointing at the revision in force."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m008_reviews(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE reviews (
            page_id INTEGER PRIMARY KEY REFERENCES pages(id),
            revision_id INTEGER NOT NULL REFERENCES revisions(id),
            url TEXT NOT NULL,
            site TEXT NOT NULL,
            page_type TEXT NOT NULL,
            headline TEXT,
            authors TEXT,
            publisher TEXT,
            site_name TEXT,
            language TEXT,
            date_published TEXT,
            date_modified TEXT,
            item_id INTEGER REFERENCES items(id),
            item_name TEXT,
            item_type TEXT,
            rating_value REAL,
            rating_word TEXT,
            rating_best REAL,
            rating_normalized REAL,
            word_count INTEGER,
            is_accessible_for_free INTEGER,
            canonical_url TEXT,
            first_seen_at TEXT NOT NULL,
            changed_at TEXT NOT NULL
        )
        """,
        "CREATE INDEX reviews_by_revision ON reviews(revision_id)",
        "CREATE INDEX reviews_by_site ON reviews(site, date_published)",
        "CREATE INDEX reviews_by_type ON reviews(page_type, date_published)",
        "CREATE INDEX reviews_by_date ON reviews(date_published)",
        "CREATE INDEX reviews_by_item ON reviews(item_id)",
        """
        CREATE TABLE changes (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            revision_id INTEGER NOT NULL REFERENCES revisions(id),
            previous_revision_id INTEGER NOT NULL REFERENCES revisions(id),
            capture_id INTEGER NOT NULL REFERENCES captures(id),
            changed_at TEXT NOT NULL,
            cause TEXT NOT NULL CHECK (cause IN ('page', 'reader', 'either')),
            kind TEXT NOT NULL,
            field TEXT NOT NULL,
            old TEXT,
            new TEXT
        )
        """,
        "CREATE INDEX changes_by_page ON changes(page_id, changed_at)",
        "CREATE INDEX changes_by_kind ON changes(kind, changed_at)",
        "CREATE INDEX changes_by_revision ON changes(revision_id)",
        """
        CREATE TABLE events (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            capture_id INTEGER REFERENCES captures(id),
            kind TEXT NOT NULL,
            message TEXT NOT NULL,
            at TEXT NOT NULL
        )
        """,
        "CREATE INDEX events_by_page ON events(page_id, at)",
    )
