"""Lists that take no longer in a large archive: by person and by work in the order of the dates, by rating, by kind.

`review_people` tells who wrote or edited each review as it stands ('' where it has no date); triggers keep it.
"""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run

_PUT_IN = """
    INSERT INTO review_people
    SELECT DISTINCT person_id, coalesce(new.date_published, ''), new.page_id
      FROM credits WHERE revision_id = new.revision_id;
    """
_TAKE_OUT = """
    DELETE FROM review_people
     WHERE person_id IN (SELECT person_id FROM credits WHERE revision_id = old.revision_id)
       AND date_published = coalesce(old.date_published, '') AND page_id = old.page_id;
    """


@STEPS()
def m022_bounded(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE review_people (
            person_id INTEGER NOT NULL REFERENCES people(id),
            date_published TEXT NOT NULL,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            PRIMARY KEY (person_id, date_published, page_id)
        ) WITHOUT ROWID
        """,
        """
        INSERT INTO review_people
        SELECT DISTINCT person_id, coalesce(date_published, '') AS date, page_id
          FROM reviews JOIN credits USING (revision_id) ORDER BY person_id, date, page_id
        """,
        f"CREATE TRIGGER review_people_new AFTER INSERT ON reviews BEGIN {_PUT_IN} END",
        f"CREATE TRIGGER review_people_gone AFTER DELETE ON reviews BEGIN {_TAKE_OUT} END",
        f"""
        CREATE TRIGGER review_people_moved AFTER UPDATE OF revision_id, date_published ON reviews
        WHEN old.revision_id != new.revision_id OR old.date_published IS NOT new.date_published
        BEGIN {_TAKE_OUT} {_PUT_IN} END
        """,
        "DROP INDEX reviews_by_item",
        "CREATE INDEX reviews_by_item ON reviews(item_id, date_published, page_id)",
        "CREATE INDEX reviews_by_rating ON reviews(rating_normalized, date_published, page_id, page_type)",
        # What else a list of one kind or one language may be filtered by: the rows that do not pass are not looked up.
        "DROP INDEX reviews_by_kind",
        """
        CREATE INDEX reviews_by_kind ON reviews(
            item_type COLLATE NOCASE, date_published, page_id, rating_normalized, language COLLATE NOCASE, page_type
        )
        """,
        "DROP INDEX reviews_by_language",
        """
        CREATE INDEX reviews_by_language ON reviews(
            language COLLATE NOCASE, date_published, page_id, rating_normalized, item_type COLLATE NOCASE, page_type
        )
        """,
        # Texts that were no review's when they came, and are now: filed with those that are due.
        """
        INSERT OR IGNORE INTO texts_due
        SELECT texts.id FROM reviews
          JOIN revisions ON revisions.id = reviews.revision_id
          JOIN texts ON texts.id = revisions.text_id
         WHERE reviews.page_type IN ('review', 'article') AND texts.word_count >= 20
           AND texts.id NOT IN (SELECT text_id FROM bands)
        """,
    )
