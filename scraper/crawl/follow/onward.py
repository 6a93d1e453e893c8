"""Where a page leads: what was found on it is decided by the frontier, and queued or counted."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from scraper.crawl.events import Tally
from scraper.crawl.follow.anchors import anchors
from scraper.crawl.follow.frontier import Admitted, Frontier, Place, Refused
from scraper.crawl.follow.platforms import guesses, next_by_header, older_entries
from scraper.crawl.jobfile.job import Job
from scraper.crawl.marks import Marks
from scraper.crawl.robots_tags import RobotsTags
from scraper.crawl.schedule import revisits
from scraper.crawl.traps.judge import Judge
from scraper.crawl.traps.leftovers import Leftovers
from scraper.crawl.traps.mazes import ENDLESS
from scraper.crawl.traps.yields import REASONS
from scraper.fetch.robots import authority
from scraper.fetch.robots_rules import read_rules
from scraper.records import Capture, Discovered
from scraper.urls import absolute, url_key
from scraper.weburl import parse
from storage.archive import Archive
from storage.queue import NewTask, Task

GUESSED = "a guess"  # where a sitemap or a feed was looked for that nobody named
QUEUE_BATCH = 1_000  # addresses queued in one transaction: short ones, so that others can write in between


class Onward:
    """What the pages of one run lead to. `queued` counts the addresses that were new to the queue."""

    def __init__(
        self, job: Job, archive: Archive, tally: Tally, now: Callable[[], datetime], *, agent_token: str
    ) -> None:
        places = archive.refusals.places
        self._judge = Judge(job, places(job.name, REASONS), places(job.name, (ENDLESS,)))
        self.frontier = Frontier(
            job,
            year=now().year,
            yields=self._judge.yields,
            mazes=self._judge.mazes,
            has_review=archive.reviews.has_review_of,
        )
        self.queued = 0
        self.left = Leftovers()
        self._job = job
        self._archive = archive
        self._tally = tally
        self._now = now
        self._agent_token = agent_token
        self._sites = frozenset(url_key(seed.url) for seed in job.seeds if seed.kind == "site")
        self._seeds = frozenset(url_key(seed.url) for seed in job.seeds)
        self._decided: defaultdict[int, Marks] = defaultdict(Marks)  # depth -> addresses found there, and how

    async def seeds(self) -> None:
        """Queue what the job begins with."""
        await self.enqueue([self.frontier.seed(seed) for seed in self._job.seeds], found_on=None)

    async def due(self) -> None:
        """Queue the pages of earlier runs whose time has come, whatever may lead to them today."""
        if self._job.revisit != "adaptive":
            return
        batch: list[NewTask] = []
        for visit in list(self._archive.visits.due(self._job.name, now=self._now())):
            if self.frontier.reason_to_drop(visit.url, visit.kind, visit.found_on) is not None:
                continue  # of a site, say, that the job does not name any more
            batch.append(revisits.again(visit))
            if len(batch) >= QUEUE_BATCH:
                await self._add(batch)
                batch = []
        await self._add(batch)

    async def found(
        self, task: Task, capture: Capture, discovered: list[Discovered], tags: RobotsTags, kind: str
    ) -> None:
        """Queue what was found on a page; `kind` is what the page was read as."""
        at = Place(kind if kind in ("feed", "sitemap") else task.kind, task.depth, capture.url, task.priority)
        self._judge.reading(capture, is_list=at.kind in ("feed", "sitemap"))
        if self._job.only == "everything" and at.kind not in ("feed", "sitemap"):
            known = {one.url for one in discovered}
            discovered = [*discovered, *(Discovered(url, "page") for url in anchors(capture) if url not in known)]
        if task.found_on is None and task.depth == 0 and not self.frontier.may_ask(capture.url):
            self._refuse(url_key(capture.url), "out-of-scope", capture.url, task.url)  # it moved to another site
        if not tags.may_follow:
            for one in discovered:
                self._refuse(url_key(one.url), "nofollow", one.url, capture.url)
            return
        if at.kind == "feed" and (following := next_by_header(capture)):
            discovered = [*discovered, Discovered(following, "feed")]
        queued = self.queued
        await self.enqueue(self._decide(discovered, at), found_on=capture.url)
        if at.kind == "feed" and self.queued > queued:
            await self._older(capture, discovered, at)
        if task.url_key in self._sites and task.depth == 0:
            await self._lists(capture, has_feed=any(one.kind == "feed" for one in discovered))

    def _decide(self, discovered: Iterable[Discovered], at: Place) -> Iterator[Admitted | Refused]:
        """What the frontier says of each address that it was not asked about before, or only deeper down.

        The links of a site's menu stand on every page, and most of the time would go into asking again.
        """
        from_list = at.kind in ("feed", "sitemap")
        met_by_it = [] if from_list else self._judge.mazes.met_by(at.url)
        for found in discovered:
            question = (found.url, found.kind, from_list)
            if not any(question in decided for depth, decided in self._decided.items() if depth <= at.depth):
                self._decided[at.depth].add(question)
                yield self.frontier.found(found, at)
            elif met_by_it and found.url != at.url:
                for begin, met in met_by_it:
                    if found.url.startswith(begin):
                        met.add(found.url)

    async def _older(self, capture: Capture, discovered: list[Discovered], at: Place) -> None:
        """The next part of a feed that does not name it, as long as there are pages in it that were never seen."""
        pages = [one.url for one in discovered if one.kind != "feed"]
        older = older_entries(capture, len(pages)) if len(pages) == len(discovered) else None
        if older and any(self._archive.captures.latest(url_key(url)) is None for url in pages):
            await self.enqueue(self._decide([Discovered(older, "feed")], at), found_on=GUESSED)

    async def _lists(self, capture: Capture, *, has_feed: bool) -> None:
        """The sitemaps that a site's robots.txt names; where it names none, the lists that sites of its kind have."""
        url = parse(capture.url)
        if url is None:
            return
        host = self._archive.hosts.get(authority(url))
        robots = (host.robots_txt if host else None) or ""
        named = read_rules(robots.encode(), self._agent_token).sitemaps
        addresses = [address for name in named if (address := absolute(f"{url.origin}/robots.txt", name))]
        if addresses:
            await self.enqueue(map(self.frontier.sitemap, addresses), found_on=f"{url.origin}/robots.txt")
            return
        await self.enqueue(map(self.frontier.seed, guesses(capture, has_feed=has_feed)), found_on=GUESSED)

    async def enqueue(self, found: Iterable[Admitted | Refused], *, found_on: str | None) -> None:
        """Queue what was admitted, count what was refused."""
        batch: list[Admitted] = []
        for one in found:
            if isinstance(one, Refused):
                self._refuse(one.url_key, one.reason, one.url, found_on)
                continue
            batch.append(one)
            if len(batch) >= QUEUE_BATCH:
                await self._add(self._wanted(batch, found_on))
                batch = []
        await self._add(self._wanted(batch, found_on))

    def _wanted(self, batch: list[Admitted], found_on: str | None) -> list[NewTask]:
        """Those that are to be fetched in this run: new ones, and known ones that are due."""
        tasks = [NewTask(one.url, one.url_key, one.host, one.kind, one.depth, one.priority, found_on) for one in batch]
        if self._job.revisit == "always" or not batch:
            return tasks
        now = self._now()
        known = self._archive.visits.known(self._job.name, [one.url_key for one in batch])
        wanted = []
        for one, task in zip(batch, tasks, strict=True):
            visit = known.get(one.url_key)
            reason = None
            if visit is not None and one.depth > 0:  # what is named is always seen: it tells what is new
                reason = revisits.reason_to_wait(visit, job=self._job, claimed=one.dated, now=now)
            if reason is None:
                wanted.append(task)
            else:
                self.frontier.known(one.url)
                if self._tally.refuse(one.url_key, reason):  # not left out: its time has not come
                    self._judge.came_up(one.url, found_on)
        return wanted

    async def _add(self, tasks: list[NewTask]) -> None:
        if not tasks:
            return
        for task in tasks:
            reasons = self._tally.admit(task.url_key)
            if reasons is not None:
                self._judge.came_up(task.url, task.found_on)
                for reason in reasons:
                    self.left.take_back(reason, task.url)
        self.queued += self._archive.queue.add(tasks, job=self._job.name, now=self._now())
        await asyncio.sleep(0)  # a sitemap of 50,000 must not hold up the pages that are on their way

    def _refuse(self, key: str, reason: str, address: str, found_on: str | None) -> None:
        """Count an address that is left out."""
        if self._tally.refuse(key, reason):
            self.left.put(reason, address, found_on)

    def reason_to_drop(self, task: Task) -> str | None:
        """Why an address that was queued is not wanted any more: the job file says so, or a trap was found out."""
        reason = self.frontier.reason_to_drop(task.url, task.kind, task.found_on) or self._judge.reason_against(task)
        if reason is not None:
            self.left.put(reason, task.url, task.found_on)
        return reason

    def is_seed(self, task: Task) -> bool:
        """Whether the job names it still: an earlier job file may have, and the queue remembers."""
        return task.url_key in self._seeds

    def judge(self, task: Task, capture: Capture, reading: Mapping[str, Any], wall: str | None) -> None:
        """Remember what came of a page, after what was found on it was queued."""
        self._judge.judge(task, capture, reading, wall, self.frontier.hosts)
