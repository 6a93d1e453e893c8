"""What other people say on a page: new reviews and scores are added, known ones were seen again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from storage.connection import Connection, Row
from storage.contents import Plain, text_sha256
from storage.seals import Seals

# Shorter words take no more room than saying where they stand.
MIN_SHARED_CHARS = 32
# Characters looked through for the words of a page's reviews: some 20 ms. Ten thousand reviews of one page, a megabyte
# of them, would otherwise take minutes.
MAX_LOOKED_THROUGH = 50_000_000

Shared = tuple[int, int, int]  # text, start, stop


class Readers:
    """Writes other people's reviews and scores; the caller holds the transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._seals = Seals(connection)

    def note(self, capture_id: int, page_id: int, reading: Plain, *, revision_id: int | None = None) -> None:
        """Other people's reviews and scores: new ones are added, known ones were seen again.

        Words that the text of the revision holds as well, as where a page is nothing but its readers' reviews, are not
        stored a second time.
        """
        reviews = reading.get("user_reviews") or ()
        if reviews:
            places = self._places([review.get("body") for review in reviews], revision_id)
            rows = [_row(page_id, review, capture_id, shared) for review, shared in zip(reviews, places, strict=True)]
            self._connection.executemany(_PUT_USER_REVIEW, rows)
        aggregate = reading.get("aggregate_rating")
        if aggregate and aggregate.get("value") is not None:
            self._aggregate(capture_id, page_id, aggregate)
        self._seals.seal("readers", page_id)

    def share(self, page_id: int) -> int:
        """Let go of words that the page's present text holds as well; gives of how many reviews.

        Nothing is touched where the seal does not hold: a new one would hide what is wrong.
        """
        if self._seals.stored("readers", page_id) != self._seals.digest("readers", page_id):
            return 0
        rows = self._connection.all(
            "SELECT id, body FROM user_reviews WHERE page_id = ? AND body IS NOT NULL ORDER BY id", (page_id,)
        )
        revision_id = self._connection.value("SELECT revision_id FROM reviews WHERE page_id = ?", (page_id,))
        places = self._places([row["body"] for row in rows], revision_id, proved=True)
        shared = [(*place, row["id"]) for row, place in zip(rows, places, strict=True) if place is not None]
        self._connection.executemany(
            "UPDATE user_reviews SET body = NULL, text_id = ?, text_start = ?, text_stop = ? WHERE id = ?", shared
        )
        self._seals.seal("readers", page_id)
        return len(shared)

    def _places(
        self, bodies: Sequence[str | None], revision_id: int | None, *, proved: bool = False
    ) -> list[Shared | None]:
        """Where in the text of a revision each of these stands; None where it does not, or does not gain by it.

        `proved`: only in a text that has its digest, for words that have been lying in the file and are to go.
        """
        row = self._connection.one(
            "SELECT texts.id, text, sha256 FROM revisions JOIN texts ON texts.id = text_id WHERE revisions.id = ?",
            (revision_id,),
        )
        if row is None or (proved and text_sha256(row["text"]) != row["sha256"]):
            return [None] * len(bodies)
        return [place and (row["id"], *place) for place in places_in(row["text"], bodies)]

    def _aggregate(self, capture_id: int, page_id: int, aggregate: Plain) -> None:
        values = tuple(aggregate.get(name) for name in AGGREGATE)
        latest = latest_aggregate(self._connection, page_id)
        if latest is not None and tuple(latest[name] for name in AGGREGATE) == values:
            self._connection.execute(
                f"UPDATE aggregate_ratings SET {_SEEN.format(seen=':capture')} WHERE id = :id",  # noqa: S608 - our own
                {"capture": capture_id, "id": latest["id"]},
            )
        elif not self._is_known_of(capture_id, page_id):
            self._connection.execute(
                """
                INSERT INTO aggregate_ratings (
                    page_id, value, best, worst, rating_count, review_count, first_capture_id, last_capture_id
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                (page_id, *values, capture_id, capture_id),
            )

    def _is_known_of(self, capture_id: int, page_id: int) -> bool:
        """Whether a score is known that was seen both until the moment of this capture and from it on."""
        known = self._connection.one(
            """
            SELECT 1 FROM aggregate_ratings
              JOIN captures AS first ON first.id = first_capture_id
              JOIN captures AS last ON last.id = last_capture_id
              JOIN captures AS this ON this.id = ?
             WHERE page_id = ? AND this.fetched_at BETWEEN first.fetched_at AND last.fetched_at LIMIT 1
            """,
            (capture_id, page_id),
        )
        return known is not None


AGGREGATE = ("value", "best", "worst", "rating_count", "review_count")
# By the time of captures and not by their numbers: what comes in later from another archive may have been seen earlier.
_SEEN = """
    first_capture_id = CASE WHEN (SELECT fetched_at FROM captures WHERE id = {seen})
                               < (SELECT fetched_at FROM captures WHERE id = first_capture_id)
                            THEN {seen} ELSE first_capture_id END,
    last_capture_id = CASE WHEN (SELECT fetched_at FROM captures WHERE id = {seen})
                             >= (SELECT fetched_at FROM captures WHERE id = last_capture_id)
                           THEN {seen} ELSE last_capture_id END"""
_USER_REVIEW_RATING = ("best", "worst", "raw", "aspect", "normalized", "method", "scale")
_PUT_USER_REVIEW = f"""
    INSERT INTO user_reviews (
        page_id, content_sha256, author, date, headline, body, text_id, text_start, text_stop, anchor,
        first_capture_id, last_capture_id, rating_value, rating_word,
        {", ".join("rating_" + name for name in _USER_REVIEW_RATING)}
    ) VALUES ({", ".join("?" * (14 + len(_USER_REVIEW_RATING)))})
    ON CONFLICT (page_id, content_sha256) DO UPDATE SET {_SEEN.format(seen="excluded.last_capture_id")}
    """  # noqa: S608 - our own names


def latest_aggregate(connection: Connection, page_id: int, then: str | None = None) -> Row | None:
    """The row of the readers' score that a page showed last; with `then`, of those that it had shown by that time."""
    return connection.one(
        """
        SELECT aggregate_ratings.* FROM aggregate_ratings
          JOIN captures AS first ON first.id = first_capture_id
          JOIN captures AS last ON last.id = last_capture_id
         WHERE page_id = :page AND (:then IS NULL OR first.fetched_at <= :then)
         ORDER BY last.fetched_at DESC, last.id DESC, aggregate_ratings.id DESC LIMIT 1
        """,
        {"page": page_id, "then": then},
    )


def review_sha256(review: Plain) -> str:
    """The digest by which somebody's review is known again."""
    words = [review.get(name) for name in ("author", "date", "headline", "body")]
    rating = review.get("rating") or {}
    return hashlib.sha256(json.dumps([*words, rating.get("value"), rating.get("best")]).encode()).hexdigest()


def places_in(text: str, bodies: Sequence[str | None]) -> list[tuple[int, int] | None]:
    """Where in a text each of these stands, [start, stop); None where it does not, or is too short to matter.

    >>> places_in("I read it twice, and then again.\\nMore.", ["I read it twice, and then again.", "More.", None])
    [(0, 32), None, None]
    """
    places: list[tuple[int, int] | None] = []
    at = 0
    for body in bodies if len(text) * len(bodies) <= MAX_LOOKED_THROUGH else ():
        if not body or len(body) < MIN_SHARED_CHARS:
            places.append(None)
            continue
        start = text.find(body, at)  # nearly always in this order
        if start < 0:
            start = text.find(body, 0, at + len(body))
        if start >= 0:
            at = start + len(body)
        places.append((start, start + len(body)) if start >= 0 else None)
    return places or [None] * len(bodies)


def _row(page_id: int, review: Plain, capture_id: int, shared: Shared | None) -> tuple[Any, ...]:
    rating = review.get("rating") or {}
    value = rating.get("value")
    number, word = (None, value) if isinstance(value, str) else (value, None)
    return (
        page_id,
        review_sha256(review),
        review.get("author"),
        review.get("date"),
        review.get("headline"),
        review.get("body") if shared is None else None,
        *(shared or (None, None, None)),
        review.get("anchor"),
        capture_id,
        capture_id,
        number,
        word,
        *map(rating.get, _USER_REVIEW_RATING),
    )
