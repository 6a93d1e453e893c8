"""When a scheduled job is due: pure functions of its timetable and of when it was last served.

A job is due at the first moment of its timetable after it was last served. So a machine that slept for three days finds
every job due once, whatever it missed, and a job that was served is not due again until its next moment.

Daylight saving, for cron expressions in a time zone: a time of day that is skipped in spring is taken when the clock
has jumped (02:30 becomes 03:00), one that comes twice in autumn counts the first time only; expressions with a star in
minutes or hours go by the real hours, and so run in both.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

SHORTEST = timedelta(minutes=1)  # between two runs: cron knows nothing shorter
LONGEST = timedelta(days=366)
_NAMED = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
}
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
_DURATION = re.compile(r"(?:\d+(?:\.\d+)?\s*[smhdw]\s*)+", re.IGNORECASE)
_PART = re.compile(r"(\d+(?:\.\d+)?)\s*([smhdw])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Timetable:
    """Either a cron expression of five fields in a time zone, or a pause between beginnings.

    `jitter` is how far jobs of the same timetable are spread: each has its own share of it, by its name.
    """

    cron: str | None = None
    every: timedelta | None = None
    zone: str = "UTC"
    jitter: timedelta = timedelta()

    def __str__(self) -> str:
        if self.every is not None:
            return f"every {in_words(self.every)}"
        return f"{self.cron} {self.zone}"


def due_at(timetable: Timetable, *, name: str, first_seen_at: datetime, served_at: datetime | None) -> datetime:
    """When the job is due next: in the past, where it is due now. Aware UTC in and out.

    >>> table = Timetable(cron="30 2 * * *", zone="Europe/Berlin")
    >>> due_at(table, name="a", first_seen_at=datetime(2026, 3, 28, 12, tzinfo=UTC), served_at=None).isoformat()
    '2026-03-29T01:00:00+00:00'
    """
    shift = share_of(timetable.jitter, name)
    if timetable.every is not None:
        return first_seen_at + shift if served_at is None else served_at + timetable.every
    assert timetable.cron is not None
    return _next(timetable.cron, timetable.zone, (served_at or first_seen_at) - shift) + shift


def share_of(jitter: timedelta, name: str) -> timedelta:
    """A job's own share of the jitter: the same for the same name, whole seconds, less than all of it.

    >>> share_of(timedelta(minutes=10), "night-critic") == share_of(timedelta(minutes=10), "night-critic")
    True
    """
    share = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8]) / 2**64
    return timedelta(seconds=int(share * jitter.total_seconds()))


def _next(cron: str, zone: str, after: datetime) -> datetime:
    """The first moment after `after`. Cron goes by wall clocks, and in the hour that comes twice would look back."""
    for moment in CronSim(cron, after.astimezone(ZoneInfo(zone))):
        found = moment.astimezone(UTC)
        if found > after:
            return found
    raise ValueError(f"{cron!r} is never due")  # parsed() lets no such expression pass


def parsed(expression: str) -> str:
    """A cron expression in five fields; ValueError, with what is wrong, where it is none or is never due.

    >>> parsed("@daily"), parsed("*/15 6-22 * * mon-fri")
    ('0 0 * * *', '*/15 6-22 * * MON-FRI')
    """
    cron = " ".join(_NAMED.get(expression.strip().lower(), expression).upper().split())
    if len(cron.split()) != 5:
        raise ValueError("five fields are needed: minute, hour, day of month, month, day of week")
    try:
        next(CronSim(cron, datetime(2026, 1, 1, tzinfo=UTC)))
    except CronSimError as error:
        raise ValueError(str(error).lower()) from error
    except StopIteration:
        raise ValueError("it is never due") from None
    return cron


def duration(text: str) -> timedelta:
    """A duration as people write it; ValueError where it is none.

    >>> duration("1h 30m"), duration("2w")
    (datetime.timedelta(seconds=5400), datetime.timedelta(days=14))
    """
    if not _DURATION.fullmatch(text.strip()):
        raise ValueError(f"{text!r} is no duration")
    seconds = sum(float(number) * _UNITS[unit.lower()] for number, unit in _PART.findall(text))
    return timedelta(seconds=min(seconds, 1e9))  # thirty years: more than any limit lets pass


def in_words(length: timedelta) -> str:
    """A duration as `duration` reads it.

    >>> in_words(timedelta(hours=6)), in_words(timedelta(minutes=90)), in_words(timedelta())
    ('6h', '1h 30m', '0s')
    """
    left, parts = round(length.total_seconds()), []
    for unit in "dhms":
        amount, left = divmod(left, _UNITS[unit])
        if amount:
            parts.append(f"{amount}{unit}")
    return " ".join(parts) or "0s"
