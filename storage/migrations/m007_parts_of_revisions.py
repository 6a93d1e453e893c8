"""Headings, captions and so on: a table each, keyed by revision and position."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run

# The parts of a revision, in the order in which the page gives them.
_PARTS = {
    "credits": """role TEXT NOT NULL CHECK (role IN ('author', 'editor')), name TEXT NOT NULL,
                  person_id INTEGER NOT NULL REFERENCES people(id)""",
    "identifiers": "scheme TEXT NOT NULL, value TEXT NOT NULL",
    "ratings": """value REAL, word TEXT, best REAL, worst REAL, raw TEXT NOT NULL, aspect TEXT,
                  normalized REAL, method TEXT, scale TEXT""",
    "headings": "level INTEGER, text TEXT NOT NULL, anchor TEXT",
    "captions": "text TEXT, credit_line TEXT, image_url TEXT, alt_text TEXT",
    "quick_links": "text TEXT NOT NULL, url TEXT NOT NULL",
    "notes": "kind TEXT NOT NULL CHECK (kind IN ('positive', 'negative')), text TEXT NOT NULL",
    "evidence": """field TEXT NOT NULL, rule TEXT NOT NULL, source TEXT NOT NULL, path TEXT NOT NULL,
                   raw TEXT, start INTEGER, stop INTEGER""",
    "conflicts": """field TEXT NOT NULL, kept TEXT NOT NULL, other TEXT NOT NULL,
                    kept_source TEXT NOT NULL, other_source TEXT NOT NULL, other_path TEXT NOT NULL""",
}


@STEPS()
def m007_parts_of_revisions(db: Database) -> None:
    for name, columns in _PARTS.items():
        run(
            db,
            f"""
            CREATE TABLE {name} (
                revision_id INTEGER NOT NULL REFERENCES revisions(id),
                position INTEGER NOT NULL,
                {columns},
                PRIMARY KEY (revision_id, position)
            ) WITHOUT ROWID
            """,
        )
    run(
        db,
        "CREATE INDEX credits_by_person ON credits(person_id, role)",
        "CREATE INDEX identifiers_by_value ON identifiers(scheme, value)",
    )
