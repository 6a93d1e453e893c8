"""Two versions of one review, compared field by field and then by their texts. Pure: plain data in, sections out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scraper.cli.layout import Reading, item_text, printed_rating, rating_text
from scraper.cli.word_diff import Row, diff

TEXT = "text"


@dataclass(frozen=True, slots=True)
class Section:
    """A field that differs, and how."""

    field: str
    rows: tuple[Row, ...]


def compared(old: Reading, new: Reading) -> list[Section]:
    """Every field that differs, the score first and the text last; what makes no version is left out."""
    before, after = dict(_fields(old)), dict(_fields(new))
    pairs = ((field, diff(before[field], after[field])) for field in before)
    return [Section(field, tuple(rows)) for field, rows in pairs if rows]


def _fields(reading: Reading) -> Iterator[tuple[str, list[str]]]:
    """Every field as lines for people."""
    yield "rating", [_rating(rating) for rating in reading["ratings"]]
    for name in ("headline", "authors", "editors", "publisher", "date_published"):
        value = reading[name]
        yield name.replace("_", " "), [line for line in ([value] if isinstance(value, str) else value or []) if line]
    yield "item", _item(reading)
    yield "verdict", _lines(reading["verdict"])
    yield "pros", [*reading["positive_notes"]]
    yield "cons", [*reading["negative_notes"]]
    yield "headings", [heading["text"] for heading in reading["headings"]]
    yield "captions", [_caption(caption) for caption in reading["captions"]]
    yield "quick links", [link["text"] for link in reading["quick_links"]]
    yield TEXT, _lines(reading["body"])


def _rating(rating: Reading) -> str:
    return f"{rating['aspect']}: {rating_text(rating)}" if rating.get("aspect") else printed_rating(rating)


def _item(reading: Reading) -> list[str]:
    item = reading["item"]
    known = [f"{scheme} {value}" for scheme, value in sorted(dict((item or {}).get("identifiers") or {}).items())]
    return [line for line in (item_text(item), *known) if line]


def _caption(caption: Reading) -> str:
    return " | ".join(part for part in (caption["text"] or caption["alt_text"], caption["credit_line"]) if part)


def _lines(text: str | None) -> list[str]:
    """Paragraphs, their white space as one space: a page that is laid out anew says nothing new."""
    return [" ".join(line.split()) for line in (text or "").split("\n") if line.strip()]
