"""Two addresses of one page made one page, and parted again.

Pages of one site that say the same under the same headline are one. `rel=canonical` is a claim of the page, and often a
wrong one: it is believed only within a site, never when it names a home page, and only when the texts agree. A merge
points the addresses at the page that is kept; captures and revisions stay as they are, so that nothing is lost when the
merge is undone.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from urllib.parse import urlsplit

from storage.captures import site_of
from storage.clusters import MIN_WORDS, Clusters
from storage.connection import Connection, Row
from storage.contents import Content, squeeze
from storage.errors import NotInArchive
from storage.near import is_copy, shingles, similarity
from storage.revisions import Revisions
from storage.seals import Seals
from storage.search import Search

# Shorter headlines ("Reviews", "Film") stand on every page of a site.
MIN_HEADLINE_WORDS = 3
# Of one headline and one item, texts may differ more: an AMP page is often shortened.
MIN_SIMILARITY_UNDER_ONE_HEADLINE = 0.3
# First labels under which sites put the same pages for other screens.
_VARIANT_HOSTS = ("www", "m", "mobile", "amp", "touch")


@dataclass(frozen=True, slots=True)
class Merge:
    """One entry of the merge log; `undone_at` None: in force."""

    id: int
    kept_page_id: int
    merged_page_id: int
    reason: str
    similarity: float | None
    merged_at: str
    undone_at: str | None


class Merges:
    """The merge log. Whoever calls `settle` holds the transaction."""

    def __init__(self, connection: Connection, revisions: Revisions, search: Search, clusters: Clusters) -> None:
        self._connection = connection
        self._revisions = revisions
        self._search = search
        self._clusters = clusters
        self._seals = Seals(connection)

    def settle(
        self, page_id: int, *, url_id: int, canonical_url: str | None, canonical_key: str | None, at: str
    ) -> int:
        """Merge this page into its canonical one, and those that name it into it; gives the page that is left."""
        own = self._connection.one("SELECT url, url_key, canonical_key FROM urls WHERE id = ?", (url_id,))
        assert own is not None
        claim = (
            canonical_key if canonical_key != own["url_key"] and may_be_canonical(own["url"], canonical_url) else None
        )
        if claim != own["canonical_key"]:
            self._connection.execute("UPDATE urls SET canonical_key = ? WHERE id = ?", (claim, url_id))
            self._seals.seal("urls", url_id)
        if claim is not None:
            target = self._connection.value("SELECT page_id FROM urls WHERE url_key = ?", (claim,))
            if target is not None and self._try(target, page_id, at):
                return int(target)
        claimants = self._connection.all(
            "SELECT DISTINCT page_id FROM urls WHERE canonical_key = ? AND page_id != ?", (own["url_key"], page_id)
        )
        for row in claimants:
            self._try(page_id, row["page_id"], at)
        return self._same_text(page_id, at)

    def merge(
        self, kept_page_id: int, merged_page_id: int, *, reason: str, at: str, similarity: float | None = None
    ) -> int:
        """Make two pages one; gives the number of the log entry."""
        with self._connection.write():
            self._clusters.remove(merged_page_id)
            review = self._connection.one("SELECT * FROM reviews WHERE page_id = ?", (merged_page_id,))
            merge_id = self._connection.insert(
                """
                INSERT INTO merges (kept_page_id, merged_page_id, reason, similarity, removed_review, merged_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                (kept_page_id, merged_page_id, reason, similarity, _to_json(review), at),
            )
            if review is not None:
                self._search.remove(merged_page_id)
                self._connection.execute("DELETE FROM reviews WHERE page_id = ?", (merged_page_id,))
            self._connection.execute(
                "INSERT INTO merged_urls (merge_id, url_id) SELECT ?, id FROM urls WHERE page_id = ?",
                (merge_id, merged_page_id),
            )
            self._connection.execute("UPDATE urls SET page_id = ? WHERE page_id = ?", (kept_page_id, merged_page_id))
            self._connection.execute("UPDATE pages SET merged_into = ? WHERE id = ?", (kept_page_id, merged_page_id))
            self._seal(merge_id, merged_page_id)
        return merge_id

    def undo(self, merge_id: int, *, at: str) -> None:
        """Part two pages again, as they were; they are not merged by themselves a second time."""
        with self._connection.write():
            row = self._connection.one("SELECT * FROM merges WHERE id = ? AND undone_at IS NULL", (merge_id,))
            if row is None:
                raise NotInArchive(
                    f"no merge {merge_id} in force in {self._connection.path}",
                    cure="`cuttings pages merges` lists them",
                    path=self._connection.path,
                )
            page_id = row["merged_page_id"]
            home = self.home(row["kept_page_id"])
            self._connection.execute("UPDATE merges SET undone_at = ? WHERE id = ?", (at, merge_id))
            self._connection.execute("UPDATE pages SET merged_into = NULL WHERE id = ?", (page_id,))
            # Addresses that an earlier merge brought along, and that were parted from it since, stay where they are.
            self._connection.execute(
                """
                UPDATE urls SET page_id = ?
                 WHERE page_id = ? AND id IN (SELECT url_id FROM merged_urls WHERE merge_id = ?)
                """,
                (page_id, home, merge_id),
            )
            self._seal(merge_id, page_id)
            self._lead(home)
            self._lead(page_id)
            if row["removed_review"] is not None:
                self._put_back(json.loads(row["removed_review"]))
                self._seals.seal("reviews", page_id)
                self._search.add(page_id)
                self._clusters.place(page_id, at)

    def home(self, page_id: int) -> int:
        """The page that a page is part of by now; itself where it was merged into none, or is none."""
        while (into := self._connection.value("SELECT merged_into FROM pages WHERE id = ?", (page_id,))) is not None:
            page_id = into
        return page_id

    def log(self) -> list[Merge]:
        """Every merge, the earliest first."""
        rows = self._connection.all(
            "SELECT id, kept_page_id, merged_page_id, reason, similarity, merged_at, undone_at FROM merges ORDER BY id"
        )
        return [Merge(*row) for row in rows]

    def _seal(self, merge_id: int, merged_page_id: int) -> None:
        """Everything that a merge, or its undoing, wrote."""
        self._seals.seal("merges", merge_id)
        self._seals.seal("pages", merged_page_id)
        self._seals.seal("reviews", merged_page_id)
        for row in self._connection.all("SELECT url_id FROM merged_urls WHERE merge_id = ?", (merge_id,)):
            self._seals.seal("urls", row["url_id"])

    def _lead(self, page_id: int) -> None:
        """A page whose leading address went with a page that was parted from it: its first one leads again."""
        self._connection.execute(
            """
            UPDATE pages SET lead_url_id = first.id, url = first.url
              FROM (SELECT id, url FROM urls WHERE page_id = :page ORDER BY id LIMIT 1) AS first
             WHERE pages.id = :page AND lead_url_id NOT IN (SELECT id FROM urls WHERE page_id = :page)
            """,
            {"page": page_id},
        )
        self._seals.seal("pages", page_id)

    def _same_text(self, page_id: int, at: str) -> int:
        """The same review at two addresses of a site that no canonical ties: a print view, a second section.

        The pluses are for archives without statistics: there SQLite would begin with every review.
        """
        twins = self._connection.all(
            """
            SELECT twin.page_id, twin.site AS its_site, own.site AS own_site
              FROM reviews AS own
              JOIN revisions AS said ON said.id = own.revision_id
              JOIN revisions AS same ON same.text_id = said.text_id AND same.headline = said.headline
              JOIN reviews AS twin ON twin.revision_id = same.id
              JOIN texts ON texts.id = said.text_id
             WHERE own.page_id = :page AND twin.page_id != :page AND texts.word_count >= :words
               AND +own.page_type = 'review' AND +twin.page_type = 'review'
               AND own.authors IS twin.authors AND own.item_name IS twin.item_name
             ORDER BY twin.page_id
            """,
            {"page": page_id, "words": MIN_WORDS},
        )
        left = page_id
        for twin in twins:
            if not _same_site(twin["own_site"], twin["its_site"]):
                continue
            kept, merged = sorted((left, twin["page_id"]))
            if not self._was_undone(kept, merged):
                self.merge(kept, merged, reason="same-text", similarity=1.0, at=at)
                left = kept
        return left

    def _try(self, kept_page_id: int, merged_page_id: int, at: str) -> bool:
        """Merge if the two agree and nobody has parted them by hand."""
        if kept_page_id == merged_page_id or self._was_undone(kept_page_id, merged_page_id):
            return False
        kept, merged = self._present(kept_page_id), self._present(merged_page_id)
        if kept is None or merged is None:
            return False
        alike = agreement(kept, merged)
        if alike is None:
            return False
        self.merge(kept_page_id, merged_page_id, reason="canonical", similarity=alike, at=at)
        return True

    def _was_undone(self, one: int, other: int) -> bool:
        sql = "SELECT 1 FROM merges WHERE kept_page_id = ? AND merged_page_id = ? AND undone_at IS NOT NULL"
        return any(self._connection.one(sql, pair) is not None for pair in ((one, other), (other, one)))

    def _present(self, page_id: int) -> Content | None:
        revision_id = self._connection.value("SELECT revision_id FROM reviews WHERE page_id = ?", (page_id,))
        return None if revision_id is None else self._revisions.load(revision_id)

    def _put_back(self, review: dict[str, object]) -> None:
        marks = ", ".join("?" * len(review))
        self._connection.execute(
            f"INSERT INTO reviews ({', '.join(review)}) VALUES ({marks})",  # noqa: S608 - columns that we wrote ourselves
            tuple(review.values()),
        )


def may_be_canonical(url: str, canonical_url: str | None) -> bool:
    """Whether a claim is worth looking at: the same site, and not its home page.

    >>> may_be_canonical("https://m.example.org/film/a", "https://www.example.org/film/a")
    True
    >>> may_be_canonical("https://example.org/film/a", "https://example.org/")
    False
    >>> may_be_canonical("https://example.org/film/a", "https://example.com/film/a")
    False
    """
    if not canonical_url:
        return False
    try:
        parts = urlsplit(canonical_url)
    except ValueError:
        return False
    if parts.path in ("", "/") and not parts.query:
        return False
    return _same_site(site_of(url), site_of(canonical_url))


def agreement(one: Content, other: Content) -> float | None:
    """How alike two contents are that are said to be one page; None if they are not one."""
    if one.body and other.body:
        if squeeze(one.body) == squeeze(other.body):
            return 1.0
        alike = similarity(shingles(one.body), shingles(other.body))
        if is_copy(alike):
            return alike
        return alike if _same_head(one, other) and alike >= MIN_SIMILARITY_UNDER_ONE_HEADLINE else None
    return 1.0 if one.sha256 == other.sha256 and _same_head(one, other) else None


def _same_head(one: Content, other: Content) -> bool:
    headline = squeeze(one.headline)
    if not headline or headline != squeeze(other.headline) or one.item_name != other.item_name:
        return False
    return len(headline.split()) >= MIN_HEADLINE_WORDS


def _same_site(one: str, other: str) -> bool:
    bare, also = _without_variant(one), _without_variant(other)
    return bare == also and bare != ""


def _without_variant(host: str) -> str:
    first, _, rest = host.partition(".")
    return rest if first in _VARIANT_HOSTS and "." in rest else host


def _to_json(row: Row | None) -> str | None:
    return None if row is None else json.dumps(dict(row), ensure_ascii=False)
