"""Addresses of one page are merged and can be parted again; copies of one text form a cluster."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m010_merges_and_clusters(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE merges (
            id INTEGER PRIMARY KEY,
            kept_page_id INTEGER NOT NULL REFERENCES pages(id),
            merged_page_id INTEGER NOT NULL REFERENCES pages(id),
            reason TEXT NOT NULL,
            similarity REAL,
            removed_review TEXT,
            merged_at TEXT NOT NULL,
            undone_at TEXT
        )
        """,
        "CREATE INDEX merges_by_pages ON merges(kept_page_id, merged_page_id)",
        "CREATE INDEX merges_by_merged ON merges(merged_page_id)",
        """
        CREATE TABLE merged_urls (
            merge_id INTEGER NOT NULL REFERENCES merges(id),
            url_id INTEGER NOT NULL REFERENCES urls(id),
            PRIMARY KEY (merge_id, url_id)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE clusters (
            id INTEGER PRIMARY KEY,
            original_page_id INTEGER NOT NULL REFERENCES pages(id),
            created_at TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE cluster_members (
            page_id INTEGER PRIMARY KEY REFERENCES pages(id),
            cluster_id INTEGER NOT NULL REFERENCES clusters(id),
            how TEXT NOT NULL CHECK (how IN ('exact', 'near')),
            similarity REAL NOT NULL
        )
        """,
        "CREATE INDEX cluster_members_by_cluster ON cluster_members(cluster_id)",
        """
        CREATE TABLE bands (
            band_key INTEGER NOT NULL,
            text_id INTEGER NOT NULL REFERENCES texts(id),
            PRIMARY KEY (band_key, text_id)
        ) WITHOUT ROWID
        """,
    )
