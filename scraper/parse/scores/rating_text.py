"""The grammar of scores in text: what in a line has the shape of a rating, in figures, words, glyphs and letters.

Pure functions of a string. Whose rating it is depends on where the line stands; that is decided in ratings.py.
`best` is what the text says, else None: "four stars" has no best, "★★★★☆" has five. Scales that are no scales of
scores (3/4 cup, 9/10/2023, 24/7, 4 out of 5 dentists) are not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from scraper.parse.scores import rating_guards as guards
from scraper.parse.scores import rating_things as things
from scraper.parse.scores.normalize import LETTERS, normalize
from scraper.parse.scores.rating_forms import (
    COMMON_BESTS,
    GLYPHS,
    OTHER_BESTS,
    RARE_BESTS,
    asterisks,
    eastern,
    glyphs,
    letters,
    scale_first,
    scale_of,
    spoken,
    typed,
    verdicts,
)
from scraper.parse.scores.rating_labels import (
    BARE,
    LABEL_REACH,
    LABELLED,
    MOST_TRIED,
    SCALED,
    Match,
    label_before,
    made,
)
from scraper.parse.scores.rating_words import STRONG_JOINS, UNITS, VERDICTS, WEAK_JOINS
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
    found = list(glyphs(text))
    if "*" in text:
        found += asterisks(text)
    if "--" in text or "oo" in text:
        found += typed(text)
    if "星" in text or "별" in text:
        found += eastern(text)
    if _PICTURES.search(text):
        found += things.pictured(text)
    if "star_" in text or "starstar" in text:
        found += things.ligatures(text)
    if _DIGIT.search(text):
        found += _figures(text)
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


# Figures: "8/10", "4.5 out of 5 stars", "7 von 8 Punkten", "Rating: 8", "87 %"

_HALF_WORDS = (
    r"\s(?:(?:e|y|et|and|und)\s(?:1/2|½)|e\smezz[oa]|y\smedi[oa]|et\sdemie?|e\smei[oa]|and\sa\shalf"
    r"|einhalb|i\spół)(?!\w)"
)
_FURTHER = rf"[0-9]{{0,2}}(?:[.,][0-9]{{1,2}})?(?![0-9])(?:\s?[½¼¾⅓⅔]|[\s-]1/2(?![0-9/])|{_HALF_WORDS})?"
_NUMBER = f"[0-9]{_FURTHER}"
_FIGURES = re.compile(
    rf"(?P<value>[0-9½](?:(?<=½)|(?<!½){_FURTHER}))"  # it begins with what is a plain search
    rf"(?:[\s-]{{0,2}}(?P<unit>{UNITS})|[+−-](?=\s?/\s?[0-9]|\s*(?:\Z|[.;,)](?:\s|\Z))))?"
    rf"(?:\s{{0,2}}(?:(?P<strong>{STRONG_JOINS})|(?P<weak>{WEAK_JOINS}))\s{{0,2}}(?P<best>[0-9]{{1,3}}(?:[.,]0{{1,2}})?|"
    r"(?:five|ten|four|six|twenty)\b)(?![0-9])\)?(?:[\s-]{0,2}(?P<after>" + UNITS + r"))?|\s?(?P<percent>[%٪％]))?",
    re.IGNORECASE,
)  # fmt: skip
LONGEST_KEPT = 200  # letters of a line whose scores are remembered
_DIGIT = re.compile(r"[0-9½]")
_PARTED = re.compile(r"[:：=–—-]|\s(?:is|of)\s|\sa\s[A-F][+−]")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 0.33, "⅔": 0.67}
_BEST_WORDS = {"four": 4.0, "five": 5.0, "six": 6.0, "ten": 10.0, "twenty": 20.0}


def _figures(text: str) -> Iterator[Match]:
    stop = 0
    for m in islice(_FIGURES.finditer(text), MOST_TRIED):
        if m.start() < stop or (m.start() != stop and guards.glued(text, m.start(), m.end())):
            continue
        match = _figure(text, m, stop)
        if match:
            stop = match.stop
            yield match


def _figure(text: str, m: re.Match[str], floor: int) -> Match | None:
    value = to_number(m["value"])
    unit = m["unit"] or m["after"]
    bare = not (m["best"] or m["percent"] or unit)
    if bare and (value > 100 or _is_amount(m["value"], value) or not guards.ends_figure(text, m.end())):
        return None
    label, named = label_before(text, m.start(), floor)
    parted = bare and not named and text[max(0, m.start() - 2) : m.start()].strip()[-1:] in (":", "：", "=")
    before = _SCALED_LABEL.search(text, max(floor, m.start() - LABEL_REACH), m.start()) if parted else None
    if before and label_before(text, before.start(), floor)[1]:
        label, best = label_before(text, before.start(), floor)[0], float(before["best"] or before["most"])
        rating = Rating(value, best, None, m[0].strip(), scale="points")
        return _match(text, m, rating, LABELLED if value <= best else 0, label)
    if m["best"]:
        best = _BEST_WORDS.get(m["best"].lower()) or float(m["best"].replace(",", "."))
        sure = _scale_sure(text, m, value, best, named)
        return _match(text, m, Rating(value, best, None, m[0].strip(), scale=scale_of(unit)), sure, label)
    if m["percent"]:
        sure = (
            LABELLED if named and not guards.quantity_after(text, m.end()) else guards.percent_of_score(text, m.end())
        )
        return _match(text, m, Rating(value, 100.0, None, m[0], scale="percent"), sure if value <= 100 else 0, label)
    if unit:
        whole = guards.own_line(text, m.start(), m.end())
        sure = LABELLED if named else BARE if guards.counted_as_score(text, m, whole=whole) else 0
        sure = 0 if guards.of_hotel(text, m.end()) else sure
        of_wine = value >= LEAST_OF_WINE and guards.drunk_after(text, m.end())
        sure = max(sure, SCALED) if of_wine else sure
        behind = _BEHIND.match(text, m.end())
        if behind and (sure or named or guards.given(text, m.start())) and value <= float(behind[1]):
            rating = Rating(value, float(behind[1]), None, m[0].strip(), scale=scale_of(unit))
            return _match(text, m, rating, LABELLED, label)
        return _match(
            text,
            m,
            Rating(value, 100.0 if of_wine else None, None, m[0].strip(), scale=scale_of(unit)),
            sure if value <= 100 else 0,
            label,
        )
    if named and not guards.quantity_after(text, m.end()):
        grade = label.lower().endswith(("schulnote", "endnote", "gesamtnote")) and 1 <= value <= 6
        thrown = label.lower().endswith("terningkast") and value in _DIE
        scale = "grade" if grade else "die" if thrown else "points"
        told = _SIDES if thrown else _scale_told(text, m.end())
        best_told = told if told and told >= value else None
        return _match(text, m, Rating(value, best_told, None, m[0].strip(), scale=scale), LABELLED, label)
    if bare and 0 < value <= _TEN and guards.ends_sentence(text, m.end()) and guards.given_one(text, m.start()):
        return _match(text, m, Rating(value, None, None, m[0].strip(), scale="points"), BARE, "")
    return None


_TEN = 10


# "Score (out of 10): 7", "Rating (1-5): 4", "Note /20 : 15": the label tells the scale
_SCALED_LABEL = re.compile(
    rf"\s?[(（\[]?\s?(?:(?:{STRONG_JOINS}|(?:max\.?|von|sur|sobre|su|de|em|van|av|af|z|na|из|满分))\s?(?P<best>4|5|6|10|20|100)|"
    r"(?:da |von |de |od |от |from )?[01]\s?(?:[-–]|to|a|à|bis|do|до)\s?(?P<most>4|5|6|10|20|100))"
    r"\s?分?[)）\]]?\s?[:：=]\s?\Z",
    re.IGNORECASE,
)
# "8.5分（满分10分）"
_BEHIND = re.compile(r"\s?[（(]\s?(?:满分|滿分|总分|max\.?|maximum)\s?(5|10|20|100)\s?(?:分|点|點|points?)?\s?[)）]")
_SIDES = 6.0
_DIE = range(1, 7)


def _scale_told(text: str, stop: int) -> float | None:
    """The scale that the same line tells behind the score: "Betyg: 4. Betygsskala: 0 till 5."."""
    near = text[stop : stop + LABEL_REACH]
    return scale_in(near) if _SCALE_WORD.search(near) else None


_SCALE_WORD = re.compile(r"scale|scala|skal[aen]|escala|échelle", re.IGNORECASE)
LEAST_OF_WINE = 50  # points: wines begin there


def _is_amount(text: str, value: float) -> bool:
    """45.99 is a price or a measurement, no score."""
    return value > 10 and text[-3:-2] in (".", ",")


def _scale_sure(text: str, m: re.Match[str], value: float, best: float, named: bool) -> int:
    """How sure it is that "value of best" is a score; 0 where it is none."""
    if value > best or best not in COMMON_BESTS | OTHER_BESTS | RARE_BESTS:
        return 0
    if m["unit"] or m["after"]:
        return 0 if guards.of_things(text, m.end()) else LABELLED
    if guards.date_or_part(text, m.start(), m.end()) or guards.quantity_after(text, m.end()):
        return 0
    words = not (m["strong"] or "").strip() or (m["strong"] or "").lower().startswith("out")
    if words and guards.of_things(text, m.end()):
        return 0
    if named:
        return LABELLED
    if best in RARE_BESTS:
        return 0
    whole = guards.own_line(text, m.start(), m.end())
    if (
        best in _GIVEN_OF
        and m["weak"] != "of"
        and guards.given(text, m.start())
        and guards.ends_sentence(text, m.end())
    ):
        return SCALED
    if m["weak"]:
        return BARE if whole and value != 1 and m["weak"].lower() not in ("of", "|", "op", "aus") else 0
    if best in COMMON_BESTS:
        return SCALED
    return BARE if whole or (guards.ends_sentence(text, m.end()) and "." in m["value"].replace(",", ".")) else 0


_GIVEN_OF = (5, 6, 10, 20, 100)


def _match(text: str, m: re.Match[str], rating: Rating, sure: int, label: str) -> Match | None:
    if not sure:
        return None
    return made(rating, (m.start(), m.start() + len(m[0].rstrip())), sure, label)


def to_number(text: str) -> float:
    """A figure with point or comma and vulgar fractions.

    >>> to_number("3,5"), to_number("3½"), to_number("3 1/2"), to_number("½"), to_number("7 e mezzo")
    (3.5, 3.5, 3.5, 0.5, 7.5)
    """
    half = 0.0
    words = _AND_A_HALF.search(text) if " " in text else None
    if words:
        text, half = text[: words.start()], 0.5
    if text.endswith("1/2") and len(text) > 3:
        text, half = text[:-3].rstrip(" -"), 0.5
    elif text[-1:] in _FRACTIONS:
        text, half = text[:-1].strip(), _FRACTIONS[text[-1]]
    return (float(text.replace(",", ".")) if text else 0.0) + half


_AND_A_HALF = re.compile(_HALF_WORDS, re.IGNORECASE)


_SCALE = re.compile(
    r"(?:满分|滿分|总分|總分|満点|out\s+of|max(?:imum|imal|\.)?|(?<!\w)(?:von|sur|de|di|su|av|из)(?=\s)|(?<!\d)/|[01]\s?[-–]|[01]\s(?:to|bis|à|a|till?|tot)\s)"
    r"\s?(?P<best>5|10|20|100|4|6)(?![0-9/]|[.,][0-9]|\s?(?:km|mph|mi|m|k?hz|ghz|°|%)\b)",
    re.IGNORECASE,
)


def scale_in(text: str) -> float | None:
    """The scale that a heading or a note announces for the scores below it.

    >>> scale_in("评分（满分 10 分）"), scale_in("Scores (out of 5)"), scale_in("Our marks (0-100)"), scale_in("Scores")
    (10.0, 5.0, 100.0, None)
    >>> scale_in("0–100 km/h"), scale_in("Hum Slide 10"), scale_in("Notes sur 20")
    (None, None, 20.0)
    """
    m = _SCALE.search(text)
    return float(m["best"]) if m else None


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
_PLAIN = re.compile(rf"(?P<value>{_NUMBER}|½)\s?(?P<percent>%)?\Z")


def _alone(text: str) -> Rating | None:
    """A text that is nothing but a figure, a letter, a verdict word, one star, or a figure with a star before it."""
    starred = text.lstrip("★⭐🌟\ufe0f ")
    m = _PLAIN.match(starred)
    if m:
        value = to_number(m["value"])
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
