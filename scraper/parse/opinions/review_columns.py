"""What each part of a card is, decided over all copies at once: a column of names is easier told than one name.

The pieces of text of a card are its cells; cells that stand at the same place of every copy are a column. What all
cells of a column have alike is the form's ("Review by … on"), what differs is somebody's. Columns of days, of names, of
titles and of prose are told by their form, by the names of their elements, and by each other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from scraper.discover import repeated
from scraper.elements import BLOCK_TAGS, BOLD, BUTTON, HEADING, LINK
from scraper.page import Page
from scraper.parse.opinions import review_names
from scraper.parse.opinions.review_author import USER_LINK
from scraper.parse.opinions.review_cards import Card, is_prose
from scraper.parse.opinions.review_dates import LONGEST, day_of
from scraper.parse.opinions.review_roles import AUTHOR, BODY, DATE, NAME, NOISE, RATING, REPLY, TITLE, roles
from scraper.parse.scores.rating_text import find

LEAST_FILLED = 0.6  # of the cards that must have a cell, before its column is looked at
LEAST_DIFFERENT = 0.6  # of the cells of a column of names, titles or texts that differ
LONGEST_NAME, MOST_WORDS = 48, 6
LONGEST_TITLE = 100
LEAST_LIKE_NAMES = 2.4  # see `_names`
LIKE_NAMES, LEAST_OF_NAMES = 0.75, -1.5  # a column of clear names may stand in a title's place
LEAST_LIKE_TITLES = 2.0
LEAST_PHRASE = 6  # letters of a title, on the average
LEAST_FOR_SUFFIX = 3  # cards before what their cells end in alike is believed to be the form's

_TOKEN = re.compile(r"\w+|[^\w\s]")
_PARTICLES = frozenset(
    "de du da di del der den des van von la le les el z of the y e i und and & af av zu ter ten".split()
)
_FIGURES = re.compile(r"\A\d.*\d|\d\s?[/%€$£]|(?<!\w)\d+\s\d")
_CONTROLS = frozenset(("label", "option", "legend"))
_LINKS = frozenset(("a",))
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.?\Z")
_NO_NAME = re.compile(r"[!?;:;！？。、…]|\.{2,}|[\"“”«»„]")


@dataclass(frozen=True, slots=True)
class Column:
    """The cells at one place of the cards: numbers of pieces, None where a card has none."""

    cells: tuple[int | None, ...]
    texts: tuple[str, ...]  # "" where there is none

    @property
    def filled(self) -> float:
        """The share of the cards that have it."""
        return sum(map(bool, self.texts)) / len(self.texts)

    @property
    def different(self) -> float:
        """The share of its cells that differ."""
        said = [text for text in self.texts if text]
        return len(set(said)) / max(1, len(said))

    @property
    def letters(self) -> int:
        """Of all of its cells."""
        return sum(map(len, self.texts))


@dataclass(frozen=True, slots=True)
class Told:
    """Which column is what; names and titles as they are without what is the form's."""

    columns: tuple[Column, ...]
    prose: Column
    author: Column | None
    names: tuple[str, ...]
    day: Column | None
    headline: Column | None


def told(page: Page, cards: Sequence[Card]) -> Told | None:
    """The columns of these cards; None where no column holds what people say."""
    columns = _columns(page, cards)
    texts = [column for column in columns if _is_of_prose(column)]
    if not texts:
        return None
    prose = max(texts, key=lambda column: column.letters)
    day = next((column for column in columns if _is_of_days(column)), None)
    short = [
        column for column in columns
        if column is not prose and column.filled >= LEAST_FILLED and column.different >= LEAST_DIFFERENT
    ]  # fmt: skip
    ranked = sorted(
        ((_like_names(page, cards, column, n), -n, column) for n, column in enumerate(short)),
        key=lambda one: one[:2],
        reverse=True,
    )
    best = ranked[0] if ranked and ranked[0][0][0] >= LEAST_LIKE_NAMES else None
    author, names = (best[2], best[0][1]) if best else (None, ())
    titles = [
        (_like_titles(page, cards, column, prose, first=author is not None and column is columns[0]), -n, column)
        for n, column in enumerate(short)
        if column is not author and column is not day
    ]
    top = max(titles, key=lambda one: one[:2], default=None)
    headline = top[2] if top and top[0] >= LEAST_LIKE_TITLES else None
    return Told(tuple(columns), prose, author, names, day, headline)


def _columns(page: Page, cards: Sequence[Card]) -> list[Column]:
    """The columns of these cards, in the order of the first card that has each."""
    held: dict[tuple[str, int], list[int | None]] = {}
    paths: dict[int, str] = {}
    for n, card in enumerate(cards):
        counts: Counter[str] = Counter()
        for k in card.said(page):
            if page.bits[page.owner[k]] & BUTTON or page.tag[page.owner[k]] in _CONTROLS:
                continue
            path = _path(page, page.owner[k], card.elements, paths)
            cells = held.setdefault((path, counts[path]), [None] * len(cards))
            cells[n] = k
            counts[path] += 1
    return [
        Column(tuple(cells), tuple(page.stripped[k] if k is not None else "" for k in cells)) for cells in held.values()
    ]


def _path(page: Page, i: int, elements: range, known: dict[int, str]) -> str:
    """The shapes from a card's root down to an element; "" for what stands around the card."""
    found = known.get(i)
    if found is None:
        if i not in elements:
            found = ""
        else:
            found = f"{_path(page, page.parent[i], elements, known)}/{repeated.shape(page, i).partition('<')[0]}"
        known[i] = found
    return found


def _is_of_prose(column: Column) -> bool:
    said = [text for text in column.texts if text]
    prose = sum(is_prose(text) and not _is_line(text) for text in said)
    return prose >= max(2, LEAST_FILLED * len(said)) and column.different >= LEAST_DIFFERENT


def _is_line(text: str) -> bool:
    """Does a short text tell who, when, or how good it was?"""
    return len(text) < LONGEST_NAME and (day_of(text) is not None or _is_score(text))


def _is_of_days(column: Column) -> bool:
    if column.filled < LEAST_FILLED:
        return False
    said = [text for text in column.texts if text]
    return all(len(text) <= LONGEST and day_of(text) for text in said[:8])


def _like_names(page: Page, cards: Sequence[Card], column: Column, n: int) -> tuple[float, tuple[str, ...]]:
    """How much a column is one of names, and the names."""
    if any(len(text) > LONGEST for text in column.texts):
        return 0.0, ()
    names = without_form(column.texts)
    shown = [name for name in names if name]
    if len(shown) < max(2, LEAST_FILLED * len(cards)) or len(set(shown)) < LEAST_DIFFERENT * len(shown):
        return 0.0, ()
    if not all(len(name) <= LONGEST_NAME and review_names.may_be_name(name) for name in shown):
        return 0.0, ()
    form = sum(map(nameness, shown)) / len(shown)
    at = next(k for k in column.cells if k is not None)
    card = next(card for k, card in zip(column.cells, cards, strict=True) if k == at)
    score = 4 * form + 0.5 * (n == 0)
    by_place = _by_place(page, page.owner[at], card)
    score += max(by_place, LEAST_OF_NAMES) if form >= LIKE_NAMES else by_place
    if _have_initials(page, cards, column, names):
        score += 3
    return (score if form >= 0.3 or score >= 6 else 0.0), names


def _by_place(page: Page, i: int, card: Card) -> float:
    """What the element of a name, and those around it that hold nothing else, say of it."""
    text, score = page.text(i), 0.0
    while i in card.elements:
        role = roles(page, i)
        if role & AUTHOR:
            score += 4
        elif role & NAME:
            score += 2
        elif page.tag[i] == "cite":
            score += 3
        if role & (TITLE | DATE | RATING | BODY | REPLY) and not role & (AUTHOR | NAME):
            score -= 3
        elif role & NOISE and not role & (AUTHOR | NAME):
            score -= 1
        if page.tag[i] == "a" and USER_LINK.search(page.attr(i, "href").lower()):
            score += 3
        if page.tag[i] in ("h2", "h3", "h4", "h5", "h6"):
            score -= 1.2
        i = page.parent[i]
        if i >= 0 and page.text(i) != text:
            break
    return score


def _have_initials(page: Page, cards: Sequence[Card], column: Column, names: Sequence[str]) -> bool:
    """Does each card hold what is drawn for somebody without a picture: the first letters of the name?"""
    met = 0
    for card, name, own in zip(cards, names, column.cells, strict=True):
        if name:
            first = name[0].upper()
            initials = "".join(word[0] for word in name.split()).upper()
            met += any(page.stripped[k] in (first, initials, initials[:2]) for k in card.said(page)[:4] if k != own)
    return met >= LEAST_FILLED * len(cards)


def nameness(text: str) -> float:
    """How much a text has the form of a name, from 0 to 1; of what language it is does not matter.

    >>> [nameness(x) for x in ("Ann Lee", "Waltraud H.", "old_harbour_cat", "みなと猫", "Perfect")]
    [0.9, 1.0, 1.0, 0.6, 0.6]
    >>> [nameness(x) for x in ("Not for me", "Best kettle we have owned", "Look elsewhere", "Great!", "Ola z Ełku")]
    [0.1, 0.0, 0.1, 0.0, 0.9]
    """
    words = text.split()
    if not words or len(words) > MOST_WORDS or _NO_NAME.search(text) or _is_score(text) or _FIGURES.search(text):
        return 0.0
    if len(words) == 1:
        if any(c.isdigit() or c == "_" for c in text) and any(map(str.isalpha, text)):
            return 1.0
        if not any(map(str.isalpha, text)):
            return 0.0
        return 0.6 if len(text) <= 16 else 0.3
    if any(map(str.isdecimal, words)) or (words[-1].endswith(".") and len(words[-1]) > 4):
        return 0.0
    if not text[0].isupper() and text[0].islower():
        return 0.1
    low = [word for word in words[1:] if word[:1].islower() and word.lower() not in _PARTICLES]
    if low:
        return 0.1 if len(words) <= 3 else 0.0
    if len(words) > 4:
        return 0.3
    return 1.0 if _INITIAL.search(words[-1]) else 0.9


def without_form(texts: Sequence[str]) -> tuple[str, ...]:
    """The cells of a column without days and without what all of them begin or end with.

    >>> without_form(("door Jan op 3-4-2020", "door piet_k op 1-2-2020", "door An op 30-1-2020"))
    ('Jan', 'piet_k', 'An')
    >>> without_form(("Line Cook in Lisport - May 3, 2021", "Barista in Lisport - May 9, 2021", "Clerk in Lisport -"))
    ('Line Cook', 'Barista', 'Clerk')
    """
    plain = [text.replace(day[1], " ") if (day := day_of(text)) else text for text in texts]
    plain = [" ".join(text.split()) for text in plain]
    said = [_TOKEN.findall(text) for text in plain if text]
    if len(said) >= LEAST_FOR_SUFFIX:
        ahead, behind = _alike(said), _alike([tokens[::-1] for tokens in said])
        plain = [_cut(text, ahead, behind) for text in plain]
    return tuple(review_names.cleaned(text) if text else "" for text in plain)


def _alike(said: Sequence[Sequence[str]]) -> int:
    """How many tokens all of these begin with alike, figures taken for one another, one left to each at least."""
    count = 0
    for tokens in zip(*(tokens[:-1] for tokens in said), strict=False):
        if len({"0" if token.isdigit() else token for token in tokens}) > 1:
            break
        count += 1
    return count


def _cut(text: str, ahead: int, behind: int) -> str:
    tokens = list(_TOKEN.finditer(text))
    if len(tokens) <= ahead + behind:
        return text
    return text[tokens[ahead].start() : tokens[len(tokens) - behind - 1].end()]


def _like_titles(page: Page, cards: Sequence[Card], column: Column, prose: Column, *, first: bool = False) -> float:
    """How much a column is one of titles."""
    said = [text for text in column.texts if text]
    if max(map(len, said)) > LONGEST_TITLE or not all(any(map(str.isalpha, text)) for text in said):
        return 0.0
    if any(day_of(text) or _is_score(text) for text in said[:4]):
        return 0.0
    at, text_at = next(
        ((k, p) for k, p in zip(column.cells, prose.cells, strict=True) if k is not None and p is not None),
        (None, None),
    )
    if at is None or text_at is None or at > text_at:
        return 0.0
    i = page.owner[at]
    card = next(card for k, card in zip(column.cells, cards, strict=True) if k == at)
    if i not in card.elements:
        return 0.0
    role = roles(page, i)
    above = page.parent[i]
    if above in card.elements and page.text(above) == page.text(i):
        role |= roles(page, above)
    score = 3.0 * bool(role & TITLE) + 3.0 * bool(page.bits[i] & HEADING) + 2.0 * bool(page.bits[i] & BOLD)
    score += 2.0 * (
        page.tag[i] in ("header", "dt", "summary", "legend")
        or (first and page.tag[i] in BLOCK_TAGS and _are_phrases(said))
    )
    if role & (NAME | AUTHOR | DATE | RATING | NOISE | REPLY) and not role & TITLE:
        score -= 3
    return score


def _are_phrases(said: Sequence[str]) -> bool:
    """Are these more than the first letters of names?"""
    return sum(map(len, said)) >= LEAST_PHRASE * len(said)


def _is_score(text: str) -> bool:
    return any(map(str.isdigit, text)) and any(match.rating.best for match in find(text))


def is_linked(page: Page, column: Column) -> bool:
    """Do most cells of a column lead elsewhere, and not to people?"""
    leads = 0
    for k in column.cells:
        if k is None:
            continue
        at = page.closest(page.owner[k], _LINKS) if page.bits[page.owner[k]] & LINK else None
        href = page.attr(at, "href") if at is not None else ""
        leads += bool(href) and href[0] != "#" and not USER_LINK.search(href.lower())
    return leads > len(column.cells) / 2
