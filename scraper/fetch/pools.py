"""Connections to each host in a pool of its own, closed when the host has not been asked lately.

One pool for all hosts costs httpcore work in proportion to its connections at every request: a tenth of the speed at
500 hosts.
"""

from __future__ import annotations

import ssl
import sys
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import httpcore
import httpx

from scraper.errors import UsageError
from scraper.fetch.proxy import ProxyNetwork
from scraper.fetch.settings import CONNECTIONS_PER_HOST, KEEPALIVE_S, MAX_POOLS
from scraper.weburl import WebUrl


class Pools:
    """httpx transports by scheme, host and port, over one guarded network. Must be closed.

    With a `proxy` every connection is one to it, and it need not be public; whoever asks checks the address first.
    """

    def __init__(
        self, network: httpcore.AsyncNetworkBackend, *, ca_file: Path | None = None, proxy: str | None = None
    ) -> None:
        self._network = ProxyNetwork(is_tls=proxy.startswith("https:")) if proxy else network
        self._proxy = httpx.Proxy(proxy) if proxy else None
        if proxy and proxy.startswith("socks") and find_spec("socksio") is None:
            raise UsageError("a SOCKS proxy needs socksio", cure="install it: pip install 'cuttings[socks]'")
        if find_spec("sniffio") is None:
            # httpcore looks for it at every lock, and Python looks through every folder for what is not there: together
            # a millisecond of each page.
            sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]
        self._ca_file = ca_file
        self._tls: ssl.SSLContext | None = None
        self._pools: OrderedDict[str, _Pool] = OrderedDict()

    @asynccontextmanager
    async def transport(self, url: WebUrl) -> AsyncIterator[httpx.AsyncHTTPTransport]:
        """The transport to the address's host, which is not closed while it is held."""
        pool = self._pools.get(url.origin)
        if pool is None:
            pool = self._pools[url.origin] = _Pool(self._transport(url.scheme))
        self._pools.move_to_end(url.origin)
        pool.users += 1
        try:
            await self._shrink()
            yield pool.transport
        finally:
            pool.users -= 1

    async def aclose(self) -> None:
        """Close every connection."""
        while self._pools:
            _, pool = self._pools.popitem()
            await pool.transport.aclose()

    async def _shrink(self) -> None:
        for origin in list(self._pools):
            if len(self._pools) <= MAX_POOLS:
                return
            if not self._pools[origin].users:
                await self._pools.pop(origin).transport.aclose()

    def _transport(self, scheme: str) -> httpx.AsyncHTTPTransport:
        common: dict[str, Any] = {
            "ssl_context": self._tls_context() if scheme == "https" else None,
            "max_connections": CONNECTIONS_PER_HOST,
            "keepalive_expiry": KEEPALIVE_S,
            "network_backend": self._network,
        }
        if self._proxy is None:
            return _GuardedTransport(httpcore.AsyncConnectionPool(**common))
        common |= {"proxy_url": str(self._proxy.url), "proxy_auth": self._proxy.raw_auth}
        if self._proxy.url.scheme.startswith("socks"):
            return _GuardedTransport(httpcore.AsyncSOCKSProxy(**common))
        tls = self._tls_context() if self._proxy.url.scheme == "https" else None
        return _GuardedTransport(httpcore.AsyncHTTPProxy(**common, proxy_ssl_context=tls))

    def _tls_context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = httpx.create_ssl_context(trust_env=False)
            if self._ca_file:
                self._tls.load_verify_locations(self._ca_file)
        return self._tls


class _Pool:
    def __init__(self, transport: httpx.AsyncHTTPTransport) -> None:
        self.transport = transport
        self.users = 0


class _GuardedTransport(httpx.AsyncHTTPTransport):
    """httpx's transport over our pool; its own constructor takes no network."""

    def __init__(self, pool: httpcore.AsyncConnectionPool) -> None:
        self._pool = pool
