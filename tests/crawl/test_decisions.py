"""The pure decisions of a crawl: what is followed, what an answer means, whose page a file is, who holds a lease."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scraper import errors
from scraper.crawl import outcome, owner
from scraper.crawl.events import Tally
from scraper.crawl.follow.anchors import anchors
from scraper.crawl.follow.frontier import Admitted, Frontier, Place, Refused, looks_like_review
from scraper.crawl.jobfile.job import Job, Seed
from scraper.crawl.traps import looks
from scraper.crawl.unqueued.identity import declared_address, with_own_address
from scraper.records import Capture, Discovered
from scraper.weburl import parse
from tests.shared import costs_less, cpu_s

HOME = "https://critic.example/"
ON_PAGE = Place("listing", 0, HOME)
IN_SITEMAP = Place("sitemap", 0, f"{HOME}sitemap.xml")


def capture(body: bytes = b"<p>Hello</p>", status: int = 200, url: str = f"{HOME}reviews/a", **keys: object) -> Capture:
    made = Capture(url, url, datetime(2026, 3, 1, tzinfo=UTC), status, (("Content-Type", "text/html"),), body, "http")
    return replace(made, **keys)  # type: ignore[arg-type]


def frontier(**keys: object) -> Frontier:
    return Frontier(replace(Job("j", (Seed(HOME, "site"),)), **keys), year=2026)  # type: ignore[arg-type]


def verdict(url: str, at: Place = ON_PAGE, kind: str = "review", **keys: object) -> str:
    """The reason for a refusal, or "in"."""
    decided = frontier(**keys).found(Discovered(url, kind), at)  # type: ignore[arg-type]
    return decided.reason if isinstance(decided, Refused) else "in"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"{HOME}reviews/heat", "in"),
        ("https://film.critic.example/heat", "in"),
        ("https://elsewhere.example/heat", "out-of-scope"),
        ("https://critic.example.evil.example/heat", "out-of-scope"),
        ("mailto:me@critic.example", "bad-url"),
        ("https://me:secret@critic.example/", "bad-url"),
        (f"{HOME}stills/heat.JPG", "not-a-page-by-name"),
        (f"{HOME}a/b/a/b/a/b/a/b/", "trap-repeating-path"),
        (f"{HOME}{'x/' * 3}{'y' * 2_000}", "trap-url-length"),
        (f"{HOME}{'/'.join(map(str, range(30)))}", "trap-repeating-path"),
        (f"{HOME}shop/heat?add-to-cart=7", "trap-action"),
        (f"{HOME}wp-login.php", "trap-action"),
        (f"{HOME}films?sort=title&page=2", "trap-sorting"),
        (f"{HOME}films?a=1&b=2&c=3&d=4&e=5&f=6&g=7", "trap-filters"),
        (f"{HOME}films?genre=a&genre=b&genre=c", "trap-filters"),
        (f"{HOME}events/?month=3&year=2041", "trap-calendar"),
        (f"{HOME}calendar/2031-05/", "trap-calendar"),
        (f"{HOME}2031/05/07/", "trap-calendar"),
        (f"{HOME}2024/05/07/heat", "in"),
        (f"{HOME}events/4711", "in"),
        (f"{HOME}film/blade-runner-2049/2017", "in"),
        (f"{HOME}review.php?id=7", "in"),
    ],
)
def test_what_is_followed_from_a_page(url: str, expected: str) -> None:
    assert verdict(url) == expected


def test_what_a_sitemap_names_was_chosen_by_the_site_and_is_no_trap() -> None:
    assert verdict(f"{HOME}films?sort=title&a=1&b=2&c=3", at=IN_SITEMAP, kind="page") == "in"
    assert verdict("https://elsewhere.example/heat", at=IN_SITEMAP, kind="page") == "out-of-scope"
    aside = Place("sitemap", 0, "https://cdn.example/sitemap.xml")
    assert verdict("https://cdn.example/part.xml", at=aside, kind="sitemap") == "in"
    assert verdict("https://cdn.example/heat", at=aside, kind="page") == "out-of-scope"


def test_include_binds_pages_and_not_what_leads_to_them() -> None:
    keys = {"include": (re.compile("/reviews/"),), "exclude": (re.compile("/tag/"),)}
    assert verdict(f"{HOME}about", kind="page", **keys) == "not-included"
    assert verdict(f"{HOME}films?page=2", kind="next", **keys) == "in"
    assert verdict(f"{HOME}tag/reviews/", kind="listing", **keys) == "excluded"


@pytest.mark.parametrize(
    ("pattern", "host", "inside"),
    [
        ("critic.example", "critic.example", True),
        ("critic.example", "www.critic.example", True),
        ("critic.example", "film.critic.example", False),
        ("*.critic.example", "film.critic.example", True),
        ("*.critic.example", "critic.example", True),
        ("*.critic.example", "notcritic.example", False),
    ],
)
def test_hosts(pattern: str, host: str, inside: bool) -> None:
    assert (verdict(f"https://{host}/reviews/a", hosts=(pattern,)) == "in") is inside


def test_depth_counts_steps_but_not_next_pages_or_parts_of_sitemaps() -> None:
    def depth(kind: str, at: Place) -> int:
        found = frontier().found(Discovered(f"{HOME}x", kind), at)  # type: ignore[arg-type]
        assert isinstance(found, Admitted)
        return found.depth

    assert depth("review", Place("listing", 3, HOME)) == 4
    assert depth("next", Place("listing", 3, HOME)) == 3
    assert depth("sitemap", IN_SITEMAP) == 0
    assert depth("page", IN_SITEMAP) == 1
    assert verdict(f"{HOME}x", at=Place("review", 2, HOME), max_depth=2) == "too-deep"


def test_pages_that_differ_only_in_numbers_are_believed_up_to_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "MAX_PER_LOOK", 3)
    border = frontier()
    decided = [border.found(Discovered(f"{HOME}archive/{n}", "listing"), ON_PAGE) for n in range(5)]
    assert [isinstance(one, Admitted) for one in decided] == [True, True, True, False, False]
    last = decided[-1]
    assert isinstance(last, Refused)
    assert last.reason == "trap-too-many-alike"


def test_documents_first_then_reviews_then_what_may_be_one() -> None:
    border = frontier()
    kinds = [("sitemap", "s.xml"), ("review", "a"), ("page", "kritik/b"), ("listing", "films"), ("page", "about")]
    found = [border.found(Discovered(f"{HOME}{path}", kind), IN_SITEMAP) for kind, path in kinds]  # type: ignore[arg-type]
    priorities = [one.priority for one in found if isinstance(one, Admitted)]
    assert priorities == sorted(priorities)
    assert len(set(priorities)) == 5
    assert not looks_like_review("https://a.example/latest/previews", None)


def test_fragments_make_no_new_page() -> None:
    found = frontier().found(Discovered(f"{HOME}reviews/a#comments", "review"), ON_PAGE)
    assert isinstance(found, Admitted)
    assert found.url == f"{HOME}reviews/a"


@pytest.mark.parametrize(
    ("given", "what", "reason"),
    [
        (capture(), "read", ""),
        (capture(status=304, body=b""), "read", ""),
        (capture(status=404), "failed", "gone"),
        (capture(status=410), "failed", "gone"),
        (capture(status=402), "failed", "walled"),
        (capture(status=451), "failed", "walled"),
        (capture(status=429), "again", "too-many-requests"),
        (capture(status=503), "again", "server-error"),
        (capture(status=501), "failed", "http-501"),
        (capture(status=302), "failed", "http-302"),
        (capture(status=999), "failed", "http-999"),
        (capture(truncated="size"), "failed", "too-large"),
        (capture(truncated="disconnect"), "again", "cut-short"),
        (capture(undecoded="br"), "failed", "undecodable"),
        (capture(b""), "failed", "not-a-page"),
        (capture(b"%PDF-1.7 x"), "failed", "not-a-page"),
        (capture(b"\x1f\x8b not a sitemap"), "failed", "not-a-page"),
    ],
)
def test_what_an_answer_means(given: Capture, what: str, reason: str) -> None:
    meaning = outcome.of_capture(given, is_named=True, is_document=False)
    assert (meaning.what, meaning.reason) == (what, reason)
    assert what == "read" or (given.url in meaning.message and ": " in meaning.message)


def test_what_was_only_found_is_left_out_where_what_was_named_fails() -> None:
    refused = errors.RobotsRefused("robots.txt forbids it", cure="leave it out")
    assert outcome.of_error(refused, is_named=True).what == "failed"
    assert outcome.of_error(refused, is_named=False).what == "skipped"
    assert outcome.of_capture(capture(b"%PDF-1.7"), is_named=False, is_document=False).what == "skipped"
    assert outcome.of_capture(capture(truncated="size"), is_named=True, is_document=True).what == "read"


def test_passing_faults_are_tried_again_and_others_are_not() -> None:
    later = errors.TryLater("busy", retry_after_s=90.0)
    assert outcome.of_error(later, is_named=False).wait_s == 90.0
    again = [errors.HostUnreachable("x"), errors.DeadlineExceeded("x"), errors.ResponseBroken("x"), later]
    assert {outcome.of_error(error, is_named=False).what for error in again} == {"again"}
    final = [errors.TooManyRedirects("x"), errors.ReadDeadlineExceeded("x"), errors.ReadCrashed("x")]
    assert {outcome.of_error(error, is_named=False).what for error in final} == {"failed"}


@pytest.mark.parametrize(
    ("body", "address"),
    [
        ('<link rel="canonical" href="https://critic.example/film/heat#x">', "https://critic.example/film/heat"),
        ("<META PROPERTY='og:url' CONTENT='https://critic.example/film?id=1&amp;b=2'>", "https://critic.example/film?id=1&b=2"),
        ("<link href=https://critic.example/a rel='amphtml canonical'><meta property=og:url content=https://b.example/b>", "https://critic.example/a"),
        ("<link rel=canonical href=/relative><meta property=og:url content=https://critic.example/b>", "https://critic.example/b"),
        ('<!-- <link rel="canonical" href="https://critic.example/old"> -->', None),
        ('<link rel="canonical" href="https://critic.example/">', None),
        ('<link rel="canonical" href="https://localhost/a">', None),
        ('<link rel="canonical" href="https://www.example.com/a">', None),
        ('<link rel="canonical" href="javascript:alert(1)">', None),
        ("<p>nothing</p>", None),
    ],
)  # fmt: skip
def test_the_address_a_saved_page_declares(body: str, address: str | None) -> None:
    assert declared_address(body.encode()) == address


def test_a_file_takes_the_address_it_declares_and_remembers_where_it_lay() -> None:
    body = b'<link rel=canonical href="https://critic.example/film/heat">'
    saved = with_own_address(capture(body, url="file:///tmp/heat.html"))
    assert (saved.url, saved.requested_url) == ("https://critic.example/film/heat", "file:///tmp/heat.html")
    assert with_own_address(capture(body)).url == f"{HOME}reviews/a"
    assert with_own_address(capture(url="file:///tmp/heat.html")).url == "file:///tmp/heat.html"


@pytest.mark.parametrize(
    "unit", ["<link ", "<!--", "<meta property=og:url ", "<a href=", "<script>", "<base href='x'>", "x=\"' "]
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    def read(size: int) -> None:
        body = (unit * (size // len(unit))).encode()
        declared_address(body)
        list(anchors(capture(body)))

    assert costs_less(lambda: read(400_000), max(0.2, 20 * cpu_s(lambda: read(40_000))))


def test_anchors_are_absolute_and_each_there_once() -> None:
    page = capture(b"""<base href="/films/"><script>'<a href="/no">'</script><!-- <a href="/old"> -->
        <a class=x href="heat">1</a><a href='heat#cast'>2</a><A HREF=/dust?a=1&amp;b=2>3</A><a href="">4</a>
        <a href="mailto:x@y.example">5</a><a rel="nofollow ugc" href="/spam">6</a><area href="//b.example/map">""")
    assert list(anchors(page)) == [f"{HOME}films/heat", f"{HOME}dust?a=1&b=2", "https://b.example/map"]


def test_a_dead_process_holds_no_lease() -> None:
    other = subprocess.run(
        [sys.executable, "-c", "from scraper.crawl.owner import my_name; print(my_name())"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    assert owner.is_gone(other)
    assert not owner.is_gone(owner.my_name())
    machine = owner.my_name().partition(":")[0]
    assert owner.is_gone(f"{machine}:{os.getpid()}:0")  # the number was given out again
    assert not owner.is_gone("another-machine:1:0")
    assert not owner.is_gone("")


def test_an_address_is_counted_once_however_it_comes_up() -> None:
    tally = Tally()
    tally.refuse("a", "too-deep")
    tally.refuse("a", "excluded")
    tally.refuse("b", "excluded")
    tally.admit("b")  # found by a better way
    tally.refuse("b", "excluded")
    tally.take_up("b")
    tally.fetched += 1
    tally.take_up("c")
    tally.put_back("c")
    assert (tally.discovered, tally.done, tally.ended) == (2, 2, 1)
    assert tally.counts() == {("skipped", "too-deep"): 1, ("fetched", ""): 1}


def test_patterns_keep_what_names_pages_and_drop_what_counts_them() -> None:
    def look(address: str) -> str:
        url = parse(address)
        assert url is not None
        return looks.look_of(url)[0]

    assert look(f"{HOME}a/1?page=2") == look(f"{HOME}a/77?page=3")
    assert look(f"{HOME}a?title=heat") != look(f"{HOME}a?title=dust")
    assert look(f"{HOME}a?x=1&y=2&z=heat") == look(f"{HOME}a?z=dust&x=5&y=6")


def test_sitemaps_in_sitemaps_in_sitemaps_end() -> None:
    part = Discovered(f"{HOME}part.xml", "sitemap")
    border = frontier()
    at, steps = IN_SITEMAP, 0
    while isinstance(found := border.found(part, at), Admitted):
        at, steps = Place("sitemap", 0, HOME, priority=found.priority), steps + 1
    assert (steps, found.reason) == (3, "trap-nested-sitemaps")
