"""A guess at the encoding of bytes that declare none and are not UTF-8.

Browsers fall back to the reader's locale here; an archive has no reader yet. We read the bytes in each encoding that
pages were ever left undeclared in and ask which result looks most like a language: by how often its letters occur in
that language, whether they stand where letters of a script stand, and whether capitals begin words.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from scraper import single_byte

_Score = Callable[[str], float]

# Enough for a stable vote; scoring costs time in proportion.
SAMPLE_BYTES = 16384
# The share of NUL bytes in one place of every two or four from which text is taken to be UTF-16 or UTF-32.
_WIDE_SHARE = 0.7
# A reading must look at least so much like its language before it displaces windows-1252.
_ASIAN_THRESHOLD = 0.3

_ESCAPES = (
    (re.compile(rb"\x1b\$\)C"), "iso-2022-kr"),
    (re.compile(rb"\x1b(?:\$[@B]|\([JI])"), "iso-2022-jp"),
    (re.compile(rb"~\{(?:[\x21-\x77][\x21-\x7e])+~\}"), "hz-gb-2312"),
)
_WORD = re.compile(rb"[A-Za-z0-9'\x80-\xff]*[\x80-\xff][A-Za-z0-9'\x80-\xff]*")
_NON_ASCII = re.compile(r"[^\x00-\x7f]")
_KANA = re.compile("[ぁ-んァ-ヶー、。「」]")
_HANGUL = re.compile("[가-힣]")
_HALF_WIDTH = re.compile("[\uff61-\uff9f\ue000-\uf8ff]")
# The commonest characters of written Chinese: together two fifths of any text.
_TRADITIONAL = (
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得于著下自之年過發後作里"
    "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日"
)
_SIMPLIFIED = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日"
)

# Letters of each language from the commonest on; of Latin alphabets only those that are not ASCII.
_CYRILLIC = ("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "аиоетнрсвлкдпмзгъубчщжяцйхшюфь")
_CENTRAL = (
    "ęąłóśżćńź",
    "áíěéřžčšýůúóťňď",
    "áéöíóüőúű",
    "áíčéžýšúľťôóňäďĺŕ",
    "čšžćđ",
    "ăîşţâ",
)
_WESTERN = ("üäöß", "éèàêçôùûîâëïœ", "íáóéñúü¿¡", "ãçáéõíêóúâàô", "äöå", "øåæéö", "àèùéòì", "éëïöü", "áðíéþöúæóý")
_LANGUAGES: dict[str, tuple[str, ...]] = {
    "windows-1251": _CYRILLIC,
    "koi8-r": _CYRILLIC,
    "iso-8859-5": _CYRILLIC,
    "ibm866": _CYRILLIC,
    "ibm855": _CYRILLIC,
    "x-mac-cyrillic": _CYRILLIC,
    "iso-8859-7": ("αοιετσνηυρπκμλςωγδάόίέθφήχύβξώζψϊ",),
    "windows-1253": ("αοιετσνηυρπκμλςωγδάόίέθφήχύβξώζψϊ",),
    "windows-1255": ("יוהלאבתרמשנםדקחפעסטכזגצןץףך",),
    "windows-1256": ("اليمنترودبسعهفكقحجةأطشخصىضذزغثئإءظؤآ",),
    "iso-8859-6": ("اليمنترودبسعهفكقحجةأطشخصىضذزغثئإءظؤآ",),
    "windows-874": ("านรอกเงมยลวดท่ส้ตะิปบีคัหแจพุ์ชืูขใไโ็ผศธภษณฟซ",),
    "windows-1254": ("ıüşğçöİâî",),
    "windows-1250": _CENTRAL,
    "iso-8859-2": _CENTRAL,
    "windows-1252": _WESTERN,
    "macintosh": _WESTERN,
}
_LATIN = frozenset(("windows-1254", "windows-1250", "iso-8859-2", "windows-1252", "macintosh"))
# Encodings that pages are likelier to be in than their letters alone would say, and those that are curiosities.
_PRIOR = {"windows-1252": 0.4, "windows-1251": 0.1, "macintosh": -0.8, "x-mac-cyrillic": -0.05, "ibm855": -0.2}
_MARKS = frozenset("«»“”„‘’‚–—…©®°·№§±²³½¼¾£\xa0\xad€™•")
_LOG_OTHER = -9.0
_LOG_MARK = -4.0
_LOG_CONTROL = -14.0
_PENALTY = 3.0


def guess(body: bytes) -> str:
    """The most probable encoding, by its name in the Encoding Standard.

    >>> guess("Однажды в студёную зимнюю пору".encode("koi8-r"))
    'koi8-r'
    >>> guess("naïve “café” façade".encode("cp1252"))
    'windows-1252'
    """
    for pattern, name in _ESCAPES:
        if pattern.search(body[:SAMPLE_BYTES]):
            return name
    if body.isascii():
        return "utf-8"
    sample = _sample(body)
    return _asian(sample) or _single_byte(sample)


def wide(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, by where the NUL bytes stand; None where they stand anywhere.

    >>> wide("<p>".encode("utf-16-le")), wide(b"a\\0b"), wide(bytes(8))
    ('utf-16le', None, None)
    """
    quarters = [head[place::4] for place in range(4)]
    empty = [bool(part) and part.count(0) > len(part) * _WIDE_SHARE for part in quarters]
    kinds = {
        (False, True, True, True): "utf-32le",
        (True, True, True, False): "utf-32be",
        (False, True, False, True): "utf-16le",
        (True, False, True, False): "utf-16be",
    }
    return kinds.get((empty[0], empty[1], empty[2], empty[3]))


def _sample(body: bytes) -> bytes:
    """A stretch that begins where the foreign letters do, on a line of its own."""
    first = re.search(rb"[\x80-\xff]", body)
    start = body.rfind(b"\n", 0, first.start()) + 1 if first else 0
    start = max(start, (first.start() if first else 0) - 200)
    return body[start : start + SAMPLE_BYTES]


def _asian(sample: bytes) -> str | None:
    """The East Asian encoding in which this reads best, None where it reads like none."""
    scores = {name: score(text) for name, score, text in _asian_readings(sample) if text}
    best = max(scores, key=lambda name: scores[name], default=None)
    return best if best and scores[best] > _ASIAN_THRESHOLD else None


def _asian_readings(sample: bytes) -> list[tuple[str, _Score, str]]:
    known: tuple[tuple[str, str, _Score], ...] = (
        ("shift_jis", "cp932", _japanese),
        ("euc-jp", "euc_jp", _japanese),
        ("euc-kr", "cp949", _korean),
        ("johab", "johab", _korean),
        ("big5", "big5hkscs", _chinese(_TRADITIONAL)),
        ("gb18030", "gb18030", _chinese(_SIMPLIFIED)),
    )
    return [(name, score, "".join(_NON_ASCII.findall(sample.decode(codec, "replace")))) for name, codec, score in known]


def _japanese(text: str) -> float:
    kana, odd = len(_KANA.findall(text)), len(_HALF_WIDTH.findall(text))
    return 1.2 * (kana - 2 * odd) / len(text) - _faults(text)


def _korean(text: str) -> float:
    return len(_HANGUL.findall(text)) / len(text) * 0.9 - _faults(text)


def _chinese(common: str) -> _Score:
    known = frozenset(common)
    return lambda text: 1.6 * sum(char in known for char in text) / len(text) - _faults(text)


def _faults(text: str) -> float:
    return 8.0 * text.count("\ufffd") / len(text)


def _single_byte(sample: bytes) -> str:
    words = b" ".join(_WORD.findall(sample))
    scores = {name: _likeness(words, name) + _PRIOR.get(name, 0.0) for name in _LANGUAGES}
    return max(scores, key=lambda name: scores[name])


def _likeness(words: bytes, name: str) -> float:
    """How much the words, read in an encoding, look like the best of its languages: a mean log probability."""
    text = single_byte.read(words, name)
    lower = text.lower()
    counts = Counter(_NON_ASCII.findall(lower))
    total = sum(counts.values())
    shape = _misshapen(text, latin=name in _LATIN) / total * _PENALTY
    return max(_mean(counts, letters, total) for letters in _LANGUAGES[name]) - shape


def _mean(counts: Counter[str], letters: str, total: int) -> float:
    known = _logs(letters)
    return sum(known.get(char, _log_of_other(char)) * count for char, count in counts.items()) / total


def _log_of_other(char: str) -> float:
    if char in _MARKS:
        return _LOG_MARK
    return _LOG_OTHER if char.isalpha() else _LOG_CONTROL


@cache
def _logs(letters: str) -> dict[str, float]:
    """Probabilities that fall with the rank, as letters' do."""
    weights = [1 / (rank + 3) for rank in range(len(letters))]
    return {char: math.log(weight / sum(weights)) for char, weight in zip(letters, weights, strict=True)}


def _misshapen(text: str, *, latin: bool) -> int:
    """Places where no writer puts such letters.

    Capitals inside words; in Latin alphabets accented letters side by side, in others ASCII letters among the foreign;
    such letters beside figures.
    """
    faults = 0
    for one, two in pairwise(text):
        foreign = (one > "\x7f") + (two > "\x7f")
        if not foreign:
            continue
        if one.isalpha() and two.isalpha():
            faults += one.islower() and two.isupper()
            faults += foreign == (2 if latin else 1)
        elif (one.isdigit() and two.isalpha()) or (two.isdigit() and one.isalpha()):
            faults += 1
    return faults
