"""What makes two names of works one: neither articles, accents, punctuation, case nor the style of a numeral.

A subtitle is part of the name, and so is a number: a sequel is no other spelling of the first part.
"""

from __future__ import annotations

import re
import unicodedata

METHOD = "name/1"  # changes whenever `work_key` gives another answer for any name

_ARTICLES = frozenset(
    (
        "the a an le la les l un une el los las unos unas der die das ein eine il lo gli i o os as um uma de het een "
        "den det en ett et"
    ).split()
)
# A year, or what it was seen or played on.
_BRACKET = re.compile(
    r"\s*[(\[](?:(?:19|20)\d\d"
    r"|[^()\[\]]{0,12}\b(?:ps[345]|xbox|switch|pc|dvd|blu-?ray|uhd|4k|3d)\b[^()\[\]]{0,12})[)\]]\s*$",
    re.IGNORECASE,
)
_APOSTROPHE = re.compile(r"['’ʼ`´](?=s\b)", re.IGNORECASE)  # "Harbour's" and "Harbours" are one; "l'heure" is two words
_WORD = re.compile(r"[^\W_]+")
# Not i, v and x, which are words and letters of names.
_ROMAN = dict(zip("ii iii iv vi vii viii ix xi xii xiii".split(), "2 3 4 6 7 8 9 11 12 13".split(), strict=True))
_NUMBERS = {word: str(n) for n, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_COUNTED = frozenset("part volume vol chapter episode season book act".split())
_SPELLED = {"vol": "volume", "and": "&", "und": "&", "et": "&", "y": "&", "e": "&"}


def work_key(name: str) -> str:
    """The same for all spellings of a name; "" for a name without a letter or digit.

    >>> work_key("The Salt Ledger"), work_key("SALT LEDGER, THE"), work_key("Salt Ledger (2024)")
    ('salt ledger', 'salt ledger', 'salt ledger')
    >>> work_key("Harbour Lights: Part Two"), work_key("Harbour Lights – Part II"), work_key("Harbour Lights")
    ('harbour lights part 2', 'harbour lights part 2', 'harbour lights')
    >>> work_key("L'Été & l’hiver"), work_key("A"), work_key("The The")
    ('ete & l hiver', 'a', 'the')
    """
    bare = _BRACKET.sub("", name)
    bare = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", bare).replace("&", " and "))
    words = _WORD.findall("".join(sign for sign in bare if not unicodedata.combining(sign)).casefold())
    if len(words) > 1 and words[-1] in _ARTICLES and "," in name:
        words = [words[-1], *words[:-1]]
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return " ".join(_alike(words, at) for at in range(len(words)))


def _alike(words: list[str], at: int) -> str:
    word = words[at]
    if at and word in _ROMAN:
        return _ROMAN[word]
    if at and words[at - 1] in _COUNTED and word in _NUMBERS:
        return _NUMBERS[word]
    if 0 < at < len(words) - 1 or word == "vol":
        return _SPELLED.get(word, word)
    return word


# Types of schema.org that pages use for one and the same thing.
_FAMILIES = {
    "film": ("Movie", "MovieClip"),
    "tv": ("TVSeries", "TVSeason", "TVEpisode", "CreativeWorkSeason", "Episode"),
    "music": ("MusicAlbum", "MusicRecording", "MusicRelease", "MusicComposition", "MusicPlaylist"),
    "game": ("VideoGame", "Game", "VideoGameSeries"),
    "book": ("Book", "Audiobook", "BookSeries", "ComicStory", "ComicSeries"),
    "theatre": ("TheaterEvent", "Play", "DanceEvent", "ScreeningEvent"),
    "restaurant": ("Restaurant", "FoodEstablishment", "CafeOrCoffeeShop", "BarOrPub", "LocalBusiness"),
    "product": ("Product", "ProductGroup", "IndividualProduct"),
    "": ("", "Thing", "CreativeWork", "Review"),
}
_FAMILY_OF = {kind: family for family, kinds in _FAMILIES.items() for kind in kinds}


def family_of(kind: str | None) -> str:
    """The kind of work behind a schema.org type; "" where it says nothing, the type itself where we know no better.

    >>> family_of("TVSeason"), family_of("CreativeWork"), family_of("Painting")
    ('tv', '', 'Painting')
    """
    return _FAMILY_OF.get(kind or "", kind or "")
