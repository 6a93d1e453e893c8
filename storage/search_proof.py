"""The full-text index proved against the texts that it was made of, and made anew from them.

SQLite can compare an FTS5 table with its content, but only by writing, which an archive opened for reading cannot. So
the tables that hold the index are copied into the temporary database, beside a view of the same words, and compared
there: every word of every review at its place, under its beginnings too, the lengths, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator

from storage.connection import Connection
from storage.errors import ArchiveError
from storage.queries import is_cjk, spaced
from storage.search import COLUMNS, Search

_NAMES = ", ".join(COLUMNS)
_TOKENS = "tokenize='unicode61 remove_diacritics 2'"
# The index, the words in it, and how it was made (storage/migrations/m011_search.py).
_INDEXES = (
    ("reviews_fts", "SELECT * FROM main.search_texts", f"{_TOKENS}, prefix='2 3'"),
    (
        "reviews_cjk",
        f"""
        SELECT page_id, {", ".join(f"spaced({name}) AS {name}" for name in COLUMNS)} FROM main.search_texts
         WHERE {" OR ".join(f"is_cjk({name})" for name in COLUMNS)}
        """,  # noqa: S608 - our own names
        _TOKENS,
    ),
)
# Where FTS5 keeps an index (https://www.sqlite.org/fts5.html#fts5_data_structures).
_SHADOWS = ("data", "idx", "docsize", "config")


def unproved(connection: Connection) -> Iterator[tuple[str, str]]:
    """(index, what is wrong) of each index that does not hold the words of the reviews; writes nothing to the file.

    Takes as much temporary space on disk as the index has in the file.
    """
    connection.raw.create_function("spaced", 1, lambda text: spaced(text or ""), deterministic=True)
    connection.raw.create_function("is_cjk", 1, lambda text: is_cjk(text or ""), deterministic=True)
    connection.execute("PRAGMA temp_store = FILE")
    try:
        for index, words, made in _INDEXES:
            try:
                with connection.snapshot():
                    _compare(connection, index, words, made)
            except ArchiveError:
                yield index, "does not hold the words of the reviews: `cuttings verify --reindex` makes it anew"
    finally:
        connection.execute("PRAGMA temp_store = MEMORY")


def reindex(connection: Connection) -> int:
    """Make both indexes anew, in one transaction; gives how many reviews there are to be found."""
    search = Search(connection)
    with connection.write():
        connection.execute("INSERT INTO reviews_fts (reviews_fts) VALUES ('rebuild')")
        connection.execute("INSERT INTO reviews_cjk (reviews_cjk) VALUES ('delete-all')")
        pages = [row[0] for row in connection.all("SELECT page_id FROM reviews ORDER BY page_id")]
        for page_id in pages:
            search.add_unspaced(page_id)
    return len(pages)


def _compare(connection: Connection, index: str, words: str, made: str) -> None:
    connection.execute(f"CREATE TEMP VIEW {index}_words AS {words}")
    connection.execute(
        f"""
        CREATE VIRTUAL TABLE temp.{index}_proof
            USING fts5({_NAMES}, content='{index}_words', content_rowid='page_id', {made})
        """
    )
    for shadow in _SHADOWS:
        connection.execute(f"DELETE FROM temp.{index}_proof_{shadow}")  # noqa: S608 - our own names
        connection.execute(f"INSERT INTO temp.{index}_proof_{shadow} SELECT * FROM main.{index}_{shadow}")  # noqa: S608
    connection.execute(f"INSERT INTO temp.{index}_proof ({index}_proof, rank) VALUES ('integrity-check', 1)")  # noqa: S608
