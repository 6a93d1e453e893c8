"""The scale that a page tells elsewhere: "I rate games from 1 (bin) to 6", "How we score: out of 10", "Skala: 1–6"."""

from __future__ import annotations

import re

from scraper.page import Page
from scraper.parse.scores.rating_labels import is_label

_BESTS = "4|5|6|10|20|100"
_TOLD = re.compile(
    rf"(?:\b(?:from|between|von|de|da|от|fra|från|van|od)\s|(?<![\w.,–-]))(?:0|1|zero|one)\s?(?:\([^()]{{1,30}}\)\s?)?"
    rf"(?:to|and|bis|und|à|a|till?|tot|до|do|[–-])\s?(?P<best>{_BESTS})(?![0-9.,:/%]|\s?(?:km|m\b|h\b|min|players|spieler))|"
    rf"\b(?:out of|maximum of|max\.?|highest (?:score|rating) is|scale of)\s(?P<most>{_BESTS})(?![0-9.,:/%])",
    re.IGNORECASE,
)
_LONGEST = 240  # letters of such a line
_WORDS = re.compile(r"[^\W\d_]+")
_SCALE = ("scale", "skala", "escala", "scala", "échelle", "schaal", "шкала")


def told(page: Page, value: float) -> float | None:
    """The one scale that lines of the page tell beside the word for scores; None where they tell none, or several."""
    found = set()
    for k in page.said_in(0, len(page.pieces)):
        piece = page.pieces[k]
        if len(piece) > _LONGEST or not any(sign in piece for sign in ("4", "5", "6", "0")):
            continue
        for m in _TOLD.finditer(piece):
            best = float(m["best"] or m["most"])
            words = [word.lower() for word in _WORDS.findall(piece)]
            if best >= value and any(is_label(word) or word in _SCALE for word in words):
                found.add(best)
    return found.pop() if len(found) == 1 else None
