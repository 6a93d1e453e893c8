"""What counts as words of one's own, and when a supply of pages is left: without a network."""

from __future__ import annotations

from typing import Any

import pytest

from scraper.crawl.traps import own_words, yields
from scraper.crawl.traps.bare_hosts import MAX_BARE_HOSTS, BareHosts
from scraper.crawl.traps.leftovers import MAX_GROUPS, OTHERS, Leftovers
from scraper.crawl.traps.looks import look_of
from scraper.crawl.traps.own_words import OwnWords
from scraper.crawl.traps.yields import BARE_HOST, HOST_TRIAL, LOOK_TRIAL, PLACE_TRIAL, SHORTER_AGAIN, Yields
from scraper.weburl import WebUrl, parse

PARAGRAPH = "The lamp stands in a window where the street can see it, and for two hours nobody says who lit it."


def at(path: str, host: str = "a.example") -> WebUrl:
    url = parse(f"https://{host}{path}")
    assert url is not None
    return url


def page(*lines: str, kind: str = "review", **keys: Any) -> dict[str, Any]:
    return {"page_type": kind, "body": "\n".join(lines), **keys}


def test_text_that_differs_in_numbers_and_in_the_address_is_known() -> None:
    words = OwnWords()
    text = "Your search for {} has {} results, none of which is what anybody would have been looking for here."
    assert words.of(at("/find?q=lantern"), page(text.format("lantern", 12))) == "new"
    assert words.of(at("/find?q=anchor"), page(text.format("“anchor”", 4711))) == "known"
    assert words.of(at("/find?q=x"), page(PARAGRAPH)) == "new"


def test_a_page_is_new_by_a_share_of_its_text_and_not_by_a_line() -> None:
    words = OwnWords()
    same = [f"{PARAGRAPH} {name}" for name in ("one", "two", "three", "four")]
    assert words.of(at("/a/x"), page(*same)) == "new"
    assert words.of(at("/a/y"), page(*same, f"{PARAGRAPH} of the day")) == "known"
    assert words.of(at("/b/y"), page(*same)) == "new"  # another place: a copy there is somebody else's to find


def test_lists_have_no_words_of_their_own_but_the_reviews_that_stand_on_them() -> None:
    words = OwnWords()
    assert words.of(at("/list"), page(PARAGRAPH, kind="listing")) == "none"
    assert words.of(at("/list"), page(kind="listing", user_reviews=[{"body": PARAGRAPH}])) == "new"
    assert words.of(at("/a"), page("Short.")) == "none"


def test_the_lines_that_are_remembered_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_words, "MAX_LINES", 3)
    words = OwnWords()
    assert [words.of(at("/a"), page(f"{PARAGRAPH} {name}")) for name in "abcda"] == ["new"] * 5


def test_a_look_is_left_after_pages_without_yield_in_a_row_and_taken_up_by_one_with() -> None:
    seen = Yields()
    seen.good(at("/archive?page=1"))
    for number in range(LOOK_TRIAL):
        assert seen.reason_against(at("/archive?page=2")) is None
        seen.barren(at(f"/archive?page={number}"), "only-links")
    assert seen.reason_against(at("/archive?page=2")) == "trap-only-links"
    assert seen.reason_against(at("/archive/other")) is None
    seen.good(at("/archive?page=9"))
    assert seen.reason_against(at("/archive?page=2")) is None


def test_a_look_that_yields_stays_open_in_a_place_that_is_left() -> None:
    seen = Yields()
    seen.good(at("/films?page=1"))
    for number in range(PLACE_TRIAL):
        seen.barren(at(f"/films?color={'x' * number}&page=1"), "same-text")
    assert seen.reason_against(at("/films?color=red")) == "trap-same-text"
    assert seen.reason_against(at("/films?page=2")) is None


def test_of_a_host_without_words_only_what_such_pages_lead_to_is_left() -> None:
    seen = Yields()
    for number in range(HOST_TRIAL):
        seen.pending(at(f"/{'x' * number}/a"))
    assert seen.reason_against(at("/new"), is_trusted=False) == BARE_HOST
    assert seen.reason_against(at("/new"), is_trusted=True) is None
    assert seen.reason_against(at("/new", "b.example"), is_trusted=False) is None


def test_where_the_last_run_left_off_the_trial_is_shorter() -> None:
    seen = Yields(["a.example/item?*"])
    for number in range(LOOK_TRIAL // SHORTER_AGAIN):
        assert seen.reason_against(at("/item?n=1")) is None
        seen.barren(at(f"/item?n={number}"), "same-text")
    assert seen.reason_against(at("/item?n=1")) == "trap-same-text"


def test_looks_are_forgotten_before_they_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yields, "MAX_GROUPS", 2)
    seen = Yields()
    for name in "abc":
        seen.good(at(f"/{name}?n=1"))
    assert [seen.yielded(look_of(at(f"/{name}?n=1"))[0]) for name in "abc"] == [0, 1, 1]


def test_hosts_are_counted_by_site_until_they_have_a_review() -> None:
    hosts = BareHosts(["www.b.example"], lambda host: host == "known.b.example")
    opened = [f"h{n}.b.example" for n in range(MAX_BARE_HOSTS)]
    assert not any(hosts.is_one_too_many(host) for host in [*opened, "www.b.example", "known.b.example"])
    assert hosts.is_one_too_many("one-more.b.example")
    assert not hosts.is_one_too_many("h7.b.example")
    assert not hosts.is_one_too_many("a.elsewhere.example")
    hosts.reviewed("h7.b.example")
    assert not hosts.is_one_too_many("one-more.b.example")


def test_what_is_left_is_counted_in_a_bounded_number_of_groups() -> None:
    left = Leftovers()
    for number in range(MAX_GROUPS + 5):
        left.put("excluded", f"https://a.example/{'x' * number}/a", None)
    groups = {one.place: one.number for one in left.news()}
    assert len(groups) == MAX_GROUPS + 1
    assert groups[OTHERS] == 5
    left.take_back("excluded", "https://a.example/x/a")
    assert [(one.place, one.number) for one in left.news()] == [("a.example/x/*", 0)]
    assert list(left.news()) == []
