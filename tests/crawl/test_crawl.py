"""Crawls of small sites on loopback, into real archives."""

from __future__ import annotations

import gc
import itertools
import sqlite3
import subprocess
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scraper.crawl import owner
from scraper.crawl.events import Failed, Progress, Skipped
from scraper.settings import with_options
from scraper.urls import url_key
from storage.archive import Archive
from storage.errors import ArchiveFull, ArchiveLocked
from storage.queue import NewTask
from tests.crawl.runs import FETCH, SETTINGS, check, job, run
from tests.crawl.site import Answer, Asked, Site, serving

FEED = """<rss version="2.0"><channel><title>Critic</title>
<item><title>Alpha review</title><link>/reviews/a</link></item><item><title>Beta review</title><link>/reviews/b</link></item>
</channel></rss>"""


def rows(db: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(db)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def headlines(db: Path) -> list[str]:
    return [row[0] for row in rows(db, "SELECT headline FROM reviews WHERE headline LIKE '% review' ORDER BY headline")]


def small_site(site: Site) -> None:
    listed = "".join(f'<li><h2><a href="/reviews/{name}">{name} review</a></h2><p>Stars</p></li>' for name in "ab")
    head = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    site.html("/", f"<h1>The Critic</h1><main><ul>{listed}</ul></main>", head=head)
    for letter, name in zip("abc", ("Alpha", "Beta", "Gamma"), strict=True):
        site.review(f"/reviews/{letter}", name)
    site.xml("/feed", FEED, "application/rss+xml")
    site.sitemap("/sitemap.xml", "/reviews/a", "/reviews/c")


def test_a_site_is_crawled_from_its_home_page_with_sitemap_and_feed(tmp_path: Path) -> None:
    with serving() as [site]:
        small_site(site)
        ran = run(job(("site", f"{site.url}/")), tmp_path / "a.db")
        assert sorted(site.paths()) == ["/", "/feed", "/reviews/a", "/reviews/b", "/reviews/c", "/sitemap.xml"]
    assert headlines(tmp_path / "a.db") == ["Alpha review", "Beta review", "Gamma review"]
    assert (ran.report.fetched, ran.report.new, ran.report.left, ran.report.stopped) == (6, 6, 0, None)
    assert any(event.headline == "Alpha review" and event.rating for event in ran.stored)
    assert any(isinstance(event, Progress) for event in ran.events)


def test_the_sitemaps_that_robots_names_are_read_and_the_usual_place_is_not_tried(tmp_path: Path) -> None:
    with serving() as [site]:
        site.robots = "User-agent: *\nDisallow: /private/\nSitemap: /maps/index.xml\n"
        site.html("/", "<h1>Hello</h1>")
        site.xml("/maps/index.xml", "<sitemapindex><sitemap><loc>one.xml</loc></sitemap></sitemapindex>")
        site.sitemap("/maps/one.xml", "/reviews/a", "/private/b")
        site.review("/reviews/a", "Alpha")
        ran = run(job(("site", f"{site.url}/")), tmp_path / "a.db")
        assert sorted(site.paths()) == ["/", "/maps/index.xml", "/maps/one.xml", "/reviews/a"]
    assert ran.report.skipped == {"robots": 1}
    assert [event.url for event in ran.trouble] == [f"{site.url}/private/b"]
    failures = rows(tmp_path / "a.db", "SELECT url, reason FROM failures")
    assert failures == [(f"{site.url}/private/b", "robots")]


def test_a_host_that_wants_to_be_left_alone_for_ever_costs_the_others_nothing(tmp_path: Path) -> None:
    with serving("127.0.0.1", "127.0.0.2", "127.0.0.3") as sites:
        slow, busy, good = sites
        slow.robots = "User-agent: *\nCrawl-delay: 1e300\n"
        for site in sites:
            site.review("/reviews/a", f"Film of {site.host}")
        busy.pages["/reviews/a"] = (503, {"Retry-After": "9" * 40}, b"busy")
        settings = replace(SETTINGS, fetch=replace(FETCH, max_retry_after_s=1.0))
        seeds = job(*(("page", f"{site.url}/reviews/a") for site in sites), ("page", f"{slow.url}/reviews/b"))
        ran = run(seeds, tmp_path / "a.db", settings=settings)
        assert good.paths() == ["/reviews/a"]
        assert run(seeds, tmp_path / "a.db", settings=settings).report.left == ran.report.left
    assert (ran.report.fetched, ran.report.failed, ran.report.left) == (1, {}, 3)
    for (moment,) in rows(tmp_path / "a.db", f"SELECT next_at FROM hosts WHERE host != '{good.host}'"):
        assert timedelta(days=6) < datetime.fromisoformat(moment) - datetime.now(UTC) <= timedelta(days=7)


def test_a_site_without_a_sitemap_is_no_failure(tmp_path: Path) -> None:
    with serving() as [site]:
        site.html("/", "<h1>Hello</h1>")
        ran = run(job(("site", f"{site.url}/")), tmp_path / "a.db")
    assert (ran.report.fetched, ran.report.skipped, ran.report.failed) == (1, {"no-sitemap": 1}, {})


def test_a_feed_leads_to_its_pages(tmp_path: Path) -> None:
    with serving() as [site]:
        small_site(site)
        run(job(("feed", f"{site.url}/feed")), tmp_path / "a.db")
        assert sorted(site.paths()) == ["/feed", "/reviews/a", "/reviews/b"]
    assert headlines(tmp_path / "a.db") == ["Alpha review", "Beta review"]


def test_a_listing_is_followed_through_its_pages(tmp_path: Path) -> None:
    with serving() as [site]:
        for page in (1, 2, 3):
            items = "".join(
                f'<article class="card"><h2><a href="/reviews/{page}{n}">Film {page}{n} review</a></h2>'
                f"<p>What we thought of it.</p></article>"
                for n in "abcd"
            )
            following = f'<nav class="pagination"><a rel="next" href="/list?page={page + 1}">Next page</a></nav>'
            site.html(f"/list?page={page}", f"<h1>Film reviews</h1>{items}{following if page < 3 else ''}")
            for n in "abcd":
                site.review(f"/reviews/{page}{n}", f"Film {page}{n}")
        ran = run(job(("listing", f"{site.url}/list?page=1"), max_depth=1), tmp_path / "a.db")
        assert len([path for path in site.paths() if path.startswith("/reviews/")]) == 12
    assert len(headlines(tmp_path / "a.db")) == 12
    assert ran.report.fetched == 15


def test_a_second_run_visits_again_and_stores_only_what_changed(tmp_path: Path) -> None:
    with serving() as [site]:
        small_site(site)
        what = job(("sitemap", f"{site.url}/sitemap.xml"))
        run(what, tmp_path / "a.db")
        site.review("/reviews/a", "Alpha", stars=2)
        ran = run(what, tmp_path / "a.db")
        assert site.paths().count("/reviews/c") == 2
    assert (ran.report.fetched, ran.report.unchanged, ran.report.changed, ran.report.new) == (1, 2, 1, 0)
    assert [event.what for event in ran.stored if event.url.endswith("/a")] == ["changed"]
    assert rows(
        tmp_path / "a.db",
        "SELECT count(*) FROM revisions JOIN reviews USING (page_id) WHERE reviews.headline LIKE 'Alpha%'",
    ) == [(2,)]


def test_validators_are_sent_and_a_304_is_unchanged_and_its_links_are_still_followed(tmp_path: Path) -> None:
    def tagged(asked: Asked) -> Answer:
        headers = {"Content-Type": "application/rss+xml", "ETag": '"one"'}
        return (304, headers, b"") if asked.headers.get("if-none-match") == '"one"' else (200, headers, FEED.encode())

    with serving() as [site]:
        small_site(site)
        site.pages["/feed"] = tagged
        what = job(("feed", f"{site.url}/feed"))
        run(what, tmp_path / "a.db")
        ran = run(what, tmp_path / "a.db")
        assert site.paths().count("/reviews/b") == 2
    assert [event.status for event in ran.stored if event.url.endswith("/feed")] == [304]
    assert ran.report.unchanged == 3


def test_a_page_whose_kept_bytes_are_damaged_costs_the_run_nothing_but_itself(tmp_path: Path) -> None:
    def tagged(asked: Asked) -> Answer:
        headers = {"Content-Type": "application/rss+xml", "ETag": '"one"'}
        return (304, headers, b"") if asked.headers.get("if-none-match") == '"one"' else (200, headers, FEED.encode())

    with serving() as [site]:
        small_site(site)
        site.pages["/feed"] = tagged
        what = job(("feed", f"{site.url}/feed"), ("page", f"{site.url}/reviews/a"))
        run(what, tmp_path / "a.db")
        damage = (
            "UPDATE body_data SET data = x'00' WHERE body_id IN (SELECT body_id FROM captures WHERE url LIKE '%feed')"
        )
        with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as database:
            database.execute(damage)
        ran = run(what, tmp_path / "a.db")
    assert ran.report.failed == {"archive-damaged": 1}
    assert [event.url for event in ran.stored] == [f"{site.url}/reviews/a"]
    assert "restore the file from a copy" in ran.trouble[0].message


def test_scope_include_and_exclude_hold_and_every_refusal_is_counted(tmp_path: Path) -> None:
    with serving("127.0.0.1", "127.0.0.2") as [site, other]:
        other.review("/reviews/far", "Far")
        site.review("/reviews/a", "Alpha")
        listed = ["/reviews/a", "/reviews/secret", "/about"]
        addresses = [f"{site.url}{path}" for path in listed] + [f"{other.url}/reviews/far", "ftp://x.example/"]
        site.xml("/map.xml", "<urlset>" + "".join(f"<url><loc>{one}</loc></url>" for one in addresses) + "</urlset>")
        keys = job(("sitemap", f"{site.url}/map.xml"))
        import re

        what = replace(keys, include=(re.compile("/reviews/"),), exclude=(re.compile("secret"),))
        ran = run(what, tmp_path / "a.db")
        assert site.paths() == ["/map.xml", "/reviews/a"]
        assert other.asked == []
    assert ran.report.skipped == {"excluded": 1, "not-included": 1, "out-of-scope": 1}
    assert (ran.report.discovered, ran.report.fetched) == (5, 2)


def test_everything_follows_links_that_nothing_speaks_for(tmp_path: Path) -> None:
    with serving() as [site]:
        site.html("/", '<p><a href="one">1</a> <a href="/pic.jpg">p</a> <a rel="nofollow" href="/no">n</a></p>')
        site.html("/one", '<p><a href="/deep/two#part">2</a> <a href="mailto:x@y.example">m</a></p>')
        site.html("/deep/two", '<p><a href="/three">3</a></p>')
        ran = run(job(("listing", f"{site.url}/"), only="everything", max_depth=2), tmp_path / "a.db")
        assert site.paths() == ["/", "/one", "/deep/two"]
    assert ran.report.skipped == {"not-a-page-by-name": 1, "too-deep": 1}


def test_pages_given_one_by_one_lead_nowhere(tmp_path: Path) -> None:
    with serving() as [site]:
        site.review("/reviews/a", "Alpha", extra='<p><a href="/reviews/b">Beta review</a></p>')
        site.review("/reviews/b", "Beta")
        run(job(("page", f"{site.url}/reviews/a"), only="everything"), tmp_path / "a.db")
        assert site.paths() == ["/reviews/a"]


def test_a_page_limit_stops_the_run_and_the_next_run_goes_on(tmp_path: Path) -> None:
    with serving() as [site]:
        paths = [f"/reviews/{n}" for n in range(7)]
        for path in paths:
            site.review(path, f"Film {path[-1]}")
        site.sitemap("/map.xml", *paths)
        what = job(("sitemap", f"{site.url}/map.xml"), max_pages=4)
        first = run(what, tmp_path / "a.db")
        second = run(what, tmp_path / "a.db")
        assert sorted(site.paths()) == ["/map.xml", *paths]
    assert (first.report.fetched, first.report.left, first.report.stopped) == (4, 4, "pages")
    assert (second.report.fetched, second.report.left, second.report.stopped) == (4, 0, None)


def test_limits_of_bytes_and_minutes_stop_the_run(tmp_path: Path) -> None:
    with serving() as [site]:
        paths = [f"/reviews/{n}" for n in range(9)]
        for path in paths:
            site.review(path, f"Film {path[-1]}")
        site.sitemap("/map.xml", *paths)
        by_bytes = run(job(("sitemap", f"{site.url}/map.xml"), max_bytes=4_000), tmp_path / "a.db")
        slow = with_options(SETTINGS, delay_s=0.2)
        by_time = run(
            job(("sitemap", f"{site.url}/map.xml"), name="b", max_minutes=0.01), tmp_path / "a.db", settings=slow
        )
    assert (by_bytes.report.stopped, by_time.report.stopped) == ("bytes", "minutes")
    assert 4_000 <= by_bytes.report.size_bytes < 9_000
    assert by_bytes.report.left > 0 < by_time.report.left


def test_hosts_are_asked_side_by_side_and_each_at_its_pace(tmp_path: Path) -> None:
    with serving("127.0.0.1", "127.0.0.2", "127.0.0.3") as sites:
        for site in sites:
            for n in range(4):
                site.review(f"/reviews/{n}", f"Film {n} of {site.host}")
            site.sitemap("/map.xml", *(f"/reviews/{n}" for n in range(4)))
        sites[2].robots = "User-agent: *\nCrawl-delay: 0.4\n"
        what = job(*(("sitemap", f"{site.url}/map.xml") for site in sites), delay_s=0.1)
        ran = run(what, tmp_path / "a.db")
        for site, delay_s in zip(sites, (0.1, 0.1, 0.4), strict=True):
            moments = [one.at for one in site.asked]
            gaps = [b - a for a, b in itertools.pairwise(moments)]
            assert min(gaps[1:]) >= delay_s - 0.02, (site.host, gaps)
    assert ran.report.fetched == 15
    assert max(site.asked[0].at for site in sites) < min(site.asked[-1].at for site in sites)


def test_each_status_has_its_end_and_every_capture_is_kept(tmp_path: Path) -> None:
    statuses = {
        404: "gone",
        410: "gone",
        401: "walled",
        403: "walled",
        451: "walled",
        418: "http-418",
        500: "server-error",
    }
    with serving() as [site]:
        for status in statuses:
            site.pages[f"/{status}"] = (status, {"Content-Type": "text/html"}, b"<p>No.</p>")
        ran = run([f"{site.url}/{status}" for status in statuses], tmp_path / "a.db")
    assert {event.url.rpartition("/")[2]: event.reason for event in ran.trouble} == {
        str(k): v for k, v in statuses.items()
    }
    assert all(event.message.startswith(event.url + " answered ") for event in ran.trouble)
    assert ran.report.failed == {"gone": 2, "walled": 3, "http-418": 1, "server-error": 1}
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM captures") == [(7,)]
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM failures WHERE capture_id IS NOT NULL") == [(7,)]


def test_a_server_error_is_tried_again_before_it_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import timedelta

    monkeypatch.setattr("scraper.crawl.run.RETRY_AFTER", (timedelta(seconds=0.1), timedelta(seconds=0.2)))
    answers = iter([500, 503, 200])

    def shaky(_: Asked) -> Answer:
        status = next(answers)
        return status, {"Content-Type": "text/html"}, b"<h1>At last</h1><p>Here.</p>"

    with serving() as [site]:
        site.pages["/shaky"] = shaky
        site.pages["/down"] = (500, {}, b"")
        ran = run(job(("page", f"{site.url}/shaky"), ("page", f"{site.url}/down")), tmp_path / "a.db")
        assert site.paths().count("/down") == 3
    assert (ran.report.fetched, ran.report.failed) == (1, {"server-error": 1})
    waits = [event.again_in_s for event in ran.trouble if isinstance(event, Failed) and event.url.endswith("shaky")]
    assert waits == [0.1, 0.2]


def test_a_host_that_asks_for_a_long_pause_is_left_for_the_next_run(tmp_path: Path) -> None:
    with serving() as [site]:
        site.pages["/busy"] = (429, {"Retry-After": "3600"}, b"")
        ran = run(job(("page", f"{site.url}/busy"), ("page", f"{site.url}/other")), tmp_path / "a.db")
        assert site.paths() == ["/busy"]
    assert (ran.report.left, ran.report.failed, ran.report.discovered) == (2, {}, 0)


def test_a_dead_host_and_a_private_address_cost_only_their_pages(tmp_path: Path) -> None:
    with serving() as [site]:
        site.review("/reviews/a", "Alpha")
        dead = "http://127.0.0.1:9/"
        ran = run([dead, f"{site.url}/reviews/a", "http://nowhere.invalid/"], tmp_path / "a.db")
        assert ran.report.fetched == 1
        assert {event.url: event.reason for event in ran.trouble} == dict.fromkeys(
            (dead, "http://nowhere.invalid/"), "unreachable"
        )
        guarded = replace(SETTINGS, fetch=replace(FETCH, allow_private=False))
        refused = run([f"{site.url}/reviews/a"], tmp_path / "b.db", settings=guarded)
        assert len(site.paths()) == 1
    assert refused.report.fetched == 0
    (event,) = refused.trouble
    assert isinstance(event, Failed)
    assert event.reason == "private-address"
    assert "--allow-private" in event.message


@pytest.mark.parametrize("other", ["test", "another job"])
def test_a_run_waits_while_another_has_the_host_in_flight_and_goes_on_when_that_is_gone(
    other: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scraper.crawl.loop.LOOK_UP_S", 0.1)
    with serving() as [site], subprocess.Popen(["sleep", "1.5"]) as process:
        for name in ("a", "b"):
            site.review(f"/reviews/{name}", name.title())
        address = f"{site.url}/reviews/a"
        with Archive.open(tmp_path / "a.db") as archive:
            queue, now = archive.queue, datetime.now(UTC)
            queue.add([NewTask(address, url_key(address), site.url.removeprefix("http://"))], job=other, now=now)
            assert queue.claim(job=other, now=now, lease_s=900, delay_s=0, owner=owner.name_of(process.pid))
        ran = run(job(("page", address), ("page", f"{site.url}/reviews/b")), tmp_path / "a.db")
        assert process.poll() is not None
    assert (ran.report.fetched, ran.report.left) == (2, 0)


def test_a_page_that_crashes_the_reader_is_kept_and_listed_and_the_rest_goes_on(tmp_path: Path) -> None:
    with serving() as [site]:
        for name in ("crash", "hang", "raise", "fine"):
            site.review(f"/reviews/{name}", name.title())
        site.sitemap("/map.xml", *(f"/reviews/{name}" for name in ("crash", "hang", "raise", "fine")))
        short = replace(SETTINGS, read_deadline_s=5.0)
        what = job(("sitemap", f"{site.url}/map.xml"))
        ran = run(what, tmp_path / "a.db", settings=short, reader="tests.crawl.hostile:hostile_reader")
        again = run(what, tmp_path / "a.db")  # with readers that are whole
    assert ran.report.failed == {"read-crashed": 2, "read-deadline": 1}, ran.trouble
    assert ran.report.fetched == 2
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM captures") == [(10,)]
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM failures WHERE capture_id IS NOT NULL") == [(3,)]
    assert (again.report.failed, again.report.new) == ({}, 3)


def test_what_is_no_page_is_kept_and_named(tmp_path: Path) -> None:
    with serving() as [site]:
        site.pages["/paper.html"] = (200, {"Content-Type": "text/html"}, b"%PDF-1.7 " + b"x" * 500)
        site.pages["/empty"] = (200, {"Content-Type": "text/html"}, b"")
        ran = run([f"{site.url}/paper.html", f"{site.url}/empty"], tmp_path / "a.db")
    assert ran.report.failed == {"not-a-page": 2}
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM captures") == [(2,)]


def test_a_request_to_stop_ends_the_run_and_loses_nothing(tmp_path: Path) -> None:
    with serving() as [site]:
        paths = [f"/reviews/{n}" for n in range(8)]
        for path in paths:
            site.review(path, f"Film {path[-1]}")
        site.sitemap("/map.xml", *paths)
        what = job(("sitemap", f"{site.url}/map.xml"))
        first = run(what, tmp_path / "a.db", stop_after=3)
        assert rows(tmp_path / "a.db", "SELECT count(*) FROM queue WHERE state = 'leased'") == [(0,)]
        second = run(what, tmp_path / "a.db")
        assert sorted(site.paths()) == ["/map.xml", *paths]
    assert first.report.stopped == "asked"
    assert first.report.left + first.report.discovered == 9
    assert (second.report.stopped, second.report.left) == (None, 0)
    assert len(headlines(tmp_path / "a.db")) == 8
    ended = rows(tmp_path / "a.db", "SELECT outcome FROM runs ORDER BY id")
    assert ended == [("interrupted",), ("finished",)]


def test_an_error_of_the_archive_stops_the_run_and_keeps_what_was_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = Archive.keep
    kept = 0

    def full(self: Archive, *args: Any, **keys: Any) -> Any:
        nonlocal kept
        kept += 1
        if kept > 3:
            raise ArchiveFull("a.db cannot grow: the disk is full", cure="free some space")
        return keep(self, *args, **keys)

    with serving() as [site]:
        paths = [f"/reviews/{n}" for n in range(6)]
        for path in paths:
            site.review(path, f"Film {path[-1]}")
        site.sitemap("/map.xml", *paths)
        what = job(("sitemap", f"{site.url}/map.xml"))
        monkeypatch.setattr(Archive, "keep", full)
        with pytest.raises(ArchiveFull, match="the disk is full: free some space"):
            run(what, tmp_path / "a.db")
        monkeypatch.undo()
        assert rows(tmp_path / "a.db", "SELECT count(*) FROM captures") == [(3,)]
        ran = run(what, tmp_path / "a.db")
    assert ran.report.fetched == 4
    assert len(headlines(tmp_path / "a.db")) == 6


def test_an_archive_that_fails_many_pages_at_once_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def locked(self: Archive, *_: Any, **__: Any) -> Any:
        raise ArchiveLocked("a.db is locked by another program", cure="close it")

    with serving(*(f"127.0.0.{number}" for number in range(1, 9))) as sites:
        for site in sites:
            site.review("/reviews/a", f"Film of {site.host}")
        monkeypatch.setattr(Archive, "note", locked)
        with pytest.raises(ArchiveLocked):
            run(job(*(("page", f"{site.url}/reviews/a") for site in sites)), tmp_path / "a.db")
    gc.collect()  # asyncio tells of what nobody asked for when it is thrown away
    assert not [record for record in caplog.records if record.name == "asyncio"]


def test_another_program_that_is_slow_to_write_is_waited_for(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "a.db", busy_timeout_s=0.1) as archive:
        other = sqlite3.connect(archive.path, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveLocked):
            archive.hosts.hold("a.example", datetime.now(UTC))
        archive.wait_for_others(60)
        threading.Timer(0.5, other.execute, ("ROLLBACK",)).start()
        archive.hosts.hold("a.example", datetime.now(UTC))
        other.close()


def test_a_fault_of_ours_costs_one_page_and_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object, *_: object, **__: object) -> None:
        raise ZeroDivisionError("of ours")

    with serving() as [site]:
        site.review("/reviews/a", "Alpha")
        site.review("/reviews/b", "Beta")
        monkeypatch.setattr("scraper.crawl.ends.Ends.note", broken)
        ran = run([f"{site.url}/reviews/a", f"{site.url}/reviews/b"], tmp_path / "a.db")
    assert ran.report.failed == {"fault": 2}
    assert "ZeroDivisionError: of ours" in ran.trouble[0].message


def test_two_addresses_that_redirect_to_one_page_are_one_page(tmp_path: Path) -> None:
    with serving() as [site]:
        site.review("/reviews/a", "Alpha")
        site.pages["/old"] = (301, {"Location": "/reviews/a"}, b"")
        site.sitemap("/map.xml", "/old", "/reviews/a")
        ran = run(job(("sitemap", f"{site.url}/map.xml")), tmp_path / "a.db")
    assert headlines(tmp_path / "a.db") == ["Alpha review"]
    assert ran.report.fetched + ran.report.unchanged + ran.report.skipped.get("redirected-here", 0) == 3


def test_a_job_file_made_stricter_holds_for_what_was_queued_before(tmp_path: Path) -> None:
    import re

    with serving() as [site]:
        for n in range(4):
            site.review(f"/reviews/{n}", f"Film {n}")
        site.sitemap("/map.xml", *(f"/reviews/{n}" for n in range(4)))
        what = job(("sitemap", f"{site.url}/map.xml"), max_pages=2)
        run(what, tmp_path / "a.db")
        ran = run(replace(what, max_pages=None, exclude=(re.compile("/[23]$"),)), tmp_path / "a.db")
    assert ran.report.skipped["excluded"] == 2
    assert all(not isinstance(event, Skipped) or event.reason == "excluded" for event in ran.trouble)


def test_the_runs_of_a_job_are_written_down_with_their_counts(tmp_path: Path) -> None:
    with serving() as [site]:
        small_site(site)
        site.sitemap("/map.xml", "/reviews/a", "/reviews/none")
        ran = run(job(("sitemap", f"{site.url}/map.xml")), tmp_path / "a.db")
        with Archive.open(tmp_path / "a.db") as archive:
            kept = archive.runs.get(ran.report.run_id)
            listed = [failure.reason for failure in archive.runs.failures(run_id=ran.report.run_id)]
    check(ran.report)
    assert kept.counts == {("fetched", ""): 2, ("failed", "gone"): 1}
    assert (kept.discovered, kept.outcome, kept.job, listed) == (ran.report.discovered, "finished", "test", ["gone"])


def test_a_run_keeps_the_works_up_to_date(tmp_path: Path) -> None:
    with serving() as [site]:
        site.review("/heat", "Heat")
        run([f"{site.url}/heat"], tmp_path / "a.db")
    with Archive.open(tmp_path / "a.db", read_only=True) as archive:
        assert archive.works.due() == 0
        assert [(work.name, work.pages) for work in archive.works.list()] == [("Heat", 1)]
