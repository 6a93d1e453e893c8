"""Who wrote the page and who edited it: names of people, as the byline gives them.

Structured data is believed unless it names the site or an organisation; the byline that readers see completes it (data
often names one author of three) and replaces it where it names none. Photographers, translators, and those who updated
or checked the text are no authors. No name is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scraper import names, text
from scraper.page import BLOCK, BLOCK_TAGS, BREAK, Page
from scraper.parse import headline
from scraper.parse.around import holder, is_offside, rows
from scraper.parse.main_text import MainText
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts, articles
from scraper.parse.structured import Node, Structured, Value, element_value
from scraper.records import Found

_METAS = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator",
    "byl", "byline", "cxenseparse:author", "citation_author", "article:author_name", "vr:author", "rnews:creator",
    "authors", "dc.creator.name", "article.author", "twitter:data1",
)  # fmt: skip
_ORGANISATIONS = ("Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand", "LocalBusiness")
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
_FEW = 3  # authors; data that lists more has them from a byline that is shortened on screen
_MOST_AUTHORS = 12
_LARGEST_BYLINE = 40  # pieces
_LONGEST_JOINER = 5  # characters between two names of one byline
_AUTHOR_URL = re.compile(
    r"/(?:authors?|autor(?:en|es|i)?|auteurs?|profiles?|staff|contributors?|writers?|by|journalist(?:s|en)?|"
    r"team|bio|"
    r"redaktion|redakteure?|members?|columnists?|reporters?|editor(?:s|ial-team)?)/[^/?]{3,}|"
    r"[?&]author="
)


@dataclass(frozen=True, slots=True)
class People:
    """Names in the order of the byline."""

    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Byline:
    """The names one place gives."""

    rule: str
    names: tuple[str, ...]
    found: Found[str]

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(map(text.key, self.names))


def read(page: Page, data: Structured, facts: SiteFacts, title: str | None, main: MainText, ledger: Ledger) -> People:
    """The authors and editors; see the top of this file for whom to believe."""
    top = headline.element(page, title)
    near = _near(page, top)
    edited = _editors(page, data, near, main)
    not_authors = _not_authors(page, facts)
    if edited:
        not_authors |= {text.key(name) for name in edited.names}
    authors = _decide(page, data, facts, top, near, main, not_authors, ledger)
    if edited:
        ledger.note("editors", edited.rule, edited.found)
    return People(authors, edited.names if edited else ())


def _decide(
    page: Page, data: Structured, facts: SiteFacts, top: int | None, near: list[tuple[int, list[str]]], main: MainText,
    not_authors: set[str], ledger: Ledger,
) -> tuple[str, ...]:  # fmt: skip
    said = _first(_in_data(page, data), not_authors)
    seen = _fullest(_on_page(page, top, near), not_authors)
    other = None
    kept: _Byline | None
    if said and seen:
        kept = seen if _is_better(seen, said) else said
        other = said if kept is seen else seen
    else:
        kept = said or _first(_signed(page, main), not_authors) or seen or _first(_in_metas(data), not_authors)
    if kept is None:
        return ()
    ledger.note("authors", kept.rule, kept.found)
    if other is not None:
        if other.keys == kept.keys:
            ledger.note("authors", other.rule, other.found)
        else:
            ledger.disagree("authors", _listed(kept), _listed(other))
    return kept.names[:_MOST_AUTHORS]


def _is_better(seen: _Byline, said: _Byline) -> bool:
    """Is the byline to be believed rather than the data?

    It is where it names more; where it names fewer, since data lists photographers and stylists as authors too; and
    where it has a full name for what is an account's name in the data.
    """
    if said.keys < seen.keys or (seen.keys < said.keys and len(said.names) <= _FEW):
        return True
    return " " in seen.names[0] and all(" " not in name and name.isascii() for name in said.names)


def _listed(byline: _Byline) -> Found[tuple[str, ...]]:
    return Found(byline.names, byline.found.path, byline.found.raw, byline.found.source)


def _fullest(bylines: Iterable[_Byline], not_authors: set[str]) -> _Byline | None:
    """The first byline; a line after it that names the same people and more takes its place."""
    best: _Byline | None = None
    for byline in bylines:
        mine = _first((byline,), not_authors)
        if mine is not None and (best is None or (mine.rule == "line" and best.keys < mine.keys)):
            best = mine
    return best


def _first(bylines: Iterable[_Byline], not_authors: set[str]) -> _Byline | None:
    for byline in bylines:
        left = tuple(name for name in byline.names if text.key(name) not in not_authors)
        if left:
            return _Byline(byline.rule, left, byline.found)
    return None


def _not_authors(page: Page, facts: SiteFacts) -> set[str]:
    """The site's own names."""
    host = page.url.partition("://")[2].partition("/")[0].removeprefix("www.")
    known = {text.key(facts.site_name), text.key(facts.publisher), text.key(host)}
    return known - {""}


# What machines are told


def _in_data(page: Page, data: Structured) -> Iterator[_Byline]:
    for node in articles(data):
        people: list[tuple[str, Value]] = []
        for part in (*node.all("author"), *node.all("creator")):
            leaf = _person(part)
            if leaf is not None:
                people += [(name, leaf) for name in _names_in(page, leaf)]
        if people:
            listed = tuple(dict.fromkeys(name for name, _ in people))
            yield _Byline(node.source + "-author", listed, people[0][1].found)


def _names_in(page: Page, leaf: Value) -> list[str]:
    """The names in a value; in an element, only the first line that names somebody."""
    if leaf.source == "json-ld" or leaf.text != page.text(leaf.element):
        return names.in_value(leaf.text)
    for _, parts in rows(page, range(page.first[leaf.element], page.last[leaf.element])):
        for line in bylines(parts):
            found = names.in_value(line)
            if found:
                return found
    return []


def _person(part: Value | Node) -> Value | None:
    if isinstance(part, Value):
        return part
    if part.is_a(*_ORGANISATIONS):
        return None
    return next(iter(part.values("name")), None)


def _in_metas(data: Structured) -> Iterator[_Byline]:
    for meta in _METAS:
        listed: list[str] = []
        first: Found[str] | None = None
        for _, found in data.meta(meta):
            for name in names.in_value(found.value, nicknames=meta != "twitter:data1"):
                listed.append(name)
                first = first or found
        if first is not None and (meta != "twitter:data1" or " " in listed[0]):
            yield _Byline("meta-" + meta.replace(":", "-"), tuple(dict.fromkeys(listed)), first)


# What people are told


def _near(page: Page, top: int | None) -> list[tuple[int, list[str]]]:
    """The lines around the headline: those after it first."""
    if top is None:
        return []
    start, stop = page.first[top], page.last[top]
    after = rows(page, range(stop, min(len(page.pieces), stop + _AFTER)))
    before = rows(page, range(max(0, start - _BEFORE), start))
    return [*after, *reversed(before)]


def bylines(parts: list[str]) -> list[str]:
    """The texts in a line that belong together: "By" and a name, names joined by commas or "and".

    >>> bylines(["By ", "Ann Lee", " and ", "Bo Chan", "Daily Times", "3 May"])
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


def _on_page(page: Page, top: int | None, near: list[tuple[int, list[str]]]) -> Iterator[_Byline]:
    for at, parts in near:
        if any(_CREDIT.match(part) for part in parts):
            byline = _in_line(page, at, parts)
            if byline:
                yield byline
    if top is not None:
        yield from _marked(page, range(max(0, top - _BEFORE), min(len(page), page.end[top] + _AFTER)))
    for at, parts in near:
        byline = _in_line(page, at, parts)
        if byline:
            yield byline
    if top is None:
        yield from _marked(page, range(len(page)))


# Who did the work, where another's account published it.
_CREDIT = re.compile(
    r"\s*(?:tested by|words by|words:|text by|text:|written by|review by|review:|testo di|texte :)", re.IGNORECASE
)


def _in_line(page: Page, at: int, parts: list[str]) -> _Byline | None:
    if sum(map(len, parts)) > _LONGEST_BYLINE:
        return None
    for line in bylines(parts):
        found = [name for name in names.after_by(line) if " " in name or not name.isascii()]
        if found:
            place = holder(page, at, found[0])
            if place is not None:
                return _Byline("line", tuple(found), Found(found[0], page.path(place), found[0], "visible"))
    return None


def _marked(page: Page, span: range) -> Iterator[_Byline]:
    """Elements that say they hold the author: rel, itemprop, an address of authors, class; several in a row are one."""
    groups: dict[str, list[tuple[int, list[str], Found[str]]]] = {}
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
            groups.setdefault(how, []).append((i, *held))
            stop = page.end[i]
    for how in ("rel", "itemprop", "link", "class"):
        together = _neighbours(page, groups.get(how, []))
        if together:
            listed = tuple(dict.fromkeys(name for _, each, _ in together for name in each))
            yield _Byline(how + "-author", listed, together[0][2])


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


def _names_of(page: Page, i: int, how: str) -> tuple[list[str], Found[str]] | None:
    if how == "itemprop":
        named = next((k for k in range(i + 1, page.end[i]) if "name" in page.attr(k, "itemprop").split()), i)
        value = element_value(page, named, "author", "microdata")
        listed = _names_in(page, value) if value else []
        return (listed, value.found) if value and listed else None
    for at, parts in rows(page, range(page.first[i], page.last[i])):
        if sum(map(len, parts)) > _LONGEST_BYLINE:
            return None
        for line in bylines(parts):
            listed = names.after_by(line)
            if not listed and (how == "rel" or " " in line):
                listed = names.in_value(line, nicknames=how == "rel")
            place = holder(page, at, listed[0]) if listed else None
            if place is not None:
                return listed, Found(listed[0], page.path(place), listed[0], "class" if how == "class" else "attribute")
    return None


def _neighbours(page: Page, held: list[tuple[int, list[str], Found[str]]]) -> list[tuple[int, list[str], Found[str]]]:
    """The first, and those that follow it with hardly a word between."""
    together = held[:1]
    for each in held[1:]:
        last = together[-1][0]
        between = [piece for piece in page.pieces[page.last[last] : page.first[each[0]]] if piece not in (BLOCK, BREAK)]
        if len(" ".join("".join(between).split())) > _LONGEST_JOINER:
            break
        together.append(each)
    return together


def _signed(page: Page, main: MainText) -> Iterator[_Byline]:
    """What the text itself says of its writer, in its first and last lines."""
    ends = [*zip(main.owners, main.lines, strict=True)]
    for owner, line in [*ends[:2], *reversed(ends[-_CLOSING_LINES:])]:
        byline = _in_line(page, owner, [line])
        if byline:
            yield byline


def _editors(page: Page, data: Structured, near: list[tuple[int, list[str]]], main: MainText) -> _Byline | None:
    for node in articles(data):
        leaf = node.leaf("editor")
        listed = names.in_value(leaf.text, nicknames=False) if leaf else []
        if leaf and listed:
            return _Byline(node.source + "-editor", tuple(listed), leaf.found)
    ends = [(owner, [line]) for owner, line in [*zip(main.owners, main.lines, strict=True)][-_CLOSING_LINES:]]
    after = rows(page, range(main.stop, min(len(page.pieces), main.stop + _AFTER))) if main.stop else []
    for at, parts in [*near, *ends, *after]:
        line = " ".join(" ".join(parts).split())
        listed = names.editors(line) if "dit" in line or "DIT" in line or "Redakt" in line else []
        place = holder(page, at, listed[0]) if listed else None
        if place is not None:
            return _Byline("edited-by", tuple(listed), Found(listed[0], page.path(place), listed[0], "visible"))
    return None
