"""What pages say to robots of themselves is done: no copy where none may be kept, no links where none may be followed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.crawl.robots_tags import RobotsTags, robots_tags
from scraper.fetch.settings import FetchSettings
from scraper.records import Capture
from storage.archive import Archive
from tests.crawl.runs import FETCH, SETTINGS, job, run
from tests.crawl.site import Site, serving

NEITHER = RobotsTags(may_archive=False, may_follow=False)
NO_COPY = RobotsTags(may_archive=False)
NO_LINKS = RobotsTags(may_follow=False)


def tags(body: str | bytes = "", *headers: tuple[str, str]) -> RobotsTags:
    raw = body.encode() if isinstance(body, str) else body
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    return robots_tags(Capture("u", "u", moment, 200, headers, raw, "http"), FetchSettings())


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<meta name=robots content=noarchive>", NO_COPY),
        ('<META CONTENT="NoArchive, NoFollow" NAME="ROBOTS">', NEITHER),
        ('<meta name="robots" content="none">', NO_LINKS),
        ('<meta name="cuttings" content="nocache">', NO_COPY),
        ('<meta name="robots" content="index, follow">', RobotsTags()),
        ('<meta name="robots" content="noindex">', RobotsTags()),
        ('<meta name="otherbot" content="noarchive">', RobotsTags()),
        ('<!-- <meta name="robots" content="noarchive"> -->', RobotsTags()),
        ('<a rel="nofollow" href="/noarchive">robots</a>', RobotsTags()),
        ('<meta name="robots" content="nofollow"><meta name="cuttings" content="noarchive">', NEITHER),
    ],
)
def test_the_meta_element_is_read_for_everybody_and_for_us(page: str, expected: RobotsTags) -> None:
    assert tags(page) == expected


def test_a_page_in_utf_16_is_read_too() -> None:
    assert tags('\ufeff<meta name="robots" content="noarchive">'.encode("utf-16-le")) == NO_COPY


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["noarchive"], NO_COPY),
        (["otherbot: noarchive, nofollow"], RobotsTags()),
        (["otherbot: noarchive", "cuttings: none"], NO_LINKS),
        (["max-snippet:5, noarchive"], NO_COPY),
        (["unavailable_after: 25 Jun 2030 15:00:00 GMT"], RobotsTags()),
    ],
)
def test_the_header_is_read_for_everybody_and_for_us(values: list[str], expected: RobotsTags) -> None:
    assert tags("", *(("X-Robots-Tag", value) for value in values)) == expected


def _site(site: Site) -> None:
    site.html(
        "/", '<a href="/reviews/a">A review</a> <a href="/reviews/b">B review</a> <a href="/reviews/c">C review</a>'
    )
    site.review("/reviews/a", "Heat")
    site.review("/reviews/b", "Rain", extra='<a href="/reviews/d">Next review</a>')
    site.review("/reviews/c", "Snow", extra='<a href="/reviews/e">Next review</a>')
    site.review("/reviews/d", "Dust")
    site.review("/reviews/e", "Eels")
    for path, words in (("/reviews/b", "noarchive"), ("/reviews/c", "nofollow")):
        status, headers, body = site.pages[path]  # type: ignore[misc]
        site.pages[path] = (status, {**headers, "X-Robots-Tag": words}, body)


def test_a_page_that_wants_no_copy_is_followed_and_counted_and_not_kept(tmp_path: Path) -> None:
    with serving() as [site]:
        _site(site)
        ran = run(job(("listing", site.url + "/"), only="everything"), tmp_path / "a.db")
        with Archive.open(tmp_path / "a.db") as archive:
            kept = {
                row["url"].removeprefix(site.url)
                for row in archive.captures._connection.all("SELECT url FROM captures")
            }
    assert ran.report.skipped["noarchive"] == 1
    assert ran.report.skipped["nofollow"] >= 1
    assert kept == {"/", "/reviews/a", "/reviews/c", "/reviews/d"}
    assert "/reviews/e" not in site.paths()


def test_a_named_page_that_wants_no_copy_is_a_failure_with_a_word_for_it(tmp_path: Path) -> None:
    with serving() as [site]:
        _site(site)
        ran = run([site.url + "/reviews/b"], tmp_path / "a.db")
        assert ran.report.failed == {"noarchive": 1}
        ignoring = replace(SETTINGS, fetch=replace(FETCH, respect_robots=False))
        assert run([site.url + "/reviews/b"], tmp_path / "a.db", settings=ignoring).report.new == 1
