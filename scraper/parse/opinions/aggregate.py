"""Many people's score of what the page is about: value, scale and counts.

Structured data first: AggregateRating in JSON-LD, microdata, RDFa and hReview-aggregate, then properties that stand
in no item at all; visible words last ("4.4 out of 5 based on 318 ratings"), and these only where the page says them of
one thing: a list of products with a score each has none of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from scraper.page import Page
from scraper.parse.data.structured import Node, Structured, Value, element_value, number
from scraper.parse.opinions import aggregate_tables, aggregate_words
from scraper.parse.opinions.aggregate_counts import count_number
from scraper.parse.opinions.crowd_signs import Crowd
from scraper.parse.rules import Ledger
from scraper.records import AggregateRating, Found, UserReview

FIELD = "aggregate_rating"
USUAL_BEST = 5.0  # what schema.org, data-vocabulary.org and hReview say where no best is given
SAME = 0.051  # two sources that round differently say the same

_OTHERS = ("ItemList", "ListItem", "WebSite", "Brand", "Person", "Review", "Offer")
_FIRMS = (
    "Organization",
    "Corporation",
)  # in JSON-LD the firm behind the site; in older markup also the restaurant itself
_ASIDE = frozenset(("isRelatedTo", "isSimilarTo", "itemListElement", "brand", "publisher", "seller", "author"))
_COUNTS = ("ratingCount", "reviewCount")


@dataclass(frozen=True, slots=True)
class _Candidate:
    rating: AggregateRating
    found: Found[str]
    rule: str
    name: str | None = None
    counted: tuple[Found[str], ...] = ()


def read(page: Page, data: Structured, ledger: Ledger, crowd: Crowd) -> AggregateRating | None:
    """The aggregate rating of the page's item; None where there is none, or where it is not clear whose it is."""
    stated = [*_stated(page, data), *_loose(page)]
    kept = _main(page, stated) if stated else None
    if kept is None and not stated and "DiscussionForumPosting" not in data.types:
        kept = _visible(page, crowd)
    if kept is None:
        return None
    if _is_school_grade(page, kept.rating.value):
        kept = replace(kept, rating=replace(kept.rating, best=1.0, worst=6.0))
    ledger.note(FIELD, kept.rule, kept.found)
    for count in kept.counted:
        ledger.note(FIELD, f"{kept.rule} count", count)
    for other in stated:
        if other.found.source != kept.found.source and other.name in (None, kept.name):
            if abs(other.rating.value - kept.rating.value) <= SAME:
                ledger.note(FIELD, other.rule, other.found)
            else:
                ledger.disagree(FIELD, kept.found, other.found)
    return kept.rating


def _stated(page: Page, data: Structured) -> Iterator[_Candidate]:
    """What structured data says."""
    for node in data.nodes:
        if not _is_aggregate(node):
            continue
        item = node.parent or node.node("itemReviewed")
        if item is not None and (item.is_a(*_OTHERS) or item.inside("ItemList", "ListItem") or _ASIDE & _way(node)):
            continue
        if item is not None and node.source == "json-ld" and item.is_a(*_FIRMS):
            continue
        candidate = _candidate(node, item)
        if candidate is not None:
            yield candidate


def _is_aggregate(node: Node) -> bool:
    if node.prop == "aggregateRating" or "AggregateRating" in node.types or "aggregateRating" in node.types:
        return True
    if node.source == "json-ld":
        return False
    return "ratingValue" in node.names and any(name in node.names for name in _COUNTS)


def _way(node: Node) -> set[str]:
    """The properties by which a node hangs below others."""
    way = set()
    here: Node | None = node
    while here is not None:
        if here.prop:
            way.add(here.prop)
        here = here.parent
    return way


def _candidate(node: Node, item: Node | None) -> _Candidate | None:
    holder = node
    if node.first("ratingValue") is None:  # the older vocabularies put a rating of its own between
        holder = node.node("reviewRating", "rating") or node
    leaf = next((part for part in holder.values("ratingValue") if number(part.value) is not None), None)
    counts = [_leaf(name, holder, node) for name in _COUNTS]
    if leaf is None:
        return None
    rating = _rating(
        number(leaf.value), holder.number("bestRating"), holder.number("worstRating"), [_count(leaf) for leaf in counts]
    )
    if rating is None:
        return None
    named = item.leaf("name") if item is not None else node.leaf("itemReviewed", "name")
    counted = tuple(count.found for count in counts if count is not None)
    return _Candidate(rating, leaf.found, f"aggregate {node.source}", named.text if named else None, counted)


def _leaf(name: str, *nodes: Node) -> Value | None:
    return next((part for node in nodes for part in node.values(name) if _count(part)), None)


def _count(leaf: Value | None) -> int | None:
    return None if leaf is None else count_number(leaf.text)


def _rating(
    value: float | None, best: float | None, worst: float | None, counts: list[int | None]
) -> AggregateRating | None:
    """The record; None for a value of nought (nobody rated) or one beyond its own scale."""
    if not value or value < 0:
        return None
    if best is None and value <= USUAL_BEST:
        best = USUAL_BEST
    if best is not None and (best <= 0 or value > best):
        best = None
    return AggregateRating(value, best, worst, counts[0], counts[1])


def _main(page: Page, stated: list[_Candidate]) -> _Candidate | None:
    """The candidate that is about what the page is about; None where several things are rated alike."""
    first = stated[0]
    alike = [other for other in stated if other.found.source == first.found.source]
    if (
        len({(other.rating.value, other.rating.rating_count, other.rating.review_count, other.name) for other in alike})
        == 1
    ):
        return first
    heads = {_folded(page.text(i)) for i in page.by_tag.get("h1", ())[:3]} | {
        _folded(page.text(i)) for i in page.by_tag.get("title", ())[:1]
    }
    for other in stated:
        name = _folded(other.name or "")
        if name and any(head and (name in head or head in name) for head in heads):
            return other
    return first if len(alike) == 2 else None


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _loose(page: Page) -> Iterator[_Candidate]:
    """Microdata properties on a page that forgot the item around them."""
    values = [i for i in page.by_itemprop.get("ratingValue", ()) if not _in_item(page, i)]
    counts = [i for name in _COUNTS for i in page.by_itemprop.get(name, ()) if not _in_item(page, i)]
    if len(values) != 1 or not counts:
        return
    leaf = element_value(page, values[0], "ratingValue", "microdata")
    count = element_value(page, counts[0], "reviewCount", "microdata")
    if leaf is None or count is None:
        return
    rating = _rating(number(leaf.value), None, None, [None, _count(count)])
    if rating is not None:
        yield _Candidate(rating, leaf.found, "aggregate loose properties", None, (count.found,))


def _in_item(page: Page, i: int) -> bool:
    return any("itemscope" in page.attrs[above] for above in page.ancestors(i))


def _visible(page: Page, crowd: Crowd) -> _Candidate | None:
    """What the page shows where no data says it."""
    said = aggregate_words.read(page, crowd) or aggregate_tables.read(page)
    if said is None:
        return None
    counted = None if said.ratings or said.reviews else _counted_alone(page)
    reviews = _count(counted) or said.reviews
    rating = AggregateRating(said.value, said.best, None, said.ratings, reviews)
    return _Candidate(rating, said.found, said.rule, None, (counted.found,) if counted else ())


def _is_school_grade(page: Page, value: float) -> bool:
    """Does a German page call it a "Note", of which 1 is the best? Above 3 it could be Swiss, of which 6 is."""
    if not 1 <= value <= _WORST_AVERAGE or not page.attr(0, "lang").lower().startswith("de"):
        return False
    if "note" not in page.lower_text:
        return False
    figure = f"{value:g}".replace(".", "[.,]") + ("0*" if "." in f"{value:g}" else "(?:[.,]0+)?")
    return re.search(rf"note\b[\s:ø]{{0,4}}{figure}(?![\d.,]*\d)", page.lower_text) is not None


_WORST_AVERAGE = 3.0  # of grades; worse ones hardly occur


def _counted_alone(page: Page) -> Value | None:
    """How many reviews a property outside of all items counts, where the page has one such."""
    counted = page.by_itemprop.get("reviewCount", ())
    return element_value(page, counted[0], "reviewCount", "microdata") if len(counted) == 1 else None


def settled(average: AggregateRating | None, reviews: Sequence[UserReview]) -> AggregateRating | None:
    """The same with the scale that the reviews below it are written in, where none is printed beside it."""
    if average is None or average.best is not None:
        return average
    bests = {review.rating.best for review in reviews if review.rating and review.rating.best}
    best = bests.pop() if len(bests) == 1 else None
    if best is None and average.value <= USUAL_BEST:
        best = USUAL_BEST
    return replace(average, best=best) if best is not None and average.value <= best else average
