"""What the next run of a job would fetch, and why: from the archive alone, without a word to any host.

What the seeds lead to today is not known before they are asked; what is known is what an earlier run left, what is due
again, and what a host's robots.txt said when it was last read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from scraper.crawl.follow.frontier import Admitted, Frontier
from scraper.crawl.jobfile.job import Job
from scraper.crawl.schedule.timetable import in_words
from scraper.fetch.robots import authority
from scraper.fetch.robots_rules import read_rules
from scraper.weburl import parse
from storage.archive import Archive
from storage.hosts import Host
from storage.times import to_text


@dataclass(frozen=True, slots=True)
class Step:
    """One address. `refused` says why it would not be fetched after all; None where it would."""

    url: str
    kind: str
    why: str
    refused: str | None = None


def plan(job: Job, archive: Archive | None, *, now: datetime, agent_token: str) -> Iterator[Step]:
    """The addresses that a run would begin with, in the order of their kinds; `archive` None: there is none yet."""
    frontier = Frontier(job, year=now.year)
    known: set[str] = set()
    for seed in job.seeds:
        decided = frontier.seed(seed)
        known.add(decided.url_key)
        refused = _robots(archive, seed.url, agent_token) if isinstance(decided, Admitted) else decided.reason
        yield Step(seed.url, seed.kind, "named by the job", refused)
    if archive is None:
        return
    left = [task for task in archive.queue.waiting(job.name) if task.url_key not in known]
    for task in left:
        why = f"left by an earlier run; found on {task.found_on}" if task.found_on else "left by an earlier run"
        refused = frontier.reason_to_drop(task.url, task.kind, task.found_on) or _robots(archive, task.url, agent_token)
        yield Step(task.url, task.kind, why, refused)
    if left or job.revisit != "adaptive":
        return
    for visit in archive.visits.due(job.name, now=now):
        refused = frontier.reason_to_drop(visit.url, visit.kind, visit.found_on)
        if visit.url_key not in known and refused is None:
            rest = in_words(visit.due_at - visit.last_at)
            why = f"due again: seen {to_text(visit.last_at)[:16]}, {visit.changes} changes in {visit.visits} visits"
            refused = _robots(archive, visit.url, agent_token)
            yield Step(visit.url, visit.kind, f"{why}, every {rest}", refused)


def _robots(archive: Archive | None, address: str, agent_token: str) -> str | None:
    """ "robots", where what is remembered of the host's robots.txt forbids the address."""
    url = parse(address)
    host: Host | None = archive.hosts.get(authority(url)) if archive is not None and url is not None else None
    if host is None or not host.robots_txt:
        return None
    return None if read_rules(host.robots_txt.encode(), agent_token).allows(address) else "robots"
