"""Pages of one work come together, others stay apart, and the order of the pages has no say."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.items.grouping import Decisions, Mention, group


def m(page: int, key: str = "heat", family: str = "film", year: int = 0, item: int = 0, **numbers: str) -> Mention:
    return Mention(page, item or page, key, family, year, frozenset(numbers.items()))


def works(*mentions: Mention, decisions: Decisions | None = None) -> list[list[int]]:
    return [sorted(pages) for pages in group(mentions, decisions or Decisions({}, ()))]


@pytest.mark.parametrize(
    ("mentions", "expected"),
    [
        ([m(1), m(2)], [[1, 2]]),
        ([m(1), m(2, "other")], [[1], [2]]),
        ([m(1), m(2, family="book")], [[1], [2]]),
        ([m(1), m(2, family="")], [[1, 2]]),
        ([m(1), m(2, family="book"), m(3, family="")], [[1], [2], [3]]),
        ([m(1, year=1995), m(2, year=1996)], [[1, 2]]),
        ([m(1, year=1977), m(2, year=2018)], [[1], [2]]),
        ([m(1, year=1977), m(2)], [[1, 2]]),
        ([m(1, year=1977), m(2, year=2018), m(3)], [[1], [2], [3]]),
        ([m(1, year=2001), m(2, year=2002), m(3, year=2003)], [[1, 2], [3]]),
        ([m(1, imdb="tt1"), m(2, imdb="tt2")], [[1], [2]]),
        ([m(1, imdb="tt1"), m(2, imdb="tt1"), m(3, imdb="tt2"), m(4)], [[1, 2, 4], [3]]),
        ([m(1, imdb="tt1"), m(2, imdb="tt2"), m(3)], [[1], [2], [3]]),
        ([m(1, isbn="1"), m(2, isbn="2")], [[1, 2]]),
        ([m(1, imdb="tt1"), m(2, "hitze", imdb="tt1")], [[1, 2]]),
        ([m(1, year=1977, imdb="tt1"), m(2, "suspiria", year=2018, imdb="tt1")], [[1], [2]]),
        ([m(1, imdb="tt1"), m(2, "heat", "book", imdb="tt1")], [[1], [2]]),
        ([m(1, "a", imdb="tt1"), m(2, "a", imdb="tt1"), m(3, "a", wikidata="Q1"), m(4, "b", wikidata="Q1")], [[1, 2, 3, 4]]),
        ([m(1, sku="7"), m(2, "other", sku="7")], [[1], [2]]),
        ([m(1, "a", year=2001, isbn="1"), m(2, "b", isbn="1", goodreads="2"), m(3, "c", year=2010, goodreads="2")], [[1], [2, 3]]),
    ],
)  # fmt: skip
def test_pages_come_together_by_name_kind_year_and_number(mentions: list[Mention], expected: list[list[int]]) -> None:
    assert works(*mentions) == expected


def test_what_was_merged_by_hand_is_one() -> None:
    tie = frozenset({("item", 1), ("item", 2)})
    assert works(m(1, "a"), m(2, "b", "book"), m(3, "b", "book"), decisions=Decisions({}, [tie])) == [[1, 2, 3]]


def test_what_was_split_by_hand_is_apart_and_a_later_page_goes_with_the_rest() -> None:
    assert works(m(1), m(2), m(3), decisions=Decisions({2: 7}, ())) == [[1, 3], [2]]
    assert works(m(1), m(2), m(3), m(4), decisions=Decisions({2: 7, 3: 7}, ())) == [[1, 4], [2, 3]]


def test_a_split_can_be_merged_with_something_else() -> None:
    tie = frozenset({("split", 7), ("item", 9)})
    assert works(m(1), m(2), m(9, "z"), decisions=Decisions({2: 7}, [tie])) == [[1], [2, 9]]


NUMBERS = st.dictionaries(st.sampled_from(["imdb", "isbn", "wikidata"]), st.sampled_from(["1", "2"]), max_size=2)
MENTIONS = st.lists(
    st.builds(
        lambda key, family, year, item, numbers: (key, family, year, item, numbers),
        st.sampled_from("ab"), st.sampled_from(["", "film", "book"]), st.sampled_from([0, 2000, 2001, 2002, 2010]),
        st.integers(1, 4), NUMBERS,
    ),
    max_size=12,
)  # fmt: skip


@given(MENTIONS, st.randoms(use_true_random=False))
@settings(max_examples=300)
def test_the_order_of_the_pages_has_no_say_and_no_page_is_lost(drawn: list[tuple], chance: random.Random) -> None:  # type: ignore[type-arg]
    mentions = [
        m(page, key, family, year, item, **numbers) for page, (key, family, year, item, numbers) in enumerate(drawn)
    ]
    found = works(*mentions)
    assert sorted(page for work in found for page in work) == list(range(len(mentions)))
    chance.shuffle(mentions)
    assert works(*mentions) == found
    years = {page: year for page, (_, _, year, _, _) in enumerate(drawn)}
    for work in found:
        said = [years[page] for page in work if years[page]]
        assert not said or max(said) - min(said) <= 1
