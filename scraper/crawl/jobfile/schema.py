"""The job file's keys, their types and bounds. With `values` and `mistakes` the only files that know pydantic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from scraper.crawl.jobfile.job import (
    DEFAULT_MAX_DEPTH,
    REVISIT_MAX,
    REVISIT_MIN,
    Job,
    Keep,
    Mistake,
    Only,
    Revisit,
    Seed,
    SeedKind,
    Tell,
    Topic,
)
from scraper.crawl.jobfile.mistakes import in_order, in_words
from scraper.crawl.jobfile.values import (
    Addresses,
    Contact,
    Cron,
    Day,
    Duration,
    Exclusions,
    FilePath,
    Hook,
    Hosts,
    Languages,
    Mails,
    Name,
    Patterns,
    Proxy,
    Size,
    Zone,
)
from scraper.crawl.schedule.timetable import LONGEST, SHORTEST, Timetable
from scraper.crawl.schedule.timetable import in_words as length_in_words
from scraper.fetch.settings import Route

SEED_KEYS: dict[str, SeedKind] = {
    "site": "site",
    "sitemap": "sitemap",
    "feed": "feed",
    "listing": "listing",
    "urls": "page",
}
MAX_NAME_LENGTH = 80  # it is shown in lists and asked for on the command line
MAX_MINUTES = 366 * 24 * 60.0  # a year: no limit is said by leaving it out


class TellTable(BaseModel):
    """The [job.tell] of a job: who hears of its runs, and of what."""

    model_config = ConfigDict(extra="forbid", strict=True)

    feed: FilePath | None = Field(None, description="An Atom feed, written anew after each run: a path.")
    webhook: Hook | None = Field(None, description="A web address that gets each run's news as JSON.")
    mail: Mails = Field([], description="Mail addresses, written to by a local sendmail or CUTTINGS_SMTP.")
    about: list[Topic] = Field(
        ["reviews", "changes", "alarms", "trouble"], description="What is told: reviews, changes, alarms, trouble."
    )

    private: bool = Field(False, description="The webhook is on your own network: private addresses are let through.")

    def tell(self) -> Tell:
        """As the crawl takes it."""
        return Tell(self.feed, self.webhook, tuple(self.mail), frozenset(self.about), self.private)


class JobTable(BaseModel):
    """One [[job]]."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: Name = Field(
        min_length=1, max_length=MAX_NAME_LENGTH, description="What the job is called; unique in the file."
    )
    site: Addresses = Field([], description="Home pages. Their sitemaps and feeds are found, and their links followed.")
    sitemap: Addresses = Field([], description="Sitemaps, or indexes of sitemaps.")
    feed: Addresses = Field([], description="RSS, Atom or JSON feeds.")
    listing: Addresses = Field([], description="Pages that list reviews; their next pages are followed.")
    urls: Addresses = Field([], description="Pages to be archived as they are.")
    hosts: Hosts = Field([], description="Hosts that may be visited; default: the sites of the seeds.")
    include: Patterns = Field([], description="Regular expressions; a page's address must match one of them.")
    exclude: Exclusions = Field([], description="Regular expressions; an address that matches one is never visited.")
    only: Only = Field(
        "reviews", description='"reviews" follows what leads to reviews; "everything" follows every link.'
    )
    max_depth: int = Field(DEFAULT_MAX_DEPTH, ge=0, le=1000, description="Steps from a seed.")
    max_pages: int | None = Field(None, ge=1, description="Pages to fetch in one run.")
    max_bytes: Size | None = Field(None, ge=1, description='Bytes to fetch in one run: a number, or "500 MB".')
    max_minutes: float | None = Field(None, gt=0, le=MAX_MINUTES, description="How long one run may take.")
    delay_s: float | None = Field(
        None, ge=0, le=3600, description="Seconds between two requests to one host; a longer Crawl-delay is obeyed."
    )
    contact: Contact | None = Field(
        None, max_length=200, description="A mail or web address for the User-Agent, so that sites can ask."
    )

    languages: Languages = Field([], description="Codes such as en or pt-BR; pages that say another are not kept.")
    since: Day | None = Field(None, description="Reviews published before this day are not kept.")
    until: Day | None = Field(None, description="Reviews published after this day are not kept.")
    keep: Keep = Field(
        "everything", description='"everything" reads every page into the archive, "reviews" only what is a review.'
    )
    route: Route = Field("http", description="How pages are fetched: http, browser or wayback.")
    schedule: Cron | None = Field(None, description="A cron expression: minute, hour, day, month, day of week.")
    timezone: Zone = Field("UTC", description="The time zone of the schedule.")
    every: Duration | None = Field(None, description='The pause between the beginnings of two runs: "6h".')
    jitter: Duration = Field(timedelta(), description="How far jobs of one schedule are spread.")
    revisit: Revisit | None = Field(
        None,
        description='"adaptive" (scheduled jobs) sees often what changes often; "always" (others) sees every page in '
        'every run; "never" sees a page once.',
    )
    revisit_min: Duration = Field(REVISIT_MIN, description="A page is not seen again sooner than this.")
    revisit_max: Duration = Field(REVISIT_MAX, description="A page is seen again at least this often.")
    tell: TellTable | None = Field(None, description="Who hears of the job's runs, and of what.")
    rescue: bool | None = Field(
        None, description="Whether pages that are gone or closed are looked for in the Wayback Machine."
    )
    with_pictures: bool | None = Field(
        None, description="Whether the pictures, styles and fonts of a page are kept too."
    )
    screenshot: bool | None = Field(None, description='With route = "browser": whether a picture of each page is kept.')
    pdf: bool | None = Field(None, description='With route = "browser": whether each page is kept as PDF too.')
    cookies: FilePath | None = Field(None, description="A Netscape cookie file; paths begin at the job file.")
    headers: FilePath | None = Field(None, description="A TOML file of headers for hosts.")
    proxy: Proxy | None = Field(None, description="The proxy that everything goes through.")

    def job(self) -> Job:
        """As the crawl takes it."""
        is_scheduled = self.schedule is not None or self.every is not None
        timetable = Timetable(self.schedule, self.every, self.timezone, self.jitter) if is_scheduled else None
        seeds = tuple(Seed(url, kind) for key, kind in SEED_KEYS.items() for url in getattr(self, key))
        return Job(
            name=self.name,
            seeds=seeds,
            hosts=tuple(self.hosts),
            include=tuple(map(re.compile, self.include)),
            exclude=tuple(map(re.compile, self.exclude)),
            only=self.only,
            max_depth=self.max_depth,
            max_pages=self.max_pages,
            max_bytes=self.max_bytes,
            max_minutes=self.max_minutes,
            delay_s=self.delay_s,
            contact=self.contact,
            languages=tuple(self.languages),
            since=self.since,
            until=self.until,
            keep=self.keep,
            route=self.route,
            timetable=timetable,
            revisit=self.revisit or ("adaptive" if is_scheduled else "always"),
            revisit_min=self.revisit_min,
            revisit_max=self.revisit_max,
            tell=self.tell.tell() if self.tell else Tell(),
            rescue=self.rescue,
            with_pictures=self.with_pictures,
            screenshot=self.screenshot,
            pdf=self.pdf,
            cookies=Path(self.cookies) if self.cookies else None,
            headers=Path(self.headers) if self.headers else None,
            proxy=self.proxy,
        )

    def mistakes(self, at: str) -> Iterator[Mistake]:
        """What the values say together that cannot be meant; `at` is the job's place in the file."""
        if self.schedule is not None and self.every is not None:
            yield Mistake(f"{at}.every", "stands beside a schedule", "give one of the two")
        if self.every is not None and not SHORTEST <= self.every <= LONGEST:
            bounds = f"between {length_in_words(SHORTEST)} and {length_in_words(LONGEST)}"
            yield Mistake(f"{at}.every", f"must be {bounds}", 'write it as "6h"')
        if self.schedule is None and self.every is None:
            for key in ("jitter", "timezone"):
                if key in self.model_fields_set:
                    yield Mistake(f"{at}.{key}", "there is no schedule", 'add schedule = "30 3 * * *" or every = "6h"')
        for key in ("screenshot", "pdf"):
            if getattr(self, key) and self.route != "browser":
                yield Mistake(f"{at}.{key}", "only a browser makes pictures of pages", 'add route = "browser"')
        if self.with_pictures and self.route == "wayback":
            yield Mistake(f"{at}.with_pictures", "pictures are kept of what is fetched live", "leave one out")
        if self.jitter > timedelta(days=1):
            yield Mistake(f"{at}.jitter", "must be at most 1d", "it spreads jobs that begin together")
        if self.since and self.until and self.since > self.until:
            yield Mistake(f"{at}.until", f"{self.until} is before since ({self.since})", "change one of the two")
        if not timedelta() < self.revisit_min <= self.revisit_max:
            yield Mistake(f"{at}.revisit_min", "must be more than 0s and at most revisit_max", 'write it as "12h"')
        if self.tell and not self.tell.tell().has_channel:
            yield Mistake(f"{at}.tell", "tells nobody", "give it one of feed, webhook, mail")


class JobFile(BaseModel):
    """A job file: one or several [[job]] tables."""

    model_config = ConfigDict(extra="forbid", strict=True)

    job: list[JobTable] = Field(min_length=1)


_TABLES: dict[str, type[BaseModel]] = {"job": JobTable, "tell": TellTable}


def read(document: Mapping[str, Any]) -> tuple[tuple[Job, ...], list[Mistake]]:
    """The jobs of a parsed TOML document, and every mistake in it; where there are mistakes, no jobs."""
    mistakes: list[Mistake] = []
    jobs: tuple[Job, ...] = ()
    try:
        tables = JobFile.model_validate(document).job
        mistakes += [one for number, table in enumerate(tables, 1) for one in table.mistakes(f"job[{number}]")]
        jobs = tuple(table.job() for table in tables)
    except ValidationError as error:
        mistakes += [in_words(detail, JobFile, _TABLES) for detail in error.errors(include_url=False)]
        mistakes += _of_sound_tables(document)
    mistakes += _across_keys(document)
    return (() if mistakes else jobs), sorted(mistakes, key=in_order)


def _of_sound_tables(document: Mapping[str, Any]) -> Iterator[Mistake]:
    """What the jobs say together that cannot be meant, of those that are sound by themselves beside others."""
    tables = document.get("job")
    for number, table in enumerate(tables if isinstance(tables, list) else [], 1):
        with suppress(ValidationError):  # told already
            yield from JobTable.model_validate(table).mistakes(f"job[{number}]")


def json_schema() -> dict[str, Any]:
    """The job file as JSON Schema."""
    return JobFile.model_json_schema()


def _across_keys(document: Mapping[str, Any]) -> Iterator[Mistake]:
    """What no key shows by itself: a job without seeds, two jobs of one name. Looked for even beside other mistakes."""
    tables = document.get("job")
    names: dict[str, int] = {}
    for number, table in enumerate(tables if isinstance(tables, list) else [], 1):
        if not isinstance(table, dict):
            continue
        if not any(table.get(key) for key in SEED_KEYS):
            yield Mistake(f"job[{number}]", "has no seed", f"give it one of {', '.join(SEED_KEYS)}")
        name = table.get("name")
        if isinstance(name, str) and name in names:
            yield Mistake(f"job[{number}].name", f"{name!r} is also the name of job[{names[name]}]", "rename one")
        elif isinstance(name, str):
            names[name] = number
