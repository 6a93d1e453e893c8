"""Headlines and sections that say what kind of thing is reviewed."""

from __future__ import annotations

import pytest

from scraper.parse.works import review_kinds
from tests.parse.pages import read

KINDS = {
    "film": "Filmkritik: Boot|Kinokritik: Boot|Critique film : Bateau|Recenzja filmu Łódź|Recenze filmu: Člun|"
    "Рецензия на фильм «Лодка»|映画レビュー『船』|[영화 리뷰] 배|影评：《慢船》|Filmrecension: Båt|Elokuva-arvio: Vene",
    "tv": "TV review: Slow Boat|Serienkritik: Boot|Crítica de la serie Barco|Serieanmeldelse: Båt|Обзор сериал Лодка",
    "music": "Album review: Ann Lee|Plattenkritik: Ann Lee|Chronique album : Ann Lee|Skivrecension: Ann Lee|Levyarvio: Ann Lee",
    "book": "Book review: Slow Boat|Buchkritik: Boot|Boganmeldelse: Båd|Recenzja książki Łódź|書評『船』|Рецензия на книгу Лодка",
    "game": "Game review: Slow Boat|Spieltest: Boot|Test du jeu Bateau|Recensione gioco: Barca|Обзор игры Лодка",
    "theatre": "Theatre review: Slow Boat|Opernkritik: Boot|Critique théâtre : Bateau|Crítica de teatro: Barco|Recenzja spektaklu",
    "restaurant": "Restaurant review: Boat|Restauranttest: Zum Boot|Critique resto : Le Bateau|Restaurangrecension: Båten|Pub review",
    "product": "Wine review: Boat|Fahrbericht: Boot 7|Essai voiture : Bateau 7|Smartphone-Test: Boot 7|Kopfhörer-Test: Boot 7",
}


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in KINDS.items() for line in lines.split("|")])
def test_a_headline_says_which_kind_it_reviews(kind: str, line: str) -> None:
    assert review_kinds.said(line) == {kind}


@pytest.mark.parametrize(
    ("section", "kind"), [("Kino", "Movie"), ("Böcker", "Book"), ("Spiele", "VideoGame"), ("영화", "Movie")]
)
def test_a_section_called_after_one_kind_says_it_of_a_review(section: str, kind: str) -> None:
    text = (
        "<p>It is slow and then it is not, and whoever made it has taken care of every part of it, from first to last.</p>"
        * 3
    )
    crumbs = f'<div class="breadcrumb"><a href="/">Home</a> <a href="/x">{section}</a></div>'
    html = f"<html><body><main>{crumbs}<h1>Slow Boat review</h1>{text}</main></body></html>"
    item = read(html.encode(), "https://paper.example/r/1").item
    assert item is not None
    assert item.type == kind
