"""Scores in figures: "8/10", "4.5 out of 5 stars", "7 von 8 Punkten", "Rating: 8", "87 %", "Score (out of 10): 7"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from scraper.parse.scores import rating_guards as guards
from scraper.parse.scores.rating_forms import COMMON_BESTS, OTHER_BESTS, RARE_BESTS, scale_of
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
from scraper.parse.scores.rating_words import MORE_CUES, MORE_JOINS, MORE_UNITS, STRONG_JOINS, UNITS, WEAK_JOINS
from scraper.records import Rating
from scraper.text import holds_any

_HALF_WORDS = (
    r"\s(?:(?:e|y|et|and|und)\s(?:1/2|½)|e\smezz[oa]|y\smedi[oa]|et\sdemie?|e\smei[oa]|and\sa\shalf"
    r"|einhalb|i\spół)(?!\w)"
)
_FURTHER = rf"[0-9]{{0,2}}(?:[.,][0-9]{{1,2}})?(?![0-9])(?:\s?[½¼¾⅓⅔]|[\s-]1/2(?![0-9/])|{_HALF_WORDS})?"
NUMBER = f"[0-9]{_FURTHER}"


def _figures_in(units: str, joins: str) -> re.Pattern[str]:
    return re.compile(
    rf"(?P<value>[0-9½](?:(?<=½)|(?<!½){_FURTHER}))"  # it begins with what is a plain search
    rf"(?:[\s-]{{0,2}}(?P<unit>{units})|[+−-](?=\s?/\s?[0-9]|\s*(?:\Z|[.;,)](?:\s|\Z))))?"
    rf"(?:\s{{0,2}}(?:(?P<strong>{STRONG_JOINS})|(?P<weak>{joins}))\s{{0,2}}(?P<best>[0-9]{{1,3}}(?:[.,]0{{1,2}})?|"
    r"(?:five|ten|four|six|twenty)\b)(?![0-9])\)?(?:[\s-]{0,2}(?P<after>" + units + r"))?|\s?(?P<percent>[%٪％]))?",
    re.IGNORECASE,
)  # fmt: skip


_FIGURES, _FIGURES_ABROAD = (
    _figures_in(UNITS, WEAK_JOINS),
    _figures_in(f"{UNITS}|{MORE_UNITS}", f"{WEAK_JOINS}|{MORE_JOINS}"),
)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 0.33, "⅔": 0.67}
_BEST_WORDS = {"four": 4.0, "five": 5.0, "six": 6.0, "ten": 10.0, "twenty": 20.0}


def figures(text: str) -> Iterator[Match]:
    stop = 0
    pattern = _FIGURES if text.isascii() and not holds_any(text, MORE_CUES) else _FIGURES_ABROAD
    for m in islice(pattern.finditer(text), MOST_TRIED):
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
