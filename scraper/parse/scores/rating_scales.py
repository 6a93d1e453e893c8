"""The scale of a score that prints none.

told         elsewhere on the page: "I rate games from 1 (bin) to 6", "All scores are out of ten", "Skala: 1–6"
legend       what each score means: "4 = superb, 3 = good, 2 = fair, 1 = poor"
of_aspects   the work's score among those of its aspects, which share a scale
beside       a bar or stars of some width beside the figure: 3.9 over stars of 78 % is of five
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from scraper.page import Page
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_labels import is_label
from scraper.records import Rating

_BESTS = "4|5|6|10|20|100"
_IN_WORDS = {
    "four": 4.0, "five": 5.0, "six": 6.0, "ten": 10.0, "hundred": 100.0, "vier": 4.0, "fünf": 5.0, "sechs": 6.0,
    "zehn": 10.0, "пятибалльн": 5.0, "шестибалльн": 6.0, "десятибалльн": 10.0,
}  # fmt: skip
_TOLD = re.compile(
    rf"(?:\b(?:from|between|von|de|da|от|fra|från|van|od)\s|(?<![\w.,–-]))(?:0|1|zero|one)\s?(?:\([^()]{{1,30}}\)\s?)?"
    rf"(?:to|and|bis|und|à|a|till?|tot|до|do|[–-])\s?(?P<best>{_BESTS}|five|ten|six)(?![0-9:/%]|[.,][0-9]|\s?(?:km|m\b|h\b|min|players|spieler))|"
    r"\b(?:out of(?: a possible)?|maximum of|max\.?|highest (?:score|rating) is|scale of)\s"
    rf"(?P<most>{_BESTS}|four|five|six|ten)(?![0-9:/%]|[.,][0-9])|"
    rf"(?<![\w.,])(?P<points>{_BESTS}|four|five|six|ten|vier|fünf|sechs|zehn)(?:[\s-]?(?:points?|stars?|punkte?|stern\w*|балльн\w+|段階))"
    r"[\s-]?(?:scale|system|skala|шкал\w+|評価)|(?P<said>(?:пяти|шести|десяти)балльн)|"
    rf"(?:满分|滿分|満点)\s?(?P<full>{_BESTS})|"
    rf"(?<![\w.,])(?P<top>{_BESTS})\s?=\s?(?:the )?(?:best|beste|top|mejor|meilleur)\b",
    re.IGNORECASE,
)
_LONGEST = 240  # letters of such a line
_SIGNS = ("4", "5", "6", "0", "★", "out of ", "-point", "-star", "балльн", "scale")
_WORDS = re.compile(r"[^\W\d_]+")
_SCALE = frozenset(
    "scale skala skali skale skalan escala scala échelle schaal stupnici шкала шкале ölçek notes noten punkten "
    "puntuaciones voti notas oceny оценки best".split()
)
_LEGEND = re.compile(
    r"(?<![\w.,/])(?P<worth>[0-9]{1,2}|★{1,6})(?:\s?[=:：]\s?|\s(?:[–-]\s)?(?=[^\W\d_]))(?=[^\W\d_]{3})"
)
_LEAST_STEPS = 3  # of a legend


def told(page: Page, value: float) -> float | None:
    """The one scale that lines of the page tell beside the word for scores; None where they tell none, or several."""
    pieces = [page.pieces[k] for k in page.said_in(0, len(page.pieces))]
    likely = [piece for piece in pieces if len(piece) <= _LONGEST and any(sign in piece for sign in _SIGNS)]
    found = {best for piece in likely for best in _told_in(piece) if best >= value}
    found = found or {best for piece in likely if (best := legend(piece)) and best >= value}
    return found.pop() if len(found) == 1 else None


def _told_in(text: str) -> Iterator[float]:
    words: list[str] | None = None
    for m in _TOLD.finditer(text):
        words = words if words is not None else [word.lower() for word in _WORDS.findall(text)]
        if m["said"] or m["points"] or m["full"] or any(is_label(word) or word in _SCALE for word in words):
            best = next(group for group in m.groups() if group).lower()
            yield _IN_WORDS.get(best) or float(best)


def legend(text: str) -> float | None:
    """The highest of the scores that a line explains one by one, down to the lowest.

    >>> legend("4 = superb, 3 = good, 2 = fair, 1 = poor"), legend("★★★★ superb ★★★ good ★★ fair ★ poor")
    (4.0, 4.0)
    >>> legend("3 eggs, 2 cups and 1 spoon"), legend("10 = superb, 5 = fair")
    (None, None)
    """
    worths = [len(m["worth"]) if m["worth"][0] == "★" else int(m["worth"]) for m in _LEGEND.finditer(text)]
    explained = "=" in text or ":" in text or "★" in text
    if not explained or len(worths) < _LEAST_STEPS or sorted(worths)[0] > 1:
        return None
    low, high = min(worths), max(worths)
    return float(high) if high in _HIGHEST and sorted(worths) == list(range(low, high + 1)) else None


_HIGHEST = (4, 5, 6, 10)


def lacks(rating: Rating) -> bool:
    """Is this a figure without its scale?"""
    return rating.best is None and not isinstance(rating.value, str) and rating.scale in ("points", "stars")


def of_aspects(rating: Rating, aspects: Iterable[Rating]) -> float | None:
    """The one scale of at least two aspects, where the work's score lies between theirs."""
    others = [(a.value, a.best) for a in aspects if a.aspect and not isinstance(a.value, str)]
    bests = {best for _, best in others}
    values = [value for value, _ in others]
    if len(others) < _LEAST or len(bests) > 1 or isinstance(rating.value, str):
        return None
    return bests.pop() if min(values) <= rating.value <= max(values) else None


_LEAST = 2  # aspects


def beside(page: Page, rating: Rating, element: int) -> Rating:
    """A figure with the scale by which the bar beside it is as long as it is; unchanged where no bar tells."""
    if not lacks(rating) or isinstance(rating.value, str):
        return rating
    i = element
    for _ in range(_MOST_STEPS):
        if i <= 0 or len(page.text(i)) > _LONGEST_ROW or page.end[i] - i > _MOST_ELEMENTS:
            break
        shares = {share for share in _shares(page, i) if share * _WHOLE != rating.value}
        if shares:
            fits = [best for best in _SCALES if all(abs(rating.value / best - share) < _SAME for share in shares)]
            return normalize(replace(rating, best=fits[0])) if fits else rating
        i = page.parent[i]
    return rating


_SCALES, _SAME = (10.0, 5.0, 100.0, 20.0, 6.0, 4.0), 0.0051  # a bar's length is rounded to whole percents
_MOST_STEPS, _LONGEST_ROW, _MOST_ELEMENTS = 4, 80, 60  # elements above the figure; letters and elements of its row
WIDTH = re.compile(r"(?:^|[;\s])width\s*:\s*([0-9]{1,3}(?:\.[0-9]+)?)\s*%")
_PERCENT = re.compile(r"([0-9]{1,3}(?:\.[0-9]+)?)\s?%?\Z")
_IN_DATA = ("data-width", "data-percent", "data-percentage", "aria-valuenow")


def _shares(page: Page, row: int) -> Iterator[float]:
    """How long the bars of a row are, as parts of one."""
    for k in range(row, page.end[row]):
        own = page.attrs[k]
        m = WIDTH.search((own.get("style") or "").lower()) if "style" in own and _is_bar(page, k) else None
        m = m or next((m for name in _IN_DATA if name in own and (m := _PERCENT.match(own[name] or ""))), None)
        if m and 0 < float(m[1]) <= _WHOLE:
            yield float(m[1]) / _WHOLE


_WHOLE = 100


def _is_bar(page: Page, k: int) -> bool:
    text = page.text(k)
    return len(text) <= _LONGEST_FIGURE and not any(map(str.isalpha, text))


_LONGEST_FIGURE = 6  # letters: "7.5", "75 %"
