"""Scores counted in things of a house's own: "3.5 lanterns out of 5", "🍕🍕🍕🍕 out of 5", icons named by their words.

Every paper has a thing of its own that it counts in, so no list of things is ever whole. What makes a score of them is
the scale behind, or the word for a rating before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from scraper.parse.scores import rating_guards as guards
from scraper.parse.scores.rating_labels import BARE, LABELLED, MOST_TRIED, SCALED, Match, label_before, made
from scraper.records import Rating

_SCALE_WORDS = {"four": 4.0, "five": 5.0, "six": 6.0, "ten": 10.0}
_OF = r"(?:out of|out of a possible|of|von|sur|sobre|su|de|em|van de|van|op|av|ud af|af|na|из|/)"
_SCALE = rf"\s?[(]?{_OF}\s?(?P<best>4|5|6|10|four|five|six|ten)(?![0-9.,:/%-]|\s?[a-zà-ÿ]{{0,2}}[0-9])[)]?"

# "3.5 lanterns out of 5": one word of small letters between the figure and its scale
_COUNTED = re.compile(
    rf"(?<![0-9.,:/$€£-])(?P<value>[0-9](?:[.,][0-9]{{1,2}})?(?:\s?½|\s1/2)?|10)\s(?:(?!out\b)[a-zà-ÿ]{{3,14}}\s)?"
    rf"(?P<thing>(?!out\b)[^\W\d_]{{3,16}}){_SCALE}"
)
_OF_CUES = (
    "out of",
    " von ",
    " sur ",
    " su ",
    " av ",
    " из ",
    " of ",
    " de ",
    " sobre ",
    " na ",
    " van ",
    " af ",
    " op ",
)
_NO_THING = frozenset(
    "times people women men children years days hours minutes percent dentists doctors players games matches wins mal "
    "personen menschen jahre tage jours fois personnes veces personas volte persone vezes pessoas keer gånger".split()
)


def counted(text: str) -> Iterator[Match]:
    """A figure, what is counted, and the scale: after a label, or alone on its line."""
    if not any(map(text.__contains__, _OF_CUES)):
        return
    for m in islice(_COUNTED.finditer(text), MOST_TRIED):
        label, named = label_before(text, m.start())
        whole = guards.own_line(text, m.start(), m.end())
        if not _NO_THING.isdisjoint(m[0].lower().split()) or not (named or (whole and m.start() <= 1)):
            continue
        best = _SCALE_WORDS.get(m["best"]) or float(m["best"])
        value = _value(m["value"])
        if 0 < value <= best:
            rating = Rating(value, best, None, m[0].strip(), scale="stars")
            yield made(rating, m.span(), LABELLED if named else SCALED, label)


def _value(text: str) -> float:
    half = "½" in text or "1/2" in text
    return float(text.replace("½", "").replace(" 1/2", "").strip().replace(",", ".") or 0) + (0.5 if half else 0.0)


# "4 von 5 Teetassen": the thing behind the scale, with nothing else on the line
_COUNTED_BEHIND = re.compile(
    rf"(?P<value>[0-9](?:[.,][0-9])?(?:\s?½)?|10)\s?{_OF}\s?(?P<best>5|6|10)\s(?:[a-zà-ÿ]{{3,14}}\s)?(?P<thing>[^\W\d_]{{3,16}})"
    r"\s?[.!]?\Z"
)
_NO_THING_BEHIND = frozenset(
    "images pictures photos slides bilder bildern fotos pages seiten parts teile teilen stores shops items results "
    "votes goals shots points penalties tore buts "
    "stimmen lesern nutzern kunden customers users readers reviews avis photos imágenes páginas immagini".split()
)


def counted_behind(text: str, *, placed: bool = False) -> Iterator[Match]:
    """A figure, its scale and what is counted, after a label; `placed` where the line stands as a score does."""
    if len(text) > _LONGEST:
        return
    first = _FIRST.search(text)
    digit = first.start() if first else -1
    m = _COUNTED_BEHIND.match(text, digit) if 0 <= digit <= _LABEL else None
    if m is None or not (_NO_THING | _NO_THING_BEHIND).isdisjoint(m[0].lower().rstrip(" .!").split()):
        return
    label, named = label_before(text, digit)
    best, value = float(m["best"]), _value(m["value"])
    if (named or (placed and digit == 0)) and 0 < value <= best:
        rating = Rating(value, best, None, m[0].strip(), scale="stars")
        yield made(rating, m.span(), LABELLED if named else BARE, label)


_LABEL, _LONGEST = 30, 80  # letters before the figure, and of the line
_FIRST = re.compile(r"[0-9]")


# "🍕🍕🍕🍕 out of 5", "Rating: 🦑🦑🦑½"

_PICTURED = re.compile(
    r"(?P<one>[\U0001F300-\U0001FAFF\u2600-\u2605\u2607-\u27BF])\ufe0f?(?:\s?(?P=one)\ufe0f?){0,9}(?P<half>\s?½|\s?1/2)?"
    rf"(?:{_SCALE})?"
)
_MOST = 10


def pictured(text: str, *, placed: bool = False) -> Iterator[Match]:
    """One little picture again and again, with a scale behind or the word for a rating before; or a die.

    `placed` where the line stands as a score does: then a row of them is enough.
    """
    for m in islice(_PICTURED.finditer(text), MOST_TRIED):
        count = text.count(m["one"], m.start(), m.end())
        label, named = label_before(text, m.start())
        alone = guards.own_line(text, m.start(), m.end())
        if m["one"] in _DICE and count == 1 and (named or alone):
            die = Rating(float(_DICE.index(m["one"]) + 1), float(len(_DICE)), None, m["one"], scale="die")
            yield made(die, (m.start(), m.start() + 1), LABELLED if named else SCALED, label)
        row = placed and alone and count >= _LEAST_ALONE
        if count > _MOST or not (m["best"] or (named and count > 1) or row):
            continue
        best = None if not m["best"] else _SCALE_WORDS.get(m["best"]) or float(m["best"])
        value = count + (0.5 if m["half"] else 0.0)
        if best is None or (value <= best and (count > 1 or named)):
            raw = m[0].strip()
            rating = Rating(value, best, None, raw, scale="stars")
            sure = LABELLED if named else SCALED if m["best"] else BARE
            yield made(rating, (m.start(), m.start() + len(m[0].rstrip())), sure, label)


_DICE, _LEAST_ALONE = "⚀⚁⚂⚃⚄⚅", 3

# Icon fonts that draw by words: "star", "star_half", "star_border" in elements side by side

_LIGATURES = re.compile(r"(?:(?:star_half|star_border|star_outline|grade|star(?:_rate)?)\s?){3,10}\Z")
_LIGATURE = re.compile(r"star_half|star_border|star_outline|grade|star(?:_rate)?")


def ligatures(text: str) -> Iterator[Match]:
    """Words that an icon font shows as stars, with nothing else on the line but a label."""
    at = text.find("star")
    label, named = label_before(text, at)
    m = _LIGATURES.match(text, at) if at == 0 or named else None
    if m is None:
        return
    icons = _LIGATURE.findall(m[0])
    half = icons.count("star_half")
    empty = icons.count("star_border") + icons.count("star_outline")
    value = len(icons) - empty - half + half / 2
    if value and half <= 1 and (empty or half):
        rating = Rating(value, float(len(icons)), None, m[0].strip(), scale="stars")
        yield made(rating, (m.start(), m.start() + len(m[0].rstrip())), LABELLED, label)
