"""What stands beside the main text and reads like it: the next articles of an endless page, cards that announce others.

Both would draw the container wide, and block by block neither can be told from the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import accumulate

from scraper.page import Page
from scraper.parse.text.blocks import Blocks

_LEAST_TITLE = 12  # letters; shorter headings are names of sections
_LEAST_TEXT = 500  # letters with the headline, before what is built like it may be another article
_MOST_ARTICLES = 40  # headings looked at; an endless page has loaded a handful
_LEAST_CARDS = 3
_MOST_CARD_PROSE = 2  # blocks of prose in one card
_LEAST_LINK = 15  # letters of a link that announces something
_MOST_CARD_ELEMENTS = 400  # larger ones are sections; so looking into nested ones takes no squares of time
_LEAST_REST = 45  # per cent of the prose that stands outside of cards; with less, the cards are what the page is for
_MOST_REST = 88  # with more, cards cannot be what draws the container wide

Sign = tuple[str, str]


def other_articles(page: Page, titles: str, letters_in: Callable[[int], int]) -> list[int]:
    """Elements that hold further articles: built like the one under the headline, each with a headline of its own.

    `titles` is what the head says the page is called.
    """
    headings = page.by_tag.get("h1", ())[:_MOST_ARTICLES]
    if len(headings) < 2:
        return []
    named = next((i for i in headings if len(name := page.text(i)) >= _LEAST_TITLE and name in titles), None)
    if named is None:
        return []
    title, sign = page.text(named), _sign(page, named)
    found = []
    for heading in headings:
        text = page.text(heading)
        if heading <= named or len(text) < _LEAST_TITLE or text == title or _sign(page, heading) != sign:
            continue
        one, other = _branches(page, named, heading)
        if _sign(page, one) == _sign(page, other) and letters_in(one) >= _LEAST_TEXT:
            found.append(other)
    return found


def _branches(page: Page, one: int, other: int) -> tuple[int, int]:
    """The two children of the smallest element that holds both; `other` comes later."""
    while page.end[page.parent[one]] <= other:
        one = page.parent[one]
    above = page.parent[one]
    while page.parent[other] != above:
        other = page.parent[other]
    return one, other


def _sign(page: Page, element: int) -> Sign:
    """The tag and the first class: "post" and "post is-last" look alike."""
    return page.tag[element], (page.attr(element, "class").split() or [""])[0]


def without_cards(
    page: Page, blocks: Blocks, prose: list[int], range_of: Callable[[int], tuple[int, int]]
) -> list[int] | None:
    """The letters of prose of each block with 0 for what stands in cards; None where these are too few or too many.

    A card is one of several elements that look alike, in which a link announces what a sentence or two tell of.
    `range_of` gives the blocks [start, stop) of an element.
    """
    announce = [linked * 2 > size >= _LEAST_LINK for size, linked in zip(blocks.size, blocks.linked, strict=True)]
    if sum(announce) < _LEAST_CARDS:
        return None
    cards = _Cards(page, [0, *accumulate(announce)], [0, *accumulate(map(bool, prose))], range_of)
    rest = [0 if letters and cards.hold(home) else letters for letters, home in zip(prose, blocks.home, strict=True)]
    return rest if _LEAST_REST <= sum(rest) * 100 / (sum(prose) or 1) <= _MOST_REST else None


class _Cards:
    def __init__(
        self, page: Page, links: list[int], proses: list[int], range_of: Callable[[int], tuple[int, int]]
    ) -> None:
        self._page, self._range_of = page, range_of
        self._links, self._proses = links, proses  # blocks of each sort before block n
        self._children: dict[int, Counter[Sign]] = {}
        self._known: dict[int, bool] = {}

    def hold(self, element: int) -> bool:
        """Does the element stand in a card?"""
        way = []
        found = False
        while self._page.parent[element] >= 0:
            if element in self._known:
                found = self._known[element]
                break
            way.append(element)
            if self._page.end[element] - element > _MOST_CARD_ELEMENTS:
                break
            low, high = self._range_of(element)
            if self._proses[high] - self._proses[low] > _MOST_CARD_PROSE:
                break
            if self._links[high] > self._links[low] and self._is_one_of_several(element) and self._leads_away(element):
                found = True
                break
            element = self._page.parent[element]
        self._known.update(dict.fromkeys(way, found))
        return found

    def _is_one_of_several(self, element: int) -> bool:
        page = self._page
        outer = page.parent[element]
        alike = self._children.get(outer)
        if alike is None:
            alike = self._children[outer] = Counter(_sign(page, k) for k in page.children(outer))
        return alike[_sign(page, element)] >= _LEAST_CARDS

    def _leads_away(self, element: int) -> bool:
        links = (self._page.attr(k, "href") for k in self._page.within(element, "a"))
        return any(link and not link.startswith(("#", "javascript:")) for link in links)
