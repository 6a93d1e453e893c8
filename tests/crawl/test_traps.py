"""Endless supplies of pages: each is left after a trial, and told; an ordinary archive beside them is not cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from scraper.crawl.traps import mazes
from scraper.crawl.traps.bare_hosts import MAX_BARE_HOSTS
from scraper.crawl.traps.yields import HOST_TRIAL, LOOK_TRIAL, PLACE_TRIAL, SHORTER_AGAIN
from scraper.fetch.guard import GuardedNetwork
from storage.archive import Archive
from storage.refusals import Refusal
from tests.crawl.runs import Ran, job, run
from tests.crawl.site import serving
from tests.crawl.trap_site import FARM, TrapSite


def left(db: Path, ran: Ran) -> list[Refusal]:
    with Archive.open(db) as archive:
        return archive.refusals.of_run(ran.report.run_id)


async def everywhere(host: str, port: int) -> list[str]:
    """Every name leads to this machine."""
    return ["127.0.0.1"]


@contextmanager
def trapped(*parts: str, reviews: int = 0, per_page: int = 20) -> Iterator[TrapSite]:
    with serving() as [site]:
        yield TrapSite(site, *parts, reviews=reviews, per_page=per_page)


def crawl_it(traps: TrapSite, db: Path, **keys: object) -> Ran:
    everything = {"only": "everything", "max_depth": 1_000, **keys}
    network = GuardedNetwork(allow_private=True, resolve=everywhere)
    return run(job(("listing", f"{traps.site.url}/"), **everything), db, network=network)


@pytest.mark.parametrize(
    ("part", "most", "reason", "place"),
    [
        ("calendar", LOOK_TRIAL + 1, "trap-only-links", "/calendar/0/*"),
        ("visit", LOOK_TRIAL + 1, "trap-same-text", "/visit?*"),
        ("item", LOOK_TRIAL + 1, "trap-same-text", "/item?*"),
        ("gone", LOOK_TRIAL, "trap-soft-404", "/gone/*"),
        ("films", PLACE_TRIAL + 1, "trap-only-links", "/films?*"),
        ("maze", PLACE_TRIAL + 1, "trap-only-links", "/maze/amber/*"),
        ("loop", 10, "trap-repeating-path", "/loop/a/*"),
    ],
)
def test_every_trap_is_left_after_its_trial_and_told_with_an_example(
    tmp_path: Path, part: str, most: int, reason: str, place: str
) -> None:
    with trapped(part, reviews=5) as traps:
        ran = crawl_it(traps, tmp_path / "a.db", max_pages=1_000)
        asked = traps.asked()
    assert ran.report.stopped is None
    assert asked[part] <= most
    told = {(one.reason, one.place): one for one in left(tmp_path / "a.db", ran)}
    one = told[reason, f"127.0.0.1{place}"]
    assert one.number > 0
    assert one.example.startswith(f"{traps.site.url}/{part}")
    assert one.found_on is not None


def test_text_without_end_is_left_and_the_reviews_beside_it_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mazes, "SPAWNING_TRIAL", 100)
    with trapped("stories", "archive", reviews=40) as traps:
        ran = crawl_it(traps, tmp_path / "a.db", max_pages=1_000)
        first = traps.asked()
        crawl_it(traps, tmp_path / "a.db", max_pages=1_000)
        again = traps.asked() - first
    assert ran.report.stopped is None
    assert first["stories"] <= 100 + 1
    assert (first["reviews"], again["reviews"]) == (40, 40)
    assert again["stories"] <= 100 // SHORTER_AGAIN + 1
    endless = [one for one in left(tmp_path / "a.db", ran) if one.reason == "trap-endless"]
    assert {one.place.split("/")[1] for one in endless} == {"stories"}


def test_what_was_left_is_in_the_sum_of_the_run(tmp_path: Path) -> None:
    with trapped("visit", "films", reviews=40) as traps:
        ran = crawl_it(traps, tmp_path / "a.db")
    told: Counter[str] = Counter()
    for one in left(tmp_path / "a.db", ran):
        told[one.reason] += one.number
    assert told == ran.report.skipped


def test_the_next_run_looks_whether_it_is_otherwise_and_no_longer(tmp_path: Path) -> None:
    with trapped("visit", "item") as traps:
        crawl_it(traps, tmp_path / "a.db")
        before = traps.asked()
        crawl_it(traps, tmp_path / "a.db")
        again = traps.asked() - before
    assert again["visit"] <= LOOK_TRIAL // SHORTER_AGAIN + 1
    assert again["item"] <= LOOK_TRIAL // SHORTER_AGAIN + 1


def test_pages_of_links_to_ever_new_places_are_left_when_their_host_has_shown_nothing_else(tmp_path: Path) -> None:
    with trapped("walk", "archive", reviews=40) as traps:
        ran = crawl_it(traps, tmp_path / "a.db")
        asked = traps.asked()
    assert asked["reviews"] == 40
    assert asked["walk"] <= HOST_TRIAL + 100
    assert any(one.reason == "trap-bare-host" for one in left(tmp_path / "a.db", ran))


def test_hosts_that_links_open_without_end_are_left(tmp_path: Path) -> None:
    with trapped("farm") as traps:
        ran = crawl_it(traps, tmp_path / "a.db", hosts=("127.0.0.1", f"*.{FARM}"), max_pages=2_000)
        hosts = {one.headers["host"] for one in traps.site.asked if FARM in one.headers["host"]}
    assert len(hosts) == MAX_BARE_HOSTS
    [told] = [one for one in left(tmp_path / "a.db", ran) if one.reason == "trap-too-many-hosts"]
    assert told.place == f"*.{FARM}"
    assert ran.report.stopped is None


@pytest.mark.slow
def test_an_ordinary_archive_twice_as_large_as_any_trial_is_not_cut_by_the_traps_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mazes, "SPAWNING_TRIAL", 250)
    reviews, lists = 2 * mazes.SPAWNING_TRIAL, 2 * LOOK_TRIAL
    parts = ("films", "visit", "archive", "calendar", "stories")
    with trapped(*parts, reviews=reviews, per_page=reviews // lists) as traps:
        ran = crawl_it(traps, tmp_path / "a.db")
        asked = traps.asked()
    assert asked["reviews"] == reviews
    assert lists <= asked["archive"] <= lists + LOOK_TRIAL
    assert ran.report.new >= reviews
