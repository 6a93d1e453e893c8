"""The network as httpx sees it: one deadline for all of a fetch, and checked addresses only.

Three promises are kept here, below the HTTP library, because above it they cannot be:

- A fetch ends at its deadline without being cancelled; cancelling a request leaks its pool slot for good
  (encode/httpcore#1093). Every connect, read and write waits at most for what is left.
- A name is resolved once, every address it has is checked, and the connection goes to a checked address, so a name that
  changes its mind between check and use (DNS rebinding) gains nothing. TLS still verifies the name.
- A server that sends more than one answer to one question does not get to answer the next.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from functools import cache, partial
from typing import Any

import httpcore

from scraper.errors import AddressRefused, HostUnreachable
from scraper.fetch.addresses import BAD_PORTS, is_public
from scraper.fetch.retry import UnreachableForGood
from scraper.weburl import DEFAULT_PORTS, WebUrl

Resolve = Callable[[str, int], Awaitable[list[str]]]
# A name with more addresses than this is not tried to the end.
MAX_ADDRESSES = 6
# Names that are looked up at once. A dead one takes its thread for half a minute, and must not keep the others waiting:
# asyncio's own threads are six on two cores, and a crawl asks sixteen hosts at once, or as many as it is told.
MAX_LOOKUPS = 256
# The head of an answer is looked at up to here to learn where its body begins; httpcore refuses longer heads.
_MAX_HEAD_BYTES = 128 * 1024

# When the fetch in progress must end, on the monotonic clock. A context variable because httpcore reuses connections
# from fetch to fetch and tells the backend nothing of whose turn it is.
_ends_at: ContextVar[float | None] = ContextVar("ends_at", default=None)


def set_deadline(seconds: float) -> None:
    """From now on, everything this task does on the network ends within so many seconds."""
    _ends_at.set(time.monotonic() + seconds)


def remaining_s() -> float:
    """What is left of the fetch's time."""
    ends_at = _ends_at.get()
    return float("inf") if ends_at is None else ends_at - time.monotonic()


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, by the system's resolver, in its order. Nobody is asked for names below `invalid`, which
    no host will ever have (RFC 6761, 6.4).
    """
    if host.lower().rpartition(".")[2] == "invalid":
        raise socket.gaierror(socket.EAI_NONAME, "a name that is never given to a host")
    lookup = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    found = await asyncio.get_running_loop().run_in_executor(_lookups(), lookup)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@cache
def _lookups() -> ThreadPoolExecutor:
    """The threads that wait for names; each is begun when it is needed."""
    return ThreadPoolExecutor(MAX_LOOKUPS, "lookup")


class GuardedNetwork(httpcore.AsyncNetworkBackend):
    """Connections that go only to checked addresses and know the deadline."""

    def __init__(
        self,
        *,
        allow_private: bool = False,
        resolve: Resolve = resolve,
        network: httpcore.AsyncNetworkBackend | None = None,
    ) -> None:
        self._allow_private = allow_private
        self._resolve = resolve
        self._network = network or httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the first checked address of the host that takes one."""
        failure: Exception | None = None
        for address in await self._checked(host, port, timeout):
            try:
                stream = await self._network.connect_tcp(
                    address, port, _left(timeout, httpcore.ConnectTimeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return GuardedStream(stream)
        raise failure or httpcore.ConnectError(f"{host} has no address")

    async def check(self, url: WebUrl) -> None:
        """Before a proxy is asked for an address: raises AddressRefused or HostUnreachable as a connection would."""
        try:
            await self._checked(url.host, url.port or DEFAULT_PORTS[url.scheme], None)
        except httpcore.ConnectTimeout as error:
            raise HostUnreachable(str(error), cure="try again later", url=str(url)) from error

    async def _checked(self, host: str, port: int, timeout: float | None) -> list[str]:
        name = host.strip("[]").rstrip(".")
        if port in BAD_PORTS and not self._allow_private:
            raise AddressRefused(f"{host}:{port} is not a port of web servers", cure="nothing is asked there")
        try:
            async with asyncio.timeout(_left(timeout, httpcore.ConnectTimeout)):
                addresses = await self._resolve(name, port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"{name} was not resolved in time") from error
        except (OSError, UnicodeError) as error:
            raise UnreachableForGood(f"no such host: {name}", cure="check the spelling, or the network") from error
        if not self._allow_private:
            for address in addresses:
                if not is_public(address):
                    where = "is" if address == name else f"is at {address},"
                    raise AddressRefused(
                        f"{name} {where} a private address", cure="--allow-private fetches it all the same"
                    )
        return addresses[:MAX_ADDRESSES]

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Refused: pages are not fetched from sockets of this machine."""
        raise AddressRefused(f"{path} is a socket of this machine", cure="only http and https addresses are fetched")

    async def sleep(self, seconds: float) -> None:
        """Wait; httpcore does so between connection attempts."""
        await self._network.sleep(seconds)


class GuardedStream(httpcore.AsyncNetworkStream):
    """One connection: each operation bounded by the deadline, and the answers on it counted."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._head = b""
        self._head_bytes = 0  # 0 until the end of the head was seen
        self._received_bytes = 0
        self._tail = b""
        self._spoilt = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Some bytes, b"" at the end."""
        data = await self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))
        self._count(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send; a write after reads begins the next exchange."""
        if self._received_bytes:
            self._head, self._head_bytes, self._received_bytes, self._tail = b"", 0, 0, b""
        await self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """The same connection under TLS, the name verified."""
        name = server_hostname.rstrip(".") if server_hostname else None
        left = _left(timeout, httpcore.ConnectTimeout)
        return GuardedStream(await self._stream.start_tls(ssl_context, name, left))

    def get_extra_info(self, info: str) -> Any:
        """As the connection below says; a spoilt one looks readable, by which httpcore knows it for dead."""
        if info == "is_readable" and self._spoilt:
            return True
        return self._stream.get_extra_info(info)

    def finish(self, length: int | None) -> None:
        """An answer was read to its end; `length` is its Content-Length, 0 without a body, None where it was chunked.

        If more came than the answer holds, the rest is not taken for the answer to the next question.
        """
        if length is None:
            clean = self._tail.endswith(b"\r\n")
        else:
            clean = bool(self._head_bytes) and self._received_bytes == self._head_bytes + length
        self._spoilt = self._spoilt or not clean

    def _count(self, data: bytes) -> None:
        self._received_bytes += len(data)
        self._tail = data[-2:] or self._tail
        if self._head_bytes or len(self._head) > _MAX_HEAD_BYTES:
            return
        self._head += data
        at = self._head.find(b"\r\n\r\n")
        if at != -1:
            self._head_bytes, self._head = at + 4, b""


def _left(timeout: float | None, error: type[Exception]) -> float:
    """The shorter of the operation's own limit and what is left of the fetch."""
    left = remaining_s() if timeout is None else min(timeout, remaining_s())
    if left <= 0:
        raise error("the time for this page ran out")
    return left
