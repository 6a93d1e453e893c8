"""What a page is found to say of many people's scores, and the places of its text as the rules for that see them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scraper.elements import FOOTER
from scraper.page import Page
from scraper.records import Found

_SEAL = re.compile(r"ekomi|trusted-?shops|trustpilot|provenexpert|(?:trust|rating|review)-?seal|shop-?(?:rating|seal)")


@dataclass(frozen=True, slots=True)
class Said:
    """A score that the page shows, its counts, and where; `best` is None where no scale is printed."""

    value: float
    best: float | None
    ratings: int | None
    reviews: int | None
    found: Found[str]
    rule: str


def parted(pieces: Sequence[str]) -> list[str]:
    """The pieces of a text, with a tab between figures that only a style sheet parts: "4.3" "12 reviews".

    No thousands are grouped by a tab: "5" and "650 ratings" beside each other are no 5 650.

    >>> parted(["4.3", "12 reviews"])
    ['4.3', '\\t12 reviews']
    """
    shown = list(pieces)
    for k in [k for k, piece in enumerate(pieces) if piece[:1].isdigit()]:
        if k and pieces[k - 1][-2:].rstrip()[-1:].isdigit():
            shown[k] = f"\t{pieces[k]}"
    return shown


def holder(page: Page, piece: int, raw: str) -> int | None:
    """The innermost element that holds this piece and whose text holds `raw`."""
    i = page.owner[piece] if piece < len(page.owner) else -1
    while i >= 0:
        if raw in page.text(i):
            return i
        i = page.parent[i]
    return None


def is_aside(page: Page, i: int) -> bool:
    """Does a score stand at the foot of every page, or in the seal of a service: is it the firm's?"""
    return bool(page.bits[i] & FOOTER) or _is_seal(page, i)


def _is_seal(page: Page, i: int) -> bool:
    """Does a score stand in the seal of a service that has customers rate the firm behind the site?"""
    return any(page.label[k] and _SEAL.search(page.label[k]) for k in (i, *page.ancestors(i)))
