"""Links that lead onward, on pages made up for them."""

from __future__ import annotations

import pytest

from scraper.discover.links import entry_kind, read
from scraper.page import Page
from scraper.records import Link, PageType


def links(
    html: str, url: str = "https://paper.example/film/", kind: PageType = "listing", places: tuple[range, ...] = ()
) -> tuple[Link, ...]:
    return read(Page(html.encode(), url), kind, places)


def of_kind(found: tuple[Link, ...], kind: str) -> list[str]:
    return [link.url for link in found if link.kind == kind]


def test_the_head_names_feeds_and_sitemaps() -> None:
    found = links(
        '<link rel=alternate type="application/rss+xml" title=News href=/feed/><link rel="alternate" type="text/html" hreflang=de href=/de/>'
        '<link rel=alternate type="application/atom+xml" href="/atom"><link rel=sitemap href=/sitemap.xml>'
    )
    assert of_kind(found, "feed") == ["https://paper.example/feed/", "https://paper.example/atom"]
    assert of_kind(found, "sitemap") == ["https://paper.example/sitemap.xml"]
    assert found[0].text == "News"


PAGERS = {
    "rel in the head": ('<link rel=next href="?page=2">', "https://paper.example/film/?page=2"),
    "a word": ("<div class=pager><a href=/film/p2>Next »</a></div>", "https://paper.example/film/p2"),
    "a German word": ("<nav><a href=/film/2>Weiter</a></nav>", "https://paper.example/film/2"),
    "an arrow": ('<div class="pagination"><a href="/film/-or10-x.html">›</a></div>', "https://paper.example/film/-or10-x.html"),
    "numbers": ("<ul class=pages><li>1<li><a href=?p=2>2</a><li><a href=?p=3>3</a><li><a href=?p=9>9</a></ul>", "https://paper.example/film/?p=2"),
    "numbers from nought": ("<div class=paging><b>1</b><a href=?page=1>2</a><a href=?page=2>3</a></div>", "https://paper.example/film/?page=1"),
    "the third of five": ("<p class=paging><a href=a>1</a><a href=b>2</a><b>3</b><a href=d>4</a><a href=e>5</a></p>", "https://paper.example/film/d"),
    "words for the blind": ('<nav><a href="?page=2"><span>Go to next page</span><span>Next</span></a></nav>', "https://paper.example/film/?page=2"),
    "numbers with words for the blind": ('<nav><a><span>You are on page</span> 1</a><a href="?page=2"><span>Go to page</span> 2</a></nav>', "https://paper.example/film/?page=2"),
    "a button with an address": ('<button data-url="/film/more?page=2">Load more reviews</button>', "https://paper.example/film/more?page=2"),
    "an opaque cursor": ('<a href="?cursor=abcDEF">Next</a>', "https://paper.example/film/?cursor=abcDEF"),
    "relative to the document": ("<div class=pagination><a href=page/2/>2</a></div>", "https://paper.example/film/page/2/"),
    "a cursor": ('<a class="btn" href="/film/more?after=eyJhIjo1fQ%3D%3D" aria-label="Show more reviews">More reviews</a>', "https://paper.example/film/more?after=eyJhIjo1fQ%3D%3D"),
    "a class": ('<a class="next page-numbers" href=/film/2/>Successivi</a>', "https://paper.example/film/2/"),
    "no names": ("<div><b>1</b> <a href=?start=20>2</a> <a href=?start=40>3</a></div>", "https://paper.example/film/?start=20"),
    "how many follow": ("<a href='?start=10'>Next 10</a>", "https://paper.example/film/?start=10"),
    "Japanese, counted": ("<a href='?p=2'>次の15件 &gt;&gt;</a>", "https://paper.example/film/?p=2"),
    "French, of reviews": ("<a href='?debut=10'>Avis suivants</a>", "https://paper.example/film/?debut=10"),
    "Arabic": ("<a href='?page=2'>التالي</a>", "https://paper.example/film/?page=2"),
    "more, of a numbered page": ("<a class=infinite href='?page=2'>More</a>", "https://paper.example/film/?page=2"),
    "Turkish": ("<a href='/film/yorumlar?sayfa=2'>Sonraki</a>", "https://paper.example/film/yorumlar?sayfa=2"),
    "an arrow in no pager": ("<div><a href='?page=2'>›</a></div>", "https://paper.example/film/?page=2"),
    "arrows to the next and to the last": ("<a href='?page=1'>«</a> <a href='?page=2'>›</a> <a href='?page=9'>»</a>", "https://paper.example/film/?page=2"),
    "a number that is called next": ("<a rel=next href='?page=2'>2</a>", "https://paper.example/film/?page=2"),
    "the page itself as a link": ("<ul><li><a href='?page=1'>1</a><li><a href='?page=2'>2</a><li><a href='?page=9'>9</a></ul>", "https://paper.example/film/?page=2"),
    "the second and the last": ("<b>1</b> <a href='?page=2'>2</a> … <a href='?page=40'>40</a>", "https://paper.example/film/?page=2"),
    "older comments": ("<a href='/film/comment-page-2/#comments'>Older comments</a>", "https://paper.example/film/comment-page-2/#comments"),
    "a button that is sent for": ("<button hx-get='/film/?page=2'>Load more</button>", "https://paper.example/film/?page=2"),
    "more of them in Czech": ("<a href='?page=2'>Další recenze</a>", "https://paper.example/film/?page=2"),
    "more of them in Vietnamese": ("<a href='?page=2'>Xem thêm đánh giá</a>", "https://paper.example/film/?page=2"),
    "more of them in Korean": ("<a href='?page=2'>리뷰 더보기</a>", "https://paper.example/film/?page=2"),
    "more of them in Hebrew": ("<a href='?page=2'>עוד ביקורות</a>", "https://paper.example/film/?page=2"),
    "Hindi, which ends in the sign of a vowel": ("<a href='?page=2'>अगला</a>", "https://paper.example/film/?page=2"),
    "Chinese": ("<div class=paginator><a href=?start=20>后页&gt;</a></div>", "https://paper.example/film/?start=20"),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGERS)
def test_the_next_page(name: str) -> None:
    html, expected = PAGERS[name]
    assert of_kind(links(html), "next") == [expected]


@pytest.mark.parametrize(
    "html",
    [
        "<a href=#next>Next</a>",
        '<a href="javascript:void(0)" class=next>Next</a>',
        "<table><tr><td><a href=/2020/05/01>1</a><td><a href=/2020/05/02>2</a><td><a href=/2020/05/03>3</a></table>",
        "<div class=carousel><a class=next href=/film/heat>›</a></div>",
        "<p>See <a href=/a>2</a> and <a href=/b>3</a></p>",
        "<a href=/film/>Next</a>",
        "<a href=/about?x=2>More</a>",
        "<a href='?stars=5'>5</a> <a href='?stars=4'>4</a> <a href='?stars=3'>3</a> <a href='?stars=2'>2</a> <a href='?stars=1'>1</a>",
        "<span>Show</span> <a href='?n=10'>10</a> <a href='?n=20'>20</a> <a href='?n=50'>50</a>",
        '<a class=next href="/film/heat-4">Next product »</a>',
        '<a class=next href="/film/heat-4" title="Nächster Artikel">›</a>',
    ],
)
def test_what_is_no_next_page(html: str) -> None:
    assert of_kind(links(html), "next") == []


@pytest.mark.parametrize(
    "words", ["Articles plus anciens", "Más antiguas", "Äldre inlägg", "Starší příspěvky", "Далі", "Næsta síða"]
)
def test_older_entries_are_the_next_page_in_many_languages(words: str) -> None:
    assert of_kind(links(f'<div><a href="/film/2/">{words}</a></div>'), "next") == ["https://paper.example/film/2/"]


def test_the_next_article_is_not_the_next_page_but_page_two_of_it_is() -> None:
    html = '<link rel=next href=/reviews/jaws><a rel=next href="/reviews/heat/2">Next page</a>'
    assert of_kind(links(html, "https://paper.example/reviews/heat", "review"), "next") == [
        "https://paper.example/reviews/heat/2"
    ]


@pytest.mark.parametrize(
    "html",
    [
        '<div class=pager><a href="?page_b=2#briefs" rel=next>Next</a></div>',
        '<div class=pager><a href="?page=2&part=060&part_type=box" rel=next>»</a></div>',
        '<div class=pager><a rel=next href="/reviews/heat/page/2/?blog">« Older Entries</a></div>',
    ],
)
def test_the_pager_of_another_list_beside_an_article_is_not_its_own(html: str) -> None:
    assert of_kind(links(html, "https://paper.example/reviews/heat", "review"), "next") == []


def teasers(row: str, head: str = "", count: int = 5) -> str:
    rows = "".join(
        row.format(n=n, name=name)
        for n, name in enumerate(("Night Train", "Salt", "The Orchard", "Nine Lives", "Harbour")[:count])
    )
    return (
        f"<html><head><title>x</title></head><body><nav><a href=/>Home</a><a href=/reviews/>Reviews</a><a href=/login>Log in</a></nav>{head}"
        f"<main>{rows}</main><aside><a href=/about-this-paper>About this paper</a></aside><footer><a href=/imprint-and-more>Imprint</a></footer></body></html>"
    )


FILMS = [f"https://paper.example/{n}-film" for n in range(5)]
STORY = (
    "<article><h2><a href=/{n}-film>{name} and its long shadow</a></h2><p>Some forty words on what the evening was like, how the seats were, "
    "and why one should go.</p><a href=/author/ann>Ann</a><a href=/{n}-film#comments>3 comments</a><a href=/tag/drama>Drama</a></article>"
)


def test_a_section_of_reviews_need_not_say_so_in_every_link() -> None:
    found = links(teasers(STORY, "<h1>Recensioni</h1>"), "https://paper.example/category/recensioni/")
    assert of_kind(found, "review") == FILMS
    assert of_kind(found, "listing") == ["https://paper.example/reviews/"]


def test_a_section_of_news_has_no_reviews() -> None:
    assert of_kind(links(teasers(STORY, "<h1>News</h1>"), "https://paper.example/news/"), "review") == []


def test_rated_things_lead_to_their_reviews() -> None:
    row = '<div class=row><a class=title href=/{n}-film>{name}</a><span class=stars title="4.5 of 5 stars"></span><span>1,{n}02 reviews</span></div>'
    assert of_kind(links(teasers(row)), "review") == FILMS


def test_icons_of_stars_are_no_scores() -> None:
    row = '<div class=row><a class=title href=/{n}-film>{name} of the harbour</a><svg class="icon icon-star mr-2 d-md-none"></svg><p>1,{n}02</p></div>'
    assert of_kind(links(teasers(row)), "review") == []


def test_editions_of_one_work_are_one_thing() -> None:
    row = '<div class=row><a class=title href=/{n}-film>Night Train (Blu-ray)</a><span class=stars title="4.5 of 5 stars"></span> 12 ratings</div>'
    assert of_kind(links(teasers(row)), "review") == []


def test_links_that_say_review() -> None:
    row = "<p><a href=/2020/0{n}/book-review-{n}-orchard>{name}</a></p>"
    assert len(of_kind(links(teasers(row)), "review")) == 5


@pytest.mark.parametrize(
    "href",
    [
        "/category/previews/", "/writeareview", "/user/cse/ann/reviews", "/reviews/policy", "/peer-review/process-of-journals", "/2020-year-in-review",
        "/2019/scharfe-kritik-an-der-bahn-und-ihren-fahrplaenen/", "/our-review-board-4711", "/harbour-law-review-in-turmoil",
        "/photos/harbour/tests/harbour-ferry-03.html", "/blog/category/misc/rezension", "/reviews/best-lamp-deals-of-may",
        "/login?to=/reviews/heat-1995", "/schrijf-een-recensie", "/reviews/heat-1995/report_abuse", "https://elsewhere.example/reviews/heat-1995",
    ],
)  # fmt: skip
def test_links_that_only_look_like_reviews(href: str) -> None:
    assert of_kind(links(f'<main><p>Text <a href="{href}">here</a></p></main>'), "review") == []


def test_all_reviews_of_a_thing_are_a_listing() -> None:
    found = links(
        "<h1>Heat</h1><a href=/title/7/reviews?ref=x>User reviews 983</a>", "https://paper.example/title/7/", "item"
    )
    assert of_kind(found, "listing") == ["https://paper.example/title/7/reviews?ref=x"]


def test_permalinks_of_the_reviews_on_a_page() -> None:
    html = "<ul>" + "".join(
        f"<li class=review><a href=/user/ann{n}>Ann {n}</a><h3><a href=/film/heat/{n}/>A title {n}</a></h3><a href=/like/{n}>Like</a>"
        f"<a href=/film/heat/{n}/#comments>2 comments</a><p>Text</p></li>"
        for n in (1, 2, 3)
    ) + "</ul>"  # fmt: skip
    page = Page(html.encode(), "https://paper.example/film/heat/")
    places = tuple(range(i, page.end[i]) for i in page.by_tag["li"])
    assert of_kind(read(page, "item", places), "review") == [f"https://paper.example/film/heat/{n}/" for n in (1, 2, 3)]


def test_entries_of_feeds_and_sitemaps() -> None:
    assert entry_kind("https://a.example/ann/film/con-air/", "Con Air, 1997 - ★★★½") == "review"
    assert entry_kind("https://a.example/2025/05/18/critique-enshrouded-points-de-vue/", None) == "review"
    assert entry_kind("https://a.example/list/best-of-2016/", "Review of the year") is None
    assert entry_kind("https://a.example/tag/review/", None) is None
    assert entry_kind("https://a.example/news/council-tax", "Council tax up") is None
    assert entry_kind("https://a.example/seedr", "Seedr", "https://a.example/category/review/feed/") == "review"


def test_a_page_of_a_hundred_thousand_links_is_bounded() -> None:
    html = "".join(f"<a href=/reviews/heat-{n}>Heat {n}</a>" for n in range(5_000))
    assert len(links(html, kind="article")) <= 2_000


def test_another_list_shows_the_next_page_of_this_one_where_its_link_says_so() -> None:
    html = '<div class=pagination><a class=pagenext href="/reviewlist.html?cc=dk;offset=10;rows=10"><i>Next page</i></a></div>'
    found = links(html, "https://beds.example/hotel/dk/goose.html", "item")
    assert of_kind(found, "next") == ["https://beds.example/reviewlist.html?cc=dk;offset=10;rows=10"]


@pytest.mark.parametrize(
    "link",
    [
        "<a href=/place/inn/review>Write a review</a>",
        "<a href=/inn/avis-donner>Donnez votre avis</a>",
        "<a href=/tests/seite-88/>88</a>",
        "<a href=/review/item/1/222_3/3.1/>3</a>",
    ],
)
def test_what_asks_for_a_review_or_numbers_a_page_is_none(link: str) -> None:
    assert of_kind(links(f"<p>{link}</p>", "https://paper.example/place/inn", "item"), "review") == []


def test_the_reviews_that_critics_excerpts_lead_to_stand_on_other_sites() -> None:
    whole = [f"https://{paper}.example/heat" for paper in ("post", "ledger", "cog")]
    rows = "".join(f"<div><p>Slow and good.</p><a href={address}>Full review</a></div>" for address in whole)
    assert of_kind(links(rows, "https://ripe.example/m/heat", "item"), "review") == whole


def test_a_title_that_says_review_is_one_among_other_posts() -> None:
    titles = ("Book review: The Lamp Tax", "A week of jam", "Nine plums", "The new shed")
    posts = "".join(f"<div class=post><h2><a href=/2014/{n}/>{title}</a></h2></div>" for n, title in enumerate(titles))
    assert of_kind(links(posts, "https://hetty.example/label/books"), "review") == ["https://hetty.example/2014/0/"]


def test_all_reviews_of_a_thing_may_stand_on_another_host_of_the_site() -> None:
    html = '<a href="//www.fair.example/catalog/reviews/FLB18220441?view=all">Mostrar todas as opiniões</a>'
    found = links(html, "https://item.fair.example/p/FLB18220441", "item")
    assert of_kind(found, "next") == ["https://www.fair.example/catalog/reviews/FLB18220441?view=all"]
    assert of_kind(links(html, "https://item.fair.example/p/FLB77777777", "item"), "next") == []
