"""A figure in a score card: <div class="score-card"><div><span>86</span></div><h3>Hum One</h3>, points, prices.

Where class names are hashed or say nothing, the card around them often still says what it is. Its only bare figure is
the score if it opens the card or stands beside a word for ratings or a verdict; all other figures there have a unit.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.page import Page
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_teasers as teasers
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_figures import to_number
from scraper.parse.scores.rating_labels import is_label
from scraper.parse.scores.rating_places import Region
from scraper.parse.scores.rating_shown import Shown
from scraper.parse.scores.rating_words import VERDICTS
from scraper.records import Found, Rating

MOST_LETTERS, MOST_TEXTS = 900, 40  # of a card; more is the article itself
_WEIGHT = 2.2  # enough on a page that calls itself a review, less than a box that holds nothing else
_LONGEST_LABEL = 32  # letters
_CARD = re.compile(
    r"(?<![a-z])(?:score|rating|review|verdict|wertung|fazit|nota|note|voto|grade)s?[-_]*"
    r"(?:card|box|panel|block|summary|wrap(?:per)?|container|section|breakdown|info|final|total|overall)?(?![a-z])"
)
STEMS = ("score", "rating", "review", "verdict", "wertung", "fazit", "nota", "note", "voto", "grade")  # in all of them
_FIGURE = re.compile(r"[0-9]{1,3}(?:[.,][0-9])?\Z")


@lru_cache(maxsize=4096)
def is_card(label: str) -> bool:
    """Does a class or id, in lower case, name a card with a score?

    >>> [is_card(x) for x in ("score-card", "review_box", "nota", "reviewer-list", "preview-box")]
    [True, True, True, False, False]
    """
    return bool(label) and bool(_CARD.search(label))


def read(page: Page, i: int, where: Region) -> Shown | None:
    """The score of a card; None where the element is no card, or its figures are not one."""
    if not is_card(page.label[i]) or page.first[i] <= where.text_start < page.last[i]:
        return None
    at = [k for k in page.said_in(page.first[i], page.last[i]) if page.pieces[k].strip()]
    texts = [" ".join(page.pieces[k].split()) for k in at]
    if not 1 < len(at) <= MOST_TEXTS or sum(map(len, texts)) > MOST_LETTERS:
        return None
    figures = [n for n, text in enumerate(texts) if _FIGURE.match(text)]
    if len(figures) != 1:
        return None
    n = figures[0]
    beside = [texts[k] for k in (n - 1, n + 1) if 0 <= k < len(texts)]
    value, holder = to_number(texts[n]), page.owner[at[n]]
    if (
        not 0 < value <= 100
        or not (n == 0 or any(map(_says_score, beside)))
        or any(map(places.is_counted, (texts[n + 1 : n + 2] or [""])))
        or not places.own(page, holder, where)
        or teasers.in_card(page, i, where.text_start)
    ):
        return None
    rating = normalize(Rating(value, None, None, texts[n], scale="points"))
    return Shown(Found(rating, page.path(holder), texts[n], "visible"), _WEIGHT, "rating-card", at[n], element=holder)


def _says_score(text: str) -> bool:
    words = text.strip(" :：.!").lower().split()
    return bool(words) and len(text) <= _LONGEST_LABEL and (is_label(words[-1]) or " ".join(words) in VERDICTS)
