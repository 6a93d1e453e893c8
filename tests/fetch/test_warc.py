"""WARC in: what other programs wrote, what is broken, and what was made to break us."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import time
import tracemalloc
import zlib
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.fetch import warc_bytes
from scraper.fetch.warc import NoCapture, Recorded, read_captures
from scraper.fetch.warc_http import unchunked
from scraper.fetch.warc_records import Broken, Record, read_records
from scraper.records import Hop
from tests.shared import costs_less, cpu_s, shared

PAGE = b"<title>Heat</title><p>Four stars."
DATE = "2026-03-01T12:00:00Z"


def block(body: bytes = PAGE, *headers: str, status: str = "HTTP/1.1 200 OK") -> bytes:
    return "\r\n".join((status, *headers, "", "")).encode("latin-1") + body


def record(content: bytes, kind: str = "response", **fields: str | None) -> bytes:
    """One record; a field given as None is left out, an underscore in its name is a hyphen."""
    plain: dict[str, str | None] = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{hashlib.md5(content).hexdigest()}>",
        "WARC-Date": DATE,
        "WARC-Target-URI": "https://critic.example/heat",
        "Content-Type": f"application/http; msgtype={kind}",
        "Content-Length": str(len(content)),
    }
    plain |= {name.replace("_", "-"): value for name, value in fields.items()}
    lines = [f"{name}: {value}\r\n" for name, value in plain.items() if value is not None]
    return b"WARC/1.1\r\n" + "".join(lines).encode() + b"\r\n" + content + b"\r\n\r\n"


def page(name: str, **fields: str | None) -> bytes:
    return record(block(name.encode()), **{"WARC-Target-URI": f"https://critic.example/{name}", **fields})


def everything(data: bytes, max_body_bytes: int = 1 << 20) -> list[Recorded | NoCapture | Broken]:
    return list(read_captures(io.BytesIO(data), max_body_bytes=max_body_bytes))


def only(data: bytes, max_body_bytes: int = 1 << 20) -> Recorded:
    (found,) = everything(data, max_body_bytes)
    assert isinstance(found, Recorded), found
    return found


def names(data: bytes) -> list[str]:
    """The bodies of what was read, and "!" for what is broken."""
    return [
        one.capture.body.decode() if isinstance(one, Recorded) else "!" if isinstance(one, Broken) else one.kind
        for one in everything(data)
    ]


def test_a_response_is_a_capture_as_if_it_had_been_fetched_then() -> None:
    content = block(PAGE, "Content-Type: text/html", "Set-Cookie: a", "set-cookie: b", "X-Fold: one", "  two")
    capture = only(record(content, WARC_IP_Address="192.0.2.7", WARC_Date="2026-03-01T12:00:00.123456789Z")).capture
    assert (capture.url, capture.requested_url) == ("https://critic.example/heat",) * 2
    assert capture.fetched_at == datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
    assert (capture.status, capture.body, capture.route, capture.http_version) == (200, PAGE, "warc", "HTTP/1.1")
    assert capture.headers == (
        ("Content-Type", "text/html"),
        ("Set-Cookie", "a"),
        ("set-cookie", "b"),
        ("X-Fold", "one two"),
    )
    assert (capture.remote_address, capture.truncated) == ("192.0.2.7", None)


@pytest.mark.parametrize("pieces", [(1, 2, 3), (33,), (10, 23)])
def test_chunks_and_codings_are_undone(pieces: tuple[int, ...]) -> None:
    packed = gzip.compress(PAGE)
    chunks, at = b"", 0
    for size in (*pieces, len(packed)):
        part = packed[at : at + size]
        chunks += b"%x;x=y\r\n%s\r\n" % (len(part), part) if part else b""
        at += size
    content = block(chunks + b"0\r\n\r\n", "Transfer-Encoding: chunked", "Content-Encoding: gzip")
    capture = only(record(content)).capture
    assert (capture.body, capture.truncated, capture.undecoded) == (PAGE, None, None)
    assert (capture.wire_sha256, capture.wire_size_bytes) == (hashlib.sha256(packed).hexdigest(), len(packed))


def test_what_only_claims_to_be_chunked_or_packed_is_taken_as_it_is() -> None:
    assert only(record(block(PAGE, "Transfer-Encoding: chunked"))).capture.body == PAGE
    capture = only(record(block(PAGE, "Content-Encoding: br"))).capture
    assert (capture.body, capture.undecoded) == (PAGE, "br")
    capture = only(record(block(PAGE, "Content-Encoding: gzip"))).capture
    assert (capture.body, capture.undecoded) == (PAGE, None)
    assert only(record(block(b"\x1f\x8bno", "Content-Encoding: gzip"))).capture.undecoded == "gzip"


def test_what_breaks_off_is_marked() -> None:
    assert only(record(block(b"9\r\nabc", "Transfer-Encoding: chunked"))).capture.truncated == "disconnect"
    packed = gzip.compress(bytes(range(256)) * 40)[:-20]
    assert only(record(block(packed, "Content-Encoding: gzip"))).capture.truncated == "coding"
    said = {word: only(record(block(), WARC_Truncated=word)).capture.truncated for word in ("length", "time", "odd")}
    assert said == {"length": "size", "time": "deadline", "odd": "unspecified"}


def test_bodies_beyond_the_limit_are_cut_and_what_follows_is_read() -> None:
    first, second = everything(record(block(b"x" * 500_000)) + page("b"), max_body_bytes=1000)
    assert isinstance(first, Recorded)
    assert (len(first.capture.body), first.capture.truncated) == (1000, "size")
    assert isinstance(second, Recorded)
    bomb = block(gzip.compress(bytes(10_000_000)), "Content-Encoding: gzip")
    capture = only(record(bomb), max_body_bytes=100_000).capture
    assert (len(capture.body), capture.truncated) == (100_000, "size")


def test_a_bomb_of_a_member_is_given_up_and_what_follows_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc_bytes, "_RATIO_FROM_BYTES", 1 << 20)
    bomb = gzip.compress(record(bytes(60_000_000), "resource"))
    tracemalloc.start()
    broken, after = everything(bomb + gzip.compress(page("after")), max_body_bytes=1 << 16)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(broken, Broken)
    assert "200 times its size" in broken.reason
    assert isinstance(after, Recorded)
    assert peak < 4_000_000


@pytest.mark.parametrize(
    "url", ["<https://critic.example/heat>", "https://critic.example/heat#top", "HTTPS://critic.example:443/heat"]
)
def test_addresses_are_read_as_browsers_do(url: str) -> None:
    found = only(record(block(), WARC_Target_URI=url)).capture
    assert (found.url, found.requested_url) == ("https://critic.example/heat", url.strip("<>"))


def test_a_resource_is_a_page_without_an_answer() -> None:
    capture = only(record(PAGE, "resource", WARC_Target_URI="file:///a page.html", Content_Type="text/html")).capture
    assert (capture.url, capture.body, capture.status) == ("file:///a%20page.html", PAGE, 200)
    assert (capture.headers, capture.http_version) == ((("Content-Type", "text/html"),), None)


def test_what_holds_no_page_is_counted_by_kind() -> None:
    data = (
        record(b"software: x", "warcinfo")
        + record(b"{}", "metadata")
        + record(b"1 A", "resource", WARC_Target_URI="dns:critic.example", Content_Type="text/dns")
        + record(b"x", "odd")
        + record(block(b"", status="GET / HTTP/1.1"), "request")
        + record(b"220", "response", Content_Type="text/ftp")
    )
    kinds = Counter(one.kind for one in everything(data) if isinstance(one, NoCapture))
    assert kinds == Counter(["warcinfo", "metadata", "dns: resource", "odd", "request", "text/ftp response"])


@pytest.mark.parametrize("order", ["before", "after", "named by the response", "after metadata"])
def test_a_request_belongs_to_the_capture_that_it_names_or_that_names_it(order: str) -> None:
    asked = block(b"", "User-Agent: me", status="GET /heat HTTP/1.1")
    response = record(block(), WARC_Record_ID="<a>", WARC_Concurrent_To="<b>" if "named" in order else None)
    concurrent = None if "named" in order else "<a>"
    request = record(asked, "request", WARC_Record_ID="<b>", WARC_Concurrent_To=concurrent)
    between = record(b"x", "metadata") if order == "after metadata" else b""
    data = request + response if order == "before" else response + between + request
    captures = [one.capture for one in everything(data + page("next")) if isinstance(one, Recorded)]
    assert [capture.request_headers for capture in captures] == [(("User-Agent", "me"),), ()]


def test_a_revisit_says_where_its_body_stands() -> None:
    found = only(
        record(
            block(b"", "ETag: x"),
            "revisit",
            WARC_Profile="http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
            WARC_Payload_Digest="sha1:ABC",
            WARC_Truncated="length",
            WARC_Refers_To_Target_URI="<https://critic.example/other>",
            WARC_Refers_To_Date="2026",
        )
    )
    assert found.refers is not None
    assert (found.refers.url, found.refers.payload_digest) == ("https://critic.example/other", "sha1:ABC")
    assert found.refers.at == datetime(2026, 1, 1, tzinfo=UTC)
    assert (found.capture.headers, found.capture.truncated) == ((("ETag", "x"),), None)
    unmodified = only(record(b"", "revisit", WARC_Profile="http://x/revisit/server-not-modified"))
    assert (unmodified.capture.status, unmodified.refers) == (304, None)


def test_redirects_of_our_own_export_are_hops_and_those_of_others_are_captures() -> None:
    hop = block(b"", "Location: /heat", status="HTTP/1.1 301 Moved")
    ours = record(hop, Cuttings_Hop="1", WARC_Concurrent_To="<a>", WARC_Target_URI="https://critic.example/h")
    capture = only(ours + record(block(), WARC_Record_ID="<a>")).capture
    assert capture.hops == (Hop("https://critic.example/h", 301, (("Location", "/heat"),)),)
    first, _ = everything(record(hop) + record(block()))
    assert isinstance(first, Recorded)
    assert first.capture.status == 301
    orphan = everything(ours + record(block(), WARC_Record_ID="<b>"))
    assert sorted(type(one).__name__ for one in orphan) == ["NoCapture", "Recorded"]


THREE = (page("a"), page("b"), page("c"))
DAMAGE = {
    "its length is too long": page("b", Content_Length="5000"),
    "its length is too long by the end": page("b", Content_Length=str(len(block(b"b")) + 2)),
    "its length is too short": page("b", Content_Length="9"),
    "its length is no number": page("b", Content_Length="-1"),
    "it has no length": page("b", Content_Length=None),
    "it has no type": page("b", **{"WARC-Type": None}),
    "its address is none": page("b", **{"WARC-Target-URI": "https://"}),
    "it has no address": page("b", **{"WARC-Target-URI": None}),
    "its date is none": page("b", WARC_Date="yesterday"),
    "it has no date": page("b", WARC_Date=None),
    "it is no HTTP": record(b"nothing of the kind"),
    "its digest is another": page("b", WARC_Block_Digest=f"sha1:{base64.b32encode(bytes(20)).decode()}"),
    "a line of its header is no field": page("b").replace(b"WARC-Date:", b"WARC-Date"),
    "its version is unknown": page("b").replace(b"WARC/1.1", b"WARC/9"),
    "its header does not end": page("b").replace(b"\r\n\r\n", b"\r\nX: ", 1),
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("form", ["plain", "a member each", "one member"])
def test_a_broken_record_is_told_by_its_offset_and_costs_nothing_else(damage: str, form: str) -> None:
    parts = (THREE[0], DAMAGE[damage], THREE[2])
    if form == "a member each":
        parts = tuple(gzip.compress(part) for part in parts)
    data = b"".join(parts) if form != "one member" else gzip.compress(b"".join(parts))
    broken = [one for one in everything(data) if isinstance(one, Broken)]
    assert broken[0].offset == (0 if form == "one member" else len(parts[0]))
    read = [name for name in names(data) if name != "!"]
    assert "b" not in read, "nothing is taken from a broken record"
    assert read == ["a", "c"]


@pytest.mark.parametrize("at", [0.05, 0.3, 0.6, 0.98])
def test_a_damaged_gzip_member_costs_nothing_else(at: float) -> None:
    members = [gzip.compress(part) for part in THREE]
    hit = bytearray(members[1])
    hit[int(len(hit) * at)] ^= 0xFF
    data = members[0] + bytes(hit) + members[2]
    if names(data) == ["a", "b", "c"]:  # the byte was one of the gzip header that says nothing
        return
    assert names(data) == ["a", "!", "c"]
    assert names(members[0] + members[1][: int(len(members[1]) * at)] + members[2]) == ["a", "!", "c"]


@pytest.mark.parametrize("form", ["plain", "a member each", "one member"])
def test_a_file_that_breaks_off_gives_what_is_whole(form: str) -> None:
    parts = THREE if form != "a member each" else tuple(gzip.compress(part) for part in THREE)
    data = b"".join(parts) if form != "one member" else gzip.compress(b"".join(parts), compresslevel=0)
    for left_out in (1, 12, len(parts[2]) // 2):
        found = names(data[:-left_out])
        assert found[:2] == ["a", "b"]
        assert found[2:] in (["!"], ["c", "!"]) if form == "one member" else found[2:] == ["!"], (left_out, found)


def test_garbage_between_members_and_padding_after_them() -> None:
    members = [gzip.compress(part) for part in THREE]
    assert names(members[0] + bytes(600) + members[1] + bytes(5)) == ["a", "b"]
    assert names(members[0] + b"garbage" * 20_000 + members[1]) == ["a", "!", "b"]
    assert names(b"\r\n".join(THREE)) == ["a", "b", "c"]
    assert [one.reason for one in everything(PAGE) if isinstance(one, Broken)] == ["no WARC record begins here"]
    assert everything(b"") == []


@pytest.mark.parametrize("algorithm", ["sha1", "sha256", "md5"])
def test_digests_are_read_in_the_forms_that_programs_write(algorithm: str) -> None:
    digest = hashlib.new(algorithm, block(b"b")).digest()
    for form in (
        digest.hex(),
        digest.hex().upper(),
        base64.b32encode(digest).decode(),
        base64.b64encode(digest).decode(),
    ):
        assert names(page("b", WARC_Block_Digest=f"{algorithm}:{form}")) == ["b"]


def test_records_that_all_lie_do_not_make_reading_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc_bytes, "_RESCAN_BYTES", 4 << 20)
    lies = b"WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 1000000\r\n\r\n" * 20_000
    began = time.process_time()
    assert all(isinstance(one, Broken) for one in everything(lies))
    assert time.process_time() - began < 5


def test_one_lie_before_many_records_costs_one_rescan() -> None:
    lie = b"WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 900000000\r\n\r\n"
    sound = b"".join(THREE) * 500

    def kinds(data: bytes) -> Counter[str]:
        return Counter(type(one).__name__ for one in everything(data, max_body_bytes=32 << 20))

    assert kinds(lie + sound) == {"Recorded": 1_500, "Broken": 1}
    assert costs_less(lambda: kinds(lie + sound), 3 * cpu_s(lambda: kinds(sound)))


def pieces() -> Iterator[bytes]:
    yield from THREE
    yield from DAMAGE.values()
    yield from (b"WARC/1.1\r\n", b"\r\n\r\n", b"\x1f\x8b\x08", gzip.compress(THREE[0]), gzip.compress(b"".join(THREE)))
    yield record(block(b"5\r\nab", "Transfer-Encoding: chunked", "Content-Encoding: gzip, deflate"))
    yield record(b"", "revisit", WARC_Profile="x", WARC_Refers_To_Date="2026-02-30")


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """Sound records, broken ones and noise in any order, with bytes changed, cut off, and packed."""
    parts = st.one_of(st.sampled_from(list(pieces())), st.binary(max_size=40))
    data = bytearray(b"".join(draw(st.lists(parts, max_size=6))))
    for at, value in draw(st.lists(st.tuples(st.integers(0, 1 << 14), st.integers(0, 255)), max_size=4)):
        if at < len(data):
            data[at] = value
    packed = draw(st.sampled_from(("", "whole", "twice")))
    whole = bytes(data) if not packed else gzip.compress(data) if packed == "whole" else gzip.compress(data) * 2
    return whole[: len(whole) - draw(st.integers(0, 30))]


@given(files())
@settings(max_examples=300)
def test_no_file_makes_it_raise_or_hang(data: bytes) -> None:
    for one in everything(data, max_body_bytes=1000):
        assert one.offset <= len(data)
        if isinstance(one, Recorded):
            assert len(one.capture.body) <= 1000
            assert one.capture.fetched_at.tzinfo is not None
            str(one).encode()


@given(st.lists(st.binary(max_size=60), min_size=1, max_size=4), st.integers(0, 400), st.integers(0, 255))
@settings(max_examples=200)
def test_no_part_of_a_broken_record_is_taken(bodies: list[bytes], at: int, value: int) -> None:
    """Whatever byte is changed: with digests, a block is either one that was written or none."""
    blocks = [block(body) for body in bodies]
    data = bytearray()
    for one in blocks:
        data += record(one, WARC_Block_Digest=f"sha256:{hashlib.sha256(one).hexdigest()}")
    changed = at < len(data) and data[at] != value
    if changed:
        data[at] = value
    head_only = {zlib.crc32(one) for one in blocks}
    for found in read_records(io.BytesIO(bytes(data)), max_block_bytes=1 << 16):
        if isinstance(found, Record) and (found.get("WARC-Block-Digest") or "").startswith("sha256:"):
            assert zlib.crc32(found.block) in head_only


@given(st.binary(max_size=80))
def test_unchunking_never_raises_and_never_grows(data: bytes) -> None:
    assert len(unchunked(data)[0]) <= len(data)


# What each file of other programs holds: captures, broken records (each made so on purpose), and why.
FOREIGN = {
    "jwarc-cc.warc.gz": (1, 0),
    "jwarc-gzip_extra_sl.warc.gz": (0, 0),  # a warcinfo alone
    "warcio-example-bad-non-chunked.warc.gz": (1, 1),  # all in one member; the revisit's digest is not its own
    "warcio-example-bad.warc.gz.bad": (3, 0),
    "warcio-example-digest.warc": (0, 0),  # requests alone
    "warcio-example-iana.org-chunked.warc": (1, 0),
    "warcio-example-resource.warc.gz": (1, 0),
    "warcio-example-space-in-target-uri.warc.gz": (1, 0),
    "warcio-example-trunc.warc": (0, 1),  # the response's Content-Length is two bytes short
    "warcio-example-wget-bad-target-uri.warc.gz": (1, 0),
    "warcio-example-wrong-chunks.warc.gz": (0, 1),  # the response's Content-Length is one byte long
    "warcio-example.warc": (2, 0),
    "warcio-example.warc.gz": (2, 0),
    "warcio-post-test.warc.gz": (3, 0),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_files_of_other_programs_are_read(name: str) -> None:
    with (shared("suites/warc/external") / name).open("rb") as file:
        found = list(read_captures(file))
    captures = [one for one in found if isinstance(one, Recorded)]
    assert (len(captures), sum(isinstance(one, Broken) for one in found)) == FOREIGN[name]
    for one in captures:
        assert one.refers or one.capture.body.lstrip()[:1] in (b"<", b"{", b"\x89")
        assert one.capture.undecoded is None


def test_every_file_of_other_programs_is_expected() -> None:
    assert {path.name for path in shared("suites/warc/external").iterdir()} == set(FOREIGN)
