"""Which pages speak of one work. A pure function of the mentions and of what a person decided: no order matters.

name        pages whose names for the work are one (`naming.work_key`) may be of one work
kind        a film is no book; a page that does not say the kind goes with the only kind there is
year        years a year apart are one (festival, release); further apart they are remakes. A page that does not say
            the year goes with the only year there is
number      pages of one name that give different numbers of works (IMDb, Wikidata, ...) are of different works; pages
            of different names that give the same number are of one, unless years or kinds speak against it
by hand     what a person merged or split, whatever the rest says

In doubt pages stay apart: two works shown as one would spoil both of their scores, one shown as two spoils none.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

YEARS_APART = 1  # a film shown at a festival in one year and released in the next
# Numbers of the work itself: two of one scheme are two works. The others number editions, of which a work has many.
OF_WORKS = frozenset(("imdb", "wikidata", "tmdb", "steam"))
OF_EDITIONS = frozenset(("isbn", "goodreads", "musicbrainz", "asin", "gtin13", "gtin"))
LINKING = OF_WORKS | OF_EDITIONS

Number = tuple[str, str]  # scheme and value
Reference = tuple[str, int]  # ("item", id) or ("split", id)
Sign = TypeVar("Sign", int, str)


@dataclass(frozen=True, slots=True)
class Mention:
    """What one page says of the work it is about. `year` 0 and `family` "" where it does not say."""

    page_id: int
    item_id: int
    key: str
    family: str
    year: int
    numbers: frozenset[Number] = frozenset()


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided: pages set apart (page -> the split it belongs to), and what is one all the same.

    A tie is a set of references: ("item", id) stands for the pages of that item, ("split", id) for those of that split.
    """

    apart: Mapping[int, int]
    ties: Sequence[frozenset[Reference]]


NOTHING_DECIDED = Decisions({}, ())


def group(mentions: Iterable[Mention], decisions: Decisions = NOTHING_DECIDED) -> list[frozenset[int]]:
    """The pages of each work, every page in exactly one; sorted by the least page."""
    free: list[Mention] = []
    groups: defaultdict[Reference, list[Mention]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda one: one.page_id):
        if mention.page_id in decisions.apart:
            groups["split", decisions.apart[mention.page_id]].append(mention)
        else:
            free.append(mention)
    found = [*_by_name(free), *groups.values()]
    one = _Union(len(found))
    _tie_by_number(found, len(found) - len(groups), one)
    _tie_by_hand(found, list(groups), decisions.ties, one)
    works = (frozenset(mention.page_id for at in places for mention in found[at]) for places in one.all())
    return sorted(works, key=min)


def _by_name(mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    """Groups of one name, one kind, one year and no two numbers."""
    by_key = defaultdict(list)
    for mention in mentions:
        by_key[mention.key].append(mention)
    for _, named in sorted(by_key.items()):
        for alike in _parted(named, [mention.family for mention in named], ""):
            years = _year_groups(mention.year for mention in alike)
            for of_year in _parted(alike, [years[mention.year] for mention in alike], 0):
                yield from _by_number(of_year)


def _parted(mentions: Sequence[Mention], signs: Sequence[Sign], unsaid: Sign) -> Iterator[list[Mention]]:
    """Mentions parted by a sign; those that do not say theirs go with the only sign there is, or stay together."""
    said = sorted({sign for sign in signs if sign != unsaid})
    only = said[0] if len(said) == 1 else unsaid
    parts = defaultdict(list)
    for mention, sign in zip(mentions, signs, strict=True):
        parts[only if sign == unsaid else sign].append(mention)
    for sign in sorted(parts):
        yield parts[sign]


def _year_groups(years: Iterable[int]) -> dict[int, int]:
    """Year -> the first year of its group. Groups do not run on: 2001, 2002, 2003 are two."""
    groups, first = {0: 0}, None
    for year in sorted(set(years) - {0}):
        if first is None or year - first > YEARS_APART:
            first = year
        groups[year] = first
    return groups


def _by_number(mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    """Mentions parted where they give different numbers of works; those without one go with the number that more pages
    give than all the others together, if there is one.
    """
    for scheme in sorted(OF_WORKS):
        counts = Counter(value for mention in mentions for name, value in mention.numbers if name == scheme)
        if len(counts) > 1:
            break
    else:
        yield list(mentions)
        return
    leading, number = min(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    home = leading if 2 * number > counts.total() else ""
    parts = defaultdict(list)
    for mention in mentions:
        given = sorted(value for name, value in mention.numbers if name == scheme)
        parts[given[0] if given else home].append(mention)
    for value in sorted(parts):
        yield from _by_number(parts[value]) if len(parts[value]) < len(mentions) else [parts[value]]


def _tie_by_number(groups: Sequence[Sequence[Mention]], free: int, one: _Union) -> None:
    """Groups are of one work where each is mostly known by the same number; `free` of them nobody set apart."""
    holders = defaultdict(list)
    for at, mentions in enumerate(groups[:free]):
        for number in _own_numbers(mentions):
            holders[number].append(at)
    for _, held in sorted(holders.items()):
        for left, right in pairwise(held):
            if _may_be_one([mention for at in one.with_(left) | one.with_(right) for mention in groups[at]]):
                one.tie(left, right)


def _own_numbers(mentions: Sequence[Mention]) -> list[Number]:
    """The numbers that most pages with one of that scheme give: a link to another work is not this one's number."""
    counts = Counter(number for mention in mentions for number in mention.numbers if number[0] in LINKING)
    schemes = Counter(name for mention in mentions for name in {scheme for scheme, _ in mention.numbers})
    return sorted(number for number, count in counts.items() if 2 * count > schemes[number[0]])


def _may_be_one(mentions: Sequence[Mention]) -> bool:
    kinds = {mention.family for mention in mentions} - {""}
    years = {mention.year for mention in mentions} - {0}
    return len(kinds) <= 1 and (not years or max(years) - min(years) <= YEARS_APART)


def _tie_by_hand(
    groups: Sequence[Sequence[Mention]],
    splits: Sequence[Reference],
    ties: Sequence[frozenset[Reference]],
    one: _Union,
) -> None:
    places: defaultdict[Reference, set[int]] = defaultdict(set)
    free = len(groups) - len(splits)
    for at, mentions in enumerate(groups[:free]):
        for mention in mentions:
            places["item", mention.item_id].add(at)
    for at, split in enumerate(splits, free):
        places[split].add(at)
    for tie in ties:
        tied = sorted(at for reference in tie for at in places[reference])
        for at in tied[1:]:
            one.tie(tied[0], at)


class _Union:
    """Disjoint sets of the numbers below `size`."""

    def __init__(self, size: int) -> None:
        self._sets = [{at} for at in range(size)]

    def with_(self, at: int) -> set[int]:
        """The set that holds a number."""
        return self._sets[at]

    def tie(self, left: int, right: int) -> None:
        """One set of two."""
        one, other = self._sets[left], self._sets[right]
        if one is not other:
            one |= other
            for at in other:
                self._sets[at] = one

    def all(self) -> list[set[int]]:
        """Every set once."""
        return list({id(one): one for one in self._sets}.values())
