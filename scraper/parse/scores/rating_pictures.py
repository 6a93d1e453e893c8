"""Scores in the file names of pictures: /i/4stars.png, 5von5.jpg, stars_3.5.gif, terning_4.svg."""

from __future__ import annotations

import re

from scraper.parse.scores.normalize import normalize
from scraper.records import Rating

_PICTURE = re.compile(
    r"(?<![a-z0-9])(?:(?P<a>[0-9]{1,2}(?:[-_.,]5)?)[-_]?(?:out[-_]?of|of|von|sur|de|su|av)[-_]?(?P<best>[0-9]{1,2})|"
    r"(?:stars?|rating)[-_]?(?P<tens>[0-4]5|[1-5]0)|"
    r"(?:stars?|rating|sterne|etoiles?|estrellas?|score|(?<![a-z])(?:rated?|note|nota|voto|wertung))[-_]?(?P<b>[0-9](?:[-_.,]5)?)(?P<half>[-_]?half)?|"
    r"(?P<c>[0-9](?:[-_.,]5)?)(?P<also>[-_]?(?:and[-_]?a[-_]?)?half)?[-_]?(?:stars?|sterne|etoiles?|estrellas?|stelle))"
    r"(?:[-_]?stars?)?(?=\.(?:png|gif|jpe?g|svg|webp))"
)
DIE = re.compile(r"(?<![a-z])terning(?:kast)?[-_]{0,2}(?:[a-z]+[-_])?([1-6])(?!\d)")  # Norway's papers throw dice


def is_star_picture(source: str) -> bool:
    """Does a picture's file name say a score?

    >>> [is_star_picture(x) for x in ("/i/4stars.png", "5von5.jpg", "/stars_3.5.gif", "3halfstars.gif")]
    [True, True, True, True]
    >>> [is_star_picture(x) for x in ("star.gif", "5.jpg", "rating-35.png", "rating-87.png")]
    [False, False, True, False]
    """
    return bool(_PICTURE.search(source.lower()) or DIE.search(source.lower()))


def rating_of(source: str) -> Rating | None:
    """The score that a picture's address names; `raw` is the part of it that does."""
    die = DIE.search(source.lower())
    if die:
        return normalize(Rating(float(die[1]), 6.0, None, source[die.start() : die.end()], scale="die"))
    m = _PICTURE.search(source.lower())
    if not m:
        return None
    if m["tens"]:
        value = float(m["tens"]) / 10
    else:
        value = float((m["a"] or m["b"] or m["c"]).replace("_", ".").replace("-", ".").replace(",", "."))
        value += 0.5 if m["half"] or m["also"] else 0.0
    best = float(m["best"]) if m["best"] else None
    if not 0 < value <= (best or 10):
        return None
    raw = source[m.start() : m.end()].strip("/_-")
    return normalize(Rating(value, best, None, raw, scale="stars"))
