"""WARC out: what other programs make of it, and what the standard says that no checker looks at."""

from __future__ import annotations

import hashlib
import io
import json
import re
import subprocess
import sys
import tracemalloc
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from scraper.records import Capture, Hop
from storage import Archive
from storage.export import Origin
from storage.filters import Filters
from tests.shared import PATIENCE_S
from tests.storage.makers import NOW, URL, at, capture, key, store

ORIGIN = Origin("cuttings/test", NOW, "a.warc.gz")
PACKED = (
    ("Content-Type", "text/html"),
    ("Content-Encoding", "gzip"),
    ("Content-Length", "23"),
    ("X-Archive-Orig-Content-Length", "9"),
    ("Set-Cookie", "a=1"),
    ("Set-Cookie", "b=2"),
)


@dataclass
class Read:
    """A record as warcio reads it."""

    type: str
    id: str
    url: str | None
    date: str
    fields: list[tuple[str, str]]
    http: list[tuple[str, str]]
    status: str | None
    content: bytes

    def get(self, name: str) -> str | None:
        return next((value for field, value in self.fields if field.lower() == name.lower()), None)


def exported(archive: Archive, filters: Filters | None = None, **options: Any) -> bytes:
    out = io.BytesIO()
    archive.export.warc(out, filters, origin=ORIGIN, **options)
    return out.getvalue()


def read(data: bytes) -> list[Read]:
    found = []
    for record in ArchiveIterator(io.BytesIO(data), check_digests="raise"):
        http = record.http_headers
        fields = record.rec_headers
        found.append(
            Read(
                record.rec_type,
                fields.get_header("WARC-Record-ID"),
                fields.get_header("WARC-Target-URI"),
                fields.get_header("WARC-Date"),
                fields.headers,
                http.headers if http else [],
                http.get_statuscode() if http and record.rec_type != "request" else None,
                record.content_stream().read(),
            )
        )
    return found


def of_type(records: list[Read], kind: str) -> list[Read]:
    return [record for record in records if record.type == kind]


def keep(archive: Archive, made: Capture) -> None:
    archive.keep(made, url_key=key(made.url))


def everything(archive: Archive) -> None:
    """A capture of every kind."""
    store(archive, html=b"<html>one</html>")
    keep(archive, capture(when=at(1)))
    keep(archive, capture(when=at(2), status=304, headers=(("ETag", '"x"'),), body=b""))
    keep(archive, capture("https://example.org/other", when=at(3), request_headers=(("Host", "example.org"),)))
    keep(
        archive,
        capture(
            "https://example.org/b",
            b"<p>Unpacked",
            when=at(4),
            requested_url="http://example.org/b#top",
            headers=PACKED,
            hops=(
                Hop("http://example.org/b", 301, (("Location", "https://example.org/b"), ("Content-Length", "40"))),
                Hop("https://example.org/b2", 302, (("Location", "/b"),)),
            ),
            remote_address="192.0.2.7",
            http_version="HTTP/1.0",
            wire_sha256="0" * 64,
            wire_size_bytes=23,
        ),
    )
    keep(archive, capture("https://example.org/c", b"cut", when=at(5), truncated="deadline", status=503))
    keep(archive, capture("https://example.org/d", b"\x1f", when=at(6), undecoded="br", headers=PACKED[1:2]))
    keep(archive, capture("file:///a%20page.html", b"<p>File", when=at(7), route="file"))
    keep(archive, capture("file:///a%20page.html", b"", when=at(8), route="file", headers=()))
    keep(archive, capture("https://example.org/e", b"", when=at(9), status=404, headers=()))


def test_warcio_and_fastwarc_find_nothing_wrong(archive: Archive, tmp_path: Path, capsys: Any) -> None:
    everything(archive)
    for compress in (True, False):
        file = tmp_path / f"{compress}.warc.gz"
        file.write_bytes(exported(archive, compress=compress))
        checker = Checker(type("Command", (), {"inputs": [str(file)], "verbose": False}))
        assert checker.process_all() == 0, capsys.readouterr().out
        fastwarc = pytest.importorskip("fastwarc.warc", reason="fastwarc is not installed")
        with file.open("rb") as opened:
            records = list(fastwarc.ArchiveIterator(opened, parse_http=False))
            assert records
        with file.open("rb") as opened:
            assert all(record.verify_block_digest() for record in fastwarc.ArchiveIterator(opened, parse_http=False))


def test_every_record_has_what_the_standard_asks_of_all(archive: Archive) -> None:
    everything(archive)
    records = read(exported(archive))
    assert records[0].type == "warcinfo"
    assert b"software: cuttings/test" in records[0].content
    assert len({record.id for record in records}) == len(records)
    for record in records:
        assert re.fullmatch(r"<urn:uuid:[0-9a-f-]{36}>", record.id)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", record.date)
        assert (record.url is None) == (record.type == "warcinfo")
        assert record.get("Content-Type") or record.get("Content-Length") == "0"
        names = [name for name, _ in record.fields if name != "WARC-Concurrent-To"]
        assert len(names) == len(set(names))
    main = {record.id: record for record in records if not record.get("WARC-Concurrent-To")}
    for record in records:
        event = record.get("WARC-Concurrent-To")
        assert event is None or main[event].date == record.date, "one event, one moment"


def test_every_record_is_a_gzip_member_of_its_own(archive: Archive) -> None:
    import zlib

    everything(archive)
    data = exported(archive)
    members = 0
    while data:
        engine = zlib.decompressobj(zlib.MAX_WBITS | 16)
        text = engine.decompress(data)
        assert text.startswith(b"WARC/1.1\r\n")
        assert text.endswith(b"\r\n\r\n")
        head, _, block = text.partition(b"\r\n\r\n")
        length = re.search(rb"Content-Length: (\d+)", head)
        assert length
        assert len(block) == int(length[1]) + 4
        data = engine.unused_data
        members += 1
    assert members == len(read(exported(archive)))


def test_the_same_body_again_is_a_revisit_of_a_response_with_its_digest_and_date(archive: Archive) -> None:
    everything(archive)
    records = read(exported(archive))
    responses = {record.id: record for record in of_type(records, "response")}
    revisits = of_type(records, "revisit")
    assert [str(record.get("WARC-Profile")).rsplit("/", 1)[-1] for record in revisits] == [
        "identical-payload-digest", "server-not-modified", "identical-payload-digest",
    ]  # fmt: skip
    assert [record.url for record in revisits] == [URL, URL, "https://example.org/other"]
    for revisit in revisits:
        original = responses[str(revisit.get("WARC-Refers-To"))]
        assert revisit.get("WARC-Refers-To-Target-URI") == original.url
        assert revisit.get("WARC-Refers-To-Date") == original.date
        assert revisit.get("WARC-Payload-Digest") == original.get("WARC-Payload-Digest")
        assert revisit.content == b""
    assert [record.get("WARC-Truncated") for record in revisits] == ["length", None, "length"]
    assert revisits[1].status == "304"
    assert ("ETag", '"x"') in revisits[1].http


def test_a_304_that_confirms_nothing_is_a_response(archive: Archive) -> None:
    keep(archive, capture(status=304, body=b""))
    (record,) = of_type(read(exported(archive)), "response")
    assert (record.status, record.content) == ("304", b"")


def test_what_is_written_is_the_body_and_its_digest_that_of_the_archive(archive: Archive) -> None:
    everything(archive)
    (record,) = [one for one in of_type(read(exported(archive)), "response") if one.content == b"<p>Unpacked"]
    assert record.get("WARC-Payload-Digest") == f"sha256:{hashlib.sha256(b'<p>Unpacked').hexdigest()}"
    assert record.get("WARC-IP-Address") == "192.0.2.7"
    assert record.http == [
        ("Content-Type", "text/html"),
        ("X-Archive-Orig-Content-Encoding", "gzip"),
        ("X-Archive-Orig-Content-Length", "23"),
        ("X-Archive-Orig-X-Archive-Orig-Content-Length", "9"),
        ("Set-Cookie", "a=1"),
        ("Set-Cookie", "b=2"),
        ("Content-Length", "11"),
    ]


def test_redirects_come_first_and_belong_to_the_answer(archive: Archive) -> None:
    everything(archive)
    records = read(exported(archive))
    hops = [record for record in records if record.get("Cuttings-Hop")]
    assert [(hop.url, hop.status) for hop in hops] == [
        ("http://example.org/b", "301"),
        ("https://example.org/b2", "302"),
    ]
    answer = records[records.index(hops[1]) + 1]
    assert {hop.get("WARC-Concurrent-To") for hop in hops} == {answer.id}
    assert [hop.get("WARC-Truncated") for hop in hops] == ["unspecified", None]
    assert answer.get("Cuttings-Requested-URI") == "http://example.org/b#top"


def test_a_request_is_written_where_its_headers_are_known(archive: Archive) -> None:
    everything(archive)
    (request,) = of_type(read(exported(archive)), "request")
    assert request.url == "https://example.org/other"
    assert b"GET /other HTTP/1.1\r\nHost: example.org\r\n\r\n" in exported(archive, compress=False)


def test_what_was_cut_says_why_in_the_words_of_the_standard(archive: Archive) -> None:
    for reason, word in (
        ("size", "length"), ("deadline", "time"), ("disconnect", "disconnect"), ("coding", "unspecified"),
    ):  # fmt: skip
        keep(archive, capture(f"https://example.org/{reason}", reason.encode(), truncated=reason))
        record = of_type(read(exported(archive)), "response")[-1]
        assert (record.get("WARC-Truncated"), record.get("Cuttings-Truncated")) == (word, reason)


def test_a_file_is_a_resource(archive: Archive) -> None:
    everything(archive)
    full, empty = of_type(read(exported(archive)), "resource")
    assert (full.url, full.content) == ("file:///a%20page.html", b"<p>File")
    assert full.get("Content-Type") == "text/html; charset=utf-8"
    assert (empty.content, empty.get("Content-Type")) == (b"", None)


def test_what_a_browser_showed_is_a_conversion_of_what_was_sent(archive: Archive) -> None:
    sent = capture(URL, b"<script>write()</script>", when=at(0))
    hop = Hop("https://critic.example/old", 301, ())
    shown = capture(
        URL, b"<p>Written", when=at(1), route="browser", hops=(hop,), http_version=None, remote_address="192.0.2.1"
    )
    for one in (sent, shown, capture("https://critic.example/later", b"<p>Written", when=at(2))):
        keep(archive, one)
    first, made, later = read(exported(archive))[1:]
    assert (first.type, first.url, made.type, made.url) == ("response", URL, "conversion", f"urn:dom:{URL}")
    assert (made.content, made.get("Content-Type")) == (b"<p>Written", "text/html; charset=utf-8")
    assert made.get("WARC-Refers-To") == first.id
    assert made.get("WARC-IP-Address") is None
    assert later.type == "response"  # the same bytes, and no answer that a revisit could refer to


def test_a_shown_page_whose_answer_is_gone_is_a_resource_of_its_own_address(archive: Archive) -> None:
    keep(archive, capture(URL, b"<p>Written", route="browser", http_version=None))
    (alone,) = read(exported(archive))[1:]
    assert (alone.type, alone.url, alone.content) == ("resource", URL, b"<p>Written")
    assert json.loads(alone.get("Cuttings-Shown") or "")["status"] == 200


def test_the_reading_stands_beside_the_capture_that_it_was_made_of(archive: Archive) -> None:
    everything(archive)
    records = read(exported(archive))
    (reading,) = of_type(records, "conversion")
    assert reading.get("WARC-Refers-To") == of_type(records, "response")[0].id
    assert reading.get("WARC-IP-Address") is None
    assert reading.get("Content-Type") == "application/json"
    expected = archive.reviews.get(1)
    del expected["evidence"]
    assert json.loads(reading.content) == expected
    (reading,) = of_type(read(exported(archive, evidence=True)), "conversion")
    assert json.loads(reading.content)["evidence"]["headline"]


def test_filters_choose_pages_and_no_revisit_refers_to_what_is_not_there(archive: Archive) -> None:
    store(archive, "https://elsewhere.example/a")
    store(archive, "https://example.org/b", when=at(1))
    keep(archive, capture("https://example.org/never-read", b"x"))
    records = read(exported(archive, Filters(site="example.org")))
    assert [record.url for record in records if record.type in ("response", "revisit")] == ["https://example.org/b"]
    assert of_type(records, "response")
    assert len(of_type(read(exported(archive)), "response")) + len(of_type(read(exported(archive)), "revisit")) == 3


def test_no_header_makes_a_line_or_record_of_its_own(archive: Archive) -> None:
    evil = "a\r\n\r\nWARC/1.1\r\nWARC-Type: response"
    keep(archive, capture("https://example.org/x y", headers=(("X", evil), ("Ж", "ж")), remote_address=evil))
    records = read(exported(archive))
    assert [record.type for record in records] == ["warcinfo", "response"]
    assert records[1].url == "https://example.org/x%20y"
    assert len(records[1].http) == 2


def test_export_does_not_hold_the_archive_in_memory(archive: Archive) -> None:
    for number in range(60):
        body = hashlib.shake_256(str(number).encode()).digest(100_000)
        keep(archive, capture(f"https://example.org/{number}", body))

    class Nowhere(io.BytesIO):
        def write(self, data: Any) -> int:
            return len(data)

    tracemalloc.start()
    assert archive.export.warc(Nowhere(), origin=ORIGIN) == 60
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000  # one body takes 0.1 MB and is held a few times over, all of them 6 MB


def test_the_command_writes_a_whole_file_or_none(archive: Archive, tmp_path: Path) -> None:
    everything(archive)
    command = [sys.executable, "-m", "scraper", "--db", str(archive.path), "export"]
    done = subprocess.run([*command, "-o", tmp_path / "a.warc.gz"], capture_output=True, check=True, timeout=PATIENCE_S)
    assert b"10 captures written" in done.stderr
    to_stdout = subprocess.run(
        [*command, "--format", "warc", "-o", "-"], capture_output=True, check=True, timeout=PATIENCE_S
    )
    kinds = [record.type for record in read((tmp_path / "a.warc.gz").read_bytes())]
    assert [record.type for record in read(to_stdout.stdout)] == kinds
    subprocess.run([*command, "-o", tmp_path / "a.warc"], capture_output=True, check=True, timeout=PATIENCE_S)
    assert (tmp_path / "a.warc").read_bytes().startswith(b"WARC/1.1\r\n")
    refused = subprocess.run(
        [*command, "-o", tmp_path / "no" / "a.warc"], capture_output=True, check=False, timeout=PATIENCE_S
    )
    assert refused.returncode == 2
    assert sorted(path.name for path in tmp_path.glob("*.warc*")) == ["a.warc", "a.warc.gz"]
