"""The text of a page as blocks: the longest runs of text between two borders (block elements and <br>).

A paragraph is a block, and so is a heading, a list item, a table cell, or a line of an address. Everything is kept as
parallel lists of integers, because this loop runs over every piece of every page; text is only put together for the
blocks someone asks for.
"""

from __future__ import annotations

from dataclasses import dataclass

from scraper.page import BLOCK, BREAK, LINK, Page


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
    pieces, owner, first, parent, bits = page.pieces, page.owner, page.first, page.parent, page.bits
    begin = first[page.tag.index("body")] if "body" in page.tag else 0
    here = owner[begin - 1] if begin else 0
    size = linked = since = until = 0
    for k in range(begin, len(pieces)):
        piece = pieces[k]
        if piece is BLOCK or piece is BREAK:
            if size:
                start.append(since)
                stop.append(until)
                home.append(here)
                sizes.append(size)
                links.append(linked)
                size = linked = 0
            if piece is BLOCK:
                element = owner[k]
                here = element if first[element] == k + 1 else parent[element]
            continue
        text = piece.strip()
        if text:
            if not size:
                since = k
            until = k + 1
            size += len(text)
            if bits[owner[k]] & LINK:
                linked += len(text)
    return Blocks(start, stop, home, sizes, links)


def text_of(page: Page, start: int, stop: int) -> str:
    """The text of a run of pieces, white space folded."""
    if stop - start == 1:
        return " ".join(page.pieces[start].split())
    return " ".join("".join(page.pieces[start:stop]).split())
