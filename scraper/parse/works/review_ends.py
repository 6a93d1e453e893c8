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
    r"(?:(?:my |our |final |overall |moja |minha |mi |ma |meine |mijn |vår |min |notre |nuestra |unsere |"
    r"il |наша |моя )?"
    r"(?:rating|score|verdict|grade|stars|overall|total|"
    r"note(?: de la rédaction| globale)?|nota(?: final)?|wertung|bewertung|urteil|betyg|karakter|terningkast|cotação|"
    r"voto|valutazione|giudizio|calificación|valoración|puntuación|avaliação|ocena|hodnocení|"
    r"gesamt(?:wertung|urteil)?|"
    r"waardering|cijfer|oordeel|eindoordeel|vurdering|stjerner|arvosana|tähdet|оценка|оцінка|puan|notum|"
    r"notă|nilai|skor|"
    r"pontszám|értékelés|βαθμολογία|βαθμός|điểm|đánh giá|評価|評分|评分|おすすめ度|総合評価|推荐指数|"
    r"推薦指數|평점|별점)"
    r"\s*[:：–—-]?\s*)"
)
_FIGURES = (
    r"(?:[★☆●○½⭐]{2,6}|\*{1,4}(?:1/2|½)|\d{1,2}(?:[.,]\d{1,2})?\s?/\s?(?:5|10|20|100)(?!\d)"
    r"(?: stars| sternen?| étoiles| estrellas)?|(?:[5-9]\d|100) (?:points|pts\.?|punkte|puntos|punti|pontos|poeng))"
)
_SAID = re.compile(rf"\W{{0,2}}{_WORD}{_FIGURES}\W{{0,2}}", re.IGNORECASE)
_ALONE = re.compile(rf"\W{{0,2}}{_WORD}?{_FIGURES}\W{{0,2}}", re.IGNORECASE)


def advises(page: Page, main: MainText) -> float:
    """How plainly a line at the end of the text says what it comes to: 1 as a verdict, 2 as advice and nothing else.

    "Our call: Skip it" and "Fazit: sehenswert" are advice, "Verdict: guilty" is a verdict only.
    """
    if not main.spans:
        return 0
    span = range(main.spans[-min(len(main.spans), _LAST_LINES)][0], min(len(page.pieces), main.stop + _BELOW))
    near = _shown(page, span).lower()
    if not holds_any(near, _VERDICT_STEMS):
        return 0
    told = 0
    shown = [line for _, line in around.lines(page, span)][: _LAST_LINES + _LINES_BELOW]
    for line in (*shown, *(f"{line}: {after}" for line, after in pairwise(shown) if len(line) <= _LONGEST_LABEL)):
        label = _LABEL.match(line) if len(line) <= _LONGEST_VERDICT else None
        rest = line[label.end() :] if label else line
        advice = _ADVICE.fullmatch(rest.strip(' .!“”"«»。！')) if label or line.endswith((".", "!", "。")) else None
        told = max(told, 2 if advice else 1 if label else 0)
    return told


_LONGEST_VERDICT, _LONGEST_LABEL = 160, 30  # letters
_LABEL = re.compile(
    r"\W{0,2}(?:(?:the |our |my |final )*(?:verdict|call|takeaway)|bottom line(?=\W+\w+ it\b)|"
    r"(?:worth|should you) \w+(?: it)?\?|"
    r"see it or skip it|stream it or skip it|recommended for|gesamturteil|fazit|urteil|prädikat|unser urteil|"
    r"(?:notre|mon|l[’']) ?avis(?: de la rédaction)?|verdetto|il verdetto|giudizio|il giudizio|"
    r"in conclusione|veredicto|"
    r"el veredicto|eindoordeel|oordeel|conclusie|omdöme|tuomio|werdykt|verdikt|вердикт|итог|총평|한줄평|"
    r"总评|總評|総評|"
    r"karar|الحكم|פסק דין|veredito|o veredito|dom|konklusion|konklusjon|podsumowanie|závěr)\s*[:：–—?]\s*",
    re.IGNORECASE,
)
_VERDICT_STEMS = (
    "verdict", "bottom line", "call", "takeaway", "worth", "should you", "skip it", "stream it", "recommend", "stars",
    "thumbs", "urteil", "fazit", "prädikat", "wert", "avis", "giudizio", "conclusi", "voir", "lire", "vedere",
    "leggere",
    "veredict", "veredito", "oordeel", "aanrader", "omdöme", "värd", "tuomio", "werdykt", "verdikt", "вердикт", "итог",
    "verdett",
    "총평", "한줄평", "总评", "總評", "総評", "karar", "الحكم", "פסק דין", "dom:", "konklu", "podsumowanie", "závěr",
    "must-",
    "empfehl", "recomend", "imprescindible", "anbefal", "polecam", "doporuč", "рекоменд", "值得", "おすすめ", "추천",
)  # fmt: skip
_ADVICE = re.compile(
    r"(?:yes|no|oui|non|ja|nein|sí|sì|nee|да|нет)|(?:definitely |just )?(?:skip|stream|see|watch|read|"
    r"hear|buy|rent|play) it"
    r"(?: .{1,40})?|worth (?:the ticket|a (?:watch|look|visit|read|listen)|seeing|reading|visiting|"
    r"your time|the trip)|"
    r"(?:highly |warmly |not |strongly )?recommended(?: .{1,40})?|two thumbs (?:up|down)|"
    r"(?:i give (?:it|this) )?(?:one|two|three|four|five)(?: and a half)? stars?(?: (?:out )?of (?:four|five|ten))?|"
    r"must-(?:see|read|watch|listen|play)|(?:sehr |absolut |unbedingt )?(?:sehens|lesens|hörens|empfehlens)wert|"
    r"(?:klare |absolute )?(?:lese|hör|kauf|film)?empfehlung|à (?:voir|lire|écouter|éviter|découvrir|ne pas manquer)|"
    r"da (?:vedere|leggere|ascoltare|non perdere|evitare)|(?:muy |altamente )?recomendable|imprescindible|imperdible|"
    r"(?:een |absolute )?aanrader|(?:mycket )?(?:sevärd|läsvärd)|rekommenderas|anbefales(?: varmt)?|"
    r"warto (?:zobaczyć|przeczytać|posłuchać)|polecam|doporučuji|смотреть(?: .{1,20})?|читать|рекомендую|дивитися|"
    r"值得一(?:看|读|讀|听|聽|玩|试)|推荐|おすすめ(?:です)?|必見|볼 만하다|추천|izleyin|شاهده|לראות",
    re.IGNORECASE,
)


def tells_of_copy(page: Page, main: MainText) -> bool:
    """Does a line at an end of the text say that what is reviewed was given to the writer for that?"""
    if not main.spans:
        return False
    first, rest = _ends(page, main)
    near = BLOCK.join((_shown(page, first), *main.lines[-_LAST_LINES:], _shown(page, rest))).lower()
    return holds_any(near, _COPIES)


_COPIES = (
    "review copy", "review unit", "review sample", "for an honest review", "for my honest review", "for a fair review",
    "code supplied", "code provided", "review code", "rezensionsexemplar", "testexemplar", "recensie-exemplaar",
    "recensie exemplaar", "recensieexemplaar", "recensionsexemplar", "anmeldereksemplar", "anmeldereksemplar",
    "arvostelukappale", "en service de presse", "reçu en sp ", "ejemplar de prensa", "copia para reseña",
    "copia per la recensione", "copia fornita per", "egzemplarz recenzencki", "egzemplarz do recenzji",
    "recenzní výtisk", "рецензионный экземпляр", "献本", "서평단", "도서를 제공받아", "제품을 제공받아", "提供を受けて",
)  # fmt: skip
EPISODE = re.compile(
    r"(?:season|series|staffel|saison|temporada|stagione|seizoen|säsong|sesong|sezon|сезон) \d{1,2}\W{1,3}"
    r"(?:episode|folge|épisode|episodio|capítulo|episódio|puntata|aflevering|avsnitt|afsnit|odcinek|серия) \d{1,2}\b",
    re.IGNORECASE,
)  # what stands at the headline of one evening's review
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
    late = (line for line in main.lines[-_LAST_LINES:] if len(line) <= _LONGEST_ADVICE)
    return any(_RECOMMENDING.search(line.lower()) for line in late)


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
