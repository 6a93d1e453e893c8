"""What makes a revision: the part of a reading that says what the review says, and nothing that moves by itself.

Left out, so that they make no revision: dates of modification, links, other people's reviews and scores, evidence,
levels and anchors of headings, addresses of pictures (which carry tokens), and in which signs a score is drawn.
Whatever makes two digests differ here is a change that `changes.compare` can name.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Plain = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Content:
    """The content of a revision as plain data; equal contents have equal digests."""

    headline: str | None
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    publisher: str | None
    date_published: str | None
    item_name: str | None
    item_type: str | None
    item_year: int | None
    identifiers: tuple[tuple[str, str], ...]
    ratings: tuple[Plain, ...]
    headings: tuple[Plain, ...]
    captions: tuple[Plain, ...]
    quick_links: tuple[Plain, ...]
    positive_notes: tuple[str, ...]
    negative_notes: tuple[str, ...]
    verdict: str | None
    body: str | None

    @property
    def sha256(self) -> str:
        """The digest by which a content is known again."""
        text = json.dumps(self._telling(), ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def text_sha256(self) -> str | None:
        """The digest of the text alone; None without a text."""
        return text_sha256(self.body) if self.body else None

    @property
    def rating(self) -> Plain | None:
        """The score of the work as a whole: the first without an aspect."""
        return next((rating for rating in self.ratings if rating["aspect"] is None), None)

    def _telling(self) -> list[Any]:
        return [
            squeeze(self.headline),
            self.authors,
            self.editors,
            self.publisher,
            self.date_published,
            [self.item_name, self.item_type, self.item_year, sorted(self.identifiers)],
            [[r["value"], r["best"], r["aspect"]] for r in self.ratings],
            [squeeze(h["text"]) for h in self.headings],
            [[squeeze(c["text"] or c["alt_text"]), squeeze(c["credit_line"])] for c in self.captions],
            [squeeze(q["text"]) for q in self.quick_links],
            self.positive_notes,
            self.negative_notes,
            squeeze(self.verdict),
            squeeze(self.body),
        ]


def text_sha256(text: str) -> str:
    """The digest that a text is stored under."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def content_of(reading: Plain) -> Content:
    """The content of a reading, as `Reading.to_dict()` gives it; absent keys are values the page does not give."""
    item = reading.get("item") or {}
    return Content(
        headline=reading.get("headline"),
        authors=tuple(reading.get("authors") or ()),
        editors=tuple(reading.get("editors") or ()),
        publisher=reading.get("publisher"),
        date_published=reading.get("date_published"),
        item_name=item.get("name"),
        item_type=item.get("type"),
        item_year=item.get("year"),
        identifiers=tuple((scheme, value) for scheme, value in (item.get("identifiers") or {}).items()),
        ratings=tuple(_rating(part) for part in reading.get("ratings") or () if part.get("value") is not None),
        headings=_parts(reading, "headings", ("level", "text", "anchor")),
        captions=_parts(reading, "captions", ("text", "credit_line", "image_url", "alt_text")),
        quick_links=_parts(reading, "quick_links", ("text", "url")),
        positive_notes=tuple(reading.get("positive_notes") or ()),
        negative_notes=tuple(reading.get("negative_notes") or ()),
        verdict=reading.get("verdict"),
        body=reading.get("body") or None,
    )


def clean(value: Any) -> Any:
    """Plain data as SQLite can hold it: pages hold half characters, NULs, 1e999 and numbers of 60 digits.

    >>> clean({"a": ["ok", "half \\ud83d", float("nan"), 10**30]})
    {'a': ['ok', 'half �', None, 1e+30]}
    """
    return value if _is_storable(value) else _mended(value)


def _is_storable(value: Any) -> bool:
    """Whether nothing needs mending, as in nearly every reading. Hot: some thousand leaves a page, no call for each."""
    todo: list[Iterable[Any]] = [[value]]
    texts: list[str] = []
    while todo:
        for part in todo.pop():
            kind = type(part)
            if kind is str:
                texts.append(part)
            elif kind is dict:
                if not _FIELDS.issuperset(part):
                    todo.append(part.keys())
                todo.append(part.values())
            elif kind is list or kind is tuple:
                todo.append(part)
            elif kind is float:
                if not math.isfinite(part):
                    return False
            elif kind is int and not -_MAX_INTEGER <= part <= _MAX_INTEGER:
                return False
    text = "".join(texts)
    return "\0" not in text if text.isascii() else _UNSTORABLE.search(text) is None


def _mended(value: Any) -> Any:
    kind = type(value)
    if kind is str:
        return _UNSTORABLE.sub("\ufffd", value)
    if kind is dict:
        return {_mended(key): _mended(part) for key, part in value.items()}
    if kind is list or kind is tuple:
        return [_mended(part) for part in value]
    if kind is float:
        return value if math.isfinite(value) else None
    if kind is int and not -_MAX_INTEGER <= value <= _MAX_INTEGER:
        return float(value) if abs(value) < _MAX_FLOAT else None
    return value


def squeeze(text: str | None) -> str | None:
    """White space runs as one space: a page that is laid out anew does not say anything new."""
    return " ".join(text.split()) if text else text


def name_key(name: str) -> str:
    """What makes two spellings one name: neither case, accents nor spacing.

    >>> name_key(" Élodie  DURAND ")
    'elodie durand'
    """
    bare = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return " ".join(bare.casefold().split())


# The names of the fields that a page has by the dozen: they need not be looked at again each time.
_FIELDS = frozenset(
    "author rating date headline body anchor value best worst raw aspect normalized method scale text level url "
    "credit_line image_url alt_text".split()
)
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
# SQLite's integers have 64 bits; Python's floats end near 1.8e308.
_MAX_INTEGER = 2**63 - 1
_MAX_FLOAT = 10**308

_RATING = ("value", "best", "worst", "raw", "aspect", "normalized", "method", "scale")


def _rating(part: Plain) -> Plain:
    """Numbers as SQLite gives them back: 4 and 4.0 are one score."""
    return {name: float(part[name]) if type(part.get(name)) is int else part.get(name) for name in _RATING}


def _parts(reading: Plain, name: str, columns: tuple[str, ...]) -> tuple[Plain, ...]:
    return tuple({column: part.get(column) for column in columns} for part in reading.get(name) or ())
