"""Headings of the main text."""

from __future__ import annotations

import pytest

from tests.parse.pages import PROSE, read, review


def headings(html: bytes) -> list[tuple[int | None, str]]:
    return [(heading.level, heading.text) for heading in read(html).headings]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<h2>The river</h2>", [(2, "The river")]),
        (f"<h2>The river</h2><p>{PROSE}</p><h3>The ducks</h3>", [(2, "The river"), (3, "The ducks")]),
        ('<div role="heading" aria-level="3">The river</div>', [(3, "The river")]),
        ("<p><strong>The river</strong></p>", [(None, "The river")]),
        ("<p><b>The river:</b></p>", [(None, "The river:")]),
        (f"<p><b>The river</b><br>{PROSE}</p>", [(None, "The river")]),
        ("<p><em><strong>The river</strong></em></p>", [(None, "The river")]),
        ("<p><strong>The </strong><strong>river</strong></p>", [(None, "The river")]),
        ('<p class="crosshead">The river</p>', [(None, "The river")]),
        ('<p><span style="font-weight: 700">The river</span></p>', [(None, "The river")]),
        (
            f"<p>{PROSE} {PROSE}</p><p><b>The river</b></p><ul><li>It is wet.</li><li>It is slow.</li></ul>",
            [(None, "The river")],
        ),
        ("<p>THE RIVER AND THE MUD</p>", [(None, "THE RIVER AND THE MUD")]),
        ("<h2>The river <button>Copy link</button></h2>", [(2, "The river")]),
        ("<h2>By the river</h2>", [(2, "By the river")]),
        (f'<div class="verdict"><h2>Verdict</h2><p>{PROSE}</p></div>', [(2, "Verdict")]),
        (f"<a name=r><b>The river</b></a><br>{PROSE}", [(None, "The river")]),
        ('<h2>The river<a class="headerlink" href="#river">¶</a></h2>', [(2, "The river")]),
        ('<h2>The river<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>', [(2, "The river")]),
    ],
)
def test_headings_of_every_kind_are_read(markup: str, expected: list[tuple[int | None, str]]) -> None:
    assert headings(review(markup)) == expected


def test_a_heading_keeps_the_anchor_it_can_be_linked_by() -> None:
    reading = read(review('<h2 id="river">The river</h2><p>x</p><h2><a name="ducks"></a>The ducks</h2>'))
    assert [(heading.text, heading.anchor) for heading in reading.headings] == [
        ("The river", "river"),
        ("The ducks", "ducks"),
    ]


@pytest.mark.parametrize(
    "markup",
    [
        "<aside><h3>Games</h3><p>Play now</p></aside>",
        '<div class="related"><h3>More from Film</h3></div>',
        '<h3><a href="/film/other">Another review: four stars</a></h3>',
        "<h3>Share this</h3>",
        '<div><h3>Off the shelf</h3><ul><li><a href="/a">A bridge in the fog</a></li><li><a href="/b">The last tram</a></li></ul></div>',
        "<p><b>READ ALSO: <a href=/a>A bridge in the fog</a></b></p>",
        '<div class="pullquote"><h3>Nobody in it ever raises a voice</h3></div>',
        "<h3>* * *</h3>",
        "<h2>October 9, 2008</h2>",
        "<h2>More posts</h2>",
        "<p>A line <b>with bold</b><br>words in it</p>",
        "<h4>By Ann Name</h4>",
        "<h4>Von Ann Name</h4>",
        "<p><b>Photo: Ann Name</b></p>",
        "<p><strong>★★★★☆</strong></p>",
        '<p><img src="/a.jpg"><br><b>The ferry at noon</b></p>',
        "<div><h3>What is your favourite river?</h3><button>Vote</button></div>",
        '<div><h3>Stay in the loop</h3><p>A letter every Friday.</p><a href="/letter">Subscribe</a></div>',
        '<section class="review-facts"><h2>Slow Boat</h2><dl><dt>Genre</dt><dd>Comedy</dd></dl></section>',
        "<blockquote><h3>A river is a slow clock</h3></blockquote>",
        '<figure><img src="/a.jpg"><figcaption><h2>A caption set as a heading</h2></figcaption></figure>',
        '<div class="pros"><h4>Pros</h4><ul><li>Ducks</li></ul></div>',
        f"<p><strong>{PROSE}</strong></p>",
        "<p><strong>It is, in the end, a bold claim.</strong></p>",
    ],
)
def test_what_is_not_a_heading_of_the_text_is_left_out(markup: str) -> None:
    assert headings(review(markup)) == []


def test_headings_of_comments_and_footers_are_left_out() -> None:
    after = (
        '<section class="comments"><h2>2 comments</h2><h3>I liked it</h3></section><footer><h3>Company</h3></footer>'
    )
    assert headings(review("<h2>The river</h2>", after=after)) == [(2, "The river")]


@pytest.mark.parametrize(
    "name",
    [
        "entry-content no-share",
        "content has-sidebar",
        "main follow-story",
        "post_content promo-free",
        "field--name-body field--type-text-with-summary",
        "e-con-inner",
        "card-body",
    ],
)
def test_what_holds_the_text_is_the_reviews_whatever_its_class_speaks_of(name: str) -> None:
    picture = '<figure><img src="/ferry.jpg" alt=""><figcaption>The ferry at noon</figcaption></figure>'
    text = f"<p>{PROSE}</p>{picture}<h2>The river</h2><p>{PROSE}</p><p>{PROSE}</p>"
    other = '<div class="box no-share promo"><h3>A game for the train</h3><p>Play it now.</p></div>'
    html = f"<body><div><h1>Slow Boat review</h1></div><div class='{name}'>{text}{other}</div></body>".encode()
    assert headings(html) == [(2, "The river")]
    assert [caption.text for caption in read(html).captions] == ["The ferry at noon"]


def test_the_last_list_of_a_text_has_a_heading_but_for_points() -> None:
    text = f"<body><h1>Slow Boat review</h1><div><p>{PROSE}</p><p>{PROSE}</p><p><b>%s</b></p><ul><li>It is wet.</li><li>It is slow.</li></ul></div>"
    assert headings((text % "On the river:").encode()) == [(None, "On the river:")]
    assert headings((text % "Les moins :").encode()) == []
