"""A name of a work without those who made, published or show it: "Low Tide – Counting Rain", "Ann Lee’s Slow Boat".

What kind of work it is and how the text speaks of both sides decides: the text calls a person by the surname, a band by
its name, and the work by the whole of its title.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from scraper.parse.works import item_names

Kind = Callable[[str], str]  # of a name: the kind that most speaks for, "music"
_REPEATED = 2  # times that the text names a band beside the title
_LONGEST_CREATOR = 4  # words of a name
_PARTED = re.compile(r"\s+[–—•·|/-]\s+")
_POSSESSIVE = re.compile(r"(?P<owner>[^’']{2,40}?)(?:[’']s|s[’'])\s+(?P<work>\S.*)\Z")
_SHORTEST = 2  # letters
_SPEECH = re.compile(r"(?<=\w):\s+[“‘„«\"'][^“„«]{8,}\Z")  # "Chez Anne, Dockside: ‘worth the ferry’"
_THING = re.compile(r"(?<=\w)(?:\s+[a-zà-ÿ][\w-]*){1,3}\Z")  # "Hum One headphones": what it is, in small letters
_TOLD = re.compile(r"(?<=\w)(?:\s+[a-zà-ÿ][\w’'-]*){4,10}\Z")  # "Hum S runs far and drinks little"
_OF_YEAR = re.compile(r" (?:19|20)\d\d\Z")
_VENUE = re.compile(r"(?:\s+(?:at|in|im|på|i|à|aux?|en|em|no|na|w|v|al|alla)\s+(?:the\s+)?|,\s+)(?=[^\W\d_a-z]).*\Z")
_WRITER = re.compile(r"(?:[^\W\d_a-zа-яё][\w’'-]+ ){1,2}[^\W\d_a-zа-яё][\w’'-]+\. (?=\w)")  # "Ann Lee. Slow Boat"
_BY_COMMA = re.compile(r"(?:[^\W\d_a-z](?:[\w’'-]+|\.) ?){2,4}")  # as writers are called: "Ann Lee", "T. M. Vance"
_PLACED = re.compile(r"\A(?:At|Inside|Bei|Im)\s+(?=[A-ZÀ-Þ])")  # "At Chez Anne, nine soups"
_PLATFORM = re.compile(r"(?<=\w)\s+(?:PC|PS[2-5]|Switch|Wii U?|3DS|Steam Deck)\Z")


def narrowed(name: str, body: str, kind_of: Kind) -> str:
    """Of "Artist – Album", "Author: Book", "Play, Theatre" the work alone.

    A colon parts a title from its subtitle, which belongs to it; a dash or a bullet parts people from works. A colon
    counts as a dash only where the text goes on to speak of what stands before it as of its maker.
    """
    name = _unowned(_SPEECH.sub("", name).partition(" @ ")[0], body)
    placed = _PLACED.sub("", name)
    if placed != name and name not in body and placed.split()[0] in body:
        name = placed
    if item_names.without_hall(name) in body or name not in body:
        name = item_names.without_hall(name)
    parts = _PARTED.split(name, maxsplit=1)
    if len(parts) == 2:
        return _of_two(parts[0], parts[1], name, body, kind_of)
    writer = _WRITER.match(name)
    if writer and name[writer.end() :] in body and kind_of(name) == "book":
        return name[writer.end() :]
    first, colon, rest = name.partition(": ")
    shorter = rest.partition(",")[0]
    if colon and shorter != rest and rest not in body and shorter in body and kind_of(name) != "book":
        rest = shorter
        name = f"{first}: {rest}"
    if colon and rest[:1].isupper() and _made(first, rest, body, kind_of):
        return _unquoted(rest)
    shown = colon and kind_of(name) == "exhibition"  # "Ann Lee: Salt Rooms" is what the museum calls it
    if colon and not shown and len(first) > _SHORTEST and first in body and rest not in body and name not in body:
        return first  # "A Child of Salt: up to the neck" is a name and what is said of it
    first, comma, rest = name.partition(", ")
    if comma and len(first.split()) <= _LONGEST_CREATOR and rest in body and first in body and kind_of(name) == "music":
        return rest
    if comma and " " in first and _BY_COMMA.fullmatch(rest) and name not in body and kind_of(name) == "book":
        return first  # "Salt Letters, Ann Lee"
    venue = _VENUE.search(name)
    if venue and name[: venue.start()] in body and kind_of(name) in ("theatre", "restaurant", "hotel"):
        return name[: venue.start()]
    platform = _PLATFORM.search(name)
    if platform and name not in body and name[: platform.start()] in body:
        return name[: platform.start()]
    told = _TOLD.search(name)
    called = name[: told.start()] if told else ""
    if " " in called and name not in body and body.count(_OF_YEAR.sub("", called)) >= _REPEATED:
        return called
    thing = _THING.search(name)
    if thing and " " in name[: thing.start()] and name not in body and name[: thing.start()] in body:
        return name[: thing.start()]
    return name


def _unowned(name: str, body: str) -> str:
    """Of "Ann Lee’s Slow Boat" the boat, where the text never writes the two together; "Ocean’s Eleven" it does."""
    match = _POSSESSIVE.match(name)
    if match is None or name in body:
        return name
    work = match["work"]
    quoted = item_names.quoted(work)
    if quoted and work.startswith(("“", "‘", "„", "«", "»", '"', "'")):
        return quoted[0]
    return work if work in body and work[:1].isupper() else name


def _of_two(first: str, second: str, name: str, body: str, kind_of: Kind) -> str:
    shown = item_names.quoted(second) if second[:1] in "“„«‘»" else []
    if len(shown) == 1 and shown[0][:1].isupper() and len(first.split()) <= _LONGEST_CREATOR and shown[0] in body:
        return shown[0]
    if sets_apart(first, body) and not sets_apart(second, body):
        return first  # "골목의 문법 - 송담": the text quotes works, not people
    best = kind_of(name)
    if best == "music" and len(first.split()) <= _LONGEST_CREATOR:
        return _unquoted(second)
    if best != "book":
        return name
    if "•" in name or "·" in name or (is_person(first, body) and not is_person(second, body)):
        return _unquoted(second)
    if is_person(second, body):
        return first
    return first if 2 <= len(second.split()) <= 3 and second.istitle() and not is_person(first, body) else name


def sets_apart(name: str, body: str) -> bool:
    """Does a text set a name in the quotation marks of titles?"""
    return any(f"{mark}{name}" in body for mark in _TITLE_MARKS)


_TITLE_MARKS = "<〈《『「“„«"
_NAMED = re.compile(
    r"(?:(?!The |A |An |Der |Die |Das |Le |La |El )[^\W\d_a-z][^\W\d_A-Z][\w’'-]* ){1,2}[^\W\d_a-z][\w’'-]+"
)  # as people are called


def _made(first: str, rest: str, body: str, kind_of: Kind) -> bool:
    """Is what stands before a colon the maker of what stands after it?"""
    if len(first.split()) > _LONGEST_CREATOR:
        return False
    often = body.count(first) >= _REPEATED and body.count(first) > body.count(rest)
    kind = kind_of(f"{first}: {rest}") if often or is_person(first, body) else ""
    apart = f"{first}: {rest}" not in body and 0 < body.count(first) <= body.count(rest)
    if kind == "" and apart and _NAMED.fullmatch(first):
        return kind_of(f"{first}: {rest}") == "book"  # the text names both, each by itself
    return (kind == "music" and often) or (kind in ("book", "music") and is_person(first, body))


def is_person(name: str, body: str) -> bool:
    """Does a text call somebody of this name by the surname alone?

    >>> is_person("Ann Lee", "Lee writes well. Ann Lee is young."), is_person("Slow Boat", "Slow Boat is slow.")
    (True, False)
    """
    words = name.split()
    if not 2 <= len(words) <= _LONGEST_CREATOR or not all(word[0].isupper() for word in words):
        return False
    if body.count(words[-1]) <= body.count(name):
        return False  # a cheap look: the surname never stands alone
    return len(words[-1]) > 2 and _times(words[-1], body) > body.count(name)


def _times(word: str, body: str) -> int:
    """How often a word stands in a text, also as a genitive: without a pattern, which each name would need anew."""
    times, at = 0, body.find(word)
    while at >= 0:
        alone = not (at and (body[at - 1].isalnum() or body[at - 1] == "_"))
        end = _GENITIVE.match(body, at + len(word)) if alone else None
        times += end is not None
        at = body.find(word, end.end() if end else at + 1)
    return times


_GENITIVE = re.compile(r"(?:s|[’']s?)?(?!\w)")


def _unquoted(name: str) -> str:
    """A name in quotation marks without them, and without what follows; "“Counting Rain” (Pier)" is quoted, too."""
    found = item_names.quoted(name)
    return found[0] if found and name[:1] in "“„«‘»\"'" else name
