"""Good points, bad points and the verdict, where the page sets them apart.

    declared   positiveNotes and negativeNotes of JSON-LD or microdata; the summary of an hReview
    labelled   a line that is only a label ("Pros", "Was uns gefällt:", "Les moins") and the list or the lines under it,
               or the rest of its line ("GRIPES: the storage")
    named      lists in boxes whose class says "pros" and "cons"
    verdict    a short section or box called verdict, bottom line, Fazit; inside a score box also "summary"

A whole chapter called "Pros" with paragraphs of prose is a part of the text, no list of points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from scraper.page import HEADING, LIST, Page
from scraper.parse.data.structured import Node, Structured, Value
from scraper.parse.rules import Ledger
from scraper.parse.scores import note_words as words
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_text as grammar
from scraper.parse.scores.rating_places import Line, Region
from scraper.parse.text.main_text import MainText
from scraper.records import Found

MOST_NOTES = 20  # points on one side; longer lists are specifications
LONGEST_NOTE = 400  # letters of a point
LONGEST_SECTION = 900  # letters of a verdict; longer is a chapter
LONGEST_LABEL = 60
MOST_BETWEEN = 6  # lines between the good and the bad
SHORTEST_PROSE = 40  # letters: a shorter line under a verdict is a button, a tag or a caption

_SIDE = re.compile(
    r"(?:^|[^a-z])(?:(?P<good>pros?|positives?|advantages?|plus(?:es)?|likes?|upsides?|tops?)|"
    r"(?P<bad>cons?|contras?|negatives?|disadvantages?|minus(?:es)?|dislikes?|downsides?|flops?))(?![a-z])"
)
_VERDICT_BOX = re.compile(
    r"(?:^|[^a-z])(?:verdict|bottom-?_?line|fazit|review-?_?summary|review-?_?conclusion|veredicto|"
    r"oordeel|final-?_?thoughts)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class Notes:
    """The points of a review, as the page lists them."""

    positive: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class _List:
    """One list of points: its label, the lines it stands on, and the points."""

    label: str
    good: bool
    first: int
    last: int
    points: tuple[Found[str], ...]


def read(page: Page, data: Structured, main: MainText, ledger: Ledger) -> Notes:
    """Good and bad points and the verdict of the review."""
    place = places.look(page, data, main)
    if place is None:
        return Notes()
    where = place.where
    lines = place.lines if place.reviewing or not words.LABELS.isdisjoint(_heads(place.short)) else []
    lists = _pairs(list(_lists(page, lines, where)), alone=place.reviewing)
    good, bad = _declared(data, "positiveNotes"), _declared(data, "negativeNotes")
    if not good and not bad:
        good, bad = ([p for side in lists if side.good is wanted for p in side.points] for wanted in (True, False))
    if not good and not bad and place.reviewing:
        good, bad = _named(page, where)
    verdict = None
    if place.reviewing or lists:
        verdict = _summary(data) or _verdict(page, lines, lists, where) or _verdict_box(page, where)
    return Notes(_note(ledger, "positive_notes", good), _note(ledger, "negative_notes", bad), _keep(ledger, verdict))


def _heads(texts: list[str]) -> set[str]:
    """What stands at the beginning of short texts, up to a colon, as labels are looked up."""
    return {
        (text.partition(":")[0] if ":" in text else text).strip().lower()
        for text in texts
        if len(text) <= LONGEST_LABEL
    }


def _note(ledger: Ledger, field: str, points: list[Found[str]]) -> tuple[str, ...]:
    kept: dict[str, Found[str]] = {}
    for point in points[:MOST_NOTES]:
        kept.setdefault(point.value, point)
    for point in kept.values():
        ledger.note(field, "notes", point)
    return tuple(kept)


def _keep(ledger: Ledger, verdict: Found[str] | None) -> str | None:
    if verdict is None:
        return None
    ledger.note("verdict", "verdict", verdict)
    return verdict.value


# Declared


def _declared(data: Structured, prop: str) -> list[Found[str]]:
    """The points of the first node that has them; of a page about several works, none."""
    holders = [node for node in data.of_type("Review", "CriticReview", "Product") if node.first(prop) is not None]
    if len({node.path for node in holders}) != 1:
        return []
    return [found for part in holders[0].all(prop) for found in _points(part)]


def _points(part: Value | Node) -> Iterator[Found[str]]:
    if isinstance(part, Value):
        yield part.found
        return
    items = part.all("itemListElement")
    if not items:
        found = part.found("name", "text")
        if found is not None:
            yield found
    for item in items:
        found = item.found if isinstance(item, Value) else item.found("name", "item", "text")
        if found is not None:
            yield found


def _summary(data: Structured) -> Found[str] | None:
    """The summary line of an hReview."""
    nodes = [n for n in data.microformats if n.is_a("Review")]
    return nodes[0].found("name") if len(nodes) == 1 and nodes[0].first("reviewBody") else None


# Labelled


def _lists(page: Page, lines: list[Line], where: Region) -> Iterator[_List]:
    after = 0
    for n, line in enumerate(lines):
        if n < after:
            continue
        label, rest = _label(line.text)
        if label is None or not places.own(page, line.element, where):
            continue
        good = label in words.GOOD
        if rest:
            points: tuple[Found[str], ...] = (Found(rest, page.path(line.element), rest, "visible"),)
            last = n
        else:
            column = _column(page, lines, n)
            points, last = (column, n) if column is not None else _under(page, lines, n)
        if points:
            yield _List(label, good, n, last, points)
            after = last + 1


def _label(text: str) -> tuple[str | None, str]:
    """(label, what follows it on its line): "Pros", "GRIPES: storage", "Was uns gefällt:"."""
    if len(text) > LONGEST_LABEL:
        head, colon, rest = text[:LONGEST_LABEL].partition(":")
        label = words.key(head)
        if colon and label in words.GOOD | words.BAD and len(text) < LONGEST_NOTE:
            return label, text[len(head) + 1 :].strip()
        return None, ""
    whole = words.key(text)
    if whole in words.GOOD or whole in words.BAD:
        return whole, ""
    for mark in (":", "：", " – ", " - "):
        head, found, rest = text.partition(mark)
        label = words.key(head)
        if found and rest.strip() and (label in words.GOOD or label in words.BAD):
            return label, rest.strip()
    return None, ""


def _under(page: Page, lines: list[Line], n: int) -> tuple[tuple[Found[str], ...], int]:
    """The points under a label: the items of the next list, or the lines up to the next label, heading or box end."""
    points: list[Found[str]] = []
    box = _box(page, lines, n)
    list_: int | None = None
    last = n
    for k in range(n + 1, min(len(lines), n + 1 + MOST_NOTES)):
        line = lines[k]
        if (
            page.first[box] > line.start
            or page.last[box] < line.stop
            or _label(line.text)[0]
            or page.bits[line.element] & HEADING
        ):
            break
        inside = _list_of(page, line.element)
        if k == n + 1:
            list_ = inside
        if inside != list_ or len(line.text) > LONGEST_NOTE or words.key(line.text) in words.VERDICT | words.SUMMARY:
            break
        if list_ is not None and points and line.element == lines[k - 1].element:
            points[-1] = _joined(page, points[-1], line)
        elif _is_point(line.text):
            text = line.text.lstrip("+-–—−•*✓✔✗✘×·➕➖👍👎 ").strip()
            points.append(Found(text, page.path(line.element), text, "visible"))
        last = k
    if list_ is None and (len(points) > 8 or sum(len(p.value) for p in points) > LONGEST_SECTION):
        return (), n
    return tuple(points), last


def _column(page: Page, lines: list[Line], n: int) -> tuple[Found[str], ...] | None:
    """The points of a table's column whose head is the label; None where the label heads no column."""
    cell = page.closest(lines[n].element, {"td", "th"})
    row = page.parent[cell] if cell is not None else -1
    table = page.closest(row, {"table"}) if row >= 0 else None
    if table is None or cell is None or sum(_label(page.text(c))[0] is not None for c in page.children(row)) != 2:
        return None
    place = list(page.children(row)).index(cell)
    points = []
    for other in page.within(table, "tr"):
        cells = list(page.children(other))
        if other == row or len(cells) <= place:
            continue
        items = list(page.within(cells[place], "li")) or [cells[place]]
        points += [
            Found(t, page.path(i), t, "visible")
            for i in items
            if _is_point(t := page.text(i)) and len(t) <= LONGEST_NOTE
        ]
    return tuple(points[:MOST_NOTES])


def _joined(page: Page, point: Found[str], line: Line) -> Found[str]:
    whole = page.text(line.element)
    return Found(whole, point.path, whole, "visible") if len(whole) <= LONGEST_NOTE and point.value in whole else point


def _is_point(text: str) -> bool:
    return len(text) > 1 and any(c.isalpha() for c in text)


def _list_of(page: Page, i: int) -> int | None:
    """The list an element stands in."""
    return page.closest(i, {"ul", "ol", "dl"}) if page.bits[i] & LIST else None


def _box(page: Page, lines: list[Line], n: int) -> int:
    """The smallest element around a label that holds more than the label: the box of its points."""
    box = lines[n].element
    for _ in range(5):
        if page.last[box] > lines[n].stop and n + 1 < len(lines) and lines[n + 1].stop <= page.last[box]:
            break
        if page.parent[box] < 0:
            break
        box = page.parent[box]
    return box


def _pairs(lists: list[_List], *, alone: bool) -> list[_List]:
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
    return [one for one in lists if one.label not in words.AMBIGUOUS] if alone and len(lists) == 1 else []


# Named by class


def _named(page: Page, where: Region) -> tuple[list[Found[str]], list[Found[str]]]:
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


# Verdict


def _verdict(page: Page, lines: list[Line], lists: list[_List], where: Region) -> Found[str] | None:
    """The short section under a label; in a box with score or points, "summary" will do for a label."""
    near = {k for side in lists for k in range(side.first - 8, side.last + 9)}
    for n, line in enumerate(lines):
        if len(line.text) > LONGEST_LABEL and ":" not in line.text[:30]:
            continue
        strong, rest = _verdict_label(line.text)
        if strong is None or not places.own(page, line.element, where):
            continue
        if not strong and n not in near:
            continue
        if rest:
            return Found(rest, page.path(line.element), rest, "visible") if _is_point(rest) else None
        found = _section(page, lines, n, strong=strong)
        if found is not None:
            return found
    return None


def _verdict_label(text: str) -> tuple[bool | None, str]:
    """(True for a verdict, False for a summary, None for neither; what follows on the line, the score left out).

    >>> _verdict_label("Verdict 8/10"), _verdict_label("VERDICT 8/10 – VERY GOOD"), _verdict_label("Fazit zum Rad")
    ((True, ''), (True, 'VERY GOOD'), (True, ''))
    """
    bare = text
    for match in reversed(grammar.find(text) if any(c.isdigit() or c in "★☆" for c in text) else []):
        bare = bare[: match.start] + "\x00" + bare[match.stop :]
    head, _, tail = bare.partition("\x00")
    label = words.key(head)
    if label in words.VERDICT or label in words.SUMMARY:
        return label in words.VERDICT, tail.strip(" \x00–—-:|()").strip()
    first, colon, rest = bare.partition(":")
    label = words.key(first)
    if colon and label in words.VERDICT and rest.replace("\x00", "").strip():
        return True, rest.replace("\x00", "").lstrip(" .–—-").rstrip()
    tokens = words.key(bare).split()
    if 1 < len(tokens) <= 8 and len(text) <= LONGEST_LABEL and "?" not in text:
        if len(tokens) <= 3 and tokens[-1] in ("verdict", "fazit", "urteil", "veredicto"):
            return True, ""
        if tokens[0] == "fazit" and tokens[1] in ("zum", "zur", "zu"):
            return True, ""
    return None, ""


def _section(page: Page, lines: list[Line], n: int, *, strong: bool) -> Found[str] | None:
    """The paragraphs under a label, where they are few."""
    box = _box(page, lines, n)
    kept: list[Line] = []
    for line in lines[n + 1 : n + 8]:
        outside = line.stop > page.last[box]
        if (
            outside
            or page.bits[line.element] & HEADING
            or _label(line.text)[0]
            or _verdict_label(line.text)[0] is not None
        ):
            break
        if grammar.parse(line.text) is not None or len(line.text) < SHORTEST_PROSE:
            if kept:
                break
            continue
        kept.append(line)
    whole = " ".join(line.text for line in kept)
    if not kept or len(whole) > LONGEST_SECTION or len(kept) > (3 if strong else 1):
        return None
    holder = kept[0].element
    while page.parent[holder] >= 0 and (page.first[holder] > kept[0].start or page.last[holder] < kept[-1].stop):
        holder = page.parent[holder]
    if whole not in page.text(holder):
        whole, holder = kept[0].text, kept[0].element
    return Found(whole, page.path(holder), whole, "visible")


def _verdict_box(page: Page, where: Region) -> Found[str] | None:
    """A short box whose class says verdict."""
    for i in range(max(where.low, 1), where.high):
        label = page.label[i]
        if label and (
            "verdict" in label
            or "line" in label
            or "fazit" in label
            or "summary" in label
            or "conclusion" in label
            or "thoughts" in label
        ):
            if not _VERDICT_BOX.search(label) or not places.own(page, i, where):
                continue
            lines = [t for t in page.lines(i) if len(t) > 30]
            if len(lines) == 1 and len(lines[0]) <= LONGEST_SECTION and not page.bits[i] & HEADING:
                return Found(lines[0], page.path(i), lines[0], "visible")
    return None
