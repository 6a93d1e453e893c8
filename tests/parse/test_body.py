"""The main text of a page."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.page import Page
from scraper.parse.rules import Ledger
from scraper.parse.text import body, furniture
from scraper.parse.text.blocks import find
from scraper.parse.text.body_features import BLOCK, LIKE, PLACE, Surroundings
from scraper.parse.text.body_model import LEAVES, Forest, forest
from scraper.parse.text.main_text import MainText
from tests.parse.opened import check_evidence

URL = "https://paper.example/film/slow-boat-review"
TITLE = "Slow Boat review: a comedy of patience"
TEXT = (
    "The boat is slow and the river is slower, and the picture takes its time with both, which is a brave thing to do.",
    "Its captain, who has not spoken to his brother in eleven years, steers by the smell of the mud. He is seldom wrong.",
    "There is a storm, as there must be, and a wedding, and a dog that understands more than the priest does.",
    "What stays is the quiet: long evenings, a lamp, two men who mend a net and do not say what they came to say.",
    "In the last minutes the film lets go of all that, and one forgives it, for the ducks alone are worth the ticket.",
)
MENU = "<nav><ul><li><a href=/film>Film</a></li><li><a href=/books>Books</a></li><li><a href=/music>Music</a></li></ul></nav>"
FOOT = "<footer><p>© 2024 The Paper. All rights reserved. No part of this site may be copied without our consent.</p></footer>"


def html(inside: str, before: str = "", after: str = "", head: str = "") -> bytes:
    return (
        f"<html lang=en><head><title>{TITLE}</title>{head}</head><body>{MENU}{before}"
        f"<article><h1>{TITLE}</h1>{inside}</article>{after}{FOOT}</body></html>"
    ).encode()


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts or TEXT)


def read(page_html: bytes) -> MainText:
    page, ledger = Page(page_html, URL), Ledger()
    main = furniture.settle(page, body.read(page, TITLE), (), None, ledger)
    check_evidence(page, ledger)
    check_spans(main, ledger)
    return main


def check_spans(main: MainText, ledger: Ledger) -> None:
    """The evidence covers every letter of the text once, and says what stands there."""
    text, covered = main.body or "", 0
    for entry in ledger.evidence.get("body", []):
        assert entry.span is not None
        start, stop = entry.span
        assert text[start:stop].replace("\n", " ") == entry.raw
        assert text[covered:start].strip() == ""
        covered = stop
    assert covered == len(text)


def test_the_text_is_read_without_what_stands_around_it() -> None:
    assert read(html(paragraphs())).lines == TEXT


@pytest.mark.parametrize(
    "furniture",
    [
        '<div class="share"><a href=#>Share</a> <a href=#>Tweet</a></div>',
        "<figure><img src=a.jpg><figcaption>Two men mend a net. Photo: A. Lee/Getty Images</figcaption></figure>",
        '<div class="related"><h3>Related</h3><ul><li><a href=/a>Another boat</a></li><li><a href=/b>A car</a></li></ul></div>',
        '<div class="newsletter"><p>Sign up for our newsletter</p><p>Get the best of the week in your inbox.</p></div>',
        '<aside class="author-bio"><p>Ann Lee writes about film. Follow her on Twitter.</p></aside>',
    ],
)
def test_furniture_after_the_text_is_left_out(furniture: str) -> None:
    assert read(html(paragraphs() + furniture)).lines == TEXT


def test_comments_are_left_out_even_where_they_are_longer() -> None:
    said = "I saw it twice and the second time I slept, which was the better of the two evenings, if you ask me. "
    comments = "".join(f"<div class=comment><p>{said * n}</p></div>" for n in range(2, 8))
    after = f'<section id="comments"><h2>Comments</h2>{comments}</section>'
    assert read(html(paragraphs(), after=after)).lines == TEXT


def test_a_question_about_cookies_is_left_out() -> None:
    asked = "This website uses cookies to improve your experience while you navigate through the website. " * 6
    assert read(html(paragraphs(), after=f"<div><div><p>{asked}</p></div></div>")).lines == TEXT


def test_a_text_in_two_containers_is_read_whole() -> None:
    split = f"<div class=part>{paragraphs(*TEXT[:3])}</div><div class=ad>Advertisement</div><div class=part>{paragraphs(*TEXT[3:])}</div>"
    assert read(html(split)).lines == TEXT


def test_the_last_paragraph_is_read_where_it_stands_in_a_section_of_its_own() -> None:
    part = "<section><div><div><div class=x1f>{}</div></div></div></section>"
    split = part.format(paragraphs(*TEXT[:4])) + "<div>Advertisement</div>" + part.format(paragraphs(TEXT[4]))
    page = Page(f"<body><main><h1>{TITLE}</h1>{split}</main>".encode(), URL)
    around = Surroundings(page, find(page))
    last, like = around.candidates[-1], around.likes()[-1][0]
    place = around.place(around.around(around.blocks.home[last]))[0]
    assert around.settled(last, like, place) is True
    assert body.read(page, TITLE).lines == TEXT


def test_a_text_parted_by_line_breaks_is_read_line_by_line() -> None:
    main = read(html("<div>" + "<br><br>".join(TEXT) + "</div>"))
    assert main.lines == TEXT
    assert len(set(main.owners)) == 1


def test_the_headline_is_no_part_of_the_text() -> None:
    assert TITLE not in read(html(paragraphs())).lines


def test_spans_lines_and_owners_belong_together() -> None:
    page_html = html(paragraphs())
    main, page = read(page_html), Page(page_html, URL)
    assert [" ".join("".join(page.pieces[start:stop]).split()) for start, stop in main.spans] == list(main.lines)
    assert [page.text(owner) for owner in main.owners] == list(main.lines)
    assert page.tag[main.container] == "article"


def test_lines_that_follow_one_another_share_one_piece_of_evidence() -> None:
    page, ledger = Page(html(paragraphs()), URL), Ledger()
    furniture.settle(page, body.read(page, TITLE), (), None, ledger)
    assert [entry.path for entry in ledger.evidence["body"]] == ["/html/body[1]/article[1]"]


@pytest.mark.parametrize(
    "page_html", [b"", b"<p>", b"<html></html>", b"<frameset><frame src=a></frameset>", b"\xff\xfe\x00"]
)
def test_a_page_without_text_has_none(page_html: bytes) -> None:
    assert read(page_html).body is None


@pytest.mark.parametrize(
    "page_html",
    [
        b"<div class=comment>" * 3000 + b"<p>" + TEXT[0].encode(),
        b"<p>" + b"<span>word " * 20_000,
        b"<p>" + b"cookies " * 100_000,
        b"<div><div></div><div></div>" * 2000 + b"<a href=/x>A link that announces</a>" * 9 + b"<p>" + TEXT[0].encode(),
        f"<title>{TITLE}</title>".encode() + f"<div><h1>{TITLE}</h1>".encode() * 2000,
    ],
)
def test_hostile_nesting_and_repetition_take_no_squares_of_time(page_html: bytes) -> None:
    page = Page(page_html, URL)
    began = time.process_time()
    body.read(page, None)
    assert time.process_time() - began < 2  # a hundred times what it takes; squares took more


@pytest.mark.parametrize(
    "label",
    [
        "Advertisement",
        "- Advertisement -",
        "ANZEIGE",
        "Story continues below",
        "La suite après la publicité",
        "Artikkelen fortsetter under annonsen",
        "5 min read",
        "Lesezeit: 4 Minuten",
        "Listen to this article",
        "[button link=x]",
        "[/caption]",
    ],
)
def test_labels_of_advertisements_and_short_codes_are_no_text(label: str) -> None:
    assert label not in read(html(paragraphs(TEXT[0], TEXT[1], label, TEXT[2], TEXT[3]))).lines


def test_what_feeds_append_is_no_text() -> None:
    assert read(html(paragraphs(*TEXT, "The post Slow Boat appeared first on The Paper, our paper."))).lines == TEXT


def test_the_text_json_ld_gives_is_found_at_any_depth() -> None:
    data = {"@graph": [{"@type": "Review", "itemReviewed": {"name": "x"}, "reviewBody": " ".join(TEXT)}]}
    page = Page(html(paragraphs(), head=f'<script type="application/ld+json">{json.dumps(data)}</script>'), URL)
    assert body.hints(page).stated == " ".join(TEXT)


def test_every_candidate_has_a_value_for_every_name() -> None:
    page = Page(html(paragraphs()), URL)
    around = Surroundings(page, find(page))
    assert {len(row) for row in around.rows(range(len(around.candidates)), body.hints(page))} == {len(BLOCK)}
    assert {len(values) for values, _ in around.likes()} == {len(LIKE)}
    assert len(around.place(around.container)[0]) == len(PLACE)


@pytest.mark.parametrize(
    ("last", "stays"),
    [
        ("Did you like this review? Then follow us on the bus, and leave a comment.", False),
        ("Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns mit einer Spende.", False),
        ("Se você gostou desta resenha, deixe um comentário.", False),
        ("Folgt uns auf Facebook und Instagram.", False),
        ("Follow the river and you will find it, says the captain.", True),
        ("Did you like the duck? I did, and would take the boat again for it.", True),
    ],
)
def test_what_asks_those_who_liked_the_text_is_no_part_of_it(last: str, *, stays: bool) -> None:
    page = Page(html("".join(f"<p>{line}</p>" for line in (*TEXT, last))), URL)
    main = furniture.settle(page, body.read(page, TITLE), (), None, Ledger())
    assert (main.lines[-1] == last) is stays
    assert main.lines[: len(TEXT)] == TEXT


@pytest.mark.parametrize("end", ["- END -", "— Fin —", "-30-", "###", "（完）"])
def test_what_stands_behind_a_marked_end_is_no_part_of_the_text(end: str) -> None:
    behind = "Press the code and come to the quay with us, where the eels are counted every Friday by somebody else."
    page = Page(html("".join(f"<p>{line}</p>" for line in (*TEXT, end, behind))), URL)
    assert furniture.settle(page, body.read(page, TITLE), (), None, Ledger()).lines == TEXT


@pytest.mark.parametrize(
    "between",
    [
        "<p><b>READ MORE: <a href=/o>Another boat sails</a></b></p>",
        "<p>Lee también: <a href=/o>Otra barca en el río</a></p>",
        "<p>Читайте также: <a href=/o>Ещё один паром</a></p>",
        "<p>関連記事：<a href=/o>もう一つの渡し船</a></p>",
        f"<blockquote><p>“{TEXT[2][10:90].strip()}”</p></blockquote>",
    ],
)
def test_calls_to_read_and_quotations_that_repeat_the_text_are_no_part_of_it(between: str) -> None:
    page = Page(html("".join(f"<p>{line}</p>" for line in TEXT[:2]) + between + paragraphs(*TEXT[2:])), URL)
    assert furniture.settle(page, body.read(page, TITLE), (), None, Ledger()).lines == TEXT


def test_a_box_with_a_button_to_subscribe_by_is_no_part_of_the_text() -> None:
    asks = "The Paper is paid for by those who read it, and its letter comes on Fridays in the early morning, without the weather."
    box = f"<div class=a><div class=b><div class=c><p>{asks}</p></div><button>Subscribe</button></div></div>"
    page = Page(html(f"<p>{TEXT[0]}</p>{box}" + "".join(f"<p>{line}</p>" for line in TEXT[1:])), URL)
    assert furniture.settle(page, body.read(page, TITLE), (), None, Ledger()).lines == TEXT


def test_the_stored_forest_asks_only_for_values_that_are_given() -> None:
    judge = forest()
    for names in (BLOCK, LIKE, PLACE):
        assert judge.ladders(names)


def test_a_text_that_waits_for_a_script_to_show_it_is_read() -> None:
    texts = [f"{n}. {text}" for n in range(4) for text in TEXT]
    waiting = (
        f"<div hidden id=S:0><h2>The river</h2>{paragraphs(*texts)}</div><p>Please wait while the page is made.</p>"
    )
    assert read(html(waiting)).lines == ("The river", *texts)


def test_a_hidden_box_on_a_page_with_a_text_of_its_own_is_no_text() -> None:
    hidden = f"<div hidden>{paragraphs(*(f'Hidden. {text}' for text in TEXT))}</div>"
    assert read(html(paragraphs(), after=hidden)).lines == TEXT


def test_a_class_that_promotes_the_review_itself_takes_nothing_away() -> None:
    promoted = f'<p>Slow films are back, and nobody knows who asked for them.</p><div class="node is-promoted">{paragraphs()}</div>'
    assert set(TEXT) <= set(read(html(promoted)).lines)


def test_a_foot_of_the_page_is_no_text_even_where_it_is_longest() -> None:
    foot = "Our office can be reached by telephone on all days but Sunday, and by letter on Sunday, too. " * 8
    page = html(
        paragraphs(*TEXT[:2]), after=f'<div class="footer-text">{foot}</div><div class="footer-right">{foot}</div>'
    )
    assert read(page).lines == TEXT[:2]


def test_a_text_in_what_is_called_the_footer_is_read_where_it_is_most_of_the_page() -> None:
    assert read(f"<body><h1>{TITLE}</h1><div class=page-footer>{paragraphs()}</div>".encode()).lines == TEXT


def _next_article(number: int, texts: tuple[str, ...]) -> str:
    return f'<section class="post is-next"><h1>Loud Boat {number}: a sequel too many</h1>{paragraphs(*texts)}</section>'


def test_the_next_articles_of_an_endless_page_are_left_out() -> None:
    others = tuple(f"Of the next one: {text}" for text in TEXT)
    first = f'<section class="post is-first"><h1>{TITLE}</h1>{paragraphs()}</section>'
    page = f"<head><title>{TITLE} | The Paper</title></head><body><main>{first}{_next_article(2, others)}{_next_article(3, others)}</main>"
    assert read(page.encode()).lines == TEXT


def test_chapters_that_are_headed_like_the_page_are_its_text() -> None:
    chapters = "".join(f"<h1>Chapter {n} of the river</h1><p>{n}. {text}</p>" for n, text in enumerate(TEXT))
    texts = [f"{n}. {text}" for n, text in enumerate(TEXT)]
    found = read(html(paragraphs(*(f"First of all: {text}" for text in TEXT)) + chapters)).lines
    assert [line for line in found if line in texts] == texts


def _cards(*texts: str) -> str:
    return "".join(
        f"<li class=item><h3><a href=/film/{n}>The other film number {n} reviewed</a></h3><p>{text}</p></li>"
        for n, text in enumerate(texts)
    )


def test_cards_that_announce_other_pages_are_left_out_where_they_hold_much_prose() -> None:
    told = tuple(f"Elsewhere on these pages: {text}" for text in TEXT[:4])
    page = f"<body><div><article><h1>{TITLE}</h1>{paragraphs()}</article><div><ul>{_cards(*told)}</ul></div></div>"
    assert read(page.encode()).lines == TEXT


def test_cards_are_the_text_where_there_is_hardly_another() -> None:
    page = f"<body><main><h1>The five films of the week</h1><p>{TEXT[0]}</p><ul>{_cards(*TEXT[1:])}</ul></main>"
    assert set(TEXT) <= set(read(page.encode()).lines)


def test_a_page_whose_names_and_elements_say_nothing_is_read() -> None:
    texts = "".join(f"<div class=x9c1a27>{text}</div>" for text in TEXT)
    more = "".join(
        f"<div class=xb70e51><a href=/film/{n}>The other film number {n} reviewed</a></div>" for n in range(4)
    )
    page = f"<body><div><div class=x51d2><h1>{TITLE}</h1></div><div class=xe3>{texts}</div><div class=x77>{more}</div></div>"
    assert read(page.encode()).lines == TEXT


@pytest.mark.parametrize("data", ['[ { "name": "Ad", "component": "37" } ]', '{"slot": "inline", "size": [300, 250]}'])
def test_data_for_a_script_is_no_text(data: str) -> None:
    assert data not in read(html(paragraphs(TEXT[0], TEXT[1], data, TEXT[2], TEXT[3]))).lines


# The forest itself: what it says without walking is what walking says.

_FEATURES = ("size", "links", "bits.0", "bits.3")


def _trees(leaves: int) -> st.SearchStrategy[Any]:
    leaf = st.integers(-3000, 3000)
    if leaves < 2:
        return leaf
    condition = st.one_of(st.tuples(st.integers(0, 1), st.integers(-2, 6)), st.tuples(st.integers(2, 3), st.just(0)))
    branch = st.tuples(condition, _trees(leaves // 2), _trees(leaves // 2))
    return st.one_of(leaf, branch.map(lambda parts: [*parts[0], parts[1], parts[2]]))


def _walk(tree: Any, values: dict[str, int]) -> int:
    while isinstance(tree, list):
        feature, limit, left, right = tree
        tree = left if values[_FEATURES[feature]] <= limit else right
    return int(tree)


@given(st.lists(_trees(LEAVES), min_size=1, max_size=5), st.integers(-3, 7), st.integers(-3, 7), st.integers(0, 15))
def test_a_forest_says_what_walking_its_trees_says(trees: list[Any], size: int, links: int, bits: int) -> None:
    judge = Forest(_FEATURES, trees)
    values = {"size": size, "links": links, "bits.0": bits & 1, "bits.3": bits >> 3 & 1}
    left = judge.narrow(judge.ladders(("size", "links")), (size, links), judge.narrow_by_flags(("bits",), (bits,)))
    assert judge.is_text(left) == (sum(_walk(tree, values) for tree in trees) > 0)
