"""What a job is, however it was written down."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

SeedKind = Literal["site", "sitemap", "feed", "listing", "page"]
Only = Literal["reviews", "everything"]

DEFAULT_MAX_DEPTH = 10  # steps from a seed; deeper pages of a real site are reached by its listings, and traps are deep


@dataclass(frozen=True, slots=True)
class Seed:
    """Where a job begins. A "site" is a home page: its robots.txt and head name its sitemaps and feeds."""

    url: str
    kind: SeedKind


@dataclass(frozen=True, slots=True)
class Job:
    """One job. A limit that is None does not bind; `hosts` empty means the sites of the seeds."""

    name: str
    seeds: tuple[Seed, ...]
    hosts: tuple[str, ...] = ()
    include: tuple[re.Pattern[str], ...] = ()
    exclude: tuple[re.Pattern[str], ...] = ()
    only: Only = "reviews"
    max_depth: int = DEFAULT_MAX_DEPTH
    max_pages: int | None = None
    max_bytes: int | None = None
    max_minutes: float | None = None
    delay_s: float | None = None  # None: what the settings say
    contact: str | None = None  # goes into the User-Agent; None: what the settings say


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong: the key's path ("job[2].max_pages"), what is wrong with it, and what to do."""

    key: str
    wrong: str
    cure: str

    def __str__(self) -> str:
        return f"{self.key}: {self.wrong}: {self.cure}" if self.cure else f"{self.key}: {self.wrong}"
