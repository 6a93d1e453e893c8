"""What a run, or the runs of a job, brought: reviews that are new, and reviews that say something else than before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Literal

from storage.connection import Connection, Row
from storage.times import from_text


@dataclass(frozen=True, slots=True)
class Edit:
    """One field that was changed, in words; None: the page did not or does not give it."""

    field: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """A review that is new, or one that was changed at `at`; `score` as it stands now. `number` is the version's."""

    kind: Literal["review", "change"]
    page_id: int
    number: int
    url: str
    site: str
    headline: str | None
    item_name: str | None
    authors: str | None
    score: str | None
    at: datetime
    edits: tuple[Edit, ...] = ()


class News:
    """What runs brought."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_run(self, run_id: int, *, limit: int = -1) -> list[Item]:
        """The reviews that a run found new or changed, the latest first."""
        return self._items("runs.id = :value", run_id, limit)

    def of_job(self, job: str, *, limit: int) -> list[Item]:
        """The same of all runs of a job."""
        return self._items("runs.job = :value", job, limit)

    def _items(self, condition: str, value: str | int, limit: int) -> list[Item]:
        bound = {"value": value, "limit": limit}
        new = self._connection.all(_NEW.format(condition=condition), bound)
        changed = self._connection.all(_CHANGED.format(condition=condition), bound)
        items = [*(_item(row, "review", ()) for row in new), *_changes(changed)]
        items.sort(key=lambda item: item.at, reverse=True)
        return items if limit < 0 else items[:limit]


_SHOWN = """
    reviews.page_id, revisions.number, reviews.url, reviews.site, reviews.headline, reviews.item_name, reviews.authors,
    reviews_overview.score
"""

# The first version of a page; one that was a wall, or no review yet, at first is new when it becomes one: as a change.
_NEW = f"""
    SELECT {_SHOWN}, revisions.captured_at AS at
      FROM runs
      JOIN captures ON captures.run_id = runs.id
      JOIN revisions ON revisions.capture_id = captures.id AND revisions.number = 1
      JOIN reviews ON reviews.page_id = revisions.page_id AND reviews.page_type = 'review'
      JOIN reviews_overview ON reviews_overview.page_id = reviews.page_id
     WHERE {{condition}} ORDER BY captures.id DESC LIMIT :limit
"""  # noqa: S608 - our own names

# Fields of one step stand together; a step is never cut, so there may be more rows than :limit steps need.
_CHANGED = f"""
    SELECT {_SHOWN}, changes.changed_at AS at, changes.capture_id, changes.field, changes.old, changes.new
      FROM runs
      JOIN captures ON captures.run_id = runs.id
      JOIN changes ON changes.capture_id = captures.id AND changes.cause <> 'reader'
      JOIN revisions ON revisions.id = changes.revision_id
      JOIN reviews ON reviews.page_id = changes.page_id AND reviews.page_type = 'review'
      JOIN reviews_overview ON reviews_overview.page_id = reviews.page_id
     WHERE {{condition}} AND (:limit < 0 OR captures.id IN (
           SELECT DISTINCT captures.id FROM runs JOIN captures ON captures.run_id = runs.id
             JOIN changes ON changes.capture_id = captures.id AND changes.cause <> 'reader'
            WHERE {{condition}} ORDER BY captures.id DESC LIMIT :limit))
     ORDER BY captures.id DESC, changes.id
"""  # noqa: S608 - our own names


def _changes(rows: Iterable[Row]) -> list[Item]:
    items = []
    for _, group in groupby(rows, key=lambda row: (row["capture_id"], row["page_id"])):
        step = list(group)
        items.append(_item(step[0], "change", tuple(Edit(row["field"], row["old"], row["new"]) for row in step)))
    return items


def _item(row: Row, kind: Literal["review", "change"], edits: tuple[Edit, ...]) -> Item:
    return Item(
        kind=kind,
        page_id=row["page_id"],
        number=row["number"],
        url=row["url"],
        site=row["site"],
        headline=row["headline"],
        item_name=row["item_name"],
        authors=row["authors"],
        score=row["score"],
        at=from_text(row["at"]),
        edits=edits,
    )
