"""The grammar of scores in text: what in a line has the shape of a rating, in figures, words, glyphs and letters.

Pure functions of a string. Whose rating it is depends on where the line stands; that is decided in ratings.py.
`best` is what the text says, else None: "four stars" has no best, "★★★★☆" has five. Scales that are no scales of
scores (3/4 cup, 9/10/2023, 24/7, 4 out of 5 dentists) are not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from scraper.parse import rating_guards as guards
from scraper.parse.normalize import LETTERS, normalize
from scraper.parse.rating_words import (
    ASPECTS, COMPOUND_LABELS, LABELS, OVERALL, SPOKEN, STRONG_JOINS, UNITS, VERDICTS, WEAK_JOINS, Spoken,
)  # fmt: skip
from scraper.records import Rating

LABELLED, SCALED, BARE = 3, 2, 1  # how sure: said to be a rating; has a scale of scores; only the shape of one

COMMON_BESTS = frozenset((5, 10, 100))  # "n/5" alone is a score
OTHER_BESTS = frozenset((4, 6, 7, 8, 20))  # these need a label, a unit or a line of their own
RARE_BESTS = frozenset((3, 9, 12, 15, 25, 30, 40, 50, 60, 80, 1000))  # these need a label or a unit
LABEL_REACH = 64  # how far before a score its label may begin


@dataclass(frozen=True, slots=True)
class Match:
    """A score found in text[start:stop]. `label` is what stands before it on its line ("Graphics", "Our rating")."""

    rating: Rating
    start: int
    stop: int
    sure: int
    label: str = ""


def find(text: str, language: str | None = None) -> list[Match]:
    """Everything in the text that has the shape of a score, in order, without overlaps. Time is linear in the text.

    >>> [m.rating.value for m in find("Graphics: 8/10. Sound: 9/10. All in all 4 out of 5 stars.")]
    [8.0, 9.0, 4.0]
    >>> find("24/7 on 9/10/2023: 4 out of 5 dentists watch the top 10 in 16:9")
    []
    """
    found = [
        *_glyphs(text),
        *_figures(text),
        *_east_asian(text),
        *_spoken(text, language),
        *_letters(text),
        *_verdicts(text),
    ]
    found.sort(key=lambda m: (m.start, -m.sure, m.start - m.stop))
    kept: list[Match] = []
    for match in found:
        if not kept or match.start >= kept[-1].stop:
            kept.append(match)
        elif kept[-1].sure < match.sure and match.stop > kept[-1].stop:
            kept[-1] = match
    return kept


def parse(text: str, language: str | None = None) -> Rating | None:
    """The score that a text is, where the text is known to be a score: "8", "8.5/10", "B+", "★★★½", "Sehr gut".

    >>> parse("8.5").value, parse("8,5/10").best, parse("B+").value, parse("★★★½").value, parse("87 %").best
    (8.5, 10.0, 'B+', 3.5, 100.0)
    >>> parse("see page 8 of the manual") is None
    True
    """
    text = " ".join(text.split()).strip(" .,;:!()[]*\"'“”„»«")
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


# Figures: "8/10", "4.5 out of 5 stars", "7 von 8 Punkten", "Rating: 8", "87 %"

_NUMBER = r"[0-9]{1,3}(?:[.,][0-9]{1,2})?(?![0-9])(?:\s?[½¼¾⅓⅔]|[\s-]1/2(?![0-9/]))?"
_FIGURES = re.compile(
    rf"(?P<value>[½]|{_NUMBER})"
    rf"(?:[\s-]{{0,2}}(?P<unit>{UNITS}))?"
    rf"(?:\s{{0,2}}(?:(?P<strong>{STRONG_JOINS})|(?P<weak>{WEAK_JOINS}))\s{{0,2}}(?P<best>[0-9]{{1,3}}(?:[.,]0{{1,2}})?|"
    r"(?:five|ten|four|six|twenty)\b)(?![0-9])\)?(?:[\s-]{0,2}(?P<after>" + UNITS + r"))?|\s?(?P<percent>[%٪％]))?",
    re.IGNORECASE,
)  # fmt: skip
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 0.33, "⅔": 0.67}
_BEST_WORDS = {"four": 4.0, "five": 5.0, "six": 6.0, "ten": 10.0, "twenty": 20.0}
_LETTER = re.compile(r"[^\W\d_]")


def _figures(text: str) -> Iterator[Match]:
    stop = 0
    for m in _FIGURES.finditer(text):
        if m.start() < stop or (m.start() != stop and guards.glued(text, m.start(), m.end())):
            continue
        match = _figure(text, m, stop)
        if match:
            stop = match.stop
            yield match


def _figure(text: str, m: re.Match[str], floor: int) -> Match | None:
    value = to_number(m["value"])
    label, named = label_before(text, m.start(), floor)
    unit = m["unit"] or m["after"]
    if m["best"]:
        best = _BEST_WORDS.get(m["best"].lower()) or float(m["best"].replace(",", "."))
        sure = _scale_sure(text, m, value, best, named)
        return _match(text, m, Rating(value, best, None, m[0].strip(), scale=_scale_of(unit, best)), sure, label)
    if m["percent"]:
        sure = (
            LABELLED if named and not guards.quantity_after(text, m.end()) else guards.percent_of_score(text, m.end())
        )
        return _match(text, m, Rating(value, 100.0, None, m[0], scale="percent"), sure if value <= 100 else 0, label)
    if unit:
        whole = guards.own_line(text, m.start(), m.end())
        sure = LABELLED if named else BARE if guards.counted_as_score(text, m, whole=whole) else 0
        return _match(
            text,
            m,
            Rating(value, None, None, m[0].strip(), scale=_scale_of(unit, None)),
            sure if value <= 100 else 0,
            label,
        )
    if named and value <= 100 and guards.ends_figure(text, m.end()) and not guards.quantity_after(text, m.end()):
        grade = label.lower().endswith(("schulnote", "endnote", "gesamtnote")) and 1 <= value <= 6
        scale = "grade" if grade else "die" if label.lower().endswith("terningkast") else "points"
        return _match(text, m, Rating(value, None, None, m[0].strip(), scale=scale), LABELLED, label)
    return None


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
    if m["weak"]:
        return BARE if whole and value != 1 and m["weak"].lower() not in ("of", "|", "op", "em", "aus") else 0
    if best in COMMON_BESTS:
        return SCALED
    return BARE if whole or guards.ends_sentence(text, m.end()) and "." in m["value"].replace(",", ".") else 0


def _match(text: str, m: re.Match[str], rating: Rating, sure: int, label: str) -> Match | None:
    if not sure:
        return None
    stop = m.start() + len(m[0].rstrip())
    return Match(normalize(_with_aspect(rating, label)), m.start(), stop, sure, label)


def _with_aspect(rating: Rating, label: str) -> Rating:
    aspect = aspect_of(label)
    if aspect is None:
        return rating
    return Rating(rating.value, rating.best, rating.worst, rating.raw, aspect, scale=rating.scale)


def to_number(text: str) -> float:
    """A figure with point or comma and vulgar fractions.

    >>> to_number("3,5"), to_number("3½"), to_number("3 1/2"), to_number("½")
    (3.5, 3.5, 3.5, 0.5)
    """
    half = 0.0
    if text.endswith("1/2") and len(text) > 3:
        text, half = text[:-3].rstrip(" -"), 0.5
    elif text[-1:] in _FRACTIONS:
        text, half = text[:-1].strip(), _FRACTIONS[text[-1]]
    return (float(text.replace(",", ".")) if text else 0.0) + half


def _scale_of(unit: str | None, best: float | None) -> str:
    if unit and re.match(
        r"sta?r|st?ern|stern|ster|[eé]toile|estrel|stell|stj|зв|gwiaz|.?星|つ星|★|⭐|🌟|✭|✮|täht", unit, re.IGNORECASE
    ):
        return "stars"
    return "percent" if best == 100 and unit and "%" in unit else "points"


_EAST_ASIAN = re.compile(
    r"(?P<best>[0-9]{1,3})\s?(?:つ星|点満点|點滿點|段階評価|段階|分满分|分滿分)\s?(?:のうち|中の?|で|の|：|:)?\s?"
    r"(?P<value>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?![0-9])\s?(?:点|つ星|分)?"
)


def _east_asian(text: str) -> Iterator[Match]:
    """The scale before the score: 5つ星のうち4.0, 10点満点中8点."""
    for m in _EAST_ASIAN.finditer(text):
        value, best = float(m["value"]), float(m["best"])
        if value <= best:
            scale = "stars" if "星" in m[0] else "points"
            yield Match(normalize(Rating(value, best, None, m[0], scale=scale)), m.start(), m.end(), LABELLED)


_SCALE = re.compile(
    r"(?:满分|滿分|总分|總分|満点|out\s+of|max(?:imum|imal|\.)?|von|sur|de|di|su|av|из|/|[01]\s?[-–]|[01]\s(?:to|bis|à|a)\s)"
    r"\s?(?P<best>5|10|20|100|4|6)(?![0-9.,/])",
    re.IGNORECASE,
)


def scale_in(text: str) -> float | None:
    """The scale that a heading or a note announces for the scores below it.

    >>> scale_in("评分（满分 10 分）"), scale_in("Scores (out of 5)"), scale_in("Our marks (0-100)"), scale_in("Scores")
    (10.0, 5.0, 100.0, None)
    """
    m = _SCALE.search(text)
    return float(m["best"]) if m else None


# Labels: what stands before a score on its line

_EDGE = " \t\n:：=-–—―|*([{«»›>/•·,~\"'“”„’#]})"  # noqa: RUF001
REVIEW_WORDS = frozenset(("review", "kritik", "test", "crítica", "critique", "recensione"))  # "Kim's Review8.5/10"
_FILLERS = re.compile(r"(?:\s|^)(?:is|of|was|a|an|at|as|ist|lautet|est|es|è|é|jest|of|:)$", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?。！？;\n\x1e\x1f|•]")  # noqa: RUF001


def label_before(text: str, start: int, floor: int = 0) -> tuple[str, bool]:
    """(label of the score that begins at `start`, whether its last word names a rating); nothing before `floor`.

    >>> label_before("Our verdict: 8", 13)
    ('Our verdict', True)
    >>> label_before("Kanae's Review8.5/10", 14)
    ("Kanae's Review", True)
    >>> label_before("It took us 8", 11)[1]
    False
    """
    before = text[max(floor, start - LABEL_REACH) : start]
    label = before.rstrip(_EDGE)
    parted = before[len(label) :]
    for _ in range(2):
        filler = _FILLERS.search(label)
        if not filler:
            break
        label = label[: filler.start()].rstrip(_EDGE)
        parted += " "
    cut = [m.end() for m in _SENTENCE.finditer(label)]
    label = label[cut[-1] :].strip(_EDGE) if cut else label.strip(_EDGE)
    if not label or "," in parted:
        return "", False
    if parted == "]" and "[" in label:
        return label[label.rindex("[") + 1 :], True
    last = re.split(r"[\s(\[’']", label)[-1].lower()  # noqa: RUF001
    glued = parted == ""
    named = is_label(last) or (glued and last in REVIEW_WORDS)
    if not named and last in ASPECTS and any(c in parted for c in ":：=–—-]|"):  # noqa: RUF001
        named = True
    if not named and any(c in parted for c in ":：") and " " not in label and last.endswith(COMPOUND_LABELS):  # noqa: RUF001
        named = True
    return label, named and (
        glued or parted != " " or last not in ("total", "note", "overall", "stars", "mark", "marks", "rate")
    )


def is_label(word: str) -> bool:
    """Is this word, in lower case, what ratings are called?"""
    return word in LABELS or (len(word) > 3 and word.endswith(COMPOUND_LABELS))


def aspect_of(label: str) -> str | None:
    """The aspect that a label names; None where it speaks of the whole work or of nothing known.

    >>> aspect_of("Value score"), aspect_of("Our final verdict"), aspect_of("Graphics")
    ('Value', None, 'Graphics')
    """
    words = [w for w in re.split(r"[\s:：]+", label) if w]  # noqa: RUF001
    while words and is_label(words[-1].lower()) and words[-1].lower() not in ASPECTS:
        words.pop()
    named = [w for w in words if w.lower().strip("'’&,") not in OVERALL]  # noqa: RUF001
    if not named or len(words) > 5:
        return None
    return " ".join(words) if any(w.lower().strip(",&()") in ASPECTS for w in named) else None


# Glyphs: "★★★½☆", "⭐⭐⭐", "★ 4.5" is left to the figures

_FULL, _EMPTY = "★⭐🌟✭✮⯨●⬤🔴❤♥♪🎬🍿🍅🍔☕🐾👍📚🌶🥇", "☆✰✩⚝○◯⚪♡🤍"
_GLYPHS = re.compile(rf"[{_FULL}{_EMPTY}](?:[{_FULL}{_EMPTY}\ufe0f½⯪⯨✬]|\s(?=[{_FULL}{_EMPTY}½])|\s?1/2(?![0-9/]))*")
_MOST_GLYPHS = 10


def _glyphs(text: str) -> Iterator[Match]:
    for m in _GLYPHS.finditer(text):
        run = m[0].replace("\ufe0f", "").replace(" ", "")
        halves = run.count("½") + run.count("1/2") + run.count("⯪") + run.count("⯨")
        run = re.sub(r"½|1/2|⯪|⯨", "", run)
        empty = sum(c in _EMPTY for c in run)
        full, kinds = len(run) - empty, {c for c in run if c in _FULL}
        half = 0.5 if halves else 0.0
        total = full + empty + (1 if halves else 0)
        if not full + half or total > _MOST_GLYPHS or len(kinds) > 1 or halves > 1:
            continue
        label, named = label_before(text, m.start())
        starry = bool(kinds & set("★⭐🌟✭✮"))
        whole = guards.own_line(text, m.start(), m.end())
        if (
            not (named or whole or (starry and (full + empty > 1 or half)))
            or (total == 1 and not named)
            or guards.bullet(text, m)
        ):
            continue
        best = float(total) if empty else None
        rating = Rating(full + half, best, None, m[0].strip(), scale="stars")
        yield Match(
            normalize(_with_aspect(rating, label)),
            m.start(),
            m.end(),
            LABELLED if named else SCALED if starry else BARE,
            label,
        )


# Words: "five out of five stars", "vier von fünf Sternen", "four and a half stars"


@lru_cache(maxsize=None)
def _spoken_pattern(language: str) -> tuple[re.Pattern[str], Spoken]:
    spoken = SPOKEN[language]
    numbers = "|".join(sorted(spoken.numbers, key=len, reverse=True))
    halves = "|".join(re.escape(h).replace(r"\ ", r"\s") for h in spoken.halves)
    point = rf"|[\s-](?:point|dot)[\s-](?P<tenth>{numbers})" if language == "en" else ""
    return re.compile(
        rf"\b(?P<value>{numbers})(?P<half>{halves})?(?:{point.lstrip('|') or '(?!)'})?"
        rf"(?:[\s-](?P<unit>{spoken.units})\b)?(?:\s(?:{spoken.joins})\s(?P<best>{numbers}|[0-9]{{1,3}})\b(?:[\s-](?P<after>{spoken.units})\b)?)?",
        re.IGNORECASE,
    ), spoken


@lru_cache(maxsize=None)
def _cues(language: str) -> tuple[str, ...]:
    """Substrings without which a text has no spoken score in this language."""
    units = {"en": ("star", "point", "out of", "thumbs", "marks"), "ru": ("звезд", "звёзд", "балл", " из ")}
    stems = {
        "de": ("stern", "punkt"), "fr": ("étoile", "point", " sur "), "es": ("estrella", "punto"), "it": ("stell", "punt", " su "),
        "pt": ("estrela", "ponto"), "nl": ("ster", "punt"), "pl": ("gwiazd", "punkt"), "sv": ("stjärn", "poäng", "geting"),
        "no": ("stjern", "poeng"), "da": ("stjern", "hjerter"),
    }  # fmt: skip
    return units.get(language) or stems[language]


def _spoken(text: str, language: str | None) -> Iterator[Match]:
    lower = text.lower()
    for name in SPOKEN if language is None or language not in SPOKEN else {"en": 0, language: 0}:
        if not any(cue in lower for cue in _cues(name)):
            continue
        pattern, spoken = _spoken_pattern(name)
        for m in pattern.finditer(text):
            match = _spoken_match(text, m, spoken)
            if match:
                yield match


def _spoken_match(text: str, m: re.Match[str], spoken: Spoken) -> Match | None:
    groups = m.groupdict()
    unit = m["unit"] or m["after"]
    if not unit and not m["best"]:
        return None
    value = float(spoken.numbers[m["value"].lower()]) + (0.5 if m["half"] else 0.0)
    tenth = groups.get("tenth")
    if tenth:
        value += spoken.numbers[tenth.lower()] / 10
    best = None
    if m["best"]:
        best = float(spoken.numbers.get(m["best"].lower(), 0) or (m["best"].isdigit() and int(m["best"])) or 0)
        if value > best or (best not in COMMON_BESTS and best not in OTHER_BESTS) or guards.of_things(text, m.end()):
            return None
        if not unit and best not in COMMON_BESTS:
            return None
    label, named = label_before(text, m.start())
    whole = guards.own_line(text, m.start(), m.end())
    if best is None and not named and not guards.counted_as_score(text, m, whole=whole):
        return None
    sure = LABELLED if named or (unit and best) else SCALED if best else BARE
    return _match(text, m, Rating(value, best, None, m[0].strip(), scale=_scale_of(unit, best)), sure, label)


# Letters and verdict words, only after a label: "Grade: A-", "Verdict: Recommended"

_LABEL_WORDS = "|".join(sorted(LABELS - {"stars", "rate", "scored", "total", "balance"}, key=len, reverse=True))
_LETTERS_RE = re.compile(
    rf"(?<![^\W\d_])(?P<label>{_LABEL_WORDS})\s{{0,2}}(?:[:：=–—-]|\bis\b|\bof\b)\s{{0,2}}(?P<value>[A-F](?:\s?(?:\+|-|−|–|plus\b|minus\b))?)"  # noqa: RUF001
    r"(?![\w'’])(?!\s[a-z])",  # noqa: RUF001
    re.IGNORECASE,
)
_VERDICT_RE = re.compile(
    rf"(?<![^\W\d_])(?P<label>{_LABEL_WORDS}|buy/rent/skip)\s{{0,2}}[:：=–—-]\s{{0,2}}"  # noqa: RUF001
    r"(?P<value>"
    + "|".join(sorted(map(re.escape, VERDICTS), key=len, reverse=True))
    + r")(?!\w)\s*[.!]?\s*(?=$|[\n\x1e\x1f(|,–—-])",  # noqa: RUF001
    re.IGNORECASE,
)
_LABEL_HINT = re.compile(r"[:：=–—-]|\bis\b|\bof\b")  # noqa: RUF001


def _letters(text: str) -> Iterator[Match]:
    if not _label_hint(text):
        return
    for m in _LETTERS_RE.finditer(text):
        letter = re.sub(
            r"\s|plus|minus",
            lambda s: {"plus": "+", "minus": "-"}.get(s[0].lower(), ""),
            m["value"],
            flags=re.IGNORECASE,
        )
        if m["value"][0].islower():
            continue
        yield _worded(
            text, m, Rating(letter.upper().replace("−", "-").replace("–", "-"), None, None, m["value"], scale="letter")
        )


def _verdicts(text: str) -> Iterator[Match]:
    if not _label_hint(text):
        return
    for m in _VERDICT_RE.finditer(text):
        scale = "thumb" if "thumb" in m["value"].lower() else "word"
        yield _worded(text, m, Rating(m["value"], None, None, m["value"], scale=scale))


def _label_hint(text: str) -> bool:
    return ":" in text or "：" in text or "–" in text or "-" in text or " is " in text or " of " in text or "=" in text  # noqa: RUF001


def _worded(text: str, m: re.Match[str], rating: Rating) -> Match:
    label, _ = label_before(text, m.start("value"))
    return Match(normalize(_with_aspect(rating, label)), m.start("value"), m.end("value"), LABELLED, label)


_PLAIN = re.compile(rf"(?P<value>{_NUMBER}|½)\s?(?P<percent>%)?\Z")


def _alone(text: str) -> Rating | None:
    """A text that is nothing but a figure, a letter or a verdict word."""
    m = _PLAIN.match(text)
    if m:
        value = to_number(m["value"])
        if value > 100:
            return None
        best = 100.0 if m["percent"] else None
        return normalize(Rating(value, best, None, text, scale="percent" if best else "points"))
    letter = text.upper().replace("−", "-").replace("–", "-").replace(" ", "")
    if letter in LETTERS and text[0].isupper():
        return normalize(Rating(letter, None, None, text, scale="letter"))
    if text.lower() in VERDICTS:
        return normalize(Rating(text, None, None, text, scale="thumb" if "thumb" in text.lower() else "word"))
    return None
