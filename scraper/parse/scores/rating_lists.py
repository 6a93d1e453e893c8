"""Scores of aspects that one line lists: "Body 2.3; Cabin 2.6; Comfort 2.1", "Kitchen: ★★★★ | Service: ★★★".

The grammar of scores reads one score after one label. A list has a form of its own: every piece of the line is a name
and a score, nothing else. Pure functions of a string.
"""

from __future__ import annotations

import re

from scraper.parse.scores.rating_labels import SCALED, Match, made
from scraper.parse.scores.rating_text import parse

LONGEST = 240  # letters of a line that may be such a list
LEAST, LEAST_SCALED = 3, 2  # pieces; fewer will do where each prints its scale
MOST_WORDS = 4  # of an aspect's name
_PARTED = re.compile(r"\s*[;|•·]\s*|\s+[–—/]\s+|,\s+(?=[^\W\d_])")
_ENDS = re.compile(r"[0-9★☆*½A-F+−)%.-]\Z")
_PIECE = re.compile(
    r"(?P<label>[^\W\d_][^\d:：=;.!?★☆*]{1,40}?)(?:\s*[:：=]\s*|\s+[-–—]\s+|\s*(?=[★☆*])|\s+)\(?"
    r"(?P<score>[0-9★☆*½][^()]{0,12}|[A-F][+−-]?)\)?\.?\Z"
)


def listed(text: str) -> list[Match]:
    """The scores of a line that is nothing but a list of them; none of any other line.

    >>> [(m.label, m.rating.value) for m in listed("Karosserie 2,3; Innenraum 2,6; Komfort 2,1")]
    [('Karosserie', 2.3), ('Innenraum', 2.6), ('Komfort', 2.1)]
    >>> [(m.label, m.rating.value) for m in listed("Kitchen ★★★★ | Service ★★★")]
    [('Kitchen', 4.0), ('Service', 3.0)]
    >>> listed("Ages 10, players 2, and then the box"), listed("Sound 8; and then the rain came")
    ([], [])
    """
    if len(text) > LONGEST or not _ENDS.search(text):
        return []
    if "..." in text:
        return _led(text)
    pieces = _PARTED.split(text)
    if len(pieces) < LEAST_SCALED or (not any(map(str.isdigit, text)) and "★" not in text and "*" not in text):
        return []
    found: list[Match] = []
    at = 0
    for piece in filter(None, pieces):
        match = _scored(piece, text.index(piece, at))
        if match is None:
            return []
        found.append(match)
        at = match.stop
    scaled = all(match.sure == SCALED for match in found)
    enough = len(found) >= (LEAST_SCALED if scaled else LEAST)
    return found if enough and len({match.label.lower() for match in found}) == len(found) else []


_LED = re.compile(
    r"(?P<label>[^\W\d_][^\d.:]{1,30}?)\s?\.{3,}\s?(?P<score>[0-9]{1,3}(?:[.,][0-9])?(?:\s?/\s?[0-9]{1,3})?|[A-F][+−-]?)(?=\s|\Z)"
)


def _led(text: str) -> list[Match]:
    """Names and scores with leaders of dots between them, as typists set them: "Graphics.......8"."""
    found, at = [], 0
    for m in _LED.finditer(text):
        rating = parse(m["score"])
        if rating is None or text[at : m.start()].strip():
            return []
        found.append(made(rating, m.span("score"), SCALED if rating.best else 1, m["label"].strip()))
        at = m.end()
    return found if len(found) >= LEAST and not text[at:].strip() else []


def _scored(piece: str, at: int) -> Match | None:
    """One piece: a name of few words and a score."""
    m = _PIECE.match(piece)
    rating = parse(m["score"]) if m and len(m["label"].split()) <= MOST_WORDS else None
    if m is None or rating is None:
        return None
    sure = SCALED if rating.best or rating.scale == "stars" else 1
    return made(rating, (at + m.start("score"), at + len(piece)), sure, m["label"].strip())
