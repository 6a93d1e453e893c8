"""The grammar of scores in text: what in a line has the shape of a rating, in figures, words, glyphs and letters.

Pure functions of a string. Whose rating it is depends on where the line stands; that is decided in ratings.py.
`best` is what the text says, else None: "four stars" has no best, "★★★★☆" has five. Scales that are no scales of
scores (3/4 cup, 9/10/2023, 24/7, 4 out of 5 dentists) are not found.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from scraper.parse.scores import rating_figures as figures
from scraper.parse.scores import rating_things as things
from scraper.parse.scores.normalize import LETTERS, normalize
from scraper.parse.scores.rating_forms import (
    GLYPHS,
    TYPED_MARKS,
    asterisks,
    eastern,
    glyphs,
    letters,
    scale_first,
    spoken,
    typed,
    verdicts,
)
from scraper.parse.scores.rating_labels import (
    LABEL_REACH,
    Match,
)
from scraper.parse.scores.rating_words import (
    VERDICTS,
)
from scraper.records import Rating


@lru_cache(maxsize=512)
def _found(text: str, language: str | None) -> tuple[Match, ...]:
    """What `find` gives; kept because a line is read for the whole and for its parts."""
    return tuple(_find(text, language))


def find(text: str, language: str | None = None) -> list[Match]:
    """Everything in the text that has the shape of a score, in order, without overlaps. Time is linear in the text.

    >>> [m.rating.value for m in find("Graphics: 8/10. Sound: 9/10. All in all 4 out of 5 stars.")]
    [8.0, 9.0, 4.0]
    >>> find("24/7 on 9/10/2023: 4 out of 5 dentists watch the top 10 in 16:9")
    []
    """
    return _find(text, language) if len(text) > LONGEST_KEPT else list(_found(text, language))


def _find(text: str, language: str | None) -> list[Match]:
    if not text.isascii() and _WIDE.search(text):
        narrow = _find(text.translate(_NARROW), language)
        return [replace(m, rating=replace(m.rating, raw=text[m.start : m.stop])) for m in narrow]
    found = [] if text.isascii() else list(glyphs(text))
    if "*" in text:
        found += asterisks(text)
    if len(text) < _LONGEST_TYPED and any(map(text.__contains__, TYPED_MARKS)):
        found += typed(text)
    if "星" in text or "별" in text:
        found += eastern(text)
    if _PICTURES.search(text):
        found += things.pictured(text)
    if "star_" in text or "starstar" in text:
        found += things.ligatures(text)
    if _DIGIT.search(text):
        found += figures.figures(text)
        if not text.isascii():
            found += scale_first(text)
        found += things.counted(text)
        found += things.counted_behind(text)
    found += spoken(text, language)
    if _PARTED.search(text):
        found += letters(text)
        found += verdicts(text)
    if len(found) < 2:
        return found
    found = [m for m in found if not (m.rating.raw[0] in GLYPHS and any(_retells(text, m, other) for other in found))]
    found.sort(key=lambda m: (m.start, -m.sure, m.start - m.stop))
    kept: list[Match] = []
    for match in found:
        if not kept or match.start >= kept[-1].stop:
            kept.append(match)
        elif kept[-1].sure < match.sure and match.stop > kept[-1].stop:
            kept[-1] = match
    return kept


# Figures of other scripts: East Asian type, Arabic, Persian, Hindi, Bengali, Tamil, Thai, Burmese, Khmer.
_NOUGHTS = "０٠۰०০௦๐၀០"
DIGITS = "".join(f"{nought}-{chr(ord(nought) + 9)}" for nought in _NOUGHTS)  # for a class of characters
_WIDE = re.compile(f"[{DIGITS}]")
_NARROW = {ord(nought) + n: str(n) for nought in _NOUGHTS for n in range(10)} | {
    ord(wide): narrow for wide, narrow in zip("／．％٫٪", "/.%.%", strict=True)
}
_PICTURES = re.compile("[\U0001f300-\U0001faff\u2600-\u2604\u2607-\u27bf]")


def parse(text: str, language: str | None = None) -> Rating | None:
    """The score that a text is, where the text is known to be a score: "8", "8.5/10", "B+", "★★★½", "Sehr gut".

    >>> parse("8.5").value, parse("8,5/10").best, parse("B+").value, parse("★★★½").value, parse("87 %").best
    (8.5, 10.0, 'B+', 3.5, 100.0)
    >>> parse("***½").value, parse("*") is None
    (3.5, True)
    >>> parse("see page 8 of the manual") is None
    True
    """
    text = " ".join(text.split())
    if not text.isascii() and _WIDE.search(text):
        narrow = parse(text.translate(_NARROW), language)
        return replace(narrow, raw=text) if narrow is not None else None
    typed = _TYPED.match(text)
    if typed:
        return normalize(Rating(len(typed[1]) + (0.5 if typed[2] else 0.0), None, None, text, scale="stars"))
    graded = _GRADED.search(text) if "(" in text and len(text) < LABEL_REACH else None
    if graded:
        grade = float(graded["grade"].replace(",", "."))
        return normalize(Rating(grade, None, None, graded["grade"], scale="grade"))
    text = _without_word(_TOLD_AGAIN.sub("", text)).strip(" .,;:!()[]*\"'“”„»«")
    if not text or len(text) > LABEL_REACH * 2:
        return None
    whole = [m for m in find(text, language) if m.stop >= len(text) - 1 and (m.start <= 1 or m.label)]
    if len(whole) == 1:
        return whole[0].rating
    return _alone(text)


def write(rating: Rating) -> str:
    """A rating as text that `parse` reads back.

    >>> write(Rating(3.5, 5, None, "", scale="stars")), write(Rating("B+", None, None, "", scale="letter"))
    ('3.5/5 stars', 'B+')
    """
    if isinstance(rating.value, str):
        return rating.value
    value = f"{rating.value:g}"
    unit = " stars" if rating.scale == "stars" else ""
    if rating.scale == "percent":
        return value + "%"
    score = f"{value}/{rating.best:g}{unit}" if rating.best else value + unit
    return f"{rating.aspect}: {score}" if rating.aspect else score


def _retells(text: str, drawn: Match, other: Match) -> bool:
    """Does a bracket right behind stars say in figures what they show, with its scale: "★★★☆ (3.5 / 5)"?"""
    between = text[drawn.stop : other.start].strip()
    scaled = other.rating.best is not None and other.rating.raw[0].isdigit()
    if between or not scaled or isinstance(drawn.rating.value, str) or isinstance(other.rating.value, str):
        return between in ("(", "（", "[") and scaled
    return drawn.start < other.start and abs(drawn.rating.value - other.rating.value) <= _ROUNDED


_ROUNDED = 0.5  # stars stand for the figure behind them, to the half


_LONGEST_TYPED = 40  # letters of a line with typed marks
LONGEST_KEPT = 200  # letters of a line whose scores are remembered
_DIGIT = re.compile(r"[0-9½]")
_PARTED = re.compile(r"[:：=–—-]|\s(?:is|of)\s|\sa\s[A-F][+−]")


def _without_word(text: str) -> str:
    """A score without the verdict in brackets behind it: "86 % (sehr gut)"."""
    head, bracket, word = text.rstrip(" )").rpartition("(")
    return head if bracket and text.endswith(")") and word.strip().lower() in VERDICTS and _DIGIT.search(head) else text


_TOLD_AGAIN = re.compile(r"(?<=[★☆⭐●○])\s?[(（][0-9](?:[.,][0-9])?[)）]\Z")  # "★★★★☆ (4.2)"
# A German school grade behind its word: "gut (1,8)"
_GRADED = re.compile(
    r"\b(?:sehr gut|gut|befriedigend|ausreichend|mangelhaft|ungenügend)\s*\(\s*(?P<grade>[1-6],[0-9])\s*\)?\Z",
    re.IGNORECASE,
)
_TYPED = re.compile(r"(\*{2,5})(\s?(?:½|1/2))?\Z")  # one asterisk marks a footnote or a field to fill in
_PLAIN = re.compile(rf"(?P<value>{figures.NUMBER}|½)\s?(?P<percent>%)?\Z")


def _alone(text: str) -> Rating | None:
    """A text that is nothing but a figure, a letter, a verdict word, one star, or a figure with a star before it."""
    starred = text.lstrip("★⭐🌟\ufe0f ")
    m = _PLAIN.match(starred)
    if m:
        value = figures.to_number(m["value"])
        if value > 100:
            return None
        best = 100.0 if m["percent"] else None
        scale = "percent" if best else "stars" if starred != text else "points"
        return normalize(Rating(value, best, None, text, scale=scale))
    if not starred and len(text) <= 2:
        return Rating(1.0, None, None, text, scale="stars")
    letter = text.upper().replace("−", "-").replace("–", "-").replace(" ", "")
    if letter in LETTERS and text[0].isupper():
        return normalize(Rating(letter, None, None, text, scale="letter"))
    if text.lower() in VERDICTS:
        return normalize(Rating(text, None, None, text, scale="thumb" if "thumb" in text.lower() else "word"))
    return None
