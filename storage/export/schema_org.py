"""Reviews as schema.org JSON-LD: one document, `@graph` of Review, NewsArticle or Product, written one by one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TextIO

from storage.filters import Filters
from storage.reviews import Reviews

_TYPES = {"review": "Review", "article": "Article", "item": "WebPage", "listing": "CollectionPage"}
_SAME_AS = {
    "imdb": "https://www.imdb.com/title/{}/",
    "wikidata": "https://www.wikidata.org/entity/{}",
    "tmdb": "https://www.themoviedb.org/{}",
    "steam": "https://store.steampowered.com/app/{}",
    "goodreads": "https://www.goodreads.com/book/show/{}",
}


def write_schema_org(out: TextIO, reviews: Reviews, filters: Filters | None) -> int:
    """Write the document; gives how many reviews."""
    out.write('{"@context":"https://schema.org","@graph":[')
    number = 0
    for overview in reviews.list(filters):
        out.write(",\n" if number else "\n")
        out.write(json.dumps(node(reviews.get(overview.page_id, evidence=False)), ensure_ascii=False))
        number += 1
    out.write("\n]}\n")
    return number


def node(review: Mapping[str, Any]) -> dict[str, Any]:
    """A review (as `Reviews.get` gives it) as a node of schema.org; what the page does not say is absent."""
    kind = _TYPES.get(review["page_type"], "WebPage")
    whole = [rating for rating in review["ratings"] if rating["aspect"] is None]
    parts = [rating for rating in review["ratings"] if rating["aspect"] is not None]
    about = _work(review["item"])
    text = {"Review": "reviewBody", "Article": "articleBody"}.get(kind, "text")
    return _present({
        "@type": kind,
        "@id": review["url"],
        "url": review["url"],
        "headline": review["headline"],
        "inLanguage": review["language"],
        "datePublished": review["date_published"],
        "dateModified": review["date_modified"],
        "author": [{"@type": "Person", "name": name} for name in review["authors"]],
        "editor": [{"@type": "Person", "name": name} for name in review["editors"]],
        "publisher": _named("Organization", review["publisher"] or review["site_name"]),
        "isAccessibleForFree": review["is_accessible_for_free"],
        "itemReviewed" if kind == "Review" else "about": about,
        "reviewRating": _one([_rating(rating) for rating in whole]) if kind == "Review" else None,
        "associatedReview": [_part(rating, about) for rating in parts] if kind == "Review" else None,
        "positiveNotes": _notes(review["positive_notes"]),
        "negativeNotes": _notes(review["negative_notes"]),
        "abstract": review["verdict"],
        text: review["body"],
        "wordCount": review["word_count"],
        "image": [_image(caption) for caption in review["captions"]],
        "archivedAt": f"sha256:{review['body_sha256']}" if review["body_sha256"] else None,
        "sdDatePublished": review["captured_at"],
    })  # fmt: skip


def _rating(rating: Mapping[str, Any]) -> dict[str, Any]:
    return _present({
        "@type": "Rating",
        "ratingValue": rating["value"],
        "bestRating": rating["best"],
        "worstRating": rating["worst"],
        "reviewAspect": rating["aspect"],
    })  # fmt: skip


def _part(rating: Mapping[str, Any], about: dict[str, Any] | None) -> dict[str, Any]:
    """A score of one aspect: a review of its own, as schema.org has it."""
    part = {"@type": "Review", "reviewAspect": rating["aspect"], "itemReviewed": about, "reviewRating": _rating(rating)}
    return _present(part)


def _work(item: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if item is None:
        return None
    known = item["identifiers"] or {}
    return _present({
        "@type": item["type"] or "Thing",
        "name": item["name"],
        "copyrightYear": item["year"],
        "isbn": known.get("isbn"),
        "sameAs": [form.format(known[scheme]) for scheme, form in _SAME_AS.items() if scheme in known],
        "identifier": [
            {"@type": "PropertyValue", "propertyID": scheme, "value": value} for scheme, value in sorted(known.items())
        ],
    })  # fmt: skip


def _image(caption: Mapping[str, Any]) -> dict[str, Any]:
    return _present({
        "@type": "ImageObject",
        "contentUrl": caption["image_url"],
        "caption": caption["text"],
        "creditText": caption["credit_line"],
        "alternateName": caption["alt_text"],
    })  # fmt: skip


def _notes(notes: list[str]) -> dict[str, Any] | None:
    if not notes:
        return None
    listed = [{"@type": "ListItem", "position": at, "name": note} for at, note in enumerate(notes, 1)]
    return {"@type": "ItemList", "itemListElement": listed}


def _named(kind: str, name: str | None) -> dict[str, Any] | None:
    return {"@type": kind, "name": name} if name else None


def _one(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _present(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, [], "")}
