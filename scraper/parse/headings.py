"""Headings of the main text, in order: heading elements, role=heading, and bold paragraphs that act as headings."""

from __future__ import annotations

import re

from scraper import days
from scraper.elements import BUTTON, CAPTION, HEADING, LINK, LIST, QUOTE, TABLE
from scraper.page import Page
from scraper.parse import quick_links
from scraper.parse.heading_words import is_furniture
from scraper.parse.rules import Ledger
from scraper.parse.scores import note_words, rating_cards
from scraper.parse.scores.rating_labels import is_label
from scraper.parse.text.main_text import MainText
from scraper.parse.text.region import Region, is_foreign, leads_away
from scraper.records import Found, Heading, QuickLink
from scraper.text import key

_LEVELS = {f"h{n}": n for n in range(1, 7)}
_MAX_HEADING_CHARS = 200  # longer ones are paragraphs set large
_MAX_BOLD_CHARS = 90  # a bold line longer than this is emphasis or a lead paragraph
_MIN_BOLD_CHARS = 3
_BOX = re.compile(
    r"(?:^|[\s_-])(?:pros?|cons?|verdict|ratings?|scores?|specs?|summary|bottomline|likes?|dislikes?)(?:$|[\s_-])"
)
_WHOLE = frozenset(("article", "main", "body"))
_LONGEST_SCORE, _LABEL_END = 24, re.compile(r"[:：]")  # letters of "Grade: A-", where its label ends
_LONGEST_DAY = 32  # letters
_NEAR_STEPS, _MOST_STEPS = 2, 4  # elements above a heading in which its box is looked for
_CARD = re.compile(r"(?<![a-z])(?:score|review|rating)[-_]?(?:card|box|panel|breakdown|container|list)(?![a-z])")
_SENTENCE_END = (".", ",", ";", "…")
_NOT_A_HEAD = CAPTION | LINK | LIST | TABLE | QUOTE | HEADING | BUTTON


def read(
    page: Page, main: MainText, region: Region, title: str | None, jumps: tuple[QuickLink, ...], ledger: Ledger
) -> tuple[Heading, ...]:
    """The headings between headline and end of the text, without the headline; level None for a bold paragraph."""
    if not region.stop:
        return ()
    found = _elements(page, _headline(page, region, title), region.stop)
    last = max(main.owners, default=region.stop)
    kept = [i for i in found if _belongs(page, i, region.top) and not _is_behind(page, main, i, last)]
    formal = len([i for i in kept if page.tag[i] != "h1"])
    bold = _bold_paragraphs(page, main) if formal <= 1 else ()
    out = []
    own = key(title)
    for i in sorted({*kept, *bold}):
        text = page.text(i)
        if (own and key(text) == own) or (jumps and quick_links.is_title(text)):
            continue
        if i in bold and len(text) <= _LONGEST_SCORE and is_label(_LABEL_END.split(text)[0].strip().lower()):
            continue
        level = _level(page, i)
        anchor = page.attr(i, "id") or next(
            (page.attr(k, "id") or page.attr(k, "name") for k in _inside(page, i) if _names(page, k)), ""
        )
        out.append(Heading(level, text, anchor or None))
        ledger.note(
            "headings", "heading-element" if level else "bold-paragraph", Found(text, page.path(i), text, "visible")
        )
    return tuple(out)


def _headline(page: Page, region: Region, title: str | None) -> int:
    """The element that says the headline, so that a rubric above it does not count; else where the region begins."""
    if title:
        for i in page.by_tag.get("h1", ()):
            if region.first <= i < region.stop and page.text(i) == title:
                return i
    return region.first


def _elements(page: Page, first: int, stop: int) -> list[int]:
    levels, bits = _LEVELS, page.bits
    found = [i for i in range(first, stop) if page.tag[i] in levels]
    found += [
        i
        for i in range(first, stop)
        if "role" in page.attrs[i] and page.attrs[i]["role"] == "heading" and not bits[i] & HEADING
    ]
    return sorted(found)


def _belongs(page: Page, i: int, top: int) -> bool:
    text = page.text(i)
    if not text or len(text) > _MAX_HEADING_CHARS or is_furniture(text) or _is_day(text):
        return False
    if (
        page.bits[i] & CAPTION
        or "caption" in page.label[i]
        or is_foreign(page, page.parent[i], top)
        or _in_box(page, i, top)
    ):
        return False
    return not leads_away(page, i)


def _is_day(text: str) -> bool:
    """Is it only the day above a blog's entry: "Tuesday, 4 June 2019"?"""
    return (
        len(text) <= _LONGEST_DAY
        and any(c.isdigit() for c in text)
        and days.stamp(text.partition(", ")[2] or text) is not None
    )


def _is_behind(page: Page, main: MainText, i: int, last: int) -> bool:
    """Does it stand behind the last line of the text, in a box of its own? Only a verdict is still the review's."""
    if i < last:
        return False
    above = page.parent[i]
    if page.first[above] <= main.start < page.last[above] or _is_in_text(page, main, i):
        return False
    first = _FIRST_WORDS.match(page.text(i))
    return not (first and note_words.key(first[0]) in note_words.VERDICTS)


def _is_in_text(page: Page, main: MainText, i: int) -> bool:
    """Does it stand in the element of the text, where that is not the whole article with its boxes?"""
    text = main.container
    return text < i < page.end[text] and page.tag[text] not in _WHOLE


_FIRST_WORDS = re.compile(r"(?:[^\W\d_]|[\s'’-])+")


def _in_box(page: Page, i: int, top: int) -> bool:
    """Is it the title of a box of notes or scores, which are fields of their own?"""
    above = page.parent[i]
    for step in range(_MOST_STEPS):
        if above <= top:
            return False
        if step < _NEAR_STEPS and _BOX.search(page.label[above]):
            return True
        if _CARD.search(page.label[above]) and len(page.text(above)) <= rating_cards.MOST_LETTERS:
            return True
        above = page.parent[above]
    return False


def _level(page: Page, i: int) -> int | None:
    level = _LEVELS.get(page.tag[i])
    if level is None and page.attr(i, "role") == "heading":
        given = page.attr(i, "aria-level")
        level = int(given) if given in "123456" and given else 2
    return level


def _inside(page: Page, i: int) -> range:
    return range(i + 1, page.end[i])


def _names(page: Page, k: int) -> bool:
    return bool(page.attr(k, "id") or (page.tag[k] == "a" and page.attr(k, "name")))


def _bold_paragraphs(page: Page, main: MainText) -> list[int]:
    """Short blocks all in bold that stand between paragraphs of the text."""
    owners = main.owners
    long_enough = {i for i, line in zip(owners, main.lines, strict=True) if len(line) > _MAX_BOLD_CHARS}
    if not long_enough:
        return []
    lo, hi = min(long_enough), max(long_enough)
    found = []
    for i in range(lo + 1, page.end[hi]):
        if page.tag[i] in ("b", "strong") and i - 1 == page.parent[i] and page.tag[i - 1] in ("p", "div"):
            block = i - 1
            if block in long_enough or page.bits[block] & _NOT_A_HEAD:
                continue
            text = page.text(block)
            bare = text.rstrip(":").strip()
            if (
                _MIN_BOLD_CHARS <= len(bare) <= _MAX_BOLD_CHARS
                and page.text(i) == text
                and not bare.endswith(_SENTENCE_END)
                and not leads_away(page, block)
            ):
                found.append(block)
    return found
