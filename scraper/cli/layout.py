"""A reading as lines for people: the short block of `archive`, and the words that every view shares.

Takes the plain data of `Reading.to_dict()`, and gives spans: nothing is printed, cut or cleaned here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from scraper.cli.output import Line, Look, Part, Span

Reading = Mapping[str, Any]
SEPARATOR = Span(" · ", "faint")
NO_HEADLINE = "(no headline)"
_UNITS = ("bytes", "KB", "MB", "GB", "TB")
_STEP = 1000  # as disks are sold and `df -H` counts
BLOCK_INDENT = 11  # columns: as wide as "unchanged" and two spaces


def number(value: float | str | None) -> str:
    """A number as a person writes it; words stay.

    >>> number(4.0), number(3.5), number("Sehr gut"), number(None)
    ('4', '3.5', 'Sehr gut', '')
    """
    if value is None or isinstance(value, str):
        return value or ""
    return f"{value:g}" if abs(value) < 1_000_000 else f"{value:.0f}"


def rating_text(rating: Mapping[str, Any]) -> str:
    """The score with its scale, if the page gives one.

    >>> rating_text({"value": 4.5, "best": 5}), rating_text({"value": 82.0, "best": None})
    ('4.5/5', '82')
    >>> rating_text({"value": "A-", "best": None}), rating_text({"value": 1, "best": 1, "worst": 6})
    ('A-', '1 (best 1)')
    """
    value, best, worst = rating["value"], rating.get("best"), rating.get("worst")
    if value is None or best is None or isinstance(value, str):
        return number(value)
    runs_down = value > best or (worst is not None and worst > best)  # as school grades do
    return f"{number(value)} (best {number(best)})" if runs_down else f"{number(value)}/{number(best)}"


def whole_rating(reading: Reading) -> Mapping[str, Any] | None:
    """The rating of the work as a whole, not of an aspect of it."""
    return next((rating for rating in reading["ratings"] if rating.get("aspect") is None), None)


def printed_rating(rating: Mapping[str, Any]) -> str:
    """The score, and the page's own words where they are others.

    >>> printed_rating({"value": 5.0, "best": 5.0, "raw": "five out of five stars"})
    '5/5 (“five out of five stars”)'
    """
    short, raw = rating_text(rating), " ".join((rating.get("raw") or "").split())
    same = raw.replace(" ", "") in {short, number(rating["value"]), ""}
    return short if same else f"{short} (“{raw}”)"


def item_text(item: Mapping[str, Any] | None) -> str:
    """The work, its year and type.

    >>> item_text({"name": "Alien", "type": "Movie", "year": 1979})
    'Alien (1979, Movie)'
    >>> item_text({"name": None, "type": "Book", "year": None})
    'a Book'
    """
    if not item:
        return ""
    if not item.get("name"):
        return f"a {item['type']}" if item.get("type") else ""
    details = ", ".join(str(part) for part in (item.get("year"), item.get("type")) if part)
    return f"{item['name']} ({details})" if details else str(item["name"])


def count(things: int | Sequence[Any] | None, one: str, many: str = "") -> str:
    """A number with its noun; "" for none.

    >>> count(1, "caption"), count([1, 2], "caption"), count(0, "caption"), count(1200, "word")
    ('1 caption', '2 captions', '', '1,200 words')
    """
    amount = things if isinstance(things, int) else len(things or ())
    return f"{amount:,} {one if amount == 1 else many or one + 's'}" if amount else ""


def per_cent(share: float | None) -> str:
    """A share of a scale, or of reviews, for people; "" for none.

    >>> per_cent(0.746), per_cent(None)
    ('75%', '')
    """
    return "" if share is None else f"{100 * share:.0f}%"


def size(size_bytes: int) -> str:
    """A size for people.

    >>> size(999), size(12_345), size(3_400_000_000)
    ('999 bytes', '12.3 KB', '3.4 GB')
    """
    amount, unit = float(size_bytes), 0
    while amount >= _STEP and unit < len(_UNITS) - 1:
        amount, unit = amount / _STEP, unit + 1
    return f"{amount:.1f} {_UNITS[unit]}" if unit else f"{size_bytes} bytes"


def when(moment: str | None) -> str:
    """A moment of the archive, for people; UTC, as it is kept.

    >>> when("2026-03-04T12:00:00.000000Z"), when(None)
    ('2026-03-04 12:00 UTC', '')
    """
    return f"{moment[:10]} {moment[11:16]} UTC" if moment else ""


def joined(parts: Sequence[Part | None]) -> Line:
    """The parts that are not empty, with dots between."""
    kept = [part for part in parts if part and (isinstance(part, str) or part.text)]
    return [piece for part in kept for piece in (SEPARATOR, part)][1:]


def block(outcome: str, reading: Reading) -> list[Line]:
    """What was found on one page, in two or three lines; `outcome` is a word such as "new"."""
    looks: dict[str, Look] = {"new": "good", "changed": "mark"}
    head = [Span(outcome.ljust(BLOCK_INDENT), looks.get(outcome, "faint")), Span(title_of(reading), "title")]
    below = (_what(reading), _how_much(reading), [Span(reading["url"], "faint")])
    return [head, *([" " * BLOCK_INDENT, *line] for line in below if line)]


def title_of(reading: Reading) -> str:
    """The headline, or what else the page can be told by."""
    return reading["headline"] or (reading["item"] or {}).get("name") or NO_HEADLINE


def _what(reading: Reading) -> Line:
    """Type, work, score, people and date."""
    of = item_text(reading["item"])
    kind = {"other": "not a review", "item": "item page"}.get(reading["page_type"], reading["page_type"])
    rating = whole_rating(reading)
    return joined(
        [
            f"{kind} of {of}" if of else kind,
            Span(printed_rating(rating), "mark") if rating else None,
            aggregate_text(reading["aggregate_rating"]),
            f"by {', '.join(reading['authors'])}" if reading["authors"] else None,
            (reading["date_published"] or "")[:10],
        ]
    )


def aggregate_text(aggregate: Mapping[str, Any] | None) -> str:
    """Many people's score.

    >>> aggregate_text({"value": 4.25, "best": 5.0, "worst": 1.0, "rating_count": 812, "review_count": None})
    'readers: 4.25/5 from 812 ratings'
    >>> aggregate_text({"value": 1.3, "best": 1.0, "worst": 6.0, "rating_count": 27, "review_count": None})
    'readers: 1.3 (best 1) from 27 ratings'
    """
    if not aggregate:
        return ""
    of = count(aggregate["rating_count"], "rating") or count(aggregate["review_count"], "review")
    return f"readers: {rating_text(aggregate)}" + (f" from {of}" if of else "")


def _how_much(reading: Reading) -> Line:
    reviews = sum(1 for link in reading.get("links", ()) if link["kind"] == "review")
    return joined(
        [
            count(reading["word_count"], "word"),
            count(reading["headings"], "heading"),
            count(reading["captions"], "caption"),
            count(reading["quick_links"], "quick link"),
            count([rating for rating in reading["ratings"] if rating.get("aspect")], "part score"),
            count(reading["positive_notes"], "pro"),
            count(reading["negative_notes"], "con"),
            "verdict" if reading["verdict"] else None,
            count(reading["user_reviews"], "reader's review", "readers' reviews"),
            count(reviews, "link to a review", "links to reviews"),
            count(reading["conflicts"], "conflict"),
        ]
    )
