"""What a pattern finds in one title, set right by what the other titles and the text say.

The patterns of headlines know words, not works: they take "Festival Review: Slow Boat" for a review of the festival,
the band for the album, a sentence for a name. Which of two readings holds is told by what the text names.

>>> in_text("Quay Fest", "Quay Fest Review: Slow Boat", "Slow Boat is slow."), is_but_for_place("Anne à Lyon", "Anne")
('Slow Boat', True)
>>> after_its_maker("Review: Low Tide - Slow Boat", "Low Tide", "Slow Boat is slow.")
'Slow Boat'
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from scraper import text
from scraper.parse.works import item_names


def is_but_for_place(name: str, shown: str) -> bool:
    """Is the headline the end of a longer name, or its beginning before a place: "Chez Anne" of "Chez Anne à Lyon"?"""
    return f" {name}".endswith(f" {shown}") or bool(
        shown and name.startswith(shown) and _PLACED.match(name[len(shown) :])
    )


_PLACED = re.compile(
    r"(?:,| (?:in|at|im|à|a|en|em|w|i|på)) [A-ZÀ-Þ]|,? (?:by|von|par|por|di|de|av|af|door) [A-ZÀ-Þ]|\s*[|(]|\s+[–—-]\s"
)


def standing(name: str, alone: Collection[str]) -> str:
    """The beginning of a name that stands alone elsewhere on the page, where the rest only tells of it.

    >>> standing("Slow Boat is a quiet comedy", {"Slow Boat", "Slow"}), standing("Slow Boat: A Life", {"Slow Boat"})
    ('Slow Boat', 'Slow Boat: A Life')
    >>> standing("Hum 12 Pro. Small and loud", {"Hum 12 Pro"}), standing("Slow Boat", {"Slow"})
    ('Hum 12 Pro', 'Slow Boat')
    """
    ends = [m.start() for m in _GOES_ON.finditer(name)]
    return next((name[:end] for end in reversed(ends) if end >= LEAST_ALONE and name[:end] in alone), name)


LEAST_ALONE = 4  # letters of a name
_GOES_ON = re.compile(r"(?<=\w)[!?’”»\"]?(?: (?=[^\W\dA-ZÀ-ÞŁŚŻČŘŠŽ])|\.\s| \()")


def below_its_maker(pieces: Sequence[str], titles: Sequence[str], *, music: bool = False) -> str | None:
    """The album of a headline that sets the band's name before it, where another title says which is which.

    Of music a dash says it as well: "Low Tide - Slow Boat - Chronique".

    >>> below_its_maker(["Low Tide", "Slow Boat"], ["Slow Boat von Low Tide – Album"])
    'Slow Boat'
    >>> below_its_maker(["Low Tide", "Slow Boat"], ["Low Tide Slow Boat"]) is None
    True
    """
    parts = [part for piece in pieces if (part := " ".join(piece.split()))]
    if len(parts) != _MAKER_AND_WORK:
        return None
    by = re.compile(rf"{re.escape(parts[1])} (?:von|by|par|por|de|di|d[’']|van|av|af) ?{re.escape(parts[0])}(?!\w)")
    dash = re.compile(rf"{re.escape(parts[0])}\s+[–—:|-]\s+{re.escape(parts[1])}(?!\w)") if music else by
    return parts[1] if any(map(by.search, titles)) or any(map(dash.search, titles)) else None


_MAKER_AND_WORK = 2  # pieces of a headline


def after_its_maker(line: str, name: str, body: str) -> str | None:
    """The album of "Recensie: Slow Boat - Low Tide", which the patterns take for a judgement of the band.

    >>> after_its_maker("Rezension: Low Tide - Slow Boat - The Paper", "Low Tide", "Slow Boat rocks.")
    'Slow Boat'
    """
    rest = _PARTED_FROM_MAKER.match(line[line.find(name) + len(name) :]) if name in line else None
    work = item_names.clean(rest["work"]) if rest else ""
    return work if work and work in body and item_names.is_name(work) else None


_PARTED_FROM_MAKER = re.compile(r"\s+[–—-]\s+(?P<work>[A-ZÀ-Þ0-9][^|–—]*?)(?=\s+[|–—-]\s|\Z)")


def before_colon(own: str, name: str, line: str, body: str) -> str | None:
    """The work of "Slow Boat: a drift", where the head says "Test: A drift - Slow Boat": there it names the article."""
    first, colon, rest = own.partition(":")
    first = first.strip()
    if not colon or first not in line or name in body:
        return None
    return first if first in body or text.key(rest) == text.key(name) else None


def _is_said_of_a_kind(name: str, rest: str, body: str) -> bool:
    """Is a name what the thing is, and called as what follows: "Tea Review: Hollin Oolong" over a text about tea?"""
    words = rest.split()
    called = 1 < len(words) <= _LONGEST_CALLED and all(not word[0].isalpha() or word[0].isupper() for word in words)
    is_noun = len(name.split()) <= _LONGEST_NOUN and re.search(rf"(?<!\w){re.escape(name.lower())}s?(?!\w)", body)
    return called and bool(is_noun) and words[0] in body


_LONGEST_CALLED, _LONGEST_NOUN = 6, 2  # words


_EPISODE = re.compile(
    r"\b(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon|säsong) \d|\bS\d{1,2}\s?E\d|\bepisode \d",
    re.IGNORECASE,
)


def is_of_series(name: str) -> bool:
    """Does a name say which season or episode of a series it is?"""
    return bool(_EPISODE.search(name))


def in_text(name: str, line: str, body: str) -> str:
    """The name, or what stands after the colon where only that is named in the text: "Quay Fest Review: Slow Boat"."""
    series = _EPISODE.split(name, maxsplit=1)[0].strip(" ,:–—-")
    if series != name and series in body:
        return name
    _, colon, within = name.partition(": ")
    if colon and name not in body and item_names.clean(within) in body and name.partition(": ")[0] not in body:
        return item_names.clean(within)
    _, colon, rest = line.partition(": ")
    if not colon or name in body or name in rest:
        return name
    if _is_said_of_a_kind(name, rest, body):
        return item_names.clean(rest)
    quoted = item_names.quoted(rest)
    other = quoted[0] if quoted and not rest[:1].isalnum() else item_names.clean(rest)
    return other if other in body and item_names.is_name(other) and other[:1].isupper() else name


def without_opener(line: str) -> str:
    """A headline without how and how long somebody had what it names.

    >>> without_opener("Three months with the Hum One"), without_opener("Au volant de la Hum EV : la force")
    ('Hum One', 'Hum EV : la force')
    >>> without_opener("A Week with Marilyn"), without_opener("Living with my mother")
    ('A Week with Marilyn', 'Living with my mother')
    """
    match = _OPENER.match(line)
    return line[match.end() :] if match else line


_SPAN = (
    r"(?:days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans|días?|semanas?|mes|"
    r"meses|años?|settiman[ae]|mes[ei]|ann[oi]|dagen|weken|maanden|jaar|veckor|månader|uger|måneder)"
)
_OPENER = re.compile(
    rf"\A(?:(?-i:[A-ZÀ-Þ0-9])\w* {_SPAN} (?:with|mit|avec|con|com|met|med) |(?:behind the wheel of|hands[- ]on with|"
    r"living with|unterwegs (?:im|mit)|am steuer des|au volant d(?=[eu’'])|al volante d(?=e))\s?)"
    r"(?:the |my |dem |der |den |einem |einer |le |la |el |il |lo |de |een |du |del |della |dell[’']|de la |"
    r"de l[’']|e la |e l[’']|u |e |el |ella )?"
    r"(?=[A-ZÀ-Þ0-9][\w.-]*\d|(?-i:[A-ZÀ-Þ])\S*(?: (?-i:[A-ZÀ-Þ0-9])\S*)+(?:\Z|\s*[:–—,-]|\s+\S*\d))",
    re.IGNORECASE,
)
