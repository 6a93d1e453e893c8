"""A POST to an address that a person named, through the guard of every fetch; it follows no redirects."""

from __future__ import annotations

from scraper.fetch.exchange import Exchange, Timeouts, exchange
from scraper.fetch.guard import GuardedNetwork, set_deadline
from scraper.fetch.hops import acceptable
from scraper.fetch.pools import Pools
from scraper.fetch.settings import FetchSettings


async def posted(
    address: str,
    body: bytes,
    content_type: str,
    settings: FetchSettings,
    *,
    deadline_s: float,
    max_answer_bytes: int,
) -> Exchange:
    """What is answered, whatever its status. Raises FetchError."""
    network = GuardedNetwork(allow_private=settings.allow_private)
    pools = Pools(network, ca_file=settings.ca_file, proxy=settings.proxy)
    headers = (("User-Agent", settings.agent_header), ("Content-Type", content_type))
    try:
        url = acceptable(address)
        if settings.proxy and not settings.allow_private:
            await network.check(url)
        set_deadline(deadline_s)
        timeouts = Timeouts(settings.connect_timeout_s, deadline_s)
        async with pools.transport(url) as transport:
            return await exchange(
                transport, url, headers, max_body_bytes=max_answer_bytes, timeouts=timeouts, content=body
            )
    finally:
        await pools.aclose()
