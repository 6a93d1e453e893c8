"""A person here is a name as bylines give it; an item is a work by its name, type and year."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m005_people_and_items(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE people (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL UNIQUE
        )
        """,
        """
        CREATE TABLE items (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            type TEXT NOT NULL DEFAULT '',
            year INTEGER NOT NULL DEFAULT 0,
            merged_into INTEGER REFERENCES items(id),
            UNIQUE (name_key, type, year)
        )
        """,
    )
