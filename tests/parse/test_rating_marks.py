"""Scores that are drawn: attributes, classes, widths, variables and rows of icons, one element each."""

from __future__ import annotations

import pytest

from scraper.page import Page
from scraper.parse.scores import rating_marks as marks
from tests.parse import pages


def read(html: str) -> tuple[float | str, float | None] | None:
    """The score of the first element below <body>; its evidence must resolve."""
    page = Page(f"<html><body>{html}</body></html>".encode(), "https://paper.example/")
    first = page.by_tag["body"][0] + 1
    mark = marks.read(page, first)
    if mark is None:
        return None
    assert mark.raw in (page.resolve(page.path(mark.element, mark.attribute)) or "")
    return mark.rating.value, mark.rating.best


def icons(*classes: str) -> str:
    return "".join(f'<i class="{name}"></i>' for name in classes)


DRAWN = [
    # the state is said by what is around the icon, by a colour, by names of further languages
    ('<div class="rating">' + '<span class="item on"><i class="bi bi-star-fill"></i></span>' * 4 + '<span class="item"><i class="bi bi-star-fill"></i></span></div>', (4, 5)),
    ('<ul class="stars">' + "<li class=full><img src=/s.png></li>" * 3 + "<li><img src=/s.png></li>" * 2 + "</ul>", (3, 5)),
    ('<div class="rating"><b style="color:gold">★★★★</b><b style="color:#ccc">★</b></div>', (4, 5)),
    ('<div class="rating"><b class="text-warning">★★★★</b><b class="text-muted">★</b></div>', (4, 5)),
    ('<div class="puan">' + icons(*["yildiz dolu"] * 3, *["yildiz bos"] * 2) + "</div>", (3, 5)),
    ('<div class="ertekeles">' + icons(*["csillag teli"] * 3, *["csillag ures"] * 2) + "</div>", (3, 5)),
    ('<review-score score="8" out-of="10"></review-score>', (8, 10)),
    # styles that colour or clip a part, layers of glyphs
    ('<div class="stars" style="clip-path: inset(0 30% 0 0)">★★★★★</div>', (3.5, 5)),
    ('<div class="stars" style="background: linear-gradient(90deg, #fc0 70%, #ddd 70%)">★★★★★</div>', (3.5, 5)),
    ('<div class="rating" style="--pct: 70%"><span>★★★★★</span></div>', (3.5, 5)),
    ('<div class="stars" style="--percent: calc(3.5 / 5 * 100%)"></div>', (3.5, 5)),
    ('<div class="stars"><span>★★★★★</span><span class="stars-fg" style="width:70%">★★★★★</span></div>', (3.5, 5)),
    # icon fonts whose empty stars say nothing, or say it in their own way
    ('<div class="rating">' + icons(*["las la-star"] * 3, "las la-star-half-alt", "lar la-star") + "</div>", (3.5, 5)),
    ('<div class="rating">' + icons(*["bx bxs-star"] * 3, "bx bxs-star-half", "bx bx-star") + "</div>", (3.5, 5)),
    ('<div class="rating">' + icons(*["mdi mdi-star"] * 3, "mdi mdi-star-half-full", "mdi mdi-star-outline") + "</div>", (3.5, 5)),
    ('<div class="rating">' + '<ion-icon name="star"></ion-icon>' * 4 + '<ion-icon name="star-outline"></ion-icon></div>', (4, 5)),
    ('<div class="rating">' + icons(*["icon active"] * 3, "icon half", "icon") + "</div>", (3.5, 5)),
    # things of any name, in many languages
    ('<div class="rating">' + '<img src="/i/skull.png">' * 3 + '<img src="/i/skull_grey.png">' * 2 + "</div>", (3, 5)),
    ('<div class="rating">' + '<img src="/i/glas-voll.png">' * 3 + '<img src="/i/glas-halb.png"><img src="/i/glas-leer.png"></div>', (3.5, 5)),
    ('<div class="rating">' + '<img src="/i/estrella-llena.png">' * 3 + '<img src="/i/estrella-media.png"><img src="/i/estrella-vacia.png"></div>', (3.5, 5)),
    ('<div class="rating">' + '<span class="full">★</span>' * 3 + '<span class="half">★</span><span class="empty">★</span></div>', (3.5, 5)),
    ('<div class="rating">' + '<b style="background-position:0 0"></b>' * 4 + '<b style="background-position:0 -16px"></b></div>', (4, 5)),
    ('<div class="rating">' + '<svg fill="gold"><path d="M1 1"/></svg>' * 4 + '<svg fill="silver"><path d="M1 1"/></svg></div>', (4, 5)),
    ('<div class="rating">' + "".join(f'<svg><stop offset="{n}%"/><path d="M1"/></svg>' for n in (100, 100, 100, 50, 0)) + "</div>", (3.5, 5)),
    ('<div class="stars" title="4 of 5 stars"></div>', (4, 5)),
    ('<div class="stars" aria-label="Rating: 4.5 out of 5"></div>', (4.5, 5)),
    ('<img class="stars" alt="5 av 5 stjerner">', (5, 5)),
    ('<img class="stars" alt="5 из 5 звезд">', (5, 5)),
    ('<img class="stars" alt="3,5 von 5 Sternen">', (3.5, 5)),
    ('<span class="rating" title="★★★☆☆"></span>', (3, 5)),
    ('<div class="rating" data-rating="4"></div>', (4, None)),
    ('<div class="rating" data-score="8.5" data-max="10"></div>', (8.5, 10)),
    ('<div class="rating" data-value="3" data-max="false"></div>', (3, None)),
    ('<div class="rating" data-rating="4,5" data-best="5"></div>', (4.5, 5)),
    ('<div class="rating" data-percent="80"></div>', (80, 100)),
    ('<meter class="rating" value="7" max="10"></meter>', (7, 10)),
    ('<div class="rating" role="meter" aria-valuenow="4" aria-valuemax="5"></div>', (4, 5)),
    ('<div class="star-rating" style="width:80%"></div>', (4, 5)),
    ('<div class="star-rating"><span style="width: 70%;"></span></div>', (3.5, 5)),
    ('<div class="star-rating"><span style="width:90%">★★★★★</span></div>', (4.5, 5)),
    ('<div class="stars" style="width:80px"><b style="width:64px"></b></div>', (4, 5)),
    ('<div class="stars" style="--rating: 3"></div>', (3, None)),
    ('<div class="stars" style="--rating:3.5; --max: 5"></div>', (3.5, 5)),
    ('<div class="stars" style="--star-value: 80%"></div>', (4, 5)),
    ('<span class="stars-4"></span>', (4, None)),
    ('<span class="stars4"></span>', (4, None)),
    ('<span class="star-rating stars-4-5"></span>', (4.5, None)),
    ('<span class="stars-35"></span>', (3.5, None)),
    ('<span class="stars-3-half"></span>', (3.5, None)),
    ('<span class="allstar40"></span>', (4, None)),
    ('<span class="rating rated-9"></span>', (4.5, 5)),
    ('<span class="rating rated-10"></span>', (5, 5)),
    ('<div class="score_90"></div>', (9, 10)),
    ('<div class="score-box score-8"></div>', (8, None)),
    ('<div class="rating-4"></div>', (4, None)),
    ('<div class="rating rating--3-5"></div>', (3.5, None)),
    ('<span class="rating three half"></span>', (3.5, None)),
    ('<span class="stars four"></span>', (4, None)),
    ('<div class="five-stars"></div>', (5, None)),
    (f'<div class="stars">{icons("star full", "star full", "star half", "star empty", "star empty")}</div>', (2.5, 5)),
    (f'<div class="stars">{icons("icon-star", "icon-star", "icon-star", "icon-star", "icon-star half")}</div>', (4.5, 5)),
    (f'<div class="stars">{icons("icon-star", "icon-star", "icon-star")}</div>', (3, None)),
    (f'<div class="rating">{icons(*["fas fa-star"] * 3, *["far fa-star"] * 2)}</div>', (3, 5)),
    (f'<div class="rating">{icons(*["fa fa-star"] * 5)}</div>', None),
    (f'<p>{icons(*["bi bi-star-fill"] * 2, "bi bi-star-half", *["bi bi-star"] * 2)}</p>', (2.5, 5)),
    (f'<div class="rating">{icons(*["bi bi-star-fill"] * 4, "bi bi-star")}</div>', (4, 5)),
    (f'<div class="rating">{icons(*["star filled"] * 5)}</div>', (5, None)),
    ('<p class="rating">' + '<img src="star_full.gif">' * 3 + '<img src="star_half.gif"><img src="star_off.gif"></p>', (3.5, 5)),
    ('<ul class="stars">' + '<li class="star on"></li>' * 2 + '<li class="star off"></li>' * 3 + "</ul>", (2, 5)),
]  # fmt: skip


@pytest.mark.parametrize(("html", "expected"), DRAWN, ids=[d[0][:70] for d in DRAWN])
def test_a_drawn_score_is_read(html: str, expected: tuple[float, float | None] | None) -> None:
    assert read(html) == expected


@pytest.mark.parametrize("html", [
    '<div class="rating"></div>',
    '<div class="rating" data-rating="0"></div>',
    '<div class="rating" data-rating="abc"></div>',
    '<div class="rating" data-rating="1234"></div>',
    '<div class="stars"><span class="star-1"></span><span class="star-2"></span><span class="star-3"></span></div>',
    '<div class="rating bg-rating-85"></div>',
    '<div class="star-rating" style="width:94.96%"></div>',
    '<div class="star-rating" style="width:64px"></div>',
    '<div class="bar" style="width:80%"></div>',
    '<div class="three columns"></div>',
    '<div class="col-4 rating-col-8"></div>',
    f'<div class="stars">{icons(*["star empty"] * 5)}</div>',
    f'<div class="stars">{icons(*["star"] * 12)}</div>',
    '<div class="stars">' + '<span class="star"><i class="star-full"></i><i class="star-half"></i></span>' * 5 + "</div>",
    '<article class="star"><p>A long article that merely has a star beside its text.</p><i class="star"></i><i class="star"></i></article>',
])  # fmt: skip
def test_what_cannot_be_told_is_no_score(html: str) -> None:
    assert read(html) is None


def test_names_that_speak_of_ratings() -> None:
    said = "rating star-rating reviewscore review_score stars rated-9 gesamtwertung bewertung note terningkast user-rating".split()
    not_said = "start startpage illustrated generated underscore scoreboard notebook starter integrated upgrade denoted".split()
    assert [name for name in said if not marks.names_rating(name)] == []
    assert [name for name in not_said if marks.names_rating(name)] == []
    assert [name for name in said if not any(stem in name for stem in marks.NAME_STEMS)] == []


def test_a_second_system_has_evidence_of_its_own() -> None:
    reading = pages.read(pages.review("<h3>Overall</h3><p>84%</p><h3>Our grade</h3><p>B+</p>"))
    assert [rating.value for rating in reading.ratings] == [84.0, "B+"]
    assert {"84%", "B+"} <= {entry.raw for entry in reading.evidence["ratings"]}
    assert not [conflict for conflict in reading.conflicts if conflict.field == "ratings"]
