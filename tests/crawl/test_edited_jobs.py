"""A job file that is edited between two runs: what it names no more is left, and what is queued or due of it too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from scraper.crawl.jobfile.job import Job
from tests.crawl.runs import job, run
from tests.crawl.site import Site, serving

DAY = datetime(2026, 3, 1, tzinfo=UTC)


def fill(*sites: Site) -> None:
    for site in sites:
        site.sitemap("/sitemap.xml", *(f"/reviews/{number}" for number in range(3)))
        for number in range(3):
            site.review(f"/reviews/{number}", f"Film {number} of {site.host}")


def of(*sites: Site, max_pages: int | None = None) -> Job:
    return job(*(("sitemap", f"{site.url}/sitemap.xml") for site in sites), revisit="adaptive", max_pages=max_pages)


def test_a_site_that_is_taken_out_of_a_job_is_not_asked_for_what_was_queued_of_it(tmp_path: Path) -> None:
    with serving("127.0.0.1", "127.0.0.2") as [kept, gone]:
        fill(kept, gone)
        run(of(kept, gone, max_pages=4), tmp_path / "a.db", now=DAY)
        asked = len(gone.paths())
        ran = run(of(kept), tmp_path / "a.db", now=DAY + timedelta(hours=1))
        assert len(gone.paths()) == asked
        assert sorted(kept.paths()) == ["/reviews/0", "/reviews/1", "/reviews/2", "/sitemap.xml"]
    assert ran.report.skipped == {"out-of-scope": 4 - asked}
    assert ran.report.left == 0


def test_a_site_that_is_taken_out_of_a_job_is_not_seen_again_when_its_pages_are_due(tmp_path: Path) -> None:
    with serving("127.0.0.1", "127.0.0.2") as [kept, gone]:
        fill(kept, gone)
        run(of(kept, gone), tmp_path / "a.db", now=DAY)
        asked = len(gone.paths())
        ran = run(of(kept), tmp_path / "a.db", now=DAY + timedelta(days=90))
        assert len(gone.paths()) == asked
        assert len(kept.paths()) == 8
    assert (ran.report.unchanged, ran.report.discovered) == (4, 4)


def test_an_address_that_a_job_named_and_names_no_more_is_left(tmp_path: Path) -> None:
    with serving() as [site]:
        fill(site)
        pages = [("page", f"{site.url}/reviews/{number}") for number in range(3)]
        run(job(*pages, max_pages=1), tmp_path / "a.db")
        ran = run(job(*pages[:2]), tmp_path / "a.db")
        assert site.paths() == ["/reviews/0", "/reviews/1"]
    assert ran.report.skipped == {"not-in-job": 1}


def test_the_sitemap_of_a_site_may_lie_on_another_host(tmp_path: Path) -> None:
    with serving("127.0.0.1", "127.0.0.2") as [site, store]:
        fill(site)
        site.html("/", "<h1>The Critic</h1>")
        site.robots = f"User-agent: *\nDisallow:\nSitemap: {store.url}/index.xml\n"
        parts = "<sitemap><loc>part.xml</loc></sitemap>"
        store.xml("/index.xml", f"<sitemapindex>{parts}</sitemapindex>")
        store.pages["/part.xml"] = site.pages["/sitemap.xml"]
        ran = run(job(("site", f"{site.url}/")), tmp_path / "a.db")
        assert store.paths() == ["/index.xml", "/part.xml"]
    assert (ran.report.fetched, ran.report.skipped) == (6, {})


def test_a_site_that_moved_to_another_one_is_told_and_not_followed_there(tmp_path: Path) -> None:
    with serving("127.0.0.1", "127.0.0.2") as [old, new]:
        old.pages["/"] = (301, {"Location": f"{new.url}/"}, b"")
        new.html("/", '<h1>The Critic</h1><p><a href="/reviews/a">A review</a></p>')
        ran = run(job(("site", f"{old.url}/")), tmp_path / "a.db")
        assert "/reviews/a" not in new.paths()
    assert ran.report.skipped["out-of-scope"] >= 1
