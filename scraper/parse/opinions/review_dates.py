"""The date beside a user's review: written in figures or with the month's name, in the languages people write reviews
in.

A review's date is a short text of its own ("Reviewed August 4, 2013", "13.02.2022", "2010年9月1日"); running text is
never searched. Only whole days count: "April 2015" says when somebody was there.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from scraper import days
from scraper.month_names import MONTHS

LONGEST = 80  # characters of a text that can be a date with its words around it
EARLIEST, LATEST = 1990, 2100

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
_SHORT_YEAR = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+['’](\d{2})(?!\d)")  # Jun 14 '03


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
    found = _iso(text) or _short_year(text)
    if found:
        return found
    for day in days.find_all(text, month_first=bool(month_first)):
        if EARLIEST <= int(day.iso[:4]) <= LATEST:
            return day.iso, text[day.start : day.stop].strip()
    return None


def _iso(text: str) -> tuple[str, str] | None:
    match = _ISO.search(text) or (_COMPACT.fullmatch(text) if len(text) == COMPACT else None)
    if not match or not (day := _day(match[1], match[2], match[3])):
        return None
    zone = {"Z": "+00:00", "UTC": "+00:00", None: ""}.get(match[5], match[5] or "")
    return (f"{day}T{match[4]}{zone}" if match[4] else day), match[0].strip()


def _short_year(text: str) -> tuple[str, str] | None:
    match = _SHORT_YEAR.search(text) if "'" in text or "’" in text else None
    month = MONTHS.get(match[1].lower()) if match else None
    if not match or not month:
        return None
    century = 19 if int(match[3]) >= EARLIEST % 100 else 20
    found = _day(f"{century}{match[3]}", str(month), match[2])
    return (found, match[0]) if found else None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if EARLIEST <= found.year <= LATEST else None
