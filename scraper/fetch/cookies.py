"""The cookies of one fetch: enough to pass a wall that sets one and redirects, and gone afterwards.

Nothing is kept between fetches, so nobody is followed and no page depends on what was fetched before it.
"""

from __future__ import annotations

from collections.abc import Mapping

from scraper.records import Headers

# A wall needs one or two; the rest is tracking. Longer ones would make the next request too large for its server.
MAX_COOKIES = 20
MAX_COOKIE_CHARS = 4096


class Cookies:
    """Cookies by host, which only that very host gets back: domain attributes are not believed."""

    def __init__(self) -> None:
        self._by_host: dict[str, dict[str, str]] = {}

    def take(self, host: str, headers: Headers) -> None:
        """Remember what an answer sets."""
        jar = self._by_host.setdefault(host, {})
        for name, value in headers:
            if name.lower() != "set-cookie":
                continue
            pair, _, attributes = value.partition(";")
            key, equals, content = (part.strip() for part in pair.partition("="))
            if not equals or not key or len(pair) > MAX_COOKIE_CHARS:
                continue
            if "max-age=0" in attributes.replace(" ", "").lower() or not content:
                jar.pop(key, None)
            elif key in jar or len(jar) < MAX_COOKIES:
                jar[key] = content

    def header(self, host: str, own: Mapping[str, str] | None = None) -> str | None:
        """The Cookie header for a request to this host, None without cookies; what the host sets replaces `own` ones.

        >>> cookies = Cookies()
        >>> cookies.take("a.example", (("Set-Cookie", "seen=1; Path=/"), ("set-cookie", "lang=en")))
        >>> cookies.header("a.example"), cookies.header("b.example")
        ('seen=1; lang=en', None)
        """
        jar = {**(own or {}), **self._by_host.get(host, {})}
        return "; ".join(f"{name}={value}" for name, value in jar.items()) or None
