"""The name of the work in a headline: "Heat review: ...", "Review of Heat", "Heat im Test", "Kritik: Heat".

>>> [in_headline(line) for line in ("Heat review: still hot", "Film Review: Heat (1995)", "Das neue Rad X im Test")]
['Heat', 'Heat', 'Rad X']
>>> [in_headline(line) for line in ("RECENSIONE FILM HEAT", "Recensione dell’album di Madame", "Heat [Rezension]")]
['HEAT', 'Madame', 'Heat']
>>> in_headline("Why reviews matter"), in_headline("Book Reviews")
(None, None)
"""

from __future__ import annotations

import re

from scraper import text

LONGEST = 120  # characters; longer ones are sentences
_LONGEST_LINE = 400  # characters of a headline or a line that are looked at; the patterns are not made for books
_MOST_WORDS = 16
_LEAST_SENTENCE = 4  # words, from which on a first word such as "why" makes a sentence
_OPENERS = frozenset(("and", "or", "but", "why", "how", "what", "in", "under", "peer", "year", "our", "my", "s"))
_LONGEST_SENTENCE = 9  # words, of which most are small: a sentence, no name

_WORK = (
    r"(?:films?|movies?|filme|pel[ií]culas?|books?|buch|bücher|livre|libro|livro|albums?|álbum|cd|platten|game|"
    r"games|videogame|jeu|juego|"
    r"gioco|jogo|spiel|tv|series|serie|série|show|restaurant|restaurante|theatre|theater|theatrical|stage|product|"
    r"hörbuch|roman|"
    r"comic|manga|concert|konzert|music|tech|hardware|dvd|blu-ray|книг[ауи]|фильм[а]?|игр[ауы]|альбом[а]?|сериал[а]?)"
)
_REVIEW = (
    r"\b(?:review|critique|kritik|filmkritik|buchkritik|albumkritik|rezension|buchrezension|testbericht|recensione|"
    r"recensie|"
    r"reseña|rese[nñ]a|crítica|critica|resenha|análisis|analisi|análise|recension|anmeldelse|omtale|recenzja|"
    r"recenze|arvostelu|"
    r"inceleme(?:si)?|рецензия|обзор|отзыв)"
)
# One of these stands in every headline that the patterns below fit; looking for them first is ten times quicker.
_STEMS = (
    "review", "critique", "kritik", "rezension", "test", "recens", "resen", "reseñ", "crítica", "critica", "análisis",
    "analisi", "análise", "anmeldelse", "omtale", "recenz", "arvostelu", "inceleme", "рецензия", "обзор", "отзыв",
    "check", "fahrbericht", "影评", "书评", "樂評", "乐评", "评测", "測評", "レビュー", "리뷰",
)  # fmt: skip
_OF = (
    r"(?:\s+(?:of|on|von|zu|zum|zur|über|du|de la|de|del|della|dello|di|do|da|dos|das|over|van|av|om|на|о|об|к)\s+|"
    r"\s+(?:dell|de l|d)[’']\s*|\s*[:：|–—-]\s*|\s+)"
)
_LEADING = re.compile(
    rf"\A(?:[\w-]+\s)?(?:{_WORK}[\s-]+)?(?:{_REVIEW}|test(?=\s*:))(?P<of>{_OF})"
    rf"(?:(?:(?:the|el|la|le|il|lo|l[’']|der|die|das|на)\s+)?{_WORK}\s*(?:[:–-]|di|de|do|da|del|of|"
    rf"von)?\s+)?(?P<name>\S.*)\Z",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    rf"\A(?P<name>\S.*?)[\s,]*[|:–—-]?\s*[\[(]?\s*(?:in\s+|-\s*)?(?:{_WORK}[\s-]+)?(?:{_REVIEW}|影评|书评|樂評|乐评|评测|測評|"
    rf"レビュー|리뷰)"
    rf"(?:\s*[\])]?\s*(?:\Z|[:：|–—,(-]|by\b|von\b|por\b|на\b|of\b))",
    re.IGNORECASE,
)
_IN_TEST = re.compile(
    r"\A(?:(?:der|die|das|den)\s+(?:neue[nrs]?\s+)?|neue[rs]?\s+)?(?P<name>\S.*?)\s+im\s+(?:[\w-]+\s+)?(?:test|"
    r"praxistest|check|kurztest|fahrbericht)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"[“„«‹「《『\"]\s*([^“”„«»‹›「」《》『』\"]{2,80}?)\s*[”“»›」》』\"]|(?<!\w)[‘']([^‘’']{2,60}(?:[’'](?=\w)[^‘’']*)*)[’'](?!\w)"
)
_YEAR = re.compile(r"\s*[(\[]\s*((?:18|19|20)\d{2})(?:\s*[-–]\s*(?:\d{2,4})?)?\s*[)\]]")
_PLATFORM = re.compile(
    r"\s*[(\[](?:PS ?[1-5]|PS Vita|PC|Xbox[\w ]*|Nintendo[\w ]*|Switch|3DS|Wii ?U?|Steam|Mac|iOS|Android|Blu-?ray|"
    r"DVD|4K[\w ]*|"
    r"Netflix|Hulu|HBO|Apple TV\+?|Amazon[\w ]*|CD|LP|EP|Vinyl)(?:\s*[,/&|].*?)?[)\]]",
    re.IGNORECASE,
)
_BY = re.compile(r"\s+(?:by|von|di|de|par|por|av|van)\s+(?=[A-ZÀ-Þ])[^,:–—|]{3,60}\Z")
_END_WORK = re.compile(rf"\s+(?:the\s+)?{_WORK}\Z", re.IGNORECASE)
_DASH = re.compile(r"\s+[–—-]\s+|\s*:\s+|\s*：\s*|\s+\|\s+|\s+:\s+|，")
_SMALL = frozenset(
    "the a an of in on to for is are was and or that this it with your you we how why what who from at by not".split()
)


def in_headline(line: str) -> str | None:
    """The work a headline names by the pattern of a review's headline; None where it follows none.

    >>> in_headline("Boat 15 review: the best got better"), in_headline("Test: Saab 900"), in_headline("慢船|影评")
    ('Boat 15', 'Saab 900', '慢船')
    >>> in_headline("2023 Saab 9-5 Club Review by David Roe"), in_headline("One Life film review: it stars A. Lee")
    ('2023 Saab 9-5 Club', 'One Life')
    """
    line = text.fold(line[:_LONGEST_LINE])
    lowered = line.lower()
    if not any(stem in lowered for stem in _STEMS):
        return None
    for pattern in (_IN_TEST, _TRAILING, _LEADING):
        match = pattern.match(line)
        if match is None:
            continue
        name = match["name"]
        if pattern is _LEADING:
            name = _first_part(name)
        name = clean(_END_WORK.sub("", clean(name)))
        if pattern is _LEADING and match["of"].isspace() and not match.start("name"):
            continue
        if is_name(name):
            return name
    return None


def _first_part(rest: str) -> str:
    """What follows "Review: " up to where the headline goes on to judge: "Heat – still hot"."""
    quoted = _QUOTED.match(rest)
    if quoted:
        return quoted[1] or quoted[2]
    parts = re.split(r"\s+[–—|]\s+|\s+-\s+|,\s+(?=[a-z])", rest, maxsplit=1)
    return parts[0]


def clean(name: str) -> str:
    """A name without quotes, year, platform, the word for what it is, and who made it.

    >>> clean("“Heat” (1995)"), clean("Slow Boat (PS4)"), clean("Slow Boat by Ann Lee"), clean("the film Heat")
    ('Heat', 'Slow Boat', 'Slow Boat', 'the film Heat')
    """
    name = _PLATFORM.sub("", _YEAR.sub("", text.fold(name)))
    name = _BY.sub("", name).strip(" ,;:–—|-")
    return re.sub(r"\A[\"“„«‘'‹「《『]\s*|\s*[\"”“»’'›」》』]\Z", "", name) if _QUOTED.fullmatch(name) else name


def of_item(line: str) -> str:
    """The name in the headline of an item's own page.

    >>> of_item("Photos for Iyasare"), of_item("Reviews Hotel Post**** "), of_item("Heat (1995)"), of_item("Reviews")
    ('Iyasare', 'Hotel Post', 'Heat', 'Reviews')
    """
    name = clean(_ITEM_PREFIX.sub("", line).rstrip(" *"))
    return name or line


_ITEM_PREFIX = re.compile(
    r"\A(?:photos|reviews|bewertungen|recensies|recensioni|opiniones|avis|отзывы|kritiken)(?:\s+(?:of|for|zu|über|"
    r"van|de|su|sobre|sur|о))?"
    r"\s+(?=\S)",
    re.IGNORECASE,
)


def is_name(name: str) -> bool:
    """Could be a work's name, and no sentence or section."""
    if not name or len(name) > LONGEST or not any(map(str.isalnum, name)):
        return False
    tokens = name.lower().split()
    if len(tokens) > _MOST_WORDS or (len(tokens) > _LEAST_SENTENCE and tokens[0] in _OPENERS):
        return False
    small = sum(token in _SMALL for token in tokens)
    return not (len(tokens) >= _LONGEST_SENTENCE and small * 2 >= len(tokens)) and text.key(name) not in _SECTIONS


_SECTIONS = frozenset(
    "reviews review news book books film films movie movies music games game tv culture the latest all more "
    "kritiken rezensionen "
    "literatur literature bookreview filmreview moviereview expert user customer first product tests".split()
)


def quoted(line: str) -> list[str]:
    """The names in quotation marks in a line.

    >>> quoted("Ann präsentiert das Album 'Brave Man'"), quoted("It’s the dogs’ life"), quoted("«Heat» et “Ran”")
    (['Brave Man'], [], ['Heat', 'Ran'])
    """
    return [
        found
        for match in _QUOTED.finditer(line[:_LONGEST_LINE])
        if (found := (match[1] or match[2]).strip(" ,.")) and is_name(found)
    ]


def parts(line: str) -> list[str]:
    """A headline's parts, as colons and dashes part it.

    >>> parts("A Tale of Winters: Qala"), parts("Kate Bush – Aerial"), parts("749局，再次")
    (['A Tale of Winters', 'Qala'], ['Kate Bush', 'Aerial'], ['749局', '再次'])
    """
    return [part for part in _DASH.split(line[:_LONGEST_LINE]) if part]


def is_parted(line: str) -> bool:
    """Does a headline have parts?"""
    return len(parts(line)) > 1


def year(line: str) -> int | None:
    """The year in brackets.

    >>> year("Heat (1995)"), year("Doctor Who (TV Series 2005–2022)"), year("1984")
    (1995, 2005, None)
    """
    match = _YEAR.search(line) or re.search(r"\((?:TV [\w-]+ )?((?:18|19|20)\d{2})(?:[–-]\d{0,4})?\)", line)
    return int(match[1]) if match else None
