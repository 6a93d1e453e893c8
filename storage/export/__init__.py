"""The archive's reviews for other programs; every export streams, so that memory does not grow with the archive."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import BinaryIO, TextIO

from storage.captures import Captures
from storage.connection import Connection
from storage.export.csv import write_csv, write_ratings_csv
from storage.export.epub import write_epub
from storage.export.feed import write_feed
from storage.export.jsonl import write_jsonl
from storage.export.markdown import Opened, write_markdown, write_markdown_folder
from storage.export.parquet import write_parquet
from storage.export.references import write_references
from storage.export.schema_org import write_schema_org
from storage.export.wacz import write_wacz
from storage.export.warc import Origin, write_warc
from storage.filters import Filters
from storage.reviews import Reviews

__all__ = ["Export", "Origin"]


class Export:
    """Writes reviews, or the captures they come from, out; each gives how many it wrote."""

    def __init__(self, connection: Connection, captures: Captures, reviews: Reviews) -> None:
        self._connection = connection
        self._captures = captures
        self._reviews = reviews

    def jsonl(self, out: TextIO, filters: Filters | None = None, *, evidence: bool = False) -> int:
        """One JSON object a line, with every field; with `evidence`, also why each value is believed."""
        return write_jsonl(out, self._reviews, filters, evidence=evidence)

    def csv(self, out: TextIO, filters: Filters | None = None) -> int:
        """One row a review for spreadsheets; open the file with newline=""."""
        return write_csv(out, self._reviews, filters)

    def ratings_csv(self, out: TextIO, filters: Filters | None = None) -> int:
        """One row a score, those of aspects included; open the file with newline="". Gives how many scores."""
        return write_ratings_csv(out, self._connection, filters)

    def wacz(
        self, out: BinaryIO, filters: Filters | None = None, *, origin: Origin, title: str, evidence: bool = False
    ) -> int:
        """The same packed for players, with an index and a list of its pages (WACZ 1.1.1); gives how many captures."""
        return write_wacz(
            out,
            self._connection,
            self._captures,
            self._reviews,
            filters,
            origin=origin,
            title=title,
            evidence=evidence,
        )

    def warc(
        self,
        out: BinaryIO,
        filters: Filters | None = None,
        *,
        origin: Origin,
        compress: bool = True,
        evidence: bool = False,
    ) -> int:
        """Every capture as WARC 1.1, a gzip member a record, with what was read of it; gives how many captures."""
        return write_warc(
            out,
            self._connection,
            self._captures,
            self._reviews,
            filters,
            origin=origin,
            compress=compress,
            evidence=evidence,
        )

    def markdown(self, out: TextIO, filters: Filters | None = None) -> int:
        """Markdown with front matter, one review after another."""
        return write_markdown(out, self._reviews, filters)

    def markdown_folder(self, folder: Path, filters: Filters | None = None, *, opened: Opened) -> int:
        """Markdown with front matter in a folder, made where it is not there: a file a review, opened by `opened`."""
        return write_markdown_folder(folder, self._reviews, filters, opened)

    def schema_org(self, out: TextIO, filters: Filters | None = None) -> int:
        """One JSON-LD document of schema.org."""
        return write_schema_org(out, self._reviews, filters)

    def references(self, out: TextIO, filters: Filters | None = None, *, form: str) -> int:
        """References for reference managers: `form` is "ris", "bibtex" or "csl"."""
        return write_references(out, self._reviews, filters, form=form)

    def epub(self, out: BinaryIO, filters: Filters | None = None, *, title: str, now: datetime) -> int:
        """An EPUB 3 book, a chapter a review."""
        return write_epub(out, self._reviews, filters, title=title, now=now)

    def parquet(self, out: BinaryIO, filters: Filters | None = None) -> int:
        """A Parquet file, a row a review. Raises ArchiveError where pyarrow is not installed."""
        return write_parquet(out, self._reviews, filters)

    def atom(self, out: TextIO, filters: Filters | None = None, *, title: str, now: datetime) -> int:
        """An Atom feed of the latest of them, at most `feed.MOST`."""
        return write_feed(out, self._reviews, filters, title=title, now=now)
