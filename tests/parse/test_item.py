"""The work reviewed: from data, from the pattern of the headline, from what headline and text agree on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.parse.works import item, item_names
from scraper.records import Item, PageType
from tests.parse.opened import URL, article, check_evidence, json_ld, opened


def _read(html: str, kind: PageType = "review", url: str = URL) -> Item | None:
    read = opened(html, url)
    found = item.read(read.page, read.data, read.facts, kind, read.title, read.main, read.ledger)
    check_evidence(read.page, read.ledger)
    return found


def _name(html: str) -> str | None:
    found = _read(html)
    return found.name if found else None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Slow Boat review: a comedy of patience", "Slow Boat"),
        ("Slow Boat review – a comedy of patience", "Slow Boat"),
        ("Slow Boat (2019) Review", "Slow Boat"),
        ("Review: Slow Boat", "Slow Boat"),
        ("Book review: Slow Boat by Ann Lee", "Slow Boat"),
        ("Review of Slow Boat", "Slow Boat"),
        ("Slow Boat im Test", "Slow Boat"),
        ("Das neue Slow Boat 3 im ersten Test – Newcomer", "Slow Boat 3"),
        ("Test: Slow Boat 3", "Slow Boat 3"),
        ("Filmkritik: Slow Boat", "Slow Boat"),
        ("Slow Boat - Ann Lee [Rezension]", "Slow Boat - Ann Lee"),
        ("Recensione film Slow Boat", "Slow Boat"),
        ("Recensione dell’album di Ann", "Ann"),
        ("Crítica de Slow Boat", "Slow Boat"),
        ("Análisis de Slow Boat", "Slow Boat"),
        ("Critique : Slow Boat", "Slow Boat"),
        ("Рецензия на фильм «Лодка»", "Лодка"),
        ("慢船 | 影评", "慢船"),
        ("Slow Boat (PS4) review", "Slow Boat"),
        ("Preview: what to expect of the reviews", None),
        ("Reviews", None),
        ("The government orders a test, and then another", None),
    ],
)
def test_patterns_of_headlines(line: str, name: str | None) -> None:
    assert item_names.in_headline(line) == name


@pytest.mark.parametrize(
    ("html", "name"),
    [
        (article("<h1>What a slow, slow ride</h1>", "In <i>Slow Boat</i> nothing happens.", "<i>Slow Boat</i> is slow."), "Slow Boat"),
        (article("<h1>Slow Boat: a ride into the night</h1>", "Slow Boat is a film. Slow Boat is slow."), "Slow Boat"),
        (article("<h1>A ride into the night: Slow Boat</h1>", "Slow Boat is a film. Slow Boat is slow."), "Slow Boat"),
        (article("<h1>Ann Lee – Slow Boat (2020)</h1>", "The album has songs, guitars, vocals, drums and lyrics."), "Slow Boat"),
        (article("<h1>“Slow Boat” takes its time</h1>", "Slow Boat is a film."), "Slow Boat"),
        (article("<h1>Slow Boat</h1>", "A film."), "Slow Boat"),
        (article("<h1>The Flash – 3×13 – Night (1)</h1>", "An episode."), "The Flash – 3×13 – Night (1)"),
    ],
)  # fmt: skip
def test_what_headline_and_text_agree_on(html: str, name: str) -> None:
    assert _name(html) == name


def test_data_comes_first() -> None:
    head = json_ld(
        '{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Slow Boat","datePublished":"2019-05-01",'
        '"sameAs":"https://www.imdb.com/title/tt0078748/"}}'
    )
    found = _read(article("<h1>A ride: review</h1>", "A film.", head=head))
    assert found == Item("Slow Boat", "Movie", 2019, (("imdb", "tt0078748"),))


def test_numbers_in_links_count_only_when_they_are_one() -> None:
    link = '<a href="https://www.imdb.com/title/{}/">x</a>'
    one = _read(article("<h1>Slow Boat review</h1>", link.format("tt0078748")))
    two = _read(article("<h1>Slow Boat review</h1>", link.format("tt0078748") + link.format("tt0078749")))
    assert one is not None
    assert one.identifiers == (("imdb", "tt0078748"),)
    assert two is not None
    assert two.identifiers == ()


def test_an_item_s_page_is_about_the_item() -> None:
    head = json_ld('{"@type":"Book","name":"Slow Boat","isbn":"978-0-553-28368-6"}')
    found = _read(article("<h1>Slow Boat</h1>", head=head), "item")
    assert found == Item("Slow Boat", "Book", None, (("isbn", "9780553283686"),))


@pytest.mark.parametrize(
    ("folder", "words", "kind"),
    [
        ("film", "A story.", "Movie"),
        ("x", "The director and the actors, the scenes and the screenplay of this film.", "Movie"),
        ("x", "The gameplay, the levels and bosses, the controller and the console players.", "VideoGame"),
        ("x", "The novel's chapters, its prose, narrator and author; readers will turn the pages.", "Book"),
        ("x", "The battery, the screen, the camera, the price, the design of the device.", "Product"),
        ("x", "The menu, the chef, the dishes, the sauce and dessert: a delicious meal.", "Restaurant"),
        ("x", "Die Inszenierung, die Bühne, die Tänzer und das Ensemble: eine Premiere.", "TheaterEvent"),
    ],
)
def test_vocabulary_tells_the_kind(folder: str, words: str, kind: str) -> None:
    found = _read(article("<h1>Slow Boat review</h1>", words), url=f"https://example.org/{folder}/slow-boat")
    assert found is not None
    assert found.type == kind


def test_pages_about_no_single_work_have_no_item() -> None:
    assert _read(article("<h1>Slow Boat review</h1>"), "article") is None
    assert _read(article("<h1>Slow Boat review</h1>"), "listing") is None


@given(st.text(max_size=150))
def test_any_headline_is_survived(line: str) -> None:
    for found in (item_names.in_headline(line), *item_names.quoted(line)):
        assert found is None or item_names.is_name(found)
    item_names.of_item(line)
    item_names.year(line)
