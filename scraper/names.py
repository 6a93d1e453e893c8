"""People's names: a value or the rest of a byline in, the names in it out, and nothing that is no name.

>>> in_value("Lee, Ann"), in_value("Ann Lee, Bo Chan & Cy Roe"), in_value("https://example.org/ann"), in_value("Admin")
(['Ann Lee'], ['Ann Lee', 'Bo Chan', 'Cy Roe'], [], [])
"""

from __future__ import annotations

import re

from scraper import text
from scraper.byline_words import BY, OTHER_WORK
from scraper.given_names import is_given
from scraper.name_words import MONTHS_AND_DAYS, NO_FIRST_NAMES, NO_LAST_NAMES, NO_NAMES, ORGANISATIONS, PARTICLES, ROLES

LONGEST_NAME = 50  # characters; longer ones are sentences
MOST_WORDS = 6
LONGEST_BYLINE = 300  # characters

_CUT = re.compile(
    r"(?=[\s发發更|•·●‧⋅→>»(\[{<@,\dhw\"“”?!…:：;])(?:"  # a look at the first character, for all ways
    r"\s*(?:发布于|發佈於|发表于|發表於|更新于|更新於)|"
    r"\s+\S+@\S|\s+(?:攝影|摄影|撮影|写真|編輯|編集|编辑|圖|图|翻譯|翻訳)\s*[／/:：]|\s+(?:beeld|bild|bilder|fotos?|fotografie|photos?|photography|kuvat?)\s|"
    r"\s+(?:photo\w*|pictures?|images?|illustrat\w*|graphics?|fotos?|fotografi\w*|edited|translated) "
    r"(?:by|von|par|por|di|de)\b|\s*[|•·●‧⋅→>»]|\s(?=The [A-Z])|\s/\s|\s+[–—-]+(?:\s|$)|\s*[(\[{<]|\s+@|@\w|\s#\w|"
    r"\s+(?:for|für|pour|para|voor|on|am|at|is|was|in|il|(?-i:le)|(?-i:el)(?=\s\d)|has|with the|of|from|via|"
    r"published|posted|updated|last|em|op(?=\s\d)|leave a|no comments|and the|dne|dnia|veröffentlicht|"
    r"publié|publicado|pubblicato|aktualisiert|first|about|follow|email|e-mail|contact|share|reviewed|this|the|"
    r"read|says|writes|"
    r"um|uhr|às|alle|klo?|godz|dne|den|(?-i:min)|minutes?|mins?|hours?|ago|vor|hace|il y a|follows?|"
    r"january|february|march|april|june|july|august|september|october|november|december)\b|\s*,?\s*\d|\s*https?:|\s*www\.|[\"“”?!…:：]|"
    r";(?!\s+(?-i:[A-ZÀ-Þ])[\w.'’-]+\s(?-i:[A-ZÀ-Þ])))",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*[,;]\s*(?:(?:and|und|et|y|e|og|och|i|en)\s+)?|\s+(?:and|And|AND|und|UND|et|ET|y|Y|og|OG|och|OCH|"
    r"i(?= [^\W\d_a-z])|и|mit)\s+|\s*&\s*|\s*[、，/|"
    r"+]\s*|\s+e\s+(?=[A-Z])|\s+(?:im Gespräch mit|in conversation with|with|avec|con|met)\s+(?=[^\W\d_a-z])"
)
_AFTER_COMMA_FIRST = re.compile(r"([^\W\d_][\w.'’-]+), ([^\W\d_][\w.'’-]+(?: [^\W\d_]\.?)?)\Z")
_ENTITY = re.compile(r"[<>{}\[\]=*_\\®™©]|https?:|www\.|\.(?:com|net|org|html?|php|jpe?g|png)\b|@|#|\d{2,}")

_DESK = re.compile(
    r"(?!(?i:by|von|par|por|di|da|door|av|af|przez|unserer?|onze|our|notre)\b)"
    r"(?:(?:[\w.&'’-]+ ){1,3}(?:Staff(?: Writers?)?|STAFF|Team|Desk|[Ee]ditors|Editorial(?: (?:Team|Staff))?|Newsroom|"
    r"Redaktion|"
    r"Redaction|Redazione)\Z|Redaktion [\w.-]+\Z|(?:Staff Writer|Community Editor|Guest (?:Author|Contributor|"
    r"Writer))\Z|Team (?!of )[\w.&'’-]+\Z)"
)
_TRUE_WORD = re.compile(r"[^\W\d_]")


def in_value(value: str, *, nicknames: bool = True) -> list[str]:
    """The names in a value that should hold names and nothing else.

    >>> in_value("annl77"), in_value("Ann77")
    (['annl77'], ['Ann77'])
    >>> in_value("By Ann Lee"), in_value("manicmammy"), in_value("Ann Lee, Film Critic"), in_value("Ann Lee (AP)")
    (['Ann Lee'], ['manicmammy'], ['Ann Lee'], ['Ann Lee'])
    >>> in_value("Edited By Ann Lee"), in_value("Super User"), in_value("Von Redaktion")
    ([], [], [])
    """
    value = text.fold(value)
    if len(value) > LONGEST_BYLINE or OTHER_WORK.search(value[: max(value.lower().find(" by "), 0)]):
        return []
    match = BY.match(value)
    rest = value[match.end() :] if match and match.end() < len(value) else value
    if "; " in rest:
        rest = "; ".join(_AFTER_COMMA_FIRST.sub(r"\2 \1", part) for part in rest.split("; "))
    turned = _AFTER_COMMA_FIRST.match(rest)
    if turned and turned[1].lower() not in ROLES and turned[2].split()[0].lower() not in ROLES:
        rest = f"{turned[2]} {turned[1]}"
    if nicknames and " " not in rest and rest[-1:].isdigit() and is_nickname(rest):
        return [rest]
    found = from_list(rest)
    if not found and nicknames and " " not in rest and is_nickname(rest):
        return [rest]
    return found


def from_list(line: str, *, strict: bool = False) -> list[str]:
    """The names a line begins with; it ends where a role, a date, a place or a sentence begins.

    >>> from_list("Ann Lee, Chief Technology Officer, Head"), from_list("Ann Lee, Bo Chan and Cy Roe, Daily Times")
    (['Ann Lee'], ['Ann Lee', 'Bo Chan', 'Cy Roe'])
    >>> from_list("Slate Staff"), from_list("Staff"), from_list("Ann, Bob and Cyd"), from_list("Fotos: Ann")
    (['Slate Staff'], [], ['Ann', 'Bob', 'Cyd'], [])
    >>> from_list("Ann Lee, Frame Senior Film Analyst"), from_list("Ann Lee Ann Lee"), from_list('Ann "Anna May" Lee')
    (['Ann Lee'], ['Ann Lee'], ['Ann "Anna May" Lee'])
    >>> from_list("Ann Lee, Lübeck"), from_list("黒沢美緒　写真：田所健"), from_list("Ann „Anna“ Lee | 2 May")
    (['Ann Lee'], ['黒沢美緒'], ['Ann „Anna“ Lee'])
    >>> from_list("Ann Lee, VMD, DACVB; Bo Chan, PhD & Cy Roe, MD, Daily Times"), from_list("李小满 点击：12")
    (['Ann Lee', 'Bo Chan', 'Cy Roe'], ['李小满'])
    >>> from_list("Ann Lee, Bo Chan (foto)"), from_list("Bo Chan (Photographer)"), from_list("Bo Chan (AP)")
    (['Ann Lee'], [], ['Bo Chan'])
    >>> from_list("李小满 发布于 2016-08-21"), from_list("李小满发表于昨天")
    (['李小满'], ['李小满'])
    >>> from_list("Ann Lee im Gespräch mit Bo Chan"), from_list("Ann Lee Foto: Bo Chan"), from_list("Team KettleLab")
    (['Ann Lee', 'Bo Chan'], ['Ann Lee'], ['Team KettleLab'])
    """
    whole = line
    cut = next((match for match in _CUT.finditer(line) if not _in_nickname(line, match.start())), None)
    stopped_by = cut[0].strip().lower() if cut else ""
    if stopped_by in _SENTENCE:
        return []
    line = line[: cut.start()] if cut else line
    if " en " in line:  # "and" in Dutch, "in" in Spanish and French
        line = _AND_NL.sub(lambda match: ", " if is_given(match[1]) else match[0], line)
    if _DESK.match(line.strip()):
        return [line.strip()]
    label = _LABEL_BEHIND.search(line) if stopped_by in (":", "：") else None
    parts = _SPLIT.split(line[: label.start()] if label else line)
    found: list[str] = []
    for part in parts[:-1] if stopped_by in (":", "：") and not label else parts:
        name = _trimmed(part)
        if not name:
            continue
        if found and _DEGREE.fullmatch(name):
            continue  # of the one before, who may not be the last: "Ann Lee, PhD; Bo Chan, MD"
        if found and any(word.lower() in ROLES for word in part.split()):
            break  # what the one before is: "Ann Lee, Frame Senior Film Analyst"
        alone = " " not in name and has_capitals(name)
        if not is_name(name) or (alone and (strict or (found and " " in found[0]))):
            break
        if name not in found:
            found.append(name)
    return found[:-1] if cut and stopped_by == "(" and took_pictures(whole[cut.end() :]) else found


def took_pictures(behind: str) -> bool:
    """Do the words in brackets behind a name say that this person took the pictures?

    >>> took_pictures("photos)"), took_pictures("AP)")
    (True, False)
    """
    return _PICTURES_BEHIND.match(behind) is not None


_PICTURES_BEHIND = re.compile(
    r"\s*(?:foto|photo|bild|kuva|pictures|images|illustrat|illustrier|ilustra|zdjęcia|фото|video|kamera)", re.IGNORECASE
)


_AND_NL = re.compile(r"\sen\s(?=([^\W\d_]+) [^\W\d_])")
_DEGREE = re.compile(
    r"(?:Ph\.? ?D|Psy\.?D|Ed\.?D|Pharm\.?D|[BM]\.?[AS]|[BM]\.?Sc|M\.?D|M\.?B\.?A|M\.?F\.?A|M\.?P\.?H|L\.?L\.?[BM]|"
    r"J\.?D|[A-Z]{0,3}(?:D[DV]S|DVM|VMD|DO|RDN?|RN|NP|CFA|CFP|CPA|LVT|VTS|CPDT|DACV\w{1,3}|CSCS|CPT|LCSW|LMFT|Esq|Jr|Sr))[.®]?"
)


def has_capitals(name: str) -> bool:
    """Is it written in a script that has capitals? In the others a full name is one word."""
    return name[0].lower() != name[0].upper()


def _in_nickname(line: str, at: int) -> bool:
    """Is that place at the quotation marks around a nickname, and no end of the names?"""
    return any(match.start() < at < match.end() for match in _NICKNAME.finditer(line))


_NICKNAME = re.compile(r"[^\W\d_] [\"“”„«][^\W\d_][\w .'’-]{0,18}[\w.][\"“”»] (?=[^\W\d_a-z])")
# The label of what comes next: "Ann Lee Foto: Bo Chan".
_LABEL_BEHIND = re.compile(
    r"(?<=\s)(?:fotos?|photos?|photographs?|photographies|photography|fotografías?|fotografie|pictures|bild(?:er)?|beeld|foto's|images?|illustrations?|video|zdjęcia|фото|kuvat?|fotoğraf(?:lar)?|"
    r"责任编辑|责编|编辑|編集|摄影|撮影|写真|構成|翻訳|取材|聞き手|来源|校对|审核|翻译|[\u3400-\u9fff]{2,4})\s*\Z",
    re.IGNORECASE,
)
_SENTENCE = frozenset(("this", "is", "was", "has", "the", "with the", "reviewed", "!", "?"))


def _trimmed(part: str) -> str:
    """A name without the role behind it: "Rick Lane Contributor"."""
    part = part.strip(" .,-–—)]") + ("." if _LETTER_LAST.search(part) else "")
    tokens = (part if any(map(part.__contains__, "（【「")) else part.rstrip("）】」")).split()
    while len(tokens) > 2 and tokens[-1].lower().strip(".,") in ROLES:
        tokens.pop()
    while len(tokens) > 2 and tokens[0].lower().strip(".,") in _TITLES:
        tokens.pop(0)
    half = len(tokens) // 2
    if half > 1 and tokens[:half] == tokens[half:]:  # the name of a picture and the name below it
        tokens = tokens[:half]
    if len(tokens) == 2 and tokens[1].lower() in ROLES:
        return tokens[0] if not tokens[0].isascii() else ""
    return " ".join(tokens)


_LETTER_LAST = re.compile(r"\A\s*[^\W\d_]{2,} [^\W\d_]\.\s*\Z")  # "Justyna M."
_TITLES = frozenset(("dr", "prof", "mr", "mrs", "ms", "professor", "dipl.-ing", "herr", "frau"))


def is_name(name: str) -> bool:
    """Could be a person's name as it stands in a byline.

    >>> [is_name(name) for name in ("Ann Lee", "bell hooks", "J. R. R. Tolkien", "Ann-Lee O’Brien", "王小波", "dpa")]
    [True, False, True, True, True, False]
    >>> [is_name(name) for name in ("Yazar", "Autor", "Von", "Por", "作者", "नहर डेस्क")]
    [False, False, False, False, False, False]
    >>> [is_name(name) for name in ("Staff", "News Team", "Ann", "The Editors", "example.com", "A", "Jan. 3")]
    [False, False, True, False, False, False, False]
    """
    if not 2 <= len(name) <= LONGEST_NAME or not name[0].isalpha() or _ENTITY.search(name):
        return False
    tokens = name.split()
    lowered = [token.lower().strip(".,'’") for token in tokens]
    if len(tokens) > MOST_WORDS or not all(_TRUE_WORD.search(token) for token in tokens):
        return False
    if all(word in MONTHS_AND_DAYS for word in lowered) or (len(name) < 3 and name.isascii()):
        return False
    if len(tokens) == 1 and lowered[0] in BY_WORDS:
        return False
    if len(tokens) > 1 and lowered[0] in ROLES:
        return False
    if (
        lowered[0] in (NO_FIRST_NAMES if len(tokens) > 1 else NO_NAMES)
        or lowered[-1] in NO_LAST_NAMES
        or lowered[-1] in ORGANISATIONS
    ):
        return False
    if all(word in NO_NAMES or word in ROLES or word in ORGANISATIONS for word in lowered):
        return False
    return _is_capital(tokens[-1]) and all(
        _is_capital(token) or token.lower() in PARTICLES or "’" in token or "'" in token for token in tokens
    )


def _is_capital(token: str) -> bool:
    """Begins with a capital, or is written in a script that has none."""
    return token[0].isupper() or token[0].lower() == token[0].upper()


def is_of_an_organisation(name: str) -> bool:
    """Does a name end as papers, publishers and firms do?

    >>> is_of_an_organisation(" Low Tide Gazette "), is_of_an_organisation("Ann Lee")
    (True, False)
    """
    return name.rstrip().rpartition(" ")[2].lower() in ORGANISATIONS


def organisation(value: str) -> str | None:
    """The name of an organisation in a value that should hold an author; None for addresses, accounts and "admin".

    >>> organisation("By Example News"), organisation("admin"), organisation("https://example.org/")
    ('Example News', None, None)
    """
    value = text.fold(value)
    match = BY.match(value)
    value = value[match.end() :] if match and match.end() < len(value) else value
    lowered = [word.lower().strip(".,") for word in value.split()]
    placeholder = all(word in NO_NAMES or word in ROLES for word in lowered)
    if placeholder or not 2 <= len(value) <= LONGEST_ORGANISATION or not _TRUE_WORD.search(value):
        return None
    return None if _ADDRESS.search(value) else value


LONGEST_ORGANISATION = 60  # characters
_ADDRESS = re.compile(r"[@<>{}\[\]=\\_]|https?:|www\.|\.(?:html?|php|jpe?g|png)\b")


BY_WORDS = frozenset("by von par por di da door av af przez oleh".split())


def is_nickname(name: str) -> bool:
    """A single word that somebody may sign with; case does not matter.

    >>> is_nickname("manicmammy"), is_nickname("admin"), is_nickname("c1ph4"), is_nickname("2020"), is_nickname("a@b.c")
    (True, False, True, False, False)
    """
    return (
        2 <= len(name) <= 30
        and name.lower() not in NO_NAMES
        and name.lower() not in ROLES
        and name.lower() not in BY_WORDS
        and bool(_TRUE_WORD.search(name))
        and not re.search(r"[@:/\\<>{}()=]|\.(?:com|net|org)\b", name)
    )
