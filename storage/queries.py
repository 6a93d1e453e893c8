"""What a person types, as FTS5 understands it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from storage.contents import clean
from storage.errors import QueryError
from storage.near import UNSPACED

CURE = 'write words, "a phrase", the beginning of a word with *, -word for without, or item:word'
# Columns that say what a review is about and by whom; the others are what it says.
HEADS = "headline item people"
# Beginnings of words of these lengths have an index of their own (the `prefix` of the tables).
INDEXED_BEGINNINGS = (2, 3)

_FIELDS = {
    "headline": "headline",
    "title": "headline",
    "item": "item",
    "by": "people",
    "author": "people",
    "text": "text",
}
# Between words, in capitals, as other search engines have them; AND is what stands between words anyway.
_OPERATORS = ("AND", "OR", "NOT")
_TOKEN = re.compile(
    rf'(?P<not>-)?(?:(?P<field>(?i:{"|".join(_FIELDS)})):\s*)?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))'
)
_CJK = re.compile(f"[{UNSPACED}]")
_CHARACTER = re.compile(f"([{UNSPACED}])")


@dataclass(frozen=True, slots=True)
class Query:
    """A search, term by term; every word is quoted, so that no sign in it can be an operator.

    `words` are the wanted ones as they were typed; `joined` is what stands between them, "AND" or "OR".
    """

    wanted: tuple[str, ...]
    joined: tuple[str, ...]
    unwanted: tuple[str, ...]
    words: tuple[str, ...]
    is_unspaced: bool

    @property
    def match(self) -> str:
        """The whole search."""
        return self._without_unwanted(self.said())

    @property
    def in_heads(self) -> str:
        """The same, all of it in headline, work and people."""
        return self._without_unwanted(f"{{{HEADS}}} : ({self.said()})")

    @property
    def is_either(self) -> bool:
        """Whether a review may lack some of the wanted words."""
        return "OR" in self.joined

    @property
    def merges_words(self) -> bool:
        """Whether it asks for beginnings of words that have no index, each time merged from that of the words."""
        return any(
            term.rstrip(")").endswith("*") and len(word.rstrip("*")) not in INDEXED_BEGINNINGS
            for term, word in zip(self.wanted, self.words, strict=True)
        )

    def said(self) -> str:
        """What is wanted, without what is not."""
        parts = [self.wanted[0]]
        for operator, term in zip(self.joined, self.wanted[1:], strict=True):
            parts += [operator, term]
        return " ".join(parts)

    def _without_unwanted(self, wanted: str) -> str:
        return f"({wanted})" + "".join(f" NOT {term}" for term in self.unwanted) if self.unwanted else wanted


def understood(query: str) -> Query:
    """Take a search apart; raises QueryError where no word is wanted.

    >>> understood('blade "final cut" run*').match
    '"blade" AND "final cut" AND "run"*'
    >>> understood('blade runner blade').match
    '"blade" AND "runner"'
    >>> understood('by:durand lamp OR record -live').match
    '((people : "durand") AND "lamp" OR "record") NOT "live"'
    >>> understood('gate NOT storm AND Item: lamp').match
    '("gate" AND (item : "lamp")) NOT "storm"'
    >>> understood('gate -live').in_heads
    '({headline item people} : ("gate")) NOT "live"'
    """
    wanted: list[str] = []
    joined: list[str] = []
    unwanted: list[str] = []
    words: list[str] = []
    is_either = is_without = False
    for found in _TOKEN.finditer(query):
        if found[0] in _OPERATORS:
            is_either, is_without = found[0] == "OR", found[0] == "NOT"
            continue
        term, is_unwanted = _term(found), found["not"] or is_without
        is_without = False
        if term is None:
            continue
        if is_unwanted:
            unwanted.append(term)
            continue
        if wanted:
            joined.append("OR" if is_either else "AND")
        wanted.append(term)
        words.append(found["phrase"] if found["phrase"] is not None else found["word"])
        is_either = False
    if not wanted:
        raise QueryError(f"nothing to search for in {query!r}", cure=CURE)
    if "OR" not in joined:  # a pasted text says the same words again and again, and each is looked up by itself
        once = dict(zip(wanted, words, strict=True))
        wanted, words, joined = [*once], [*once.values()], ["AND"] * (len(once) - 1)
    return Query(tuple(wanted), tuple(joined), tuple(unwanted), tuple(words), is_cjk(query))


def is_cjk(text: str) -> bool:
    """Whether there is a character of a script without spaces in it."""
    return not text.isascii() and _CJK.search(text) is not None


def spaced(text: str) -> str:
    """Each character of a script without spaces as a word of its own.

    >>> spaced("映画 review")
    ' 映  画  review'
    """
    return _CHARACTER.sub(r" \1 ", text) if is_cjk(text) else text


def _term(found: re.Match[str]) -> str | None:
    text = found["phrase"] if found["phrase"] is not None else found["word"]
    field = _FIELDS.get((found["field"] or "").lower())
    is_prefix = found["phrase"] is None and text.endswith("*")
    words: str = clean(spaced(text.rstrip("*"))).replace('"', " ")
    if not re.search(r"\w", words):
        return None
    term = f'"{" ".join(words.split())}"' + ("*" if is_prefix else "")
    return f"({field} : {term})" if field else term
