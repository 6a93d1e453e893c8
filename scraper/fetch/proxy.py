"""Whose fault it is when a page cannot be had through a proxy: the proxy's own, or that of the host behind it.

    the proxy is not there, or does not let us in (407, SOCKS authentication)     ProxyFailed: no host was asked
    the proxy will not lead to this host (403 and other 4xx, a SOCKS ruleset)     ProxyRefused: nor was this one
    the proxy says that the host does not answer (5xx, SOCKS 3 to 6)              HostUnreachable

A plain answer of 403 or 5xx that comes through a proxy is taken for the host's: nothing tells them apart.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from scraper.errors import FetchError, HostUnreachable, ProxyFailed, ProxyRefused
from scraper.fetch.guard import GuardedNetwork

AUTHENTICATION_REQUIRED = 407  # RFC 9110, 15.5.8: only proxies answer it
_CURE = "start it, or correct its address; no site was asked"
_OF_HOST = re.compile(r"5\d\d |.*(?:Network unreachable|Host unreachable|Connection refused|TTL expired)")
_OF_RULES = re.compile(r"4(?!07)\d\d |.*not allowed by ruleset")


class ProxyNetwork(httpcore.AsyncNetworkBackend):
    """Connections to a proxy, which may be anywhere: where one cannot be made, that is said of the proxy.

    `is_tls`: the proxy itself is spoken to under TLS ("https://").
    """

    def __init__(self, *, is_tls: bool = False) -> None:
        self._network = GuardedNetwork(allow_private=True)
        self._is_tls = is_tls

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the proxy. Raises ProxyFailed."""
        name = f"the proxy at {host}:{port}"
        try:
            stream = await self._network.connect_tcp(host, port, timeout, local_address, socket_options)
        except (httpcore.ConnectError, httpcore.ConnectTimeout, HostUnreachable) as error:
            raise ProxyFailed(f"{name} cannot be connected to: {error}", cure=_CURE) from error
        return _TlsProxy(stream, name) if self._is_tls else stream

    async def sleep(self, seconds: float) -> None:
        """Wait; httpcore does so between connection attempts."""
        await self._network.sleep(seconds)


class _TlsProxy(httpcore.AsyncNetworkStream):
    """A connection to a proxy before TLS; what is made of it by TLS is an ordinary one."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, name: str) -> None:
        self._stream = stream
        self._name = name

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """The connection under TLS. Raises ProxyFailed."""
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            raise ProxyFailed(f"{self._name} does not speak TLS as it should: {error}", cure=_CURE) from error

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        """As the connection below says."""
        return self._stream.get_extra_info(info)


def of_answer(said: str, url: str) -> FetchError:
    """What a proxy's refusal to lead to an address means, by the line in which httpcore gives it.

    >>> [type(of_answer(said, "https://critic.example/")).__name__ for said in (
    ...     "407 Proxy Authentication Required", "403 Forbidden", "502 Bad Gateway",
    ...     "Proxy Server could not connect: Host unreachable.")]
    ['ProxyFailed', 'ProxyRefused', 'HostUnreachable', 'HostUnreachable']
    """
    if _OF_HOST.match(said):
        return HostUnreachable(f"{url} cannot be reached by the proxy: {said}", cure="try again later", url=url)
    if _OF_RULES.match(said):
        return ProxyRefused(f"the proxy does not lead to {url}: {said}", cure="ask whoever runs it", url=url)
    return ProxyFailed(f"the proxy does not let us in: {said}", cure="correct its name and password", url=url)
