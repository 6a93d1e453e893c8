"""Whether a page says anything that its neighbours have not said: the words of a reading against those seen before.

Lines are compared without their numbers and without the words of the page's own address, for that is what differs
where one page is shown under endless addresses: "Your search for 4711 has 12 results".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal
from urllib.parse import unquote

from scraper.crawl.traps.looks import place_of
from scraper.weburl import WebUrl

MIN_CHARACTERS = 60  # of new lines: a caption or a button is no text; the shortest capsule reviews have some ninety
MIN_SHARE = 0.3  # of a page's text: a clock, a quotation of the day or a visitor's counter make no new page
ENOUGH = 4_000  # characters: what a page says first tells whether it is new
MAX_LINES = 200_000  # remembered, those that were met last: some 20 MB, and the text of 10,000 pages
_LISTS = ("listing", "feed", "sitemap")  # their text is that of the pages they list
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_PLAIN = str.maketrans(dict.fromkeys("0123456789") | dict.fromkeys(".,;:!?\"'()[]“”‘’«»–", " "))


class OwnWords:
    """The lines that were seen in one run, each with its place."""

    def __init__(self) -> None:
        self._seen: dict[int, None] = {}

    def of(self, url: WebUrl, reading: Mapping[str, Any]) -> Literal["new", "known", "none"]:
        """Whether a page has text, and enough of it new to its place; from here on it is known."""
        place = place_of(url)
        in_address = frozenset(_NOT_LETTERS.sub(" ", unquote(f"{url.path} {url.query or ''}").lower()).split())
        new = total = 0
        for line in _lines(reading):
            words = _without(in_address, line.lower().translate(_PLAIN).split())
            total += len(words)
            new += len(words) * self._add(hash((place, words)))
            if total >= ENOUGH:
                break
        if total < MIN_CHARACTERS:
            return "none"
        return "new" if new >= MIN_CHARACTERS and new >= MIN_SHARE * total else "known"

    def _add(self, mark: int) -> bool:
        """Remember a line as the latest; whether it is new."""
        is_new = self._seen.pop(mark, self) is self
        self._seen[mark] = None
        if len(self._seen) > MAX_LINES:
            del self._seen[next(iter(self._seen))]
        return is_new


def _without(words: frozenset[str], line: list[str]) -> str:
    if words.isdisjoint(line):  # as of most lines
        return " ".join(line)
    return " ".join([word for word in line if word not in words])


def _lines(reading: Mapping[str, Any]) -> Iterator[str]:
    """The lines of a page's own text, and of the reviews that people left on it."""
    if reading.get("page_type") not in _LISTS:
        yield from (reading.get("body") or "").splitlines()
    for review in reading.get("user_reviews") or ():
        yield from (review.get("body") or "").splitlines()
