"""What a run tells while it goes on, and what it reports at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from scraper.crawl.marks import Marks

What = Literal["new", "changed", "same", "unchanged"]
Stopped = Literal["pages", "bytes", "minutes", "proxy", "asked"]


@dataclass(frozen=True, slots=True)
class PageStored:
    """A page is in the archive.

    `what`: "new" to the archive; "changed" since it was last read; "same" words in other bytes; "unchanged" bytes.
    `rating` is the page's own first rating as it stands there; `page_type` None where the page was not read again.
    """

    url: str
    host: str
    status: int
    what: What
    ms: int
    page_type: str | None = None
    headline: str | None = None
    rating: str | None = None
    route: str = "http"  # "wayback": as it was at `captured_at`, and not as it is
    captured_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """An address that was claimed and then left out, or a file that is no page."""

    url: str
    reason: str
    message: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A page that could not be fetched or read. `again_in_s`: it will be tried again, and has not failed yet."""

    url: str
    reason: str
    message: str
    again_in_s: float | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the run is: pages that came to an end, pages that wait, pages being fetched now."""

    done: int
    waiting: int
    in_flight: int


Event = PageStored | Skipped | Failed | Progress
OnEvent = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Report:
    """The sum of a run: `discovered` = fetched + unchanged + all skipped + all failed.

    `left` pages wait for the next run, because a limit was reached or the proxy failed (`stopped` says which), or
    because their host asked for a pause longer than this run was willing to wait.
    """

    run_id: int
    discovered: int
    fetched: int
    unchanged: int
    skipped: Mapping[str, int]
    failed: Mapping[str, int]
    left: int
    stopped: Stopped | None
    new: int
    changed: int
    size_bytes: int
    seconds: float

    @property
    def failed_count(self) -> int:
        """Pages that failed, whatever the reason."""
        return sum(self.failed.values())


@dataclass(slots=True)
class Tally:
    """A run's counts while they grow. Addresses are counted once as they come up and once as they end."""

    fetched: int = 0
    unchanged: int = 0
    new: int = 0
    changed: int = 0
    size_bytes: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    _taken_up: Marks = field(default_factory=Marks)
    _queued: Marks = field(default_factory=Marks)
    _refused: dict[str, Marks] = field(default_factory=dict)  # by reason

    @property
    def discovered(self) -> int:
        """Addresses that came up: taken from the queue, or refused at its door."""
        return len(self._taken_up) + self._refused_count

    @property
    def done(self) -> int:
        """Addresses that came to an end."""
        return self.fetched + self.unchanged + self.skipped.total() + self.failed.total()

    @property
    def ended(self) -> int:
        """Those of them that came from the queue."""
        return self.done - self._refused_count

    @property
    def _refused_count(self) -> int:
        return sum(map(len, self._refused.values()))

    def take_up(self, key: str) -> None:
        """An address was claimed."""
        self._taken_up.add(key)
        self.admit(key)

    def put_back(self, key: str) -> None:
        """It did not come to an end, and is left to be claimed again."""
        self._taken_up.discard(key)

    def admit(self, key: str) -> list[str] | None:
        """An address is in the queue: gives what it was refused for before that; None where it was in already."""
        if not self._queued.add(key):
            return None
        reasons = [reason for reason, refused in self._refused.items() if refused.discard(key)]
        for reason in reasons:
            self.skipped[reason] -= 1
        return reasons

    def refuse(self, key: str, reason: str) -> bool:
        """An address is not queued; counted the first time (True), and not if it is in the queue by another way."""
        if key in self._queued or any(key in refused for refused in self._refused.values()):
            return False
        self._refused.setdefault(reason, Marks()).add(key)
        self.skipped[reason] += 1
        return True

    def counts(self) -> dict[tuple[str, str], int]:
        """(outcome, reason) -> number, as the archive keeps it."""
        counts = {("fetched", ""): self.fetched, ("unchanged", ""): self.unchanged}
        counts |= {("skipped", reason): number for reason, number in self.skipped.items()}
        counts |= {("failed", reason): number for reason, number in self.failed.items()}
        return {key: number for key, number in counts.items() if number}
