"""What came of a page that a link led to: words of its own, a way onward, or neither. It is what `yields` counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from scraper.crawl.jobfile.job import Job
from scraper.crawl.marks import Marks
from scraper.crawl.traps.bare_hosts import BareHosts
from scraper.crawl.traps.looks import place_of
from scraper.crawl.traps.mazes import Mazes
from scraper.crawl.traps.own_words import OwnWords
from scraper.crawl.traps.yields import Yields
from scraper.records import Capture
from scraper.weburl import parse
from storage.queue import NewTask, Task

_DOCUMENTS = ("feed", "sitemap")
_WANTED = ("review", "item")


class Judge:
    """Judges the pages of one run. `left` are the places where the job's last run left off, `left_mazes` those of them
    that were mazes.
    """

    def __init__(self, job: Job, left: Iterable[str], left_mazes: Iterable[str] = ()) -> None:
        self.yields = Yields(left)
        self.mazes = Mazes(left_mazes)
        self._words = OwnWords()
        # A host is worth its place by a review, where reviews are wanted; else by any page with words.
        self._worthy = ("review", "item") if job.only == "reviews" else None
        self._pages = Marks()  # addresses of pages that were read for their links in this run
        self._lists = Marks()  # and of sitemaps and feeds
        self._trusted = Marks()  # those of them that a person named, or that had a yield
        self._leading: set[str] = set()  # those of them that led elsewhere, to what had not come up before

    def reading(self, capture: Capture, *, is_list: bool) -> None:
        """A page, or a sitemap or feed, is about to be asked where it leads."""
        (self._lists if is_list else self._pages).add(capture.url)

    def came_up(self, address: str, found_on: str | None) -> None:
        """An address came up for the first time in this run."""
        is_listed = found_on in self._lists
        if found_on is None or not (is_listed or found_on in self._pages):
            return
        page, url = parse(found_on), parse(address)
        if page is None or url is None:
            return
        if is_listed:
            self.mazes.chosen(url)
            return
        self.mazes.opened(found_on, page, url)
        if found_on not in self._leading and place_of(page) != place_of(url):
            self._leading.add(found_on)

    def reason_against(self, task: Task | NewTask) -> str | None:
        """Why an address that a page of this run led to is not asked for any more."""
        url = parse(task.url) if task.found_on in self._pages else None
        if url is None:
            return None
        is_trusted = task.found_on in self._trusted
        return self.yields.reason_against(url, is_trusted=is_trusted) or self.mazes.reason_against(url)

    def judge(
        self, task: Task, capture: Capture, reading: Mapping[str, Any], wall: str | None, hosts: BareHosts
    ) -> None:
        """A page was read, and what it leads to was queued."""
        leads = capture.url in self._leading
        self._leading.discard(capture.url)
        url, above = parse(task.url), parse(task.found_on or "")
        kind = reading.get("page_type")
        if url is None or kind in _DOCUMENTS or (wall and wall != "soft-404"):
            return
        words = "none" if wall else self._words.of(url, reading)
        is_linked = task.found_on in self._pages
        if is_linked and (page := parse(capture.url)):
            self.mazes.page(capture.url, page, has_words=words == "new")
            if kind in _WANTED:
                self.mazes.chosen(page)
        if words == "new" or not is_linked:
            self._trusted.add(capture.url)
        if words == "new":
            self.yields.good(url)
            if above and is_linked:
                self.yields.good(above)
                self._trusted.add(task.found_on)
            if self._worthy is None or kind in self._worthy:
                hosts.reviewed(url.host)
        elif is_linked and leads and not wall:
            self.yields.pending(url)
        elif is_linked:
            self.yields.barren(url, "soft-404" if wall else "same-text" if words == "known" else "only-links")
