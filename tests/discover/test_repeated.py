"""Repeated structure, on pages made up for it."""

from __future__ import annotations

from scraper.discover import repeated
from scraper.page import Page


def page(html: str) -> Page:
    return Page(html.encode(), "https://a.example/")


def elements(found: Page, name: str) -> list[int]:
    return [i for i in range(len(found)) if name in found.attr(i, "class").split()]


def test_state_and_counts_do_not_change_a_shape() -> None:
    found = page(
        '<ol><li class="comment even depth-1 c-17"><li class="c-9 odd comment"><li class="comment depth-2 thread-alt c-3"></ol>'
    )
    assert len({repeated.shape(found, i) for i in found.by_tag["li"]}) == 1


def test_elements_without_classes_go_by_their_parents() -> None:
    found = page("<ul class=menu><li>a</ul><ul class=list><li>b<li>c</ul>")
    assert [len(members) for members in repeated.groups(found, found.by_tag["li"])] == [2]


def test_a_stretch_reaches_out_as_far_as_all_of_them_can() -> None:
    found = page(
        "<main><div><ul><li><p><b class=by>A</b></p><i>1</i></li><li><p><b class=by>B</b></p><i>2</i></li></ul></div><p>after</p></main>"
    )
    stretches = repeated.stretches(found, elements(found, "by"))
    assert [found.tag[held.start] for held in stretches] == ["li", "li"]
    assert [found.text(held.start) for held in stretches] == ["A 1", "B 2"]


def test_elements_inside_each_other_are_taken_as_they_are() -> None:
    found = page("<div class=c>one<div class=c>two</div></div><div class=c>three</div>")
    members = elements(found, "c")
    assert repeated.outermost(found, members) == [members[0], members[2]]
    assert [held.start for held in repeated.stretches(found, members)] == members


def test_marks_without_an_element_around_reach_to_the_next() -> None:
    found = page(
        "<div><h2>Voices</h2><h4>A</h4><b class=m></b><p>one</p><p>more</p><h4>B</h4><b class=m></b><p>two</p><p>x</p><h4>C</h4><b class=m></b><p>three</p></div>"
    )
    stretches = repeated.unwrapped(found, elements(found, "m"))
    assert [" ".join(found.text(i) for i in held if found.tag[i] != "b") for held in stretches] == [
        "A one more",
        "B two x",
        "C three",
    ]


def test_cousins_are_no_siblings() -> None:
    found = page("<div><b class=m></b></div><div><b class=m></b></div>")
    assert repeated.unwrapped(found, elements(found, "m")) == []


def test_one_member_is_its_own_stretch() -> None:
    found = page("<div><b class=m>x</b></div>")
    (held,) = repeated.stretches(found, elements(found, "m"))
    assert found.tag[held.start] == "b"
