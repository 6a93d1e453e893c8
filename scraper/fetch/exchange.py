"""One request and its answer, read within bounds; what goes wrong becomes one of our errors."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field

import httpx

from scraper.errors import DeadlineExceeded, FetchError, HostUnreachable, ResponseBroken, UrlRefused
from scraper.fetch.coding import CodingError, Decoder, codings, decoder
from scraper.fetch.guard import GuardedStream, remaining_s
from scraper.fetch.proxy import of_answer
from scraper.fetch.retry import UnreachableForGood
from scraper.records import Headers, header
from scraper.weburl import WebUrl

# Statuses that have no body, whatever their headers say (RFC 9112 6.3).
_BODILESS = frozenset((204, 304))


@dataclass(frozen=True, slots=True)
class Exchange:
    """One answer. `body`, `truncated`, `undecoded`, `wire_*` are what they are in a Capture."""

    status: int
    headers: Headers
    request_headers: Headers
    body: bytes
    truncated: str | None
    undecoded: str | None
    wire_sha256: str | None
    wire_size_bytes: int | None
    http_version: str | None
    remote_address: str | None
    latency_s: float  # to the head of the answer


@dataclass(frozen=True, slots=True)
class Timeouts:
    """The limits of single steps, in seconds; the deadline of the whole is the guard's."""

    connect_s: float
    read_s: float


async def exchange(
    transport: httpx.AsyncHTTPTransport,
    url: WebUrl,
    headers: Headers,
    *,
    max_body_bytes: int,
    timeouts: Timeouts,
    content: bytes | None = None,
) -> Exchange:
    """GET `url`, or POST `content` to it. Raises FetchError where no answer came; one that broke off is marked."""
    steps = {"connect": timeouts.connect_s, "read": timeouts.read_s, "write": timeouts.read_s, "pool": timeouts.read_s}
    method = "GET" if content is None else "POST"
    raw = [(_raw(name), _raw(value)) for name, value in headers]
    try:
        request = httpx.Request(method, str(url), headers=raw, content=content, extensions={"timeout": steps})
        request.url = _AsWritten(url)
        began = time.monotonic()
        response = await transport.handle_async_request(request)
        latency_s = time.monotonic() - began
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise _ours(error, str(url)) from error
    response.request = request
    try:
        return await _answer(request, response, max_body_bytes, latency_s)
    finally:
        await response.aclose()


async def _answer(request: httpx.Request, response: httpx.Response, max_body_bytes: int, latency_s: float) -> Exchange:
    stream = response.extensions.get("network_stream")
    address = stream.get_extra_info("server_addr") if stream else None
    headers = _pairs(response.headers)
    body = _Body(codings(", ".join(response.headers.get_list("content-encoding"))), max_body_bytes)
    await _read(response, body)
    if body.truncated is None and isinstance(stream, GuardedStream):
        stream.finish(_length(response.status_code, headers))
    undecoded = body.undecoded
    return Exchange(
        status=response.status_code,
        headers=headers,
        request_headers=_pairs(request.headers),
        body=body.content(),
        truncated=body.truncated,
        undecoded=undecoded,
        wire_sha256=body.digest.hexdigest() if body.names and not undecoded else None,
        wire_size_bytes=body.wire_bytes if body.names and not undecoded else None,
        http_version=_text(response.extensions.get("http_version", b"")) or None,
        remote_address=str(address[0]) if address else None,
        latency_s=latency_s,
    )


async def _read(response: httpx.Response, body: _Body) -> None:
    try:
        async for chunk in response.aiter_raw():
            body.add(chunk)
            if body.truncated:
                return
    except httpx.HTTPError as error:
        if not body.wire_bytes:
            raise _ours(error, str(response.request.url)) from error
        body.truncated = "deadline" if isinstance(error, httpx.TimeoutException) else "disconnect"
    else:
        body.end()


@dataclass(slots=True)
class _Body:
    """The body as it arrives: decoded as it comes, and kept as it travelled in case it cannot be."""

    names: tuple[str, ...]
    max_bytes: int
    truncated: str | None = None
    undecoded: str | None = None
    wire_bytes: int = 0
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)
    _engine: Decoder | None = None
    _wire: bytearray = field(default_factory=bytearray)
    _decoded: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        self._engine = decoder(self.names) if self.names else None
        if self.names and self._engine is None:
            self._give_up()

    def add(self, chunk: bytes) -> None:
        self.wire_bytes += len(chunk)
        self._wire += chunk
        if self._engine is not None:
            self.digest.update(chunk)
            self._decode(self._engine, chunk)
        if len(self._wire) > self.max_bytes or len(self._decoded) > self.max_bytes:
            self.truncated = "size"

    def _decode(self, engine: Decoder, chunk: bytes) -> None:
        try:
            for piece in engine.feed(chunk):
                self._decoded += piece
                if len(self._decoded) > self.max_bytes:
                    return
        except CodingError:
            if self._decoded:
                self.truncated = "coding"
            else:
                self._give_up()

    def end(self) -> None:
        """Everything has arrived; a coded stream that is not at its end was cut before it was sent."""
        if self._engine is None or self._engine.complete or self.truncated or not self.wire_bytes:
            return
        if self._decoded:
            self.truncated = "coding"
        else:
            self._give_up()

    def _give_up(self) -> None:
        self._engine = None
        self.undecoded = ", ".join(self.names)

    def content(self) -> bytes:
        return bytes((self._wire if self._engine is None else self._decoded)[: self.max_bytes])


def _length(status: int, headers: Headers) -> int | None:
    if status in _BODILESS:
        return 0
    length = None if header(headers, "transfer-encoding") else header(headers, "content-length")
    return int(length) if length and length.isascii() and length.isdigit() else None


def _pairs(headers: httpx.Headers) -> Headers:
    return tuple((_text(name), _text(value)) for name, value in headers.raw)


class _AsWritten(httpx.URL):
    """An address whose path and query are asked for as they stand; httpx alone would escape some of them again."""

    def __init__(self, url: WebUrl) -> None:
        super().__init__(str(url))
        self._target = _raw(url.path if url.query is None else f"{url.path}?{url.query}")

    @property
    def raw_path(self) -> bytes:
        return self._target


def _raw(text: str) -> bytes:
    """The bytes of a header: what a site once sent goes back as it came."""
    return text.encode("latin-1")


def _text(raw: bytes) -> str:
    return raw.decode("latin-1")


def _ours(error: Exception, url: str) -> FetchError:
    """The error a person can act on, for one of the library's."""
    said = str(error) or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        if isinstance(error, httpx.ConnectTimeout) and remaining_s() > 0:
            return HostUnreachable(f"{url} could not be connected to in time", cure="try again later", url=url)
        return DeadlineExceeded(f"{url} took too long to answer", cure="try again later, or allow more time", url=url)
    if isinstance(error, httpx.ConnectError):
        if "CERTIFICATE_VERIFY_FAILED" in said:
            cure = "the site must renew it; nothing is fetched without"
            return UnreachableForGood(f"the certificate of {url} is not valid: {said}", cure=cure, url=url)
        return HostUnreachable(f"{url} cannot be connected to: {said}", cure="check the address, or try later", url=url)
    if isinstance(error, httpx.ProxyError):
        return of_answer(said, url)
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol):
        return UrlRefused(f"{url} is not an address that can be asked: {said}", cure="correct it", url=url)
    return ResponseBroken(f"{url} gave no sound answer: {said}", cure="try again later", url=url)
