"""Captures from files, folders, patterns and standard input."""

from __future__ import annotations

import gzip
import io
import os
from pathlib import Path

import pytest

from scraper.errors import NotAPage, SourceError
from scraper.fetch import files
from scraper.fetch.files import Source, expand, read

PAGE = "<!doctype html><title>Night Train</title><p>Four stars – go.".encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.html",
        "a.HTM",
        "deep/er/c.xhtml",
        "deep/feed.rss.gz",
        "notes.txt",
        "pic.jpg",
        ".hidden/x.html",
        ".y.html",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(PAGE) if name.endswith(".gz") else PAGE)
    return tmp_path


def test_a_folder_gives_its_pages_in_order_and_tells_what_it_left_out(folder: Path) -> None:
    found = expand(str(folder))
    assert [str(source.path.relative_to(folder)) for source in found if source.path] == [
        *("a.HTM", "b.html", "deep/feed.rss.gz", "deep/er/c.xhtml"),
    ]
    left_out = {entry.path.name: entry.reason for entry in found.left_out}
    assert left_out == {
        "notes.txt": ".txt: not a kind of page",
        "pic.jpg": ".jpg: not a kind of page",
        ".hidden": "hidden",
        ".y.html": "hidden",
    }
    assert len(found) == 4


def test_a_pattern_gives_what_it_matches_whatever_its_ending(folder: Path) -> None:
    found = [source.path.name for source in expand(f"{folder}/**/*[lst]") if source.path]
    assert found == ["b.html", "deep/er/c.xhtml".split("/")[-1], "notes.txt"]


def test_one_file_is_taken_by_name_or_by_file_url(folder: Path) -> None:
    path = folder / "notes.txt"
    assert list(expand(str(path))) == [Source(path)]
    assert list(expand(path.as_uri())) == [Source(path)]


def test_a_name_with_pattern_letters_that_exists_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "review[1].html"
    path.write_bytes(PAGE)
    assert list(expand(str(path))) == [Source(path)]


@pytest.mark.parametrize(
    ("argument", "says"),
    [
        ("nowhere.html", "no such file or folder: nowhere.html"),
        ("ftp://a.example/b", "ftp://a.example/b is no address to fetch: only http and https"),
        ("no*where", r"nothing matches no\*where"),
        ("a\0b", "cannot be looked at|no such file"),
        ("x" * 5000, "cannot be looked at|no such file"),
        ("", "no such file"),
    ],
)
def test_what_is_not_there_is_named_with_a_cure(
    argument: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if argument == "":
        assert expand("") if Path().is_dir() and any(tmp_path.iterdir()) else True
        return
    with pytest.raises(SourceError, match=says) as caught:
        expand(argument)
    assert caught.value.cure


def test_an_empty_folder_and_one_without_pages_say_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no page in the folder"):
        expand(str(tmp_path))
    (tmp_path / "x.png").write_bytes(b"x")
    with pytest.raises(SourceError, match="1 others are left out"):
        expand(str(tmp_path))


def test_a_file_reads_as_if_its_address_had_answered(folder: Path) -> None:
    path = folder / "b.html"
    capture = read(Source(path))
    assert (capture.status, capture.route, capture.body) == (200, "file", PAGE)
    assert capture.url == capture.requested_url == path.as_uri()
    assert capture.content_type == "text/html"
    assert capture.fetched_at.tzinfo
    assert read(Source(path), "https://example.org/r").url == "https://example.org/r"


def test_a_packed_file_is_unpacked(folder: Path) -> None:
    capture = read(Source(folder / "deep/feed.rss.gz"))
    assert capture.body == PAGE
    assert capture.content_type == "application/rss+xml"
    assert capture.wire_size_bytes == (folder / "deep/feed.rss.gz").stat().st_size


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    (source,) = expand("-")
    capture = read(source, stdin=io.BytesIO(PAGE))
    assert (capture.body, capture.url, capture.content_type) == (PAGE, files.STDIN_URL, None)
    assert str(source) == "standard input"


def _write(path: Path, data: bytes) -> Source:
    path.write_bytes(data)
    return Source(path)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7\n\x00\x01", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "a PNG picture"),
        (b"PK\x03\x04" + bytes(20), "a ZIP archive"),
        (bytes(range(256)), "binary data"),
        (gzip.compress(b"%PDF-1.7"), "is a PDF"),
        (gzip.compress(PAGE)[:-9], "breaks off"),
        (b"\x1f\x8b\x08\0" + bytes(range(200, 250)), "damaged gzip"),
        (gzip.compress(bytes(5_000_000)), "larger than 1 MB"),
        (b"x" * 1_100_000, "larger than 1 MB"),
    ],
)
def test_what_is_no_page_is_refused_by_what_it_is(data: bytes, says: str, tmp_path: Path) -> None:
    with pytest.raises(NotAPage, match=says) as caught:
        read(_write(tmp_path / "x.html", data), max_bytes=1 << 20)
    assert "x.html" in str(caught.value)
    assert caught.value.cure


@pytest.mark.parametrize(
    "data", [PAGE, "<p>wide".encode("utf-16"), b"just words", b"\xef\xbb\xbf<p>", b"<p>a\x01b", b"caf\xe9"]
)
def test_what_may_be_a_page_is_read(data: bytes, tmp_path: Path) -> None:
    assert read(_write(tmp_path / "x.html", data)).body == data


def test_a_file_that_went_away_or_may_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        read(Source(tmp_path / "gone.html"))
    with pytest.raises(SourceError, match="cannot be read: is a directory"):
        read(Source(tmp_path))
    secret = _write(tmp_path / "secret.html", PAGE)
    (tmp_path / "secret.html").chmod(0)
    if os.geteuid():
        with pytest.raises(SourceError, match="permission denied"):
            read(secret)
