"""One review whole, laid out for reading. Takes plain data, gives blocks of lines; prints nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scraper.cli.layout import (
    Reading,
    aggregate_text,
    count,
    item_text,
    joined,
    number,
    printed_rating,
    rating_text,
    title_of,
)
from scraper.cli.output import Line, Output, Span

LABEL_COLUMNS = 10
HEADING_INDENT = 2  # columns for each level below the first
MANY_READERS = 5  # readers' reviews shown; all of them are in --json


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, lines, and running text that is wrapped when it is printed."""

    title: str = ""
    lines: tuple[Line, ...] = ()
    paragraphs: tuple[str, ...] = ()


def print_review(out: Output, reading: Reading, *, text: bool = True) -> None:
    """Print the review block by block, with an empty line between."""
    out.line(Span(title_of(reading), "title"))
    for block in blocks(reading, text=text):
        out.line()
        if block.title:
            out.line(Span(block.title, "label"))
        for line in block.lines:
            out.line(*line)
        for paragraph in block.paragraphs:
            out.paragraph(paragraph, indent="  ")


def blocks(reading: Reading, *, text: bool = True) -> Iterator[Block]:
    """The blocks that have something in them, in reading order."""
    yield Block(lines=tuple(_facts(reading)))
    lists: tuple[tuple[str, Sequence[Line]], ...] = (
        ("Headings", [_heading(heading) for heading in reading["headings"]]),
        ("Captions", [line for caption in reading["captions"] for line in _caption(caption)]),
        ("Quick links", [[f"  {link['text']}  ", Span(link["url"], "faint")] for link in reading["quick_links"]]),
        ("Pros", [[Span("  + ", "good"), note] for note in reading["positive_notes"]]),
        ("Cons", [[Span("  - ", "bad"), note] for note in reading["negative_notes"]]),
    )
    for title, lines in lists:
        if lines:
            yield Block(title, tuple(lines))
    if reading["verdict"]:
        yield Block("Verdict", paragraphs=(reading["verdict"],))
    if reading["body"] and text:
        yield Block("Text", paragraphs=tuple(part for part in reading["body"].split("\n") if part.strip()))
    if reading["user_reviews"]:
        yield _readers(reading["user_reviews"])
    if reading["conflicts"]:
        yield Block("Conflicts on the page", tuple(map(_conflict, reading["conflicts"])))


def _facts(reading: Reading) -> Iterator[Line]:
    yield from _ratings(reading["ratings"])
    facts = (
        ("of", item_text(reading["item"])),
        ("known as", _identifiers(reading["item"])),
        ("readers", aggregate_text(reading["aggregate_rating"]).removeprefix("readers: ")),
        ("by", ", ".join(reading["authors"])),
        ("edited by", ", ".join(reading["editors"])),
        ("in", _publication(reading)),
        ("published", reading["date_published"]),
        ("modified", reading["date_modified"]),
        ("language", reading["language"]),
        ("length", count(reading["word_count"], "word")),
        ("type", reading["page_type"]),
        ("access", "behind a paywall" if reading["is_accessible_for_free"] is False else ""),
        ("URL", reading["url"]),
    )
    for label, value in facts:
        if value:
            yield fact(label, value)


def fact(label: str, value: str) -> Line:
    """A labelled line."""
    return [Span(f"{label:>{LABEL_COLUMNS}}  ", "faint"), value]


def _ratings(ratings: Sequence[Mapping[str, Any]]) -> Iterator[Line]:
    for rating in ratings:
        aspect = rating.get("aspect")
        label, value = fact("rating" if aspect is None else "", printed_rating(rating) if aspect is None else "")
        if aspect is not None:
            value = f"{aspect}: {rating_text(rating)}"
        yield [label, Span(str(value), "mark"), *_normalized(rating)]


def _normalized(rating: Mapping[str, Any]) -> Line:
    if rating.get("normalized") is None:
        return []
    return [Span(f"  = {rating['normalized']:.0%} by {rating.get('method') or 'an unnamed method'}", "faint")]


def _identifiers(item: Mapping[str, Any] | None) -> str:
    return ", ".join(f"{name} {value}" for name, value in dict((item or {}).get("identifiers") or {}).items())


def _publication(reading: Reading) -> str:
    names = [reading["site_name"], reading["publisher"]]
    return ", ".join(dict.fromkeys(name for name in names if name))


def _heading(heading: Mapping[str, Any]) -> Line:
    level = heading["level"] or 2
    return [" " * HEADING_INDENT * max(level - 1, 1), heading["text"]]


def _caption(caption: Mapping[str, Any]) -> Iterator[Line]:
    yield ["  ", *joined([caption["text"] or caption["alt_text"] or "(no text)", _credit(caption)])]
    if caption["image_url"]:
        yield [Span(f"    {caption['image_url']}", "faint")]


def _credit(caption: Mapping[str, Any]) -> Span | None:
    return Span(f"credit: {caption['credit_line']}", "label") if caption["credit_line"] else None


def _readers(reviews: Sequence[Mapping[str, Any]]) -> Block:
    shown, more = reviews[:MANY_READERS], len(reviews) - MANY_READERS
    lines = [["  ", *joined([_reader(review), (review["body"] or "").split("\n")[0]])] for review in shown]
    if more > 0:
        lines.append([Span(f"  and {number(more)} more: --json shows them all", "faint")])
    return Block(f"Readers' reviews: {len(reviews)}", tuple(lines))


def _reader(review: Mapping[str, Any]) -> str:
    rating = rating_text(review["rating"]) if review["rating"] else ""
    parts = (review["author"] or "", rating, (review["date"] or "")[:10], review["headline"] or "")
    return ", ".join(part for part in parts if part)


def _conflict(conflict: Mapping[str, Any]) -> Line:
    kept = f"{conflict['kept']} ({conflict['kept_source']})"
    return [f"  {conflict['field']}: kept {kept}, the page also says {conflict['other']} ({conflict['other_source']})"]
