"""Headlines that are catalogue entries: "Slow Boat (2019)", "Low Tide – Counting Rain", "Salt Letters - Ann Lee".

Over a text with the words of that kind of work such a headline is a review's, though no word says so.
"""

from __future__ import annotations

import re

from scraper.page import Page
from scraper.parse.text.main_text import MainText
from scraper.parse.works import item_kinds, item_names


def is_one(page: Page, shown: str, main: MainText, credits_: int) -> bool:
    """Is a page's headline, or its head's title, a catalogue entry? `credits_` are the particulars beside the text."""
    return any(_is_entry(line, main, credits_) for line in _heads(page, shown))


def _is_entry(title: str, main: MainText, credits_: int) -> bool:
    """Is the headline a catalogue entry, "Slow Boat (2019)", "Low Tide – Rain", "Salt by Ann Lee", of what is told?"""
    if len(title.split()) > _LONGEST_ENTRY:
        return False
    body = main.body or ""
    if item_names.year(title) is not None and item_names.is_name(item_names.clean(title)):
        told = item_kinds.told(body)
        return max(told[kind] for kind in _CATALOGUED_KINDS) >= _LEAST_ARTS or credits_ > 0
    if _LIVE.search(title):
        return item_kinds.told(body)["music"] >= _LEAST_ARTS
    if _BY_WHOM.search(title):
        return item_kinds.told(body)["book"] >= _LEAST_ARTS or credits_ > 0
    if len(re.split(r"\s+[–—•·-]\s+", title)) != 2 or not all(map(_is_title_word, title.split())):
        return False
    return item_kinds.told(body)["music"] >= _LEAST_ARTS


def _heads(page: Page, shown: str) -> list[str]:
    """The headline, and the page's title where it only adds a bracket: "Slow Boat (Ann Lee, 2019)"."""
    head = next((page.text(i) for i in page.by_tag.get("title", ())[:1]), "")
    whole = head[: head.find(")") + 1] if shown and head.startswith(f"{shown} (") else ""
    return [shown, whole] if _CREDITED_YEAR.search(whole) else [shown]


_CREDITED_YEAR = re.compile(r"\([^()]+, (?:19|20)\d\d\)\Z|\((?:19|20)\d\d, [^()]+\)\Z")


def _is_title_word(word: str) -> bool:
    return word[0].isupper() or not word[0].isalpha() or len(word) < _LEAST_CAPITAL


_LIVE = re.compile(
    r"\S @ \S|\Alive\s?[:–|-]|\blive (?:at|in|im|au|à|en|i|på|dal)\b|\ben concert\b|\ben concierto\b|\bin concerto\b|"
    r"\bkonzertbericht\b|\blive report\b",
    re.IGNORECASE,
)  # "Low Tide @ Harbour Hall, 6 March"
_BY_WHOM = re.compile(r"\A[A-ZÀ-Þ0-9].*\w by (?:[A-ZÀ-Þ][\w.’'-]*[ ]){1,3}[A-ZÀ-Þ][\w’'-]+(?: \([0-9][.,][0-9]\))?\Z")
_CATALOGUED_KINDS = ("film", "tv", "music", "game", "book")
_LONGEST_ENTRY = 9  # words
_LEAST_CAPITAL = 4  # letters; shorter words of a title may be in lower case
_LEAST_ARTS = 0.25  # of item_kinds.told
