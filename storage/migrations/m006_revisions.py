"""Each distinct content of a page. What stands here never changes once it is written."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m006_revisions(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE texts (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            word_count INTEGER NOT NULL,
            text TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE revisions (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            number INTEGER NOT NULL,
            content_sha256 TEXT NOT NULL,
            capture_id INTEGER NOT NULL REFERENCES captures(id),
            captured_at TEXT NOT NULL,
            reader_version TEXT NOT NULL,
            page_type TEXT NOT NULL,
            headline TEXT,
            publisher TEXT,
            date_published TEXT,
            item_id INTEGER REFERENCES items(id),
            item_name TEXT,
            item_type TEXT,
            item_year INTEGER,
            verdict TEXT,
            text_id INTEGER REFERENCES texts(id),
            UNIQUE (page_id, number),
            UNIQUE (page_id, content_sha256)
        )
        """,
        "CREATE INDEX revisions_by_capture ON revisions(capture_id)",
        "CREATE INDEX revisions_by_text ON revisions(text_id)",
        "CREATE INDEX revisions_by_item ON revisions(item_id)",
        """
        CREATE TABLE readings (
            url_id INTEGER NOT NULL REFERENCES urls(id),
            body_id INTEGER NOT NULL REFERENCES bodies(id),
            capture_id INTEGER NOT NULL REFERENCES captures(id),
            revision_id INTEGER REFERENCES revisions(id),
            outcome TEXT NOT NULL CHECK (outcome IN ('revision', 'alias', 'wall')),
            reader_version TEXT NOT NULL,
            read_at TEXT NOT NULL,
            PRIMARY KEY (url_id, body_id)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX readings_by_revision ON readings(revision_id)",
        "CREATE INDEX readings_by_capture ON readings(capture_id)",
    )
