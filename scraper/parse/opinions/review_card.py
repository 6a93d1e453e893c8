"""One card read: who, when, under which title, what and how good, as the columns of its list say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scraper.elements import BLOCK, BREAK, BUTTON, FORM
from scraper.page import Page
from scraper.parse.opinions import review_parts, review_rating, review_scores
from scraper.parse.opinions.review_cards import Card, is_prose
from scraper.parse.opinions.review_columns import Column, Told
from scraper.parse.opinions.review_dates import LONGEST as LONGEST_DATE
from scraper.parse.opinions.review_dates import day_of
from scraper.parse.opinions.review_groups import Read
from scraper.parse.opinions.review_parts import Parts
from scraper.parse.opinions.review_roles import NOISE, REPLY, roles
from scraper.parse.scores.rating_labels import SCALED
from scraper.parse.scores.rating_text import find
from scraper.records import Found, Rating

LEAST_HELD = 0.6  # of the cards that must have a written score, before one is believed
LONGEST_FORM = 40  # letters of a line that is a day or a score


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as a reader sees it: its pieces of text, and the words."""

    pieces: tuple[int, ...]
    text: str


def read(page: Page, card: Card, told: Told, n: int) -> Read:
    """The n-th card of a list; without its score, which all of them tell together."""
    elements = list(card.elements)
    author_at = _owner(page, told.author, n)
    name = told.names[n] if told.author and told.author.texts[n] else ""
    author = _cited(page, told.author, n, name) if name else None
    title = told.headline.texts[n] if told.headline else ""
    headline = _cited(page, told.headline, n, title.strip(' “”"«»„')) if title else None
    roles_ = {i: roles(page, i) for i in elements}
    skipped = review_parts.skipped_in(page, elements, roles_)
    barred = [range(page.first[held.start], page.last[held.start]) for held in (*skipped[REPLY], *skipped[NOISE])]
    date = review_parts.date_of(page, elements, roles_, None)[0] or _day(page, told.day, n)
    used = {column.cells[n] for column in (told.author, told.headline, told.day) if column is not None}
    body = _body(page, card, told, n, used, barred)
    anchor = review_parts.anchor_of(page, elements)
    parts = Parts(
        card.elements.start, author, date, headline, body, anchor, tuple(skipped[REPLY]), author_at, False, True
    )
    return Read(card.elements, parts, None)


def _owner(page: Page, column: Column | None, n: int) -> int | None:
    k = column.cells[n] if column else None
    return page.owner[k] if k is not None else None


def _cited(page: Page, column: Column | None, n: int, value: str) -> Found[str] | None:
    k = column.cells[n] if column else None
    if k is None or not value:
        return None
    i = page.owner[k]
    return Found(value, page.path(i), value, "visible") if value in page.text(i) else None


def _day(page: Page, column: Column | None, n: int) -> Found[str] | None:
    k = column.cells[n] if column else None
    found = day_of(page.stripped[k]) if k is not None else None
    return Found(found[0], page.path(page.owner[k]), found[1], "visible") if found and k is not None else None


def _lines(page: Page, card: Card) -> list[_Line]:
    """The lines of a card, parted at blocks and <br>."""
    lines: list[_Line] = []
    held: list[int] = []
    for k in (*card.pieces, -1):
        if k >= 0 and page.pieces[k] not in (BLOCK, BREAK):
            held.append(k)
            continue
        text = " ".join("".join(page.pieces[p] for p in held).split())
        if text:
            lines.append(_Line(tuple(held), text))
        held = []
    return lines


def _body(
    page: Page, card: Card, told: Told, n: int, used: set[int | None], barred: Sequence[range]
) -> Found[str] | None:
    """The lines of the card that stand where its text stands, without those that are something else."""
    main = told.prose.cells[n]
    if main is None:
        return None
    home = page.owner[main]
    loose = home not in card.elements
    kept = []
    for line in _lines(page, card):
        if any(line.pieces[0] in held for held in barred):
            continue
        if main in line.pieces or (
            used.isdisjoint(line.pieces) and (_is_home(page, line, home, loose) or _goes_on(page, line, home, card))
        ):
            kept.append(line)
    text = "\n".join(_of_main(page, line, used) if main in line.pieces else line.text for line in kept)
    text = text.strip(" \n·|-–—:")
    raw = max(text.split("\n"), key=len)
    i = home
    while raw not in page.text(i):
        i = page.parent[i]
        if i < 0:
            return None
    return Found(text, page.path(i), raw, "visible") if text else None


def _of_main(page: Page, line: _Line, used: set[int | None]) -> str:
    """The line of the text without the name or the day that stands before it in the same line."""
    shown = [k for k in line.pieces if page.stripped[k]]
    while shown and shown[0] in used:
        shown.pop(0)
    start = shown[0] if shown else line.pieces[0]
    return " ".join("".join(page.pieces[k] for k in line.pieces if k >= start).split()).lstrip(" ,:·|–—-)")


def _is_home(page: Page, line: _Line, home: int, loose: bool) -> bool:
    """Stands it in the element that holds the text?"""
    if _is_form(line.text) or not any(page.owner[k] == home and page.stripped[k] for k in line.pieces):
        return False
    return not loose or is_prose(line.text)


def _goes_on(page: Page, line: _Line, home: int, card: Card) -> bool:
    """Is it a further paragraph beside that of the text?"""
    i = page.owner[line.pieces[0]]
    if page.tag[home] not in ("p", "li") or i not in card.elements:
        return False
    while i in card.elements and page.parent[i] != page.parent[home]:
        i = page.parent[i]
    return (
        i in card.elements
        and page.tag[i] in ("p", "ul", "ol", "blockquote")
        and is_prose(line.text)
        and not page.bits[i] & (BUTTON | FORM)
    )


def _is_form(text: str) -> bool:
    """Is a line a day, or a score on its scale?"""
    if len(text) > LONGEST_FORM or not any(map(str.isdigit, text)):
        return False
    return day_of(text) is not None or any(match.rating.best and match.sure >= SCALED for match in find(text))


def ratings(page: Page, cards: Sequence[Card], read: Sequence[Read]) -> list[Found[Rating] | None]:
    """The scores of these cards; None for one that has none."""
    stretches = [list(one.stretch) for one in read]
    found = [review_rating.read(page, own, one.parts.replies) for own, one in zip(stretches, read, strict=True)]
    if not all(found):
        found = review_scores.of_group(page, stretches, found)
    if not any(found):
        found = [_written(page, card) for card in cards]
        if sum(one is not None for one in found) < LEAST_HELD * len(found):
            return [None] * len(found)
    return found


def _written(page: Page, card: Card) -> Found[Rating] | None:
    """The one score on a scale that a short line of the card says."""
    for line in _lines(page, card):
        if len(line.text) > LONGEST_DATE or not any(map(str.isdigit, line.text)):
            continue
        said = [
            match.rating
            for match in find(line.text)
            if match.rating.best and match.sure >= SCALED and not match.rating.aspect
        ]
        if len(said) == 1 and isinstance(said[0].value, float | int) and said[0].value:
            i = page.owner[line.pieces[0]]
            while i >= 0 and said[0].raw not in page.text(i):
                i = page.parent[i]
            if i >= 0:
                return Found(said[0], page.path(i), said[0].raw, "visible")
    return None
