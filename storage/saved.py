"""Searches under a name: the words and the filters, asked again whenever somebody wants to know."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from storage.connection import Connection
from storage.errors import NotInArchive
from storage.filters import Filters
from storage.queries import understood
from storage.times import to_text


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that was saved; `query` and `filters` are as `Archive.search` takes them."""

    name: str
    query: str
    filters: Filters
    saved_at: str


class SavedSearches:
    """The saved searches of an archive, by name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, name: str, query: str, filters: Filters, *, now: datetime) -> None:
        """Save a search, in place of one of this name; raises QueryError where it cannot be understood."""
        understood(query)
        told = json.dumps({key: value for key, value in asdict(filters).items() if value is not None})
        with self._connection.write():
            self._connection.execute(
                "INSERT OR REPLACE INTO saved_searches (name, query, filters, saved_at) VALUES (?, ?, ?, ?)",
                (name, query, told, to_text(now)),
            )

    def get(self, name: str) -> SavedSearch:
        """The search of this name; raises NotInArchive."""
        row = self._connection.one("SELECT * FROM saved_searches WHERE name = ?", (name,))
        if row is None:
            raise NotInArchive(
                f"no saved search {name!r} in {self._connection.path}",
                cure="`cuttings searches` lists them",
                path=self._connection.path,
            )
        return _saved(row)

    def list(self) -> list[SavedSearch]:
        """Every saved search, by name."""
        return [_saved(row) for row in self._connection.all("SELECT * FROM saved_searches ORDER BY name")]

    def remove(self, name: str) -> None:
        """Forget a search; raises NotInArchive where there is none of this name."""
        self.get(name)
        with self._connection.write():
            self._connection.execute("DELETE FROM saved_searches WHERE name = ?", (name,))


def _saved(row: dict[str, str]) -> SavedSearch:
    return SavedSearch(row["name"], row["query"], Filters(**json.loads(row["filters"])), row["saved_at"])
