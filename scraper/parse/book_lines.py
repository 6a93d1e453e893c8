"""Lines around a headline that name who wrote the book, not who reviewed it.

Book reviews list particulars above the text: "Author: Ann Lee", "Publisher: ...", "ISBN ...", "320 pages". Only there
does a line that would be a byline elsewhere name the writer of the work.
"""

from __future__ import annotations

import re

Lines = list[tuple[int, list[str]]]

_ENOUGH_WEAK = 2
_REACH = 3  # lines between the writer's and the next particular
_FEW_PARTS, _LONGEST = 6, 120  # pieces and characters of a line that are looked at
_LABELLED = re.compile(
    r"\s*(?:(?:written )?by (?:the )?author|(?:book )?authors?|autor(?:in|es|a)?|auteurs?|autor[ei]|schrijver|"
    r"forfatter(?:e)?|yazar[ıi]?|szerző|författare|автор|著者|作者)\s*[:：]"
)  # for lower case: ignoring case, each word would be tried in full
_BY = re.compile(r"\s*(?:by|von|par|por|di|door|av|af)\s")  # for lower case
_PARTICULAR = re.compile(
    r"\s*(?:isbn(?:-1[03])?|asin|pages?|page count|print length|verlag|seiten(?:zahl|anzahl)?|éditeur|éditions?|"
    r"nombre de pages|editorial|editora|páginas|n[ºo°] de páginas|casa editrice|editore|pagine|uitgever(?:ij)?|"
    r"wydawnictwo|liczba stron|förlag|forlag|издательство|"
    r"出版社|yayınevi|sayfa(?: sayısı)?|kiadó|oldalszám|nakladatelství|počet stran|vydavateľstvo|"
    r"εκδόσεις|σελίδες)\s*(?:[:：]|\Z)|"
    r".{0,60}?\b(?:\d{2,4}\s?(?:pages|pp|seiten|páginas|pagine|stron|стр)\b|isbn\b)",
    re.IGNORECASE,
)
# One of these may stand above the review of a game or a record as well: two of them are a book's.
_WEAK = re.compile(
    r"\s*(?:publishers?|published by|(?:book )?title|format|genres?|series|publication date|"
    r"date of publication|first published|translat(?:or|ed by))\s*(?:[:：]|\Z)",
    re.IGNORECASE,
)


# Beside one of these, who wrote wrote the film.
_SCREEN = re.compile(
    r"\s*(?:direct(?:ed by|ors?\s*(?::|\Z))|starring|cast\s*(?::|\Z)|screenplay|produced by|producers?\s*:|"
    r"cinematograph|regie\s*:|drehbuch|darsteller|réalis|scénario|direcci[oó]n\s*:|guion|regia\s*:|sceneggiatura|elenco|reżyseria|scenariusz|"
    r"режисс[её]р|сценарий)"
)  # for lower case: ignoring case, each word would be tried in full
_WROTE = re.compile(r"\s*(?:story |screenplay )?(?:written by|writers?\s*:|by\s)", re.IGNORECASE)


def without_writers(lines: Lines) -> Lines:
    """The lines but those that name who wrote the book, or the film.

    >>> def left(*told): return [parts[0] for _, parts in without_writers([(0, [line]) for line in told])]
    >>> left("Author: Ann Lee", "Publisher: Low Tide", "ISBN: 0306406152", "Reviewed by Bo Chan")
    ['Publisher: Low Tide', 'ISBN: 0306406152', 'Reviewed by Bo Chan']
    >>> left("Author: Ann Lee | Verlag: Low Tide | 2018")
    []
    >>> left("by Ann Lee", "Low Tide Books, 320 pages"), left("by Ann Lee", "3 May 2024", "Salt, 320 pages")
    (['Low Tide Books, 320 pages'], ['by Ann Lee', '3 May 2024', 'Salt, 320 pages'])
    >>> left("Directed by Ann Lee", "Written by Bo Chan"), left("By Bo Chan", "Ann Lee")
    (['Directed by Ann Lee'], ['By Bo Chan', 'Ann Lee'])
    >>> left("Author: Ann Lee", "3 May 2024"), left("Author: Ann Lee", "Publisher: Low Tide Games")
    (['Author: Ann Lee', '3 May 2024'], ['Author: Ann Lee', 'Publisher: Low Tide Games'])
    """
    told = [" ".join(" ".join(parts[:_FEW_PARTS]).split())[:_LONGEST] for _, parts in lines]
    lower = [line.lower() for line in told]
    labelled = [k for k, line in enumerate(lower) if _LABELLED.match(line)]
    introduced = [k for k, line in enumerate(lower) if _BY.match(line)]
    writers = {k for k in labelled if _is_of_a_book([*_around(told, k), *_APART.split(told[k])[1:]])}
    screen = [bool(_SCREEN.match(line)) for line in lower]
    if any(screen):
        writers |= {k for k, line in enumerate(told) if _WROTE.match(line) and any(screen[max(0, k - 1) : k + 2])}
    writers |= {k for k in introduced if _is_of_a_book(told[k + 1 : k + 2])}
    return [each for k, each in enumerate(lines) if k not in writers]


def _around(told: list[str], k: int) -> list[str]:
    return told[max(0, k - _REACH) : k] + told[k + 1 : k + 1 + _REACH]


_APART = re.compile(r"\s*[|·•;]\s*")


def _is_of_a_book(around: list[str]) -> bool:
    """Do these lines hold particulars of a book: one that only books have, or two that others have too?"""
    return any(map(_PARTICULAR.match, around)) or sum(map(bool, map(_WEAK.match, around))) >= _ENOUGH_WEAK
