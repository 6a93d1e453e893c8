"""The reviews of many people on one page: from structured data, from repeated elements, and both put together.

    stated      Review nodes of JSON-LD, microdata, RDFa and hReview
    seen        stretches of the page that look alike and hold a name, a text and a date or a score each
    joined      a review found both ways is one: what stands on the screen first, the gaps filled from the data

A critic's own review is not one of many; nor are the comments under an article. Comments count where the page is about
something people rate.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from scraper.discover import review_words, teasers
from scraper.page import Page
from scraper.parse.data.structured import Node, Structured
from scraper.parse.opinions import crowd_signs, review_lists, review_member, review_stretches, review_teasers
from scraper.parse.opinions.review_dates import day_of
from scraper.parse.opinions.review_groups import Read
from scraper.parse.rules import Ledger
from scraper.parse.scores.normalize import normalize
from scraper.parse.works.called_review import calls_itself_review
from scraper.records import AggregateRating, Found, Rating, UserReview
from scraper.text import key

FIELD = "user_reviews"
USUAL_BEST = 5.0  # schema.org: "If bestRating is omitted, 5 is assumed."
MOST = 2_000  # reviews of one page; the fullest seen have some 200

_REVIEWS = ("Review", "UserReview", "CriticReview", "EmployerReview", "ClaimReview")
# What people rate: comments that data hangs under one of these are reviews of it.
_ITEMS = (
    "MusicAlbum", "MusicRecording", "Movie", "TVSeries", "Book", "VideoGame", "Game", "Product", "Recipe", "Restaurant",
    "Hotel", "LocalBusiness", "SoftwareApplication", "MobileApplication", "WebApplication",
)  # fmt: skip
_TAGS = re.compile(r"<(?:/?[a-zA-Z][^<>]*|!--.*?--)>")
_SAME_START = 40  # letters two texts share to be the same review


@dataclass(frozen=True, slots=True)
class Many:
    """The reviews read, and the stretches of the page they stand in (element numbers)."""

    reviews: tuple[UserReview, ...] = ()
    places: tuple[range, ...] = ()
    leads: bool = False  # the page only leads to users' reviews of many things
    single: bool = False  # it is one member's review
    of_one: bool = False  # what it leads to are reviews of one thing


@dataclass(frozen=True, slots=True)
class _One:
    """A review with what it was found by."""

    review: UserReview
    rule: str
    found: Found[str]
    element: int | None = None
    rated: Found[Rating] | None = None


def read(
    page: Page, data: Structured, average: AggregateRating | None, ledger: Ledger, crowd: crowd_signs.Crowd
) -> Many:
    """The users' reviews on the page, in its order."""
    counted = average is not None and max(average.rating_count or 0, average.review_count or 0) > 1
    stated = list(_from_json(data, counted=counted))
    if len(stated) == 1 and stated[0].review.body is None and _is_called_review(page):
        stated = []  # the paper's own score beside its readers' average
    marked = _marked(data, counted=counted)
    of_item = average is not None or len(stated) > 1
    announced = not of_item and crowd.announced
    groups = review_stretches.find(page, of_item=of_item, crowd=announced, stated=list(marked))
    groups = [review_lists.mended(page, group) for group in groups]
    if not stated and crowd.is_of_one and all(map(review_lists.is_short, groups)):
        made = review_lists.find_lists(page, crowd, of_item=of_item, article=_is_article(page, data))
        groups = made if review_lists.says_more(made, groups) else groups
    alone = len(stated) < 2 and sum(map(len, groups)) < 2
    single = review_member.read(page, partial(review_stretches.read_alone, page)) if alone else None
    if single is not None and not groups:
        groups = [[single]]
    by_itself = single is not None or (
        alone and bool(groups) and ((average is None and not crowd.announced) or review_member.is_called_one(page))
    )
    leads = False
    if groups and not stated and review_words.is_of_many(page.url) and review_teasers.are_cut(page, groups):
        leads, groups = True, []
    elif average is not None and not groups and not stated and review_words.is_of_many(page.url):
        leads = bool(teasers.items(page))
    elif average is None and not marked:
        theirs = [held for held in groups if not review_teasers.lead_elsewhere(page, held)]
        leads = bool(groups) and not theirs
        groups = theirs
    seen = [one for group in groups for held in group if (one := _seen(page, held, marked, average)) is not None]
    reviews = _joined(stated, _without_twins(seen), ledger)[:MOST]
    for one in reviews:
        ledger.note(FIELD, one.rule, one.found)
    places = tuple(held.stretch for group in groups for held in group)
    return Many(
        tuple(one.review for one in reviews),
        places if seen else (),
        leads=leads and not reviews,
        single=by_itself,
        of_one=leads and average is not None,
    )


def _is_called_review(page: Page) -> bool:
    """Does the headline call the page a review?"""
    return any(calls_itself_review(page.text(i)) for i in page.by_tag.get("h1", ())[:1])


def _is_article(page: Page, data: Structured) -> bool:
    """Does the page call itself one? What people say below it are comments."""
    said = page.meta_content("og:type")
    return bool(_ARTICLES & data.types) or (said is not None and said[1].lower() == "article")


_ARTICLES = frozenset(
    ("Article", "NewsArticle", "BlogPosting", "ReviewNewsArticle", "ReportageNewsArticle", "TechArticle")
)


def _nodes(data: Structured, *, counted: bool, json: bool) -> list[Node]:
    """The Review nodes that are users'; `counted` says that the item has several people's scores."""
    nodes = [
        node
        for node in data.of_type(*_REVIEWS)
        if (node.source == "json-ld") == json and not node.inside("ItemList", "Review") and node.prop != "itemReviewed"
    ]
    if len(nodes) > 1:
        return nodes if _of_many(nodes, counted=counted) else []
    if nodes:
        single = counted and nodes[0].prop in ("review", "reviews")
        return nodes if single and not data.of_type("NewsArticle", "ReviewNewsArticle") else []
    comments = [node for node in data.of_type("Comment") if node.source == "json-ld"] if json else []
    comments = [node for node in comments if node.parent is not None and node.parent.is_a(*_ITEMS)]
    return comments if len(comments) > 1 else []


def _of_many(nodes: list[Node], *, counted: bool) -> bool:
    """Are these several people's reviews of one thing, and not a critic's of several?"""
    authors = {key(node.text("author", "creator")) for node in nodes}
    items = {key(node.text("itemReviewed")) for node in nodes} - {""}
    return (len(authors) > 1 or counted) and len(items) <= max(1, len(nodes) // 2)


def _marked(data: Structured, *, counted: bool) -> dict[int, Node]:
    """Element -> the review that markup puts there."""
    return {node.element: node for node in _nodes(data, counted=counted, json=False)}


def _from_json(data: Structured, *, counted: bool) -> Iterator[_One]:
    seen: set[tuple[str, str, str]] = set()
    for node in _nodes(data, counted=counted, json=True):
        one = _of_node(node)
        if one is None:
            continue
        review = one.review
        same = key(review.author), key(review.body), "" if review.body else str(review.date)
        if same not in seen:
            seen.add(same)
            yield one


def _of_node(node: Node) -> _One | None:
    author = node.found("author", "creator")
    body = node.first("reviewBody", "description", "text")
    text = _plain(getattr(body, "whole", "")) or None
    when = node.found("datePublished", "datepublished", "dateCreated", "dateModified")
    day = day_of(when.value[:40]) if when else None
    rating = _node_rating(node)
    if author is None or (text is None and rating is None):
        return None
    name = node.text("headline", "name")
    item = node.text("itemReviewed") or (node.parent.text("name") if node.parent else None)
    headline = name if name and key(name) not in (key(item), key(author.value), key(text)) else None
    review = UserReview(author.value, rating, day[0] if day else None, headline, text, None)
    return _One(review, f"review {node.source}", author)


def _node_rating(node: Node) -> Rating | None:
    held = node.node("reviewRating", "rating") or node
    value, best, worst = held.number("ratingValue"), held.number("bestRating"), held.number("worstRating")
    if not value or value < 0 or (best is not None and value > best):
        return None
    if best is None and value <= USUAL_BEST:
        best = USUAL_BEST
    return normalize(Rating(value, best, worst, held.text("ratingValue") or str(value)))


def _plain(text: str) -> str:
    """The text of a review that may be HTML, even twice escaped.

    >>> _plain("Good.&lt;br/&gt;&lt;br/&gt;It&amp;#39;s long.")
    "Good.\\nIt's long."
    """
    for _ in range(2):
        if "&" in text:
            text = html.unescape(text)
    lines = _TAGS.sub("\n", re.sub(r"</?(?:i|b|em|strong|a|span|u)\b[^<>]*>", "", text)).split("\n")
    return "\n".join(line for part in lines if (line := " ".join(part.split())))


def _seen(page: Page, held: Read, marked: dict[int, Node], average: AggregateRating | None) -> _One | None:
    parts = held.parts
    node = next((marked[i] for i in held.stretch if i in marked), None) if marked else None
    said = _of_node(node) if node is not None else None
    rating = said.review.rating if said and said.review.rating else _with_best(held.rating, average)
    author = parts.author or (said.found if said else None)
    body = parts.body.value if parts.body else said.review.body if said else None
    date = parts.date.value if parts.date else said.review.date if said else None
    if (author is None and not (body and sum(map(bool, (rating, date, parts.headline))) > 1)) or (
        body is None and (rating is None or node is None)
    ):
        return None
    headline = parts.headline.value if parts.headline else None
    review = UserReview(author.value if author else None, rating, date, headline, body, parts.anchor)
    place = parts.body or author
    if place is None:
        return None
    return _One(review, f"review {node.source}" if node else "review repeated", place, held.stretch.start)


def _with_best(found: Found[Rating] | None, average: AggregateRating | None) -> Rating | None:
    """A score whose scale is not printed beside it has that of the item's."""
    if found is None:
        return None
    rating = found.value
    if rating.best is None and isinstance(rating.value, float | int):
        if average is not None and average.worst and average.best and average.best < average.worst:  # grades
            return normalize(replace(rating, best=average.best, worst=average.worst))
        best = average.best if average is not None and average.best and rating.scale != "stars" else USUAL_BEST
        if rating.value <= best:
            rating = replace(rating, best=best)
    return normalize(rating)


def _without_twins(seen: Sequence[_One]) -> list[_One]:
    """Each review once: teasers repeat the first one, tabs repeat all."""
    kept: list[_One] = []
    by_author: dict[str, list[int]] = {}
    for one in seen:
        author = key(one.review.author)
        twin = next((n for n in by_author.get(author, ()) if _same(kept[n].review, one.review)), None)
        if twin is None:
            by_author.setdefault(author, []).append(len(kept))
            kept.append(one)
        elif len(one.review.body or "") > len(kept[twin].review.body or ""):
            kept[twin] = one
    return kept


def _same(a: UserReview, b: UserReview) -> bool:
    """Are these two copies of one review?"""
    if key(a.author) != key(b.author):
        return False
    first, second = key(a.body), key(b.body)
    if not a.author:
        return first == second  # nobody's: what several begin with is the form's
    if first and second:
        length = min(len(first), len(second), _SAME_START)
        return first[:length] == second[:length] and (length >= 12 or len(first) == len(second))
    return bool(a.date) and str(a.date)[:10] == str(b.date)[:10]


def _joined(stated: list[_One], seen: list[_One], ledger: Ledger) -> list[_One]:
    """Both lists as one: a review that stands in both is filled from the data, and differences are conflicts."""
    if not stated or not seen:
        return seen or stated
    left: dict[str, list[_One]] = {}
    for said in stated:
        left.setdefault(key(said.review.author), []).append(said)
    reviews: list[_One] = []
    matched = 0
    for one in seen:
        same_author = left.get(key(one.review.author), [])
        other = next((said for said in same_author if _is(said.review, one.review)), None)
        if other is None:
            reviews.append(one)
            continue
        matched += 1
        same_author.remove(other)
        reviews.append(_filled(one, other, ledger))
    if not matched:
        return stated if len(stated) > 1 else [*seen, *stated]
    return [*reviews, *(said for said in stated if any(said is other for other in left[key(said.review.author)]))]


def _is(said: UserReview, seen: UserReview) -> bool:
    if _same(said, seen):
        return True
    return key(said.author) == key(seen.author) and bool(said.date) and str(said.date)[:10] == str(seen.date)[:10]


def _filled(seen: _One, said: _One, ledger: Ledger) -> _One:
    a, b = seen.review, said.review
    if a.rating and b.rating and a.rating.value != b.rating.value:
        ledger.disagree(FIELD, replace(seen.found, value=a.rating.raw), replace(said.found, value=b.rating.raw))
    body = a.body
    if b.body and (len(b.body) > len(a.body or "") or not _same(a, b)):
        body = b.body  # whole where the screen cuts it, original where the screen translates it
    ledger.note(FIELD, said.rule, said.found)
    review = replace(
        a, rating=b.rating or a.rating, date=a.date or b.date, headline=a.headline or b.headline, body=body
    )
    return replace(seen, review=review)
