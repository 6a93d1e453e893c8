"""What other people say on a page: new reviews and scores are added, known ones were seen again."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from storage.connection import Connection
from storage.contents import Plain
from storage.seals import Seals


class Readers:
    """Writes other people's reviews and scores; the caller holds the transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._seals = Seals(connection)

    def note(self, capture_id: int, page_id: int, reading: Plain) -> None:
        """Other people's reviews and scores: new ones are added, known ones were seen again."""
        rows = [user_review_row(page_id, review, capture_id) for review in reading.get("user_reviews") or ()]
        if rows:
            self._connection.executemany(_PUT_USER_REVIEW, rows)
        aggregate = reading.get("aggregate_rating")
        if aggregate and aggregate.get("value") is not None:
            self._aggregate(capture_id, page_id, aggregate)
        self._seals.seal("readers", page_id)

    def _aggregate(self, capture_id: int, page_id: int, aggregate: Plain) -> None:
        values = tuple(aggregate.get(name) for name in ("value", "best", "worst", "rating_count", "review_count"))
        latest = self._connection.one(
            """
            SELECT id, value, best, worst, rating_count, review_count, first_capture_id, last_capture_id
              FROM aggregate_ratings WHERE page_id = ? ORDER BY last_capture_id DESC, id DESC LIMIT 1
            """,
            (page_id,),
        )
        if latest is not None and tuple(latest)[1:6] == values:
            self._connection.execute(
                "UPDATE aggregate_ratings SET last_capture_id = max(last_capture_id, ?) WHERE id = ?",
                (capture_id, latest["id"]),
            )
        elif latest is None or capture_id > latest["last_capture_id"]:
            self._connection.execute(
                """
                INSERT INTO aggregate_ratings (
                    page_id, value, best, worst, rating_count, review_count, first_capture_id, last_capture_id
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                (page_id, *values, capture_id, capture_id),
            )


_USER_REVIEW_RATING = ("best", "worst", "raw", "aspect", "normalized", "method", "scale")
_PUT_USER_REVIEW = f"""
    INSERT INTO user_reviews (
        page_id, content_sha256, author, date, headline, body, anchor, first_capture_id, last_capture_id,
        rating_value, rating_word, {", ".join("rating_" + name for name in _USER_REVIEW_RATING)}
    ) VALUES ({", ".join("?" * (11 + len(_USER_REVIEW_RATING)))})
    ON CONFLICT (page_id, content_sha256) DO UPDATE SET last_capture_id = max(last_capture_id, excluded.last_capture_id)
    """  # noqa: S608 - our own names


def user_review_row(page_id: int, review: Plain, capture_id: int) -> tuple[Any, ...]:
    """The row of somebody's review; its second column is the digest by which it is known again."""
    rating = review.get("rating") or {}
    value = rating.get("value")
    words = [review.get(name) for name in ("author", "date", "headline", "body")]
    digest = hashlib.sha256(json.dumps([*words, value, rating.get("best")]).encode()).hexdigest()
    number, word = (None, value) if isinstance(value, str) else (value, None)
    return (
        page_id,
        digest,
        *words,
        review.get("anchor"),
        capture_id,
        capture_id,
        number,
        word,
        *(rating.get(name) for name in _USER_REVIEW_RATING),
    )
