"""User reviews and aggregate scores make no revision: each says when it was first and last seen."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m009_other_peoples_reviews(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE user_reviews (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            content_sha256 TEXT NOT NULL,
            author TEXT,
            rating_value REAL,
            rating_word TEXT,
            rating_best REAL,
            rating_worst REAL,
            rating_raw TEXT,
            rating_aspect TEXT,
            rating_normalized REAL,
            rating_method TEXT,
            rating_scale TEXT,
            date TEXT,
            headline TEXT,
            body TEXT,
            anchor TEXT,
            first_capture_id INTEGER NOT NULL REFERENCES captures(id),
            last_capture_id INTEGER NOT NULL REFERENCES captures(id),
            UNIQUE (page_id, content_sha256)
        )
        """,
        """
        CREATE TABLE aggregate_ratings (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            value REAL NOT NULL,
            best REAL,
            worst REAL,
            rating_count INTEGER,
            review_count INTEGER,
            first_capture_id INTEGER NOT NULL REFERENCES captures(id),
            last_capture_id INTEGER NOT NULL REFERENCES captures(id)
        )
        """,
        "CREATE INDEX aggregate_ratings_by_page ON aggregate_ratings(page_id)",
    )
