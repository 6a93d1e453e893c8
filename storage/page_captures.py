"""The captures of one page: when it was asked for, what it answered, what was read of that, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class PageCapture:
    """One capture of a page, without its body. Moments are ISO 8601 in UTC, sizes those of the body as it is kept."""

    capture_id: int
    fetched_at: str
    url: str
    status: int
    route: str
    content_type: str | None
    truncated: str | None
    size_bytes: int | None  # None where the answer had no body, and a 304 found none to confirm
    sha256: str | None
    revision: int | None  # the number of the version that was read of these bytes; None where nothing was

    @property
    def is_page(self) -> bool:
        """Whether this is the page itself, or says that it is as it was: no error, and something is there."""
        return self.size_bytes is not None and self.status < 400


@dataclass(frozen=True, slots=True)
class Ending:
    """How a page was last asked for in vain, after its last good capture; also by who made a file that we took in."""

    at: str
    reason: str
    message: str


class PageCaptures:
    """Looks up what was captured of a page, under all of its addresses."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, page_id: int, until: str | None = None) -> list[PageCapture]:
        """Every capture of a page, the earliest first: also pictures of it that the browser took (`urn:` addresses).

        `until` (ISO 8601, UTC) leaves later ones out.
        """
        rows = self._connection.all(
            f"""
            SELECT captures.*, bodies.size_bytes, bodies.sha256, revisions.number
              FROM ({_OWN}) AS own JOIN captures ON captures.url_id = own.id
              LEFT JOIN bodies ON bodies.id = captures.body_id
              LEFT JOIN readings ON readings.url_id = captures.url_id AND readings.body_id = captures.body_id
              LEFT JOIN revisions ON revisions.id = readings.revision_id
             WHERE captures.fetched_at <= coalesce(:until, captures.fetched_at)
             ORDER BY captures.fetched_at, captures.id
            """,  # noqa: S608
            {"page": page_id, "until": until},
        )
        return [_page_capture(row) for row in rows]

    def last_seen(self, page_id: int, until: str | None = None) -> str | None:
        """When the page itself was last there, by a capture of one of its addresses; None where it never was."""
        moment: str | None = self._connection.value(
            """
            SELECT max(captures.fetched_at) FROM urls JOIN captures ON captures.url_id = urls.id
              LEFT JOIN readings ON readings.url_id = captures.url_id AND readings.body_id = captures.body_id
             WHERE urls.page_id = :page AND captures.status < 400 AND captures.body_id IS NOT NULL
               AND readings.outcome IS NOT 'wall'
               AND captures.fetched_at <= coalesce(:until, captures.fetched_at)
            """,
            {"page": page_id, "until": until},
        )
        return moment

    def ending(self, page_id: int, until: str | None = None) -> Ending | None:
        """What came of asking for the page after it was last seen; None where that went well, or nobody asked."""
        row = self._connection.one(
            """
            SELECT coalesce(captures.fetched_at, failures.failed_at) AS at, failures.reason, failures.message
              FROM urls JOIN failures ON failures.url_key = urls.url_key
              LEFT JOIN captures ON captures.id = failures.capture_id
             WHERE urls.page_id = :page AND at > :seen AND at <= coalesce(:until, at)
             ORDER BY at DESC, failures.id DESC LIMIT 1
            """,
            {"page": page_id, "until": until, "seen": self.last_seen(page_id, until) or ""},
        )
        return None if row is None else Ending(row["at"], row["reason"], row["message"])


# The addresses of a page, and those under which the browser's pictures of it are kept.
_OWN = """
    SELECT id FROM urls WHERE page_id = :page
    UNION SELECT pictures.id FROM urls JOIN urls AS pictures
             ON pictures.url_key IN ('urn:fullPage:' || urls.url, 'urn:pdf:' || urls.url) WHERE urls.page_id = :page
"""


def _page_capture(row: Row) -> PageCapture:
    return PageCapture(
        capture_id=row["id"],
        fetched_at=row["fetched_at"],
        url=row["url"],
        status=row["status"],
        route=row["route"],
        content_type=row["content_type"],
        truncated=row["truncated"],
        size_bytes=row["size_bytes"],
        sha256=row["sha256"],
        revision=row["number"],
    )
