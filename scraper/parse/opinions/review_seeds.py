"""Where a review may stand: elements that are named after one, or that hold what every review has.

Names in classes, ids and hooks for tests come first ("review", "avis", "comment"); where they say nothing, what
cannot miss: a day, a score, a link to the person who wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.elements import HEAD, NAV
from scraper.page import Page
from scraper.parse.opinions import review_rating
from scraper.parse.opinions.review_author import USER_LINK
from scraper.parse.opinions.review_dates import LONGEST, day_of
from scraper.parse.opinions.review_roles import HOOKS

_REVIEW = (
    "review", "testimonial", "recens", "rezens", "bewert", "opinione", "opinioni", "avis", "resen", "reseñ",
    "kritik", "critiq",
    "anmeld", "omtale", "arvostel", "recenz", "valorac", "avaliac", "beoordel", "jdgm-rev", "rating-item", "otzyv",
    "guestbook", "rvw", "opinia", "opinie", "omdom", "hodnocen", "ertekeles", "velemeny", "yorum", "ulasan", "otziv",
    "vidguk", "danh-gia", "danhgia",
)  # fmt: skip
_COMMENT = ("comment", "kommentar", "coment", "reactie")
_PART_OF_LISTING = re.compile(
    r"\b(?:category|tag|type|post|format|status|postid|page|menu|term|section|topic|genre)-\S*|pre-?views?|"
    r"(?:recent|latest|newest|top)[-_]?(?:comments?|reviews?)|\bpost-?reviews?\b"
)
LONGEST_SCORE = 60  # characters of a text that describes stars
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)")  # in every date that is a day
_CLOCKS = frozenset(("time", "relative-time", "time-ago", "rel-time"))
_NOT_SEED = frozenset(
    "script style form input textarea button option select svg path img link meta label iframe "
    "html body head main".split()
)


def named(page: Page, *, comments: bool) -> list[int]:
    """The elements whose names say review; with `comments`, also those that say comment."""
    names = page.all_labels
    hooked = any(hook in page.by_attribute for hook in HOOKS)
    words = list(filter(names.__contains__, _REVIEW + _COMMENT if comments else _REVIEW))
    if not words and not hooked:
        return []
    says = {label for label in page.labels_with(words) if _says(label, words)}
    found = set(page.labelled(says))
    if hooked:
        found.update(_hooked(page, _REVIEW + _COMMENT if comments else _REVIEW))
    return [i for i in sorted(found) if page.tag[i] not in _NOT_SEED and not page.bits[i] & (HEAD | NAV)]


def says_review(page: Page) -> bool:
    """Does any class or id say review, or comment? A cheap look."""
    names = page.all_labels
    return any(word in names for word in _REVIEW + _COMMENT)


def _hooked(page: Page, words: Sequence[str]) -> Iterator[int]:
    """The elements that tell a test, if nobody else, that they are reviews."""
    for name in HOOKS:
        for i in page.having(name):
            if _says(page.attr(i, name).lower(), words):
                yield i


def _says(label: str, words: Sequence[str]) -> bool:
    """Is one of the words in these names, and not only as the section that a listing's item is filed under?"""
    for word in words:
        if word in label:
            plain = _PART_OF_LISTING.sub(" ", label)
            return any(word in plain for word in words)
    return False


def _is_row(piece: str) -> bool:
    """Is a piece of text a row of stars and nothing else?"""
    return piece.lstrip()[:1] in _GLYPHS and len(piece) <= LONGEST and _ROW.fullmatch(piece.strip()) is not None


_GLYPHS = frozenset("★☆⭐*")
_ROW = re.compile(r"[★☆⭐½]{2,6}|\*{1,5}\s?(?:½|1/2)?")


def _is_described(said: str) -> bool:
    return len(said) < LONGEST_SCORE and any(map(str.isdigit, said)) and review_rating.says_score(said)


def marks(page: Page) -> list[int]:
    """What every review has, where no name says review: a day, a score, a link to a person."""
    found = {i for tag in page.by_tag if tag in _CLOCKS for i in page.by_tag[tag]}
    for i in {i for name in ("aria-label", "title", "alt") for i in page.having(name)}:
        own = page.attrs[i]
        if _is_described(own.get("aria-label") or own.get("title") or own.get("alt") or ""):
            found.add(i)
    found.update(i for name in review_rating.HELD for i in page.having(name))
    found.update(i for i, href in page.links if USER_LINK.search(href.lower()))
    for k in page.said:
        piece = page.pieces[k]
        if len(piece) <= LONGEST and ((_YEAR.search(piece) and day_of(piece.strip())) or _is_row(piece)):
            found.add(page.owner[k])
    return [i for i in sorted(found) if not page.bits[i] & (HEAD | NAV)]
