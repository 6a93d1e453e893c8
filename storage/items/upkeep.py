"""Which page speaks of which work, kept up to date as pages are read.

Which pages have changed stands in `works_due`: triggers on `reviews` put them there, so that no way of writing can
forget it. They are taken in portions: every page that could be of one work with them is looked at again and grouped
anew, so that the outcome is the same as if all pages had been grouped at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from storage.connection import Connection, Row
from storage.items.decisions import DecisionLog
from storage.items.grouping import LINKING, Decisions, Mention, Number, group
from storage.items.naming import METHOD, family_of, work_key

PORTION = 500  # pages in one transaction: short ones, so that a crawl can write in between
_MARKS = 500  # values in one IN list
_UNNAMED = "SELECT items.id, items.name, method FROM items LEFT JOIN item_keys ON item_keys.item_id = items.id"


class Upkeep:
    """Brings `works` and `work_pages` up to date."""

    def __init__(self, connection: Connection, log: DecisionLog) -> None:
        self._connection = connection
        self._log = log

    def refresh(self) -> int:
        """Bring the works up to date with what was read and decided; gives how many pages were looked at again."""
        with self._connection.write():
            rows = self._connection.all(f"{_UNNAMED} WHERE method IS NOT ?", (METHOD,))
            self._name(rows)
            self._connection.executemany(
                "INSERT OR IGNORE INTO works_due SELECT page_id FROM reviews WHERE item_id = ?",
                [(row["id"],) for row in rows],
            )
        looked_at = 0
        while settled := self.keep_up():
            looked_at += settled
        return looked_at

    def keep_up(self) -> int:
        """The same for the pages that are due, a portion of them at most: what a run does as it goes. Costs nothing
        that grows with the archive; where the method of naming changed, only `refresh` names everything anew.
        """
        with self._connection.write():
            due = [row[0] for row in self._connection.all("SELECT page_id FROM works_due LIMIT ?", (PORTION,))]
            if not due:
                return 0
            of_due = f"{_UNNAMED} JOIN reviews ON reviews.item_id = items.id"
            self._name(self._rows(of_due + " WHERE reviews.page_id IN ({})", due))
            return self._settle(due)

    def _name(self, items: Iterable[Row]) -> None:
        """Give items their keys."""
        self._connection.executemany(
            "INSERT OR REPLACE INTO item_keys (item_id, work_key, method) VALUES (?, ?, ?)",
            [(row["id"], work_key(row["name"]), METHOD) for row in items if row["method"] != METHOD],
        )

    def _settle(self, due: Sequence[int]) -> int:
        decisions = self._log.in_force()
        mentions = self._all_that_may_be_one(due, decisions)
        pages = {mention.page_id: mention for mention in mentions} | dict.fromkeys(due)
        before = self._assigned(pages)
        wanted = group(mentions, decisions)
        self._connection.executemany("DELETE FROM work_pages WHERE page_id = ?", [(page,) for page in pages])
        taken: set[int] = set()
        # The work that most pages of a group belonged to goes on under its number; the largest group chooses first.
        for members in sorted(wanted, key=lambda members: (-len(members), min(members))):
            former = Counter(before[page] for page in members if page in before)
            work_id = next((one for one, _ in sorted(former.items(), key=_most) if one not in taken), None)
            taken.add(self._write(work_id, [mention for mention in mentions if mention.page_id in members]))
        self._drop_empty(before.values())
        self._connection.executemany("DELETE FROM works_due WHERE page_id = ?", [(page,) for page in pages])
        return len(pages)

    def _drop_empty(self, work_ids: Iterable[int]) -> None:
        """Works that no page speaks of any more."""
        sql = "DELETE FROM works WHERE id = ? AND id NOT IN (SELECT work_id FROM work_pages)"
        self._connection.executemany(sql, [(work_id,) for work_id in set(work_ids)])

    def _write(self, work_id: int | None, mentions: Sequence[Mention]) -> int:
        """A work under its former number, or a new one; gives the number."""
        items = Counter(mention.item_id for mention in mentions)
        names = {row["id"]: row for row in self._rows("SELECT * FROM items WHERE id IN ({})", items)}
        by_number = sorted(items, key=lambda item: (-items[item], item))
        kind = next((names[item]["type"] for item in by_number if names[item]["type"]), None)
        years = Counter(mention.year for mention in mentions if mention.year)
        year = min(years, key=lambda year: (-years[year], year)) if years else None
        self._connection.execute(
            """
            INSERT INTO works (id, name, type, year) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = excluded.type, year = excluded.year
            """,
            (work_id, names[by_number[0]]["name"], kind, year),
        )
        if work_id is None:
            work_id = int(self._connection.value("SELECT last_insert_rowid()"))
        self._connection.executemany(
            "INSERT INTO work_pages (page_id, work_id) VALUES (?, ?)", [(one.page_id, work_id) for one in mentions]
        )
        return work_id

    def _assigned(self, pages: Iterable[int]) -> dict[int, int]:
        rows = self._rows("SELECT page_id, work_id FROM work_pages WHERE page_id IN ({})", pages)
        return {row["page_id"]: row["work_id"] for row in rows}

    def _all_that_may_be_one(self, due: Iterable[int], decisions: Decisions) -> list[Mention]:
        """Every page that could be of one work with these: by name, by number, by hand, or because it was before."""
        found: dict[int, Mention] = {}
        works = set(self._assigned(due).values())
        pages = {*due, *(row[0] for row in self._rows("SELECT page_id FROM work_pages WHERE work_id IN ({})", works))}
        keys: set[str] = set()
        numbers: set[Number] = set()
        while pages - found.keys():
            new = self._mentions(pages - found.keys())
            found.update({mention.page_id: mention for mention in new})
            pages.intersection_update(found)
            new_keys = {mention.key for mention in new} - keys
            new_numbers = {number for mention in new for number in mention.numbers} - numbers
            keys |= new_keys
            numbers |= new_numbers
            pages.update(self._pages_named(new_keys), self._pages_numbered(new_numbers))
            pages.update(self._tied_with(new, decisions))
        return list(found.values())

    def _mentions(self, pages: Iterable[int]) -> list[Mention]:
        rows = self._rows(
            """
            SELECT page_id, item_id, work_key, items.type, items.year,
                   (SELECT group_concat(scheme || char(31) || value, char(30)) FROM identifiers
                     WHERE identifiers.revision_id = reviews.revision_id) AS numbers
              FROM reviews JOIN items ON items.id = item_id JOIN item_keys USING (item_id)
             WHERE page_id IN ({})
            """,
            pages,
        )
        return [
            Mention(
                row["page_id"], row["item_id"], row["work_key"], family_of(row["type"]), row["year"],
                frozenset(pair for pair in _pairs(row["numbers"]) if pair[0] in LINKING),
            )
            for row in rows
        ]  # fmt: skip

    def _pages_named(self, keys: Iterable[str]) -> list[int]:
        sql = "SELECT page_id FROM reviews JOIN item_keys USING (item_id) WHERE work_key IN ({})"
        return [row[0] for row in self._rows(sql, keys)]

    def _pages_numbered(self, numbers: Iterable[Number]) -> list[int]:
        sql = "SELECT page_id FROM identifiers JOIN reviews USING (revision_id) WHERE scheme = ? AND value = ?"
        return [row[0] for number in numbers for row in self._connection.all(sql, number)]

    def _tied_with(self, mentions: Iterable[Mention], decisions: Decisions) -> list[int]:
        """The pages that a person tied to these."""
        own = {("item", mention.item_id) for mention in mentions}
        own |= {("split", decisions.apart[one.page_id]) for one in mentions if one.page_id in decisions.apart}
        return self._log.pages_behind(reference for tie in decisions.ties if tie & own for reference in tie)

    def _rows(self, sql: str, values: Iterable[object]) -> Iterator[Row]:
        """A query with an IN list of any length."""
        rest = list(values)
        for at in range(0, len(rest), _MARKS):
            part = rest[at : at + _MARKS]
            yield from self._connection.all(sql.format(", ".join("?" * len(part))), part)


def _pairs(text: str | None) -> Iterator[tuple[str, str]]:
    for pair in (text or "").split("\x1e"):
        scheme, _, value = pair.partition("\x1f")
        if value:
            yield scheme, value


def _most(pair: tuple[int, int]) -> tuple[int, int]:
    """The commonest first, then the least."""
    return -pair[1], pair[0]
