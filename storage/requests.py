"""What each host was asked, and when: the latest requests of every host, from which each gap can be shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal, Protocol

from storage.connection import Connection, Row
from storage.times import from_text, to_text

# Of each host: a week of a request every twenty minutes, or the last quarter of an hour at one a second.
KEPT_PER_HOST = 500
# Longer addresses are cut in the log; the capture has them whole.
MAX_URL_CHARS = 500

Kind = Literal["page", "robots", "resource"]


class RequestLike(Protocol):
    """What the log needs to know of a request: the attributes of `Request`."""

    @property
    def host(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def began_at(self) -> datetime: ...
    @property
    def ended_at(self) -> datetime: ...
    @property
    def delay_s(self) -> float: ...
    @property
    def latency_s(self) -> float | None: ...
    @property
    def status(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Request:
    """One request to a host ("example.org:80").

    `delay_s` is the pause that had to lie between the end of the one before and the beginning of this one; `latency_s`
    the time to the head of the answer. That and `status` are None where no answer came. `kind` "resource" is what a
    page in the browser asked for.
    """

    host: str
    url: str
    kind: Kind
    began_at: datetime
    ended_at: datetime
    delay_s: float
    latency_s: float | None
    status: int | None


@dataclass(frozen=True, slots=True)
class Gap:
    """The pause before a request: how long it was, and how long it had to be. Both in seconds."""

    request: Request
    pause_s: float

    @property
    def is_kept(self) -> bool:
        """Whether the host was left alone for as long as it had to be, to the millisecond."""
        return self.pause_s >= self.request.delay_s - 0.001


class Requests:
    """The log of requests, bounded for each host."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, request: RequestLike, *, smoothed_s: float | None = None) -> None:
        """Write down a request that has ended; `smoothed_s` is the host's latency as known from now on."""
        with self._connection.write():
            last = self._connection.value("SELECT max(number) FROM requests WHERE host = ?", (request.host,))
            number = (last or 0) + 1
            self._connection.execute(
                """
                INSERT INTO requests (host, number, url, kind, began_at, ended_at, delay_s, latency_s, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                (
                    request.host,
                    number,
                    request.url[:MAX_URL_CHARS],
                    request.kind,
                    to_text(request.began_at),
                    to_text(request.ended_at),
                    request.delay_s,
                    request.latency_s,
                    request.status,
                ),
            )
            if number > KEPT_PER_HOST:
                self._connection.execute(
                    "DELETE FROM requests WHERE host = ? AND number <= ?", (request.host, number - KEPT_PER_HOST)
                )
            if smoothed_s is not None:
                self._connection.execute(
                    """
                    INSERT INTO hosts (host, latency_s) VALUES (?, ?)
                    ON CONFLICT (host) DO UPDATE SET latency_s = excluded.latency_s
                    """,
                    (request.host, smoothed_s),
                )

    def of_host(self, host: str) -> list[Request]:
        """The requests that are remembered of a host, the earliest first."""
        rows = self._connection.all("SELECT * FROM requests WHERE host = ? ORDER BY began_at, number", (host,))
        return [_request(row) for row in rows]

    def gaps(self, host: str) -> list[Gap]:
        """The pause before each remembered request but the first."""
        return [
            Gap(later, (later.began_at - earlier.ended_at) / timedelta(seconds=1))
            for earlier, later in pairwise(self.of_host(host))
        ]

    def hosts(self) -> list[str]:
        """Every host of which a request is remembered, by name."""
        return [row["host"] for row in self._connection.all("SELECT DISTINCT host FROM requests ORDER BY host")]


def _request(row: Row) -> Request:
    return Request(
        host=row["host"],
        url=row["url"],
        kind=row["kind"],
        began_at=from_text(row["began_at"]),
        ended_at=from_text(row["ended_at"]),
        delay_s=row["delay_s"],
        latency_s=row["latency_s"],
        status=row["status"],
    )
