"""What reviewers write at the ends of a text: a score in a line of its own, a recommendation, and who sent them."""

from __future__ import annotations

import re
from itertools import pairwise

from scraper.elements import BLOCK, BREAK
from scraper.page import Page
from scraper.parse import around
from scraper.parse.text.main_text import MainText
from scraper.text import holds_any


def is_scored(page: Page, main: MainText) -> bool:
    """Does a line at an end of the text score it and say nothing else: "8/10", "Nota: ★★★★☆", "Rating" over "4/5"?"""
    if not main.spans:
        return False
    first, rest = _ends(page, main)
    if not _may_score(_shown(page, first)) and not _may_score(_shown(page, rest)):
        return False
    above = [line for _, line in around.lines(page, first)]
    told = [*above, *(f"{line} {after}" for line, after in pairwise(above))]
    below = [line for _, line in around.lines(page, rest)]
    return any(map(_SAID.fullmatch, told)) or any(map(_ALONE.fullmatch, below[:_LINES_BELOW]))


def _ends(page: Page, main: MainText) -> tuple[range, range]:
    """The pieces at the beginning of the text and above it, and those of its last paragraph and below."""
    start, stop = max(0, main.start - _ABOVE), min(len(page.pieces), main.stop + _BELOW)
    return range(start, min(stop, main.start + _WITHIN)), range(main.spans[-1][0], stop)


def _shown(page: Page, pieces: range) -> str:
    return "".join(page.pieces[pieces.start : pieces.stop])


_ABOVE, _WITHIN, _BELOW = 24, 6, 8  # pieces before the text, of its beginning, and behind it
_LINES_BELOW = 4  # lines from the last paragraph on


def _may_score(shown: str) -> bool:
    """A cheap look: do three glyphs stand in a row, or does a stroke part a figure from a best?"""
    behind = (shown[max(0, stroke.start() - 2) : stroke.start()].rstrip() for stroke in _OF_BEST.finditer(shown))
    return any(figure[-1:].isdecimal() for figure in behind) or _GLYPHS.search(shown) is not None


_OF_BEST = re.compile(r"/\s?(?:5|10|20|100)(?!\d)")
_GLYPHS = re.compile(r"[★☆●○]{3}|\*(?:1/2|½)|[0-9] (?:points|pts|[Pp]unkte|puntos|punti|pontos|poeng)")
_WORD = (
    r"(?:(?:my |our |final |overall |moja |minha |mi |ma |meine |mijn |vår |min )?(?:rating|score|verdict|grade|stars|"
    r"note|nota|wertung|bewertung|urteil|betyg|karakter|terningkast|cotação|voto|valutazione|ocena|hodnocení|"
    r"waardering|cijfer|arvosana|оценка|評価|評分)\s*[:：–—-]?\s*)"
)
_FIGURES = (
    r"(?:[★☆●○½⭐]{2,6}|\*{1,4}(?:1/2|½)|\d{1,2}(?:[.,]\d{1,2})?\s?/\s?(?:5|10|20|100)(?!\d)"
    r"(?: stars| sternen?| étoiles| estrellas)?|(?:[5-9]\d|100) (?:points|pts\.?|punkte|puntos|punti|pontos|poeng))"
)
_SAID = re.compile(rf"\W{{0,2}}{_WORD}{_FIGURES}\W{{0,2}}", re.IGNORECASE)
_ALONE = re.compile(rf"\W{{0,2}}{_WORD}?{_FIGURES}\W{{0,2}}", re.IGNORECASE)
PREMIERED = re.compile(r"\w{0,12}premiere|premiär|uraufführung|erstaufführung|nachtkritik", re.IGNORECASE)


def is_signed(page: Page, main: MainText) -> bool:
    """Does one line at an end of the text say who reviewed: "Reviewed by: Moss", "Anmeldt af Ann Lee"?"""
    if not main.spans:
        return False
    first, rest = _ends(page, main)
    near = BLOCK.join((_shown(page, first), _shown(page, rest)))
    if not holds_any(near, _SIGNED_STEMS):
        return False
    signed = [match for match in _SIGNED.finditer(near) if _begins_line(near, match.start())]
    return len(signed) == 1 and not _CHECKED.search(near)


def _begins_line(shown: str, place: int) -> bool:
    """Does nothing but white space stand before a place in its line?"""
    before = shown[:place].rstrip()
    return not before or any(border in shown[len(before) : place] for border in (BLOCK, BREAK, "\n"))


# Of what the pattern finds, without the letters that may be capitals; asked first, as most texts hold none.
_SIGNED_STEMS = (
    "eviewed ", "EVIEWED ", "eview by ", "ezensiert ", "esprochen ", "nmeld", "ritique par", "eseñado", "ecensito",
    "ecenserad", "ecenzow", "ецензент",
)  # fmt: skip
_SIGNED = re.compile(
    r"(?:[Rr]eviewed [Bb]y|REVIEWED BY|(?:[A-Z][a-z]+ )?[Rr]eview by(?= [A-Z])|[Rr]ezensiert von|"
    r"[Bb]esprochen von|[Aa]nmeld(?:t|elt) (?:af|av)|"
    r"[Cc]ritique par|[Rr]eseñado por|[Rr]ecensito da|[Rr]ecenserad av|[Rr]ecenzował[ao]?|[Рр]ецензент)\b"
)
_CHECKED = re.compile(r"[Mm]edically reviewed|[Ff]act[- ]checked|\bM\.?D\.?\b|\bPhD\b|\bDr\. ")


def recommends(main: MainText) -> bool:
    """Does the writer recommend what the text is about, or not, at its end?"""
    return any(_RECOMMENDING.search(line.lower()) for line in main.lines[-_LAST_LINES:] if len(line) <= _LONGEST_ADVICE)


_LAST_LINES, _LONGEST_ADVICE = 3, 400  # lines and letters
_RECOMMENDING = re.compile(
    r"\b(?:i (?:would |do |can(?:not)? |can['’]t |won['’]t |highly |strongly |really )*recommend|highly recommended|"
    r"would i recommend|leseempfehlung|empfehle ich|ich (?:kann|möchte) .{0,60}empfehlen|je (?:le |la |"
    r"vous )?(?:le |la |les )?(?:re)?conseille|"
    r"je (?:le |la )?recommande|(?:la|lo|os (?:la|lo)) recomiendo|recomiendo (?:este|esta|mucho)|lo consiglio|"
    r"la consiglio|consiglio (?:questo|"
    r"vivamente)|recomendo (?:a |muito|este|esta)|ik raad .{0,40} aan|een aanrader|polecam|rekommenderar|"
    r"jag kan .{0,40}rekommendera|"
    r"jeg (?:kan )?(?:varmt )?anbefale[rn]?|doporučuji|doporučuju|советую|рекомендую|suosittelen|ajánlom)\b|"
    r"おすすめ(?:です|したい)"
)  # for lower case: ignoring case, each word would be tried in full


def is_by_the_critic(page: Page, main: MainText) -> bool:
    """Does the standfirst send the paper's critic: "Our critic finds the best crab in the county"?"""
    about = page.meta_content("description", "og:description")
    before = " ".join("".join(page.pieces[max(0, main.start - _STANDFIRST) : main.start]).split())
    return bool(_CRITIC.search(before)) or bool(about and _CRITIC.search(about[1]))


_CRITIC = re.compile(
    r"\b(?:our (?:[a-z]+ )?(?:critic|reviewer)|unsere?[nr]? (?:\w+)?kritiker(?:in)?|notre critique (?!de|du|sur)|"
    r"nuestr[oa] crític[oa]|"
    r"il nostro critico|onze (?:\w+)?recensent|vår (?:\w+)?(?:kritiker|recensent|anmelder)|vores (?:\w+)?anmelder)\b",
    re.IGNORECASE,
)
_STANDFIRST = 40  # pieces before the text
