"""Exports for people and programs: whole, in the form their readers want, and nothing a page wrote breaks out."""

from __future__ import annotations

import io
import json
import re
import tracemalloc
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scraper.records import Item
from scraper.whole_file import whole_file
from storage import Archive
from storage.export import markdown
from storage.filters import Filters
from tests.storage.makers import NOW, store

EVIL = '"]}</script>--- & <b>*x*</b> \x0b # [a](b)'


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    with Archive.open(tmp_path / "a.db") as opened:
        store(opened)
        store(
            opened,
            "https://example.org/evil",
            headline=EVIL,
            body=f"{EVIL}\n- no list\n1. no list",
            verdict=EVIL,
            item=Item(EVIL, "Book", None),
            ratings=(),
        )
        yield opened  # type: ignore[misc]


def test_schema_org_says_what_the_page_says(archive: Archive) -> None:
    out = io.StringIO()
    assert archive.export.schema_org(out) == 2
    document = json.loads(out.getvalue())
    review = next(node for node in document["@graph"] if node["url"].endswith("long-field"))
    assert document["@context"] == "https://schema.org"
    assert review["@type"] == "Review"
    assert review["itemReviewed"] == {
        "@type": "Movie", "name": "The Long Field", "copyrightYear": 2026, "sameAs": ["https://www.imdb.com/title/tt0000001/"],
        "identifier": [{"@type": "PropertyValue", "propertyID": "imdb", "value": "tt0000001"}],
    }  # fmt: skip
    assert review["reviewRating"] == {"@type": "Rating", "ratingValue": 4.0, "bestRating": 5.0}
    evil = next(node for node in document["@graph"] if node["url"].endswith("evil"))
    assert "reviewRating" not in evil
    assert evil["headline"] == EVIL


def test_an_empty_selection_is_an_empty_document(archive: Archive) -> None:
    none = Filters(site="nowhere.example")
    out = io.StringIO()
    assert archive.export.schema_org(out, none) == 0
    assert json.loads(out.getvalue())["@graph"] == []
    out = io.StringIO()
    assert archive.export.references(out, none, form="csl") == 0
    assert json.loads(out.getvalue()) == []


def test_markdown_shows_what_the_page_wrote_and_front_matter_holds_it(archive: Archive) -> None:
    out = io.StringIO()
    assert archive.export.markdown(out) == 2
    documents = re.split(r"(?m)^---\n", out.getvalue())[1:]
    fields = dict(line.split(": ", 1) for line in documents[0].splitlines() if line)
    assert json.loads(fields["title"]) in {EVIL, "The Long Field Review: A Gate Left Open"}
    assert "\\- no list" in out.getvalue()
    assert "1\\. no list" in out.getvalue()
    assert "<b>" not in out.getvalue().replace("\\<b\\>", "").replace(json.dumps(EVIL), "")


def test_a_folder_of_markdown_has_a_file_a_review_and_written_again_no_more(archive: Archive, tmp_path: Path) -> None:
    for _ in range(2):
        assert archive.export.markdown_folder(tmp_path / "md", opened=whole_file) == 2
    names = sorted(path.name for path in (tmp_path / "md").iterdir())
    assert len(names) == 2
    assert "2026-02-14-the-long-field-review-a-gate-left-open-1.md" in names


def test_names_of_files_lead_nowhere_else() -> None:
    name = markdown.file_name({"date_published": "../../x", "headline": "/etc/../passwd\x00", "page_id": 3})
    assert name == "x-etc-passwd-3.md"


def test_an_epub_is_a_book_that_readers_take(archive: Archive) -> None:
    out = io.BytesIO()
    assert archive.export.epub(out, title="Two & more", now=NOW) == 2
    with zipfile.ZipFile(out) as book:
        assert book.testzip() is None
        first = book.infolist()[0]
        assert (first.filename, first.compress_type, book.read(first)) == (
            "mimetype",
            zipfile.ZIP_STORED,
            b"application/epub+zip",
        )
        documents = {name: ElementTree.fromstring(book.read(name)) for name in book.namelist() if name != "mimetype"}
    container = documents["META-INF/container.xml"]
    root_file = container[0][0].attrib["full-path"]
    package = documents[root_file]
    opf = "{http://www.idpf.org/2007/opf}"
    listed = {item.attrib["href"] for item in package.iter(f"{opf}item")}
    assert listed == set(documents) - {"META-INF/container.xml", root_file}
    ids = {item.attrib["id"] for item in package.iter(f"{opf}item")}
    assert {one.attrib["idref"] for one in package.iter(f"{opf}itemref")} <= ids
    links = {a.attrib["href"] for a in documents["contents.xhtml"].iter("{http://www.w3.org/1999/xhtml}a")}
    assert links == listed - {"contents.xhtml"}


def test_a_feed_has_an_entry_a_review(archive: Archive) -> None:
    out = io.StringIO()
    assert archive.export.atom(out, title="All", now=NOW) == 2
    feed = ElementTree.fromstring(out.getvalue())
    assert len(feed.findall("{http://www.w3.org/2005/Atom}entry")) == 2


def test_parquet_gives_back_what_was_written(archive: Archive, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    with (tmp_path / "a.parquet").open("wb") as file:
        assert archive.export.parquet(file) == 2
    rows = {row["url"]: row for row in parquet.read_table(tmp_path / "a.parquet").to_pylist()}
    row = rows["https://example.org/film/the-long-field"]
    assert row["ratings"][0]["normalized"] == 0.8
    assert row["captions"][0]["credit_line"] == "Image via: Northlight"
    assert dict(row["identifiers"]) == {"imdb": "tt0000001"}


@pytest.mark.slow
def test_memory_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    peaks = []
    for number in (200, 2_000):
        with Archive.open(tmp_path / f"{number}.db") as archive:
            for n in range(number):
                store(
                    archive,
                    f"https://example.org/{n}",
                    headline=f"Review {n}",
                    body=f"Words of number {n}. " * 40,
                    item=Item(f"Work {n}", "Movie", 2026),
                )
            tracemalloc.start()
            with (tmp_path / "out").open("w", encoding="utf-8") as text, (tmp_path / "b").open("wb") as data:
                archive.export.schema_org(text)
                archive.export.markdown(text)
                archive.export.references(text, form="csl")
                archive.export.epub(data, title="x", now=NOW)
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    assert peaks[1] < peaks[0] + 3_000_000  # the book's contents, some hundred bytes a chapter, and its directory
