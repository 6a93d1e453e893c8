"""CSV for spreadsheets: one row a review, the text left out.

A cell that begins like a formula would be run by the spreadsheet (OWASP, "CSV injection"), and the words come from
strangers' pages: such cells are led in by an apostrophe.
"""

from __future__ import annotations

import csv
from dataclasses import fields
from typing import TextIO

from storage.filters import Filters
from storage.reviews import Overview, Reviews

COLUMNS = tuple(field.name for field in fields(Overview))

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


def cell(value: str | float | None) -> str | float | None:
    """A value that no spreadsheet takes for a formula; numbers are left alone.

    >>> cell("=1+1"), cell(-1.5), cell("Alien")
    ("'=1+1", -1.5, 'Alien')
    """
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA_STARTS):
        return "'" + value
    return value
