"""Many people's scores told by their form alone: under the title, beside rows of stars, with counts cut short."""

from __future__ import annotations

import pytest

from tests.parse.test_aggregate import of

_ROWS = "".join(
    f"<tr><td>{n} Sterne</td><td><i style='width:{share}%'></i></td><td>{count}</td></tr>"
    for n, count, share in ((5, 81, 60), (4, 30, 22), (3, 12, 9), (2, 5, 4), (1, 7, 5))
)
_SHARES = "".join(
    f"<div><span>{n} sterren</span><span>{p}%</span></div>" for n, p in ((5, 70), (4, 20), (3, 5), (2, 2), (1, 3))
)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("<div><span>4,3</span> <span>(37)</span></div><p>$ 34.90</p>", (4.3, None, 37, None)),
        ("<div>★★★★☆ 128</div><p>$$ · Delis</p>", (4.0, 5.0, 128, None)),
        ("<i>2021</i> · <i>2h 11m</i><div><div>8.4</div><div> | </div><div>1.2K</div></div>", (8.4, None, 1200, None)),
        ("<p><b>4,1</b> <span>1,3 тыс. отзывов</span></p>", (4.1, None, None, 1300)),
        ("<p><span>3.9</span><span>(٢١٧ تقييم)</span></p><b>249</b>", (3.9, None, 217, None)),
        ("<p><em>4.7</em><span>(리뷰 2.1만)</span></p>", (4.7, None, None, 21000)),
        ("<p><span>4.8</span><i></i><span>1,2k Đánh giá</span><span>3,4k Đã bán</span></p>", (4.8, None, None, 1200)),
        ("<p><span>4,2</span><span>/5</span> <span>1&nbsp;207 avis</span></p>", (4.2, 5.0, None, 1207)),
        ("<p>Rating: 4.4 ★ (210)</p>", (4.4, None, 210, None)),
        ("<p>92 % <i>(412 recenzí)</i></p>", (92.0, 100.0, None, 412)),
        ("<p>Betyg 3,3 av 5 (4 omdömen)</p>", (3.3, 5.0, 4, None)),
        ("<div><b>8,7</b><div>Fabelhaft</div><div>213 Bewertungen</div></div>", (8.7, None, 213, None)),
        ("<div>9,1</div><div>Fantástico</div><div>345 comentarios</div>", (9.1, None, None, 345)),
        ("<p>4,6 στα 5 από 132 αξιολογήσεις</p>", (4.6, 5.0, 132, None)),
        ("<p>4.7 מתוך 5 (132 ביקורות)</p>", (4.7, 5.0, None, 132)),
        ("<p>4.7 จาก 5 (132 รีวิว)</p>", (4.7, 5.0, None, 132)),
        ("<p>5 üzerinden 4,6 (132 yorum)</p>", (4.6, 5.0, None, 132)),
        ("<p>5つ星のうち4.3 <a href=#r>132個の評価</a></p>", (4.3, 5.0, 132, None)),
        ("<p><span>4,3 von 5 Sternen</span> <a href=#r>1.204 Sternebewertungen</a></p>", (4.3, 5.0, 1204, None)),
        ("<p>Ø 4,3 Sterne bei 132 Bewertungen</p>", (4.3, None, 132, None)),
        ("<p>4.3 average rating, 132 ratings</p>", (4.3, None, 132, None)),
        ("<p>Rated 4.3 by 132 people</p>", (4.3, None, 132, None)),
        ("<p>132 reviews | 4.3 stars</p>", (4.3, None, None, 132)),
        ("<p>93% would recommend (132 reviews)</p>", (93.0, 100.0, None, 132)),
        ("<p><b>89%</b> <span>Audience Score</span> <i>5,000+ Ratings</i></p>", (89.0, 100.0, 5000, None)),
        ("<p><i aria-label='Bewertung: 4,5 von 5 Punkten'></i><span>(318)</span></p>", (4.5, 5.0, 318, None)),
        ("<progress max=5 value=4.3></progress> <span>132 ratings</span>", (4.3, 5.0, 132, None)),
        ("<i class=rating data-rating=4.8 data-raters=132></i>", (4.8, None, 132, None)),
        ("<star-rating value=4.3 count=132></star-rating>", (4.3, None, 132, None)),
        ("<a title='Weighted average of 3.87 based on 9,045 ratings' href=/r>3.9</a>", (3.87, None, 9045, None)),
    ],
)
def test_a_score_under_the_title_needs_no_word(shown: str, expected: tuple[float | None, ...]) -> None:
    assert of(f"<h1>Alder Kettle</h1>{shown}<h2>About it</h2><p>Boils.</p>") == expected


@pytest.mark.parametrize(
    "shown",
    [
        "<dl><dt>Version</dt><dd>2.1 (37)</dd></dl>",
        "<p>4,99 (12 in stock)</p>",
        "<p>4.3 kg (132 reviews)</p>",
        "<p>1.5 hours</p><p>132 reviews</p>",
        "<p>87% Tomatometer 132 Reviews</p>",
        "<p>20% off 132 reviews</p>",
        "<p>Chuck 1.5 (38)</p>",
        "<p>18.5 (38)</p>",
        "<p>-20 % (12 reviews)</p>",
        "<p>20 % off (12)</p>",
        "<p>★★★★★ 128</p>",  # five full ones may be what a style covers
        "<h2>You may also like</h2><a href=/saw>Saw <span>4.4</span> <span>(210)</span></a>",
        "<div class=shop-seal><p>4.8 (3,211)</p></div>",
    ],
)
def test_what_is_no_score_under_the_title(shown: str) -> None:
    assert of(f"<h1>Drill</h1>{shown}") is None


def test_rows_of_stars_prove_the_average_and_count_it() -> None:
    assert of(f"<h1>Lamp</h1><p><b>4,3</b> von 5 Sternen</p><table>{_ROWS}</table>") == (4.3, 5.0, 135, None)
    assert of(f"<h1>Lamp</h1><p><b>2,0</b> von 5 Sternen</p><table>{_ROWS}</table>") is None


def test_rows_of_percentages_prove_the_average_but_count_nothing() -> None:
    shown = f"<h1>Lamp</h1><div><b>4,5</b><div>{_SHARES}</div>"
    assert of(f"{shown}<p>Gebaseerd op 212 reviews</p></div>") == (4.5, 5.0, None, 212)
    assert of(f"{shown}</div>") == (4.5, 5.0, None, None)


def test_a_star_and_the_count_beside_it_are_no_thousands() -> None:
    shown = "<div class=rating><b class=average>4.42</b>(<i>1,085</i>件)</div><p>5 <i>650件</i> 4 <i>290件</i></p>"
    assert of(f"<h1>Bag</h1>{shown}") == (4.42, None, 1085, None)


def test_a_number_in_a_name_is_no_count() -> None:
    shown = "<p>Our verdict: <b>7.5/10</b></p><p>User score <b>6.5</b>/10 (4 user reviews)</p>"
    assert of(f"<title>Orb 7 user reviews</title><h1>Orb 7 user reviews</h1>{shown}") == (6.5, 10.0, None, 4)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("<span>Note moyenne</span> 3,3/5", (3.3, 5.0)),
        ("Średnia ocen: 4,3 / 6", (4.3, 6.0)),
        ("Voto medio: <b>6,5</b> su 10", (6.5, 10.0)),
    ],
)
def test_a_word_for_an_average_needs_no_count(shown: str, expected: tuple[float, float]) -> None:
    assert of(f"<h1>Lamp</h1><h2>Reviews</h2><p class=rating-box>{shown}</p>") == (*expected, None, None)


def test_a_year_in_a_title_is_no_count() -> None:
    shown = "<p><b>3.6</b> out of <b>5</b> stars · <a href=#r>412 reviews</a></p>"
    assert of(f"<title>Lamp Reviews 2022</title><h1>Lamp Reviews 2022</h1>{shown}") == (3.6, 5.0, None, 412)


def test_two_averages_of_different_people_are_none() -> None:
    shown = "<p>Average rating: 3.3 / 5</p><p>User score: 4.1 / 5</p>"
    assert of(f"<h1>Lamp</h1><h2>Reviews</h2><div class=rating-box>{shown}</div>") is None


def test_a_count_in_a_property_of_no_item_is_the_averages() -> None:
    shown = '<div class=avg-rating>3.3</div><div><meta itemprop="reviewCount" content="4">(4)</div>'
    assert of(f"<h1>Lamp</h1><h2>About</h2>{shown}") == (3.3, None, None, 4)


@pytest.mark.parametrize(
    "shown",
    [
        "<p>The average age is 34.5 years, from 200 votes in the hall.</p>",
        "<p>User score: 8.2/10</p><h2>Tide</h2><p>User score: 7.1/10</p>",
        '<div class="stars" title="4.6 out of 5"></div>120 reviews<div class="stars" title="3.9 out of 5"></div>58 reviews',
        '<img src="on.gif" alt="1 star"><img src="on.gif" alt="2 stars"><img src="on.gif" alt="3 stars"> (57 votes)',
        "<a>(1,204 ratings)</a><h2>Listener reviews</h2><p>Ann Lee, who listens on the way to work</p><p>4.0 out of 5</p>",
    ],
)
def test_what_is_no_average_of_the_thing(shown: str) -> None:
    assert of(f"<h1>Orb</h1>{shown}") is None


def test_votes_before_an_average_that_is_called_one() -> None:
    shown = "<p>Our score: 7/10</p><div class=post-ratings>(<b>57</b> votes, average: <b>3.80</b> out of 5)</div>"
    assert of(f"<h1>Orb</h1>{shown}") == (3.8, 5.0, 57, None)


def test_a_mean_of_votes_is_no_count_of_them() -> None:
    shown = '<div class=valutazione><img src="/img/s4.png" alt="4 su 5"> Media voti: 3,7 (3)</div>'
    assert of(f"<html lang=it><h1>Orb</h1>{shown}") is None
