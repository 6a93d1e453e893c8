"""Full text over a view, so that no text is stored twice; `reviews_cjk` is for scripts without spaces."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m011_search(db: Database) -> None:
    run(
        db,
        """
        CREATE VIEW search_texts AS
        SELECT reviews.page_id AS page_id,
               revisions.headline AS headline,
               revisions.item_name AS item,
               (SELECT group_concat(name, ', ') FROM credits WHERE revision_id = revisions.id) AS people,
               texts.text AS text,
               (SELECT group_concat(part, char(10)) FROM (
                    SELECT text AS part FROM headings WHERE revision_id = revisions.id
                    UNION ALL SELECT coalesce(text, alt_text) FROM captions WHERE revision_id = revisions.id
                    UNION ALL SELECT text FROM notes WHERE revision_id = revisions.id
                    UNION ALL SELECT revisions.verdict)) AS details
          FROM reviews
          JOIN revisions ON revisions.id = reviews.revision_id
          LEFT JOIN texts ON texts.id = revisions.text_id
        """,
        """
        CREATE VIRTUAL TABLE reviews_fts USING fts5(
            headline, item, people, text, details,
            content='search_texts', content_rowid='page_id',
            tokenize="unicode61 remove_diacritics 2", prefix='2 3'
        )
        """,
        """
        CREATE VIRTUAL TABLE reviews_cjk USING fts5(
            headline, item, people, text, details, content='', tokenize="unicode61 remove_diacritics 2"
        )
        """,
    )
