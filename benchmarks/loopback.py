"""A site on loopback for measurements, in a process of its own: reviews on many hosts, with or without faults.

    python benchmarks/loopback.py --hosts 30 --pages 100 --faults 0.05

Every host is an address 127.0.0.1, 127.0.0.2, ... on one port. Printed first: {"port": ..., "hosts": [...]}.

    /robots.txt    allows all
    /map.xml       the sitemap of the host's pages; /maps.xml an index of /maps/N.xml with --listed addresses each
    /r/N           a review, with an ETag; the words of page N are the same on every run
    /log           every request: [[seconds, host, path, status], ...]
    /faults/off    no faults from now on

A fault is drawn for each request anew, by its number and --seed: 500, 503 with Retry-After, a reset connection, a body
that breaks off, an answer that comes late. Only addresses of this machine are listened on.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import time
from dataclasses import dataclass, field

WORDS = "harbour lamp ferry sister letter kettle winter orchard signal river window engine garden stair mirror".split()
SYLLABLES = "ba den for gil ka lor mi nen pra ros sta tur vel wo".split()
LATE_S = 0.5  # how late a late answer comes
FAULTS = ("error", "busy", "reset", "cut", "late")


@dataclass(slots=True)
class Site:
    """What is served, and what was asked."""

    hosts: int
    pages: int
    listed: int
    faults: float
    chance: random.Random
    port: int = 0
    asked: list[tuple[float, str, str, int]] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        return [f"127.0.0.{n}" for n in range(1, self.hosts + 1)]

    def address(self, host: str, path: str) -> str:
        return f"http://{host}:{self.port}{path}"

    def answer(self, host: str, path: str, headers: bytes) -> tuple[int, str, bytes, str]:
        """(status, content type, body, more headers)."""
        if path == "/robots.txt":
            return 200, "text/plain", b"User-agent: *\nDisallow:\n", ""
        if path == "/all":
            links = (self.address(name, f"/r/{n}") for name in self.names for n in range(self.pages))
            listed = "".join(f'<li><a href="{link}">{link}</a></li>' for link in links)
            return 200, "text/html; charset=utf-8", f"<!doctype html><h1>All</h1><ul>{listed}</ul>".encode(), ""
        if path == "/map.xml":
            return 200, "application/xml", self._map(host, range(self.pages)), ""
        if path == "/maps.xml":
            maps = "".join(f"<sitemap><loc>{self.address(host, f'/maps/{n}.xml')}</loc></sitemap>" for n in range(20))
            return 200, "application/xml", _document("sitemapindex", maps), ""
        if path.startswith("/maps/"):
            first = int(path[6:-4]) * self.listed
            return 200, "application/xml", self._map(host, range(first, first + self.listed)), ""
        if path == "/log":
            return 200, "application/json", json.dumps(self.asked).encode(), ""
        if path == "/faults/off":
            self.faults = 0.0
            return 200, "text/plain", b"off", ""
        if path.startswith("/r/") and path[3:].isdigit():
            tag = f'"{host}-{path[3:]}"'
            if tag.encode() in headers:
                return 304, "text/html", b"", f"ETag: {tag}\r\n"
            return 200, "text/html; charset=utf-8", review(host, int(path[3:])), f"ETag: {tag}\r\n"
        return 404, "text/html", b"<p>There is no such page.</p>", ""

    def _map(self, host: str, numbers: range) -> bytes:
        return _document("urlset", "".join(f"<url><loc>{self.address(host, f'/r/{n}')}</loc></url>" for n in numbers))


def _document(root: str, inner: str) -> bytes:
    return f'<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{inner}</{root}>'.encode()


def review(host: str, number: int) -> bytes:
    """A review of some 3 KB that says something else on every host and page."""
    draw = random.Random(f"{host}/{number}")
    name = " ".join(draw.sample(WORDS, 3)).title()
    stars = draw.randrange(1, 6)
    # Words of this page alone: pages that share their sentences would be taken for copies of one another.
    own = ["".join(draw.choices(SYLLABLES, k=draw.randrange(2, 4))) for _ in range(200)]
    sentences = [f"{name} {' '.join(draw.choices(own, k=9))}." for _ in range(45)]
    paragraphs = "".join(f"<p>{' '.join(sentences[at : at + 9])}</p>" for at in range(0, 45, 9))
    data = {
        "@context": "https://schema.org",
        "@type": "Review",
        "headline": f"{name} review",
        "datePublished": "2026-03-01",
        "author": {"@type": "Person", "name": "Ada Grey"},
        "itemReviewed": {"@type": "Movie", "name": name},
        "reviewRating": {"@type": "Rating", "ratingValue": stars, "bestRating": 5},
    }
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{name} review</title>'
        f'<script type="application/ld+json">{json.dumps(data)}</script></head><body><article><h1>{name} review</h1>'
        f"<p>By Ada Grey</p>{paragraphs}<p>{stars} out of 5 stars</p></article></body></html>"
    ).encode()


class Connection(asyncio.Protocol):
    """One client: requests one after the other."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._host = transport.get_extra_info("sockname")[0]

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while (end := self._waiting.find(b"\r\n\r\n")) >= 0:
            head, self._waiting = self._waiting[:end], self._waiting[end + 4 :]
            self._answer(head)

    def _answer(self, head: bytes) -> None:
        site, path = self._site, head.split(b" ", 2)[1].decode("latin-1")
        status, kind, body, more = site.answer(self._host, path, head)
        fault = site.chance.choice(FAULTS) if site.chance.random() < site.faults and path != "/log" else None
        if fault in ("error", "busy"):
            status, body, more = (500, b"", "") if fault == "error" else (503, b"", "Retry-After: 1\r\n")
        if path != "/log":
            site.asked.append((time.monotonic(), self._host, path, 0 if fault == "reset" else status))
        if fault == "reset":
            self._transport.abort()
            return
        lines = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n"
        whole = lines.encode() + body
        if fault == "cut":
            self._transport.write(whole[: len(whole) // 2])
            self._transport.close()
        elif fault == "late":
            asyncio.get_running_loop().call_later(LATE_S, self._send, whole)
        else:
            self._send(whole)

    def _send(self, whole: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(whole)


async def serve(site: Site) -> None:
    """Listen on every host until the process is ended."""
    loop = asyncio.get_running_loop()
    first = await loop.create_server(lambda: Connection(site), "127.0.0.1", 0, backlog=1024)
    site.port = first.sockets[0].getsockname()[1]
    for host in site.names[1:]:
        await loop.create_server(lambda: Connection(site), host, site.port, backlog=1024)
    print(json.dumps({"port": site.port, "hosts": site.names}), flush=True)
    await asyncio.Event().wait()


def main() -> None:
    """Serve what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hosts", type=int, default=30)
    parser.add_argument("--pages", type=int, default=100, help="of each host")
    parser.add_argument("--listed", type=int, default=50_000, help="addresses in each of the twenty large sitemaps")
    parser.add_argument("--faults", type=float, default=0.0, help="share of requests that go wrong")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    site = Site(given.hosts, given.pages, given.listed, given.faults, random.Random(given.seed))
    asyncio.run(serve(site))


if __name__ == "__main__":
    main()
