"""Evidence packed after the bytes it points into, and other people's words kept once where the page's text has them."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m020_packed(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE packed_evidence (
            revision_id INTEGER PRIMARY KEY REFERENCES revisions(id),
            data BLOB NOT NULL
        )
        """,
        # Where `body` is NULL and these are not, the review's words are the characters [start, stop) of that text.
        "ALTER TABLE user_reviews ADD COLUMN text_id INTEGER REFERENCES texts(id)",
        "ALTER TABLE user_reviews ADD COLUMN text_start INTEGER",
        "ALTER TABLE user_reviews ADD COLUMN text_stop INTEGER",
        "CREATE INDEX user_reviews_by_text ON user_reviews(text_id) WHERE text_id IS NOT NULL",
        """
        CREATE VIEW readers_reviews AS
        SELECT user_reviews.id, page_id, content_sha256, author, rating_value, rating_word, rating_best, rating_worst,
               rating_raw, rating_aspect, rating_normalized, rating_method, rating_scale, date, headline,
               coalesce(body, substr(texts.text, text_start + 1, text_stop - text_start)) AS body,
               anchor, first_capture_id, last_capture_id
          FROM user_reviews LEFT JOIN texts ON texts.id = text_id
        """,
    )
