"""The main text: which element holds it, and which of the blocks in it belong to it."""

from __future__ import annotations

from scraper.page import ASIDE, BUTTON, CAPTION, FIGURE, FOOTER, HEADING, HIDDEN, NAV, Page
from scraper.parse import blocks as blocks_of
from scraper.parse import body_features as features
from scraper.parse.blocks import Blocks
from scraper.parse.main_text import MainText
from scraper.parse.rules import Ledger
from scraper.parse.structured import Structured
from scraper.records import Found

NEVER = NAV | FOOTER | BUTTON | HIDDEN  # hardly a block in a hundred that stands in one of these is text
_NOT_PROSE = NEVER | ASIDE | CAPTION
_LEAST_PROSE = 80  # letters: shorter blocks are as often menus as sentences
_ENOUGH = 0.7  # of the prose a container must hold
_OTHER = features.COMMENT | features.SHARE | features.PROMO | features.AUTHOR | features.NAVIGATION | features.UNSEEN


def read(page: Page, data: Structured, title: str | None, ledger: Ledger) -> MainText:
    """The main text of a page, and where each of its lines stands."""
    blocks = blocks_of.find(page)
    container = _container(page, blocks)
    kept = [n for n in _inside(page, blocks, container) if _is_text(page, blocks, n, container)]
    return _main_text(page, blocks, container, kept, title, ledger)


def _prose(page: Page, blocks: Blocks, n: int) -> int:
    """How much prose a block is: its letters outside of links, 0 for what is too short or in the wrong place."""
    size, linked = blocks.size[n], blocks.linked[n]
    if size < _LEAST_PROSE or linked * 3 > size or page.bits[blocks.home[n]] & _NOT_PROSE:
        return 0
    return size - linked


def _container(page: Page, blocks: Blocks) -> int:
    """The smallest element that holds most of the prose of the page."""
    weight: dict[int, int] = {}
    for n in range(len(blocks)):
        prose = _prose(page, blocks, n)
        if prose:
            home = blocks.home[n]
            weight[home] = weight.get(home, 0) + prose
    below: dict[int, int] = {}
    kind: dict[int, int] = {}
    for home, prose in weight.items():
        chain = [home, *page.ancestors(home)]
        if any(_kind(page, kind, element) & features.COMMENT for element in chain):
            continue
        for element in chain:
            below[element] = below.get(element, 0) + prose
    if not below:
        return 0
    most = max(below.values())
    return max(element for element, prose in below.items() if prose >= _ENOUGH * most)


def _kind(page: Page, known: dict[int, int], element: int) -> int:
    found = known.get(element)
    if found is None:
        found = known[element] = features.kinds(page, element)
    return found


def _inside(page: Page, blocks: Blocks, container: int) -> range:
    """The numbers of the blocks in an element."""
    begin = next((n for n, start in enumerate(blocks.start) if start >= page.first[container]), len(blocks))
    end = next((n for n in range(begin, len(blocks)) if blocks.start[n] >= page.last[container]), len(blocks))
    return range(begin, end)


def _is_text(page: Page, blocks: Blocks, n: int, container: int) -> bool:
    home, size, linked = blocks.home[n], blocks.size[n], blocks.linked[n]
    if page.bits[home] & (NEVER | ASIDE | CAPTION | FIGURE) or linked * 2 > size:
        return False
    for element in (home, *page.ancestors(home)):
        if element == container:
            break
        if features.kinds(page, element) & _OTHER:
            return False
    return True


def _main_text(
    page: Page, blocks: Blocks, container: int, kept: list[int], title: str | None, ledger: Ledger
) -> MainText:
    spans, lines, owners = [], [], []
    at = 0
    for n in kept:
        start, stop, home = blocks.start[n], blocks.stop[n], blocks.home[n]
        line = blocks_of.text_of(page, start, stop)
        if title and line == title and page.bits[home] & HEADING:
            continue
        spans.append((start, stop))
        lines.append(line)
        owners.append(home)
        ledger.note("body", "blocks", Found(None, page.path(home), line, "visible"), (at, at + len(line)))
        at += len(line) + 1
    if not lines:
        return MainText()
    return MainText(_common(page, owners), tuple(spans), tuple(lines), tuple(owners))


def _common(page: Page, elements: list[int]) -> int:
    """The smallest element that holds all of these."""
    low, high = min(elements), max(elements)
    while page.end[low] <= high:
        low = page.parent[low]
    return low
