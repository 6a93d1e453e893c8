"""Where texts of many people stand side by side: siblings of one make, or runs of lines between marks of one make.

No name of a class is asked. What holds prose has ancestors; where two or more of them are siblings that look alike,
they are cards. Where texts stand loose in one element, the elements between them that look alike part it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper.discover import repeated
from scraper.elements import BUTTON, FOOTER, HEAD, LINK, NAV
from scraper.page import Page
from scraper.text import has_other_scripts

LEAST_PROSE, LEAST_UNSPACED = 18, 8  # letters of a piece of text that may be all that somebody said
DEEPEST = 8  # elements around a text that may be its card; with its frames a card has up to five
MOST_SEEDS = 3_000  # texts of one page that are looked at
MOST_LISTS = 24  # lists of cards of one page that are judged, those with most text first
MOST_CARDS = 400  # of one list
_NOWHERE = HEAD | NAV | BUTTON | FOOTER
_FRAME = frozenset(("html", "body"))
_LOOSE = frozenset(
    ("a", "b", "strong", "hr", "h2", "h3", "h4", "h5", "img", "font", "span", "dt", "p", "div", "i", "em")
)


@dataclass(frozen=True, slots=True)
class Card:
    """One copy: its elements, and the pieces of text that belong to it, which may stand in the element around it."""

    elements: range
    pieces: range

    def said(self, page: Page) -> list[int]:
        """The pieces that show something."""
        return page.said_in(self.pieces.start, self.pieces.stop)


def lists(page: Page, after: int = 0) -> Iterator[list[Card]]:
    """The lists of cards that begin behind element `after`, those with the most text first."""
    seeds = _seeds(page, after)
    found: list[tuple[int, list[Card]]] = []
    for members, letters in _siblings(page, seeds).values():
        if len(members) > 1:
            found.append((letters, [card(page, range(i, page.end[i])) for i in members[:MOST_CARDS]]))
            found += [(letters, flat) for flat in _flat(page, members)]
    found += list(_runs(page, seeds))
    found.sort(key=lambda one: -one[0])
    for _, cards in found[:MOST_LISTS]:
        yield cards


def card(page: Page, elements: range) -> Card:
    """The card that these elements are."""
    last = elements.stop - 1
    return Card(elements, range(page.first[elements.start], max(page.last[elements.start], page.last[last])))


def _seeds(page: Page, after: int) -> list[int]:
    """The pieces of text that may be what somebody said."""
    found = []
    for k in page.said:
        owner = page.owner[k]
        if owner >= after and is_prose(page.stripped[k]) and not page.bits[owner] & (_NOWHERE | LINK):
            found.append(k)
    return found[:MOST_SEEDS]


def is_prose(piece: str) -> bool:
    """Is a piece of text long enough to say something?"""
    if len(piece) >= LEAST_PROSE:
        return " " in piece or has_other_scripts(piece)
    return len(piece) >= LEAST_UNSPACED and has_other_scripts(piece)


def _siblings(page: Page, seeds: Sequence[int]) -> dict[tuple[int, str], tuple[list[int], int]]:
    """(Parent, shape) -> its children of that shape that hold prose, and the letters of it."""
    held: dict[tuple[int, str], dict[int, int]] = {}
    shapes: dict[int, str] = {}
    for k in seeds:
        i, letters = page.owner[k], len(page.stripped[k])
        for _ in range(DEEPEST):
            above = page.parent[i]
            if above < 0 or page.tag[i] in _FRAME:
                break
            shape = shapes.get(i)
            if shape is None:
                shape = shapes[i] = repeated.shape(page, i)
            members = held.setdefault((above, shape), {})
            members[i] = members.get(i, 0) + letters
            i = above
    return {key: (list(members), sum(members.values())) for key, members in held.items()}


def _flat(page: Page, members: Sequence[int]) -> Iterator[list[Card]]:
    """The same siblings as what ends or begins a card that no element holds: <dt>, <dd>; <h3>, <p>."""
    way = repeated.unwrapped(page, members)
    if way and any(stretch.start != i for stretch, i in zip(way, members, strict=True)):
        yield [card(page, stretch) for stretch in way[:MOST_CARDS]]


def _runs(page: Page, seeds: Sequence[int]) -> Iterator[tuple[int, list[Card]]]:
    """Texts loose in one element, parted by its children of one shape."""
    loose: dict[int, list[int]] = {}
    for k in seeds:
        loose.setdefault(page.owner[k], []).append(k)
    for holder, pieces in loose.items():
        if len(pieces) < 2 or page.tag[holder] == "p":
            continue
        letters = sum(len(page.stripped[k]) for k in pieces)
        marks: dict[str, list[int]] = {}
        for child in page.children(holder):
            if page.tag[child] in _LOOSE:
                marks.setdefault(
                    f"{repeated.shape(page, child)}>{page.tag[child + 1] if page.end[child] > child + 1 else ''}", []
                ).append(child)
        for starts in marks.values():
            if len(starts) > 1:
                cards = _parted(page, holder, starts, pieces)
                if len(cards) > 1:
                    yield letters, cards


def _parted(page: Page, holder: int, starts: Sequence[int], pieces: Sequence[int]) -> list[Card]:
    """The runs from each of these children to the next that hold one of the texts."""
    stops = [*starts[1:], page.end[holder]]
    last = page.last[holder]
    cards = []
    for start, stop in zip(starts, stops, strict=True):
        end = page.first[stop] if stop < page.end[holder] else last
        run = range(page.first[start], end)
        if any(k in run for k in pieces):
            cards.append(Card(range(start, stop), run))
    return cards[:MOST_CARDS]
