"""Tables that are made of others: proved against what they are made of, and made anew from it.

    review_people   who wrote or edited each review as it stands: from reviews and credits
    review_sites    the hosts that have reviews: from reviews; one too many does no harm
    bands           the keys under which near copies find each other: each computed again from its text
    clusters        copies of one text: sealed (seals.py), because what was compared depends on what was there then

What is wrong is named by the review or the text that it belongs to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from storage.clusters import MIN_WORDS, Clusters
from storage.connection import Connection
from storage.near import band_keys, shingles
from storage.seals import Seals

OnText = Callable[[int, int], None]  # texts done, texts in all


@dataclass(frozen=True, slots=True)
class Reindexed:
    """How many reviews there are to be found by their words, and how much was wrong with other tables, by table."""

    pages: int
    remade: dict[str, int]


def unproved(connection: Connection, on_text: OnText = lambda done, of: None) -> Iterator[tuple[str, int | None, str]]:
    """(table, row, what is wrong) of what does not follow from what it is made of; writes nothing."""
    for row in connection.stream(_WRONG_PEOPLE):
        yield "review_people", row[0], "does not name the people of this review, or its date"
    for row in connection.stream(_MISSING_SITES):
        yield "review_sites", None, f"lacks the host {row[0]}"
    proved = 0
    for text_id, keys, stored in _keys(connection, on_text):
        proved += stored
        if stored < keys:
            yield "bands", text_id, f"holds {stored} of the {keys} keys of this text"
    strangers = connection.value("SELECT count(*) FROM bands") - proved
    if strangers:
        yield "bands", None, f"holds {strangers} keys that are of no text"


def remake(connection: Connection) -> dict[str, int]:
    """Make anew every table with anything wrong in it; gives how much was, by table. The caller holds the write."""
    wrong = Counter(table for table, _, _ in unproved(connection))
    if wrong["review_people"]:
        connection.execute("DELETE FROM review_people")
        connection.execute(f"INSERT INTO review_people {_PEOPLE} ORDER BY 1, 2, 3")
    if wrong["review_sites"]:
        connection.execute(f"INSERT INTO review_sites {_MISSING_SITES}")
    if wrong["bands"]:
        _remake_bands(connection)
    seals = Seals(connection)
    for of in ("clusters", "copies"):
        wrong[of] = sum(seals.stored(of, row) != seals.digest(of, row) for row in seals.owners(of))
    if wrong["clusters"] or wrong["copies"]:
        Clusters(connection).make_anew()
    return {table: faults for table, faults in wrong.items() if faults}


def _remake_bands(connection: Connection) -> None:
    connection.execute("DELETE FROM bands")
    for row in connection.all(_SHOWN_TEXTS, {"words": MIN_WORDS}):
        keys = band_keys(shingles(connection.value("SELECT text FROM texts WHERE id = ?", (row[0],))))
        connection.executemany("INSERT INTO bands VALUES (?, ?)", [(key, row[0]) for key in sorted(keys)])


def _keys(connection: Connection, on_text: OnText) -> Iterator[tuple[int, int, int]]:
    """Each text, how many keys it should have, and how many of them stand there.

    A text that no review shows any more may have no keys at all, and one that is due to be filed has none yet.
    """
    total = connection.value("SELECT count(*) FROM texts")
    shown = {row[0] for row in connection.all(_SHOWN_TEXTS, {"words": MIN_WORDS})}
    for number, row in enumerate(connection.stream("SELECT id, text FROM texts ORDER BY id"), start=1):
        on_text(number, total)
        if isinstance(row["text"], str):  # what is not is named as a text that was damaged
            keys = band_keys(shingles(row["text"]))
            marks = ",".join("?" * len(keys))
            sql = f"SELECT count(*) FROM bands WHERE band_key IN ({marks}) AND text_id = ?"  # noqa: S608 - question marks
            stored = connection.value(sql, (*keys, row["id"]))
            yield row["id"], len(keys) if stored or row["id"] in shown else 0, stored


_PEOPLE = """
    SELECT DISTINCT person_id, coalesce(reviews.date_published, ''), page_id
      FROM reviews CROSS JOIN credits ON credits.revision_id = reviews.revision_id"""
_HELD = "SELECT person_id, date_published, page_id FROM review_people"
_WRONG_PEOPLE = f"""
    SELECT DISTINCT page_id FROM (
        SELECT * FROM ({_PEOPLE} EXCEPT {_HELD}) UNION ALL SELECT * FROM ({_HELD} EXCEPT {_PEOPLE})
    ) ORDER BY 1"""  # noqa: S608 - our own names
_MISSING_SITES = "SELECT DISTINCT site FROM reviews WHERE site NOT IN (SELECT site FROM review_sites) ORDER BY 1"
# The texts that near copies are looked for among (clusters.py), but for those that wait for it.
_SHOWN_TEXTS = """
    SELECT DISTINCT texts.id FROM reviews
      JOIN revisions ON revisions.id = reviews.revision_id
      JOIN texts ON texts.id = revisions.text_id
     WHERE reviews.page_type IN ('review', 'article') AND texts.word_count >= :words AND typeof(texts.text) = 'text'
       AND texts.id NOT IN (SELECT text_id FROM texts_due)
     ORDER BY 1"""
