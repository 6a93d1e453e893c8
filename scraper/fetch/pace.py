"""How long to leave a host alone after a request, and the log that shows it was done. Decisions are pure.

The pause is the longest of what we grant every host, what its robots.txt asks for, and what it itself needs: a host
that takes two seconds to answer is left alone for two, so that we never take up more than half of its time. That last
one is what AutoThrottle of Scrapy does at a target of one request at a time, counted here from the end of an answer.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from scraper.fetch.settings import LONGEST_HOLD_S, FetchSettings
from scraper.fetch.throttle import MAX_HOSTS

# The latest answer counts for a third: three slow answers are a slow host, one is chance.
LATEST_WEIGHT = 1 / 3
# A host in trouble is not helped by longer pauses, and a crawl of it would not end.
MAX_ADAPTIVE_S = 30.0

Kind = Literal["page", "robots", "resource"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request to a host, ended: what storage.requests keeps. `status` and `latency_s` None: no answer came."""

    host: str
    url: str
    kind: Kind
    began_at: datetime
    ended_at: datetime
    delay_s: float
    latency_s: float | None
    status: int | None


class Latency(Protocol):
    """What is known of a host."""

    @property
    def latency_s(self) -> float | None: ...


class HostPace(Latency, Protocol):
    """And what its robots.txt asks for."""

    @property
    def crawl_delay_s(self) -> float | None: ...


class Latencies(Protocol):
    """Where it outlives the process: the archive's table of hosts."""

    def get(self, host: str) -> Latency | None:
        """What is known of a host."""
        ...


class RequestLog(Protocol):
    """Where requests are written down: the archive's table of them."""

    def note(self, request: Asked, *, smoothed_s: float | None = None) -> object:
        """Write one down, with the host's latency as known from now on."""
        ...


def smoothed_s(earlier_s: float | None, latency_s: float, *, is_good: bool) -> float:
    """The latency of a host after one more answer. Errors are quick to give: one that is not good never lowers it.

    >>> smoothed_s(None, 0.6, is_good=True), round(smoothed_s(0.6, 3.0, is_good=True), 3)
    (0.6, 1.4)
    >>> smoothed_s(0.6, 0.1, is_good=False)
    0.6
    """
    if earlier_s is None:
        return latency_s
    if latency_s < earlier_s and not is_good:
        return earlier_s
    return earlier_s + (latency_s - earlier_s) * LATEST_WEIGHT


def pause_s(min_delay_s: float, crawl_delay_s: float | None, latency_s: float | None) -> float:
    """How long to leave a host alone. A `min_delay_s` of 0 means a host of one's own: only what it asks for is granted.

    >>> pause_s(1.0, None, 0.2), pause_s(1.0, 5.0, 0.2), pause_s(1.0, None, 2.5), pause_s(1.0, None, 90.0)
    (1.0, 5.0, 2.5, 30.0)
    >>> pause_s(0.0, None, 2.5), pause_s(0.0, 1.0, None)
    (0.0, 1.0)
    >>> pause_s(1.0, 1e300, None) == LONGEST_HOLD_S
    True
    """
    own_s = min(latency_s or 0.0, MAX_ADAPTIVE_S) if min_delay_s > 0 else 0.0
    return max(min_delay_s, min(crawl_delay_s or 0.0, LONGEST_HOLD_S), own_s)


def pause_of(settings: FetchSettings, host: HostPace | None) -> float:
    """How long to leave a host alone, by what the archive knows of it; in seconds."""
    crawl_delay_s = host.crawl_delay_s if host and settings.respect_robots else None
    return pause_s(settings.min_delay_s, crawl_delay_s, host.latency_s if host else None)


class Pace:
    """The latency of each host, and the log of what was asked; `hosts` is what earlier processes knew."""

    def __init__(self, hosts: Latencies | None, log: RequestLog | None) -> None:
        self._hosts = hosts
        self._log = log
        self._latency_s: OrderedDict[str, float] = OrderedDict()

    def latency_s(self, host: str) -> float | None:
        """None where the host has not answered yet."""
        if host not in self._latency_s and self._hosts is not None:
            known = self._hosts.get(host)
            if known is not None and known.latency_s is not None:
                self._latency_s[host] = known.latency_s
        return self._latency_s.get(host)

    def note(self, asked: Asked) -> None:
        """A request has ended."""
        if asked.latency_s is not None:
            is_good = asked.status is not None and asked.status < 400
            latency_s = smoothed_s(self._latency_s.get(asked.host), asked.latency_s, is_good=is_good)
            self._latency_s[asked.host] = latency_s
            self._latency_s.move_to_end(asked.host)
            if len(self._latency_s) > MAX_HOSTS:
                self._latency_s.popitem(last=False)
        if self._log is not None:
            self._log.note(asked, smoothed_s=self._latency_s.get(asked.host))
