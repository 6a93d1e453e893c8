"""Full-text search: the best first, with the words marked, in a time that does not grow with how often a word is used.

Two indexes: `reviews_fts` for scripts with spaces between words; `reviews_cjk`, a character a word, for those
without. Both are changed in the transaction that changes the review, so that they are never behind.

    matches           the order
    up to RANKED      by BM25; of several words, those in more than COMMON reviews have no say in it
    more              those with everything in headline, work and people first; the last archived before the others

BM25 looks up every review that matches, and counts every review that has the word: two microseconds each, which is two
seconds for a word that stands in a million. Among so many its order says little: the shortest texts come first.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from storage.connection import Connection, Row
from storage.errors import ArchiveError, QueryError
from storage.filters import Filters, where
from storage.queries import CURE, Query, is_cjk, spaced, understood
from storage.scores import score_text
from storage.snippets import Snippets

# Weights of headline, item, people, text, details: who looks for a film means reviews of it.
WEIGHTS = "10.0, 8.0, 5.0, 1.0, 2.0"
COLUMNS = ("headline", "item", "people", "text", "details")

# Reviews that are ranked: 10 ms of look-ups.
RANKED = 5_000
# Reviews that a word may stand in to have a say in the order: counting those of four such words takes 20 ms.
COMMON = 100_000
# What filters leave is looked up review by review (60 us each) where it is no more than a few, and else ticked off
# while the index is read (0.2 us for each review with the word); beyond NARROW, reviews are tried as they come.
FEW, NARROW = 300, 20_000


@dataclass(frozen=True, slots=True)
class Hit:
    """A review that was found; `snippet` has the words that match between `snippets.FOUND` and its end.

    The lowest rank is the best; None where so many match that the last archived come first.
    """

    page_id: int
    url: str
    site: str
    headline: str | None
    item_name: str | None
    authors: str | None
    date_published: str | None
    rating: str | None
    snippet: str
    rank: float | None


@dataclass(frozen=True, slots=True)
class _Passing:
    """Which reviews pass the filters: by a condition, or, where they were few, `pages` names them."""

    condition: str
    values: dict[str, Any]
    pages: tuple[int, ...] | None = None


class Search:
    """Finds reviews by words."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._snippets = Snippets(connection)

    def find(self, query: str, filters: Filters | None = None, *, limit: int = 20, offset: int = 0) -> list[Hit]:
        """Reviews that hold every word of the query, the best first.

        "exact phrase", word* (begins with), -word (without), OR, item:word, by:word, headline:word. Raises QueryError.
        """
        asked = understood(query)
        passing = _Passing(*where(filters or Filters(), self._connection))
        try:
            with self._connection.snapshot():
                ranks = self._found(asked, passing, limit=limit, offset=offset)
                return self._hits(asked, ranks)
        except ArchiveError as error:
            if "fts5" in str(error.__cause__) or "no such column" in str(error.__cause__):
                raise QueryError(f"cannot search for {query!r}", cure=CURE) from error
            raise

    def _found(self, asked: Query, passing: _Passing, *, limit: int, offset: int) -> dict[int, float | None]:
        """The pages to be shown, in their order, with their ranks."""
        ranking = self._ranking(asked) if self._count(asked, asked.match, RANKED + 1) <= RANKED else None
        if ranking is not None:
            return self._ranked(asked, ranking, passing, limit=limit, offset=offset)
        if passing.values:
            passing = self._narrowed(passing)
        return dict.fromkeys(self._latest(asked, passing, offset + limit)[offset:], None)

    def _count(self, asked: Query, match: str, at_most: int) -> int:
        """How many reviews match, as far as it matters."""
        table = _table(asked)
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT ?)"  # noqa: S608
        number: int = self._connection.value(sql, (match, at_most))
        return number

    def _ranking(self, asked: Query) -> str | None:
        """The terms that have a say in the order; None where all of them are too common."""
        if len(asked.wanted) == 1 or asked.is_either:
            return asked.said()
        telling = [term for term in asked.wanted if self._count(asked, term, COMMON) < COMMON]
        return " AND ".join(telling) or None

    def _ranked(
        self, asked: Query, ranking: str, passing: _Passing, *, limit: int, offset: int
    ) -> dict[int, float | None]:
        table = _table(asked)
        # The plus keeps SQLite from evaluating the match anew for each page, CROSS from beginning with the reviews.
        among = f"AND +{table}.rowid IN (SELECT rowid FROM {table}(:match))"  # noqa: S608
        also = "" if ranking == asked.match else among
        sql = f"""
            SELECT reviews.page_id, bm25({table}, {WEIGHTS}) AS rank
              FROM {table} CROSS JOIN reviews ON reviews.page_id = {table}.rowid
             WHERE {table} MATCH :ranking {also} AND {passing.condition}
             ORDER BY rank, reviews.page_id LIMIT :limit OFFSET :offset
            """  # noqa: S608 - our own names; every value is a parameter
        values = {**passing.values, "match": asked.match, "ranking": ranking, "limit": limit, "offset": offset}
        return {row["page_id"]: row["rank"] for row in self._connection.all(sql, values)}

    def _narrowed(self, passing: _Passing) -> _Passing:
        """What the filters leave, by name, if it is little enough."""
        sql = f"SELECT page_id FROM reviews WHERE {passing.condition} LIMIT {NARROW + 1}"  # noqa: S608
        rows = self._connection.all(sql, passing.values)
        return passing if len(rows) > NARROW else replace(passing, pages=tuple(row[0] for row in rows))

    def _latest(self, asked: Query, passing: _Passing, wanted: int) -> list[int]:
        """So many pages: those with everything in their heads, then the others, the last archived first."""
        heads = self._newest(asked, asked.in_heads, passing, wanted)
        if len(heads) == wanted:
            return heads
        known = set(heads)
        others = self._newest(asked, asked.match, passing, wanted + len(heads))
        return [*heads, *(page_id for page_id in others if page_id not in known)][:wanted]

    def _newest(self, asked: Query, match: str, passing: _Passing, wanted: int) -> list[int]:
        table = _table(asked)
        if passing.pages is not None:
            plus = "" if len(passing.pages) <= FEW and not asked.merges_words else "+"
            source, values = table, {"pages": json.dumps(passing.pages)}
            condition = f"{plus}{table}.rowid IN (SELECT value FROM json_each(:pages))"  # noqa: S608
        elif passing.values:
            source, values = f"{table} CROSS JOIN reviews ON reviews.page_id = {table}.rowid", passing.values
            condition = passing.condition
        else:
            source, values, condition = table, {}, "1"
        sql = f"""
            SELECT {table}.rowid FROM {source} WHERE {table} MATCH :match AND {condition}
             ORDER BY {table}.rowid DESC LIMIT :limit
            """  # noqa: S608 - our own names; every value is a parameter
        return [row[0] for row in self._connection.all(sql, {**values, "match": match, "limit": wanted})]

    def _hits(self, asked: Query, ranks: dict[int, float | None]) -> list[Hit]:
        """Ranked first and shown afterwards: a snippet for every review that matches would read every text."""
        pages = list(ranks)
        sql = "SELECT * FROM reviews WHERE page_id IN (SELECT value FROM json_each(?))"
        rows = {row["page_id"]: row for row in self._connection.all(sql, (json.dumps(pages),))}
        snippets = self._snippets.of(pages, asked)
        known = (page_id for page_id in pages if page_id in rows)  # `verify` names what is indexed and is no review
        return [_hit(rows[page_id], snippets.get(page_id, ""), ranks[page_id]) for page_id in known]

    def add(self, page_id: int) -> None:
        """Index the present state of a review; the caller holds the transaction."""
        names = ", ".join(COLUMNS)
        self._connection.execute(
            f"INSERT INTO reviews_fts (rowid, {names}) SELECT page_id, {names} FROM search_texts WHERE page_id = ?",  # noqa: S608
            (page_id,),
        )
        self.add_unspaced(page_id)

    def add_unspaced(self, page_id: int) -> None:
        """Index the characters of a review that has scripts without spaces in it; of any other, nothing."""
        names = ", ".join(COLUMNS)
        self._change_cjk(page_id, f"INSERT INTO reviews_cjk (rowid, {names}) VALUES (?, ?, ?, ?, ?, ?)")  # noqa: S608

    def remove(self, page_id: int) -> None:
        """Take a review out of the index; must come before the review is changed. The caller holds the transaction."""
        names = ", ".join(COLUMNS)
        self._connection.execute(
            f"""
            INSERT INTO reviews_fts (reviews_fts, rowid, {names})
            SELECT 'delete', page_id, {names} FROM search_texts WHERE page_id = ?
            """,  # noqa: S608
            (page_id,),
        )
        self._change_cjk(
            page_id,
            f"INSERT INTO reviews_cjk (reviews_cjk, rowid, {names}) VALUES ('delete', ?, ?, ?, ?, ?, ?)",  # noqa: S608
        )

    def _change_cjk(self, page_id: int, sql: str) -> None:
        row = self._connection.one("SELECT * FROM search_texts WHERE page_id = ?", (page_id,))
        if row is not None and any(is_cjk(row[name] or "") for name in COLUMNS):
            self._connection.execute(sql, (page_id, *(spaced(row[name] or "") for name in COLUMNS)))


def _table(asked: Query) -> str:
    return "reviews_cjk" if asked.is_unspaced else "reviews_fts"


def _hit(row: Row, snippet: str, rank: float | None) -> Hit:
    return Hit(
        page_id=row["page_id"],
        url=row["url"],
        site=row["site"],
        headline=row["headline"],
        item_name=row["item_name"],
        authors=row["authors"],
        date_published=row["date_published"],
        rating=row["rating_word"] or score_text(row["rating_value"], row["rating_best"]),
        snippet=snippet,
        rank=rank,
    )
