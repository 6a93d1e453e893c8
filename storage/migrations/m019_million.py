"""For archives of a million reviews: lists in the order of their indexes, and near copies found by other keys.

Texts are filed anew under the new keys afterwards, a few with every page that is written (`texts_due`): what was tied
stays tied until then.
"""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run

# What lists are filtered by, at the end of the index of all by date: whatever is asked for, the rows that do not
# pass are not looked up.
_FILTERED_BY = "rating_normalized, item_type, language, page_type, site"


@STEPS()
def m019_million(db: Database) -> None:
    run(
        db,
        "DROP TABLE bands",
        """
        CREATE TABLE bands (
            band_key INTEGER NOT NULL,
            text_id INTEGER NOT NULL REFERENCES texts(id),
            PRIMARY KEY (band_key, text_id)
        ) WITHOUT ROWID
        """,
        "CREATE TABLE texts_due (text_id INTEGER PRIMARY KEY REFERENCES texts(id))",
        "INSERT INTO texts_due SELECT id FROM texts",
        "DROP INDEX reviews_by_site",
        "DROP INDEX reviews_by_type",
        "DROP INDEX reviews_by_date",
        f"CREATE INDEX reviews_by_date ON reviews(date_published, page_id, {_FILTERED_BY})",
        "CREATE INDEX reviews_by_site ON reviews(site, date_published, page_id)",
        "CREATE INDEX reviews_by_type ON reviews(page_type, date_published, page_id, rating_normalized)",
        "CREATE INDEX reviews_by_kind ON reviews(item_type COLLATE NOCASE, date_published, page_id, rating_normalized)",
        """
        CREATE INDEX reviews_by_language
            ON reviews(language COLLATE NOCASE, date_published, page_id, rating_normalized)
        """,
        # Hosts that have reviews, to find those below a site; never taken out, because one too many does no harm.
        "CREATE TABLE review_sites (site TEXT PRIMARY KEY) WITHOUT ROWID",
        "INSERT INTO review_sites SELECT DISTINCT site FROM reviews",
        """
        CREATE TRIGGER review_sites_new AFTER INSERT ON reviews
        BEGIN
            INSERT INTO review_sites SELECT new.site
             WHERE NOT EXISTS (SELECT 1 FROM review_sites WHERE site = new.site);
        END
        """,
        """
        CREATE TRIGGER review_sites_moved AFTER UPDATE OF site ON reviews WHEN old.site IS NOT new.site
        BEGIN
            INSERT INTO review_sites SELECT new.site
             WHERE NOT EXISTS (SELECT 1 FROM review_sites WHERE site = new.site);
        END
        """,
    )
