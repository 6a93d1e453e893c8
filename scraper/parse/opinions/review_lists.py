"""Lists of people's reviews found by their make: where nothing is named after a review, or too little stands in each.

places      a line says that people's words follow, or the page has an average of many people
cards       siblings, or runs of lines, that look alike and hold prose
columns     which part of all cards is a name, a day, a title, the text
believed    the more the place says, the less each card must show
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from scraper.discover import review_words
from scraper.elements import HEADING
from scraper.page import Page
from scraper.parse.opinions import (
    review_card,
    review_cards,
    review_columns,
    review_groups,
    review_places,
    review_seeds,
    review_text,
)
from scraper.parse.opinions.aggregate_said import is_aside
from scraper.parse.opinions.crowd_signs import Crowd
from scraper.parse.opinions.review_cards import Card
from scraper.parse.opinions.review_columns import Column, Told
from scraper.parse.opinions.review_groups import Read
from scraper.parse.works import review_headlines
from scraper.records import Found

LEAST_HELD = 0.6  # of the cards that must have what is believed of all
LEAST_NOBODYS = 40  # the same of texts that nobody signs
ASKED = ("?", "？", "؟")
FARTHEST, MOST_BETWEEN = 600, 60  # pieces of text, and such as show something, between a line and what it announces
MOST_UNANNOUNCED = 6  # lists that are looked at where no line announces one
LARGEST = 800  # elements of one card
LEAST_LETTERS = 24  # of what people say, on the average; in scripts without spaces half of that


@dataclass(frozen=True, slots=True)
class _List:
    """Cards as a list of reviews, and how much each of them shows."""

    worth: float
    cards: Sequence[Card]
    told: Told
    read: list[Read]

    @property
    def is_rated(self) -> bool:
        """Has most of them a score?"""
        return sum(one.rating is not None for one in self.read) >= LEAST_HELD * len(self.read)

    @property
    def is_dated(self) -> bool:
        """Has each of them a day?"""
        return all(one.parts.date for one in self.read)


def find_lists(page: Page, crowd: Crowd, *, of_item: bool, article: bool) -> list[list[Read]]:
    """The list of reviews on the page, as its make shows it; [] where there is none."""
    if not (of_item or crowd.announced) and (article or not _may_say(page, crowd)):
        return []
    places = review_places.places(page)
    best: _List | None = None
    judges = article or any(review_headlines.says(page.text(i)) for i in page.by_tag.get("h1", ())[:1])
    for place in sorted(places, key=lambda one: not one.sure):
        for cards in review_cards.lists(page, place.element):
            if not _is_near(page, place.piece, cards[0]):
                continue
            found = _judged(page, cards, least=0 if place.sure else 2 - of_item / 2)
            if found is not None and judges and not found.is_rated:
                continue  # what people say below a critic's review
            if found is not None and (best is None or found.worth > best.worth):
                best = found
        if best is not None:
            return [best.read]
    for cards in (
        islice(review_cards.lists(page), MOST_UNANNOUNCED) if (of_item or crowd.announced) and not article else ()
    ):
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
    if max(len(card.elements) for card in cards) > LARGEST or any(
        a.elements.stop > b.elements.start for a, b in pairwise(cards)
    ):
        return read
    told = review_columns.told(page, cards)
    if told is None or not all(told.prose.texts) or not (told.author or told.headline):
        return read
    other = review_groups.without_form(page, [review_card.read(page, card, told, n) for n, card in enumerate(cards)])
    return [_mended(one, columned) for one, columned in zip(read, other, strict=True)]


def _mended(one: Read, other: Read) -> Read:
    parts = one.parts
    author, at = (other.parts.author, other.parts.author_at) if other.parts.author else (None, None)
    if author is None and parts.sure and _differ(other.parts.headline or parts.headline, parts.author):
        author, at = parts.author, parts.author_at
    headline = other.parts.headline or (parts.headline if parts.headline and _differ(parts.headline, author) else None)
    body = (
        other.parts.body if parts.body and other.parts.body and _is_lead(parts.body, other.parts.body) else parts.body
    )
    return replace(
        one,
        parts=replace(
            parts, body=body, author=author, author_at=at, headline=headline, date=parts.date or other.parts.date
        ),
    )


def _is_lead(whole: Found[str], text: Found[str]) -> bool:
    """Has a text what is the form's before it: "- voto 8"?"""
    return whole.value.endswith(text.value) and 0 < len(whole.value) - len(text.value) < LEAST_LETTERS


def _differ(a: Found[str] | None, b: Found[str] | None) -> bool:
    return a is None or b is None or a.value != b.value


def _is_flawed(page: Page, read: Sequence[Read]) -> bool:
    """Are names taken from places that only their form calls so, or out of headings, or missing here and there?"""
    named = sum(one.parts.author is not None for one in read)
    if 0 < named < len(read):
        return True
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
    if told is None or (told.author is None and (least > 2 or (least > 0 and told.headline is None))):
        return None
    kept = [n for n, text in enumerate(told.prose.texts) if text]
    if len(kept) < max(2, LEAST_HELD * len(cards)):
        return None
    if told.prose.letters < _least_letters(told.prose) * len(kept):
        return None
    if told.headline is not None and review_columns.is_linked(page, told.headline):
        return None
    if sum(_leads_on(page, card) for card in cards) > len(cards) / 2 or is_aside(page, cards[0].elements.start):
        return None
    read = [review_card.read(page, cards[n], told, n) for n in kept]
    read = review_groups.without_form(page, [one for one in read if one.parts.body])
    if (
        len(read) < 2
        or sum(one.parts.body.value.rstrip().endswith(ASKED) for one in read if one.parts.body) > len(read) / 2
    ):
        return None
    ratings = review_card.ratings(page, [cards[n] for n in kept], read)
    read = [Read(one.stretch, one.parts, rating) for one, rating in zip(read, ratings, strict=True)]
    read = review_groups.on_one_scale(read)
    named = told.author is not None
    rated = sum(one.rating is not None for one in read) >= LEAST_HELD * len(read)
    dated = sum(one.parts.date is not None for one in read) >= LEAST_HELD * len(read)
    titled = told.headline is not None
    signs = named + rated + dated
    linked = any(
        column is not told.author or not dated
        for column in told.columns
        if column.filled >= LEAST_HELD and column.different >= LEAST_HELD and review_columns.is_linked(page, column)
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
        and (
            _ends_text(page, i)
            or review_text.promises_rest(page.text(i))
            or review_words.said_by(href.partition("?")[0]) == "one"
        )
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
