"""Scores in the file names of pictures: /i/4stars.png, 5von5.jpg, stars_3.5.gif, terning_4.svg."""

from __future__ import annotations

import re

from scraper.parse.scores.normalize import normalize
from scraper.records import Rating
from scraper.text import holds_any

_THINGS = (
    r"stars?|sterne|[eé]toiles?|estrell?as?|stell[ea]|sterren|gwiazd(?:ki|ek)|stjerner|stj[aä]rnor|hv[eě]zd\w{0,6}|hearts?|"
    r"coeurs?|herzen"
)
_WORTHS = {
    word: n for n, words in enumerate((
        "one un een en eins", "two deux zwei dos due to tva twee", "three trois drei tres tre drie",
        "four quatre vier cuatro quattro fire fyra", "five cinq funf cinco cinque fem vijf",
    ), 1) for word in words.split()
}  # fmt: skip
_PICTURE = re.compile(
    r"(?<![a-z0-9])(?:(?P<a>[0-9]{1,2}(?:[-_.,]5)?)[-_]?(?:out[-_]?of|of|von|sur|de|su|av)[-_]?(?P<best>[0-9]{1,2})|"
    r"(?:stars?|rat(?:ing|e))[-_]?(?P<tens>[0-4]5|[1-5]0)|"
    rf"(?:{_THINGS}|rat(?:ing|ed?)|score|note|nota|voto|wertung|ocena|betyg|karakter|cijfer|hodnoceni)[-_]?(?P<b>[0-9](?:[-_.,]5)?)(?P<half>[-_]?half)?|"
    rf"(?P<c>[0-9](?:[-_.,]5)?)(?P<also>[-_]?(?:and[-_]?a[-_]?)?half)?[-_]?(?:{_THINGS})|"
    rf"(?P<word>{'|'.join(_WORTHS)})[-_]?(?P<too>(?:and[-_]?a?[-_]?)?half[-_]?)?(?:{_THINGS}))"
    r"(?:[-_]?stars?)?(?=\.(?:png|gif|jpe?g|svg|webp))"
)
# What a name that the pattern finds ends with: asked first, as it costs little and most names end otherwise.
_LAST = (
    "star stars half sterne etoile etoiles estrella estrellas estrela estrelas stella stelle sterren gwiazdki gwiazdek"
)
_ALSO_LAST = "stjerner stjernor stjarnor heart hearts coeur coeurs herzen"
_ENDS = re.compile(
    rf"\.(?:(?<=[0-9]\.)|{'|'.join(f'(?<={word}[.])' for word in f'{_LAST} {_ALSO_LAST}'.split())})"
    r"(?:png|gif|jpe?g|svg|webp)"
)
_OF_THINGS = re.compile(r"hotel|resort|trek|wars")  # their stars are their own
# In a folder of such pictures the figure is enough: /images/stars/3half.gif, /img/ratings/4.png
_IN_FOLDER = re.compile(
    r"/(?:stars?|ratings?|sterne|etoiles|estrellas|stelle|scores?|notes?|grades?|voti)/"
    r"(?:[a-z]{1,12}[-_]?)?(?P<d>[0-9](?:[-_.,]5)?|10)(?P<half>[-_]?(?:half|h|5|plus))?(?=\.(?:png|gif|jpe?g|svg|webp))"
)
_FOLDERS = (
    "star", "rating", "stern", "etoile", "estrella", "stell", "score", "note", "grade", "voti", "letter",
)  # fmt: skip
_GRADE = re.compile(
    r"(?<![a-z])(?:grades?|letters?|scores?|ratings?)[-_/](?:grade[-_])?(?P<letter>[a-f])(?:[-_]?(?P<sign>plus|minus|[+]))?"
    r"(?=\.(?:png|gif|jpe?g|svg|webp))"
)
DIE = re.compile(r"(?<![a-z])terning(?:kast)?[-_]{0,2}(?:[a-z]+[-_])?([1-6])(?!\d)")  # Norway's papers throw dice


def is_star_picture(source: str) -> bool:
    """Does a picture's file name say a score?

    >>> [is_star_picture(x) for x in ("/i/4stars.png", "5von5.jpg", "/stars_3.5.gif", "3halfstars.gif")]
    [True, True, True, True]
    >>> [is_star_picture(x) for x in ("star.gif", "5.jpg", "rating-35.png", "rating-87.png")]
    [False, False, True, False]
    """
    source = source.lower()
    if (_ENDS.search(source) and _PICTURE.search(source) and not _OF_THINGS.search(source)) or (
        "terning" in source and DIE.search(source)
    ):
        return True
    return holds_any(source, _FOLDERS) and bool(_IN_FOLDER.search(source) or _GRADE.search(source))


def rating_of(source: str) -> Rating | None:
    """The score that a picture's address names; `raw` is the part of it that does."""
    die = DIE.search(source.lower())
    if die:
        return normalize(Rating(float(die[1]), 6.0, None, source[die.start() : die.end()], scale="die"))
    m = _PICTURE.search(source.lower())
    if not m:
        return _of_folder(source)
    if _OF_THINGS.search(source.lower()):
        return None
    if m["tens"]:
        value = float(m["tens"]) / 10
    elif m["word"]:
        value = _WORTHS[m["word"]] + (0.5 if m["too"] else 0.0)
    else:
        value = float((m["a"] or m["b"] or m["c"]).replace("_", ".").replace("-", ".").replace(",", "."))
        value += 0.5 if m["half"] or m["also"] else 0.0
    best = float(m["best"]) if m["best"] else None
    if not 0 < value <= (best or 10):
        return None
    raw = source[m.start() : m.end()].strip("/_-")
    return normalize(Rating(value, best, None, raw, scale="stars"))


def _of_folder(source: str) -> Rating | None:
    """The score of a picture whose folder says what it shows, and the letter of one that shows a grade.

    >>> [r.value for s in ("/stars/3half.gif", "/ratings/4.png", "/i/grade-b-plus.png") if (r := _of_folder(s))]
    [3.5, 4.0, 'B+']
    """
    m = _GRADE.search(source.lower())
    if m:
        letter = m["letter"].upper() + {"plus": "+", "minus": "-", "+": "+"}.get(m["sign"] or "", "")
        return normalize(Rating(letter, None, None, source[m.start() : m.end()], scale="letter"))
    m = _IN_FOLDER.search(source.lower())
    value = float(re.sub(r"[-_,]", ".", m["d"])) + (0.5 if m["half"] else 0.0) if m else 0.0
    if m is None or not 0 < value <= _MOST:
        return None
    return normalize(Rating(value, None, None, source[m.start() : m.end()].strip("/"), scale="stars"))


_MOST = 10
