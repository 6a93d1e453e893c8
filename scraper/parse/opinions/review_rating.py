"""The score of one user's review: the first one drawn or written in its stretch that is about the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from scraper.page import Page
from scraper.parse.opinions import aggregate_scales
from scraper.parse.opinions.review_roles import HOOKS, RATING, roles
from scraper.parse.scores import rating_icons, rating_marks
from scraper.parse.scores.rating_labels import LABELLED, SCALED
from scraper.parse.scores.rating_text import find, parse
from scraper.records import Found, Rating

LONGEST_SCORE = 40  # characters of a text that is a score: "8.5 out of 10 stars", "Rating: ★★★★☆"
LEAST_LINE, LONGEST_LINE, SHORT_LINE = 8, 60, 12  # characters of a line that says its label too; pieces of text in it
LONGEST_RATED = 30  # letters of a line that is a score and the word for it
LONGEST_ALONE, SCORE_PIECES = 20, 5  # letters, and pieces of text, of a line that is nothing but a score
MOST_ASPECTS = 24  # pieces of text in a row of aspects and their scores
BOX = 12  # elements of a rating box that are looked at for words; five stars of two layers

_STARS = re.compile(
    r"(?<![\d.,])(?:([0-5](?:[.,]\d)?)[\s-]star (?:rating|review)|"
    r"rat(?:ing|ed)[:,]?\s([0-5](?:[.,]\d)?)\sstars?(?! out)|([0-5](?:[.,]\d{1,2})?)\sstar\(s\)|"
    r"(?:bintang|sao)\s([0-5])(?!\d)|([0-5](?:[.,]\d)?)\s(?:yıldız|csillag|stjerner|stjärnor|tähteä|gwiazd|hvězd|αστέρια|зір))",
    re.IGNORECASE,
)
_PARTIAL = re.compile(
    r"sub-?_?(?:rating|score)|criteri|aspect|per-?track|attribute-?rating|rating-?(?:detail|breakdown)|secondary-?rating"
)
HELD = (
    "data-grade",
    "data-rating",
    "data-score",
    "data-stars",
    "data-review-rating",
    "data-rateit-value",
    "data-rating-value",
)
_FIGURE = re.compile(r"[0-5](?:\.[0-9]+)?")
_GLYPHS = re.compile(r"[★⭐✭✩☆½]{1,10}")
RATED = re.compile(
    r"(?:(?:my|overall|user|reviewer['’]?s|total) )?"
    r"(?:rated|rating|score|note|bewertung|wertung|nota|voto|valoración|puntuación|calificación|avaliação|"
    r"beoordeling|cijfer|ocena|оценка|оцінка|betyg|karakter|hodnocení|nilai|puan|βαθμολογία|التقييم|评分|評価|평점|별점|満足度)(?!\w)"
)  # for lower case: ignoring case, each word would be tried in full
_TITLED = re.compile(r"<title[^<>]*>([^<>]{3,60})</title>")
UNITS = (
    r"(?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stell[ae]|sterren|stjerner?|stjärnor|tähteä|gwiazd\w*|hvězd\w*|"
    r"зв[её]зд\w*|yıldız|つ星|점|点|分)(?: (?:rating|review))?"
)
_ALONE = re.compile(
    r"[*★☆ ]{0,11}\(?\d{1,3}(?:[.,]\d{1,2})?\s*"
    r"(?:(?:/|из|von|out of|sur|sobre|de|su|van|av|af|z)\s*(?:4|5|6|10|20|100)(?:\s*(?:stars?|баллов))?\)?|"
    rf"{UNITS})",
    re.IGNORECASE,
)  # a line that is nothing but a score

_DESCRIBED = ("aria-label", "alt", "title", "data-tooltip")
_TELLING = frozenset(_DESCRIBED)
_HOOKS = frozenset(HOOKS)
_HELD = frozenset(HELD)


def read(page: Page, elements: Sequence[int], without: Sequence[range] = ()) -> Found[Rating] | None:
    """The rating among these elements (in document order); None where none is given."""
    without = [*without, *_of_parts(page, elements)]
    for i in elements:
        own = page.attrs[i]
        if not own:
            continue
        named = _is_named(page, i)
        if not (named or not _TELLING.isdisjoint(own) or "itemprop" in own or "--" in (own.get("style") or "")):
            continue
        if without and any(i in held for held in without):
            continue
        found = (
            _in_box(page, i)
            if named
            else _drawn(page, i, scaled=True) or (_written(page, i) if own.get("itemprop") == "ratingValue" else None)
        )
        if found is not None:
            return found
    return _labelled(page, elements, without) or _bare(page, elements, without)


def _is_named(page: Page, i: int) -> bool:
    """Is an element a gauge, or named after a score, in its class or in what it tells a test?"""
    if page.tag[i] == "meter" or rating_marks.names_rating(page.label[i]):
        return True
    return not _HOOKS.isdisjoint(page.attrs[i]) and roles(page, i) & RATING > 0


def _of_parts(page: Page, elements: Sequence[int]) -> list[range]:
    """The elements whose names say that they hold scores of single aspects."""
    return [range(i, page.end[i]) for i in elements if (label := page.label[i]) and _names_part(label)]


@lru_cache(maxsize=4096)
def _names_part(label: str) -> bool:
    return bool(_PARTIAL.search(label))


def _bare(page: Page, elements: Sequence[int], without: Sequence[range]) -> Found[Rating] | None:
    """A score that no name announces: a line of stars only, or a number that an attribute calls the rating."""
    for i in elements:
        if without and any(i in held for held in without):
            continue
        own = page.attrs[i]
        for name in () if _HELD.isdisjoint(own) else HELD:
            said = (own.get(name) or "").strip()
            if _FIGURE.fullmatch(said) and float(said) > 0:
                rating = Rating(float(said), None, None, said, scale="stars")
                return Found(rating, page.path(i, name), said, "attribute")
        if is_score(page, i) and not _is_of_aspect(page, i):
            text = page.text(i)
            rating_said = parse(text) or _in_stars(text)
            if rating_said is not None and rating_said.value:
                return Found(rating_said, page.path(i), text, "visible")
    return _row_of_glyphs(page, elements) or _in_pictures(page, elements, without) or _in_row(page, elements)


def _row_of_glyphs(page: Page, elements: Sequence[int]) -> Found[Rating] | None:
    """Stars on a line of their own, in the same element as other lines."""
    held = set(elements)
    for k in range(page.first[elements[0]], page.last[elements[0]]):
        said = page.stripped[k]
        if LEAST_GLYPHS <= len(said) <= MOST_GLYPHS and said[0] in "★⭐☆" and _GLYPHS.fullmatch(said):
            rating = parse(said) if page.owner[k] in held else None
            if rating is not None and rating.value:
                return Found(rating, page.path(page.owner[k]), said, "visible")
    return None


LEAST_GLYPHS, MOST_GLYPHS = 2, 10


def _in_row(page: Page, elements: Sequence[int]) -> Found[Rating] | None:
    """Full and empty stars side by side in no box of their own."""
    row = rating_icons.loose(page, elements)
    return Found(row.rating, page.path(row.element, row.attribute), row.rating.raw, "class") if row else None


def _is_of_aspect(page: Page, i: int) -> bool:
    """Does a score stand in a row of such, each with its aspect?"""
    for above in page.ancestors(i):
        if page.last[above] - page.first[above] > MOST_ASPECTS:
            return False
        if is_of_aspects(page.text(above)):
            return True
    return False


def is_score(page: Page, i: int) -> bool:
    """Is the text of an element nothing but a score: stars, or a figure and its scale?"""
    if not 0 < page.last[i] - page.first[i] <= SCORE_PIECES:
        return False
    text = page.text(i)
    if not text or not (text[0] in _BEGINS or text[0].isdigit()):
        return False
    return len(text) <= LONGEST_ALONE and bool(_GLYPHS.fullmatch(text) or _ALONE.fullmatch(text))


def is_drawn(text: str) -> bool:
    """Is a text nothing but stars, or nothing at all?"""
    return not text or _GLYPHS.fullmatch(text.strip()) is not None


_BEGINS = frozenset("★⭐✭✩☆½*( ")  # so begins what these patterns find, if not with a figure


def is_of_aspects(text: str) -> bool:
    """Is a text a row of scores of single aspects?

    >>> is_of_aspects("AROMA 7/10 APPEARANCE 4/5 TASTE 7/10"), is_of_aspects("I gave it 7/10")
    (True, False)
    """
    return ("/" in text and _ASPECTS.fullmatch(text) is not None) or (
        text.count(":") > 2 and _POINTS.fullmatch(text) is not None
    )


_POINTS = re.compile(r"(?:[^\W\d_]+(?:[ &][^\W\d_]+){0,2}\s?:\s?\d{1,2}(?:[.,]\d\d?)?[\s,;|·]*){3,}")
_ASPECTS = re.compile(r"(?:[^\W\d_]+(?:[ &][^\W\d_]+){0,2}\s?:?\s?\d{1,2}(?:[.,]\d)?\s?/\s?\d{1,3}[\s,;|·]*){2,}")


def is_called(page: Page, i: int) -> bool:
    """Is the text of an element a figure with the word for a score: "Оценка: 4"?"""
    if not 0 < page.last[i] - page.first[i] <= SCORE_PIECES or len(text := page.text(i)) > LONGEST_RATED:
        return False
    at = _behind_word(text)
    return at > 0 and _FIGURE_ONLY.fullmatch(text.lower(), at) is not None


@lru_cache(maxsize=1024)  # the same few labels stand in all of the reviews
def _behind_word(text: str) -> int:
    """Where in a text, in lower case, the word for a score ends with which it begins; 0 where it does not."""
    match = RATED.match(text.lower())
    return match.end() if match else 0


_FIGURE_ONLY = re.compile(rf"\W*\d{{1,3}}(?:[.,]\d{{1,2}})?\s?(?:/\s?\d{{1,3}}|{UNITS})?\W*")


def is_line(page: Page, i: int) -> bool:
    """Is it that, with a word that says so: "Rated 4 of 5", "Rating: 8 / 10"?"""
    if is_score(page, i):
        return True
    if not 0 < page.last[i] - page.first[i] <= SCORE_PIECES or len(text := page.text(i)) > LONGEST_RATED:
        return False
    return _behind_word(text) > 0 and any(match.rating.best or match.rating.scale == "stars" for match in find(text))


def _in_pictures(page: Page, elements: Sequence[int], without: Sequence[range]) -> Found[Rating] | None:
    """What a drawing of stars is called inside: <svg><title>4 of 5 bubbles</title>."""
    for i in elements:
        match = _TITLED.search(page.raw_text(i)) if page.tag[i] == "svg" else None
        if match is None or any(i in held for held in without):
            continue
        said = " ".join(match[1].split())
        rating = next((one.rating for one in find(said) if one.rating.best), None) or _in_stars(said)
        if rating is not None and rating.value:
            return Found(rating, page.path(i), rating.raw, "attribute")
    return None


def _labelled(page: Page, elements: Sequence[int], without: Sequence[range]) -> Found[Rating] | None:
    """A short line that says itself what it is: "Original Score: 3/5"."""
    for i in elements:
        if page.last[i] - page.first[i] > SHORT_LINE or (without and any(i in held for held in without)):
            continue
        text = page.text(i) if page.last[i] - page.first[i] <= SCORE_PIECES else page.own_text(i)
        if LEAST_LINE <= len(text) <= LONGEST_LINE and any(map(str.isdigit, text)):
            least = LABELLED if len(text) > LONGEST_SCORE or page.last[i] - page.first[i] > SCORE_PIECES else SCALED
            matches = [match for match in find(text) if match.sure >= least and match.rating.best]
            if len(matches) == 1 and matches[0].rating.value and not _is_of_aspect(page, i):
                return Found(matches[0].rating, page.path(i), matches[0].rating.raw, "visible")
    return None


def _in_box(page: Page, i: int) -> Found[Rating] | None:
    """The score of an element that is named after one: what it says in words before what it draws."""
    for k in range(i, min(page.end[i], i + BOX)):
        own = page.attrs[k]
        if not _TELLING.isdisjoint(own):
            said = _drawn(page, k, scaled=True)
            if said is not None and said.source == "attribute":
                return said
            figure = (own.get("title") or "").strip()
            if figure and (_POINTED if page.label[k] != "rating" else _FIGURE).fullmatch(figure) and not page.text(k):
                rating = Rating(float(figure.replace(",", ".")), None, None, figure, scale="stars")
                return Found(rating, page.path(k, "title"), figure, "attribute")
    written, drawn = _written(page, i), _drawn(page, i, scaled=False)
    if written is not None and (drawn is None or written.value.best is not None or _is_finer(written, drawn)):
        return written
    return drawn


def _is_finer(written: Found[Rating], drawn: Found[Rating]) -> bool:
    """Does a class round what is written: "1,2" in an element of the class note-1?"""
    exact, round_ = written.value.value, drawn.value.value
    if drawn.source != "class" or not isinstance(exact, float | int) or not isinstance(round_, float | int):
        return False
    return exact % 1 > 0 and abs(exact - round_) < 1


_POINTED = re.compile(r"[1-5][.,][05]")  # of an empty element: <span title="4.0"></span>


def says_score(text: str) -> bool:
    """Does an attribute say a score with its scale, or in stars?

    >>> says_score("Rated 4 out of 5"), says_score("5 star rating"), says_score("Page 5")
    (True, True, False)
    """
    if "star" in text.lower() and _STARS.search(text):
        return True
    found = find(text)
    return len(found) == 1 and (found[0].rating.best is not None or found[0].rating.scale == "stars")


def _drawn(page: Page, i: int, *, scaled: bool) -> Found[Rating] | None:
    mark = rating_marks.read(page, i)
    if mark is None:
        return _spoken(page, i)
    if not isinstance(mark.rating.value, float | int) or not mark.rating.value:
        return None
    if scaled and mark.rating.best is None and mark.rating.scale != "stars":
        return None
    return Found(mark.rating, page.path(mark.element, mark.attribute), mark.raw, mark.source)


def _spoken(page: Page, i: int) -> Found[Rating] | None:
    """What screen readers are told."""
    for name in _DESCRIBED:
        rating = _in_stars(page.attr(i, name)[:LONGEST_SCORE])
        if rating is not None:
            return Found(rating, page.path(i, name), rating.raw, "attribute")
    return None


def _in_stars(text: str) -> Rating | None:
    """ "5 star rating": a number of stars whose scale is not said; "4 of 5 bubbles": whatever the site draws."""
    scored = next(aggregate_scales.scores(text), None)
    if scored is not None:
        value, best = (float(scored[name].replace(",", ".")) for name in ("value", "best"))
        return Rating(value, best, None, scored[0], scale="stars") if 0 < value <= best else None
    match = _STARS.search(text)
    told = next(filter(None, match.groups()), "0") if match else "0"
    value = float(told.replace(",", "."))
    return Rating(value, None, None, match[0], scale="stars") if match and value else None


def _written(page: Page, i: int) -> Found[Rating] | None:
    stated = page.attr(i, "content").strip() if page.tag[i] == "meta" else ""
    if _FIGURE.fullmatch(stated) and float(stated) > 0:
        return Found(Rating(float(stated), None, None, stated), page.path(i, "content"), stated, "attribute")
    if page.last[i] - page.first[i] > 16:
        return None
    text = page.text(i)
    if not 0 < len(text) <= LONGEST_SCORE:
        return None
    rating = parse(text) or _in_stars(text)
    if rating is None or not isinstance(rating.value, float | int) or not rating.value:
        return None
    return Found(rating, page.path(i), text, "visible")
