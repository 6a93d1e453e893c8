"""Cheap looks at a page that does not call itself a review: is there anything that says it is a score?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.parse.scores import rating_text as grammar
from scraper.parse.scores.rating_places import SHORT, Line, Place
from scraper.text import holds_any

_FIGURE = re.compile(rf"[0-9{grammar.DIGITS}★☆⭐½][0-9{grammar.DIGITS}.,★☆⭐½]*|[:：]\s{{0,2}}[A-F](?![a-z])")
_UNITS = (
    "Stern", "stern", "Punkt", "étoile", "estrella", "estrela", "stell", "звезд", "звёзд", "sterren",
    "gwiazd", "stjern", "stjärn",
)  # fmt: skip
LAST_PIECES, LAST_LETTERS = 30, 400  # how much of the end of a text is looked at for a score in words
_LONGEST_BELOW = 40  # letters of a score under its label

# What a line that is said to be a rating has before (or just after) its figure, in lower case.
_CUES = (
    "rating", "score", "verdict", "grade", "rated", "wertung", "urteil", "note", "nota", "voto", "valora", "puntua",
    "avalia",
    "cijfer", "oordeling", "ocena", "оценка", "рейтинг", "вердикт", "评分", "評価", "评", "总分", "betyg",
    "karakter", "terningkast", "fazit", "puan", "pistee", "hodnocen", "értékel", "평점", "별점", "оцінка", "skor:",
    "nilai", "تقييم", "امتیاز", "रेटिंग", "রেটিং", "ציון", "arvosan", "βαθμολ", "điểm", "총점", "得分", "คะแนน", "점수",
)  # fmt: skip
# Further words, which are looked for only before a figure with its scale: "pontszám: 8,5 /10".
_FURTHER = (
    "appréciation", "arvio", "balorazio", "bedømmelse", "calificaci", "değerlendirme", "oordeel", "einkunn", "evaluare",
    "giudizio", "omdöme", "osztályzat", "pisteitä", "pistettä", "poeng", "pontszám", "pontuaç", "pontuac", "punctaj",
    "punktzahl", "puntaje", "punteggio", "ergebnis", "valutazione", "veredicto", "veredito", "vurdering", "vērtējum",
    "waardering", "werdykt", "známka", "évaluation", "įvertinim", "αξιολόγηση", "βαθμός", "балл", "оцена", "genel not",
    "notumuz", "notu", "ocjena", "hinne", "notă", "noté", "gesamt", "overall", "celkem", "celkově", "összes", "toplam",
    "totaal", "דירוג", "نمره", "الدرجة", "النتيجة", "স্কোর", "மதிப்பீடு", "おすすめ度", "オススメ度", "スコア", "満足度",
    "採点", "推荐指数", "推薦指數", "点数", "総合", "總評", "評分", "評点", "打分",
)  # fmt: skip
_OF_SCALE = re.compile(r"/\s{0,2}(?:[456]|10|20|100)(?![0-9/])")
CUE_BEFORE, CUE_AFTER = 20, 12  # letters from the figure to the word for it


def may_give(place: Place) -> bool:
    """Does the text end with a score in words: "we give it five out of five stars"?"""
    where = place.where
    end = "".join(place.page.pieces[max(where.text_start, where.text_stop - LAST_PIECES) : where.text_stop])[
        -LAST_LETTERS:
    ]
    return "star" in end or "out of" in end or " points" in end or holds_any(end, _UNITS)


def may_say(text: str) -> bool:
    """Is there a figure, or a letter after a colon, near a word for ratings?

    >>> may_say("Score: 8"), may_say("Pontszám: 8,5 /10"), may_say("Pontszám: 8"), may_say("Page 8/10")
    (True, True, False, False)
    """
    lower = text.lower()
    cues = [cue for cue in _CUES if cue in lower]
    for m in _FIGURE.finditer(text) if cues else ():
        near = lower[max(0, m.start() - CUE_BEFORE) : m.end() + CUE_AFTER]
        if holds_any(near, cues):
            return True
    before = (lower[max(0, m.start() - CUE_BEFORE) : m.start()].rstrip() for m in _OF_SCALE.finditer(text))
    return any(near[-1:].isdigit() and holds_any(near, _FURTHER) for near in before)


def likely(lines: list[Line]) -> Iterator[int]:
    """The lines that can be a label with its score, or a score under one."""
    cued = False  # is the line above short, with a word for ratings in it?
    for n, line in enumerate(lines):
        text = line.text
        if len(text) > SHORT:
            cued = False
            continue
        above, cued = cued, holds_any(text.lower(), _CUES) or ("/" in text and holds_any(text.lower(), _FURTHER))
        if (cued or len(text) <= 12 or (above and len(text) <= _LONGEST_BELOW)) and _FIGURE.search(text):
            yield n
