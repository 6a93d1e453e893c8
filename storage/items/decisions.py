"""What a person decided about works: merged or split by hand, in force whatever is read later, until it is undone.

A merge ties items (names as pages give them) and splits; a split sets pages apart from what they would belong to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.errors import NotInArchive
from storage.items.grouping import Decisions, Reference
from storage.times import to_text

_CURE = "`cuttings items decisions` lists them"
_PAGES_OF = {
    "item": "SELECT page_id FROM reviews WHERE item_id = ?",
    "split": "SELECT ref_id FROM work_decision_refs WHERE decision_id = ? AND kind = 'page'",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision; `undone_at` None while it is in force."""

    id: int
    kind: str
    decided_at: str
    undone_at: str | None
    references: tuple[tuple[str, int], ...]


class DecisionLog:
    """The decisions of an archive; the caller holds the transaction for whatever writes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def in_force(self) -> Decisions:
        """All that is in force. Of several splits of one page the latest counts."""
        apart: dict[int, int] = {}
        ties: list[frozenset[Reference]] = []
        for decision in self.all():
            if decision.undone_at is not None:
                continue
            if decision.kind == "split":
                apart.update({ref_id: decision.id for _, ref_id in decision.references})
            else:
                ties.append(frozenset(decision.references))
        return Decisions(apart, ties)

    def all(self) -> list[Decision]:
        """Every decision, the first one first."""
        references: dict[int, list[Reference]] = {}
        for row in self._connection.all("SELECT * FROM work_decision_refs ORDER BY decision_id, kind, ref_id"):
            references.setdefault(row["decision_id"], []).append((row["kind"], row["ref_id"]))
        rows = self._connection.all("SELECT id, kind, decided_at, undone_at FROM work_decisions ORDER BY id")
        return [
            Decision(row["id"], row["kind"], row["decided_at"], row["undone_at"], tuple(references.get(row["id"], ())))
            for row in rows
        ]

    def add(self, kind: str, references: Iterable[Reference], now: datetime) -> int:
        """Write a decision down; gives its number."""
        decision_id = self._connection.insert(
            "INSERT INTO work_decisions (kind, decided_at) VALUES (?, ?)", (kind, to_text(now))
        )
        self._connection.executemany(
            "INSERT INTO work_decision_refs (decision_id, kind, ref_id) VALUES (?, ?, ?)",
            [(decision_id, *reference) for reference in references],
        )
        return decision_id

    def undo(self, decision_id: int, now: datetime) -> None:
        """Put a decision out of force. Raises NotInArchive."""
        done = self._connection.execute(
            "UPDATE work_decisions SET undone_at = ? WHERE id = ? AND undone_at IS NULL", (to_text(now), decision_id)
        )
        if done.rowcount == 0:
            raise NotInArchive(f"no decision {decision_id} is in force", cure=_CURE, path=self._connection.path)

    def pages_behind(self, references: Iterable[Reference]) -> list[int]:
        """The pages that these references stand for."""
        pages: list[int] = []
        for kind, ref_id in references:
            if kind == "page":
                pages.append(ref_id)
            else:
                pages += [row[0] for row in self._connection.all(_PAGES_OF[kind], (ref_id,))]
        return pages
