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
>>> split("Photo by the sea")
Split(text='Photo by the sea', credit=None)
>>> split("A. Name in the film (2019)")
Split(text='A. Name in the film (2019)', credit=None)
"""

from __future__ import annotations

import re
from typing import NamedTuple

_WHAT = (
    r"(?:(?:featured|lead|cover|header|main)\s+)?(?:images?|photos?|photographs?|photography|pictures?|"
    r"pics?|screenshots?|screengrabs?|stills?|"
    r"artwork|illustrations?|graphics?|video|imagens?|im[aá]gen(?:es)?|imagem|fotos?|fotografie|"
    r"fotograf[ií]as?|bild(?:er)?|"
    r"abbildung|afbeelding(?:en)?|beeld|immagin[ei]|zdj[eę]ci[ae]|фото|изображени[ея]|图源?|圖|写真)"
)
_LABELS = (
    # "Image via: X", "Photo credit: X", "Photo courtesy of X"
    rf"{_WHAT}\s*(?:credits?|cr[eé]dits?|cr[eé]ditos?|source|quelle|fuente|fonte|nachweis|via|"
    rf"courtesy(?:\s+of)?|courtoisie|by|von|de|par|di|door)\s*[:：\-–]\s*",
    rf"{_WHAT}\s*(?:credits?|courtesy(?:\s+of)?|via)\s+",
    # "Photo: X", "Bild: X", "图：X"
    rf"{_WHAT}\s*[:：/]\s*",
    r"(?:bild|foto|photo|image)(?:quelle|credits?|nachweis|rechte)s?\s*[:：]\s*",
    r"(?:photo|image|picture)?\s*credits?\s*(?:[:：]|\.{3}|…)\s*",
    r"cr[eé]dits?(?:\s+(?:photos?|images?))?\s*[:：]\s*",
    r"cr[eé]ditos?(?:\s+(?:da\s+)?(?:fotos?|imagem))?\s*[:：]\s*",
    r"(?:source|quelle|fuente|fonte|bron|źródło|источник)\s*[:：]\s*",
    r"copyright\s*[:©]?\s*",
    r"courtesy(?:\s+of\s+|\s*[:：]\s*)",
    r"(?:©|\(c\)|ⓒ)\s*(?:\d{4}\s+)?",
    r"via\s*[:：]\s*",
    r"(?:fot|zdj|fotogr|ph)\.\s*[:：]?\s*",
)
_LABEL = "|".join(_LABELS)
_TAKEN_BY = (
    r"(?:photograph(?:ed|s|y)?|photos?|images?|pictures?|screenshots?|illustrations?|fotografiert|foto)\s+"
    r"(?:by|von|par|de|di|por|door)\s+"
)
_NAME = (
    r"[A-ZÀ-ÞĀ-ŽА-ЯЁ@][^\s,;|()\[\]]*"
    r"(?:(?:\s+|\s*[/&,+]\s*)(?:(?:for|to|via|of|de|van|von|the|and|und|y|e|et)\s+)?[A-ZÀ-ÞĀ-ŽА-ЯЁ@(][^\s,;|]*){0,7}"
)

_BRACKETED = re.compile(
    rf"\s*[(\[（]\s*(?:{_LABEL}|{_TAKEN_BY})(?P<credit>[^()（）]*(?:\([^()]*\)[^()（）]*)*)[)\]）]\.?\s*\Z",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    rf"(?:\A|(?<=[\s|}}{{.!?”\"')/•·—–-]))(?:{_LABEL})(?P<credit>[^\n]{{1,140}}?)\s*\Z", re.IGNORECASE
)
_BY = re.compile(rf"(?:\A|(?<=[\s|}}.!?)]))(?i:{_TAKEN_BY})(?P<credit>{_NAME})\s*\.?\Z")
# "… aan het werk. Beeld A. Name": the word alone, after the caption's full stop or at the line's beginning.
_BARE = re.compile(
    rf"(?:\A|(?<=[.!?”\"’)|]\s))(?:Beeld|Bild|Foto|Fotos|Kuva|Fotograf|Fotografie|Illustration|Bilder)\s+(?P<credit>{_NAME})\s*\Z"
)
_AGENCY = re.compile(
    r"(?:\A|[\s|(.])(?P<credit>(?:[A-ZÀ-Þ][\w.'’-]*\s+){0,4}(?:[\w.'’-]+\s*/\s*)?(?:via\s+)?"
    r"(?:Getty(?:\s+Images)?|AP(?:\s+Photo)?|AFP|Reuters|REUTERS|Shutterstock|Alamy|EPA|dpa|Keystone|"
    r"Everett(?:\s+Collection)?)"
    r"(?:\s*/\s*[A-ZÀ-Þ][\w.'’-]*(?:\s+[A-ZÀ-Þ][\w.'’-]*){0,3})?)\)?\.?\s*\Z"
)
# "Two sisters on the quay (Ann Lee/Agency)"
_SLASHED = re.compile(
    r"(?<=\S)\s*\((?P<credit>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*[a-zà-ÿ]){1,3}/[A-ZÀ-Þ][^()/]{1,40})\)\.?\s*\Z"
)
_STUDIO = re.compile(
    r"(?<=\S)\s*\((?P<credit>[A-ZÀ-Þ][^()]{1,60}\s(?:Pictures|Films?|Studios?|Entertainment|Productions?|Releasing|Verleih|"
    r"Distribution|Records|Classics|Cinema|Agency|Press|Archives?))\)\.?\s*\Z"
)  # "Rehearsal by the lake. (Silt Pictures)"
# What a line that only credits a picture says, in either case; its first letter may be a capital.
CREDIT_CUES = ("redit", "rédit", "ourtesy", "REDIT", "OURTESY")
_TAKEN, _ALONE = (
    (" by ", " von ", " par ", " de ", " di ", " por ", " door "),
    ("beeld", "bild", "foto", "kuva", "illus"),
)
_LABELLING = (":", "：", "©", "ⓒ", "credit", "courtesy", "via ", "copyright", "fot", "zdj", "ph.", "(", "[", "（")
_AGENCIES = ("getty", "ap", "afp", "reuters", "shutterstock", "alamy", "epa", "dpa", "keystone", "everett")
# Each way to credit, and what a line that does so holds, in lower case: cheaper than to try the patterns.
_WAYS = (
    (_BRACKETED, ("(", "[", "（")),
    (_TRAILING, (*_LABELLING, *_TAKEN, *_ALONE)),
    (_BY, _TAKEN),
    (_BARE, _ALONE),
    (_AGENCY, _AGENCIES),
    (_STUDIO, ("(",)),
    (_SLASHED, ("(",)),
)
_NAMES_PICTURE = re.compile(rf"{_WHAT}\s*(?:cr[eé]dits?|courtesy)\s*[:：]", re.IGNORECASE)
_CUT = " \t|}{•·—–-/"
MAX_CREDIT_CHARS = 140


class Split(NamedTuple):
    """A caption without its credit, and the credit without its label; None where there is none."""

    text: str | None
    credit: str | None


def split(line: str) -> Split:
    """Part a caption line into what it says and whom it credits."""
    line = " ".join(line.split())
    lower = line.lower()
    for pattern, cues in _WAYS:
        match = pattern.search(line) if any(map(lower.__contains__, cues)) else None
        if match:
            credit = match["credit"].strip(" .)]|").strip() if pattern is not _TRAILING else _trim(match["credit"])
            if credit and len(credit) <= MAX_CREDIT_CHARS:
                text = line[: match.start()].rstrip(_CUT).strip(" (")
                return Split(text or None, credit)
    return Split(line or None, None)


def is_credit(line: str) -> bool:
    """Does the line say nothing but whom the picture is credited to?"""
    found = split(line)
    return found.text is None and found.credit is not None


def is_names(text: str) -> bool:
    """Is a short text nothing but names?

    >>> is_names("Nuno Prata"), is_names("Ann Lee/Agency"), is_names("seen from the pier")
    (True, True, False)
    """
    return len(text) <= MAX_CREDIT_CHARS and re.fullmatch(_NAME, text) is not None


def names_picture(text: str) -> bool:
    """Does the text hold a label such as "Image credit:" or "Photo via:"?"""
    return bool(_NAMES_PICTURE.search(text))


def _trim(credit: str) -> str:
    """A credit without the bracket or stop that closed the sentence around it."""
    credit = credit.strip(" |")
    if credit.endswith(")") and credit.count("(") < credit.count(")"):
        credit = credit[:-1]
    return credit.strip()
