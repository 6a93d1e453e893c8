"""Lines that are captions by where they stand: behind a picture, alone in its box, or naming whose picture it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from urllib.parse import urlsplit

from scraper.elements import BLOCK, BLOCK_TAGS, BREAK, FORM, HEADING, LINK
from scraper.page import Page
from scraper.parse import caption_boxes
from scraper.parse.caption_elements import (
    MAX_LOOSE_CHARS,
    NOT_OF_A_PICTURE,
    OF_THE_TEXT,
    PRICE,
    RIGHTS,
    Draft,
    is_teaser,
    same,
)
from scraper.parse.credits import MAX_CREDIT_CHARS, at_end, is_credit, names_picture, says_picture, split
from scraper.parse.text.main_text import MainText
from scraper.parse.text.region import Region, is_foreign, is_picture_file

_MOST_ALONE = 160  # characters of a line without a name or a credit
_SMALLEST = 80  # pixels; smaller pictures are icons
_MOST_SHOWN = 4  # pictures over one caption
_PARAGRAPH, _PARAGRAPH_OF_SIGNS = 140, 50  # characters; of scripts without spaces
_SMALL = frozenset(("small", "i", "em", "font"))
_CELLS = frozenset(("tr", "tbody", "td"))
# Beside an address, a map; beside a promise, an app.
_APART = re.compile(
    r"(?<![a-z])(?:maps?|contact|address|location|logo|app|ratings?|scores?|(?<!ng-)stars?|tips?)(?![a-z])"
)
_OWN_BOXES = frozenset(("table", "center", "div", "p", "dl", "span", "figure"))


def beside_pictures(page: Page, pictures: list[int], main: MainText, region: Region, places: set[int]) -> list[Draft]:
    """Lines right after a picture that repeat its alternative text or are a credit, or both in a box of its own."""
    kept = {line for line in main.lines if len(line) > MAX_LOOSE_CHARS}
    drafts: list[Draft] = []
    taken: set[int] = set()  # one line below two pictures is one caption
    for i in pictures:
        found = _line_after(page, page.last[i])
        if found is None:
            continue
        line, owner = found
        near = len(line) <= MAX_LOOSE_CHARS and not page.bits[owner] & LINK
        lines = caption_boxes.lines_of(page, i, region.top) if near else []
        if lines and not any(owner in places for _, owner in lines):
            draft = caption_boxes.captioned(page, i, lines)
            if draft is not None:
                taken |= draft.places
                drafts.append(draft)
                continue
        if owner in places or owner in taken or line in kept or len(line) > MAX_LOOSE_CHARS or page.bits[owner] & FORM:
            continue
        alt = page.attr(i, "alt") or page.attr(i, "title")
        text, credit = split(line)
        if credit is None and says_picture(line):
            text, credit = at_end(line)
        if credit and (NOT_OF_A_PICTURE.search(credit) or RIGHTS.search(credit)):
            continue
        if credit is None and (
            page.bits[owner] & HEADING
            or is_teaser(page, owner)
            or _is_in_a_row(page, owner)
            or not (
                (alt and same(split(alt).text, line)) or says_picture(line) or _is_below(page, i, owner, line, main)
            )
        ):
            continue
        if (
            credit is not None
            and not is_credit(line)
            and not says_picture(line)
            and len(line) > MAX_LOOSE_CHARS // 2
            and not (alt and same(split(alt).text, text))
        ):
            continue
        if page.bits[owner] & HEADING and (text is None or not is_right_behind(page, owner)):
            continue
        taken.add(owner)
        drafts.append(Draft(text, credit, i, owner, line, "line-after-picture"))
    return drafts


def is_right_behind(page: Page, owner: int) -> bool:
    """Does a picture, and no text, end what stands before element `owner`?"""
    before = owner - 1
    while before > 0 and page.tag[before] in ("br", "source", "noscript"):
        before -= 1
    return page.tag[before] in ("img", "amp-img") and before > page.parent[owner]


def _is_in_a_row(page: Page, owner: int) -> bool:
    """Does the line stand in a table beside other cells, where picture and line say what the row is about?"""
    cell = page.closest(owner, {"td", "th"})
    if cell is None or page.lines(cell)[1:]:
        return False
    return any(k != cell and page.text(k) for k in page.children(page.parent[cell]))


def _is_below(page: Page, picture: int, owner: int, line: str, main: MainText) -> bool:
    """Does a line without name or credit caption the picture above it, by where it stands among the text?

    Either both fill a box of their own, or the line is set small right under the picture.
    """
    if (
        len(line) > _MOST_ALONE
        or page.first[picture] > main.stop
        or not caption_boxes.says_something(line)
        or _is_icon(page, picture)
        or NOT_OF_A_PICTURE.search(line)
        or PRICE.search(line)
        or _leads_to_another_site(page, picture)
        or not _is_beside_prose(page, owner, main)
    ):
        return False
    small = _is_small(page, owner, line) or _is_centred(page, owner, main)
    near = box = next(k for k in (picture, *page.ancestors(picture)) if k <= owner < page.end[k])
    while page.tag[box] in _CELLS:
        box = page.parent[box]
    if page.tag[box] in _OWN_BOXES and box > main.container and page.lines(box) == [line]:
        if _is_one_of_several(page, box) or _APART.search(page.label[box]):
            return False
        shown = sum(page.tag[k] in ("img", "amp-img") for k in range(box, page.end[box]))
        if small and shown <= _MOST_SHOWN:
            return True
        parted = page.tag[box] != "p" or BREAK in page.pieces[page.last[picture] : page.last[box]]
        return shown == 1 and parted and main.start < page.first[picture]
    return small and _is_right_below(page, picture, owner, near)


def _is_one_of_several(page: Page, box: int) -> bool:
    """Does a box of the same make, with a picture and a line, stand beside it? Then they are points of a list."""
    return any(
        k != box
        and page.tag[k] == page.tag[box]
        and page.label[k] == page.label[box]
        and any(page.tag[n] == "img" for n in range(k, page.end[k]))
        and 0 < len(page.text(k)) <= _MOST_ALONE
        and (page.end[k] == box or page.end[box] == k)
        for k in page.children(page.parent[box])
    )


def _is_right_below(page: Page, picture: int, owner: int, box: int) -> bool:
    """Do picture and line stand in one block, or in two that follow one another and hold nothing else?"""
    over = next(k for k in (picture, *page.ancestors(picture)) if page.parent[k] == box)
    under = next(k for k in (owner, *page.ancestors(owner)) if page.parent[k] == box or k == box)
    blocks = page.tag[over] in ("p", "div", "center") and under == page.end[over] and not page.text(over)
    return blocks or (page.tag[box] in ("center", "p", "td") and not page.text(over))


def _is_icon(page: Page, picture: int) -> bool:
    sizes = [page.attr(picture, name) for name in ("width", "height")]
    return any(size.isdigit() and int(size) < _SMALLEST for size in sizes)


def _leads_to_another_site(page: Page, picture: int) -> bool:
    """Is the picture a link to another host, as an advertisement is?"""
    link = page.closest(picture, {"a"})
    there = urlsplit(page.link_url(page.attr(link, "href")) or "").netloc if link is not None else ""
    leads = bool(there) and there != urlsplit(page.url).netloc
    return leads and not is_picture_file(page.attr(link or 0, "href"))


def _is_beside_prose(page: Page, owner: int, main: MainText) -> bool:
    """Is the line of the text before it or behind it a paragraph? Beside icons stand the points of a list."""
    n = bisect_left(main.spans, (page.first[owner],))
    return any(
        len(line) >= (_PARAGRAPH if " " in line or line.isascii() else _PARAGRAPH_OF_SIGNS)
        for line in main.lines[max(0, n - 1) : n + 3]
    )


def _is_small(page: Page, owner: int, line: str) -> bool:
    """Is the whole line set small or slanted?"""
    for k in (owner, *page.ancestors(owner)):
        if page.tag[k] in _SMALL or "font-size" in page.attr(k, "style"):
            return page.text(k) == line
        if page.tag[k] in BLOCK_TAGS:
            return False
    return False


def _is_centred(page: Page, owner: int, main: MainText) -> bool:
    """Is the line no sentence and set in the middle, and the next paragraph of the text not?"""
    if "center" not in _set(page, owner) or page.text(owner).endswith((".", "!", "?", "。", "！")):
        return False
    n = bisect_left(main.spans, (page.last[owner],))
    return n < len(main.owners) and "center" not in _set(page, main.owners[n])


def _set(page: Page, i: int) -> str:
    """How an element's lines are set, as its attributes say."""
    return f"{page.attr(i, 'style')} {page.attr(i, 'align')} {page.label[i]}"


def _line_after(page: Page, k: int) -> tuple[str, int] | None:
    """The next line of text after piece k, and the element it stands in."""
    pieces, owner = page.pieces, page.owner
    stop = len(pieces)
    at = bisect_left(page.said, k)
    if at == len(page.said):
        return None
    start = k = page.said[at]
    while k < stop and pieces[k] not in (BLOCK, BREAK):
        k += 1
    line = " ".join("".join(pieces[start:k]).split())
    i = owner[start]
    while page.last[i] < k and page.parent[i] >= 0:
        i = page.parent[i]
    return (line, i) if line else None


def standing_alone(page: Page, region: Region, places: set[int]) -> list[Draft]:
    """Lines of the text that only credit a picture which stands elsewhere: "Featured image credit: NAME"."""
    drafts = []
    stripped = page.stripped
    for k in page.said_in(page.first[region.first], page.last[region.top]):
        piece = stripped[k]
        if (
            6 < len(piece) < MAX_CREDIT_CHARS
            and (":" in piece or "：" in piece or " by" in piece)
            and names_picture(piece)
        ):
            i = page.owner[k]
            above = page.parent[i]
            if {i, above, page.parent[above]} & places or is_foreign(page, i, region):
                continue
            line = page.text(i)
            credit = split(line).credit
            if (
                credit
                and is_credit(line)
                and not (OF_THE_TEXT.match(credit) or NOT_OF_A_PICTURE.search(line) or RIGHTS.search(line))
            ):
                drafts.append(Draft(None, credit, None, i, line, "credit-line"))
    return drafts
