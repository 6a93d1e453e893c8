"""On-page contents."""

from __future__ import annotations

import pytest

from tests.parse.pages import URL, read, review

SECTIONS = '<h2 id="river">The river</h2><p>x</p><h2 id="ducks">The ducks</h2><p>x</p><h2 id="mud">The mud</h2>'
ITEMS = '<li><a href="#river">River</a></li><li><a href="#ducks">Ducks</a></li><li><a href="#mud">Mud</a></li>'


def quick_links(markup: str, after: str = "") -> list[str]:
    return [link.text for link in read(review(markup + SECTIONS, after=after)).quick_links]


@pytest.mark.parametrize(
    "markup",
    [
        f"<h4>Quick Links</h4><ul>{ITEMS}</ul>",
        f"<p><b>Jump to:</b></p><ul>{ITEMS}</ul>",
        f'<nav class="toc"><ul>{ITEMS}</ul></nav>',
        f"<details><summary>Contents</summary><ol>{ITEMS}</ol></details>",
        f"<ul>{ITEMS}</ul>",
        f"<div><p>Mục lục</p><ul>{ITEMS}</ul></div>",
        '<p>In this review: <a href="#river">River</a> | <a href="#ducks">Ducks</a> | <a href="#mud">Mud</a></p>',
        f'<div class="toc"><ul>{ITEMS.replace("#", URL + "#")}</ul></div>',
        '<p>Contents: <a href="#river">River</a>, <a href="#ducks">Ducks</a>, <a href="#mud">Mud</a></p>',
        '<div class="lwptoc"><div><div><a href="#river">River</a></div><div><a href="#ducks">Ducks</a></div></div>'
        '<div><a href="#mud">Mud</a></div></div>',
        '<div class="toc"><a href="#river"><span>1.</span> River</a><a href="#ducks"><span>1.1</span> Ducks</a>'
        '<a href="#mud"><span>2</span> Mud</a></div>',
    ],
)
def test_contents_blocks_are_read_in_order(markup: str) -> None:
    assert quick_links(markup) == ["River", "Ducks", "Mud"]


@pytest.mark.parametrize(
    "title", ["What awaits you on the river", "Das erwartet dich", "この記事でわかること", "Přejít na"]
)
def test_two_links_that_lead_to_headings_of_their_words_are_contents_whatever_their_title_says(title: str) -> None:
    items = '<li><a href="#river">River</a></li><li><a href="#ducks">Ducks</a></li>'
    reading = read(review(f'<div class="z"><h3>{title}</h3><ul>{items}</ul></div>{SECTIONS}'))
    assert [link.text for link in reading.quick_links] == ["River", "Ducks"]
    assert title not in reading.body
    assert [heading.text for heading in reading.headings] == ["The river", "The ducks", "The mud"]


def test_named_anchors_of_old_pages_are_places_to_lead_to() -> None:
    sections = "".join(f"<p><a name={name}><b>{name}</b></a><br>x</p>" for name in ("river", "ducks", "mud"))
    links = " | ".join(f"<a href=#{name}>{name}</a>" for name in ("river", "ducks", "mud"))
    page = review(f"<table><tr><td><center>[ {links} ]</center>{sections}</td></tr></table>")
    assert [link.text for link in read(page).quick_links] == ["river", "ducks", "mud"]


def test_many_links_into_the_page_cost_no_squares_of_time() -> None:
    links = "".join(f'<div><a href="#s{n}">{n}. part</a></div>' for n in range(3000))
    assert len(read(review(f"<div>{links}</div><p id=s1>x</p>")).quick_links) == 0


def test_quick_links_are_absolute() -> None:
    reading = read(review(f"<h4>Quick Links</h4><ul>{ITEMS}</ul>{SECTIONS}"))
    assert reading.quick_links[0].url == URL + "#river"


def test_a_titled_block_may_lead_to_other_pages_of_the_review() -> None:
    markup = '<p>Review navigation: <a href="?page=1">The story</a> // <a href="?page=2">The sound</a></p>'
    assert quick_links(markup) == ["The story", "The sound"]


def test_a_menu_of_the_reviews_pages_is_its_contents() -> None:
    options = "".join(
        f'<option value="{URL}/{n}">{name}</option>' for n, name in enumerate(("River", "Ducks", "Mud"), 1)
    )
    page = review(f"<form>Jump to page: <select>{options}</select></form>")
    assert [link.text for link in read(page, f"{URL}/2").quick_links] == ["River", "Ducks", "Mud"]
    assert [link.url for link in read(page, f"{URL}/2").quick_links][2] == f"{URL}/3"
    assert read(page, "https://paper.example/other/1").quick_links == ()


def test_chips_that_a_script_scrolls_by_lead_to_headings_of_their_words() -> None:
    chips = "".join(f"<button data-target='#{name.lower()}'>{name}</button>" for name in ("River", "Ducks", "Mud"))
    assert quick_links(f"<div>{chips}</div>") == ["River", "Ducks", "Mud"]
    assert quick_links(f"<div>{chips.replace('>Mud<', '>Share<')}</div>") == []


@pytest.mark.parametrize(
    "markup",
    [
        '<ul><li><a href="#main">Skip to content</a></li><li><a href="#comments">3 comments</a></li><li><a href="#respond">Reply</a></li></ul>',
        '<p>Text<a href="#fn1">1</a> and text<a href="#fn2">2</a> and text<a href="#fn3">3</a></p>',
        '<ul class="share"><li><a href="#">Share</a></li><li><a href="#">Print</a></li><li><a href="#">Save</a></li></ul>',
        '<div><h4>Quick links</h4><a href="https://shop.example/a">Buy at Shop</a> <a href="https://mart.example/b">Buy at Mart</a></div>',
        '<ul><li><a href="#ducks">Ducks</a></li><li><a href="#river">River</a></li></ul>',
        '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li><li><a href="/c">Three</a></li></ul>',
    ],
)
def test_other_links_are_no_quick_links(markup: str) -> None:
    assert quick_links(markup) == []


def test_a_footers_quick_links_are_the_sites() -> None:
    assert (
        quick_links(
            "",
            "<footer><h4>Quick Links</h4><ul><li><a href='/jobs'>Jobs</a></li><li><a href='/ads'>Ads</a></li></ul></footer>",
        )
        == []
    )
