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

from scraper.text import one_of

EARLIEST_YEAR = 1850  # archives of newspapers reach back that far
LATEST_YEAR = 2100  # later ones are mistakes; reading has no clock to compare with
_PLACEHOLDERS = frozenset((date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1899, 12, 30)))
_LONGEST_STAMP = 60  # characters of a value that is a date and nothing else

_MONTHS = """
january január januára gener януари يناير jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari
stycznia styczeń sty ocak oca ledna leden ianuarie ian tammikuuta tammikuu tammi január январь января янв січня
ιανουαρίου ιαν

february február februára febrer февруари فبراير feb februar feber février févr fév fevr fevrier febrero febbraio
fevereiro fev februari lutego luty lut şubat şub února únor februarie helmikuuta helmikuu helmi február февраль
февраля фев лютого φεβρουαρίου φεβ

march március marts marec març مارس mar märz mrz maerz mär mars marzo março marco maart mrt marca marzec mart března
březen martie maaliskuuta maaliskuu maalis március марта март мар березня μαρτίου μαρ maret

april apr avril avr abril abr aprile apríla април أبريل kwietnia kwiecień kwi nisan nis dubna duben aprilie huhtikuuta
huhtikuu huhti április апрель апреля апр квітня απριλίου απρ

may május mája maig مايو mai mayo maggio mag maio mei maj maja mayıs května květen toukokuuta toukokuu touko május мая
май травня μαΐου μαΐ

june junij júna juny юни يونيو jun juni juin junio giugno giu junho czerwca czerwiec cze haziran haz června červen
iunie iun kesäkuuta kesäkuu kesä június июнь июня июн червня ιουνίου ιουν

july julij júla juliol юли يوليو jul juli juillet juil julio luglio lug julho lipca lipiec lip temmuz tem července
červenec iulie iul heinäkuuta heinäkuu heinä július июль июля июл липня ιουλίου ιουλ

august avgust augusta agost أغسطس aug août aout agosto ago agustus augustus sierpnia sierpień sie augusti ağustos ağu
srpna srpen elokuuta elokuu elo augusztus август августа авг серпня αυγούστου αυγ agu

september septembar septembra септември سبتمبر sep sept septembre septiembre settembre set setembro września wrzesień
wrz eylül eyl září septembrie syyskuuta syyskuu syys szeptember сентябрь сентября сен сент вересня σεπτεμβρίου σεπ

october október októbra oktobar октомври أكتوبر oct oktober okt octobre octubre ottobre ott outubro out października
październik paź ekim eki října říjen octombrie lokakuuta lokakuu loka október октябрь октября окт жовтня οκτωβρίου οκτ

november novembar novembra ноември نوفمبر nov novembre noviembre novembro listopada listopad lis kasım kas listopadu
noiembrie marraskuuta marraskuu marras ноябрь ноября ноя нояб листопада νοεμβρίου νοε nopember

december decembar decembra desembre декември ديسمبر dec dezember dez décembre déc decembre diciembre dic dicembre
dezembro grudnia grudzień gru aralık ara prosince prosinec decembrie joulukuuta joulukuu joulu декабрь декабря дек
грудня δεκεμβρίου δεκ desember des
"""
MONTHS = {name: n for n, line in enumerate(_MONTHS.strip().split("\n\n"), 1) for name in line.split()}

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

_THAI_MONTHS = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน",
    "ธันวาคม",
)  # fmt: skip
# Dates in running text. The year stands in every one of them: "3 May" alone says too little.
_YEAR = r"((?:19|20)\d{2})(?![\d/])"
_NAMES = one_of(name for name in MONTHS if name.isalpha())
_IN_TEXT = re.compile(
    rf"(?<![\d.,/])(?<!\d:)(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.|º|ª|\.º|-a|-е)?[\s\-/]*(?:of\s|de\s|d[’']|\.)?\s*(?P<m1>{_NAMES})\b[.,]?"
    rf"[\s\-/]*(?:de[l]?\s)?(?P<y1>{_YEAR})"
    rf"|\b(?P<m2>{_NAMES})\b\.?[\s\-/]*(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b[\s,.\-/]+(?:de\s)?(?P<y2>{_YEAR})"
    rf"|\b(?P<y5>(?:19|20)\d{{2}})(?:[\s-]|\.\s?)(?P<m5>{_NAMES})\b\.?[\s-](?P<d5>\d{{1,2}})(?!\d)"
    rf"|(?<![\d.,/])(?<!\d:)(?P<y3>(?:19|20)\d{{2}})(?:\s?[年년]\s?|[-/.]\s?)(?P<m3>\d{{1,2}})(?:\s?[月월]\s?|[-/.]\s?)(?P<d3>\d{{1,2}})(?!\d)"
    rf"|(?P<d7>\d{{1,2}})\s+(?P<m7>{'|'.join(_THAI_MONTHS)})\s+(?:พ\.ศ\.\s*)?(?P<y7>2[05]\d\d)(?!\d)"
    r"|(?P<era>令和|平成|昭和|民[國国])\s?(?P<y6>\d{1,3}|元)\s?年\s?(?P<m6>\d{1,2})\s?月\s?(?P<d6>\d{1,2})(?=\s?日)"
    rf"|(?<![\w.,/])(?<!\d:)(?P<a4>\d{{1,2}})[./-]\s?(?P<b4>\d{{1,2}})[./-]\s?(?P<y4>(?:19|20)\d{{2}}|\d{{2}}(?![\d.,:/%]))(?!\d)",
    re.IGNORECASE,
)
_MAYBE = re.compile(r"(?:19|20)\d\d|\d[./-]\s?\d{1,2}[./-]\s?\d\d|[和成國国]\s?(?:\d|元)|[มน์] (?:พ\.ศ\. ?)?25\d\d")


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


def find_all(line: str, *, month_first: bool = False) -> Iterator[Day]:
    """The dates in a line of text, in order. `month_first` decides what 3/4/2020 means; 13/4/2020 decides for itself.

    >>> [day.iso for day in find_all("Von Ann, 2. März 2020, geändert am 03.04.20 um 10:15")]
    ['2020-03-02', '2020-04-03']
    >>> [day.iso for day in find_all("03.02.21 or 3/2/21", month_first=True)]
    ['2021-02-03', '2021-03-02']
    >>> [day.iso for day in find_all("Publisert:15. mars 2022, kl. 10:15.3.2022")]
    ['2022-03-15']
    >>> line = "3/4/2020, 1er août 2019, 5 de enero de 2021, 2020年1月2日, 7 мая 2022 г."
    >>> [day.iso for day in find_all(line, month_first=True)]
    ['2020-03-04', '2019-08-01', '2021-01-05', '2020-01-02', '2022-05-07']
    >>> [day.iso for day in find_all("令和2年3月5日（木）、平成元年4月1日、民國109年3月5日、昭和通り3年")]
    ['2020-03-05', '1989-04-01', '2020-03-05']
    >>> [day.iso for day in find_all("5 มีนาคม 2563, 1 กุมภาพันธ์ พ.ศ. 2564, 9 ธันวาคม 2020")]
    ['2020-03-05', '2021-02-01', '2020-12-09']
    >>> line = "Sept. 21st, 2021; June 5 2020; 12-Dec-2019; v1.10.2020; 24/7; 4.5.6; May 2020; 10.000,20"
    >>> [day.iso for day in find_all(line)]
    ['2021-09-21', '2020-06-05', '2019-12-12']
    """
    if not _MAYBE.search(line):
        return
    for match in _IN_TEXT.finditer(line):
        iso = _from_groups(match, month_first)
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


_PATH = re.compile(
    r"(?<!\d)((?:19|20)\d{2})[/_.-](\d{1,2}|[a-z]{3})[/_.-](\d{1,2})(?!\d)|(?<![\da-z])((?:199|20[0-3])\d)(\d{2})(\d{2})(?!\d)",
    re.I,
)


def _from_groups(match: re.Match[str], month_first: bool) -> str | None:
    if match["y1"]:
        return _iso(match["y1"], str(MONTHS[match["m1"].lower()]), match["d1"], ())
    if match["y2"]:
        return _iso(match["y2"], str(MONTHS[match["m2"].lower()]), match["d2"], ())
    if match["y5"]:
        return _iso(match["y5"], str(MONTHS[match["m5"].lower()]), match["d5"], ())
    if match["y3"]:
        return _iso(match["y3"], match["m3"], match["d3"], ())
    if match["m7"]:
        gregorian = int(match["y7"]) - (_BUDDHIST if match["y7"] > "2500" else 0)
        return _iso(str(gregorian), str(_THAI_MONTHS.index(match["m7"]) + 1), match["d7"], ())
    if match["era"]:
        return _iso(str(_ERAS[match["era"][:2]] + _year_of(match["y6"])), match["m6"], match["d6"], ())
    a, b, year = int(match["a4"]), int(match["b4"]), match["y4"]
    if len(year) == 2:
        year = ("20" if int(year) < 70 else "19") + year
    dotted = match[0][len(match["a4"])] == "."  # as nobody writes who writes the month first
    day, month = (b, a) if (month_first and a <= 12 and not dotted) or b > 12 else (a, b)
    return _iso(year, str(month), str(day), ())


_BUDDHIST = 543  # years that the Thai calendar is ahead
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}  # the year before the first


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
