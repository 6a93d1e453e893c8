"""What stands among the paragraphs but is no text: captions, contents blocks, bylines, dates, scores, promotions.

Most of it was read as a field of its own just before, so the evidence says where it stands. This is the last word on
the main text, and here its evidence is noted.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile

from scraper import days
from scraper.elements import ASIDE, HEAD, HEADING, QUOTE
from scraper.page import Page
from scraper.parse import headings, line_heads, quick_links
from scraper.parse.heading_words import is_call
from scraper.parse.rules import Ledger
from scraper.parse.text.main_text import MainText
from scraper.parse.text.region import leads_away
from scraper.records import Found
from scraper.text import key

_FIELDS = {  # a line that is the place of such a value is dropped, up to this many characters
    "captions": 600,
    "quick_links": 160,
    "authors": 120,
    "editors": 120,
    "date_published": 120,
    "date_modified": 120,
    "ratings": 16,  # longer ones are sentences
}
_ENTRIES = frozenset(("captions", "quick_links"))
_MAX_STEPS = 4  # from a line's element up to the place of the value
# What promotes something, and boxes beside the text: of facts, of a poll, of the writer, of the entry's day.
_APART = re.compile(
    r"(?:^|[\s_-])(?:\w*promo\w*|newsletters?|newsletter-?\w+|adverts?|advertisement|sponsored|"
    r"fact-?box|fakta(?:-?(?:box|ruta|boks))?|(?:reader-?)?poll|sonda|umfrage|author-?(?:card|box|bio)|"
    r"post-?meta-?data|entry-?utility)(?:$|[\s_-])"
)
_CREDITS = re.compile(
    r"\s*(?:edited by|by|von|par|por|words?:|text:)\s+"
    r"[A-ZÀ-Þ][\w.’'-]+(?:\s+(?:[a-z]{1,3}\s+)?[A-ZÀ-Þ][\w.’'-]+){0,4}\s*\Z",
    re.IGNORECASE,
)
_MAX_CREDITS_CHARS = 60
_DIGIT = re.compile(r"\d")
_MAX_BESIDE_DAY = 12  # characters: "Published", a weekday
_LONGEST_TEASER, _MOST_TEASERS = 250, 2  # letters; how many a text holds
_MAX_CALL_CHARS = 300
_CALLS_NEAR = (("a", "button"), ("button",))  # in the line's box, and in the box around it
_MAX_CALL_PIECES = 30  # of a box with a call; asked first, because it costs nothing


# What asks those who have read to the end for something: "Did you like this article? Then support us."
_LIKED = re.compile(
    r"(?:did you (?:like|enjoy)|(?:have you |if you(?:['’]ve)? )(?:liked|enjoyed|like|enjoy)|"
    r"hat (?:dir|ihnen|euch) (?:dies|der|die|unser|mein)|se (?:você )?gost(?:ou|aste)|si te (?:ha )?gust|"
    r"si (?:vous avez|tu as|cet article vous a|ce test vous a) (?:aimé|plu)|(?:se )?(?:ti|vi) è piaciut|"
    r"(?:vond|vind) (?:je|u) dit|podobał|líbil|понравил|gillade du|likte du|kunne du lide|pidit(?:kö|tekö))",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"com?ment|follow|shar(?:e|ing)|support|subscri|donat|newsletter|instagram|facebook|twitter|"
    r"kommentar|folg[et]|teil(?:e|t|en)\b|unterstütz|abonn|freuen|spende|partag|soutenir|siga|sigue|compart|inscrev|"
    r"suscr|segui|condivid|reactie|komentarz|komentář|коммент|подпис|подел|følg|följ|dela\b|jaa\b",
    re.IGNORECASE,
)
# "- END -", "（完）": what stands behind it is no part of the text. "All reviews copyright © 1996 Ann Lee": the site's.
_ENDED = re.compile(
    r"\W{0,3}30\W{0,3}|#{2,}|[\s*~=–—-]{2,}(?:the end|end|ende|fin|fine)[\s*~=–—-]{2,}|"
    r"[-–—（(【\s]*(?:全文)?[完终終][-–—）)】\s]*",
    re.IGNORECASE,
)
# "Follow us on Facebook": with those who liked the text, everybody is asked.
_FOLLOWS = re.compile(
    r"(?:follow us|folg(?:e|t|en sie) uns|suivez[- ]nous|síguenos|seguici|siga[- ]nos|volg ons|følg oss?|följ oss|"
    r"seuraa meitä|obserwuj nas|polub nas|sledujte nás|kövess minket|подпис(?:ывайтесь|аться|ы)|takip edin)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"all .{0,40}(?:copyright|©).{0,300}\Z|(?:copyright|©|\(c\))[\s©(c)]*(?:19|20)\d\d\b.{0,60}\Z", re.IGNORECASE
)
_LAST_LINES, _LONGEST_ASKED = 3, 400
_SHORTEST_REPEATED, _LONGEST_CALL = 24, 30  # letters of a quotation; of what calls to read before the colon


def settle(page: Page, main: MainText, authors: tuple[str, ...], published: str | None, ledger: Ledger) -> MainText:
    """The main text without its furniture; notes the evidence of every line that stays."""
    taken = _taken(page, ledger, {key(name) for name in authors}, (published or "")[:10])
    teasers = _teasers(page, main)
    kept = [n for n in range(len(main.lines)) if n not in teasers and not _is_furniture(page, main, n, taken)]
    if len(kept) > _LAST_LINES:
        after = next((n for n in kept[-_LAST_LINES:] if _asks(main.lines[n]) or _ENDED.fullmatch(main.lines[n])), None)
        kept = [n for n in kept if after is None or n < after]
        if _OWNED.match(main.lines[kept[-1]]):
            kept.pop()
    owners = tuple(main.owners[n] for n in kept)
    lines = tuple(_plain(page, main.lines[n], main.owners[n]) for n in kept)
    main = MainText(main.container, tuple(main.spans[n] for n in kept), lines, owners)
    _note(page, main, ledger)
    return main


def _asks(line: str) -> bool:
    """Does a line ask those who liked the text to follow, to comment, to pay?"""
    plain = line.lstrip("“\"'*–— ") if len(line) <= _LONGEST_ASKED else ""
    found = _LIKED.match(plain)
    return (found is not None and _ASKS.search(line, found.end()) is not None) or _FOLLOWS.match(plain) is not None


def _plain(page: Page, line: str, owner: int) -> str:
    """A line of the text; a heading without what serves to edit it or to link to it, where that stands behind it."""
    if not page.bits[owner] & HEADING or page.end[owner] == owner + 1:
        return line
    plain = headings.said(page, owner)
    return plain if line.startswith(plain) else line


def _teasers(page: Page, main: MainText) -> set[int]:
    """Lines between the paragraphs that announce another page: below its title, which leads there, in a box with its
    picture. Many such boxes are the text itself: a list of things."""
    found = set()
    for n in range(1, len(main.lines) - 1):
        if len(main.lines[n]) <= _LONGEST_TEASER and _announces(page, main, n):
            found.add(n)
    return found if len(found) <= _MOST_TEASERS else set()


def _announces(page: Page, main: MainText, n: int) -> bool:
    box = main.owners[n]
    for _ in range(_MAX_STEPS):
        box = page.parent[box]
        if box <= main.container or page.last[box] - page.first[box] > _MAX_CALL_PIECES:
            return False
        if page.first[box] <= main.spans[n - 1][0] or page.last[box] >= main.spans[n + 1][1]:
            return False
        titles = [a for a in page.within(box, "a") if page.first[a] < page.last[a] <= main.spans[n][0]]
        if titles and any(page.tag[k] == "img" for k in range(box, page.end[box])):
            return all(leads_away(page, a) and not page.attr(a, "href").startswith("#") for a in titles)
    return False


def _note(page: Page, main: MainText, ledger: Ledger) -> None:
    """Evidence for every run of lines that follow one another on the page, too, and are children of one element."""
    at = first = 0
    for n in range(1, len(main.lines) + 1):
        if n < len(main.lines) and _follow(page, main, n):
            continue
        one = main.owners[first] == main.owners[n - 1]  # the lines of a run that differ in nothing but <br>
        raw = " ".join(main.lines[first:n])
        place = page.path(main.owners[first] if one else page.parent[main.owners[first]])
        ledger.note("body", "blocks", Found(None, place, raw, "visible"), (at, at + len(raw)))
        at += len(raw) + 1
        first = n


def _follow(page: Page, main: MainText, n: int) -> bool:
    """Is there no text between line n and the line before, and do they have one parent?"""
    before, here = main.owners[n - 1], main.owners[n]
    if page.bits[before] & HEADING and len(main.lines[n - 1]) < len(page.text(before)):
        return False  # a heading shortened
    if before != here and page.parent[before] != page.parent[here]:
        return False
    return not any(piece.strip() for piece in page.pieces[main.spans[n - 1][1] : main.spans[n][0]])


@dataclass(frozen=True, slots=True)
class _Taken:
    """Where the other fields stand: element -> longest line that may go for it; elements that are whole entries."""

    limits: dict[int, int]
    entries: list[int]
    has_contents: bool
    authors: set[str]  # their keys
    day: str  # of publication


def _taken(page: Page, ledger: Ledger, authors: set[str], day: str) -> _Taken:
    limits: dict[int, int] = {}
    entries: list[int] = []
    for field, limit in _FIELDS.items():
        for entry in ledger.evidence.get(field, ()):
            place, _, attribute = entry.path.partition("/@")
            if "#" in place or (entry.source != "visible" and attribute != "datetime"):
                continue
            i = page.element_at(place)
            if i is None or page.bits[i] & HEAD:
                continue
            limits[i] = max(limit, limits.get(i, 0))
            if field in _ENTRIES:
                entries.append(i)
    entries.sort(key=page.first.__getitem__)
    return _Taken(limits, entries, "quick_links" in ledger.evidence, authors, day)


def _is_furniture(page: Page, main: MainText, n: int, taken: _Taken) -> bool:
    line, i = main.lines[n], main.owners[n]
    if len(line) < _MAX_CREDITS_CHARS and _CREDITS.match(line):
        return True
    if taken.has_contents and quick_links.is_title(line):
        return True
    if len(line) < _MAX_CREDITS_CHARS and (key(line) in taken.authors or _is_day(line, taken.day)):
        return True
    if len(line) < _MAX_CALL_CHARS and (_calls_to_act(page, i) or _calls_to_read(page, i, line)):
        return True
    if page.bits[i] & (QUOTE | ASIDE) and _is_repeated(main, n):
        return True
    if taken.entries and _is_made_of(page, main.spans[n], line, taken.entries):
        return True
    for steps in range(_MAX_STEPS):
        if i < 0 or (steps and i == main.container):
            return False
        if len(line) <= taken.limits.get(i, 0):
            return True
        if page.label[i] and _is_apart(page.label[i]) and not _holds_much(page, main, i):
            return True
        i = page.parent[i]
    return False


def _holds_much(page: Page, main: MainText, i: int) -> bool:
    """Does most of the text stand in the element? Then its class speaks of the review itself ("is-promoted")."""
    low, high = bisect_left(main.spans, (page.first[i],)), bisect_left(main.spans, (page.last[i],))
    return sum(map(len, main.lines[low:high])) * 2 > sum(map(len, main.lines))


def _is_day(line: str, day: str) -> bool:
    """Is the line nothing but the day of publication?"""
    found = days.find(line) if day and _DIGIT.search(line) else None
    return found is not None and found.iso[:10] == day and len(line) - (found.stop - found.start) <= _MAX_BESIDE_DAY


def _calls_to_act(page: Page, i: int) -> bool:
    """Does the line stand alone in a box with a link or button that says what to do: "Play now", "Sign up"?"""
    for box, wanted in zip(page.ancestors(i), _CALLS_NEAR, strict=False):
        if page.last[box] - page.first[box] > _MAX_CALL_PIECES:
            return False
        calls = [k for k in range(box + 1, page.end[box]) if page.tag[k] in wanted]
        if calls:
            return any(is_call(page.text(k)) for k in calls) and len(page.text(box)) <= _MAX_CALL_CHARS
    return False


def _calls_to_read(page: Page, i: int, line: str) -> bool:
    """Does the line begin with a call to read something else, before its linked title: "Read also: NAME"?"""
    if not any(sign in line[:_LONGEST_CALL] for sign in (":", "：", "|")):
        return False
    return page.text(i) == line and line_heads.is_call_to_read(page, i)


def _is_repeated(main: MainText, n: int) -> bool:
    """Does a quotation set large only repeat words of a paragraph?"""
    line = main.lines[n]
    if not _SHORTEST_REPEATED <= len(line) <= _LONGEST_ASKED:
        return False
    middle = line[len(line) // 3 :][: _SHORTEST_REPEATED // 2]
    longer = [other for other in main.lines if len(other) > len(line) and middle in other]
    return bool(longer) and any(key(line) in key(other) for other in longer)


def _is_made_of(page: Page, span: tuple[int, int], line: str, entries: list[int]) -> bool:
    """Is the line nothing but captions or contents lines?"""
    begin = bisect_left(entries, span[0], key=page.first.__getitem__)
    behind = takewhile(lambda k: page.first[k] <= span[1], islice(entries, begin, None))
    inside = [k for k in behind if page.last[k] <= span[1]]
    return bool(inside) and sum(len(page.text(k)) for k in inside) * 10 >= len(line) * 9


@lru_cache(maxsize=4096)
def _is_apart(label: str) -> bool:
    return bool(_APART.search(label))
