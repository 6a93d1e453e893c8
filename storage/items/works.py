"""The works of an archive: looked at, and merged or split by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection, Row
from storage.errors import NotInArchive
from storage.items.consensus import Consensus, consensus
from storage.items.decisions import Decision, DecisionLog
from storage.items.grouping import Reference
from storage.items.naming import work_key
from storage.items.upkeep import Upkeep

_CURE = "`cuttings items list` shows what there is"


@dataclass(frozen=True, slots=True)
class Work:
    """One work: its commonest name, type and year, and what its critics think."""

    id: int
    name: str
    type: str | None
    year: int | None
    pages: int
    consensus: Consensus


@dataclass(frozen=True, slots=True)
class WorkPage:
    """One page about a work. `copy_of` is the page whose text this one repeats; its score is not counted then."""

    page_id: int
    item_id: int
    url: str
    site: str
    page_type: str
    name: str
    authors: str | None
    date_published: str | None
    score: float | None
    copy_of: int | None


class Works:
    """The works of an archive, as of the last `refresh` or `keep_up`; `due` says how much has changed since."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._log = DecisionLog(connection)

    # Looking

    def due(self) -> int:
        """Pages that changed since the last refresh."""
        number: int = self._connection.value("SELECT count(*) FROM works_due")
        return number

    def keep_up(self) -> int:
        """Bring a portion of what is due up to date; gives how many pages were looked at, 0 where nothing is due."""
        return Upkeep(self._connection, self._log).keep_up()

    def refresh(self) -> int:
        """Bring the works up to date with what was read and decided; gives how many pages were looked at again."""
        return Upkeep(self._connection, self._log).refresh()

    def list(
        self, *, name: str | None = None, kind: str | None = None, at_least: int = 0, limit: int = -1
    ) -> Iterator[Work]:
        """Works, the most reviewed first; `name` is part of a spelling, `kind` the type, `at_least` reviews."""
        rows = self._connection.stream(
            """
            SELECT works.*, count(*) AS pages,
                   count(DISTINCT CASE WHEN reviews.page_type = 'review'
                                       THEN coalesce(-cluster_members.cluster_id, reviews.page_id) END) AS reviews
              FROM works JOIN work_pages ON work_id = works.id JOIN reviews USING (page_id)
              LEFT JOIN cluster_members USING (page_id)
             WHERE (:key IS NULL OR works.id IN (
                        SELECT work_id FROM item_keys JOIN reviews AS named USING (item_id)
                          JOIN work_pages ON work_pages.page_id = named.page_id
                         WHERE instr(' ' || work_key || ' ', :key)))
               AND (:kind IS NULL OR works.type = :kind COLLATE NOCASE)
             GROUP BY works.id HAVING reviews >= :at_least ORDER BY reviews DESC, pages DESC, works.id LIMIT :limit
            """,
            {"key": work_key(name) if name else None, "kind": kind, "at_least": at_least, "limit": limit},
        )
        return (self._work(row) for row in rows)

    def get(self, work_id: int) -> Work:
        """One work. Raises NotInArchive."""
        row = self._connection.one(
            """
            SELECT works.*, (SELECT count(*) FROM work_pages WHERE work_id = works.id) AS pages FROM works WHERE id = ?
            """,
            (work_id,),
        )
        if row is None:
            raise NotInArchive(f"no work {work_id} in {self._connection.path}", cure=_CURE, path=self._connection.path)
        return self._work(row)

    def pages(self, work_id: int) -> Sequence[WorkPage]:
        """The pages about a work, the latest published first; a copy behind the page whose text it repeats."""
        rows = self._connection.all(
            """
            SELECT reviews.page_id, reviews.item_id, reviews.url, reviews.site, reviews.page_type,
                   reviews.item_name AS name, reviews.authors, reviews.date_published, rating_normalized AS score,
                   cluster_id, clusters.original_page_id = reviews.page_id AS is_original
              FROM work_pages JOIN reviews USING (page_id) LEFT JOIN cluster_members USING (page_id)
              LEFT JOIN clusters ON clusters.id = cluster_id
             WHERE work_id = ? ORDER BY is_original DESC, date_published DESC, page_id
            """,
            (work_id,),
        )
        first: dict[int, int] = {}
        found = []
        for row in rows:
            copy_of = first.setdefault(row["cluster_id"], row["page_id"]) if row["cluster_id"] else row["page_id"]
            known = {name: row[name] for name in WorkPage.__slots__ if name != "copy_of"}
            found.append(WorkPage(**known, copy_of=copy_of if copy_of != row["page_id"] else None))
        return sorted(found, key=lambda page: page.date_published or "", reverse=True)

    def decisions(self) -> Sequence[Decision]:
        """What was decided by hand, the first decision first."""
        return self._log.all()

    def _work(self, row: Row) -> Work:
        pages = [page for page in self.pages(row["id"]) if page.page_type == "review"]
        texts: dict[int, float | None] = {}
        for page in sorted(pages, key=lambda page: page.copy_of is not None):  # a copy lends its score where it must
            text = page.copy_of or page.page_id
            texts[text] = texts.get(text) if texts.get(text) is not None else page.score
        scores = [score for score in texts.values() if score is not None]
        known = consensus(len(texts), sorted(scores))
        return Work(row["id"], row["name"], row["type"], row["year"], row["pages"], known)

    # Deciding by hand

    def merge(self, work_ids: Sequence[int], *, now: datetime) -> int:
        """These works are one, whatever is read later; gives the decision's number."""
        with self._connection.write():
            references = {self._reference(work_id) for work_id in work_ids}
            decision = self._log.add("merge", sorted(references), now)
            self._make_due(page.page_id for work_id in work_ids for page in self.pages(work_id))
            self.refresh()
        return decision

    def split(self, work_id: int, page_ids: Iterable[int], *, now: datetime) -> int:
        """These pages of a work speak of another one, which is theirs alone; gives the decision's number."""
        with self._connection.write():
            apart, held = set(page_ids), {page.page_id for page in self.pages(work_id)}
            self.get(work_id)
            if strange := sorted(apart - held):
                raise NotInArchive(
                    f"page {strange[0]} does not belong to work {work_id}",
                    cure=f"`cuttings items show {work_id}` lists its pages", path=self._connection.path,
                )  # fmt: skip
            decision = self._log.add("split", sorted(("page", page_id) for page_id in apart), now)
            self._make_due(held)
            self.refresh()
        return decision

    def undo(self, decision_id: int, *, now: datetime) -> None:
        """Put a decision out of force. Raises NotInArchive."""
        with self._connection.write():
            tied = next((one.references for one in self._log.all() if one.id == decision_id), ())
            self._make_due(self._log.pages_behind(tied))
            self._log.undo(decision_id, now)
            self.refresh()

    def _reference(self, work_id: int) -> Reference:
        """What a work is known by to decisions: its least item, or the split that it is."""
        self.get(work_id)
        apart = self._log.in_force().apart
        pages = self.pages(work_id)
        free = [page.item_id for page in pages if page.page_id not in apart]
        return ("item", min(free)) if free else ("split", min(apart[page.page_id] for page in pages))

    def _make_due(self, page_ids: Iterable[int]) -> None:
        rows = [(page_id,) for page_id in page_ids]
        self._connection.executemany("INSERT OR IGNORE INTO works_due VALUES (?)", rows)
