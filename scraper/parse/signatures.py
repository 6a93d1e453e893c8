"""Who wrote the page, where no byline under the headline says it: signatures, notes on the writer, names beside a date.

A line that begins with "By" at the text's ends, then anywhere in it or behind it; "Ann Lee is a critic" below the text;
a full name as its last line; a full name beside the date under the headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from scraper import days, names
from scraper.elements import FOOTER, HEADING, LINK, NAV
from scraper.page import Page
from scraper.parse.around import is_offside, rows
from scraper.parse.book_lines import without_writers
from scraper.parse.bylines import PERSON_URL, Byline, byline, in_line, is_longer, placed, side_by_side
from scraper.parse.text.main_text import MainText

_FEW_LINES = 8  # at either end of a text, among which a book's particulars stand
_CLOSING_LINES = 3  # of the text, in which its writer may sign
_AFTER_TEXT, _AFTER_LINES = 60, 6  # pieces and lines behind the text in which it may be signed
_NEAR_LINES = 8  # after the headline, among which a name stands beside the date
_LINES_ABOVE = 4  # of the headline, likewise
_LONGEST_META = 90  # characters of a line that holds a name and a date
_PARTS = re.compile(r"\s*[|·•‧⋅/]\s*|\s+[–—-]+\s+|\s{2,}|,\s+")


def signed(page: Page, main: MainText) -> Iterator[Byline]:
    """What the text itself says of its writer, in its first and last lines."""
    told = [(owner, [line]) for owner, line in zip(main.owners, main.lines, strict=True)]
    opening, closing = without_writers(told[:_FEW_LINES])[:2], without_writers(told[-_FEW_LINES:])[-_CLOSING_LINES:]
    for owner, parts in [*opening, *reversed(closing)]:
        found = in_line(page, owner, parts)
        if found:
            yield found


def in_text(page: Page, main: MainText) -> Iterator[Byline]:
    """A short line between the lines of the text, or behind it, that begins with "By": "Posted by Ann Lee at 18:52"."""
    every = rows(page, range(main.start, min(len(page.pieces), main.stop + _AFTER_TEXT))) if main.stop else []
    for at, parts in without_writers(every):
        if is_longer(parts, _LONGEST_META) or page.bits[at] & LINK:
            continue
        line = " ".join(" ".join(parts).split())
        listed = [name for name in names.in_byline(line) if " " in name]
        found_there = placed(page, at, listed, "visible")
        if found_there:
            yield byline("line-in-text", found_there)


def _after(page: Page, main: MainText) -> list[tuple[int, list[str]]]:
    if not main.stop:
        return []
    return rows(page, range(main.stop, min(len(page.pieces), main.stop + _AFTER_TEXT)))[:_AFTER_LINES]


def beside_date(page: Page, near: list[tuple[int, list[str]]], top: int | None) -> Iterator[Byline]:
    """Full names alone beside the date at the headline: "Ann Lee · 3 May 2020", or on the line above or below."""
    if top is None:
        return
    after = [each for each in near if page.first[each[0]] >= page.last[top]][:_NEAR_LINES]
    before = [each for each in near if page.first[each[0]] < page.first[top] and not page.bits[each[0]] & LINK]
    for around in (after, before[:_LINES_ABOVE]):
        lines = [(at, parts, " ".join(" ".join(parts).split())) for at, parts in around]
        dated = [len(line) <= _LONGEST_META and days.find(line) is not None for _, _, line in lines]
        for k, (at, parts, line) in enumerate(lines):
            beside = len(line) <= _LONGEST_META and any(dated[max(0, k - 1) : k + 2])
            listed = _sole_names(parts, line, dated=dated[k]) if beside else []
            if len(listed) == 1 and _is_topic(page, at):
                continue
            found = placed(page, at, listed, "visible")
            if found:
                yield byline("beside-date", found)


def _is_topic(page: Page, i: int) -> bool:
    """A link to a page whose address does not say that it is a person's: the section's name beside the date."""
    link = page.closest(i, {"a"})
    return link is not None and not PERSON_URL.search(page.attr(link, "href"))


def _sole_names(parts: list[str], line: str, *, dated: bool) -> list[str]:
    """The names a line consists of, or that stand in it parted from a date and the like."""
    together = side_by_side(parts)
    if together:
        return together
    first = _sole_name(parts, line, dated=dated)
    if first or not dated:
        return [first] if first else []
    alone = [name for part in (*parts, *_PARTS.split(line)) if (name := _sole_name([part], part.strip(), dated=False))]
    alone = [*dict.fromkeys(alone)]
    return alone if len(alone) == 1 else []


def _sole_name(parts: list[str], line: str, *, dated: bool) -> str | None:
    """The name a line consists of, or begins with where the rest is parted from it."""
    first = _PARTS.split(" ".join(parts[0].split()) if len(parts) > 1 else line)[0].strip() if parts else ""
    if not dated and len(line) > len(first) + 1 and len(parts) == 1:
        return None
    tokens = first.split()
    listed = names.from_list(first, strict=True)
    if len(tokens) == 2 and len(listed) == 1 and listed[0] == tokens[0] and not first.isascii():
        return listed[0]  # with the role behind it, as Korean papers write
    full = 2 <= len(tokens) <= 4 and all(token[0].isupper() or token.lower() in _JOINING for token in tokens)
    return first if full and listed == [first] else None


_JOINING = frozenset(("de", "da", "van", "von", "der", "den", "di", "del", "la", "le", "al", "el", "bin", "y", "dos"))


def box(page: Page, main: MainText) -> Iterator[Byline]:
    """The name at the head of a box below the text that says it is about the author."""
    boxes = page.labels_with(("author", "autor", "auteur"))
    for i, label in enumerate(page.label if main.stop and boxes else ()):
        if label not in boxes or page.first[i] < main.stop or not _BOX.search(label):
            continue
        if page.bits[i] & NAV or _is_others(page, i, main):
            continue
        for at, parts in rows(page, range(page.first[i], page.last[i]))[:_BOX_LINES]:
            line = _ABOUT.sub("", " ".join(" ".join(parts).split()))
            name = _sole_name([line], line, dated=False)
            found = placed(page, at, [name], "class") if name else []
            if found:
                yield byline("author-box", found)
                return


def _is_others(page: Page, i: int, main: MainText) -> bool:
    """In a comment, a teaser, a sidebar; what holds the text as well says nothing of the box."""
    beside = takewhile(lambda k: page.first[k] > main.start, (i, *page.ancestors(i)))
    return any(_OTHERS.search(page.label[k]) for k in beside)


_OTHERS = re.compile("comment|related|recommend|teaser|sidebar|(?<!elementor-)widget|latest|recent")
_BOX_LINES = 3  # "About the author", the name, the role
_BOX = re.compile(
    r"(?:\A|[\s_-])(?:authors?|autor(?:en)?|auteur)[\s_-]*(?:box|bio|info|card|profile|block|details|description|wrap|meta)"
    r"|(?:about|post|entry|article)[\s_-](?:the[\s_-])?(?:author|autor|auteur)(?:\Z|[\s_-])"
)
_ABOUT = re.compile(
    r"\A(?:about|written by|posted by|by|über|von|geschrieben von|par|por|di|sobre|à propos de)\s*:?\s+", re.IGNORECASE
)


def biography(page: Page, main: MainText) -> Iterator[Byline]:
    """Whom a note below the text calls a writer: "Ann Lee is a film critic in Leeds"."""
    ends = [(at, [line]) for at, line in [*zip(main.owners, main.lines, strict=True)][-_CLOSING_LINES:]]
    for at, parts in [*ends, *_after(page, main)]:
        line = " ".join(" ".join(parts).split())
        match = _BIOGRAPHY.match(line)
        name = next(iter(names.from_list(match[1], strict=True)), None) if match else None
        if match is None or name is None or match[1] not in (name, f"{name} {name}") or _is_told_of(name, main):
            continue
        found = placed(page, at, [name], "visible")
        if found:
            yield byline("biography", found)


def _is_told_of(name: str, main: MainText) -> bool:
    """Does the text speak of that person before? Then it is somebody in the film."""
    return any(name in line and not line.startswith(name) for line in main.lines)


_BIOGRAPHY = re.compile(
    r"((?:[^\W\d_][\w.'’-]+ ){1,3}[^\W\d_][\w.'’-]+) "
    r"(?:(?:writes|schreibt|écrit|covers|reports|reviews)\b"
    r"|(?:is|ist|est|es|è|é|has been|was)\b[^.!?]{0,80}?\b(?:writer|author|journalist\w*|critic|blogger\w*|editor|"
    r"reporter\w*|columnist|contributor|reviewer|autor(?:in)?|redakteur(?:in)?|kritiker(?:in)?|journaliste|rédact\w+|"
    r"periodista|redactor\w*|giornalista|schrijver)\b)"
)


def closing(page: Page, main: MainText) -> Iterator[Byline]:
    """A full name as the last line of the text or the line below it, where it is no heading and no link."""
    if not _is_prose(main):
        return
    last = [(at, [line]) for at, line in [*zip(main.owners, main.lines, strict=True)][-1:]]
    below = [(at, parts) for at, parts in _after(page, main)[:_BELOW] if _signs(page, at)]
    for at, parts in [*last, *below]:
        line = " ".join(" ".join(parts).split())
        if len(line) <= names.LONGEST_NAME and not page.bits[at] & (FOOTER | HEADING | LINK):
            name = _sole_name([line], line, dated=False)
            found = placed(page, at, [name], "visible") if name else []
            if found:
                yield byline("signature", found)


def _is_prose(main: MainText) -> bool:
    """Is there a text that somebody may have signed? The last words of a shop's front page name nobody."""
    return any(len(line) >= _LEAST_PARAGRAPH for line in main.lines)


_LEAST_PARAGRAPH = 100  # characters


def _signs(page: Page, i: int) -> bool:
    """In italics or at the right, as signatures stand."""
    told = [f"{page.attr(k, 'style')} align={page.attr(k, 'align')} {page.label[k]}" for k in (i, page.parent[i])]
    return (page.tag[i] in ("em", "i") or any(map(_AT_RIGHT.search, told))) and not is_offside(page, i)


_AT_RIGHT = re.compile(r"(?:align|text)\s*[:=-]?\s*right")
_BELOW = 1  # line below the text in which its writer may sign
