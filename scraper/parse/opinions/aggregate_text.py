"""The page's text as one string for the rules that look for many people's scores: where each of its pieces stands, and
the counts that only the name of their element explains.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property, lru_cache
from itertools import accumulate

from scraper.elements import BLOCK, BREAK, HEAD, HEADING
from scraper.page import Page
from scraper.parse.opinions.aggregate_counts import FIGURE, WORDS, Count, count_number, counts, lowered, words_in
from scraper.parse.opinions.aggregate_said import parted

_YEARS = range(1950, 2100)
_LONGEST_WORD = 16  # letters before a figure in which its word may stand: "Reviews 1,204"


class PageText:
    """The page's text as one string, and the place of each piece in it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._pieces = parted(page.pieces)
        self.whole = "".join(self._pieces).replace(BLOCK, "\n").replace(BREAK, "\n")

    @cached_property
    def lower(self) -> str:
        return lowered(self.whole)

    def counts(self) -> list[Count]:
        """Where the text says how many there are, but for figures that belong to a name."""
        words = words_in(lowered(self.page.shown))  # half as long as the whole
        return [count for count in counts(self.whole, self.lower, words) if not self.is_named(count)]

    @cached_property
    def ends(self) -> list[int]:
        return list(accumulate(map(len, self._pieces)))

    def piece(self, place: int) -> int:
        return bisect_right(self.ends, place)

    def is_named(self, count: Count) -> bool:
        """Does a figure in a title belong to what it names: "Orb 7 reviews", "Reviews 2022"? Counts are in brackets."""
        k = self.piece(count.place)
        if k >= len(self.page.owner) or not self.page.bits[self.page.owner[k]] & (HEADING | HEAD):
            return False
        before = self.whole[self.whole.rfind("\n", 0, count.place) + 1 : count.place].rstrip(" \t")
        if not before[-1:].isalpha():
            return False
        said = any(word in before[-_LONGEST_WORD:].lower() for word in WORDS)
        return not said or count.number in _YEARS

    def span(self, i: int) -> tuple[int, int]:
        """From where to where element i stands in the text."""
        first, last = self.page.first[i], self.page.last[i]
        return (self.ends[first - 1] if first else 0), (self.ends[last - 1] if last else 0)


def named_counts(text: PageText) -> list[Count]:
    """Bare figures in elements that are named after a count of ratings: <span class="ratingCount">5 118</span>."""
    page = text.page
    named = {label for label in page.labels if _names_count(label)}
    found = []
    for i, label in enumerate(page.label) if named else ():
        if label in named and 0 < page.last[i] - page.first[i] <= 3:
            match = _BARE_COUNT.fullmatch(page.text(i))
            number_ = count_number(match[1]) if match else None
            if number_ is not None and number_ > 1:
                found.append(Count(text.span(i)[0], number_, reviews="review" in label))
    return found


@lru_cache(maxsize=4096)
def _names_count(label: str) -> bool:
    """Is an element named after a count of ratings, reviews or votes?"""
    return ("rating" in label or "review" in label or "vote" in label) and _NAMED_COUNT.search(label) is not None


_NAMED_COUNT = re.compile(
    r"(?:rating|review|vote|voter)s?[-_]?(?:count|num|number|total)|"
    r"(?:count|num|number|total)[-_]?(?:of[-_]?)?(?:rating|review|vote|voter)s?(?![a-z])|"
    r"(?<![a-z])(?:num)?votes(?![a-z])|(?:rating|review)s?[-_]+(?:target|anchor)"
)
_BARE_COUNT = re.compile(rf"\(?\s*({FIGURE})\s*\)?(?:人|件|名|条|명|건)?")
