"""When the hosts that were asked for a page may be asked again: written down before its answer is looked at."""

from __future__ import annotations

from datetime import datetime, timedelta

from scraper.fetch.pace import pause_of
from scraper.fetch.robots import authority
from scraper.fetch.settings import FetchSettings
from scraper.records import Capture
from scraper.weburl import parse
from storage.archive import Archive
from storage.queue import Task

FAILURES_BEFORE_REST = 5  # in a row, of one host: it is down, and its other pages need not find that out one by one
REST = timedelta(minutes=30)  # for such a host


def taken(
    archive: Archive,
    settings: FetchSettings,
    task: Task,
    capture: Capture | None,
    *,
    failed: bool = False,
    now: datetime,
) -> None:
    """The hosts that were asked had their turns. `capture` is None where none answered; `failed`: in passing."""
    status, addresses = _who_answered(capture) if capture else (None, [])
    hosts = {authority(url) for address in addresses if (url := parse(address))} | {task.host}
    with archive.together():
        for name in hosts:
            host = archive.hosts.get(name)
            delay = timedelta(seconds=pause_of(settings, host))
            if name == task.host and failed and host and host.failures_in_a_row + 1 >= FAILURES_BEFORE_REST:
                delay = max(delay, REST)
            archive.hosts.hold(name, now + delay)
        if failed or status is not None:
            archive.hosts.record(task.host, status=status, now=now)


def _who_answered(capture: Capture) -> tuple[int | None, list[str]]:
    """With what status the page's own host answered, None where it was not asked; and every address that was asked."""
    if capture.route == "wayback":
        live = next(iter(capture.beside), None)
        return (live.status if live else None), [capture.requested_url, *(one.url for one in capture.beside)]
    return capture.status, [capture.url, *(hop.url for hop in capture.hops)]
