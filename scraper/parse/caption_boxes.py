"""The box that a picture has for itself, and the lines in it: the form behind captions that no name calls so."""

from __future__ import annotations

import re
from bisect import bisect_left

from scraper import days
from scraper.elements import BLOCK, BREAK, BUTTON, FORM, HEADING
from scraper.page import Page
from scraper.parse.caption_elements import (
    BARE_LABEL,
    COUNTER,
    MAX_LOOSE_CHARS,
    MOST_BESIDE_DAY,
    NOT_OF_A_PICTURE,
    OF_THE_TEXT,
    PRICE,
    RIGHTS,
    Draft,
    is_teaser,
)
from scraper.parse.caption_parts import parted
from scraper.parse.credits import is_nameless, is_names, split

_MOST_LINES = 3  # of a caption with its credit: a place or a title may stand above them
_MOST_PIECES = 10  # of text; what holds more is no picture's box
_FEWEST_WORDS, _FEWEST_SIGNS = 3, 6  # of a line that says something; signs of scripts without spaces
_OF_AN_ENTRY = re.compile(
    r"[|·•]|(?:posted|published|updated|aktualisiert|veröffentlicht|publié|publicado)\b", re.IGNORECASE
)
_MOST_STEPS = 6  # up from a picture
_PICTURES = ("img", "amp-img")
_OPEN = frozenset(("body", "main", "article", "html"))
_NO_CAPTION = HEADING | FORM | BUTTON

Line = tuple[str, int]  # the text, and the smallest element that holds it


def lines_of(page: Page, picture: int, top: int) -> list[Line]:
    """The lines in the largest box around a picture that holds no other one, no heading, and only a few lines."""
    before, behind = _beside(page, picture)
    boxes: list[tuple[int, int]] = []
    box, told = picture, 0
    for _ in range(_MOST_STEPS):
        box = page.parent[box]
        if box <= top or before > box or behind < page.end[box] or page.tag[box] in _OPEN:
            break
        start, stop = bisect_left(page.said, page.first[box]), bisect_left(page.said, page.last[box])
        if stop - start > _MOST_PIECES:
            break
        if stop - start > told:
            told = stop - start
            boxes.append((start, stop))
    for start, stop in reversed(boxes):
        lines = _lines(page, page.said[start:stop])
        if len(lines) <= _MOST_LINES:
            wide = any(len(line) > MAX_LOOSE_CHARS or page.bits[i] & _NO_CAPTION for line, i in lines)
            if not wide:
                return lines
    return []


def _beside(page: Page, picture: int) -> tuple[int, int]:
    """The pictures before and behind a picture."""
    before, behind = -1, len(page)
    for name in _PICTURES:
        known = page.by_tag.get(name, ())
        at = bisect_left(known, picture)
        if at:
            before = max(before, known[at - 1])
        at += at < len(known) and known[at] == picture
        if at < len(known):
            behind = min(behind, known[at])
    return before, behind


def _lines(page: Page, said: list[int]) -> list[Line]:
    """The lines of these pieces, which follow one another."""
    found = []
    first = 0
    for n, k in enumerate(said, 1):
        following = said[n] if n < len(said) else -1
        gap = page.pieces[k + 1 : following]
        if n < len(said) and BLOCK not in gap and BREAK not in gap:
            continue
        start, stop = said[first], k + 1
        i = page.owner[start]
        while page.last[i] < stop:
            i = page.parent[i]
        found.append((" ".join("".join(page.pieces[start:stop]).split()), i))
        first = n
    return found


def captioned(page: Page, picture: int, lines: list[Line]) -> Draft | None:
    """The caption in a picture's own box, where something in it says by its form whose the picture is.

    A line of its own, or the end of the caption's line. In a <figure> a single line needs no such sign.
    """
    lines = [(line, i) for line, i in lines if any(map(str.isalpha, line)) and not COUNTER.match(line)]
    if not lines:
        return None
    said = [_parted(page, line, i) for line, i in lines]
    credits = [n for n, (text, credit) in enumerate(said) if credit and not text]
    if not credits and len(lines) == 2 and _is_signed(lines[0][0], lines[1][0]):
        credits = [1]
        said[1] = (None, lines[1][0].removeprefix("(").removesuffix(")"))
    others = [n for n in range(len(lines)) if n not in credits]
    if len(credits) > 1 or len(others) != 1:
        return None
    (line, owner), (text, credit) = lines[others[0]], said[others[0]]
    if credits and credit:
        return None
    draft = Draft(text, credit, picture, owner, line, "line-in-box")
    if credits:
        name, signed = lines[credits[0]]
        draft.credit = said[credits[0]][1]
        draft.joined.append(Draft(None, draft.credit, None, signed, name, "line-in-box"))
    elif credit is None and not (_is_in_figure(page, picture, owner) and says_something(line)):
        return None
    return draft if _is_believable(page, draft) else None


def _parted(page: Page, line: str, i: int) -> tuple[str | None, str | None]:
    """A line without its credit, and the credit: by its words, else by an element that ends it."""
    if is_nameless(line):
        return None, line.strip("()[]")
    found = split(line)
    if found.credit or page.text(i) != line or any(page.tag[k] == "a" for k in range(i, page.end[i])):
        return found
    text, credit = parted(page, i, line)
    return (text, credit) if text and credit and line.startswith(text) and says_something(text) else found


def says_something(line: str) -> bool:
    """Are there words enough to tell of a picture, and is it no byline, no day, no rating?

    >>> [says_something(x) for x in ("The ferry at dusk", "Recommended", "By Ann Lee, critic", "Posted: May 4, 2014")]
    [True, False, False, False]
    """
    words = line.split()
    long_enough = len(words) >= _FEWEST_WORDS or (not line.isascii() and len(words) == 1 and len(line) >= _FEWEST_SIGNS)
    if not long_enough or OF_THE_TEXT.match(line):
        return False
    day = days.find(line) if any(map(str.isdigit, line)) else None
    return day is None or (len(line) - (day.stop - day.start) > MOST_BESIDE_DAY and not _OF_AN_ENTRY.search(line))


def _is_signed(above: str, line: str) -> bool:
    """Is it a line of names as papers print them below a caption: in capitals, or with an agency behind a stroke?"""
    plain = line.removeprefix("(").removesuffix(")")
    apart = "/" in line or " for " in line or line.isupper() or (plain != line and not above.endswith(":"))
    return is_names(plain) and " " in line and apart and not above.isupper()


def _is_in_figure(page: Page, picture: int, owner: int) -> bool:
    """Do picture and line share a <figure>?"""
    figure = page.closest(picture, {"figure"})
    return figure is not None and figure < owner < page.end[figure]


def _is_believable(page: Page, draft: Draft) -> bool:
    """Is it no byline, no right reserved, no price, no title of something else?"""
    text, credit = draft.text or "", draft.credit or ""
    return not (
        BARE_LABEL.match(text)
        or not any(map(str.isalpha, text))
        or OF_THE_TEXT.match(text)
        or OF_THE_TEXT.match(credit)
        or NOT_OF_A_PICTURE.search(credit or text)
        or RIGHTS.search(credit)
        or PRICE.search(text)
        or is_teaser(page, draft.place)
    )
