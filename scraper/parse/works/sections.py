"""Is a section, a tag or a kicker that of reviews: "Filmkritik", "Culture / Books / Review", "Album of the week"?"""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.page import Page
from scraper.parse.data.structured import Structured
from scraper.parse.works import item_kinds, review_languages
from scraper.text import holds_any

_WORDS = re.compile(
    r"reviews?|(?:book|film|movie|music|game|album|restaurant|theat(?:re|er)|tv)reviews?|recensioni|recensione|"
    r"(?:\w{2,12}-?)?rezension(?:en)?|(?:\w{2,12}-?)?besprechung(?:en)?|"
    r"(?:film|kino|buch|musik|theater|konzert|album|cd|platten|opern|serien|spiele?|literatur|tv|ausstellungs|kunst|"
    r"podcast|hörspiel|hörbuch|restaurant|gastro|wein|tanz|ballett|comic)?-?kritik(?:en)?|"
    r"critiques?|críticas?|criticas?|reseñas?|resenhas?|(?:\w{2,12})?recensies?|(?:\w{2,12})?recension(?:er)?|"
    r"рецензи[яи]|обзоры?|"
    r"testberichte?|tests?|testy|fahrberichte?|\w{0,12}anmeldelser?|bokomtaler?|recenzj[ae]|recenze|\w{0,12}arvostelut?|"
    rf"incelemeler|inceleme|{review_languages.SURE}",
    re.IGNORECASE,
)
_CJK = re.compile(r"影评|影評|书评|書評|乐评|レビュー|评测|評測|리뷰")
_STEMS = (
    "review", "recens", "rezens", "besprechung", "kritik", "critique", "crític", "critic", "reseña", "resenha",
    "рецензи", "обзор", "test", "first ", "tasting", "fahrbericht", "anmeldelse",
    "bokomtale", "recenz", "arvostelu", "nceleme",
    "影评", "影評", "书评", "書評", "乐评", "レビュー", "评测", "評測", "리뷰", *review_languages.STEMS,
)  # fmt: skip
_PARTS = re.compile(r"[,;|/>›»•·]|\s[-–]\s")
_NOT = re.compile(
    r"in review|peer.review|week review|market review|\b(?:law|press|weekly|monthly) review", re.IGNORECASE
)
_BESIDE = frozenset(
    "our latest new expert critic critics critic's staff full in depth the and & all most recent der die das und les "
    "et las los y i le e os as de du del reader's movie".split()
)  # words that may stand beside the word for reviews, besides those for kinds of works
_LONGEST = 300  # characters; longer ones are lists of search words
_MOST_KEYWORDS = 8  # more are search words, not sections
_OF_THE_WEEK = re.compile(
    r"(?:book|album|record|film|movie|game|song|single|novel|play|restaurant|track|lp|cd|app|wine|beer|whisky|gadget|"
    r"show|podcast|exhibition)s?"
    r"[ -]of[ -]the[ -](?:week|month|day)|"
    r"(?:buch|album|platte|film|spiel|roman|hörbuch|hoerbuch|krimi|cd|song|restaurant|comic|serie|stück)"
    r"[ -]de[rs][ -](?:woche|monats|tages)|"
    r"(?:livre|disque|album|film|jeu|roman|spectacle|polar|série)[ -]d(?:e la|u)[ -](?:semaine|mois|jour)|"
    r"(?:libro|disco|película|pelicula|álbum|juego|novela|serie)[ -]de(?:l| la)[ -](?:semana|mes|día)|"
    r"(?:libro|disco|album|film|gioco|romanzo)[ -]del(?:la)?[ -](?:settimana|mese|giorno)|"
    r"(?:livro|disco|álbum|filme|jogo)[ -]d[ao][ -](?:semana|mês|dia)|"
    r"(?:boek|plaat|album|film)[ -]van[ -]de[ -](?:week|maand)|"
    r"\b(?:buch|film|cd|lese|platten|serien|hörbuch)-?tipp\b|\bbuchvorstellung\b|\bplattentest\b|critic[’']?s[ -]pick",
    re.IGNORECASE,
)  # what papers call a short review that they recommend


_PICK_STEMS = (
    "the week", "the month", "the day", "the-week", "the-month", "the-day", "woche", "monat", "tages", "semaine",
    "du mois", "du-mois", "la mois", "la-mois", "jour", "semana", "del mes", "del-mes", "la mes", "la-mes", "día",
    "settiman", "mese", "giorno", "mês", "dia", "maand", "de week", "de-week", "tipp", "vorstellung", "plattentest",
    "pick",
)  # fmt: skip


@lru_cache(maxsize=4096)
def is_section(name: str) -> bool:
    """Is a section, tag or kicker, or one of several in a line, that of reviews?

    >>> is_section("Culture / Books / Review"), is_section("Restaurant Reviews"), is_section("2023 in review")
    (True, True, False)
    >>> is_section("Scharfe Kritik an der Regierung"), is_section("Filmkritik"), is_section("原创 影评 电影")
    (False, True, True)
    >>> is_section("Album der Woche"), is_section("Gazette Book Review"), is_section("Cover test results")
    (True, False, False)
    """
    if len(name) > _LONGEST:
        return False
    lowered = name.lower()
    if not holds_any(lowered, _STEMS) or _NOT.search(name):
        return is_pick(lowered)
    return bool(_CJK.search(name)) or any(map(_names_reviews, _PARTS.split(lowered))) or is_pick(lowered)


def is_pick(line: str) -> bool:
    """Does a line or an address speak of the book, record or film of the week?"""
    return holds_any(line, _PICK_STEMS) and bool(_OF_THE_WEEK.search(line))


def after_pick(line: str) -> str:
    """What follows "Book of the week - " in a headline; the whole where it says nothing of the kind.

    >>> after_pick("3.5. | Buch der Woche - Nora Vale • Der Brief"), after_pick("Der Brief")
    ('Nora Vale • Der Brief', 'Der Brief')
    """
    match = _OF_THE_WEEK.search(line)
    rest = line[match.end() :].lstrip(" :–—-|") if match else ""
    return rest or line


def _names_reviews(part: str) -> bool:
    if _TRIALS.fullmatch(part.strip()):
        return True
    words = part.split()
    said = [word for word in words if _WORDS.fullmatch(word)]
    if not said or len(words) > 5:
        return False
    if len(words) == 2 and words[0] not in ("book", "law"):
        return True
    if len(words) == _OF_ONE and words[0] in said and words[1] in _SMALL_OF:
        return True  # "Crítica de ópera"
    return all(word in said or word in _BESIDE or item_kinds.said(word) for word in words)


_TRIALS = re.compile(r"first (?:drive|ride)s?|road tests?|test drives?|tasting notes?")
_OF_ONE = 3  # words
_SMALL_OF = frozenset("de du di da of van do des del av af".split())
_OF_CLASS = re.compile(
    r"(?:^|[\s_-])(?:category|type|single|format|section)[\w-]*[-_](?:review|recensioni|rezension|kritik|critica|"
    r"critique|recensie|resena)"
)


def in_section(page: Page, data: Structured) -> bool:
    """Does the page's section, breadcrumb, keyword or class say review?"""
    named = [node.text("articleSection") or "" for node in data.articles]
    named += [
        found.value
        for _, found in data.meta(
            "article:section", "section", "og:section", "parsely-section", "article:tag", "keywords"
        )
        if found.value.count(",") < _MOST_KEYWORDS
    ]
    named += [node.text("name") or node.text("item") or "" for node in data.of_type("ListItem")[:6]]
    if any(map(is_section, named)):
        return True
    tops = [i for tag in ("body", "article") for i in page.by_tag.get(tag, ())[:2]]
    return any(page.label[i] and _OF_CLASS.search(page.label[i]) for i in tops)
