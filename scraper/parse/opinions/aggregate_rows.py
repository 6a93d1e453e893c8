"""How many people gave each number of stars: five rows under or beside the average, which they prove.

A page that draws such rows often prints the average without a word and the count nowhere. The mean of the rows is
compared with the figures around them: one that is the same is the average, and the rows' sum is the count. Rows of
percentages prove the average alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.parse.opinions.aggregate_counts import FIGURE, count_number

AROUND = 240  # characters before and after the rows in which the average may stand
PROVES = 0.06  # how far the mean of counted rows may be from a figure that is rounded to a tenth
PROVES_SHARES = 0.13  # the same for whole percentages

# One row, of the number that stands for #: "5 Sterne 60 % (81)", "★★★★★ 81", "4 star 10%".
_ROW = (  # it begins with what is a plain search
    r"#(?<![\d.,]#)(?:\.0)?\s*-?(?:[★⭐☆]{1,5}|[^\W\d_]{1,12}\.?)?[^\w%]{0,12}?(?:\d{1,3}(?:[.,]\d)?\s?%[^\w%]{0,8})?"
    rf"(?P<c#>{FIGURE})\s?(?P<p#>%)?"
)
_BETWEEN = r"\)?\s*(?:[^\W\d_]{2,14}\s*)?"


def _rows(order: str) -> re.Pattern[str]:
    return re.compile(_BETWEEN.join(_ROW.replace("#", n) for n in order))


_DOWN, _UP = _rows("54321"), _rows("12345")
_VALUE = re.compile(r"(?<![\d.,/-])(?P<value>[1-5][.,]\d{1,2})(?![\d,.]*\d|\s?%|\s?[€$£])")


@dataclass(frozen=True, slots=True)
class Proved:
    """The average that five rows prove: its text and place, and the rows' sum (None for percentages) and end."""

    raw: str
    place: int
    value: float
    count: int | None
    end: int


def read(text: str) -> Proved | None:
    """The average beside the first five rows of a text.

    >>> read("4,3\\n5 Sterne\\n81\\n4 Sterne\\n30\\n3 Sterne\\n12\\n2 Sterne\\n5\\n1 Stern\\n7")
    Proved(raw='4,3', place=0, value=4.3, count=135, end=60)
    >>> read("4.6 5 star 80% 4 star 10% 3 star 5% 2 star 2% 1 star 3%").count is None
    True
    >>> read("2.0\\n5 Sterne\\n81\\n4 Sterne\\n30\\n3 Sterne\\n12\\n2 Sterne\\n5\\n1 Stern\\n7") is None
    True
    """
    match = _first(_DOWN, "5", text) or _first(_UP, "1", text)
    if match is None:
        return None
    shares = match["p5"] is not None
    if any((match[f"p{n}"] is not None) != shares for n in "1234"):
        return None
    rows = {n: count_number(match[f"c{n}"]) or 0 for n in range(1, 6)}
    total = sum(rows.values())
    if total < 2:
        return None
    mean = sum(n * rows[n] for n in rows) / total
    start, stop = max(0, match.start() - AROUND), match.end() + AROUND
    near = [found for found in _VALUE.finditer(text, start, stop) if not match.start() <= found.start() < match.end()]
    right = [found for found in near if abs(_number(found) - mean) <= (PROVES_SHARES if shares else PROVES)]
    if not right:
        return None
    best = min(right, key=lambda found: abs(_number(found) - mean))
    return Proved(best["value"], best.start(), _number(best), None if shares else total, match.end())


def _first(rows: re.Pattern[str], begin: str, text: str) -> re.Match[str] | None:
    """The first rows in a text; they begin with this figure, of which a text has few."""
    at = text.find(begin)
    while at >= 0:
        if match := rows.match(text, at):
            return match
        at = text.find(begin, at + 1)
    return None


def _number(found: re.Match[str]) -> float:
    return float(found["value"].replace(",", "."))
