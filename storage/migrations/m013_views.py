"""For people who open the file with Datasette or sqlite-utils."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS


@STEPS()
def m013_views(db: Database) -> None:
    db.create_view(
        "reviews_overview",
        """
        SELECT reviews.page_id, reviews.headline, reviews.item_name AS item, reviews.item_type AS kind, reviews.authors,
               CASE WHEN reviews.rating_word IS NOT NULL THEN reviews.rating_word
                    WHEN reviews.rating_value IS NULL THEN NULL
                    WHEN reviews.rating_best IS NULL THEN printf('%g', reviews.rating_value)
                    ELSE printf('%g/%g', reviews.rating_value, reviews.rating_best) END AS score,
               reviews.site, reviews.date_published, reviews.page_type, reviews.language, reviews.url,
               (SELECT count(*) FROM revisions WHERE revisions.page_id = reviews.page_id) AS revisions,
               reviews.first_seen_at, reviews.changed_at
          FROM reviews
        """,
    )
    db.create_view(
        "changes_overview",
        """
        SELECT changes.id, changes.changed_at, changes.kind, changes.field, changes.old, changes.new, changes.cause,
               reviews.headline, reviews.site, reviews.url, changes.page_id, changes.revision_id
          FROM changes LEFT JOIN reviews ON reviews.page_id = changes.page_id
        """,
    )
    db.create_view(
        "captures_overview",
        """
        SELECT captures.id, captures.fetched_at, captures.status, captures.url, captures.content_type, captures.route,
               bodies.size_bytes, bodies.stored_bytes, bodies.sha256, urls.page_id
          FROM captures JOIN urls ON urls.id = captures.url_id LEFT JOIN bodies ON bodies.id = captures.body_id
        """,
    )
