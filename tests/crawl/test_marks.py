"""A set of names in little memory."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.crawl import marks
from scraper.crawl.marks import Marks

STEPS = st.lists(st.tuples(st.sampled_from(["add", "discard", "in"]), st.integers(0, 30)), max_size=200)


@given(STEPS)
def test_marks_are_a_set_however_often_they_are_sorted_in(steps: list[tuple[str, int]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(marks, "RECENT", 4)
        ours, theirs = Marks(), set()
        for what, number in steps:
            name = f"name {number}"
            if what == "add":
                assert ours.add(name) == (name not in theirs)
                theirs.add(name)
            elif what == "discard":
                assert ours.discard(name) == (name in theirs)
                theirs.discard(name)
            assert (name in ours) == (name in theirs)
            assert len(ours) == len(theirs)


def test_a_name_costs_little_more_than_its_hash() -> None:
    many = Marks()
    for number in range(200_000):
        many.add(number)
    kept = sys.getsizeof(many._sorted) + sys.getsizeof(many._recent)
    assert kept / 200_000 < 24
