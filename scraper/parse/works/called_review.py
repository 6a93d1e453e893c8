"""What a page says that it is, in its address, title and description: a review, or a round-up of many works."""

from __future__ import annotations

import re

from scraper.parse.works.review_languages import SURE_STEMS
from scraper.text import holds_any

_REVIEW_WORDS = (
    "rezension", "besprechung", "testbericht", "fahrbericht", "reseña", "resena", "resenha", "recensi", "recenz",
    "anmeld", "bokomtale", "arvostelu", "nceleme", "реценз", "обзор", "отзыв", "レビュー", "感想", "影评", "评测",
    "書評", "书评", "리뷰", "verdict", "chronique d'album", "chronique d’album", "chronique album",
    *SURE_STEMS,
)  # fmt: skip
_ALSO_WORDS = ("kritik", "critique", "crítica", "critica")
# Words of common speech, which mean a review only before or after these.
_ALSO_REVIEW = re.compile(
    r"(?:film|kino|buch|musik|album|cd|platten|serien|theater|opern|konzert|spiele?|literatur|tv)-?kritik|"
    r"(?<![a-zà-ÿ])(?:kritik(?:en)?|critiques?|cr[ií]ticas?)(?=\s*[:|/–—\])\x1e\x1f]|\s+-\s|-?\s*(?:zu[mr]?|de[ls]?|du|do|da)(?![a-z]))|"
    r"(?:\A|[:|/–—(\[,\x1e\x1f]|\s-)\s*(?:la\s|le\s)?(?:kritik(?:en)?|critiques?|cr[ií]ticas?)(?![a-zà-ÿ])"
)
_REVIEW = re.compile(r"(?<!p)review|(?<![a-z])(?:tests?|rated)(?![a-z])")
_ROUNDUP = re.compile(
    r"^(?:the\s)?(?:\d+\s)?(?:best|top)\b|\bthe \d+ best\b|^(?:the\s)?(?!(?:19|20)\d\d )\d+ \w+|buying guide|"
    r"^die (?:\d+ )?besten|^les (?:\d+ )?meilleur|"
    r"^(?:los|las) (?:\d+ )?mejores|^i (?:\d+ )?migliori|^os (?:\d+ )?melhores|bestenliste|comparatif|"
    r"\bvs\.?\s|\balternatives\b"
)  # for lower case
_ROUNDUP_STEMS = (
    "best", "top", "guide", "meilleur", "mejores", "migliori", "melhores", "comparatif", "vs", "alternatives",
)  # fmt: skip


def calls_itself_review(text: str) -> bool:
    """Does an address, a title or a description say that this is a review?

    >>> [calls_itself_review(x) for x in ("Film review: Dune", "Im Test: das Rad", "Preview of the latest season")]
    [True, True, False]
    >>> [calls_itself_review(x) for x in ("Kritik zu Dune", "Scharfe Kritik am Haushalt", "Situation critique")]
    [True, False, False]
    """
    text = text.lower()
    if holds_any(text, _REVIEW_WORDS):
        return True
    if holds_any(text, _ALSO_WORDS) and _ALSO_REVIEW.search(text):
        return True
    return ("review" in text or "test" in text or "rated" in text) and bool(_REVIEW.search(text))


def is_roundup(title: str) -> bool:
    """Does a title, in lower case, promise several works?

    >>> [is_roundup(x) for x in ("the 10 best kettles", "die besten filme", "slow boat vs. night bus", "slow boat")]
    [True, True, True, False]
    """
    counts = title[:5].strip("the ")[:1].isdigit()
    return (counts or holds_any(title, _ROUNDUP_STEMS)) and bool(_ROUNDUP.search(title))
