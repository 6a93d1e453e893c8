"""How rules are run: strict ones first, and everything they find becomes evidence.

A rule is a function of a Page (and of what was read before it) that yields `Found`. The first one found is the value;
the others that agree are further evidence, the ones that do not are conflicts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from scraper.records import Conflict, Evidence, Found, Rating

T = TypeVar("T")


class Ledger:
    """What a reading rests on: evidence by field, and the sources that disagree. One per page, filled by the rules."""

    __slots__ = ("conflicts", "evidence")

    def __init__(self) -> None:
        self.evidence: dict[str, list[Evidence]] = {}
        self.conflicts: list[Conflict] = []

    def note(self, field: str, rule: str, found: Found[Any], span: tuple[int, int] | None = None) -> None:
        """Record that this rule found (part of) this field there."""
        entry = Evidence(rule, found.path, found.raw, found.source, span)
        if field in self.evidence:
            self.evidence[field].append(entry)
        else:
            self.evidence[field] = [entry]

    def forget(self, *fields: str) -> None:
        """Take back what was noted of fields that turned out not to belong to the page."""
        for field in fields:
            self.evidence.pop(field, None)

    def disagree(self, field: str, kept: Found[Any], other: Found[Any]) -> None:
        """Record that another source says something else; what stands in the reading does not change."""
        self.conflicts.append(
            Conflict(field, _say(kept.value), _say(other.value), kept.source, other.source, other.path)
        )


def first(
    ledger: Ledger,
    field: str,
    candidates: Iterable[tuple[str, Found[T]]],
    *,
    same: Callable[[T, T], bool] | None = None,
) -> T | None:
    """The first candidate's value; with `same`, the others are noted as further evidence or as conflicts."""
    kept: Found[T] | None = None
    for rule, found in candidates:
        if kept is None:
            kept = found
            ledger.note(field, rule, found)
            if same is None:
                break
        elif same is not None and same(kept.value, found.value):
            ledger.note(field, rule, found)
        else:
            ledger.disagree(field, kept, found)
    return None if kept is None else kept.value


def _say(value: Any) -> str:
    if isinstance(value, Rating):
        return f"{value.value}/{value.best} ({value.raw})" if value.best is not None else f"{value.value} ({value.raw})"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
