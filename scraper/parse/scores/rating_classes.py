"""Scores in the names of classes: stars-4, allstar40, rated-9, score_90, rating-3of5, "three half", terning-5."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from scraper.page import Page
from scraper.parse.scores import rating_pictures
from scraper.parse.scores.normalize import normalize
from scraper.records import Rating
from scraper.text import holds_any

_WORDS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())}
_CLASS_STARS = re.compile(
    r"(?<![a-z])(?:all|star-rating|rating-stars?|"
    r"stars?-rating)?-?_?(?:stars?|sterne?|etoiles?|estrellas?|stelle|sterren|gwiazdk[ia]|bubbles?|circles?)[-_]{0,2}(\d{1,3})(?:[-_.](\d)(?!\d)|[-_]?(half))?(?![a-z\d])"
)
_CLASS_RATING = re.compile(
    r"(?:rating|score|note|grade|wertung|bewertung|nota|voto|value|"
    r"betyg)s?[-_]{1,2}(\d{1,3})(?![-_]?of)(?:[-_.](\d)(?!\d)|[-_]?(half))?(?![a-z\d])"
)
_CLASS_SCALED = re.compile(r"(?<!\d)(\d{1,2})(?:-?of-?|-?out-?of-?)(4|5|6|10|100)(?!\d)")  # rating-3of5
_CLASS_HALVES = re.compile(r"(?<![a-z])rated-(\d{1,2})(?!\d)")
_TOKEN, _MOST_STARS = re.compile(r"(?:^|\s)[a-z]{0,2}[-_]?([1-5]|[0-4]5|[1-5]0)(?=\s|$)"), 5  # "stars s35"
_PAINT = re.compile(r"(?:^|\s)(?:bg|text|color|border|col|grid|w|h|p|m|icon|fill)-\S*")
_DICE, _NORWEGIAN = re.compile(r"(?<![a-z])(?:dice|die)[-_]{1,2}([1-6])(?!\d)"), ("no", "nb", "nn")


def read(page: Page, i: int) -> Rating | None:
    """The score in the class of an element; `raw` is the part of the class that says it."""
    label, names = page.label[i], _telling(page.attrs[i].get("class") or "")
    if not names:
        return None
    die = rating_pictures.DIE.search(names) or (
        _DICE.search(names) if page.attr(0, "lang")[:2].lower() in _NORWEGIAN else None
    )
    if die:
        return _made(page, i, float(die[1]), 6.0, die[0], scale="die")
    found = _CLASS_HALVES.search(names)
    if found and int(found[1]) <= 10:
        return _made(page, i, float(found[1]) / 2, 5.0, found[0])
    scaled = _CLASS_SCALED.search(names)
    if scaled and 0 < float(scaled[1]) <= float(scaled[2]):
        return _made(page, i, float(scaled[1]), float(scaled[2]), scaled[0])
    for pattern in (_CLASS_STARS, _CLASS_RATING):
        found = pattern.search(names)
        if found and not _numbered_row(page, i, pattern):
            value, best = _class_value(page, i, found, starry=pattern is _CLASS_STARS or "star" in label)
            return _made(page, i, value, best, found[0].strip("-_ ")) if value else None
    token = _TOKEN.search(names) if "star" in names or "rating" in names else None
    if token and not page.text(i) and not _numbered_row(page, i, _TOKEN):
        value = float(token[1]) / (10 if len(token[1]) > 1 else 1)
        return _made(page, i, value, None, token[0].strip()) if 0 < value <= _MOST_STARS else None
    words = [w for w in re.split(r"[\s_-]+", names) if w]
    counted = [w for w in words if w in _WORDS]
    if len(counted) == 1 and ("star" in names or "rating" in around(page, i, i) or "star" in around(page, i, i)):
        half = "half" in words
        return _made(page, i, _WORDS[counted[0]] + (0.5 if half else 0.0), None, counted[0])
    return None


@lru_cache(maxsize=4096)
def _telling(said: str) -> str:
    """A class without what only paints, "" where it cannot tell a score: nearly all, which a page says many times."""
    names = _PAINT.sub(" ", said.lower())
    if not names or "col" in names:
        return ""
    ways = (rating_pictures.DIE, _DICE, _CLASS_HALVES, _CLASS_SCALED, _CLASS_STARS, _CLASS_RATING)
    if any(way.search(names) for way in ways) or holds_any(names, _WORDS):
        return names
    return names if ("star" in names or "rating" in names) and _TOKEN.search(names) else ""


def around(page: Page, k: int, i: int) -> str:
    """The names of k and of what it stands in, up to i and its parent."""
    names, above = [], k
    while above >= 0:
        names.append(page.label[above])
        if above < i:
            break
        above = page.parent[above]
    return " ".join(names)


def _class_value(page: Page, i: int, found: re.Match[str], *, starry: bool) -> tuple[float, float | None]:
    """What the figure in a class means: 4, 4-5 and 45 (four and a half stars), 90 (nine of ten, or ninety)."""
    value = float(found[1])
    if found[2]:
        return (value + float(found[2]) / 10 if value < 10 else 0.0), None
    if found[3]:
        return value + 0.5, None
    if value <= 10:
        return value, None
    if starry:
        return (
            (value / 10, None) if value <= 50 and value % 5 == 0 else (value / 20, 5.0) if value <= 100 else (0.0, None)
        )
    if value > 100:
        return 0.0, None
    # score_90: the figure written beside it tells whether it means 9 of 10
    above = page.parent[i]
    near = f" {page.text(above)[:200]} " if above >= 0 else ""
    tenth = f"{value / 10:g}"
    if re.search(rf"(?<![\d.,]){re.escape(tenth)}(?:\.0)?(?![\d%])", near) or (
        not re.search(rf"(?<!\d){found[1]}(?!\d)", near) and value % 5 == 0
    ):
        return value / 10, 10.0 if value > _HALF_OF_HUNDRED else None
    return value, None


_HALF_OF_HUNDRED = 50  # score_45 is of ten or of five


def _numbered_row(page: Page, i: int, pattern: re.Pattern[str]) -> bool:
    """Do the neighbours carry other numbers (star-1, star-2, ...)? Then the number only counts them."""
    above = page.parent[i]
    if above < 0:
        return False
    classes = ((page.attrs[k].get("class") or "").lower() for k in page.children(above))
    return len(list(islice(filter(pattern.search, classes), 2))) > 1


def _made(page: Page, i: int, value: float, best: float | None, raw: str, *, scale: str = "stars") -> Rating | None:
    if not 0 < value <= 100:
        return None
    own = page.attrs[i].get("class") or ""
    at = own.lower().find(raw)
    raw = own[at : at + len(raw)] if at >= 0 else own
    return normalize(Rating(value, best, None, " ".join(raw.split()), scale=scale))
