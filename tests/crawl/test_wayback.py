"""Pages from the past: marked as such, of their own time, and never taken for the page as it is."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.errors import NoSnapshot, UsageError
from scraper.fetch.settings import RouteSettings
from scraper.fetch.wayback import read_index
from scraper.settings import Settings
from scraper.urls import url_key
from storage.archive import Archive
from storage.capture_rows import StoredCapture
from tests.crawl.runs import SETTINGS, job, run
from tests.crawl.site import Site, serving
from tests.crawl.wayback import Wayback
from tests.storage.makers import captures_of


@contextmanager
def past() -> Iterator[tuple[Site, Wayback]]:
    with serving("127.0.0.1", "127.0.0.2") as [site, other]:
        yield site, Wayback(other)


def via(wayback: Wayback, **way: object) -> Settings:
    return replace(SETTINGS, way=RouteSettings(wayback=wayback.site.url, **way))  # type: ignore[arg-type]


def review(site: Site, stars: int) -> bytes:
    site.review("/tmp", "Heat", stars=stars)
    page = site.pages.pop("/tmp")
    assert isinstance(page, tuple)
    return page[2]


def captures(db: Path, url: str) -> list[StoredCapture]:
    with Archive.open(db) as archive:
        page_id = archive.reviews.find(url, url_key=url_key(url))
        return captures_of(archive, page_id)


def stars(db: Path, url: str) -> list[float]:
    with Archive.open(db) as archive:
        page_id = archive.reviews.find(url, url_key=url_key(url))
        return [archive.reviews.get(page_id)["ratings"][0]["value"]]


def test_the_latest_version_is_kept_as_of_its_time_and_from_where_it_came(tmp_path: Path) -> None:
    with past() as (site, wayback):
        url = site.url + "/heat"
        wayback.add("20180101000000", url, review(site, 2))
        wayback.add("20190501123000", url, review(site, 3), etag='"x"', x_kept="yes")
        ran = run([url], tmp_path / "a.db", settings=via(wayback, route="wayback"))
        assert ran.report.new == 1
        assert (ran.stored[0].route, ran.stored[0].captured_at) == ("wayback", datetime(2019, 5, 1, 12, 30, tzinfo=UTC))
        [kept] = captures(tmp_path / "a.db", url)
    assert (kept.url, kept.route, kept.fetched_at) == (url, "wayback", datetime(2019, 5, 1, 12, 30, tzinfo=UTC))
    assert kept.requested_url == f"{wayback.site.url}/web/20190501123000id_/{url}"
    assert dict(kept.headers) == {"content-type": "text/html; charset=utf-8", "etag": '"x"', "x-kept": "yes"}
    assert site.asked == []
    assert wayback.site.asked[0].path == "/robots.txt"


def test_an_archived_page_is_never_newer_than_a_live_one_and_gives_no_validators(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    with past() as (site, wayback):
        url = site.url + "/heat"
        site.pages["/heat"] = (200, {"Content-Type": "text/html", "ETag": '"live"'}, review(site, 4))
        assert run([url], db).report.new == 1
        wayback.add("20190501123000", url, review(site, 3), etag='"old"')
        run([url], db, settings=via(wayback, route="wayback"))
        assert stars(db, url) == [4.0]
        run([url], db)
        assert site.asked[-1].headers["if-none-match"] == '"live"'
    assert sorted(one.route for one in captures(db, url)) == ["http", "http", "wayback"]


def test_a_live_page_follows_on_the_archived_one(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    with past() as (site, wayback):
        url = site.url + "/heat"
        wayback.add("20190501123000", url, review(site, 3), etag='"old"')
        run([url], db, settings=via(wayback, route="wayback"))
        site.pages["/heat"] = (200, {"Content-Type": "text/html"}, review(site, 4))
        assert run([url], db).report.changed == 1
        assert "if-none-match" not in site.asked[-1].headers
        assert stars(db, url) == [4.0]


@pytest.mark.parametrize("status", [404, 410, 403])
def test_a_page_that_is_gone_or_closed_is_rescued_with_the_live_answer_kept_too(tmp_path: Path, status: int) -> None:
    db = tmp_path / "a.db"
    with past() as (site, wayback):
        url = site.url + "/heat"
        site.pages["/heat"] = (status, {"Content-Type": "text/html"}, b"<p>No.</p>")
        wayback.add("20190501123000", url, review(site, 3))
        ran = run([url], db, settings=via(wayback, rescue=True))
        assert (ran.report.new, ran.report.failed, ran.stored[0].route) == (1, {}, "wayback")
        assert [(one.route, one.status) for one in captures(db, url)] == [("wayback", 200), ("http", status)]
        assert stars(db, url) == [3.0]


WALLS = {
    "wall-consent": "<title>Before you continue</title><h1>We value your privacy</h1><button>Accept all</button>",
    "wall-login": "<title>Log in</title><h1>Log in</h1><form><input name=u><input type=password name=p></form>",
    "wall-bot": "<title>Are you a robot?</title><h1>Please verify you are human</h1>",
    "wall-parked": "<title>critic.example</title><h1>This domain is for sale</h1><p>Buy this domain.</p>",
    "wall-placeholder": "<title>Coming soon</title><h1>Coming soon</h1><p>Under construction.</p>",
    "soft-404": "<title>Page not found</title><h1>Page not found</h1><p>Sorry, this page does not exist.</p>",
}


@pytest.mark.parametrize("wall", WALLS)
def test_a_page_behind_a_wall_that_says_all_is_well_is_rescued_and_marked_as_of_the_past(
    tmp_path: Path, wall: str
) -> None:
    db = tmp_path / "a.db"
    with past() as (site, wayback):
        url = site.url + "/heat"
        site.pages["/heat"] = (200, {"Content-Type": "text/html"}, WALLS[wall].encode())
        assert run([url], tmp_path / "live.db").report.failed == {wall: 1}
        wayback.add("20190501123000", url, review(site, 3))
        ran = run([url], db, settings=via(wayback, rescue=True))
        assert (ran.report.new, ran.report.failed, ran.stored[0].route) == (1, {}, "wayback")
    assert [(one.route, one.fetched_at.year == 2019) for one in captures(db, url)] == [
        ("wayback", True),
        ("http", False),
    ]
    assert stars(db, url) == [3.0]


def test_a_wall_that_the_past_shows_too_is_told_as_a_wall(tmp_path: Path) -> None:
    with past() as (site, wayback):
        url = site.url + "/heat"
        wall = WALLS["wall-parked"].encode()
        site.pages["/heat"] = (200, {"Content-Type": "text/html"}, wall)
        wayback.add("20190501123000", url, wall + b" ")
        ran = run([url], tmp_path / "a.db", settings=via(wayback, rescue=True))
        assert (ran.report.failed, ran.report.new) == ({"wall-parked": 1}, 0)


def test_a_wall_in_place_of_a_known_review_does_not_take_it_back_to_an_older_one(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    with past() as (site, wayback):
        url = site.url + "/heat"
        site.pages["/heat"] = (200, {"Content-Type": "text/html"}, review(site, 4))
        run([url], db)
        site.pages["/heat"] = (200, {"Content-Type": "text/html"}, WALLS["wall-consent"].encode())
        wayback.add("20190501123000", url, review(site, 3))
        run([url], db, settings=via(wayback, rescue=True))
        assert stars(db, url) == [4.0]


def test_a_page_of_a_host_that_is_gone_is_rescued(tmp_path: Path) -> None:
    with past() as (_, wayback), serving("127.0.0.3") as [dead]:
        url = dead.url + "/heat"
        wayback.add("20190501123000", url, review(dead, 3))
        body = wayback.versions["20190501123000", url]
    with past() as (_, wayback):
        wayback.versions["20190501123000", url] = body
        wayback.digests["20190501123000", url] = "x"
        assert run([url], tmp_path / "a.db", settings=via(wayback, rescue=True)).report.new == 1


def test_what_the_past_does_not_know_either_fails_as_it_did(tmp_path: Path) -> None:
    with past() as (site, wayback):
        ran = run([site.url + "/heat"], tmp_path / "a.db", settings=via(wayback, rescue=True))
        assert ran.report.failed == {"gone": 1}
        ran = run([site.url + "/heat"], tmp_path / "a.db", settings=via(wayback, route="wayback"))
        assert ran.report.failed == {"no-snapshot": 1}


def test_a_page_that_is_there_is_not_looked_for_in_the_past(tmp_path: Path) -> None:
    with past() as (site, wayback):
        site.review("/heat", "Heat")
        run([site.url + "/heat"], tmp_path / "a.db", settings=via(wayback, rescue=True))
        assert wayback.site.asked == []


def test_a_version_that_cannot_be_had_gives_way_to_the_one_before(tmp_path: Path) -> None:
    with past() as (site, wayback):
        url = site.url + "/heat"
        wayback.add("20180101000000", url, review(site, 2))
        wayback.add("20190501123000", url, review(site, 3))
        wayback.broken.add("20190501123000")
        run([url], tmp_path / "a.db", settings=via(wayback, route="wayback"))
        assert stars(tmp_path / "a.db", url) == [2.0]


def test_the_whole_history_becomes_versions_and_the_same_again_adds_nothing(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    with past() as (site, wayback):
        url = site.url + "/heat"
        for year, digest, score in ((2016, "a", 2), (2017, "a", 2), (2018, "b", 3), (2019, "c", 4), (2020, "d", 5)):
            wayback.add(f"{year}0101000000", url, review(site, score), digest=digest)
        settings = via(wayback, route="wayback", history=3)
        assert run([url], db, settings=settings).report.fetched == 3
        asked = len(wayback.site.asked)
        again = run([url], db, settings=settings)
        assert (again.report.unchanged, again.report.fetched) == (3, 0)
        assert len(wayback.site.asked) == asked + 1  # the index; robots.txt is known
        with Archive.open(db) as archive:
            page_id = archive.reviews.find(url, url_key=url_key(url))
            changed = [(one["old"], one["new"]) for one in archive.reviews.history(page_id)]
    assert changed == [("2/5", "3/5"), ("3/5", "4/5")]
    assert [one.fetched_at.year for one in captures(db, url)] == [2016, 2018, 2019]


def test_history_needs_the_way_to_it(tmp_path: Path) -> None:
    with past() as (site, wayback), pytest.raises(UsageError, match="add --via wayback"):
        run([site.url + "/heat"], tmp_path / "a.db", settings=via(wayback, history=3))


def test_a_packed_body_is_unpacked_whether_or_not_the_answer_says_so(tmp_path: Path) -> None:
    with past() as (site, wayback):
        url = site.url + "/heat"
        body = review(site, 3)
        wayback.add("20190501123000", url, gzip.compress(body), **{"content-encoding": "gzip"})
        run([url], tmp_path / "a.db", settings=via(wayback, route="wayback"))
        [kept] = captures(tmp_path / "a.db", url)
    assert kept.body == body


def test_a_crawl_can_go_through_the_past(tmp_path: Path) -> None:
    with past() as (site, wayback):
        listing = f'<a href="{site.url}/reviews/heat">Heat review</a>'.encode()
        wayback.add("20190501123000", site.url + "/reviews/", listing)
        wayback.add("20190501123001", site.url + "/reviews/heat", review(site, 3))
        everything = job(("listing", site.url + "/reviews/"), only="everything", route="wayback")
        ran = run(everything, tmp_path / "a.db", settings=via(wayback))
    assert {one.url.removeprefix(site.url) for one in ran.stored} == {"/reviews/", "/reviews/heat"}
    assert site.asked == []


@pytest.mark.parametrize("body", [b"", b"[]", b'[["timestamp"]]', b'{"a": 1}', b'[["timestamp"], ["x", 1], 5, []]'])
def test_an_index_that_names_nothing_names_nothing(body: bytes) -> None:
    assert read_index(body, "https://a.example/") == []


@pytest.mark.parametrize("body", [b"<html>busy</html>", b"[" * 100_000])
def test_an_index_that_is_no_list_is_an_error_with_a_cure(body: bytes) -> None:
    with pytest.raises(NoSnapshot, match="try again"):
        read_index(body, "https://a.example/")


@pytest.mark.parametrize("timestamp", ["20190001000000", "20191301000000", "20190230120000", "20190501246060"])
def test_a_version_of_no_moment_is_passed_over(timestamp: str) -> None:
    rows = [["timestamp"], [timestamp, "https://a.example/", "200", "text/html", "x"]]
    assert read_index(json.dumps(rows).encode(), "https://a.example/") == []


def test_an_index_cannot_lead_to_another_page() -> None:
    rows = [["timestamp"], ["20190501123000", "http://127.0.0.1/admin", "200", "text/html", "x"]]
    assert read_index(json.dumps(rows).encode(), "https://a.example/") == []
