"""What is fetched again and when; what is read and not kept; runs that were killed. Real sites, a clock that is moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.crawl import owner
from scraper.crawl.jobfile.job import REVISIT_MAX, REVISIT_MIN
from scraper.crawl.schedule.plan import plan
from scraper.crawl.schedule.revisits import interval
from storage.archive import Archive
from tests.crawl.runs import job, run
from tests.crawl.site import Site, serving

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
FRENCH = """<article><h1>Critique : Le Phare</h1><p>Par Odile Ferrand</p><p>Le gardien du phare ne dit rien de la journée, et
c'est dans ce silence que le film trouve sa forme, lente et belle, avec la mer qui revient toujours au même endroit.</p>
<p>On sort de la salle avec le goût du sel et l'envie de marcher jusqu'au port. Note : 4 sur 5.</p></article>"""


def later(days: float) -> datetime:
    return NOW + days * DAY


def site_of_three(site: Site, *, lastmod: str = "") -> None:
    for letter, name in zip("abc", ("Alpha", "Beta", "Gamma"), strict=True):
        site.review(f"/reviews/{letter}", name)
    dated = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    listed = "".join(f"<url><loc>{site.url}/reviews/{one}</loc>{dated}</url>" for one in "abc")
    site.xml("/map.xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>')


def asked_in(site: Site) -> str:
    """The reviews that were asked for since the last call, by their letters."""
    letters = "".join(sorted(path[-1] for path in site.paths() if path.startswith("/reviews/")))
    site.asked.clear()
    return letters


def test_pages_are_seen_again_when_they_are_due_and_more_rarely_the_longer_they_do_not_change(tmp_path: Path) -> None:
    with serving() as [site]:
        site_of_three(site)
        what = job(("sitemap", f"{site.url}/map.xml"), revisit="adaptive")
        first = run(what, tmp_path / "a.db", now=NOW)
        assert (first.report.fetched, asked_in(site)) == (4, "abc")
        again = run(what, tmp_path / "a.db", now=later(0.25))
        assert (again.report.skipped, again.report.unchanged, asked_in(site)) == ({"not-due": 3}, 1, "")
        assert run(what, tmp_path / "a.db", now=later(1)).report.unchanged == 4
        assert asked_in(site) == "abc"
        assert run(what, tmp_path / "a.db", now=later(1.75)).report.skipped == {"not-due": 3}
        site.review("/reviews/b", "Beta", stars=1)
        run(what, tmp_path / "a.db", now=later(2))
        assert asked_in(site) == "abc"
        run(what, tmp_path / "a.db", now=later(2.6))
        assert asked_in(site) == "b"  # it has just changed


def test_a_date_in_a_sitemap_brings_a_page_forward_but_not_without_end(tmp_path: Path) -> None:
    with serving() as [site]:
        site_of_three(site)
        what = job(("sitemap", f"{site.url}/map.xml"), revisit="adaptive", revisit_min=2 * DAY)
        run(what, tmp_path / "a.db", now=NOW)
        for days, seen in ((2, "abc"), (4, "abc"), (5, ""), (8, "abc")):
            asked_in(site)
            run(what, tmp_path / "a.db", now=later(days))
            assert asked_in(site) == seen, days
        site_of_three(site, lastmod="2026-03-09")  # today, day after day
        for days, seen in ((9, ""), (10, "abc"), (11, "")):
            run(what, tmp_path / "a.db", now=later(days))
            assert asked_in(site) == seen, days


@pytest.mark.parametrize(
    ("lastmod", "seen_on_the_seventh"),
    [("2099-01-01", ""), ("1000000000", ""), ("Sat, 07 Mar 2026 00:00:00 GMT", "abc"), ("1772841600", "abc")],
)
def test_a_date_of_a_sitemap_counts_however_it_is_written_and_not_before_its_time(
    tmp_path: Path, lastmod: str, seen_on_the_seventh: str
) -> None:
    with serving() as [site]:
        site_of_three(site, lastmod=lastmod)
        what = job(("sitemap", f"{site.url}/map.xml"), revisit="adaptive", revisit_min=2 * DAY)
        for days, seen in ((0, "abc"), (2, "abc"), (4, "abc"), (7, seen_on_the_seventh)):
            run(what, tmp_path / "a.db", now=later(days))
            assert asked_in(site) == seen, days


def test_a_page_that_nothing_leads_to_any_more_is_still_seen_again(tmp_path: Path) -> None:
    with serving() as [site]:
        site_of_three(site)
        what = job(("sitemap", f"{site.url}/map.xml"), revisit="adaptive")
        run(what, tmp_path / "a.db", now=NOW)
        site.sitemap("/map.xml", "/reviews/a")
        asked_in(site)
        run(what, tmp_path / "a.db", now=later(1))
        assert asked_in(site) == "abc"


def test_a_job_that_never_looks_again_fetches_only_what_is_new(tmp_path: Path) -> None:
    with serving() as [site]:
        site_of_three(site)
        what = job(("sitemap", f"{site.url}/map.xml"), revisit="never")
        run(what, tmp_path / "a.db", now=NOW)
        site.review("/reviews/d", "Delta")
        site.sitemap("/map.xml", "/reviews/a", "/reviews/d")
        asked_in(site)
        assert run(what, tmp_path / "a.db", now=later(300)).report.skipped == {"seen-before": 1}
        assert asked_in(site) == "d"


def test_what_is_gone_is_asked_for_ever_more_rarely(tmp_path: Path) -> None:
    with serving() as [site]:
        site_of_three(site)
        del site.pages["/reviews/c"]
        what = job(("sitemap", f"{site.url}/map.xml"), revisit="adaptive")
        assert run(what, tmp_path / "a.db", now=NOW).report.failed == {"gone": 1}
        assert run(what, tmp_path / "a.db", now=later(0.1)).report.failed == {}
        assert run(what, tmp_path / "a.db", now=later(1)).report.failed == {"gone": 1}


@given(changes=st.integers(0, 500), watched=st.floats(0, 4000), share=st.floats(0, 1))
def test_the_interval_keeps_within_its_bounds_and_shrinks_with_changes(
    changes: int, watched: float, share: float
) -> None:
    def after(number: int) -> timedelta:
        return interval(
            changes=number,
            first_at=NOW,
            last_at=later(watched),
            changed_at=later(watched * share) if number else None,
            least=REVISIT_MIN,
            most=REVISIT_MAX,
        )

    assert REVISIT_MIN <= after(changes + 1) <= after(changes) <= REVISIT_MAX


def test_what_a_job_does_not_want_is_counted_by_reason_and_not_read_into_the_archive(tmp_path: Path) -> None:
    with serving() as [site]:
        site_of_three(site)  # in English, of 2026-03-01
        site.html("/reviews/b", FRENCH)
        page = site.pages["/reviews/b"]
        assert isinstance(page, tuple)
        site.pages["/reviews/b"] = (200, page[1], page[2].replace(b"lang=en", b"lang=fr"))
        page = site.pages["/reviews/c"]
        assert isinstance(page, tuple)
        site.pages["/reviews/c"] = (200, page[1], page[2].replace(b"2026-03-01", b"2024-03-01"))
        site.html("/about", "<h1>About us</h1><p>We write of films.</p>")
        site.sitemap("/map.xml", "/reviews/a", "/reviews/b", "/reviews/c", "/about")
        what = job(("sitemap", f"{site.url}/map.xml"), languages=("en",), since="2026-01-01", keep="reviews")
        ran = run(what, tmp_path / "a.db", now=NOW)
    assert ran.report.skipped == {"other-language": 1, "too-early": 1, "not-a-review": 2}
    with Archive.open(tmp_path / "a.db") as archive:
        assert [review.headline for review in archive.reviews.list()] == ["Alpha review"]
        assert archive.stats().captures == 5


def test_an_entry_of_a_feed_that_is_too_early_is_not_fetched(tmp_path: Path) -> None:
    with serving() as [site]:
        site.review("/reviews/a", "Alpha")
        item = f"<item><title>Alpha review</title><link>{site.url}/reviews/a</link><pubDate>%s</pubDate></item>"
        feed = '<rss version="2.0"><channel><title>Critic</title>%s</channel></rss>'
        site.xml("/feed", feed % (item % "Mon, 05 Feb 2024 10:00:00 GMT"), "application/rss+xml")
        ran = run(job(("feed", f"{site.url}/feed"), since="2026-01-01"), tmp_path / "a.db")
        assert site.paths() == ["/feed"]
    assert ran.report.skipped == {"too-early": 1}


def test_the_next_run_marks_one_that_was_killed(tmp_path: Path) -> None:
    with serving() as [site]:
        site_of_three(site)
        with Archive.open(tmp_path / "a.db") as archive:
            archive.runs.start(now=NOW, job="test", owner=owner.name_of(2**22 + 1))  # no such process can be
        run(job(("sitemap", f"{site.url}/map.xml")), tmp_path / "a.db")
        with Archive.open(tmp_path / "a.db") as archive:
            assert [run.outcome for run in archive.runs.latest()] == ["finished", "killed"]
            report = archive.runs.get(2).report
            assert report is not None
            assert (report["discovered"], report["fetched"], report["left"]) == (4, 4, 0)


def test_a_plan_says_what_a_run_would_begin_with_and_why_and_asks_no_host(tmp_path: Path) -> None:
    with serving() as [site]:
        site_of_three(site)
        site.robots = "User-agent: *\nDisallow: /reviews/b\n"
        what = job(("sitemap", f"{site.url}/map.xml"), revisit="adaptive", max_pages=2)
        assert [step.why for step in plan(what, None, now=NOW, agent_token="cuttings")] == ["named by the job"]
        run(what, tmp_path / "a.db", now=NOW)
        asked = len(site.asked)
        with Archive.open(tmp_path / "a.db") as archive:
            steps = list(plan(what, archive, now=later(1), agent_token="cuttings"))
        assert [(step.url[-1], step.refused) for step in steps[1:]] == [("b", "robots"), ("c", None)]
        assert all(step.why.startswith("left by an earlier run") for step in steps[1:])
        run(replace(what, max_pages=None), tmp_path / "a.db", now=later(1))
        with Archive.open(tmp_path / "a.db") as archive:
            steps = list(plan(what, archive, now=later(3), agent_token="cuttings"))
        assert [step.why.partition(":")[0] for step in steps] == ["named by the job", "due again", "due again"]
        assert len(site.asked) > asked
