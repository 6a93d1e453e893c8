"""WARC files into the archive, and the way out and in again, which must lose nothing."""

from __future__ import annotations

import gzip
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import astuple, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.crawl.events import Skipped
from scraper.errors import SourceError
from scraper.fetch.warc import read_captures
from scraper.fetch.warc_http import head_of, received
from scraper.records import Capture, Hop
from scraper.urls import url_key
from storage import Archive
from storage.export import Origin
from storage.export.warc_records import response_head
from tests.crawl.runs import SETTINGS, Ran, run
from tests.crawl.site import Site, serving
from tests.fetch.test_warc import block, page, record
from tests.shared import PATIENCE_S, ROOT, shared

BEGINNING = datetime(2026, 3, 1, 12, tzinfo=UTC)
IDENTICAL = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
ADDRESS = "https://critic.example/film/heat"
PICTURE = f"urn:fullPage:{ADDRESS}"


def review(stars: int = 4) -> bytes:
    site = Site("x")
    site.review("/", "Heat", stars=stars)
    answer = site.pages["/"]
    assert isinstance(answer, tuple)
    return answer[2]


def exported(db: Path, to: Path) -> Path:
    with Archive.open(db) as archive, to.open("wb") as file:
        if to.suffix == ".wacz":
            archive.export.wacz(file, origin=Origin("test", BEGINNING), title="All")
        else:
            archive.export.warc(file, origin=Origin("test", BEGINNING), compress=to.suffix == ".gz")
    return to


def captures(db: Path) -> list[dict[str, Any]]:
    """All that is known of each capture, but for its number and the way that it came; those beside it stand alone."""
    with Archive.open(db) as archive:
        ids = archive._connection.all("SELECT id FROM captures ORDER BY id")
        found = [archive.captures.get(row[0]) for row in ids]
    names = [name for name in Capture.__slots__ if name not in ("route", "beside", "parts", "left_parts")]
    return [
        {name: getattr(one, name) for name in names}
        | {"hops": [astuple(h) for h in one.hops]}
        | {"by the page's own server": one.route not in ("browser", "wayback") or one.url == PICTURE}
        for one in found
    ]


def readings(db: Path) -> list[dict[str, Any]]:
    own = ("page_id", "revision_id", "capture_id", "first_seen_at")
    with Archive.open(db) as archive:
        pages = [archive.reviews.get(one.page_id) for one in archive.reviews.list()]
    return sorted(({k: v for k, v in one.items() if k not in own} for one in pages), key=lambda one: str(one["url"]))


def bodies(ran: Ran) -> list[tuple[str, str]]:
    return [(event.what, event.url) for event in ran.stored]


def fill(db: Path) -> None:
    """A crawl's captures of every kind, kept and read by the real path where they can be."""
    with serving() as [site]:
        site.review("/reviews/a", "Alpha", stars=3)
        site.pages["/old"] = (302, {"Location": "/reviews/a"}, b"Elsewhere")
        run([f"{site.url}/reviews/a", f"{site.url}/old#x", f"{site.url}/none", str(ROOT / "fixtures" / "sites")], db)
        site.review("/reviews/a", "Alpha", stars=5)
        run([f"{site.url}/reviews/a"], db)
        run([f"{site.url}/reviews/a"], db)
    plain = Capture(
        ADDRESS, ADDRESS, BEGINNING, 200, (("Content-Type", "text/html"),), review(), "http", http_version="HTTP/1.1"
    )
    packed = (("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked"), ("content-length", "7"), ("ETag", '"a"'))
    with Archive.open(db) as archive:
        for number, one in enumerate((
            replace(
                plain,
                requested_url="http://critic.example/film/heat#x",
                headers=packed,
                wire_sha256="ab" * 32,
                wire_size_bytes=7,
                hops=(
                    Hop("http://critic.example/film/heat", 301, (("Location", ADDRESS), ("Content-Length", "9"))),
                    Hop("https://www.critic.example/film/heat", 302, ()),
                ),
                request_headers=(("Host", "critic.example"), ("User-Agent", "me")),
                remote_address="2001:db8::1",
            ),
            plain,
            replace(plain, status=304, headers=(("ETag", '"a"'), ("Content-Length", "5000")), body=b""),
            replace(plain, url=f"{ADDRESS}/2", headers=packed, wire_sha256="cd" * 32, wire_size_bytes=9),
            replace(plain, body=b"half", truncated="coding", headers=packed, wire_sha256="cd" * 32, wire_size_bytes=9),
            replace(plain, body=b"\xff\x00", undecoded="br", headers=(("Content-Encoding", "br"), ("Content-Length", "9"))),
            replace(plain, body=review(2), http_version="HTTP/1.0"),
            replace(plain, body=b"", status=503, headers=(("Retry-After", "9"),), http_version="HTTP/2"),
            replace(plain, url=f"{ADDRESS}/3", body=review(1), route="browser", http_version=None),
            replace(plain, url=f"{ADDRESS}/5", body=b"<script src=app.js></script>", request_headers=(("Host", "critic.example"),)),
            replace(
                plain,
                url=f"{ADDRESS}/5",
                body=review(5),
                route="browser",
                http_version=None,
                headers=(("Content-Type", "text/html; charset=utf-8"), ("X-Robots-Tag", "nofollow é")),
                request_headers=(("Host", "critic.example"),),
                remote_address="192.0.2.7",
                hops=(Hop("http://critic.example/film/heat/5", 301, (("Location", f"{ADDRESS}/5"),)),),
                truncated="deadline",
            ),
            replace(plain, url=f"{ADDRESS}/4", body=review(3), route="wayback"),
            Capture(PICTURE, PICTURE, BEGINNING, 200, (("Content-Type", "image/png"),), b"\x89PNG", "browser"),
        )):  # fmt: skip
            at = BEGINNING + timedelta(days=number, microseconds=number)
            archive.keep(replace(one, fetched_at=at), url_key=url_key(one.url))


@pytest.mark.parametrize("ending", ["warc.gz", "warc", "wacz"])
def test_out_and_in_again_loses_nothing(tmp_path: Path, ending: str) -> None:
    fill(tmp_path / "a.db")
    file = exported(tmp_path / "a.db", tmp_path / f"a.{ending}")
    ran = run([str(file)], tmp_path / "b.db")
    assert not ran.report.failed
    first, second = captures(tmp_path / "a.db"), captures(tmp_path / "b.db")
    assert len(first) == len(second)
    for one, other in zip(first, second, strict=True):
        assert one == other
    found = {one["url"]: one for one in readings(tmp_path / "b.db")}
    for one in readings(tmp_path / "a.db"):
        assert found[one["url"]] == one
    third = exported(tmp_path / "b.db", tmp_path / f"b.{ending}")
    run([str(third)], tmp_path / "c.db")
    assert captures(tmp_path / "c.db") == second
    assert readings(tmp_path / "c.db") == readings(tmp_path / "b.db")


def test_the_same_file_again_adds_nothing(tmp_path: Path) -> None:
    fill(tmp_path / "a.db")
    file = exported(tmp_path / "a.db", tmp_path / "a.warc.gz")
    before = captures(tmp_path / "a.db")
    run([str(file)], tmp_path / "a.db")  # reads what was kept and not read
    again = run([str(file)], tmp_path / "a.db").report
    assert (again.new, again.changed, again.failed) == (0, 0, {})
    assert captures(tmp_path / "a.db") == before


def test_two_answers_of_one_moment_are_two_captures(tmp_path: Path) -> None:
    one, other = (record(block(review(stars)), WARC_Target_URI=ADDRESS) for stars in (1, 2))
    (tmp_path / "a.warc").write_bytes(one + other + one)
    run([str(tmp_path / "a.warc")], tmp_path / "a.db")
    assert [capture["body"] for capture in captures(tmp_path / "a.db")] == [review(1), review(2)]


@pytest.mark.parametrize("workers", [1, 3])
def test_versions_of_a_page_are_noted_in_the_order_of_the_file(tmp_path: Path, workers: int) -> None:
    data = b"".join(
        record(block(review(stars), "Content-Type: text/html"), WARC_Target_URI=ADDRESS, WARC_Date=f"2026-03-0{stars}")
        for stars in (1, 2, 3, 4, 5)
    )
    (tmp_path / "a.warc").write_bytes(data)
    ran = run([str(tmp_path / "a.warc")], tmp_path / "a.db", settings=replace(SETTINGS, workers=workers))
    assert [event.what for event in ran.stored] == ["new", "changed", "changed", "changed", "changed"]
    with Archive.open(tmp_path / "a.db") as archive:
        scores = [change["new"] for change in archive.reviews.history(1) if change["field"].startswith("rating")]
    assert len(scores) >= 4


def revisit(
    *, digest: str | None = None, refers: str | None = None, at: str | None = None, **more: str | None
) -> bytes:
    return record(
        block(b"", "Content-Type: text/html"), "revisit", WARC_Profile=IDENTICAL, WARC_Payload_Digest=digest,
        WARC_Refers_To_Target_URI=refers, WARC_Refers_To_Date=at, WARC_Target_URI="https://critic.example/again",
        WARC_Date="2026-04-01T00:00:00Z", **more,
    )  # fmt: skip


ORIGINAL = record(
    block(review(), "Content-Type: text/html"),
    WARC_Target_URI=ADDRESS,
    WARC_Payload_Digest="sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ",
    WARC_Record_ID="<urn:uuid:original>",
)


REVISITS = {
    "by digest": revisit(digest="sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"),
    "by address and moment": revisit(refers=ADDRESS, at="2026-03-01T12:00:00Z"),
    "by record": revisit(WARC_Refers_To="<urn:uuid:original>"),
}


@pytest.mark.parametrize(
    ("order", "says"),
    [
        *((order, says) for order in ("after", "before", "in another file") for says in REVISITS),
        ("in the archive", "by address and moment"),  # which keeps neither foreign digests nor foreign names of records
    ],
)
def test_a_revisit_finds_its_body(tmp_path: Path, says: str, order: str) -> None:
    again = REVISITS[says]
    first, second = tmp_path / "a.warc", tmp_path / "b.warc.gz"
    first.write_bytes({"after": ORIGINAL + again, "before": again + ORIGINAL}.get(order, again))
    if order.startswith("in"):
        second.write_bytes(gzip.compress(ORIGINAL))
    if order == "in the archive":
        run([str(second)], tmp_path / "a.db")
        second.unlink()
    ran = run([str(tmp_path)], tmp_path / "a.db")
    assert "https://critic.example/again" in [event.url for event in ran.stored]
    found = [one for one in captures(tmp_path / "a.db") if one["url"].endswith("again")]
    assert [one["body"] for one in found] == [review()]


def test_a_revisit_of_what_is_nowhere_is_left_out_and_listed(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(revisit(refers=ADDRESS, at="2020") + ORIGINAL)
    ran = run([str(tmp_path / "a.warc")], tmp_path / "a.db")
    assert ran.report.skipped == {"no-body": 1}
    assert bodies(ran) == [("new", ADDRESS)]
    assert "neither here nor in the archive" in ran.trouble[0].message
    assert len(captures(tmp_path / "a.db")) == 1


def test_a_revisit_of_bytes_that_are_damaged_in_the_archive_costs_itself_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(ORIGINAL)
    run([str(tmp_path / "a.warc")], tmp_path / "a.db")
    with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as database:
        database.execute("UPDATE body_data SET data = x'00'")
    other = record(block(review(stars=2), "Content-Type: text/html"), WARC_Target_URI="https://critic.example/other")
    (tmp_path / "b.warc").write_bytes(REVISITS["by address and moment"] + other)
    ran = run([str(tmp_path / "b.warc")], tmp_path / "a.db")
    assert ran.report.failed == {"archive-damaged": 1}
    assert [event.url for event in ran.stored] == ["https://critic.example/other"]


def test_what_is_no_page_is_kept_and_not_read_and_what_is_broken_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.warc").write_bytes(
        record(b"software: x", "warcinfo")
        + record(block(b"", "Location: /x", status="HTTP/1.1 301 Moved"), WARC_Target_URI="https://critic.example/m")
        + record(block(b"gone", status="HTTP/1.1 404 Not Found"), WARC_Target_URI="https://critic.example/n")
        + record(block(b"body{}", "Content-Type: text/css"), WARC_Target_URI="https://critic.example/c")
        + record(block(b"\x89PNG\r\n\x1a\n"), WARC_Target_URI="https://critic.example/p")
        + page("broken", Content_Length="999999")
        + ORIGINAL
    )
    (folder / "b.warc.gz").write_bytes(b"no gzip")
    ran = run([str(folder)], tmp_path / "a.db")
    assert bodies(ran) == [("new", ADDRESS)]
    assert ran.report.skipped == {"http-301": 1, "gone": 1, "not-a-page": 2, "left-out": 1}
    assert ran.report.failed == {"broken-record": 2}
    assert len(captures(tmp_path / "a.db")) == 5
    lines = [event.message for event in ran.trouble if not isinstance(event, Skipped)]
    assert "a.warc at byte 1," in lines[0]
    assert "Content-Length of 999,999" in lines[0]


def test_an_address_does_not_go_with_a_file_that_holds_its_own(tmp_path: Path) -> None:
    (tmp_path / "packed-by-somebody").write_bytes(gzip.compress(ORIGINAL))
    with pytest.raises(SourceError, match="leave --url out"):
        run([str(tmp_path / "packed-by-somebody")], tmp_path / "a.db", url=ADDRESS)
    assert bodies(run([str(tmp_path / "packed-by-somebody")], tmp_path / "a.db")) == [("new", ADDRESS)]


def test_stopped_in_the_middle_the_next_run_does_what_is_left(tmp_path: Path) -> None:
    data = [record(block(review(n), "Content-Type: text/html"), WARC_Target_URI=f"{ADDRESS}/{n}") for n in range(5)]
    (tmp_path / "a.warc").write_bytes(b"".join(data))
    first = run([str(tmp_path / "a.warc")], tmp_path / "a.db", stop_after=2)
    assert len(first.stored) == 2
    run([str(tmp_path / "a.warc")], tmp_path / "a.db")
    assert Counter(one["url"] for one in captures(tmp_path / "a.db")) == Counter(f"{ADDRESS}/{n}" for n in range(5))
    with Archive.open(tmp_path / "a.db") as archive:
        assert archive._connection.value("SELECT count(*) FROM readings") == 5


def test_files_of_other_programs_go_in(tmp_path: Path) -> None:
    ran = run([str(path) for path in sorted(shared("suites/warc/external").iterdir())], tmp_path / "a.db")
    assert ran.report.failed == {"broken-record": 3}
    assert "no-body" not in ran.report.skipped
    assert {event.url for event in ran.stored} >= {
        "http://commoncrawl.org/",
        "http://www.iana.org/",
        "http://example.com/",
    }


NAMES = st.sampled_from(
    ("Content-Encoding", "content-length", "Transfer-Encoding", "X-Archive-Orig-Content-Length", "ETag", "Vary")
)
VALUES = st.text(st.characters(min_codepoint=0x20, max_codepoint=0xFF, exclude_characters="\x7f\x85"), max_size=8).map(
    str.strip
)


@given(st.lists(st.tuples(NAMES, VALUES | st.just("7")), max_size=6), st.booleans())
def test_headers_that_are_renamed_come_back_as_they_were(headers: list[tuple[str, str]], undecoded: bool) -> None:
    head, rewritten = response_head(200, tuple(headers), "HTTP/1.1", size_bytes=7, undecoded=undecoded)
    _, read, rest = head_of(head + b"payload")
    assert rest == b"payload"
    assert (received(read) if rewritten else read) == tuple(headers)
    true = [text for name, text in read if name.lower() == "content-length"]
    assert set(true) <= {"7"}
    assert not any(name.lower() == "transfer-encoding" for name, _ in read)


def test_a_killed_export_leaves_no_file_that_is_not_whole(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "a.db") as archive:
        for number in range(300):
            url = f"{ADDRESS}/{number}"
            body = random.Random(number).randbytes(60_000)
            archive.keep(Capture(url, url, BEGINNING, 200, (), body, "http"), url_key=url)
    to = tmp_path / "a.warc.gz"
    command = [sys.executable, "-m", "scraper", "--db", str(tmp_path / "a.db"), "export", "-o", str(to)]
    victim = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 30
    while not list(tmp_path.glob(".a.warc.gz.*")) and not to.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    victim.kill()
    victim.wait(timeout=PATIENCE_S)
    if to.exists():  # it was faster than we were
        with to.open("rb") as file:
            assert sum(1 for _ in read_captures(file)) == 301
    subprocess.run(command, cwd=ROOT, check=True, timeout=PATIENCE_S, stderr=subprocess.DEVNULL)
    with to.open("rb") as file:
        assert sum(1 for _ in read_captures(file)) == 301


def test_of_a_damaged_package_nothing_is_taken(tmp_path: Path) -> None:
    fill(tmp_path / "a.db")
    package = exported(tmp_path / "a.db", tmp_path / "a.wacz")
    data = bytearray(package.read_bytes())
    data[900] ^= 1
    package.write_bytes(data)
    ran = run([str(package)], tmp_path / "b.db")
    assert ran.report.failed == {"no-source": 1}
    assert captures(tmp_path / "b.db") == []
