"""The archive's reviews for other programs; every export streams, so that memory does not grow with the archive."""

from __future__ import annotations

from typing import TextIO

from storage.export.csv import write_csv
from storage.export.jsonl import write_jsonl
from storage.reviews import Filters, Reviews

__all__ = ["Export"]


class Export:
    """Writes reviews out; each gives how many it wrote."""

    def __init__(self, reviews: Reviews) -> None:
        self._reviews = reviews

    def jsonl(self, out: TextIO, filters: Filters | None = None, *, evidence: bool = False) -> int:
        """One JSON object a line, with every field; with `evidence`, also why each value is believed."""
        return write_jsonl(out, self._reviews, filters, evidence=evidence)

    def csv(self, out: TextIO, filters: Filters | None = None) -> int:
        """One row a review for spreadsheets; open the file with newline=""."""
        return write_csv(out, self._reviews, filters)
