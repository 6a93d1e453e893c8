"""The flattened page: numbers, text, places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scraper.elements import BOLD, HIDDEN, LINK
from scraper.page import Page

URL = "https://paper.example/a/b"
HTML = b"""<!doctype html><html><head><meta property="og:title" content=" A  title "><base href="/base/">
<script type="application/ld+json">{"@graph": [{"name": "N &amp; M", "a/b": [1, "two"]}]}</script></head>
<body><p>One <b>two</b><br>three</p><ul><li>a</li><li id="x">b <a href="c?d#e">c</a></li></ul>
<p hidden>no</p><p style="color: red; Display : NONE">no</p><svg><title>icon</title></svg><my-tag>own</my-tag>
</body></html>"""


def page(html: bytes = HTML) -> Page:
    return Page(html, URL)


def test_elements_are_numbered_in_document_order_with_their_ends() -> None:
    opened = page()
    assert opened.tag[0] == "html"
    assert opened.end[0] == len(opened)
    for i in range(1, len(opened)):
        assert opened.parent[i] < i < opened.end[i] <= opened.end[opened.parent[i]]


def test_text_is_folded_and_lines_break_at_blocks_and_br() -> None:
    opened = page()
    body = opened.by_tag["body"][0]
    assert opened.text(opened.by_tag["p"][0]) == "One two three"
    assert opened.lines(body)[:4] == ["One two", "three", "a", "b c"]
    assert "icon" not in opened.text(body)
    assert opened.own_text(opened.by_tag["li"][1]) == "b"


def test_characters_that_are_never_seen_are_in_no_text_and_joiners_are() -> None:
    opened = page("<p>Donau&shy;dampf&#8203;schiff</p><p>a&#8203;</p><p>&#8203;</p><p>می\u200cشود</p>".encode())
    body = opened.by_tag["body"][0]
    assert opened.lines(body) == ["Donaudampfschiff", "a", "می\u200cشود"]
    assert "\u00ad" not in opened.all_text
    assert opened.resolve("/html/body/p[1]") == "Donaudampfschiff"


def test_bits_say_what_an_element_stands_inside_of() -> None:
    opened = page()
    assert opened.bits[opened.by_tag["b"][0]] & BOLD
    assert opened.bits[opened.by_tag["a"][0]] & LINK
    assert [bool(opened.bits[i] & HIDDEN) for i in opened.by_tag["p"]] == [False, True, True]


def test_every_path_leads_back_to_its_element() -> None:
    opened, again = page(), page()  # a page that made a path also remembers where it leads
    assert [again.element_at(opened.path(i)) for i in range(len(opened))] == list(range(len(opened)))
    assert [opened.element_at(opened.path(i)) for i in range(len(opened))] == list(range(len(opened)))


def test_places_resolve_to_text_attributes_and_values_of_json() -> None:
    opened = page()
    script = opened.path(opened.by_tag["script"][0])
    assert opened.resolve(opened.path(opened.by_tag["meta"][0], "content")) == "A title"
    assert opened.resolve(opened.path(opened.by_tag["b"][0])) == "two"
    assert opened.resolve(f"{script}#/@graph/0/a~1b/1") == "two"
    assert opened.resolve(f"{script}#/@graph/7") is None
    assert opened.resolve("/html/body/p[9]") is None
    assert opened.resolve("/html/body/nothing here[") is None


def test_a_node_of_a_query_has_its_number() -> None:
    opened = page()
    node = opened.tree.css_first("#x")
    assert node is not None
    assert opened.number_of(node) == opened.by_id["x"]


def test_links_are_relative_to_the_base_element() -> None:
    assert page().link_url("c?d#e") == "https://paper.example/base/c?d#e"
    assert page().link_url("javascript:void(0)") is None


@given(st.binary(max_size=400))
def test_any_bytes_make_a_page(html: bytes) -> None:
    opened, again = page(html), page(html)
    assert all(again.element_at(opened.path(i)) == i for i in range(len(opened)))


@given(st.text(alphabet="<>/abp div\"'=!-\n", max_size=200))
def test_any_markup_makes_a_page(text: str) -> None:
    opened = page(text.encode())
    assert len(opened.owner) == len(opened.pieces)


def test_a_page_nested_a_thousand_deep_has_its_paths() -> None:
    opened = page(b"<div>" * 3000 + b"deep")
    deepest = max(range(len(opened)), key=lambda i: opened.path(i).count("/"))
    assert opened.element_at(opened.path(deepest)) == deepest


MARKUP = st.lists(
    st.sampled_from(
        (
            "<p>",
            "</p>",
            "<div class='A b'>",
            "<i id=C class>",
            "</div>",
            "<br>",
            " \n",
            "word",
            "\u2003",
            "<b title>",
            "<!-- -->",
        )
    ),
    max_size=30,
).map("".join)


@given(MARKUP)
def test_what_is_looked_up_is_what_the_lists_hold(markup: str) -> None:
    opened = page(markup.encode())
    numbers = range(len(opened))
    assert opened.said == [k for k, piece in enumerate(opened.pieces) if piece.strip()]
    assert opened.said_in(2, 5) == [k for k in opened.said if 2 <= k < 5]
    for name in ("class", "id", "title", "absent"):
        assert opened.having(name) == [i for i in numbers if name in opened.attrs[i]]
    assert opened.labels == {label for label in opened.label if label}
    assert opened.label == [" ".join(opened.attr(i, name).lower() for name in ("class", "id")).strip() for i in numbers]
    for stem in ("b", "c", "absent"):
        assert opened.labels_with((stem,)) == {label for label in opened.labels if stem in label}
        assert opened.labelled(opened.labels_with((stem,))) == [i for i in numbers if stem in opened.label[i]]
    for i in numbers:
        assert opened.text(i) == opened.text(i) == " ".join(" ".join(opened.lines(i)).split())


def test_what_a_function_says_of_a_page_is_worked_out_once() -> None:
    opened, asked = page(b"<p>one<p>two"), []

    def count(of: Page) -> int:
        asked.append(of)
        return len(of)

    assert opened.once(count) == opened.once(count) == len(opened)
    assert asked == [opened]
