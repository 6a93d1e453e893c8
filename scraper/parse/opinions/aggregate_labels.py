"""Many people's score that a word calls an average: "Note moyenne 3,3/5", "Durchschnitt: 79 % bei 3 Meinungen".

With its scale the word is enough; without one a count must stand near, because averages of other things are told too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper.parse.data.structured import number
from scraper.parse.opinions.aggregate_counts import FIGURE, Count, count_number, lowered
from scraper.parse.opinions.aggregate_scales import SCALE

COUNTED_NEAR = 60  # characters between such a score and its count
MOST_PLACES = 8  # at which such a word is looked at; a page with more speaks of something else

# What pages call the average of many people's scores.
_OF_MANY = (
    "note moyenne", "average rating", "average score", "average user rating", "average customer rating",
    "durchschnittliche bewertung", "voto medio", "valoración media", "puntuación media", "avaliação média",
    "средняя оценка", "średnia ocen", "gemiddelde score", "gemiddelde beoordeling", "user score",
)  # fmt: skip
_LABELLED = re.compile(
    r"[^\W\d]+(?:[ \t][^\W\d]+){0,2}\s*:?\s*(?P<value>\d{1,2}(?:[.,]\d{1,2})?)\s*"
    rf"{SCALE}",
    re.IGNORECASE,
)
# Words for an average or for how content people are.
_MEANS = (
    "avg", "average", "durchschnitt", "moyenne", "promedio", "gemiddeld", "średnia", "средн", "jennomsnitt",
    "jennemsnit", "genomsnitt", "ortalama", "平均", "満足度", "総合評価", "nota media", "nota média", "voto medio",
    "media:", "média:", "gesamtnote", "gesamtwertung", "gesamtbewertung", "media voti", "рейтинг",
    "overall rating", "overall score",
)  # fmt: skip
_MEAN = re.compile(
    r"[^\W\d]+\.?(?:[ \t][^\W\d]+){0,2}\s?[:：=(]?\s*(?P<value>\d{1,2}[.,]\d{1,3}|\d{1,3}(?=\s?%))(?![.,]?\d)\s*"
    rf"(?:(?P<percent>%)|{SCALE})?"
    r"(?!\s?(?:km|kg|min|€|\$|£|°|mb|gb|cm|mm|years|jahre))",
    re.IGNORECASE,
)
# "93% of the 12,311 user reviews for this game are positive"
_SHARE = re.compile(
    rf"(?<![\d.,])(?P<value>\d{{1,3}})\s?% of (?:the |all )?(?P<count>{FIGURE}) (?:\w+ ){{0,2}}"
    r"(?P<word>reviews|ratings|votes)\b"
    r"(?=[^.\n]{0,40}\bpositive)",
)
_OF_OTHERS = ("カテゴリ", "category ", "kategorie", "catégorie", "group ", "genre ", "national ", "industry ")
_LONGEST_LEAD = 12  # letters before the word in which those stand


@dataclass(frozen=True, slots=True)
class Labelled:
    """A score, its scale where it is printed, its count where one is near, and its place in the text."""

    value: float
    best: float | None
    raw: str
    place: int
    count: Count | None = None


def may_be_theirs(shown: str, language: str) -> bool:
    """A cheap look: does a page speak of scores by its readers or users?"""
    return any(word in shown for word in _WHOSE.get(language, ()))


def may_say(shown: str) -> bool:
    """A cheap look: does a figure with a point, or a percentage, follow one of the words for an average?"""
    if "% of" in shown and _SHARE.search(shown):
        return True
    lower = shown.lower()
    for word in _MEANS:
        at = lower.find(word)
        for _ in range(MOST_PLACES):
            if at < 0:
                break
            if _FIGURE_AFTER.match(lower, at + len(word)):
                return True
            at = lower.find(word, at + 1)
    return False


_FIGURE_AFTER = re.compile(r"[^\d\n]{0,30}\d{1,3}(?:[.,]\d|\s?%)")


def read(text: str, counted: Sequence[Count], language: str = "", lower: str | None = None) -> Iterator[Labelled]:
    """The scores of a text that a word calls an average; `counted` are the counts of that text.

    `lower` is the text in lower case, where that is known.

    >>> [(x.value, x.best) for x in read("Note moyenne 3,3/5", ())]
    [(3.3, 5.0)]
    >>> [(x.value, x.best) for x in read("Durchschnitt: 79% bei 3 Meinungen", [Count(22, 3, True)])]
    [(79.0, 100.0)]
    >>> [(x.value, x.count.number) for x in read("93% of the 12,311 user reviews are positive", ())]
    [(93.0, 12311)]
    >>> [(x.value, x.best, x.raw) for x in read("Note des lecteurs : 3,7/5", (), "fr")]
    [(3.7, 5.0, '3,7')]
    >>> [(x.value, x.best, x.raw) for x in read("6,9 Voto lettori (57 voti)", (), "it")]
    [(6.9, None, '6,9')]
    >>> list(read("average 4.2 km", [Count(20, 3, True)])), list(read("Durchschnitt: 79%", ()))
    ([], [])
    """
    lower = lowered(text) if lower is None else lower
    if len(lower) != len(text):
        return  # one of the few letters that grow in lower case; places would not fit
    if "% of " in text:
        for share in _SHARE.finditer(text):
            count = count_number(share["count"])
            if count and count > 1 and 0 < int(share["value"]) <= 100:
                said = Count(share.start("count"), count, reviews="rev" in share["word"].lower())
                yield Labelled(float(share["value"]), 100.0, share["value"], share.start("value"), said)
    starts = {at for word in _OF_MANY if (at := lower.find(word)) >= 0}  # the first of each will do
    for match in [match for at in sorted(starts) if (match := _LABELLED.match(text, at))]:
        value, best = number(match["value"]), number(match["best"])
        if value and best and value <= best:
            yield Labelled(value, best, match["value"], match.start("value"))
    yield from _by_people(text, lower, counted, language)
    if counted:
        yield from _means(text, lower, counted)


# Whose score it is: "Note des lecteurs : 3,7/5", "6,9 Voto lettori", "Leserwertung: 8,2"; by the language of the page.
_WHOSE = {
    "en": ("user score", "audience score", "reader rating"),
    "de": ("leserwertung", "userwertung", "nutzerwertung", "lesernote"),
    "fr": ("lecteurs", "utilisateurs", "spectateurs"),
    "es": ("lectores", "usuarios"),
    "pt": ("leitores", "usuários"),
    "it": ("lettori", "utenti"),
    "nl": ("lezers", "gebruikers"),
    "pl": ("użytkowników", "czytelników"),
    "ru": ("читателей", "зрителей", "пользователей"),
    "sv": ("läsarbetyg",),
}
_WHOSE[""] = tuple(word for words in _WHOSE.values() for word in words)  # of a page that declares no language
_SCALE = rf"(?:\s*(?P<percent>%)|\s?{SCALE})?"
_SCORE_OF = r"(?:notes?|nota|voto|media|puntuación|valoración|avaliação|score|cijfer|waardering|оценка|ocena)"
_AFTER_WHOSE = re.compile(
    rf"\S*?\s?[:=]?\s*(?P<value>\d{{1,2}}[.,]\d{{1,2}}|\d{{1,3}}(?=\s?(?:%|/))){_SCALE}(?![\d.,]*\d)"
)
_BEFORE_WHOSE = re.compile(
    rf"(?<![\d.,])(?P<value>\d{{1,2}}[.,]\d{{1,2}}|\d{{1,3}}(?=\s?%)){_SCALE}\s*(?:{_SCORE_OF}\s(?:\w{{2,3}}\s)?)?\Z"
)
_NAMED_SCORE = re.compile(rf"{_SCORE_OF}\s(?:\w{{2,3}}\s)?\Z")
_LONGEST_BEFORE = 40


def _by_people(text: str, lower: str, counted: Sequence[Count], language: str) -> Iterator[Labelled]:
    """Scores that stand beside words for a score and for many people."""
    for word in _WHOSE.get(language, ()):
        at = lower.find(word)
        for _ in range(MOST_PLACES):
            if at < 0:
                break
            found = _beside(lower, at, word)
            if found is not None:
                value, best, start, stop = found
                near = [count for count in counted if 0 <= count.place - stop <= COUNTED_NEAR]
                yield Labelled(value, best, text[start:stop], start, near[0] if near else None)
            at = lower.find(word, at + 1)


def _beside(lower: str, at: int, word: str) -> tuple[float, float | None, int, int] | None:
    """The score after or before this word, where one of the words before it means a score: value, best, start, stop."""
    start = max(0, at - _LONGEST_BEFORE)
    before = lower[start:at]
    if not (_IS_SCORE.search(word) or _NAMED_SCORE.search(before)):
        return None
    match, shift = _AFTER_WHOSE.match(lower, at + len(word)), 0
    if match is None:
        match, shift = _BEFORE_WHOSE.search(before), start
    value = number(match["value"]) if match else None
    if match is None or not value or not _fits(match, value):
        return None
    best = 100.0 if match["percent"] else number(match["best"] or "")
    return value, best, shift + match.start("value"), shift + match.end("value")


_IS_SCORE = re.compile(r"score|rating|wertung|note|betyg")


def _fits(match: re.Match[str], value: float) -> bool:
    best = 100.0 if match["percent"] else number(match["best"] or "") or 100.0
    return value <= best


def _means(text: str, lower: str, counted: Sequence[Count]) -> Iterator[Labelled]:
    for word in _MEANS:
        at = lower.find(word)
        for _ in range(MOST_PLACES):
            if at < 0:
                break
            match = _MEAN.match(text, at) if not _is_of_others(lower, at) else None
            if match and (found := _with_count(match, counted)) is not None:
                yield found
            at = lower.find(word, at + 1)


def _is_of_others(lower: str, at: int) -> bool:
    """Is it the average of a whole class of things?"""
    return any(said in lower[max(0, at - _LONGEST_LEAD) : at] for said in _OF_OTHERS)


def _with_count(match: re.Match[str], counted: Sequence[Count]) -> Labelled | None:
    value = number(match["value"])
    best = 100.0 if match["percent"] else number(match["best"] or "")
    if not value or (best is not None and value > best):
        return None
    near = [
        (abs(count.place - match.start("value")), count)
        for count in counted
        if -COUNTED_NEAR <= count.place - match.end() <= COUNTED_NEAR and count.place >= match.start() - COUNTED_NEAR
    ]
    if not near:
        return None
    count = min(near, key=lambda pair: pair[0])[1]
    return Labelled(value, best, match["value"], match.start("value"), count)
