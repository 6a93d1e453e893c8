"""White space, comparison keys and languages: small pure functions that know nothing of pages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_NOT_LETTERS = re.compile(r"[\W_]+")
_NO_LETTERS_OF_ASCII = {n: None for n in range(128) if not chr(n).isalnum()}  # the same for `str.translate`
_WORDS = re.compile(r"[^\W\d_]+")

# The most frequent words of a language that are rare in its neighbours: enough for a page, not for a line.
_FREQUENT = {
    "en": "the and of to in is that it was for with as his on be at by this had not are but from or have an they which",
    "de": "der die und das ist nicht ein eine mit auf sich den von dem für auch wird werden dass aber oder als wie",
    "fr": "le les des est une dans que qui pas pour sur avec au du ne sont ce cette plus mais nous vous ses leur été",
    "es": "el los las una que del por con para como pero más su sus este esta muy también está hay fue ser años desde",
    "it": "il che di non una per gli con del della sono più come anche questo nel alla dei delle ma è stato essere dal",
    "pt": "os que não uma do da em para com mais por dos das mas ao foi são também pelo pela seu sua está muito até",
    "nl": "het een van en dat niet zijn voor met op aan ook maar bij naar wordt worden deze dit nog wel hij door",
    "pl": "nie się na jest że do jak ale przez oraz jego już tylko może są był było które który dla po od czy tym",
    "sv": "och att det som är inte en ett på för med till av den har om men var sig från kan när han hon också",
    "da": "og at det som er ikke en et på for med til af den har om men var sig fra kan når han hun også blev efter",
    "no": "og at det som er ikke en et på for med til av den har om men var seg fra kan når han hun også ble etter",
    "fi": "ja on ei että se oli hän mutta kuin myös joka niin ovat sen tai jo kun mukaan ole vain sekä nyt",
    "tr": "ve bir bu için ile da çok olarak daha olan gibi kadar sonra ama değil her ise ancak şey onun",
    "cs": "se na je že to jako ale byl pro nebo jsou jeho také již při jsem až který které která ve po za",
    "ro": "și că nu este pentru din cu care mai sunt la pe ca fost dar sau prin după între această lui",
    "hu": "hogy nem az és egy is volt van de csak mint már meg ez még azt vagy lesz után szerint amely",
    "id": "yang dan di dari untuk dengan ini itu pada tidak dalam juga oleh adalah bisa ada ke karena telah",
}
_STOP_WORDS = {language: frozenset(listed.split()) for language, listed in _FREQUENT.items()}

_SCRIPTS = (
    ("ja", re.compile("[\u3041-\u309f]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("uk", re.compile("[іїєґ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
# The bytes of UTF-8 but those that begin U+0340 to U+1FFF and U+3000 to U+DFFF.
_LATIN_BYTES = bytes({*range(256)} - {*range(0xCD, 0xE2), *range(0xE3, 0xEE)})
_FOREIGN = re.compile("[\u0370-\u1fff\u3041-\ud7af]")
# Languages that share a script with the one above: the script does not contradict them.
_SAME_SCRIPT = {
    "ru": ("uk", "bg", "sr", "mk", "be", "kk", "mn", "ky"),
    "uk": ("ru", "bg", "sr", "mk", "be"),
    "ar": ("fa", "ur", "ps", "ku"),
    "he": ("yi",),
    "hi": ("mr", "ne", "sa", "bh"),
    "zh": ("ja",),
    "ja": ("zh",),
}
_MOST_KNOWN = 120  # letters of a text whose key is remembered: headlines and names
_LEAST_WORDS = 8  # stop words seen before a language is named
_USUAL_SHARE = 0.12  # of the words, in running text of the language the stop words belong to
_BEGINNING = 400  # letters
_LEAST_SHARE = 0.2  # of the letters, before a script names the language
_RARE_LETTERS = 0.15  # Ukrainian's own letters and Japanese kana are the smaller part of a text


# What is never seen: a soft hyphen, and spaces of no width that allow or forbid a line to break.
# Joiners stay, for they shape letters.
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_UNSEEN_CHARS = tuple(map(chr, _UNSEEN))


def hides_characters(text: str) -> bool:
    """Does a text hold characters that are never seen?"""
    return any(char in text for char in _UNSEEN_CHARS)


def seen(text: str) -> str:
    """A text as a reader sees it and would search for it: without soft hyphens and spaces of no width.

    >>> seen("Donau\u00addampf\u200bschiff")
    'Donaudampfschiff'
    """
    return text if text.isascii() else text.translate(_UNSEEN)


def fold(text: str) -> str:
    """White space folded to single spaces.

    >>> fold(" a\\u00a0 b\\n")
    'a b'
    """
    return " ".join(text.split())


def key(text: str | None) -> str:
    """Letters and digits alone, case and width folded: equal for texts that a reader would call the same.

    >>> key("Heat – Review, 1995"), key("ＨＥＡＴ"), key(None)
    ('heatreview1995', 'heat', '')
    """
    if not text:
        return ""
    return _known_key(text) if len(text) <= _MOST_KNOWN else _key(text)


@lru_cache(maxsize=2048)
def _known_key(text: str) -> str:
    """Of a page's headline, its site and its writers several rules ask."""
    return _key(text)


def _key(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        return _NOT_LETTERS.sub("", text.casefold())
    return text.lower().translate(_NO_LETTERS_OF_ASCII)


def words(text: str) -> list[str]:
    """The words of a text, in lower case, numbers left out.

    >>> words("A 4K re-release!")
    ['a', 'k', 're', 'release']
    """
    return _WORDS.findall(text.lower())


def holds_any(text: str, words: Iterable[str]) -> bool:
    """Does a text hold one of these? The cheap look before a pattern is tried.

    >>> holds_any("film review", ("review", "kritik")), holds_any("", ("review",))
    (True, False)
    """
    return any(map(text.__contains__, words))


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first; parted by first letters, so that few are tried at a place.

    >>> one_of(("may", "march", "mai", "june"))
    '(?:june|m(?:arch|ay|ai))'
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    parts = [re.escape(first) + _either(ways) for first, ways in sorted(rests.items())]
    return _either(parts)


def _either(ways: list[str]) -> str:
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def by_beginnings(ways: str) -> str:
    r"""A pattern of many ways, those that begin alike together, so that few are tried at a place; for yes or no.

    Which way is found first may be another. What stands behind \b is tried where words begin, and nowhere else.

    >>> by_beginnings(r"\bfilm by|dvd|\bfeature (?:by|of)|^review")
    '\\bf(?:ilm by|eature (?:by|of))|dvd|^review'
    """
    groups: dict[str, dict[str, list[str]]] = {}
    for way in _parted(ways):
        anchor = next((sign for sign in (r"\b", "^") if way.startswith(sign)), "")
        way = way.removeprefix(anchor)
        plain = way[:1].isalnum() and way[1:2] not in tuple("?*+{")
        groups.setdefault(anchor, {}).setdefault(way[0] if plain else "", []).append(way[1:] if plain else way)
    together = []
    for anchor, rests in groups.items():
        parts = [part for first, rest in rests.items() for part in ([first + _either(rest)] if first else rest)]
        together.append(anchor + _either(parts) if anchor else "|".join(parts))
    return "|".join(together)


def _parted(ways: str) -> list[str]:
    """The ways of a pattern, parted by | outside of brackets."""
    depth, parts = 0, [""]
    for sign in _SIGNS.findall(ways):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


_SIGNS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)


def has_other_scripts(text: str) -> bool:
    """Are there letters of other scripts than the Latin one: from Greek on? A look at the first byte of each letter.

    >>> has_other_scripts("“Café” – 5 €"), has_other_scripts("Heat を見た")
    (False, True)
    """
    return not text.isascii() and bool(text.encode("utf-8", "replace").translate(None, _LATIN_BYTES))


def language_of(text: str, declared: str | None = None) -> str | None:
    """The language of a text by its script and its stop words; None where it cannot be told.

    `declared` wins wherever the text does not clearly contradict it.

    >>> language_of("Der Film ist nicht das, was man von ihm will, und auch die Musik wird mit der Zeit viel.", "en")
    'de'
    >>> language_of("Heat", "en"), language_of("Heat"), language_of("映画のレビューです。とても良かった")
    ('en', None, 'ja')
    """
    letters = len(text) - text.count(" ")
    if has_other_scripts(text) and len(_FOREIGN.findall(text)) > _LEAST_SHARE * letters:
        for language, pattern in _SCRIPTS:
            least = _LEAST_SHARE * (_RARE_LETTERS if language in ("uk", "ja") else 1)
            if len(pattern.findall(text)) > least * letters:
                return declared if declared in _SAME_SCRIPT.get(language, ()) else language
    if declared in _STOP_WORDS and len(text) > _BEGINNING:  # as a rule its beginning confirms it
        begins = words(text[:_BEGINNING])
        if _stop_words(begins, declared) >= _USUAL_SHARE * len(begins) > 0:
            return declared
    found = words(text)
    if declared in _STOP_WORDS and _stop_words(found, declared) >= _USUAL_SHARE * len(found):
        return declared
    seen = sorted(((_stop_words(found, language), language) for language in _STOP_WORDS), reverse=True)
    (most, best), (second, _) = seen[0], seen[1]
    if declared is None:
        return best if most >= _LEAST_WORDS and most > second else None
    known = declared in _STOP_WORDS
    return best if known and most >= 2 * _stop_words(found, declared) + _LEAST_WORDS else declared


def _stop_words(found: list[str], language: str) -> int:
    """How many of these words are stop words of the language."""
    return sum(map(_STOP_WORDS[language].__contains__, found))
