"""The score that a page declares for machines: that of the Review node which is the page's own review, not a user's."""

from __future__ import annotations

import re
from dataclasses import replace

from scraper import text
from scraper.page import Page
from scraper.parse.data.structured import Node, Structured, Value
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_text as grammar
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_figures import to_number
from scraper.parse.scores.rating_places import Place
from scraper.records import Found, Rating, UserReview

ARTICLE_TYPES = ("ReviewNewsArticle", "NewsArticle", "Article", "BlogPosting")  # with a reviewRating of their own


_SOLD = ("Product", "Offer", "AggregateOffer")


def read(page: Page, data: Structured, place: Place, many: tuple[UserReview, ...]) -> list[Found[Rating]]:
    """The score of the Review node that is this page's own review."""
    nodes = [n for n in data.of_type(*places.REVIEW_TYPES, *ARTICLE_TYPES) if n.first("reviewRating") is not None]
    nodes = [n for n in nodes if n.element not in place.strangers and _is_own(page, n, place, many)]
    if not nodes:
        return []
    found = [f for f in map(_rating, nodes) if f is not None]
    if len({(f.value.value, f.value.best) for f in found}) > 1:
        named = [f for n, f in ((n, _rating(n)) for n in nodes) if f is not None and _is_named(page, n)]
        return named[:1] if len({f.value.value for f in named}) == 1 else []
    return found


def _is_own(page: Page, node: Node, place: Place, many: tuple[UserReview, ...]) -> bool:
    where = place.where
    author = (node.text("author") or "").lower()
    if author and any((user.author or "").lower() == author for user in many):
        return False
    if node.source == "json-ld":
        if node.inside("ItemList") and not _is_of_the_headline(page, node):
            return False
        listed = node.parent is not None and len(node.parent.nodes("review")) > 1
        counted = node.parent is not None and node.parent.node("aggregateRating") is not None
        if counted and not place.reviewing and not node.inside("Article", "NewsArticle", "BlogPosting", "WebPage"):
            return _is_named(page, node)
        return not listed or _is_named(page, node)
    if not place.titled and place.data.of_type(*_SOLD) and not place.data.of_type(*ARTICLE_TYPES):
        return False  # what a customer wrote at a shop
    around = node.element <= where.low or page.first[node.element] <= where.text_start < page.last[node.element]
    return around or (places.own(page, node.element, where) and where.low <= node.element < where.high)


def _is_of_the_headline(page: Page, node: Node) -> bool:
    """Does the headline name the thing that holds this review in a list of several?"""
    name = text.key(node.parent.text("name")) if node.parent is not None else ""
    return bool(name) and any(name in text.key(page.text(i)) for i in page.by_tag.get("h1", ())[:1])


def _is_named(page: Page, node: Node) -> bool:
    """Does the node speak of this page: by its address, or with a publisher of its own?"""
    address = node.text("url", "mainEntityOfPage") or ""
    if address and page.link_url(address) == page.url:
        return True
    title = " ".join(page.text(i) for i in page.by_tag.get("h1", ())[:1]).lower()
    name = (node.text("headline", "name") or "").lower()
    return bool(node.first("publisher")) or bool(name and title and name == title)


_POINTS = re.compile(r"[0-9]{3,4}(?:[.,][0-9])?")


def _rating(node: Node) -> Found[Rating] | None:
    given = node.first("reviewRating")
    best = worst = None
    if isinstance(given, Node):
        best, worst = given.number("bestRating"), given.number("worstRating")
        given = given.first("ratingValue", "value", "name")
    if not isinstance(given, Value):
        return None
    rating = grammar.parse(given.text)
    if rating is None and best and _POINTS.fullmatch(given.text.strip()):
        rating = Rating(to_number(given.text.strip()), None, None, given.raw, scale="points")  # 415 of 500
    if rating is None or not rating.value:
        return None  # 0 is how "not rated" is written
    if not isinstance(rating.value, str):
        best = best if best and best >= rating.value else rating.best if rating.best else best
        if best is not None and rating.value > best and (worst is None or worst < best):
            best = worst = None
        scale = "stars" if best == 5 and rating.scale == "points" else rating.scale
        rating = Rating(rating.value, best, worst, given.raw, scale=scale)
    return Found(normalize(replace(rating, raw=given.raw, aspect=None)), given.path, given.raw, given.source)
