"""Which version of a review stood at a moment in the past: what its last capture until then was read as.

By captures and not by the dates of changes, so that a capture that came in later, from another archive say, tells of
its own day.
"""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class Standing:
    """The number of a version, what kind of page it was, and when it was last seen until then."""

    revision: int
    page_type: str
    seen_at: str


def standing_at(connection: Connection, page_id: int, then: str) -> Standing | None:
    """The version of a page that stood then; None where nothing of it had been captured."""
    row = connection.one(
        """
        SELECT revisions.number, revisions.page_type, captures.fetched_at
          FROM urls
          JOIN captures ON captures.url_id = urls.id
          JOIN readings ON readings.url_id = captures.url_id AND readings.body_id = captures.body_id
          JOIN revisions ON revisions.id = readings.revision_id
         WHERE urls.page_id = :page_id AND revisions.page_id = :page_id AND captures.fetched_at <= :then
         ORDER BY captures.fetched_at DESC, captures.id DESC LIMIT 1
        """,
        {"page_id": page_id, "then": then},
    )
    return None if row is None else Standing(*row)
