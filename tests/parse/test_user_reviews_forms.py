"""Scores, names and days of readers' reviews in forms that one review alone does not explain."""

from __future__ import annotations

import pytest

from scraper import parse
from tests.parse.test_user_reviews import DAYS, PEOPLE, RATED, STARS, TEXTS, WRITTEN, many

_REVIEWS = tuple(zip(PEOPLE, STARS, WRITTEN, TEXTS, strict=True))


def _values(html: str) -> list[tuple[float | str, float | None] | None]:
    return [one.rating and (one.rating.value, one.rating.best) for one in many(RATED + html).reviews]


def test_a_word_makes_a_bare_figure_a_score_where_most_reviews_have_it() -> None:
    rows = [
        f"<div class=review><b class=author>{who}</b> <i class=date>{day}</i><span>Оценка: {stars}</span><p>{text}</p></div>"
        for who, stars, day, text in _REVIEWS
    ]
    assert _values("".join(rows)) == [(stars, 5) for stars in STARS]


def test_stars_of_other_languages_in_a_class_are_counted() -> None:
    rows = [
        f'<div class=bewertung><i class="sterne sterne-{stars}"></i><div>von <b>{who}</b> am {day}</div><p>{text}</p></div>'
        for who, stars, day, text in _REVIEWS
    ]
    assert _values("".join(rows)) == [(stars, 5) for stars in STARS]


def test_a_score_in_the_first_line_of_a_text_is_taken_out_of_it() -> None:
    rows = [
        f"<tr><td><font><b>{who}</b><br>{day}</font><td><font>Overall rating: <b>{stars}</b> of 5<br><br>{text}</font></tr>"
        for who, stars, day, text in _REVIEWS
    ]
    found = many(f"{RATED}<table>{''.join(rows)}</table>").reviews
    assert [one.rating and one.rating.value for one in found] == list(STARS)
    assert [one.body for one in found] == list(TEXTS)


def test_days_with_two_figures_for_the_year_show_which_comes_first() -> None:
    days = ("08/14/04", "07/02/04", "05/30/04")
    rows = [
        f"<div class=review><b class=author>{who}</b> <i class=date>{day}</i><p>{text}</p></div>"
        for who, day, text in zip(PEOPLE, days, TEXTS, strict=False)
    ]
    assert [one.date for one in many(RATED + "".join(rows)).reviews] == ["2004-08-14", "2004-07-02", "2004-05-30"]


def test_the_house_that_answers_did_not_write_the_review() -> None:
    answer = "<div class=k1><div class=k2><i>Brook Lamps</i><i>March 9, 2021</i></div><div class=k3>We are sorry.</div></div>"
    rows = [
        f"<div class=h1><div class=h2><div class=h3>{who}</div></div><div class=h4><i aria-label='Rated {stars} stars out of "
        f"five stars'></i><span>{day}</span></div><div class=h5>{text}</div>{answer if who == 'bo_larsen' else ''}</div>"
        for who, stars, day, text in (("bo_larsen", 5, "March 4, 2021", TEXTS[3]), *_REVIEWS[:3])
    ]
    assert [one.author for one in many(RATED + "".join(rows)).reviews] == ["bo_larsen", *PEOPLE[:3]]


def test_the_title_of_an_avatar_is_a_name() -> None:
    rows = [
        f"<li class=review-item><div><span class=bui-avatar-block__title>{who}</span><span>Norway</span></div>"
        f"<span class=review-date>{day}</span><h3>Nice lamp</h3><div class=score aria-label='Scored {stars}'>{stars}</div>"
        f"<p>{text}</p></li>"
        for who, stars, day, text in _REVIEWS
    ]
    assert [one.author for one in many(RATED + f"<ul>{''.join(rows)}</ul>").reviews] == list(PEOPLE)


def test_a_page_that_counts_one_review_has_it() -> None:
    one = (
        f"<div class=review><div class=review-author>{PEOPLE[0]}</div><div class=review-date>2021-09-14</div>"
        f"<div class=review-rating title='4 of 5'>★★★★☆</div><div class=review-body>{TEXTS[0]}</div></div>"
    )
    found = many(f"<h1>Lamp</h1><h2>1 review</h2>{one}").reviews
    assert [(read.author, read.date, read.body) for read in found] == [(PEOPLE[0], "2021-09-14", TEXTS[0])]
    assert many(f"<h1>Lamp</h1><h2>Our verdict</h2>{one}").reviews == ()


def test_a_gauge_is_a_score() -> None:
    rows = [
        f"<article class=rev><h4>{who}</h4><time datetime={day}>{day}</time><meter min=0 max=5 value={stars}></meter>"
        f"<p>{text}</p></article>"
        for who, stars, day, text in zip(PEOPLE, STARS, DAYS, TEXTS, strict=True)
    ]
    found = many(f"<h1>Reviews of Lamp</h1>{''.join(rows)}").reviews
    assert [one.rating and (one.rating.value, one.rating.best) for one in found] == [(stars, 5) for stars in STARS]


def test_a_line_of_who_when_and_how_much_is_read() -> None:
    rows = [
        f"<div class=recensione><p><strong>{who}</strong> - {day} - voto <strong>{stars * 2}</strong></p><p>{text}</p></div>"
        for who, stars, day, text in zip(PEOPLE, STARS, DAYS, TEXTS, strict=True)
    ]
    found = many(
        f"<h1>Lume</h1><h2>Recensioni degli utenti</h2><p>Voto medio: 7,2 su 10 (5 recensioni)</p>{''.join(rows)}"
    )
    assert [one.author for one in found.reviews] == list(PEOPLE)
    assert [one.rating and (one.rating.value, one.rating.best) for one in found.reviews] == [(s * 2, 10) for s in STARS]


def test_signed_and_dated_texts_under_a_heading_for_reviews_need_no_score() -> None:
    rows = [
        f"<div class=card><div class=card-text><div class=date>Posted: {day}</div>{text}</div>"
        f"<div class=CardContentAuthorName>{who}</div></div>"
        for who, _, day, text in _REVIEWS
    ]
    found = many(f"<title>Lamp :: Community Reviews</title><h1>Lamp</h1>{''.join(rows)}").reviews
    assert [(one.author, one.body, one.rating) for one in found] == [
        (w, t, None) for w, t in zip(PEOPLE, TEXTS, strict=True)
    ]
    assert many(f"<title>Lamp</title><h1>Lamp</h1><h2>Comments</h2>{''.join(rows)}").reviews == ()


def test_a_name_that_ends_in_a_full_stop_is_no_part_of_the_day_behind_it() -> None:
    rows = [
        f"<div class=review><div><span>{who}</span><span>3 November 202{n}</span></div><i title='{n + 1} of 5'></i><p>{text}</p></div>"
        for n, (who, text) in enumerate(zip(("Henrike V.", "Priya N.", "Ole K."), TEXTS, strict=False))
    ]
    found = many(RATED + "".join(rows)).reviews
    assert [(one.author, one.date) for one in found][:1] == [("Henrike V.", "2020-11-03")]


def _cards(card: str) -> str:
    return RATED + "".join(
        f"<div class=rv>{card.format(who=who, stars=stars, drawn='★' * stars + '☆' * (5 - stars), day=day, iso=iso)}"
        f"<p>{text} <a href=#>Read more</a></p></div>"
        for who, stars, day, iso, text in zip(PEOPLE, STARS, WRITTEN, DAYS, TEXTS, strict=True)
    )


@pytest.mark.parametrize(
    "card",
    [
        "<b>{who}</b> <i style='--rating:{stars}'></i> <i>{day}</i>",
        "<b>{who}</b> <span>{stars} stars</span> <i>{day}</i>",
        "<b>{who}</b> <svg><title>{stars} of 5 bubbles</title></svg> <i>{day}</i>",
        "<b>{who}</b> <span class=sr-only>{stars} star rating</span> <i>{day}</i>",
        "<b>{who}</b> <meta itemprop=ratingValue content={stars}> <i>{day}</i>",
        "<b>{who}</b> <span>별점 {stars}점</span> <i>{day}</i>",
        "<div>{who}, verified buyer</div> <span>{drawn}</span> <i>{day}</i>",
        "<div>Par {who}, le {day}</div> <span>{drawn}</span>",
        "<div>Geschreven door <b>{who}</b></div> <span>{drawn}</span> <i>{day}</i>",
        "<div class=reviewer><strong>{who}</strong><em>Elite ’20</em></div> <span>{drawn}</span> <i>{day}</i>",
        "<div>Name: {who}</div> <span>{drawn}</span> <i>{day}</i>",
        "<b>{who}</b> <span>{drawn}</span> <i>Posted on {day}</i>",
        "<b>{who}</b> <span>{drawn}</span> <i>Stayed in March 2020</i> <i>Reviewed {day}</i>",
        "<span>{who[0]}</span><b>{who}</b> <span>{drawn}</span> <i>{day}</i>",
    ],
)
def test_who_when_and_how_good_in_the_forms_of_many_sites(card: str) -> None:
    found = many(_cards(card)).reviews
    assert [(one.author, one.rating and one.rating.value, one.date, one.body) for one in found] == list(
        zip(PEOPLE, STARS, DAYS, TEXTS, strict=True)
    )


@pytest.mark.parametrize(
    "written", ["2021. május {0}.", "{0} tháng 5, 2021", "{0} مايو 2021", "{0} במאי 2021", "{0} พฤษภาคม 2564"]
)
def test_days_in_the_ways_of_more_languages(written: str) -> None:
    rows = [
        f"<div class=rv><b>{who}</b> <span>{'★' * stars}</span> <i>{written.format(n)}</i><p>{text}</p></div>"
        for n, (who, stars, _, text) in enumerate(_REVIEWS, 3)
    ]
    assert [one.date for one in many(RATED + "".join(rows)).reviews] == [
        f"2021-05-0{n}" for n in range(3, 3 + len(rows))
    ]


_SLOW = (
    "<div class=prose><p>Three brothers and a boat that never gets anywhere, and I did not mind at all.</p><p>It loses me "
    "a little in the last reel, where somebody turns up to explain the title, but the mule is worth the ticket.</p></div>"
)
_BY_MEMBERS = [
    (
        "https://reels.example/maud/film/slow-boat/",
        "‘Slow Boat’ review by maud • Reels",
        "<section><p class=who>Review by <a href=/maud/ class=name>Maud Terrace</a></p><h2><a href=/film/slow-boat/>Slow Boat"
        f"</a></h2><span class=rating>★★★½</span><time datetime=2021-03-14>14 March</time>{_SLOW}</section>"
        "<aside><h3>Recent</h3><a href=/maud/film/night-bus/>Night Bus</a></aside>",
        ["https://reels.example/maud/film/night-bus/"],
    ),
    (
        "https://shelf.example/review/55012",
        "Maud Terrace's review of Slow Boat - Shelf",
        "<h1><a href=/u/maud>Maud Terrace</a>'s review of <a href=/book/77>Slow Boat</a></h1><div title='4 of 5 stars'>★★★★"
        f"</div><div>Jan 12, 2021</div>{_SLOW}<h3>Comments</h3><p><b>orlo</b> Adding it to my list!</p>",
        [],
    ),
    (
        "https://duft.example/Parfums/Slow_Boat/Rezensionen/2017",
        "Slow Boat - Rezension von Maud Terrace | Duft",
        "<p><a href=/Parfums/Slow_Boat>Slow Boat</a></p><article><a href=/Benutzer/maud>Maud Terrace</a> <i>22.08.2019</i> "
        f"<b class=rating>9/10</b><h1>Der Geruch der letzten Ferien</h1>{_SLOW}</article>"
        "<div><a href=/Parfums/Slow_Boat/Rezensionen/1883>Bauernhof mit Falte</a> <a href=/Benutzer/zed>Zed</a></div>",
        ["https://duft.example/Parfums/Slow_Boat/Rezensionen/1883"],
    ),
]


@pytest.mark.parametrize(("url", "title", "html", "others"), _BY_MEMBERS)
def test_one_members_review_is_of_an_item(url: str, title: str, html: str, others: list[str]) -> None:
    read = parse(f"<html><title>{title}</title><body><main>{html}</main></body></html>".encode(), url)
    assert (read.page_type, [one.author for one in read.user_reviews]) == ("item", ["Maud Terrace"])
    assert (read.user_reviews[0].body or "").startswith("Three brothers and a boat")
    assert read.item is not None
    assert read.item.name == "Slow Boat"
    assert [link.url for link in read.links if link.kind == "review"] == others


def test_the_headline_of_a_members_review_is_not_its_text() -> None:
    html = (
        "<article><header><p>Critique de <a href=/film/slow_boat>Slow Boat</a> par <a href=/maud_terrace>maud_terrace</a></p>"
        "<h1>La mule et le bateau</h1><div class=rating>8</div><p>le <time datetime=2022-04-09>9 avr. 2022</time></p></header>"
        f"{_SLOW}<footer>27 j'aime</footer></article>"
    )
    page = f"<html><title>« Slow Boat » : la mule et le bateau - critique de maud_terrace</title><body>{html}</body></html>"
    (one,) = parse(page.encode(), "https://avis.example/film/slow_boat/critique/288104417").user_reviews
    assert (one.author, (one.body or "")[:30]) == ("maud_terrace", "Three brothers and a boat that")


def test_a_critic_who_leads_to_an_author_is_no_member() -> None:
    html = (
        f"<h1>Slow Boat: review by Maud Terrace</h1><p>By <a href=/authors/maud>Maud Terrace</a></p>{_SLOW}<p>8/10</p>"
    )
    read = parse(f"<html><title>Slow Boat</title><body>{html}</body></html>".encode(), "https://a.example/slow-boat/")
    assert (read.page_type, read.user_reviews) == ("review", ())


def test_a_link_with_the_number_of_its_review_leads_to_it() -> None:
    rows = [
        f"<article class=review-card id=o-8441{n}><b class=author>{who}</b> <i class=date>{day}</i> <b class=rating>{stars}/5</b>"
        f"<p>{text}</p><footer><a href=/o/8441{n}>⚑</a> <a href=/offer>Offer</a></footer></article>"
        for n, (who, stars, day, text) in enumerate(_REVIEWS)
    ]
    read = parse(f"<body><h1>Lamp</h1>{RATED}{''.join(rows)}</body>".encode(), "https://shop.example/lamp")
    assert [link.url for link in read.links if link.kind == "review"] == [
        f"https://shop.example/o/8441{n}" for n in range(5)
    ]


_AVERAGE = "<div>4.3 out of 5 stars <a>41 reviews</a></div>"
_LISTS = [
    (
        "https://a.example/reviews/lamp/",
        f"<h1>Lamp - reviews</h1>{_AVERAGE}",
        "<div class=item><a href=/profile/{n}>{who}</a> <b class=rating title='Rating: {stars}'>{stars}</b> <i>{day}</i><h3><a "
        "href=/review_77{n}.html>Title {n}</a></h3><p>{text:.50}...<a href=/review_77{n}.html>Read the whole review</a></p></div>",
        "/review_77{n}.html",
    ),
    (
        "https://a.example/support/plugin/lamp/reviews/",
        f"<h1>Lamp</h1><h2>41 reviews</h2>{_AVERAGE}",
        "<li><a href=/support/topic/t{n}/>Topic number {n}</a> <i title='{stars} out of 5 stars'></i> <p>Started by: <a "
        "href=/users/{n}>{who}</a></p><a href=/support/topic/t{n}/#post-1>3 weeks ago</a></li>",
        "/support/topic/t{n}/",
    ),
]


@pytest.mark.parametrize(("url", "head", "row", "leads"), _LISTS)
def test_a_list_that_only_leads_to_the_reviews_of_a_thing_is_a_listing(
    url: str, head: str, row: str, leads: str
) -> None:
    rows = "".join(
        row.format(n=n, who=who, stars=stars, day=day, text=text) for n, (who, stars, day, text) in enumerate(_REVIEWS)
    )
    read = parse(f"<body><main>{head}<ul>{rows}</ul></main></body>".encode(), url)
    assert (read.page_type, read.user_reviews) == ("listing", ())
    assert read.item is not None
    assert read.item.name == "Lamp"
    assert [link.url for link in read.links if link.kind == "review"] == [
        f"https://a.example{leads.format(n=n)}" for n in range(5)
    ]


def test_a_board_of_reviews_is_a_listing() -> None:
    rows = "".join(
        f"<tr><td><a href=/thread/{n}/t>A topic, number {n}</a><td><a href=/game/{n}>Game {n}</a><td>{who}<td>{day}</tr>"
        for n, (who, _, day, _) in enumerate(_REVIEWS)
    )
    html = f"<h1>Reviews</h1><table>{rows}</table><a href=/forum/63/reviews/page/2>Next »</a>"
    assert parse(f"<body>{html}</body>".encode(), "https://a.example/forum/63/reviews").page_type == "listing"


def test_the_average_of_the_readers_reviews_is_no_score_of_the_pages_own() -> None:
    rows = "".join(
        f"<div class=review><b class=author>{who}</b> <i class=date>{day}</i> <p>My Lamp 35 came soon. {text}</p> "
        f"<p>Overall rating: <b>{stars}</b> Build: 8 Price: 7</p></div>"
        for who, stars, day, text in _REVIEWS[:3]
    )
    head = (
        "<p><a href=/reviews/>Reviews</a> &gt; <a href=/reviews/c?cat=4>Camera lenses</a></p><font><b>Lamp 35</b></font>"
        "<table><tr><td>Reviews<td>Views<tr><td>3<td>8812</table><table><tr><td>Build Rating<td>Price Rating<td>Overall "
        "Rating<tr><td>8.67<td>7.00<td>3.6</table>"
    )
    html = f"<title>Lamp 35 - PhotoBench Reviews</title><body>{head}{rows}".encode()
    assert parse(html, "https://a.example/reviews/showproduct.php?product=88").page_type == "item"
