"""A year of twenty jobs on a virtual clock: clock changes in six zones, a machine that sleeps three days, two schedulers on
one archive, a site that is redesigned, one that dies, one that throttles. Every run is accounted for.

The scheduler, the archive, the crawls, the sites and their sockets are real; only the waiting is passed over.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from scraper.crawl.drift.watch import watch
from scraper.crawl.jobfile.job import Job, Seed
from scraper.crawl.run import crawl, settings_for
from scraper.crawl.schedule.scheduler import Scheduler
from scraper.crawl.schedule.timetable import Timetable
from scraper.fetch.http import HttpFetcher
from scraper.parse.isolate import ReaderPool
from storage.archive import Archive
from storage.runs import Run
from tests.crawl.runs import SETTINGS
from tests.crawl.site import Answer, Asked, Site, serving
from tests.crawl.virtual import RealTime, VirtualLoop, run_virtually

pytestmark = pytest.mark.slow

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
YEAR = 365 * DAY
ASLEEP = (START + 200 * DAY, START + 203 * DAY)
REDESIGN, DEATH = START + 100 * DAY, START + 150 * DAY
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Tokyo",
    "America/Santiago",
)
DAILY = {f"daily-{zone}": (zone, time(2, 30)) for zone in ZONES}
REVIEWS = 12
DISCOVERED = ("fetched", "unchanged", "skipped", "failed")


def jobs_of(redesigned: Site, dying: Site, throttling: Site) -> list[Job]:
    seed = (Seed("https://nowhere.example/", "page"),)
    daily = [Job(name, seed, timetable=Timetable(cron="30 2 * * *", zone=zone)) for name, (zone, _) in DAILY.items()]
    weekly = [
        Job(f"weekly-{n}", seed, timetable=Timetable(every=7 * DAY, jitter=timedelta(hours=6))) for n in range(10)
    ]
    monthly = [Job("monthly", seed, timetable=Timetable(cron="0 0 1 * *", zone="Europe/Berlin"))]
    crawled = [
        Job(
            name,
            (Seed(f"{site.url}/map.xml", "sitemap"),),
            timetable=Timetable(every=7 * DAY),
            revisit="adaptive",
            revisit_max=14 * DAY,
        )
        for name, site in (("redesigned", redesigned), ("dying", dying), ("throttling", throttling))
    ]
    return [*daily, *weekly, *monthly, *crawled]


def fill(site: Site, *, number: int = REVIEWS) -> None:
    for n in range(number):
        site.review(f"/film/lamp-{n}", f"Lamp {n}", stars=n % 5 + 1)
    site.sitemap("/map.xml", *(f"/film/lamp-{n}" for n in range(number)))


def redesign(site: Site) -> None:
    """Other markup: no structured data, no score in words."""
    for path, answer in list(site.pages.items()):
        if path.startswith("/film/"):
            assert isinstance(answer, tuple)
            html = answer[2].replace(b"application/ld+json", b"application/x-gone").replace(b" out of 5 stars", b"")
            site.pages[path] = (200, answer[1], html)


def throttled(answer: Answer, chance: random.Random) -> object:
    """Now and then: not now, in an hour."""

    def page(asked: Asked) -> Answer:
        return (429, {"Retry-After": "3600"}, b"<p>Slower.</p>") if chance.random() < 0.2 else answer

    return page


class World:
    """The year: what happens to the sites and the machine, and who works."""

    def __init__(self, loop: VirtualLoop, db: Path, sites: list[Site]) -> None:
        self.loop = loop
        self.redesigned, self.dying, self.throttling = sites
        self.jobs = jobs_of(*sites)
        self.one, self.other = Archive.open(db), Archive.open(db)
        self.running: set[str] = set()
        self.chance = random.Random(1)

    async def live(self) -> None:
        loop, stop = self.loop, asyncio.Event()
        with loop.in_real_time():
            pool = await ReaderPool(1, SETTINGS.read_deadline_s, SETTINGS.read_memory_bytes).__aenter__()
        try:
            self.pool = RealTime(pool, loop)
            schedulers = [
                Scheduler(archive, self.runner(archive), now=loop.now, at_once=4, longest_sleep=DAY)
                for archive in (self.one, self.other)
            ]
            working = [asyncio.create_task(one.forever(lambda: self.jobs, stop)) for one in schedulers]
            await self.happen()
            stop.set()
            await asyncio.gather(*working)
            assert all(one.begun for one in schedulers), "the two share the work"
            assert not any(one.failed for one in schedulers)
        finally:
            with loop.in_real_time():
                await pool.__aexit__(None, None, None)

    async def happen(self) -> None:
        await self.until(REDESIGN)
        redesign(self.redesigned)
        await self.until(DEATH)
        for path in ("/robots.txt", *self.dying.pages):
            self.dying.pages[path] = (500, {}, b"")
        await self.until(ASLEEP[0])
        self.loop.sleep_machine(ASLEEP[1] - ASLEEP[0])
        await self.until(START + YEAR)

    async def until(self, moment: datetime) -> None:
        await asyncio.sleep(max(0.0, (moment - self.loop.now()).total_seconds()))

    def runner(self, archive: Archive):  # type: ignore[no-untyped-def]
        async def run_job(job: Job, run_id: int, stop: asyncio.Event) -> None:
            assert job.name not in self.running, "a job ran beside itself"
            self.running.add(job.name)
            try:
                if job.seeds[0].kind == "sitemap":
                    await self.crawl(job, archive, run_id, stop)
                else:
                    await asyncio.sleep(self.chance.uniform(60, 7200))
                    archive.runs.end(run_id, outcome="finished", now=self.loop.now())
            finally:
                self.running.discard(job.name)

        return run_job

    async def crawl(self, job: Job, archive: Archive, run_id: int, stop: asyncio.Event) -> None:
        settings = settings_for(job, SETTINGS)
        fetcher = HttpFetcher(settings.fetch, hosts=archive.hosts, log=archive.requests, now=self.loop.now)
        try:
            await crawl(
                job, archive=archive, fetcher=RealTime(fetcher, self.loop), pool=self.pool, settings=settings,
                now=self.loop.now, on_event=lambda event: None, stop=stop, run_id=run_id,
            )  # fmt: skip
        finally:
            with self.loop.in_real_time():
                await fetcher.aclose()
        watch(archive, run_id, now=self.loop.now())


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive after a year."""
    db = tmp_path_factory.mktemp("year") / "a.db"
    with serving("127.0.0.2", "127.0.0.3", "127.0.0.4") as sites:
        for site in sites:
            fill(site)
        chance = random.Random(7)
        for path, answer in list(sites[2].pages.items()):
            assert isinstance(answer, tuple)
            sites[2].pages[path] = throttled(answer, chance)  # type: ignore[assignment]

        async def live(loop: VirtualLoop) -> None:
            world = World(loop, db, sites)
            with world.one, world.other:
                await world.live()

        run_virtually(START, live)
    return db


def runs_of(db: Path) -> dict[str, list[Run]]:
    found: dict[str, list[Run]] = {}
    with Archive.open(db) as archive:
        for run in reversed(archive.runs.latest(limit=100_000)):
            found.setdefault(run.job or "", []).append(run)
    return found


def moments_of_a_daily_job(zone: str, at: time) -> list[datetime]:
    """Of each day of the zone the moment at which its clock shows this time, or would if it were not set forward."""
    moments = []
    for day in range(-1, 367):
        wall = datetime.combine(date(2026, 1, 1) + day * DAY, at, tzinfo=ZoneInfo(zone))
        moment = wall.astimezone(UTC)
        while moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) < wall.replace(tzinfo=None):
            moment += timedelta(minutes=1)
        back = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        if back != wall.replace(tzinfo=None):  # the clock jumped over it: the first moment after the jump
            while (moment - timedelta(minutes=1)).astimezone(ZoneInfo(zone)).replace(tzinfo=None) > wall.replace(
                tzinfo=None
            ):
                moment -= timedelta(minutes=1)
        moments.append(moment)
    return [moment for moment in moments if START < moment < START + YEAR]


def test_every_run_has_an_outcome_none_overlaps_and_none_is_served_twice(year: Path) -> None:
    by_job = runs_of(year)
    assert len(by_job) == 20
    for runs in by_job.values():
        assert all(run.outcome in ("finished", "stopped", "interrupted") for run in runs)
        assert all(a.ended_at and a.ended_at <= b.started_at for a, b in pairwise(runs))
        assert len({run.due_at for run in runs}) == len(runs)
        assert all(run.due_at and run.due_at <= run.started_at for run in runs)


def test_every_daily_job_ran_once_a_day_and_once_for_the_days_asleep(year: Path) -> None:
    by_job = runs_of(year)
    for name, (zone, at) in DAILY.items():
        due = moments_of_a_daily_job(zone, at)
        awake = [moment for moment in due if not ASLEEP[0] < moment < ASLEEP[1]]
        missed = len(due) - len(awake)
        assert missed == 3
        served = [run.due_at for run in by_job[name]]
        assert len(served) == len(awake) + 1, zone
        assert set(awake) <= set(served), zone


def test_weekly_and_monthly_jobs_ran_as_often_as_the_year_has_weeks_and_months(year: Path) -> None:
    by_job = runs_of(year)
    counts = Counter({name: len(runs) for name, runs in by_job.items() if name.startswith("weekly")})
    assert set(counts.values()) <= {52, 53}
    assert len({by_job[f"weekly-{n}"][0].started_at for n in range(10)}) == 10  # jitter
    assert len(by_job["monthly"]) == 12


def test_the_sum_of_every_crawl_agrees_and_its_report_is_kept(year: Path) -> None:
    by_job = runs_of(year)
    for name in ("redesigned", "dying", "throttling"):
        for run in by_job[name]:
            assert run.report is not None
            assert run.report["discovered"] == run.discovered
            assert run.discovered == sum(run.total(one) for one in DISCOVERED)


def test_the_redesign_was_noticed_and_nothing_else(year: Path) -> None:
    with Archive.open(year) as archive:
        alarms = archive.alarms.list()
        assert {alarm.site for alarm in alarms} == {"127.0.0.2"}
        by_field = {alarm.field: alarm for alarm in alarms}
        assert "structured data (JSON-LD) is gone" in by_field["ratings"].cause
        assert REDESIGN < by_field["ratings"].raised_at < REDESIGN + 21 * DAY


def test_what_died_is_told_run_by_run_and_what_was_archived_stays(year: Path) -> None:
    dead = [run for run in runs_of(year)["dying"] if run.started_at > DEATH + DAY]
    assert len(dead) > 25
    assert all(run.total("fetched") == 0 for run in dead)
    assert all(run.total("failed") + (run.report or {})["left"] > 0 for run in dead)
    with Archive.open(year) as archive:
        kinds = Counter((review.site, review.page_type) for review in archive.reviews.list())
    assert all(kinds[f"127.0.0.{n}", "review"] == REVIEWS for n in (2, 3, 4))


def test_what_throttles_is_left_for_later_and_got_in_the_end(year: Path) -> None:
    runs = runs_of(year)["throttling"]
    assert sum((run.report or {})["left"] for run in runs) > 0
    assert sum(run.total("fetched") for run in runs) >= REVIEWS
