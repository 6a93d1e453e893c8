"""Which scores of a page are the review's own.

    declared    JSON-LD, microdata, RDFa, hReview: the Review node that is this page's review
    drawn       attributes, classes, widths and icons of elements whose name says "rating"
    written     lines: labelled ("Verdict 8/10"), alone on a line ("★★★★"), at the end of the text
    parts       scores of aspects (rating_parts.py)

Everything found gets a weight by its form and its place. What is declared stands, with what the page shows as further
evidence or as a conflict. Where nothing is declared the heaviest shown score stands, unless others as heavy contradict
it: then the page is a list of reviews or quotes others, and has no rating of its own. None is better than wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from scraper.page import BLOCK, HEADING, Page
from scraper.parse import rating_marks as marks
from scraper.parse import rating_parts as parts
from scraper.parse import rating_places as places
from scraper.parse import rating_text as grammar
from scraper.parse.main_text import MainText
from scraper.parse.normalize import normalize
from scraper.parse.rating_labels import LABELLED, SCALED, Match, is_label, label_before
from scraper.parse.rating_parts import Part
from scraper.parse.rating_places import SHORT, Line, Place, Region
from scraper.parse.rating_words import OUTLETS
from scraper.parse.rules import Ledger
from scraper.parse.structured import Node, Structured, Value
from scraper.records import AggregateRating, Found, Rating, Source, UserReview

FIELD = "ratings"
ARTICLE_TYPES = ("ReviewNewsArticle", "NewsArticle", "Article", "BlogPosting")  # with a reviewRating of their own
ENOUGH = 2.7  # weight a shown score needs: said to be a rating
REVIEW_BONUS = 0.7  # on pages that call themselves reviews less will do
MEAN_MALUS = 0.4  # on a score that looks like the mean of many
WORDS = frozenset(("word", "thumb"))
SAID = 3.0  # weight of a line that begins with the word for a rating
MANY = 3  # users' reviews: from here on a page is as much theirs as the author's
NEAR = 0.35  # scores this close in weight contradict each other
MOST_REPEATS = (
    4  # a review shows its score above, below and in the box; a list of reviews shows the same one more often
)
_FIGURE = re.compile(r"[0-9★☆⭐½][0-9.,★☆⭐½]*|[:：]\s{0,2}[A-F](?![a-z])")
_CHARACTERS = re.compile(r"[0-9½★☆⭐🌟●♥🎬🍿👍]|[:：–-]\s{0,2}[A-F](?![a-z])")
_UNITS = (
    "Stern",
    "stern",
    "Punkt",
    "étoile",
    "estrella",
    "estrela",
    "stell",
    "звезд",
    "звёзд",
    "sterren",
    "gwiazd",
    "stjern",
    "stjärn",
)
LAST_PIECES, LAST_LETTERS = 30, 400  # how much of the end of a text is looked at for a score in words
_LAST_LETTER = re.compile(r"(?:^|[.!?…]\s)(?P<letter>[A-F][+−-])\.?\Z")
_STEMS = (
    "star",
    "out of",
    "stern",
    "punkt",
    "toile",
    "estre",
    "stell",
    "ster",
    "gwiaz",
    "зв",
    "из ",
    "stj",
    "point",
    "verdict",
    "urteil",
    ":",
)
LONG = 1200  # letters of a paragraph whose end is looked at

# What a line that is said to be a rating has before (or just after) its figure, in lower case.
_CUES = (
    "rating", "score", "verdict", "grade", "rated", "wertung", "urteil", "note", "nota", "voto", "valora", "puntua",
    "avalia",
    "cijfer", "oordeling", "ocena", "оценка", "рейтинг", "вердикт", "评分", "評価", "评", "总分", "betyg",
    "karakter", "terningkast", "fazit",
)  # fmt: skip
CUE_BEFORE, CUE_AFTER = 20, 12  # letters from the figure to the word for it


@dataclass(frozen=True, slots=True)
class Shown:
    """A score that the page shows: its evidence, how much it weighs, and how far down the page it stands."""

    found: Found[Rating]
    weight: float
    rule: str
    at: int  # piece number
    repeated: bool = False  # a bare line, of the kind that lists have many of


def read(
    page: Page,
    data: Structured,
    main: MainText,
    many: tuple[UserReview, ...],
    ledger: Ledger,
    *,
    average: AggregateRating | None = None,
) -> tuple[Rating, ...]:
    """The review's own scores: of the work as a whole first, then of its aspects."""
    place = places.look(page, data, main)
    if place is None or data.of_type("ClaimReview"):
        return ()
    where = place.where
    declared = _declared(page, data, place, many)
    groups: list[list[Part]] = []
    if place.reviewing or declared:
        language = page.attr(0, "lang")[:2].lower() or None
        groups = _aspect_groups(page, place.lines, where, language)
        shown = [
            *_drawn(page, where),
            *_written(page, place.lines, where, language, groups),
            *_from_groups(page, groups),
        ]
    else:
        shown = _said(place)
    foreign = [page.path(i) + "/" for i in place.strangers]
    shown = [s for s in shown if not any(f"{s.found.path}/".startswith(f) for f in foreign)]
    shown = _not_theirs(shown, many, average)
    shown = _weighed(shown, data, bonus=REVIEW_BONUS if place.reviewing else 0.0)
    return (*_whole(declared, shown, ledger), *_aspects(page, groups, ledger))


def _said(place: Place) -> list[Shown]:
    """On a page that does not call itself a review: only what is said to be a rating. Most pages end here."""
    if not _may_say(BLOCK.join(place.short)) and not _may_give(place):
        return []
    language = place.page.attr(0, "lang")[:2].lower() or None
    end = [n for n, line in enumerate(place.lines) if place.where.text_start <= line.start < place.where.text_stop][-2:]
    likely = sorted({*(n for n, line in enumerate(place.lines) if _may_be_said(line.text)), *end})
    return [*_drawn(place.page, place.where), *_written(place.page, place.lines, place.where, language, [], likely)]


def _may_give(place: Place) -> bool:
    """Does the text end with a score in words: "we give it five out of five stars"?"""
    where = place.where
    end = "".join(place.page.pieces[max(where.text_start, where.text_stop - LAST_PIECES) : where.text_stop])[
        -LAST_LETTERS:
    ]
    return "star" in end or "out of" in end or any(unit in end for unit in _UNITS)


def _may_say(text: str) -> bool:
    """Is there a figure, or a letter after a colon, near a word for ratings?"""
    lower = text.lower()
    cues = [cue for cue in _CUES if cue in lower]
    if not cues:
        return False
    for m in _FIGURE.finditer(text):
        near = lower[max(0, m.start() - CUE_BEFORE) : m.end() + CUE_AFTER]
        if any(cue in near for cue in cues):
            return True
    return False


def _may_be_said(text: str) -> bool:
    return (
        len(text) <= SHORT
        and bool(_FIGURE.search(text))
        and (len(text) <= 12 or any(cue in text.lower() for cue in _CUES))
    )


def _not_theirs(shown: list[Shown], many: tuple[UserReview, ...], average: AggregateRating | None) -> list[Shown]:
    """What is shown, without the users' average and, where users are many, without what one of them gave."""
    if average is not None:
        shown = [s for s in shown if not _is_value(s.found.value, average.value)]
    given = {user.rating.value for user in many if user.rating is not None}
    if len(many) < MANY or not given:
        return shown
    return [s for s in shown if s.weight >= SAID or s.found.value.value not in given]


def _is_value(rating: Rating, value: float) -> bool:
    return not isinstance(rating.value, str) and abs(rating.value - value) < 0.051


def _weighed(shown: list[Shown], data: Structured, *, bonus: float) -> list[Shown]:
    """What is shown, without what many people gave on average, as it is declared."""
    if not shown:
        return shown
    averages = {node.number("ratingValue") for node in data.of_type("AggregateRating")}
    return [
        replace(s, weight=s.weight + bonus - (MEAN_MALUS if _looks_mean(s.found.value) else 0.0))
        for s in shown
        if s.found.value.value not in averages
    ]


def _looks_mean(rating: Rating) -> bool:
    """4.8 of 5 is rarely one person's score: critics give halves and quarters of few stars."""
    return not isinstance(rating.value, str) and rating.best in (4, 5) and rating.value * 4 % 1 != 0


# Declared


def _declared(page: Page, data: Structured, place: Place, many: tuple[UserReview, ...]) -> list[Found[Rating]]:
    """The score of the Review node that is this page's own review."""
    nodes = [n for n in data.of_type(*places.REVIEW_TYPES, *ARTICLE_TYPES) if n.first("reviewRating") is not None]
    nodes = [n for n in nodes if n.element not in place.strangers and _is_own(page, n, place, many)]
    if not nodes:
        return []
    found = [f for f in map(_declared_rating, nodes) if f is not None]
    if len({(f.value.value, f.value.best) for f in found}) > 1:
        named = [f for n, f in ((n, _declared_rating(n)) for n in nodes) if f is not None and _is_named(page, n)]
        return named[:1] if len({f.value.value for f in named}) == 1 else []
    return found


def _is_own(page: Page, node: Node, place: Place, many: tuple[UserReview, ...]) -> bool:
    where = place.where
    author = (node.text("author") or "").lower()
    if author and any((user.author or "").lower() == author for user in many):
        return False
    if node.source == "json-ld":
        listed = node.parent is not None and len(node.parent.nodes("review")) > 1
        counted = node.parent is not None and node.parent.node("aggregateRating") is not None
        if counted and not place.reviewing and not node.inside("Article", "NewsArticle", "BlogPosting", "WebPage"):
            return _is_named(page, node)
        return not listed or _is_named(page, node)
    around = node.element <= where.low or page.first[node.element] <= where.text_start < page.last[node.element]
    return around or (places.own(page, node.element, where) and where.low <= node.element < where.high)


def _is_named(page: Page, node: Node) -> bool:
    """Does the node speak of this page: by its address, or with a publisher of its own?"""
    address = node.text("url", "mainEntityOfPage") or ""
    if address and page.link_url(address) == page.url:
        return True
    title = " ".join(page.text(i) for i in page.by_tag.get("h1", ())[:1]).lower()
    name = (node.text("headline", "name") or "").lower()
    return bool(node.first("publisher")) or bool(name and title and name == title)


def _declared_rating(node: Node) -> Found[Rating] | None:
    given = node.first("reviewRating")
    best = worst = None
    if isinstance(given, Node):
        best, worst = given.number("bestRating"), given.number("worstRating")
        given = given.first("ratingValue", "value", "name")
    if not isinstance(given, Value):
        return None
    rating = grammar.parse(given.text)
    if rating is None or not rating.value:
        return None  # 0 is how "not rated" is written
    if not isinstance(rating.value, str):
        best = best if best and best >= rating.value else rating.best if rating.best else best
        if best is not None and rating.value > best and (worst is None or worst < best):
            best = worst = None
        scale = "stars" if best == 5 and rating.scale == "points" else rating.scale
        rating = Rating(rating.value, best, worst, given.raw, scale=scale)
    return Found(normalize(replace(rating, raw=given.raw, aspect=None)), given.path, given.raw, given.source)


# Drawn


def _drawn(page: Page, where: Region) -> Iterator[Shown]:
    """Scores of elements whose class or id says that they are ratings, and of pictures that describe stars."""
    label, first, end = page.label, page.first, page.end
    i = max(where.low, 0)
    while i < where.high and first[i] <= where.stop:
        if first[i] >= where.start and _may_show(page, i):
            shown = _mark(page, i, where)
            if shown is not None:
                yield shown
                i = end[i]
                continue
        i += 1
    del label


def _is_named_rating(page: Page, i: int) -> bool:
    """Does the class, the id, the tag or a property of an element say that it holds a rating?"""
    label = page.label[i]
    if label and marks.names_rating(label):
        return True
    own = page.attrs[i]
    return bool(own) and (
        "data-rating" in own
        or "data-score" in own
        or "data-stars" in own
        or own.get("itemprop") == "ratingValue"
        or ("data-component" in own and marks.names_rating((own["data-component"] or "").lower()))
        or ("data-testid" in own and marks.names_rating((own["data-testid"] or "").lower()))
        or ("-" in page.tag[i] and marks.names_rating(page.tag[i]))
    )


def _may_show(page: Page, i: int) -> bool:
    if _is_named_rating(page, i):
        return True
    own = page.attrs[i]
    if not own:
        return False
    text = own.get("aria-label") or own.get("alt") or (own.get("title") if page.tag[i] != "a" else None)
    if text:
        return len(text) < 80 and bool(re.search(r"[0-9★⭐]|star", text))
    return page.tag[i] == "img" and marks.is_star_picture(own.get("src") or "")


def _mark(page: Page, i: int, where: Region) -> Shown | None:
    named = _is_named_rating(page, i)
    if named and page.label[i] and page.parent[i] >= 0:
        alike = sum(page.label[k] == page.label[i] for k in page.children(page.parent[i]))
        if alike > 2 or page.text(i)[:1] == "(":
            return None  # one of a row to vote at; "(2)" counts votes
    mark = marks.read(page, i) if named else marks.described(page, i)
    text = page.text(i) if named else ""
    rating = marks.written(page, i) if named and text else None
    if (
        (mark is None and rating is None)
        or not places.own(page, i, where)
        or _is_counted(page, i)
        or places.in_card(page, i, where)
    ):
        return None
    if rating is not None and rating.best is None:
        spread = _spread(page, i)
        if spread is not None:
            return Shown(
                Found(spread, page.path(page.parent[i]), spread.raw, "visible"),
                2.8,
                "rating-box",
                page.first[page.parent[i]],
            )
    bonus = 0.2 if page.first[i] <= where.text_stop else 0.0
    path_at = page.first[i]
    if rating is not None and rating.scale in WORDS and mark is None:
        return Shown(Found(rating, page.path(i), rating.raw, "visible"), 2.1, "rating-box", page.first[i])
    if rating is not None and (rating.scale == "letter" or not isinstance(rating.value, str)) and _better(rating, mark):
        if not rating.value:
            return None
        weight = 2.6 if rating.best or rating.scale == "stars" else 2.4
        source: Source = "visible"
        return Shown(Found(rating, page.path(i), rating.raw, source), weight + bonus, "rating-box", path_at)
    if mark is None or not mark.rating.value or any(o in page.label[i] for o in ("form", "vote", "input")):
        return None
    weight = 2.6 if mark.rating.best else 2.4
    if not named:
        said = mark.rating.scale == "stars" or parts.announces(page.attr(i, mark.attribute))
        weight = 2.3 if mark.rating.best else 2.1 if said else 1.3
    return Shown(
        Found(mark.rating, page.path(mark.element, mark.attribute), mark.raw, mark.source),
        weight + bonus,
        "rating-mark",
        path_at,
    )


def _spread(page: Page, i: int) -> Rating | None:
    """A score whose figures stand in elements of their own: <span class=rating>7</span> of <span>8</span>."""
    above = page.parent[i]
    text = page.text(above) if above >= 0 else ""
    if len(text) > SHORT or page.tag[i] in ("td", "li", "dd"):
        return None
    for line in page.lines(above):
        matches = grammar.find(line)
        if len(matches) == 1 and matches[0].rating.best and page.text(i) in matches[0].rating.raw:
            return matches[0].rating
    return None


def _is_counted(page: Page, i: int) -> bool:
    """Does the box, or what it stands in, say how many people gave the score?"""
    near = (page.text(k) for k in (i, page.parent[i]) if k >= 0)
    return any(len(text) < 120 and places.is_counted(text) for text in near)


def _better(rating: Rating, mark: marks.Mark | None) -> bool:
    """Is what is written more than what is drawn? A described scale ("3 stars out of 5") beats a bare figure."""
    return mark is None or rating.best is not None or mark.rating.best is None


# Written


def _written(
    page: Page,
    lines: list[Line],
    where: Region,
    language: str | None,
    groups: list[list[Part]],
    likely: Iterable[int] | None = None,
) -> Iterator[Shown]:
    taken = {p.line for g in groups for p in g}
    own_lines = [n for n, line in enumerate(lines) if where.text_start <= line.start < where.text_stop]
    last = set(own_lines[-3:])
    for n in range(len(lines)) if likely is None else likely:
        line = lines[n]
        text = line.text
        if n in taken or not (
            len(text) <= SHORT or n in last or "/" in text or "out of" in text or "★" in text or " star" in text
        ):
            continue
        if (
            not _CHARACTERS.search(text)
            and not _LAST_LETTER.search(text)
            and not any(stem in text.lower() for stem in _STEMS)
        ):
            continue
        offset = max(0, len(text) - LONG)
        matches = grammar.find(text[offset:], language)
        if not matches:
            beside = _beside(page, lines, n) if len(text) <= 12 else None
            beside = beside or _letter(page, line, final=n in last)
            if beside is not None and places.own(page, line.element, where):
                yield beside
            continue
        if not places.own(page, line.element, where) or places.in_card(page, line.element, where):
            continue
        differ = any(not agree(matches[0].rating, m.rating) for m in matches)
        if not differ:
            matches.sort(key=lambda m: (m.rating.best is None, m.start))
            matches = matches[:1]
        if differ and (n not in last or len(text) <= SHORT or len(matches) > 2):
            continue
        shown = _line(page, line, matches[-1] if n in last else matches[0], offset, final=n in last)
        if shown is not None and shown.repeated and shown.weight < ENOUGH - REVIEW_BONUS and _told(lines, n):
            shown = replace(shown, weight=ENOUGH)
        if shown is not None:
            yield shown


def _line(page: Page, line: Line, match: Match, offset: int, *, final: bool) -> Shown | None:
    text, rating = line.text, match.rating
    start, stop = match.start + offset, match.stop + offset
    if not rating.value or rating.aspect or _is_quoted(text, start, stop) or _is_others_score(text, start, stop):
        return None
    size = len(text)
    alone = (stop - start) >= 0.7 * size
    short = size <= SHORT
    ends = size - stop <= 2
    begins = start <= len(match.label) + 4
    weight = 0.0
    if match.sure == LABELLED and match.label and label_before(text, start)[1] and short and begins:
        weight = 3.0
    elif match.sure == LABELLED and short and match.label and label_before(text, start)[1]:
        weight = 2.6
    elif alone and short and not _in_two_columns(page, line.element):
        weight = 1.2
    elif alone and short:
        weight = (2.1 if rating.scale == "stars" else 1.2, 2.5, 2.7)[match.sure - 1]
    elif short and page.bits[line.element] & HEADING:
        own_title = page.tag[line.element] == "h1" and rating.scale == "stars"
        weight = (2.1 if own_title or (ends and rating.best) else 0.8, 2.3, 2.5)[match.sure - 1]
    elif short and ends and match.sure >= SCALED:
        weight = 2.1
    elif final and ends:
        weight = (2.05, 2.05, 2.75 if rating.best and _is_given(text, start) else 2.2)[match.sure - 1]
    elif final and size - stop <= 24 and match.sure >= SCALED and _is_given(text, start):
        weight = 2.05
    elif match.sure == LABELLED and (final or _is_given(text, start)):
        weight = 1.8 if final else 1.4
    if not weight:
        return None
    found = Found(rating, page.path(line.element), rating.raw, "visible")
    return Shown(found, weight, "rating-line", line.start, repeated=alone)


def _letter(page: Page, line: Line, *, final: bool) -> Shown | None:
    """A letter with its sign on a line of its own, or after the last sentence: "... and the lamps go out. B+"."""
    m = _LAST_LETTER.search(line.text)
    if not m or (m.start() and not final):
        return None
    rating = grammar.parse(m["letter"])
    return (
        Shown(Found(rating, page.path(line.element), m["letter"], "visible"), 2.1, "rating-letter", line.start)
        if rating
        else None
    )


def _told(lines: list[Line], n: int) -> bool:
    """Does the line above or below say that this is a rating: "(rating of the editors)"?"""
    near = [lines[k].text for k in (n - 1, n + 1) if 0 <= k < len(lines)]
    return any(len(text) <= 60 and parts.announces(text) for text in near)


def _beside(page: Page, lines: list[Line], n: int) -> Shown | None:
    """A bare figure or letter under (or over) a line that is only a label: "Final score", "8.5"."""
    rating = grammar.parse(lines[n].text)
    if rating is None or not rating.value or rating.scale == "word":
        return None
    before = lines[n - 1].text if n else ""
    after = lines[n + 1].text if n + 1 < len(lines) else ""
    if not any(0 < len(text) <= 32 and _only_label(text) for text in (before, after)):
        return None
    if not _in_two_columns(page, lines[n].element):
        return None
    weight = (2.8 if rating.best else 2.5) if _only_label(before) else 2.3
    return Shown(
        Found(rating, page.path(lines[n].element), rating.raw, "visible"), weight, "rating-under-label", lines[n].start
    )


def _in_two_columns(page: Page, i: int) -> bool:
    """In a table, a label stands beside its score only where the row has no third cell."""
    row = page.closest(i, {"tr", "table"})
    return row is None or page.tag[row] != "tr" or sum(1 for _ in page.children(row)) <= 2


def _only_label(text: str) -> bool:
    words = text.strip(" :：").lower().split()
    return bool(words) and is_label(words[-1]) and parts.aspect_name(text) is None


_OPEN, _CLOSE = "“„«‘「『", "”“»’」』"
_GIVING = re.compile(
    r"\b(?:i|we|my|our|gets?|gives?|giving|earns|deserves|scores|ich|wir|gebe|geben|vergebe|bekommt|"
    r"erhält|je|nous|donne|mérite|doy|merece|"
    r"pongo|do|dou|krijgt|daję|ставлю)\b|verdict|fazit|rating",
    re.IGNORECASE,
)


def _is_quoted(text: str, start: int, stop: int) -> bool:
    """Does the score stand inside quotation marks that belong to a longer quotation?"""
    for opening, closing in zip(_OPEN, _CLOSE, strict=True):
        if text.rfind(opening, 0, start) > text.rfind(closing, 0, start) and closing in text[stop:] and opening != "‘":
            return start - text.rfind(opening, 0, start) > 24
    return False


def _is_others_score(text: str, start: int, stop: int) -> bool:
    near = text[max(0, start - 60) : stop + 60].lower()
    return any(outlet in near for outlet in OUTLETS) or places.is_counted(near)


def _is_given(text: str, start: int) -> bool:
    return bool(_GIVING.search(text[max(0, start - 40) : start]))


# Parts


def _aspect_groups(page: Page, lines: list[Line], where: Region, language: str | None) -> list[list[Part]]:
    groups = parts.read(page, lines, where, language) if lines else []
    seen: set[tuple[tuple[str, float | str], ...]] = set()
    kept = []
    for group in groups:
        key = tuple((p.label, p.rating.value) for p in group)
        if key not in seen:
            seen.add(key)
            kept.append(group)
    return kept


def _from_groups(page: Page, groups: list[list[Part]]) -> Iterator[Shown]:
    for group in groups:
        for part in group:
            if part.rating.aspect is None:
                found = Found(part.rating, page.path(part.element), part.rating.raw, "visible")
                yield Shown(found, 3.0, "rating-of-group", page.first[part.element])


def _aspects(page: Page, groups: list[list[Part]], ledger: Ledger) -> Iterator[Rating]:
    seen = set()
    for group in groups:
        for part in group:
            key = (part.rating.aspect or "").lower()
            if key and key not in seen:
                seen.add(key)
                ledger.note(
                    FIELD, "rating-part", Found(part.rating, page.path(part.element), part.rating.raw, "visible")
                )
                yield part.rating


# Choice


def _whole(declared: list[Found[Rating]], shown: list[Shown], ledger: Ledger) -> tuple[Rating, ...]:
    shown = sorted((s for s in shown if s.weight >= ENOUGH or declared), key=lambda s: -s.weight)
    if declared:
        return _with_declared(declared[0], shown, ledger)
    best = _heaviest(shown)
    if best is None:
        return ()
    same = [s for s in shown if agree(s.found.value, best.found.value)]
    kept = _fullest([best, *same])
    ledger.note(FIELD, best.rule, kept)
    _note_others(kept, [s for s in shown if s is not best], ledger)
    second = _second_system(kept.value, shown)
    return (kept.value,) if second is None else (kept.value, second.found.value)


def _with_declared(kept: Found[Rating], shown: list[Shown], ledger: Ledger) -> tuple[Rating, ...]:
    rating = kept.value
    if rating.best is None:
        fuller = next(
            (
                s.found.value
                for s in shown
                if s.weight >= ENOUGH and same_value(s.found.value, rating) and s.found.value.best
            ),
            None,
        )
        if fuller is not None:
            rating = normalize(replace(rating, best=fuller.best))
            kept = replace(kept, value=rating)
    ledger.note(FIELD, "rating-declared", kept)
    _note_others(kept, [s for s in shown if s.weight >= ENOUGH], ledger)
    return (rating,)


def _note_others(kept: Found[Rating], others: Iterable[Shown], ledger: Ledger) -> None:
    said = set()
    for other in others:
        if agree(kept.value, other.found.value):
            ledger.note(FIELD, other.rule, other.found)
        elif other.found.value.scale in WORDS and kept.value.scale not in WORDS:
            continue  # "8.5 Great": the word explains the figure
        elif (other.found.value.value, other.found.value.best) not in said:
            said.add((other.found.value.value, other.found.value.best))
            ledger.disagree(FIELD, kept, other.found)


def _heaviest(shown: list[Shown]) -> Shown | None:
    """The score that outweighs all that contradict it."""
    figures = [s for s in shown if s.found.value.scale not in WORDS]
    shown = figures or shown  # "8.0 Excellent": the word only explains the figure
    if not shown:
        return None
    top = [s for s in shown if s.weight >= shown[0].weight - NEAR]
    kinds: list[list[Shown]] = []
    for s in top:
        kind = next((k for k in kinds if agree(k[0].found.value, s.found.value)), None)
        if kind is None:
            kinds.append([s])
        else:
            kind.append(s)
    if any(len({s.at for s in k}) >= MOST_REPEATS and not _labelled(k) for k in kinds):
        return None
    if len(kinds) > 1:
        kinds.sort(key=lambda k: (-len({s.at for s in k}), -k[0].weight))
        most, next_ = kinds[0], kinds[1]
        outweighs = most[0].weight - max(s.weight for k in kinds[1:] for s in k) >= NEAR / 2
        if not outweighs and (len(kinds) > 2 or len({s.at for s in most}) < 2 or len({s.at for s in next_}) > 1):
            return None
    return kinds[0][0]


def _labelled(kind: list[Shown]) -> bool:
    return any(s.weight >= ENOUGH + REVIEW_BONUS and s.rule == "rating-line" and not s.repeated for s in kind)


def _fullest(same: list[Shown]) -> Found[Rating]:
    """Of scores that agree, the one that tells its scale."""
    return next(
        (s.found for s in same if s.found.value.best is not None and same_value(s.found.value, same[0].found.value)),
        same[0].found,
    )


def _second_system(kept: Rating, shown: list[Shown]) -> Shown | None:
    """The same judgement in another system: a letter beside stars."""
    for s in shown:
        rating = s.found.value
        if (
            s.weight >= ENOUGH + REVIEW_BONUS
            and isinstance(rating.value, str) != isinstance(kept.value, str)
            and rating.scale in ("letter", "points", "stars")
        ):
            return s
    return None


def same_value(a: Rating, b: Rating) -> bool:
    """Do two ratings give the same figure or word?"""
    if isinstance(a.value, str) or isinstance(b.value, str):
        return str(a.value).lower() == str(b.value).lower()
    return abs(a.value - b.value) < 0.005


def agree(a: Rating, b: Rating) -> bool:
    """Do two ratings say the same: the same figure on no other scale, or as much of another scale?

    >>> agree(Rating(4, 5, None, ""), Rating(4, None, None, "")), agree(Rating(4, 5, None, ""), Rating(4, 4, None, ""))
    (True, False)
    >>> agree(normalize(Rating(4.5, 5, None, "")), normalize(Rating(9, 10, None, "")))
    True
    """
    if same_value(a, b):
        return a.best is None or b.best is None or abs(a.best - b.best) < 0.005
    if a.normalized is not None and b.normalized is not None:
        return a.method == b.method and abs(a.normalized - b.normalized) < 0.005
    return False
