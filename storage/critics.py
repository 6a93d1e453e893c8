"""The critics of an archive in numbers: how much each has written, how they score, and how that is beside others.

A text that stands on several sites is one review, as in `storage.items.consensus`. Its score is that of the probable
original, or of a copy where that has none.

lean/1    mean, over the works that others scored too, of the critic's score less the mean of the others' scores
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from statistics import fmean

from storage.connection import Connection, Row
from storage.contents import name_key
from storage.filters import Filters, contains, where
from storage.items.consensus import DIGITS, SMALLEST, Consensus, consensus

METHODS = {"lean": "lean/1"}  # those of the scores are of `storage.items.consensus`


@dataclass(frozen=True, slots=True)
class Critic:
    """One author of reviews. Days are those of publication, None where no page says one.

    `lean` is from -1 to 1: above 0 who scores higher than others do. `compared` counts the works it is made of; None
    where these are fewer than `SMALLEST`.
    """

    person_id: int
    name: str
    sites: tuple[str, ...]
    first: str | None
    last: str | None
    scores: Consensus
    compared: int
    lean: float | None


def critics(
    connection: Connection, filters: Filters, *, name: str | None = None, at_least: int = 1, limit: int = -1
) -> list[Critic]:
    """Who wrote the reviews that pass the filters, the busiest first; `name` is part of theirs. -1 means all.

    What they are compared with is every review of the archive, whatever the filters.
    """
    condition, values = where(filters, connection)
    # CROSS JOIN: reviews first, and each one's text looked up; the other way round would be reviews times texts.
    # Of a text's pages the row is taken where max() stands: a score before none, then the original before its copies.
    rows = connection.stream(
        f"""
        WITH texts AS MATERIALIZED (
            SELECT coalesce(-cluster_id, reviews.page_id) AS text, work_id, rating_normalized AS score,
                   max(2 * (rating_normalized IS NOT NULL) + (original_page_id IS reviews.page_id))
              FROM reviews LEFT JOIN cluster_members USING (page_id) LEFT JOIN clusters ON clusters.id = cluster_id
              LEFT JOIN work_pages ON work_pages.page_id = reviews.page_id
             WHERE page_type = 'review' GROUP BY text
        ), scored_works AS MATERIALIZED (
            SELECT work_id, sum(score) AS total, count(score) AS scored FROM texts
             WHERE work_id IS NOT NULL GROUP BY work_id
        )
        SELECT people.id, people.name, reviews.site, substr(reviews.date_published, 1, 10) AS day, text, texts.score,
               texts.work_id, iif(scored > 1, (total - texts.score) / (scored - 1), NULL) AS others
          FROM reviews LEFT JOIN cluster_members USING (page_id)
         CROSS JOIN texts ON text = coalesce(-cluster_id, reviews.page_id)
          LEFT JOIN scored_works ON scored_works.work_id = texts.work_id
          JOIN credits ON credits.revision_id = reviews.revision_id AND role = 'author'
          JOIN people ON people.id = person_id
         WHERE reviews.page_type = 'review' AND {condition}
           AND (:name IS NULL OR people.name_key LIKE :name ESCAPE '\\')
         ORDER BY people.id
        """,  # noqa: S608 - our own names; every value is a parameter
        {**values, "name": contains(name_key(name)) if name else None},
    )
    found = [one for one in _each(rows) if one.scores.reviews >= at_least]
    found.sort(key=lambda one: (-one.scores.reviews, one.name, one.person_id))
    return found if limit < 0 else found[:limit]


def _each(rows: Iterable[Row]) -> Iterator[Critic]:
    for (person_id, name), pages in groupby(rows, key=lambda row: (row["id"], row["name"])):
        texts: dict[int, Row] = {}
        sites, days = set(), set()
        for page in pages:
            texts.setdefault(page["text"], page)
            sites.add(page["site"])
            days.add(page["day"])
        days.discard(None)
        apart = [text["score"] - text["others"] for text in texts.values() if text["others"] is not None]
        yield Critic(
            person_id,
            name,
            tuple(sorted(sites)),
            min(days, default=None),
            max(days, default=None),
            consensus(len(texts), sorted(text["score"] for text in texts.values() if text["score"] is not None)),
            len(apart),
            round(fmean(apart), DIGITS) if len(apart) >= SMALLEST else None,
        )
