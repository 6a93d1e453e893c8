"""Damaged and made-up input for every parser of a standard format: no crash, no hang, and what it costs.

    python benchmarks/fuzz.py [--seconds 10] [--seed 1] [--guided]

For so many seconds each, sound samples are cut, doubled, spliced and overwritten, and given to the parser. A parser may
refuse its input in the way that it documents; anything else that it raises ends the run with the input, in hex. The
longest time that one input took is told, and beyond HANG_S it is a failure. `--guided` leaves the choice of inputs to
atheris (`guided.py`), which looks for those that reach other code.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import json
import math
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scraper.discover import feeds, page_parts, sitemaps
from scraper.errors import SourceError
from scraper.fetch.robots_rules import read_rules
from scraper.fetch.wacz import warcs_of
from scraper.fetch.warc import read_captures

HANG_S = 2.0  # of CPU; the inputs are below 64 KB, which every parser reads in milliseconds
MAX_BYTES = 1 << 16
_TELLING = (b"\0", b"\r\n", b"\r\n\r\n", b"<", b"&#", b"]]>", b"99999999999", b"-1", b"\xff\xfe")
URL = "https://critic.example/feed"

Parser = Callable[[bytes], Any]


class _Held(io.BytesIO):
    """Bytes as a package's path: they open, and have a size."""

    def stat(self) -> Any:
        return type("Stat", (), {"st_size": len(self.getvalue())})


def _warc(data: bytes) -> None:
    for _ in read_captures(io.BytesIO(data), max_body_bytes=1 << 16):
        pass


def _wacz(data: bytes) -> None:
    try:
        for file in warcs_of(_Held(data)):  # type: ignore[arg-type]
            _warc(file.read())
    except SourceError:
        return


PARSERS: dict[str, Parser] = {
    "warc": _warc,
    "wacz": _wacz,
    "feed": lambda data: feeds.read(data, URL),
    "sitemap": lambda data: sitemaps.read(data, URL),
    "robots": lambda data: read_rules(data, "cuttings"),
    "parts": lambda data: page_parts.parts_of(data, URL, "text/html"),
}


def samples() -> dict[str, list[bytes]]:
    """Sound input for each parser."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
    page = gzip.compress(b"<p>A gate.</p>" * 9, mtime=0)
    block = head + b"%x\r\n" % len(page) + page + b"\r\n0\r\n\r\n"
    fields = (
        "WARC/1.1\r\nWARC-Type: {}\r\nWARC-Record-ID: <urn:uuid:{}>\r\nWARC-Date: 2026-03-01T12:00:00Z\r\n"
        "WARC-Target-URI: https://critic.example/a\r\nContent-Type: application/http\r\nContent-Length: {}\r\n\r\n"
    )
    records = [
        fields.format(kind, number, len(block)).encode() + block + b"\r\n\r\n"
        for number, kind in enumerate(("response", "request", "revisit", "resource", "conversion"))
    ]
    warc = b"".join(records)
    packed = b"".join(gzip.compress(record, mtime=0) for record in records)
    resource = {"path": "archive/a.warc", "bytes": len(warc), "hash": f"sha256:{hashlib.sha256(warc).hexdigest()}"}
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for path, data in (("archive/a.warc", warc), ("datapackage.json", json.dumps({"resources": [resource]}))):
            package.writestr(ZipInfo(path), data, ZIP_DEFLATED)  # without the time of day
    entry = b"<item><title>A &amp; b</title><link>/a</link><pubDate>Sun, 01 Mar 2026 12:00:00 GMT</pubDate></item>"
    place = b"<url><loc>https://critic.example/a</loc><lastmod>2026-03-01</lastmod></url>"
    space = b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return {
        "warc": [warc, packed],
        "wacz": [out.getvalue()],
        "feed": [
            b'<?xml version="1.0"?><rss version="2.0"><channel><title>C</title>' + entry * 3 + b"</channel></rss>",
            b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/a"/><updated>2026-03-01</updated></entry>',
            b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "/a", "title": "A"}]}',
        ],
        "sitemap": [space + place * 3 + b"</urlset>", gzip.compress(space + place + b"</urlset>", mtime=0), b"https://a.example/\n"],
        "robots": [b"User-agent: *\nDisallow: /a*$\nAllow: /\nCrawl-delay: 2\nSitemap: https://critic.example/s.xml\n"],
        "parts": [b"<base href=/x/><img src=a.png srcset='b 1x, c 2x'><style>@import 'd';b{background:url(e)}</style>"],
    }  # fmt: skip


def changed(chance: random.Random, known: list[bytes]) -> bytes:
    """One of the samples, damaged a few times."""
    data = bytearray(chance.choice(known))
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.randint(0, 40))
        match chance.randrange(6):
            case 0:
                data[at:end] = b""
            case 1:
                data[at:at] = bytes(data[at:end]) * chance.choice((1, 2, 50))
            case 2:
                data[at:end] = chance.randbytes(end - at)
            case 3:
                other = chance.choice(known)
                data[at:] = other[chance.randrange(len(other) + 1) :]
            case 4:
                data[at:at] = chance.choice(_TELLING)
            case _:
                if at < len(data):
                    data[at] = chance.randrange(256)
        del data[MAX_BYTES:]
    return bytes(data)


def run(name: str, *, seconds: float = math.inf, most: float = math.inf, seed: int) -> tuple[int, float]:
    """How many inputs were given, and the longest CPU time that one took: for so long, or so many of them.

    The inputs of a seed are the same ones everywhere, as far as there is time. Whatever is raised is raised.
    """
    parse, known, chance = PARSERS[name], samples()[name], random.Random(seed)
    ends_at = time.monotonic() + seconds
    number, longest_s = 0, 0.0
    while time.monotonic() < ends_at and number < most:
        data = changed(chance, known)
        began = time.process_time()
        try:
            parse(data)
        except BaseException:
            print(f"{name}: {data.hex()}", file=sys.stderr)
            raise
        longest_s = max(longest_s, time.process_time() - began)
        number += 1
    return number, longest_s


def main() -> int:
    """Run, and end with 1 where a parser hangs."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=int, default=10, help="for each parser")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--guided", action="store_true", help="by atheris, which must be installed")
    given = options.parse_args()
    hung = False
    for name in PARSERS:
        if given.guided:
            from benchmarks.guided import guided

            number, longest_s = guided(name, seconds=given.seconds)
        else:
            number, longest_s = run(name, seconds=given.seconds, seed=given.seed)
        hung |= longest_s > HANG_S
        print(f"{name:8} {number:>9,} inputs   longest {longest_s * 1000:8.1f} ms")
    return int(hung)


if __name__ == "__main__":
    sys.exit(main())
