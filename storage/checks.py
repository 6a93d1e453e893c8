"""What SQL alone can tell of an archive that is not whole: rows that point nowhere, values that contradict."""

from __future__ import annotations

from collections.abc import Iterator

from storage.connection import Connection

# Table, what is wrong, and the rows that it is wrong with.
CONTRADICTIONS = (
    ("bodies", "has no bytes", "SELECT id FROM bodies WHERE id NOT IN (SELECT body_id FROM body_data)"),
    (
        "bodies",
        "size is not that of its bytes",
        "SELECT id FROM bodies JOIN body_data ON body_id = id WHERE stored_bytes != length(data)",
    ),
    (
        "bodies",
        "is not as deep in its chain as it says",
        """
        SELECT bodies.id FROM bodies LEFT JOIN bodies AS earlier ON earlier.id = bodies.prefix_body_id
         WHERE bodies.chain_depth != coalesce(earlier.chain_depth + 1, 0)
        """,
    ),
    (
        "reviews",
        "shows a revision of another page",
        """
        SELECT reviews.page_id FROM reviews JOIN revisions ON revisions.id = reviews.revision_id
         WHERE revisions.page_id != reviews.page_id
        """,
    ),
    (
        "pages",
        "is merged away and still has a review",
        "SELECT pages.id FROM pages JOIN reviews ON page_id = pages.id WHERE merged_into IS NOT NULL",
    ),
    (
        "pages",
        "has revisions and neither a review nor a page it was merged into",
        """
        SELECT DISTINCT revisions.page_id FROM revisions JOIN pages ON pages.id = revisions.page_id
         WHERE merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM reviews WHERE reviews.page_id = revisions.page_id)
        """,
    ),
    (
        "readings",
        "gave a revision that nothing says was made",
        "SELECT url_id FROM readings WHERE outcome = 'revision' AND revision_id IS NULL",
    ),
    (
        "user_reviews",
        "points beyond the text that holds its words",
        """
        SELECT user_reviews.id FROM user_reviews JOIN texts ON texts.id = user_reviews.text_id
         WHERE text_start IS NULL OR text_stop IS NULL OR text_start < 0 OR text_stop <= text_start
            OR text_stop > length(texts.text)
        """,
    ),
    (
        "reviews",
        "is missing from the full-text index",
        "SELECT page_id FROM reviews WHERE page_id NOT IN (SELECT id FROM reviews_fts_docsize)",
    ),
    (
        "reviews_fts",
        "is indexed and is no review",
        "SELECT id FROM reviews_fts_docsize WHERE id NOT IN (SELECT page_id FROM reviews)",
    ),
)


def dangling(connection: Connection) -> Iterator[tuple[str, int | None, str]]:
    """(table, row, what is wrong) of every row that points nowhere or contradicts another."""
    for row in connection.stream("PRAGMA foreign_key_check"):
        yield row[0], row[1], f"points at a row of {row[2]} that is not there"
    for table, message, sql in CONTRADICTIONS:
        for row in connection.stream(sql):
            yield table, row[0], message
