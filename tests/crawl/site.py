"""A small site on loopback that behaves as it is told and writes down every request."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = tuple[int, dict[str, str], bytes]
Page = Answer | Callable[["Asked"], Answer]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as the server saw it."""

    host: str
    path: str
    at: float
    headers: dict[str, str]


@dataclass(slots=True)
class Site:
    """Pages by path, `default` for every other path, and what was asked. `robots` None: there is none."""

    host: str = ""
    pages: dict[str, Page] = field(default_factory=dict)
    robots: str | None = None
    asked: list[Asked] = field(default_factory=list)
    default: Page = (404, {"Content-Type": "text/html"}, b"<p>There is no such page.</p>")

    @property
    def url(self) -> str:
        """The home page, without the last slash."""
        return f"http://{self.host}"

    def paths(self) -> list[str]:
        """What was asked for, in order, without robots.txt."""
        return [one.path for one in self.asked if one.path != "/robots.txt"]

    def html(self, path: str, body: str, *, title: str = "", head: str = "") -> None:
        """Put a page there."""
        title = title or f"Page {path}"
        page = f"<!doctype html><html lang=en><head><title>{title}</title>{head}</head><body>{body}</body></html>"
        self.pages[path] = (200, {"Content-Type": "text/html; charset=utf-8"}, page.encode())

    def review(self, path: str, name: str, *, stars: int = 4, extra: str = "") -> None:
        """Put a review there, long enough to be one."""
        text = "".join(
            f"<p>{name} is a film about {word}, and it takes its time: scene after scene of {word} and rain, "
            f"until the last reel, which belongs to the {word} alone and is worth the wait.</p>"
            for word in ("trains", "letters", "harbours", "sisters")
        )
        data = (
            '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Review","headline":'
            f'"{name} review","author":{{"@type":"Person","name":"Ada Grey"}},"datePublished":"2026-03-01",'
            f'"itemReviewed":{{"@type":"Movie","name":"{name}"}},'
            f'"reviewRating":{{"@type":"Rating","ratingValue":"{stars}","bestRating":"5"}}}}</script>'
        )
        body = f"<article><h1>{name} review</h1><p>By Ada Grey</p>{text}<p>{stars} out of 5 stars</p></article>{extra}"
        self.html(path, body, title=f"{name} review", head=data)

    def xml(self, path: str, body: str, content_type: str = "application/xml") -> None:
        """Put a document there."""
        self.pages[path] = (200, {"Content-Type": content_type}, body.encode())

    def sitemap(self, path: str, *paths: str) -> None:
        """Put a sitemap of some pages there."""
        listed = "".join(f"<url><loc>{self.url}{one}</loc></url>" for one in paths)
        self.xml(path, f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>')


@contextmanager
def serving(*addresses: str) -> Iterator[list[Site]]:
    """A site on each loopback address, all in this process."""
    servers = []
    try:
        sites = []
        for address in addresses or ("127.0.0.1",):
            site = Site()
            server = _Server((address, 0), _handler(site))
            servers.append(server)
            site.host = f"{address}:{server.server_port}"
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
            sites.append(site)
        yield sites
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128  # hosts that all live here, asked at once; who finds no place tries again a second later


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = 1 << 16  # an answer in one piece: two small ones would wait for each other (Nagle)

        def do_GET(self) -> None:
            asked = Asked(site.host, self.path, time.monotonic(), {k.lower(): v for k, v in self.headers.items()})
            site.asked.append(asked)
            status, headers, body = self._answer(asked)
            try:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True  # a client that was killed

        def _answer(self, asked: Asked) -> Answer:
            if asked.path == "/robots.txt":
                text = site.robots
                return (404, {}, b"") if text is None else (200, {"Content-Type": "text/plain"}, text.encode())
            page = site.pages.get(asked.path, site.default)
            return page(asked) if callable(page) else page

        def log_message(self, *_: object) -> None:
            pass

    return Handler
