"""The scale of an average, as pages write it beside the figure: "4,6 von 5", "4,3/5", "5 üzerinden 4,6"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.text import holds_any, one_of

# What stands between a figure and its best, in the languages of the pages seen.
OF_WORDS = (
    "out of", "of", "ud af", "von", "sur", "sobre", "su", "de", "di", "van", "van de", "av", "af", "z", "ze", "od",
    "från", "din", "dari", "στα", "από", "από τα", "מתוך", "من", "از", "จาก", "из", "з", "от",
)  # fmt: skip
OF = rf"(?:/|(?<!\w){one_of(OF_WORDS)}(?!\w)|(?<=\d)z(?=\s))"
BEST = r"(?P<best>5|6|10|20|100|(?<=/)4|(?<=/ )4)(?:[.,]0)?(?![\d/.,]\d|\d)"
SCALE = rf"{OF}\s*{BEST}"
SCORED = re.compile(rf"(?<![\d.,/-])(?P<value>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s*(?:stars?\s*)?{SCALE}", re.IGNORECASE)
# Where the best comes first: "5つ星のうち4.3", "5 üzerinden 4,6".
AHEAD = ("üzerinden", "में से", "つ星のうち", "点満点中", "点中", "점 만점에", "分满分")
LEADING = rf"(?<![\d.,/-])(?P<best>5|10|100)\s?{one_of(AHEAD)}\s?(?P<value>\d{{1,2}}(?:[.,]\d{{1,2}})?)(?![.,]?\d)"
_LEADING = re.compile(LEADING)


def scores(text: str) -> Iterator[re.Match[str]]:
    """The scores of a text that name their best: groups "value" and "best".

    >>> [(m["value"], m["best"]) for m in scores("4,6 von 5 and 3.9/5, 5つ星のうち4.3")]
    [('4,6', '5'), ('3.9', '5'), ('4.3', '5')]
    """
    yield from SCORED.finditer(text)
    if holds_any(text, AHEAD):
        yield from _LEADING.finditer(text)
