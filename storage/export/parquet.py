"""Reviews as a Parquet file for data frames: one row a review, lists as lists, written a thousand rows at a time.

Needs pyarrow, which is large: the extra `cuttings[parquet]`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, BinaryIO

from storage.errors import ArchiveError
from storage.filters import Filters
from storage.reviews import Overview, Reviews

ROWS = 1_000  # in a row group
MOST_LETTERS = 4_000_000  # of text in a group, which is held several times over while it is packed
_TEXTS = (
    "url site site_name page_type language headline publisher date_published date_modified verdict body first_seen_at "
    "changed_at captured_at body_sha256 reader_version"
).split()
_LISTS = ("authors", "editors", "positive_notes", "negative_notes")


def write_parquet(out: BinaryIO, reviews: Reviews, filters: Filters | None) -> int:
    """Write reviews; gives how many. Raises ArchiveError where pyarrow is not installed."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise ArchiveError("Parquet needs pyarrow", cure="pip install 'cuttings[parquet]'") from error
    schema = _schema(pa)
    overviews = reviews.list(filters)
    number = 0
    with parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        while rows := list(_group(reviews, overviews)):
            writer.write_table(pa.Table.from_pylist(rows, schema=schema))
            number += len(rows)
    return number


def _group(reviews: Reviews, overviews: Iterator[Overview]) -> Iterator[dict[str, Any]]:
    """The rows of the next group: so many, or fewer where their texts are long."""
    letters = 0
    for overview in islice(overviews, ROWS):
        row = _row(reviews.get(overview.page_id, evidence=False))
        yield row
        letters += len(row["body"] or "")
        if letters >= MOST_LETTERS:
            return


def _schema(pa: Any) -> Any:
    numbers = [(name, pa.float64()) for name in ("value", "best", "worst", "normalized")]
    rating = pa.struct([*numbers, *((name, pa.string()) for name in ("word", "raw", "aspect", "method"))])
    caption = pa.struct([(name, pa.string()) for name in ("text", "credit_line", "image_url", "alt_text")])
    fields = {
        **dict.fromkeys(("page_id", "revision", "word_count", "item_year"), pa.int64()),
        **dict.fromkeys(("item_name", "item_type", *_TEXTS), pa.string()),
        **dict.fromkeys((*_LISTS, "headings"), pa.list_(pa.string())),
        "is_accessible_for_free": pa.bool_(),
        "ratings": pa.list_(rating),
        "captions": pa.list_(caption),
        "identifiers": pa.map_(pa.string(), pa.string()),
    }
    return pa.schema(list(fields.items()))


def _row(review: Mapping[str, Any]) -> dict[str, Any]:
    item = review["item"] or {}
    return {
        **{name: review[name] for name in ("page_id", "revision", "word_count", "is_accessible_for_free")},
        **{name: review[name] for name in (*_TEXTS, *_LISTS)},
        **{f"item_{name}": item.get(name) for name in ("name", "type", "year")},
        "headings": [heading["text"] for heading in review["headings"]],
        "ratings": [_rating(rating) for rating in review["ratings"]],
        "captions": review["captions"],
        "identifiers": sorted((item.get("identifiers") or {}).items()),
    }


def _rating(rating: Mapping[str, Any]) -> dict[str, Any]:
    value = rating["value"]
    number, word = (None, value) if isinstance(value, str) else (value, None)
    return {**rating, "value": number, "word": word}
