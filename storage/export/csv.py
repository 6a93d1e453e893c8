"""CSV for spreadsheets: one row a review, the text left out, or one row a score, those of aspects included.

A cell that begins like a formula would be run by the spreadsheet (OWASP, "CSV injection"), and the words come from
strangers' pages: such cells are led in by an apostrophe.
"""

from __future__ import annotations

import csv
from dataclasses import fields
from typing import TextIO

from storage.connection import Connection
from storage.filters import Filters, latest_first, where
from storage.reviews import Overview, Reviews

COLUMNS = tuple(field.name for field in fields(Overview))
RATING_COLUMNS = (
    *("page_id", "url", "site", "headline", "item_name", "item_type", "authors", "date_published"),
    *("aspect", "value", "best", "worst", "normalized", "method", "scale", "raw"),
)

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(out: TextIO, reviews: Reviews, filters: Filters | None) -> int:
    """Write a head line and reviews one by one; gives how many."""
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    number = 0
    for overview in reviews.list(filters):
        writer.writerow([cell(getattr(overview, name)) for name in COLUMNS])
        number += 1
    return number


def write_ratings_csv(out: TextIO, connection: Connection, filters: Filters | None) -> int:
    """Write a head line and every score of the reviews, that of the whole first; gives how many scores."""
    filters = filters or Filters()
    condition, values = where(filters, connection)
    columns = ", ".join(_RATING_SQL.get(name, name) for name in RATING_COLUMNS)
    rows = connection.stream(
        f"""
        SELECT {columns} FROM reviews JOIN ratings USING (revision_id) WHERE {condition}
         ORDER BY {latest_first(filters)}, position
        """,  # noqa: S608 - our own names; every value is a parameter
        values,
    )
    writer = csv.writer(out)
    writer.writerow(RATING_COLUMNS)
    number = 0
    for row in rows:
        writer.writerow([cell(value) for value in row])
        number += 1
    return number


_RATING_SQL = {"value": "coalesce(value, word)"}  # a number, or the word that is the score


def cell(value: str | float | None) -> str | float | None:
    """A value that no spreadsheet takes for a formula; numbers are left alone.

    >>> cell("=1+1"), cell(-1.5), cell("Alien")
    ("'=1+1", -1.5, 'Alien')
    """
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA_STARTS):
        return "'" + value
    return value
