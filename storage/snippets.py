"""The words that were found, in their place: a piece of each review around them, with them set off.

SQLite marks the words as it splits them, but takes a time that grows with the square of how often they stand in a
review: a second for 5,000 times. Long texts, and those of scripts without spaces, are looked through here, as far as
to the first word that was asked for.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from storage.connection import Connection
from storage.queries import Query

SNIPPET_WORDS = 24
# What no text holds, so that a page's own "[sic]" is not taken for a word that was found.
FOUND, FOUND_END = "\x02", "\x03"
# Characters of a review that SQLite marks words in: twice those of a long one, and a tenth of a second at the worst.
LONG = 20_000
# Around the first word that was found in a longer one: as much as SQLite shows.
_AROUND = 72
_COLUMNS = ("text", "headline", "details", "item", "people")


class Snippets:
    """Makes snippets of reviews that were found."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, pages: Sequence[int], asked: Query) -> dict[int, str]:
        """For each of these reviews, whose words match, some words around those that were asked for."""
        if not pages:
            return {}
        by_hand = list(pages) if asked.is_unspaced else self._long(pages)
        others = sorted(set(pages).difference(by_hand))
        return {page_id: self._by_hand(page_id, asked) for page_id in by_hand} | self._by_sqlite(others, asked)

    def _long(self, pages: Sequence[int]) -> list[int]:
        sql = f"""
            SELECT page_id FROM search_texts
             WHERE page_id IN (SELECT value FROM json_each(?))
               AND coalesce(length(text), 0) + coalesce(length(details), 0) > {LONG}
            """  # noqa: S608 - our own number
        return [row[0] for row in self._connection.all(sql, (json.dumps(pages),))]

    def _by_sqlite(self, pages: Sequence[int], asked: Query) -> dict[int, str]:
        """Page by page, or where that merges words each time, in one go."""
        if not pages:
            return {}
        sql = f"""
            SELECT rowid, snippet(reviews_fts, -1, char(2), char(3), '…', {SNIPPET_WORDS}) FROM reviews_fts
             WHERE reviews_fts MATCH :match AND rowid BETWEEN :first AND :last
               AND {"+" if asked.merges_words else ""}rowid IN (SELECT value FROM json_each(:pages))
            """  # noqa: S608 - our own names; every value is a parameter
        values = {"match": asked.match, "first": pages[0], "last": pages[-1], "pages": json.dumps(pages)}
        return {row[0]: row[1] for row in self._connection.all(sql, values)}

    def _by_hand(self, page_id: int, asked: Query) -> str:
        row = self._connection.one("SELECT * FROM search_texts WHERE page_id = ?", (page_id,))
        looks = [re.compile(look) for look in _looks(asked)]
        for name in _COLUMNS:
            text = (row[name] if row else None) or ""
            plain = _folded(text)
            for look in looks:
                if found := look.search(plain):
                    around = SNIPPET_WORDS if asked.is_unspaced else _AROUND
                    return excerpt(text, *found.span(), around=around)
        return ""


def excerpt(text: str, start: int, stop: int, *, around: int) -> str:
    r"""A stretch of a text, set off, with what stands around it; words are left whole where they are short.

    >>> excerpt("The last boat is not the last boat.", 9, 13, around=8)
    '…last \x02boat\x03 is not…'
    """
    before, after = text[max(0, start - around) : start], text[stop : stop + around]
    if start > around:
        before = "…" + (before[before.find(" ") + 1 :] if " " in before.rstrip() else before)
    if stop + around < len(text):
        after = (after[: after.rfind(" ")] if " " in after.lstrip() else after) + "…"
    return f"{before}{FOUND}{text[start:stop]}{FOUND_END}{after}"


def _looks(asked: Query) -> Iterator[str]:
    """A pattern for each wanted word or phrase, for folded texts."""
    for word in asked.words:
        parts = re.findall(r"[^\W_]+", _folded(word))
        if not parts:
            continue
        if asked.is_unspaced:
            yield r"[\W_]*".join(parts)
        else:
            end = r"[^\W_]*" if word.endswith("*") else r"(?![^\W_])"
            yield r"(?<![^\W_])" + r"[\W_]+".join(parts) + end


def _folded(text: str) -> str:
    """The text as the index takes it, without case and accents, character by character: places stay what they are."""
    return text.lower() if text.isascii() else "".join(map(_bare, text))


@cache
def _bare(char: str) -> str:
    bare = unicodedata.normalize("NFD", char)[0].lower()
    return bare if len(bare) == 1 else char
