"""Through a proxy: it is asked for every page, and for no address that we would not ask for ourselves."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from scraper.errors import AddressRefused, FetchError, HostUnreachable, ProxyFailed, ProxyRefused
from scraper.fetch.http import HttpFetcher
from scraper.fetch.pace import Asked
from scraper.fetch.settings import FetchSettings, proxy_address
from scraper.records import Capture
from tests.fetch.servers import response, serving

OPEN = FetchSettings(deadline_s=30, min_delay_s=0, allow_private=True, respect_robots=False, retries=0)
GUARDED = replace(OPEN, allow_private=False)


class HttpProxy:
    """Answers for everybody, and remembers for whom."""

    def __init__(self, status: str = "200 OK") -> None:
        self.status = status
        self.asked: list[tuple[str, str | None]] = []

    def answer(self, target: str, headers: dict[str, str]) -> bytes:
        self.asked.append((target, headers.get("proxy-authorization")))
        return response(b"from the proxy", self.status)


def through(settings: FetchSettings, proxy: HttpProxy, url: str, *, userinfo: str = "") -> Capture:
    async def one() -> Capture:
        async with serving(proxy.answer) as port:
            address = f"http://{userinfo}127.0.0.1:{port}"
            async with HttpFetcher(replace(settings, proxy=address)) as fetcher:
                return await fetcher.fetch(url)

    return asyncio.run(one())


def test_the_proxy_is_asked_for_the_whole_address_and_knows_who_asks() -> None:
    proxy = HttpProxy()
    capture = through(OPEN, proxy, "http://critic.example/a?b=1", userinfo="me:secret@")
    assert capture.body == b"from the proxy"
    assert proxy.asked == [("http://critic.example/a?b=1", "Basic bWU6c2VjcmV0")]
    assert "secret" not in repr(capture)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "http://[::1]/", "http://10.1.2.3/", "http://localhost/", "http://93.184.216.34:22/"]
)
def test_an_address_that_is_refused_is_refused_before_the_proxy_hears_of_it(url: str) -> None:
    proxy = HttpProxy()
    with pytest.raises(AddressRefused):
        through(GUARDED, proxy, url)
    assert proxy.asked == []


def test_a_name_that_only_the_proxy_may_know_is_not_asked_for() -> None:
    proxy = HttpProxy()
    with pytest.raises(HostUnreachable, match="no such host"):
        through(GUARDED, proxy, "http://intranet.invalid/")
    assert proxy.asked == []


def test_a_public_address_goes_through() -> None:
    proxy = HttpProxy()
    assert through(GUARDED, proxy, "http://93.184.216.34/x").status == 200
    assert proxy.asked[0][0] == "http://93.184.216.34/x"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("407 Proxy Authentication Required", ProxyFailed),
        ("403 Forbidden", ProxyRefused),
        ("502 Bad Gateway", HostUnreachable),
        ("504 Gateway Timeout", HostUnreachable),
    ],
)
def test_a_tunnel_that_is_refused_is_the_fault_of_whom_the_proxy_says(status: str, kind: type[FetchError]) -> None:
    with pytest.raises(FetchError, match="proxy") as caught:
        through(OPEN, HttpProxy(status), "https://critic.example/")
    assert type(caught.value) is kind
    assert caught.value.cure


def test_what_the_proxy_says_for_itself_is_never_a_page() -> None:
    with pytest.raises(ProxyFailed):
        through(OPEN, HttpProxy("407 Proxy Authentication Required"), "http://critic.example/")
    assert through(OPEN, HttpProxy("403 Forbidden"), "http://critic.example/").status == 403  # the site may say that


def test_a_proxy_that_does_not_speak_tls_as_its_address_says_is_the_fault_of_no_site() -> None:
    async def one() -> None:
        async with (
            serving(HttpProxy().answer) as port,
            HttpFetcher(replace(OPEN, proxy=f"https://127.0.0.1:{port}")) as fetcher,
        ):
            await fetcher.fetch("http://critic.example/")

    with pytest.raises(ProxyFailed, match="TLS"):
        asyncio.run(one())


class Log:
    """What was asked of hosts."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []

    def note(self, request: Asked, *, smoothed_s: float | None = None) -> None:
        self.asked.append(request)


@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
@pytest.mark.parametrize("respect_robots", [True, False])
def test_where_the_proxy_is_down_no_host_was_asked_and_none_is_forbidden(scheme: str, respect_robots: bool) -> None:
    if scheme == "socks5":
        pytest.importorskip("socksio", reason="the extra `socks` is not installed")
    log = Log()

    async def two(proxy: str) -> None:
        settings = replace(OPEN, proxy=proxy, respect_robots=respect_robots)
        async with HttpFetcher(settings, log=log) as fetcher:
            for _ in range(2):  # the second time by what is remembered of the first
                with pytest.raises(ProxyFailed, match="cannot be connected to"):
                    await fetcher.fetch("https://critic.example/a")

    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))  # and does not listen
        asyncio.run(two(f"{scheme}://127.0.0.1:{deaf.getsockname()[1]}"))
    assert log.asked == []


@asynccontextmanager
async def socks5(answer: Callable[[], bytes], asked: list[tuple[str, int]]) -> AsyncIterator[int]:
    """A SOCKS 5 proxy (RFC 1928) that answers every connection itself."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly((await reader.readexactly(2))[1])
        writer.write(b"\x05\x00")
        kind = (await reader.readexactly(4))[3]
        size = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
        host = await reader.readexactly(size)
        port = struct.unpack(">H", await reader.readexactly(2))[0]
        asked.append((host.decode() if kind == 3 else ".".join(map(str, host)), port))
        writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


def test_a_socks_proxy_is_asked_for_the_host() -> None:
    pytest.importorskip("socksio", reason="the extra `socks` is not installed")
    asked: list[tuple[str, int]] = []

    async def one() -> Capture:
        async with socks5(lambda: response(b"by socks", "200 OK", "Connection: close"), asked) as port:
            settings = replace(OPEN, proxy=f"socks5://127.0.0.1:{port}")
            async with HttpFetcher(settings) as fetcher:
                return await fetcher.fetch("http://critic.example/a")

    assert asyncio.run(one()).body == b"by socks"
    assert asked == [("critic.example", 80)]


@pytest.mark.parametrize("text", ["proxy.example:3128", "ftp://proxy.example", "http://", "http://proxy.example/path"])
def test_what_is_no_proxy_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        proxy_address(text)


@pytest.mark.parametrize("address", ["http://proxy.example:99999", "http://proxy.example:x", "proxy.example:3128"])
def test_what_is_no_address_of_a_proxy_is_told_before_anything_is_asked(address: str) -> None:
    with pytest.raises(ValueError, match=r"proxy|[Pp]ort"):
        proxy_address(address)
