"""When a page is to be seen again: a pure function of its own history.

    watched   from the first visit to the last
    quiet     from the last change that was seen (or the first visit) to the last visit
    interval  the smaller of watched / (2 * changes + 1) and quiet, between the job's bounds

A page that never changes is seen after 1, 2, 4, 8 ... times the shortest interval; one that has just changed is seen
soon, and then again more and more rarely; one that changes all the time, always soon. A date that a sitemap or feed
gives for a page, later than the last visit, makes it due, but not before the shortest interval: sites that
write today's date on every page would have all of them fetched in every run.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from email.utils import parsedate_to_datetime

from scraper.crawl.jobfile.job import Job
from storage.queue import NewTask, Task
from storage.visits import Visit

# A day's end where the day begins first; what is dated later was not changed then, and would be due for ever.
TO_COME = timedelta(days=2)
# How programs write moments into sitemaps that do not write them as they should: as in mail, and as Unix does.
_RFC_822 = re.compile(r"(?:[A-Za-z]{3}, *)?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d")
_SECONDS = re.compile(r"\d{10}", re.ASCII)
DUE_PRIORITY = 30  # after what is new and what tells of it: sitemaps, feeds, reviews, listings


def interval(
    *,
    changes: int,
    first_at: datetime,
    last_at: datetime,
    changed_at: datetime | None,
    least: timedelta,
    most: timedelta,
) -> timedelta:
    """How long a page may rest after `last_at`.

    >>> day = datetime(2026, 3, 1, tzinfo=UTC)
    >>> bounds = {"least": timedelta(hours=12), "most": timedelta(days=60)}
    >>> for seen in (0, 8, 400):
    ...     print(interval(changes=0, first_at=day, last_at=day + timedelta(days=seen), changed_at=None, **bounds))
    12:00:00
    8 days, 0:00:00
    60 days, 0:00:00
    """
    watched = last_at - first_at
    quiet = last_at - (changed_at or first_at)
    return max(least, min(most, watched / (2 * changes + 1), quiet))


def seen(task: Task, known: Visit | None, *, job: Job, changed: bool, now: datetime) -> Visit:
    """A page's history with the visit that has just ended. A first visit is no change."""
    first_at = known.first_at if known else now
    changed = changed and known is not None
    changes = (known.changes if known else 0) + changed
    changed_at = now if changed else known.changed_at if known else None
    rest = interval(
        changes=changes,
        first_at=first_at,
        last_at=now,
        changed_at=changed_at,
        least=job.revisit_min,
        most=job.revisit_max,
    )
    return Visit(
        url_key=task.url_key,
        url=task.url,
        host=task.host,
        kind=task.kind,
        depth=task.depth,
        found_on=task.found_on,
        visits=(known.visits if known else 0) + 1,
        changes=changes,
        first_at=first_at,
        last_at=now,
        changed_at=changed_at,
        interval_s=rest.total_seconds(),
        due_at=now + rest,
    )


def reason_to_wait(visit: Visit, *, job: Job, claimed: str | None, now: datetime) -> str | None:
    """Why a known page that was found again has to wait; None: it is fetched. `claimed` is the date given with it."""
    if job.revisit == "never":
        return "seen-before"
    if job.revisit == "always" or visit.due_at <= now:
        return None
    moment = moment_of(claimed)
    is_news = moment is not None and visit.last_at < moment < now + TO_COME
    is_claimed = is_news and visit.last_at + job.revisit_min <= now
    return None if is_claimed else "not-due"


def again(visit: Visit) -> NewTask:
    """A page that is due, for the queue."""
    return NewTask(
        visit.url, visit.url_key, visit.host, visit.kind, visit.depth, DUE_PRIORITY, visit.found_on or visit.url
    )


def moment_of(text: str | None) -> datetime | None:
    """The moment that a date says; of a day alone, its end: the page may have changed at any time of it.

    >>> moment_of("2026-03-01"), moment_of("2026-03-01T10:00:00+02:00")
    (datetime.datetime(2026, 3, 1, 23, 59, 59, tzinfo=datetime.timezone.utc), \
datetime.datetime(2026, 3, 1, 8, 0, tzinfo=datetime.timezone.utc))
    >>> moment_of("Sun, 01 Mar 2026 10:00:00 +0200") == moment_of("1772352000") == moment_of("2026-03-01T08:00:00Z")
    True
    >>> moment_of("yesterday"), moment_of("0001-01-01T00:00:00+14:00")
    (None, None)
    """
    said = (text or "").strip()
    try:
        if _RFC_822.match(said):
            return parsedate_to_datetime(said).astimezone(UTC)
        if _SECONDS.fullmatch(said):
            return datetime.fromtimestamp(int(said), UTC)
        moment = datetime.fromisoformat(said)
        if len(said) <= len("2026-03-01"):
            moment = datetime.combine(moment.date(), time(23, 59, 59))
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):  # the year 1 in a zone to the east begins before there are years
        return None
