"""Every behaviour of the hostile server that is about pages, lists of pages and whole crawls, as its own log tells it.

tests/fetch/test_hostile_server.py and test_guard.py have those that end with one answer.
"""

from __future__ import annotations

import html
import re
import resource
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scraper.crawl.jobfile.job import SeedKind
from scraper.fetch.guard import GuardedNetwork
from scraper.weburl import parse
from storage.archive import Archive
from tests.crawl.runs import FETCH, SETTINGS, Ran, job, run
from tests.crawl.site import Site, serving
from tests.fetch.servers import Torture, torture
from tests.fetch.test_guard import Rerouted, resolve_test_names
from tests.fetch.test_hostile_server import FETCH_FAMILIES
from tests.shared import shared

SMALL = replace(SETTINGS, fetch=replace(FETCH, max_body_bytes=4 << 20))
# What the whole of this file may add to this process: the archive's and the fetcher's share, not the readers'.
MEMORY_MB = 250


@pytest.fixture(scope="module")
def hostile() -> Iterator[Torture]:
    with torture(shared("suites/torture/server.py")) as server:
        yield server


@dataclass(frozen=True)
class Page:
    """Somebody names the page: it is asked for once, and this comes of it."""

    ends: dict[str, int] = field(default_factory=dict)  # failures by reason; none: it is stored
    headline: str | None = None
    asks: int = 1


@dataclass(frozen=True)
class Crawl:
    """A crawl from there ends by itself, having asked at most so often, and says what it left out and why."""

    most: int
    kind: SeedKind = "listing"
    start: str = ""
    left_out: frozenset[str] = frozenset()
    ends: bool = True


EXPECTED: dict[str, Page | Crawl] = {
    "/type-binary": Page({"not-a-page": 1}),
    "/type-none": Page(headline="/type-none"),
    "/type-lie-png": Page(headline="/type-lie-png"),
    "/type-pdf": Page({"not-a-page": 1}),
    "/type-odd": Page(headline="/type-odd"),
    "/charset-lie": Page(headline="Отзыв é"),
    "/charset-unknown": Page(headline="Отзыв é"),
    "/xhtml": Page(headline="/xhtml"),
    "/cookie-wall": Page(headline="behind the wall", asks=2),
    "/bot-wall": Page({"walled": 1}),
    "/canonical-offsite": Page(headline="x"),
    "/calendar/": Crawl(60, start=f"/calendar/{datetime.now(UTC).year - 1}/1", left_out=frozenset(["trap-calendar"])),
    "/sid": Crawl(20),
    "/sidpath/": Crawl(20),
    "/deep/": Crawl(10, left_out=frozenset(["trap-repeating-path"])),
    "/facets": Crawl(151, left_out=frozenset(["trap-only-links"])),
    "/soft404/": Crawl(60, left_out=frozenset(["trap-soft-404"])),
    "/spider-trap": Crawl(160, left_out=frozenset(["trap-soft-404"])),
    "/dup/": Crawl(2, start="/dup/1"),
    "/near/": Crawl(2, start="/near/1"),
    "/canonical/": Crawl(2, start="/canonical/a"),
    "/feed-billion-laughs": Crawl(1, kind="feed"),
    "/feed-xxe": Crawl(1, kind="feed"),
    "/feed-xxe-net": Crawl(1, kind="feed"),
    "/sitemap-self": Crawl(1, kind="sitemap"),
    "/sitemap-tree/": Crawl(300, kind="sitemap", ends=False),
    "/sitemap-offhost": Crawl(1, kind="sitemap", left_out=frozenset(["out-of-scope"])),
    "/sitemap-truncated": Crawl(1, kind="sitemap"),
}
# Whether a page is a wall is said by its reading: tests of walls have these.
WALLS = {"/consent-wall", "/login-wall", "/js-wall"}
MAX_PAGES = 250


def test_every_behaviour_of_the_server_is_in_a_table(hostile: Torture) -> None:
    spec = hostile.get("/spec")["behaviours"]
    pages = {one["path"] for one in spec if one["family"] not in {*FETCH_FAMILIES, "net", "tls"}}
    assert pages - set(EXPECTED) == WALLS


@pytest.mark.parametrize("path", [path for path, one in EXPECTED.items() if isinstance(one, Page)])
def test_page(path: str, hostile: Torture, tmp_path: Path) -> None:
    expected = EXPECTED[path]
    assert isinstance(expected, Page)
    hostile.reset("404")
    ran = run([hostile.url(path)], tmp_path / "a.db", settings=SMALL)
    assert (dict(ran.report.failed), hostile.hits()[path]) == (expected.ends, expected.asks)
    assert [one.headline for one in ran.stored] == ([] if expected.ends else [expected.headline])
    with Archive.open(tmp_path / "a.db") as archive:  # whatever it is, its bytes are safe
        assert archive.stats().captures == 1


@pytest.mark.parametrize("path", [path for path, one in EXPECTED.items() if isinstance(one, Crawl)])
def test_crawl(path: str, hostile: Torture, tmp_path: Path) -> None:
    expected = EXPECTED[path]
    assert isinstance(expected, Crawl)
    hostile.reset("404")
    ran = crawled(hostile, tmp_path, expected.kind, expected.start or path)
    hits = hostile.hits()
    assert hits.pop("/robots.txt") == 1
    assert sum(hits.get(key, 0) for key in {path, "/soft404/"}) <= expected.most
    assert (ran.report.stopped is None) == expected.ends
    assert expected.left_out <= ran.report.skipped.keys()
    assert "/canary" not in hits


def crawled(hostile: Torture, folder: Path, kind: SeedKind, *starts: str) -> Ran:
    seeds = [(kind, hostile.url(start)) for start in starts]
    # Ports are hosts here, and nobody answers at the plain one: it would be tried again for minutes.
    nobody = re.compile(r"^http://127\.0\.0\.1/")
    everything = job(*seeds, only="everything", max_pages=MAX_PAGES, exclude=(nobody,))
    return run(everything, folder / "a.db", settings=SMALL)


def test_one_body_is_kept_once_under_all_its_addresses(hostile: Torture, tmp_path: Path) -> None:
    hostile.reset("404")
    run([hostile.url(f"/dup/{number}") for number in range(5)], tmp_path / "a.db", settings=SMALL)
    with Archive.open(tmp_path / "a.db") as archive:
        stats = archive.stats()
    assert (stats.captures, stats.bodies) == (5, 1)


def test_pages_that_name_each_other_are_read_once_each(hostile: Torture, tmp_path: Path) -> None:
    hostile.reset("404")
    both = [hostile.url("/canonical/a"), hostile.url("/canonical/b"), hostile.url("/canonical-offsite")]
    ran = run(both, tmp_path / "a.db", settings=SMALL)
    assert ran.report.fetched == 3
    with Archive.open(tmp_path / "a.db") as archive:
        assert "example.com" not in {row.site for row in archive.reviews.list()}


def test_nothing_that_a_site_lists_leads_to_a_private_address(
    hostile: Torture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All the hostile targets, in a page's links and pictures, its feed, its sitemap and the index of that, and robots."""
    monkeypatch.setattr("scraper.crawl.run.RETRY_AFTER", (timedelta(seconds=0.1), timedelta(seconds=0.1)))
    hostile.reset("404")
    ports = {"p": hostile.ports["http"], "v6": hostile.ports["v6"] or hostile.ports["http"]}
    targets = [target.format(**ports) for target in hostile.get("/spec")["ssrf_targets"]]
    listed = [html.escape(target) for target in targets]
    parsed = [url for target in targets if (url := parse(target))]
    hosts = ("public.test", *{url.host for url in parsed})
    guarded = replace(SMALL, fetch=replace(SMALL.fetch, allow_private=False))
    network = GuardedNetwork(resolve=resolve_test_names, network=Rerouted())
    with serving() as [site]:
        home = f"http://public.test:{site.host.partition(':')[2]}"
        _list_everywhere(site, home, listed)
        everything = job(("site", home + "/"), only="everything", hosts=hosts)
        ran = run(everything, tmp_path / "a.db", settings=guarded, network=network)
    assert hostile.hits() == {}
    assert {"/", "/feed.xml", "/sitemap.xml", "/part.xml"} <= set(site.paths())
    assert ran.report.skipped["private-address"] > 10


def _list_everywhere(site: Site, home: str, targets: list[str]) -> None:
    links = "".join(f'<a href="{one}">A review</a><img src="{one}"><iframe src="{one}"></iframe>' for one in targets)
    feed = f'<link rel=alternate type="application/rss+xml" href="{home}/feed.xml">'
    site.html("/", links, head=feed + "".join(f'<link rel=next href="{one}">' for one in targets))
    items = "".join(f"<item><title>Review</title><link>{one}</link></item>" for one in targets)
    site.xml("/feed.xml", f"<rss version='2.0'><channel><title>t</title>{items}</channel></rss>")
    schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    parts = "".join(f"<sitemap><loc>{one}</loc></sitemap>" for one in [f"{home}/part.xml", *targets])
    site.xml("/sitemap.xml", f"<sitemapindex {schema}>{parts}</sitemapindex>")
    pages = "".join(f"<url><loc>{one}</loc></url>" for one in targets)
    site.xml("/part.xml", f"<urlset {schema}>{pages}</urlset>")
    named = "".join(f"Sitemap: {html.unescape(one)}\n" for one in targets)
    site.robots = f"User-agent: *\nAllow: /\nSitemap: {home}/sitemap.xml\n{named}"


def test_memory_stays_bounded(hostile: Torture, tmp_path: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    paths = ["/endless", "/gzip-bomb", "/big", "/sitemap-bomb.xml.gz", "/spider-trap", "/gzip-nested"]
    run([hostile.url(path) for path in paths], tmp_path / "a.db", settings=SMALL)
    grown_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert grown_mb < MEMORY_MB, f"{grown_mb:.0f} MB"
