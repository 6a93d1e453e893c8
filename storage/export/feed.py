"""A selection of reviews as an Atom feed: the latest ones, for feed readers and for whoever mirrors the archive."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TextIO

from storage.export.atom import atom
from storage.filters import Filters
from storage.news import Item
from storage.reviews import Overview, Reviews
from storage.scores import score_text
from storage.times import from_text

MOST = 1_000  # entries: readers take feeds whole, and into memory


def write_feed(out: TextIO, reviews: Reviews, filters: Filters | None, *, title: str, now: datetime) -> int:
    """Write the feed, the latest published first; gives how many reviews."""
    items = [_item(overview) for overview in reviews.list(filters, limit=MOST)]
    out.write(atom(title, items, feed_id=f"cuttings export {title}", updated=now))
    return len(items)


def _item(review: Overview) -> Item:
    return Item(
        kind="review",
        page_id=review.page_id,
        number=review.revision_id,
        url=review.url,
        site=review.site,
        headline=review.headline,
        item_name=review.item_name,
        authors=review.authors,
        score=score_text(review.rating_value, review.rating_best),
        at=_moment(review),
    )


def _moment(review: Overview) -> datetime:
    """When it was published; where the page does not say, when it was first seen."""
    try:
        published = datetime.fromisoformat(review.date_published or "")
    except ValueError:
        return from_text(review.first_seen_at)
    return published if published.tzinfo else published.replace(tzinfo=UTC)
