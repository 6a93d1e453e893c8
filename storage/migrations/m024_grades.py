"""The view of reviews names the best of a scale that runs downwards: "1.9 (best 1)", and not "1.9/1"."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m024_grades(db: Database) -> None:
    run(
        db,
        "DROP VIEW reviews_overview",
        """
        CREATE VIEW reviews_overview AS
        SELECT reviews.page_id, reviews.headline, reviews.item_name AS item, reviews.item_type AS kind, reviews.authors,
               CASE WHEN reviews.rating_word IS NOT NULL THEN reviews.rating_word
                    WHEN reviews.rating_value IS NULL THEN NULL
                    WHEN reviews.rating_best IS NULL THEN printf('%g', reviews.rating_value)
                    WHEN reviews.rating_value > reviews.rating_best
                    THEN printf('%g (best %g)', reviews.rating_value, reviews.rating_best)
                    ELSE printf('%g/%g', reviews.rating_value, reviews.rating_best) END AS score,
               reviews.site, reviews.date_published, reviews.page_type, reviews.language, reviews.url,
               (SELECT count(*) FROM revisions WHERE revisions.page_id = reviews.page_id) AS revisions,
               reviews.first_seen_at, reviews.changed_at
          FROM reviews
        """,
    )
