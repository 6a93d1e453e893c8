"""Days as pages write them, made ISO 8601: machine forms, and month names in some twenty languages.

`stamp` reads a value that should be a date and nothing else (an attribute, a field of JSON-LD); `find` looks for
a date in a line that people read. What cannot be (31 February, the epoch, the year 0001) is no date.

>>> stamp("2020-01-02T03:04:05.678+0100"), stamp("20060518"), stamp("Thu, 02 Jan 2020 10:11:12 GMT")
('2020-01-02T03:04:05.678+01:00', '2006-05-18', '2020-01-02T10:11:12+00:00')
>>> stamp("15-10-2015"), stamp("1577836800"), stamp("undefined"), stamp("1970-01-01T00:00:00Z"), stamp("2020-02-31")
('2015-10-15', '2020-01-01T00:00:00+00:00', None, None, None)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from scraper.month_names import MONTHS, PERSIAN_MONTHS, THAI_MONTHS
from scraper.text import one_of

EARLIEST_YEAR = 1850  # archives of newspapers reach back that far
LATEST_YEAR = 2100  # later ones are mistakes; reading has no clock to compare with
_PLACEHOLDERS = frozenset((date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1899, 12, 30)))
_LONGEST_STAMP = 60  # characters of a value that is a date and nothing else

_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
    r"(?:[T\s,@]+(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d)|[+-]\d:\d\d)?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?\Z")
_EPOCH = re.compile(r"(1\d{9})(\d{3})?\Z")
_RFC = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]([A-Za-z]{3})[a-z]*[\s-](\d{4})[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?"
)
_C_TIME = re.compile(
    r"[A-Za-z]{3}\s+([A-Za-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([A-Z]{3,4})\s+)?(\d{4})"
)

# Dates in running text. The year stands in every one of them: "3 May" alone says too little.
_YEAR = r"((?:19|20)\d{2})(?![\d/])"
_NAMES = one_of(MONTHS)
_IN_TEXT = re.compile(
    # A figure is looked for first, as at most places there is none; then come the ways that begin with one.
    rf"(?=\d)(?:(?<!\d)(?<!\d[.,/:])(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.|º|°|ª|\.º|-[aе]\b)?[\s\-/]*(?:of\s|de\s|d[’']|\.|ב)?\s*(?P<m1>{_NAMES})(?!\w)[.,]?"
    rf"(?:/[^\W\d_]{{3,8}})?[\s\-/]*(?:del?\s|năm\s)?(?P<y1>{_YEAR}|(?:(?<=-)|(?<=\s)['’])\d\d(?![\d:.]))"
    rf"|\b(?P<y5>(?:19|20)\d{{2}})(?:[\s-]|\.\s?|\sm\.\s)(?P<m5>{_NAMES})(?!\w)\.?[\s-](?P<d5>\d{{1,2}})(?!\d)"
    rf"|\b(?P<y9>(?:19|20)\d{{2}})\.\sgada\s(?P<d9>\d{{1,2}})\.\s(?P<m9>{_NAMES})(?!\w)"
    rf"|(?<![\d.,/])(?<!\d:)(?P<y3>(?:19|20)\d{{2}})(?:\s?[年년]\s?|[-/.]\s?)(?P<m3>\d{{1,2}})(?:\s?[月월]\s?|[-/.]\s?)(?P<d3>\d{{1,2}})(?!\d)(?:\s?[日일])?"
    rf"|(?P<d7>\d{{1,2}})\s+(?P<m7>{'|'.join(map(re.escape, THAI_MONTHS))})\s*(?:พ\.ศ\.\s*)?"
    r"(?P<y7>2[05]\d\d|[56]\d)(?!\d)"
    rf"|(?<!\d)(?P<d8>\d{{1,2}})\s+(?P<m8>{one_of(PERSIAN_MONTHS)})(?:\sماه)?\s+(?P<y8>1[34]\d\d)(?!\d)"
    rf"|(?<![\w.,/-])(?P<y10>1[34]\d\d)/(?P<m10>\d{{1,2}})/(?P<d10>\d{{1,2}})(?![\d/])"
    rf"|(?<![\w.,/])(?<!\d:)(?P<a4>\d{{1,2}})(?:[./·-]\s?|\s[/-]\s(?=\d\d?\s[/-]\s\d{{4}}))(?P<b4>\d{{1,2}})\s?[./·-]\s?"
    rf"(?P<y4>(?:19|20|25)\d{{2}}|'?\d{{2}}(?![\d.,:/%]))(?!\d))"
    rf"|\b(?P<m2>{_NAMES})(?!\w)\.?[\s\-/]*(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b[\s,.\-/]+(?:de\s)?(?P<y2>{_YEAR}|['’]\d\d(?![\d:.]))"
    r"|(?P<era>令和|平成|昭和|民[國国])\s?(?P<y6>\d{1,3}|元)\s?年\s?(?P<m6>\d{1,2})\s?月\s?(?P<d6>\d{1,2})(?=\s?日)",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    r"(?=[\d和成國国\u0e19\u0e21\u0e4c.آ-ی'’-])(?:"  # a look at the first character, for all ways
    r"(?:19|20)\d\d|\d[./-]\s?\d{1,2}[./-]\s?'?\d\d|['’-]\d\d(?!\d)|[和成國国]\s?(?:\d|元)|"
    r"[\u0e19\u0e21\u0e4c.] ?(?:พ\.ศ\. ?)?(?:25|[56])\d|"
    r"[آ-ی] 1[34]\d\d|1[34]\d\d/\d)"
)
# Digits of other scripts, which are one for one written as ours before a line is read.
_DIGITS = {ord(zero) + n: str(n) for zero in "\u0660\u06f0\u0966\u09e6\u0e50\uff10" for n in range(10)}
_OTHER_DIGITS = re.compile("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]")


@dataclass(frozen=True, slots=True)
class Day:
    """A date found in text: ISO 8601, and where it stands."""

    iso: str
    start: int
    stop: int


def stamp(value: str, *, month_first: bool = False) -> str | None:
    """A value that is a date, or a date and a time, as ISO 8601; None where it is not.

    >>> stamp("2019-12-31 23:59 +01:00"), stamp("2020-1-2"), stamp("January 2, 2020 at 10:15 am"), stamp("02.01.2020")
    ('2019-12-31T23:59+01:00', '2020-01-02', '2020-01-02', '2020-01-02')
    >>> stamp("Thu Jan 02 10:11:12 GMT 2020"), stamp("0001-01-01T00:00:00"), stamp("2020"), stamp("")
    ('2020-01-02T10:11:12+00:00', None, None, None)
    """
    value = value.strip().strip("\"'")
    if not value or len(value) > _LONGEST_STAMP:
        return None
    if match := _ISO.match(value):
        return _iso(match[1], match[2], match[3], match.groups()[3:])
    if match := _COMPACT.match(value):
        return _iso(match[1], match[2], match[3], (match[4], match[5], match[6], None, match[7]))
    if match := _EPOCH.match(value):
        return datetime.fromtimestamp(int(match[1]), UTC).isoformat()
    if (match := _RFC.match(value)) and (month := MONTHS.get(match[2].lower())):
        return _iso(match[3], str(month), match[1], (match[4], match[5], match[6], None, match[7]))
    if (match := _C_TIME.match(value)) and (month := MONTHS.get(match[1].lower())):
        zone = match[6] if match[6] in ("GMT", "UTC") else None
        return _iso(match[7], str(month), match[2], (match[3], match[4], match[5], None, zone))
    found = find(value, month_first=month_first)
    return found.iso if found else None


def is_utc(stamped: str) -> bool:
    """Is it a moment given in universal time, so that the day at the writer's may be another?

    >>> is_utc("2020-01-02T23:30:00Z"), is_utc("2020-01-02T23:30:00+01:00"), is_utc("2020-01-02")
    (True, False, False)
    """
    return stamped.endswith(("Z", "+00:00")) and len(stamped) > len("2020-01-02Z")


def same_instant(a: str, b: str) -> bool:
    """Are these two one moment, to the minute, whatever their offsets? Without an offset they are not compared.

    >>> same_instant("2020-01-02T23:30:10Z", "2020-01-03T00:30:00+01:00"), same_instant("2020-01-02", "2020-01-02")
    (True, False)
    """
    if not (_OFFSET.search(a) and _OFFSET.search(b)):
        return False
    one, other = (datetime.fromisoformat(each) for each in (a, b))
    return abs((one - other).total_seconds()) < _SAME_MINUTE


_OFFSET = re.compile(r"T.*(?:Z|[+-]\d\d:\d\d)\Z")
_SAME_MINUTE = 60  # seconds; one of two stamps is often cut to the minute


def may_be_local_day(day: str, moment: str) -> bool:
    """Can the moment, given in universal time, fall on that day somewhere between UTC-12 and UTC+14?

    >>> may_be_local_day("2020-01-01", "2020-01-02T03:00:00Z"), may_be_local_day("2020-01-01", "2020-01-02T13:00:00Z")
    (True, False)
    """
    when, start = datetime.fromisoformat(moment), datetime.fromisoformat(day).replace(tzinfo=UTC)
    return start - timedelta(hours=14) <= when < start + timedelta(hours=36)


def may_begin(day: str, moment: str) -> bool:
    """Is the moment, given in universal time, midnight at the beginning of that day somewhere?

    >>> may_begin("2021-11-05", "2021-11-04T23:00:00Z"), may_begin("2021-11-05", "2021-11-04T23:10:00Z")
    (True, False)
    """
    until = datetime.fromisoformat(day).replace(tzinfo=UTC) - datetime.fromisoformat(moment)
    return abs(until) <= timedelta(hours=14) and until % timedelta(hours=1) == timedelta(0)


def find(line: str, *, month_first: bool = False) -> Day | None:
    """The first date in a line of text; see `find_all`."""
    return next(find_all(line, month_first=month_first), None)


def find_all(line: str, *, month_first: bool = False, year_first: bool = False) -> Iterator[Day]:
    """The dates in a line of text, in order. `month_first` decides what 3/4/2020 means; 13/4/2020 decides for itself.

    `year_first` is for East Asia, where 20.05.03 begins with the year.

    >>> [day.iso for day in find_all("Von Ann, 2. März 2020, geändert am 03.04.20 um 10:15")]
    ['2020-03-02', '2020-04-03']
    >>> [day.iso for day in find_all("03.02.21 or 3/2/21", month_first=True)]
    ['2021-02-03', '2021-03-02']
    >>> [day.iso for day in find_all("20.05.03", year_first=True)]
    ['2020-05-03']
    >>> [day.iso for day in find_all("3-May-20, 4 May ’21, 25 - 05 - 2020, 1° maggio 2020, 3 May 20:15, 8 / 9 / 10")]
    ['2020-05-03', '2021-05-04', '2020-05-25', '2020-05-01']
    >>> [day.iso for day in find_all("Publisert:15. mars 2022, kl. 10:15.3.2022")]
    ['2022-03-15']
    >>> line = "3/4/2020, 1er août 2019, 5 de enero de 2021, 2020年1月2日, 7 мая 2022 г."
    >>> [day.iso for day in find_all(line, month_first=True)]
    ['2020-03-04', '2019-08-01', '2021-01-05', '2020-01-02', '2022-05-07']
    >>> [day.iso for day in find_all("令和2年3月5日（木）、平成元年4月1日、民國109年3月5日、昭和通り3年")]
    ['2020-03-05', '1989-04-01', '2020-03-05']
    >>> [day.iso for day in find_all("5 มีนาคม 2563, 1 กุมภาพันธ์ พ.ศ. 2564, 9 ธันวาคม 2020")]
    ['2020-03-05', '2021-02-01', '2020-12-09']
    >>> line = "۲۳ اردیبهشت ۱۳۹۹ - 1399/12/30; 12 मार्च 2020; ١٢ آذار/مارس ٢٠٢٠; ngày 12 tháng 3, 2020"
    >>> [day.iso for day in find_all(line)]
    ['2020-05-12', '2021-03-20', '2020-03-12', '2020-03-12', '2020-03-12']
    >>> line = "2020 m. kovo 12 d.; 2020. gada 12. martā; 5. listopada 2020.; 5 listopada 2020; 5 มี.ค. 63"
    >>> [day.iso for day in find_all(line)]
    ['2020-03-12', '2020-03-12', '2020-10-05', '2020-11-05', '2020-03-05']
    >>> line = "Sept. 21st, 2021; June 5 2020; 12-Dec-2019; v1.10.2020; 24/7; 4.5.6; May 2020; 10.000,20"
    >>> [day.iso for day in find_all(line)]
    ['2021-09-21', '2020-06-05', '2019-12-12']
    >>> line = "12 MAYIS 2020, 13 KASIM 2020, 14 HAZİRAN 2020, 15 ΑΥΓΟΥΣΤΟΥ 2020, 16 aralik 2020"
    >>> [day.iso for day in find_all(line)]
    ['2020-05-12', '2020-11-13', '2020-06-14', '2020-08-15', '2020-12-16']
    >>> [day.iso for day in find_all("12-aout-2020; 12 pazdziernika 2020; 5-е января 2020")]
    ['2020-08-12', '2020-10-12', '2020-01-05']
    """
    if not line.isascii() and _OTHER_DIGITS.search(line):
        line = line.translate(_DIGITS)
    if not _MAYBE.search(line):
        return
    for match in _IN_TEXT.finditer(line):
        iso = _from_groups(match, month_first, year_first)
        if iso:
            yield Day(iso, match.start(), match.end())


def in_path(url: str) -> Day | None:
    """The date in an address: /2020/01/02/, /2020-01-02-title, /20200102/, /2020/jan/02/.

    >>> in_path("https://example.org/2019/dec/31/x").iso, in_path("https://example.org/a-20200102.html").iso
    ('2019-12-31', '2020-01-02')
    >>> in_path("https://example.org/12345678/"), in_path("https://example.org/2020/13/45/")
    (None, None)
    """
    for match in _PATH.finditer(url):
        year, month, day = match[1] or match[4], match[2] or match[5], match[3] or match[6]
        number = MONTHS.get(month.lower()) if not month.isdigit() else int(month)
        iso = _iso(year, str(number), day, ()) if number else None
        if iso:
            return Day(iso, match.start(), match.end())
    return None


def year_in_path(url: str) -> tuple[int, int | None] | None:
    """The year in an address that gives no day, with the month where that stands behind it.

    >>> year_in_path("https://example.org/2020/05/slow-boat/"), year_in_path("https://example.org/2020/slow-boat")
    ((2020, 5), (2020, None))
    """
    match = _YEAR_IN_PATH.search(url)
    return (int(match[1]), int(match[2]) if match[2] else None) if match else None


_YEAR_IN_PATH = re.compile(r"/((?:19|20)\d\d)(?:[/-](0?[1-9]|1[0-2]))?/(?!\d{1,2}/)")


def without_year(line: str, year: int, month: int | None) -> Day | None:
    """The first day in a line that gives no year, of that year and of the month where that is given.

    >>> without_year("12. September, von Ann Lee", 2017, 9).iso, without_year("Jun 14", 2013, None).iso
    ('2017-09-12', '2013-06-14')
    >>> without_year("Jun 14", 2013, 7), without_year("12 September 2019", 2017, 9), without_year("May 14:30", 2017, 5)
    (None, None, None)
    """
    for match in _NO_YEAR.finditer(line):
        number = _month(match["m1"] or match["m2"])
        iso = _iso(str(year), str(number), match["d1"] or match["d2"], ()) if month in (None, number) else None
        if iso:
            return Day(iso, match.start(), match.end())
    return None


_NO_YEAR = re.compile(
    rf"(?<![\d.,/:])(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s?(?:of\s|de\s)?(?P<m1>{_NAMES})(?!\w)(?!\.?,?\s\d{{4}})"
    rf"|\b(?P<m2>{_NAMES})(?!\w)\.?\s?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?!,?\s\d{{4}})",
    re.IGNORECASE,
)
_PATH = re.compile(
    r"(?<!\d)((?:19|20)\d{2})[/_.-](\d{1,2}|[a-z]{3})[/_.-](\d{1,2})(?!\d)|(?<![\da-z])((?:199|20[0-3])\d)(\d{2})(\d{2})(?!\d)",
    re.I,
)


def _from_groups(match: re.Match[str], month_first: bool, year_first: bool) -> str | None:
    for n in "1259":
        if match["y" + n]:
            name = match["m" + n]
            croatian = name.lower() == "listopada" and match.string[match.end("d" + n)] == "."  # the dot behind the day
            return _iso(_whole(match["y" + n]), str(10 if croatian else _month(name)), match["d" + n], ())
    if match["y3"]:
        return _iso(match["y3"], match["m3"], match["d3"], ())
    if match["m7"]:
        return _iso(str(_christian(match["y7"])), str(THAI_MONTHS[match["m7"]]), match["d7"], ())
    if match["era"]:
        return _iso(str(_ERAS[match["era"][:2]] + _year_of(match["y6"])), match["m6"], match["d6"], ())
    if match["y8"]:
        return _persian(match["y8"], PERSIAN_MONTHS[match["m8"]], match["d8"])
    if match["y10"]:
        return _persian(match["y10"], int(match["m10"]), match["d10"])
    a, b, year = int(match["a4"]), int(match["b4"]), match["y4"]
    if year_first and len(year) == 2:
        return _iso(_whole(match["a4"]), match["b4"], year, ()) if len(match["a4"]) == 2 else None
    year = _whole(year)
    dotted = match[0][len(match["a4"])] == "."  # as nobody writes who writes the month first
    day, month = (b, a) if (month_first and a <= 12 and not dotted) or b > 12 else (a, b)
    return _iso(str(_christian(year)), str(month), str(day), ())


def _month(name: str) -> int:
    """The month of a name that a pattern has found, which takes ı, i, I and İ for one letter: "MAYIS", "HAZİRAN"."""
    return _BY_LETTERS[_letters(name)]


def _letters(name: str) -> str:
    return name.casefold().replace("ı", "i").replace("\u0307", "")


_BY_LETTERS = {_letters(name): month for name, month in MONTHS.items()}


def _whole(year: str) -> str:
    """A year of four figures, of which two may be left out."""
    year = year.lstrip("'’")
    return ("20" if int(year) < 70 else "19") + year if len(year) == 2 else year


_BUDDHIST = 543  # years that the Thai calendar is ahead
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}  # the year before the first


def _christian(year: str) -> int:
    """A year of the Thai calendar, of which two figures may be left out, or of ours."""
    number = int(year) + (2500 if len(year) == 2 else 0)
    return number - _BUDDHIST if number > LATEST_YEAR else number


_SPRING_1399 = date(2020, 3, 20)  # the first day of a Persian year
_LONG_MONTHS = 6  # of 31 days; the others have 30, the last 29 or 30


def _persian(year: str, month: int, day: str) -> str | None:
    """A day of the Iranian calendar; its leap years come in turns of 33 years, eight in each."""
    y, d = int(year), int(day)
    if (
        not 1 <= month <= 12
        or not 1 <= d <= (31 if month <= _LONG_MONTHS else 30)
        or (month == 12 and d == 30 and not _leaps(y))
    ):
        return None
    before = sum(365 + _leaps(each) for each in range(min(y, 1399), max(y, 1399))) * (1 if y >= 1399 else -1)
    in_year = 31 * min(month - 1, _LONG_MONTHS) + 30 * max(month - 1 - _LONG_MONTHS, 0) + d - 1
    when = _SPRING_1399 + timedelta(days=before + in_year)
    return _iso(str(when.year), str(when.month), str(when.day), ())


def _leaps(year: int) -> bool:
    return (8 * year + 29) % 33 < 8


def _year_of(era: str) -> int:
    return 1 if era == "元" else int(era)


def _iso(year: str, month: str, day: str, time: tuple[str | None, ...]) -> str | None:
    try:
        when = date(int(year), int(month), int(day))
    except ValueError:
        return None
    if not EARLIEST_YEAR <= when.year <= LATEST_YEAR or when in _PLACEHOLDERS:
        return None
    if not time or time[0] is None or time[1] is None:
        return when.isoformat()
    hour, minute, second, fraction, zone = int(time[0]), time[1], *time[2:]
    if hour > 23 or int(minute) > 59 or int(second or 0) > 59:
        return when.isoformat()
    clock = f"{hour:02}:{minute}" + (f":{second}" if second else "") + (fraction or "")
    return f"{when.isoformat()}T{clock}{_zone(zone)}"


def _zone(zone: str | None) -> str:
    if not zone:
        return ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "Z" if zone.upper() == "Z" else "+00:00"
    sign, digits = zone[0], zone[1:].replace(":", "")
    digits = digits.zfill(4) if len(digits) > 2 else digits + "00"
    return f"{sign}{digits[:2]}:{digits[2:]}"
