"""Many people's score that stands right under a page's title, told by its form where no word or name is near.

"4,3 (37)", "★★★★☆ 128", "8.4 | 1.2K", "4,1  1,3 тыс. отзывов": what follows the title belongs to what the page is
about, so a figure with a point, a sign or word of counting and a count are enough there. Elsewhere they would be a
teaser's.
Figures under a label of their own ("Version: 2.1 (37)") and in tables of facts are none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from scraper.discover import repeated
from scraper.elements import BLOCK, BREAK, FOOTER, NAV
from scraper.page import Page
from scraper.parse.data.structured import number
from scraper.parse.opinions import aggregate_marks
from scraper.parse.opinions.aggregate_counts import FIGURE, WORDS, count_number, says_texts
from scraper.parse.opinions.aggregate_said import Said, holder, is_aside, parted
from scraper.parse.opinions.aggregate_scales import AHEAD, LEADING, SCALE
from scraper.parse.opinions.crowd_signs import Crowd
from scraper.parse.scores import rating_marks
from scraper.records import Found, Rating
from scraper.text import holds_any, one_of

REACH = 24  # pieces of text after a title in which its score stands; the farthest seen is 11
MOST_ALIKE = 12  # elements of one name that are looked at to tell a list
NEXT_PIECES = 8  # of text after drawn stars in which their count begins
DRAWN_REACH = 60  # elements, and pieces of text, after a title in which stars may be drawn
LONGEST_BESIDE = 40  # letters beside stars in their box: "4 reviews / Write a review"
MOST_DRAWN = 60  # pieces of text in a box of stars
MOST_TITLES = 3  # headings of the first rank that are looked at; more are a list
MOST_PARTICULARS = 160  # characters between a title and its score: author, year, kind

_FACTS = frozenset(("td", "dd", "dt", "th"))  # in these stand facts, not scores
# Under the title these mean reviews, too.
_TALK = (
    "comentários", "comentarios", "commentaires", "comments", "commenti", "kommentare", "expériences vécues",
    "experiencias", "esperienze",
)  # fmt: skip
_WORD = one_of((*WORDS, *_TALK))
# What calls a figure a score, in front of it.
_LEADS = (
    "rating", "rated", "score", "scored", "note", "bewertung", "bewertet mit", "nota", "valoración", "оценка",
    "рейтинг", "ocena", "评分", "評価", "総合評価", "平均評価", "평점", "별점", "ø", "arvosana", "betyg",
    "hodnocení", "hodnotenie", "értékelés", "puan", "valutazione", "calificación", "pontuação", "beoordeling",
    "cijfer", "karakter", "βαθμολογία", "דירוג", "امتیاز", "التقييم", "คะแนน", "điểm", "nilai", "rating produk",
    "rating of this product is", "moyenne", "note moyenne", "durchschnitt", "average", "overall", "gesamtbewertung",
)  # fmt: skip
_LEAD = rf"(?:(?:user |average |customer |overall |avg\.? ){{0,2}}{one_of(_LEADS)})"
# How good that is, or what the figure is: "8,7 Fabelhaft", "4.3 average rating"; of a measure it is none.
_UNITS = (
    "kg", "g", "km", "m", "cm", "mm", "l", "ml", "cl", "lit", "h", "hr", "hour", "hrs", "std", "stund", "min",
    "inch", "in", "gb", "tb", "mb", "mp", "mah", "w", "kw", "v", "hz", "ghz", "mhz", "lb", "lbs", "oz", "ft", "mi",
    "mile", "year", "yr", "jahr", "ans", "años", "anni", "eur", "usd", "gbp", "euro", "chf", "pln", "zł", "kč",
    "kr", "руб", "лет", "kcal", "cal",
)  # fmt: skip
_NO_UNIT = rf"(?!{one_of(_UNITS)}(?:e?[nrs]|er[ns]?|es)?(?![^\W\d]))"
_PRAISE = rf"(?:{_NO_UNIT}[^\W\d]{{1,14}}[.!,]?\s+){{0,3}}"
_NAMED = rf"(?P<word>(?:[^\W\d]+\s){{0,2}}(?:[^\W\d]{{3,12}}|[个個]の?|[条條件則则])??(?:{_WORD})[^\W\d]*)"
# A count with its word on either side, or alone: then nothing else may stand in its line.
_COUNTED = (
    rf"(?:(?P<count>{FIGURE})\+?\s?{_NAMED}|(?P<named>{_WORD})[^\W\d]{{0,2}}\s?:?\s?(?P<after>{FIGURE})|"
    rf"(?P<alone>{FIGURE})\+?\s*[)）]?[ \t]*(?=\n|\Z|[|·•]))"
)
# People who gave it, of whom another word must speak.
_GIVERS = (
    r"(?P<givers>(?:people|customers?|users?|members|readers|guests|buyers|owners|kunden|nutzern?|lesern?|personen|clients|"
    r"utilisateurs|personnes|clientes|usuarios|personas|utenti|persone|klanten|gebruikers|mensen)\b)"
)
_BASED = (
    r"(?:(?:media de|basado en|based on|basé sur|basierend auf|sur?|aus|bei|from|na podstawie|на основе|"
    r"op basis van|από|от|by)\s+)?"
)
_COUNT_AFTER = re.compile(
    rf"\s*[(（|·•]?\s*(?:(?P<count>{FIGURE})\+?\s?{_NAMED}|(?:[^\W\d]+\s){{0,3}}(?P<named>{_WORD})[^\W\d]{{0,2}}\s?[:(]?\s?(?P<after>{FIGURE})(?![.,]?\d)|"
    rf"[(（]\s?(?P<alone>{FIGURE})\+?\s?[)）])",
    re.IGNORECASE,
)
_SIGN = r"(?P<sign>[(（|·•]\s*)?"
_BY_FIGURE = re.compile(
    rf"(?:\A|\n)[ \t]*(?:{_LEAD}\s*[:：]?\s*)?(?:[★⭐☆]{{1,5}}\s*)?\(?(?P<value>\d{{1,2}}[.,]\d{{1,2}})(?!\d)\)?\s*"
    rf"(?:{SCALE}\s*|(?P<star>[★⭐☆]{{1,5}}|stars?(?![a-z])|grade(?![a-z]))\s*)?[,;–-]?\s*(?P<praise>{_PRAISE})"
    rf"(?:{_SIGN}{_BASED}{_COUNTED}|(?:by|from|von|par|por|da|door|aus|bei)\s(?P<of_givers>{FIGURE})\s{_GIVERS})",
    re.IGNORECASE,
)
_BY_LEADING = re.compile(
    rf"(?:\A|\n)[ \t]*(?:{_LEAD}\s*[:：]?\s*)?{LEADING}\s*{_SIGN}{_BASED}{_COUNTED}", re.IGNORECASE
)
# "132 reviews | 4.3 stars": the count comes first where a sign or a word makes the figure a score.
_BY_COUNT = re.compile(
    rf"(?:\A|\n)[ \t]*[(（]?(?P<count>{FIGURE})\+?\s?{_NAMED}\s?[)）]?\s*[|·•,:–-]?\s*(?P<lead>{_LEAD}\s*[:：]?\s*)?"
    rf"(?P<value>\d{{1,2}}[.,]\d{{1,2}})(?!\d)\s*(?:{SCALE}|[★⭐]|stars?(?![a-z])|(?(lead)|(?!)))",
    re.IGNORECASE,
)
_BY_STARS = re.compile(rf"(?:\A|\n)[ \t]*(?P<stars>★{{1,4}}[½⯪⯨]?☆{{0,4}})\s*[(（|·•]?\s*{_COUNTED}", re.IGNORECASE)
_BY_SHARE = re.compile(
    rf"(?:\A|\n)[ \t]*(?P<value>\d{{1,3}}(?:[.,]\d)?)\s?%\s*(?P<praise>(?:[^\W\d]+\s+){{0,4}})[(（|·•]?\s*"
    rf"(?P<count>{FIGURE})\+?\s?{_NAMED}",
    re.IGNORECASE,
)
_OF_CRITICS = re.compile(r"criti|kriti|press|tomatometer|off|rabatt|discount", re.IGNORECASE)
_LONE = re.compile(r"(?:\A|\n)\s*\d[.,]\d\d?\s*(?:\n|\Z)")
_MAY = re.compile(r"\d[.,]\d|★|\d ?%")  # a cheap look


def read(page: Page, crowd: Crowd) -> Said | None:
    """The score under the page's title, or under the heading of its readers' reviews; None where none has this form."""
    titles = _titles(page)
    return _under(page, titles) or _under(page, [i for i in crowd.headings if i not in titles])


def _under(page: Page, titles: Sequence[int]) -> Said | None:
    found = [said for start, shown in _stretches(page, titles) if (said := _in(page, start, shown)) is not None]
    if not found:
        found = [said for title in titles if (said := _drawn(page, title)) is not None]
    return found[0] if len({(said.value, said.best) for said in found}) == 1 else None


def has_figure(page: Page) -> bool:
    """Does a figure like a score stand under a title in a line of its own? Then rows of stars may prove it one."""
    return any(_LONE.search(_text(shown)) for _, shown in _stretches(page, _titles(page)))


def _stretches(page: Page, titles: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
    """What follows each title up to the next heading: the number of its first piece, and the pieces."""
    for title in titles:
        start = page.last[title]
        pieces = page.pieces[start : min(start + REACH, _next_heading(page, title))]
        if not page.bits[title] & (NAV | FOOTER) and _MAY.search("".join(pieces)):
            yield start, parted(pieces)


def _titles(page: Page) -> Sequence[int]:
    """The headings of the first rank; where there is none, the first of the second."""
    return page.by_tag.get("h1", ())[:MOST_TITLES] or page.by_tag.get("h2", ())[:1]


def _drawn(page: Page, title: int) -> Said | None:
    """Stars that a class, a width or a text for the blind tells, before a count: what stands in no text has no form."""
    heading = _next_heading(page, title)
    last = min(page.last[title] + DRAWN_REACH, heading)
    for i in range(page.end[title], min(page.end[title] + DRAWN_REACH, len(page))):
        if page.first[i] >= last:
            return None
        if page.tag[i] in _FACTS or page.bits[i] & (NAV | FOOTER) or not _may_draw(page, i) or _is_choice(page, i):
            continue
        if page.last[i] - page.first[i] > MOST_DRAWN:
            continue
        counted = _count_after(page, i, last) or _count_within(page, i)
        if counted is None or is_aside(page, i) or _is_listed(page, i, counted, heading):
            continue
        mark = rating_marks.read(page, i) or aggregate_marks.read(page, i)
        if mark is None or not isinstance(mark.rating.value, float | int) or not _is_score(mark.rating):
            continue
        count, texts = counted
        found = Found(mark.raw, page.path(mark.element, mark.attribute), mark.raw, mark.source)
        value, best = float(mark.rating.value), mark.rating.best
        return Said(value, best, None if texts else count, count if texts else None, found, "aggregate under the title")
    return None


def _count_after(page: Page, i: int, last: int) -> tuple[int, bool] | None:
    """How many scores or, then true, texts a word right after element i counts."""
    after = _text(parted(page.pieces[page.last[i] : min(page.last[i] + NEXT_PIECES, last)]))
    return _counted(after) if any(map(str.isdigit, after)) else None


def _counted(text: str) -> tuple[int, bool] | None:
    """The count that a text begins with; behind drawn stars it may be one of comments."""
    match = _COUNT_AFTER.match(text)
    count = count_number(match["count"] or match["after"] or match["alone"]) if match else None
    return (count, _means_texts(match["word"] or match["named"] or "")) if match and count and count > 1 else None


def _means_texts(word: str) -> bool:
    return says_texts(word) or holds_any(word.lower(), _TALK)


def _is_score(rating: Rating) -> bool:
    return isinstance(rating.value, float | int) and 0 < rating.value <= (rating.best or 10)


def _count_within(page: Page, i: int) -> tuple[int, bool] | None:
    """The same of a word behind icons in their box: it is all the text that the box has."""
    text = page.text(i) if page.first[i] < page.last[i] else ""
    return _counted(text) if text and len(text) <= LONGEST_BESIDE else None


def _is_listed(page: Page, i: int, counted: tuple[int, bool], heading: int) -> bool:
    """Do others of the shape stand before other counts, up to the next heading, as in a list of rated things?"""
    shape, first = repeated.shape(page, i), page.first
    alike = (k for k in page.by_tag[page.tag[i]] if first[k] < heading and repeated.shape(page, k) == shape)
    others = (_count_after(page, k, len(page.pieces)) for k in islice(alike, MOST_ALIKE))
    return any(other is not None and other != counted for other in others)


def _is_choice(page: Page, i: int) -> bool:
    """Is it one of a row of pictures to vote at: alt="1 star", alt="2 stars"?"""
    return sum(page.tag[k] == page.tag[i] and "alt" in page.attrs[k] for k in page.children(page.parent[i])) > 2


_MEASURES = ("meter", "progress")


def _may_draw(page: Page, i: int) -> bool:
    """A cheap look: is an element named after a score, or described with a figure?"""
    if (page.label[i] and rating_marks.names_rating(page.label[i])) or page.tag[i] in _MEASURES:
        return True
    own = page.attrs[i]
    if own and not aggregate_marks.HELD.isdisjoint(own):
        return True
    said = (own.get("aria-label") or own.get("alt") or own.get("title") or "") if own else ""
    return any(map(str.isdigit, said))


def _text(shown: Sequence[str]) -> str:
    return "".join(shown).replace(BLOCK, "\n").replace(BREAK, "\n")


def _in(page: Page, start: int, shown: list[str]) -> Said | None:
    text = _text(shown)
    return (
        _by_figure(page, start, shown, text)
        or _by_stars(page, start, shown, text)
        or (_by_share(page, start, shown, text) if "%" in text else None)
    )


def _next_heading(page: Page, title: int) -> int:
    """The piece of text at which the next heading begins; the titles of what else the page shows."""
    after = page.end[title]
    heads = [page.by_tag.get(tag, []) for tag in ("h1", "h2", "h3", "h4")]
    behind = [i for of_tag in heads for i in of_tag[bisect_left(of_tag, after) :][:2] if not _is_price(page.text(i))]
    return page.first[min(behind)] if behind else len(page.pieces)


def _is_price(text: str) -> bool:
    """Is a heading nothing but a price?"""
    return len(text) <= LONGEST_PRICE and any(map(str.isdigit, text)) and _WORD_OF_LETTERS.search(text) is None


LONGEST_PRICE = 20
_WORD_OF_LETTERS = re.compile(r"[^\W\d_]{4}")


def _by_figure(page: Page, start: int, shown: list[str], text: str) -> Said | None:
    match = next(filter(_is_whole, _BY_FIGURE.finditer(text)), None)
    if match is None:
        match = _BY_COUNT.search(text) or (_BY_LEADING.search(text) if holds_any(text, AHEAD) else None)
    if match is None or match.start("value") > MOST_PARTICULARS:
        return None
    value = number(match["value"])
    if not value or value > (number(match["best"] or "") or 10):
        return None
    return _said(page, start, shown, match, value, number(match["best"] or ""), match["value"])


def _is_whole(match: re.Match[str]) -> bool:
    """Does a figure that stands before a count alone have a sign of a score, and no words?"""
    return not match["alone"] or (not match["praise"] and any(match[sign] for sign in ("sign", "star", "best")))


def _by_stars(page: Page, start: int, shown: list[str], text: str) -> Said | None:
    match = _BY_STARS.search(text)
    if match is None or match.start("stars") > MOST_PARTICULARS:
        return None
    drawn = match["stars"]
    if len(drawn) != 5:
        return None  # stars of which the empty ones are not drawn, or hidden by a style
    value = drawn.count("★") + (0.0 if drawn.count("★") + drawn.count("☆") == 5 else 0.5)
    return _said(page, start, shown, match, value, 5.0, drawn)


def _by_share(page: Page, start: int, shown: list[str], text: str) -> Said | None:
    """ "92 % (412 recenzí)": so many of a hundred."""
    match = _BY_SHARE.search(text)
    if match and _OF_CRITICS.search(match["praise"]):
        return None
    value = number(match["value"]) if match and match.start("value") <= MOST_PARTICULARS else None
    return _said(page, start, shown, match, value, 100.0, match["value"]) if match and value and value <= 100 else None


def _said(
    page: Page, start: int, shown: list[str], match: re.Match[str], value: float, best: float | None, raw: str
) -> Said | None:
    groups = match.groupdict()
    count = count_number(next(filter(None, (groups.get(name) for name in ("count", "after", "alone", "of_givers")))))
    at = match.start("value" if "value" in match.re.groupindex else "stars")
    i = holder(page, start + _piece(shown, at), raw)
    if (
        count is None
        or count < 2
        or i is None
        or is_aside(page, i)
        or any(page.tag[k] in _FACTS for k in (i, *page.ancestors(i)))
    ):
        return None
    texts = _means_texts(groups["word"] or groups.get("named") or "")
    found = Found(raw, page.path(i), raw, "visible")
    return Said(value, best, None if texts else count, count if texts else None, found, "aggregate under the title")


def _piece(shown: list[str], place: int) -> int:
    """Which piece holds this character of them all together."""
    for k, piece in enumerate(shown):
        place -= len(piece)
        if place < 0:
            return k
    return len(shown) - 1
