"""What was read of a page, written down: revision, changes, present state, duplicates, full text; one transaction.

content = content_of(reading)
another address of a page we have?      remember that it was read; the page keeps its own words
a wall where a review stood?            keep the review, log an event
the same content as now?                nothing but what may move by itself (date_modified, page type)
otherwise                               a revision (or an earlier one again), its changes, index, cluster
canonical claims                        merge, if the texts agree
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.captures import Kept
from storage.changes import Change, compare
from storage.clusters import Clusters
from storage.connection import Connection, Row
from storage.contents import Content, Plain, clean, content_of
from storage.dedupe import Merges
from storage.errors import ArchiveDamaged, NotInArchive
from storage.near import is_copy, shingles, similarity
from storage.readers import Readers
from storage.revisions import Revisions
from storage.seals import Seals
from storage.search import Search
from storage.times import to_text

# Not found, gone: the address is no longer that of the page.
_GONE = (404, 410)
# Links are followed and not kept; evidence is packed as it comes.
_KEPT_ELSEWHERE = ("links", "evidence")

Cause = Literal["page", "reader", "either"]


@dataclass(frozen=True, slots=True)
class Noted:
    """What came of a reading; `revision_id` is the one in force on the page."""

    page_id: int
    revision_id: int | None
    is_new_page: bool
    is_new_revision: bool
    changes: tuple[Change, ...]


class Notebook:
    """Writes readings."""

    def __init__(
        self, connection: Connection, *, revisions: Revisions, search: Search, clusters: Clusters, merges: Merges
    ) -> None:
        self._connection = connection
        self._revisions = revisions
        self._search = search
        self._clusters = clusters
        self._merges = merges
        self._readers = Readers(connection)
        self._seals = Seals(connection)

    def note(
        self,
        kept: Kept,
        reading: Plain,
        *,
        canonical_key: str | None,
        reader_version: str,
        now: datetime,
        cause: Cause | None = None,
    ) -> Noted:
        """Write one reading; the same reading again changes nothing.

        `cause` "reader": these are the bytes of the version in force, read by other rules, so that nothing that differs
        is a change of the page, a wall, or older than what stands. None: found out.
        """
        evidence = reading.get("evidence") or {}
        reading = clean({name: value for name, value in reading.items() if name not in _KEPT_ELSEWHERE})
        with self._connection.write():
            capture = self._capture(kept.capture_id)
            page_id = capture["page_id"]
            present = self._connection.one("SELECT * FROM reviews WHERE page_id = ?", (page_id,))
            content = content_of(reading)
            if present is not None and capture["url_id"] != capture["lead_url_id"]:
                if not self._takes_over(capture):
                    return self._alias(capture, reading, present, reader_version=reader_version, now=now)
                capture = self._capture(kept.capture_id)
            old = None if present is None else self._revisions.load(present["revision_id"])
            may_be_wall = None if cause == "reader" else old
            if present is not None and may_be_wall and is_wall(present["page_type"], may_be_wall, reading, content):
                return self._wall(capture, reading, present, reader_version=reader_version, now=now)
            revision_id, is_new = self._revision(capture, content, reading, evidence, reader_version)
            changes = self._change(
                capture, reading, present=present, old=old, revision_id=revision_id, content=content, cause=cause
            )
            self._remember(capture, "revision", revision_id, reader_version=reader_version, now=now)
            self._readers.note(capture["id"], page_id, reading, revision_id=revision_id)
            left = self._merges.settle(
                page_id,
                url_id=capture["url_id"],
                canonical_url=reading.get("canonical_url"),
                canonical_key=canonical_key,
                at=to_text(now),
            )
            if left != page_id:
                revision_id = self._connection.value("SELECT revision_id FROM reviews WHERE page_id = ?", (left,))
            return Noted(left, revision_id, present is None and left == page_id, is_new, changes)

    def _capture(self, capture_id: int) -> Row:
        row = self._connection.one(
            """
            SELECT captures.id, captures.url_id, captures.body_id, captures.fetched_at,
                   urls.page_id, pages.url, pages.site, pages.first_seen_at, pages.lead_url_id
              FROM captures JOIN urls ON urls.id = captures.url_id JOIN pages ON pages.id = urls.page_id
             WHERE captures.id = ?
            """,
            (capture_id,),
        )
        if row is None or row["body_id"] is None:
            message = f"no capture {capture_id} with a body in {self._connection.path}"
            raise NotInArchive(message, path=self._connection.path)
        return row

    def _revision(
        self, capture: Row, content: Content, reading: Plain, evidence: Plain, reader_version: str
    ) -> tuple[int, bool]:
        sha256 = content.sha256
        known = self._revisions.find(capture["page_id"], sha256)
        if known is not None:
            return known, False
        added = self._revisions.add(
            content, reading, evidence, sha256=sha256, capture=capture, reader_version=reader_version
        )
        return added, True

    def _change(
        self,
        capture: Row,
        reading: Plain,
        *,
        present: Row | None,
        old: Content | None,
        revision_id: int,
        content: Content,
        cause: Cause | None,
    ) -> tuple[Change, ...]:
        """Bring the present state up to this revision; an older capture than the present one changes nothing."""
        page_id = capture["page_id"]
        if present is None or old is None:
            self._put(capture, reading, content, revision_id, changed_at=capture["fetched_at"])
            self._search.add(page_id)
            self._clusters.place(page_id, capture["fetched_at"])
            return ()
        if cause != "reader" and self._is_earlier(capture, present):
            return ()
        is_of_other_type = reading.get("page_type") != present["page_type"]
        if present["revision_id"] == revision_id:
            self._put(capture, reading, content, revision_id, changed_at=present["changed_at"])
            if is_of_other_type:
                self._clusters.place(page_id, capture["fetched_at"])
            return ()
        changes = compare(
            old,
            content,
            said_before=self._score_words(present["revision_id"]),
            said_now=self._score_words(revision_id),
        )
        self._search.remove(page_id)
        changed_at = present["changed_at"] if cause == "reader" else capture["fetched_at"]
        self._put(capture, reading, content, revision_id, changed_at=changed_at)
        self._search.add(page_id)
        self._log(capture, changes, revision_id=revision_id, present=present, cause=cause)
        is_moved = (old.text_sha256, old.date_published) != (content.text_sha256, content.date_published)
        if is_moved or is_of_other_type:
            self._clusters.place(page_id, capture["fetched_at"])
        return changes

    def _is_earlier(self, capture: Row, present: Row) -> bool:
        """Whether what stands now was seen later than this capture, which came in late, from another archive say."""
        if capture["fetched_at"] < present["changed_at"]:
            return True
        seen_since = self._connection.one(
            """
            SELECT 1 FROM readings
              JOIN urls ON urls.id = readings.url_id
              JOIN captures ON captures.url_id = readings.url_id AND captures.body_id = readings.body_id
             WHERE readings.revision_id = ? AND urls.page_id = ? AND captures.fetched_at > ? LIMIT 1
            """,
            (present["revision_id"], capture["page_id"], capture["fetched_at"]),
        )
        return seen_since is not None

    def _score_words(self, revision_id: int) -> list[str]:
        """Every wording in which the page gave its scores: in its data, in its text; none where its bytes are damaged,
        which `verify` names and no new page has to wait for.
        """
        try:
            entries = self._revisions.evidence(revision_id).get("ratings", [])
        except ArchiveDamaged:
            return []
        return [entry["raw"] for entry in entries if entry["raw"]]

    def _put(self, capture: Row, reading: Plain, content: Content, revision_id: int, *, changed_at: str) -> None:
        """The present state of a page, in the one row that people look at."""
        rating = content.rating or {}
        value = rating.get("value")
        item_id, word_count = self._revisions.item_and_words(revision_id)
        row = {
            "page_id": capture["page_id"],
            "revision_id": revision_id,
            "url": capture["url"],
            "site": capture["site"],
            "page_type": reading.get("page_type") or "other",
            "headline": content.headline,
            "authors": ", ".join(content.authors) or None,
            "publisher": content.publisher,
            "site_name": reading.get("site_name"),
            "language": reading.get("language"),
            "date_published": content.date_published,
            "date_modified": reading.get("date_modified"),
            "item_id": item_id,
            "item_name": content.item_name,
            "item_type": content.item_type,
            "rating_value": None if isinstance(value, str) else value,
            "rating_word": value if isinstance(value, str) else None,
            "rating_best": rating.get("best"),
            "rating_normalized": rating.get("normalized"),
            "word_count": word_count,
            "is_accessible_for_free": reading.get("is_accessible_for_free"),
            "canonical_url": reading.get("canonical_url"),
            "first_seen_at": capture["first_seen_at"],
            "changed_at": changed_at,
        }
        self._connection.execute(_PUT_REVIEW, row)
        self._seals.seal("reviews", capture["page_id"])

    def _log(
        self, capture: Row, changes: tuple[Change, ...], *, revision_id: int, present: Row, cause: Cause | None
    ) -> None:
        previous = present["revision_id"]
        cause = cause or self._cause(revision_id, previous)
        at = max(capture["fetched_at"], present["changed_at"])
        self._connection.executemany(
            """
            INSERT INTO changes (
                page_id, revision_id, previous_revision_id, capture_id, changed_at, cause, kind, field, old, new
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                (
                    capture["page_id"],
                    revision_id,
                    previous,
                    capture["id"],
                    at,
                    cause,
                    change.kind,
                    change.field,
                    change.old,
                    change.new,
                )
                for change in changes
            ],
        )
        self._seals.seal("history", capture["page_id"])

    def _cause(self, revision_id: int, previous: int) -> Cause:
        """Whether the page said something else, or we read the same bytes in another way."""
        new, old = (
            self._connection.one(
                """
                SELECT body_id, reader_version FROM revisions JOIN captures ON captures.id = capture_id
                 WHERE revisions.id = ?
                """,
                (which,),
            )
            for which in (revision_id, previous)
        )
        assert new is not None
        assert old is not None
        if new["body_id"] == old["body_id"]:
            return "reader"
        return "page" if new["reader_version"] == old["reader_version"] else "either"

    def _takes_over(self, capture: Row) -> bool:
        """The page moved here: its own address leads to this one, or is gone. From now on this one is its address."""
        lead = self._connection.one(
            """
            SELECT url, (SELECT status FROM captures WHERE url_id = urls.id ORDER BY fetched_at DESC LIMIT 1) AS status
              FROM urls WHERE id = ?
            """,
            (capture["lead_url_id"],),
        )
        assert lead is not None
        moved = self._connection.one(
            "SELECT 1 FROM captures WHERE requested_url = ? AND url_id = ?", (lead["url"], capture["url_id"])
        )
        if moved is None and lead["status"] not in _GONE:
            return False
        self._connection.execute(
            """
            UPDATE pages SET lead_url_id = :url_id, url = (SELECT url FROM urls WHERE id = :url_id) WHERE id = :page_id
            """,
            {"url_id": capture["url_id"], "page_id": capture["page_id"]},
        )
        self._seals.seal("pages", capture["page_id"])
        return True

    def _alias(self, capture: Row, reading: Plain, present: Row, *, reader_version: str, now: datetime) -> Noted:
        """Another address of the page: what its own address says stands."""
        self._remember(capture, "alias", None, reader_version=reader_version, now=now)
        self._readers.note(capture["id"], capture["page_id"], reading)
        return Noted(capture["page_id"], present["revision_id"], False, False, ())

    def _wall(self, capture: Row, reading: Plain, present: Row, *, reader_version: str, now: datetime) -> Noted:
        """A consent page, a block or an error in place of the review: the review stands."""
        if self._remember(capture, "wall", None, reader_version=reader_version, now=now):
            what = reading.get("headline") or reading.get("page_type") or "nothing"
            self._connection.execute(
                "INSERT INTO events (page_id, capture_id, kind, message, at) VALUES (?, ?, 'wall', ?, ?)",
                (capture["page_id"], capture["id"], f"in place of the review: {what}", capture["fetched_at"]),
            )
            self._seals.seal("history", capture["page_id"])
        return Noted(capture["page_id"], present["revision_id"], False, False, ())

    def _remember(
        self, capture: Row, outcome: str, revision_id: int | None, *, reader_version: str, now: datetime
    ) -> bool:
        """That these bytes were read at this address; false if that was known, with this outcome."""
        key = (capture["url_id"], capture["body_id"])
        known = self._connection.one(
            "SELECT outcome, revision_id, reader_version, capture_id FROM readings WHERE url_id = ? AND body_id = ?",
            key,
        )
        if known is not None and tuple(known)[:3] == (outcome, revision_id, reader_version):
            return False
        if known is not None and outcome == "alias" and known["revision_id"] is not None:
            return False  # read before the two addresses were found to be one page: its revision stays known
        self._connection.execute(
            """
            INSERT OR REPLACE INTO readings (url_id, body_id, capture_id, revision_id, outcome, reader_version, read_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            (*key, capture["id"], revision_id, outcome, reader_version, to_text(now)),
        )
        for capture_id in {capture["id"], known["capture_id"] if known else capture["id"]}:
            self._seals.seal("readings", capture_id)
        return known is None or known["outcome"] != outcome


def is_wall(page_type: str, old: Content, reading: Plain, new: Content) -> bool:
    """Whether something else stands where a review stood: no review any more, and nothing of its text."""
    if page_type != "review":
        return False
    if reading.get("page_type") == "review":
        return bool(old.body) and not new.body and not new.headline
    return not (old.body and new.body and is_copy(similarity(shingles(old.body), shingles(new.body))))


_REVIEW_COLUMNS = (
    *(
        "page_id",
        "revision_id",
        "url",
        "site",
        "page_type",
        "headline",
        "authors",
        "publisher",
        "site_name",
        "language",
    ),
    *("date_published", "date_modified", "item_id", "item_name", "item_type", "rating_value", "rating_word"),
    *("rating_best", "rating_normalized", "word_count", "is_accessible_for_free", "canonical_url"),
    *("first_seen_at", "changed_at"),
)

_PUT_REVIEW = (
    f"INSERT INTO reviews ({', '.join(_REVIEW_COLUMNS)}) VALUES ({', '.join(':' + name for name in _REVIEW_COLUMNS)}) "  # noqa: S608
    f"ON CONFLICT (page_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _REVIEW_COLUMNS[1:])}"
)
