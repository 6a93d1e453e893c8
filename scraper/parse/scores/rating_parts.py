"""Scores of parts and aspects: tables, lists and lines that give several scores, each with what it is for.

Three forms: "Graphics: 8/10" on one line, a label and a score in neighbouring cells or blocks, and several of them on
one line ("[Story]7.3[Sound]9.8"). A single number after a word is no score; several in a row, announced or with a
scale or of things that are usually scored, are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from scraper.page import Page
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_figures import scale_in
from scraper.parse.scores.rating_labels import REVIEW_WORDS, Match, is_former, is_label, is_of_others
from scraper.parse.scores.rating_lists import listed
from scraper.parse.scores.rating_places import Line, Region, own
from scraper.parse.scores.rating_teasers import same_page
from scraper.parse.scores.rating_text import find, parse
from scraper.parse.scores.rating_words import ASPECTS, OUTLETS, OVERALL
from scraper.records import Found, Rating
from scraper.text import holds_any

MOST_LABEL = 48  # letters of an aspect's name
MOST_GAP = 3  # lines between two scores of one group: a remark under each
MOST_PARTS = 40  # scores of one group; a longer list is a table of measurements

_ANNOUNCES = re.compile(
    r"rating|score|verdict|grade|wertung|bewertung|zeugnis|noten?\b|punkte|note\b|nota\b|voti|voto|puntua|"
    r"valora|avalia|cijfer|beoordeling|"
    r"ocen|оцен|评分|評分|评价|得分|採点|評価|betyg|karakter|summary|fazit|pagella|conclusion|breakdown|"
    r"report card|scorecard",
    re.IGNORECASE,
)
_REVIEW_BOX = re.compile(r"(?<![a-z])reviews?[-_]*(?:box|item|list|row|card|panel|wrap|summary|percent|point|crit|bar)")
_MOST_ABOVE = 6  # elements above a score, whose names may say what it is
_UNIT = re.compile(
    r"\b(?:mbps|gb|mb|tb|kg|lbs?|mm|cm|ghz|mhz|fps|ms|mah|wh|km/?h|mph|hours?|usd|eur|seconds?|minutes?|nits|db)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[0-9★☆⭐½]")
_LETTER = re.compile(r"(?:^|[:：–-]\s?)[A-F][+−-]?\Z")
_LETTER_ENDS = frozenset("ABCDEF+−-")


@dataclass(frozen=True, slots=True)
class Part:
    """A score with its label, and the line its figure stands on. `label` is the aspect, or a word for the whole."""

    rating: Rating
    label: str
    line: int
    element: int
    scaled: bool  # the score prints its scale
    said: bool  # the label says that it is a score
    bare: bool = False  # nothing parts the name from the figure: "Sound 5"
    found: Found[Rating] | None = None  # where the score is drawn, if it is no text


def read(page: Page, lines: list[Line], where: Region, language: str | None) -> list[list[Part]]:
    """Groups of scores with labels, in order. Scores of the whole work ("Overall: 8") are among them, aspect None."""
    parts = [p for n in range(len(lines)) for p in _parts(page, lines, n, language) if not is_former(p.label)]
    groups: list[list[Part]] = []
    for part in parts:
        if groups and part.line - groups[-1][-1].line <= MOST_GAP + 1:
            groups[-1].append(part)
        else:
            groups.append([part])
    groups = _join_far(groups)
    kept = [_finish(page, lines, s) for g in groups if (s := _scored(page, lines, g, where))]
    kept = [[part for part in group if not is_of_others(part.label)] for group in kept]
    return [] if _contradict(kept) else kept


def _contradict(groups: list[list[Part]]) -> bool:
    """Is the same aspect scored twice, differently? Then the page reviews several works; no score is its own."""
    seen: dict[str, float | str] = {}
    return any(
        seen.setdefault(p.rating.aspect.lower(), p.rating.value) != p.rating.value
        for g in groups
        for p in g
        if p.rating.aspect
    )


def _parts(page: Page, lines: list[Line], n: int, language: str | None) -> list[Part]:
    text = lines[n].text
    if len(text) > 160 or not _may_hold_score(text):
        return []
    if text.endswith("%") and _weighs(lines, n):
        return []
    in_turn = _in_turn(page, lines, n, language) if lines[n].stop - lines[n].start >= _LEAST_IN_TURN else []
    if in_turn:
        return in_turn
    if any(map(text.__contains__, _LISTING)):
        in_list = [_part(lines, n, m, bare=not m.rating.best) for m in listed(text)]
        if in_list:
            return in_list
    matches = find(text, language)
    labelled = [m for m in matches if m.label and len(m.label) <= MOST_LABEL and not _SPEAKS.match(m.label)]
    if len(labelled) > 1 or (labelled and _covers(text, labelled[0])):
        return [_part(lines, n, m) for m in labelled]
    return _cell(lines, n, language) or _colon(lines, n)


def _may_hold_score(text: str) -> bool:
    """A cheap look: is there a figure, a star, or a letter at the end?"""
    return (
        _FIGURE.search(text) is not None
        or "**" in text
        or (text[-1:] in _LETTER_ENDS and _LETTER.search(text) is not None)
    )


def _covers(text: str, m: Match) -> bool:
    """Label and score are all there is on the line, but for a word or two."""
    rest = text.replace(m.label, "", 1).replace(m.rating.raw, "", 1).strip(" :：=–—-|()[].,*")
    return text.lstrip("[({【《 ").startswith(m.label[:8]) and len(rest) <= 24


_LEAST_IN_TURN = 6  # pieces: three names and their figures


def _in_turn(page: Page, lines: list[Line], n: int, language: str | None) -> list[Part]:
    """Names and figures by turns in elements of their own: <span>Comfort <b>7</b></span><span>Cabin <b>8</b></span>."""
    pieces = [piece for k in range(lines[n].start, lines[n].stop) if (piece := " ".join(page.pieces[k].split()))]
    names, figures = [name.rstrip(" :：") for name in pieces[::2]], pieces[1::2]
    if len(pieces) < _LEAST_IN_TURN or len(names) != len(figures) or not all(map(_is_name, names)):
        return []
    scores = [parse(figure, language) for figure in figures]
    return (
        [
            Part(
                score, name, n, lines[n].element, score.best is not None, is_label(name.split()[-1].lower()), bare=True
            )
            for name, score in zip(names, scores, strict=True)
            if score is not None
        ]
        if all(scores)
        else []
    )


# "I gave it 6/10" names no aspect.
_SPEAKS = re.compile(
    r"(?:\w+\s(?:gives?|gave|rates?|rated)|i|i’d|i'd|we|he|she|they|you|it|ich|wir|er|sie|je|j['’]\w*|nous|on|yo|le|io|ho|gli|eu|ik|ja|я|jag|jeg)\s+\w+\s*\w*\Z",
    re.IGNORECASE,
)
_LISTING = (*";|•·–—/,", "...")  # what parts the scores of one line


def _part(lines: list[Line], n: int, m: Match, *, bare: bool = False) -> Part:
    words = m.label.split()
    said = bool(words) and (is_label(words[-1].lower()) or words[-1].lower() in REVIEW_WORDS)
    return Part(m.rating, m.label, n, lines[n].element, m.rating.best is not None, said, bare)


def _cell(lines: list[Line], n: int, language: str | None) -> list[Part]:
    """A line that is only a score, under or beside a line that is only a label."""
    rating = parse(lines[n].text, language) if len(lines[n].text) <= 28 else None
    if rating is None or n == 0 or (isinstance(rating.value, str) and len(rating.value) > 2):
        return []
    above = lines[n - 1].text
    shared = above.endswith("%") and _weighs(lines, n - 1)
    label = _SHARE.sub("", above) if shared or not above.endswith("%") else above
    label = label.rstrip(" :：")
    if not _is_name(label):
        return []
    said = shared or is_label(label.split()[-1].lower())
    return [Part(rating, label, n, lines[n].element, rating.best is not None, said)]


_COLON = re.compile(
    r"(?P<label>[^\d:：.!?]{2,48}?)(?:\s{0,2}[:：]\s{0,2}|\s[-–—]\s|\s?\.{3,}\s?|(?P<bare>\s))"
    r"(?:(?P<value>[0-9]{1,3}(?:[.,][0-9])?)(?P<percent>\s?%)?(?:\s?(?:/|von|sur|su|de|av|из|z|van)\s?(?P<best>5|10|20|100)(?:\s[^\W\d_]{3,14})?|\s(?i:punkte?n?|points?|pts|puntos?|punti|pontos?|punten|pkt|punktów|bodů|"
    r"poäng|poeng|stars?|sterne?n?|étoiles?|estrellas?|stelle|sterren|stjern\w+|stjärnor))?|"
    r"(?P<letter>[A-F][+−-]?))\Z"
)


_TOTAL = re.compile(  # of any scale, where the name is one for the whole: "Overall 18/25"
    r"(?P<label>[^\d:：.!?]{2,48}?)(?P<bare>\s?[:：]?\s{1,2})(?P<value>[0-9]{1,3}(?:[.,][0-9])?)(?P<percent>(?!))?\s?/\s?"
    r"(?P<best>[0-9]{2,3})(?P<letter>(?!))?\Z"
)


def _colon(lines: list[Line], n: int) -> list[Part]:
    """ "Consumption: 1", "Sound - 95%", "Sound 5": a name, a small number, and nothing else. Only a group counts."""
    m = _COLON.match(lines[n].text) or _TOTAL.match(lines[n].text)
    label = m["label"].strip(" -–—") if m else ""
    if m and m.re is _TOTAL and aspect_name(label) is not None:
        return []
    if not m or not _is_name(label):
        return []
    if m["letter"]:
        graded = parse(m["letter"]) if not m["bare"] else None
        return [Part(graded, label, n, lines[n].element, scaled=False, said=False)] if graded else []
    value = float(m["value"].replace(",", "."))
    best = 100.0 if m["percent"] else float(m["best"]) if m["best"] else None
    if value > (best or (_OF_FRANCE if is_known(label) else 10)):
        return []
    raw = lines[n].text[m.start("value") :]
    rating = normalize(Rating(value, best, None, raw, label, scale="percent" if m["percent"] else "points"))
    bare = bool(m["bare"]) and m.re is _COLON
    return [Part(rating, label, n, lines[n].element, bool(best), said=False, bare=bare)]


_OF_FRANCE = 20  # the scale of French and Italian guides, which they seldom print

_SHARE = re.compile(r"\s*(?:\(\d{1,3}\s?%\)|[-–—]\s*\d{1,3}\s?%)\s*:?\Z")  # "Sound (50%)": what the aspect weighs


def _weighs(lines: list[Line], n: int) -> bool:
    """Does "Sound - 25%" tell what an aspect weighs: one of several such lines, each over a figure?"""
    return any(
        all(_SHARE.search(lines[k].text) and _IS_FIGURE.match(lines[k + 1].text) for k in (a, a + 2))
        for a in (n - 2, n)
        if a >= 0 and a + 3 < len(lines)
    )


_IS_FIGURE = re.compile(r"[0-9]{1,3}(?:[.,][0-9])?\Z")


def _is_name(label: str) -> bool:
    return (
        1 < len(label) <= MOST_LABEL
        and not re.search(r"\d|[.!?]$|[€$£]", label)
        and len(label.split()) <= 5
        and label[0].isalpha()
    )


def _join_far(groups: list[list[Part]]) -> list[list[Part]]:
    """Scores of aspects at the end of each section ("Value score: 4.5 / 5") are one group over the whole text."""
    far = [g for g in groups if all(p.scaled and p.said for p in g)]
    if len(far) < 2 or len({p.rating.best for g in far for p in g}) > 1:
        return groups
    joined = [p for g in far for p in g]
    return [*(g for g in groups if g not in far), joined]


def _scored(page: Page, lines: list[Line], group: list[Part], where: Region) -> list[Part]:
    """What of a group are scores: all of it, or those that print their scale, beside figures of other things."""
    if _is_scored(page, lines, group, where):
        return group
    scaled = [p for p in group if p.scaled or (isinstance(p.rating.value, str) and is_known(p.label))]
    return scaled if 1 < len(scaled) < len(group) and _is_scored(page, lines, scaled, where) else []


def _is_scored(page: Page, lines: list[Line], group: list[Part], where: Region) -> bool:
    if (
        len(group) > MOST_PARTS
        or any(_UNIT.search(p.label) for p in group)
        or any(o in p.label.lower() for p in group for o in OUTLETS)
    ):
        return False
    if not all(own(page, _row(page, p), where) for p in group[:2]):
        return False
    labels = {p.label.lower() for p in group}
    if len(labels) < 2 or sum(_leads_on(page, lines, p) for p in group) * 2 >= len(group):
        return False
    announced = _announced(page, lines, group)
    if announced is None:
        return False
    known = sum(is_known(p.label) for p in group)
    if not known and len({p.rating.best for p in group}) >= _MANY_SCALES:
        return False  # what several papers gave
    announced = announced or any(p.said for p in group)
    of_one_scale = all(p.scaled for p in group) and len({p.rating.best for p in group}) == 1
    summed = known >= _LEAST_KNOWN and any(aspect_name(p.label) is None for p in group)
    said = sum(p.said for p in group)
    if any(p.bare for p in group) and not (summed or (announced and (known or of_one_scale))):
        return False
    if all(p.scaled or isinstance(p.rating.value, str) for p in group) and any(p.scaled for p in group):
        return bool(announced or known or said)
    small = all(isinstance(p.rating.value, str) or p.rating.value <= 10 for p in group)
    hundred = all(not isinstance(p.rating.value, str) and 10 < p.rating.value <= 100 for p in group)
    return (small or hundred) and (
        (announced and len(group) >= 3) or known >= 2 or (said >= 2 and announced) or (said >= 2 and known >= 1)
    )


_MANY_SCALES, _LEAST_KNOWN = 3, 2


def _row(page: Page, part: Part) -> int:
    """The element above a figure that holds more: the figure may stand in its bar, and bars are voters' elsewhere."""
    i = part.element
    while page.parent[i] > 0 and len(page.text(i)) <= len(part.rating.raw) + 1:
        i = page.parent[i]
    return i


def _leads_on(page: Page, lines: list[Line], part: Part) -> bool:
    """Is the name a link to another page? Then it is no aspect but another work."""
    near = (lines[part.line].element, lines[max(0, part.line - 1)].element)
    links = (a for i in near for a in page.within(i, "a"))
    inside = any(page.text(a) == part.label and not same_page(page, a) for a in links)
    above = page.closest(near[1], {"a"})
    return inside or (above is not None and page.text(above) == part.label and not same_page(page, above))


def is_known(label: str) -> bool:
    """Is one of the words of a label an aspect that is scored elsewhere?"""
    return any(w.strip("'’,&()/").lower() in ASPECTS for w in re.split(r"[\s/]+", label))


def _announced(page: Page, lines: list[Line], group: list[Part]) -> bool | None:
    """Does a heading, a table's head or the box's name say that scores follow? None where it says whose they are."""
    first = group[0].line
    above = " | ".join(line.text for line in lines[max(0, first - 5) : first + 1] if len(line.text) <= 60)
    lower = above.lower()
    if holds_any(lower, OUTLETS):
        return None
    names = [page.label[i] for i in (group[0].element, *page.ancestors(group[0].element)) if i > 0][:_MOST_ABOVE]
    return bool(_ANNOUNCES.search(above) or any(_ANNOUNCES.search(name) or _REVIEW_BOX.search(name) for name in names))


def _finish(page: Page, lines: list[Line], group: list[Part]) -> list[Part]:
    """The group with its aspects named, and the scale that its table's head announces."""
    first = group[0].line
    head = [scale_in(line.text) for line in lines[max(0, first - 5) : first] if len(line.text) <= 60]
    best = next((b for b in reversed(head) if b), None)
    most = max((p.rating.value for p in group if not isinstance(p.rating.value, str)), default=0)
    scales = {p.rating.best for p in group if p.rating.scale == "stars"} - {None}
    shown = next(iter(scales)) if len(scales) == 1 else None
    best = best or (shown if any(p.rating.value == shown for p in group) else None)  # five of five stars, among others
    named = [_named(page, p, best if best and best >= most else None) for p in group if p.rating.value]
    named = _with_whole(named)
    whole = {p.rating.value for p in named if p.rating.aspect is None}
    return [_as_part(p) for p in named] if len(whole) > 1 else named


def _with_whole(parts: list[Part]) -> list[Part]:
    """Where the first or the last of a group has a greater scale than the others share, it is the whole."""
    if len(parts) <= _LEAST_BESIDE or any(p.rating.aspect is None for p in parts):
        return parts
    for k in (0, len(parts) - 1):
        own, others = parts[k].rating.best, {p.rating.best for p in (*parts[:k], *parts[k + 1 :])}
        of_others = next(iter(others))
        if own and len(others) == 1 and of_others and own > of_others:
            rating = replace(parts[k].rating, aspect=None)
            return [*parts[:k], replace(parts[k], rating=rating), *parts[k + 1 :]]
    return parts


_LEAST_BESIDE = 2  # aspects


def _as_part(part: Part) -> Part:
    """ "Film: 4/5" beside "Overall: 3.5/5" is a part of what is scored: the film on its disc."""
    label = part.label.strip(" :")
    return replace(part, rating=replace(part.rating, aspect=label)) if label.lower() in _WORKS else part


_WORKS = frozenset("film movie album book game show series episode season play product feature".split())


def _named(page: Page, part: Part, best: float | None) -> Part:
    rating = part.rating
    if best and rating.best is None and not isinstance(rating.value, str):
        rating = normalize(replace(rating, best=best, normalized=None, method=None))
    aspect = aspect_name(part.label)
    if aspect and part.said and not is_known(aspect) and _is_house(page, aspect):
        aspect = None
    return replace(part, rating=replace(rating, aspect=aspect))


def _is_house(page: Page, name: str) -> bool:
    """Is this the name of the site: "Gearfold score" at gearfold.example?"""
    host = urlsplit(page.url).hostname or ""
    letters = "".join(filter(str.isalnum, name.lower()))
    return len(letters) >= _LEAST_OF_HOUSE and letters in host.replace("-", "")


_LEAST_OF_HOUSE = 4  # letters


def announces(text: str) -> bool:
    """Does a short line say that scores follow?"""
    return bool(_ANNOUNCES.search(text))


def aspect_name(label: str) -> str | None:
    """What a label in a group of scores is for; None for the whole work.

    >>> aspect_name("Value score"), aspect_name("Overall Rating"), aspect_name("Kanae's Review"), aspect_name("总评分")
    ('Value', None, "Kanae's Review", None)
    """
    label = label.strip(" :：-–—*|[](){}")
    words = label.split()
    meant = [w for w in words if w.lower().strip("'’,") not in OVERALL and not is_label(w.lower())]
    if not meant:
        return None
    while len(words) > 1 and is_label(words[-1].lower()):
        words.pop()
    return " ".join(words)
