"""What an answer or an error means for the page: read it, try again later, give it up, leave it out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Literal

from scraper.discover import sniff
from scraper.errors import (
    AddressRefused,
    CuttingsError,
    DeadlineExceeded,
    HostUnreachable,
    NotAPage,
    ProxyFailed,
    ProxyRefused,
    ResponseBroken,
    RobotsRefused,
    TryLater,
    UrlRefused,
)
from scraper.fetch.retry import is_worth_retrying
from scraper.records import Capture
from scraper.sniff import binary_kind

GONE = frozenset((404, 410))
WALLED = frozenset((401, 402, 403, 407, 451))
NOT_MODIFIED = 304

# What a page that somebody named fails by, and what a page that was merely found is left out for.
_LEFT_OUT = (RobotsRefused, AddressRefused, UrlRefused, ProxyRefused, NotAPage)
PASSING = (HostUnreachable, DeadlineExceeded, ResponseBroken, TryLater)  # faults of a host, not of a page


@dataclass(frozen=True, slots=True)
class Outcome:
    """`reason` is a short fixed word for counting; `message` one line for people; `wait_s` what the host asked for.

    `is_pages` False: nothing was asked for the page, so it was not tried.
    """

    what: Literal["read", "again", "failed", "skipped"]
    reason: str = ""
    message: str = ""
    wait_s: float | None = None
    is_pages: bool = True


READ = Outcome("read")


def of_capture(capture: Capture, *, is_named: bool, is_document: bool) -> Outcome:
    """What becomes of a capture that was kept. Of a feed or sitemap too large to be whole, the first part is of use."""
    status, url = capture.status, capture.url
    if status == NOT_MODIFIED:
        return READ
    if 200 <= status < 300:
        return _of_body(capture, is_named=is_named, is_document=is_document)
    if status in GONE:
        return Outcome("failed", "gone", f"{url} answered {_named(status)}: there is no such page any more")
    if status in WALLED:
        return Outcome("failed", "walled", f"{url} answered {_named(status)}: it is not open to everybody")
    if is_worth_retrying(status):
        reason = "too-many-requests" if status == HTTPStatus.TOO_MANY_REQUESTS else "server-error"
        return Outcome("again", reason, f"{url} answered {_named(status)}: try again later")
    return Outcome("failed", f"http-{status}", f"{url} answered {_named(status)}: nothing was read")


_WALLS = {
    "bot": "asks whether we are human",
    "consent": "asks for consent first",
    "login": "is for those who log in",
    "script": "shows nothing without scripts",
    "soft-404": "says that there is no such page, with a status that says there is",
    "parked": "is a domain that is for sale",
    "placeholder": "is not there yet, or not at the moment",
}


def of_wall(url: str, wall: str) -> Outcome:
    """What becomes of a page in whose place something else stands: kept as it came, and never read as a review."""
    what = _WALLS.get(wall, "is a wall")
    return Outcome("failed", wall if wall == "soft-404" else f"wall-{wall}", f"{url} {what}: nothing was read from it")


def no_archive(capture: Capture, *, is_named: bool) -> Outcome:
    """What becomes of a page that may not be kept; 304 to a page that was kept before it said so included."""
    what: Literal["failed", "skipped"] = "failed" if is_named else "skipped"
    return Outcome(what, "noarchive", f"{capture.url} asks robots to keep no copy (noarchive): nothing of it is kept")


def of_error(error: CuttingsError, *, is_named: bool) -> Outcome:
    """What becomes of a page that could not be fetched or read. `is_named`: somebody asked for this very page."""
    message = str(error)
    if isinstance(error, TryLater):
        return Outcome("again", error.reason, message, error.retry_after_s)
    if isinstance(error, ProxyFailed) and not isinstance(error, ProxyRefused):
        return Outcome("again", error.reason, message, is_pages=False)
    if isinstance(error, PASSING):
        return Outcome("again", error.reason, message)
    if isinstance(error, _LEFT_OUT) and not is_named:
        return Outcome("skipped", error.reason, message)
    return Outcome("failed", error.reason, message)


def _of_body(capture: Capture, *, is_named: bool, is_document: bool) -> Outcome:
    if capture.undecoded:
        message = f"{capture.url} came in a coding that could not be undone: {capture.undecoded}; it is kept as it came"
        return Outcome("failed", "undecodable", message)
    if what := _what_it_is(capture):
        return of_error(NotAPage(f"{capture.url} is {what}", cure="it is kept, and not read"), is_named=is_named)
    if capture.truncated is None or (capture.truncated == "size" and is_document):
        return READ
    if capture.truncated == "size":
        size = len(capture.body) >> 20
        return Outcome("failed", "too-large", f"{capture.url} is larger than {size} MB: no web page is; leave it out")
    return Outcome("again", "cut-short", f"{capture.url} broke off ({capture.truncated}): try again later")


def _what_it_is(capture: Capture) -> str | None:
    """What the body is if it is no page, for a message; a packed sitemap is one of its kind."""
    if not capture.body.strip():
        return "empty"
    kind = binary_kind(capture.body)
    return kind if kind and sniff(capture.body, capture.content_type) is None else None


def _named(status: int) -> str:
    """ "404 Not Found"."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
