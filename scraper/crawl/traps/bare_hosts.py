"""How many hosts of one site links may open before one of their pages is a review.

Where anybody gets a host for the asking, or a server answers to every name, there is no end of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from scraper.urls import site_of

MAX_BARE_HOSTS = 50  # of one site; newspapers have a dozen, with their shops and their help


class BareHosts:
    """Counts the hosts of each site. `named` hosts are not counted; `has_review` says whether the archive knows one."""

    def __init__(self, named: Iterable[str], has_review: Callable[[str], bool]) -> None:
        self._worth = {host.removeprefix("www.") for host in named}
        self._has_review = has_review
        self._bare: dict[str, set[str]] = {}  # site -> hosts without a review so far

    def is_one_too_many(self, host: str) -> bool:
        """Whether a host that a link leads to is not to be opened any more."""
        host = host.removeprefix("www.")
        if host in self._worth:
            return False
        bare = self._bare.setdefault(site_of(host), set())
        if host in bare:
            return False
        if self._has_review(host):
            self._worth.add(host)
            return False
        if len(bare) >= MAX_BARE_HOSTS:
            return True
        bare.add(host)
        return False

    def reviewed(self, host: str) -> None:
        """A review was read from it: it is worth its place."""
        host = host.removeprefix("www.")
        self._bare.get(site_of(host), set()).discard(host)
        self._worth.add(host)
