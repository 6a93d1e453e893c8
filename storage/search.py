"""Full-text search: what a person types, made safe; the best first, with the words marked.

Two indexes: `reviews_fts` for scripts with spaces between words; `reviews_cjk`, a character a word, for those
without. Both are changed in the transaction that changes the review, so that they are never behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from storage.connection import Connection, Row
from storage.contents import clean
from storage.errors import ArchiveError, QueryError
from storage.filters import Filters, where
from storage.near import UNSPACED

# Weights of headline, item, people, text, details: who looks for a film means reviews of it.
WEIGHTS = "10.0, 8.0, 5.0, 1.0, 2.0"
COLUMNS = ("headline", "item", "people", "text", "details")
SNIPPET_WORDS = 24

_FIELDS = {
    "headline": "headline",
    "title": "headline",
    "item": "item",
    "by": "people",
    "author": "people",
    "text": "text",
}
_TOKEN = re.compile(r'(?P<not>-)?(?:(?P<field>[a-z]+):)?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')
_CJK = re.compile(f"[{UNSPACED}]")
_CHARACTER = re.compile(f"([{UNSPACED}])")


@dataclass(frozen=True, slots=True)
class Hit:
    """A review that was found; `snippet` has the words that match between `[` and `]`; the lowest rank is the best."""

    page_id: int
    url: str
    site: str
    headline: str | None
    item_name: str | None
    authors: str | None
    date_published: str | None
    rating: str | None
    snippet: str
    rank: float


class Search:
    """Finds reviews by words."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, query: str, filters: Filters | None = None, *, limit: int = 20, offset: int = 0) -> list[Hit]:
        """Reviews that hold every word of the query, the best first.

        "exact phrase", word* (begins with), -word (without), OR, item:word, by:word, headline:word. Raises QueryError.
        """
        match = fts_query(query)
        table = "reviews_cjk" if _CJK.search(query) else "reviews_fts"
        condition, values = where(filters or Filters(), self._connection)
        # Ranked first and shown afterwards: a snippet for every review that matches would read every text.
        sql = f"""
            SELECT reviews.*, bm25({table}, {WEIGHTS}) AS rank
              FROM {table} JOIN reviews ON reviews.page_id = {table}.rowid
             WHERE {table} MATCH :match AND {condition}
             ORDER BY rank, reviews.page_id LIMIT :limit OFFSET :offset
            """  # noqa: S608 - our own names; every value is a parameter
        try:
            rows = self._connection.all(sql, {**values, "match": match, "limit": limit, "offset": offset})
        except ArchiveError as error:
            if "fts5" in str(error.__cause__) or "no such column" in str(error.__cause__):
                raise QueryError(f"cannot search for {query!r}", cure=_CURE) from error
            raise
        pages = [row["page_id"] for row in rows]
        snippets = self._cjk_snippets(pages, query) if table == "reviews_cjk" else self._snippets(pages, match)
        return [_hit(row, snippets.get(row["page_id"], "")) for row in rows]

    def add(self, page_id: int) -> None:
        """Index the present state of a review; the caller holds the transaction."""
        names = ", ".join(COLUMNS)
        self._connection.execute(
            f"INSERT INTO reviews_fts (rowid, {names}) SELECT page_id, {names} FROM search_texts WHERE page_id = ?",  # noqa: S608
            (page_id,),
        )
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
        if row is not None and any(_CJK.search(row[name] or "") for name in COLUMNS):
            self._connection.execute(sql, (page_id, *(spaced(row[name] or "") for name in COLUMNS)))

    def _snippets(self, pages: list[int], match: str) -> dict[int, str]:
        """The words that match, marked by SQLite."""
        marks = ",".join("?" * len(pages))
        # The plus keeps SQLite from evaluating the match anew for each page.
        sql = f"""
            SELECT rowid, snippet(reviews_fts, -1, '[', ']', '…', {SNIPPET_WORDS}) FROM reviews_fts
             WHERE reviews_fts MATCH ? AND +rowid IN ({marks})
            """  # noqa: S608 - a number of ours and question marks
        return {row[0]: row[1] for row in self._connection.all(sql, (match, *pages))}

    def _cjk_snippets(self, pages: list[int], query: str) -> dict[int, str]:
        return {page_id: self._cjk_snippet(page_id, query) for page_id in pages}

    def _cjk_snippet(self, page_id: int, query: str) -> str:
        row = self._connection.one("SELECT * FROM search_texts WHERE page_id = ?", (page_id,))
        words = [found["phrase"] or found["word"] for found in _TOKEN.finditer(query) if not found["not"]]
        for name in ("text", "headline", "details", "item"):
            text = (row[name] if row else None) or ""
            for word in words:
                at = text.find(word.rstrip("*"))
                if at >= 0:
                    end = at + len(word.rstrip("*"))
                    return f"…{text[max(0, at - SNIPPET_WORDS) : at]}[{text[at:end]}]{text[end : end + SNIPPET_WORDS]}…"
        return ""


_CURE = 'write words, "a phrase", the beginning of a word with *, -word for without, or item:word'


def fts_query(query: str) -> str:
    """What a person types as FTS5 understands it; every word is quoted, so that no sign in it can be an operator.

    >>> fts_query('blade "final cut" run*')
    '"blade" AND "final cut" AND "run"*'
    >>> fts_query('by:durand lamp OR record -live')
    '((people : "durand") AND "lamp" OR "record") NOT "live"'
    """
    wanted: list[str] = []
    unwanted: list[str] = []
    is_either = False
    for found in _TOKEN.finditer(query):
        if found[0] == "OR":
            is_either = True
            continue
        term = _term(found)
        if term is None:
            continue
        if found["not"]:
            unwanted.append(term)
            continue
        if wanted:
            wanted.append("OR" if is_either else "AND")
        wanted.append(term)
        is_either = False
    if not wanted:
        raise QueryError(f"nothing to search for in {query!r}", cure=_CURE)
    match = " ".join(wanted)
    return f"({match})" + "".join(f" NOT {term}" for term in unwanted) if unwanted else match


def spaced(text: str) -> str:
    """Each character of a script without spaces as a word of its own.

    >>> spaced("映画 review")
    ' 映  画  review'
    """
    return _CHARACTER.sub(r" \1 ", text) if _CJK.search(text) else text


def score(value: float | None, best: float | None) -> str | None:
    """A score as a person writes it."""
    if value is None:
        return None
    return f"{value:g}" if best is None else f"{value:g}/{best:g}"


def _hit(row: Row, snippet: str) -> Hit:
    return Hit(
        page_id=row["page_id"],
        url=row["url"],
        site=row["site"],
        headline=row["headline"],
        item_name=row["item_name"],
        authors=row["authors"],
        date_published=row["date_published"],
        rating=row["rating_word"] or score(row["rating_value"], row["rating_best"]),
        snippet=snippet,
        rank=row["rank"],
    )


def _term(found: re.Match[str]) -> str | None:
    text = found["phrase"] if found["phrase"] is not None else found["word"]
    field = _FIELDS.get(found["field"] or "")
    if found["field"] and field is None:
        text = f"{found['field']}:{text}"
    is_prefix = found["phrase"] is None and text.endswith("*")
    words: str = clean(spaced(text.rstrip("*"))).replace('"', " ")
    if not re.search(r"\w", words):
        return None
    term = f'"{" ".join(words.split())}"' + ("*" if is_prefix else "")
    return f"({field} : {term})" if field else term
