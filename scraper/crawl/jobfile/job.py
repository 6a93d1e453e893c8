"""What a job is, however it was written down."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal

from scraper.crawl.schedule.timetable import Timetable
from scraper.fetch.settings import Route

SeedKind = Literal["site", "sitemap", "feed", "listing", "page"]
Only = Literal["reviews", "everything"]
Keep = Literal["reviews", "everything"]
Revisit = Literal["adaptive", "always", "never"]
Topic = Literal["reviews", "changes", "alarms", "trouble"]

REVISIT_MIN = timedelta(hours=12)  # what changes all the time is seen twice a day; its listings tell what is new
REVISIT_MAX = timedelta(days=60)  # a review that never changes is still seen six times a year

DEFAULT_MAX_DEPTH = 10  # steps from a seed; deeper pages of a real site are reached by its listings, and traps are deep


@dataclass(frozen=True, slots=True)
class Seed:
    """Where a job begins. A "site" is a home page: its robots.txt and head name its sitemaps and feeds."""

    url: str
    kind: SeedKind


@dataclass(frozen=True, slots=True)
class Tell:
    """Whom a job tells of its runs: an Atom feed by its path, a webhook, mail addresses; and of what."""

    feed: str | None = None
    webhook: str | None = None
    mail: tuple[str, ...] = ()
    about: frozenset[Topic] = frozenset(("reviews", "changes", "alarms", "trouble"))
    is_private: bool = False  # the webhook is on one's own network, where none that is found may lead

    @property
    def has_channel(self) -> bool:
        """Whether anybody is told at all."""
        return bool(self.feed or self.webhook or self.mail)


@dataclass(frozen=True, slots=True)
class Job:
    """One job. A limit that is None does not bind; `hosts` empty means the sites of the seeds.

    `languages` (lower case) and the days `since` and `until` (ISO) hold for pages that give them: what a page does
    not say speaks for it. `timetable` None: it runs when somebody runs it.
    """

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
    languages: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    keep: Keep = "everything"
    route: Route = "http"
    timetable: Timetable | None = None
    revisit: Revisit = "always"
    revisit_min: timedelta = REVISIT_MIN
    revisit_max: timedelta = REVISIT_MAX
    tell: Tell = Tell()
    rescue: bool | None = None  # whether what is gone or closed is looked for in the past
    with_pictures: bool | None = None  # whether what a page is shown with is kept too
    screenshot: bool | None = None  # whether the browser makes a picture of each page
    pdf: bool | None = None
    cookies: Path | None = None
    headers: Path | None = None
    proxy: str | None = None


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong: the key's path ("job[2].max_pages"), what is wrong with it, and what to do."""

    key: str
    wrong: str
    cure: str

    def __str__(self) -> str:
        return f"{self.key}: {self.wrong}: {self.cure}" if self.cure else f"{self.key}: {self.wrong}"
