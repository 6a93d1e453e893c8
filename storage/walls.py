"""Walls: something else answered in the place of a review, which stays as it is."""

from __future__ import annotations

from storage.connection import Connection
from storage.seals import Seals


def note_wall(connection: Connection, capture_id: int, what: str) -> None:
    """Log that a wall of this kind was captured where a review stands; the same again, with nothing between, is one."""
    with connection.write():
        noted = connection.one(
            """
            INSERT INTO events (page_id, capture_id, kind, message, at)
            SELECT reviews.page_id, captures.id, 'wall', :message, captures.fetched_at
              FROM captures JOIN urls ON urls.id = captures.url_id
              JOIN reviews ON reviews.page_id = urls.page_id AND reviews.page_type = 'review'
             WHERE captures.id = :capture
               AND :message IS NOT (
                   SELECT message FROM events WHERE events.page_id = reviews.page_id ORDER BY id DESC LIMIT 1)
            RETURNING page_id
            """,
            {"capture": capture_id, "message": f"in place of the review: {what}"},
        )
        if noted is not None:
            Seals(connection).seal("history", noted["page_id"])
