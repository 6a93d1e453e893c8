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
from scraper.parse.works import review_headlines

LONGEST = 120  # characters; longer ones are sentences
_LONGEST_LINE = 400  # characters of a headline or a line that are looked at; the patterns are not made for books
_MOST_WORDS = 16
_LEAST_SENTENCE = 4  # words, from which on a first word such as "why" makes a sentence
_OPENERS = frozenset(("and", "or", "but", "why", "how", "what", "in", "under", "peer", "year", "our", "my", "s"))
_LONGEST_SENTENCE = 9  # words, of which most are small: a sentence, no name

_QUOTED = re.compile(
    r"[“„«‹「《『\"]\s*([^“”„«»‹›「」《》『』\"]{1,80}?)\s*[”“»›」》』\"]|"
    r"(?<!\w)[‘'‚]([^‘’'‚]{2,60}(?:[’'](?=\w)[^‘’']*)*)[’'‘](?!\w)|"
    r"»\s*([^«»]{2,80}?)\s*«|(?<![\w.,!?])”([^“”]{2,60})”"
)
_YEAR = re.compile(
    r"\s*[(\[]\s*(?:[^()\[\]]{2,40},\s+)?((?:18|19|20)\d{2})(?:\s*[-–]\s*(?:\d{2,4})?|,\s+[^()\[\]]{2,40})?\s*[)\]]"
)
_PLATFORM = re.compile(
    r"\s*[(\[](?:PS ?[1-5]|PS Vita|PC|Xbox[\w ]*|Nintendo[\w ]*|Switch|3DS|Wii ?U?|N64|S?NES|GameCube|GBA|"
    r"GBC|PSX|PSP|Dreamcast|Genesis|Amiga|Steam|Mac|iOS|Android|Blu-?ray|"
    r"DVD|4K[\w ]*|"
    r"Netflix|Hulu|HBO|Apple TV\+?|Amazon[\w ]*|CD|LP|EP|Vinyl)(?:\s*[,/&|].*?)?[)\]]|"
    r"\s+(?:for|on|para|für|auf|sur|per|na)\s+(?:PS ?[1-5]|PC|Xbox|(?:Nintendo )?Switch|3DS|Wii)\b.*\Z",
    re.IGNORECASE,
)
_MAKERS = re.compile(
    r",?\s+(?:directed|written|réalisé|dirigid[ao]|dirett[ao]) (?:by|par|por|da)\s.*\Z|"
    r"\s*\((?:dir\.?|directed by|d:|r:|regie:?|auth(?:or)?:?)\s[^()]*\)|"
    r"\s*\((?:hrsg|hg|eds?|herausgeber|dir)\.?\)|"
    r"\s*\([^()]{0,40}(?:records|recordings|music|verlag|press|publishing|éditions|ediciones|edizioni)\)",
    re.IGNORECASE,
)
# "Slow Boat by Ann Lee"; small words that stand in titles, too, are followed by a full name: "Barco de Vidro" is whole
_BY = re.compile(
    r"\s+(?:(?:by|von|par|por)\s+(?=[A-ZÀ-Þ])|(?:(?:di|de|av|af|van)\s+|d[’'])(?=[A-ZÀ-Þ][^\s,:–—|"
    r"]*\s+[A-ZÀ-Þ]))[^,:–—|]{3,60}\Z"
)
_ISSUE = re.compile(r"(?<=\w)([”\"»’])\s+#\d{1,4}\Z")  # "“Slow Boat” #3"
_STARRED = re.compile(r"\s*[★☆●○⭐♥♡½]{2,}\Z")
_OF_ITS_KIND = re.compile(r"(?<=\w) -[a-zäö]{4,20}\Z")  # "Hidas vene -elokuvan", "Hum Yksi -kuulokkeet"
_RECAP = re.compile(r"(?<=\w)\s+(?:episode\s+)?recap\Z", re.IGNORECASE)
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
    found = review_headlines.named(text.fold(line[:_LONGEST_LINE]))
    if found is None:
        return None
    in_quotes = quoted(found)
    set_apart = found[:1] in _OPENING or any(c in found for c in "《「『") or found[:4].lower() == "in ‘"
    name = in_quotes[0] if in_quotes and (set_apart or _says_of(found, in_quotes)) else clean(found)
    return name if is_name(name) and not name.endswith("?") else None


def _says_of(found: str, in_quotes: list[str]) -> bool:
    """Is it a sentence around the one name in quotation marks: "Ann Lee counts candles on ‘Dim Sun’"?"""
    around = found.replace(in_quotes[0], "").split()
    said = sum(word.islower() for word in around)
    return len(in_quotes) == 1 and len(around) >= _LEAST_SENTENCE and said >= 2 and in_quotes[0][:1].isupper()


_OPENING = "“„«‹「《『\"‘'»”‚"


def clean(name: str) -> str:
    """A name without quotes, year, platform, the word for what it is, and who made it.

    >>> clean("“Heat” (1995)"), clean("Slow Boat (PS4)"), clean("Slow Boat by Ann Lee"), clean("the film Heat")
    ('Heat', 'Slow Boat', 'Slow Boat', 'the film Heat')
    """
    name = _MAKERS.sub("", _PLATFORM.sub("", _YEAR.sub("", text.fold(name))))
    name = _OF_ITS_KIND.sub("", _RECAP.sub("", _BY.sub("", name).strip(" ,;:–—|-")))
    name = _STARRED.sub("", _ISSUE.sub(r"\1", name))
    return re.sub(r"\A[\"“„«‘'‹「《『]\s*|\s*[\"”“»’'›」》』]\Z", "", name) if _QUOTED.fullmatch(name) else name


def act(line: str) -> str | None:
    """Who plays in the headline about an evening of music.

    >>> act("Live: Low Tide @ Harbour Hall, 6 March"), act("Low Tide – live in der Halle, Köln"), act("Low Tide: Rain")
    ('Low Tide', 'Low Tide', None)
    """
    match = _ACT.match(text.fold(line[:_LONGEST_LINE]))
    name = clean(match["led"] or match["told"]) if match else ""
    return name if name and is_name(name) else None


_AT = r"(?:@|at|im|in|au|à|en|i|på|w|dal|al|the)"
_ACT = re.compile(
    rf"\W?(?:live(?: review| report)?|gig(?: review)?|concert(?: review)?|konzert(?:bericht)?|concierto|"
    rf"concerto|crónica|koncert|konsert)"
    rf"\s?[^\w\s]{{1,2}}\s+(?P<led>[^@]{{2,60}}?)(?=\s+@\s|\s+(?:live )?{_AT} (?:the |der |la |le |"
    rf"el )?[A-ZÀ-Þ]|\s*[,|"
    rf"]\s|\s[–—-]\s|\s\(|\Z)|"
    rf"(?P<told>[^@:]{{2,60}}?)[\s,:–—-]+(?:@\s|live {_AT} |en concert\b|in concert\b|en concierto\b|in concerto\b)",
    re.IGNORECASE,
)


def without_hall(name: str) -> str:
    """A name without the house that shows it, and its town.

    >>> without_hall("Salt Rooms, Harbour Gallery, Saltby"), without_hall("Three Chairs, Theater am Kai")
    ('Salt Rooms', 'Three Chairs')
    """
    return _HALL.sub("", name)


_HALL = re.compile(
    r"(?:,\s+(?:[^,]*\b)?|\s+[|–—]\s+(?:[^,|]*\b)?|\s+(?-i:at|im|am|in der|in den|in de|in het|aux?|en el|"
    r"en la|al|alla|no|na|w|på|i|v)\s+"
    r"(?:[^,]*\b)?(?!opera|oper\b))"
    r"(?:gallery|museum|theat(?:re|er)|playhouse|opera(?: house)?|hall|arena|kunsthaus|kunsthalle|"
    r"galerie|musée|museo|"
    r"teatro|théâtre|schauspielhaus|schauspiel|staatsoper|oper|teatern?|teatret|scala|philharmonie|schouwburg|"
    r"galleria|galería|"
    r"konsthall|kunsthal|arts cent(?:re|er)|\w{3,}(?:halle|hallen|hal|teatern?|teatret|theater|haus|"
    r"scenen?))(?!\w)(?: [^,:]+)?(?:, (?-i:[^\W\d_a-z])[^,:\d]*)?\Z",
    re.IGNORECASE,
)


def of_item(line: str) -> str:
    """The name in the headline of an item's own page.

    >>> of_item("Photos for Iyasare"), of_item("Reviews Hotel Post**** "), of_item("Heat (1995)"), of_item("Reviews")
    ('Iyasare', 'Hotel Post', 'Heat', 'Reviews')
    >>> of_item("Hum One Reviews (212)"), of_item("Heat : critiques spectateurs"), of_item("遅い船の口コミ・評判")
    ('Hum One', 'Heat', '遅い船')
    >>> of_item("Opiniones de Heat (86)"), of_item("Bewertungen für Heat"), of_item("Heat的影评 · · · ( 全部 86 条 )")
    ('Heat', 'Heat', 'Heat')
    >>> of_item("Windows 10 Reviews"), of_item("What people say about Heat"), of_item("Heat ★ 4.3 (86)")
    ('Windows 10', 'Heat', 'Heat')
    """
    plain = _OF_SOMEBODY.sub("", line)
    bare = _ITEM_PREFIX.sub("", plain).rstrip(" *")
    bare = _RATED.sub("", bare if bare == plain else _COUNTED.sub("", bare))
    name = clean(_ITEM_TAIL.sub("", bare))
    return name or clean(bare) or line


_COUNTED = re.compile(r"\s*\(\d[\d.,]*\)\Z")  # how many there are, behind "Reviews of Heat"
_RATED = re.compile(r"(?<=\S)\s*[★⭐]\s?\d[.,]\d\d?(?:\s*\(\d[\d.,]*\))?\Z")
_OF_SOMEBODY = re.compile(r"\A[^:–—|]{2,40}[’']s? review of (?=[“‘\"]?[A-ZÀ-Þ0-9])")  # "annl’s review of Heat"
_VOICES = (
    r"(?:(?:customer|user|guest|reader|audience|product|verified|all|kunden|gäste|nutzer|leser|klant|gebruikers|"
    r"critiques?|"
    r"opiniones|commentaires|commenti|opinie)[ -]?)?"
    r"(?:reviews?(?: (?:&|and|und|et|y|e) (?:ratings?|erfahrungen|avis|opiniones))?|ratings?(?: (?:&|and) reviews?)?|"
    r"bewertungen(?: (?:und|&) erfahrungen)?|"
    r"erfahrungen|erfahrungsberichte|rezensionen|kundenmeinungen|recensies|beoordelingen|ervaringen|recensioni|"
    r"opinioni|opiniones|"
    r"valoraciones|reseñas|opiniões|avaliações|resenhas|avis(?: clients?| et notes)?|critiques(?: spectateurs|"
    r" presse)?|commentaires|"
    r"opinie|recenzje|recenze|hodnocení|anmeldelser|omdömen|recensioner|anmeldelser|omtaler|arvostelut|kokemuksia|"
    r"yorumları?|"
    r"отзывы(?: (?:покупателей|зрителей|читателей|гостей|и рецензии))?|рецензии|відгуки|"
    r"críticas|recenzi[ie]|vélemények|értékelések|păreri|κριτικές|αξιολογήσεις|отзиви|мнения|"
    r"(?:kullanıcı )?(?:yorumları|"
    r"değerlendirmeleri)|đánh giá|ulasan|รีวิว|مراجعات|تقييمات|ביקורות|חוות דעת|نظرات|समीक्षाएँ|समीक्षा)"
)
_ITEM_PREFIX = re.compile(
    rf"\A(?:photos|(?:\d[\d.,]* |les |las |los |die |the |alle |wszystkie )?{_VOICES}|kritiken|"
    r"what (?:people|customers|others|readers|guests|users) (?:are )?say(?:ing)? about)"
    r"(?:\s+(?:of|for|zu|zum|zur|für|mit|über|over|van|voor|met|de|di|su|sobre|sur|о|об|o|про|на|за|για|despre|درباره|על|"
    r"på|om|na|do|av|af|tentang)(?:\s+(?:the film|du film|la película|фильме))?|\s?[:：])?"
    r"\s+(?=\S)",
    re.IGNORECASE,
)
_ITEM_TAIL = re.compile(
    rf"(?<=\S)(?:\s*[:–—|,(-]\s*(?:\d[\d.,]* )?|\s+){_VOICES}\)?(?:\s*\([\d.,]+\))?(?:\s*[|–-]\s*page \d+)?\Z|"
    r"(?<=\S)\s*[|｜:：–-]?\s*の?(?:(?:口コミ|クチコミ|レビュー|評判|感想|"
    r"評価)(?:[・/／&と、]\s?)?)+(?:一覧)?(?:\s?[（(]\d+件?[)）])?\Z|"
    r"(?<=\S)\s*[|:–-]?\s*的?(?:影评|书评|评价|评论|短评|点评)(?:[·\s]*[（(]\s?(?:全部 )?\d+(?: 条)?\s?[)）])?\Z|"
    r"(?<=\S)\s*[|:–-]?\s*(?:후기|리뷰|관람평)(?:\s?\(\d+\))?\Z",
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
        if (found := next(filter(None, match.groups())).strip(" ,.")) and is_name(found)
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
