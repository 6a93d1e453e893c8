"""What pages of one look and one place have yielded, so that a generator of pages is left when it gives nothing new.

No rule knows every trap: calendars, filters of filters, sessions in addresses and farms of links come in endless forms.
What they share is that page after page says nothing of its own and leads to nothing but its like. So each look, place
and host is given a trial; every page with words of its own begins it anew, and where it is used up the rest is left:

    look    a.example/calendar/0/0    LOOK_TRIAL pages without yield in a row
    place   a.example/calendar/0/*    PLACE_TRIAL of such looks as have yielded nothing at all
    host    a.example                 HOST_TRIAL without any words, whatever they lead to; then what such pages lead to

What a sitemap or a feed names was chosen by the site, what a job names by a person: neither is asked here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from scraper.crawl.traps.looks import look_of, place_of
from scraper.crawl.traps.mazes import ENDLESS
from scraper.weburl import WebUrl

Cause = Literal["soft-404", "same-text", "only-links"]
BARE_HOST = "trap-bare-host"
REASONS = ("trap-soft-404", "trap-same-text", "trap-only-links", BARE_HOST, ENDLESS)  # for which addresses are left

LOOK_TRIAL = 50  # listings of an archive of 2,000 reviews yield at every page; fifty that do not are no accident
PLACE_TRIAL = 150  # as many filters of one listing: three looks' trials
HOST_TRIAL = 500  # a site's tables of contents may come before its reviews, but not five hundred of them
SHORTER_AGAIN = 10  # times shorter is a trial where the job's last run left off: enough to see that it is otherwise
MAX_GROUPS = 20_000  # looks and places remembered, some 200 bytes each; the oldest are forgotten first


@dataclass(slots=True)
class _Group:
    """`dry`: pages without yield since the last one with; `good`: pages with."""

    dry: int = 0
    good: int = 0
    cause: Cause = "only-links"


class Yields:
    """One run's yields. `left` are the places where the run before left off."""

    def __init__(self, left: Iterable[str] = ()) -> None:
        self._left = frozenset(left)
        self._looks: dict[str, _Group] = {}
        self._places: dict[str, _Group] = {}
        self._hosts: dict[str, _Group] = {}

    def good(self, url: WebUrl) -> None:
        """A page had words of its own, or led to one that had."""
        look, is_first = _own_look(url), True
        if look is not None:
            is_first = _at(self._looks, look).good == 0
            _yielded(self._looks[look])
        if is_first:  # a look that is known to yield says nothing of the others in its place
            _yielded(_at(self._places, place_of(url)))
        _yielded(_at(self._hosts, url.host))

    def pending(self, url: WebUrl) -> None:
        """A page had none, but led on to pages elsewhere that nobody has seen yet."""
        _failed(_at(self._hosts, url.host), "only-links")

    def barren(self, url: WebUrl, cause: Cause) -> None:
        """A page had none, and led to nothing but its like."""
        _failed(_at(self._hosts, url.host), cause)
        look = _own_look(url)
        group = _at(self._looks, look) if look is not None else None
        if group is not None:
            _failed(group, cause)
        if group is None or group.good == 0:
            _failed(_at(self._places, place_of(url)), cause)

    def reason_against(self, url: WebUrl, *, is_trusted: bool = True) -> str | None:
        """Why an address is not asked for any more: one of REASONS. Trusted: a page with a yield leads to it."""
        place = place_of(url)
        look = _own_look(url)
        own = self._looks.get(look) if look is not None else None
        if own is not None and own.dry >= self._trial(place, LOOK_TRIAL):
            return f"trap-{own.cause}"
        if own is not None and own.good:
            return None
        beside = self._places.get(place)
        if beside is not None and beside.dry >= self._trial(place, PLACE_TRIAL):
            return f"trap-{beside.cause}"
        host = None if is_trusted else self._hosts.get(url.host)
        return BARE_HOST if host is not None and host.dry >= self._trial(url.host, HOST_TRIAL) else None

    def yielded(self, look: str) -> int:
        """How many pages of a look had a yield."""
        group = self._looks.get(look)
        return group.good if group else 0

    def _trial(self, place: str, pages: int) -> int:
        return pages // SHORTER_AGAIN if place in self._left else pages


def _own_look(url: WebUrl) -> str | None:
    """The look that an address may share with others; None where it is nobody's but its own."""
    look, _ = look_of(url)
    own = f"{url.host}{url.path}?{url.query}" if url.query else f"{url.host}{url.path}"
    return look if look != own or "0" in look else None


def _at(groups: dict[str, _Group], name: str) -> _Group:
    group = groups.get(name)
    if group is None:
        if len(groups) >= MAX_GROUPS:
            del groups[next(iter(groups))]
        group = groups[name] = _Group()
    return group


def _yielded(group: _Group) -> None:
    group.dry = 0
    group.good += 1


def _failed(group: _Group, cause: Cause) -> None:
    group.dry += 1
    group.cause = cause
