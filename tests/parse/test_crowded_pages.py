"""Pages on which many people speak: what one of them says is not the page's own."""

from scraper import parse
from scraper.records import Reading

URL = "https://lampshop.example/p/anchor-lamp"
PEOPLE = (("Ada R.", "2024-03-05", 4), ("Boris K.", "2024-02-11", 2), ("Cleo M.", "2024-01-20", 5))
TEXT = "It stands on my desk since then, gives enough light to read by and has not fallen over once so far."


def _marked(*, with_parts: bool = False) -> Reading:
    """A page with three customers' reviews in microdata."""
    reviews = "".join(
        f'<article class="review" itemprop="review" itemscope itemtype="https://schema.org/Review">'
        f'<h3 itemprop="name">What {author} says</h3><p>By <span itemprop="author">{author}</span></p>'
        f'<meta itemprop="datePublished" content="{day}"><time datetime="{day}">{day}</time>'
        f'<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">'
        f'<span class="stars" itemprop="ratingValue">{score}</span>/<span itemprop="bestRating">5</span></span>'
        f'<p itemprop="reviewBody">{TEXT} {author} would buy it again.</p>'
        + (f"<ul><li>Light: {score}/5</li><li>Build: {score}/5</li></ul>" if with_parts else "")
        + "</article>"
        for author, day, score in PEOPLE
    )
    return _read(
        f'<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Anchor lamp</h1>'
        f'<div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">'
        f'<span itemprop="ratingValue">3.7</span> of 5 from <span itemprop="reviewCount">3</span> reviews</div>'
        f"{reviews}</main>"
    )


def _read(body: str, head: str = "") -> Reading:
    page = f'<html lang="en"><head><title>Anchor lamp</title>{head}</head><body>{body}</body></html>'
    return parse(page.encode(), URL)


def test_a_customer_is_not_the_author_of_the_page() -> None:
    reading = _marked()
    assert [review.author for review in reading.user_reviews] == [author for author, _, _ in PEOPLE]
    assert (reading.authors, reading.date_published) == ((), None)


def test_what_customers_give_for_single_aspects_is_no_score_of_the_page() -> None:
    reading = _marked(with_parts=True)
    assert len(reading.user_reviews) == 3
    assert reading.ratings == ()


def test_reviews_that_json_hangs_under_a_product_are_not_its_article() -> None:
    said = ",".join(
        f'{{"@type":"Review","author":{{"@type":"Person","name":"{author}"}},"datePublished":"{day}",'
        f'"reviewBody":"{TEXT} {author} would buy it again.","reviewRating":{{"@type":"Rating","ratingValue":{score}}}}}'
        for author, day, score in PEOPLE
    )
    reading = _read(
        "<main><h1>Anchor lamp</h1><p>A lamp with a heavy foot.</p></main>",
        f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Product","name":"Anchor lamp",'
        f'"aggregateRating":{{"@type":"AggregateRating","ratingValue":3.7,"reviewCount":3}},"review":[{said}]}}</script>',
    )
    assert len(reading.user_reviews) == 3
    assert (reading.authors, reading.date_published) == ((), None)


def test_a_critic_keeps_name_day_and_score_above_the_readers() -> None:
    readers = "".join(
        f'<li class="comment-review" itemscope itemtype="https://schema.org/Review">'
        f'<b class="user-name" itemprop="author">{author}</b> <time itemprop="datePublished" datetime="{day}">{day}</time>'
        f'<span class="user-stars" itemprop="ratingValue">{score}/5</span><p itemprop="reviewBody">{TEXT} {author}.</p></li>'
        for author, day, score in PEOPLE
    )
    prose = "".join(f"<p>{n}. The lamp was on my desk for a month, and {TEXT.lower()}</p>" for n in range(6))
    reading = _read(
        f'<main><article itemscope itemtype="https://schema.org/Review"><h1 itemprop="name">Anchor lamp review</h1>'
        f'<p>By <span itemprop="author">Wren Halloran</span>, <time itemprop="datePublished" datetime="2023-11-02">'
        f'2 November 2023</time></p><div itemprop="reviewBody">{prose}</div><p>Rating: '
        f'<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><b itemprop="ratingValue">8</b>/'
        f'<b itemprop="bestRating">10</b></span></p></article>'
        f"<section><h2>Readers' reviews</h2><ul>{readers}</ul></section></main>"
    )
    assert reading.authors == ("Wren Halloran",)
    assert reading.date_published == "2023-11-02"
    assert [(score.value, score.best) for score in reading.ratings] == [(8.0, 10.0)]
