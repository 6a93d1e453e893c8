"""The work where its page names it in another line than the headline.

A line that says what is reviewed ("Anmeldelse af Ann Lee: Slow Boat"), a name that stands alone in the head and once
more, as a crumb, a heading, a link. The review's text must speak of what is so named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.elements import ASIDE, EMPHASIS, LINK, NAV
from scraper.page import Page
from scraper.parse.around import lines as lines_of
from scraper.parse.text.main_text import MainText
from scraper.parse.works import item_kinds, item_names, kind_sections, particulars, review_headlines
from scraper.parse.works.creators import is_person
from scraper.parse.works.sections import is_section
from scraper.records import Found
from scraper.text import holds_any

_WITHIN = 30  # pieces of the text that are looked at
_LONGEST_SAID = 250  # letters of a line that says what is reviewed
_LONGEST_NAME = 9  # words of a name that stands alone
_SHORTEST_NAME = 3  # letters
_MOST_PARTICULAR = 120  # letters of a line that tells one
NEXT = 5  # lines below a name in which particulars are looked for
_MOST_ALONE = 300  # elements that may hold a name and nothing else


def said_outright(page: Page, main: MainText, top: int | None) -> Found[str] | None:
    """What a line near the beginning of the text says is reviewed; None where none says it."""
    if top is None or not main.spans:
        return None
    kicker = _in_kicker(page, main.body or "", top)
    if kicker is not None:
        return kicker
    start, stop = min(page.last[top], main.start), main.start + _WITHIN
    near = "".join(page.pieces[start:stop]).lower()
    if not holds_any(near, review_headlines.ANNOUNCING):
        return None
    body = main.body or ""
    for i, line in lines_of(page, range(start, min(stop, len(page.pieces)))):
        told = review_headlines.announced(line) if len(line) <= _LONGEST_SAID else None
        if told is None or page.bits[i] & LINK:
            continue
        name = _set_apart(page, i, line) or _without_maker(item_names.in_headline(line) or "", body)
        if name and name in body and not is_person(name, body) and (told or _is_set_apart(page, i, name)):
            return _at(page, i, name)
    return None


def _in_kicker(page: Page, body: str, top: int) -> Found[str] | None:
    """What a line above the headline says is reviewed: "Film review: Slow Boat", "Kritik „Slow Boat“"."""
    above = lines_of(page, range(max(0, page.first[top] - _NEAR), page.first[top]))
    for i, line in above[-_KICKERS:]:
        name = item_names.in_headline(line) if len(line) <= _LONGEST_KICKER and not page.bits[i] & NAV else None
        if not name or name not in body or name not in page.text(i):
            continue
        if kind_sections.of_name(name) is None and not is_person(name, body):
            return _at(page, i, name)
    return None


_KICKERS, _LONGEST_KICKER = 3, 80  # lines, and letters of one


def _without_maker(name: str, body: str) -> str:
    maker, _, work = name.partition(": ")
    return work if work and work in body and name not in body and len(maker.split()) <= _LONGEST_MAKER else name


_LONGEST_MAKER = 4  # words


def _set_apart(page: Page, i: int, line: str) -> str | None:
    """The one name of a line in italics or in quotation marks."""
    holder = i if line in page.text(i) else page.parent[i]
    italic = [page.text(k).strip(" ,.:") for tag in ("em", "i", "cite") for k in page.within(holder, tag)]
    if len(italic) == 1 and item_names.is_name(italic[0]) and len(italic[0]) < len(line):
        return (item_names.quoted(italic[0]) or italic)[0]
    quoted = item_names.quoted(line)
    return quoted[0] if len(quoted) == 1 else None


def _is_set_apart(page: Page, i: int, name: str) -> bool:
    return bool(page.bits[i] & EMPHASIS) or name in item_names.quoted(page.text(i)) or name != page.text(i)


def could_be(line: str, body: str) -> bool:
    """Could a line be a work's name that the text speaks of?"""
    if not _SHORTEST_NAME <= len(line) <= item_names.LONGEST or len(line.split()) > _LONGEST_NAME:
        return False
    name = item_names.clean(line)
    if sum(map(str.isalpha, name)) < _SHORTEST_NAME - (not name.isascii()):
        return False
    begins = name[:1].isupper() or name[:1].isdigit() or (name[:1].isalpha() and name[:1].lower() == name[:1].upper())
    if not begins or name not in body or not item_names.is_name(name) or line.rstrip().endswith((".", ":", "!", "?")):
        return False
    return not is_person(name, body) and not is_section(name)


def closing(page: Page, main: MainText) -> Iterator[Found[str]]:
    """The name in the last line where that tells where and when: "Slow Boat is in cinemas from Friday"."""
    body = main.body or ""
    for owner, line in list(zip(main.owners, main.lines, strict=True))[-_CLOSING_LINES:]:
        match = _CLOSING.match(line) if len(line) <= _LONGEST_SAID else None
        name = item_names.clean(match["quoted"] or match["bare"]) if match else ""
        told = body.count(name) >= _OFTEN and name in page.text(owner)
        if name and told and item_names.is_name(name) and not is_person(name, body):
            yield _at(page, owner, name)


_CLOSING_LINES = 2
_CLOSING = re.compile(
    r"\W{0,3}(?:[“„«‘\"'](?P<quoted>[^“”„«»\"]{2,80})[”“»’\"']|(?P<bare>[^\W\d_a-z][^.,:;]{1,80}?))"
    r"(?:,? (?:\(|by |von |de |d’|di |av |af )[^.]{2,60}?)?\)?"
    r"(?:,? (?:is|are|will be|can be)(?: \w+)? (?:in|on|at|out|showing|streaming|available|published|released|now|"
    r"playing|open)\b| (?:opens?|runs?|continues|plays|screens|streams|airs) (?:in|on|at|until|through|to|from)\b|"
    r" (?:läuft|ist (?:im|bei|am|in) .{2,40} erschienen|startet)\b|,? (?:en salles|au cinéma|jusqu’au|jusqu'au|"
    r"se estrena|está en|al cinema|è in|nelle sale|draait|is te zien|spelas|visas|går i|vises|w kinach|v kinech|"
    r"в прокате)\b|, (?:\d{1,4}[a-z]? [A-Z]|[A-ZÀ-Þ][\w.’'-]*(?: [\w.’'-]+){0,3} \d{1,4}\b))"
)


def tells(line: str) -> bool:
    """Does a line tell a particular: who made it, how long it is, where it is, when it is open, what it costs?

    >>> [tells(x) for x in ("14 Rope Walk, Saltby", "Open Tuesday to Sunday", "Directed by Ann Lee", "I was late.")]
    [True, True, True, False]
    """
    if not 0 < len(line) <= _MOST_PARTICULAR:
        return False
    return bool(_PLACED.search(line)) or ((":" in line[:40] or len(line) <= 40) and bool(particulars.told([line])))


_PLACED = re.compile(
    r"\A(?:open(?:ing|s)?\b|geöffnet|ouvert|abierto|aperto|geopend|öppet|åbent|åpent|(?:tel|phone|address|adresse|"
    r"adres|"
    r"adress|dirección|indirizzo|price|prices|preise?|prix|precio|prezzo|prijs|pris)\b)|"
    r"(?-i:\A\d{1,4},? [A-ZÀ-Þ][\w’'-]+|[A-ZÀ-Þ][\w’'-]* \d{1,4}[a-z]?, [A-Z\d])|"
    r"\b(?:[a-zà-ÿ]+(?:straße|strasse|gatan|gade|straat|gata|vej|weg|platz))\b|"
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?\s*(?:to|through|–|-)|[£€$]\s?\d|"
    r"\d\s?(?:€|kr|zł)\b|\d{2}[:.h]\d{2}\s*[–-]\s*\d{2}[:.h]\d{2}",
    re.IGNORECASE,
)


def alone_twice(page: Page, own: Found[str], main: MainText, heads: Sequence[str]) -> Iterator[Found[str]]:
    """The name that is a part of the head, stands alone on the page, and is spoken of in the text."""
    body = main.body or ""
    said = {
        item_names.clean(review_headlines.named(part) or part)
        for head in heads
        for whole in head.split("|")
        for part in (whole, *item_names.parts(whole))
    }
    named = {name for name in said if name != own.value and could_be(name, body)}
    if not named:
        return
    places: dict[str, int] = {}
    holders = [i for tag in ("h2", "h3", "h4", "strong", "b", "em", "i", "a") for i in page.by_tag.get(tag, ())]
    for i in holders[:_MOST_ALONE]:
        alone = item_names.clean(" ".join(page.text(i).split()))
        if alone in named:
            places.setdefault(alone, i)
    for name, i in places.items():
        yield _at(page, i, name)
    inner = {name for head in heads for name in map(item_names.clean, head.split("|")[1:-1])}
    for name in sorted(inner & named - places.keys()):  # "Headline | Tin Spoon | City Glass"
        if body.count(name) >= _OFTEN and not item_kinds.said(name):
            yield _in_text(page, main, name)


_OFTEN = 2  # times that the text names what nothing but the head sets apart


def at_headline(page: Page, top: int | None, main: MainText) -> Iterator[Found[str]]:
    """The name in a short line of its own at the headline, that the text speaks of; no byline and no section."""
    body = main.body or ""
    if top is None or sum(word[:1].islower() for word in page.text(top).split()) < _SENTENCE:
        return
    near = lines_of(
        page, range(max(0, page.first[top] - _NEAR), max(page.last[top], min(page.last[top] + _NEAR, main.start)))
    )
    for i, line in near:
        if (
            ":" in line
            or line == page.text(top)
            or not could_be(line, body)
            or page.bits[i] & (NAV | ASIDE)
            or item_kinds.said(line)
        ):
            continue
        labels = " ".join(page.label[k] for k in (i, page.parent[i]) if k >= 0)
        if not page.bits[i] & LINK and not _NOBODY.search(labels):
            yield _at(page, i, item_names.clean(line))


_NEAR = 12  # pieces before and behind the headline
_SENTENCE = 2  # words in small letters of a headline that is no name
_NOBODY = re.compile(r"author|byline|writer|autor|meta|date|tag|categor|crumb|site|logo|comment|caption|credit")


def _in_text(page: Page, main: MainText, name: str) -> Found[str]:
    """The name where the text has it."""
    for owner, line in zip(main.owners, main.lines, strict=True):
        if name in line and name in page.text(owner):
            return Found(name, page.path(owner), name, "visible")
    return Found(name, page.path(main.container), name, "visible")


def _at(page: Page, i: int, name: str) -> Found[str]:
    """The name where it stands, from an element upwards."""
    while i > 0 and name not in page.text(i):
        i = page.parent[i]
    return Found(name, page.path(i), name, "visible")
