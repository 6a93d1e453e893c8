"""Headings of the main text, in order: heading elements, role=heading, and bold paragraphs that act as headings."""

from __future__ import annotations

import re
from bisect import bisect_left

from scraper import days
from scraper.elements import BLOCK, BREAK, CAPTION, HEADING, LINK, LIST, QUOTE
from scraper.page import Page
from scraper.parse import caption_lines, credits, line_heads, quick_links
from scraper.parse.heading_words import is_call, is_furniture
from scraper.parse.rules import Ledger
from scraper.parse.scores import note_words, rating_cards
from scraper.parse.scores.rating_labels import is_label
from scraper.parse.text.main_text import MainText
from scraper.parse.text.region import Region, is_foreign, leads_away
from scraper.records import Found, Heading, QuickLink
from scraper.text import key

_LEVELS = {f"h{n}": n for n in range(1, 7)}
_MAX_HEADING_CHARS = 200  # longer ones are paragraphs set large
_BOX = re.compile(
    r"(?<![\w-])(?:pro|con)(?![\w-])|(?:^|[\s_-])(?:pros|cons|verdict|ratings?|scores?|specs?|summary|bottomline|likes?|dislikes?|"
    r"facts?|(?:fact|fakta)-?(?:box|ruta|boks))(?:$|[\s_-])"
)
_WHOLE = frozenset(("article", "main", "body"))
_LONGEST_SCORE, _LABEL_END = 24, re.compile(r"[:：]")  # letters of "Grade: A-", where its label ends
_MOST_PIECES, _MOSTLY = 80, 7  # pieces of text looked at behind a heading; tenths of them that are links away
_TOOLS, _LONGEST_TOOL = re.compile(r"edit-?section|permalink|header-?link|header-?anchor"), 24
_QUOTED = re.compile(r"(?:^|[\s_-])pull-?quote")
_SHORTEST_DECK = 40  # letters
_LONGEST_DECK = 200  # letters between a headline and a card below it
_FEWEST_PARTICULARS, _LONGEST_PARTICULAR = 4, 80  # lines under a card's title; letters of one
_LONGEST_FORM = 400  # letters of a box that is there for its form
_LONGEST_DAY = 32  # letters
_NEAR_STEPS, _MOST_STEPS = 2, 4  # elements above a heading in which its box is looked for
_CARD = re.compile(
    r"(?<![a-z])(?:score|review|rating)[-_]?(?:card|box|panel|breakdown|container|list|wrap(?:per)?)(?![a-z])"
)


def read(
    page: Page, main: MainText, region: Region, title: str | None, jumps: tuple[QuickLink, ...], ledger: Ledger
) -> tuple[Heading, ...]:
    """The headings between headline and end of the text, without the headline; level None for a bold paragraph."""
    if not region.stop:
        return ()
    found = _elements(page, _headline(page, region, title, main.start), region.stop)
    last = max(main.owners, default=region.stop)
    own = key(title)
    named = _named(page, found, title)
    names = own if named is None else f"{own} {key(page.text(found[named]))}"
    kept = [
        i
        for n, i in enumerate(found)
        if _belongs(page, i, region, main.start)
        and not _is_behind(page, main, i, last)
        and not (
            named is not None
            and n > named
            and page.tag[i] != "h1"
            and _names_the_work_again(page, found[named], i, found[n + 1] if n + 1 < len(found) else region.stop, names)
        )
        and not _lists_links(page, main, i, found[n + 1] if n + 1 < len(found) else region.stop)
    ]
    among = [i for i in kept if page.tag[i] != "h1" and page.first[i] < main.stop]  # not those of boxes behind the text
    formal = len([i for i in among if not title or page.text(i) != title])
    bold = line_heads.read(page, main, named_only=formal > 1)
    out = []
    for i in sorted({*kept, *bold}):
        text = said(page, i)
        if own and (key(text) == own or (page.tag[i] == "h1" and _says_headline(page, i, key(text), own))):
            continue
        if jumps and quick_links.is_title(text):
            continue
        if i in bold and _is_label_of_score(text):
            continue
        level = _level(page, i)
        anchor = page.attr(i, "id") or next(
            (page.attr(k, "id") or page.attr(k, "name") for k in _inside(page, i) if _names(page, k)), ""
        )
        out.append(Heading(level, text, anchor or None))
        ledger.note(
            "headings",
            "heading-element" if level else "bold-paragraph",
            Found(text, page.path(i), page.text(i), "visible"),
        )
    return tuple(out)


def _says_headline(page: Page, i: int, whole: str, own: str) -> bool:
    """Is it the headline's end, or the headline in a piece of its own with a kicker or a day beside it?"""
    if own not in whole:
        return own.endswith(whole)
    return any(key(piece) == own for piece in page.pieces[page.first[i] : page.last[i]])


def _named(page: Page, found: list[int], title: str | None) -> int | None:
    """Which heading says the headline, or says in other words at such length what the head calls the page."""
    same = next((n for n, i in enumerate(found) if page.text(i) == title), None)
    if same is not None or title is None:
        return same
    return next((n for n, i in enumerate(found) if page.tag[i] == "h1" and len(page.text(i)) * 2 > len(title)), None)


def said(page: Page, i: int) -> str:
    """The text of a heading without what only serves to link to it or to edit it: "Speed¶", "Components[edit]"."""
    tools = [k for k in range(i + 1, page.end[i]) if page.first[k] < page.last[k] and _is_tool(page, k)]
    if not tools:
        return page.text(i)
    kept, at = "", page.first[i]
    for k in tools:
        kept += "".join(page.pieces[at : page.first[k]])
        at = max(at, page.last[k])
    return " ".join((kept + "".join(page.pieces[at : page.last[i]])).split()) or page.text(i)


def _is_tool(page: Page, k: int) -> bool:
    if page.tag[k] == "button":
        return True
    if page.tag[k] == "a":
        return page.attr(k, "href").startswith("#") and not any(map(str.isalnum, page.text(k)))
    return bool(_TOOLS.search(page.label[k])) and len(page.text(k)) <= _LONGEST_TOOL


def _is_label_of_score(text: str) -> bool:
    """Does a bold line say a score or name one ("Grade: A-"), and is it not the title of the verdict ("Fazit:")?"""
    label, *behind = _LABEL_END.split(text, maxsplit=1)
    names_verdict = note_words.key(label) in note_words.VERDICTS and not "".join(behind).strip()
    return len(text) <= _LONGEST_SCORE and not names_verdict and is_label(label.strip().lower())


def _headline(page: Page, region: Region, title: str | None, start: int) -> int:
    """The element that says the headline, so that a rubric above it does not count; else where the region begins."""
    for name in ("h1", "h2", "h3") if title else ():
        for i in page.by_tag.get(name, ()):
            if region.first <= i < region.stop and page.text(i) == title and (name == "h1" or page.first[i] <= start):
                return i
    return region.first


def _elements(page: Page, first: int, stop: int) -> list[int]:
    by_tag, bits = page.by_tag, page.bits
    found = [i for name in _LEVELS if name in by_tag for i in by_tag[name] if first <= i < stop]
    found += [
        i
        for i in page.having("role")
        if first <= i < stop and page.attrs[i]["role"] == "heading" and not bits[i] & HEADING
    ]
    return sorted(found)


def _belongs(page: Page, i: int, region: Region, start: int) -> bool:
    text = page.text(i)
    if not any(map(str.isalnum, text)) or len(text) > _MAX_HEADING_CHARS or is_furniture(text) or _is_day(text):
        return False
    if (
        page.bits[i] & CAPTION
        or page.bits[i] & QUOTE & ~page.bits[max(region.text, region.top)]
        or "caption" in page.label[i]
        or _QUOTED.search(page.label[i])
        or _QUOTED.search(page.label[page.parent[i]])
        or is_foreign(page, page.parent[i], region)
        or _in_box(page, i, region)
        or (page.tag[i] != "h1" and _is_over_form(page, i, start))
    ):
        return False
    return not (leads_away(page, i) or line_heads.is_call_to_read(page, i) or _captions(page, i, text))


def _is_over_form(page: Page, i: int, start: int) -> bool:
    """Is it the title of a small box with a form: of a newsletter, a search? Or of one in the text, behind its piece
    `start`, with a button: of a poll, a shop?"""
    forms = page.by_tag.get("form", ())
    box = page.parent[i]
    for _ in range(_NEAR_STEPS):
        if page.last[box] - page.first[box] > _MOST_PIECES or len(page.text(box)) > _LONGEST_FORM:
            break
        inside = range(page.end[i] if page.first[box] > start else len(page), page.end[box])
        if any(box < k < page.end[box] for k in forms) or any(_asks(page, k) for k in inside):
            return True
        box = page.parent[box]
    return False


def _asks(page: Page, k: int) -> bool:
    """Is it a button, or a link that says what to do: "Subscribe", "Vote"?"""
    if page.tag[k] == "button":
        return "aria-expanded" not in page.attrs[k] and not page.bits[k] & HEADING
    return page.tag[k] == "a" and is_call(page.text(k))


def _captions(page: Page, i: int, text: str) -> bool:
    """Is it the caption of the picture right before it, set as a heading, with a credit?"""
    return caption_lines.is_right_behind(page, i) and credits.split(text).credit is not None


def _is_day(text: str) -> bool:
    """Is it only the day above a blog's entry: "Tuesday, 4 June 2019"?"""
    return (
        len(text) <= _LONGEST_DAY
        and any(c.isdigit() for c in text)
        and any(days.stamp(part) is not None for part in (text, text.partition(", ")[2]) if part)
    )


def _is_behind(page: Page, main: MainText, i: int, last: int) -> bool:
    """Does it stand behind the last line of the text, in a box of its own? Only a verdict is still the review's."""
    if i < last:
        return False
    above = page.parent[i]
    if page.first[above] <= main.start < page.last[above] or _is_in_text(page, main, i):
        return False
    first = _FIRST_WORDS.match(page.text(i))
    return not (first and note_words.key(first[0]) in note_words.VERDICTS)


def _names_the_work_again(page: Page, above: int, i: int, following: int, names: str) -> bool:
    """Is it the title of a card below the headline that says only a part of it: the work's name?"""
    said = key(page.text(i))
    if said == key(page.text(above)) or said not in names:
        return False
    between = sum(len(page.stripped[k]) for k in page.said_in(page.last[above], page.first[i]))
    return between <= _LONGEST_DECK or _is_in_card(page, i) or _is_over_particulars(page, i, following)


def _is_over_particulars(page: Page, i: int, following: int) -> bool:
    """Do only short lines stand between it and the next heading, and one sentence at most?"""
    stop = page.first[following] if following < len(page) else len(page.pieces)
    stop = min(stop, page.last[page.parent[page.parent[i]]])
    if stop - page.last[i] > _MOST_PIECES * 3:
        return False
    lines = "".join(page.pieces[page.last[i] : stop]).replace(BREAK, BLOCK).split(BLOCK)
    sizes = [size for line in lines if (size := len(line.strip()))]
    return len(sizes) >= _FEWEST_PARTICULARS and sum(size > _LONGEST_PARTICULAR for size in sizes) <= 1


def _is_in_card(page: Page, i: int) -> bool:
    """Does it stand in a small box with a picture, or one that says it holds particulars: a card?"""
    for box, _ in zip(page.ancestors(i), range(_MOST_STEPS), strict=False):
        if page.last[box] - page.first[box] > _MOST_PIECES or len(page.text(box)) > _LONGEST_DECK:
            return False
        if "info" in page.label[box] or any(page.tag[k] == "img" for k in range(box, page.end[box])):
            return True
    return False


def _lists_links(page: Page, main: MainText, i: int, following: int) -> bool:
    """Does nothing stand between this heading and the next but links to other pages?"""
    if page.tag[i] == "h1":
        return False
    start = page.last[i]
    stop = page.first[following] if following < len(page) else len(page.pieces)
    if main.stop <= start or _is_deck(page, main, i):
        return False
    above = page.parent[i]
    if page.first[above] > main.start:  # a box of its own
        stop = min(stop, page.last[above])
    said = page.said_in(start, stop)[:_MOST_PIECES]
    letters = sum(len(page.stripped[k]) for k in said)
    linked = sum(len(page.stripped[k]) for k in said if page.bits[page.owner[k]] & LINK and _leads(page, page.owner[k]))
    return letters > 0 and linked * 10 >= letters * _MOSTLY


def _leads(page: Page, i: int) -> bool:
    """Does a link lead to another page, or as a line of contents to a place of this one?"""
    return leads_away(page, i) or bool(page.bits[i] & LIST)


def _is_deck(page: Page, main: MainText, i: int) -> bool:
    """Does it stand right below the headline and above the text? Then links of the byline follow it."""
    text = page.text(i)
    if page.first[i] > main.start or len(text) < _SHORTEST_DECK or (any(map(str.isdigit, text)) and days.find(text)):
        return False
    at = bisect_left(page.said, page.first[i])
    return at > 0 and page.closest(page.owner[page.said[at - 1]], {"h1"}) is not None


def _is_in_text(page: Page, main: MainText, i: int) -> bool:
    """Does it stand in the element of the text, where that is not the whole article with its boxes?"""
    text = main.container
    return text < i < page.end[text] and page.tag[text] not in _WHOLE


_FIRST_WORDS = re.compile(r"(?:[^\W\d_]|[\s'’-])+")


def _in_box(page: Page, i: int, region: Region) -> bool:
    """Is it the title of a box of notes or scores, which are fields of their own? What holds the text is no box."""
    above = page.parent[i]
    for step in range(_MOST_STEPS):
        if above <= region.top or above <= region.text < page.end[above]:
            return False
        if step < _NEAR_STEPS and _BOX.search(page.label[above]) and not _tells(page, i, above):
            return True
        if _CARD.search(page.label[above]) and len(page.text(above)) <= rating_cards.MOST_LETTERS:
            return True
        above = page.parent[above]
    return False


def _tells(page: Page, i: int, box: int) -> bool:
    """Is it the title of a last chapter: a verdict in whole paragraphs, in a box that bears its name?"""
    named = note_words.key(page.text(i)) in note_words.VERDICTS
    return (
        named
        and not any(page.tag[k] in ("ul", "ol", "dl") for k in range(i, page.end[box]))
        and len(page.text(box)) > _LONGEST_DECK
    )


def _level(page: Page, i: int) -> int | None:
    level = _LEVELS.get(page.tag[i])
    if level is None and page.attr(i, "role") == "heading":
        given = page.attr(i, "aria-level")
        level = int(given) if given in "123456" and given else 2
    return level


def _inside(page: Page, i: int) -> range:
    return range(i + 1, page.end[i])


def _names(page: Page, k: int) -> bool:
    return bool(page.attr(k, "id") or (page.tag[k] == "a" and page.attr(k, "name")))
