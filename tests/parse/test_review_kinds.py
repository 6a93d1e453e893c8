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


# Whole names of sections, which say nothing in a sentence.
SECTIONS = {
    "Movie": "Kino|映画館|ταινίες|Film & TV|Фильмы|หนัง",
    "TVSeries": "Serier|Small screen|סדרות|电视剧",
    "MusicAlbum": "Rock & Pop|Klassik|Musiikki|음악|Disques",
    "MusicEvent": "Konzerte|Live|Keikat|コンサート",
    "VideoGame": "Spiele|Jocuri|Ігри|ألعاب|Nintendo Switch",
    "Game": "Board games|Jeux de société|Настольные игры|桌游",
    "Book": "Böcker|Fiction|Kirjallisuus|किताब|本|Krimis",
    "TheaterEvent": "On stage|Színház|演劇|Comedy|Danza",
    "Restaurant": "Food & Drink|Ravintolat|맛집|Mad & drikke|美食",
    "Hotel": "Where to stay|ホテル|Отели",
    "Product": "Wine|Uhren|スマホ|Samochody|Fountain pens|Öl",
    "ExhibitionEvent": "Wystawy|美術|Εκθέσεις",
    "PodcastSeries": "Подкасты|Pódcast",
}
# Lines that one kind of work has at the end of its review.
FACTS = {
    "Movie": "Director: Ann Lee. Cast: Bo Moss. 98 mins|Regie: Anna Lee. Kinostart: 4. Mai|감독 안나 리 출연 보 모스 상영시간 98분",
    "TVSeries": "Acht Folgen, ab Freitag bei Brio|8 x 45 min.|Åtta avsnitt, Brio",
    "MusicAlbum": "Key tracks: Rain, Salt|Anspieltipps: Regen, Salz|レーベル：Pier 収録曲：雨|Skivbolag: Kaj",
    "VideoGame": "Platforms: PC, Switch|Платформы: PC, PS5. Разработчик: Пирс|対応機種：Switch 発売元：Pier",
    "Game": "2–4 players, 60 minutes, age 10+|Liczba graczy: 2-4. Czas gry: 60 minut. Wiek: 10+",
    "Book": "Kaj förlag, 240 sid|Kiadó: Móló, 240 oldal|부두출판 240쪽 15,000원|Видавництво «Пірс», 240 с.",
    "TheaterEvent": "Direction musicale : Bo Mousse. Mise en scène : Anne Lee|Music: Ann Lee. Libretto: Bo Moss. Conductor: Cy Roe. Set design: Di Poe",
    "Restaurant": "Dinner for two with wine: £120|Compter 60 € sans les vins|営業時間 11:00〜14:30 定休日：月曜|Средний чек: 2500 ₽",
    "Hotel": "Doubles from £140 B&B|Habitaciones desde 140 €",
    "Product": "Battery: 4,500 mAh|Potencia: 206 CV|Wrapper: Ecuador. Vitola: Robusto|46% vol., 70 cl",
    "ExhibitionEvent": "Corder Gallery, Saltby, until 4 May|会期：5月4日まで 会場：桟橋美術館|A cura di Bo Rossi",
}
_PROSE = (
    "<p>It is slow and then it is not, and whoever made it has taken care of every part, from first to last.</p>" * 3
)


def _rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(line, kind) for kind, lines in table.items() for line in lines.split("|")]


@pytest.mark.parametrize(("section", "kind"), _rows(SECTIONS))
def test_a_section_called_after_one_kind_says_it_of_a_review(section: str, kind: str) -> None:
    crumbs = f'<div class="breadcrumb"><a href="/">Home</a> › <a href="/x">{section}</a></div>'
    html = f"<html><body><main>{crumbs}<h1>Slow Boat review</h1>{_PROSE}</main></body></html>"
    item = read(html.encode(), "https://paper.example/r/1").item
    assert item is not None
    assert item.type == kind


@pytest.mark.parametrize(("line", "kind"), _rows(FACTS))
def test_a_line_of_facts_says_the_kind(line: str, kind: str) -> None:
    html = f"<html><body><main><h1>Slow Boat review</h1>{_PROSE}<p><em>{line}</em></p></main></body></html>"
    item = read(html.encode(), "https://paper.example/r/1").item
    assert item is not None
    assert item.type == kind
