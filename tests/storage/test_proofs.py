"""What other programs make of our files: checked, indexed, validated and replayed by the tools of web archives.

`.ci/tools` makes the environments that these tools need, apart from ours, because they pin other versions of what we use.
"""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from scraper.records import Hop
from storage import Archive
from storage.export import Origin
from storage.export.surt import surt
from tests.storage.makers import NOW, at, capture, key, store
from tests.storage.programs import NEEDS_TOOLS, TOOLS, got, replayed, tool

pytestmark = NEEDS_TOOLS

ODD = (
    "https://www.Critic.example:443/A/b/../c/?z=1&a=2&A=%7e",
    "http://critic.example:8080/x%20y?PHPSESSID=0123456789abcdef0123456789abcdef&q=1",
    "https://bücher.example/é?q=ü",
    "https://critic.example/?",
    "https://critic.example/a//b/",
    "http://127.0.0.1:8000/index.html?b&a=",
)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with a.warc.gz and a.wacz: a changed page, an unchanged one, a redirect, an error, a file, odd addresses."""
    with Archive.open(tmp_path / "a.db") as archive:
        store(archive, html=b"<p>first", when=at(0))
        store(archive, html=b"<p>second \xff", when=at(1), verdict="Changed.")
        store(archive, html=b"<p>second \xff", when=at(2), verdict="Changed.")
        hop = Hop("https://critic.example/old", 301, (("Location", "https://critic.example/new"),))
        for number, one in enumerate((
            capture("https://critic.example/new", b"<p>new", hops=(hop,), request_headers=(("Host", "critic.example"),)),
            capture("https://critic.example/gone", b"<p>gone", status=404),
            capture("https://critic.example/packed", b"<p>plain", wire_sha256="a" * 64, wire_size_bytes=9,
                    headers=(("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("Content-Length", "9"))),
            capture("https://critic.example/dot.png", b"\x89PNG\r\n", headers=(("Content-Type", "image/png"),)),
            capture("file:///a%20page.html", b"<p>File", route="file"),
            *(capture(url, b"<p>" + url.encode()) for url in ODD),
        ), start=3):  # fmt: skip
            moved = capture(**{name: getattr(one, name) for name in (
                "url", "body", "headers", "status", "hops", "request_headers", "route", "wire_sha256", "wire_size_bytes"
            )}, when=at(number))  # fmt: skip
            archive.keep(moved, url_key=key(moved.url))
        origin = Origin("cuttings/test", NOW, "a.warc.gz")
        with (tmp_path / "a.warc.gz").open("wb") as file:
            archive.export.warc(file, origin=origin)
        with (tmp_path / "a.wacz").open("wb") as file:
            archive.export.wacz(file, origin=origin, title="Proof")
    return tmp_path


def test_warcio_and_fastwarc_find_every_digest_right(files: Path) -> None:
    for command in (("warcio", "check", "-v", "a.warc.gz"), ("fastwarc", "check", "a.warc.gz")):
        done = tool("wacz", *command, cwd=files)
        assert done.returncode == 0, done.stdout + done.stderr


def test_wacz_validate_accepts_the_package_and_not_one_that_was_changed(files: Path) -> None:
    done = tool("wacz", "wacz", "validate", "-f", "a.wacz", cwd=files)
    assert done.returncode == 0, done.stdout + done.stderr
    with ZipFile(files / "a.wacz") as whole, ZipFile(files / "b.wacz", "w") as changed:
        for name in whole.namelist():
            changed.writestr(name, whole.read(name) + (b"\n" if name.endswith(".warc.gz") else b""))
    assert tool("wacz", "wacz", "validate", "-f", "b.wacz", cwd=files).returncode != 0


def test_the_index_is_the_one_that_cdxj_indexer_makes(files: Path) -> None:
    with ZipFile(files / "a.wacz") as package:
        (files / "data.warc.gz").write_bytes(package.read("archive/data.warc.gz"))
        ours = gzip.decompress(package.read("indexes/index.cdx.gz")).decode().splitlines()
    done = tool("wacz", "cdxj-indexer", "--sort", "data.warc.gz", cwd=files)
    theirs = [line for line in done.stdout.splitlines() if not line.startswith("urn:reading:")]
    assert [_told(line) for line in ours] == [_told(line) for line in theirs]


def _told(line: str) -> tuple[str, str, dict[str, Any]]:
    found_key, moment, text = line.split(" ", 2)
    told = json.loads(text)
    told.pop("recordDigest", None)
    if found_key.startswith("file:"):
        found_key = "file"  # which only a person would look up: each program has its own key
    if told.get("status") == "301":
        told.pop("digest")  # of a body that is not there each program has its own
    return found_key, moment, told


def test_keys_are_those_of_the_surt_library(files: Path) -> None:
    code = "import sys, json, surt; print(json.dumps([surt.surt(url) for url in json.load(sys.stdin)]))"
    python = TOOLS / "wacz" / "bin" / "python"
    done = subprocess.run(
        [python, "-W", "ignore", "-c", code], input=json.dumps(ODD), capture_output=True, text=True, check=True
    )
    assert [surt(url) for url in ODD] == json.loads(done.stdout)


def test_pywb_gives_back_the_bytes_that_are_stored(files: Path) -> None:
    with Archive.open(files / "a.db", read_only=True) as archive, replayed(files, "a.wacz") as server:
        ids = archive._connection.all("SELECT id FROM captures WHERE url LIKE 'http%' ORDER BY id")
        stored = [archive.captures.get(row[0]) for row in ids]
        assert len(stored) == 7 + len(ODD)
        for one in stored:
            status, body = got(f"{server}/t/{one.fetched_at:%Y%m%d%H%M%S}id_/{one.url}")
            assert (status, body) == (one.status, one.body), one.url
        assert got(f"{server}/t/{stored[3].fetched_at:%Y%m%d%H%M%S}id_/https://critic.example/old")[0] == 301
