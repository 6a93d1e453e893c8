"""Scores that are drawn, not written: attributes, classes, widths, CSS variables, rows of star icons.

`read(page, i)` says what score element i shows. It is meant for elements whose name says that they hold a rating
(`names_rating`) and for pictures and icons with a describing text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from scraper.page import Page
from scraper.parse.scores import rating_attributes, rating_classes, rating_icons, rating_pictures, rating_svgs
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_attributes import is_fixed
from scraper.parse.scores.rating_figures import to_number
from scraper.parse.scores.rating_places import is_counted
from scraper.parse.scores.rating_shown import Mark
from scraper.parse.scores.rating_styles import holds_cut, styled
from scraper.parse.scores.rating_text import find, parse
from scraper.records import Rating

_NAMES = re.compile(
    r"(?:^|[^a-z])(?:[a-z]{0,12}(?:rating|stars(?![a-z])|(?<!under)score(?!board))|star(?:_|-|\b|\d)|"
    r"rated(?![a-z])|allstar|"
    r"[a-z]{0,10}wertung|bewertung|[a-z]{0,10}urteil|punkte|sterne|notes?(?![a-z])|nota(?![a-z])|punteggio|voto(?![a-z])|"
    r"puntuacion|valoracion|pontos(?![a-z])|pontuacao|etoiles?|estrell?as?|stelle|sterren|gwiazdki|stjerner|stjarnor|"
    r"stjärnor|hvezdicky|hjerter|"
    r"hodnoceni(?![a-z])|hodnotenie|ertekeles(?![a-z])|puan(?![a-z])|"
    r"calificacion|avaliacao|cijfer|beoordeling|betyg|terning|dic?e[-_]{1,2}[1-6]|ocena|ocenka|review-?_?total|grade(?![a-z])|verdict|rate(?![a-z]))"
)
# One of these stands in every name that the pattern finds.
NAME_STEMS = (
    "rating", "star", "score", "rated", "wertung", "urteil", "punkte", "sterne", "note", "nota", "punteggio", "voto",
    "puntuacion", "valoracion", "etoile", "estrel", "stell", "stjern", "stjarn",
    "stjärn", "hvezdick", "hjerter", "gwiazdki", "hodnoceni", "hodnotenie", "ertekeles",
    "puan", "calificacion", "avaliacao", "cijfer", "beoordeling", "betyg", "terning", "dice", "die", "ocena", "ocenka",
    "review", "grade", "verdict", "rate", "sterren", "pontos", "pontuacao",
)  # fmt: skip
_OF_PEOPLE = (
    "reputation",
    "karma",
    "comment-score",
    "commentscore",
    "vote-score",
    "vote-count",
)  # what a site thinks of who writes
_DESCRIBING = ("aria-label", "title", "alt", "data-original-title", "data-tooltip", "data-title", "data-label")
_DESCRIBING_NAMES = frozenset(_DESCRIBING)
_FIGURE = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,2})?\Z")


_FIGURES = re.compile(r"[0-9★]")
LONGEST_BOX, MOST_PARTS = 40, 4  # letters and texts of an element that holds a score and what it means


@lru_cache(maxsize=4096)
def names_rating(label: str) -> bool:
    """Does a class or id, in lower case, say that the element holds a rating?

    >>> [names_rating(x) for x in ("star-rating", "review_score score_90", "allstar40", "start-page", "illustrated")]
    [True, True, True, False, False]
    >>> names_rating("reputation-score")
    False
    """
    return bool(_NAMES.search(label)) and not any(word in label for word in _OF_PEOPLE)


def read(page: Page, i: int) -> Mark | None:
    """The score that element i draws; the most explicit way first."""
    return (
        described(page, i)
        or _valued(page, i)
        or _in_drawing(page, i)
        or styled(page, i)
        or _classed(page, i)
        or _drawn_icons(page, i)
        or _chosen(page, i)
        or _titled(page, i)
    )


def _titled(page: Page, i: int) -> Mark | None:
    """A rating box whose title is a share: <span class="stars" title="80%"></span>."""
    text = page.attr(i, "title").strip()
    match = _PERCENT.fullmatch(text) if text and names_rating(page.label[i]) else None
    if match is None or not 0 < float(match[1]) <= 100:
        return None
    return Mark(normalize(Rating(float(match[1]), 100.0, None, text, scale="percent")), i, "title", text, "attribute")


_PERCENT = re.compile(r"(\d{1,3})\s?%")


def described(page: Page, i: int) -> Mark | None:
    """A text for those who do not see the stars: title="4 of 5 stars"; or a picture's name: src="4-of-5.png"."""
    own = page.attrs[i]
    if page.tag[i] == "svg" and not own.get("aria-label"):
        return _titled_drawing(page, i)
    for name in () if _DESCRIBING_NAMES.isdisjoint(own) else _DESCRIBING:
        text = own.get(name)
        if not text or len(text) > 120:
            continue
        matches = find(" ".join(text.split()))
        if len(matches) == 1:
            return Mark(matches[0].rating, i, name, matches[0].rating.raw, "attribute")
        counted = _COUNTED_IN.match(text)
        if counted and page.tag[i] in _PICTURES:
            rating = Rating(to_number(counted[1]), float(counted[2]), None, counted[0], scale="stars")
            return Mark(normalize(rating), i, name, counted[0], "attribute") if _fits(rating) else None
    named = rating_pictures.rating_of(own.get("src") or "") if page.tag[i] == "img" else None
    return Mark(named, i, "src", named.raw, "attribute") if named else None


def typed(page: Page, i: int) -> Mark | None:
    """A picture whose alternative text is typed stars: alt="****"."""
    text = page.attr(i, "alt")
    rating = parse(text) if page.tag[i] == "img" and _TYPED.match(text) else None
    return Mark(rating, i, "alt", text.strip(), "attribute") if rating is not None else None


_TYPED = re.compile(r"\s*(?:\*{2,5}|★{1,5})\s?(?:½|1/2)?\s*\Z")


def _titled_drawing(page: Page, i: int) -> Mark | None:
    """What the title of a drawing says: <svg><title>3.5 out of 5 stars</title>."""
    title = rating_svgs.title_of(page, i)
    matches = find(title) if title else []
    return Mark(matches[0].rating, i, "", matches[0].rating.raw, "attribute") if len(matches) == 1 else None


# "3 av 5 plus", "4 of 6 hats": every paper has a thing of its own that it counts in
_COUNTED_IN = re.compile(
    r"([0-6](?:[.,]5|\s?½)?)\s?(?:av|af|ud af|of|out of|von|sur|de|su|van(?: de)?|z|na|из|/)\s?([4-6])"
    r"\s[^\W\d_]{3,16}\Z"
)
_PICTURES = frozenset(("img", "svg", "i", "span", "div"))


def _fits(rating: Rating) -> bool:
    return not isinstance(rating.value, str) and 0 < rating.value <= (rating.best or 0)


def _valued(page: Page, i: int) -> Mark | None:
    """A bare number in an attribute: data-rating="4" data-max="5"."""
    found = rating_attributes.value(page, i)
    if found is None:
        return None
    rating, name = found
    row = rating_icons.row(page, i) if rating.best is None and page.end[i] > i + 1 else None
    if row is not None and row.rating.value == rating.value and row.rating.best:
        rating = normalize(replace(rating, best=row.rating.best, scale="stars"))
    return Mark(rating, i, name, rating.raw, "attribute")


def _in_drawing(page: Page, i: int) -> Mark | None:
    """A figure drawn into the one picture of a box without text: <svg><text>8.2</text></svg>."""
    if page.text(i):
        return None
    drawings = list(islice(page.within(i, "svg"), 2))
    figure = rating_svgs.text_of(page, drawings[0]) if len(drawings) == 1 else None
    rating = parse(figure) if figure else None
    if rating is None or isinstance(rating.value, str) or not rating.value:
        return None
    return Mark(rating, drawings[0], "", figure or "", "visible")


def is_layered(text: str, mark: Mark) -> bool:
    """Are the glyphs of a box all full, and a style or a property tells how many of them count?"""
    value = mark.rating.value
    return (
        mark.attribute not in ("class", *_DESCRIBING)
        and mark.rating.best is None
        and not isinstance(value, str)
        and len(text) in _SCALES_OF_GLYPHS
        and len(set(text)) == 1
        and text[0] in "★☆⭐✭✮●"
        and value <= len(text)
    )


_SCALES_OF_GLYPHS = (4, 5, 6, 10)


def _classed(page: Page, i: int) -> Mark | None:
    """A number in the class: stars-4, allstar40, rated-9, score_90, "three half"."""
    rating = rating_classes.read(page, i)
    return Mark(rating, i, "class", rating.raw, "class") if rating else None


def _drawn_icons(page: Page, i: int) -> Mark | None:
    row = rating_icons.row(page, i)
    return Mark(normalize(row.rating), row.element, row.attribute, row.rating.raw, "class") if row else None


def _chosen(page: Page, i: int) -> Mark | None:
    """Fields that nobody can change, of which one is chosen: <input type="radio" value="4" checked disabled>."""
    if "input" not in page.by_tag or page.end[i] - i > rating_icons.ICON_REACH:
        return None
    fields = [k for k in page.within(i, "input") if page.attr(k, "type") == "radio"]
    if not _LEAST_FIELDS <= len(fields) <= rating_icons.MOST_ICONS or not all(is_fixed(page, k) for k in fields):
        return None
    chosen = [k for k in fields if "checked" in page.attrs[k]]
    values = [page.attr(k, "value").strip() for k in fields]
    if len(chosen) != 1 or not all(map(_FIGURE.match, values)):
        return None
    text, best = page.attr(chosen[0], "value").strip(), max(float(value.replace(",", ".")) for value in values)
    value = float(text.replace(",", "."))
    if not value:
        return None
    return Mark(normalize(Rating(value, best, None, text, scale="stars")), chosen[0], "value", text, "attribute")


_LEAST_FIELDS = 4


def written(page: Page, i: int) -> Rating | None:
    """The score that a rating element writes out: "8.6", "4/5", "★★★", "8" over "GREAT"; None where it says more."""
    text = page.text(i)
    if not text or len(text) >= LONGEST_BOX or rating_icons.has_empty_glyph(page, page.first[i], page.last[i]):
        return None
    if text[0] in _STARS and holds_cut(page, i):
        return None
    if _IN_BRACKETS.search(text):
        return parse(" ".join(page.pieces[page.first[i] : page.last[i]])) if _GRADED.search(text) else None
    scaled = list(_SCALED.finditer(text))
    if len(scaled) > 1:
        return None
    rating = parse(text)
    if rating is not None or not _FIGURES.search(text):
        return rating
    if is_counted(text):
        return None
    if scaled:
        rating = parse("/".join(scaled[0].groups()))
        return replace(rating, raw=scaled[0][0]) if rating is not None else None
    parts = [part for line in page.lines(i) if (part := " ".join(line.split()))]
    if len(parts) < 2:
        parts = [part for piece in page.pieces[page.first[i] : page.last[i]] if (part := " ".join(piece.split()))]
    if not 1 < len(parts) <= MOST_PARTS:
        return None
    figures = [r for r in map(parse, parts) if r is not None and not isinstance(r.value, str)]
    return figures[0] if len(figures) == 1 else None


_STARS = "★☆⭐✭●"
_IN_BRACKETS = re.compile(r"(?<=\S)\s*\(\s*[0-9]+(?:[.,][0-9]+)?\s*\)")  # "(31)" counts votes, "gut (1,8)" is a grade
_GRADED = re.compile(r"\([1-6],[0-9]\)\s*\Z")
_SCALED = re.compile(r"(?<![0-9.,/])([0-9]{1,3}(?:[.,][0-9])?)\s?/\s?(5|6|10|20|100)(?![0-9/])")
