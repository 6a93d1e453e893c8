"""Which addresses and titles say that they are of a review, in the languages reviews are written in.

The word is neither needed nor enough: "previews", "peer review" and "year in review" are none, /reviews/ alone is a
list, and a link to write, report or share one leads nowhere.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote, urlsplit

Said = Literal["one", "list"]

# One review, as a word of a path or a title; and many of them.
_ONE = frozenset(
    "review reviewed recensione rezension kritik filmkritik buchkritik rezi recension recensie "
    "critique reseña resena crítica critica "
    "resenha anmeldelse anmeldt omtale recenzja opinia recenze recenzia arvostelu рецензия обзор отзыв "
    "recenzija inceleme elestiri konserttiarvio elokuvaarvio kirjaarvio levyarvio peliarvio teatteriarvio kritika "
    "fahrbericht testbericht "
    "filmkritikk gesehen spieltest albumkritik plattenkritik buchrezension bookreview filmreview".split()
)
_MANY = frozenset(
    "reviews recensioni rezensionen kritiken filmkritiken buchkritiken recensioner recensies "
    "critiques reseñas resenas críticas "
    "criticas resenhas anmeldelser omtaler recenzje recenze arvostelut рецензии обзоры отзывы "
    "testberichte bewertungen avis "
    "beoordelingen comentarios testimonials".split()
)
_TESTS = frozenset(
    ("test", "tests", "testbericht", "hands-on", "verdict")
)  # reviews only as a part of the path of their own
_NOT = frozenset(
    "preview previews write writeareview writereview add new edit delete login signin signup "
    "register logout account accounts user users "
    "profile profiles member members author authors tag tags report abuse flag share feed rss "
    "help contact about careers policy "
    "guidelines peer performance literature judicial law share like likes vote comment comments reply compose submit "
    "schrijf schreiben verfassen scrivi escribir escribe ecrire écrire rediger rédiger skriv "
    "napisz laisser deixe deja dejar geef "
    "subscribe newsletter search advertise forum forums passport cart checkout".split()
)  # fmt: skip
_NOT_PHRASE = re.compile(
    r"(?:year|week|month|day|decade|quarter|\d{4})[-_ ]in[-_ ]review|"
    r"review[-_ ]of[-_ ]the[-_ ](?:year|week|month)|in-review\Z|(?:peer|under|law|year|policy|judicial).reviews?\b|"
    r"\b(?:to|will|must|for|most)-review|"
    r"reviews?-(?:boards?|process|polic(?:y|ies)|management|guidelines|committee|link|into|request)\b|"
    r"\bkritik-(?:an?|am|aus|vo[nm]|und|nach|wegen|zu[rm]?|bleibt|uebrig|gegen)\b|"
    r"(?:scharfe|heftige|massive|harte|neue)-kritik\b|"
    r"\b(?:deals|coupons?|promo-codes?)\b|report_abuse|meld-"
)  # the words in another sense: courts, science, criticism of somebody; and what is sold beside reviews
_PICTURES = frozenset("foto fotos photos gallery galleries galerie bilder images videos slideshow fotostrecke".split())
LEAST_DIGITS = 3  # of the number of a review; shorter ones are pages of a list
_KIND_OF = 2  # words of "film-reviews"; behind more a word that means one and many means one
LEAST_SLUG = 3  # words of a part below a section that may be one review's title; fewer name the section
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34])\Z", re.IGNORECASE)
_SECTIONS = frozenset(
    (
        "category",
        "categories",
        "kategorie",
        "categoria",
        "categorie",
        "rubrik",
        "section",
        "sections",
        "topics",
        "archive",
        "topic",
        "thema",
    )
)
_PAGING = re.compile(
    r"(?:page|p|seite|pagina|by|sort|all|latest|popular|activity|recent|"
    r"(?:page|p|pg|seite|pagina|strona|sida|side|stranica)?[-_.]?\d{1,4}(?:\.\d)?)(?:\.html?)?\Z"
)
_NUMBER = re.compile(r"[\W\d]*")
_ASKS = re.compile(
    r"\b(?:write|add|post|leave|submit|give)\b.{0,12}\breview|\b(?:be the first|rate (?:this|it))\b|"
    r"\bschreib(?:en|e)?\s.{0,24}(?:bewertung|rezension|meinung)|"
    r"(?:bewertung|rezension|kritik)\s(?:schreiben|abgeben|verfassen)|(?:rédiger|écrire|donner|donnez|laissez?|"
    r"déposez?)\s.{0,8}\bavis|"
    r"\b(?:escrib\w+|deja\w*|añad\w+)\s.{0,6}(?:opinión|reseña|crítica)|(?:scrivi|lascia)\s.{0,6}recensione|"
    r"(?:napisz|dodaj)\s(?:recenzj|opini)|(?:schrijf|plaats)\s.{0,6}(?:recensie|review)|(?:оставить|написать|"
    r"добавить)\s(?:отзыв|рецензи)|"
    r"レビューを(?:書く|投稿)|리뷰\s?(?:쓰기|작성)|写(?:影|书|短)?评",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")
_TITLE = re.compile(
    r"(?<!pre)(?<!peer )(?<!in )(?<!under )\breview(?:ed)?\b(?!s? (?:board|process|committee|"
    r"policy|of the (?:year|week)))|recensione|"
    r"\brezension|\bkritik(?:\b|:)|filmkritik|\brecension\b|\brecensie\b|\bcritique\b|\breseña|\bcrítica\b|"
    r"\bresenha|\banmeldelse|\bomtale|"
    r"\brecenzj|\brecenze|\barvostelu|рецензия|обзор|レビュー|评测|影评|书评|리뷰|★|☆|^test ?:|\bim test\b|"
    r"\btest du\b|\bspieltest",
    re.IGNORECASE,
)
_TITLE_NOT = re.compile(
    r"\bpreview|year in review|week in review|month in review|peer.review|under review|"
    r"reviews?\s+(?:board|process|committee|policy|roundup)|"
    r"judicial review|spending review|review into|comments? on:|^re:",
    re.IGNORECASE,
)


def is_of_many(url: str) -> bool:
    """Is one of the parts of an address a word for many reviews?

    >>> is_of_many("https://a.example/plugin/x/reviews/page/2/"), is_of_many("https://a.example/review/7")
    (True, False)
    """
    return not _MANY.isdisjoint(urlsplit(url).path.lower().split("/"))


@lru_cache(maxsize=4096)
def said_by(path: str) -> Said | None:
    """What an address says by its path (query and fragment left out): one review, a list of them, or nothing.

    >>> said_by("/review/show/397223252"), said_by("/2020/11/30/book-review-the-idiot/"), said_by("/reviews/heat-1995")
    ('one', 'one', 'one')
    >>> said_by("/category/recensioni/page/2/"), said_by("/film/heat/reviews/by/activity/"), said_by("/xbox-reviews/")
    ('list', 'list', 'list')
    >>> said_by("/vpn/fastnet/review/"), said_by("/review/"), said_by("/category/gear-reviews/kayaks/")
    ('one', 'list', 'list')
    >>> said_by("/review/8812"), said_by("/review/2")
    ('one', 'list')
    >>> said_by("/blog/category/misc/rezension"), said_by("/topic/film-review-7")
    ('list', None)
    >>> [said_by(x) for x in ("/previews/", "/writeareview", "/user/ann/reviews", "/a-year-in-review")]
    [None, None, None, None]
    >>> [said_by(x) for x in ("/2019/kritik-an-der-bahn/", "/our-review-board", "/photos/cars/tests/lada-niva-03.html")]
    [None, None, None]
    """
    plain = unquote(path)
    parts = [part for part in plain.split("/") if part]
    found = _said(parts) if parts else None
    return None if found and (_NOT_PHRASE.search(plain.lower().rstrip("/")) or _FILE.search(plain)) else found


def _said(parts: list[str]) -> Said | None:
    words = [[word.lower() for word in _WORD.findall(_CAMEL.sub("-", part))] for part in parts]
    if any(part and (part[0] in _NOT or part[-1] in _PICTURES) for part in words[:-1]) or any(
        len(part) <= 4 and _NOT & set(part) for part in words
    ):
        return None
    filed = any(part and part[0] in _SECTIONS for part in words[:-1])
    for n, part in enumerate(words):
        whole = "".join(part)
        many = whole in _MANY or (1 < len(part) <= 4 and part[-1] in _MANY - (_ONE if len(part) > _KIND_OF else set()))
        if many or whole in _ONE or whole in _TESTS:
            found = "list" if filed else _by_place(parts, words, n, many=many)
            if found:
                return found
        elif len(part) > 1 and n == len(words) - 1 and _ONE & set(part) and (not filed or len(part) > LEAST_SLUG):
            return "one"
    return None


def _by_place(parts: list[str], words: list[list[str]], n: int, *, many: bool) -> Said | None:
    """What a part that is the word review alone says, by what stands before and after it."""
    if not many and any(part.isdigit() and len(part) >= LEAST_DIGITS for part in parts[n + 1 :]):
        return "one"
    rest = [part for part in parts[n + 1 :] if not _PAGING.match(part.lower())]
    if not rest:
        single = not many and n > 0 and len(parts[n - 1]) > 3
        return (
            "list"
            if many or (not single and "".join(words[n]) in _ONE)
            else "one"
            if single and "".join(words[n]) in _ONE
            else None
        )
    if any(later and later[-1] in _MANY for later in words[n + 1 :]):
        return None
    named = any("-" in part or "_" in part or any(c.isdigit() for c in part) or len(part) > 12 for part in rest)
    return "one" if named else None


def asks_for_one(text: str) -> bool:
    """Is the text of a link one that asks for a review, or the number of a page?

    >>> [asks_for_one(x) for x in ("Write a review", "Donnez votre avis", "Оставить отзыв", "88", "Heat: a review")]
    [True, True, True, True, False]
    """
    return bool(_NUMBER.fullmatch(text) and text) or bool(_ASKS.search(text))


@lru_cache(maxsize=4096)
def said_in(title: str) -> bool:
    """Does a title say that it is a review's?

    >>> [said_in(x) for x in ("Review: Heat", "RECENSIONE FILM JOJO RABBIT", "Heat, 1995 - ★★★½", "Im Test: Saab 900")]
    [True, True, True, True]
    >>> [said_in(x) for x in ("Preview: Heat 2", "The year in review", "Judge orders review into it", "Comments on: X")]
    [False, False, False, False]
    """
    return bool(_TITLE.search(title)) and not _TITLE_NOT.search(title)
