"""Writers as the byline gives them; photographers, editors, translators and sites are none."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import names
from scraper.parse import bylines, people
from scraper.parse.people import People
from tests.parse.opened import article, check_evidence, json_ld, opened


def _read(html: str) -> People:
    read = opened(html)
    found = people.read(read.page, read.data, read.facts, read.title, read.main, read.ledger)
    check_evidence(read.page, read.ledger)
    return found


def test_doctests_hold() -> None:
    assert doctest.testmod(names).failed == 0
    assert doctest.testmod(bylines).failed == 0


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("<p>By Ann Lee</p>", ("Ann Lee",)),
        ("<p>By <a>Ann Lee</a> and <a>Bo Chan</a></p>", ("Ann Lee", "Bo Chan")),
        ('<p class="byline">By <span>Ann Lee</span><span>USA WEEKLY NETWORK</span></p>', ("Ann Lee",)),
        ("<p>Von Jörg Müller</p>", ("Jörg Müller",)),
        ("<p>Par Zoé Ó Brien et Ann Lee</p>", ("Zoé Ó Brien", "Ann Lee")),
        ("<p>Por Ana de la Cruz 4 mayo, 2022</p>", ("Ana de la Cruz",)),
        ("<p>Di Ugo Neri</p>", ("Ugo Neri",)),
        ("<p>Автор: Анна Ли</p>", ("Анна Ли",)),
        ('<a rel="author" href="/x">manicmammy</a>', ("manicmammy",)),
        ('<p><a href="/authors/ann-lee">Ann Lee</a></p>', ("Ann Lee",)),
        ("<p>Photos by Ann Lee</p>", ()),
        ("<p>Illustration by Ann Lee</p>", ()),
        ("<p>Translated by Ann Lee</p>", ()),
        ("<p>Updated by Ann Lee</p>", ()),
        ("<p>Medically reviewed by Ann Lee, MD</p>", ()),
        ("<p>By Staff</p>", ()),
        ("<p>By Admin</p>", ()),
        ("<p>by @annlee</p>", ()),
        ("<p>By the time the film begins, it is over.</p>", ()),
        ('<p class="author">Email the author</p>', ()),
        ('<p class="byline">December 18, 2019</p>', ()),
        ('<p class="byline">By Example.org</p>', ()),
        ('<p class="byline"><a href="https://example.org">https://example.org</a></p>', ()),
    ],
)
def test_bylines(byline: str, authors: tuple[str, ...]) -> None:
    assert _read(article("<h1>Heat is on</h1>" + byline, "A film.")).authors == authors


def test_the_editor_is_no_author() -> None:
    found = _read(article("<h1>Heat is on</h1><p>By Bo Chan</p><p>Edited by Ann Lee</p>", "A film."))
    assert found == People(("Bo Chan",), ("Ann Lee",))


def test_an_organisation_in_the_data_gives_way_to_the_byline() -> None:
    head = json_ld('{"@type":"NewsArticle","author":{"@type":"Organization","name":"Daily Frame"}}')
    assert _read(article("<h1>Heat is on</h1><p>By Bo Chan</p>", head=head)).authors == ("Bo Chan",)
    assert _read(article("<h1>Heat is on</h1>", head=head)).authors == ()


def test_the_byline_completes_the_data() -> None:
    head = json_ld('{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Lee"}}')
    assert _read(article("<h1>Heat is on</h1><p>By Ann Lee and Bo Chan</p>", head=head)).authors == (
        "Ann Lee",
        "Bo Chan",
    )


def test_the_site_s_name_is_no_author() -> None:
    head = '<meta property="og:site_name" content="Daily Frames"><meta name="author" content="Daily Frames">'
    assert _read(article("<h1>Heat is on</h1>", head=head)).authors == ()


def test_a_signature_ends_the_text() -> None:
    assert _read(article("<h1>Heat is on</h1>", "A film.", "It burns.", "Text: Ann Lee, Fotos: Bo Chan")).authors == (
        "Ann Lee",
    )


def test_data_that_disagrees_is_kept_as_a_conflict() -> None:
    head = json_ld('{"@type":"NewsArticle","author":{"@type":"Person","name":"Cy Roe"}}')
    read = opened(article("<h1>Heat is on</h1><p>By Bo Chan</p>", head=head))
    people.read(read.page, read.data, read.facts, read.title, read.main, read.ledger)
    assert [(conflict.kept, conflict.other) for conflict in read.ledger.conflicts] == [("Cy Roe", "Bo Chan")]


@given(
    st.lists(
        st.sampled_from(["Ann Lee", "Bo de Vries", "Zoé Ó Brien", "J. R. Roe", "Анна Ли"]),
        min_size=1,
        max_size=4,
        unique=True,
    )
)
def test_a_list_of_names_comes_back(listed: list[str]) -> None:
    assert names.in_byline("By " + ", ".join(listed)) == listed
    assert names.in_value(" and ".join(listed)) == listed


@given(st.text(max_size=200))
def test_any_line_is_survived(line: str) -> None:
    for found in (*names.after_by(line), *names.in_value(line), *names.editors(line)):
        assert found
        assert len(found) <= names.LONGEST_BYLINE
