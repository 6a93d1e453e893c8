"""Lists of good and bad points as they stand on a page: a label and what follows it, a table's column, a named box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from scraper.elements import HEADING, LIST
from scraper.page import Page
from scraper.parse.scores import note_words as words
from scraper.parse.scores import rating_places as places
from scraper.parse.scores.rating_places import Line, Region
from scraper.records import Found

MOST_NOTES = 20  # points on one side; longer lists are specifications
LONGEST_NOTE = 400  # letters of a point
LONGEST_SECTION = 900  # letters of a verdict; longer is a chapter
LONGEST_LABEL = 60
LONGEST_LINE = 200  # letters of a point in no list, after the first; longer is where the text goes on
TERSE = 120  # letters of a point on average, where one side stands alone
_SENTENCE = 60  # letters of a point on average, under what may name a chapter as well
MOST_BETWEEN = 6  # lines between the good and the bad

_SIDE = re.compile(
    r"(?:^|[^a-z])(?:(?P<good>pros?|goods?|positives?|advantages?|plus(?:es)?|likes?|upsides?|tops?)|"
    r"(?P<bad>cons?|bads?|contras?|negatives?|disadvantages?|minus(?:es)?|dislikes?|downsides?|flops?))(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class PointList:
    """One list of points: its label, the lines it stands on, and the points."""

    label: str
    good: bool
    first: int
    last: int
    points: tuple[Found[str], ...]


# Labelled


def found(page: Page, lines: list[Line], where: Region) -> Iterator[PointList]:
    after = 0
    for n, line in enumerate(lines):
        if n < after:
            continue
        label, rest = label_of(line.text)
        if label is None or not places.own(page, line.element, where):
            continue
        good = label in words.GOOD
        points: tuple[Found[str], ...]
        second = _second(rest, good=good) if rest else None
        if second is not None:  # "Pros: a quiet crew. Cons: no shade."
            other, cut, behind = second
            for side, text in ((label, rest[:cut].rstrip(" ;|/–—-")), (other, behind)):
                points = tuple(
                    Found(p, page.path(line.element), p, "visible") for p in _PARTED.split(text) if is_point(p)
                )
                yield PointList(side, side in words.GOOD, n, n, points)
            after = n + 1
            continue
        if rest:
            points, last = (Found(rest, page.path(line.element), rest, "visible"),), n
        else:
            column = _column(page, lines, n)
            points, last = (column, n) if column is not None else _under(page, lines, n)
        if len(points) == 1 and _PARTED.search(points[0].value):
            one = points[0]
            points = tuple(
                Found(part, one.path, part, one.source) for part in _PARTED.split(one.value) if is_point(part)
            )
        if points and not all(_TALLIED.search(point.value) for point in points):
            yield PointList(label, good, n, last, points)
            after = last + 1


def _second(rest: str, *, good: bool) -> tuple[str, int, str] | None:
    """(label of the other side, where it begins, what follows it) in the line of one side."""
    for m in _LABEL.finditer(rest):
        label = words.key(m[1])
        behind = rest[m.end() :].strip()
        if label in words.SIDES and (label in words.GOOD) is not good and is_point(behind):
            return label, m.start(), behind
    return None


_LABEL = re.compile(r"(?<=[\w.;!|/)–—-])\s+([^\W\d_][^.:;!|/]{1,30}?)\s?[:：]\s")
_TALLIED = re.compile(r"\s\(\d+\)\Z")  # "Durable (12)": how many customers ticked it
_PARTED = re.compile(r"\s*[;•·]\s*")  # points of one line


_PLUS, _MINUS = "+✓✔✅👍➕⊕", "-–−✗✘❌👎➖⊖"
_LEAST_SIGNED = 3  # points with signs, of both sides together, one line after the other


def signed(page: Page, lines: list[Line], where: Region) -> list[PointList]:
    """Points without labels, each a line that begins with its sign: "+ Loud", "+ Light", "- Slow"."""
    runs: list[list[int]] = []
    for n, line in enumerate(lines):
        mark = line.text[:1]
        if mark and mark in _PLUS + _MINUS and line.text[1:2] == " " and len(line.text) <= LONGEST_NOTE:
            if runs and runs[-1][-1] == n - 1:
                runs[-1].append(n)
            else:
                runs.append([n])
    both = [run for run in runs if len(run) >= _LEAST_SIGNED or _is_pair(lines, run)]
    both = [run for run in both if len({lines[n].text[0] in _PLUS for n in run}) == 2]
    if len(both) != 1 or not places.own(page, lines[both[0][0]].element, where):
        return []
    sides = []
    for good in (True, False):
        mine = [lines[n] for n in both[0] if (lines[n].text[0] in _PLUS) is good]
        points = tuple(Found(t, page.path(m.element), t, "visible") for m in mine if is_point(t := m.text[1:].strip()))
        sides.append(PointList("+" if good else "-", good, both[0][0], both[0][-1], points))
    return sides if all(side.points for side in sides) else []


def _is_pair(lines: list[Line], run: list[int]) -> bool:
    """Is a run one good point and, below it, one bad point? A dash alone begins many a line, a plus hardly any."""
    return len(run) == 1 + 1 and lines[run[0]].text[0] in _PLUS and lines[run[1]].text[0] in _MINUS


def label_of(text: str) -> tuple[str | None, str]:
    """(label, what follows it on its line): "Pros", "GRIPES: storage", "Was uns gefällt:"."""
    if len(text) > LONGEST_LABEL:
        head, colon, rest = text[:LONGEST_LABEL].partition(":")
        label = words.key(head)
        if colon and label in words.SIDES and len(text) < LONGEST_NOTE:
            return label, text[len(head) + 1 :].strip()
        return None, ""
    whole = words.key(text)
    if whole in words.SIDES:
        return whole, ""
    for mark in (":", "：", " – ", " - "):
        head, found, rest = text.partition(mark)
        label = words.key(head)
        if found and rest.strip() and label in words.SIDES:
            return label, rest.strip()
    return None, ""


def _under(page: Page, lines: list[Line], n: int) -> tuple[tuple[Found[str], ...], int]:
    """The points under a label: the items of the next list, or the lines up to the next label, heading or box end."""
    points: list[Found[str]] = []
    box = box_of(page, lines, n)
    list_: int | None = None
    last = n
    for k in range(n + 1, min(len(lines), n + 1 + MOST_NOTES)):
        line = lines[k]
        if not line.text.strip(_SIGNS) and page.bits[line.element] & LIST and page.last[box] >= line.stop:
            continue  # the sign of a point, in an element of its own
        if (
            page.first[box] > line.start
            or page.last[box] < line.stop
            or label_of(line.text)[0]
            or page.bits[line.element] & HEADING
        ):
            break
        inside = _list_of(page, line.element)
        if last == n:
            list_ = inside
        if list_ is None and points and len(line.text) > LONGEST_LINE:
            break
        if inside != list_ or len(line.text) > LONGEST_NOTE or words.key(line.text) in words.VERDICTS:
            break
        if list_ is not None and points and line.element == lines[k - 1].element:
            points[-1] = _joined(page, points[-1], line)
        elif is_point(line.text):
            text = line.text.lstrip(_SIGNS).strip()
            points.append(Found(text, page.path(line.element), text, "visible"))
        last = k
    letters = sum(len(p.value) for p in points)
    chapter = words.key(lines[n].text) in words.CHAPTERS and letters > _SENTENCE * len(points)
    if list_ is None and (len(points) > 8 or letters > LONGEST_SECTION or chapter):
        return (), n
    return tuple(points), last


def _column(page: Page, lines: list[Line], n: int) -> tuple[Found[str], ...] | None:
    """The points of a table's column whose head is the label; None where the label heads no column."""
    cell = page.closest(lines[n].element, {"td", "th"})
    row = page.parent[cell] if cell is not None else -1
    table = page.closest(row, {"table"}) if row >= 0 else None
    if table is None or cell is None or sum(label_of(page.text(c))[0] is not None for c in page.children(row)) != 2:
        return None
    place = list(page.children(row)).index(cell)
    points = []
    for other in page.within(table, "tr"):
        cells = list(page.children(other))
        if other == row or len(cells) <= place:
            continue
        items = list(page.within(cells[place], "li"))
        told = [(i, page.text(i)) for i in items] or [(cells[place], t) for t in page.lines(cells[place])]
        points += [
            Found(t, page.path(i), t, "visible")
            for i, line in told
            if is_point(t := line.lstrip(_SIGNS)) and len(t) <= LONGEST_NOTE
        ]
    return tuple(points[:MOST_NOTES])


_SIGNS = "+-–—−•*✓✔✗✘×·➕➖👍👎 "  # before points


def _joined(page: Page, point: Found[str], line: Line) -> Found[str]:
    whole = page.text(line.element)
    return Found(whole, point.path, whole, "visible") if len(whole) <= LONGEST_NOTE and point.value in whole else point


def is_point(text: str) -> bool:
    return len(text) > 1 and any(c.isalpha() for c in text)


def _list_of(page: Page, i: int) -> int | None:
    """The list an element stands in."""
    return page.closest(i, {"ul", "ol", "dl"}) if page.bits[i] & LIST else None


def box_of(page: Page, lines: list[Line], n: int) -> int:
    """The smallest element around a label that holds more than the label: the box of its points."""
    box = lines[n].element
    for _ in range(5):
        if page.last[box] > lines[n].stop and n + 1 < len(lines) and lines[n + 1].stop <= page.last[box]:
            break
        if page.parent[box] < 0:
            break
        box = page.parent[box]
    return box


def believed(lists: list[PointList], *, alone: bool) -> list[PointList]:
    """The lists that are believed: two sides near each other, once on the page; lists of works have many.

    One side alone counts on a page that calls itself a review, by an unmistakable name.
    """
    pairs = [(a, b) for a, b in pairwise(lists) if a.good != b.good and b.first - a.last <= MOST_BETWEEN]
    if pairs:
        points = {
            tuple(p.value for side in sorted(pair, key=lambda s: s.good) for p in side.points)
            for pair in pairs
            if pair[0].good == pairs[0][0].good
        }
        return list(pairs[0]) if len(points) == 1 else []
    if not alone or len(lists) != 1:
        return []
    return [one for one in lists if one.label not in words.AMBIGUOUS and is_terse(one, TERSE)]


def is_terse(side: PointList, letters: int) -> bool:
    """Are the points short, as points are? Sentences under "What works" are a chapter of the text."""
    return sum(len(point.value) for point in side.points) <= letters * len(side.points)


# Named by class


def named(page: Page, where: Region) -> tuple[list[Found[str]], list[Found[str]]]:
    """Lists in boxes whose names say pros and cons; both must be there."""
    sides: dict[bool, list[Found[str]]] = {}
    for i in page.by_tag.get("ul", ()):
        if not where.low <= i < where.high:
            continue
        for k in (i, page.parent[i]):
            m = _SIDE.search(page.label[k]) if k >= 0 and page.label[k] else None
            if m and places.own(page, i, where):
                points = [
                    Found(t, page.path(li), t, "visible")
                    for li in page.within(i, "li")
                    if (t := page.text(li)) and len(t) <= LONGEST_NOTE
                ]
                sides.setdefault(m["good"] is not None, points)
                break
    return (sides[True], sides[False]) if len(sides) == 2 and all(sides.values()) else ([], [])
