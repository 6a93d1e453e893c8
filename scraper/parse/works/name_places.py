"""Where on a page a name of the work may stand: every name that a title, an address, a label or the text sets apart.

No place is believed by itself. Each name is given with the places that say it and what the text makes of it; which of
them is the work's is decided in `name_votes`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import unquote

from scraper import text
from scraper.elements import EMPHASIS, HEADING
from scraper.page import Page
from scraper.parse import around, headline
from scraper.parse.text.main_text import MainText
from scraper.parse.works import imprints, item_kinds, item_names, named_beside, review_headlines
from scraper.parse.works.creators import is_person
from scraper.parse.works.sections import after_pick, is_section

_LONGEST, _MOST_WORDS = 90, 12  # letters and words of a name
_LONGEST_LONE = 70  # letters of a line that may be a name
_NEAR = 60  # pieces before and behind the text
_MOST_TOKENS, _LONGEST_RUN = 20, 7  # words of a headline that are looked at, and of a name within it
_FIRST_LINES, _ENDS = 4, 2  # lines of a text in which a review names its work; those at either end
_OFTEN = 4  # times that a text names what it is about
_LEAST = 2  # letters of a name
_SHOWN = 3  # letters from which on an address or a picture's text repeats a name by no chance
_LONG, _SMALL_WORD = 6, 4  # words of a long name, and letters of a word that titles write with a capital
_MAKERS_WITHIN = 3000  # letters of a text that may tell who made a work
_TELLING = 2  # lines below a name that tell particulars of the work

_PARTED = re.compile(r"\s+[–—•·|/»«-]+\s+|\s*[:：|｜]\s+|\s*[：｜]\s*|,\s+|\s*[(\[【（〔]|[)\]】）〕]\s*|\s+@\s+")
_TAIL = re.compile(r"(?:[’']s|[,:;.?!”’\"»])+\Z")
_BY = re.compile(r"\s+(?:by|von|par|por|de|d[’']|di|van|av|af|od|с|от)\s", re.IGNORECASE)
_OWNED = re.compile(r".{2,40}?[’']s?\s+(?P<work>[^\W\d_a-zà-ÿ].*)\Z")
_AT = re.compile(
    r"(?P<work>.+?)\s+(?:at|in|im|à|aux?|en|em|no|na|w|i|på|v|ve|al|alla|nel|am)\s+(?:the\s+|der\s+|la\s+)?[A-ZÀ-Þ]"
)
_SAID_OF = re.compile(
    r"(?P<work>.+?)\s+(?:is|are|ist|sind|est|es|è|é|är|er|jest|je|on|fait|va|lets|se|zeigt|que|der|die|qui)\s"
)
_BRACKETED = re.compile(
    r"《([^《》]{1,60})》|『([^『』]{1,60})』|「([^「」]{1,60})」|[<〈＜]([^<>〈〉＜＞]{1,40})[>〉＞]"
)
_DATED = re.compile(r"(?P<work>[^(\[]{2,90}?),?\s*[(\[][^()\[\]]{0,40}(?:18|19|20)\d\d[^()\[\]]{0,40}[)\]]")
_LATIN = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9 .+&’'-]*[A-Za-z0-9+](?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"
)  # "Hum One上手": a name in other letters than the line's
_SENTENCES = re.compile(r"\.\s+(?=[A-ZÀ-Þ])")
_LABEL = re.compile(
    r"(?:店名|タイトル|書名|作品名|商品名|片名|书名|titles?|titel|titre|título|titolo|tytuł|název|otsikko|название|"
    r"restaurants?|restaurante|ristorante|name|nom|nombre|nome|naam|navn|namn|film|album|book|game|product|produit|"
    r"producto|lokal)",
    re.IGNORECASE,
)
_LABEL_ALONE = re.compile(
    r"店名|タイトル|書名|作品名|商品名|片名|书名|titles?|titel|titre|título|titolo", re.IGNORECASE
)
_MAKER_LABEL = re.compile(
    r"author|autor(?:a|in|ka)?|auteure?|autore|författare|forfatter|schrijver|автор|kirjailija|yazar|szerző|writer|"
    r"artiste?|artista|künstler|band|interpret|direct(?:or|ed by)|dir|regie|regia|regi|dirección|réalisation|"
    r"режисс[её]р|"
    r"publisher|verlag|éditeur|editorial|editora|editore|uitgever|forlag|förlag|nakladatel|wydawnictwo|label",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"(?P<label>[^:：]{2,20}?)\s*[:：]\s*(?P<said>\S.{0,80})\Z|(?:店名|作品名|書名)\s+(\S.{0,60})\Z")
_BY_BEHIND = re.compile(
    r"[”“»\"’']?,? (?:\(\d{4}\) )?(?:by|von|par|por|de|d’|di|van|av|af) [A-ZÀ-Þ]"
)  # behind a name, who made it
_MAKES = ("by ", "By ", "von ", "Von ", "par ", "por ", "door ", "av ", "af ")  # before a name that makes
_MAY_MAKE = ("de ", "di ", "van ", "d’", "d'", "od ")  # small words that stand in titles, too
_EXTENSION = re.compile(r"\.\w{2,5}\Z")
_EMPHASES = ("em", "i", "cite")
_STRONG = ("b", "strong")


@dataclass(slots=True)
class Name:
    """A name as it is written, and the places that say it."""

    written: str
    said: set[str] = field(default_factory=set)


class Names:
    """The names a page sets apart, by their key."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.by_key: dict[str, Name] = {}

    def add(self, name: str, place: str) -> None:
        """Write down that a place says a name."""
        shown = " ".join(text.fold(name).split()).strip(" ,.;:–—|-“”„«»\"‘’'‹›《》『』「」")
        if not _LEAST <= len(shown) <= _LONGEST or shown.count(" ") >= _MOST_WORDS:
            return
        known = text.key(shown)
        if not any(map(str.isalpha, known)):
            return
        held = self.by_key.setdefault(known, Name(shown))
        if held.written not in self.body and shown in self.body:
            held.written = shown
        held.said.add(place)


def names(page: Page, own: str | None, heads: Sequence[str], main: MainText) -> Names:
    """Every name that the page sets apart: `own` is the headline, `heads` are its other titles."""
    found = Names(main.body or "")
    if own is not None:
        _in_title(found, own, "head")
    for head in heads:
        if head != own:
            _in_title(found, head, "title")
    top = headline.element(page, own) if own is not None else None
    if top is not None:
        for tag in _EMPHASES:
            for i in page.within(top, tag):
                found.add(page.text(i), "head-italic")
        said = named_beside.said_outright(page, main, top)
        if said is not None:
            found.add(said.value, "said")
    _in_text(found, page, main)
    _beside(found, page, main)
    _judge(found, page, main, " ".join(filter(None, (own, *heads))))
    return found


# Titles


def _in_title(found: Names, line: str, title: str) -> None:
    line = text.fold(line)
    found.add(line, f"{title}-whole")
    found.add(item_names.clean(after_pick(line)), f"{title}-clean")
    named = review_headlines.named(line)
    if named:
        for name in (item_names.clean(named), *item_names.quoted(named)):
            found.add(name, f"{title}-pattern")
    read = item_names.in_headline(line)
    if read:
        found.add(read, f"{title}-read")
    for name in (*item_names.quoted(line), *_bracketed(line)):
        found.add(name, f"{title}-quote")
    for whole in (line, named) if named else (line,):
        _parts(found, whole, title)
    dated = _DATED.match(line)
    if dated:
        found.add(dated["work"], f"{title}-dated")
    if not line.isascii():
        for run in _LATIN.finditer(line):
            found.add(run[0], f"{title}-latin")
    _runs(found, line, title)


def _parts(found: Names, line: str, title: str) -> None:
    parts = [part for part in _PARTED.split(line) if part.strip()]
    if len(parts) == _TWO:
        for one, other in (parts, parts[::-1]):
            if _is_somebody(other.strip(), found.body):
                found.add(one, f"{title}-beside-maker")
    for n, part in enumerate(parts):
        if len(parts) > 1:
            place = "first" if n == 0 else "last" if n == len(parts) - 1 else "middle"
            found.add(part, f"{title}-{place}")
        first, *others = _SENTENCES.split(part)
        if others:
            found.add(first, f"{title}-sentence")
        by = _BY.search(part)
        if by:
            found.add(part[: by.start()], f"{title}-made")
            found.add(part[by.end() :], f"{title}-maker")
        for pattern, place in ((_OWNED, "owned"), (_AT, "at"), (_SAID_OF, "subject")):
            match = pattern.match(part)
            if match:
                found.add(match["work"], f"{title}-{place}")


def _is_somebody(name: str, body: str) -> bool:
    return bool(_INITIALS.match(name)) or is_person(name, body)


_TWO = 2  # parts of a title
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.\s?){1,3}(?:[\w’-]+ )?[^\W\d_a-z][\w’-]+\Z")  # "T. M. Vance"


def _runs(found: Names, line: str, title: str) -> None:
    """The words with capitals that the text repeats."""
    tokens = line.split()[:_MOST_TOKENS]
    begins = [token[:1].isupper() or token[:1].isdigit() for token in tokens]
    a = 0
    while a < len(tokens):
        b = a
        while b < len(tokens) and begins[b]:
            b += 1
        if b - a > 1 and b - a < len(tokens):
            found.add(_TAIL.sub("", " ".join(tokens[a:b])), f"{title}-all-capitals")
        a = max(b, a + 1)
    for a in range(len(tokens)):
        for b in range(a + 1, min(a + _LONGEST_RUN, len(tokens)) + 1) if begins[a] else ():
            if begins[b - 1] and b - a < len(tokens):
                run = _TAIL.sub("", " ".join(tokens[a:b]))
                if len(run) > _LEAST and run in found.body:
                    found.add(run, f"{title}-run")


def _bracketed(line: str) -> Iterator[str]:
    if text.holds_any(line, _BRACKETS):
        yield from (next(filter(None, match.groups())) for match in _BRACKETED.finditer(line))


_BRACKETS = tuple("《『「<〈＜")


# The text


def _in_text(found: Names, page: Page, main: MainText) -> None:
    if main.owners:
        inside = range(main.owners[0], max(page.end[owner] for owner in main.owners))
        _set_apart(found, page, inside)
    quotes: Counter[str] = Counter()
    for n, line in enumerate(main.lines):
        for name in (*item_names.quoted(line), *_bracketed(line)):
            quotes[name] += 1
            if n < _FIRST_LINES:
                found.add(name, "quoted-early")
    for name, times in quotes.items():
        if name[:1].isupper() or not name.isascii():
            found.add(name, "quoted")
            if times > 1:
                found.add(name, "quoted-often")


def _set_apart(found: Names, page: Page, inside: range) -> None:
    italic: Counter[str] = Counter()
    for tag in _EMPHASES:
        for i in page.by_tag.get(tag, ()):
            if i in inside and not page.bits[page.parent[i]] & (EMPHASIS | HEADING) and page.text(i)[:1].isupper():
                italic[page.text(i)] += 1
    for name, times in italic.items():
        if item_names.is_name(name):
            found.add(name, "italic")
            if times > 1:
                found.add(name, "italic-often")
    for tag in _STRONG:
        for i in page.by_tag.get(tag, ()):
            if i in inside and _LEAST < len(page.text(i)) <= _LONGEST_LONE:
                for name in (page.text(i), *_SENTENCES.split(page.text(i))[1:]):
                    found.add(name, "bold")


def _beside(found: Names, page: Page, main: MainText) -> None:
    """Names behind labels, in lines of their own, over particulars, in an imprint."""
    if not main.spans:
        return
    span = range(max(0, main.start - _NEAR), min(len(page.pieces), main.stop + _NEAR))
    rows = [line for _, line in around.lines(page, span)]
    tells = cache(lambda n: n < len(rows) and named_beside.tells(rows[n]))
    for n, line in enumerate(rows):
        match = _LABELLED.match(line)
        said = (match["said"] if match["label"] and _LABEL.fullmatch(match["label"]) else match[3]) if match else None
        if match and match["label"] and _MAKER_LABEL.fullmatch(match["label"]):
            found.add(match["said"], "label-of-maker")
        elif said:
            found.add(item_names.clean(said), "label")
        elif n + 1 < len(rows) and _LABEL_ALONE.fullmatch(line):
            found.add(rows[n + 1], "label")
        if len(line) <= _LONGEST_LONE and named_beside.could_be(line, found.body):
            name = item_names.clean(line)
            found.add(name, "lone")
            for work in _SENTENCES.split(name)[1:]:
                found.add(work, "lone-behind")
            if tells(n + 1):
                found.add(name, "over-one")
            if sum(map(tells, range(n + 1, n + 1 + named_beside.NEXT))) >= _TELLING:
                found.add(name, "over")
        elif len(line) <= _LONGEST_LONE and tells(n + 1) and tells(n + 2) and not tells(n):
            found.add(item_names.clean(line), "over-untold")
    for lines in imprints.ends(page, main):
        book = imprints.read(lines, found.body)
        if book:
            found.add(book, "imprint")


# What the text and the page make of a name


def _judge(found: Names, page: Page, main: MainText, titles: str) -> None:
    body = found.body
    lower, told = body.lower(), f"{titles} {body[:_MAKERS_WITHIN]}"
    beginning, end = " ".join(main.lines[:_ENDS]), " ".join(main.lines[-_ENDS:])
    slug = _spelt(page)
    pictures = " | ".join(text.key(page.attrs[i].get("alt") or "") for i in page.by_tag.get("img", ())[:40])
    for known, name in found.by_key.items():
        said, written = name.said, name.written
        times = body.count(written)
        words = written.split()
        bare = _WORDS_ONLY.sub("", known.replace("-", " "))
        capitals = all(not w[0].isalpha() or w[0].isupper() or len(w) <= _SMALL_WORD for w in words)
        small = sum(word[0].islower() and len(word) >= _SMALL_WORD for word in words)
        facts = {
            "told": times >= 1, "told-twice": times > 1, "told-often": times >= _OFTEN,
            "told-small": not times and written.lower() in lower,
            "early": written in beginning, "late": written in end,
            "address": len(bare) > _SHOWN and bare in slug, "picture": len(known) > _SHOWN and known in pictures,
            "one-word": len(words) == 1, "long": len(words) > _LONG,
            "capitals": capitals and not words[0][0].islower(), "begins-small": words[0][0].islower(),
            "small-words": small * 3 >= len(words), "speech": written[-1] in "?!…",
            "person": _is_somebody(written, body), "numbered": "#" in written,
            "section": is_section(written) or (len(words) <= 2 and bool(item_kinds.said(written))),
            "no-name": not item_names.is_name(written),
        }  # fmt: skip
        if times:
            said.update(f"{place}/told" for place in _WEIGHTIER_TOLD & said)
        said.update(fact for fact, holds in facts.items() if holds)
        _makers(said, told, written)
    _within(found, {known: body.count(name.written) for known, name in found.by_key.items()})


_WEIGHTIER_TOLD = frozenset(
    f"{title}-{part}"
    for title in ("head", "title")
    for part in ("whole", "clean", "first", "last", "quote", "all-capitals")
)
_WORDS_ONLY = re.compile(r"[^\w ]")


def _spelt(page: Page) -> str:
    """The words of the last part of the address."""
    path = unquote(page.url.partition("://")[2].partition("?")[0].partition("#")[0]).rstrip("/")
    last = _EXTENSION.sub("", path.rpartition("/")[2]) if "/" in path else ""
    return _WORDS_ONLY.sub("", text.key(re.sub(r"[-_+]", " ", last)))


def _makers(said: set[str], told: str, name: str) -> None:
    """Does "by" stand behind a name, and who made it, or before it?"""
    at = told.find(name)
    while at >= 0:
        if _BY_BEHIND.match(told, at + len(name)):
            said.add("made-by")
        before = told[max(0, at - 5) : at]
        if before.endswith(_MAKES):
            said.add("makes")
        elif before.endswith(_MAY_MAKE):
            said.add("may-make")
        at = told.find(name, at + len(name))


def _within(found: Names, times: dict[str, int]) -> None:
    """Names that stand within longer ones, and are told no oftener."""
    by_size: dict[str, list[str]] = defaultdict(list)
    for short in times:
        by_size[short] = [long for long in times if short in long and short != long]
    for short, longer in by_size.items():
        for long in longer:
            if times[long] and times[long] >= times[short]:
                found.by_key[short].said.add("within")
            elif times[long] * 2 > times[short]:
                found.by_key[short].said.add("half-within")
            if times[short] > times[long]:
                found.by_key[long].said.add("shorter-oftener")
            if times[short] and times[long]:
                found.by_key[long].said.add("holds")
