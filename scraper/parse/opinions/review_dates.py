"""The date beside a user's review: written in figures or with the month's name, in the languages people write reviews
in.

A review's date is a short text of its own ("Reviewed August 4, 2013", "13.02.2022", "2010年9月1日"); running text is
never searched. Only whole days count: "April 2015" says when somebody was there.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache

LONGEST = 80  # characters of a text that can be a date with its words around it
EARLIEST, LATEST = 1990, 2100

# Beginnings of month names with their accents taken off, by month; the longest that fits wins.
_MONTHS = (
    "jan gen ene янв sty oca tammi led ian січ ιαν",
    "feb fev fév фев lut sub helmi uno лют φεβ",
    "mar mrz maa мар brezen bre бер μαρ mart",
    "apr abr avr апр kwi nis huhti dub квіт απρ",
    "may mai maj mag мая май mei touko kvet трав μαι мај maio",
    "jun juin giu июн cze haz kesa cerven чер ιουν iun",
    "jul juil lug июл lip tem heina cervenec лип ιουλ iul",
    "aug ago aou авг sie agu elo srp серп αυγ",
    "sep set сен wrz eyl syys zari вер σεπ",
    "oct okt ott out окт paz eki loka rij жовт οκτ",
    "nov ноя lis kas marras листоп νοε",
    "dec dez dic des дек gru ara joulu pros груд δεκ",
)
_BY_START = {start: month for month, starts in enumerate(_MONTHS, 1) for start in starts.split()}

_STAY = re.compile(
    r"visit|stay|gegeten|gereisd|bodde|séjour|reiste|travel|dined(?<!\wdined)|purchase|experience|aufenthalt|"
    r"gekauft|joined|member since|lid sinds|訪問|来店|利用日|宿泊|방문|투숙|入住",
)


def tells_of_stay(text: str) -> bool:
    """Is a day that of a visit or a purchase, not of the review?

    >>> tells_of_stay("Dined on 3 May 2020"), tells_of_stay("3 May 2020")
    (True, False)
    """
    return _STAY.search(text.lower()) is not None


_ISO = re.compile(
    r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?)?"
)
COMPACT = 8  # figures of a day in hReview: <abbr class="dtreviewed" title="20070314">
_COMPACT = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)()()")
_EAST = re.compile(r"(?<!\d)(\d{4})\s?[年년/.]\s?(\d{1,2})\s?[月월/.]\s?(\d{1,2})(?:\s?[日일])?(?!\d)")
_FIGURES = re.compile(r"(?<![\d.,/])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/])")
_DAY_FIRST = re.compile(
    r"(?<!\d)(?<!\d[.,])(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?\s+(?:de |d')?([^\W\d_]{3,12})\.?,?\s+"
    r"(?:de |of )?(\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|['’]\d{2})(?!\d)")


@lru_cache(maxsize=4096)
def day_of(text: str, *, month_first: bool | None = None) -> tuple[str, str] | None:
    """(ISO date, the text that says so) of the first whole day in a short text; None where there is none.

    `month_first` says how 01/02/2020 is meant; None takes the month first only where the other order is impossible.

    >>> day_of("Reviewed August 4, 2013")
    ('2013-08-04', 'August 4, 2013')
    >>> day_of("chudy , 13.02.2022"), day_of("01/14/2012"), day_of("01/02/2012", month_first=True)
    (('2022-02-13', '13.02.2022'), ('2012-01-14', '01/14/2012'), ('2012-01-02', '01/02/2012'))
    >>> day_of("12 dic 2020"), day_of("2010年9月1日")
    (('2020-12-12', '12 dic 2020'), ('2010-09-01', '2010年9月1日'))
    >>> day_of("08/14/99"), day_of("Jun 14 '03")
    (('1999-08-14', '08/14/99'), ('2003-06-14', "Jun 14 '03"))
    >>> day_of("2020-02-21 15:23:13 UTC")
    ('2020-02-21T15:23:13+00:00', '2020-02-21 15:23:13 UTC')
    >>> day_of("Bodde april 2015"), day_of("9 of 10"), day_of("31/02/2020")
    (None, None, None)
    """
    if len(text) > LONGEST or not any(map(str.isdigit, text)):
        return None
    for read in (_iso, _east, _named):
        found = read(text)
        if found:
            return found
    return _in_figures(text, month_first)


def _iso(text: str) -> tuple[str, str] | None:
    match = _ISO.search(text) or (_COMPACT.fullmatch(text) if len(text) == COMPACT else None)
    if not match or not (day := _day(match[1], match[2], match[3])):
        return None
    zone = {"Z": "+00:00", "UTC": "+00:00", None: ""}.get(match[5], match[5] or "")
    return (f"{day}T{match[4]}{zone}" if match[4] else day), match[0].strip()


def _east(text: str) -> tuple[str, str] | None:
    match = _EAST.search(text)
    day = _day(match[1], match[2], match[3]) if match else None
    return (day, match[0].strip()) if match and day else None


def _named(text: str) -> tuple[str, str] | None:
    for pattern, day, month in ((_DAY_FIRST, 1, 2), (_MONTH_FIRST, 2, 1)):
        for match in pattern.finditer(text):
            number = month_number(match[month])
            if number and (found := _day(_year(match[3].lstrip("'’")), str(number), match[day])):
                return found, match[0].strip()
    return None


def _in_figures(text: str, month_first: bool | None) -> tuple[str, str] | None:
    match = _FIGURES.search(text)
    if not match:
        return None
    first, second = int(match[1]), int(match[3])
    turned = match[2] == "/" and month_first if second <= 12 and first <= 12 else second > 12
    day, month = (second, first) if turned else (first, second)
    found = _day(_year(match[4]), str(month), str(day))
    return (found, match[0].strip()) if found else None


def _year(figures: str) -> str:
    """A year of two figures, whole: 03 is 2003, 99 is 1999."""
    return figures if len(figures) == 4 else f"{19 if int(figures) >= EARLIEST % 100 else 20}{figures}"


def _day(year: str, month: str, day: str) -> str | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if EARLIEST <= found.year <= LATEST else None


@lru_cache(maxsize=1024)
def month_number(name: str) -> int | None:
    """The month a word names, in any of the languages known; None where it names none.

    >>> [month_number(x) for x in ("Август", "août", "juillet", "Sept", "helmikuuta")]
    [8, 8, 7, 9, 2]
    """
    plain = "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(c))
    for length in range(min(len(plain), 8), 2, -1):
        month = _BY_START.get(plain[:length]) or _BY_START.get(name.casefold()[:length])
        if month:
            return month
    return None
