"""When to ask again, and after how long: pure decisions."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from scraper.errors import FetchError, HostUnreachable, ProxyFailed, ProxyRefused, ResponseBroken
from scraper.fetch.settings import LONGEST_HOLD_S, MAX_BACKOFF_S

# The server says: not now (RFC 9110, RFC 6585, RFC 8470). Every 5xx says so too, but for these, which will not change.
_NOT_NOW = frozenset((408, 425, 429))
_FINAL = frozenset((501, 505, 506, 508, 510, 511))


class UnreachableForGood(HostUnreachable):
    """No such host, or a certificate that is not its own: asking again at once changes nothing."""


_PASSING = (HostUnreachable, ProxyFailed, ResponseBroken)
_FOR_GOOD = (UnreachableForGood, ProxyRefused)


def is_worth_retrying(outcome: int | FetchError) -> bool:
    """True for a status or an error that may be another one the next time.

    >>> [status for status in (200, 404, 408, 429, 500, 501, 503, 999) if is_worth_retrying(status)]
    [408, 429, 500, 503]
    """
    if isinstance(outcome, FetchError):
        return isinstance(outcome, _PASSING) and not isinstance(outcome, _FOR_GOOD)
    return outcome in _NOT_NOW or (500 <= outcome <= 599 and outcome not in _FINAL)


def retry_after_s(header: str | None, now: datetime) -> float | None:
    """The seconds a Retry-After header asks for, in either form; None where it asks for nothing sensible.

    >>> now = datetime(2025, 1, 1, tzinfo=UTC)
    >>> retry_after_s("120", now), retry_after_s("Wed, 01 Jan 2025 00:00:30 GMT", now), retry_after_s("soon", now)
    (120.0, 30.0, None)
    >>> retry_after_s("9" * 20, now) == retry_after_s("Fri, 31 Dec 9999 23:59:59 GMT", now) == LONGEST_HOLD_S
    True
    """
    value = (header or "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:12]), LONGEST_HOLD_S)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    seconds = (moment - now).total_seconds()
    return min(seconds, LONGEST_HOLD_S) if seconds > 0 else None


def backoff_s(attempt: int, first_s: float, jitter: float) -> float:
    """The pause after so many attempts: doubled each time, less up to half by `jitter` in [0, 1).

    >>> backoff_s(1, 1.0, 0.0), backoff_s(3, 1.0, 0.5), backoff_s(20, 1.0, 0.0)
    (1.0, 3.0, 30.0)
    """
    return min(MAX_BACKOFF_S, first_s * 2.0 ** min(attempt - 1, 30)) * (1 - jitter / 2)
