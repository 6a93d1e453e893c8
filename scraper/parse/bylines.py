"""Bylines as lines: what begins with "By", what belongs together on a line, and where a name of it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scraper import byline_lines, names, text
from scraper.byline_words import OUR, WORK, WRITER
from scraper.elements import HEAD
from scraper.page import Page
from scraper.parse import makers
from scraper.parse.around import holder, rows
from scraper.parse.book_lines import without_writers
from scraper.parse.data.structured import Value
from scraper.records import Found, Source

CAPTIONS = frozenset(("figcaption",))  # who is named there took the picture
_BEFORE, _AFTER = 40, 90  # pieces around the headline in which a byline stands
LONGEST_BYLINE = 160  # characters


@dataclass(frozen=True, slots=True)
class Byline:
    """The names one place gives, each with where it stands."""

    rule: str
    found: tuple[Found[str], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names, in order."""
        return tuple(found.value for found in self.found)

    @property
    def keys(self) -> frozenset[str]:
        """What the names are compared by."""
        return frozenset(map(text.key, self.names))

    def without(self, not_authors: set[str]) -> Byline | None:
        """The byline without these; None where nobody is left."""
        left = tuple(found for found in self.found if text.key(found.value) not in not_authors)
        return Byline(self.rule, left) if left else None


def byline(rule: str, found: list[Found[str]]) -> Byline:
    """A byline that names nobody twice."""
    return Byline(rule, tuple({text.key(each.value): each for each in reversed(found)}.values())[::-1])


def near(page: Page, top: int | None, own: Sequence[int]) -> list[tuple[int, list[str]]]:
    """The lines around the headline: those after it first, of the page's `own` pieces that follow it."""
    if top is None:
        return []
    start = page.first[top]
    after = rows(page, own[:_AFTER])
    before = rows(page, range(max(0, start - _BEFORE), start))
    found = [*without_writers(_opened(page, after)), *reversed(without_writers(_opened(page, before)))]
    return [(at, parts) for at, parts in found if page.closest(at, CAPTIONS) is None]


def _opened(page: Page, found: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Lines, where "By" on a line of its own is one with the names on the lines after it."""
    together: list[tuple[int, list[str]]] = []
    name_follows = in_byline = False
    last = -1
    for at, parts in found:
        whole = " ".join(" ".join(parts).split()) if len(parts) <= _FEW_PARTS else ""
        short = 0 < len(whole) <= names.LONGEST_NAME
        if short and (name_follows or (in_byline and _JOINER.match(whole))):
            together[-1][1].extend(parts)
            in_byline, name_follows, last = True, bool(_OPEN_END.search(whole)), at
        elif short and in_byline and looks_alike(page, last, at) and " " in whole and names.is_name(whole):
            together[-1][1].append(", " + whole)
        elif 0 < len(whole) <= _LONGEST_LABEL and _LABEL_ALONE.match(whole):
            together.append((at, [whole if _BY_ALONE.match(whole) else whole.rstrip(" :：") + ":"]))
            in_byline, name_follows = True, True
        else:
            together.append((at, parts))
            in_byline = name_follows = False
    return together


def looks_alike(page: Page, i: int, k: int) -> bool:
    return page.tag[i] == page.tag[k] and page.label[i] == page.label[k]


_FEW_PARTS = 3  # of a line that is a label or a name
_LONGEST_LABEL = 20  # characters
_BY_ALONE = re.compile(rf"(?:{WORK} )?(?:by|von|par|por|door|av|af|przez|di)\s*:?\Z", re.IGNORECASE)
_LABEL_ALONE = re.compile(
    rf"{_BY_ALONE.pattern}|(?:words|texte?|texto|testo|teksti?|{WRITER})\s*[:：]?\Z", re.IGNORECASE
)


def joined(parts: list[str]) -> list[str]:
    """The texts in a line that belong together: "By" and a name, names joined by commas or "and".

    >>> joined(["By ", "Ann Lee", " and ", "Bo Chan", "Daily Times", "3 May"])
    ['By Ann Lee and Bo Chan', 'Daily Times', '3 May']
    >>> joined(["Words", "Ann Lee"]), joined(["Door onze recensent", "Ann Lee"])
    (['Words: Ann Lee'], ['Door onze recensent Ann Lee'])
    >>> joined(["Ann Lee", "(text)", "Bo Chan", "(photos)"])
    ['Ann Lee (text)', 'Bo Chan (photos)']
    """
    found: list[str] = []
    for part in parts:
        part = " ".join(part.split())
        if found and len(found[-1]) <= _LONGEST_WORK and _WORDS_ALONE.fullmatch(found[-1]):
            found[-1] += ": " + part
        elif found and (_OPEN_END.search(found[-1]) or _JOINER.match(part) or part.startswith("(")):
            found[-1] += " " + part
        elif part:
            found.append(part)
    return found


_OPEN_END = re.compile(
    r"(?:[,&/:：]|\b(?:and|und|et|y|e|og|och|by|von|par|por|di|da|door|av|af|przez|oleh|words|text|author|"
    rf"autor(?:in)?)|\b{OUR})\Z",
    re.IGNORECASE,
)
_LONGEST_WORK = 12  # characters of such a word
_WORDS_ALONE = re.compile(rf"words|teksti?|texte?|texto|testo|{WRITER}", re.IGNORECASE)
_JOINER = re.compile(r"[,&/]|(?:and|und|et|y|e|og|och)\b", re.IGNORECASE)


def in_line(page: Page, at: int, parts: list[str]) -> Byline | None:
    """The writers whom a line names after "By" or its like."""
    if is_longer(parts, LONGEST_BYLINE) or makers.tells_of_work(page, at, parts):
        return None
    for line in joined(parts):
        told = byline_lines.after_by(line, doubtful=True)
        if told and byline_lines.is_doubtful(line) and _is_titled(page, told[0]):
            continue  # it is what is reviewed
        if told and page.bits[at] & HEAD and line.partition(told[0])[0].rstrip()[-1:] in (":", "："):
            return None  # a title says "Review:" before what is reviewed
        listed = [name for name in told if " " in name or not name.isascii()]
        found = placed(page, at, listed, "visible")
        if found:
            return None if makers.leads_to_work(page, found[0]) else byline("line", found)
    return None


def _is_titled(page: Page, name: str) -> bool:
    """Does the page's title or first heading hold a name?"""
    titles = (page.text(i) for tag in ("title", "h1") for i in page.by_tag.get(tag, ())[:1])
    return any(text.key(name) in text.key(title) for title in titles)


def is_longer(parts: list[str], limit: int) -> bool:
    """Is the line longer, white space folded? Indented source makes a short line long."""
    letters = sum(map(len, parts))
    return letters > limit and (letters > _INDENTED * limit or len(" ".join(" ".join(parts).split())) > limit)


_INDENTED = 20  # times the limit: that much white space stands in no line


def placed(page: Page, at: int, listed: list[str], source: Source) -> list[Found[str]]:
    """The names with where they stand, at the element or around it; [] where the first is not there."""
    found: list[Found[str]] = []
    for name in listed:
        place = holder(page, at, name)
        if place is not None:
            found.append(Found(name.replace(_SOFT_HYPHEN, ""), page.path(place), name, source))
        elif found:  # broken over two elements: what is before it stands for it
            found.append(Found(name, found[0].path, found[0].raw, source))
    return found


_SOFT_HYPHEN = "\xad"


def names_in(page: Page, leaf: Value) -> list[str]:
    """The names in a value; in an element, only the first line that names somebody."""
    if leaf.source == "json-ld" or leaf.text != page.text(leaf.element):
        return names.in_value(leaf.text)
    for _, parts in rows(page, range(page.first[leaf.element], page.last[leaf.element])):
        for line in joined(parts):
            found = names.in_value(line)
            if found:
                return found
    return []


def side_by_side(parts: list[str]) -> list[str]:
    """The parts of a line, where there are several and each is a full name: links without a word between.

    >>> side_by_side(["Ann Lee", " ", "Bo Chan"]), side_by_side(["Ann Lee", "3 May"])
    (['Ann Lee', 'Bo Chan'], [])
    """
    listed = [each for part in parts if (each := " ".join(part.split()))]
    full = len(listed) > 1 and all(" " in each and names.from_list(each, strict=True) == [each] for each in listed)
    return listed if full else []
