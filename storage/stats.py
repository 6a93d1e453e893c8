"""How much there is, in all and by site."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class SiteStats:
    """What one site has in the archive."""

    site: str
    reviews: int
    rated: int
    revisions: int


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts of rows; `body_bytes` is what bodies hold, `stored_bytes` what they take, `file_bytes` the whole file.

    `items` are names as pages give them, `works` what they mean, as far as runs have decided.
    """

    pages: int
    captures: int
    bodies: int
    reviews: int
    rated: int
    revisions: int
    changes: int
    clusters: int
    items: int
    works: int
    people: int
    failures: int
    body_bytes: int
    stored_bytes: int
    file_bytes: int
    first_capture_at: str | None
    last_capture_at: str | None
    by_page_type: dict[str, int]
    by_site: tuple[SiteStats, ...]


def stats_of(connection: Connection) -> Stats:
    """Count everything."""
    sizes = connection.one("SELECT coalesce(sum(size_bytes), 0), coalesce(sum(stored_bytes), 0) FROM bodies")
    span = connection.one("SELECT min(fetched_at), max(fetched_at) FROM captures")
    assert sizes is not None
    assert span is not None
    kinds = connection.all("SELECT page_type, count(*) FROM reviews GROUP BY page_type ORDER BY 2 DESC, 1")
    sites = connection.all(
        """
        SELECT site, count(*) AS reviews, sum(rating_value IS NOT NULL OR rating_word IS NOT NULL) AS rated,
               sum((SELECT count(*) FROM revisions WHERE revisions.page_id = reviews.page_id)) AS revisions
          FROM reviews GROUP BY site ORDER BY reviews DESC, site
        """
    )
    by_site = tuple(SiteStats(row["site"], row["reviews"], row["rated"], row["revisions"]) for row in sites)
    return Stats(
        pages=_count(connection, "pages WHERE merged_into IS NULL"),
        captures=_count(connection, "captures"),
        bodies=_count(connection, "bodies"),
        reviews=_count(connection, "reviews"),
        rated=sum(site.rated for site in by_site),
        revisions=_count(connection, "revisions"),
        changes=_count(connection, "changes"),
        clusters=_count(connection, "clusters"),
        items=_count(connection, "items"),
        works=_count(connection, "works"),
        people=_count(connection, "people"),
        failures=_count(connection, "failures"),
        body_bytes=sizes[0],
        stored_bytes=sizes[1],
        file_bytes=connection.value("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"),
        first_capture_at=span[0],
        last_capture_at=span[1],
        by_page_type={row[0]: row[1] for row in kinds},
        by_site=by_site,
    )


def _count(connection: Connection, table: str) -> int:
    number: int = connection.value(f"SELECT count(*) FROM {table}")  # noqa: S608 - our own names
    return number
