"""Who wrote the page, where no byline under the headline says it: signatures and notes on the writer.

A line that begins with "By" at the text's ends, then anywhere in it or behind it; "Ann Lee is a critic" below the text;
a full name as its last line, or below "About the author".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from scraper import byline_lines, days, names, text
from scraper.elements import FOOTER, HEADING, LINK, NAV
from scraper.given_names import is_given
from scraper.page import Page
from scraper.parse.around import is_offside, rows
from scraper.parse.bare_names import LONGEST_META, sole_name
from scraper.parse.book_lines import without_writers
from scraper.parse.bylines import Byline, byline, in_line, is_longer, placed
from scraper.parse.person_pages import PERSON_URL
from scraper.parse.text.main_text import MainText

_FEW_LINES = 8  # at either end of a text, among which a book's particulars stand
_CLOSING_LINES = 3  # of the text, in which its writer may sign
_AFTER_TEXT, _AFTER_LINES = 60, 6  # pieces and lines behind the text in which it may be signed


def signed(page: Page, main: MainText, others: int) -> Iterator[Byline]:
    """What the text itself says of its writer, in its first and last lines, before the piece where others write."""
    own = [each for each in zip(main.owners, main.lines, strict=True) if page.first[each[0]] < others]
    told = [(owner, [_signed(line)]) for owner, line in own]
    opening, closing = without_writers(told[:_FEW_LINES])[:2], without_writers(told[-_FEW_LINES:])[-_CLOSING_LINES:]
    for owner, parts in [*opening, *reversed(closing)]:
        found = in_line(page, owner, parts)
        if found:
            yield found
    for owner, parts in closing:
        match = _INTERVIEWER.match(parts[0])
        listed = names.from_list(match[1], strict=True) if match else []
        told_of = any(listed[0] in line for line in main.lines[:-_CLOSING_LINES]) if listed else True
        if not told_of:  # whom it is with is named in the text
            yield byline("interviewer", placed(page, owner, listed, "visible"))


_INTERVIEWER = re.compile(
    r"(?:(?:das |the )?interview|gespräch|entrevista|intervista|entretien)(?:\s*:|\s+(?:führte|by|von|par|por|"
    r"di)\s*:?)\s+(.+)",
    re.IGNORECASE,
)


def in_text(page: Page, main: MainText, others: int) -> Iterator[Byline]:
    """A short line between the lines of the text, or behind it, that begins with "By": "Posted by Ann Lee at 18:52"."""
    every = rows(page, range(main.start, min(others, main.stop + _AFTER_TEXT))) if main.stop else []
    for at, parts in every:
        match = _THIS_ENTRY.match(" ".join(" ".join(parts).split())) if "This " in parts[0] else None
        listed = names.from_list(match[1], strict=True) if match else []
        if listed:
            yield byline("line-in-text", placed(page, at, listed, "visible"))
    said: list[tuple[tuple[int, list[str]], list[str]]] = []
    for each in every:
        at, parts = each
        if len(parts[0]) > _LONG or is_longer(parts, LONGEST_META) or page.bits[at] & (LINK | HEADING):
            continue
        if page.first[at] >= main.stop and _is_away(page, at, main):
            continue  # of another text: a teaser's
        listed = byline_lines.in_byline(_signed(" ".join(" ".join(parts).split())))
        listed = [name for name in listed if " " in name or not names.has_capitals(name)]
        if listed:
            said.append((each, listed))
    left = without_writers(every) if said else []
    for each, listed in said:
        found_there = placed(page, each[0], listed, "visible") if each in left else []
        if found_there:
            yield byline("line-in-text", found_there)


_LONG = 400  # characters: so much white space stands in no short line


_THIS_ENTRY = re.compile(
    r"This (?:entry|post|article|review|item) was (?:posted|written|published|filed|added) by ([^.:]{3,50}?) "
    r"(?:on|at|in|under)\b"
)


def _after(page: Page, main: MainText) -> list[tuple[int, list[str]]]:
    if not main.stop:
        return []
    return rows(page, range(main.stop, min(len(page.pieces), main.stop + _AFTER_TEXT)))[:_AFTER_LINES]


def below(page: Page, main: MainText, others: int) -> list[tuple[int, list[str]]]:
    """The lines behind the text that are still its own, before the piece where others write."""
    return [each for each in _after(page, main) if page.first[each[0]] < others and not _is_away(page, each[0], main)]


def _is_away(page: Page, i: int, main: MainText) -> bool:
    """Does an element belong to something else? What holds the text's first line as well is at home."""
    return is_offside(page, i, main.owners[0] if main.owners else None)


def box(page: Page, main: MainText) -> Iterator[Byline]:
    """The name at the head of a box below the text that says it is about the author."""
    boxes = page.labels_with(("author", "autor", "auteur")) if main.stop else set()
    for i in page.labelled(filter(_BOX.search, boxes)):
        if page.first[i] < main.stop:
            continue
        if page.bits[i] & NAV or _is_others(page, i, main):
            continue
        for at, parts in rows(page, range(page.first[i], page.last[i]))[:_BOX_LINES]:
            line = _ABOUT.sub("", " ".join(" ".join(parts).split()))
            name = sole_name([line], line, dated=False)
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
    r"(?:\A|[\s_-])(?:authors?|autor(?:en)?|auteur)[\s_-]*(?:box|bio|info|card|profile|block|details|"
    r"description|wrap|meta)"
    r"|(?:about|post|entry|article)[\s_-](?:the[\s_-])?(?:author|autor|auteur)(?:\Z|[\s_-])"
)
_ABOUT = re.compile(
    r"\A(?:about|written by|posted by|by|über|von|geschrieben von|par|por|di|sobre|à propos de)\s*:?\s+", re.IGNORECASE
)


def below_heading(page: Page, main: MainText) -> Iterator[Byline]:
    """The name on the line below "About the author", behind the text."""
    for (at, parts), (below, told) in pairwise(_after(page, main)):
        title = " ".join(" ".join(parts).split()) if page.bits[at] & HEADING else ""
        about = _ABOUT.match(title)
        named = names.from_list(title[about.end() :], strict=True) if about else []
        if about and named == [title[about.end() :]] and is_given(named[0].partition(" ")[0]):
            if not _is_away(page, at, main) and not any(named[0] in line for line in main.lines):
                yield byline("below-heading", placed(page, at, named, "visible"))
            continue
        if len(parts) > 1 or not _ABOUT_AUTHOR.fullmatch(" ".join(parts[0].split())) or _is_away(page, at, main):
            continue
        line = " ".join(" ".join(told).split())
        name = sole_name([line], line, dated=False)
        found = placed(page, below, [name], "visible") if name else []
        if found:
            yield byline("below-heading", found)


def presented(page: Page, main: MainText) -> Iterator[Byline]:
    """A full name alone behind the text, over lines that go on to speak of that person: the box of a writer."""
    for (at, parts), (_, told) in pairwise(_after(page, main)):
        line = " ".join(" ".join(parts).split())
        handle = _HANDLE.search(line)  # "Ann Lee", "@annlee"
        line = line[: handle.start()].rstrip() if handle else line
        alone = len(line) <= names.LONGEST_NAME and (len(parts) == 1 or handle)
        name = sole_name([line], line, dated=False) if alone else None
        note = handle[0] if handle else " ".join(" ".join(told).split()) if name else ""
        first, _, last = (name or "").partition(" ")
        if not name or _is_away(page, at, main) or _is_told_of(name, main):
            continue
        if _HANDLE.fullmatch(note) and text.key(last.rpartition(" ")[2]) in text.key(note):
            yield byline("presented", placed(page, at, [name], "visible"))
        if len(note) < _LEAST_NOTE:
            continue
        if is_given(first) and note.partition(" ")[0].strip(",.") in (
            first,
            last,
            "She",
            "He",
            "Sie",
            "Er",
            "Elle",
            "Il",
        ):
            yield byline("presented", placed(page, at, [name], "visible"))


_LEAST_NOTE = 40  # characters
_HANDLE = re.compile(r"@\w{3,30}\Z")
_ABOUT_AUTHOR = re.compile(
    r"(?:about the (?:author|writer|reviewer|critic)|(?:über|zur) (?:den|die|der)?\s?(?:autor(?:in)?)|zum autor|"
    r"(?:à propos de|sur) l['’ ]?aut(?:eur|rice)|(?:sobre|acerca de)(?:l| el| la| o| a)? autora?|(?:sull|l)['’]autore|"
    r"over de (?:auteur|schrijver)|om (?:författaren|forfatteren|skribenten)|o autor(?:ze|ovi|ce)|об авторе|"
    r"yazar hakkında|"
    r"(?:the )?author|autor|автор|auteur|reviewer)\s*:?",
    re.IGNORECASE,
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
    r"((?:[^\W\d_][\w.'’-]+ ){1,4}[^\W\d_][\w.'’-]+) "
    r"(?:(?:teaches|studied|grew up|is the author|"
    r"lives in|lebt in|vit à|vive [ae]n?|woont in|bor i|writes|schreibt|écrit|covers|reports|reviews)\b"
    r"|(?:is|ist|est|es|è|é|has been|was)\b[^.!?]{0,80}?\b(?:writer|author|journalist\w*|critic|blogger\w*|editor|"
    r"reporter\w*|columnist|contributor|reviewer|autor(?:in)?|redakteur(?:in)?|kritiker(?:in)?|journaliste|rédact\w+|"
    r"periodista|redactor\w*|giornalista|schrijver)\b)"
)


def closing(page: Page, main: MainText) -> Iterator[Byline]:
    """A full name as the last line of the text or the line below it, where it is no heading and no link."""
    if not _is_prose(main):
        return
    told = [*zip(main.owners, main.lines, strict=True)][-_CLOSING_LINES:]
    while told and _CREDIT.match(told[-1][1]):
        told.pop()
    last = [(at, [line]) for at, line in told[-1:]]
    below = [(at, parts) for at, parts in _after(page, main)[:_BELOW] if _signs(page, at, main)]
    for at, parts in [*last, *below]:
        line = " ".join(" ".join(parts).split())
        if len(line) <= names.LONGEST_NAME and not page.bits[at] & (FOOTER | HEADING) and not _leads_on(page, at):
            line = _signed(line)
            dated = days.find(line) is not None or (is_given(line.partition(" ")[0]) and _YEAR_LAST.search(line))
            name = sole_name([line], line, dated=bool(dated))
            found = placed(page, at, [name], "visible") if name else []
            if found:
                yield byline("signature", found)


_YEAR_LAST = re.compile(r"\b(?:19|20)\d\d\Z")
# A line below the signature that is of somebody else's work.
_CREDIT = re.compile(
    r"(?:fotos?|photos?|photographs?|photography|bild(?:er)?|images?|pictures|illustrations?|zdjęcia|фото|kuvat?|"
    r"fotografie|übersetzung|překlad|traduction|traducción)\s*(?:[:：]|by\b|von\b|par\b|di\b|de\b)",
    re.IGNORECASE,
)


def _signed(line: str) -> str:
    """A last line without the dash before it or the brackets around it.

    >>> _signed("– Ann Lee"), _signed("(Ann Lee)"), _signed("~Ann Lee~"), _signed("Ann (Lee)")
    ('Ann Lee', 'Ann Lee', 'Ann Lee', 'Ann (Lee)')
    """
    match = _SIGNED.fullmatch(line)
    return (match[1] or match[2]) if match else line


_SIGNED = re.compile(r"[–—~/-]{1,2}\s*(.+?)\s*[–—~-]?|[(\[（【]([^()（）]+)[)\]）】]")


def _leads_on(page: Page, i: int) -> bool:
    """In a link to another page; an address to write to and a person's page are no such."""
    if not page.bits[i] & LINK:
        return False
    link = page.closest(i, {"a"})
    href = page.attr(link, "href") if link is not None else ""
    return not href.startswith("mailto:") and not PERSON_URL.search(href)


def _is_prose(main: MainText) -> bool:
    """Is there a text that somebody may have signed? The last words of a shop's front page name nobody."""
    return any(len(line) >= _LEAST_PARAGRAPH for line in main.lines)


_LEAST_PARAGRAPH = 100  # characters


def _signs(page: Page, i: int, main: MainText) -> bool:
    """In italics or at the right, as signatures stand."""
    told = [f"{page.attr(k, 'style')} align={page.attr(k, 'align')} {page.label[k]}" for k in (i, page.parent[i])]
    return (page.tag[i] in ("em", "i") or any(map(_AT_RIGHT.search, told))) and not _is_away(page, i, main)


_AT_RIGHT = re.compile(r"(?:align|text)\s*[:=-]?\s*right")
_BELOW = 1  # line below the text in which its writer may sign
