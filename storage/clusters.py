"""Copies of one text on several pages: which pages belong together, and which is probably the original.

Two pages are tied when their present texts are copies of one another; a cluster is what is tied together. Since a tie
depends on the two texts alone, the order in which pages come and go does not matter: a cluster that one of them held
together falls apart when it goes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass

from storage.connection import Connection, Row
from storage.near import BANDS, band_keys, is_copy, shingles, similarity, tied
from storage.seals import Seals

# Identical, but too short to be anybody's text: "Coming soon."
MIN_WORDS = 20
# Texts compared in full for one page, the likeliest first: bounds the cost where a whole site shares its boilerplate.
# A cluster of more texts stays together when a page of it goes.
MAX_CANDIDATES = 20
# Texts looked up by one band: of a crowd that shares it, the first stand for all, which are tied to one another.
MAX_IN_BAND = 40
# Texts of an older version that are filed anew with each page that is written: a crawl goes on, and catches up.
CATCH_UP = 4
# In one transaction of those that do nothing else.
CATCH_UP_BATCH = 50

OnText = Callable[[int, int], None]  # texts done, texts in all

_OWN_TEXTS = ("review", "article")


@dataclass(frozen=True, slots=True)
class Copy:
    """A page in a cluster; `similarity` is how much of its text it shares with the page by which it joined."""

    page_id: int
    url: str
    site: str
    how: str
    similarity: float
    is_original: bool


class Clusters:
    """Ties pages whose texts are copies."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._seals = Seals(connection)

    def of(self, page_id: int) -> list[Copy]:
        """Every page that has this page's text, itself included, the probable original first; empty if it is alone."""
        rows = self._connection.all(
            """
            SELECT cluster_members.page_id, pages.url, pages.site, how, similarity,
                   cluster_members.page_id = clusters.original_page_id AS is_original
              FROM cluster_members
              JOIN clusters ON clusters.id = cluster_members.cluster_id
              JOIN pages ON pages.id = cluster_members.page_id
             WHERE cluster_id = (SELECT cluster_id FROM cluster_members WHERE page_id = ?)
             ORDER BY is_original DESC, cluster_members.page_id
            """,
            (page_id,),
        )
        return [
            Copy(r["page_id"], r["url"], r["site"], r["how"], r["similarity"], bool(r["is_original"])) for r in rows
        ]

    def place(self, page_id: int, at: str) -> None:
        """Put a page where its present text belongs; the caller holds the transaction."""
        self.remove(page_id)
        row = self._connection.one(f"{_PRESENT_TEXT} WHERE reviews.page_id = ?", (page_id,))
        if row is not None and _may_be_copied(row):
            self._tie(row, at)
        self._catch_up(CATCH_UP, at)

    def due(self) -> int:
        """Texts that an older version filed under other keys, and that are not filed anew yet."""
        number: int = self._connection.value("SELECT count(*) FROM texts_due")
        return number

    def catch_up(self, at: str, on_text: OnText = lambda done, of: None) -> int:
        """File every text anew that is due, a few in a transaction; gives how many. Goes on where it was stopped."""
        total, done = self.due(), 0
        while True:
            with self._connection.write():
                taken = self._catch_up(CATCH_UP_BATCH, at)
            if not taken:
                return done
            done += taken
            on_text(done, max(total, done))

    def make_anew(self) -> None:
        """Every cluster, from the texts as they stand; the caller holds the transaction."""
        for table in ("cluster_members", "clusters"):
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        self._connection.execute("DELETE FROM seals WHERE of IN ('clusters', 'copies')")
        placed: set[int] = set()  # texts: with the first of its pages, all were placed that have it
        for row in self._connection.all(_TEXTS_OF_PAGES):
            if row["text_id"] not in placed:
                placed.add(row["text_id"])
                self.place(row["page_id"], row["changed_at"])

    def _catch_up(self, limit: int, at: str) -> int:
        due = [row[0] for row in self._connection.all("SELECT text_id FROM texts_due ORDER BY 1 LIMIT ?", (limit,))]
        for text_id in due:
            self._connection.execute("DELETE FROM texts_due WHERE text_id = ?", (text_id,))
            self._place_anew(text_id, at)
        return len(due)

    def _place_anew(self, text_id: int, at: str) -> None:
        """All pages of a text; what they were tied to is compared as well, for it may be due itself."""
        pages = [row[0] for row in self._connection.all(_WITH_TEXT, (text_id,))]
        companions = self._companions(pages[0], text_id) if pages else []
        self._remove(pages)
        row = self._connection.one(f"{_PRESENT_TEXT} WHERE reviews.page_id = ?", pages[:1]) if pages else None
        if row is not None and _may_be_copied(row):
            self._tie(row, at, companions)

    def _companions(self, page_id: int, text_id: int) -> list[int]:
        """Other texts in the cluster of a page, as it stands."""
        rows = self._connection.all(
            """
            SELECT DISTINCT revisions.text_id FROM cluster_members AS own
              JOIN cluster_members AS other ON other.cluster_id = own.cluster_id
              JOIN reviews ON reviews.page_id = other.page_id
              JOIN revisions ON revisions.id = reviews.revision_id
             WHERE own.page_id = ? AND revisions.text_id != ? ORDER BY 1 LIMIT ?
            """,
            (page_id, text_id, MAX_CANDIDATES),
        )
        return [row[0] for row in rows]

    def _tie(self, row: Row, at: str, companions: Sequence[int] = ()) -> None:
        """A page, with its present text, into one cluster with everything that is a copy of it."""
        page_id = row["page_id"]
        exact = self._pages_with(row["id"], but=page_id)
        if exact:
            self._join(page_id, exact, how="exact", similarity=1.0, at=at)
        own = shingles(row["text"])
        for text_id in self._candidates(row["id"], own, companions):
            pages = self._pages_with(text_id)
            if not pages or self._are_together([page_id, *pages]):
                continue  # what the texts have in common would tell nothing new
            alike = similarity(own, shingles(self._text(text_id)))
            if is_copy(alike):
                self._join(page_id, pages, how="near", similarity=alike, at=at)

    def _are_together(self, pages: Sequence[int]) -> bool:
        """Whether these pages are all in one cluster."""
        row = self._connection.one(
            f"SELECT count(*), count(DISTINCT cluster_id) FROM cluster_members WHERE page_id IN {_LISTED}",  # noqa: S608
            (json.dumps(pages),),
        )
        return row is not None and tuple(row) == (len(pages), 1)

    def remove(self, page_id: int) -> None:
        """Take a page out of its cluster; a cluster of one is none. The caller holds the transaction."""
        self._remove([page_id])

    def _remove(self, pages: Sequence[int]) -> None:
        gone = self._connection.all(
            f"DELETE FROM cluster_members WHERE page_id IN {_LISTED} RETURNING page_id, cluster_id",  # noqa: S608
            (json.dumps(pages),),
        )
        for row in gone:
            self._seals.seal("copies", row["page_id"])
        for cluster_id in dict.fromkeys(row["cluster_id"] for row in gone):
            self._tear(cluster_id)
            self._settle(cluster_id)

    def _tear(self, cluster_id: int) -> None:
        """Texts that nothing ties to the others any more get a cluster of their own."""
        texts = [row[0] for row in self._connection.all(_TEXTS_OF_CLUSTER, (cluster_id, MAX_CANDIDATES + 1))]
        if not 1 < len(texts) <= MAX_CANDIDATES:
            return
        _, *torn = sorted(tied({text: shingles(self._text(text)) for text in texts}), key=len, reverse=True)
        for group in torn:
            own = self._connection.insert(
                """
                INSERT INTO clusters (original_page_id, created_at)
                SELECT original_page_id, created_at FROM clusters WHERE id = ?
                """,
                (cluster_id,),
            )
            moved = self._connection.all(
                f"""
                UPDATE cluster_members SET cluster_id = ?
                 WHERE cluster_id = ? AND page_id IN (
                    SELECT reviews.page_id FROM revisions JOIN reviews ON reviews.revision_id = revisions.id
                     WHERE revisions.text_id IN {_LISTED}) RETURNING page_id
                """,  # noqa: S608 - our own words
                (own, cluster_id, json.dumps(group)),
            )
            for row in moved:
                self._seals.seal("copies", row["page_id"])
            self._settle(own)

    def _candidates(self, text_id: int, own: Set[int], companions: Sequence[int]) -> list[int]:
        """Texts that may be copies of one, by their bands; a text not known before is added to the bands."""
        keys = band_keys(own)
        if not keys:
            return []
        self._connection.executemany(
            "INSERT OR IGNORE INTO bands (band_key, text_id) VALUES (?, ?)", [(key, text_id) for key in sorted(keys)]
        )
        found = self._connection.all(_SHARING_BANDS, [value for key in keys for value in (key, text_id)])
        return list(dict.fromkeys([*(row[0] for row in found), *companions]))

    def _text(self, text_id: int) -> str:
        text: str | None = self._connection.value(
            "SELECT text FROM texts WHERE id = ? AND typeof(text) = 'text'", (text_id,)
        )
        return text or ""  # one that is lost is like no other; `verify` names it

    def _pages_with(self, text_id: int, *, but: int | None = None) -> list[int]:
        """Pages whose present text is this one: all that are in no cluster, and the first of each cluster, in which it
        stands for the others, however many they are.
        """
        rows = self._connection.all(
            f"""
            SELECT min(page_id) FROM ({_WITH_TEXT}) LEFT JOIN cluster_members USING (page_id)
             WHERE page_id IS NOT ? GROUP BY coalesce(cluster_id, -page_id) ORDER BY 1
            """,  # noqa: S608 - our own words
            (text_id, but),
        )
        return [row[0] for row in rows]

    def _join(self, page_id: int, others: Sequence[int], *, how: str, similarity: float, at: str) -> None:
        """One cluster of everything the page is tied to, and of what that was tied to before."""
        members = [page_id, *others]
        listed = (json.dumps(members),)
        known = self._connection.all(
            f"""
            SELECT id, original_page_id FROM clusters
             WHERE id IN (SELECT cluster_id FROM cluster_members WHERE page_id IN {_LISTED}) ORDER BY id
            """,  # noqa: S608 - our own words
            listed,
        )
        clusters = [row["id"] for row in known]
        if not clusters:
            sql = "INSERT INTO clusters (original_page_id, created_at) VALUES (?, ?)"
            clusters = [self._connection.insert(sql, (others[0], at))]
        home = clusters[0]
        moved = [page for other in clusters[1:] for page in self._members(other)]
        for other in clusters[1:]:
            self._connection.execute("UPDATE cluster_members SET cluster_id = ? WHERE cluster_id = ?", (home, other))
            self._connection.execute("DELETE FROM clusters WHERE id = ?", (other,))
            self._seals.seal("clusters", other)
        before = f"SELECT page_id FROM cluster_members WHERE page_id IN {_LISTED}"  # noqa: S608 - our own words
        new = set(members) - {row["page_id"] for row in self._connection.all(before, listed)}
        self._connection.executemany(
            "INSERT INTO cluster_members (page_id, cluster_id, how, similarity) VALUES (?, ?, ?, ?)",
            [(member, home, how, similarity) for member in sorted(new)],
        )
        for member in (*moved, *new):
            self._seals.seal("copies", member)
        self._settle(home, [*members, *(row["original_page_id"] for row in known)])

    def _members(self, cluster_id: int) -> list[int]:
        rows = self._connection.all("SELECT page_id FROM cluster_members WHERE cluster_id = ?", (cluster_id,))
        return [row["page_id"] for row in rows]

    def _settle(self, cluster_id: int, among: Iterable[int] | None = None) -> None:
        """Name the probable original: the earliest published, or where no date is given the earliest seen.

        `among`: the pages that may be it, where all others were found to be later than one of these.
        """
        listed = () if among is None else (json.dumps(list(among)),)
        rows = self._connection.all(
            f"""
            SELECT cluster_members.page_id FROM cluster_members JOIN reviews USING (page_id)
             WHERE cluster_id = ? {f"AND cluster_members.page_id IN {_LISTED}" if listed else ""}
             ORDER BY substr(coalesce(reviews.date_published, reviews.first_seen_at), 1, 10), reviews.first_seen_at,
                      cluster_members.page_id
             LIMIT 2
            """,  # noqa: S608 - our own words
            (cluster_id, *listed),
        )
        if len(rows) < 2:
            left = self._members(cluster_id)
            self._connection.execute("DELETE FROM cluster_members WHERE cluster_id = ?", (cluster_id,))
            for page_id in left:
                self._seals.seal("copies", page_id)
            self._connection.execute("DELETE FROM clusters WHERE id = ?", (cluster_id,))
        else:
            self._connection.execute(
                "UPDATE clusters SET original_page_id = ? WHERE id = ?", (rows[0]["page_id"], cluster_id)
            )
        self._seals.seal("clusters", cluster_id)


def _may_be_copied(row: Row) -> bool:
    return row["word_count"] >= MIN_WORDS and row["page_type"] in _OWN_TEXTS


# However many they are: SQLite takes 32,766 values at most where each has a question mark of its own.
_LISTED = "(SELECT value FROM json_each(?))"
# The plus is for archives without statistics: there SQLite would begin with every review of these types.
_WITH_TEXT = """
    SELECT reviews.page_id FROM revisions JOIN reviews ON reviews.revision_id = revisions.id
     WHERE revisions.text_id = ? AND +reviews.page_type IN ('review', 'article')
    """
_TEXTS_OF_PAGES = """
    SELECT reviews.page_id, revisions.text_id, changed_at
      FROM reviews JOIN revisions ON revisions.id = reviews.revision_id
     WHERE reviews.page_type IN ('review', 'article') ORDER BY reviews.page_id
    """
_PRESENT_TEXT = """
    SELECT reviews.page_id, reviews.page_type, texts.id, texts.text, texts.word_count
      FROM reviews
      JOIN revisions ON revisions.id = reviews.revision_id
      JOIN texts ON texts.id = revisions.text_id AND typeof(texts.text) = 'text'
    """

_TEXTS_OF_CLUSTER = """
    SELECT DISTINCT revisions.text_id FROM cluster_members
      JOIN reviews ON reviews.page_id = cluster_members.page_id
      JOIN revisions ON revisions.id = reviews.revision_id
     WHERE cluster_id = ? ORDER BY 1 LIMIT ?
    """

_IN_BAND = f"""
    SELECT * FROM (SELECT text_id FROM bands WHERE band_key = ? AND text_id != ? ORDER BY text_id LIMIT {MAX_IN_BAND})
    """  # noqa: S608 - our own numbers
_SHARING_BANDS = f"""
    SELECT text_id FROM ({" UNION ALL ".join([_IN_BAND] * BANDS)})
     GROUP BY text_id ORDER BY count(*) DESC, text_id LIMIT {MAX_CANDIDATES}
    """  # noqa: S608 - our own numbers
