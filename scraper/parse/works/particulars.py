"""What the lines beside a review tell of the kind of work: "Directed by", "PC, PS5", "ISBN", "Record label", "HDMI".

A critic's text may never say that it is about a film, but its particulars do: who directed it, how long it runs, on
what it was played, how many pages it has. They stand in boxes beside the text, in breadcrumbs and first or last lines,
so all short texts of the review's place are looked at. Each particular counts once.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from scraper.parse.works.particular_words import SURE, TELLS

MOST_TOLD = 4  # different particulars of one kind that count; more say no more
MOST_LETTERS = 8_000  # of all short texts together
# What no first letters tell: "Havneteater", "Kajens konsthall", "桟橋美術館".
_COMPOUNDS = {
    "teater": ("theatre", re.compile(r"(?<![\w-])\w*teater(?:n|et)?(?![\w-])")),
    "劇場": ("theatre", re.compile(r"劇場(?!公開|版)")),
    **dict.fromkeys(("美術館", "美术馆", "미술관"), ("exhibition", re.compile("美術館|美术馆|미술관"))),
}
_FIRST = re.compile(r"[^\W\d_](?:[^\W\d_](?![?*])|(?= |[\u0900-\u0e7f]))")  # signs of vowels are no letters


def _words(listed: str) -> Iterator[str]:
    """The words of a kind one by one, those that hold alternatives in brackets whole."""
    word = ""
    for part in listed.split("|"):
        word += part
        if word.count("(") == word.count(")"):
            yield word
            word = ""
        else:
            word += "|"


@dataclass(frozen=True, slots=True)
class _Begun:
    """The particulars that begin with the same letters: any, and (kind, is it of this kind only, pattern) of each."""

    any: re.Pattern[str]
    of: tuple[tuple[str, bool, re.Pattern[str]], ...]


def _by_first_letters() -> dict[str, _Begun]:
    """First two letters -> the words that begin with them; under "" those that begin in a figure."""
    sorted_: dict[str, dict[tuple[str, bool], list[str]]] = defaultdict(lambda: defaultdict(list))
    for listed_by_kind, sure in ((SURE, True), (TELLS, False)):
        for kind, listed in listed_by_kind.items():
            for word in _words(listed):
                first = _FIRST.match(word)
                sorted_[first[0] if first else ""][kind, sure].append(word)
    return {
        first: _Begun(
            _whole([word for listed in kinds.values() for word in listed]),
            tuple((kind, sure, _whole(words)) for (kind, sure), words in kinds.items()),
        )
        for first, kinds in sorted_.items()
    }


def _whole(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(words)})(?!\w|-\w)")


_FIRST_LETTERS = _by_first_letters()
_RUN = re.compile(r"\w[\w-]*")  # words begin and end where such a run does
# What the names of sites that know one kind only begin or end with.
_SITES = {
    "film": ("film", "movie", "cine", "kino", "screen", "dvd"), "tv": ("serien",),
    "music": ("music", "musik", "musique", "musica", "album", "vinyl", "rock"),
    "game": ("game", "gaming", "spiele", "jeux", "jeu", "juego", "gioco", "giochi", "player", "jogo", "igro", "igry"),
    "book": ("book", "buch", "buecher", "boek", "knih", "kniga", "livres", "libro", "liter", "reads", "reader"),
    "theatre": ("theat", "teatro", "buehne", "bachtrack"), "restaurant": ("restaurant", "eater", "gourmet"),
    "product": ("tech", "gadget", "gear", "auto", "hifi", "phone"),
}  # fmt: skip


def told(texts: Iterable[str]) -> Counter[str]:
    """How many particulars of each kind stand in short texts.

    >>> told(["Directed by Ann Lee", "98 minutes"])["film"], told(["ISBN 978-0-00-000001-2"])
    (2, Counter({'book': 3}))
    """
    whole = "\n".join(texts)[:MOST_LETTERS].lower()
    said: dict[str, set[str]] = {kind: set() for kind in TELLS}
    sure: set[str] = set()
    beyond = dict.fromkeys(TELLS, 0)  # where the last word of each kind ends
    for run in _RUN.finditer(whole):
        start = run.start()
        begun = _FIRST_LETTERS.get("" if run[0][0].isdigit() else run[0][:2])
        if begun is None or begun.any.match(whole, start) is None:
            continue
        for kind, is_sure, pattern in begun.of:
            word = pattern.match(whole, start) if start >= beyond[kind] else None
            if word:
                said[kind].add(_NUMBER.sub("", word[0]))
                beyond[kind] = word.end()
                if is_sure:
                    sure.add(kind)
    for ending, (kind, compound) in _COMPOUNDS.items():
        if ending in whole:
            said[kind].update(compound.findall(whole))
    return Counter({kind: min(len(words), MOST_TOLD) + MORE * (kind in sure) for kind, words in said.items() if words})


MORE = 2  # particulars more, that one counts which only one kind has
_NUMBER = re.compile(r"\d+")
_SETS = re.compile(
    r"(?<!\w)(?:oled|qled|qd-oled|mini-led|hdmi|hdr10\+?|dolby vision|nits|refresh rate|burn[- ]in)(?!\w)"
)  # for lower case
# Asked first: most texts have none.
_SETS_STEMS = ("oled", "qled", "mini-led", "hdmi", "hdr10", "dolby", "nits", "refresh", "burn")
_LEAST_SETS = 2  # different words of television sets


def is_television_set(told: str) -> bool:
    """Is "TV" the thing one looks at, not what is shown on it?

    >>> is_television_set("An OLED with four HDMI ports"), is_television_set("The finale in HDR10")
    (True, False)
    """
    lower = told[:MOST_LETTERS].lower()
    stems = sum(stem in lower for stem in _SETS_STEMS)
    return stems > 0 and len(set(_SETS.findall(lower))) >= _LEAST_SETS


def of_site(url: str) -> str | None:
    """The one kind that a site's name speaks of; None where it speaks of none, or of several.

    >>> of_site("https://www.kinoblatt.example/x"), of_site("https://films-and-games.example/"), of_site("https://a.example")
    ('film', None, None)
    """
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    kinds = [kind for kind, stems in _SITES.items() if any(stem in host for stem in stems)]
    return kinds[0] if len(kinds) == 1 else None
