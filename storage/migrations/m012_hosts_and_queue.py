"""The crawl's memory; `queue_hosts` says which hosts of a job may have work, and from when."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m012_hosts_and_queue(db: Database) -> None:
    run(
        db,
        """
        CREATE TABLE hosts (
            host TEXT PRIMARY KEY,
            next_at TEXT NOT NULL DEFAULT '',
            crawl_delay_s REAL,
            robots_txt TEXT,
            robots_status INTEGER,
            robots_fetched_at TEXT,
            last_status INTEGER,
            last_fetched_at TEXT,
            fetched_count INTEGER NOT NULL DEFAULT 0,
            failed_count INTEGER NOT NULL DEFAULT 0,
            failures_in_a_row INTEGER NOT NULL DEFAULT 0
        )
        """,
        """
        CREATE TABLE queue (
            id INTEGER PRIMARY KEY,
            job TEXT NOT NULL,
            url TEXT NOT NULL,
            url_key TEXT NOT NULL,
            host TEXT NOT NULL,
            kind TEXT NOT NULL,
            depth INTEGER NOT NULL,
            priority INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'done', 'failed', 'skipped')),
            reason TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            not_before TEXT,
            lease_until TEXT,
            owner TEXT,
            found_on TEXT,
            added_at TEXT NOT NULL,
            ended_at TEXT,
            UNIQUE (job, url_key)
        )
        """,
        "CREATE INDEX queue_ready ON queue(job, host, priority, id) WHERE state = 'waiting' AND not_before IS NULL",
        "CREATE INDEX queue_delayed ON queue(job, not_before) WHERE state = 'waiting' AND not_before IS NOT NULL",
        "CREATE INDEX queue_leased ON queue(lease_until) WHERE state = 'leased'",
        "CREATE INDEX queue_in_flight ON queue(host) WHERE state = 'leased'",
        "CREATE INDEX queue_by_state ON queue(job, state, reason)",
        """
        CREATE TABLE queue_hosts (
            job TEXT NOT NULL,
            host TEXT NOT NULL,
            next_at TEXT NOT NULL,
            ready INTEGER NOT NULL,
            PRIMARY KEY (job, host)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX queue_hosts_ready ON queue_hosts(job, next_at) WHERE ready = 1",
        "CREATE INDEX queue_hosts_by_host ON queue_hosts(host)",
    )
