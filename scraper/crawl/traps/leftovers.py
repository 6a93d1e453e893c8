"""What a run leaves out, gathered in groups as it goes: the reason, the place, how many, and one of them to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scraper.crawl.traps.looks import place_of
from scraper.crawl.traps.yields import BARE_HOST
from scraper.records import LeftPart
from scraper.urls import site_of
from scraper.weburl import parse
from storage.refusals import Kind, Refusal

MAX_GROUPS = 1_000  # of one run; what comes after is counted as OTHERS, with the reason it was left for
OTHERS = "(elsewhere)"
MAX_EXAMPLE = 500  # characters of an address that is shown
# Left out for what its host is, not for where on it the page lies.
_BY_HOST = frozenset(("out-of-scope", BARE_HOST))
_BY_SITE = frozenset(("trap-too-many-hosts",))


class Leftovers:
    """Counts what was left; `put` and `take_back` agree with the run's own counts."""

    def __init__(self) -> None:
        self._groups: dict[tuple[Kind, str, str], Refusal] = {}
        self._written: dict[tuple[Kind, str, str], int] = {}

    def put(self, reason: str, address: str, found_on: str | None) -> None:
        """An address was left out."""
        self._add("address", reason, place_for(reason, address), address, found_on)

    def take_back(self, reason: str, address: str) -> None:
        """It is asked for all the same: it was found in a better place."""
        key = self._key("address", reason, place_for(reason, address))
        group = self._groups.get(key)
        if group is not None and group.number > 0:
            self._groups[key] = _with_number(group, group.number - 1)

    def parts(self, parts: Iterable[LeftPart], found_on: str) -> None:
        """What a page asked for, and was not given."""
        for part in parts:
            url = parse(part.url)
            self._add("part", part.reason, url.host if url else part.url.partition(":")[0], part.url, found_on)

    def news(self) -> Iterator[Refusal]:
        """The groups that are otherwise than when this was asked last."""
        for key, group in self._groups.items():
            if self._written.get(key) != group.number:
                self._written[key] = group.number
                yield group

    def _add(self, kind: Kind, reason: str, place: str, address: str, found_on: str | None) -> None:
        key = self._key(kind, reason, place)
        group = self._groups.get(key) or Refusal(kind, reason, key[2], 0, address[:MAX_EXAMPLE], found_on)
        self._groups[key] = _with_number(group, group.number + 1)

    def _key(self, kind: Kind, reason: str, place: str) -> tuple[Kind, str, str]:
        key = (kind, reason, place)
        return key if key in self._groups or len(self._groups) < MAX_GROUPS else (kind, reason, OTHERS)


def place_for(reason: str, address: str) -> str:
    """Where an address lies, for counting: its host, or its site, where that is the reason.

    >>> place_for("out-of-scope", "https://b.example/x/y"), place_for("excluded", "https://a.example/x/y")
    ('b.example', 'a.example/x/*')
    """
    url = parse(address)
    if url is None:
        return OTHERS
    if reason in _BY_SITE:
        return f"*.{site_of(url.host)}"
    return url.host if reason in _BY_HOST else place_of(url)


def _with_number(group: Refusal, number: int) -> Refusal:
    return Refusal(group.kind, group.reason, group.place, number, group.example, group.found_on)
