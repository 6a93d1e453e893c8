"""Which index answers a list: whatever the filters, no list looks at every review, or sorts more than it was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest

from scraper.records import Item
from storage import Archive
from storage.filters import Filters
from tests.storage.makers import at, key, store

GIVEN: dict[str, str | float | bool] = {
    "site": "site3.example",
    "person": "calloway",
    "item": "field",
    "kind": "Movie",
    "page_type": "review",
    "language": "en",
    "since": "2026-01-01",
    "until": "2026-12-31",
    "new_since": "2026-03-01",
    "gone": True,
    "min_rating": 0.2,
    "max_rating": 0.9,
}
# People, works, hosts and ratings are looked through, which are fewer; what they lead to is looked up. What was found
# already is no more than was asked for.
SMALL = ("SCAN people", "SCAN items", "SCAN review_sites", "SCAN given", "SCAN found", "SCAN failures")
# Several of them are merged into one order, of each as many as are asked for; nothing else is sorted,
# but for what came lately.
SORTED = {"person", "item", "min_rating", "max_rating", "new_since", "gone"}
# None, one, two or three filters, and all at once.
COMBINATIONS = [names for number in (0, 1, 2, 3, len(GIVEN)) for names in combinations(GIVEN, number)]


@pytest.fixture(scope="module", params=["as it was filled", "with statistics"])
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with Archive.open(tmp_path_factory.mktemp("plans") / "cuttings.db") as archive:
        with archive._connection.write():
            for number in range(200):
                store(
                    archive,
                    f"https://site{number % 20}.example/{number}",
                    date_published=f"20{number % 26:02}-0{1 + number % 9}-11",
                    headline=f"A Headline of Number {number}",
                    item=Item(f"The Long Field {number}", "Movie", 2026),
                    body=f"Text {number} of a gate.",
                    when=at(number),
                )
        if request.param == "with statistics":
            archive.checkpoint()
            archive._connection.execute("ANALYZE")
        yield archive


def plan_of(archive: Archive, filters: Filters) -> list[str]:
    """How SQLite means to answer the list, a step a line."""
    asked: list[str] = []
    archive._connection.raw.set_trace_callback(asked.append)
    list(archive.reviews.list(filters, limit=20))
    archive._connection.raw.set_trace_callback(None)
    return [row["detail"] for row in archive._connection.all(f"EXPLAIN QUERY PLAN {asked[-1]}")]


def test_no_list_looks_at_every_review_or_sorts_them_all(library: Archive) -> None:
    for names in COMBINATIONS:
        plan = plan_of(library, Filters(**{name: GIVEN[name] for name in names}))  # type: ignore[arg-type]
        scans = [step for step in plan if step.startswith("SCAN") and not step.startswith(SMALL)]
        # In the order of the dates, until there are as many as were asked for.
        assert all(step.endswith("USING INDEX reviews_by_date") for step in scans), (names, plan)
        is_sorted = any("ORDER BY" in step for step in plan)
        assert not is_sorted or SORTED & set(names), (names, plan)


@pytest.mark.parametrize(
    ("name", "index"),
    [
        ("site", "reviews_by_site"),
        ("item", "reviews_by_item"),
        ("kind", "reviews_by_kind"),
        ("language", "reviews_by_language"),
        ("page_type", "reviews_by_type"),
        ("since", "reviews_by_date"),
        ("new_since", "reviews_by_arrival"),
        ("min_rating", "reviews_by_rating"),
    ],
)
def test_each_filter_has_its_index(library: Archive, name: str, index: str) -> None:
    plan = plan_of(library, Filters(**{name: GIVEN[name]}))  # type: ignore[arg-type]
    assert any(f"reviews USING INDEX {index}" in step for step in plan), plan


def test_person_has_a_table_in_the_order_of_the_dates(library: Archive) -> None:
    assert "SEARCH by USING PRIMARY KEY (person_id=?)" in plan_of(library, Filters(person="calloway"))


def test_who_wrote_and_edited_a_review_is_listed_once_and_under_the_present_date(archive: Archive) -> None:
    for number, day in enumerate((None, "2026-02-01", "2026-03-01")):
        store(
            archive,
            html=b"%d" % number,
            when=at(number),
            authors=("Ann Lee",),
            editors=("Ann Lee",),
            date_published=day,
        )
        assert [line.date_published for line in archive.reviews.list(Filters(person="ann"))] == [day]
    assert archive.verify().is_whole


def test_count_reads_an_index_and_no_review(library: Archive) -> None:
    asked: list[str] = []
    for name in ("kind", "page_type", "language", "since", "min_rating"):
        library._connection.raw.set_trace_callback(asked.append)
        library.reviews.count(Filters(**{name: GIVEN[name]}))  # type: ignore[arg-type]
        library._connection.raw.set_trace_callback(None)
        plan = [row["detail"] for row in library._connection.all(f"EXPLAIN QUERY PLAN {asked[-1]}")]
        assert "COVERING INDEX" in plan[0], (name, plan)


def test_site_takes_in_the_hosts_below_it(archive: Archive) -> None:
    for host in ("film.example", "www.film.example", "blog.film.example", "otherfilm.example", "fi_m.example"):
        store(archive, f"https://{host}/a", headline=f"On {host}", body=f"A gate at {host}.")

    def listed(site: str) -> set[str]:
        return {line.site for line in archive.reviews.list(Filters(site=site))}

    assert listed("film.example") == {"film.example", "blog.film.example"}
    assert listed("WWW.Film.example") == {"film.example", "blog.film.example"}
    assert listed("blog.film.example") == {"blog.film.example"}
    assert listed("fi_m.example") == {"fi_m.example"}
    assert listed("nowhere.example") == listed("%") == set()


def test_noting_a_review_looks_at_no_other_that_it_has_nothing_to_do_with(library: Archive) -> None:
    asked: list[str] = []
    library._connection.raw.set_trace_callback(asked.append)
    store(library, "https://site3.example/new", headline="A Headline of Its Own", body="A new text of a gate. " * 20)
    library._connection.raw.set_trace_callback(None)
    looked_up = {sql for sql in asked if sql.lstrip().startswith(("SELECT", "WITH"))}
    assert len(looked_up) > 10
    for sql in looked_up:
        for row in library._connection.all(f"EXPLAIN QUERY PLAN {sql}"):
            assert "reviews_by_type" not in row["detail"], sql
            assert not row["detail"].startswith(("SCAN reviews", "SCAN twin", "SCAN revisions", "SCAN urls")), sql


def test_one_review_is_looked_up_and_not_looked_for(library: Archive) -> None:
    """A list of a thousand reviews written out whole asks a thousand times."""
    asked: list[str] = []
    library._connection.raw.set_trace_callback(asked.append)
    review = library.reviews.get(7)
    library.reviews.get(7, revision=1)
    library.reviews.at(7, at(300))
    library.page_captures.of(7)
    library.page_captures.ending(7)
    library.clusters.of(7)
    list(library.runs.failures(run_id=1))
    library.reviews.find(review["url"], url_key=key(review["url"]))
    library._connection.raw.set_trace_callback(None)
    for sql in dict.fromkeys(asked):
        plan = [row["detail"] for row in library._connection.all(f"EXPLAIN QUERY PLAN {sql}")]
        assert not [step for step in plan if step.startswith("SCAN") and step != "SCAN own"], (sql, plan)
