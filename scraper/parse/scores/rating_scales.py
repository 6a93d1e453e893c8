"""The scale of a score that prints none.

told         elsewhere on the page: "I rate games from 1 (bin) to 6", "How we score: out of 10", "Skala: 1–6"
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
_TOLD = re.compile(
    rf"(?:\b(?:from|between|von|de|da|от|fra|från|van|od)\s|(?<![\w.,–-]))(?:0|1|zero|one)\s?(?:\([^()]{{1,30}}\)\s?)?"
    rf"(?:to|and|bis|und|à|a|till?|tot|до|do|[–-])\s?(?P<best>{_BESTS})(?![0-9.,:/%]|\s?(?:km|m\b|h\b|min|players|spieler))|"
    rf"\b(?:out of|maximum of|max\.?|highest (?:score|rating) is|scale of)\s(?P<most>{_BESTS})(?![0-9.,:/%])",
    re.IGNORECASE,
)
_LONGEST = 240  # letters of such a line
_WORDS = re.compile(r"[^\W\d_]+")
_SCALE = ("scale", "skala", "escala", "scala", "échelle", "schaal", "шкала")


def told(page: Page, value: float) -> float | None:
    """The one scale that lines of the page tell beside the word for scores; None where they tell none, or several."""
    found = set()
    for k in page.said_in(0, len(page.pieces)):
        piece = page.pieces[k]
        if len(piece) > _LONGEST or not any(sign in piece for sign in ("4", "5", "6", "0")):
            continue
        for m in _TOLD.finditer(piece):
            best = float(m["best"] or m["most"])
            words = [word.lower() for word in _WORDS.findall(piece)]
            if best >= value and any(is_label(word) or word in _SCALE for word in words):
                found.add(best)
    return found.pop() if len(found) == 1 else None


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
_WIDTH = re.compile(r"(?:^|[;\s])width\s*:\s*([0-9]{1,3}(?:\.[0-9]+)?)\s*%")
_PERCENT = re.compile(r"([0-9]{1,3}(?:\.[0-9]+)?)\s?%?\Z")
_IN_DATA = ("data-width", "data-percent", "data-percentage", "aria-valuenow")


def _shares(page: Page, row: int) -> Iterator[float]:
    """How long the bars of a row are, as parts of one."""
    for k in range(row, page.end[row]):
        own = page.attrs[k]
        m = _WIDTH.search((own.get("style") or "").lower()) if "style" in own and _is_bar(page, k) else None
        m = m or next((m for name in _IN_DATA if name in own and (m := _PERCENT.match(own[name] or ""))), None)
        if m and 0 < float(m[1]) <= _WHOLE:
            yield float(m[1]) / _WHOLE


_WHOLE = 100


def _is_bar(page: Page, k: int) -> bool:
    text = page.text(k)
    return len(text) <= _LONGEST_FIGURE and not any(map(str.isalpha, text))


_LONGEST_FIGURE = 6  # letters: "7.5", "75 %"
