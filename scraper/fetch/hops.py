"""Which addresses are asked, and where an answer sends us: pure decisions about one hop."""

from __future__ import annotations

from scraper.errors import UrlRefused
from scraper.fetch.exchange import Exchange
from scraper.fetch.settings import MAX_URL_CHARS
from scraper.records import header
from scraper.weburl import WebUrl, parse

_REDIRECTS = frozenset((301, 302, 303, 307, 308))


def acceptable(address: str) -> WebUrl:
    """The address as it is asked for, without its fragment; raises UrlRefused."""
    url = parse(address) if len(address) <= MAX_URL_CHARS else None
    if url is None:
        shown = address if len(address) <= 100 else f"{address[:100]}..."
        raise UrlRefused(f"{shown!r} is not a web address", cure="write it as https://example.org/page", url=address)
    if url.userinfo:
        raise UrlRefused(f"there are credentials in the address of {url.host}", cure="take them out", url=address)
    return WebUrl(url.scheme, url.host, url.port, url.path, url.query)


def onward(url: WebUrl, answer: Exchange) -> WebUrl | None:
    """Where an answer sends us; None where it is the last one. Raises UrlRefused."""
    target = location(answer) if answer.status in _REDIRECTS else None
    if target is None:
        return None
    found = parse(target, url)
    if found is None:
        raise UrlRefused(f"{url} redirects to {target[:200]!r}, which is no web address", cure="leave it out")
    return acceptable(str(found))


def location(answer: Exchange) -> str | None:
    """The Location header; bytes that are UTF-8 are read as that, as browsers do."""
    value = header(answer.headers, "location")
    if value is None or not value.strip():
        return None
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return value
