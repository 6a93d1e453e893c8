"""Good points, bad points and the verdict, where the page sets them apart.

    declared   positiveNotes and negativeNotes of JSON-LD or microdata; the summary of an hReview
    labelled   a line that is only a label ("Pros", "Was uns gefällt:", "Les moins") and the list or the lines under it,
               or the rest of its line ("GRIPES: the storage")
    named      lists in boxes whose class says "pros" and "cons"
    drawn      items that begin with a tick or a cross
    pairs      two lists whose labels are opposites
    verdict    a short section or box called verdict, bottom line, Fazit; inside a score box also "summary"

A whole chapter called "Pros" with paragraphs of prose is a part of the text, no list of points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.elements import HEADING, LINK
from scraper.page import Page
from scraper.parse.data.structured import Node, Structured, Value
from scraper.parse.rules import Ledger
from scraper.parse.scores import note_icons, note_lists, note_pairs, rating_cards
from scraper.parse.scores import note_words as words
from scraper.parse.scores import rating_places as places
from scraper.parse.scores import rating_text as grammar
from scraper.parse.scores.note_lists import LONGEST_LABEL, LONGEST_SECTION, MOST_NOTES
from scraper.parse.scores.rating_places import Line, Place, Region
from scraper.records import Found
from scraper.text import holds_any

TERSE = 70  # letters of a point on average, on a page that does not call itself a review: sentences are its text
SHORTEST_SENTENCE = 15  # letters of a line that ends as a sentence does
_CARD_STEPS = 5  # elements above a label, among which the box of the score is looked for
SHORTEST_PROSE = 40  # letters: a shorter line under a verdict is a button, a tag or a caption

_VERDICT_BOX = re.compile(
    r"(?:^|[^a-z])(?:verdict|bottom-?_?line|fazit|review-?_?summary|review-?_?conclusion|veredicto|"
    r"oordeel|final-?_?thoughts)(?![a-z])"
)
_CARD_TEXT = re.compile(
    r"(?:^|[^a-z])(?:desc(?:ription)?|conclusion|summary|review[-_]{1,2}text)(?![a-z])"
)  # inside a score's card
_BOX_STEMS = ("verdict", "line", "fazit", "summary", "conclusion", "thoughts", "desc", "text", "oordeel", "veredicto")


@dataclass(frozen=True, slots=True)
class Notes:
    """The points of a review, as the page lists them."""

    positive: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    verdict: str | None = None


def read(place: Place | None, ledger: Ledger) -> Notes:
    """Good and bad points and the verdict of the review."""
    if place is None:
        return Notes()
    page, data, where = place.page, place.data, place.where
    lines = place.lines if place.reviewing or not words.LABELS.isdisjoint(_heads(place.short)) else []
    lists = note_lists.believed(
        [side for side in note_lists.found(page, lines, where) if place.reviewing or note_lists.is_terse(side, TERSE)],
        alone=place.reviewing,
    )
    if not lists and place.reviewing:
        lists = note_lists.signed(page, lines, where)
    good, bad = _declared(data, "positiveNotes"), _declared(data, "negativeNotes")
    if not good and not bad:
        good, bad = ([p for side in lists if side.good is wanted for p in side.points] for wanted in (True, False))
    if not good and not bad and place.reviewing:
        good, bad = note_lists.named(page, where)
    if not good and not bad and place.reviewing:
        good, bad = note_icons.drawn(page, where)
    if not good and not bad and place.reviewing:
        good, bad = note_pairs.lists(page, where)
    verdict = None
    if place.reviewing or lists:
        verdict = _summary(page, data) or _verdict(page, lines, lists, where) or _verdict_box(page, where)
    return Notes(_note(ledger, "positive_notes", good), _note(ledger, "negative_notes", bad), _keep(ledger, verdict))


def _heads(texts: list[str]) -> set[str]:
    """What stands at the beginning of short texts, up to a colon, as labels are looked up."""
    return {
        (text.partition(":")[0] if ":" in text else text).strip().lower()
        for text in texts
        if len(text) <= LONGEST_LABEL
    }


def _note(ledger: Ledger, field: str, points: list[Found[str]]) -> tuple[str, ...]:
    kept: dict[str, Found[str]] = {}
    for point in points[:MOST_NOTES]:
        kept.setdefault(point.value, point)
    for point in kept.values():
        ledger.note(field, "notes", point)
    return tuple(kept)


def _keep(ledger: Ledger, verdict: Found[str] | None) -> str | None:
    if verdict is None:
        return None
    ledger.note("verdict", "verdict", verdict)
    return verdict.value


# Declared


def _declared(data: Structured, prop: str) -> list[Found[str]]:
    """The points of the first node that has them; of a page about several works, none."""
    holders = [node for node in data.of_type("Review", "CriticReview", "Product") if node.first(prop) is not None]
    if len({node.path for node in holders}) != 1:
        return []
    return [found for part in holders[0].all(prop) for found in _points(part)]


def _points(part: Value | Node) -> Iterator[Found[str]]:
    if isinstance(part, Value):
        yield part.found
        return
    items = part.all("itemListElement")
    if not items:
        found = part.found("name", "text")
        if found is not None:
            yield found
    for item in items:
        found = item.found if isinstance(item, Value) else item.found("name", "item", "text")
        if found is not None:
            yield found


def _summary(page: Page, data: Structured) -> Found[str] | None:
    """The summary line of an hReview, where it is a sentence of its own and not the headline."""
    nodes = [n for n in data.microformats if n.is_a("Review")]
    found = nodes[0].found("name") if len(nodes) == 1 and nodes[0].first("reviewBody") else None
    heads = (page.text(i) for tag in ("title", "h1", "h2", "h3") for i in page.by_tag.get(tag, ())[:_MOST_HEADS])
    if found is None or not found.value.endswith(_ENDS) or any(found.value in head for head in heads):
        return None
    return found


_MOST_HEADS = 20


# Verdict


def _verdict(page: Page, lines: list[Line], lists: list[note_lists.PointList], where: Region) -> Found[str] | None:
    """The short section under a label; in a box with score or points, "summary" will do for a label."""
    likely = [n for n, line in enumerate(lines) if len(line.text) <= LONGEST_LABEL or ":" in line.text[:30]]
    if not _verdict_stems("\n".join([lines[n].text for n in likely])):
        return None
    near = {k for side in lists for k in range(side.first - 8, side.last + 9)}
    for n in likely:
        line = lines[n]
        strong, rest = _verdict_label(line.text)
        if strong is None or not places.own(page, line.element, where):
            continue
        if _is_link(page, line.element) or (not strong and n not in near and not _in_score_card(page, line.element)):
            continue
        if rest:
            return Found(rest, page.path(line.element), rest, "visible") if note_lists.is_point(rest) else None
        found = _section(page, lines, n, strong=strong)
        if found is not None:
            return found
    return None


def _verdict_label(text: str) -> tuple[bool | None, str]:
    """(True for a verdict, False for a summary, None for neither; what follows on the line, the score left out).

    >>> _verdict_label("Verdict 8/10"), _verdict_label("VERDICT 8/10 – VERY GOOD"), _verdict_label("Fazit zum Rad")
    ((True, ''), (True, 'VERY GOOD'), (True, ''))
    """
    bare = text
    if not _verdict_stems(text):
        return None, ""
    for match in reversed(grammar.find(text) if any(c.isdigit() or c in "★☆" for c in text) else []):
        bare = bare[: match.start] + "\x00" + bare[match.stop :]
    head, _, tail = bare.partition("\x00")
    label = words.key(head)
    if label in words.VERDICT or label in words.SUMMARY:
        return label in words.VERDICT, tail.strip(" \x00–—-:|()").strip()
    first, colon, rest = bare.partition(":")
    label = words.key(first)
    if colon and (label in words.VERDICT or label in words.SUMMARY) and rest.replace("\x00", "").strip():
        return label in words.VERDICT, rest.replace("\x00", "").lstrip(" .–—-").rstrip()
    tokens = words.key(bare).split()
    if 1 < len(tokens) <= 8 and len(text) <= LONGEST_LABEL and "?" not in text:
        if len(tokens) <= 3 and tokens[-1] in ("verdict", "fazit", "urteil", "veredicto"):
            return True, ""
        if tokens[0] == "fazit" and tokens[1] in ("zum", "zur", "zu"):
            return True, ""
    return None, ""


def _verdict_stems(text: str) -> bool:
    """May a verdict or a summary stand in a text? Cheaper than to look for its label."""
    lower = text.lower().replace("’", "'")
    return holds_any(lower, words.VERDICT_STEMS)


def _section(page: Page, lines: list[Line], n: int, *, strong: bool) -> Found[str] | None:
    """The paragraphs under a label, where they are few."""
    box = note_lists.box_of(page, lines, n)
    kept: list[Line] = []
    for line in lines[n + 1 : n + 8]:
        outside = line.stop > page.last[box]
        if not kept and page.bits[line.element] & HEADING and line.text[:1].isdigit():
            continue  # "8.7 Mixed usage" between the label and the words
        if (
            outside
            or page.bits[line.element] & HEADING
            or note_lists.label_of(line.text)[0]
            or _verdict_label(line.text)[0] is not None
        ):
            break
        if grammar.parse(line.text) is not None or not _is_prose(line.text):
            if kept:
                break
            continue
        kept.append(line)
    whole = " ".join(line.text for line in kept)
    if not kept or len(whole) > LONGEST_SECTION or len(kept) > (3 if strong else 1):
        return None
    holder = kept[0].element
    while page.parent[holder] >= 0 and (page.first[holder] > kept[0].start or page.last[holder] < kept[-1].stop):
        holder = page.parent[holder]
    if whole not in page.text(holder):
        whole, holder = kept[0].text, kept[0].element
    return Found(whole, page.path(holder), whole, "visible")


def _is_link(page: Page, i: int) -> bool:
    """Is all of a line a link: the verdict's entry in the contents?"""
    return bool(page.bits[i] & LINK) or any(page.text(link) == page.text(i) for link in page.within(i, "a"))


def _is_prose(text: str) -> bool:
    """Is a line a sentence: long, or ended as sentences are?"""
    return len(text) >= SHORTEST_PROSE or (len(text) >= SHORTEST_SENTENCE and text.endswith(_ENDS))


_ENDS = (".", "!", "?", "。", "！", "…")


def _in_score_card(page: Page, i: int) -> bool:
    """Does a label stand in a small box that says it holds score or review?"""
    for _ in range(_CARD_STEPS):
        if i < 0 or page.last[i] - page.first[i] > _MOST_PIECES:
            return False
        if rating_cards.is_card(page.label[i]) and len(page.text(i)) <= rating_cards.MOST_LETTERS:
            return True
        i = page.parent[i]
    return False


_MOST_PIECES = 200  # of a card: texts and the white space between them


def _verdict_box(page: Page, where: Region) -> Found[str] | None:
    """A short box whose class says verdict, or in the card of the score that it says something of it."""
    weak: Found[str] | None = None
    called = {label for label in page.labels_with(_BOX_STEMS) if _VERDICT_BOX.search(label) or _CARD_TEXT.search(label)}
    for i in page.labelled(called):
        if not max(where.low, 1) <= i < where.high:
            continue
        strong = bool(_VERDICT_BOX.search(page.label[i]))
        if not strong and (weak or not _in_score_card(page, page.parent[i])):
            continue
        if page.bits[i] & HEADING or not places.own(page, i, where):
            continue
        lines = [t for t in page.lines(i) if len(t) > _SHORTEST_OF_BOX]
        if len(lines) == 1 and len(lines[0]) <= LONGEST_SECTION:
            found = Found(lines[0], page.path(i), lines[0], "visible")
            if strong:
                return found
            weak = found
    return weak


_SHORTEST_OF_BOX = 30  # letters of a line in such a box, more than a name
