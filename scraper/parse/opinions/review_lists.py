"""Lists of people's reviews found by their make: where nothing is named after a review, or too little stands in each.

    places      a line says that people's words follow, or the page has an average of many people
    cards       siblings, or runs of lines, that look alike and hold prose
    columns     which part of all cards is a name, a day, a title, the text
    believed    the more the place says, the less each card must show
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from scraper.discover import repeated, review_words
from scraper.elements import BLOCK, BREAK, BUTTON, FORM, HEADING
from scraper.page import Page
from scraper.parse.opinions import review_cards, review_columns, review_groups, review_parts, review_places, review_rating, review_scores, review_seeds
from scraper.parse.opinions.aggregate_said import is_aside
from scraper.parse.opinions.crowd_signs import Crowd
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

LEAST_HELD = 0.6  # of the cards that must have what is believed of all
LEAST_NOBODYS = 40  # the same of texts that nobody signs
ASKED = ("?", "？", "؟")
FARTHEST, MOST_BETWEEN = 600, 60  # pieces of text, and such as show something, between a line and what it announces
LARGEST = 800  # elements of one card
LEAST_LETTERS = 24  # of what people say, on the average; in scripts without spaces half of that


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as a reader sees it: its pieces of text, and the words."""

    pieces: tuple[int, ...]
    text: str


@dataclass(frozen=True, slots=True)
class _List:
    worth: float
    cards: Sequence[Card]
    told: Told
    read: list[Read]

    @property
    def is_dated(self) -> bool:
        return all(one.parts.date for one in self.read)


def find_lists(page: Page, crowd: Crowd, *, of_item: bool, article: bool) -> list[list[Read]]:
    """The list of reviews on the page, as its make shows it; [] where there is none."""
    if not (of_item or crowd.announced) and (article or not _may_say(page, crowd)):
        return []
    places = review_places.places(page)
    announced = crowd.announced
    if not (places or of_item or announced):
        return []
    best: _List | None = None
    for place in sorted(places, key=lambda one: not one.sure):
        for cards in review_cards.lists(page, place.element):
            if not _is_near(page, place.piece, cards[0]):
                continue
            found = _judged(page, cards, least=0 if place.sure else 2 - of_item / 2)
            if found is not None and (best is None or found.worth > best.worth):
                best = found
        if best is not None:
            return [best.read]
    for cards in review_cards.lists(page) if of_item or announced else ():
        found = _judged(page, cards, least=3)
        if found is not None and (of_item or found.is_dated) and (best is None or found.worth > best.worth):
            best = found
    return [best.read] if best else []


def _may_say(page: Page, crowd: Crowd) -> bool:
    """A cheap look, where neither an average nor a heading in a known form speaks of readers."""
    return review_seeds.says_review(page) or review_places.headed(crowd.heads.values())


def mended(page: Page, read: list[Read]) -> list[Read]:
    """A list found by its names, where what was read of each does not fit together: as its columns show it."""
    if len(read) < 2 or not _is_flawed(page, read):
        return read
    cards = [review_cards.card(page, one.stretch) for one in read]
    if max(len(card.elements) for card in cards) > LARGEST or any(a.elements.stop > b.elements.start for a, b in pairwise(cards)):
        return read
    told = review_columns.told(page, cards)
    if told is None or not all(told.prose.texts) or not (told.author or told.headline):
        return read
    other = review_groups.without_form(page, [_read(page, card, told, n) for n, card in enumerate(cards)])
    return [_mended(one, columned) for one, columned in zip(read, other, strict=True)]


def _mended(one: Read, other: Read) -> Read:
    parts = one.parts
    author, at = (other.parts.author, other.parts.author_at) if other.parts.author else (None, None)
    headline = other.parts.headline or (parts.headline if parts.headline and _differ(parts.headline, author) else None)
    body = other.parts.body if parts.body and other.parts.body and _is_lead(parts.body, other.parts.body) else parts.body
    return replace(one, parts=replace(parts, body=body, author=author, author_at=at, headline=headline, date=parts.date or other.parts.date))


def _is_lead(whole: Found[str], text: Found[str]) -> bool:
    """Has a text what is the form's before it: "- voto 8"?"""
    return whole.value.endswith(text.value) and 0 < len(whole.value) - len(text.value) < LEAST_LETTERS


def _differ(a: Found[str], b: Found[str] | None) -> bool:
    return b is None or a.value != b.value


def _is_flawed(page: Page, read: Sequence[Read]) -> bool:
    """Are names taken from places that only their form calls so, or out of headings?"""
    return any(one.parts.author and not one.parts.sure for one in read) or any(
        one.parts.author_at is not None and page.bits[one.parts.author_at] & HEADING for one in read
    )


def says_more(made: Sequence[Sequence[Read]], named: Sequence[Sequence[Read]]) -> bool:
    """Say the texts of one list more than twice what those of the other do, and are they as many?"""
    return sum(map(len, made)) >= sum(map(len, named)) and _letters(made) > 2 * _letters(named)


def _letters(lists: Sequence[Sequence[Read]]) -> int:
    return sum(len(one.parts.body.value) for read in lists for one in read if one.parts.body)


def is_short(read: Sequence[Read]) -> bool:
    """Say these texts hardly anything, as what stands over the real ones does?"""
    return _letters([read]) < LEAST_LETTERS * len(read)


def _is_near(page: Page, piece: int, card: Card) -> bool:
    """Does the first of the cards follow a line, with no heading between?"""
    if not piece < card.pieces.start <= piece + FARTHEST:
        return False
    between = page.said_in(piece + 1, card.pieces.start)
    own = page.owner[piece]
    return len(between) <= MOST_BETWEEN and not any(
        page.bits[page.owner[k]] & HEADING and page.parent[page.owner[k]] != page.parent[own] for k in between
    )


def _judged(page: Page, cards: Sequence[Card], *, least: float) -> _List | None:
    """The cards as a list of reviews; `least` is how much each must show: who, how good, when, under which title."""
    if max(len(card.elements) for card in cards) > LARGEST:
        return None
    told = review_columns.told(page, cards)
    if told is None:
        return None
    kept = [n for n, text in enumerate(told.prose.texts) if text]
    if len(kept) < max(2, LEAST_HELD * len(cards)):
        return None
    if told.prose.letters < _least_letters(told.prose) * len(kept):
        return None
    if told.headline is not None and review_columns.is_linked(page, cards, told.headline):
        return None
    if sum(_leads_on(page, card) for card in cards) > len(cards) / 2 or is_aside(page, cards[0].elements.start):
        return None
    read = [_read(page, cards[n], told, n) for n in kept]
    read = review_groups.without_form(page, [one for one in read if one.parts.body])
    if len(read) < 2 or sum(one.parts.body.value.rstrip().endswith(ASKED) for one in read if one.parts.body) > len(read) / 2:
        return None
    ratings = _ratings(page, [cards[n] for n in kept], read)
    read = [Read(one.stretch, one.parts, rating) for one, rating in zip(read, ratings, strict=True)]
    named = told.author is not None
    rated = sum(one.rating is not None for one in read) >= LEAST_HELD * len(read)
    dated = sum(one.parts.date is not None for one in read) >= LEAST_HELD * len(read)
    titled = told.headline is not None
    signs = named + rated + dated
    linked = any(
        column is not told.author or not dated
        for column in told.columns
        if column.filled >= LEAST_HELD and column.different >= LEAST_HELD and review_columns.is_linked(page, cards, column)
    )
    if (linked and not rated) or (not named and told.prose.letters < LEAST_NOBODYS * len(read)):
        return None
    if signs + titled < max(1, least) or (signs + titled == 1 and dated) or (least > 1.5 and not rated):
        return None
    return _List(len(read) * (1 + signs + 0.5 * titled), cards, told, read)


def _leads_on(page: Page, card: Card) -> bool:
    """Does a link promise the rest, or a review, elsewhere?"""
    return any(
        page.tag[i] == "a"
        and (href := page.attr(i, "href"))
        and href[0] != "#"
        and (_ends_text(page, i) or review_seeds.promises_rest(page.text(i)) or review_words.said_by(href.partition("?")[0]) == "one")
        for i in card.elements
    )


def _ends_text(page: Page, i: int) -> bool:
    """Is a link the last of a text in the same element: "... more"?"""
    last = page.last[i]
    above = page.parent[i]
    before = page.stripped[page.first[i] - 1] if page.first[i] else ""
    return last == page.last[above] and page.owner[page.first[i] - 1] == above and before.endswith((".", "…"))


def _least_letters(prose: Column) -> float:
    spaced = any(" " in text for text in prose.texts)
    return LEAST_LETTERS if spaced else LEAST_LETTERS / 2


def _read(page: Page, card: Card, told: Told, n: int) -> Read:
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
    parts = Parts(card.elements.start, author, date, headline, body, anchor, tuple(skipped[REPLY]), author_at, False, True)
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


def _body(page: Page, card: Card, told: Told, n: int, used: set[int | None], barred: Sequence[range]) -> Found[str] | None:
    """The lines of the card that stand where its text stands, without those that are something else."""
    main = told.prose.cells[n]
    if main is None:
        return None
    home = page.owner[main]
    loose = home not in card.elements
    kept = []
    for line in _lines(page, card):
        if any(k in held for held in barred for k in line.pieces[:1]) or main not in line.pieces and not used.isdisjoint(line.pieces):
            continue
        if main in line.pieces or (_is_home(page, line, home, loose) and not _is_form(line.text)) or _goes_on(page, line, home, card):
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
    return any(page.owner[k] == home and page.stripped[k] for k in line.pieces) and (not loose or is_prose(line.text))


def _goes_on(page: Page, line: _Line, home: int, card: Card) -> bool:
    """Is it a further paragraph beside that of the text?"""
    i = page.owner[line.pieces[0]]
    if page.tag[home] not in ("p", "li") or i not in card.elements:
        return False
    while i in card.elements and page.parent[i] != page.parent[home]:
        i = page.parent[i]
    return i in card.elements and page.tag[i] in ("p", "ul", "ol", "blockquote") and is_prose(line.text) and not page.bits[i] & (BUTTON | FORM)


def _is_form(text: str) -> bool:
    if len(text) > LONGEST_DATE:
        return False
    return day_of(text) is not None and len(text) < 40 or (len(text) < 40 and any(match.rating.best and match.sure >= SCALED for match in find(text)))


def _ratings(page: Page, cards: Sequence[Card], read: Sequence[Read]) -> list[Found[Rating] | None]:
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
        said = [match.rating for match in find(line.text) if match.rating.best and match.sure >= SCALED and not match.rating.aspect]
        if len(said) == 1 and isinstance(said[0].value, float | int) and said[0].value:
            i = page.owner[line.pieces[0]]
            while i >= 0 and said[0].raw not in page.text(i):
                i = page.parent[i]
            if i >= 0:
                return Found(said[0], page.path(i), said[0].raw, "visible")
    return None
