"""What a clock that was ahead has written into the crawl's memory: moments that cannot be, and would be waited for.

A machine that believed for an hour to be in the year 2036 leaves hosts that may not be asked, jobs that are not due and
pages that need not be seen again before then. Nothing of it is of record: captures keep their dates.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from storage.connection import Connection
from storage.queue import LONGEST_TURN_S
from storage.times import to_text

# Clocks of two machines differ by seconds, of careless ones by hours; and a lease lasts a quarter of an hour.
MOST_AHEAD = timedelta(days=1)
# The longest that a host asks for is waited for (`scraper.fetch.settings.LONGEST_HOLD_S`), and no longer.
LONGEST_WAIT = timedelta(seconds=LONGEST_TURN_S) + MOST_AHEAD

# A clock that shows less was not set yet since the machine was started: then it is wrong, and not what was written.
EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)

_STEPS = (
    "UPDATE hosts SET next_at = :now WHERE next_at > :no_wait",
    "UPDATE queue_hosts SET next_at = :now WHERE next_at > :no_wait",
    "UPDATE queue SET not_before = :now WHERE state = 'waiting' AND not_before > :no_wait",
    "UPDATE queue SET lease_until = :now WHERE state = 'leased' AND lease_until > :ahead",
    "UPDATE hosts SET robots_fetched_at = :now WHERE robots_fetched_at > :ahead",
    "UPDATE jobs SET served_at = :now WHERE served_at > :ahead",
    "UPDATE jobs SET first_seen_at = :now WHERE first_seen_at > :ahead",
    """
    UPDATE visits SET first_at = min(first_at, :now), last_at = :now, due_at = min(due_at, :now),
                      changed_at = min(changed_at, :now)
     WHERE last_at > :ahead
    """,
)
_IS_ANY = """
    SELECT 1 FROM runs WHERE max(started_at, coalesce(seen_at, '')) > :ahead
    UNION ALL SELECT 1 FROM hosts WHERE next_at > :no_wait
    UNION ALL SELECT 1 FROM jobs WHERE served_at > :ahead OR first_seen_at > :ahead LIMIT 1
    """


def bring_back(connection: Connection, now: datetime) -> bool:
    """Moments of the future become this one; says whether one of the archive's clocks, or this one, is or was wrong."""
    moments = {
        "now": to_text(now),
        "ahead": to_text(now + MOST_AHEAD),
        "no_wait": to_text(now + LONGEST_WAIT),
    }
    if connection.one(_IS_ANY, moments) is None:
        return False
    if now < EARLIEST:
        return True
    with connection.write():
        for step in _STEPS:
            connection.execute(step, moments)
    return True
