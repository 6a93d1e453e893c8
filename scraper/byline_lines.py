"""Lines of a byline: the writers that a line names after "By" or its like, and the editors after "Edited by".

What may introduce somebody, in which language, is in `byline_words`; what is a name, in `names`.

>>> in_byline("By ANN LEE and Bo de Vries, Senior Editor | 3 May 2020"), in_byline("Von Jörg Müller-Lüdenscheidt (dpa)")
(['ANN LEE', 'Bo de Vries'], ['Jörg Müller-Lüdenscheidt'])
>>> in_byline("By Staff"), in_byline("by @annlee"), in_byline("by the end of the day"), in_byline("Photos by Ann Lee")
([], [], [], [])
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.byline_words import (
    BEGINNINGS,
    BY,
    BY_END,
    EDITED_BY,
    INNER,
    INNER_EAST,
    INNER_LABEL,
    MADE,
    MAY_BE,
    OPENS_BYLINE,
    OTHER_WORK,
    OWN_WORK,
    SOFT,
    TEXT_BEHIND,
    WORD,
)
from scraper.given_names import is_given
from scraper.name_words import PARTICLES
from scraper.names import LONGEST_BYLINE, from_list, is_name


def in_byline(line: str) -> list[str]:
    """The writers a line names after "By" or its like; [] where it does not begin so.

    >>> in_byline("Review by Rick Lane Contributor"), in_byline("Written by: Charnele Henry"), in_byline("作者：王小波")
    (['Rick Lane'], ['Charnele Henry'], ['王小波'])
    >>> in_byline("Par Olivier Minot et Zoé Ó Brien"), in_byline("by Dolores Chang For Dailymail.Com")
    (['Olivier Minot', 'Zoé Ó Brien'], ['Dolores Chang'])
    >>> in_byline("Door onze recensent Ann Lee"), in_byline("Teksti Ann Lee Kuvat Bo Chan")
    (['Ann Lee'], ['Ann Lee'])
    >>> in_byline("Di recente Roma"), in_byline("By Popular Demand this week"), in_byline("Checked by Ann Lee")
    ([], [], [])
    """
    return _introduced(line) if len(line) <= LONGEST_BYLINE and _may_be(line.lower()) else []


def _introduced(line: str, *, doubtful: bool = False) -> list[str]:
    match = BY.match(line)
    if match:
        return from_list(line[match.end() :])
    match = SOFT.match(line)
    found = from_list(line[match.end() :], strict=True) if match else []
    behind = line.rpartition(found[-1])[2] if found else ""
    dated = _DATED.match(behind) is not None
    if not match or not found or (match[0].lower().startswith("a cura") and behind and not dated):
        return []  # "A cura di Ann Lee, Museo del Porto" curated what is shown there
    sure = dated or is_given(found[0].partition(" ")[0])
    return found if sure or (doubtful and match["noun"] is not None) else []


def is_doubtful(line: str) -> bool:
    """May the name in a line be that of what is reviewed: "Review: Slow Boat"? Asked where `after_by` found one."""
    return BY.match(line) is None and SOFT.match(line) is not None


_DATED = re.compile(r"[\s,|·(–-]+\d")


def after_by(line: str, *, doubtful: bool = False) -> list[str]:
    """The same, where the introduction may stand further on: "Film Review / by Ann Lee", "3 May 2020 · von Tobi Fux".

    With `doubtful`, names that nothing tells from a title count behind "Review:" and its like, too.

    >>> after_by("29. Juni 2017, 23:39 · von Tobi Fux"), after_by("Photographs by Ann Lee")
    (['Tobi Fux'], [])
    >>> after_by("Text: Ann Lee Fotos: Bo Chan"), after_by("A Door Left Open"), after_by("Lisa von Arnim")
    (['Ann Lee'], [], [])
    >>> after_by("Ann Lee (texto) Bo Chan (fotos)"), after_by("1.11.2017, kirjoittaja Ann Lee")
    (['Ann Lee'], ['Ann Lee'])
    >>> after_by("Written and photographed by Ann Lee"), after_by("Escrito por Ann Lee el 3 de mayo")
    (['Ann Lee'], ['Ann Lee'])
    >>> after_by("Ein Küstenkrimi von Ann Lee"), after_by("Eine Rezension von Bo Chan (2 May)")
    ([], ['Bo Chan'])
    >>> after_by("Chronique de Ann Lee, publiée le 2 mai"), after_by("tekst Ann Lee beeld Bo Chan")
    (['Ann Lee'], ['Ann Lee'])
    >>> after_by("来源：码头周报　作者：李小满"), after_by("Ann Lee im Gespräch mit Bo Chan")
    (['李小满'], [])
    """
    if len(line) > LONGEST_BYLINE or not _may_be(line.lower()):
        return []
    behind = TEXT_BEHIND.match(line)
    found = from_list(behind[1], strict=True) if behind else _introduced(line, doubtful=doubtful)
    if found:
        return found
    for match in _inner(line):
        before = line[: match.start()].rstrip()
        opened = bool(OPENS_BYLINE.search(before)) or match[0].rstrip()[-1] in ":：者"
        # "A Door Left Open": inside a line the little words of other languages are ordinary words with a capital.
        if not is_other_work(before) and (opened or (len(before.split()) <= 2 and not match[0].istitle())):
            found = from_list(line[match.end() :])
            surname = match[0].strip() in PARTICLES and len(found) == 1 and " " not in found[0] and is_name(line)
            return [] if surname and not opened else found  # "Lisa von Arnim" is one name
    return []


def _inner(line: str) -> Iterator[re.Match[str]]:
    """Where "By" or its like stands further on in a line."""
    yield from INNER.finditer(line)
    if ":" in line or "：" in line:
        yield from INNER_LABEL.finditer(line)
    if not line.isascii():
        yield from INNER_EAST.finditer(line)


def is_other_work(before: str) -> bool:
    """Do the words before a name say that somebody else's work follows: photos, translation, a check of the facts?

    >>> is_other_work("Photos by"), is_other_work("Fact checked by:"), is_other_work("Reviewed by"), is_other_work("By")
    (True, True, False, False)
    >>> is_other_work("Costumes by"), is_other_work("Comment by"), is_other_work("5 min read by")
    (True, True, False)
    >>> is_other_work("Photos by Bo Chan, words by"), is_other_work("3 Comments | Posted by")
    (False, False)
    >>> is_other_work("Roman von"), is_other_work("A film by"), is_other_work("A film review by")
    (True, True, False)
    """
    before = BY_END.sub("", before)
    if MADE.search(before):
        return True
    return bool(OTHER_WORK.search(before)) and not OWN_WORK.search(before)


def may_be_byline(parts: list[str]) -> bool:
    """Does a line of these parts hold a word or sign without which it names nobody? Asked first, as it is cheap."""
    return _may_be(" ".join(parts).lower())


def _may_be(line: str) -> bool:
    return MAY_BE.search(line) is not None or not BEGINNINGS.isdisjoint(WORD.findall(line))


def editors(line: str) -> list[str]:
    """The editors a line names: "Edited by Ann Lee", "Editor: Ann Lee".

    >>> editors("(Reporting by Bo Chan; Editing by Ann Lee)"), editors("来源：码头周报　责任编辑：何平")
    (['Ann Lee'], ['何平'])
    >>> editors("（责任编辑：何平）")
    ['何平']
    >>> editors("By Bo Chan. Edited by Ann Lee"), editors("Editor : Ann Lee"), editors("The editor Ann left")
    (['Ann Lee'], ['Ann Lee'], [])
    """
    match = EDITED_BY.search(line) if len(line) <= LONGEST_BYLINE else None
    return from_list(line[match.end() :], strict=True) if match else []
