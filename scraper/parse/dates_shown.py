"""The days that readers are shown: beside the headline, in elements called dates, in the text's last lines.

Each with whether it is the day of a change: the nearest word before it says so ("updated"), or the element's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scraper import days
from scraper.date_words import EVENT, EVENT_BEHIND, MODIFIED, PUBLISHED
from scraper.days import Day
from scraper.page import Page
from scraper.parse import headline
from scraper.parse.around import holder_of_parts, is_elsewhere, is_offside, lines, own_pieces
from scraper.parse.text.main_text import MainText
from scraper.records import Found

_DATE_LABELS = ("date", "time", "publish", "posted", "byline", "meta", "datum", "fecha", "created", "stamp")
_BEFORE, _AFTER = 60, 120  # pieces before and after the headline in which a date is the headline's
_WEB = "1990"  # older pages are archives', which say so on a line of their own
_LONGEST_DATELINE = 60  # characters
_ATTRIBUTES = ("datetime", "title", "data-datetime", "content", "")  # of a moment; last what stands there
_TITLED = frozenset(("span", "a", "div", "small", "p", "em", "i", "b", "li"))  # may tell a moment when pointed at
_LONGEST_LABEL = 25  # characters of a line that says what the date on the line below is
_SENTENCE = 25  # characters before the date in a line that ends as a sentence: the date is one of what it tells
_EVENT_REACH = 45  # characters before a date that say what happens on it
_LONGEST_LINE = 220  # characters; longer lines are prose, and the dates in them are dates of what is told
_LARGEST_LABELLED = 30  # pieces in an element called a date; larger ones hold more than that
_CLOSING_LINES = 4  # lines at the end of the text in which a date may sign it


@dataclass(frozen=True, slots=True)
class _Sight:
    """A page whose days are looked for; `top` is the headline's element, `text` the piece where the text begins."""

    page: Page
    top: int | None
    text: int
    month_first: bool
    year_first: bool

    def find_all(self, line: str) -> Iterator[Day]:
        """The days in a line."""
        return days.find_all(line, month_first=self.month_first, year_first=self.year_first)

    def own(self, line: str, above: str = "") -> Iterator[Day]:
        """The days in a line, or below one, that are not of what it tells; what a list goes on with is told of, too."""
        told_until = -1
        for day in self.find_all(line):
            goes_on = told_until >= 0 and not _IN_BRACKETS.sub("", line[told_until : day.start]).strip(" /,、;()（）")
            if goes_on or _is_told(day, line) or (not day.start and EVENT.search(above.lower())):
                told_until = day.stop
            else:
                yield day

    def is_elsewhere(self, i: int) -> bool:
        """Does an element belong to another text?"""
        return is_elsewhere(self.page, i, self.top, self.text)


def seen(
    page: Page, title: str | None, main: MainText, *, month_first: bool, year_first: bool
) -> Iterator[list[tuple[bool, Found[str]]]]:
    """(is it a change, date): those near the headline, those called dates, those that sign the text."""
    top = headline.element(page, title)
    if top is None and main.lines:
        top = main.owners[0]
    start = page.last[top] if top is not None else main.start
    own = own_pieces(page, range(start, min(len(page.pieces), max(main.stop, start + _AFTER))), main)
    sight = _Sight(page, top, main.start if main.spans else -1, month_first, year_first)
    if top is not None:
        others = own[-1] + 1 if own and len(own) < _AFTER else len(page.pieces)
        start, stop = page.first[top], page.last[top]
        told = [
            *_lines(sight, [*range(start, stop), *own[:_AFTER]]),
            *_lines(sight, range(max(0, start - _BEFORE), start), backwards=True),
        ]
        moments = _times(sight, range(max(0, top - _BEFORE), min(len(page), page.end[top] + _AFTER)), others, near=True)
        shown = {found.value[:10] for _, _, found in told}
        behind = main.stop if main.spans and shown else len(page.pieces)
        late = [each for each in moments if page.first[each[0]] >= behind and each[2].value[:10] not in shown]
        yield [
            *(each[1:] for each in moments if each not in late),
            *(each[1:] for each in sorted(told, key=lambda each: not each[0])),  # what is said to be published first
            *(each[1:] for each in late),
        ]
    every = _times(sight, range(len(page)), len(page.pieces), near=False)
    yield [*(each[1:] for each in every), *_labelled(sight)]
    yield [
        (_is_change(line, day), Found(day.iso, page.path(owner), line[day.start : day.stop], "visible"))
        for owner, line in [*zip(main.owners, main.lines, strict=True)][-_CLOSING_LINES:]
        if len(line) <= _LONGEST_LINE and own and page.first[owner] <= own[-1]
        if (day := next(sight.find_all(line), None)) and not _is_told(day, line)
    ]


def without_year(page: Page, title: str | None, main: MainText, year: int, month: int | None) -> Found[str] | None:
    """A day without a year in a short line beside the headline, where the address gives the year."""
    top = headline.element(page, title)
    if top is None:
        return None
    start, stop = page.first[top], page.last[top]
    near = [
        *lines(page, range(stop, min(len(page.pieces), stop + _BESIDE))),
        *reversed(lines(page, range(max(0, start - _BESIDE), start))),
    ]
    for at, line in near:
        day = (
            days.without_year(line, year, month)
            if len(line) <= _LONGEST_DATELINE and any(map(str.isdigit, line))
            else None
        )
        if day is None or _is_told(day, line) or is_offside(page, at, top):
            continue
        place = holder_of_parts(page, at, line[day.start : day.stop])
        if place is not None:
            return Found(day.iso, page.path(place[0]), place[1], "visible")
    return None


_IN_BRACKETS = re.compile(r"[(（][^()（）]{1,20}[)）]")  # where a film opened on that day
_BESIDE = 20  # pieces before and after the headline


def _is_told(day: Day, line: str) -> bool:
    """The day of what the line tells? So are those before the web; old papers give theirs on a line of its own."""
    before = line[max(0, day.start - _EVENT_REACH) : day.start]
    if (day.iso < _WEB and len(line) > _LONGEST_DATELINE) or EVENT.search(before.lower()) is not None:
        return True
    if EVENT_BEHIND.match(line, day.stop) or _FROM.search(line[: day.start]) or _to_another(line, day):
        return True
    if day.start < _SENTENCE or line[-1:] not in ".!?" or _CLOCK.match(line, day.stop):
        return False
    return not _says_when(line[: day.start])


_CLOCK = re.compile(r"[\s,–—-]{1,4}\d{1,2}[:.]\d\d\b")  # behind a day: no sentence goes on so


# "14 May – " or "14-" before a day: it ends a run.
_FROM = re.compile(
    r"(?<![\d:.])\d{1,2}(?:[–—-]|\.?\s+[^\W\d_]{3,10}\.?,?\s*(?:(?:19|20)\d\d)?\s*(?:[–—-]|\b(?:to|until|till|bis|au|al)\b)\s*)\Z"
)


def _to_another(line: str, day: Day) -> bool:
    """Does a dash and another day follow, so that it begins a run?"""
    match = _TO.match(line, day.stop)
    following = days.find(line[match.end() :]) if match else None
    return following is not None and following.start == 0


_TO = re.compile(r"\s*(?:[–—-]|\b(?:to|until|till|bis|au|al)\b)\s*(?=\d)")


def _says_publication(before: str) -> bool:
    """Does the last word before a day say that something was published then?"""
    told = max((match.end() for match in PUBLISHED.finditer(before)), default=-1)
    return told >= 0 and not any(map(str.isdigit, before[told:])) and len(before) - told <= _WORD_REACH


_WORD_REACH = 25  # characters between such a word and the day


def _says_when(before: str) -> bool:
    return PUBLISHED.search(before) is not None or MODIFIED.search(before) is not None


def _times(sight: _Sight, span: range, others: int, *, near: bool) -> list[tuple[int, bool, Found[str]]]:
    """(element, is it a change, moment) of those that tell one, before the piece where others write.

    Near the headline the nearest comes first.
    """
    page, found = sight.page, []
    top = sight.top if near and sight.top is not None else None
    titled = [i for i in span if "title" in page.attrs[i] and page.tag[i] in _TITLED] if near else []
    for held in (*(page.by_tag.get(tag, ()) for tag in ("time", "abbr", "relative-time")), titled):
        for i in held:
            if i not in span or page.first[i] >= others or is_offside(page, i, sight.top):
                continue
            told = _moment(sight, i, _ATTRIBUTES if held is not titled else ("title",))
            if told is None or sight.is_elsewhere(i):
                continue
            label = page.label[i] + " " + page.attr(i, "itemprop")
            changed = _is_called_change(label) or _follows_change(page, page.first[i])
            distance = abs(i - top) + (0 if i > top else 20) if top is not None else 0
            found.append((changed, distance, i, told))
    return [(i, changed, value) for changed, _, i, value in sorted(found, key=lambda each: each[:3])]


def _moment(sight: _Sight, i: int, attributes: tuple[str, ...]) -> Found[str] | None:
    page = sight.page
    for attribute in attributes:
        raw = page.text(i) if not attribute else " ".join(page.attr(i, attribute).split())
        iso = days.stamp(raw, month_first=sight.month_first) if raw else None
        if iso:
            place = page.path(i, attribute) if attribute else page.path(i)
            return Found(iso, place, raw, "attribute" if attribute else "visible")
    return None


def _lines(sight: _Sight, span: Sequence[int], *, backwards: bool = False) -> Iterator[tuple[bool, bool, Found[str]]]:
    """(is it said to be published, is it a change, date) of the lines of a stretch of the page."""
    page, is_first = sight.page, True
    near = lines(page, span)
    labels = {at: above for (_, above), (at, _) in pairwise(near) if len(above) <= _LONGEST_LABEL}
    for at, line in reversed(near) if backwards else near:
        if not 5 < len(line) <= _LONGEST_LINE:
            continue
        for day in sight.own(line, labels.get(at, "")):
            place = holder_of_parts(page, at, line[day.start : day.stop])
            if place is not None and not sight.is_elsewhere(at):
                changed = _is_change(line, day) and not (is_first and _is_only_state(line, day.start))
                said = not changed and _says_publication(line[: day.start])
                yield said, changed, Found(day.iso, page.path(place[0]), place[1], "visible")
                is_first = False


def _labelled(sight: _Sight) -> Iterator[tuple[bool, Found[str]]]:
    page = sight.page
    for i in page.labelled(page.labels_with(_DATE_LABELS)):
        line = page.text(i) if page.last[i] - page.first[i] <= _LARGEST_LABELLED else ""
        if not 5 < len(line) <= _LONGEST_LINE:
            continue
        for day in sight.own(line):
            if is_offside(page, i, sight.top) or sight.is_elsewhere(i):
                break
            changed = _is_change(line, day) or _is_called_change(page.label[i]) or _follows_change(page, page.first[i])
            yield changed, Found(day.iso, page.path(i), line[day.start : day.stop], "visible")


def _is_change(line: str, day: Day) -> bool:
    """Is that day of the line the day of a change? The nearest word before it decides, in Japanese that behind."""
    behind = _SAID_BEHIND.match(line, day.stop)
    return behind[1] == "更新" if behind else _tells_of_change(line[: day.start])


def _tells_of_change(before: str) -> bool:
    changed = max((match.end() for match in MODIFIED.finditer(before)), default=-1)
    published = max((match.end() for match in PUBLISHED.finditer(before)), default=-1)
    return changed > published


_SAID_BEHIND = re.compile(
    r"\s*日?\s*(?:[(（]\w[)）])?\s*(?:\d{1,2}:\d\d\s*)?(更新|公開|掲載|投稿)(?![日时時于於]|\s*[:：])"
)


def _is_only_state(line: str, at: int) -> bool:
    """Does "Stand:" stand before the date at that place, and nothing in the line about publishing?"""
    return _STATE.search(line[:at]) is not None and not PUBLISHED.search(line)


_STATE = re.compile(r"\bstand\s*[:：]?\s*\Z", re.IGNORECASE)


def _is_called_change(label: str) -> bool:
    """`class="updated"`; but "published updated" is how themes mark an only date."""
    changed = "updated" in label or "modif" in label or "name-changed" in label
    return changed and "publish" not in label and "entry-date" not in label


def _follows_change(page: Page, piece: int) -> bool:
    """Do the words before that piece say that what follows is the date of a change?"""
    before = " ".join(page.pieces[max(0, piece - 8) : piece])[-60:]
    return _tells_of_change(before)
