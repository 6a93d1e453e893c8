"""Names at the headline that no "By" announces: beside a date, above a role, alone, as who reviews it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from scraper import byline_lines, days, names, text
from scraper.elements import HEADING, LINK
from scraper.given_names import is_given
from scraper.name_words import ROLES
from scraper.page import Page
from scraper.parse.around import is_offside, rows
from scraper.parse.bylines import Byline, byline, placed, side_by_side
from scraper.parse.person_pages import PERSON_URL
from scraper.parse.text.main_text import MainText
from scraper.records import Found

NEAR_LINES = 8  # after the headline, among which a name stands beside the date
_LINES_ABOVE = 4  # of the headline, likewise
LONGEST_META = 90  # characters of a line that holds a name and a date
_PARTS = re.compile(r"\s*[|·•‧⋅/]\s*|\s+[–—-]+\s+|\s{2,}|,\s+")


def beside_date(
    page: Page, near: list[tuple[int, list[str]]], top: int | None, main: MainText, title: str | None
) -> Iterator[Byline]:
    """Full names alone beside the date at the headline: "Ann Lee · 3 May 2020", or on the line above or below.

    A heading behind the piece where the text begins is none of them, nor whom headline and text are about.
    """
    if top is None:
        return
    after = [each for each in near if page.first[each[0]] >= page.last[top]][:NEAR_LINES]
    after = [each for each in after if not (page.bits[each[0]] & HEADING and page.first[each[0]] >= main.start)]
    before = [each for each in near if page.first[each[0]] < page.first[top] and not page.bits[each[0]] & LINK]
    for around in (after, before[:_LINES_ABOVE]):
        lines = [(at, parts, " ".join(" ".join(parts).split())) for at, parts in around]
        dated = [len(line) <= LONGEST_META and tells_when(line) for _, _, line in lines]
        for k, (at, parts, line) in enumerate(lines):
            beside = len(line) <= LONGEST_META and any(dated[max(0, k - 1) : k + 2])
            listed = _sole_names(parts, line, dated=dated[k]) if beside else []
            if len(listed) == 1 and (_is_topic(page, at) or _is_subject(listed[0], title, main)):
                continue
            found = placed(page, at, listed, "visible")
            if found:
                yield byline("beside-date", found)


def tells_when(line: str) -> bool:
    """Does a line hold a date, or say how long ago it was or how long it takes to read?

    >>> [tells_when(line) for line in ("3 May 2020", "3 days ago", "vor 2 Tagen", "5 min read", "two days in May")]
    [True, True, True, True, False]
    """
    return days.find(line) is not None or (any(map(str.isdigit, line)) and _AGO.search(line) is not None)


_AGO = re.compile(
    r"\b\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\bvor \d+ \w+|\bil y a \d+ \w+|"
    r"\bhace \d+ \w+|"
    r"\b(?:yesterday|today|gestern|heute|hier|ayer|hoy|ieri|oggi|i går|wczoraj|вчера),? (?:\w+ )?\d|"
    r"\b\d+ \w+ (?:fa|geleden|sedan|siden|temu|önce|назад|atrás)\b|\bhá \d+ \w+|"
    r"\b\d+[ -]min(?:utes?|uten|\.)? (?:read|lesezeit|de lectura|de lecture|lettura)\b",
    re.IGNORECASE,
)


def with_role(page: Page, near: list[tuple[int, list[str]]], top: int | None) -> Iterator[Byline]:
    """Full names at the headline, each with what that person is beside or below it: "Ann Lee", "Film critic"."""
    after = [each for each in near if top is not None and page.first[each[0]] >= page.last[top]][:NEAR_LINES]
    listed: list[Found[str]] = []
    for (at, parts), (_, below) in pairwise([*after, (-1, [""])]):
        first, *others = _PARTS.split(" ".join(parts[0].split()), maxsplit=1)
        told = others + parts[1:] or below
        role = " ".join(" ".join(told).split())
        if not (_is_role(role) or _ADDRESS.fullmatch(role)) or (told is below and _is_topic(page, at)):
            continue
        listed += placed(page, at, _sole_names([first], first, dated=False), "visible")
    if listed:
        yield byline("with-role", listed)


_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")  # of the writer: "Ann Lee", "ann.lee@frame.example"


def _is_role(line: str) -> bool:
    """Does a short line say what somebody is who writes?

    >>> _is_role("FILM CRITIC"), _is_role("Filmkritikerin"), _is_role("The critic in us all is asleep today")
    (True, True, False)
    """
    if len(line) <= _LONGEST_ROLE and _ROLE.search(line) is not None:
        return True
    return len(line) <= _LONGEST_POST and _POST.match(line) is not None


_LONGEST_ROLE, _LONGEST_POST = 32, 80  # characters
# "Lecturer in Hydrology, Marrow College"
_POST = re.compile(
    r"(?:(?:associate|assistant|senior|visiting|emeritus|honorary|adjunct|staff|deputy|chief|political|freelance) )?"
    r"(?:lecturer|professor|researcher|research (?:fellow|associate)|fellow|reader|phd (?:candidate|student)|chair|"
    r"director|editor|correspondent|reporter|writer|journalist|professorin|dozent(?:in)?|professeure?|chercheu(?:r|se)|"
    r"maître(?:sse)? de conférences|profesora?|catedrátic[oa]|professora?|ricercat(?:ore|rice)|docente)"
    r"(?: emerit(?:us|a))?(?:,| (?:in|of|at|for|für|an|en|à|de|di|da|em)) ",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:critic|kritik(?:er)?|kritikerin|redakteur(?:in)?|redaktör|reporter|writer|journalist(?:e|in)?|"
    r"rédact(?:eur|rice)|"
    r"redactora?|crític[oa]|correspondent|columnist|contributor|reviewer|recensent|recenzentk?a?|recensore|anmelder|"
    r"kriitikko|toimittaja|рецензент|журналист(?:ка)?|кинокритик|критик|yazarı|κριτικός|"
    r"обозреватель|корреспондент|редактор|kolumnist(?:ka)?|muhabir|dziennikarz|dziennikarka|novinář(?:ka)?|"
    r"redaktor(?:ka)?|skribent|újságíró|kritikus|δημοσιογράφος|συντάκτης|frilans|colaborador[ae]?|periodista|"
    r"giornalista|critico|chroniqueu(?:r|se)|colunista|jornalista|verslaggever|redacteur|"
    r"editor|manager|strategist|specialist|da redação|de la redacción|staff)\Z",
    re.IGNORECASE,
)


def reviewing(page: Page, main: MainText, near: list[tuple[int, list[str]]]) -> Iterator[Byline]:
    """Who is said to review it, at the headline or as the text opens: "Ann Lee reviews a film about fruit"."""
    told = [(owner, [line]) for owner, line in [*zip(main.owners, main.lines, strict=True)][:_OPENING_LINES]]
    for at, parts in [*near[:NEAR_LINES], *told]:
        line = " ".join(" ".join(parts).split()) if any(map(_MAY_REVIEW.search, parts)) else ""
        match = _REVIEWING.match(line)
        found = placed(page, at, names.from_list(match[1], strict=True), "visible") if match else []
        if found and match and found[0].value == match[1]:
            yield byline("reviewing", found)


_OPENING_LINES = 2
_MAY_REVIEW = re.compile(r"\b(?:reviews|rezensiert|bespricht|recensisce|reseña|recenseert|recenserar|anmelder)\b")
_REVIEWING = re.compile(rf"((?:[^\W\d_][\w.'’-]+ ){{1,3}}?[^\W\d_][\w.'’-]+) {_MAY_REVIEW.pattern} ")


def unannounced(page: Page, top: int | None, main: MainText, title: str | None, own: set[str]) -> Iterator[Byline]:
    """A full name alone on a line between headline and text, where neither of them names that person.

    Whom the text is about is named in it, and under the site's own name anybody may stand. Only a given name that is
    known tells such a line from "Latest News".
    """
    named = any(text.key(title).startswith(name) for name in own)
    if top is None or named or not any(len(line) >= _LEAST_PARAGRAPH for line in main.lines):
        return
    stop = next(
        (page.first[at] for at, line in zip(main.owners, main.lines, strict=True) if len(line) >= _LEAST_PARAGRAPH), 0
    )
    lines = rows(page, range(page.last[top], min(stop, page.last[top] + _REACH)))[:NEAR_LINES]
    for at, parts in lines:
        whole = " ".join(" ".join(parts).split()) if len(parts) == 1 else ""
        line = _without_paper(whole, own)
        first, _, others = line.partition(" ")
        if byline_lines.is_other_work(others and f"{first} {others.partition(' ')[0]}"):
            continue  # "Roman von Ann Lee"
        if not others or len(line) > names.LONGEST_NAME or not is_given(first) or is_offside(page, at, top):
            continue
        name = sole_name([line], line, dated=False)
        if not name or page.bits[at] & HEADING or _is_topic(page, at) or page.closest(at, _NOT_ALONE) is not None:
            continue
        known = text.key(name.rpartition(" ")[2])
        told_of = any(known in text.key(other) for other in (title, *main.lines) if other != whole)
        found = [] if told_of else placed(page, at, [name], "visible")
        if found:
            yield byline("unannounced", found)


def _without_paper(line: str, own: set[str]) -> str:
    """A line without the site's own name, or that of a paper, behind a person's: "Ann Lee, Low Tide Gazette"."""
    first, *others = _PARTS.split(line, maxsplit=1)
    paper = others and (text.key(others[0]) in own or names.is_of_an_organisation(others[0]))
    return first if paper else line


_LEAST_PARAGRAPH = 100  # characters
_REACH = 40  # pieces behind the headline
_NOT_ALONE = frozenset(("figcaption", "figure", "blockquote", "dd"))  # where names are of pictures, quotations, facts


def _is_subject(name: str, title: str | None, main: MainText) -> bool:
    """Do headline and text both name that person?"""
    return name in (title or "") and any(name in line and line != name for line in main.lines)


def _is_topic(page: Page, i: int) -> bool:
    """A link to a page whose address does not say that it is a person's: the section's name beside the date."""
    link = page.closest(i, {"a"})
    return link is not None and not PERSON_URL.search(page.attr(link, "href"))


def _sole_names(parts: list[str], line: str, *, dated: bool) -> list[str]:
    """The names a line consists of, or that stand in it parted from a date and the like."""
    together = side_by_side(parts)
    if any(map(_PICTURES.fullmatch, parts)):
        return []
    if together:
        return together
    others = [part for part in parts if not names.is_of_an_organisation(part)]
    if len(others) == 1 < len(parts):
        parts, line = others, " ".join(others[0].split())
    first = sole_name(parts, line, dated=dated)
    if first or not dated:
        return [first] if first else []
    alone = [name for part in (*parts, *_PARTS.split(line)) if (name := sole_name([part], part.strip(), dated=False))]
    alone = [*dict.fromkeys(alone)]
    return alone if len(alone) == 1 else []


# Beside the name of who took them.
_PICTURES = re.compile(
    r"\s*[(\[]?(?:fotos?|photos?|photograph(?:er|y|s)?|bild(?:er)?|kuvat?|illustrations?|zdjęcia|фото|fotograf\w*)[)\]]?\s*",
    re.IGNORECASE,
)


def sole_name(parts: list[str], line: str, *, dated: bool) -> str | None:
    """The name a line consists of, or begins with where the rest is parted from it.

    >>> line = "- Ann Lee, 4 March 2021"
    >>> sole_name([line], line, dated=True)
    'Ann Lee'
    """
    first = _PARTS.split(" ".join(parts[0].split()) if len(parts) > 1 else line)[0].strip() if parts else ""
    if not dated and len(line) > len(first) + 1 and len(parts) == 1:
        return None
    first = _ROLE_BEFORE.sub("", first.lstrip("–—~-").strip())  # "- Ann Lee, 4 March 2021" at the end
    tokens = first.split()
    listed = names.from_list(first, strict=True)
    if len(tokens) == 2 and listed == tokens[:1] and not first.isascii() and tokens[1] in ROLES:
        return listed[0]  # with the role behind it, as Korean papers write
    full = 2 <= len(tokens) <= 4 and all(
        token.lstrip(_QUOTES)[:1].isupper() or token.lower() in _JOINING for token in tokens
    )
    return first if full and listed == [first] else None


# "Film critic Ann Lee"
_ROLE_BEFORE = re.compile(
    r"\A(?:[^\W\d_]+ ){0,2}?(?:critic|writer|reporter|correspondent|columnist|contributor|reviewer|kritiker(?:in)?|"
    r"filmkritiker(?:in)?|redakteur(?:in)?)\s+(?=\S+ \S)",
    re.IGNORECASE,
)
_QUOTES = '"“„«'  # of a nickname between the names
_JOINING = frozenset(("de", "da", "van", "von", "der", "den", "di", "del", "la", "le", "al", "el", "bin", "y", "dos"))
