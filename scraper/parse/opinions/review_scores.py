"""The scores of reviews that stand together: what one of them alone does not tell, all of them do.

Five icons alike are full where other reviews show such beside empty ones; a class that ends in a number is a score
where every review has it; so are typed asterisks, and figures that a word calls a score or that every review begins
with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.discover import repeated
from scraper.page import Page
from scraper.parse.opinions.review_rating import LONGEST_LINE, LONGEST_RATED, RATED, SHORT_LINE, UNITS
from scraper.parse.scores import rating_icons, rating_marks
from scraper.parse.scores.rating_labels import LABELLED
from scraper.parse.scores.rating_text import find
from scraper.records import Found, Rating

LEAST_TOLD = 0.6  # of the reviews that must have a figure with the word for a score
ASTERISKS = re.compile(r"(\*{1,5})\s?(½|1/2)?")
_TENTHS = re.compile(r"[a-z][-_]?([1-4][05]|50|0?5)\Z")
_USUAL_BEST = 5.0  # of stars


def of_group(
    page: Page, stretches: Sequence[Sequence[int]], read: Sequence[Found[Rating] | None]
) -> list[Found[Rating] | None]:
    """The scores of reviews that look alike, with those that only the others explain.

    Five icons alike are full where other reviews show such beside empty ones; and a class that ends in a number is a
    score where every review has it.
    """
    if all(one is not None for one in read):
        return list(read)
    boxes = {(page.tag[i], page.label[i]) for own in stretches for i in own if _is_mixed(page, i)}
    filled = [
        one or next((found for i in own if (page.tag[i], page.label[i]) in boxes and (found := _full(page, i))), None)
        for own, one in zip(stretches, read, strict=True)
    ]
    if any(one is not None and one.source == "class" for one in filled) and not all(filled):
        filled = [one or _loose(page, own) for own, one in zip(stretches, filled, strict=True)]
    if any(filled):
        return filled
    starred = [next((said for i in own if (said := _asterisks(page, i))), None) for own in stretches]
    if sum(one is not None for one in starred) >= LEAST_TOLD * len(starred):
        return starred
    numbered = _numbered(page, stretches)
    if any(numbered):
        return numbered
    told = _told(page, stretches)
    if not any(told):
        told = _figures(page, stretches)
    return told if any(told) else _widths(page, stretches)


def _figures(page: Page, stretches: Sequence[Sequence[int]]) -> list[Found[Rating] | None]:
    """Figures alone in elements of one shape, one in each review, some with a point: no number of a list, no count."""
    none: list[Found[Rating] | None] = [None] * len(stretches)
    held = [_alone(page, own) for own in stretches]
    shape = next((s for s in held[0] if all(len(one.get(s, ())) == 1 for one in held)), None)
    if shape is None or len(stretches) < LEAST_FIGURES:
        return none
    at = [one[shape][0] for one in held]
    told = [page.text(i) for i in at]
    values = [float(text.replace(",", ".")) for text in told]
    if not any("." in text or "," in text for text in told) or not all(0 < value <= MOST_POINTS for value in values):
        return none
    return [
        Found(Rating(value, None, None, text, scale="points"), page.path(i), text, "visible")
        for i, text, value in zip(at, told, values, strict=True)
    ]


def _widths(page: Page, stretches: Sequence[Sequence[int]]) -> list[Found[Rating] | None]:
    """Bars of some width in elements without text, one in each review: stars that a style sheet draws."""
    none: list[Found[Rating] | None] = [None] * len(stretches)
    if "style" not in page.by_attribute:
        return none
    found: list[Found[Rating] | None] = []
    for own in stretches:
        bars = [(i, match) for i in own if (match := _WIDTH.match(page.attr(i, "style"))) and not page.text(i)]
        if len(bars) != 1 or page.text(page.parent[bars[0][0]]):
            return none
        i, match = bars[0]
        value = float(match[1]) / 100 * _USUAL_BEST
        rating = Rating(value, _USUAL_BEST, None, match[0], scale="stars")
        found.append(Found(rating, page.path(i, "style"), match[0], "attribute") if 0 < value <= _USUAL_BEST else None)
    return found if len(found) > 1 and sum(map(bool, found)) >= LEAST_TOLD * len(found) else none


_WIDTH = re.compile(r"width:\s?(\d{1,3}(?:\.\d+)?)%")


def _alone(page: Page, own: Sequence[int]) -> dict[str, list[int]]:
    """The elements of a review whose text is nothing but a figure, by their shape."""
    found: dict[str, list[int]] = {}
    for i in own:
        if is_figure(page, i):
            found.setdefault(repeated.shape(page, i), []).append(i)
    return found


def is_figure(page: Page, i: int) -> bool:
    """Is the text of an element nothing but a figure?"""
    return page.last[i] - page.first[i] == 1 and _FIGURE_ALONE.fullmatch(page.stripped[page.first[i]]) is not None


LEAST_FIGURES = 3  # reviews
_FIGURE_ALONE = re.compile(r"\d{1,2}(?:[.,]\d\d?)?")
MOST_POINTS = 20


def _asterisks(page: Page, i: int) -> Found[Rating] | None:
    """ "****": stars as they were typed before there were better ones, in text or as what a picture is called."""
    for name in ("alt", "title"):
        said = page.attr(i, name).strip() if page.tag[i] == "img" else ""
        if (match := ASTERISKS.fullmatch(said)) is not None:
            return Found(_of_asterisks(match), page.path(i, name), said, "attribute")
    for k in range(page.first[i], page.last[i]):
        match = ASTERISKS.fullmatch(page.stripped[k]) if page.owner[k] == i else None
        if match is not None:
            return Found(_of_asterisks(match), page.path(i), match[0], "visible")
    return None


def _of_asterisks(match: re.Match[str]) -> Rating:
    value = len(match[1]) + (0.5 if match[2] else 0.0)
    return Rating(value, None, None, match[0], scale="stars")


def _told(page: Page, stretches: Sequence[Sequence[int]]) -> list[Found[Rating] | None]:
    """Figures without a scale that a word calls a score in most reviews: "Оценка: 5", "評価 4.00"."""
    found = [next((said for i in own if (said := _called(page, i))), None) for own in stretches]
    return found if sum(one is not None for one in found) >= LEAST_TOLD * len(found) else [None] * len(stretches)


def _called(page: Page, i: int) -> Found[Rating] | None:
    if not 0 < page.last[i] - page.first[i] <= SHORT_LINE or len(text := page.text(i)) > LONGEST_LINE:
        return None
    rating = called(text) or _signed(text) or _starred(text) or _plainly(text)
    return Found(rating, page.path(i), rating.raw, "visible") if rating else None


def _plainly(line: str) -> Rating | None:
    """ "Note 1,0": what all reviews of a list say alike need no colon."""
    word = RATED.match(line.lower()) if len(line) <= LONGEST_PLAIN else None
    match = _FIGURE_AFTER.fullmatch(line, word.end()) if word else None
    value = float(match[1].replace(",", ".")) if match else 0.0
    return Rating(value, None, None, line, scale="points") if 0 < value <= MOST_POINTS else None


LONGEST_PLAIN = 24
_FIGURE_AFTER = re.compile(rf"\W{{0,3}}(\d{{1,2}}(?:[.,]\d\d?)?)(?:\s?{UNITS})?\W*")


def _starred(line: str) -> Rating | None:
    """ "★4", "4 ★": one star for the word, and how many there are."""
    match = _STAR_FIGURE.fullmatch(line)
    value = float((match[1] or match[2]).replace(",", ".")) if match else 0.0
    return Rating(value, None, None, line, scale="stars") if value else None


_STAR_FIGURE = re.compile(r"[★⭐]\s?([0-5](?:[.,]\d)?)|([0-5](?:[.,]\d)?)\s?[★⭐]")


def _signed(line: str) -> Rating | None:
    """The one score that a line of who, when and how much says: "Ann Lee - 3/11/2022 - voto 9"."""
    if not any(map(str.isdigit, line)) or not RATED.search(line.lower()):
        return None
    told = [match.rating for match in find(line) if match.sure >= LABELLED and not match.rating.aspect]
    return told[0] if len(told) == 1 and isinstance(told[0].value, float | int) and told[0].value else None


def called(line: str) -> Rating | None:
    """The score of a short line that is nothing but one and the word for it.

    >>> [called(x) and called(x).value for x in ("Overall rating: 5 of 5", "Оценка: 4", "Graphics: 7", "Rated by 12")]
    [5.0, 4.0, None, None]
    """
    if len(line) > LONGEST_RATED or not any(map(str.isdigit, line)) or not RATED.match(line.lower()):
        return None
    matches = find(line)
    if len(matches) != 1 or matches[0].sure < LABELLED or matches[0].rating.aspect:
        return None
    rating = matches[0].rating
    whole = not any(map(str.isalnum, line[matches[0].stop :]))
    return rating if whole and isinstance(rating.value, float | int) and rating.value else None


def _is_mixed(page: Page, i: int) -> bool:
    if not rating_marks.names_rating(page.label[i]):
        return False
    row = rating_icons.row(page, i)
    return row is not None and row.rating.best is not None


def _loose(page: Page, own: Sequence[int]) -> Found[Rating] | None:
    row = rating_icons.loose(page, own, alike=True)
    return Found(row.rating, page.path(row.element, row.attribute), row.rating.raw, "class") if row else None


def _full(page: Page, i: int) -> Found[Rating] | None:
    row = rating_icons.row(page, i, alike=True)
    if row is None:
        return None
    return Found(row.rating, page.path(row.element, row.attribute), row.rating.raw, "class")


def _numbered(page: Page, stretches: Sequence[Sequence[int]]) -> list[Found[Rating] | None]:
    """Empty elements named after a score whose class ends in tenths of stars, one in each review: "circle_45"."""
    found: list[Found[Rating] | None] = []
    for own in stretches:
        at = next((i for i in own if rating_marks.names_rating(page.label[i]) and not page.text(i)), None)
        words = [word for word in (page.attr(at, "class").split() if at is not None else ()) if _TENTHS.search(word)]
        if at is None or len(words) != 1:
            return [None] * len(stretches)
        value = int(_TENTHS.findall(words[0])[0]) / 10
        found.append(
            Found(Rating(value, _USUAL_BEST, None, words[0], scale="stars"), page.path(at, "class"), words[0], "class")
        )
    return found if len(found) > 1 else [None] * len(stretches)
