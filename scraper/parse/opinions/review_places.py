"""Which places of a page are said to hold what people say of a thing: by a line over them, in many languages.

A line says so surely where it names what is said and who says it ("Comments from our guests", "Was Kunden sagen");
one that only names the thing ("Reviews", "12 avis", "Отзывы") asks for more to be seen in what stands below it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from scraper.elements import BUTTON, FORM, HEAD, LINK, NAV
from scraper.page import Page
from scraper.parse.opinions.crowd_signs import says_crowd

LONGEST_LINE, MOST_WORDS = 60, 9
MOST_SURE = 6  # words of a line that needs no word for people
MOST_PLACES = 6  # of one page
MOST_ALIKE = 3  # lines of one form: those of a list of things, each with its "12 reviews"
_NOWHERE = NAV | FORM | BUTTON | HEAD
_LINKS = frozenset(("a",))
_FIGURES = re.compile(r"\d[\d.,]*")

_SAID = (
    "review", "rating", "opinion", "testimonial", "feedback", "comment", "write-up", "tasting", "bewertung",
    "rezension", "meinung", "erfahrung", "avis", "critique", "témoignage", "opinione", "reseña", "valoracion",
    "comentario", "opinioni", "recension", "commenti", "avaliaç", "opiniões", "comentário", "depoimento", "resenha",
    "beoordeling", "recensie", "ervaring", "opinie", "recenzj", "komentar", "oceny", "отзыв", "рецензи",
    "комментари", "відгук", "omdöme", "kommentar", "anmeldelse", "omtale", "arvostelu", "recenz", "hodnocení",
    "vélemény", "értékelés", "yorum", "değerlendirme", "đánh giá", "nhận xét", "bình luận", "ulasan", "レビュー",
    "口コミ", "クチコミ", "感想", "评论", "評論", "评价", "短评", "리뷰", "후기", "상품평", "ביקורות", "κριτικές",
    "σχόλια", "păreri", "stimmen", "の声",
)  # fmt: skip
_SAYING = (
    " say", " said", " think", " sagen", " meinen", " disent", " pensent", " dicen", " opinan", " dicono", " pensano",
    " dizem", " acham", " zeggen",
    " parlent", " hablan", " parlano", " falam", " sprechen",
    " vinden", " mówią", " говорят", " säger", " tycker", " siger", " mener", " sier",
)  # fmt: skip
_PEOPLE = re.compile(
    r"\b(?:customers?|clients?|users?|readers?|guests?|visitors?|patients?|students?|buyers?|shoppers?|members?|"
    r"employees?|staff|people|viewers?|listeners?|players?|diners?|travell?ers?|owners?|others|"
    r"kund(?:en|innen)|nutzer|gästen?|leser|besucher|patient(?:en|innen)|teilnehmer|spieler|andere|"
    r"lecteurs|internautes|spectateurs|utilisateurs|acheteurs|voyageurs|joueurs|élèves|"
    r"clientes|usuarios|lectores|huéspedes|pacientes|alumnos|compradores|espectadores|jugadores|viajeros|"
    r"clienti|utenti|lettori|ospiti|pubblico|spettatori|pazienti|viaggiatori|studenti|"
    r"leitores|hóspedes|alunos|usuários|utilizadores|viajantes|"
    r"klanten|gasten|lezers|bezoekers|gebruikers|klientów|użytkowników|gości|czytelników|widzów|pacjentów|kupujących|"
    r"клиент\w*|пациент\w*|покупател\w*|гост\w*|читател\w*|зрител\w*|учеников|"
    r"kunder\w*|läsare|gäster|besökare|læsere|gæster|brugere|brukere|gjester|zákazník\w*|hostů|čtenářů|"
    r"müşteri\w*|kullanıcı\w*|khách(?: hàng)?|người dùng)\b|"
    r"お客様|ユーザー|購入者|みんな|用户|网友|买家|顾客|고객|구매자|관람객"
)
_PLAIN = re.compile(
    r"[\W\d]*(?:(?:all|alle|toutes|todas|tutte|todos|все|latest|neueste|derniers|últimas|recent)\s)?"
    r"(?:(?:l[ea]s?|i|os|as|gli)\s)?(\w+(?:[ -]\w+)?)[\W\d]*k?[\W\d]*"
)
_OTHERS = re.compile(
    r"player ratings|critics?[’']? reviews|expert reviews|recent reviews"
)  # no readers', or of many things
# What is said under the news, too.
_TALK = re.compile(r"comment|coment|kommentar|commenti|komentar|комментари|bình luận|评论|評論|コメント|댓글")
# Who talks of what was bought or used, and not of the news.
_BUYERS = re.compile(
    r"customers?|clients?\b|buyers|shoppers|guests|patients|diners|kunden|gästen?\b|patienten|acheteurs|clientes|compradores|"
    r"huéspedes|pacientes|clienti|ospiti|pazienti|hóspedes|klanten|gasten|klientów|gości|клиент|покупател|гост|пациент|"
    r"kunder|müşteri|khách|顾客|买家|購入者|お客様|구매자|고객"
)
_COUNTED = re.compile(r"\A\W*\d[\d.,]*\s?k?\s(?:\w+\s)?(\w+)")


@dataclass(frozen=True, slots=True)
class Place:
    """Behind which element and piece of text people's words are announced; and does the line leave no doubt?"""

    element: int
    piece: int
    sure: bool
    form: str = ""


def places(page: Page) -> list[Place]:
    """The places that a line announces, in order."""
    stripped, owner_of, bits = page.stripped, page.owner, page.bits
    short = {
        k: stripped[k].lower()
        for k in page.said
        if len(stripped[k]) <= LONGEST_LINE
        and not bits[owner := owner_of[k]] & _NOWHERE
        and (not bits[owner] & LINK or _is_tab(page, owner))
    }
    lines = _with_stems("\n".join(short.values()))
    if not lines:
        return []
    found: list[Place] = []
    met: Counter[str] = Counter()
    for k, line in short.items():
        if line not in lines:
            continue
        sure = says(line)
        if sure is not None:
            form = _FIGURES.sub("0", line)
            met[form] += 1
            found.append(Place(owner_of[k], k, sure, form))
    return [place for place in found if met[place.form] < MOST_ALIKE][:MOST_PLACES]


def _with_stems(joined: str) -> set[str]:
    """The lines that hold one of the words."""
    found: set[str] = set()
    for stem in (*_SAID, *_SAYING):
        at = joined.find(stem)
        while at >= 0:
            stop = joined.find("\n", at)
            stop = stop if stop >= 0 else len(joined)
            found.add(joined[joined.rfind("\n", 0, at) + 1 : stop])
            at = joined.find(stem, stop)
    return found


def headed(heads: Iterable[str]) -> bool:
    """Does one of these headings, in lower case, name what is said and who says it?"""
    together = "\n".join(heads)
    if not _PEOPLE.search(together):
        return False
    return any(says(line) for line in together.split("\n") if _PEOPLE.search(line))


def says(line: str) -> bool | None:
    """Does a line in lower case announce what people say: surely, perhaps, or not at all (None)?

    >>> [says(x) for x in ("comentarios de clientes", "o que dizem os alunos", "отзывы наших пациентов")]
    [True, True, True]
    >>> [says(x) for x in ("reviews", "4 reviews, sorted by relevance", "our tastings", "write a review")]
    [False, True, False, None]
    >>> [says(x) for x in ("slow boat review", "the rating agency was wrong about people")]
    [None, None]
    """
    if len(line.split()) > MOST_WORDS:
        return None
    if _OTHERS.search(line) or len(_FIGURES.findall(line)) > 1:
        return None
    if len(line.split()) <= MOST_SURE and says_crowd(line):
        return True
    if _TALK.search(line):
        return True if _BUYERS.search(line) and len(line.split()) <= MOST_SURE else None
    noun = any(stem in line for stem in _SAID)
    if (noun or any(verb in line for verb in _SAYING)) and _PEOPLE.search(line) and len(line.split()) <= 6:
        return True
    if not noun:
        return None
    match = _PLAIN.fullmatch(line) or _COUNTED.match(line)
    named = match[1] if match else ""
    if not any(stem in named for stem in _SAID) or named.startswith("review ") or _is_one_text(named):
        return None
    return False


def _is_one_text(noun: str) -> bool:
    """Is it a single text, or who wrote or what was done: "Review", "Reviewer", "Reviewed"?"""
    return noun in _ONE_TEXT or noun.endswith(("ed", "er", "ers", "ing"))


_ONE_TEXT = frozenset("review rating comment opinion testimonial critique kommentar kritik rezension bewertung".split())


def _is_tab(page: Page, i: int) -> bool:
    at = page.closest(i, _LINKS)
    return at is not None and page.attr(at, "href")[:1] == "#"
