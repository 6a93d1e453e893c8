"""Many people's score of what the page is about: value, scale and counts.

Structured data first: AggregateRating in JSON-LD, microdata, RDFa and hReview-aggregate, then properties that stand
in no item at all; visible words last ("4.4 out of 5 based on 318 ratings"), and these only where the page says them of
one thing: a list of products with a score each has none of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from scraper.elements import BLOCK, BREAK
from scraper.page import Page
from scraper.parse.data.structured import Node, Structured, Value, element_value, number
from scraper.parse.rules import Ledger
from scraper.records import AggregateRating, Found

FIELD = "aggregate_rating"
USUAL_BEST = 5.0  # what schema.org, data-vocabulary.org and hReview say where no best is given
NEAR = 160  # characters between a score and its count on the screen; the widest seen is 90
MOST_MENTIONS = 40  # counts looked at on one page; a page with more is a list
SAME = 0.051  # two sources that round differently say the same

_SEPARATORS = ".,'’\u00a0\u202f "  # of thousands
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


def read(page: Page, data: Structured, ledger: Ledger) -> AggregateRating | None:
    """The aggregate rating of the page's item; None where there is none, or where it is not clear whose it is."""
    stated = [*_stated(page, data), *_loose(page)]
    kept = _main(page, stated) if stated else None
    if kept is None and not stated:
        kept = _visible(page)
    if kept is None:
        return None
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


def count_number(text: str) -> int | None:
    """How many ratings a text says there are; None where it says none, or none at all.

    >>> [count_number(x) for x in ("1.234", "2,736,568 ratings", "1 027", "1.5k", "0")]
    [1234, 2736568, 1027, 1500, None]
    """
    match = re.search(r"\d[\d.,'’   ]*", text)
    if not match:
        return None
    digits = match[0].rstrip(_SEPARATORS)
    scale = {"k": 1_000, "m": 1_000_000, "万": 10_000}.get(text[match.start() + len(digits) :].strip()[:1].lower())
    if scale and re.match(r"\s?(?:[kKM]\b|万)", text[match.start() + len(digits) :]):
        value = round(float(digits.replace(",", ".")) * scale) if digits.count(".") + digits.count(",") <= 1 else 0
    elif re.fullmatch(r"\d+[.,]0+", digits) and len(digits.split(digits[-2])[-1]) < 3:
        value = int(float(digits.replace(",", ".")))
    else:
        value = int(re.sub(r"\D", "", digits)[:15])
    return value or None


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


# What people call many people's scores, in the languages of the pages seen.
_TEXTS = (
    "review", "rezension", "avis", "opinion", "reseña", "recension", "beoordeling", "anmeldelse", "omtale", "opinii",
    "отзыв", "レビュー", "리뷰", "arvostelu", "avaliaç", "crític",
)  # fmt: skip
_WORDS = (
    *_TEXTS, "rating", "vote", "bewertung", "valoracion", "voti", "omdöme", "ocen", "оцен", "голос", "人评价",
    "評価", "件",
    "értékelés", "hodnocení", "değerlendirme", "notes", "stimmen",
)  # fmt: skip
_BEFORE = re.compile(
    r"(?P<count>\d[\d.,'’   ]{0,12}[kKM]?)\s*\+?\s*"
    r"(?:(?:global|user|customer|verified|total|member|community|people's)\s+){0,2}\Z",
    re.IGNORECASE,
)  # what stands before one of these words where it counts
_REACH = 48  # characters of it
_SCORED = re.compile(
    r"(?<![\d.,/-])(?P<value>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:stars?\s*)?"
    r"(?:/|\b(?:out of|of|von|sur|de|su|van|av|af|z|från)\b|из)\s*(?P<best>5|6|10|20|100)(?:[.,]0)?(?![\d/.,]\d|\d)",
    re.IGNORECASE,
)
_AVERAGE = re.compile(
    r"average|based on|overall|mean |durchschnitt|basierend|moyenne|basé|media|promedio|basato|"
    r"gemiddeld|średni|средн|user score",
    re.IGNORECASE,
)


_SEAL = re.compile(r"ekomi|trusted-?shops|trustpilot|provenexpert|(?:trust|rating|review)-?seal|shop-?(?:rating|seal)")
_HINTS = ("rating", "reviews", "review-", "score", "stars", "star-", "bewert", "avis", "valorac", "beoordel")


def _visible(page: Page) -> _Candidate | None:
    """Score and count in words, in the text or in an attribute, where all that say so agree."""
    labels = page.all_labels
    for hint in _HINTS:
        if hint in labels:
            break
    else:
        return None
    found = list(_in_attributes(page)) or list(_in_text(page))
    if len({(candidate.rating.value, candidate.rating.best) for candidate in found}) != 1:
        return None
    ratings = max((candidate.rating.rating_count or 0 for candidate in found), default=0)
    reviews = max((candidate.rating.review_count or 0 for candidate in found), default=0)
    whole = replace(found[0].rating, rating_count=ratings or None, review_count=reviews or None)
    return replace(found[0], rating=whole)


def _in_attributes(page: Page) -> Iterator[_Candidate]:
    for i in sorted({i for name in ("aria-label", "title", "alt") for i in page.having(name)}):
        own = page.attrs[i]
        for name in ("aria-label", "title", "alt"):
            said = own.get(name)
            if said and 10 < len(said) < NEAR and ("5" in said or "0" in said):
                scored, counts = _SCORED.search(said), list(_counts(said))
                rating = _read_match(scored, counts[0]) if scored and counts else None
                if rating is not None:
                    text = " ".join(said.split())
                    yield _Candidate(rating, Found(text, page.path(i, name), text, "attribute"), "aggregate attribute")


def _counts(text: str) -> Iterator[tuple[int, str, bool]]:
    """Where the text says how many: (place, number, are they reviews)."""
    lower = text.lower()
    if len(lower) != len(text):
        return  # one of the few letters that grow in lower case; places would not fit
    for word in _WORDS:
        at = lower.find(word)
        seen = 0
        while at >= 0 and seen < MOST_MENTIONS:
            if at and (lower[at - 1].isspace() or lower[at - 1].isdigit() or not word.isascii()):
                before = _BEFORE.search(text[max(0, at - _REACH) : at])
                if before:
                    yield max(0, at - _REACH) + before.start(), before["count"], word in _TEXTS
            seen += 1
            at = lower.find(word, at + len(word))


def _in_text(page: Page) -> Iterator[_Candidate]:
    text = "".join(page.pieces).replace(BLOCK, "\n").replace(BREAK, "\n")
    ends = None
    for place, said, reviews in _counts(text):
        start = max(0, place - NEAR)
        window = text[start : place + NEAR]
        nearest = min(_SCORED.finditer(window), key=lambda match: abs(match.start() + start - place), default=None)
        if nearest is None or not ("." in nearest["value"] or "," in nearest["value"] or _AVERAGE.search(window)):
            continue
        rating = _read_match(nearest, (place, said, reviews))
        if rating is None:
            continue
        ends = ends or list(accumulate(map(len, page.pieces)))
        raw = " ".join(nearest[0].split())
        i = _holder(page, bisect_right(ends, start + nearest.start()), raw)
        if i is not None and not _is_seal(page, i):
            yield _Candidate(rating, Found(raw, page.path(i), raw, "visible"), "aggregate in words")


def _is_seal(page: Page, i: int) -> bool:
    """Does a score stand in the seal of a service that has customers rate the firm behind the site?"""
    return any(page.label[k] and _SEAL.search(page.label[k]) for k in (i, *page.ancestors(i)))


def _read_match(scored: re.Match[str], counted: tuple[int, str, bool]) -> AggregateRating | None:
    count, reviews = count_number(counted[1]), counted[2]
    value, best = number(scored["value"]), number(scored["best"])
    if count is None or count < 2 or value is None or best is None or value > best:
        return None
    return _rating(value, best, None, [None if reviews else count, count if reviews else None])


def _holder(page: Page, piece: int, raw: str) -> int | None:
    """The innermost element that holds this piece and whose text holds `raw`."""
    i = page.owner[piece] if piece < len(page.owner) else -1
    while i >= 0:
        if raw in page.text(i):
            return i
        i = page.parent[i]
    return None
