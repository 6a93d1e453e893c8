"""What a drawing within the page says: its title, the figure drawn into it, the symbols it uses.

The parser keeps drawings closed: none of their elements is an element of the page.
"""

from __future__ import annotations

import re

from scraper.page import Page

_TITLE = re.compile(r"<title[^>]*>([^<]{1,120})</title>", re.IGNORECASE)
_TEXT = re.compile(r"<(?:text|tspan)\b[^>]*>\s*([^<]{1,12}?)\s*<", re.IGNORECASE)
_USED = re.compile(r"<use\b[^>]*?href=[\"']?([^\"' >]{1,120})", re.IGNORECASE)
_FILL = re.compile(r"\bfill=[\"']?([^\"' >]{1,30})", re.IGNORECASE)
LONGEST = 4_000  # letters of a drawing that is looked into; a larger one is a chart or an illustration


def _markup(page: Page, i: int) -> str:
    drawn = page.raw_text(i)
    return drawn if len(drawn) <= LONGEST else ""


def title_of(page: Page, i: int) -> str | None:
    """The title of a drawing, folded."""
    m = _TITLE.search(_markup(page, i))
    return " ".join(m[1].split()) if m else None


def text_of(page: Page, i: int) -> str | None:
    """The one short text drawn into it."""
    found = [text for text in _TEXT.findall(_markup(page, i)) if text]
    return found[0] if len(found) == 1 else None


def used(page: Page, i: int) -> str:
    """The names of the symbols that a drawing uses, without their files: "star-full"."""
    return " ".join(name.rpartition("#")[2] or name for name in _USED.findall(_markup(page, i)))


def colour(page: Page, i: int) -> str:
    """What a drawing is coloured with, by its gradient, its class or its fill; "" where nothing says it."""
    own = page.attrs[i]
    stop = _STOP.search(_markup(page, i))
    if stop is not None:
        return stop[0]
    return own.get("class") or own.get("fill") or " ".join(_FILL.findall(_markup(page, i))) or ""


def shares(colours: list[str]) -> list[str] | None:
    """What drawings with a gradient each say: one whose first stop is at the end is full, one at the middle half.

    >>> shares(['offset="100%"', 'offset="50%"', 'offset="0%"'])
    ['full', 'half', 'empty']
    """
    stops = [_STOP.match(colour) for colour in colours]
    told = [_STATES.get(float(stop[1] or 0) / (1 if stop[2] else 0.01)) for stop in stops if stop is not None]
    found = [state for state in told if state is not None]
    return found if len(found) == len(colours) else None


_STOP = re.compile(r"\boffset=[\"']?([0-9.]+)(%)?[\"']?")
_STATES = {100.0: "full", 50.0: "half", 0.0: "empty"}


def shape(page: Page, i: int) -> str:
    """The paths of a drawing: those that look alike have the same."""
    return " ".join(_PATH.findall(_markup(page, i)))


_PATH = re.compile(r"\b(?:d|points)=\"([^\"]+)")
