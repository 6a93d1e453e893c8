"""Lines of the text that act as headings: all in bold, named so by their class, in capitals."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from scraper import days
from scraper.elements import BLOCK, BLOCK_TAGS, BOLD, BREAK, BUTTON, CAPTION, HEADING, LIST, QUOTE, TABLE
from scraper.page import Page
from scraper.parse import credits
from scraper.parse.caption_elements import PRICE
from scraper.parse.heading_words import is_furniture
from scraper.parse.scores import note_words
from scraper.parse.text.main_text import MainText
from scraper.parse.text.region import leads_away

_LONGEST = 90  # characters; a bold line longer than this is emphasis or a lead paragraph
_SHORTEST = 3
_FEWEST_CAPITALS = 8  # letters of a line in capitals
_GAP, _ENDS = 6, (BLOCK, BREAK)  # pieces looked at beside a bold line, what ends a line
_SENTENCE_END = (".", ",", ";", "…")
_NOT_A_HEAD = CAPTION | LIST | TABLE | QUOTE | HEADING | BUTTON
# Names of a line that parts a text, as newsrooms and word processors give them.
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:sub-?head(?:ing|line)?|cross-?head(?:ing)?|h[2-6]|heading-?[2-6]?|sub-?title|section-?(?:title|heading)|"
    r"zwischen-?(?:titel|überschrift|ueberschrift)|intertitre|inter-?titulo|ladillo|sottotitolo|tussenkop(?:je)?|"
    r"mellomtittel|mellanrubrik|mellemrubrik|väliotsikko|valiotsikko|srodtytul|mezititulek|alcim)(?:$|[\s_-])"
)

_IN_BOLD = re.compile(r"font-weight:\s*(?:bold|[6-9]00)")


def read(page: Page, main: MainText, *, named_only: bool) -> list[int]:
    """Short lines between paragraphs of the text that act as headings; with `named_only`, those a class calls so."""
    long_enough = {i for i, line in zip(main.owners, main.lines, strict=True) if len(line) > _LONGEST}
    if not long_enough:
        return []
    lo, hi = min(long_enough), max(long_enough)
    found = _named(page, main, lo)
    if not named_only:
        found += [i for i in _bold(page, main, lo, hi, long_enough) if i not in found]
    if not named_only and not found:
        found = _capitals(page, main, lo)
    return found


def _named(page: Page, main: MainText, lo: int) -> list[int]:
    return [
        i
        for n, i in enumerate(main.owners)
        if i > lo
        and len(main.lines[n]) <= _LONGEST
        and _is_named(page, i)
        and page.text(i) == main.lines[n]
        and not page.bits[i] & _NOT_A_HEAD
        and _is_before_paragraph(main, n)
        and _may_head(page, i, main.lines[n])
    ]


def _is_named(page: Page, i: int) -> bool:
    """Does the class of the block, or of the one element in it, call it a heading, or its style set it in bold?"""
    inner = i + 1
    for k in (i, inner) if inner < page.end[i] and page.end[inner] == page.end[i] else (i,):
        if (page.label[k] and _names_head(page.label[k])) or _IN_BOLD.search(page.attr(k, "style")):
            return True
    return False


@lru_cache(maxsize=4096)
def _names_head(label: str) -> bool:
    return bool(_NAMED.search(label))


def _capitals(page: Page, main: MainText, lo: int) -> list[int]:
    """Lines in capitals, each before a paragraph."""
    return [
        i
        for n, i in enumerate(main.owners)
        if i > lo
        and _FEWEST_CAPITALS <= len(main.lines[n]) <= _LONGEST
        and main.lines[n].isupper()
        and " " in main.lines[n]
        and page.tag[i] in ("p", "div")
        and page.text(i) == main.lines[n]
        and _is_before_paragraph(main, n)
        and _may_head(page, i, main.lines[n])
    ]


def _is_before_paragraph(main: MainText, n: int) -> bool:
    return n + 1 < len(main.lines) and len(main.lines[n + 1]) > _LONGEST


def _bold(page: Page, main: MainText, lo: int, hi: int, long_enough: set[int]) -> list[int]:
    """Short lines all in bold that stand between paragraphs of the text: blocks of their own, or parted by <br>."""
    around = page.bits[main.container]
    found: list[int] = []
    starts = [span[0] for span in main.spans]
    bold = sorted((*page.by_tag.get("b", ()), *page.by_tag.get("strong", ())))
    last = max(main.owners)
    for i in bold[bisect_left(bold, lo + 1) : bisect_left(bold, page.end[last])]:
        if page.bits[i] & _NOT_A_HEAD & ~around or (found and i < page.end[found[-1]]):
            continue
        block = _block_of(page, i)
        if i >= page.end[hi] and not (block >= 0 and _is_over_list(page, block)):
            continue
        if block in long_enough and page.last[block] == page.last[i]:
            continue
        if block < 0 and not (_fills_its_line(page, i) and _is_followed(page, main, i, starts)):
            continue
        here = block if block >= 0 else i
        if _may_head(page, here, page.text(here)):
            found.append(here)
    return found


def _is_over_list(page: Page, block: int) -> bool:
    """Does a list follow, which may be the end of the text, and is none of points or of links to other pages?"""
    below = page.end[block]
    if note_words.key(page.text(block)) in note_words.SIDES:
        return False
    return below + 1 < len(page) and page.tag[below] in ("ul", "ol") and not leads_away(page, below + 1)


def _block_of(page: Page, i: int) -> int:
    """The paragraph that holds nothing but bold type, of which element i is the beginning; else -1."""
    block = page.parent[i]
    while page.tag[block] not in BLOCK_TAGS and page.parent[block] >= 0:
        block = page.parent[block]
    if page.tag[block] not in ("p", "div") or _says_or_shows(page, block, i):
        return -1
    if page.last[block] - page.first[block] > _GAP:
        return block if page.text(block) == page.text(i) else -1
    said = page.said_in(page.first[block], page.last[block])
    whole = all(page.bits[page.owner[k]] & BOLD for k in said) and len(page.lines(block)) == 1
    return block if whole else -1


def _says_or_shows(page: Page, block: int, i: int) -> bool:
    """Is there text or a picture in the block before element i?"""
    at = bisect_left(page.said, page.first[block])
    told = at < len(page.said) and page.said[at] < page.first[i]
    return told or any(page.tag[k] == "img" for k in range(block, i))


def _may_head(page: Page, i: int, text: str) -> bool:
    """Is a line no sentence, no day, no credit, no title of another page, and none of the site's own?"""
    bare = text.rstrip(":").strip()
    return (
        _SHORTEST <= len(bare) <= _LONGEST
        and any(map(str.isalnum, bare))
        and not bare.endswith(_SENTENCE_END)
        and not leads_away(page, i)
        and not is_call_to_read(page, i)
        and not is_furniture(bare)
        and not credits.is_credit(bare)
        and not PRICE.search(bare)
        and not (any(map(str.isdigit, bare)) and days.find(bare))
    )


def is_call_to_read(page: Page, i: int) -> bool:
    """Is it a call to read something else, with its title: "Read also: NAME"?"""
    link = next((k for k in page.within(i, "a") if page.attr(k, "href")), None)
    before = "".join(page.pieces[page.first[i] : page.first[link]]) if link is not None else ""
    return bool(before.strip()) and is_furniture(before)


def _is_followed(page: Page, main: MainText, i: int, starts: list[int]) -> bool:
    """Is the next line of the text a paragraph?"""
    n = bisect_left(starts, page.last[i])
    return n < len(starts) and len(main.lines[n]) > _LONGEST


def _fills_its_line(page: Page, i: int) -> bool:
    """Is there nothing else between the <br> or the beginning of a block before element i and the <br> behind it?"""
    before = next(
        (p for p in reversed(page.pieces[max(0, page.first[i] - _GAP) : page.first[i]]) if p in _ENDS or p.strip()), ""
    )
    behind = next((p for p in page.pieces[page.last[i] : page.last[i] + _GAP] if p in _ENDS or p.strip()), "")
    return before in _ENDS and behind == BREAK and BREAK not in page.pieces[page.first[i] : page.last[i]]
