"""Two lists under labels that nobody listed, one the opposite of the other: "Daumen hoch" and "Daumen runter".

Their words are the same but for one pair of opposites, or the one says not what the other says: "Why you'll love it",
"Why you won't". Asked only on pages that call themselves a review and have no points by other rules.
"""

from __future__ import annotations

import re
from itertools import pairwise

from scraper.page import Page
from scraper.parse.scores import rating_places as places
from scraper.parse.scores.rating_places import Region
from scraper.records import Found

LONGEST_LABEL, LONGEST_POINT, MOST_POINTS = 50, 160, 12  # letters; items of one list
_WORDS = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?|[+−–-]")
# Words that turn a label into its opposite.
_NOT = frozenset(
    "not no don't won't doesn't didn't isn't aren't can't never nicht kein keine ohne weniger pas moins non no não nao "
    "menos niet geen minder inte ikke mindre ej nie ne не нет hayır değil ei".split()
)
_PAIRS = tuple(pair.split() for pair in (
    "up down", "ups downs", "hoch runter", "oben unten", "love hate", "loved hated",
    "like dislike", "best worst", "buy skip", "buy avoid", "for against", "good bad",
    "high low", "highs lows", "strong weak", "rocks sucks", "haut bas", "arriba abajo",
    "su giù", "cima baixo", "plus moins", "più meno", "más menos", "mais menos",
    "mejor peor", "meilleur pire", "melhor pior", "meglio peggio", "beste schlechteste", "stark schwach",
    "lob tadel", "licht schatten", "light shade", "sweet sour", "heaven hell", "hit miss",
    "omhoog omlaag", "upp ner", "op ned", "nahoru dolů", "góra dół", "pro contra",
    "pro con", "pros cons", "top flop", "yes no", "ja nein", "oui non",
    "sí no", "sì no", "sim não", "да нет", "+ -", "+ –",
    "+ −",
))  # fmt: skip


def sides(first: str, second: str) -> bool | None:
    """Is the first of two labels the good side? None where they are no opposites.

    >>> sides("Daumen hoch", "Daumen runter"), sides("Why you’ll love it", "Why you won’t"), sides("Cast", "Crew")
    (True, True, None)
    """
    a, b = ({word.replace("’", "'") for word in _WORDS.findall(text.lower())} for text in (first, second))
    only_a, only_b = a - b, b - a
    for good, bad in _PAIRS:
        if only_a == {good} and only_b == {bad}:
            return True
        if only_a == {bad} and only_b == {good}:
            return False
    negated = [bool(words & _NOT) for words in (only_a, only_b)]
    return negated[1] if negated[0] != negated[1] and a & b else None


def lists(page: Page, where: Region) -> tuple[list[Found[str]], list[Found[str]]]:
    """The good and the bad points of the one pair of such lists."""
    every = sorted(i for tag in ("ul", "ol") for i in page.by_tag.get(tag, ()) if where.low <= i < where.high)
    told = [(i, label) for i in every[:_MOST_LISTS] if (label := _label(page, i, where))]
    found = []
    for (a, first), (b, second) in pairwise(told):
        good = sides(first, second)
        if good is not None and page.first[b] - page.last[a] <= _NEAR:
            found.append((_points(page, a), _points(page, b)) if good else (_points(page, b), _points(page, a)))
    return found[0] if len(found) == 1 else ([], [])


_FEW = 3  # elements before a list, among which its label is
_MOST_LISTS = 60  # of a page that are looked at
_NEAR = 10  # pieces between the lists: the label of the second, and what parts them


def _label(page: Page, i: int, where: Region) -> str | None:
    """The label right above a list of a few short points."""
    if page.parent[i] < 0:
        return None
    items = [k for k in page.children(i) if page.tag[k] == "li"]
    if not 0 < len(items) <= MOST_POINTS or any(not 1 < len(page.text(k)) <= LONGEST_POINT for k in items):
        return None
    before = [k for k in page.children(page.parent[i]) if k < i and page.first[k] < page.last[k]]
    text = next((said for k in reversed(before[-_FEW:]) if (said := page.text(k))), "")
    return text if 0 < len(text) <= LONGEST_LABEL and places.own(page, i, where) else None


def _points(page: Page, i: int) -> list[Found[str]]:
    return [Found(t, page.path(k), t, "visible") for k in page.children(i) if (t := page.text(k))]
