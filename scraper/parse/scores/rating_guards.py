"""What has the shape of a score and is none: dates, parts of a series, measures, majorities, hotels, hit lists.

Each guard looks at a few characters around a match; none scans the text.
"""

from __future__ import annotations

import re

from scraper.parse.scores.rating_words import MORE_UNITS, UNITS

REACH = 40  # characters looked at on either side

_BEFORE_PART = re.compile(
    r"(?:^|[^\w])(?:on|since|until|till|through|dated?|by|from|before|after|due|updated|published|posted|"
    r"released?|aired|"
    r"am|ab|bis|vom|seit|le|du|au|dès|el|desde|dal|il|em|op|den|vanaf|mon|tues?|wed|thurs?|fri|sat|sun|\w{3,6}day|"
    r"week|weeks|chapters?|parts?|pages?|pp?|vol|volumes?|issues?|seasons?|s|episodes?|ep|eps|nos?|nr|"
    r"numbers?|kapitel|teil|folge|"
    r"staffel|seite|bild|foto|image|photo|slide|disc|disk|cd|dvd|tracks?|day|days|tag|steps?|rounds?|"
    r"stages?|levels?|acts?|tome|saison|"
    r"épisode|partie|temporada|capítulo|parte|episódio|сезон|серия|часть|глава|windows|win|ios|android|"
    r"macos|ps|playstation|python|"
    r"iphone|galaxy|pixel|firefox|chrome|gen|mk|type|model|sizes?|uk|eu|us|ages?|aged|years?|grades|class|"
    r"classes|won|lost|"
    r"beat|beaten|score of the match|odds|tied|drew|approximately|about|nearly|roughly|almost|over|under|"
    r"than|route|highway|flat|"
    r"room|apt|suite|unit|bus|line|tuning|time|in|"
    r"(?:opens?|opening|out|in stores|on sale|questions?|players|spieler|joueurs|ranking|rank|tel|copyright|st|str|"
    r"klasse|size|größe|taille|estreno|estreia|uscita|sortie|kinostart|premi[eèä]re?|jan|feb|mar|apr|jun|jul|aug|sept?|"
    r"oct|okt|nov|dec|dez|dic|déc)[:：]?)[.,]?\s*(?:#\s*)?$",
    re.IGNORECASE,
)
_AFTER_QUANTITY = re.compile(
    r"[\s-]{0,2}(?:cups?|inch(?:es)?|in\b(?=\s?[.x×]|$)|[\"″”']{1,2}(?=\s?[a-z])|oz|ounces?|lbs?|pounds?|"
    r"tea|tsp|tbsp|table|teaspoons?|tablespoons?|"
    r"miles?|km|kg|mm|cm|ml|gb|tb|mb|kb|mbps|gbps|mbit|ghz|mhz|hz|khz|nm|mah|wh|watts?|w\b|volts?|v\b|fps|"
    r"px|mp\b|dpi|hp\b|ps\b|kw\b|"
    r"hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?|yrs?|jahren?|tagen?|stunden?|"
    r"minuten|ans|años|anni|anos|"
    r"jaar|lat|лет|года?|歳|岁|年|月|日|時間|分間|分钟|小时|"
    r"of\s(?:the|a|an|all|its|their|his|her|my|our|those|these|them|which|us|you)\b|majority|times?\b|"
    r"beats?\b|measure|seasons?|split|chance|"
    r"odds|scale\b|vision|th\b|ths\b|votes?|voters?|people|persons?|users?|customers?|reviews?\b|"
    r"reviewers|ratings\b|critics|dentists|doctors|"
    r"players?|seats?|episodes?|parts?|chapters?|pages?|films?|movies|games?\b|songs|tracks|albums|books|"
    r"dollars?|euros?|usd|eur|€|\$|£|"
    r"percent|per\s?cent|am\b|pm\b|a\.m|p\.m|uhr|[x×]\s?\d|:\d|-\s?\d|/\s?\d|\.\s?\d|°|mph|rpm|degrees?|"
    r"grad\b|quarters?|split|calories|kcal|grams?|g\b|"
    r"(?:to|bis|à|a)\s\d|off\b|discount|rabatt|more\b|less\b|higher|lower|faster|slower|better|worse|"
    r"increase|decrease|cotton|polyester|alcohol|abv|vol\b|"
    r"others?\b|scarves|bands|men\b|women\b|children|kids|adults|cars?\b|wins|goals|titles|medals)",
    re.IGNORECASE,
)
_AFTER_SCALE = re.compile(
    rf"\s*(?:$|[.,;:!?)\]}}»›”\"'’–—|*•/<(\n\x1e\x1f]|-\s|(?:{UNITS}|{MORE_UNITS})|[⭐★]|"
    r"(?:for|from|and|but|on|because|to|overall|if|as|at|with|my|our|rating|score|would|is|was|this|i|we|"
    r"it|since|so|although|though|"
    r"und|für|weil|da|aber|pour|et|mais|car|para|por|y|pero|per|e|ma|voor|en|maar|i|za|ale|по|за|и|но|или|"
    r"or|by|then|when|while|thanks|"
    r"possible|max|maximum|only|just|easily|again|here|imo|de|la|dla|при)\b)",
    re.IGNORECASE,
)
_SCORE_AFTER = re.compile(r"\s?(?:score|rating|overall|gesamt|wertung|rated|bewertung|评分)\b", re.IGNORECASE)
_STARS_OF = re.compile(
    r"\s(?:of\s(?:the|this|that|a|an|his|her|its|their|all|my|our|[A-Z])|who|whose|in\s(?:the|this|his|"
    r"her|a|our)\b|from\s(?:the|around)|"
    r"hotels?|resorts?|restaurants?|chefs?|generals?|lodges?|accommodations?|luxury|service|properties|"
    r"airlines?|dining|der\s|des\s|du\s|della\s|"
    r"del\s|de\sla\s|w\sfilmie|michelin|ratings?\son|reviews?\b|have\b|are\b|were\b|will\b|can\b|could\b|"
    r"may\b|whom|that\b|"
    r"about\b|ahead|behind|clear|adrift|per\b|each|a\sgame|game\b|lead\b|deficit|north|south|font|type|"
    r"charging|to\s(?:remember|consider|make|note|keep)|"
    r"[-/]\s?\d|michelin|hotel)",
    re.IGNORECASE,
)
_OF_HOTEL = re.compile(r"[\s-](?:hotels?|resorts?|lodges?|accommodation|luxury|superior)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"(?:\b(?:giv(?:e|es|en|ing)|gave|gets?|got|earns?|earned|deserv(?:es?|ing)|award(?:s|ed|ing)?|"
    r"rat(?:e|ed|es|ing)|score[sd]?|merits?|worth|"
    r"solid|strong|easy|full|generous|grudging|i'd say|i'd go|it's|this is|verdict|vergeben|vergebe|gebe|"
    r"geben|gibt|bekommt|erhält|"
    r"verdient|kriegt|mérite|donne|mets|mis|obtient|attribue|doy|merece|otorgo|darle|pongo|do|dou|leva|recebe|geef|"
    r"krijgt|verdient|daję|dostaje|"
    r"ставлю|заслуживает|получает|даю|får|får|gir|ger|giver)\b|[—–:-])[^.!?\n]{0,28}$",
    re.IGNORECASE,
)
_GLUED_BEFORE = "0123456789.,:/$€£¥#+×_^@=%&\\-–"
_FIGURE_END = re.compile(r"\s*(?:$|[.,;!?)\]\[(（）。、，；【|–—*•\n\x1e\x1f]|-\s)")
_RANGE = re.compile(r"\s?[–—-]\s?\d")  # "4 – 5"
_SENTENCE_END = re.compile(r"\s*(?:$|[.!?)。！\n\x1e\x1f]|–|—)")
_MICHELIN = (
    "michelin",
    "hotel",
    "top ",
    "first ",
    "the ",
    "these ",
    "those ",
    "other ",
    "last ",
    "lost ",
    "won by ",
    "by ",
    "of ",
)


def glued(text: str, start: int, stop: int) -> bool:
    """Is the number part of something longer: a price, a version, a time, a word?

    >>> glued("$4/5", 1, 4), glued("9/10/2023", 0, 4), glued("Review8.5/10", 6, 12), glued("PS4/5", 2, 5)
    (True, True, False, True)
    """
    if start:
        before = text[start - 1]
        if before in _GLUED_BEFORE and not (
            before in "-–:=,/&." and start > 1 and text[start - 2].isalpha() and before not in "/."
        ):
            if not (before in "-–=" and start > 1 and text[start - 2].isspace()):
                return True
        elif before.isalpha() and before.isascii() and not _word_before(text, start):
            return True
    after = text[stop : stop + 2]
    if not after or text[stop - 1].isspace():
        return False
    if after[0] in "0123456789%°$€£" or (after[0] in "/:.,-" and after[1:].isdigit()):
        return True
    return after[0].isascii() and after[0].isalpha() and text[stop - 1].isdigit()


def _word_before(text: str, start: int) -> bool:
    """Does a word of some length end here ("Review8.5/10"), not a model name ("PS4")?"""
    word = re.search(r"[^\W\d_]+$", text[max(0, start - 12) : start])
    return bool(word) and len(word[0]) >= 4 and word[0][1:].islower()  # type: ignore[index]


def date_or_part(text: str, start: int, stop: int) -> bool:
    """ "on 9/10", "Part 3/10", "Windows 8/10", "ages 4/5"."""
    return bool(_BEFORE_PART.search(text[max(0, start - REACH) : start]))


def quantity_after(text: str, stop: int) -> bool:
    """ "3/4 cup", "8/10 of the time", "90% off"."""
    return bool(_AFTER_QUANTITY.match(text, stop, stop + REACH))


def of_things(text: str, stop: int) -> bool:
    """ "4 out of 5 dentists": what follows the scale is a thing that is counted, not the end of the score."""
    return not _AFTER_SCALE.match(text, stop, stop + REACH) or bool(
        re.match(r"\s(?:of|in|are|were)\b", text[stop : stop + 6])
    )


def percent_of_score(text: str, stop: int) -> int:
    """3 where the word after a percentage makes it a score ("87% overall rating"), else 0."""
    return 3 if _SCORE_AFTER.match(text, stop, stop + REACH) else 0


def own_line(text: str, start: int, stop: int) -> bool:
    """Is there nothing else on the line?

    >>> own_line("4 stars", 0, 7), own_line("The 4 stars", 4, 11)
    (True, False)
    """
    before, after = text[max(0, start - 4) : start], text[stop : stop + 4]
    left = not before.strip(" \t([\"'“*-–—") or before.rstrip(" \t([\"'“*-–—")[-1:] in "\n\x1e\x1f"
    right = not after.strip(" \t)]\"'”*.!。！") or after.lstrip(" \t)]\"'”*.!。！")[:1] in "\n\x1e\x1f"
    return left and right and (start < 4 or not before.strip() or before.rstrip()[-1:] in "\n\x1e\x1f([")


def ends_figure(text: str, stop: int) -> bool:
    """Is a bare figure after a label all there is: "Rating: 8", not "scores 29 as"?"""
    return bool(_FIGURE_END.match(text, stop, stop + 4)) and not _RANGE.match(text, stop, stop + 6)


def ends_sentence(text: str, stop: int) -> bool:
    """Does the sentence or the line end here?"""
    return bool(_SENTENCE_END.match(text, stop, stop + 8))


_DRUNK = re.compile(
    r"[\s,.;|–—-]{0,6}(?:drink(?:ing)?|best (?:from|after|before)|trink\w*|à boire|beber|da bere)\b", re.IGNORECASE
)


def drunk_after(text: str, stop: int) -> bool:
    """Does what follows the points say when to drink the wine: "93 points. Drink 2024-2038"?"""
    return bool(_DRUNK.match(text, stop, stop + REACH))


def counted_as_score(text: str, m: re.Match[str], *, whole: bool) -> bool:
    """Is "four stars" without a scale a score: alone on its line, or given to something, and no hotel?

    >>> import re
    >>> stars = re.compile("(?P<unit>)5 stars")
    >>> texts = "5 stars", "I give it 5 stars.", "5 stars of the film"
    >>> [counted_as_score(t, stars.search(t), whole=t == "5 stars") for t in texts]
    [True, True, False]
    """
    before = text[max(0, m.start() - REACH) : m.start()].lower()
    if _STARS_OF.match(text, m.end(), m.end() + REACH) or quantity_after(text, m.end()) or before.endswith(_MICHELIN):
        return False
    if whole:
        return True
    unit = (m.groupdict().get("unit") or "").lower()
    if unit.startswith(("thumb", "mark", "分", "点", "點")):
        return False
    if not re.search(r"st|stell|estr|étoile|etoile|зв|gwiaz|星|★|⭐|🌟|täht|pointer", unit or "st"):
        return False
    return bool(_GIVEN.search(before)) or (ends_sentence(text, m.end()) and not before.rstrip()[-1:].isalnum())


def given(text: str, start: int) -> bool:
    """Does a verb of giving stand before, in the same sentence: "Je lui donne 15/20", "Dávám 8 z 10"?

    >>> given("Je lui donne 15/20", 13), given("Chapter: 4 of 10", 9)
    (True, False)
    """
    return bool(_GIVES.search(text[max(0, start - REACH) : start]))


def given_one(text: str, start: int) -> bool:
    """Does a verb of giving lead to a figure or a letter as to a thing: "I'm giving this film a 7.5", "earns a B+"?"""
    return bool(_GIVES_ONE.search(text[max(0, start - REACH) : start]))


_GIVES_ONE = re.compile(
    r"\b(?:giv(?:e|es|ing)|gave|gets|earns|deserves|pongo|doy|dou|merece|geef|krijgt|får|ger|gir)\b[^.!?\n\d]{0,24}\s"
    r"(?:an?|un|uno|um|een|en|nota)\s$",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:giv(?:e|es|en|ing)|gave|gets?|got|earns?|earned|deserv(?:es?|ing)|rat(?:e|ed|es|ing)|scores?d?|vergeben|vergebe|"
    r"gebe|geben|gibt|bekommt|erhält|verdient|kriegt|mérite|donne|mets|obtient|attribue|doy|merece|otorgo|darle|pongo|"
    r"do|dou|leva|recebe|geef|krijgt|daję|dostaje|dávám|dávam|dostává|ставлю|заслуживает|получает|даю|ставлю|даємо|får|"
    r"gir|ger|giver|veriyorum|annan|saa|dau|dam|primește|adok|kap|dajem|dobiva|beri|memberi|chấm)\b[^.!?\n]{0,28}$|给|給|打",
    re.IGNORECASE,
)


def of_hotel(text: str, stop: int) -> bool:
    """ "5-star hotel": what a house calls itself."""
    return bool(_OF_HOTEL.match(text, stop, stop + REACH))


def bullet(text: str, m: re.Match[str]) -> bool:
    """Is a single glyph before words only a bullet?"""
    return len(m[0].strip()) == 1 and text[m.end() : m.end() + 2].strip()[:1].isalpha()
