"""The headline is what a reader sees, confirmed by the head; the site's name never is."""

from __future__ import annotations

import pytest

from scraper.parse import headline
from tests.parse.opened import check_evidence, json_ld, opened


def _read(body: str, head: str = "") -> str | None:
    read = opened(f"<html><head>{head}</head><body>{body}</body></html>")
    check_evidence(read.page, read.ledger)
    return read.title


@pytest.mark.parametrize(
    ("body", "head", "expected"),
    [
        ("<h1>Daily Frame</h1><h1>Heat, again</h1>", "<title>Heat, again | Daily Frame</title>", "Heat, again"),
        ("<h1><a href=/>Frame</a></h1><h2>Heat, again and again</h2>", "<title>Heat, again and again</title>", "Heat, again and again"),
        ("<h1>Heat</h1><h1>Cold</h1>", '<meta property="og:title" content="Cold">', "Cold"),
        ("<h1><span>Film | </span><span>Heat is back at last</span></h1>", '<meta property="og:title" content="Heat is back at last">', "Heat is back at last"),
        ("<h1>An unconfirmed line</h1>", "<title>Something else</title>", "An unconfirmed line"),
        ("<p>No heading</p>", "<title>Heat review | Daily Frame</title>", "Heat review"),
        ("<p>No heading</p>", '<meta name="og:title" value="Heat review">', "Heat review"),
        ("<h1></h1>", "", None),
        ("<h1>Heat is back | Daily Frame</h1>", '<meta property="og:site_name" content="Daily Frame"><title>Heat is back | Daily Frame</title>', "Heat is back"),
        ("<h1>Heat is back [Watch]</h1>", '<meta property="og:title" content="Heat is back">', "Heat is back"),
        ("<h1>Books</h1><h3>Heat, a novel of the river</h3>", '<meta property="og:title" content="Heat, a novel of the river, is out"><title>Frame - Books - Heat, a novel of the river</title>', "Heat, a novel of the river"),
        ("<h1>日报</h1><h2>河上的慢船是一部让人久久不能忘怀的好电影</h2>", "<title>河上的慢船是一部让人久久不能忘怀的好电影_电影_日报</title>", "河上的慢船是一部让人久久不能忘怀的好电影"),
        ("<h1>Blog name</h1><h2>What is it that burns so?</h2>", "<title>What is it that burns so? | Blog name</title>", "What is it that burns so?"),
        ("<nav aria-label=Breadcrumb><h1>Heat: what burns in the city</h1></nav><h2>Nobody puts the fire out</h2>", "<title>Heat: what burns in the city</title>" + json_ld('{"@type":"NewsArticle","headline":"Nobody puts the fire out"}'), "Nobody puts the fire out"),
        ("<ol class=crumbs><li><h1>Heat: what burns in the city</h1></li></ol><h2>More</h2>", "<title>Heat: what burns in the city</title>", "Heat: what burns in the city"),
        ("<h1>Heat</h1><h1>… and the firemen are late again</h1>", '<meta property="og:site_name" content="Frame"><meta property="og:title" content="Heat - Frame">' + json_ld('{"@type":"Article","headline":"… and the firemen are late again"}'), "Heat"),
        ("<h1>“Heat” is back [Watch]</h1>", "<title>'Heat' is back</title>", "“Heat” is back"),
        ("<h1><span>Fire</span> Heat is back</h1>", '<meta property="og:title" content="Fire: Heat is back">', "Fire: Heat is back"),
        ("<a href=/><img alt='The Frame' src=l.gif></a><h3>Heat</h3>", "<title>The Frame: Heat</title>", "Heat"),
        ("<h1>Heat is back<span>Daily Frame</span></h1>", "<meta property=og:title content='Heat is back'>", "Heat is back"),
        ("<h1>Heat is back<a href=#h>¶</a></h1>", "<title>Heat is back</title>", "Heat is back"),
        ("<p>河上的船</p>", "<title>河上的慢船-码头网</title>", "河上的慢船"),
        ("<a href=/>Daily Frame</a><h1>Heat is back – Daily Frame</h1>", "<title>Heat is back – Daily Frame</title>", "Heat is back"),
        ("<a href=/>Frame</a><p>Text</p>", "<title>Heat is back (Frame)</title>", "Heat is back"),
        ("<a href=/>Frame</a><nav><a href=/film>Film</a></nav><p>Text</p>", "<title>Heat is back | Film | Frame</title>", "Heat is back"),
        ("<a href=/>Frame</a><nav><a href=/film>Film</a></nav><p>Text</p>", "<title>Frame » Film » The heat is back again</title>", "The heat is back again"),
        ("<p>Text</p>", '<meta property="og:title" content="Ann&amp;#8217;s &amp;amp; Bo&amp;#8217;s heat">', "Ann’s & Bo’s heat"),
        ("<h1>Low Tide</h1><h2>A paper</h2><h3>Mud, ducks and time</h3>", "<title>Low Tide: Mud, ducks and time</title>", "Mud, ducks and time"),
        ("<a href=/>Low Tide</a><div role=heading aria-level=1>Mud and ducks</div>", "<title>Low Tide</title>", "Mud and ducks"),
        ("<a href=/>Low Tide</a><h1><img src=h.gif alt='Mud, ducks and time'></h1>", "<title>Low Tide</title>", "Mud, ducks and time"),
        ("<a href=/>Low Tide</a><font size=5>Mud, ducks and time</font>", "<title>Low Tide</title>", "Mud, ducks and time"),
        ("<h1>The heat is back again | news and reviews</h1><h2>The heat is back again</h2>", "<title>The heat is back again | news and reviews | Frame</title>", "The heat is back again"),
        ("<h2>골목의 문법</h2><h3>송담</h3>", "<title>뮤즈 - 골목의 문법</title><meta property=og:title content='골목의 문법 - 송담'>", "골목의 문법"),
        ("<a href=/>Frame</a><p class=hed>A heat</p><p>Text</p>", "<title>Frame | Arts | A heat</title>", "A heat"),
    ],
)  # fmt: skip
def test_which_line_is_the_headline(body: str, head: str, expected: str | None) -> None:
    assert _read(body, head) == expected


def test_the_site_s_name_is_no_headline() -> None:
    head = '<meta property="og:site_name" content="Frame"><meta property="og:title" content="Frame"><title>Heat - Frame</title>'
    assert _read("<h1>Frame</h1><h2>Heat</h2>", head) == "Heat"


def test_a_kicker_above_completes_the_headline() -> None:
    head = json_ld('{"@type":"NewsArticle","headline":"Kino: Die Hitze kommt wieder"}')
    assert _read("<p>Kino</p><h1>Die Hitze kommt wieder</h1>", head) == "Kino: Die Hitze kommt wieder"


def test_other_sources_that_agree_are_evidence() -> None:
    head = '<meta property="og:title" content="Heat, again">' + json_ld('{"@type":"Review","name":"Heat, again"}')
    read = opened(f"<html><head>{head}</head><body><h1>Heat, again</h1></body></html>")
    assert [entry.source for entry in read.ledger.evidence["headline"]] == ["visible", "json-ld", "meta"]


def test_the_element_of_a_headline_is_found_again() -> None:
    read = opened("<h1>Heat</h1>")
    at = headline.element(read.page, read.title)
    assert at is not None
    assert read.page.tag[at] == "h1"
    assert headline.element(read.page, None) is None


def test_of_several_articles_marked_up_the_one_the_head_names_is_the_page_s() -> None:
    marked = '<div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">{}</h1></div>'
    head = '<meta property="og:title" content="Heat">'
    assert _read(marked.format("Heat") + marked.format("Something quite a bit longer"), head) == "Heat"
