"""Scores in lines: labelled ("Verdict 8/10"), alone on a line, under a label, in the last sentence of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from scraper.elements import HEADING
from scraper.page import Page
from scraper.parse.scores import rating_beside as beside
from scraper.parse.scores import rating_figures as figures
from scraper.parse.scores import rating_guards as guards
from scraper.parse.scores import rating_icons, rating_styles
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_teasers as teasers
from scraper.parse.scores import rating_text as grammar
from scraper.parse.scores import rating_things as things
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_forms import GLYPHS
from scraper.parse.scores.rating_labels import (
    LABELLED,
    SCALED,
    Match,
    is_former,
    is_of_others,
    label_before,
)
from scraper.parse.scores.rating_parts import Part
from scraper.parse.scores.rating_places import SHORT, Line, Region
from scraper.parse.scores.rating_shown import ENOUGH, REVIEW_BONUS, WORDS, Shown, agree
from scraper.parse.scores.rating_words import OUTLETS, VERDICTS
from scraper.records import Found, Rating
from scraper.text import holds_any

_SIGNS_OF_STARS = "".join(c for c in GLYPHS if c < "\U00010000") + "\U0001f300-\U0001faff"  # every little picture
_CHARACTERS = re.compile(rf"[0-9{grammar.DIGITS}½{_SIGNS_OF_STARS}:：=–-](?:(?<![:：=–-])|\s{{0,2}}[A-F](?![a-z]))")
_LAST_LETTER = re.compile(r"(?:^|[.!?…]\s)(?P<letter>[A-F][+−-])\.?\Z")
_SIGNS = frozenset("+−-")  # behind the letter
_STEMS = (
    "star", "out of", "punkt", "toile", "estre", "stell", "ster", "gwiaz", "зв", "из ", "stj", "point",
    "verdict", "urteil", "score", "rating", "wertung", ":",
    "fünf", "cinco", "vijf", " fem", " seks", "tähteä", "hvězd", "terningkast", "hjert", "星", "별",
)  # fmt: skip
_LONGEST_OF_THINGS, _LONGEST_WORD = 40, 24  # letters
LONG = 1200  # letters of a paragraph whose end is looked at


def read(
    page: Page,
    lines: list[Line],
    where: Region,
    language: str | None,
    groups: list[list[Part]],
    likely: Iterable[int] | None = None,
) -> Iterator[Shown]:
    taken = {p.line for g in groups for p in g}
    own_lines = [n for n, line in enumerate(lines) if where.text_start <= line.start < where.text_stop]
    last = set(own_lines[-3:])
    below = {*last, *range(own_lines[-1], own_lines[-1] + 3)} if own_lines else last
    for n in range(len(lines)) if likely is None else likely:
        line = lines[n]
        text = line.text
        if n in taken or not (
            len(text) <= SHORT or n in last or "/" in text or "out of" in text or "★" in text or " star" in text
        ):
            continue
        worded = len(text) <= _LONGEST_WORD and text.strip(" .!").lower() in VERDICTS
        drawn = n in below and len(text) <= beside.LONGEST and not text.isascii()
        if (
            not (worded or drawn)
            and not _CHARACTERS.search(text)
            and not (text.removesuffix(".")[-1:] in _SIGNS and _LAST_LETTER.search(text))
            and not any(map(text.lower().__contains__, _STEMS))
        ):
            continue
        icons = beside.icons(page, line) if len(text) <= beside.LONGEST_LABEL else None
        if (
            icons is not None
            and places.own(page, line.element, where)
            and not teasers.in_card(page, line.element, where.text_start)
        ):
            yield icons
            continue
        if "★" in text:
            coloured = rating_icons.in_two_colours(page, line.start, line.stop)
            if coloured is not None and places.own(page, line.element, where):
                yield beside.of_icons(page, line, coloured)
                continue
            if rating_icons.has_empty_glyph(page, line.start, line.stop) or rating_styles.is_cut(page, line.element):
                continue
        offset = max(0, len(text) - LONG)
        matches = grammar.find(text[offset:], language)
        if n in below and len(text) <= _LONGEST_OF_THINGS and (not matches or "/" in text):
            things_counted = things.counted_behind(text, placed=True)  # "4 von 5 Teetassen" below the text
            matches = [m for m in things_counted if m.rating.raw in page.text(line.element)] or matches
        if not matches and drawn:
            matches = list(things.pictured(text, placed=True))
        if len({m.rating.scale in WORDS for m in matches}) > 1:  # "GUT (2,1)": the word only explains
            matches = [m for m in matches if m.rating.scale not in WORDS]
        if len(matches) > 1 and any(is_former(m.label) for m in matches):
            matches = [m for m in matches if not is_former(m.label)]
        if not matches:
            weak = beside.beside(page, lines, n) if len(text) <= beside.LONGEST or worded else None
            weak = weak or (_starred(page, line) if n in below else None) or beside.before_label(page, line)
            weak = weak or _letter(page, line, final=n in last) or _in_brackets(page, line)
            if weak is not None and places.own(page, line.element, where):
                yield weak
            continue
        if not places.own(page, line.element, where) or teasers.in_card(page, line.element, where.text_start):
            continue
        differ = any(not agree(matches[0].rating, m.rating) for m in matches)
        if not differ:
            matches.sort(key=lambda m: (m.rating.best is None, m.start))
            matches = matches[:1]
        if differ and (n not in last or len(text) <= SHORT or len(matches) > 2):
            continue
        shown = _line(page, line, matches[-1] if n in last else matches[0], offset, final=n in last)
        if shown is not None and shown.repeated and shown.weight < _USUAL and _is_of_the_country(shown, language):
            shown = replace(shown, weight=_USUAL)
        if shown is not None and shown.found.value.best is None:
            shown = _scaled_below(shown, lines, n)
        if shown is not None and _SCALED_ALONE <= shown.weight < ENOUGH and n and _is_term(page, lines[n - 1]):
            shown = replace(shown, weight=ENOUGH)
        if shown is not None and shown.repeated and shown.weight < ENOUGH - REVIEW_BONUS and beside.is_told(lines, n):
            shown = replace(shown, weight=ENOUGH)
        elif shown is not None and shown.repeated and shown.weight < _BY_EDITORS and beside.is_under_editors(lines, n):
            shown = replace(shown, weight=_BY_EDITORS)
        if shown is not None:
            yield shown


_USUAL, _SCALED_ALONE, _BY_EDITORS = 2.1, 2.5, 2.6
_SCHOOL = {"fr": 20.0}  # the scale of a country's schools, which its critics use, too


def _scaled_below(shown: Shown, lines: list[Line], n: int) -> Shown:
    """A labelled figure with the scale that the next line gives: "Score: 8" over "out of 10"."""
    rating, told = shown.found.value, beside.scale_below(lines, n)
    if told is None or isinstance(rating.value, str) or not lines[n].text.endswith(rating.raw) or rating.value > told:
        return shown
    return replace(shown, found=replace(shown.found, value=normalize(replace(rating, best=told))))


def _is_of_the_country(shown: Shown, language: str | None) -> bool:
    return shown.found.value.best is not None and _SCHOOL.get(language or "") == shown.found.value.best


def _is_term(page: Page, line: Line) -> bool:
    """Is a line the term of a list of terms, or the head of a row, and nothing but the word for a rating?"""
    text = line.text
    named = (beside.only_label(text) and not text.lower().endswith("s")) or beside.is_of_house(text)
    return named and page.tag[line.element] in ("dt", "th")


def _line(page: Page, line: Line, match: Match, offset: int, *, final: bool) -> Shown | None:
    text, rating = line.text, match.rating
    start, stop = match.start + offset, match.stop + offset
    others = _is_quoted(text, start, stop) or _is_others_score(text, start, stop) or _RECALLED.search(text[:start])
    if (
        not rating.value
        or rating.aspect
        or others
        or (match.label and (is_of_others(match.label) or is_former(match.label)))
    ):
        return None
    size = len(text)
    alone = (stop - start) >= 0.7 * size
    short = size <= SHORT
    ends = size - stop <= 2
    begins = len(text[:start].rstrip(_BETWEEN)) <= len(match.label) + 4
    weight = 0.0
    if match.sure == LABELLED and match.label and label_before(text, start)[1] and short and begins:
        weight = 3.0
    elif match.sure == LABELLED and short and match.label and label_before(text, start)[1]:
        weight = 2.6
    elif short and start <= 1 and match.sure >= SCALED and _is_explained(text, stop):
        weight = 2.6  # "7/10 Overall rating"
    elif alone and short and not beside.in_two_columns(page, line.element):
        weight = 1.2
    elif alone and short:
        counted = rating.scale == "stars" or _is_pointed(rating)
        weight = (2.1 if counted else 1.2, 2.5, 2.7)[match.sure - 1]
        weight = ENOUGH if final and _is_pointed(rating) else weight  # a wine's, at the end of its note
        weight = max(weight, 2.05) if final and rating.best else weight  # "7 из 10" below the text
    elif match.sure == LABELLED and not short and _is_among_particulars(text, start, stop):
        weight = 2.5
    elif short and page.bits[line.element] & HEADING:
        own_title = page.tag[line.element] == "h1" and rating.scale == "stars"
        weight = (2.1 if own_title or (ends and rating.best) else 0.8, 2.3, 2.5)[match.sure - 1]
    elif (short and ends and match.sure >= SCALED) or (
        short and match.sure >= SCALED and _is_one_of_several(text, start, stop)
    ):
        weight = 2.1
    elif (
        final
        and begins
        and rating.best
        and (_SIGNED.match(text, stop) or (_opens(text, start) and _GOES_ON.match(text, stop)))
    ):
        weight = 2.05  # "4/5, Ann Lee", "9 out of 10. I would go again"
    elif final and start <= 1 and match.sure == LABELLED and _ENDS.match(text, stop):
        weight = 2.2  # "Two stars (out of four). Rated PG-13. Opens Friday."
    elif final and ends:
        weight = (2.05, 2.05, 2.75 if rating.best and _is_given(text, start) else 2.2)[match.sure - 1]
    elif (
        final
        and size - stop <= _REMARK
        and match.sure >= SCALED
        and (_is_given(text, start) or _is_scale_first(match) or _FROM_ME.match(text, stop))
        and (_is_scale_first(match) or not guards.of_things(text, stop))
    ):
        weight = 2.05
    elif final and begins and match.sure == LABELLED and rating.best and label_before(text, start)[1]:
        weight = 2.05  # the last paragraph begins with it and goes on
    elif match.sure == LABELLED and (final or _is_given(text, start)):
        weight = 1.8 if final else 1.4
    if not weight:
        return None
    found = Found(rating, page.path(line.element), rating.raw, "visible")
    return Shown(found, weight, "rating-line", line.start, repeated=alone)


def _is_explained(text: str, stop: int) -> bool:
    """Is what follows a score the word for one, what the score means, or when to drink the wine?"""
    behind = text[stop:]
    return beside.only_label(behind) or behind.strip(" –—-:|!.").lower() in VERDICTS or guards.drunk_after(text, stop)


def _opens(text: str, start: int) -> bool:
    """Does a score open its line, or follow a label and a colon?"""
    return start <= 1 or text[:start].rstrip().endswith((":", "："))


_FROM_ME = re.compile(
    r"\s(?:from (?:me|us)|von (?:mir|uns)|pour moi|para mí|per me|van mij|fra (?:meg|mig)|från mig|ode mnie|от меня)\b",
    re.IGNORECASE,
)


def _is_scale_first(match: Match) -> bool:
    """Does the scale stand before the score, with no label: "10 üzerinden 8"? The verb follows."""
    return match.sure == LABELLED and match.rating.best is not None and not match.label


_SIGNED = re.compile(r"\s?[,–—|-]\s(?:[A-Z]\.?\s){0,2}[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’.-]+){1,2}\Z")
_GOES_ON = re.compile(r"[,.;!]\s[^\W\d]|\s[–—-]\s[^\W\d]")
_BETWEEN = "★☆⭐🌟\ufe0f :：([（"  # a label, and stars which the figure tells again
_REMARK = 24  # letters behind a score, at the end of the text
_ENDS = re.compile(r"\s?[.|·•–—]\s")
_BEFORE_PIECE, _AFTER_PIECE = re.compile(r"[·•|–—/]\s*\Z"), re.compile(r"\s*[·•|–—/]")


def _is_one_of_several(text: str, start: int, stop: int) -> bool:
    """Is a score a piece by itself in a line of particulars: "4 March 2021 · ★★★★☆ · fiction"?"""
    return bool(_BEFORE_PIECE.search(text[:start])) and bool(_AFTER_PIECE.match(text, stop))


def _is_among_particulars(text: str, start: int, stop: int) -> bool:
    """Is the score one of several labels with what they name: "Betyg: 4. Regi: Ida Holm. Speltid: 112 min."?"""
    if len(text) > _LONGEST_PARTICULARS or text[:start].rstrip()[-1:] not in (":", "："):
        return False
    return len(_PARTICULAR.findall(text)) >= _LEAST_PARTICULARS and not text[stop : stop + 1].isalnum()


_LONGEST_PARTICULARS, _LEAST_PARTICULARS = 400, 3
_PARTICULAR = re.compile(
    r"(?:\A|[.;|•·)\]»”]\s|\s[–—|/]\s|[a-zà-ÿ0-9]\s(?=[A-ZÀ-Þ]))[A-ZÀ-ÞА-Я][^\W\d]*(?:\s[^\W\d]+){0,2}\s?:\s"
)


def _is_pointed(rating: Rating) -> bool:
    """Are these points of a hundred, counted as such: "93 points"?"""
    return not isinstance(rating.value, str) and rating.value >= figures.LEAST_OF_WINE and not rating.raw[-1].isdigit()


def _starred(page: Page, line: Line) -> Shown | None:
    """One star and a figure below the text: "⭐ 4.25"."""
    rating = grammar.parse(line.text) if _STARRED.match(line.text) else None
    if rating is None:
        return None
    return Shown(Found(rating, page.path(line.element), rating.raw, "visible"), 2.1, "rating-line", line.start)


_STARRED = re.compile(r"[⭐★]\ufe0f?\s?[0-5](?:[.,][0-9]{1,2})?\Z")


def _in_brackets(page: Page, line: Line) -> Shown | None:
    """A figure with its tenths in brackets at the end of the headline: "Slow Boat by Ann Lee (8.1)"."""
    m = _BRACKETED.search(line.text) if page.tag[line.element] == "h1" else None
    rating = grammar.parse(m["figure"]) if m else None
    if m is None or rating is None:
        return None
    return Shown(Found(rating, page.path(line.element), m["figure"], "visible"), 2.1, "rating-line", line.start)


_BRACKETED = re.compile(r"(?<=\w)[!?.”’\"]?\s+[(\[](?P<figure>[0-9][.,][0-9])[)\]]\Z")


def _letter(page: Page, line: Line, *, final: bool) -> Shown | None:
    """A letter with its sign on a line of its own, or after the last sentence: "... and the lamps go out. B+"."""
    m = _LAST_LETTER.search(line.text)
    if not m or (m.start() and not final):
        return None
    rating = grammar.parse(m["letter"])
    return (
        Shown(Found(rating, page.path(line.element), m["letter"], "visible"), 2.1, "rating-letter", line.start)
        if rating
        else None
    )


_RECALLED = re.compile(
    r"\b(?:in (?:our|my|its) (?:\w+ )?review|when we (?:reviewed|tested)|in unser\w* (?:\w*kritik|rezension|\w*test)|"
    r"dans notre (?:critique|test)|en nuestr[ao] (?:crítica|análisis|reseña)|nella nostra recensione|"
    r"na nossa (?:crítica|análise)|in onze recensie|w naszej recenzji|в наш(?:ей рецензии|ем обзоре))\b|"
    r"\A(?:also (?:showing|playing|by|reviewed|out)|see also|read also|siehe auch|lire aussi|voir aussi|ver también|"
    r"lea también|leggi anche|leia também|lees ook|s[eä] också|se også|les også|läs också|czytaj też|читайте также)\b",
    re.IGNORECASE,
)  # news that tell what another page of the site gave
_OPEN, _CLOSE = "“„«‘「『", "”“»’」』"
_GIVING = re.compile(
    r"\b(?:i|we|my|our|gets?|gives?|giving|earns|deserves|scores|ich|wir|gebe|geben|vergebe|bekommt|"
    r"erhält|je|nous|donne|mérite|doy|merece|"
    r"pongo|do|dou|krijgt|daję|ставлю)\b|verdict|fazit|rating",
    re.IGNORECASE,
)


def _is_quoted(text: str, start: int, stop: int) -> bool:
    """Does the score stand inside quotation marks that belong to a longer quotation?"""
    for opening, closing in zip(_OPEN, _CLOSE, strict=True):
        if text.rfind(opening, 0, start) > text.rfind(closing, 0, start) and closing in text[stop:] and opening != "‘":
            return start - text.rfind(opening, 0, start) > 24
    return False


def _is_others_score(text: str, start: int, stop: int) -> bool:
    near = text[max(0, start - 60) : stop + 60].lower()
    return holds_any(near, OUTLETS) or places.is_counted(near)


def _is_given(text: str, start: int) -> bool:
    return bool(_GIVING.search(text[max(0, start - 40) : start]))
