"""What stands before a score on its line, and whether it says that the score is one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_words import ASPECTS, COMPOUND_LABELS, LABELS, OVERALL
from scraper.records import Rating

LABELLED, SCALED, BARE = 3, 2, 1  # how sure: said to be a rating; has a scale of scores; only the shape of one
MOST_TRIED = (
    5_000  # places of one text that are looked at for each form; a paragraph has a dozen, hostile pages millions
)
LABEL_REACH = 64  # letters before a score in which its label begins

REVIEW_WORDS = frozenset(("review", "kritik", "test", "crítica", "critique", "recensione"))  # "Kim's Review8.5/10"
_EDGE = " \t\n:：=-–—―|*([{«»›>/•·,~\"'“”„’#]})★⭐🌟\ufe0f"
_PARTING = frozenset(":：=–—-]|")
_FILLERS = frozenset("is of was a an at as ist lautet est es è é jest un una um een eine ein to je er är".split())
_COPULAS = frozenset("是为為は은는")  # "我的评分是8分"
_NEED_COLON = frozenset(  # words of common speech, too
    "total note overall stars mark marks rate tally insgesamt totaal totalt stjerner poeng arvio evaluare "
    "sum summe razem celkem toplam jumlah รวม".split()
)
_SENTENCE = re.compile(r"[:：.!?。！？;\n\x1e\x1f|•]")
_LAST_WORD = re.compile(r"[^\s(\[’']+\Z")
# Where the word for a rating leads: "Note de la rédaction 17/20", "Nota del crítico 8", "Оценка автора 8,5".
_OF_THE_WRITER = re.compile(
    r"(?:note|nota|voto|valoración|puntuación|calificación|punteggio|valutazione|avaliação|classificação|ocena|оценка|оцінка|hodnocení|hodnotenie)\s"
    r"(?:(?:de\s(?:la|l[’'])|de|du|del?|dell[aeo’']|do|da|d[’'])\s?)?"
    r"(?:rédac\w*|auteure?|critique|redacción|autora?|crític[oa]|redazione|autore|autrice|critico|redação|"
    r"redakcji|redakce|autork?[aiy]|recenzenta|автора|редакції|автора|редакции|критика|обозревателя)\Z",
    re.IGNORECASE,
)
# "La note du Quotidien : 3/4", "Il voto di Giornale: 7": of whom, by name.
_OF_THE_HOUSE = re.compile(
    r"(?:[Ll]a\s|[Ii]l\s|[AaOo]\s)?(?:[Nn]ote|[Nn]ota|[Vv]oto|[Cc]alificación|[Vv]aloración|[Pp]untuación|[Aa]valiação)\s"
    r"(?:du|de\sla|de|del|della|do|da|di)\s[A-ZÀ-Þ][\w’' .-]{2,30}\Z"
)
# "Nota: Notable (8)": the verdict's word stands between the label and its figure.
_EXPLAINED = re.compile(r"(?P<label>[^:：.!?\n]{0,24}?(?P<word>[^\W\d_]+))\s?[:：]\s?[^\W\d_]+(?:\s[^\W\d_]+)?\s?\(\Z")
_SPACES = re.compile(r"[\s:：]+")


@dataclass(frozen=True, slots=True)
class Match:
    """A score found in text[start:stop]. `label` is what stands before it on its line ("Graphics", "Our rating")."""

    rating: Rating
    start: int
    stop: int
    sure: int
    label: str = ""


def made(rating: Rating, span: tuple[int, int], sure: int, label: str) -> Match:
    """A match with its rating normalized and its aspect named."""
    aspect = aspect_of(label) if label else None
    return Match(normalize(replace(rating, aspect=aspect) if aspect else rating), *span, sure, label)


def label_before(text: str, start: int, floor: int = 0) -> tuple[str, bool]:
    """(label of the score that begins at `start`, whether its last word names a rating); nothing before `floor`.

    >>> label_before("Our verdict: 8", 13)
    ('Our verdict', True)
    >>> label_before("Kanae's Review8.5/10", 14)
    ("Kanae's Review", True)
    >>> label_before("It took us 8", 11)[1]
    False
    """
    before = text[max(floor, start - LABEL_REACH) : start]
    label = before.rstrip(_EDGE)
    parted = before[len(label) :]
    for _ in range(2):
        head, space, last = label.rpartition(" ")
        if not space or last.lower() not in _FILLERS:
            break
        label = head.rstrip(_EDGE)
        parted += " "
    label = label[:-1] if label[-1:] in _COPULAS else label
    cut = [m.end() for m in _SENTENCE.finditer(label)]
    label = label[cut[-1] :].strip(_EDGE) if cut else label.strip(_EDGE)
    if not label or "," in parted:
        return "", False
    if parted == "]" and "[" in label:
        return label[label.rindex("[") + 1 :], True
    explained = _EXPLAINED.search(before) if before.endswith("(") and (":" in before or "：" in before) else None
    if explained and is_label(explained["word"].lower()):
        return explained["label"].strip(_EDGE), True
    word = _LAST_WORD.search(label)
    return label, bool(word) and _says_rating(label, word[0].lower(), parted)  # type: ignore[index]


def _says_rating(label: str, last: str, parted: str) -> bool:
    """Does the last word of a label, parted from the figure by these characters, name a rating or something scored?"""
    if is_label(last):
        return parted == "" or parted != " " or last not in _NEED_COLON
    if (parted == "" and last in REVIEW_WORDS) or _OF_THE_WRITER.match(label):
        return True
    words = label.lower().split()
    if last in OVERALL and is_called(words) and (len(words) <= _FEW_WORDS or not _PARTING.isdisjoint(parted)):
        return True
    return not _PARTING.isdisjoint(parted) and (last in ASPECTS or _OF_THE_HOUSE.match(label) is not None)


_FEW_WORDS = 3


def is_called(words: list[str]) -> bool:
    """Do these words, in lower case, end on what ratings are called: "our score", "voto finale", "ocena końcowa"?"""
    if not words:
        return False
    return is_label(words[-1]) or (len(words) > 1 and words[-1] in OVERALL and is_label(words[-2]))


def is_label(word: str) -> bool:
    """Is this word, in lower case, what ratings are called?"""
    return word in LABELS or (len(word) > 3 and word.endswith(COMPOUND_LABELS))


def aspect_of(label: str) -> str | None:
    """The aspect that a label names; None where it speaks of the whole work or of nothing known.

    >>> aspect_of("Value score"), aspect_of("Our final verdict"), aspect_of("Graphics")
    ('Value', None, 'Graphics')
    """
    words = [w for w in _SPACES.split(label) if w]
    while words and is_label(words[-1].lower()) and words[-1].lower() not in ASPECTS:
        words.pop()
    named = [w for w in words if w.lower().strip("'’&,") not in OVERALL]
    if not named or len(words) > 5:
        return None
    return " ".join(words) if any(w.lower().strip(",&()") in ASPECTS for w in named) else None


def is_former(label: str) -> bool:
    """Does a label say that the score beside it is no longer given: "Previous score", "Bisherige Wertung"?"""
    return _FORMER.search(label) is not None


_FORMER = re.compile(
    r"\b(?:previous|original|old|former|initial|bisherige?|alte|ursprüngliche?|ancienne|précédente|anterior|precedente|"
    r"vorige|poprzednia|прежняя)\b",
    re.IGNORECASE,
)


def is_of_others(label: str) -> bool:
    """Does a label say that the score is the readers' or other critics', or rates an age, a load, a bench's run?

    >>> is_of_others("Hodnocení uživatelů"), is_of_others("Leserwertung"), is_of_others("Naše hodnocení")
    (True, True, False)
    >>> is_of_others("Age rating"), is_of_others("Your rating"), is_of_others("Top score")
    (True, True, True)
    """
    return _OTHERS.search(label) is not None or _ELSE.search(label) is not None


_ELSE = re.compile(
    r"\b(?:age|content|maturity|parental|energy|efficiency|credit|approval|tv|impedance|power|load|ip|waterproof|fire|top|"
    r"high|half-?time|full-?time|trust|seller|elo|bond|seo|your|\w+mark|\w+bench|antutu|esrb|pegi|mpaa|bbfc|usk|fsk)"
    r"\s(?:ratings?|scores?)\b|\A(?:please )?(?:rate (?:this|it|me)|(?:click|tap) to rate)\b|"
    r"\b(?:deine?|ihre|votre|ta) (?:be)?(?:wertung|note)\b|"
    r"\A(?:hotel|michelin)\Z",
    re.IGNORECASE,
)


_OTHERS = re.compile(
    r"\b(?:users?|readers?|audience|community|visitors?|viewers?|critics|press|"
    r"leser\w*|nutzer\w*|lecteurs?|spectateurs?|presse|"
    r"usuarios?|lectores|público|prensa|utenti|pubblico|lettori|stampa|critica|leitores|usuários|imprensa|"
    r"lezers|gebruikers|bezoekers|pers|"
    r"czytelni\w+|użytkowni\w+|krytycy|читател\w+|пользовател\w+|зрител\w+|критики|"
    r"uživatel\w*|divá[ck]\w*|čtená[řr]\w*|läsar\w*|användar\w*|tittar\w*|læser\w*|bruger\w*|lesern\w*|bruker\w*|"
    r"lecteurs?|internautes?|okur\w*)\b|読者|ユーザー|用户|读者|사용자|독자|관객|관람객|네티즌|"
    r"القراء|المستخدمين|الجمهور|کاربران|خوانندگان|مخاطبان|पाठक|यूज़र|यूजर|दर्शक|ผู้อ่าน|ผู้ใช้|người dùng|độc giả|khán giả",
    re.IGNORECASE,
)
