"""Scores that are not written in figures and a scale: glyphs, number words, letters, verdict words, 5つ星のうち4.0."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from scraper.parse.scores import rating_guards as guards
from scraper.parse.scores.rating_labels import BARE, LABELLED, MOST_TRIED, SCALED, Match, label_before, made
from scraper.parse.scores.rating_words import SPOKEN, VERDICTS, Spoken
from scraper.records import Rating

COMMON_BESTS = frozenset((5, 10, 100))  # "n/5" alone is a score
OTHER_BESTS = frozenset((4, 6, 7, 8, 20))  # these need a label, a unit or a line of their own
RARE_BESTS = frozenset((3, 9, 12, 15, 25, 30, 40, 50, 60, 80, 1000))  # these need a label or a unit

_STARS = re.compile(r"sta?r|st?ern|ster|[eé]toile|estrel|stell|stj|зв|gwiaz|.?星|つ星|★|⭐|🌟|✭|✮|täht", re.IGNORECASE)


def scale_of(unit: str | None) -> str:
    """What a score is counted in: "stars" or "points"."""
    return "stars" if unit and _STARS.match(unit) else "points"


# Glyphs: "★★★½☆", "⭐⭐⭐", "★ 4.5" is left to the figures

_FULL = "★⭐🌟✭✮✯✪⭑⯨●⬤⚫🔴❤♥♪■▮◆♦◼▰🎬🍿🍅🍔☕🐾👍📚🌶🥇🌕🖤🧡💛💚💙💜🟢🟡🔵🟠🟣⬛🟦🟩🟥🟨🟧"
_EMPTY = "☆✰✩⚝⭒○◯⚪♡🤍□▯◇◻▱⬜🌑"
_DARK = "⚫🖤⬛"  # full by themselves, and empty behind others
_HALVES = "½⯪⯨✬🌗"
GLYPHS = _FULL + _EMPTY
_GLYPHS = re.compile(
    rf"[{_FULL}{_EMPTY}](?:[{_FULL}{_EMPTY}\ufe0f{_HALVES}]|\s(?=[{_FULL}{_EMPTY}½])|\s?1/2(?![0-9/]))*"
)
_FIGURE = re.compile(r"\s?[x×]?\s?[0-9]")  # "⭐ 4.5/5": one star stands for all, and the figure counts
_TIMES = re.compile(r"\s?[x×]\s?([1-5](?:[.,]5)?)(?![0-9.,/])")  # "★ x 4"
_GLYPHS_OF = re.compile(r"\s?\(?(?:out\sof|of|von|sur|/)\s?(4|5|6|10|four|five|six|ten|[★☆⭐]{4,6})(?![0-9.,a-z])\)?")
# "★★★½ (3,5 de 5)"
_TOLD_AGAIN = re.compile(
    r"\s?\(\s?([0-9](?:[.,][0-9])?)(?:\s?(?:/|out\sof|of|von|sur|sobre|de|su|em|av|из|na)\s?(4|5|6|10))?\s?\)"
)
_OF_WORDS = {"four": 4.0, "five": 5.0, "six": 6.0, "ten": 10.0}
_MOST_GLYPHS = 10
_LEAST_DOTS = 4  # of full and empty dots, hearts or what else a paper counts in: fewer are ornament


def glyphs(text: str) -> Iterator[Match]:
    for m in islice(_GLYPHS.finditer(text), MOST_TRIED):
        run = m[0].replace("\ufe0f", "").replace(" ", "")
        run = run.replace("1/2", "½")
        halves = sum(c in _HALVES for c in run)
        run = _empty_behind("".join(c for c in run if c not in _HALVES))
        empty = sum(c in _EMPTY for c in run)
        full, kinds = len(run) - empty, {c for c in run if c in _FULL}
        half = 0.5 if halves else 0.0
        total = full + empty + (1 if halves else 0)
        if not full + half or total > _MOST_GLYPHS or len(kinds) > 1 or halves > 1:
            continue
        label, named = label_before(text, m.start())
        times = _TIMES.match(text, m.end()) if total == 1 and full else None
        if times and (named or guards.own_line(text, m.start(), times.end())):
            raw = text[m.start() : times.end()]
            rating = Rating(float(times[1].replace(",", ".")), None, None, raw, scale="stars")
            yield made(rating, (m.start(), times.end()), LABELLED if named else BARE, label)
            continue
        told = None if empty else _GLYPHS_OF.match(text, m.end())
        starry = bool(kinds & set("★⭐🌟✭✮")) or (empty > 0 and total >= _LEAST_DOTS)
        whole = guards.own_line(text, m.start(), m.end())
        if (
            not (named or whole or told or (starry and (full + empty > 1 or half)))
            or (total == 1 and (not named or "👍" in kinds or _FIGURE.match(text, m.end())))
            or guards.bullet(text, m)
        ):
            continue
        best = float(total) if empty else None
        stop = m.end()
        scale = (_OF_WORDS.get(told[1]) or float(told[1] if told[1].isdigit() else len(told[1]))) if told else 0.0
        if told and full + half <= scale:
            best, stop = scale, told.end()
        again = _TOLD_AGAIN.match(text, m.end()) if best is None and "(" in text[m.end() : m.end() + 2] else None
        if again and float(again[1].replace(",", ".")) == full + half <= float(again[2] or _MOST_GLYPHS):
            best, stop = float(again[2]) if again[2] else None, again.end()
        rating = Rating(full + half, best, None, text[m.start() : stop].strip(), scale="stars")
        yield made(rating, (m.start(), stop), LABELLED if named else SCALED if starry else BARE, label)


def _empty_behind(run: str) -> str:
    """A run of one colour and then of dark ones: these are empty."""
    bright = run.rstrip(_DARK)
    dark = len(run) - len(bright)
    return bright + "○" * dark if bright and dark and len(set(bright)) == 1 and bright[0] not in _EMPTY else run


# Typed marks of two kinds: "XXX--", "xxxoo"
_MARKS = re.compile(r"(?<![\w-])(?P<full>X{1,5}|x{1,5}|#{1,5})(?P<empty>-{1,5}|[oO]{1,5}|_{1,5})(?![\w-])")


def typed(text: str) -> Iterator[Match]:
    """Letters typed for full ones and others for empty ones, as many as a scale has, behind a label or alone."""
    for m in islice(_MARKS.finditer(text), MOST_TRIED):
        label, named = label_before(text, m.start())
        alone = guards.own_line(text, m.start(), m.end()) and m["empty"][0] in "-_"
        if len(m[0]) in _TYPED_SCALES and (named or alone):
            rating = Rating(float(len(m["full"])), float(len(m[0])), None, m[0], scale="stars")
            yield made(rating, m.span(), LABELLED if named else BARE, label)


_TYPED_SCALES = (5, 6)
TYPED_MARKS = ("X-", "x-", "#-", "X_", "x_", "#_", "xo", "XO", "Xo")  # where the one kind meets the other

# Asterisks: "***½", "** (out of 4)", "***1/2 out of ****"; bare ones are footnotes and rules between paragraphs

_ASTERISKS = re.compile(
    r"(?<![*\w])(?P<full>\*(?:\s\*){1,4}|\*{1,5})(?P<half>\s?(?:½|1/2(?![0-9/])))?(?:\s?\(?(?:out\sof|of|von|sur)\s(?P<best>\*{4,5}|[45]|four|five)\)?)?(?![*\w])"
)


def asterisks(text: str) -> Iterator[Match]:
    """Stars of the typewriter, where a label, a half or a scale says that they are a score."""
    for m in islice(_ASTERISKS.finditer(text), MOST_TRIED):
        label, named = label_before(text, m.start())
        if not (named or m["best"] or (m["half"] and guards.own_line(text, m.start(), m.end()))):
            continue
        value = m["full"].count("*") + (0.5 if m["half"] else 0.0)
        best = _OF_WORDS.get(m["best"] or "")
        if best is None and m["best"]:
            best = float(len(m["best"])) if m["best"][0] == "*" else float(m["best"])
        if best is None or value <= best:
            rating = Rating(value, best, None, m[0].strip(), scale="stars")
            yield made(rating, m.span(), LABELLED if named else SCALED, label)


# Words: "five out of five stars", "vier von fünf Sternen", "four and a half stars"


@cache
def _spoken_pattern(language: str) -> tuple[re.Pattern[str], Spoken]:
    spoken = SPOKEN[language]
    numbers = "|".join(sorted(spoken.numbers, key=len, reverse=True))
    halves = "|".join(re.escape(h).replace(r"\ ", r"\s") for h in spoken.halves)
    point = rf"|[\s-](?:point|dot)[\s-](?P<tenth>{numbers})" if language == "en" else ""
    return re.compile(
        rf"\b(?P<value>{numbers})(?P<half>{halves})?(?:{point.lstrip('|') or '(?!)'})?"
        rf"(?:[\s-](?P<unit>{spoken.units})\b(?P<later>{halves})?)?(?:\s\(?(?:{spoken.joins})\s(?P<best>{numbers}|[0-9]{{1,3}})\b\)?(?:[\s-](?P<after>{spoken.units})\b)?)?",
        re.IGNORECASE,
    ), spoken


@cache
def _cues(language: str) -> tuple[str, ...]:
    """Substrings without which a text has no spoken score in this language."""
    units = {"en": ("star", "point", "out of", "thumbs", "marks"), "ru": ("звезд", "звёзд", "балл", " из ")}
    stems = {
        "de": ("stern", "punkt", "fünf"), "fr": ("étoile", "point", " sur "),
        "es": ("estrella", "punto", "cinco"),
        "it": ("stell", "punt", " su ", "voto"),
        "pt": ("estrela", "ponto", "cinco"), "nl": ("ster", "punt", "vijf"), "pl": ("gwiazd", "punkt"),
        "sv": ("stjärn", "poäng", "geting", " fem"),
        "no": ("stjern", "poeng", " seks", " fem", "terningkast"), "da": ("stjern", "hjerter", " seks", " fem"),
        "fi": ("tähteä", "pistettä"), "cs": ("hvězd",),
    }  # fmt: skip
    return units.get(language) or stems[language]


@cache
def _all_cues() -> tuple[str, ...]:
    cues = {cue for language in SPOKEN for cue in _cues(language)}
    return tuple(cue for cue in cues if not any(other in cue for other in cues - {cue}))


def spoken(text: str, language: str | None) -> Iterator[Match]:
    lower = text.lower()
    if not any(map(lower.__contains__, _all_cues())):
        return
    for name in SPOKEN if language is None or language not in SPOKEN else {"en": 0, language: 0}:
        if not any(cue in lower for cue in _cues(name)):
            continue
        pattern, said = _spoken_pattern(name)
        for m in islice(pattern.finditer(text), MOST_TRIED):
            match = _spoken_match(text, m, said)
            if match:
                yield match


def _spoken_match(text: str, m: re.Match[str], said: Spoken) -> Match | None:
    groups = m.groupdict()
    unit = m["unit"] or m["after"]
    if not unit and not m["best"]:
        return _labelled_word(text, m, said)
    value = float(said.numbers[m["value"].lower()]) + (0.5 if m["half"] or m["later"] else 0.0)
    tenth = groups.get("tenth")
    if tenth:
        value += said.numbers[tenth.lower()] / 10
    best = None
    if m["best"]:
        best = float(said.numbers.get(m["best"].lower(), 0) or (m["best"].isdigit() and int(m["best"])) or 0)
        if value > best or (best not in COMMON_BESTS and best not in OTHER_BESTS) or guards.of_things(text, m.end()):
            return None
        if not unit and best not in COMMON_BESTS:
            return None
    label, named = label_before(text, m.start())
    whole = guards.own_line(text, m.start(), m.end())
    if best and not (unit or named or whole or guards.given(text, m.start())) and said is not SPOKEN["en"]:
        return None  # "vier von fünf" is a score only where something says so; "out of" says it
    if best is None and not named and not guards.counted_as_score(text, m, whole=whole):
        return None
    sure = LABELLED if named or (unit and best) else SCALED if best else BARE
    raw = m[0].rstrip()
    rating = Rating(value, best, None, raw, scale=scale_of(unit))
    return made(rating, (m.start(), m.start() + len(raw)), sure, label)


def _labelled_word(text: str, m: re.Match[str], said: Spoken) -> Match | None:
    """A number in words right behind its label, and nothing else: "Terningkast fire", "Voto: sette e mezzo"."""
    label, named = label_before(text, m.start())
    if not named or text[m.end() :].strip(" .!") or not text.startswith(label):
        return None
    value = said.numbers[m["value"].lower()] + (0.5 if m["half"] else 0.0)
    thrown = label.lower().endswith("terningkast") and 0 < value <= _DIE
    if not thrown and text[m.start() - 2 : m.start() - 1] != ":":
        return None
    rating = Rating(value, _DIE if thrown else None, None, m[0].rstrip(), scale="die" if thrown else "points")
    return made(rating, (m.start(), m.start() + len(rating.raw)), LABELLED, label)


_DIE = 6.0

# Letters and verdict words, only after a label: "Grade: A-", "Verdict: Recommended"

_LETTER = re.compile(r"(?<![^\W_])[A-F](?:\s?[+−–-](?!\w)|[\s-](?i:plus|minus)\b)?(?![\w'’])(?!\s[a-z])")
_PLUS_MINUS_SIGNS = frozenset("+−–-")
_PLUS_MINUS = {"plus": "+", "minus": "-", "−": "-", "–": "-"}
_COLON = re.compile(r"[:：–—]\s{0,2}")
_WORD_END = re.compile(r"[.!(|,–—\n\x1e\x1f]|\s-\s|\Z")
LONGEST_VERDICT = 24  # letters of a verdict word


def letters(text: str) -> Iterator[Match]:
    """Letters A to F after a label."""
    for m in islice(_LETTER.finditer(text), MOST_TRIED):
        label, named = label_before(text, m.start())
        between = text[m.start() - 1 : m.start()]
        if not named and m[0][-1] in _PLUS_MINUS_SIGNS and guards.given_one(text, m.start()):
            label = ""
        elif (
            not named
            or not label
            or (between == " " and text[max(0, m.start() - 2)] not in ":：=–—-" and len(label.split()) > 3)
        ):
            continue
        sign = m[0][1:].strip().lower()
        letter = m[0][0] + _PLUS_MINUS.get(sign.lstrip("-") or "-", sign)
        yield made(Rating(letter, None, None, m[0], scale="letter"), m.span(), LABELLED if label else SCALED, label)


def verdicts(text: str) -> Iterator[Match]:
    """Verdict words after a label and a colon, with nothing after them."""
    for m in islice(_COLON.finditer(text), MOST_TRIED):
        end = _WORD_END.search(text, m.end(), m.end() + LONGEST_VERDICT)
        if not end:
            continue
        word = text[m.end() : end.start()].strip()
        if word.lower() not in VERDICTS:
            continue
        label, named = label_before(text, m.end())
        if named or label.lower() in _CALLS:
            span = m.end(), m.end() + len(word)
            scale = "thumb" if "thumb" in word.lower() else "word"
            yield made(Rating(word, None, None, word, scale=scale), span, LABELLED, label)


_CALLS = ("buy/rent/skip", "our call", "my call", "the call", "recommendation", "empfehlung", "raccomandazione")

# Stars counted in the words of East Asia: "四星半", "星4つ", "별점 4개"

_EASTERN = re.compile(
    r"(?:星|별점?)\s?(?P<a>[1-5一二三四五](?:[.．]5)?)\s?[つ個개](?P<ha>半|반)?|"
    r"(?P<b>[一二两兩三四五])(?:[颗顆粒])?星(?P<hb>半)?(?![级級]|酒店|飯店|ホテル)"
)
_EASTERN_NUMBERS = {"一": 1.0, "二": 2.0, "两": 2.0, "兩": 2.0, "三": 3.0, "四": 4.0, "五": 5.0}


def eastern(text: str) -> Iterator[Match]:
    """Stars in the words of East Asia, behind a label, given, or alone on a line."""
    for m in islice(_EASTERN.finditer(text), MOST_TRIED):
        label, named = label_before(text, m.start())
        given = text[max(0, m.start() - 1) : m.start()] in ("给", "給", "打") and guards.ends_sentence(text, m.end())
        if not (named or given or guards.own_line(text, m.start(), m.end())):
            continue
        count = m["a"] or m["b"]
        value = (_EASTERN_NUMBERS.get(count) or float(count)) + (0.5 if m["ha"] or m["hb"] else 0.0)
        rating = Rating(value, None, None, m[0], scale="stars")
        yield made(rating, m.span(), LABELLED if named else SCALED if given else BARE, label)


# The scale before the score

_SCALE_FIRST = re.compile(
    r"(?<![0-9.,])(?P<best>[0-9]{1,3})(?:\s?(?:つ星|点満点|點滿點|段階評価|段階|分满分|分滿分|점\s?만점)\s?(?:のうち|中の?|で|の|에서?|중|：|:)?|"
    r"\s?[段点]階?中の?|개\s중|\s?星中的|\s(?:yıldız |puan )?üzerinden|\sमें\sसे|(?:-?|\s?csillag)(?:ből|ból))\s?"
    r"(?P<value>[0-9]{1,3}(?:[.,][0-9]{1,2})?)(?![0-9])\s?(?:点|つ星|分|점|개|星)?"
)


def scale_first(text: str) -> Iterator[Match]:
    """The scale before the score: 5つ星のうち4.0, 10点満点中8点, 10 üzerinden 7,5."""
    for m in islice(_SCALE_FIRST.finditer(text), MOST_TRIED):
        value, best = float(m["value"].replace(",", ".")), float(m["best"])
        if value <= best:
            scale = "stars" if "星" in m[0] else "points"
            yield made(Rating(value, best, None, m[0], scale=scale), m.span(), LABELLED, "")
