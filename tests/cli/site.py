"""A small site on 127.0.0.1, with good pages and bad ones."""

from __future__ import annotations

import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

REVIEWS = 12
HUGE_BYTES = 40_000_000  # more than is ever fetched of one page
BEFORE_THE_GATE = 3  # pages of /gated/ that are given at once; the others wait until somebody asks for /open-gate
HANG_S = 40.0  # for /hang and a gate that nobody opens: longer than any test waits

_ROBOTS = b"User-agent: *\nDisallow: /forbidden\n"


def review(number: int, *, score: str = "four out of five stars") -> bytes:
    """A review page, all its own."""
    return f"""<!doctype html><html lang="en"><head><title>Lamp {number}</title></head><body><article>
        <h1>Lamp {number} review: a light of its own</h1><p class="byline">By Ada Quill</p>
        <p>The lamp of number {number} stands in a window where the street can see it, and for two hours the film asks
        who lit it and why, and for two hours it does not tell, which is the right thing to do with a lamp.</p>
        <p>It is patient work, and on day {number * 7} of the story it pays. My verdict: {score}.</p>
        </article></body></html>""".encode()


def listing() -> bytes:
    """A page that leads to every review."""
    links = "".join(f'<li><a href="/reviews/lamp-{n}">Lamp {n} review</a></li>' for n in range(REVIEWS))
    return f"<!doctype html><title>Reviews</title><h1>Reviews</h1><ul>{links}</ul>".encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path.startswith("/gated/") and int(path.removeprefix("/gated/")) >= BEFORE_THE_GATE:
            self.server.gate.wait(HANG_S)  # type: ignore[attr-defined]
        if path == "/open-gate":
            self.server.gate.set()  # type: ignore[attr-defined]
        if path == "/hang":
            self.server.hanging.set()  # type: ignore[attr-defined]
            self.server.released.wait(HANG_S)  # type: ignore[attr-defined]
        try:
            self._answer(path)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _answer(self, path: str) -> None:
        if path == "/huge":
            self._send(b"<p>" + b"x" * HUGE_BYTES)
        elif path == "/robots.txt":
            self._send(_ROBOTS, kind="text/plain")
        elif path == "/paper.pdf":
            self._send(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", kind="application/pdf")
        elif path == "/empty":
            self._send(b"")
        elif path == "/missing":
            self._send(b"<h1>Not found</h1>", status=404)
        elif path == "/is-hanging":
            self._send(b"yes" if self.server.hanging.is_set() else b"no")  # type: ignore[attr-defined]
        elif path == "/reviews/":
            self._send(listing())
        else:
            digits = "".join(character for character in path if character.isdigit())
            self._send(review(int(digits or 0)))

    def _send(self, body: bytes, *, status: int = 200, kind: str = "text/html; charset=utf-8") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the test says what matters."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hanging = threading.Event()  # somebody asks for /hang
        self.released = threading.Event()  # it may answer
        self.gate = threading.Event()  # all of /gated/ may be had

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away in the middle is part of these tests."""


@contextmanager
def serve() -> Iterator[str]:
    """The site's address while it is up."""
    server = _Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.released.set()
        server.gate.set()
        server.shutdown()
        thread.join()
        server.server_close()


def ask(url: str) -> bytes:
    """What the site answers."""
    with urllib.request.urlopen(url, timeout=HANG_S) as answer:
        body: bytes = answer.read()
        return body
