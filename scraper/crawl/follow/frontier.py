"""What goes into the queue and what does not, each refusal with its reason. Decides; touches nothing.

a web address?  in scope?  excluded?  too deep?  a trap?  included?  not too many of its look?
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from scraper.crawl.jobfile.job import Job, Seed
from scraper.crawl.keeping import reason_of_day
from scraper.crawl.traps.addresses import reason_against
from scraper.crawl.traps.bare_hosts import BareHosts
from scraper.crawl.traps.looks import look_of
from scraper.crawl.traps.mazes import Mazes
from scraper.crawl.traps.yields import Yields
from scraper.fetch.robots import authority
from scraper.records import Discovered
from scraper.urls import site_of, url_key
from scraper.weburl import WebUrl, parse

TaskKind = Literal["page", "review", "next", "feed", "sitemap", "listing"]

# The lowest goes first: what tells of many pages, then reviews, then what may be one.
_PRIORITY: dict[str, int] = {"sitemap": 0, "feed": 0, "review": 10, "listing": 20, "next": 20, "page": 40}
# Of one sitemap in another: the standard knows one step, from an index to its parts, and real sites take two.
MAX_NESTED = 3
LIKELY_PAGE = 15  # a page whose address or title speaks of a review
LAST_NEXT = 45  # a list's 26th page on comes after the pages that it lists: a list without end starves none of them
_DOCUMENTS = ("sitemap", "feed")
_PAGES = ("page", "review")
_LISTS = ("listing", "next")
_REVIEW_WORD = re.compile(
    r"(?:^|[^a-z])(?:reviews?|critiques?|kritik|rezension|recensi|resen|anmeld|recenzj|recenz|tests?(?![a-z]))"
)


@dataclass(frozen=True, slots=True)
class Admitted:
    """An address for the queue."""

    url: str
    url_key: str
    host: str
    kind: TaskKind
    depth: int
    priority: int
    dated: str | None = None  # when the page was last changed or published, by where it was found


@dataclass(frozen=True, slots=True)
class Refused:
    """An address that is not followed, and why: a short fixed word."""

    url: str
    url_key: str
    reason: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where an address was found: on what kind of page, how deep, and with what priority that one was asked for."""

    kind: str
    depth: int
    url: str
    priority: int = 0

    @property
    def nested(self) -> int:
        """How many sitemaps stand above this one: its priority remembers it."""
        return self.priority if self.kind == "sitemap" else 0


class Frontier:
    """The border of one job. It counts the looks of addresses it admitted, so that no generator of pages is endless.

    `yields` and `mazes` say what has come of pages so far; `has_review`, whether the archive has a review of a host.
    """

    def __init__(
        self,
        job: Job,
        *,
        year: int,
        yields: Yields | None = None,
        mazes: Mazes | None = None,
        has_review: Callable[[str], bool] = lambda host: False,
    ) -> None:
        self._job = job
        self._year = year
        self._sites = frozenset() if job.hosts else frozenset(site_of(seed.url) for seed in job.seeds)
        self._looks: Counter[str] = Counter()
        self._yields = yields or Yields()
        self._mazes = mazes or Mazes()
        self._named = frozenset(url.host for seed in job.seeds if (url := parse(seed.url)))
        self.hosts = BareHosts([*self._named, *job.hosts], has_review)

    def seed(self, seed: Seed) -> Admitted | Refused:
        """A seed: asked nothing but whether it is excluded."""
        url = parse(seed.url)
        key = url_key(seed.url)
        if url is None or url.scheme not in ("http", "https"):
            return Refused(seed.url, key, "bad-url")
        if self._is_excluded(seed.url):
            return Refused(seed.url, key, "excluded")
        kind: TaskKind = "listing" if seed.kind == "site" else seed.kind
        return Admitted(seed.url, key, authority(url), kind, 0, _PRIORITY[kind])

    def found(self, found: Discovered, at: Place) -> Admitted | Refused:
        """An address found on the way."""
        url = parse(found.url)
        key = url_key(found.url)
        if url is None or url.scheme not in ("http", "https") or url.userinfo:
            return Refused(found.url, key, "bad-url")
        depth = _depth(found.kind, at)
        reason = self._reason_against(found, url, at, depth)
        if reason is not None:
            return Refused(found.url, key, reason)
        address, dated = _without_fragment(found.url), found.last_modified or found.published
        return Admitted(address, key, authority(url), found.kind, depth, _priority(found, at), dated)

    def sitemap(self, address: str) -> Admitted | Refused:
        """A sitemap that a site's robots.txt names, wherever it lies; as deep as the site itself."""
        return self.seed(Seed(address, "sitemap"))

    def reason_to_drop(self, address: str, kind: str, found_on: str | None) -> str | None:
        """Why an address that was queued by an earlier run, of another job file perhaps, is not wanted any more."""
        url = parse(address)
        if url is None:
            return "bad-url"
        if self._is_excluded(address):
            return "excluded"
        return None if self._is_of_job(url, kind, found_on) else "out-of-scope"

    def _is_of_job(self, url: WebUrl, kind: str, found_on: str | None) -> bool:
        """Whether the job may ask its host; for a sitemap, which may lie anywhere, that of the site that names it."""
        if self.is_in_scope(url) or url.host in self._named:
            return True
        above = parse(found_on or "") if kind == "sitemap" else None
        return above is not None and (above.host == url.host or self.is_in_scope(above) or above.host in self._named)

    def _reason_against(self, found: Discovered, url: WebUrl, at: Place, depth: int) -> str | None:
        job = self._job
        if not self.is_in_scope(url) and not _beside(url, found, at):
            return "out-of-scope"
        if self._is_excluded(found.url):
            return "excluded"
        if depth > job.max_depth:
            return "too-deep"
        is_document = found.kind in _DOCUMENTS
        if at.kind not in _DOCUMENTS and (trap := reason_against(url, year=self._year, is_document=is_document)):
            return trap
        if found.kind in _PAGES and job.include and not any(one.search(found.url) for one in job.include):
            return "not-included"
        if at.kind in _DOCUMENTS and found.kind in _PAGES:
            return reason_of_day(job, found.published)
        if found.kind == "sitemap" and at.kind == "sitemap" and at.nested >= MAX_NESTED:
            return "trap-nested-sitemaps"
        if at.kind not in _DOCUMENTS and (left := self._yields.reason_against(url) or self._mazes.reason_against(url)):
            return left
        if self.hosts.is_one_too_many(url.host):
            return "trap-too-many-hosts"
        look, most = look_of(url)
        self._looks[look] += 1
        return "trap-too-many-alike" if self._looks[look] > most + 2 * self._yields.yielded(look) else None

    def known(self, address: str) -> None:
        """An address that was admitted needs not be fetched now: it does not count among those of its look."""
        url = parse(address)
        look = look_of(url)[0] if url else ""
        if self._looks[look] > 0:  # what a sitemap names was never counted
            self._looks[look] -= 1

    def may_ask(self, address: str) -> bool:
        """Whether an address lies on a host that the job may visit, or that it names."""
        url = parse(address)
        return url is not None and (self.is_in_scope(url) or url.host in self._named)

    def is_in_scope(self, url: WebUrl) -> bool:
        """Whether the job may visit this address's host."""
        if self._sites:
            return site_of(url.host) in self._sites
        return any(_is_host(url.host, pattern) for pattern in self._job.hosts)

    def _is_excluded(self, url: str) -> bool:
        return any(pattern.search(url) for pattern in self._job.exclude)


def _is_host(host: str, pattern: str) -> bool:
    """ "*.a.example" is a.example and all below it; "a.example" is it, with or without "www."."""
    if pattern.startswith("*."):
        return host == pattern[2:] or host.endswith(pattern[1:])
    return host.removeprefix("www.") == pattern.removeprefix("www.")


def _beside(url: WebUrl, found: Discovered, at: Place) -> bool:
    """A part of a sitemap that lies where the whole lies: sites keep both with a third party."""
    whole = parse(at.url)
    return found.kind == "sitemap" and at.kind == "sitemap" and whole is not None and whole.host == url.host


def _depth(kind: str, at: Place) -> int:
    """A next page is as deep as the first one, and a part of a sitemap as deep as the whole."""
    return at.depth if kind == "next" or (kind in _DOCUMENTS and at.kind in _DOCUMENTS) else at.depth + 1


def _priority(found: Discovered, at: Place) -> int:
    if found.kind == "sitemap" and at.kind == "sitemap":
        return _PRIORITY["sitemap"] + at.nested + 1  # by which the queue remembers how deep it stands
    if found.kind == "page" and looks_like_review(found.url, found.title):
        return LIKELY_PAGE
    if found.kind == "next" and at.kind in _LISTS:
        return min(max(_PRIORITY["next"], at.priority + 1), LAST_NEXT)
    return _PRIORITY[found.kind]


def looks_like_review(url: str, title: str | None) -> bool:
    """Whether address or title speak of a review. Neither needed nor enough: it only decides what is fetched first.

    >>> looks_like_review("https://a.example/kritik/heat", None), looks_like_review("https://a.example/7", "Heat")
    (True, False)
    """
    return _REVIEW_WORD.search(f"{url} {title or ''}".lower()) is not None


def _without_fragment(url: str) -> str:
    return url.partition("#")[0]
