"""What a page is: no single sign decides, and nothing is a review that does not say so."""

from __future__ import annotations

import time

import pytest

from scraper import parse
from scraper.parse import dates, page_type, people
from scraper.parse.scores.notes import Notes
from scraper.parse.works import item, review_signs
from scraper.records import PageType, Rating, UserReview
from tests.parse.opened import URL, article, json_ld, opened

_PROSE = (
    "The film is slow and the director knows it, the actors wait in every scene and the screenplay waits with them. "
    * 7
)
_RATED = (Rating(4.0, 5.0, None, "4/5"),)


def _type(html: str, url: str = URL, scores: tuple[Rating, ...] = (), many: tuple[UserReview, ...] = ()) -> PageType:
    read = opened(html, url)
    return page_type.decide(read.page, read.data, read.facts, read.title, read.main, scores, many, None, Notes())


@pytest.mark.parametrize(
    "head",
    [
        "<h1>Slow Boat review: a comedy of patience</h1>",
        "<p>Film Review</p><h1>Patience on a river</h1>",
        "<p>Recensioni</p><h1>Slow Boat</h1>",
        "<p>影评</p><h1>慢船</h1>",
        "<h1>Filmkritik: Slow Boat</h1>",
    ],
)
def test_reviews_say_so(head: str) -> None:
    assert _type(article(head, _PROSE)) == "review"


def test_a_rating_of_its_own_is_enough() -> None:
    assert _type(article("<h1>Patience on a river</h1>", _PROSE), scores=_RATED) == "review"


@pytest.mark.parametrize(
    "headline",
    [
        "The 21 best films of the year, reviewed",
        "Top 10 reviews",
        "“Slow Boat” reviewed by Loud Monthly",
        "Preview: Slow Boat",
        "Book Reviews",
        "Role of activity in health: A review",
        "Why everybody talks of Slow Boat",
        "Slow Boat director dies",
        "Interview with the director of Slow Boat",
    ],
)
def test_articles_that_only_look_like_reviews(headline: str) -> None:
    assert _type(article(f"<h1>{headline}</h1>", _PROSE)) == "article"


def test_a_forum_is_no_review() -> None:
    assert _type(article("<h1>Slow Boat review</h1>", _PROSE), "https://example.org/forums/topic/41395/") == "article"


def test_items_carry_other_people_s_reviews() -> None:
    head = json_ld(
        '{"@type":"Product","name":"Boat 3","aggregateRating":{"ratingValue":4},"review":{"@type":"Review"}}'
    )
    many = (UserReview("Ann", None, None, None, "Good."), UserReview("Bo", None, None, None, "Bad."))
    assert _type(article("<h1>Boat 3</h1>", _PROSE, head=head), many=many) == "item"
    assert _type(article("<h1>Boat 3</h1>", head=json_ld('{"@type":"Recipe","name":"Soup"}'))) == "item"


def test_listings_by_address_and_by_shape() -> None:
    teasers = "".join(f"<h2><a href=/r/{n}>Film {n} review</a></h2><p>Short.</p>" for n in range(12))
    assert _type(f"<main>{teasers}</main>", "https://example.org/category/reviews/") == "listing"
    assert _type(f"<main>{teasers}</main>", "https://example.org/films") == "listing"
    assert _type(article("<h1>Frame</h1>", _PROSE), "https://example.org/") == "listing"


def test_an_empty_page_is_something_else() -> None:
    assert _type("") == "other"
    assert _type("<p>Loading</p>") == "other"


def test_the_signs_can_be_read() -> None:
    read = opened(article("<p>Review</p><h1>Slow Boat review</h1>", _PROSE))
    signs = review_signs.signs(
        read.page, read.data, read.facts, read.title, read.main, _RATED, Notes(), is_item=False, many=0
    )
    assert {"title", "section", "rated"} <= {name for name, _ in signs.weights}
    assert signs.total > 6


@pytest.mark.parametrize(
    "html",
    [
        "<title>" + "a review - " * 20_000 + "</title><h1>x</h1>",
        "<h1>" + "‘a’b " * 50_000 + "</h1>",
        "<h1>T</h1><p class=byline>By " + "A B, " * 20_000 + "</p>",
        "<h1>T</h1><p>" + "1.1.2020 " * 20_000 + "</p>",
    ],
    ids=["title", "heading", "byline", "dates"],
)
def test_long_lines_cost_no_more_than_reading_them(html: str) -> None:
    started = time.process_time()
    read = opened(html)
    people.read(read.page, read.data, read.facts, read.title, read.main, read.ledger)
    dates.read(read.page, read.data, read.facts, read.title, read.main, read.ledger)
    item.read(read.page, read.data, read.facts, "review", read.title, read.main, read.ledger)
    assert _type(html) in ("article", "other", "review", "listing", "item")
    assert time.process_time() - started < 2


def test_one_particular_said_of_many_editions_is_no_review() -> None:
    editions = "".join(f"<p>Slow Boat (Paperback), {n}28 pages</p>" for n in range(1, 8))
    assert _type(article("<h1>Slow Boat: editions</h1>", editions, _PROSE), "https://example.org/work/12") == "article"
    both = "<p>Director: Ann Lee</p><p>Running time: 104 minutes</p>"
    assert _type(article("<h1>Slow Boat waits</h1>", both, _PROSE)) == "review"


def test_a_shop_s_section_of_reviews_sells() -> None:
    html = article("<p>Reviews</p><h1>This $9 boat sells out</h1>", _PROSE)
    assert _type(html, "https://example.org/shop/news/boat-sells-out") == "article"
    assert _type(html, "https://example.org/culture/news/boat-sells-out") == "review"


@pytest.mark.parametrize("path", ["contact/", "contact-us.html", "en/kontakt", "customer/account/login/", "register"])
def test_where_a_site_serves_its_visitors_its_own_name_and_data_say_nothing(path: str) -> None:
    head = json_ld('{"@type":"LocalBusiness","name":"Harbour Reviews","aggregateRating":{"ratingValue":5}}')
    html = article("<h1>Harbour Reviews</h1>", "Write to us.", head=head)
    assert _type(html, f"https://harbour.example/{path}") == "other"
    assert _type(html, "https://harbour.example/boats/lantern") == "item"


def test_a_work_may_be_called_like_such_a_page() -> None:
    read = article("<h1>Contact review: a voice from far away</h1>", _PROSE)
    assert _type(read, "https://example.org/film/contact") == "review"
    assert _type(read, "https://example.org/contact", scores=_RATED) == "review"


def test_a_page_of_critics_excerpts_is_about_the_work() -> None:
    rows = "".join(
        f"<div><p>Slow and good, says one.</p><a href=https://{paper}.example/boat>Full review</a></div>"
        for paper in ("post", "ledger", "cog")
    )
    assert _type(f"<title>Slow Boat</title><h1>Slow Boat</h1>{rows}", "https://ripe.example/m/boat/reviews") == "item"


def test_a_few_rated_things_are_a_list_where_more_pages_follow() -> None:
    tiles = "".join(
        f"<div class=card><a class=name href=/p/{n}>Lantern model {n}</a><i class=stars title='4.{n} / 5'></i>"
        f"<a class=rv href=/p/{n}#reviews>{n * 7 + 3} reviews</a></div>"
        for n in range(6)
    )
    pager = "<nav class=pagination><a href=/lanterns?p=2>2</a> <a href=/lanterns?p=2>Next</a></nav>"
    assert _type(f"<h1>Lanterns</h1>{tiles}", "https://shop.example/lanterns") == "other"
    assert _type(f"<h1>Lanterns</h1>{tiles}{pager}", "https://shop.example/lanterns") == "listing"


def test_rated_things_are_a_list_in_other_languages_too() -> None:
    rows = "".join(
        f"<li class=res><a class=n href=/dr-{name}><b>Dr. {name.title()}</b></a><i class=note>Note 1,{n}</i> {n + 2} Bewertungen</li>"
        for n, name in enumerate("albers bohm clasen dierks ehlers frahm gosch harms iwersen".split())
    )
    assert _type(f"<h1>Zahnärzte in Kiel</h1><ul>{rows}</ul>", "https://aerzte.example/kiel/zahnarzt") == "listing"


# Lines that say what it comes to, at the end of a text that nothing else calls a review.
_ENDS = (
    "The call: Skip it|Our call: Stream it|Not recommended.|Two thumbs up.|Overall: 7/10|Final verdict: Worth the ticket.|"
    "Urteil: sehenswert|Sehenswert.|Note de la rédaction : 4/5|Verdict : à voir|Calificación: 7/10|Giudizio: ★★★½|"
    "Verdetto: da non perdere.|In conclusione: da vedere.|Oordeel: ★★★★|Vurdering: ★★★★☆|Omdöme: sevärd|Вердикт: смотреть|おすすめ度：★★★☆☆|"
    "推荐指数：★★★★|总评：值得一看|총평: 볼 만하다|Pontszám: 8/10|Karar: izleyin|פסק דין: לראות|"
    "The publisher provided a review copy of Slow Boat.|Rezensionsexemplar: Pier Verlag"
)
# The same words elsewhere.
_NO_ENDS = (
    "Verdict: guilty.|Bottom line: profits fell 4%.|Final score: 2-1|Grade: 5-8 students|Urteil: Freispruch|"
    "Fazit: Der Rat tagt wieder am Montag.|Note de la rédaction : cet article a été mis à jour|Dom: fængsel i to år|"
    "Итог: совет соберётся в понедельник|Critics gave it 4/5 on average.|Recommended|The bottom line: nobody knows."
)
_OF_ONE = (
    "Slow Boat begins on a Tuesday and ends on the Sunday after. Between the two a ferry breaks down, a cook is let go and a "
    "girl learns to whistle. Ann Lee films the harbour from the level of the water, and for a long time nothing else is seen."
)
_THE_COOK = (
    "The cook is Bo Moss, who says little. When he leaves, the camera stays with the pots. I counted nine of them, and by the "
    "third I had begun to listen to the kitchen instead of the people in it."
)


@pytest.mark.parametrize("line", _ENDS.split("|"))
def test_a_last_line_that_advises_or_scores_makes_a_review(line: str) -> None:
    text = f"<h1>The timetable of the sea</h1><p>{_OF_ONE}</p><p>{_THE_COOK}</p><p>{line}</p>"
    assert parse(f"<body><main><article>{text}</article></main></body>".encode(), URL).page_type == "review"


@pytest.mark.parametrize("line", _NO_ENDS.split("|"))
def test_a_last_line_with_the_same_words_makes_none(line: str) -> None:
    text = f"<h1>The timetable of the sea</h1><p>{_OF_ONE}</p><p>{_THE_COOK}</p><p>{line}</p>"
    assert parse(f"<body><main><article>{text}</article></main></body>".encode(), URL).page_type != "review"


@pytest.mark.parametrize(
    ("kicker", "path"),
    [("Essays", "/x/1"), ("Entretiens", "/x/1"), ("Culture", "/opinion/1"), ("Culture", "/interviews/1")],
)
def test_a_section_of_essays_outweighs_a_tag(kicker: str, path: str) -> None:
    tags = f"<a rel='category tag' href='/c/1'>{kicker}</a>"
    below = "<p>Tags: <a rel=tag href='/tag/critique'>critique</a></p>"
    html = (
        f"<body><main><article>{tags}<h1>Slow boats</h1><p>{_OF_ONE}</p><p>{_OF_ONE}</p>{below}</article></main></body>"
    )
    assert parse(html.encode(), "https://paper.example" + path).page_type != "review"
