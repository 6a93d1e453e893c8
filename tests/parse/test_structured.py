"""Structured data: one list of nodes, however the page writes it, and every value resolves where it says it stands."""

from __future__ import annotations

from scraper.page import Page
from scraper.parse.data import json_nodes, structured
from scraper.parse.data.structured import Node, Structured, Value


def _data(html: str) -> Structured:
    return structured.read(Page(html.encode(), "https://example.org/a"))


def _script(json: str) -> str:
    return f'<html><head><script type="application/ld+json">{json}</script></head><body></body></html>'


def _resolves(data: Structured) -> int:
    count = 0
    for node in data.nodes:
        for name in node.names:
            for part in node.all(name):
                if isinstance(part, Value):
                    assert part.raw in (data.page.resolve(part.path) or ""), part
                    count += 1
    return count


def test_graph_and_references_lead_to_the_person() -> None:
    data = _data(
        _script(
            '{"@context":"https://schema.org","@graph":['
            '{"@type":["Review","NewsArticle"],"author":{"@id":"#ann"},'
            '"name":"A &amp; B","reviewRating":{"@type":"Rating","ratingValue":"8,5"}},'
            '{"@id":"#ann","@type":"Person","name":"Ann  Lee"}]}'
        )
    )
    review = data.of_type("Review")[0]
    assert review.is_a("NewsArticle")
    assert review.text("author") == "Ann Lee"
    found = review.found("author")
    assert found is not None
    assert found.path == "/html/head[1]/script[1]#/@graph/1/name"
    assert review.text("name") == "A & B"
    rating = review.node("reviewRating")
    assert rating is not None
    assert rating.number("ratingValue") == 8.5
    assert rating.parent is review
    assert rating.prop == "reviewRating"
    assert rating.inside("NewsArticle")
    assert _resolves(data) == 3


def test_json_values_lists_and_prefixes() -> None:
    data = _data(
        _script(
            '[{"@type":"http://schema.org/Review","schema:name":{"@value":"x"},"author":["Ann",{"@type":"Person","name":"Bo"},null,""],'
            '"a/b~c":1,"isAccessibleForFree":false}]'
        )
    )
    review = data.of_type("Review")[0]
    assert review.text("name") == "x"
    assert [part.text if isinstance(part, Value) else part.text("name") for part in review.all("author")] == [
        "Ann",
        "Bo",
    ]
    free = review.leaf("isAccessibleForFree")
    assert free is not None
    assert free.value is False
    assert _resolves(data) == 5


def test_a_reference_to_nothing_or_to_itself_is_harmless() -> None:
    data = _data(_script('{"@type":"Review","@id":"#a","author":{"@id":"#gone"},"about":{"@id":"#a"}}'))
    review = data.of_type("Review")[0]
    assert review.text("author") is None
    assert review.node("about") is review


def test_hostile_json_ends() -> None:
    deep = '{"a":' * 400 + "1" + "}" * 400
    assert len(_data(_script(deep)).nodes) <= json_nodes.MAX_DEPTH + 1
    assert _data(_script("[[[[[")).nodes == []
    assert _data(_script('"text"')).nodes == []


def test_microdata_nests_and_links_give_their_text() -> None:
    data = _data(
        '<div itemscope itemtype="http://schema.org/Review" itemref="more">'
        '<a itemprop="author" href="/ann">Ann <b>Lee</b></a><a itemprop="url" href="/x">here</a>'
        '<div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">'
        '<meta itemprop="ratingValue" content="4"></div>'
        '<time itemprop="datePublished" datetime="2020-01-02">today</time>'
        '<span itemprop="name headline">A title</span></div>'
        '<div id="more"><p itemprop="reviewBody">Good.</p><div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Movie">'
        '<img itemprop="image" src="/i.jpg"><i itemprop="name">Heat</i></div></div>'
    )
    review = data.of_type("Review")[0]
    assert review.text("author") == "Ann Lee"
    assert review.text("url") == "/x"
    assert review.text("datePublished") == "2020-01-02"
    assert review.text("headline") == review.text("name") == "A title"
    assert review.text("reviewBody") == "Good."
    assert review.text("itemReviewed") == "Heat"
    rating = review.node("reviewRating")
    assert rating is not None
    assert rating.number("ratingValue") == 4
    assert data.of_type("Movie")[0].parent is review
    assert _resolves(data) == 9


def test_older_vocabularies_speak_schema_org() -> None:
    data = _data(
        '<div itemscope itemtype="http://data-vocabulary.org/Review"><span itemprop="itemreviewed">Heat</span>'
        '<span itemprop="reviewer">Ann</span><span itemprop="rating">4</span></div>'
        '<div xmlns:v="http://rdf.data-vocabulary.org/#" typeof="v:Review"><span '
        'property="v:itemreviewed">Ran</span>'
        '<span rel="v:rating"><span typeof="v:Rating"><span property="v:value">9</span></span></span></div>'
        '<div class="hreview"><span class="item"><span class="fn">Mann</span></span>'
        ' <span class="reviewer vcard"><span class="fn">Bo</span></span>'
        '<abbr class="dtreviewed" title="2006-05-18">May</abbr>'
        '<span class="rating"><span class="value">3</span>/<span class="best">5</span></span></div>'
    )
    micro, rdfa, classes = data.of_type("Review")
    assert (micro.text("itemReviewed"), micro.text("author")) == ("Heat", "Ann")
    assert rdfa.text("itemReviewed") == "Ran"
    assert (classes.text("itemReviewed"), classes.text("author"), classes.text("datePublished")) == (
        "Mann",
        "Bo",
        "2006-05-18",
    )
    rating = classes.node("reviewRating")
    assert rating is not None
    assert (rating.number("ratingValue"), rating.number("bestRating")) == (3, 5)
    assert _resolves(data) >= 9


def test_a_page_without_data_has_no_nodes() -> None:
    data = _data("<p>itemscope typeof= hreview</p>")
    assert data.nodes == []
    assert data.of_type("Review") == []
    assert all(isinstance(node, Node) for node in data.nodes)
