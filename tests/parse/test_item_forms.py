"""Headlines of reviews that follow no pattern, and what they name: the text beside them tells who is the maker."""

from __future__ import annotations

import pytest

from scraper import parse
from tests.parse.styles.prose import BOOK, FILM, FOOD, GAME, GEAR, MUSIC, PROSE, STAGE, page

_SERIES = FILM.replace("film", "series").replace("third act", "season finale on television")
# headline, last sentence of the text, text before it, name, type, kicker, language
_CASES = [
    ('Slow Boat (2019), directed by Ann Lee', 'Slow Boat is Lee’s first.', FILM, 'Slow Boat', 'Movie', 'Review', 'en'),
    ('Ann Lee’s ‘Slow Boat’ is a patient comedy', 'Slow Boat is Lee’s first.', FILM, 'Slow Boat', 'Movie', 'Review', 'en'),
    ('In Slow Boat, Ann Lee finds comedy in the mud', 'In <em>Slow Boat</em>, Lee waits. <em>Slow Boat</em> is good.', FILM, 'Slow Boat', None, 'Review', 'en'),
    ('Ann Lee’s Slow Boat takes its time', 'Slow Boat is Lee’s first. Slow Boat is good.', FILM, 'Slow Boat', None, 'Review', 'en'),
    ('Album: Low Tide, Counting Rain (Pier Records)', 'Counting Rain is Low Tide’s third. Low Tide are good.', MUSIC, 'Counting Rain', 'MusicAlbum', 'Review', 'en'),
    ('Low Tide: Counting Rain review – a drone of one’s own', 'Low Tide are good. Low Tide are loud.', MUSIC, 'Counting Rain', 'MusicAlbum', '', 'en'),
    ('Counting Rain by Low Tide', 'Counting Rain is Low Tide’s third.', MUSIC, 'Counting Rain', 'MusicAlbum', 'Review', 'en'),
    ('Low Tide / Counting Rain', 'Counting Rain is Low Tide’s third. Low Tide are good.', MUSIC, 'Counting Rain', 'MusicAlbum', 'Review', 'en'),
    ('LOW TIDE “Counting Rain”', 'Low Tide are good.', MUSIC, 'Counting Rain', 'MusicAlbum', 'Review', 'en'),
    ('Low Tide - “Counting Rain” (Pier Records)', 'Low Tide are good.', MUSIC, 'Counting Rain', 'MusicAlbum', 'Review', 'en'),
    ('Harbour of Lies (PS5)', 'Harbour of Lies is fair.', GAME, 'Harbour of Lies', 'VideoGame', 'Review', 'en'),
    ('Hum One: The speaker that shouts', 'The Hum One is loud. The Hum One is cheap.', GEAR, 'Hum One', 'Product', 'Review', 'en'),
    ('The Unsent Letter by Nora Vale', 'Vale writes short sentences.', BOOK, 'The Unsent Letter', 'Book', 'Review', 'en'),
    ('Nora Vale: The Unsent Letter', 'Vale writes short sentences. Vale is good.', BOOK, 'The Unsent Letter', 'Book', 'Review', 'en'),
    ('The Unsent Letter, by Nora Vale', 'Vale writes.', BOOK, 'The Unsent Letter', 'Book', 'Review', 'en'),
    ('The Unsent Letter – Nora Vale', 'Vale writes.', BOOK, 'The Unsent Letter', 'Book', 'Review', 'en'),
    ('Nora Vale – The Unsent Letter', 'Vale writes.', BOOK, 'The Unsent Letter', 'Book', 'Review', 'en'),
    ('A letter never sent: Nora Vale’s “The Unsent Letter”', 'Vale writes.', BOOK, 'The Unsent Letter', 'Book', 'Review', 'en'),
    ('Tin Spoon', 'The Tin Spoon is small.', FOOD, 'Tin Spoon', 'Restaurant', 'Review', 'en'),
    ('The Tin Spoon: bread worth the trip', 'The Tin Spoon is small. The Tin Spoon is good.', FOOD, 'The Tin Spoon', 'Restaurant', 'Review', 'en'),
    ('Three Chairs at the Harbour Theatre', 'Three Chairs ends well. Three Chairs is short.', STAGE, 'Three Chairs', 'TheaterEvent', 'Review', 'en'),
    ('Three Chairs, Harbour Theatre', 'Three Chairs ends well.', STAGE, 'Three Chairs', 'TheaterEvent', 'Review', 'en'),
    ('Theatre review: Three Chairs at the Harbour Theatre', 'Three Chairs ends well.', STAGE, 'Three Chairs', 'TheaterEvent', 'Review', 'en'),
    ('The Night Ferry: Season 2', 'The second season is slow.', _SERIES, 'The Night Ferry: Season 2', 'TVSeries', 'Review', 'en'),
    ('“The Night Ferry” S02E03 review: Fog', 'The episode is slow.', _SERIES, 'The Night Ferry', 'TVSeries', '', 'en'),
    ('Geduld am Fluss', 'Ann Lees Film »Slow Boat« wartet. »Slow Boat« ist gut.', PROSE['de'], 'Slow Boat', 'Movie', 'Filmkritik', 'de'),
    ('Ann Lees »Slow Boat«: Geduld am Fluss', 'Lee wartet.', PROSE['de'], 'Slow Boat', 'Movie', 'Filmkritik', 'de'),
    ('Nora Vale: „Der Brief“', 'Vale schreibt.', PROSE['de'], 'Der Brief', None, 'Rezension', 'de'),
    ('«Slow Boat»: la paciencia', 'Lee espera.', PROSE['es'], 'Slow Boat', 'Movie', 'Crítica', 'es'),
    ('Slow Boat, de Ann Lee', 'Lee espera. Slow Boat es lenta.', PROSE['es'], 'Slow Boat', 'Movie', 'Crítica', 'es'),
    ('“Slow Boat” d’Ann Lee : patience au fil de l’eau', 'Lee attend.', PROSE['fr'], 'Slow Boat', 'Movie', 'Critique', 'fr'),
    ('Slow Boat di Ann Lee', 'Slow Boat è lento.', PROSE['it'], 'Slow Boat', 'Movie', 'Recensione', 'it'),
    ('《慢船》：河上的耐心', '《慢船》很慢。', PROSE['zh'], '慢船', 'Movie', '影评', 'zh'),
    ('映画『遅い船』感想', '『遅い船』は遅い。', PROSE['ja'], '遅い船', 'Movie', '', 'ja'),
    ('Pier House 12 Batch Four', 'Pier House is loud. Pier House is cheap.', GEAR, 'Pier House 12 Batch Four', 'Product', 'Review', 'en'),
    ('SLOW BOAT', 'Slow Boat is good.', FILM, 'SLOW BOAT', 'Movie', 'Review', 'en'),
    ('Slow Boat Blu-ray Review', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', '', 'en'),
    ('Slow Boat [Blu-ray]', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', 'Review', 'en'),
    ('Review – Slow Boat (Ann Lee, 2019)', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', '', 'en'),
    ('Slow Boat (Ann Lee, 2019)', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', 'Review', 'en'),
    ('Slow Boat (Dir. Ann Lee)', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', 'Review', 'en'),
    ('Film Review: ‘Slow Boat’', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', '', 'en'),
    ('Sundance Review: ‘Slow Boat’ takes its time', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', '', 'en'),
    ('TIFF 2019 Review: Slow Boat', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', '', 'en'),
    ('Netflix’s Slow Boat Review: Patience Pays', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', '', 'en'),
    ('Review: Ann Lee’s ‘Slow Boat’', 'Slow Boat is good.', FILM, 'Slow Boat', 'Movie', '', 'en'),
    ('I Watched Slow Boat So You Don’t Have To', 'Slow Boat is good. Slow Boat is slow.', FILM, 'Slow Boat', 'Movie', 'Review', 'en'),
]  # fmt: skip


@pytest.mark.parametrize(
    ("headline", "last", "prose", "name", "kind", "kicker", "language"), _CASES, ids=[case[0] for case in _CASES]
)
def test_headlines_name_the_work_not_its_maker(
    headline: str, last: str, prose: str, name: str, kind: str | None, kicker: str, language: str
) -> None:
    html = page(
        f"<main><article><p>{kicker}</p><h1>{headline}</h1>$P<p>{last}</p></article></main>",
        title=f"{headline} | Gazette",
        prose=prose,
        lang=language,
    )
    item = parse(html.encode(), "https://gazette.example/reviews/one-work-is-told-of-here").item
    assert item is not None
    assert item.name == name
    assert kind is None or item.type == kind


def test_names_that_hold_a_possessive_or_a_colon_of_their_own_stay_whole() -> None:
    for name in ("Anna’s Eleven", "Star Boats: The Quay"):
        html = page(
            f"<article><p>Review</p><h1>{name}</h1>$P<p>{name} is long. {name} is loud.</p></article>",
            title=name,
            prose=FILM,
        )
        item = parse(html.encode(), "https://gazette.example/reviews/one-work-is-told-of-here").item
        assert item is not None
        assert item.name == name


@pytest.mark.parametrize(
    ("headline", "last", "prose", "name", "kind"),
    [
        ("Visual art review: Salt Rooms, Harbour Gallery", "The rooms are dark.", STAGE, "Salt Rooms", "ExhibitionEvent"),
        ("Plateanmeldelse: Low Tide – «Counting Rain»", "«Counting Rain» is good.", MUSIC, "Counting Rain", "MusicAlbum"),
        ("Ann Lee’s review of Slow Boat", "Slow Boat is good.", FILM, "Slow Boat", "Movie"),
        ("“Hush!” Review of Slow Boat", "Slow Boat is good.", FILM, "Slow Boat", "Movie"),
        ("Neighbours for ever: Review of ‘Slow Boat, House Three’", "The house is cold.", FILM, "Slow Boat, House Three", "Movie"),
    ],
)  # fmt: skip
def test_the_word_before_review_says_what_kind_and_sayings_name_nothing(
    headline: str, last: str, prose: str, name: str, kind: str
) -> None:
    body = f"<main><article><h1>{headline}</h1>$P<p>{last}</p></article></main>"
    html = page(body, title=f"{headline} | Gazette", prose=prose)
    item = parse(html.encode(), "https://gazette.example/2021/one-work-is-told-of-here").item
    assert item is not None
    assert (item.name, item.type) == (name, kind)


_WAITING = (
    "The evening is slow and then it is not, and whoever made it has taken care of every part of it, from first to last. "
    "There is little to laugh about and much to like."
)


@pytest.mark.parametrize(
    ("kicker", "first", "last"),
    [
        ("Film review: Slow Boat", "", ""),
        ("Slow Boat review", "", ""),
        ("Filmkritik: „Slow Boat“", "", ""),
        ("Critique « Slow Boat »", "", ""),
        ("Crítica de ‘Slow Boat’", "", ""),
        ("Film reviews", "", "Slow Boat is in cinemas from Friday."),
        ("Film reviews", "", "„Slow Boat“ läuft ab Freitag."),
        ("Restaurant reviews", "", "Slow Boat, 14 Rope Walk, Saltby; open Tue–Sat."),
        ("Film reviews", "<b>Slow Boat</b> hurries nowhere.", ""),
    ],
)
def test_a_kicker_a_closing_line_or_bold_letters_name_what_the_headline_does_not(
    kicker: str, first: str, last: str
) -> None:
    told = f"<p>{first}</p><p>{_WAITING}</p><p>{_WAITING}</p><p>Slow Boat is at its best when nobody speaks.</p><p>{last}</p>"
    html = f"<body><main><article><p>{kicker}</p><h1>A long wait on the water</h1>{told}</article></main></body>"
    item = parse(html.encode(), "https://gazette.example/2020/05/1234").item
    assert item is not None
    assert item.name == "Slow Boat"


def test_what_the_text_sets_in_the_marks_of_titles_is_the_album_and_not_its_artist() -> None:
    told = (
        "<p>두 번째 앨범 &lt;느린 배&gt;에서 노래는 느리다. 앨범의 가사는 담담하고 보컬은 낮다. 음반은 길지만 지루하지 않다.</p>"
        * 3
    )
    page_ = f"<title>느린 배 - 서늘</title><main><p>앨범 리뷰</p><h2>느린 배</h2><h3>서늘</h3>{told}<p>3.5/5</p></main>"
    item = parse(page_.encode(), "https://gazette.example/2020/05/1234").item
    assert item is not None
    assert item.name == "느린 배"
