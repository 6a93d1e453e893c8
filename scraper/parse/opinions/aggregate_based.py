"""Many people's score told by what it is based on: "8,0 / Gemiddeld cijfer uit 118 recensies", "7,3 … Basado en 1.204".

A count after such a word is one of an average's: the figure before it is the average, whatever its element is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.parse.data.structured import number
from scraper.parse.opinions.aggregate_counts import WORDS, Count
from scraper.parse.opinions.aggregate_labels import Labelled
from scraper.parse.opinions.aggregate_scales import SCALE
from scraper.text import holds_any

BACK = 70  # characters before such a word in which the figure stands
LONGEST_LINE = 90  # letters of a line with such a count; a longer one is prose, which may speak of another thing
SOON = 14  # characters between such a word and its count
WITHIN = 90  # characters after such a word in which the word of its count stands
MOST_PLACES = 8  # at which it is looked at; a page with more speaks of something else
APART = 40  # between the figure and the word: a word for it, the name of the score

# What says it outright.
_BASED = {
    "en": ("based on", "out of 5 from", "average of", "calculated from"),
    "de": ("basierend auf", "basiert auf", "anhand von", "ergebnis aus", "durchschnitt aus", "durchschnitt von"),
    "fr": ("basé sur", "basée sur", "sur la base de", "à partir de", "calculée sur", "pour un total de"),
    "es": ("basado en", "basada en", "basadas en", "a partir de", "sobre un total de", "en base a"),
    "it": ("basato su", "basata su", "in base a", "sulla base di", "calcolato su"),
    "pt": ("baseado em", "baseada em", "com base em", "baseadas em"),
    "nl": ("gebaseerd op", "op basis van", "cijfer uit", "score uit", "gemiddelde van"),
    "pl": ("na podstawie",),
    "ru": ("на основе", "на основании", "по результатам", "рассчитан по"),
    "sv": ("baserat på", "baserad på", "genomsnitt av"),
    "da": ("baseret på", "gennemsnit af"),
    "nb": ("basert på", "gjennomsnitt av"),
    "no": ("basert på", "gjennomsnitt av"),
    "cs": ("na základě", "průměr z"),
    "ro": ("pe baza a", "bazat pe"),
    "tr": ("üzerinden",),
    "el": ("με βάση",),
}
_ALL = tuple(sorted({word for words in _BASED.values() for word in words}))
_FIGURE = re.compile(
    r"(?<![\d.,/-])(?P<value>\d{1,2}[.,]\d{1,2}|\d{1,3}(?=\s?%)|\d{1,2}(?=\s?/\s?\d))\s*"
    rf"(?:(?P<percent>%)|{SCALE})?"
)
_DIGIT = re.compile(r"\d")


def may_say(shown: str, language: str) -> bool:
    """A cheap look: does one of these words stand in the text of a page, and a figure with a word for it behind?"""
    if language not in _BASED and " the " in shown and " and " in shown:
        language = "en"  # most pages that do not say theirs are
    return any(_counts(shown, word) for word in _BASED.get(language, _ALL))


def _counts(shown: str, word: str) -> bool:
    at = shown.find(word)
    for _ in range(MOST_PLACES):
        if at < 0:
            return False
        end = at + len(word)
        if _DIGIT.search(shown, end, end + SOON) and holds_any(shown[end : end + WITHIN], WORDS):
            return True
        at = shown.find(word, at + 1)
    return False


def read(text: str, counted: Sequence[Count], language: str = "") -> Iterator[Labelled]:
    """The scores of a text that are said to be based on one of these counts.

    >>> text = "8,0\\nGemiddeld cijfer uit 118 recensies"
    >>> [(x.value, x.best, x.count.number) for x in read(text, [Count(25, 118, True)], "nl")]
    [(8.0, None, 118)]
    >>> list(read("Version 8.0\\nfrom 118 readers", [Count(17, 118, True)], "nl"))
    []
    """
    words = _BASED.get(language, _ALL)
    for count in counted:
        before = text[max(0, count.place - BACK - APART) : count.place].lower()
        at, word = max((before.rfind(word), word) for word in words)
        if at < 0 or _DIGIT.search(before, at + len(word)) or len(before) - at - len(word) > APART:
            continue
        found = list(_FIGURE.finditer(before[:at]))
        match = found[-1] if found else None
        if match is None or at - match.end() > APART or _DIGIT.search(before, match.end(), at):
            continue
        value = number(match["value"])
        best = 100.0 if match["percent"] else number(match["best"] or "")
        if value and value <= (best or 10) and _is_in_short_line(text, count.place):
            shift = max(0, count.place - BACK - APART) + match.start("value")
            yield Labelled(value, best, text[shift : shift + len(match["value"])], shift, count)


def _is_in_short_line(text: str, place: int) -> bool:
    start, stop = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    return (stop if stop >= 0 else len(text)) - start <= LONGEST_LINE
