"""Alarms: what raises one, what it says is the cause, and that years without a change raise none."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scraper.crawl.drift.cause import cause_of, message_of, shown
from scraper.crawl.drift.judge import Finding, judge
from scraper.crawl.drift.watch import watch
from storage.archive import Archive
from storage.samples import Sample
from tests.crawl.runs import job, run
from tests.crawl.site import Site, serving

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SINCE = NOW + timedelta(hours=1)


def page(number: int = 0, **changed: Any) -> dict[str, Any]:
    """The measures of a review; a field that is given as None is absent."""
    fields = {
        "headline": [20 + number % 7, f"Lamp {number}", "visible", "h1", "/html/body/main/h1"],
        "authors": [9, "Ada Quill", "json-ld", "json_ld", "/html/head/script"],
        "date_published": [10, "2026-03-01", "json-ld", "json_ld", "/html/head/script"],
        "item": [6, f"Lamp {number}", "json-ld", "json_ld", "/html/head/script"],
        "ratings": [3, f"{number % 5 + 1}/5", "json-ld", "json_ld", "/html/head/script"],
        "body": [3000 + 97 * (number % 11), f"Text {number}", "visible", "body", "/html/body/main/div"],
    }
    base: dict[str, Any] = {"type": "review", "section": "film", "status": 200, "wall": None}
    base |= {name: changed.pop(name) for name in list(changed) if name in base}
    merged = {name: value for name, value in (fields | changed).items() if value is not None}
    return {**base, "fields": merged}


def findings(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[Finding]:
    past = [Sample(n, n, NOW, measures) for n, measures in enumerate(before)]
    return judge([*past, *(Sample(900 + n, 900 + n, SINCE, one) for n, one in enumerate(after))], since=SINCE)


def many(number: int, make: Callable[[int], dict[str, Any]] = page) -> list[dict[str, Any]]:
    return [make(n) for n in range(number)]


@pytest.mark.parametrize(
    ("after", "field", "kind", "cause"),
    [
        (lambda n: page(n, ratings=None), "ratings", "missing", "the place where it stood is gone"),
        (
            lambda n: page(n, ratings=None, authors=None, date_published=None, item=None),
            "ratings", "missing", "the site's structured data (JSON-LD) is gone",
        ),
        (
            lambda n: page(n, ratings=None, headline=[20, f"L {n}", "visible", "h1", "/html/body/section/h1"]),
            "ratings", "missing", "a redesign: what is read stands elsewhere on the page than before",
        ),
        (lambda n: page(n, body=None), "body", "empty", "pages answer 200 and hold no text"),
        (lambda n: page(n, type="other"), "page", "not-a-review", "the place where it stood is gone"),
        (lambda n: page(n, type="other", wall="consent", body=None), "page", "wall", "a wall (consent) stands in place"),
        (lambda n: page(n, body=[90 + n, f"T {n}", "visible", "body", "/html/body/main/div"]), "body", "length", "class names"),
        (
            lambda n: page(n, headline=[9, "The Critic", "visible", "h1", "/html/body/main/h1"]),
            "headline", "same", "what is read stands on every page",
        ),
    ],
)  # fmt: skip
def test_a_change_of_a_site_is_found_with_its_likely_cause(
    after: Callable[[int], dict[str, Any]], field: str, kind: str, cause: str
) -> None:
    found = {(one.field, one.kind): one for one in findings(many(40), many(12, after))}
    assert (field, kind) in found
    assert cause_of(found[field, kind]).startswith(cause)
    assert message_of("a.example", found[field, kind]).startswith("a.example: ")
    before, now = shown(found[field, kind])
    assert before["pages"] == 40
    assert before["capture_id"] != now["capture_id"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (many(40), many(12)),
        (many(40), many(4, lambda n: page(n, ratings=None))),  # too few to tell
        (many(8), many(12, lambda n: page(n, ratings=None))),  # no past to speak of
        (many(40, lambda n: page(n, ratings=None)), many(12)),  # better than before
        (many(40, lambda n: page(n, **{} if n % 3 else {"ratings": None})), many(12, lambda n: page(n, **{} if n % 2 else {"ratings": None}))),
        (many(40), many(12, lambda n: page(n, authors=[9, "Ada Quill", "visible", "byline", "/html/body/p"]))),
        (  # the books have no scores, and never had
            many(40) + many(40, lambda n: page(n, section="book", ratings=None)),
            many(12, lambda n: page(n, section="book", ratings=None)),
        ),
    ],
)  # fmt: skip
def test_what_chance_or_the_sites_own_habit_explains_raises_no_alarm(
    before: list[dict[str, Any]], after: list[dict[str, Any]]
) -> None:
    assert findings(before, after) == []


def test_the_first_run_of_a_site_raises_no_alarm_whatever_the_order_of_its_pages() -> None:
    books = many(20, lambda n: page(n, section="book", ratings=None))
    samples = [Sample(n, n, SINCE, one) for n, one in enumerate(many(40) + books)]
    assert judge(samples, since=NOW) == []


def test_forty_site_years_without_a_change_raise_no_alarm() -> None:
    chance = random.Random(4)
    for _ in range(40):
        shares = {name: chance.choice((0.5, 0.7, 0.9, 0.97)) for name in ("ratings", "authors", "item")}
        median_size = chance.choice((800, 3000))
        samples: list[Sample] = []
        for week in range(52):
            begin = NOW + timedelta(weeks=week)
            for _ in range(chance.randint(2, 9)):
                number = len(samples)
                size = int(chance.lognormvariate(0, 0.6) * median_size)
                absent = {name: None for name, share in shares.items() if chance.random() > share}
                text = [size, f"Text {number}", "visible", "body", "/html/body/main/div"]
                samples.append(Sample(number, number, begin, page(number, body=text, **absent)))
            assert judge(samples[-400:], since=begin) == []


def critic(site: Site, names: list[str], *, rated: bool = True) -> None:
    for name in names:
        site.review(f"/film/{name}", name.title())
        if not rated:
            answer = site.pages[f"/film/{name}"]
            assert isinstance(answer, tuple)
            html = answer[2].replace(b"application/ld+json", b"application/x-moved").replace(b"4 out of 5 stars", b"")
            site.pages[f"/film/{name}"] = (200, answer[1], html)
    site.sitemap("/map.xml", *(f"/film/{name}" for name in names))


NAMES = [
    f"{first}-{second}"
    for first in ("lamp", "boat", "gate", "attic")
    for second in ("one", "two", "three", "four", "five")
]


def test_a_redesign_of_a_site_raises_one_alarm_that_can_be_acknowledged(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    with serving() as [site]:
        what = job(("sitemap", f"{site.url}/map.xml"))
        critic(site, NAMES)
        first = run(what, db, now=NOW)
        critic(site, NAMES[:12], rated=False)
        second = run(what, db, now=NOW + timedelta(days=1))
        with Archive.open(db) as archive:
            assert watch(archive, first.report.run_id, now=NOW) == []
            raised = watch(archive, second.report.run_id, now=NOW + timedelta(days=1))
            by_field = {alarm.field: alarm for alarm in raised}
            assert by_field["ratings"].kind == "missing"
            assert "structured data (JSON-LD) is gone" in by_field["ratings"].cause
            assert by_field["ratings"].before["read"] == "4"
            assert watch(archive, second.report.run_id, now=NOW + timedelta(days=1)) == []
            for alarm in raised:
                archive.alarms.acknowledge(alarm.id, now=NOW + timedelta(days=1))
            assert archive.alarms.list(open_only=True) == []
            assert watch(archive, second.report.run_id, now=NOW + timedelta(days=1)) == []


def test_an_alarm_ends_by_itself_when_the_site_reads_as_before(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "a.db") as archive:
        day = timedelta(days=1)

        def a_run(number: int, make: Callable[[int], dict[str, Any]], count: int) -> int:
            run_id = archive.runs.start(now=NOW + number * day)
            from tests.storage.makers import capture, key

            for n in range(count):
                url = f"https://a.example/film/{number}-{n}"
                kept = archive.keep(capture(url, f"{number} {n}".encode()), url_key=key(url), run_id=run_id)
                archive.samples.add("a.example", kept.capture_id, make(n), now=NOW + number * day + timedelta(hours=1))
            watch(archive, run_id, now=NOW + number * day + timedelta(hours=2))
            return run_id

        a_run(0, page, 30)
        a_run(1, lambda n: page(n, ratings=None), 8)
        assert [alarm.state for alarm in archive.alarms.list()] == ["open"]
        a_run(2, page, 8)
        assert [alarm.state for alarm in archive.alarms.list()] == ["over"]


def test_walls_are_counted_by_kind_and_never_read_as_reviews(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    with serving() as [site]:
        what = job(("sitemap", f"{site.url}/map.xml"))
        critic(site, NAMES)
        run(what, db, now=NOW)
        for name in NAMES[:10]:
            site.html(f"/film/{name}", "<p>We use cookies.</p><button>Accept all</button>", title="Before you continue")
        site.html("/film/new", "<h1>404</h1><p>Fog.</p>", title="Page not found")
        site.sitemap("/map.xml", *(f"/film/{name}" for name in NAMES), "/film/new")
        ran = run(what, db, now=NOW + timedelta(days=1))
        assert ran.report.failed == {"wall-consent": 10, "soft-404": 1}
        with Archive.open(db) as archive:
            assert archive.stats().by_page_type["review"] == len(NAMES)
            [alarm] = watch(archive, ran.report.run_id, now=NOW)
            assert (alarm.field, alarm.kind) == ("page", "wall")
            assert "a wall (consent) stands in place of the pages" in alarm.cause
        again = run(what, db, now=NOW + timedelta(days=2))
        assert again.report.failed == {"wall-consent": 10, "soft-404": 1}
    import sqlite3

    database = sqlite3.connect(db)
    try:
        assert database.execute("SELECT count(*) FROM events WHERE kind = 'wall'").fetchone() == (10,)
    finally:
        database.close()
