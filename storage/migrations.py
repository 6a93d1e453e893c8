"""The schema, as the steps that made it. Append only: a step that has been released is never edited.

The version of a file is the number of steps it has taken, kept in `PRAGMA user_version` (so that a file can be judged
without reading a table) and, step by step, in the table that sqlite-utils keeps. All pending steps run in one
transaction.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from storage.schema import APPLICATION_ID

STEPS = Migrations("cuttings")


def version_of(steps: Migrations) -> int:
    """The version of a file that has taken all these steps."""
    return len(steps._migrations)


def migrate(db: Database, steps: Migrations = STEPS) -> None:
    """Bring a file up to date; the caller holds the transaction, so a failing step leaves the file as it was."""
    steps.apply(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {version_of(steps)}")


def _run(db: Database, *statements: str) -> None:
    for statement in statements:
        db.execute(statement)


@STEPS()
def m001_pages_and_urls(db: Database) -> None:
    """A page is what is reviewed or read; it may be reached by many addresses."""
    _run(
        db,
        """
        CREATE TABLE pages (
            id INTEGER PRIMARY KEY,
            url TEXT NOT NULL,
            site TEXT NOT NULL,
            first_seen_at TEXT NOT NULL,
            lead_url_id INTEGER REFERENCES urls(id),
            merged_into INTEGER REFERENCES pages(id)
        )
        """,
        """
        CREATE TABLE urls (
            id INTEGER PRIMARY KEY,
            url TEXT NOT NULL,
            url_key TEXT NOT NULL UNIQUE,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            canonical_key TEXT,
            first_seen_at TEXT NOT NULL
        )
        """,
        "CREATE INDEX urls_by_page ON urls(page_id)",
        "CREATE INDEX urls_by_canonical ON urls(canonical_key) WHERE canonical_key IS NOT NULL",
        "CREATE INDEX pages_by_site ON pages(site)",
    )


@STEPS()
def m002_bodies(db: Database) -> None:
    """Bytes apart from what is said of them, so that counting bodies does not read them."""
    _run(
        db,
        """
        CREATE TABLE dictionaries (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            site TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('trained', 'raw')),
            data BLOB NOT NULL,
            created_at TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE bodies (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            size_bytes INTEGER NOT NULL,
            stored_bytes INTEGER NOT NULL,
            encoding TEXT NOT NULL CHECK (encoding IN ('identity', 'zstd')),
            dictionary_id INTEGER REFERENCES dictionaries(id),
            prefix_body_id INTEGER REFERENCES bodies(id),
            chain_depth INTEGER NOT NULL DEFAULT 0
        )
        """,
        "CREATE INDEX bodies_by_prefix ON bodies(prefix_body_id) WHERE prefix_body_id IS NOT NULL",
        """
        CREATE TABLE body_data (
            body_id INTEGER PRIMARY KEY REFERENCES bodies(id),
            data BLOB NOT NULL
        )
        """,
    )


@STEPS()
def m003_runs(db: Database) -> None:
    """What each run did, and everything that failed or was skipped, so that it can be listed."""
    _run(
        db,
        """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY,
            job TEXT,
            command TEXT,
            started_at TEXT NOT NULL,
            ended_at TEXT,
            outcome TEXT
        )
        """,
        """
        CREATE TABLE run_counts (
            run_id INTEGER NOT NULL REFERENCES runs(id),
            outcome TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            count INTEGER NOT NULL,
            PRIMARY KEY (run_id, outcome, reason)
        ) WITHOUT ROWID
        """,
    )


@STEPS()
def m004_captures(db: Database) -> None:
    """Responses as received; `confirms_capture_id` is, for a 304, the capture whose body still stands."""
    _run(
        db,
        """
        CREATE TABLE captures (
            id INTEGER PRIMARY KEY,
            url_id INTEGER NOT NULL REFERENCES urls(id),
            run_id INTEGER REFERENCES runs(id),
            requested_url TEXT NOT NULL,
            url TEXT NOT NULL,
            fetched_at TEXT NOT NULL,
            status INTEGER NOT NULL,
            route TEXT NOT NULL,
            content_type TEXT,
            body_id INTEGER REFERENCES bodies(id),
            confirms_capture_id INTEGER REFERENCES captures(id),
            truncated TEXT,
            undecoded TEXT,
            wire_sha256 TEXT,
            wire_size_bytes INTEGER,
            http_version TEXT,
            remote_address TEXT,
            request_headers TEXT NOT NULL,
            response_headers TEXT NOT NULL
        )
        """,
        "CREATE INDEX captures_by_url ON captures(url_id, fetched_at)",
        "CREATE INDEX captures_by_body ON captures(body_id)",
        "CREATE INDEX captures_by_requested_url ON captures(requested_url)",
        "CREATE INDEX captures_by_run ON captures(run_id) WHERE run_id IS NOT NULL",
        """
        CREATE TABLE hops (
            capture_id INTEGER NOT NULL REFERENCES captures(id),
            position INTEGER NOT NULL,
            url TEXT NOT NULL,
            status INTEGER NOT NULL,
            headers TEXT NOT NULL,
            PRIMARY KEY (capture_id, position)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE failures (
            id INTEGER PRIMARY KEY,
            run_id INTEGER REFERENCES runs(id),
            capture_id INTEGER REFERENCES captures(id),
            url TEXT NOT NULL,
            url_key TEXT NOT NULL,
            reason TEXT NOT NULL,
            message TEXT NOT NULL,
            failed_at TEXT NOT NULL
        )
        """,
        "CREATE INDEX failures_by_run ON failures(run_id, reason)",
        "CREATE INDEX failures_by_url ON failures(url_key)",
    )


@STEPS()
def m005_people_and_items(db: Database) -> None:
    """A person here is a name as bylines give it; an item is a work by its name, type and year."""
    _run(
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


@STEPS()
def m006_revisions(db: Database) -> None:
    """Each distinct content of a page. What stands here never changes once it is written."""
    _run(
        db,
        """
        CREATE TABLE texts (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            word_count INTEGER NOT NULL,
            text TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE revisions (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            number INTEGER NOT NULL,
            content_sha256 TEXT NOT NULL,
            capture_id INTEGER NOT NULL REFERENCES captures(id),
            captured_at TEXT NOT NULL,
            reader_version TEXT NOT NULL,
            page_type TEXT NOT NULL,
            headline TEXT,
            publisher TEXT,
            date_published TEXT,
            item_id INTEGER REFERENCES items(id),
            item_name TEXT,
            item_type TEXT,
            item_year INTEGER,
            verdict TEXT,
            text_id INTEGER REFERENCES texts(id),
            UNIQUE (page_id, number),
            UNIQUE (page_id, content_sha256)
        )
        """,
        "CREATE INDEX revisions_by_capture ON revisions(capture_id)",
        "CREATE INDEX revisions_by_text ON revisions(text_id)",
        "CREATE INDEX revisions_by_item ON revisions(item_id)",
        """
        CREATE TABLE readings (
            url_id INTEGER NOT NULL REFERENCES urls(id),
            body_id INTEGER NOT NULL REFERENCES bodies(id),
            capture_id INTEGER NOT NULL REFERENCES captures(id),
            revision_id INTEGER REFERENCES revisions(id),
            outcome TEXT NOT NULL CHECK (outcome IN ('revision', 'alias', 'wall')),
            reader_version TEXT NOT NULL,
            read_at TEXT NOT NULL,
            PRIMARY KEY (url_id, body_id)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX readings_by_revision ON readings(revision_id)",
        "CREATE INDEX readings_by_capture ON readings(capture_id)",
    )


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
    """Headings, captions and so on: a table each, keyed by revision and position."""
    for name, columns in _PARTS.items():
        _run(
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
    _run(
        db,
        "CREATE INDEX credits_by_person ON credits(person_id, role)",
        "CREATE INDEX identifiers_by_value ON identifiers(scheme, value)",
    )


@STEPS()
def m008_reviews(db: Database) -> None:
    """The present state: one row for each page that was read, pointing at the revision in force."""
    _run(
        db,
        """
        CREATE TABLE reviews (
            page_id INTEGER PRIMARY KEY REFERENCES pages(id),
            revision_id INTEGER NOT NULL REFERENCES revisions(id),
            url TEXT NOT NULL,
            site TEXT NOT NULL,
            page_type TEXT NOT NULL,
            headline TEXT,
            authors TEXT,
            publisher TEXT,
            site_name TEXT,
            language TEXT,
            date_published TEXT,
            date_modified TEXT,
            item_id INTEGER REFERENCES items(id),
            item_name TEXT,
            item_type TEXT,
            rating_value REAL,
            rating_word TEXT,
            rating_best REAL,
            rating_normalized REAL,
            word_count INTEGER,
            is_accessible_for_free INTEGER,
            canonical_url TEXT,
            first_seen_at TEXT NOT NULL,
            changed_at TEXT NOT NULL
        )
        """,
        "CREATE INDEX reviews_by_revision ON reviews(revision_id)",
        "CREATE INDEX reviews_by_site ON reviews(site, date_published)",
        "CREATE INDEX reviews_by_type ON reviews(page_type, date_published)",
        "CREATE INDEX reviews_by_date ON reviews(date_published)",
        "CREATE INDEX reviews_by_item ON reviews(item_id)",
        """
        CREATE TABLE changes (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            revision_id INTEGER NOT NULL REFERENCES revisions(id),
            previous_revision_id INTEGER NOT NULL REFERENCES revisions(id),
            capture_id INTEGER NOT NULL REFERENCES captures(id),
            changed_at TEXT NOT NULL,
            cause TEXT NOT NULL CHECK (cause IN ('page', 'reader', 'either')),
            kind TEXT NOT NULL,
            field TEXT NOT NULL,
            old TEXT,
            new TEXT
        )
        """,
        "CREATE INDEX changes_by_page ON changes(page_id, changed_at)",
        "CREATE INDEX changes_by_kind ON changes(kind, changed_at)",
        "CREATE INDEX changes_by_revision ON changes(revision_id)",
        """
        CREATE TABLE events (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            capture_id INTEGER REFERENCES captures(id),
            kind TEXT NOT NULL,
            message TEXT NOT NULL,
            at TEXT NOT NULL
        )
        """,
        "CREATE INDEX events_by_page ON events(page_id, at)",
    )


@STEPS()
def m009_other_peoples_reviews(db: Database) -> None:
    """User reviews and aggregate scores make no revision: each says when it was first and last seen."""
    _run(
        db,
        """
        CREATE TABLE user_reviews (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            content_sha256 TEXT NOT NULL,
            author TEXT,
            rating_value REAL,
            rating_word TEXT,
            rating_best REAL,
            rating_worst REAL,
            rating_raw TEXT,
            rating_aspect TEXT,
            rating_normalized REAL,
            rating_method TEXT,
            rating_scale TEXT,
            date TEXT,
            headline TEXT,
            body TEXT,
            anchor TEXT,
            first_capture_id INTEGER NOT NULL REFERENCES captures(id),
            last_capture_id INTEGER NOT NULL REFERENCES captures(id),
            UNIQUE (page_id, content_sha256)
        )
        """,
        """
        CREATE TABLE aggregate_ratings (
            id INTEGER PRIMARY KEY,
            page_id INTEGER NOT NULL REFERENCES pages(id),
            value REAL NOT NULL,
            best REAL,
            worst REAL,
            rating_count INTEGER,
            review_count INTEGER,
            first_capture_id INTEGER NOT NULL REFERENCES captures(id),
            last_capture_id INTEGER NOT NULL REFERENCES captures(id)
        )
        """,
        "CREATE INDEX aggregate_ratings_by_page ON aggregate_ratings(page_id)",
    )


@STEPS()
def m010_merges_and_clusters(db: Database) -> None:
    """Addresses of one page are merged and can be parted again; copies of one text form a cluster."""
    _run(
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


@STEPS()
def m011_search(db: Database) -> None:
    """Full text over a view, so that no text is stored twice; `reviews_cjk` is for scripts without spaces."""
    _run(
        db,
        """
        CREATE VIEW search_texts AS
        SELECT reviews.page_id AS page_id,
               revisions.headline AS headline,
               revisions.item_name AS item,
               (SELECT group_concat(name, ', ') FROM credits WHERE revision_id = revisions.id) AS people,
               texts.text AS text,
               (SELECT group_concat(part, char(10)) FROM (
                    SELECT text AS part FROM headings WHERE revision_id = revisions.id
                    UNION ALL SELECT coalesce(text, alt_text) FROM captions WHERE revision_id = revisions.id
                    UNION ALL SELECT text FROM notes WHERE revision_id = revisions.id
                    UNION ALL SELECT revisions.verdict)) AS details
          FROM reviews
          JOIN revisions ON revisions.id = reviews.revision_id
          LEFT JOIN texts ON texts.id = revisions.text_id
        """,
        """
        CREATE VIRTUAL TABLE reviews_fts USING fts5(
            headline, item, people, text, details,
            content='search_texts', content_rowid='page_id',
            tokenize="unicode61 remove_diacritics 2", prefix='2 3'
        )
        """,
        """
        CREATE VIRTUAL TABLE reviews_cjk USING fts5(
            headline, item, people, text, details, content='', tokenize="unicode61 remove_diacritics 2"
        )
        """,
    )


@STEPS()
def m012_hosts_and_queue(db: Database) -> None:
    """The crawl's memory; `queue_hosts` says which hosts of a job may have work, and from when."""
    _run(
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


@STEPS()
def m013_views(db: Database) -> None:
    """For people who open the file with Datasette or sqlite-utils."""
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
