"""Pages that carry many people's reviews, in the shapes sites give them. All names and texts are made up."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from scraper.page import Page
from scraper.parse.data import structured
from scraper.parse.opinions import aggregate, user_reviews
from scraper.parse.opinions.crowd_signs import Crowd
from scraper.parse.opinions.user_reviews import Many
from scraper.parse.rules import Ledger

PEOPLE = ("Ada Quill", "Bo Larsen", "Cleo Marsh", "Dov Perlman", "Esme Trott")
TEXTS = (
    "The lamp arrived in one piece and gives a warm light that fills the corner of our living room.",
    "Wobbly stand, and the switch hums. I would not buy it again, though the shade itself is lovely.",
    "Better than the one it replaced. My daughter does her homework under it every evening now.",
    "It took an hour to put together because two of the screws were missing from the bag.",
    "Good value, but the cable is far too short for a floor lamp, so we had to buy an extension.",
)
DAYS = ("2021-03-04", "2021-02-17", "2020-11-30", "2020-10-02", "2020-09-21")
WRITTEN = ("March 4, 2021", "February 17, 2021", "November 30, 2020", "October 2, 2020", "September 21, 2020")
STARS = (5, 2, 4, 3, 4)

RATED = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Product", "name": "Floor lamp",
"aggregateRating": {"@type": "AggregateRating", "ratingValue": 3.6, "reviewCount": 5}}</script>"""


def many(html: str, url: str = "https://shop.example/lamp") -> Many:
    found, _ = with_ledger(html, url)
    return found


def with_ledger(html: str, url: str = "https://shop.example/lamp") -> tuple[Many, Ledger]:
    page, ledger = Page(html.encode(), url), Ledger()
    data = structured.read(page)
    crowd = Crowd(page)
    found = user_reviews.read(page, data, aggregate.read(page, data, ledger, crowd), ledger, crowd)
    for entry in ledger.evidence.get("user_reviews", ()):
        said = page.resolve(entry.path)
        assert said is not None, entry
        assert entry.raw in said, entry
    return found, ledger


def page_of(row: str, *, head: str = "", before: str = "<ul>", after: str = "</ul>") -> str:
    """A product page with five reviews; the row's fields are {who} {text} {day} {written} {stars} {n}."""
    rows = "".join(
        row.format(who=who, text=text, day=day, written=written, stars=stars, n=n + 101)
        for n, (who, text, day, written, stars) in enumerate(zip(PEOPLE, TEXTS, DAYS, WRITTEN, STARS, strict=True))
    )
    return (
        f"<html lang=en><head><title>Floor lamp</title>{head}</head><body><nav><a href=/>Home</a><a href=/lamps>Lamps</a></nav>"
        f"<h1>Floor lamp</h1><p>A lamp of brass and linen that stands on the floor, one metre and a half tall.</p>"
        f"{before}{rows}{after}<footer><a href=/imprint>Imprint</a> since 1998</footer></body></html>"
    )


def assert_all(found: Many, *, dates: bool = True, ratings: bool = True) -> None:
    assert [review.author for review in found.reviews] == list(PEOPLE)
    assert [review.body for review in found.reviews] == list(TEXTS)
    if dates:
        assert [(review.date or "")[:10] for review in found.reviews] == list(DAYS)
    if ratings:
        assert [review.rating and (review.rating.value, review.rating.best) for review in found.reviews] == [
            (s, 5) for s in STARS
        ]


SHAPES = {
    "named classes": """<li class="review" id="review-{n}"><span class="review-author">{who}</span>
        <span class="review-date">{written}</span><div class="stars" aria-label="{stars} out of 5 stars"></div>
        <div class="review-text"><p>{text}</p></div></li>""",
    "data hooks": """<li data-hook="review" id="R{n}"><a href="/profile/u{n}"><span class="profile-name">{who}</span></a>
        <i data-hook="review-star-rating" class="icon-star"><span class="icon-alt">{stars}.0 out of 5 stars</span></i>
        <span data-hook="review-date">Reviewed in the United Kingdom on {written}</span>
        <span data-hook="review-body"><span>{text}</span></span><span>12 people found this helpful</span><a href="#">Report</a></li>""",
    "hashed classes with times": """<article class="x1y2z"><div class="q9w8"><a href="/users/{n}abc"><span class="k3k3">{who}</span></a></div>
        <div class="m1"><img alt="Rated {stars} out of 5 stars" src="s.svg"><time datetime="{day}T10:11:12.000Z">a while ago</time></div>
        <div class="t7"><p class="p0">{text}</p></div><button>Useful</button><button>Share</button></article>""",
    "list items of nothing": """<li><div><div><a href="/user_details?userid=a{n}">{who}</a></div><div role="img" aria-label="{stars} star rating"></div>
        <span>{written}</span></div><p><span lang="en">{text}</span></p></li>""",
    "microdata": """<li itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">{who}</span>
        <meta itemprop="datePublished" content="{day}"><span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
        <meta itemprop="ratingValue" content="{stars}"><meta itemprop="bestRating" content="5"></span>
        <p itemprop="reviewBody">{text}</p><a href="/report?id={n}">Report abuse</a></li>""",
    "hReview": """<li class="hreview"><span class="reviewer vcard"><span class="fn">{who}</span></span> <abbr class="dtreviewed" title="{day}">{written}</abbr>
        <span class="rating"><span class="value">{stars}</span> of <span class="best">5</span></span><div class="description"><p>{text}</p></div></li>""",
    "testimonials with glyphs": """<li class="testimonial-item"><strong class="testimonial-name">{who}</strong>
        <span class="testimonial-rating" title="{stars}/5">stars</span><time>{written}</time><blockquote class="testimonial-content">{text}</blockquote></li>""",
    "a line that says its score": """<li class="row"><div class="critic-name"><a href="/critics/{n}">{who}</a> <em>Daily {n}</em></div>
        <div class="review-date">{written}</div><div class="quote">{text}</div>
        <div class="small"><a href="/x/{n}">Full piece</a> | Original score: {stars}/5</div></li>""",
    "names among badges": """<li class="card review-card"><a href="/users/{n}"><span>{who}</span><span>12 reviews</span><span>NO</span></a>
        <img alt="Rated {stars} out of 5 stars"><time datetime="{day}T07:29:45Z">then</time><h2>In short {n}</h2><p>{text}</p></li>""",
    "signed in a line of its own": """<div class="review"><div class="points" title="{stars} of 5 stars"></div><div class="when">Reviewed by {who} on <b>{written}</b></div>
        <div class="text"><p>{text}</p></div></div>""",
    "name and day in one line": """<li class="reviews-item"><div class="reviews-author">{who}, {written}</div>
        <div class="reviews-text"><img alt="{stars} of 5 stars"> {text}</div></li>""",
    "hashed classes, the name by its place": """<article class="sc-ab"><header><span class="sc-x">{who}</span><span class="sc-y" title="{day}">a
        while ago</span></header><div class="sc-s" role="img" aria-label="{stars}/5"></div><p class="sc-p">{text}</p></article>""",
    "elements of the site's own": """<review-card><span slot="author">{who}</span><star-rating aria-label="{stars} out of 5"></star-rating>
        <time datetime="{day}">a while ago</time><p>{text}</p></review-card>""",
    "a signed line below": """<div class="review"><div class="points" title="{stars} of 5 stars"></div><p>{text}</p><p>Review by {who} on {written}</p></div>""",
    "cited": """<div class="review"><div class="points" title="{stars} of 5 stars"></div><blockquote>{text}</blockquote><cite>— {who}</cite><small>{written}</small></div>""",
    "expanded": """<li class="review"><b class="author">{who}</b><div class="stars" aria-label="{stars} out of 5"></div><span class="date">{written}</span>
        <div class="text"><p class="expanded">{text}</p></div></li>""",
    "scores of aspects first": """<li class="review"><ul class="sub-ratings"><li>Light <i class="stars" aria-label="1 out of 5"></i></li></ul><b class="author">{who}</b>
        <div><span class="stars" aria-label="{stars} out of 5"></span></div><span class="date">{written}</span><p class="text">{text}</p></li>""",
    "Swedish": """<li class="recension"><span class="namn">{who}</span><i role=img aria-label="{stars} av 5 stjärnor"></i><time datetime="{day}">nyss</time><p>{text}</p></li>""",
    "Dutch": """<li class="beoordeling"><span class="naam">{who}</span><i role=img aria-label="{stars} van de 5 sterren"></i><time datetime="{day}">net</time><p>{text}</p></li>""",
    "Finnish": """<li class="arvostelu"><span class="nimi">{who}</span><i role=img aria-label="{stars}/5 tähteä"></i><time datetime="{day}">nyt</time><p>{text}</p></li>""",
    "Portuguese": """<li class="avaliacao"><span class="nome">{who}</span><i role=img aria-label="{stars} de 5 estrelas"></i><time datetime="{day}">agora</time><p>{text}</p></li>""",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_reviews_are_read_in_every_shape(shape: str) -> None:
    assert_all(many(page_of(SHAPES[shape], head=RATED)))


def icons(full: str, empty: str, stars: int) -> str:
    """Five icons in a row, so many of them full."""
    names = [full] * stars + [empty] * (5 - stars)
    return "".join(f'<i class="{name}"></i>' for name in names)


# A score as the page draws it, by its number of stars.
DRAWN: dict[str, Callable[[int], str]] = {
    "a width in a rating box": lambda n: f'<p class="rating-box"><b class="rating" style="width:{n * 20}%"></b></p>',
    "tenths in a class": lambda n: f'<i class="circle_rating circle_{n}0"></i>',
    "a line of glyphs": lambda n: f"<div>{'★' * n}{'☆' * (5 - n)}</div>",
    "full and hollow icons": lambda n: f'<div class="stars">{icons("fa fa-star", "fa fa-star-o", n)}</div>',
    "icons told apart by one word": lambda n: f'<div class="stars">{icons("star filled", "star", n)}</div>',
    "a number in an attribute": lambda n: f'<div data-rating="{n}"></div>',
}


@pytest.mark.parametrize("way", DRAWN)
def test_scores_are_read_in_every_way_they_are_drawn(way: str) -> None:
    row = """<li class="review"><b class="author">{who}</b><span class="date">{written}</span>SCORE {stars}<p class="text">{text}</p></li>"""
    html = page_of(row, head=RATED)
    for stars in range(1, 6):
        html = html.replace(f"SCORE {stars}<", f"{DRAWN[way](stars)}<")
    assert_all(many(html))


def test_five_icons_all_alike_say_nothing_where_no_other_review_explains_them() -> None:
    row = """<li class="review"><b class="author">{who}</b><span class="date">{written}</span><div class="stars">ICONS</div>
        <p class="text">{text}</p></li>""".replace("ICONS", '<i class="fa fa-star"></i>' * 5)
    assert [review.rating for review in many(page_of(row, head=RATED)).reviews] == [None] * 5


def test_a_day_is_read_from_the_seconds_that_an_attribute_counts() -> None:
    row = """<li class="review"><b class="author">{who}</b><span class="date" data-timestamp="SECONDS">long ago</span><p class="text">{text}</p></li>"""
    found = many(page_of(row.replace("SECONDS", "1614859200"), head=RATED))
    assert {review.date for review in found.reviews} == {"2021-03-04T12:00:00+00:00"}


def test_recipe_comments_with_drawn_stars_count_where_the_page_is_rated() -> None:
    row = """<li id="comment-{n}" class="comment even thread-odd thread-alt depth-1"><article class="comment-body"><footer class="comment-meta">
        <div class="comment-author vcard"><img class="avatar" src="a.png"><b class="fn">{who}</b> <span class="says">says:</span></div>
        <div class="comment-metadata"><a href="#comment-{n}"><time datetime="{day}T09:00:00+00:00">{written} at 9:00</time></a></div></footer>
        <div class="comment-content"><img class="comment-rating-stars" src="s.svg" alt="{stars} out of 5 stars"><p>{text}</p></div>
        <div class="reply"><a class="comment-reply-link" href="#respond">Reply</a></div></article></li>"""
    assert_all(many(page_of(row, head=RATED, before='<ol class="comment-list">', after="</ol>")))
    assert many(page_of(row.replace("comment-rating-stars", "x").replace("{stars} out of 5 stars", ""))).reviews == ()


def test_reviews_that_no_element_holds_are_told_apart() -> None:
    row = """<h4 class="review-name">{who}</h4><div class="review-stars" title="{stars} of 5 stars"></div><p class="when"><time>{written}</time></p>
        <p>{text}</p><hr>"""
    assert_all(many(page_of(row, head=RATED, before='<div id="reviews"><h2>What people say</h2>', after="</div>")))


def test_rows_of_a_table_are_reviews() -> None:
    row = """<tr class="guestbook-entry"><td class="guestbook-name">{who}</td><td class="date">{written}</td><td title="{stars} of 5 stars" class="rating"></td>
        <td class="guestbook-text">{text}</td></tr>"""
    assert_all(many(page_of(row, before="<table>", after="</table>")))


def test_a_bare_fragment_is_read() -> None:
    rows = page_of(SHAPES["named classes"]).partition("<ul>")[2].partition("</ul>")[0]
    assert_all(many(rows))


def test_text_that_stands_there_cut_and_whole_is_taken_whole() -> None:
    row = """<li class="review-card"><b class="reviewer-name">{who}</b><time datetime="{day}">{written}</time>
        <div class="review-body"><span class="short">It was the evening we moved in and the boxes … <a class="more-link">Read more</a></span>
        <span class="full" style="display:none">It was the evening we moved in and the boxes stood everywhere. {text}</span></div></li>"""
    found = many(page_of(row, head=RATED))
    assert [review.body for review in found.reviews] == [
        f"It was the evening we moved in and the boxes stood everywhere. {text}" for text in TEXTS
    ]


def test_answers_of_the_house_and_skeletons_are_no_reviews() -> None:
    row = """<li class="review-item"><span class="author">{who}</span><span class="review-date">{written}</span><p class="review-text">{text}</p>
        <div class="owner-response"><b>Response from the owner</b> <time>{written}</time><p>Dear guest, thank you for your kind words.</p></div></li>
        <li class="review-item review-skeleton"><span class="author"></span><span class="review-date"></span><p class="review-text"></p></li>"""
    assert_all(many(page_of(row, head=RATED)), ratings=False)


def test_a_teaser_of_the_newest_review_is_not_counted_twice() -> None:
    teaser = f"""<div class="summary"><div class="review-teaser"><b class="review-author">{PEOPLE[0]}</b><time datetime="{DAYS[0]}"></time>
        <p>{TEXTS[0][:48]}...</p></div></div><ul>"""
    assert_all(many(page_of(SHAPES["named classes"], head=RATED, before=teaser)))


def json_reviews(extra: str = "") -> str:
    reviews = [
        {"@type": "Review", "author": {"@type": "Person", "name": who}, "reviewBody": text, "datePublished": day,
         "reviewRating": {"@type": "Rating", "ratingValue": stars}}
        for who, text, day, stars in zip(PEOPLE, TEXTS, DAYS, STARS, strict=True)
    ]  # fmt: skip
    product = {"@type": "Product", "name": "Floor lamp", "review": reviews * 2}
    return f'<script type="application/ld+json">{json.dumps(product)}</script>{extra}'


def test_json_ld_alone_is_read_and_what_it_lists_twice_counts_once() -> None:
    assert_all(many(page_of("", head=json_reviews())))


def test_json_ld_fills_what_the_screen_leaves_out() -> None:
    row = """<li class="review-row"><span class="user-name">{who}</span><span class="review-date">{written}</span><p class="review-content">{text}</p></li>"""
    found, ledger = with_ledger(page_of(row, head=json_reviews()))
    assert_all(found)
    assert {entry.source for entry in ledger.evidence["user_reviews"]} == {"visible", "json-ld"}


def test_scores_that_disagree_are_kept_as_conflicts() -> None:
    html = page_of(SHAPES["named classes"], head=json_reviews()).replace("2 out of 5 stars", "1 out of 5 stars")
    found, ledger = with_ledger(html)
    assert len(found.reviews) == 5
    assert [(conflict.field, conflict.other_source) for conflict in ledger.conflicts] == [("user_reviews", "json-ld")]


def test_a_critics_own_review_is_not_one_of_many() -> None:
    review = {"@type": "Review", "author": {"@type": "Person", "name": "Ada Quill"}, "reviewBody": TEXTS[0],
              "itemReviewed": {"@type": "Movie", "name": "Night Train"}, "reviewRating": {"@type": "Rating", "ratingValue": 4}}  # fmt: skip
    html = f'<script type="application/ld+json">{json.dumps(review)}</script><article class="review"><h1>Night Train</h1><p>{TEXTS[0]}</p></article>'
    assert many(html).reviews == ()


def test_comments_under_an_article_are_no_reviews() -> None:
    row = """<li class="comment" id="c{n}"><cite class="comment-author">{who}</cite><time datetime="{day}">{written}</time><p>{text}</p></li>"""
    assert many(page_of(row, before="<h2>5 comments</h2><ol>", after="</ol>")).reviews == ()


@pytest.mark.parametrize(("end", "number"), [("Does it dim?", 0), ("It dims.", 5)])
def test_what_buyers_ask_of_an_item_is_no_review_of_it(end: str, number: int) -> None:
    row = """<li class="comment"><cite class="author">{who}</cite> <time datetime="{day}">{written}</time><p>{text} END</p></li>"""
    assert len(many(page_of(row.replace("END", end), head=RATED)).reviews) == number


def test_teasers_of_a_section_of_reviews_are_no_reviews_by_users() -> None:
    rows = "".join(
        f"""<article class="review-teaser"><h2><a href="/reviews/film-{n}">Film number {n}</a></h2><span class="author">By Ada Quill</span>
        <time datetime="{DAYS[n]}">{WRITTEN[n]}</time><p>{TEXTS[n]}</p></article>"""
        for n in range(5)
    )
    assert many(f"<html><body><h1>Reviews</h1>{rows}</body></html>", "https://paper.example/reviews/").reviews == ()


def test_days_are_read_in_the_order_the_others_show() -> None:
    row = SHAPES["named classes"].replace("{written}", "{n}")
    html = page_of(row, head=RATED)
    for n, said in enumerate(("03/04/2021", "02/17/2021", "11/30/2020", "10/02/2020", "09/21/2020")):
        html = html.replace(f'<span class="review-date">{n + 101}<', f'<span class="review-date">{said}<')
    assert_all(many(html))


def test_scores_without_a_best_are_of_ten_where_one_of_them_is_above_five() -> None:
    row = """<li class="review"><a href="/user/{n}">{who}</a><span class="date">{written}</span><div class="score">{stars}</div><p>{text}</p></li>"""
    five = many(page_of(row))
    assert [review.rating and review.rating.best for review in five.reviews] == [5] * 5
    ten = many(page_of(row).replace('<div class="score">5<', '<div class="score">9<'))
    assert [review.rating and review.rating.best for review in ten.reviews] == [10] * 5


def test_bold_names_that_nothing_else_calls_names() -> None:
    row = "<p class=comment-head><strong>{who}</strong> ({written})</p><p class=comment-body>{text}</p>"
    assert_all(many(page_of(row, head=RATED, before="<div id=comments>", after="</div>")), ratings=False)


def test_an_answer_is_known_by_its_first_words() -> None:
    row = """<li class="review-card"><a href="/users/{n}">{who}</a><time datetime="{day}">then</time><p class="x1">{text}</p>
        <div class="x2"><p>Reply from Lamps &amp; Co</p><p>Dear customer, thank you for taking the time to tell us about your new lamp.</p></div></li>"""
    assert_all(many(page_of(row, head=RATED)), ratings=False)


def test_names_and_days_alone_are_no_reviews_where_nothing_says_so() -> None:
    row = """<div class="k1"><div>{who}</div><time datetime="{day}">soon</time><p>{text}</p></div>"""
    assert many(page_of(row, head=RATED)).reviews == ()


def test_a_number_may_be_the_name_of_a_user() -> None:
    row = (
        """<li class="review-card"><a href="/people/{n}">{n}</a><time datetime="{day}">then</time><p>{text}</p></li>"""
    )
    assert [review.author for review in many(page_of(row, head=RATED)).reviews] == ["101", "102", "103", "104", "105"]


def test_linked_titles_beside_scores_are_teasers() -> None:
    row = """<li class="review-teaser"><a href="/reviews/lamp-{n}"><h3 class="title">Lamp {n} review: {text}</h3></a>
        <span class="author">{who}</span><span class="score">{stars}/5</span></li>"""
    assert many(page_of(row, head=RATED)).reviews == ()


def test_places_are_the_stretches_of_the_reviews() -> None:
    html = page_of(SHAPES["named classes"], head=RATED)
    page = Page(html.encode(), "https://shop.example/lamp")
    found = many(html)
    assert [page.tag[place.start] for place in found.places] == ["li"] * 5
    assert found.reviews[0].anchor == "review-101"
