"""Spoons are counted; what speaks for and against stands in one paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from scraper.sites import Recipe, Seen

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_SUM = re.compile(r"For: (?P<positive>.*?)\. Against: (?P<negative>.*?)\.")


def parse(soup: BeautifulSoup) -> dict[str, Any]:
    """Score, author and notes."""
    spoons, lit = soup.select(".spoons .s"), soup.select(".spoons .lit")
    said = _SUM.search(" ".join(line.get_text() for line in soup.select("p.sum")))
    by = [line.get_text().rpartition(" by ")[2] for line in soup.select("p.who")]
    notes = {f"{side}_notes": said[side].split("; ") for side in ("positive", "negative")} if said else {}
    return {"authors": by, "ratings": Seen(f"{len(lit)}/{len(spoons)}", ".spoons .s") if spoons else None, **notes}


recipe = Recipe(parse=parse)
