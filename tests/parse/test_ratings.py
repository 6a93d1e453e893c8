"""Which rating of a page is the review's own: one small page for each way of showing it, and for each way of being somebody else's."""

from __future__ import annotations

import pytest

from scraper.page import Page
from scraper.parse import headline, site
from scraper.parse.data import structured
from scraper.parse.rules import Ledger
from scraper.parse.scores import rating_places, ratings
from scraper.parse.text import body
from scraper.records import AggregateRating, Rating, UserReview
from tests.parse import pages

PROSE = (
    "<p>The island is the kind of place where nothing happens until it does, and the film knows that waiting is a story of its own, told in "
    "faces and in weather.</p><p>Quill directs with patience, and her actors reward it: there is not a false note in the first hour, and "
    "the second hour moves with the certainty of a tide that has been coming in all day.</p><p>By the end the harbour is empty, the lamps "
    "are lit, and we have been shown what it costs to stay where one is, and what it costs to leave.</p>"
)


def page_of(
    inner: str,
    *,
    head: str = "",
    title: str = "Harbour Lights review",
    after: str = "",
    before: str = "",
    lang: str = "en",
) -> Page:
    """An article with a headline and prose around what is tested."""
    html = (
        f"<html lang={lang}><head><title>{title}</title>{head}</head><body><nav><a href=/>Home</a></nav>"
        f"<main><article><header>{before}<h1>{title}</h1></header><div class=body>{inner}</div></article></main>{after}</body></html>"
    )
    return Page(html.encode(), "https://paper.example/film/harbour-lights")


def read(page: Page, many: tuple[UserReview, ...] = ()) -> tuple[tuple[Rating, ...], Ledger]:
    """The ratings of a page, and the ledger with their evidence; every piece of evidence must resolve."""
    ledger = Ledger()
    data = structured.read(page)
    title = headline.read(page, data, site.read(page, data, Ledger()), Ledger())
    main = body.read(page, title)
    found = ratings.read(rating_places.look(page, data, main), many, ledger)
    for entry in ledger.evidence.get("ratings", ()):
        assert entry.raw in (page.resolve(entry.path) or "")
    return found, ledger


def whole(page: Page) -> tuple[float | str, float | None] | None:
    """(value, best) of the work as a whole; None where there is none."""
    found = [r for r in read(page)[0] if r.aspect is None]
    return (found[0].value, found[0].best) if found else None


def ld(rating: str, extra: str = "") -> str:
    return (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Review",'
        f'"itemReviewed":{{"@type":"Movie","name":"Harbour Lights"}},"reviewRating":{rating}{extra}}}</script>'
    )


ICON = '<i class="{}"></i>'

SHOWN = [
    # written on a line of its own
    ("<p>★★★★</p>", (4, None)),
    ("<p>★★★½</p>", (3.5, None)),
    ("<p>★★★☆☆</p>", (3, 5)),
    ("<p>⭐⭐⭐⭐</p>", (4, None)),
    ("<p>Rating: ★★★★½</p>", (4.5, None)),
    ("<p><b>Rating:</b> 4/5</p>", (4, 5)),
    ("<p><strong>Score:</strong> 8.5 out of 10</p>", (8.5, 10)),
    ("<h3>Verdict 8/10</h3>", (8, 10)),
    ("<h2>Final score: 7.5</h2>", (7.5, None)),
    ("<p>My rating: 3 out of 5 stars</p>", (3, 5)),
    ("<p>4 out of 5</p>", (4, 5)),
    ("<p>8/10</p>", (8, 10)),
    ("<p>Grade: B+</p>", ("B+", None)),
    ("<p><b>Grade:</b> A-</p>", ("A-", None)),
    ("<p>Four stars</p>", (4, None)),
    ("<p>Four and a half stars out of five</p>", (4.5, 5)),
    ("<p>Overall: 85%</p>", (85, 100)),
    ("<p>Rating</p><p>8.5</p>", (8.5, None)),
    ("<div>Final Score</div><div>9</div>", (9, None)),
    ("<table><tr><td>Overall rating</td><td>4/5</td></tr></table>", (4, 5)),
    ("<dl><dt>Verdict</dt><dd>3.5/5</dd></dl>", (3.5, 5)),
    # at the end of the text
    ("<p>Harbour Lights is a film about staying put, and we give it five out of five stars.</p>", (5, 5)),
    ("<p>A fine film for a wet evening, if not for a dry one. 7/10</p>", (7, 10)),
    ("<p>A fine film for a wet evening, if not for a dry one. 3,5/5</p>", (3.5, 5)),
    ("<p>A fine film for a wet evening. It gets 8.5 out of ten from me.</p>", (8.5, 10)),
    ("<p>A fine film for a wet evening, and so it is a solid four stars.</p>", (4, None)),
    # boxes named as ratings
    ('<div class="review-score"><span>8.6</span></div>', (8.6, None)),
    ('<div class="score-box"><span class="value">8</span><span class="max">/10</span></div>', (8, 10)),
    ('<p class="Rating-cJfxuJ hkSZSE">6.2</p>', (6.2, None)),
    ('<span class="rating">4</span>', (4, None)),
    ('<div class="rating">Rated <span class="value">3</span>/5</div>', (3, 5)),
    ('<span class="grade">B</span>', ("B", None)),
    ('<div class="star-rating" title="4 out of 5 stars"></div>', (4, 5)),
    ('<div class="stars" aria-label="Rating: 3.5 out of 5 stars"><i></i><i></i></div>', (3.5, 5)),
    ('<div class="review_rating" data-value="3" data-max="5"></div>', (3, 5)),
    ('<div class="rating" data-rating="4.5"></div>', (4.5, None)),
    ('<div class="star-rating"><span style="width:80%"></span></div>', (4, 5)),
    ('<div class="stars" style="width:100px"><div class="stars-on" style="width:70px"></div></div>', (3.5, 5)),
    ('<div class="stars" style="--rating: 3.5;"></div>', (3.5, None)),
    ('<div class="stars stars-4"></div>', (4, None)),
    ('<span class="allstar40 main-rating"></span>', (4, None)),
    ('<span class="rating rated-9"></span>', (4.5, 5)),
    ('<div class="review_score score_90"></div><div>9 Win</div>', (9, 10)),
    ('<span class="rating three half"></span>', (3.5, None)),
    ('<div class="rating four-stars"></div>', (4, None)),
    ('<meter class="rating" value="7" max="10"></meter>', (7, 10)),
    # rows of icons
    (f'<div class="star-rating">{ICON.format("icon-star-full") * 3}{ICON.format("icon-star-half")}</div>', (3.5, None)),
    (f'<div class="rating">{ICON.format("fas fa-star") * 4}{ICON.format("far fa-star")}</div>', (4, 5)),
    (f'<div class="rating">{ICON.format("fa fa-star") * 2}{ICON.format("fa fa-star-half-o")}{ICON.format("fa fa-star-o") * 2}</div>', (2.5, 5)),
    ('<div class="stars">' + '<img src="/i/star-full.png">' * 4 + '<img src="/i/star-empty.png"></div>', (4, 5)),
    ('<span class="stars">' + '<span class="star star--filled"></span>' * 3 + '<span class="star star--empty"></span>' * 2 + "</span>", (3, 5)),
    ('<div class="score-stars">' + '<svg class="star full"></svg>' * 5 + "</div>", (5, None)),
    # words and properties
    ('<div class="verdict-rating">Recommended</div>', ("Recommended", None)),
    ('<div class="rating"><b>8.0</b></div><div class="rating-text">Excellent</div>', (8, None)),
    ('<span itemprop="ratingValue">8</span>', (8, None)),
    ('<meta itemprop="ratingValue" content="7.5">', (7.5, None)),
    ('<star-rating value="4" max="5"></star-rating>', (4, 5)),
    ('<div data-rating="4"></div>', (4, None)),
    # pictures
    ('<p><img src="/i/4stars.png"></p>', (4, None)),
    ('<p><img src="/i/5von5.jpg"></p>', (5, 5)),
    ('<p><img src="/i/stars_3.5.gif"></p>', (3.5, None)),
    ('<p><img src="/img/4stars.png" alt="4 stars out of 5"></p>', (4, 5)),
    ('<p><img src="/img/s.png" alt="4/5"></p>', (4, 5)),
    ('<table><tr><td><img src=x.jpg></td></tr><tr><td class="tr-caption">5 von 5 Punkten</td></tr></table>', (5, 5)),
]  # fmt: skip


@pytest.mark.parametrize(("inner", "expected"), SHOWN, ids=[s[0][:60] for s in SHOWN])
@pytest.mark.parametrize("place", ["above", "below"])
def test_a_shown_rating_is_read_above_and_below_the_text(
    inner: str, expected: tuple[float, float | None], place: str
) -> None:
    if (
        place == "above"
        and len(inner) > 60
        and inner.startswith("<p>")
        and inner.count(" ") > 10
        and "class" not in inner
    ):
        pytest.skip("the last sentence of a text stands at its end")
    assert whole(page_of(inner + PROSE if place == "above" else PROSE + inner)) == expected


LOCAL = [
    ("de", "Kritik: Hafenlichter", "<p>Wertung: 8 von 10 Punkten</p>", (8, 10)),
    ("de", "Kritik: Hafenlichter", "<p>Gesamtwertung: 4,5</p>", (4.5, None)),
    ("de", "Kritik: Hafenlichter", "<p>Ein Film wie ein Hafen, und dafür gibt es vier von fünf Sternen.</p>", (4, 5)),
    ("de", "Test: Hafenrad", "<p>Testurteil: Sehr gut</p>", ("Sehr gut", None)),
    ("fr", "Critique : Les feux du port", "<p>Note : 16/20</p>", (16, 20)),
    ("fr", "Critique : Les feux du port", "<p>4 étoiles sur 5</p>", (4, 5)),
    ("es", "Crítica de Luces del puerto", "<p>Nota: 7,5</p>", (7.5, None)),
    ("es", "Crítica de Luces del puerto", "<p>4 de 5 estrellas</p>", (4, 5)),
    ("it", "Recensione di Luci del porto", "<p>Voto: 7/10</p>", (7, 10)),
    ("it", "Recensione di Luci del porto", "<p>Voto finale: 8,5</p>", (8.5, None)),
    ("pt", "Crítica: Luzes do porto", "<p>Nota: 3,5/5</p>", (3.5, 5)),
    ("nl", "Recensie: Havenlichten", "<p>Vier sterren</p>", (4, None)),
    ("nl", "Recensie: Havenlichten", "<p>Cijfer: 8,5</p>", (8.5, None)),
    ("pl", "Recenzja: Światła portu", "<p>Ocena: 8/10</p>", (8, 10)),
    ("ru", "Рецензия: Огни гавани", "<p>Оценка: 8 из 10</p>", (8, 10)),
    ("ru", "Рецензия: Огни гавани", "<p>5 из 5 звезд</p>", (5, 5)),
    ("ja", "レビュー：港の灯", "<p>評価：4.5</p>", (4.5, None)),
    ("ja", "レビュー：港の灯", "<p>5点満点中4点</p>", (4, 5)),
    ("zh", "影评：港口之光", "<p>总评分：8.2</p>", (8.2, None)),
    ("no", "Anmeldelse: Havnelys", "<p>Terningkast 5</p>", (5, 6)),
    ("sv", "Recension: Hamnljus", "<p>Betyg: 4</p>", (4, None)),
    ("no", "Anmeldelse: Havnelys", '<div class="rating" title="5 av 6 stjerner"></div>', (5, 6)),
    ("da", "Anmeldelse: Havnelys", "<p>Fem ud af seks stjerner</p>", (5, 6)),
    # a label of two words needs no colon, and stands in a cell or a heading of its own
    ("it", "Recensione di Luci del porto", "<p><b>Voto finale</b> 8.5</p>", (8.5, None)),
    ("fr", "Critique : Les feux du port", "<h3>Note globale</h3><p>7.5</p>", (7.5, None)),
    ("pl", "Recenzja: Światła portu", "<dl><dt>Ocena końcowa</dt><dd>7</dd></dl>", (7, None)),
    ("uk", "Рецензія: Вогні гавані", "<dl><dt>Підсумкова оцінка</dt><dd>7</dd></dl>", (7, None)),
    ("hr", "Recenzija: Svjetla luke", "<dl><dt>Konačna ocjena</dt><dd>7</dd></dl>", (7, None)),
    ("ro", "Recenzie: Luminile portului", "<p><b>Nota finală</b> 8,5</p>", (8.5, None)),
    ("ko", "리뷰: 항구의 불빛", "<dl><dt>최종 점수</dt><dd>7</dd></dl>", (7, None)),
    ("es", "Crítica de Luces del puerto", "<p>Mi nota es un 7,5.</p>", (7.5, None)),
    # what is counted, and of how many
    ("cs", "Recenze: Světla přístavu", '<i role="img" aria-label="4 z 5 hvězdiček"></i>', (4, 5)),
    ("hr", "Recenzija: Svjetla luke", '<i role="img" aria-label="4 od 5 zvjezdica"></i>', (4, 5)),
    ("el", "Κριτική: Τα φώτα του λιμανιού review", '<i role="img" aria-label="4 στα 5 αστέρια"></i>', (4, 5)),
    ("he", "Review: אורות הנמל", '<i role="img" aria-label="4 מתוך 5 כוכבים"></i>', (4, 5)),
    ("ar", "Review: أضواء الميناء", '<i role="img" aria-label="4 من 5 نجوم"></i>', (4, 5)),
    ("th", "รีวิว Review", '<i role="img" aria-label="4 จาก 5 ดาว"></i>', (4, 5)),
    ("vi", "Review: Đèn cảng", '<i role="img" aria-label="4 trên 5 sao"></i>', (4, 5)),
    ("id", "Review: Lampu Pelabuhan", "<p>Nilai: 8 dari 10</p>", (8, 10)),
    # the scale stands in the label, below the figure, or elsewhere
    ("de", "Kritik: Hafenlichter", "<p>Punkte (von 10): 7</p>", (7, 10)),
    ("fr", "Critique : Les feux du port", "<p>Note /20 : 15</p>", (15, 20)),
    ("en", "Harbour Lights review", "<p>Rating [0-10]: 7</p>", (7, 10)),
    ("en", "Harbour Lights review", "<div><b>8.5</b><br>OUT OF 10</div>", (8.5, 10)),
    ("en", "Harbour Lights review", "<p>Score: 8</p><p>out of 10</p>", (8, 10)),
    ("en", "Harbour Lights review", "<p>Score: 7</p><p>We use a ten-point scale.</p>", (7, 10)),
    ("en", "Harbour Lights review", "<p>Rating: ★★★</p><p>★★★★ superb ★★★ good ★★ fair ★ poor</p>", (3, 4)),
    ("ru", "Рецензия: Огни гавани", "<p>Оценка: 8</p><p>(по десятибалльной шкале)</p>", (8, 10)),
    # given by a verb, signed, with more behind it
    ("fr", "Critique : Les feux du port", "<p>Je lui donne 15/20.</p>", (15, 20)),
    ("cs", "Recenze: Světla přístavu", "<p>Dávám 8 z 10.</p>", (8, 10)),
    ("tr", "Liman Işıkları inceleme review", "<p>10 üzerinden 8 veriyorum.</p>", (8, 10)),
    ("en", "Harbour Lights review", "<p>I'm giving this film a 7.5.</p>", (7.5, None)),
    ("en", "Harbour Lights review", "<p>8/10 – Ada Moss</p>", (8, 10)),
    ("en", "Harbour Lights review", "<p>9 out of 10, would sail again.</p>", (9, 10)),
    ("en", "Harbour Lights review", "<p>🎸🎸🎸🎸</p>", (4, None)),
    ("de", "Kritik: Hafenlichter", "<p>Gesamturteil: GUT (2,1)</p>", (2.1, None)),
    ("en", "Harbour Lights review", '<p><img src="/i/four-and-a-half-stars.gif"></p>', (4.5, None)),
    ("en", "Harbour Lights review", '<span class="stars-box stars-70">★★★★★</span>', (3.5, 5)),
    ("en", "Harbour Lights review", "<p>Original score: 6/10</p><p>Updated score: 8/10</p>", (8, 10)),
    ("sl", "Recenzija: Luči pristanišča review", "<p>Zgodba: 4/5<br>Igra: 3/5<br>Glasba: 5/5<br>Skupaj: 4/5</p>", (4, 5)),
    ("en", "Harbour Lights review", '<div class="badge"><span>8/10</span><small>Great</small></div>', (8, 10)),
    ("en", "Harbour Lights review", "<ul><li>Graphics <b>8</b></li><li>Sound <b>7</b></li></ul><p>Total <b>8</b></p>", (8, None)),
    ("en", "Harbour Lights review", '<p><font color="red">★★★★</font><font color="gray">★</font></p>', (4, 5)),
    ("en", "Harbour Lights review", '<p>Rating: <span class="on">★★★</span><span class="off">★★</span></p>', (3, 5)),
    ("en", "Harbour Lights review", '<p>Grade: <img src="x.gif" alt="B+"></p>', ("B+", None)),
    ("en", "Harbour Lights review", '<p>Rating: <img src="star.gif"><img src="star.gif"><img src="halfstar.gif"></p>', (2.5, None)),
    ("en", "Harbour Lights review", "<p>GRADE: B-MINUS</p>", ("B-", None)),
    ("en", "Harbour Lights review", "<p>So, a 7 out of 10 from me.</p>", (7, 10)),
    ("ru", "Рецензия: Огни гавани", "<p>7 из 10</p>", (7, 10)),
    ("zh", "影评：港口之光", "<p>我的评分是8分。</p>", (8, None)),
    # a word under its label
    ("en", "Harbour Lights review", "<p><strong>Verdict</strong><br>Recommended</p>", ("Recommended", None)),
    ("it", "Recensione di Luci del porto", "<p><strong>Giudizio</strong><br>Ottimo</p>", ("Ottimo", None)),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "title", "inner", "expected"), LOCAL, ids=[f"{s[0]}:{s[2][:40]}" for s in LOCAL])
def test_a_rating_is_read_in_the_language_of_the_page(
    lang: str, title: str, inner: str, expected: tuple[float | str, float | None]
) -> None:
    assert whole(page_of(PROSE + inner, title=title, lang=lang)) == expected


OTHERS = [
    '<section class="comments"><p>I was bored. 1 out of 5 from me.</p><p>Rating: 2/10</p></section>',
    '<div id="disqus_thread"><p>★★★★★</p></div>',
    '<div class="user-rating"><span class="stars" title="4.2 out of 5 stars"></span> (312 votes)</div>',
    '<div class="rating">4.5 (1,204 ratings)</div>',
    '<div class="rating">Average: 3.9 / 5 based on 27 votes</div>',
    '<div class="rating-form"><p>Rate this film</p><span class="stars-3"></span></div>',
    '<form class="rating"><label>5 stars</label><label>4 stars</label></form>',
    '<aside class="related"><a href="/film/salt-road">Salt Road review <span class="rating">4/5</span></a></aside>',
    '<ul class="latest-reviews"><li><a href="/a">Salt Road</a> <em class="score">7.0</em></li></ul>',
    '<a href="/film/salt-road"><span class="star-rating" title="2 out of 5 stars"></span> Salt Road</a>',
    "<p>The site Rotten Tomatoes has it at 94%.</p>",
    "<p>IMDb: 7.9/10</p>",
    "<p>Readers' rating: 4.4 out of 5</p>",
    "<table><tr><th>Outlet</th><th>Score</th></tr><tr><td>IMDb</td><td>4.2/10</td></tr><tr><td>Metacritic</td><td>9/10</td></tr></table>",
    '<div style="display:none" class="rating">4/5</div>',
    "<p>“A masterpiece that nobody should miss this year, ever. 10/10”</p>",
    '<div class="stars">☆☆☆☆☆</div>',
    '<div class="rating" data-rating="0"></div>',
    '<div class="star-rating">' + '<i class="star"></i>' * 5 + "</div>",
    '<div class="stars">' + '<span class="star"><i class="star-full"></i><i class="star-half"></i></span>' * 5 + "</div>",
    '<div class="rating_scale">1 = poor, 5 = excellent</div>',
    "<p>It runs for two hours; two out of three films do.</p>",
    "<p>One of the five best films of the year, and 4 out of 5 dentists agree.</p>",
    "<p>Updated on 9/10 and again on 9/10/2023. Aspect ratio 16:9. Open 24/7.</p>",
    "<p>Rated R for language. Ages 12/13 and up.</p>",
    "<p>Running time: 112 minutes</p><p>Price: 9.99</p>",
    "<p>The 5 stars of the film shine.</p>",
    '<div class="slide-counter">1/10</div>',
    "<p>Age rating: 7</p>",
    "<p>Rating: 4 – 5</p>",
    '<div class="stars"><div style="width:84%">★★★★★</div></div>',
    "<p>Previous score: 7/10</p>",
    '<p><img src="/i/hotel-5-stars.jpg"></p>',
    "<p>Energy rating: A+</p>",
    "<p>PCMark score: 4.5</p>",
    "<p>Your rating: ★★★★★</p>",
    "<p>Players: 4/5</p>",
    "<p>Estreno: 4/5</p>",
    "<p>Läsarbetyg: 4</p>",
    "<p>See also: Salt Road (4/5)</p>",
    '<div class="trust-score">4.8</div>',
    '<div class="difficulty-rating">3</div>',
    '<div class="ratings-key"><p>★★★★★ Unmissable</p><p>★★★★ Recommended</p><p>★★★ Good</p></div>',
]  # fmt: skip


@pytest.mark.parametrize("inner", OTHERS, ids=[o[:60] for o in OTHERS])
def test_what_is_somebody_elses_or_no_rating_is_not_given(inner: str) -> None:
    assert read(page_of(PROSE + inner))[0] == ()


@pytest.mark.parametrize("inner", OTHERS, ids=[o[:60] for o in OTHERS])
def test_the_reviews_own_wins_over_it(inner: str) -> None:
    assert whole(page_of("<p><b>Rating: 3/5</b></p>" + PROSE + inner)) == (3, 5)


def test_a_news_page_gets_no_rating_from_its_last_sentence() -> None:
    page = page_of(PROSE + "<p>The minister put the chances at 8/10.</p>", title="Ferry strike enters second week")
    assert read(page)[0] == ()


def test_a_labelled_score_counts_on_any_page() -> None:
    assert whole(page_of(PROSE + "<p>Verdict 8/10</p>", title="The Book of Aaru, between desert and gods")) == (8, 10)


def test_a_list_of_films_with_stars_has_no_rating_of_its_own() -> None:
    films = "".join(f"<p>Film number {w} is about the sea and what it does to those who look at it for long.</p><p>{s}</p>"
                    for w, s in zip("one two three four five six".split(), ("★★★", "★★★★", "★★", "★★★★★", "★★★", "★★★★"), strict=True))  # fmt: skip
    assert read(page_of(films, title="Reviews of January"))[0] == ()


def test_the_same_stars_many_times_are_a_list_too() -> None:
    films = "".join(
        f"<p>Film {w} is about the sea and what it does to those who look at it.</p><p>★★★★★</p>" for w in "abcdefg"
    )
    assert read(page_of(films, title="Reviews: the year"))[0] == ()


def test_two_whole_scores_that_differ_are_no_score() -> None:
    assert whole(page_of(PROSE + "<p>4/5</p><p>2/5</p>")) is None


# Declared


def test_a_declared_rating_is_read_with_its_scale() -> None:
    found, ledger = read(
        page_of(PROSE, head=ld('{"@type":"Rating","ratingValue":"4","bestRating":"5","worstRating":"1"}'))
    )
    assert (found[0].value, found[0].best, found[0].worst, found[0].normalized, found[0].method) == (
        4,
        5,
        1,
        0.8,
        "ratio/1",
    )
    assert ledger.evidence["ratings"][0].path.endswith("#/reviewRating/ratingValue")


def test_a_declared_rating_may_be_of_hundreds_of_points() -> None:
    page = (
        '<html><head><script type="application/ld+json">{"@type":"Review","itemReviewed":{"@type":"Product",'
        '"name":"Xaro 5"},"reviewRating":{"@type":"Rating","ratingValue":"415","bestRating":"500"}}</script></head>'
        "<body><article><h1>Xaro 5 review</h1><p>"
        + "It lasts two days and a night, and then some. " * 20
        + "</p></article></body></html>"
    )
    assert [(r.value, r.best, r.normalized) for r in pages.read(page.encode()).ratings] == [(415, 500, 0.83)]


def test_the_papers_score_beside_its_readers_average_is_no_users() -> None:
    page = (
        '<html><head><script type="application/ld+json">{"@type":"Car","name":"Halden Rove","aggregateRating":'
        '{"ratingValue":4.2,"reviewCount":31,"bestRating":5},"review":{"@type":"Review","author":{"name":"Ann Lee"},'
        '"reviewRating":{"ratingValue":7.8,"bestRating":10}}}</script></head><body><article><h1>Halden Rove Review</h1>'
        "<p>By Ann Lee</p><p>"
        + "It rides quietly over the worst of roads and asks for little. " * 20
        + "</p></article></body></html>"
    )
    reading = pages.read(page.encode())
    assert [(r.value, r.best) for r in reading.ratings] == [(7.8, 10)]
    assert reading.user_reviews == ()


def test_a_best_that_is_not_declared_stays_unknown() -> None:
    assert whole(page_of(PROSE, head=ld('{"@type":"Rating","ratingValue":4}'))) == (4, None)


def test_a_best_that_is_only_shown_is_taken_from_there() -> None:
    assert whole(page_of(PROSE + "<p>Rating: 4/5</p>", head=ld('{"@type":"Rating","ratingValue":4}'))) == (4, 5)


def test_an_article_may_declare_the_rating_itself() -> None:
    head = ld('{"@type":"Rating","ratingValue":4,"bestRating":6}').replace('"Review"', '"ReviewNewsArticle"')
    assert whole(page_of(PROSE, head=head)) == (4, 6)


def test_zero_means_unrated() -> None:
    assert whole(page_of(PROSE, head=ld('{"@type":"Rating","ratingValue":"0","bestRating":"5"}'))) is None


def test_a_disagreement_is_kept_and_flagged() -> None:
    page = page_of("<p>Rating: 3.5/5</p>" + PROSE, head=ld('{"@type":"Rating","ratingValue":4,"bestRating":5}'))
    found, ledger = read(page)
    assert (found[0].value, found[0].best) == (4, 5)
    assert len(found) == 1
    assert [c.other_source for c in ledger.conflicts] == ["visible"]
    assert "3.5" in ledger.conflicts[0].other


def test_agreement_is_further_evidence() -> None:
    page = page_of("<p>Rating: 4/5</p>" + PROSE, head=ld('{"@type":"Rating","ratingValue":4,"bestRating":5}'))
    _, ledger = read(page)
    assert {e.source for e in ledger.evidence["ratings"]} == {"json-ld", "visible"}
    assert not ledger.conflicts


def test_a_fact_check_has_no_rating() -> None:
    head = ld('{"@type":"Rating","ratingValue":1,"bestRating":5,"alternateName":"False"}').replace(
        '"Review"', '"ClaimReview"'
    )
    assert read(page_of(PROSE + "<p>Rating: False</p>", head=head, title="Did the ferry sink?"))[0] == ()


def test_the_opinions_under_a_product_are_not_the_pages_own() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"Product","name":"Lamp","aggregateRating":{"@type":"AggregateRating","ratingValue":4.5,'
        '"reviewCount":12},"review":[{"@type":"Review","author":{"name":"Ann"},"reviewRating":{"ratingValue":5}},'
        '{"@type":"Review","author":{"name":"Bob"},"reviewRating":{"ratingValue":3}}]}</script>'
    )
    assert read(page_of(PROSE + '<div class="rating">4.5</div>', head=head, title="Harbour lamp"))[0] == ()


def test_a_users_review_is_known_by_its_author() -> None:
    page = page_of(
        PROSE, head=ld('{"@type":"Rating","ratingValue":2,"bestRating":5}', ',"author":{"@type":"Person","name":"Bob"}')
    )
    assert read(page, (UserReview("Bob", None, None, None, None),))[0] == ()


def test_microdata_around_the_article_is_its_own() -> None:
    inner = (
        '<div itemscope itemtype="https://schema.org/Review"><span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">'
        '<span itemprop="ratingValue">7</span>/<span itemprop="bestRating">10</span></span>' + PROSE + "</div>"
    )
    assert whole(page_of(inner)) == (7, 10)


def test_an_hreview_is_read() -> None:
    inner = (
        '<div class="hreview"><span class="item"><span class="fn">Harbour Lights</span></span><div class="description">'
        + PROSE
    )
    assert whole(page_of(inner + '</div><div>Rated <span class="rating">5</span>/5</div></div>')) == (5, 5)


# Parts

PARTS = [
    "<ul><li>Graphics: 8/10</li><li>Sound: 9/10</li><li>Story: 7/10</li></ul>",
    "<p>Graphics: 8<br>Sound: 9<br>Story: 7</p>",
    "<h3>Ratings</h3><p>Graphics 8/10</p><p>Sound 9/10</p><p>Story 7/10</p>",
    "<table><tr><th>Aspect</th><th>Score</th></tr><tr><td>Graphics</td><td>8</td></tr><tr><td>Sound</td><td>9</td></tr><tr><td>Story</td><td>7</td></tr></table>",
    "<dl class=scores><dt>Graphics</dt><dd>8</dd><dt>Sound</dt><dd>9</dd><dt>Story</dt><dd>7</dd></dl>",
    "<p>[Graphics]8[Sound]9[Story]7</p>",
    "<table><tr><th>Graphics</th><th>Sound</th><th>Story</th></tr><tr><td>8</td><td>9</td><td>7</td></tr></table>",
    "<p><b>Graphics:</b> They are plain and they work. 8/10</p><p><b>Sound:</b> The horn is loud and long. 9/10</p><p><b>Story:</b> There is one. 7/10</p>",
    "<p><b>Graphics</b> – They are plain and work. ★★★★★★★★☆☆</p><p><b>Sound</b> – The horn is loud and long. ★★★★★★★★★☆</p><p><b>Story</b> – There is one at least. ★★★★★★★☆☆☆</p>",
    '<div class="score"><div><span>Graphics</span><div>8</div></div><div><span>Sound</span><div>9</div></div><div><span>Story</span><div>7</div></div></div>',
]  # fmt: skip


@pytest.mark.parametrize("inner", PARTS, ids=[p[:50] for p in PARTS])
def test_scores_of_aspects_are_parts(inner: str) -> None:
    found, _ = read(page_of(PROSE + inner))
    assert [(r.aspect, r.value) for r in found] == [("Graphics", 8), ("Sound", 9), ("Story", 7)]


def test_the_overall_score_of_a_group_is_the_works() -> None:
    found, _ = read(page_of(PROSE + "<ul><li>Graphics: 8/10</li><li>Sound: 9/10</li><li>Overall: 8.5/10</li></ul>"))
    assert [(r.aspect, r.value) for r in found] == [(None, 8.5), ("Graphics", 8), ("Sound", 9)]


def test_school_grades_under_their_heading_are_parts() -> None:
    inner = "<h3>Testzeugnis:</h3><p>Verbrauch: 1<br>Kofferraum: 2<br>Ablagen: 1</p>"
    found, _ = read(page_of(PROSE + inner, title="Test: Der Hafenwagen", lang="de"))
    assert [(r.aspect, r.value, r.best) for r in found] == [
        ("Verbrauch", 1, None),
        ("Kofferraum", 2, None),
        ("Ablagen", 1, None),
    ]


def test_a_scale_in_the_head_of_a_table_holds_for_its_rows() -> None:
    inner = "<table><tr><th>Aspect</th><th>Score (out of 10)</th></tr><tr><td>Story</td><td>2</td></tr><tr><td>Acting</td><td>3</td></tr></table>"
    assert {(r.aspect, r.best) for r in read(page_of(PROSE + inner))[0]} == {("Story", 10), ("Acting", 10)}


def test_each_critics_score_in_a_heading_is_a_part() -> None:
    inner = "<h3>Kim's Review<span>8.5/10</span></h3><p>I liked it.</p><h3>Lou's Review<span>7/10</span></h3><p>So did I.</p>"
    assert [(r.aspect, r.value) for r in read(page_of(PROSE + inner))[0]] == [
        ("Kim's Review", 8.5),
        ("Lou's Review", 7),
    ]


@pytest.mark.parametrize(
    "inner",
    [
        "<ul><li>Players: 4</li><li>Age: 10</li><li>Minutes: 60</li></ul>",
        "<table><tr><td>Width</td><td>12</td></tr><tr><td>Height</td><td>30</td></tr><tr><td>Doors</td><td>4</td></tr></table>",
        "<h3>Benchmarks</h3><table><tr><td>Download speed (Mbps)</td><td>95.08</td></tr><tr><td>Upload speed (Mbps)</td><td>94.44</td></tr></table>",
        "<p>Seasons: 3</p><p>Episodes: 24</p>",
        '<ul class="similar"><li>Salt Road</li><li>8.4</li><li>Ten Islands</li><li>7.1</li></ul>',
    ],
)
def test_figures_with_labels_that_are_no_scores_are_no_parts(inner: str) -> None:
    assert read(page_of(PROSE + inner))[0] == ()


def test_a_page_without_text_or_elements_has_no_rating() -> None:
    for html in (b"", b"<p>8/10</p>", b"\x00\xff", b"<html></html>"):
        page = Page(html, "https://paper.example/")
        assert isinstance(read(page)[0], tuple)


def test_reviews_marked_up_side_by_side_are_other_peoples() -> None:
    one = (
        '<div itemscope itemtype="https://schema.org/Review"><span class="stars">5 out of 5</span><span itemprop="reviewRating" itemscope '
        'itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="5"><meta itemprop="bestRating" content="5"></span>Fine.</div>'
    )
    assert read(page_of(PROSE + one * 3, title="Harbour lamp"))[0] == ()


def test_a_card_of_another_article_is_not_the_pages_own() -> None:
    cards = '<div class=k><h4><a href="/film/ten">Ten Islands</a></h4><span class="stars">★★</span></div>' * 2
    found, ledger = read(page_of("<p>★★★★</p>" + PROSE + cards))
    assert [(r.value, r.best) for r in found] == [(4, None)]
    assert not ledger.conflicts


def test_an_average_and_what_many_users_gave_are_theirs() -> None:
    page = page_of(PROSE + '<span class="stars" title="4 out of 5 stars"></span>')
    data = structured.read(page)
    main = body.read(page, None)
    users = tuple(UserReview(name, Rating(4.0, 5, None, "4"), None, None, None) for name in ("Ann", "Bob", "Cy"))
    place = rating_places.look(page, data, main)
    assert ratings.read(place, users, Ledger()) == ()
    assert ratings.read(place, (), Ledger(), average=AggregateRating(4.0, 5, None, 9, None)) == ()
    assert ratings.read(place, (), Ledger())[0].value == 4
