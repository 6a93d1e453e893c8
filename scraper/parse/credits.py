"""Captions and their credit lines: "Scene from NAME | Image via: Netflix" is a caption and a credit.

>>> split("Scene from Harbour Lights | Image via: Netflix")
Split(text='Scene from Harbour Lights', credit='Netflix')
>>> split("A quiet street } Image via: Studio")
Split(text='A quiet street', credit='Studio')
>>> split("The band on stage. (Photo: A. Name/Agency)")
Split(text='The band on stage.', credit='A. Name/Agency')
>>> split("Die Bühne am Abend. Bild: A. Name/Theater")
Split(text='Die Bühne am Abend.', credit='A. Name/Theater')
>>> split("© Future / A. Name")
Split(text=None, credit='Future / A. Name')
>>> split("Photograph by A. Name")
Split(text=None, credit='A. Name')
>>> split("De broers aan het werk. Beeld A. Name")
Split(text='De broers aan het werk.', credit='A. Name')
>>> split("Bracia przy pracy. Fot. A. Name")
Split(text='Bracia przy pracy.', credit='A. Name')
>>> split("COURTESY OF THE STUDIO")
Split(text=None, credit='THE STUDIO')
>>> split("An engraving from 1882.Credit: State Library")
Split(text='An engraving from 1882.', credit='State Library')
>>> split("Ann Lee by the sea.Credit...Northline Pictures"), split("By the lake. (Silt Pictures)")
(Split(text='Ann Lee by the sea.', credit='Northline Pictures'), Split(text='By the lake.', credit='Silt Pictures'))
>>> split("Two sisters on the quay (Ann Lee/Agency)"), split("Network (LAN/WLAN)").credit
(Split(text='Two sisters on the quay', credit='Ann Lee/Agency'), None)
>>> split("Am Kai. © Foto: Ann Lee/dpa").credit, split("Ann Lee as Tosca (photo Brevik Opera)").credit
('Ann Lee/dpa', 'Brevik Opera')
>>> [split(x).credit for x in ("En el muelle. / ANA PÉREZ", "En el muelle. ANA PÉREZ (EFE)", "Arkivbild: Ann Lee")]
['ANA PÉREZ', 'ANA PÉREZ (EFE)', 'Ann Lee']
>>> split("港の朝（撮影：山田）")
Split(text='港の朝', credit='山田')
>>> [split(x).credit for x in ("무대. [사진 극단]", "등대 ⓒ극단", "舞台の顔=劇団提供", "剧照。片方供图", "现场拍摄")]
['극단', '극단', '劇団提供', '片方供图', None]
>>> split("Photo by the sea")
Split(text='Photo by the sea', credit=None)
>>> [split(x).credit for x in ("A pier (ansa)", "A set. PR-foto", "Cena (Reprodução/Rede)", "Ici (La Une / archives)")]
['ansa', 'PR-foto', 'Reprodução/Rede', 'La Une / archives']
>>> split("Ann Lee in “Waves.”CreditNorthline Pictures").credit
'Northline Pictures'
>>> split("Ann Lee, CC BY-SA 4.0"), split("2/28 photos © Agency").credit
(Split(text=None, credit='Ann Lee, CC BY-SA 4.0'), 'Agency')
>>> split("Look at the picture: a riddle").credit
>>> split("A. Name in the film (2019)")
Split(text='A. Name in the film (2019)', credit=None)
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from scraper.text import holds_any

_WHAT = (
    r"(?:(?:featured|lead|cover|header|main|all[ea]?|toutes les|todas (?:las|as)|tutte le|автор|sursa|credits?)\s+)?"
    r"(?:images?|photos?|photographs?|photography|photographies?|photographers?|pictures?|"
    r"pics?|screenshots?|screengrabs?|stills?|rendering|photomontage|collage|skjermdump|sk[äæ]rmdump|"
    r"artwork|illustrations?|graphics?|(?:info)?grafik|video|imagens?|im[aá]gen(?:es)?|imagem|"
    r"(?:presse?|ar[ck]h?iv|symbol|szenen|produkt|promo|illustrations|pr)?-?(?:fotos?|bild(?:er)?)|"
    r"fotografie|fotograf[ií]as?|fotograf(?:en|in)?|photographe|fot[oó]graf[oa]|fotó|kép|fotoğraf|"
    r"abbildung|aufnahme|afbeelding(?:en)?|beeld|immagin[ei]|zdj[eę]ci[ae]|kuva(?:t|aja)?|фото|скриншот|изображени[ея]|图片?|图源?|"
    r"[圖图]片?|[摄攝]影|görsel|写真|撮影|画像|사진|ảnh|ljósmynd(?:ir)?|skjáskot|isithombe|gambar|dok|снимк[аи]|світлина|"
    r"φωτο(?:γραφία)?|φωτό|צילום|תצלום|קרדיט|تصوير|(?:ال)?صورة|عکس|عکاس|تصویر|ภาพ(?:ถ่าย)?|slika|snimi[ol]a?|bilde|pilt|"
    r"फोटो|फ़ोटो|फ़ोटो|तस्वीर)"
)
_SOURCE = (
    "source|quelle|urheber(?:in)?|fuente|fonte|crediti|bron|kilde|källa|lähde|źródło|zdroj|forrás|sursa|sumber|nguồn|izvor|vir|"
    "šaltinis|kaynak|источник|джерело|източник|πηγή|स्रोत|المصدر|منبع|ที่มา"
)
_LABELS = (
    # "Image via: X", "Photo credit: X", "Photo courtesy of X"
    rf"{_WHAT}\s*(?:credits?|cr[eé]dits?|cr[eé]ditos?|source|quelle|fuente|fonte|nachweis|via|साभार|"
    rf"courtesy(?:\s+of)?|courtoisie|by|von|de|par|di|door)\s*[:：\-–—]\s*",
    rf"{_WHAT}\s*(?:credits?|courtesy(?:\s+of)?|via|من)\s+",
    # "Photo: X", "Bild: X", "图：X"
    rf"{_WHAT}\s*[:：/／＝]\s*",
    rf"{_WHAT}\s*(?:©|\(c\))\s*",
    r"(?:[图圖]片?)?[来來]源\s*[:：]\s*|(?:撮影|写真)・|(?:画像|写真)?(?:提供|出典|引用元?)\s*[:：＝]\s*|(?:사진|출처)\s*[=:]\s*|사진\s?제공\s*[=:]?\s*",
    r"(?:bild|foto|photo|image)(?:quelle|credits?|nachweis|rechte)s?\s*[:：]\s*",
    r"(?:photo|image|picture)?\s*credits?\s*(?:[:：]|\.{3}|…)\s*|(?-i:Credit(?=[A-ZÀ-Þ]))",  # glued
    r"cr[eé]dits?(?:\s+(?:photos?|images?))?\s*[:：]\s*",
    r"cr[eé]ditos?(?:\s+(?:da\s+)?(?:fotos?|imagem))?\s*[:：]\s*",
    rf"(?:{_SOURCE})\s*[:：]\s*",
    r"copyright\s*[:©]?\s*",
    r"courtesy(?:\s+of\s+|\s*[:：]\s*)",
    r"cortes[ií]a(?:\s+de\s+|\s*[:：]\s*)|gentileza\s+(?:(?:de|da|do)\s+|[:：]\s*|(?=(?-i:[A-ZÀ-Þ])))",
    r"(?:©|\(c\)|ⓒ)\s*(?:\d{4}\s+)?",
    r"image source,\s+|via\s*[:：]\s*|ภาพโดย\s+",
    r"(?:fot|zdj|fotogr|ph|dok|φωτ)\.\s*[:：]?\s*|ph\s*[:：]\s*",
)
_LABEL = "|".join(_LABELS)
_TAKEN_BY = (
    r"(?:(?:all )?(?:photograph(?:ed|s|y)?|photos?|images?|pictures?|screenshots?|illustrations?|fotografiert|foto)\s+"
    r"(?:(?:provided |supplied |captured |taken )?by|von|par|de|di|por|door)|(?:provided|supplied|contributed) by)\s+"
)
_NAME = (
    r"[A-ZÀ-ÞĀ-ŽА-ЯЁ@][^\s,;|()\[\]]*"
    r"(?:(?:\s+|\s*[/&,+]\s*)(?:(?:for|to|via|on|of|de|du|des|del|della|di|da|do|van|von|der|the|and|und|y|e|et)\s+)?[A-ZÀ-ÞĀ-ŽА-ЯЁ@(][^\s,;|]*){0,7}"
)
_EASTERN = r"[\u3041-\u30ff\u4e00-\u9fff가-힣][^\s。、]{1,15}"

_NAMES = re.compile(rf"(?:(?:dpa|afp|epa|apa|ansa|efe|sda|tt|ap|pa|picture[ -]alliance)\s*[/|]\s*)?{_NAME}")

_BRACKETED = re.compile(
    rf"\s*[(\[（]\s*(?:(?:both|all|alle|beide|tous)\s+)?(?:{_LABEL}|{_TAKEN_BY})(?P<credit>[^()（）]*(?:\([^()]*\)[^()（）]*)*)[)\]）]\.?\s*\Z",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    rf"(?:\A|(?<=[\s|}}{{.!?”\"')/•·—–。！？」，-]))(?:{_LABEL})(?P<credit>[^\n]{{1,140}}?)\s*\Z", re.IGNORECASE
)
_BY = re.compile(rf"(?:\A|(?<=[\s|}}.!?)]))(?i:{_TAKEN_BY})(?P<credit>{_NAME}|{_EASTERN})\s*\.?\Z")
# "… aan het werk. Beeld A. Name": the word alone, after the caption's full stop or at the line's beginning.
_BARE_WORDS = "Beeld|Bild|Foto|Fotos|Kuva|Fotograf|Fotografie|Illustration|Bilder|Photo|Photos|Ph|Courtesy|Zdjęcie|Фото"
_BARE = re.compile(rf"(?:\A|(?<=[.!?”\"’)|]\s))(?:{_BARE_WORDS})\s+(?:[–—|-]\s+)?(?P<credit>{_NAME})\s*\Z")
# "Ann Lee as Tosca (photo Brevik Opera)"
_BARE_IN_BRACKETS = re.compile(rf"\s*[(\[](?:{_BARE_WORDS}|{_BARE_WORDS.lower()})\s+(?P<credit>{_NAME})[)\]]\.?\s*\Z")
# "El reparto, en el muelle. / ANA PÉREZ": what stands behind a stroke behind the caption's full stop.
_STROKE = re.compile(rf"(?<=[.!?»”])\s*[/|]\s*(?P<credit>{_NAME})\s*\Z")
_AGENCIES = (
    r"(?:Getty(?:\s+Images)?|AP(?:\s+Photo)?|AFP|Reuters|REUTERS|Shutterstock|Alamy(?:\s+Stock\s+\w+)?|iStock|Unsplash|"
    r"Pexels|Pixabay|EPA|dpa|Keystone|Everett(?:\s+Collection)?|"
    r"PA(?:\s+(?:Wire|Media|Images))|ANP|(?:Ritzau\s+)?Scanpix|NTB|Lehtikuva|ANSA|LaPresse|EFE|Europa\s+Press|"
    r"picture\s+alliance|IMAGO|[Ii]mago(?:\s+[Ii]mages)?|WireImage|FilmMagic|AAP|Xinhua|PAP|TASS|ТАСС|"
    r"РИА Новости|연합뉴스|뉴시스|뉴스1|رويترز)"
)
_AGENCY = re.compile(
    rf"(?:\A|[\s|(.])(?P<credit>(?:[A-ZÀ-Þ][\w.'’-]*\s+){{0,4}}(?:[\w.'’-]+\s*/\s*)?(?:via\s+)?{_AGENCIES}"
    rf"(?:\s+via\s+{_AGENCIES})?(?:\s*/\s*[\w.'’-]+(?:\s+[A-ZÀ-Þ][\w.'’-]*){{0,3}}){{0,2}})\)?\.?\s*\Z"
)
_AP_PHOTO = re.compile(r"(?:\A|[\s|(])(?P<credit>AP (?:Photo|Foto)s?\s*/\s*[^()/|]{2,60})\)?\.?\s*\Z", re.IGNORECASE)
_SENTENCE_BEFORE = re.compile(r"\w{3,}[.!?”»]+\s+")  # in front of the names that an agency's follows
# "El reparto, en el muelle. ANA PÉREZ (EFE)"
_OF_AGENCY = re.compile(rf"(?:\A|(?<=[.!?”»]\s))(?P<credit>(?:[A-ZÀ-Þ][\w.'’-]*\s+){{1,4}}\({_AGENCIES}\))\.?\s*\Z")
# "Two sisters on the quay (Ann Lee/Agency)"
_SLASHED = re.compile(
    r"(?<=\S)\s*\((?P<credit>[A-ZÀ-Þ][\w.'’-]*(?: [\w.'’-]*[a-zà-ÿ]){0,2}"
    r" [\w.'’-]*[a-zà-ÿ]{2}\s*/\s*[\w][^()/]{1,40})\)\.?\s*\Z"
)
_STUDIO = re.compile(
    r"(?<=\S)\s*\((?P<credit>[A-ZÀ-Þ][^()]{1,60}\s(?:Pictures|Films?|Studios?|Entertainment|Productions?|Releasing|Verleih|"
    r"Distribution|Records|Classics|Cinema|Agency|Press|Archives?))\)\.?\s*\Z"
)  # "Rehearsal by the lake. (Silt Pictures)"
# "On the pier (ansa)", "The set. PR-foto", "Backstage (Reprodução/Rede)": pictures that came without a name.
_NAMELESS = (
    r"(?:PR-?foto|press(?:e|e-)?foto|pressebild|pressbild|handout|divulga[cç][aã]o|reprodu[cç][aã]o|materiały prasowe|"
    r"mat\.? prasowe|publicity (?:photo|image|still)|promotional (?:photo|image|still)|courtesy photo|contributed|"
    r"supplied|gentileza|privat|(?:the )?author[’']?s?(?: own)? (?:photo(?:graph)?|picture|image)|"
    r"eigenes (?:foto|bild)|zvg|ansa|afp|reuters|dpa|efe|ap|epa|lapresse|"
    r"archiv(?:e|es|o|bild|foto)?|arkiv(?:bild|foto)|symbol(?:bild|foto)|cortes[ií]a|DR|D\. ?R\.)"
)
_WITHOUT_NAME = re.compile(
    rf"(?:\A|\s*[(\[])(?P<credit>{_NAMELESS}(?:\s*/\s*[^()\[\]]{{1,40}})?)[)\]]\.?\s*\Z|"
    rf"(?<=[.!?”»|/])\s*(?P<bare>{_NAMELESS}(?:\s*/\s*[\w ]{{1,40}})?)\s*\Z",
    re.IGNORECASE,
)
_PROVIDED = re.compile(
    r"(?:\A|(?<=[.。!?]\s)|\s*[(（\[]|\s*(?<=[.。!?])\s*/\s*)(?P<credit>[^\s./()（）\[\]][^./()（）\[\]]{1,25}\s?제공)[)）\]]?\s*\Z"
)
# "… [사진 극단]", "…=劇団提供", "…。片方供图", "… 记者 李明 摄", "… / Фото предоставлено театром"
_SENT_IN = re.compile(
    r"\s*\[사진\s(?P<credit>[^\[\]]{2,40})\]\s*\Z|[=＝](?:[^=＝。]{1,20}、)?(?P<sent>[^=＝。、]{2,30}(?:提供|撮影))\s*\Z|"
    r"(?:\A|(?<=[。，])|\s)\s*(?P<taken>[^。，\s]{2,20}(?:\s[^。，\s]{1,8})?(?:供[图圖]|\s?(?<![拍])[摄攝]))[。]?\s*\Z|"
    r"(?:\A|(?<=[.!?»/|(]\s)|(?<=[(/]))фото\s+предоставлен[оы]\s+(?P<given>[^()]{3,60}?)\)?\.?\s*\Z",
    re.IGNORECASE,
)
_NAMELESS_ALONE = re.compile(rf"[(\[]?{_NAMELESS}[)\]]?", re.IGNORECASE)
_NAMES_PICTURE = re.compile(
    rf"{_WHAT}\s*(?:cr[eé]dits?|courtesy)\s*[:：]|\s*(?:photo|photograph|foto|bild)\s*(?:[:：]|by\s)",
    re.IGNORECASE,
)
_CUT = " \t|}{•·—–-/,;，、=＝"
MAX_CREDIT_CHARS = 140


# "Ann Lee, CC BY-SA 4.0"
_LICENSED = re.compile(
    rf"(?:\A|(?<=[.!?”»|/(]\s)|(?<=[(|/]))(?P<credit>{_NAME},?\s+\(?CC[ -](?:BY|0)[^\n]{{0,30}})\s*\Z"
)
_TAKEN = (" by ", " von ", " par ", " de ", " di ", " por ", " door ")
_ALONE = ("beeld", "bild", "foto", "kuva", "illus", "photo", "ph ", "courtesy", "zdj", "фото")
_LABELLING = (
    *": ： = ＝ / ／ ・ © ⓒ โดย 제공 gentileza credit courtesy cortes copyright fot zdj ph. dok. φωτ. (c)".split(),
    "via ",
    "source,",
)
_HYPHENS = ("-", "–", "—")  # "Foto von - Ann Lee"
_OPEN = ("(", "[", "（")
_AGENCY_WORDS = tuple(
    "getty ap afp reuters shutterstock alamy epa dpa keystone everett scanpix anp ntb lehtikuva ansa lapresse "
    "efe europa alliance imago wireimage filmmagic aap xinhua pa istock unsplash pexels pixabay tass тасс риа "
    "연합뉴스 뉴시스 뉴스1 رويترز".split()
)
_NAMELESS_WORDS = tuple(
    "foto bild handout divulga reprodu prasowe publicity promotional courtesy contributed supplied gentileza ansa afp "
    "reuters dpa efe ap lapresse archiv arkiv dr d.r d. cortes privat zvg photo picture image".split()
)
# Each way to credit, and what a line that does so holds, in lower case: cheaper than to try the patterns.
_WAYS = (
    (_AP_PHOTO, ("ap photo", "ap foto")),
    (_BRACKETED, _OPEN),
    (_TRAILING, (*_LABELLING, *_HYPHENS)),
    (_BY, _TAKEN),
    (_BARE, _ALONE),
    (_BARE_IN_BRACKETS, _OPEN),
    (_OF_AGENCY, ("(",)),
    (_AGENCY, _AGENCY_WORDS),
    (_STUDIO, ("(",)),
    (_SLASHED, ("(",)),
    (_LICENSED, ("cc",)),
    (_PROVIDED, ("제공",)),
    (_SENT_IN, ("[사진", "提供", "撮影", "供图", "供圖", "摄", "攝", "предоставлен")),
    (_WITHOUT_NAME, _NAMELESS_WORDS),
    (_STROKE, ("/", "|")),
)
_CAPITALS = re.compile(
    r"(?<=[.!?»”|])\s+(?!(?:THE|READ|SEE|CLICK|WATCH|MORE)\b)(?P<credit>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s+[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){1,3})\Z"
)
_AGAIN = re.compile(rf"(?:{_LABEL})", re.IGNORECASE)  # "© Foto: NAME"


_TELLS = re.compile(r"图片?\s*[:：][^/]*[的了着]")  # "Picture: the flood that …" labels what is seen
_POINTERS = frozenset("▲△↑▼▽◀◁")  # at the picture above or beside
_LAST_STOP = re.compile(r"(?<=\w{4})\.\Z")  # of a sentence; shorter words may be "Inc." or "Jr."


class Split(NamedTuple):
    """A caption without its credit, and the credit without its label; None where there is none."""

    text: str | None
    credit: str | None


@lru_cache(maxsize=512)  # of one caption it is asked more than once
def split(line: str) -> Split:
    """Part a caption line into what it says and whom it credits."""
    line = " ".join(line.split())
    lower = line.lower()
    for pattern, cues in _WAYS:
        match = pattern.search(line) if holds_any(lower, cues) else None
        if match and pattern is _TRAILING and _is_in_sentence(line, match.start()):
            match = pattern.search(line, match.start() + 1)
            match = match if match and not _is_in_sentence(line, match.start()) else None
        if match:
            credit, start = _credit(pattern, match), match.start()
            if pattern is _SENT_IN and match["sent"]:
                start = match.start("sent")
            before = list(_SENTENCE_BEFORE.finditer(credit)) if pattern is _AGENCY else ()
            if before:  # "… at the Super Bowl. Ann Lee/Getty Images"
                start, credit = match.start("credit") + before[-1].end(), credit[before[-1].end() :]
            if again := _AGAIN.match(credit):
                credit = credit[again.end() :]
            if credit and len(credit) <= MAX_CREDIT_CHARS and not _tells(line):
                text = line[:start].rstrip(_CUT).strip(" (")
                return Split(text or None, credit)
    return Split(line or None, None)


def _credit(pattern: re.Pattern[str], match: re.Match[str]) -> str:
    if pattern in (_TRAILING, _OF_AGENCY, _LICENSED, _PROVIDED):
        return _trim(match["credit"])
    found = next(filter(None, match.groups()), "") if pattern is _SENT_IN else match["credit"] or match["bare"]
    return found.strip(" .)]|").strip()


def _is_in_sentence(line: str, at: int) -> bool:
    """Is the label a word of a sentence: "the picture: a riddle"?"""
    before = line[:at].rstrip()[-1:]
    first = line[at : at + 1]  # "ⓒ" is a small letter, but none of the alphabet
    if not (first.isalpha() and before.isalnum()):
        return False
    if _LEADS_ON.search(line, 0, at) or line.startswith(_ALSO_PROSE, at):
        return True
    _, sign, name = line[at:].partition(":")
    return first.islower() and not (sign and (is_names(name.strip()) or is_nameless(name.strip())))


_ALSO_PROSE = ("picture", "image", "video", "still", "graphic", "source", "artwork", "illustration")
# "Im Bild: Ann Lee", "In the picture: Ann Lee" say whom it shows.
_LEADS_ON = re.compile(
    r"(?<!\w)(?:i[mn]|am|(?:auf|neben|unter) \w+|the|this|that|our|an?|de|het|la|les?|el|las|il|lo|na|w|v|på|i|nell\w|"
    r"en|em|sur|of|from|на|в|та|pe|a|az)\s+\Z",
    re.IGNORECASE,
)


# What ends a line that is known to be a caption: "… on the quay. (Ann Lee)", "… on the quay / Ann Lee",
# "… 있다. 뉴시스", "港口的早晨　山田摄", "… / A. Lee nuotr.".
_ENDINGS = (
    _CAPITALS,
    re.compile(rf"(?<=[.!?»”])\s*\((?P<credit>{_NAME})\)\.?\Z"),
    re.compile(rf"(?<=\w\w[.!?»”])\s+(?P<credit>(?=[^.]*(?:/|\sfor\s|\snuotr\.)){_NAME}(?:\snuotr)?)\.?\Z"),
    re.compile(r"\s/\s(?P<credit>(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]*(?:\s+(?:/\s+)?|\Z)){2,6}(?:nuotr\.)?)\Z"),
    re.compile(r"(?<=[가-힣]\.)\s+(?P<credit>[가-힣A-Za-z·/=]{2,12}(?:\s[가-힣]{2,4})?)\Z"),
    re.compile(r"(?:[\s。（(]|\A)(?P<credit>[\u4e00-\u9fff·]{2,12})[摄攝][)）]?\Z"),
)
_SMALL_WORD = re.compile(r"\s[a-zà-ÿ]\S*\s.*\s/\s|\s[a-zà-ÿ]\S*\s/\s")


def at_end(line: str) -> Split:
    """Part the name that ends a caption from it, without a word that says so: only of known captions.

    >>> at_end("La comédienne, sur la jetée. ANN LEE"), at_end("La jetée | QUAI FILMS").credit
    (Split(text='La comédienne, sur la jetée.', credit='ANN LEE'), 'QUAI FILMS')
    >>> at_end("El muelle de noche. (Ana Sol)"), at_end("Erster Einsatz am Kai / Ana Sol").credit
    (Split(text='El muelle de noche.', credit='Ana Sol'), 'Ana Sol')
    >>> at_end("She reads NASA JPL papers").credit, at_end("At the pier. READ MORE").credit
    (None, None)
    """
    if "//" in line and is_names(line.replace("//", "/")):
        return Split(None, line)  # "Ann Lee//Agency"
    for pattern in _ENDINGS:
        match = pattern.search(line)
        if match and ("/" not in line[match.start() : match.start() + 2] or _SMALL_WORD.search(line)):
            return Split(line[: match.start()].rstrip(_CUT + "（(") or None, match["credit"].strip())
    return Split(line, None)


def is_credit(line: str) -> bool:
    """Does the line say nothing but whom the picture is credited to?"""
    found = split(line)
    return found.text is None and found.credit is not None


def says_picture(line: str) -> bool:
    """Does a label or a sign say that the line tells what a picture shows, and no name: "图：雨中的港口", "▲港口"?

    >>> says_picture("图：雨中的港口"), says_picture("图：新华社"), says_picture("▲港口的早晨")
    (True, False, True)
    """
    return line[:1] in _POINTERS or _tells(line)


def _tells(line: str) -> bool:
    return line[:1] == "图" and _TELLS.match(line) is not None


def is_nameless(line: str) -> bool:
    """Does a line say where a picture comes from that came without a name: "PR-foto", "Handout"?"""
    return len(line) <= MAX_CREDIT_CHARS and _NAMELESS_ALONE.fullmatch(line) is not None


def is_names(text: str) -> bool:
    """Is a short text nothing but names?

    >>> is_names("Nuno Prata"), is_names("Ann Lee/Agency"), is_names("dpa/Ann Lee"), is_names("seen from the pier")
    (True, True, True, False)
    """
    return len(text) <= MAX_CREDIT_CHARS and _NAMES.fullmatch(text) is not None


def names_picture(text: str) -> bool:
    """Does the text hold a label such as "Image credit:" or "Photo via:"?"""
    return bool(_NAMES_PICTURE.match(text.strip("( \n\t*")))


def _trim(credit: str) -> str:
    """A credit without the bracket or stop that closed the sentence around it."""
    credit = credit.strip(" |")
    if credit.endswith(")") and credit.count("(") < credit.count(")"):
        credit = credit[:-1]
    return _LAST_STOP.sub("", credit.strip())
