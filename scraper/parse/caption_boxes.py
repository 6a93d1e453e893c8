"""The box that a picture has for itself, and the lines in it: the form behind captions that no name calls so."""

from __future__ import annotations

from bisect import bisect_left

from scraper.elements import BLOCK, BREAK, BUTTON, FORM, HEADING
from scraper.page import Page
from scraper.parse.caption_elements import (
    MAX_LOOSE_CHARS,
    NOT_OF_A_PICTURE,
    OF_THE_TEXT,
    RIGHTS,
    Draft,
    is_teaser,
)
from scraper.parse.credits import is_credit, is_names, split

_MOST_LINES = 3  # of a caption with its credit: a place or a title may stand above them
_MOST_PIECES = 10  # of text; what holds more is no picture's box
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
    """A caption of several lines, of which one says by its form whose the picture is and another what it shows."""
    credits = [n for n, (line, _) in enumerate(lines) if is_credit(line)]
    if not credits and len(lines) == 2 and _is_signed(lines[1][0]) and not lines[0][0].isupper():
        credits = [1]
    others = [n for n in range(len(lines)) if n not in credits]
    if len(credits) != 1 or len(others) != 1:
        return None
    (line, owner), (name, signed) = lines[others[0]], lines[credits[0]]
    credit = split(name).credit or name
    if OF_THE_TEXT.match(line) or OF_THE_TEXT.match(credit) or NOT_OF_A_PICTURE.search(credit) or RIGHTS.search(name):
        return None
    text = split(line)
    if text.credit or not text.text or is_teaser(page, owner):
        return None
    draft = Draft(line, credit, picture, owner, line, "line-in-box")
    draft.joined.append(Draft(None, credit, None, signed, name, "line-in-box"))
    return draft


def _is_signed(line: str) -> bool:
    """Is it a line of names as papers print them below a picture: in capitals, or with an agency behind a stroke?"""
    return is_names(line) and " " in line and ("/" in line or line.isupper())
