"""Reviews as they stand: listed by filters, and one in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection, Row
from storage.critics import Critic, critics
from storage.errors import NotInArchive
from storage.filters import Filters, begins, listing, where
from storage.history import Changed, ChangeFilters, changes_of
from storage.readers import AGGREGATE, latest_aggregate
from storage.revisions import Revisions
from storage.standing import standing_at
from storage.times import to_text


@dataclass(frozen=True, slots=True)
class Overview:
    """One line of a list of reviews."""

    page_id: int
    revision_id: int
    url: str
    site: str
    page_type: str
    headline: str | None
    item_name: str | None
    item_type: str | None
    authors: str | None
    rating_value: float | str | None
    rating_best: float | None
    rating_normalized: float | None
    date_published: str | None
    language: str | None
    word_count: int | None
    first_seen_at: str
    changed_at: str


class Reviews:
    """The present state of every page that was read."""

    def __init__(self, connection: Connection, revisions: Revisions) -> None:
        self._connection = connection
        self._revisions = revisions

    def list(self, filters: Filters | None = None, *, limit: int = -1, offset: int = 0) -> Iterator[Overview]:
        """Reviews that pass the filters, the latest published first; `limit` -1 means all. Streams."""
        sql, values = listing(filters or Filters(), self._connection)
        rows = self._connection.stream(sql, {**values, "limit": limit, "offset": offset})
        return (_overview(row) for row in rows)

    def count(self, filters: Filters | None = None) -> int:
        """How many reviews pass the filters."""
        condition, values = where(filters or Filters(), self._connection)
        number: int = self._connection.value(f"SELECT count(*) FROM reviews WHERE {condition}", values)  # noqa: S608
        return number

    def critics(
        self, filters: Filters | None = None, *, name: str | None = None, at_least: int = 1, limit: int = -1
    ) -> Sequence[Critic]:
        """Who wrote the reviews that pass the filters, the busiest first; `name` is part of theirs."""
        return critics(self._connection, filters or Filters(), name=name, at_least=at_least, limit=limit)

    def find(self, url: str, *, url_key: str | None = None) -> int:
        """The page with this address: by its key, the address itself, or an address that led to it."""
        for sql, value in (
            ("SELECT page_id FROM urls WHERE url_key = ?", url_key or url),
            ("SELECT page_id FROM urls WHERE url = ? ORDER BY id LIMIT 1", url),
            (
                """
                SELECT urls.page_id FROM captures JOIN urls ON urls.id = captures.url_id
                 WHERE captures.requested_url = ? ORDER BY captures.fetched_at DESC LIMIT 1
                """,
                url,
            ),
        ):
            page_id: int | None = self._connection.value(sql, (value,))
            if page_id is not None:
                return page_id
        raise NotInArchive(f"{url} is not in {self._connection.path}", cure=_CURE, path=self._connection.path)

    def beginning(self, address: str, *, limit: int) -> tuple[int, dict[int, str]]:
        """How many pages have an address that begins so, without scheme and "www.", and the first ones by number."""
        sql = """
            FROM pages WHERE (substr(url, instr(url, '://') + 3) LIKE :begins ESCAPE '\\'
                              OR substr(url, instr(url, '://') + 3) LIKE 'www.' || :begins ESCAPE '\\')
             AND id IN (SELECT page_id FROM reviews)
            """
        values = {"begins": begins(address), "limit": limit}
        number: int = self._connection.value(f"SELECT count(*) {sql}", values)
        rows = self._connection.all(f"SELECT id, url {sql} ORDER BY id LIMIT :limit", values) if number else []
        return number, {row["id"]: row["url"] for row in rows}

    def is_review(self, page_id: int) -> bool:
        """Whether a page was last read as a review."""
        row = self._connection.one("SELECT page_type FROM reviews WHERE page_id = ?", (page_id,))
        return row is not None and row["page_type"] == "review"

    def has_review_of(self, site: str) -> bool:
        """Whether there is a review of a site: a host without "www."."""
        sql = "SELECT 1 FROM reviews WHERE site = ? AND page_type = 'review' LIMIT 1"
        return self._connection.one(sql, (site,)) is not None

    def get(self, page_id: int, *, revision: int | None = None, evidence: bool = True) -> dict[str, Any]:
        """One review in full, in the words of `Reading.to_dict()`, with its page, capture and revision (by number).

        Evidence has to be unpacked after the page's own bytes: raises ArchiveDamaged where these are, and is left out
        where nobody wants it.
        """
        row = self._connection.one("SELECT * FROM reviews WHERE page_id = ?", (page_id,))
        if row is None:
            raise NotInArchive(
                f"no review {page_id} in {self._connection.path}", cure=_CURE, path=self._connection.path
            )
        chosen = self._revision(row, revision)
        content = self._revisions.load(chosen["id"])
        return {
            "page_id": page_id,
            "revision": chosen["number"],
            "revision_id": chosen["id"],
            "revisions": self._connection.value("SELECT count(*) FROM revisions WHERE page_id = ?", (page_id,)),
            "capture_id": chosen["capture_id"],
            "captured_at": chosen["captured_at"],
            "body_sha256": chosen["body_sha256"],
            "reader_version": chosen["reader_version"],
            "first_seen_at": row["first_seen_at"],
            "changed_at": row["changed_at"],
            "site": row["site"],
            "page_type": row["page_type"],
            "url": row["url"],
            "canonical_url": row["canonical_url"],
            "site_name": row["site_name"],
            "language": row["language"],
            "is_accessible_for_free": _flag(row["is_accessible_for_free"]),
            "headline": content.headline,
            "authors": [*content.authors],
            "editors": [*content.editors],
            "publisher": content.publisher,
            "date_published": content.date_published,
            "date_modified": row["date_modified"],
            "item": self._item(content),
            "ratings": [dict(part) for part in content.ratings],
            "headings": [dict(part) for part in content.headings],
            "captions": [dict(part) for part in content.captions],
            "quick_links": [dict(part) for part in content.quick_links],
            "positive_notes": [*content.positive_notes],
            "negative_notes": [*content.negative_notes],
            "verdict": content.verdict,
            "body": content.body,
            "word_count": chosen["word_count"],
            "aggregate_rating": self._aggregate(page_id),
            "user_reviews": [*self._user_reviews(page_id)],
            **({"evidence": self._revisions.evidence(chosen["id"])} if evidence else {}),
            "conflicts": [dict(part) for part in self._revisions.conflicts(chosen["id"])],
        }

    def at(self, page_id: int, moment: datetime, *, evidence: bool = True) -> dict[str, Any]:
        """One review as it stood then, as `get` gives it; raises NotInArchive where it was not in the archive yet.

        What pages say of the page as a whole (language, canonical address) is not kept by version and is the present.
        """
        present = self.get(page_id, evidence=False)
        then = to_text(moment)
        standing = standing_at(self._connection, page_id, then)
        if standing is None:
            first = present["first_seen_at"]
            raise NotInArchive(
                f"review {page_id} was not in {self._connection.path} on {then[:10]} at {then[11:16]} UTC",
                cure=f"name a later date: it was first seen on {first[:10]} at {first[11:16]} UTC",
                path=self._connection.path,
            )
        review = self.get(page_id, revision=standing.revision, evidence=evidence)
        modified = review["date_modified"]
        return {
            **review,
            "page_type": standing.page_type,
            "date_modified": modified if modified is not None and modified <= then else None,
            "seen_at": standing.seen_at,
            "aggregate_rating": self._aggregate(page_id, then),
            "user_reviews": [*self._user_reviews(page_id, then)],
        }

    def history(self, page_id: int) -> Iterator[dict[str, Any]]:
        """Every change of a page, the earliest first."""
        rows = self._connection.all("SELECT * FROM changes WHERE page_id = ? ORDER BY changed_at, id", (page_id,))
        return (dict(row) for row in rows)

    def changes(self, filters: ChangeFilters | None = None, *, limit: int = -1) -> Iterator[Changed]:
        """Changes of all pages that pass the filters, the latest first; `limit` -1 means all. Streams."""
        return changes_of(self._connection, filters or ChangeFilters(), limit=limit)

    def addresses(self, page_id: int) -> tuple[str, ...]:
        """Every address of a page."""
        rows = self._connection.all("SELECT url FROM urls WHERE page_id = ? ORDER BY id", (page_id,))
        return tuple(row["url"] for row in rows)

    def _revision(self, review: Row, number: int | None) -> Row:
        # Each by its own index: a condition that may mean either looks at every revision of the archive.
        by_number = "revisions.page_id = :page AND revisions.number = :number"
        chosen = "revisions.id = :current" if number is None else by_number
        row = self._connection.one(
            f"""
            SELECT revisions.*, bodies.sha256 AS body_sha256, texts.word_count
              FROM revisions
              JOIN captures ON captures.id = revisions.capture_id
              LEFT JOIN bodies ON bodies.id = captures.body_id
              LEFT JOIN texts ON texts.id = revisions.text_id
             WHERE {chosen}
            """,  # noqa: S608
            {"number": number, "current": review["revision_id"], "page": review["page_id"]},
        )
        if row is None:
            last = self._connection.value("SELECT max(number) FROM revisions WHERE page_id = ?", (review["page_id"],))
            message = f"review {review['page_id']} has no version {number}"
            raise NotInArchive(message, cure=f"its last one is {last}", path=self._connection.path)
        return row

    def _item(self, content: Any) -> dict[str, Any] | None:
        if content.item_name is None and content.item_type is None and content.item_year is None:
            return None
        return {
            "name": content.item_name,
            "type": content.item_type,
            "year": content.item_year,
            "identifiers": dict(content.identifiers),
        }

    def _aggregate(self, page_id: int, then: str | None = None) -> dict[str, Any] | None:
        row = latest_aggregate(self._connection, page_id, then)
        return None if row is None else {name: row[name] for name in AGGREGATE}

    def _user_reviews(self, page_id: int, then: str | None = None) -> tuple[dict[str, Any], ...]:
        rows = self._connection.all(
            f"SELECT * FROM readers_reviews WHERE page_id = :page_id AND {_SEEN_BY} ORDER BY id",  # noqa: S608
            {"page_id": page_id, "then": then},
        )
        return tuple(_user_review(row) for row in rows)


_SEEN_BY = "(:then IS NULL OR (SELECT fetched_at FROM captures WHERE id = first_capture_id) <= :then)"
_CURE = "`cuttings list` shows what is there"


def _overview(row: Row) -> Overview:
    return Overview(
        page_id=row["page_id"],
        revision_id=row["revision_id"],
        url=row["url"],
        site=row["site"],
        page_type=row["page_type"],
        headline=row["headline"],
        item_name=row["item_name"],
        item_type=row["item_type"],
        authors=row["authors"],
        rating_value=row["rating_word"] if row["rating_word"] is not None else row["rating_value"],
        rating_best=row["rating_best"],
        rating_normalized=row["rating_normalized"],
        date_published=row["date_published"],
        language=row["language"],
        word_count=row["word_count"],
        first_seen_at=row["first_seen_at"],
        changed_at=row["changed_at"],
    )


def _user_review(row: Row) -> dict[str, Any]:
    rating = {
        name: row[f"rating_{name}"]
        for name in ("value", "best", "worst", "raw", "aspect", "normalized", "method", "scale")
    }
    if row["rating_word"] is not None:
        rating["value"] = row["rating_word"]
    return {
        "author": row["author"],
        "rating": rating if rating["value"] is not None else None,
        "date": row["date"],
        "headline": row["headline"],
        "body": row["body"],
        "anchor": row["anchor"],
    }


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)
