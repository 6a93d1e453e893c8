"""What was changed after publication, over all pages: each change with the first and the present value of its field.

A score that went 4.5, 4, 3.5 is two changes; both tell that it began as 4.5 and is now 3.5.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from storage.connection import Connection, Row
from storage.filters import named_host

# Pages whose histories are kept at hand while their changes go by, which come in order of time and not page by page.
PAGES_AT_HAND = 1000


@dataclass(frozen=True, slots=True)
class ChangeFilters:
    """Which changes; `since` is an ISO day, month or year, `kinds` are those of `changes.Kind`, empty for all."""

    page_id: int | None = None
    kinds: tuple[str, ...] = ()
    since: str | None = None
    site: str | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """One field that was changed, in words; None: the page did not or does not give it.

    `revision` and `previous` are numbers of versions. `first` and `current` are None for the text, of which `old` and
    `new` are only the edit.
    """

    changed_at: str
    page_id: int
    url: str
    site: str
    headline: str | None
    item_name: str | None
    date_published: str | None
    kind: str
    field: str
    old: str | None
    new: str | None
    first: str | None
    current: str | None
    cause: str
    revision: int
    previous: int


def changes_of(connection: Connection, filters: ChangeFilters, *, limit: int = -1) -> Iterator[Changed]:
    """Changes that pass the filters, the latest first; `limit` -1 means all. Streams."""
    conditions, values = _where(filters)
    rows = connection.stream(
        f"""
        SELECT changes.id, changes.changed_at, changes.page_id, pages.url, pages.site, reviews.headline,
               reviews.item_name, reviews.date_published, changes.kind, changes.field, changes.old, changes.new,
               changes.cause, now.number AS revision, was.number AS previous
          FROM changes
          JOIN pages ON pages.id = changes.page_id
          JOIN revisions AS now ON now.id = changes.revision_id
          JOIN revisions AS was ON was.id = changes.previous_revision_id
          LEFT JOIN reviews ON reviews.page_id = changes.page_id
         WHERE {conditions} ORDER BY changes.changed_at DESC, changes.id DESC LIMIT :limit
        """,  # noqa: S608 - our own names; every value is a parameter
        {**values, "limit": limit},
    )
    at_hand: OrderedDict[int, dict[int, tuple[str | None, str | None]]] = OrderedDict()
    for row in rows:
        page_id = row["page_id"]
        if page_id not in at_hand:
            at_hand[page_id] = first_and_current(
                connection.all("SELECT * FROM changes WHERE page_id = ? ORDER BY changed_at, id", (page_id,))
            )
            if len(at_hand) > PAGES_AT_HAND:
                at_hand.popitem(last=False)
        yield _changed(row, at_hand[page_id].get(row["id"], (None, None)))


def first_and_current(rows: Iterable[Row]) -> dict[int, tuple[str | None, str | None]]:
    """For each change of one page, the earliest first: the first and the last value of what it changed.

    A page may have several scores of one name; then a change goes on where another one ended.
    """
    threads: dict[str, list[_Thread]] = {}
    for row in rows:
        if row["kind"] == "text":
            continue
        known = threads.setdefault(row["field"], [])
        thread = _goes_on(known, row)
        if thread is None:
            thread = _Thread(row["old"], [])
            known.append(thread)
        thread.current = row["new"]
        thread.step = (row["changed_at"], row["revision_id"], row["previous_revision_id"])
        thread.changes.append(row["id"])
    every = (thread for known in threads.values() for thread in known)
    return {change: (thread.first, thread.current) for thread in every for change in thread.changes}


@dataclass(slots=True)
class _Thread:
    """One value through its changes."""

    first: str | None
    changes: list[int]
    current: str | None = None
    step: tuple[str, int, int] | None = None  # the revision that changed it last


def _goes_on(known: list[_Thread], row: Row) -> _Thread | None:
    """The value that this row changes again; within one step no value changes twice."""
    step = (row["changed_at"], row["revision_id"], row["previous_revision_id"])
    free = [thread for thread in known if thread.step != step]
    same = next((thread for thread in free if thread.current == row["old"]), None)
    return same or (free[0] if free and row["kind"] != "rating" else None)


def _where(filters: ChangeFilters) -> tuple[str, dict[str, object]]:
    values: dict[str, object] = {f"kind{number}": kind for number, kind in enumerate(filters.kinds)}
    conditions = [f"changes.kind IN ({', '.join(':' + name for name in values)})"] if values else []
    for name, condition in _CONDITIONS.items():
        if (value := getattr(filters, name)) is not None:
            conditions.append(condition)
            values[name] = named_host(value) if name == "site" else value
    return " AND ".join(conditions) or "1", values


_CONDITIONS = {
    "page_id": "changes.page_id = :page_id",
    "since": "changes.changed_at >= :since",
    "site": "(pages.site = :site OR pages.site LIKE '%.' || :site)",
}


def _changed(row: Row, span: tuple[str | None, str | None]) -> Changed:
    names = [name for name in Changed.__slots__ if name not in ("first", "current")]
    return Changed(first=span[0], current=span[1], **{name: row[name] for name in names})
