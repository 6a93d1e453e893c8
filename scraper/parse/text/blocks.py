"""The text of a page as blocks: the longest runs of text between two borders (block elements and <br>).

A paragraph is a block, and so is a heading, a list item, a table cell, or a line of an address. Everything is kept as
parallel lists of integers, because this loop runs over every piece of every page; text is only put together for the
blocks someone asks for.
"""

from __future__ import annotations

from dataclasses import dataclass

from scraper.elements import BLOCK, BLOCK_TAGS, BREAK, LINK
from scraper.page import Page


@dataclass(frozen=True, slots=True)
class Blocks:
    """The blocks of a page in order; block n is pieces[start[n]:stop[n]], which all stand in element home[n]."""

    start: list[int]
    stop: list[int]
    home: list[int]
    size: list[int]  # letters, the white space around pieces left out
    linked: list[int]  # how many of them are inside of links

    def __len__(self) -> int:
        return len(self.start)


def find(page: Page) -> Blocks:
    """All blocks of the page's body."""
    start: list[int] = []
    stop: list[int] = []
    home: list[int] = []
    sizes: list[int] = []
    links: list[int] = []
    pieces, owner, parent, bits, tag = page.pieces, page.owner, page.parent, page.bits, page.tag
    begin = page.first[tag.index("body")] if "body" in tag else 0
    stripped = page.stripped
    nearest: dict[int, int] = {}  # inline element -> its block element; without it, deep nesting would take squares
    last, here = begin, -1
    for k in page.said_in(begin, len(pieces)):
        length = len(stripped[k])
        inside = owner[k]
        linked = length if bits[inside] & LINK else 0
        if tag[inside] not in BLOCK_TAGS:
            mine = inside
            while inside not in nearest and tag[inside] not in BLOCK_TAGS and parent[inside] >= 0:
                inside = parent[inside]
            inside = nearest[mine] = nearest.get(inside, inside)
        if inside == here and (k == last or (BLOCK not in (gap := pieces[last:k]) and BREAK not in gap)):
            stop[-1] = k + 1
            sizes[-1] += length
            links[-1] += linked
        else:
            start.append(k)
            stop.append(k + 1)
            home.append(inside)
            sizes.append(length)
            links.append(linked)
            here = inside
        last = k + 1
    return Blocks(start, stop, home, sizes, links)


def text_of(page: Page, start: int, stop: int) -> str:
    """The text of a run of pieces, white space folded."""
    if stop - start == 1:
        return " ".join(page.pieces[start].split())
    return " ".join("".join(page.pieces[start:stop]).split())
