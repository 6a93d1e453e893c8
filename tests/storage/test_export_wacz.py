"""Packages out: what a player looks up is where the index says, and every file is as the description says."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import tracemalloc
import zlib
from typing import Any
from zipfile import ZIP_STORED, ZipFile

import pytest
from warcio.archiveiterator import ArchiveIterator

from scraper.records import Hop
from storage import Archive
from storage.export import Origin, wacz
from storage.export.sorting import SortedLines
from storage.export.surt import surt
from storage.filters import Filters
from tests.storage.makers import NOW, at, capture, key, store

ORIGIN = Origin("cuttings/test", NOW, "a.wacz")


def exported(archive: Archive, filters: Filters | None = None) -> ZipFile:
    out = io.BytesIO()
    archive.export.wacz(out, filters, origin=ORIGIN, title="A few reviews")
    return ZipFile(out)


def fill(archive: Archive) -> None:
    store(archive, "https://www.example.org/b?z=1&a=2", html=b"<p>b")
    store(archive, "https://example.org/a", html=b"<p>a", when=at(1), body="Another text altogether.", headline="A")
    store(archive, "https://example.org/a", html=b"<p>a", when=at(2), body="Another text altogether.", headline="A")
    hop = Hop("https://example.org/old", 301, (("Location", "/none"),))
    bare = capture("https://example.org/none", b"<p>none", when=at(3), hops=(hop,))
    archive.keep(bare, url_key=key(bare.url))


def lines(package: ZipFile, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in package.read(name).splitlines()]


def test_every_file_is_listed_with_its_size_and_digest_and_the_description_with_its_own(archive: Archive) -> None:
    fill(archive)
    package = exported(archive)
    description = json.loads(package.read("datapackage.json"))
    assert description["wacz_version"] == "1.1.1"
    assert description["profile"] == "data-package"
    assert description["title"] == "A few reviews"
    own = {"datapackage.json", "datapackage-digest.json"}
    assert {one["path"] for one in description["resources"]} == set(package.namelist()) - own
    for one in description["resources"]:
        data = package.read(one["path"])
        assert (one["bytes"], one["hash"]) == (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}")
    digest = json.loads(package.read("datapackage-digest.json"))
    whole = hashlib.sha256(package.read("datapackage.json")).hexdigest()
    assert digest == {"path": "datapackage.json", "hash": f"sha256:{whole}"}


def test_what_is_packed_already_is_stored_so_that_parts_of_it_can_be_read(archive: Archive) -> None:
    fill(archive)
    package = exported(archive)
    assert {info.filename for info in package.infolist() if info.compress_type == ZIP_STORED} == {
        "archive/data.warc.gz",
        "indexes/index.cdx.gz",
    }


def test_the_index_is_sorted_and_each_line_leads_to_its_record(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wacz, "LINES_A_BLOCK", 2)
    fill(archive)
    package = exported(archive)
    packed, warc = package.read("indexes/index.cdx.gz"), package.read("archive/data.warc.gz")
    index = gzip.decompress(packed).splitlines()
    assert index == sorted(index)
    answers = {"response", "revisit", "resource"}
    assert len(index) == sum(record.rec_type in answers for record in ArchiveIterator(io.BytesIO(warc))) == 5
    for line in index:
        found_key, moment, text = line.decode().split(" ", 2)
        told = json.loads(text)
        begin = int(told["offset"])
        member = warc[begin : begin + int(told["length"])]
        assert told["recordDigest"] == f"sha256:{hashlib.sha256(member).hexdigest()}"
        (record,) = ArchiveIterator(io.BytesIO(member))
        assert record.rec_headers.get_header("WARC-Target-URI") == told["url"]
        assert surt(told["url"]) == found_key
        assert record.rec_headers.get_header("WARC-Date")[:19].translate({ord(c): None for c in "-T:"}) == moment
        assert record.http_headers.get_statuscode() == told["status"]
    assert {json.loads(line.split(b" ", 2)[2]).get("mime") for line in index} == {"text/html", "warc/revisit", None}


def test_each_block_of_the_index_can_be_read_alone(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wacz, "LINES_A_BLOCK", 2)
    fill(archive)
    package = exported(archive)
    packed = package.read("indexes/index.cdx.gz")
    head, *blocks = package.read("indexes/index.idx").decode().splitlines()
    assert head == '!meta 0 {"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"}'
    whole = b""
    for block in blocks:
        first_key, moment, text = block.split(" ", 2)
        told = json.loads(text)
        data = packed[told["offset"] : told["offset"] + told["length"]]
        assert told["digest"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        plain = zlib.decompress(data, zlib.MAX_WBITS | 16)
        assert plain.decode().startswith(f"{first_key} {moment} ")
        whole += plain
    assert len(blocks) == 3
    assert whole == gzip.decompress(packed)


def test_pages_are_the_reviews_and_what_none_came_of_stands_apart(archive: Archive) -> None:
    fill(archive)
    package = exported(archive)
    head, *pages = lines(package, "pages/pages.jsonl")
    assert (head["format"], head["id"], head["title"]) == ("json-pages-1.0", "pages", "A few reviews")
    told = [(page["url"], page["ts"], page["title"]) for page in pages]
    assert ("https://example.org/a", "2026-03-01T12:01:00Z", "A") in told
    assert len(pages) == archive.reviews.count() == 2
    assert "Another text altogether." in {page["text"] for page in pages}
    _, *extra = lines(package, "pages/extraPages.jsonl")
    assert [page["url"] for page in extra] == ["https://example.org/none"]


def test_every_page_leads_to_a_line_of_the_index(archive: Archive) -> None:
    fill(archive)
    package = exported(archive)
    index = gzip.decompress(package.read("indexes/index.cdx.gz")).decode()
    for name in ("pages", "extraPages"):
        for page in lines(package, f"pages/{name}.jsonl")[1:]:
            moment = page["ts"].translate({ord(c): None for c in "-T:Z"})
            assert f"{surt(page['url'])} {moment} " in index


def test_filters_choose_the_pages_of_every_part(archive: Archive) -> None:
    fill(archive)
    package = exported(archive, Filters(person="nobody"))
    assert len(lines(package, "pages/pages.jsonl")) == 1
    assert len(lines(package, "pages/extraPages.jsonl")) == 1
    assert package.read("indexes/index.cdx.gz") == b""


def test_a_package_goes_to_a_stream_that_cannot_go_back(archive: Archive) -> None:
    fill(archive)

    class Pipe(io.RawIOBase):
        data = b""

        def writable(self) -> bool:
            return True

        def write(self, part: Any) -> int:
            self.data += bytes(part)
            return len(part)

    out = Pipe()
    archive.export.wacz(out, origin=ORIGIN, title="A few reviews")  # type: ignore[arg-type]
    assert ZipFile(io.BytesIO(out.data)).testzip() is None


def test_lines_beyond_what_is_held_come_back_in_order() -> None:
    with SortedLines(held_lines=3) as lines_:
        for number in (5, 3, 9, 1, 7, 0, 8, 2, 6, 4):
            lines_.add(b"%d" % number)
        assert list(lines_) == [b"%d\n" % number for number in range(10)]


def test_memory_does_not_grow_with_the_index() -> None:
    tracemalloc.start()
    with SortedLines(held_lines=1000) as lines_:
        for number in range(30_000):
            lines_.add(b"%08d" % (number * 7919 % 30_000) + b"x" * 300)
        number = sum(1 for _ in lines_)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert number == 30_000
    assert peak < 3_000_000  # all lines together are 10 MB
