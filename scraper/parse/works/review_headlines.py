"""Headlines that say they are a review's, and where the work's name stands in them, in the languages of most reviews.

Two forms: the word leads ("Review: Slow Boat", "Critique de Slow Boat", "【レビュー】Slow Boat") or follows ("Slow
Boat review – patience pays", "Slow Boat, la recensione", "《慢船》影评"). Some words mean nothing else (Rezension,
recensione, рецензия); others are common speech (Kritik an der Regierung, situation critique, review of prison rules):
between them and the name must stand what only a review's headline has, a colon, a dash, quotation marks, "zu", "de".

>>> [named(x) for x in ("Slow Boat review: patience pays", "Review: Slow Boat", "Der neue Brummer im Test: klein")]
['Slow Boat', 'Slow Boat', 'Brummer']
>>> [named(x) for x in ("Kritik an der Regierung", "Situation critique à l’hôpital", "Law under review", "VAR review")]
[None, None, None, None]
"""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.parse.works import headline_scripts, review_languages
from scraper.text import by_beginnings, has_other_scripts, holds_any

_KIND = (
    r"(?:films?|movies?|filme|pel[ií]culas?|books?|buch|bücher|livre|libro|livro|albums?|álbum|cd|platten|game|"
    r"games|videogame|jeu|juego|gioco|jogo|spiel|tv|series|serie|série|show|restaurant|restaurante|theatre|theater|"
    r"theatrical|stage|product|hörbuch|roman|novel|novela|romanzo|comic|manga|concert|konzert|music|tech|hardware|"
    r"dvd|blu-ray|ep|lp|gig|live|car|phone|laptop|camera|podcast|opera|play|hotel|exhibition|visual arts?|art|"
    r"dance|ballet|musical|"
    r"bar|pub|caf[eé]|coffee|wine|beer|whisk(?:e)?y|app|software|board ?game|headphones?|anime|audiobook|graphic novel|"
    r"short story|memoir|cookbook|single|track|fringe|(?:non-?)?fiction|children[’']s|knihy|hry|desky|alba|carte|"
    r"filmu|serialu|książki|gry|płyty|filmen|boken|spelet|skivan|filmi|kitap|oyun|dizi|film|filma|knjige|albuma|igre|serije|predstave|filmului|cărții|"
    r"книг[аеиу]|фильм[ае]?|игр[аеыу]|альбом[ае]?|сериал[ае]?|映画|电影|電影|小说|游戏|書籍|영화|책|phim|"
    r"sách|quán|nhà hàng|truyện|théâtre|teatro|teatru|spektaklu|představení|opéra|ópera|danse|danza|resto|"
    r"gastron[oó]mica|gastronomique|voiture|auto|moto|coche|cine|cinéma|cinema|disque|disco|bd|expo|exposition|"
    r"exposición|mostra|vin|vino)"
)
# Words that mean nothing but a review.
_SURE = (
    rf"(?:(?:{review_languages.SUBJECT}|lezers|leser|läsar)-?(?:kritik|rezension|besprechung|recensie|anmeldelse|omtale|recension|"
    rf"arvostelu)|rezension|"
    r"chronique(?=\s(?:d[’']|du\s|de\sl[’'])?(?:album|disque|cd|film|ciné|livre|roman|bd|manga|série|concert)\b)|"
    r"(?:restaurant|kopfhörer|smartphone|handy|auto|laptop|notebook|kamera|e-?bike|tablet|monitor|fernseher|drucker|"
    r"lautsprecher|staubsauger|kaffeemaschinen|router|hotel|app)-?test(?=\s*:)|testbericht|fahrbericht|spiele?test|praxistest|recensione|recensie|recension|rese[nñ]a|resenha|anmeldelse|"
    r"bokomtale|recenzja|recenze|arvostelu|inceleme(?:si)?|"
    r"рецензия|отзыв\s+о(?=\s)|"
    rf"{review_languages.SURE})"
)
_REVIEW = r"(?:\breview)"
# Words of common speech, too.
_COMMON = (
    rf"(?:{review_languages.COMMON}|kritik|besprechung|critique|cr[ií]tica|teste?|análisis|analisi|análise|"
    r"avis|essai|prueba|prova|обзор|отзыв)"
)
_QUALIFIER = (
    r"(?:in-depth|full|long[- ]term|early|spoiler-free|quick|mini|video|honest|detailed|complete|hands-on|extended|"
    r"final|updated|advance|retro|first|personal|our|my|user|first[- ](?:drive|ride|look)|road[- ]test|test[- ]drive)"
)
_OPENERS = r"(?:an?|the|my|our|mon|la|le|el|unsere?|meine?|die|notre|mi|minha|nossa)"
_ADJECTIVE = (
    r"(?:\s+(?:cinematogr[áa]fica|liter[aá]ria|letteraria|littéraire|teatrale?|théâtrale|musicale?|televisiva|discográfica|"
    r"gastron[óo]mica|compl[eè]t[ao]?|complète)(?=\s*[:|–—-]))?"
)
_OF = (
    r"(?:of|on|von|zu|zum|zur|über|du|(?-i:de\s+la|de\s+los|de\s+las)|des|de|del|della|dello|dei|di|do|da|dos|das|"
    r"over|van|"
    r"av|af|om|sur|sobre|su|na|о|об|к|на)"
)
_LEADING = re.compile(
    rf"\A\s*(?:[\[【〔]\s*(?:[^\W\d_]{{1,10}}\s)?|\(?)\s*(?:{_OPENERS}\s+)?(?:{_QUALIFIER}[\s-]+)?(?:{_KIND}[\s-]+){{0,2}}"
    rf"(?:(?P<sure>{_SURE})|(?P<review>{_REVIEW}(?:ed)?)|(?P<common>{_COMMON}))\b{_ADJECTIVE}(?:\s+(?:#|no\.?\s|nr\.?\s|n°)\s?\d{{1,4}}(?=\s*[:–—-]))?"
    rf"(?P<parted>\s*[\])】〕]\s*|\s*[:：|｜]\s*|\s*[–—-]\s+|\s*[–—]\s*)?"
    rf"(?P<of>(?:\s*(?:{_OF}|о)\s+|\s+(?:dell|de\s+l|d)[’']\s*))?(?P<gap>\s*)"
    rf"(?P<kind>(?:(?:the|el|la|le|il|lo|l[’']|der|die|das|den)\s+)?{_KIND}\s*(?:[:–-]|(?:de|do|da|del|di|du|of|"
    rf"von)(?=\s))?\s+)?"
    rf"(?P<name>\S.*)\Z",
    re.IGNORECASE,
)
_AFTER = (
    r"(?:\s+compl[eè]t[oae]?(?=\s*(?:\Z|[:|–—-]))|\s*[\])】]|\s*\Z|\s*[:：|｜–—,(]|\s*-\s|\s+by\b|\s+von\b|\s+por\b|\s+(?:&|and)\s|\s+in\s+progress|"
    r"\s+(?:19|20)\d\d(?=\s*(?:\Z|[:|–—-]))|"
    rf"\s+(?:(?:du|del|della|do|de|dell|de\s+la|d[’']une?|un|una)\s+)?{_KIND}\b|\s+(?:на|о|об|к)\s+{_KIND}\s*\Z)"
)
_TRAILING = re.compile(
    rf"\A(?P<name>\S.*?)(?P<parted>\s*[,:：|｜–—(\[【]+\s*|\s+-\s*|\.\s+|\s+)(?P<the>(?:la|le|il|die|our)\s+)?"
    rf"(?:{_QUALIFIER}\s+)?(?P<kind>{_KIND}[\s-]+)?(?:\b(?P<sure>{_SURE})|(?P<review>{_REVIEW})|"
    rf"\b(?P<common>{_COMMON}))\b(?={_AFTER})",
    re.IGNORECASE,
)
_IN_TEST = re.compile(
    r"\A(?:(?:der|die|das|den)\s+(?:neue[nrs]?\s+)?|neue[rs]?\s+)?(?P<name>\S.*?)\s+im\s+(?:[\w-]+\s+)?(?:test|"
    r"praxistest|langzeittest|check|kurztest|fahrbericht)\b",
    re.IGNORECASE,
)
_DRIVEN = re.compile(
    r"\A(?P<name>\S.*?)(?:\s+|\s*[:–—-]\s+)(?:first (?:drive|ride)|road test|test drive|hands[- ]on)"
    r"(?=\s*(?:\Z|[:–—|,(]))",
    re.IGNORECASE,
)
_DRIVING = re.compile(
    r"\A(?:first (?:drive|ride)|road test|test drive|tasting notes?|tasted)\s*[:–—-]\s+(?P<name>\S.*?)(?=\s*[:–—|]|\Z)",
    re.IGNORECASE,
)
# "On a testé : Slow Boat", "Abbiamo provato Chez Anne": somebody went, ate, drove and tells.
_TRIED = re.compile(
    r"\A(?:(?:on|nous) a(?:vons)? (?:testé|goûté|essayé)|j[’\']ai (?:testé|goûté|essayé)|ich habe (?:getestet|"
    r"ausprobiert)|he probado|(?:(?:ho|abbiamo) )?(?:provat[oi]|assaggiato)|"
    r"(?:hemos )?prob(?:ado|amos)|(?:wir haben )?(?:getestet|ausprobiert|probiert)|"
    r"(?:ik|wij?|we) (?:hebben )?(?:getest|proefde)|testamos|experimentámos|(?:test|prov)ade?|vi har testat|vi testede|"
    r"testowaliśmy|sprawdziliśmy|vyzkoušeli jsme|ochutnali jsme|we (?:tried|tested)|tested(?=:))"
    r"(?P<parted>\s*[:：]\s*|\s+)(?P<name>(?:(?-i:(?:le|la|les|l[’\']|das|den|die|el|il|lo|"
    r"the)) ?(?-i:[a-zà-ÿ-]+ ){0,2})?[“«\"‘„]?[A-ZÀ-Þ0-9].*)\Z",
    re.IGNORECASE,
)
# One of these stands in every headline that the patterns fit; looking for them first is ten times quicker.
_STEMS = (
    "review", "critique", "kritik", "rezension", "besprechung", "test", "tast", "first ride", "recens",
    "resen", "reseñ", "crítica",
    "critica", "análisis", "analisi", "análise", "anmeldelse", "omtale", "recenz", "arvostelu", "nceleme", "рецензия",
    "обзор", "отзыв", "check", "fahrbericht", "drive", "hands", "avis", "essai", "prueba", "prova", "影评", "影評",
    "読", "観",
    "书评",
    "chronique", "goûté", "essayé", "prova", "assaggi", "proba", "probi", "tried", "sprawdzi", "vyzkou", "ochutna",
    "proef",
    "書評", "剧评", "劇評", "영화평", "서평", "공연평",
    "樂評", "乐评", "体验", "體驗", "评测", "評測", "測評", "レビュー", "感想", "리뷰", "후기",
    *review_languages.STEMS, *headline_scripts.STEMS,
)  # fmt: skip


@lru_cache(maxsize=512)  # the titles of a page are asked by several rules
def named(line: str) -> str | None:
    """What a headline names as the work reviewed, quotes and all; None where it has no form of a review's headline."""
    if not _has_stem(line):
        return None
    if has_other_scripts(line):
        name = headline_scripts.named(line)
        if name:
            return name
        line = headline_scripts.without_tags(line)[1]
    for read in (_after_quote, _in_test, _leading, _owned, _trailing):
        name = read(line)
        if name and _KIND_ALONE.match(name):
            return None
        if name and _ONLY_KIND.search(name):
            return named(_ONLY_KIND.sub("", name) + line[line.find(name) + len(name) :])
        if name:
            return _before_comma(name)
    return None


_KIND_ALONE = re.compile(rf"{_KIND}\Z", re.IGNORECASE)
# "City Plate: Restaurant" of "City Plate: Restaurant Review - Chez Anne": whose review it is, and of what kind of thing
_ONLY_KIND = re.compile(rf"\A(?:[^:–—|-]{{2,40}}(?::|\s[–—|-])\s+)(?={_KIND}\Z)", re.IGNORECASE)


def _has_stem(line: str) -> bool:
    lowered = line.lower()
    return holds_any(lowered, _STEMS)


def _before_comma(name: str) -> str:
    """A name without what judges it after a comma: "Chez Anne, retour au port"."""
    if _begins_quoted(name):
        return name
    first, comma, rest = name.partition(", ")
    judged = comma and len(first.split()) > 1 and rest[:1].islower() and not _FURTHER.match(rest)
    return first if judged else name


def says(line: str) -> bool:
    """Has a title the form of a review's, or a word for it that means nothing else?

    >>> [says(x) for x in ("Slow Boat: la recensione", "Heat, 1995 - ★★★½", "Kritik am Etat", "NHS review finds waits")]
    [True, True, False, False]
    """
    if not _has_stem(line):
        return "★" in line or "☆" in line
    return bool(_SAYS.search(line)) or named(line) is not None


_WAYS = (
    rf"[★☆]|\b(?:{review_languages.SUBJECT})-?(?:kritik|rezension|besprechung|recensie|anmeldelse|recension|arvostelu)\b|"
    r"\bchronique\s(?:d[’']\s?(?:un )?(?:album|ep)|album|cd|disque|livre|film|bd|musicale|littéraire)\b|"
    rf"\b(?:{review_languages.SURE})\b|{review_languages.UNPARTED}|"
    r"\brezension\b|\brecensione\b|\brecensie\b|\brecenzj[ai]\b|рецензия|レビュー|리뷰|影评(?!人)|書評|书评(?!人)|\breviewed\Z|"
    r"[』」》].{0,24}を?(?:読んだ|読了|読みました|観た|観てきた|観ました|プレイしてみた|クリアした)|"
    r"\A(?:we|i) review(?:ed)?\b|\b(?:our|my|full) review\b|\bfilm review\b|\bbook review\b|\bmovie review\b"
)
_SAYS = re.compile(by_beginnings(_WAYS), re.IGNORECASE)


def _in_test(line: str) -> str | None:
    match = _IN_TEST.match(line) or _DRIVEN.match(line) or _DRIVING.match(line)
    if match:
        return match["name"]
    tried = _TRIED.match(line)
    name = _cut_judgement(tried["name"]) if tried else ""
    name = _A_THING.sub("", name)
    fits = (
        tried and (":" in tried["parted"] or len(name.split()) <= _LONGEST_BARE) and _is_capital(name.lstrip('“«"‘„'))
    )
    return name if fits else None


def _after_quote(line: str) -> str | None:
    """What is reviewed, behind a saying: "“Hush!” Review of Slow Boat", "Neighbours: a review of “Slow Boat”"."""
    for saying in filter(None, (_SAYING.match(line), _PHRASE.match(line))):
        rest = line[saying.end() :]
        leads = _LEADING.match(rest)
        if leads and leads["of"] and (saying.re is _SAYING or _begins_quoted(leads["name"])):
            name = _leading(rest)
            if name:
                return name
    return None


_SAYING = re.compile(
    r"\s*(?:“[^”]{3,80}”|«[^»]{3,80}»|„[^“”]{3,80}[“”]|\"[^\"]{3,80}\")\s*"
    r"(?:(?<=[.!?…][”»“\"])|(?<=[.!?…][”»“\"]\s)|[.!?–—:|-])\s*(?=\w)"
)
_PHRASE = re.compile(r"[^:–—|“«„\"]{3,80}?(?::|\s[–—|-])\s+(?=\w)")


def _owned(line: str) -> str | None:
    """What somebody's review is of: "Ann Lee’s review of Slow Boat"."""
    match = _OWNED.match(line)
    return match["name"] if match and _is_capital(match["name"].lstrip('“«‘"')) else None


_OWNED = re.compile(r"[^:–—|]{2,40}[’']s? review of (?P<name>\S.*)\Z", re.IGNORECASE)


def announced(line: str) -> str | None:
    """What a line that is no headline says it reviews: "Review of Slow Boat", "Anmeldelse af Ann Lee: Slow Boat, Pier".

    "Recension av Ann Lee" says who wrote it: where the small word means both, something must set the work apart.

    >>> [announced(x) for x in ("Review of Slow Boat", "Recensie van Ann Lee", "Anmeldelse af Ann Lee: Slow Boat")]
    ['Slow Boat', None, 'Ann Lee: Slow Boat']
    """
    match = _ANNOUNCING.match(line)
    name = named(line) if match else None
    if match is None or not name:
        return None
    apart = ":" in name or _begins_quoted(name) or any(mark in line for mark in '“”«»„‘"') or match["kind"]
    return name if match["of"].lower() in _ONLY_OF or apart else None


_ONLY_OF = frozenset("of zu zum zur om over sobre su sur на о об".split())
_ANNOUNCING = re.compile(
    rf"\A(?:{_OPENERS}\s+)?(?:{_QUALIFIER}\s+)?(?:{_KIND}[\s-]+)?(?:{_SURE}|{_REVIEW})\s+(?P<of>{_OF}|av|af)\s+"
    rf"(?P<kind>(?:(?:the|het|la|le|il|den|das|dem|der)\s+)?{_KIND}\s)?",
    re.IGNORECASE,
)
ANNOUNCING = (
    "review of",
    "review on",
    "rezension",
    "besprechung",
    "recens",
    "rese",
    "anmeldelse",
    "omtale",
    "recenz",
    "arvostelu",
    "рецензия",
)


def _leading(line: str) -> str | None:
    match = _LEADING.match(line)
    if match is None:
        return None
    rest, parted, of = match["name"], match["parted"], match["of"]
    if of and not parted and not match["kind"] and _is_article(of, line):
        rest, of = line[match.start("of") :].strip(), None  # "Recensie De zoutdochter": the name begins with the word
    if _begins_quoted(rest):
        return rest
    if parted:
        if match["of"] and not match["kind"]:
            rest = line[match.start("of") :].strip()  # "Review: On the River": the small word belongs to the name
        if parted.strip() in (":", "：") and _is_prose(rest):
            return None
        return rest if _OF_MUSIC.search(line, 0, match.start("name")) else _cut_judgement(rest)
    if match["kind"] and (of or not match["review"]):
        return _cut_judgement(rest) if _is_capital(rest) else None
    if of:
        thing = _THING.match(rest) if match["sure"] or (match["common"] or "").lower() in _OF_THINGS else None
        if thing:
            rest = rest[thing.end() :]
        fits = _is_capital(rest) and (of.strip().lower() not in ("zum", "zur", "von") or match["sure"])
        return _cut_judgement(rest) if fits else None
    thing = _THING.match(rest) if match["sure"] or (match["common"] or "").lower() in _OF_THINGS else None
    if thing:
        return _cut_judgement(rest[thing.end() :])  # "Обзор смартфона Hum One": no small word stands between
    if (
        not (match["gap"] or match["of"])
        or not _is_capital(rest)
        or rest.split()[0].lower() in review_languages.ONGOING
    ):
        return None
    cut = _cut_judgement(rest)
    return cut if match["sure"] or _is_title(cut, judged=cut != rest, review=match["review"] is not None) else None


_A_THING = re.compile(
    r"\A(?:le|la|les|l[’']|das|den|die|el|il|lo|"
    r"the) ?(?:[a-zà-ÿ-]+ ){0,2}(?=[“«\"‘„]?[A-ZÀ-Þ0-9])"
)  # "le baume Marée"
_OF_THINGS = frozenset("test teste essai prueba prova análisis análise analisi обзор огляд".split())
_THING = re.compile(
    r"(?:(?!avec|dans|pour|sans|para|con |per )[a-zà-ÿа-яёіїє][a-zà-ÿа-яёіїє’'-]{2,} ){1,2}"
    r"(?=[A-ZÀ-Þ0-9]\S*\s+[A-ZÀ-Þ0-9])"
)  # "Test du casque Orage H3": what it is, before what it is called


def _is_article(of: str, line: str) -> bool:
    """Is a small word written with a capital in a line that is not all in capitals?"""
    return of.strip()[:1].isupper() and not line.isupper() and not of.strip().isupper()


def _trailing(line: str) -> str | None:
    match = _TRAILING.match(line)
    if match is None:
        return None
    name = match["name"]
    last = name.split()[-1].strip("’'“”\"").lower()
    set_apart = bool(match["parted"].strip()) or name.endswith(tuple("”“»」》』\"’'"))
    if match["kind"] and match["kind"][:1].isupper() and "," in name and not set_apart:
        name = line[: match.end("kind")].rstrip(" -")  # "Three Chairs, Harbour Theatre review"
    if match["review"] or match["sure"]:
        return None if (last in review_languages.OFFICE or name.lower() in _NO_NAMES) and not set_apart else name
    alone = match["the"] or "," not in match["parted"] or name != match["name"].rstrip("”“»」》』\"’'")
    if set_apart and (alone or _OF_A_KIND.match(line, match.end())):
        return name
    tokens = name.split()
    is_test = match["common"] in ("Test", "TEST", "getest", "teszt", "Тест")
    return name if is_test and len(tokens) > 1 and all(t[0].isupper() or t[0].isdigit() for t in tokens) else None


_OF_A_KIND = re.compile(rf"\s+(?:d[’']une?|de(?:l| la)?|del|della|di|du|do|da)\s+{_KIND}\b", re.IGNORECASE)
_OF_MUSIC = re.compile(
    r"album|\bcd\b|platten|\blp\b|\bep\b|skiv|disco|levy|앨범|アルバム|专辑|альбом", re.IGNORECASE
)  # "Artist – Album" is no judgement
_NO_NAMES = frozenset(("a", "an", "my", "our", "the", "this", "your", "week", "year", "month", "book", "film", "movie"))


def _begins_quoted(rest: str) -> bool:
    return rest[:1] in '“„«‹「《『"‘»”‚' or (rest[:1] == "'" and "'" in rest[1:])


def _is_capital(rest: str) -> bool:
    """Begins as names do: with a capital, a figure, or a letter of a script that has none."""
    first = rest[:1]
    return first.isupper() or first.isdigit() or (first.isalpha() and first.lower() == first.upper())


def _is_prose(rest: str) -> bool:
    """Is what follows the word and a colon a sentence or a question, and no name?"""
    first = rest.partition(" ")[0]
    asks = first.lower() in _ASKING and " " in rest and (first.islower() or rest.endswith("?"))
    return asks or (rest.startswith("the ") and not _is_capital(rest[4:]))


_ASKING = frozenset(
    "what how why who when wie was warum wer wann qué cómo por quién cuándo comment pourquoi que qui quand come perché "
    "cosa chi o como quem hoe wat waarom vad hur hvad hvordan hva co jak dlaczego что как почему".split()
)


def _is_title(name: str, *, judged: bool, review: bool) -> bool:
    """Is what follows a word of common speech without a colon a name: all capitals, or parted from a judgement?"""
    tokens = name.split()
    if len(tokens) > _LONGEST_BARE:
        return False
    if judged:
        return True
    named = [token for token in tokens if token not in _PARTICLES]
    return not review and len(tokens) > 1 and _is_capital(tokens[0]) and all(map(_is_capital, named))


_PARTICLES = frozenset("of the and de des du la le les et d' del los las el y di da do dos e von der und van".split())


_LONGEST_BARE = 5  # words
_SERIES = r"(?:(?:the )?season|series|volume|vol\.?|part|episode|book|staffel|saison|temporada|stagione)\b"
_FURTHER = re.compile(rf"{_SERIES}|(?:la|le|il|el|die|der|das|and|et|und|y|e|&)\s", re.IGNORECASE)
_JUDGING = re.compile(rf"\s+[–—|｜]\s+|\s+-\s+|\s+:\s+|｜|,\s+(?=[a-zà-ÿ])(?!{_SERIES})|:\s+(?=[a-zà-ÿа-я])")


def _cut_judgement(rest: str) -> str:
    """A name up to where the headline goes on to judge: "Slow Boat – still slow", "Hum One: small and loud"."""
    cut = _JUDGING.search(rest)
    if cut and _begins_quoted(rest[cut.end() :]) and _is_capital(rest[cut.end() + 1 :]):
        return rest  # "Low Tide – «Slow Boat»": who made it, and what
    return rest[: cut.start()] if cut else rest
