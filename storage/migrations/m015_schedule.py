"""What a crawl that is left running needs: schedules, runs' owners, when a page is due again, alarms, notices."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS, run


@STEPS()
def m015_schedule(db: Database) -> None:
    run(
        db,
        "ALTER TABLE runs ADD COLUMN owner TEXT",
        "ALTER TABLE runs ADD COLUMN seen_at TEXT",
        "ALTER TABLE runs ADD COLUMN due_at TEXT",
        "ALTER TABLE runs ADD COLUMN report TEXT",
        "CREATE INDEX runs_open ON runs(job) WHERE ended_at IS NULL",
        "CREATE INDEX runs_by_job ON runs(job, id)",
        """
        CREATE TABLE jobs (
            name TEXT PRIMARY KEY,
            schedule TEXT,
            first_seen_at TEXT NOT NULL,
            served_at TEXT,
            next_at TEXT
        )
        """,
        """
        CREATE TABLE visits (
            job TEXT NOT NULL,
            url_key TEXT NOT NULL,
            url TEXT NOT NULL,
            host TEXT NOT NULL,
            kind TEXT NOT NULL,
            depth INTEGER NOT NULL,
            found_on TEXT,
            visits INTEGER NOT NULL,
            changes INTEGER NOT NULL,
            first_at TEXT NOT NULL,
            last_at TEXT NOT NULL,
            changed_at TEXT,
            interval_s REAL NOT NULL,
            due_at TEXT NOT NULL,
            PRIMARY KEY (job, url_key)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX visits_due ON visits(job, due_at)",
        """
        CREATE TABLE samples (
            site TEXT NOT NULL,
            number INTEGER NOT NULL,
            capture_id INTEGER NOT NULL REFERENCES captures(id),
            at TEXT NOT NULL,
            measures TEXT NOT NULL,
            PRIMARY KEY (site, number)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX samples_by_capture ON samples(capture_id)",
        """
        CREATE TABLE alarms (
            id INTEGER PRIMARY KEY,
            site TEXT NOT NULL,
            field TEXT NOT NULL,
            kind TEXT NOT NULL,
            cause TEXT NOT NULL,
            message TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            run_id INTEGER REFERENCES runs(id),
            raised_at TEXT NOT NULL,
            seen_at TEXT NOT NULL,
            acknowledged_at TEXT,
            ended_at TEXT
        )
        """,
        "CREATE INDEX alarms_by_site ON alarms(site, field)",
        """
        CREATE TABLE deliveries (
            id INTEGER PRIMARY KEY,
            run_id INTEGER REFERENCES runs(id),
            channel TEXT NOT NULL,
            target TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
            attempts INTEGER NOT NULL,
            message TEXT NOT NULL,
            at TEXT NOT NULL
        )
        """,
        "CREATE INDEX deliveries_by_run ON deliveries(run_id)",
    )
