"""What was read of each site's latest reviews, in short: the past that a redesign is noticed against."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.contents import clean
from storage.times import from_text, to_text

# Of each site: enough for a steady past beside the window that is judged; about 1 KB each.
KEPT_PER_SITE = 400


@dataclass(frozen=True, slots=True)
class Sample:
    """One page of a site as it was read. `measures` is the caller's own plain data."""

    number: int
    capture_id: int
    at: datetime
    measures: dict[str, Any]


class Samples:
    """Samples by site, bounded."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, site: str, capture_id: int, measures: dict[str, Any], *, now: datetime) -> None:
        """Write one down; the oldest of the site goes when there are too many."""
        with self._connection.write():
            last = self._connection.value("SELECT max(number) FROM samples WHERE site = ?", (site,)) or 0
            text = json.dumps(clean(measures), ensure_ascii=False, separators=(",", ":"))
            self._connection.execute(
                "INSERT INTO samples (site, number, capture_id, at, measures) VALUES (?, ?, ?, ?, ?)",
                (site, last + 1, capture_id, to_text(now), text),
            )
            self._connection.execute(
                "DELETE FROM samples WHERE site = ? AND number <= ?", (site, last + 1 - KEPT_PER_SITE)
            )

    def of_site(self, site: str) -> list[Sample]:
        """What is remembered of a site, the earliest first."""
        rows = self._connection.all("SELECT * FROM samples WHERE site = ? ORDER BY number", (site,))
        return [
            Sample(row["number"], row["capture_id"], from_text(row["at"]), json.loads(row["measures"])) for row in rows
        ]

    def sites_of_run(self, run_id: int) -> list[str]:
        """The sites of which a run took samples."""
        rows = self._connection.all(
            """
            SELECT DISTINCT samples.site FROM captures JOIN samples ON samples.capture_id = captures.id
             WHERE captures.run_id = ? ORDER BY samples.site
            """,
            (run_id,),
        )
        return [row["site"] for row in rows]
