"""The text of a page as blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.page import Page
from scraper.parse.text import blocks as blocks_of

URL = "https://paper.example/film/slow-boat"


def opened(body: str) -> Page:
    return Page(f"<html><head><title>T</title></head><body>{body}</body></html>".encode(), URL)


def texts(page: Page) -> list[str]:
    blocks = blocks_of.find(page)
    return [blocks_of.text_of(page, start, stop) for start, stop in zip(blocks.start, blocks.stop, strict=True)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>One <b>word</b> more</p>", ["One word more"]),
        ("One<br>Two<br><br>Three", ["One", "Two", "Three"]),
        ("<div>Before<p>Inside</p>after</div>", ["Before", "Inside", "after"]),
        ("<div>Before<p> </p>after</div>", ["Before", "after"]),
        ("<p>A <script>var x = 1;</script> line</p>", ["A line"]),
        ("<p><span>Joined</span><span> words</span></p>", ["Joined words"]),
        ("<table><tr><td>Left</td><td>Right</td></tr></table>", ["Left", "Right"]),
        ("<a href=x><div>Card</div> rest</a>", ["Card", "rest"]),
        ("", []),
    ],
)
def test_a_block_ends_where_a_reader_sees_a_new_line(body: str, expected: list[str]) -> None:
    assert texts(opened(body)) == expected


def test_a_block_stands_in_the_nearest_block_element() -> None:
    page = opened("<div>Before <b>bold</b><p><a href=x>Inside</a></p></div>")
    assert [page.tag[home] for home in blocks_of.find(page).home] == ["div", "p"]


def test_letters_and_letters_in_links_are_counted() -> None:
    blocks = blocks_of.find(opened("<p>Read <a href=x>this one</a> now</p>"))
    assert (blocks.size, blocks.linked) == ([15], [8])


def test_the_title_in_the_head_is_no_block() -> None:
    assert "T" not in texts(opened("<p>Text</p>"))


@given(
    st.lists(st.sampled_from(["<p>a</p>", "b", "<br>", "<b>c</b>", "<div>", "</div>", "<ul><li>d", "</ul>", " \n "]))
)
def test_blocks_hold_every_letter_of_the_body_once_and_in_order(parts: list[str]) -> None:
    page = opened("".join(parts))
    body = page.by_tag["body"][0]
    assert "".join("".join(texts(page)).split()) == "".join(page.text(body).split())


@given(st.lists(st.sampled_from(["<p>a</p>", "b", "<br>", "<b>c</b>", "<div>", "</div>", "<section>d", "</section>"])))
def test_a_block_is_text_of_its_home(parts: list[str]) -> None:
    page = opened("".join(parts))
    blocks = blocks_of.find(page)
    for text, home in zip(texts(page), blocks.home, strict=True):
        assert text in page.text(home)
