"""The main text: which element holds it, and which of the blocks in it belong to it.

blocks      the page's text as blocks                                     (blocks.py)
container   the smallest element that holds most of the prose             (body_features.py)
features    what is known of each block that may belong to the text
forest      keep or drop, from the features                               (body_model.py)
lines       the blocks that are kept, the page's headline left out
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scraper.elements import HEADING
from scraper.page import Page
from scraper.parse.text import blocks as blocks_of
from scraper.parse.text import body_features as features
from scraper.parse.text.blocks import Blocks
from scraper.parse.text.body_features import Hints, Surroundings
from scraper.parse.text.body_model import forest
from scraper.parse.text.main_text import MainText

# Lines that are no text wherever they stand: labels of advertisements, and short codes of a publishing system that
# nobody replaced. And what feeds append to a text.
_LABEL = re.compile(
    r"(?:-? ?(?:advert(?:isement|ising)?s?|anzeige|werbung|publicidade?|publicité|pubblicità|reklama?|"
    r"sponsored|annonse?|advertentie|mainos|remove ads)(?: ?-)?|(?:article|story) continues (?:below|"
    r"after).{0,20}|(?:der )?artikel geht nach .{0,20}weiter|la suite après .{0,20}|(?:artikk?el(?:en|n)|"
    r"saken) forts(?:etter|ätter|ætter) .{0,20}|lees verder onder .{0,20}|continua a leggere dopo .{0,20}|"
    r"continúa (?:leyendo )?después de .{0,20}|continua (?:após|depois d)a .{0,20}|продолжение после .{0,20}|"
    r"\d\d? ?min(?:ute)?s?\.?(?: read)?|(?:estimated )?(?:read(?:ing)? time|lesezeit|temps de lecture|"
    r"tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|läsningstid|lukuaika|czas czytania|"
    r"время чтения)\W*(?:ca\. )?\d\d? ?\w{1,8}\.?|listen to this (?:article|story|review).{0,20}|"
    r"add us as a preferred source.{0,20}|\[/?[a-z_-]+(?: [a-z_]+=.*)?\].*)$"
)  # for lower case: ignoring case, each of these words would be tried in full
_APPENDED = re.compile(
    r"(?:appeared first on|apareceu primeiro em|apareció primero en|erschien zuerst auf|est apparu en premier) ",
)
_DATA = re.compile(r"[\[{]\s*[\[{\"].{0,60}?\"\s*:")  # what a template printed for its own script
_SHORT, _LONGEST_LABEL = 250, 80  # letters of the longest headline, of the longest label but for short codes
_MOST = 100_000  # letters of a hint; every block is looked for in it
_MAX_DEPTH = 12  # of JSON-LD; an article's text stands within the first four levels


def read(page: Page, title: str | None) -> MainText:
    """The main text of a page, and where each of its lines stands."""
    blocks = blocks_of.find(page)
    said = hints(page)
    around = Surroundings(page, blocks, said.titles)
    kept = _judge(page, around, said)
    return _main_text(page, blocks, kept, title)


def _judge(page: Page, around: Surroundings, said: Hints) -> list[int]:
    """The candidates that belong to the text."""
    judge = forest()
    flag, narrow, home = judge.narrow_by_flags, judge.narrow, around.blocks.home
    places: dict[int, tuple[tuple[int, ...], tuple[int, ...]]] = {}
    left_of: dict[int, int] = {}  # of elements, and of what looks alike: the leaves that are left
    kept, asked, left = set(), [], []
    for at, (n, like) in enumerate(zip(around.candidates, around.likes(), strict=True)):
        outer = around.around(home[n])
        place = places.get(outer)
        if place is None:
            place = places[outer] = around.place(outer)
        settled = around.settled(n, like[0], place[0])
        if settled:
            kept.add(n)
        if settled is not None:
            continue
        by_place = left_of.get(outer)
        if by_place is None:
            by_place = narrow(judge.ladders(features.PLACE), place[0], flag(features.PLACE_FLAGS, place[1]))
            left_of[outer] = by_place
        by_looks = left_of.get(-id(like))  # the objects live as long as the list of them
        if by_looks is None:
            by_looks = narrow(judge.ladders(features.LIKE), like[0], flag(features.LIKE_FLAGS, like[1]))
            left_of[-id(like)] = by_looks
        asked.append(at)
        left.append(by_place & by_looks & flag(features.BLOCK_FLAGS, (page.bits[home[n]] & ~around.ignored,)))
    of_block, is_text = judge.ladders(features.BLOCK), judge.is_text
    for at, leaves, row in zip(asked, left, around.rows(asked, said), strict=True):
        if is_text(narrow(of_block, row, leaves)):
            kept.add(around.candidates[at])
    return sorted(kept)


def hints(page: Page) -> Hints:
    """What the page says of its text elsewhere."""
    described = page.meta_content("og:description", "description")
    titled = page.meta_content("og:title")
    element = next(iter(page.by_tag.get("title", ())), None)
    titles = f"{titled[1] if titled else ''} {page.text(element) if element is not None else ''}"
    stated = [text for _, data in page.json_ld for text in _texts(data, 0)]
    text = " ".join(max(stated, key=len)[:_MOST].split()) if stated else ""
    return Hints(text, described[1][:_MOST] if described else "", titles)


def _texts(data: Any, depth: int) -> Iterator[str]:
    """Every articleBody and reviewBody in JSON."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(data, dict):
        for name in ("articleBody", "reviewBody"):
            if isinstance(data.get(name), str):
                yield data[name]
        data = data.values()
    for part in data:
        if isinstance(part, (dict, list)):
            yield from _texts(part, depth + 1)


def _main_text(page: Page, blocks: Blocks, kept: list[int], title: str | None) -> MainText:
    spans, lines, owners = [], [], []
    for n in kept:
        start, stop, home = blocks.start[n], blocks.stop[n], blocks.home[n]
        line = blocks_of.text_of(page, start, stop)
        if len(line) < _SHORT and line == title and page.bits[home] & HEADING:
            continue
        if (len(line) < _LONGEST_LABEL or line[0] == "[") and _LABEL.match(line.lower()):
            continue
        if line[0] in "[{" and _DATA.match(line):
            continue
        spans.append((start, stop))
        lines.append(line)
        owners.append(home)
    if lines and _APPENDED.search(lines[-1]):
        for part in (spans, lines, owners):
            part.pop()
    if not lines:
        return MainText()
    return MainText(_common(page, owners), tuple(spans), tuple(lines), tuple(owners))


def _common(page: Page, elements: list[int]) -> int:
    """The smallest element that holds all of these."""
    low, high = min(elements), max(elements)
    while page.end[low] <= high:
        low = page.parent[low]
    return low
