"""Readings under seals of their own, which opening puts on; and walls that were written without one.

Version 22 and before left the events of walls out of the seal of their page's history. They are taken in where the seal
proves everything that stands before them; where it does not, it stays, and `verify` names it.
"""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.steps import STEPS
from storage.seals import digest_of

_CHANGES = """
    SELECT id, page_id, revision_id, previous_revision_id, capture_id, changed_at, cause, kind, field, old, new
      FROM changes WHERE page_id = ? ORDER BY id
    """
_EVENTS = "SELECT id, page_id, capture_id, kind, message, at FROM events WHERE page_id = ? ORDER BY id"
_STORED = "SELECT digest FROM seals WHERE of = 'history' AND row_id = ?"


@STEPS()
def m023_sealed(db: Database) -> None:
    pages = db.execute("SELECT DISTINCT page_id FROM events WHERE kind = 'wall'").fetchall()
    for (page_id,) in pages:
        stored = db.execute(_STORED, (page_id,)).fetchone()
        changes, events = ([tuple(row) for row in db.execute(sql, (page_id,))] for sql in (_CHANGES, _EVENTS))
        if stored is not None and _is_proved(changes, events, stored[0]):
            db.execute(
                "UPDATE seals SET digest = ? WHERE of = 'history' AND row_id = ?",
                (digest_of([changes, events]), page_id),
            )


def _is_proved(changes: list[tuple[object, ...]], events: list[tuple[object, ...]], stored: bytes) -> bool:
    """Whether a seal holds for a history but for the walls at its end."""
    walls = next((at for at, event in enumerate(reversed(events)) if event[3] != "wall"), len(events))
    return any(digest_of([changes, events[: len(events) - left]]) == stored for left in range(1, walls + 1))
