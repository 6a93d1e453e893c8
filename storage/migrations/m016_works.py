"""Works: what pages that call one thing by several names speak of, and what a person decided about them."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m016_works(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE works (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            type TEXT,
            year INTEGER
        )
        """,
        """
        CREATE TABLE work_pages (
            page_id INTEGER PRIMARY KEY REFERENCES pages(id),
            work_id INTEGER NOT NULL REFERENCES works(id)
        )
        """,
        "CREATE INDEX work_pages_by_work ON work_pages(work_id)",
        """
        CREATE TABLE item_keys (
            item_id INTEGER PRIMARY KEY REFERENCES items(id),
            work_key TEXT NOT NULL,
            method TEXT NOT NULL
        )
        """,
        "CREATE INDEX item_keys_by_key ON item_keys(work_key)",
        """
        CREATE TABLE work_decisions (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
            decided_at TEXT NOT NULL,
            undone_at TEXT
        )
        """,
        """
        CREATE TABLE work_decision_refs (
            decision_id INTEGER NOT NULL REFERENCES work_decisions(id),
            kind TEXT NOT NULL CHECK (kind IN ('item', 'split', 'page')),
            ref_id INTEGER NOT NULL,
            PRIMARY KEY (decision_id, kind, ref_id)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX work_decision_refs_by_ref ON work_decision_refs(kind, ref_id)",
        # Pages whose work is to be found anew; filled by the database itself, so that no way of writing can forget it.
        # (Not by OR IGNORE, which the conflict clause of the statement that sets a trigger off would override.)
        "CREATE TABLE works_due (page_id INTEGER PRIMARY KEY)",
        "INSERT INTO works_due SELECT page_id FROM reviews",
        """
        CREATE TRIGGER works_due_new AFTER INSERT ON reviews
        BEGIN
            INSERT INTO works_due SELECT new.page_id
             WHERE NOT EXISTS (SELECT 1 FROM works_due WHERE page_id = new.page_id);
        END
        """,
        """
        CREATE TRIGGER works_due_changed AFTER UPDATE OF revision_id, item_id ON reviews
        WHEN old.revision_id IS NOT new.revision_id OR old.item_id IS NOT new.item_id
        BEGIN
            INSERT INTO works_due SELECT new.page_id
             WHERE NOT EXISTS (SELECT 1 FROM works_due WHERE page_id = new.page_id);
        END
        """,
        """
        CREATE TRIGGER works_due_gone AFTER DELETE ON reviews
        BEGIN
            INSERT INTO works_due SELECT old.page_id
             WHERE NOT EXISTS (SELECT 1 FROM works_due WHERE page_id = old.page_id);
        END
        """,
    )
