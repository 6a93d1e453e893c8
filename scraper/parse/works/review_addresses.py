"""Does the address of a page say that it is one review: by its folder, or by the words of its last part?

In an address as in a headline, some words mean nothing else and others are common speech: "slow-boat-review" and
"critica-de-slow-boat" are reviews, "kritik-an-der-regierung", "orders-review-of-walls", "situation-critique" none.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from scraper.discover import review_words
from scraper.parse.works.review_languages import OFFICE, ONGOING

_SURE = re.compile(
    r"(?:\w*rezension|\w*besprechung|recensione|\w*recensie|\w*recension|rese[nñ]a|resenha|\w*anmeldelse|bokomtale|"
    r"recenzja|recenze|\w*arvostelu|рецензия|retsenziya|inceleme(?:si)?|filmkritik|buchkritik|albumkritik|serienkritik|"
    r"theaterkritik|plattenkritik|testbericht|fahrbericht|spieltest|albumreview|filmreview|bookreview|moviereview|"
    r"影评|书评)\Z"
)
_COMMON = frozenset(
    "kritik critique critica crítica analisis análisis analise análise avis kritika obzor обзор отзыв".split()
)
_OF = frozenset(
    "zu zum zur de du des del della di do da dos film filme buch serie album livre libro pelicula película jeu".split()
)
_BEFORE_ADJECTIVE = frozenset(
    "situation situacion situación situacao situação situazione massa masse fase phase infraestructura infrastruttura "
    "punto point momento estado etat état stato zona etapa edad temperatura theorie".split()
)
_NEUTRAL = "a-work-with-a-long-name"
_EXTENSION = re.compile(r"\.\w{2,5}\Z")


def says(url: str) -> bool:
    """Does the address speak of one review?

    >>> says("https://x.example/reviews/slow-boat-2019"), says("https://x.example/2020/05/slow-boat-review-patience-pays/")
    (True, True)
    >>> says("https://x.example/cine/critica-de-slow-boat"), says("https://x.example/politik/kritik-an-der-regierung")
    (True, False)
    >>> says("https://x.example/news/mayor-orders-review-of-walls"), says("https://x.example/local/situacion-critica")
    (False, False)
    """
    path = "/" + unquote(url.partition("://")[2].partition("/")[2].partition("?")[0].partition("#")[0]).rstrip("/")
    if review_words.said_by(path) != "one":
        return False
    folder, _, slug = path.rpartition("/")
    if review_words.said_by(f"{folder}/{_NEUTRAL}") == "one":
        return True
    words = [word for word in re.split(r"[-_+ ]+", _EXTENSION.sub("", slug).lower()) if word]
    if len(words) < 2:
        return True
    return any(_counts(words, n) for n in range(len(words)))


def _counts(words: list[str], n: int) -> bool:
    """Does the word at this place mean a review, by those beside it?"""
    word, before, after = words[n], words[n - 1] if n else "", words[n + 1] if n + 1 < len(words) else ""
    if _SURE.match(word) or (word == "test" and before == "im"):
        return True
    if word in ("review", "reviewed"):
        return before not in OFFICE and after not in ONGOING and not (n and after == "of")
    if word not in _COMMON:
        return False
    if n == 0:
        return after in _OF
    return (not after or after.isdigit()) and before not in _BEFORE_ADJECTIVE
