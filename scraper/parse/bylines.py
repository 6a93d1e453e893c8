"""Where bylines stand on a page: lines that begin with "By", elements that say they hold the author, signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper import names, text
from scraper.page import BLOCK, BLOCK_TAGS, BREAK, Page
from scraper.parse.around import holder, is_offside, rows
from scraper.parse.data.structured import Value, element_value
from scraper.parse.text.main_text import MainText
from scraper.records import Found, Source

_BYLINE_LABEL = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w*|authors?\w*|autor\w*|auteurs?|writer|redakteur|verfasser|journalist|"
    r"contributors?)(?:$|[\s_-])|byline|author-?name"
)
_OTHER_STEMS = re.compile("writer|redakt|verfasser|journalist|contributor")
_NOT_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:bio\w*|avatar|comments?\w*|image|img|photo|social|follow|more|description|about|job|role|"
    r"newsletter)"
    r"(?:$|[\s_-])"
)
_BEFORE, _AFTER = 40, 90  # pieces around the headline in which a byline stands
_LONGEST_BYLINE = 160  # characters
_CLOSING_LINES = 3  # of the text, in which its writer may sign
_LARGEST_BYLINE = 40  # pieces
_LONGEST_JOINER = 5  # characters between two names of one byline
_AUTHOR_URL = re.compile(
    r"/(?:authors?|autor(?:en|es|i)?|auteurs?|profiles?|staff|contributors?|writers?|by|journalist(?:s|en)?|"
    r"team|bio|"
    r"redaktion|redakteure?|members?|columnists?|reporters?|editor(?:s|ial-team)?)/[^/?]{3,}|"
    r"[?&]author="
)


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


def near(page: Page, top: int | None) -> list[tuple[int, list[str]]]:
    """The lines around the headline: those after it first."""
    if top is None:
        return []
    start, stop = page.first[top], page.last[top]
    after = rows(page, range(stop, min(len(page.pieces), stop + _AFTER)))
    before = rows(page, range(max(0, start - _BEFORE), start))
    return [*after, *reversed(before)]


def joined(parts: list[str]) -> list[str]:
    """The texts in a line that belong together: "By" and a name, names joined by commas or "and".

    >>> joined(["By ", "Ann Lee", " and ", "Bo Chan", "Daily Times", "3 May"])
    ['By Ann Lee and Bo Chan', 'Daily Times', '3 May']
    """
    found: list[str] = []
    for part in parts:
        part = " ".join(part.split())
        if found and (_OPEN_END.search(found[-1]) or _JOINER.match(part)):
            found[-1] += " " + part
        elif part:
            found.append(part)
    return found


_OPEN_END = re.compile(
    r"(?:[,&/:：]|\b(?:and|und|et|y|e|og|och|by|von|par|por|di|da|door|av|af|przez|oleh|words|text|author|"
    r"autor(?:in)?))\Z",
    re.IGNORECASE,
)
_JOINER = re.compile(r"[,&/]|(?:and|und|et|y|e|og|och)\b", re.IGNORECASE)


def on_page(page: Page, top: int | None, lines: list[tuple[int, list[str]]]) -> Iterator[Byline]:
    """The bylines around the headline, the surest first."""
    for at, parts in lines:
        if any(_CREDIT.match(part) for part in parts):
            found = _in_line(page, at, parts)
            if found:
                yield found
    if top is not None:
        yield from _marked(page, range(max(0, top - _BEFORE), min(len(page), page.end[top] + _AFTER)))
    for at, parts in lines:
        found = _in_line(page, at, parts)
        if found:
            yield found
    if top is None:
        yield from _marked(page, range(len(page)))


# Who did the work, where another's account published it.
_CREDIT = re.compile(
    r"\s*(?:tested by|words by|words:|text by|text:|written by|review by|review:|testo di|texte :)", re.IGNORECASE
)


def _in_line(page: Page, at: int, parts: list[str]) -> Byline | None:
    if sum(map(len, parts)) > _LONGEST_BYLINE:
        return None
    for line in joined(parts):
        listed = [name for name in names.after_by(line) if " " in name or not name.isascii()]
        found = placed(page, at, listed, "visible")
        if found:
            return byline("line", found)
    return None


def placed(page: Page, at: int, listed: list[str], source: Source) -> list[Found[str]]:
    """The names with where they stand, at the element or around it; [] where the first is not there."""
    found: list[Found[str]] = []
    for name in listed:
        place = holder(page, at, name)
        if place is not None:
            found.append(Found(name, page.path(place), name, source))
        elif found:  # broken over two elements: what is before it stands for it
            found.append(Found(name, found[0].path, found[0].raw, source))
    return found


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


def _marked(page: Page, span: range) -> Iterator[Byline]:
    """Elements that say they hold the author: rel, itemprop, an address of authors, class; several in a row are one."""
    groups: dict[str, list[tuple[int, list[Found[str]]]]] = {}
    stop = -1
    for i in span:
        if i < stop or not page.attrs[i]:
            continue
        how = _how_marked(page, i)
        if how is None or page.last[i] - page.first[i] > _LARGEST_BYLINE or is_offside(page, i):
            continue
        if _is_others(page, i, bool(groups)) or (how == "link" and not _stands_in_byline(page, i)):
            continue
        held = _names_of(page, i, how)
        if held:
            groups.setdefault(how, []).append((i, held))
            stop = page.end[i]
    for how in ("rel", "itemprop", "link", "class"):
        together = _neighbours(page, groups.get(how, []))
        if together:
            yield byline(how + "-author", [found for _, each in together for found in each])


def _is_others(page: Page, i: int, after_authors: bool) -> bool:
    """Do the words before an element say that it names no writer? "Reviewed by" does, behind the writers."""
    before = " ".join(" ".join(page.pieces[max(0, page.first[i] - 6) : page.first[i]]).split())[-50:]
    return names.is_other_work(before) or (after_authors and bool(_CHECKED.search(before)))


_CHECKED = re.compile(r"(?:reviewed|checked|approved|verified|geprüft|relu)(?: by| von| par)?\s*:?\Z", re.IGNORECASE)


def _stands_in_byline(page: Page, i: int) -> bool:
    """Is a link the line's matter, and no person named in a sentence?"""
    line = page.closest(i, BLOCK_TAGS)
    return line is not None and sum(map(len, page.pieces[page.first[line] : page.last[line]])) <= _LONGEST_BYLINE


def _how_marked(page: Page, i: int) -> str | None:
    own = page.attrs[i]
    if "rel" in own and "author" in (own["rel"] or "").lower().split():
        return "rel"
    if "itemprop" in own and "author" in (own["itemprop"] or "").split():
        return "itemprop"
    if page.tag[i] == "a" and "href" in own and _AUTHOR_URL.search(own.get("href") or ""):
        return "link"
    label = page.label[i]
    if (
        label
        and ("aut" in label or "by" in label or _OTHER_STEMS.search(label))
        and _BYLINE_LABEL.search(label)
        and not _NOT_BYLINE.search(label)
    ):
        return "class"
    return None


def _names_of(page: Page, i: int, how: str) -> list[Found[str]]:
    if how == "itemprop":
        named = next((k for k in range(i + 1, page.end[i]) if "name" in page.attr(k, "itemprop").split()), i)
        value = element_value(page, named, "author", "microdata")
        listed = names_in(page, value) if value else []
        return [Found(name, value.path, value.raw, value.source) for name in listed] if value else []
    for at, parts in rows(page, range(page.first[i], page.last[i])):
        if sum(map(len, parts)) > _LONGEST_BYLINE:
            return []
        for line in joined(parts):
            listed = names.after_by(line)
            if not listed and (how == "rel" or " " in line):
                listed = names.in_value(line, nicknames=how == "rel")
            found = placed(page, at, listed, "class" if how == "class" else "attribute")
            if found:
                return found
    return []


def _neighbours(page: Page, held: list[tuple[int, list[Found[str]]]]) -> list[tuple[int, list[Found[str]]]]:
    """The first, and those that follow it with hardly a word between."""
    together = held[:1]
    for each in held[1:]:
        last = together[-1][0]
        between = [piece for piece in page.pieces[page.last[last] : page.first[each[0]]] if piece not in (BLOCK, BREAK)]
        if len(" ".join("".join(between).split())) > _LONGEST_JOINER:
            break
        together.append(each)
    return together


def signed(page: Page, main: MainText) -> Iterator[Byline]:
    """What the text itself says of its writer, in its first and last lines."""
    ends = [*zip(main.owners, main.lines, strict=True)]
    for owner, line in [*ends[:2], *reversed(ends[-_CLOSING_LINES:])]:
        found = _in_line(page, owner, [line])
        if found:
            yield found
