"""The main text: which element holds it, and which of the blocks in it belong to it.

blocks      the page's text as blocks                                     (blocks.py)
container   the smallest element that holds most of the prose             (body_features.py)
features    what is known of each block that may belong to the text
forest      keep or drop, from the features                               (body_model.py)
lines       the blocks that are kept, the page's headline left out
"""

from __future__ import annotations

from typing import Any

from scraper.page import HEADING, Page
from scraper.parse import blocks as blocks_of
from scraper.parse import body_features as features
from scraper.parse.blocks import Blocks
from scraper.parse.body_model import forest
from scraper.parse.main_text import MainText
from scraper.parse.rules import Ledger
from scraper.parse.structured import Structured
from scraper.records import Found

_MAX_DEPTH = 12  # of JSON-LD; an article's text stands within the first four levels


def read(page: Page, data: Structured, title: str | None, ledger: Ledger) -> MainText:
    """The main text of a page, and where each of its lines stands."""
    blocks = blocks_of.find(page)
    around = features.Surroundings(page, blocks)
    kept = _judge(page, around)
    return _main_text(page, blocks, kept, title, ledger)


def _judge(page: Page, around: features.Surroundings) -> list[int]:
    """The candidates that belong to the text."""
    judge = forest()
    of_block = judge.ladders(features.BLOCK)
    is_text, narrow, flag = judge.is_text, judge.narrow, judge.narrow_by_flags
    home, bits = around.blocks.home, page.bits
    places: dict[int, int] = {}
    likes: dict[int, int] = {}
    kept = []
    for n, like, row in zip(around.candidates, around.likes(), around.rows(*hints(page)), strict=True):
        element = home[n]
        outer = around.around(element)
        left = places.get(outer)
        if left is None:
            values, flags = around.place(outer)
            left = narrow(judge.ladders(features.PLACE), values, flag(features.PLACE_FLAGS, flags))
            places[outer] = left
        alike = likes.get(id(like))  # alive as long as the list of them is
        if alike is None:
            alike = narrow(judge.ladders(features.LIKE), like[0], flag(features.LIKE_FLAGS, like[1]))
            likes[id(like)] = alike
        if is_text(narrow(of_block, row, left & alike & flag(features.BLOCK_FLAGS, (bits[element],)))):
            kept.append(n)
    return kept


def hints(page: Page) -> tuple[str, str, str]:
    """What the page says of its text elsewhere: the text in its JSON-LD, its description, its titles, or ""."""
    described = page.meta_content("og:description", "description")
    titled = page.meta_content("og:title")
    element = next(iter(page.by_tag.get("title", ())), None)
    titles = f"{titled[1] if titled else ''} {page.text(element) if element is not None else ''}"
    return _stated(page), described[1] if described else "", titles


def _stated(page: Page) -> str:
    if b"articleBody" not in page.html and b"reviewBody" not in page.html:
        return ""
    found = [text for _, data in page.json_ld for text in _texts(data, 0)]
    return " ".join(max(found, key=len).split()) if found else ""


def _texts(data: Any, depth: int) -> list[str]:
    """Every articleBody and reviewBody in JSON."""
    if depth > _MAX_DEPTH:
        return []
    if isinstance(data, list):
        return [text for part in data for text in _texts(part, depth + 1)]
    if not isinstance(data, dict):
        return []
    found = [text for part in data.values() if isinstance(part, (dict, list)) for text in _texts(part, depth + 1)]
    return found + [data[name] for name in ("articleBody", "reviewBody") if isinstance(data.get(name), str)]


def _main_text(page: Page, blocks: Blocks, kept: list[int], title: str | None, ledger: Ledger) -> MainText:
    spans, lines, owners, numbers = [], [], [], []
    for n in kept:
        start, stop, home = blocks.start[n], blocks.stop[n], blocks.home[n]
        line = blocks_of.text_of(page, start, stop)
        if title and line == title and page.bits[home] & HEADING:
            continue
        spans.append((start, stop))
        lines.append(line)
        owners.append(home)
        numbers.append(n)
    if not lines:
        return MainText()
    _note(page, numbers, lines, owners, ledger)
    return MainText(_common(page, owners), tuple(spans), tuple(lines), tuple(owners))


def _note(page: Page, numbers: list[int], lines: list[str], owners: list[int], ledger: Ledger) -> None:
    """Evidence for every run of lines that follow one another on the page, too, and are children of one element."""
    parent = page.parent
    at = first = 0
    for n in range(1, len(lines) + 1):
        if (
            n < len(lines)
            and numbers[n] == numbers[n - 1] + 1
            and (owners[n] == owners[n - 1] or parent[owners[n]] == parent[owners[n - 1]])
        ):
            continue
        one = owners[first] == owners[n - 1]  # the lines of a run that differ in nothing but <br> have one owner
        raw = " ".join(lines[first:n])
        place = page.path(owners[first] if one else parent[owners[first]])
        ledger.note("body", "blocks", Found(None, place, raw, "visible"), (at, at + len(raw)))
        at += len(raw) + 1
        first = n


def _common(page: Page, elements: list[int]) -> int:
    """The smallest element that holds all of these."""
    low, high = min(elements), max(elements)
    while page.end[low] <= high:
        low = page.parent[low]
    return low
