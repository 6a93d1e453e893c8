"""Rows of icons: full, half and empty stars, as elements, pictures or layers of both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scraper.page import Page
from scraper.parse.scores import rating_kinds as kinds
from scraper.parse.scores import rating_svgs
from scraper.records import Rating

_ICON = re.compile(
    r"(?<![a-z])(?:[a-z]{1,3}-)?stars?(?![a-z])|(?<![a-z])(?:stern|stjern|estrel|etoile|stella|"
    r"ster|gwiazd|hvezd|hvězd)[a-z]{0,3}(?![a-z])|csillag|yildiz|star(?=full|half|empty|on|off)|(?:half|full|empty|blank|gr[ae]y|gold|yellow)stars?(?![a-z])|^\s*[★⭐]\ufe0f?\s*$"
)
_DIGITS = re.compile(r"[0-9]+")
_OWN_TAGS = ("ion-icon", "iconify-icon", "mat-icon", "sl-icon")
_ICON_TAGS = frozenset(("i", "span", "img", "svg", "li", "em", "b", "div", "use", "amp-img", "a", *_OWN_TAGS))
MOST_ICONS = 10  # a row of more is decoration
MOST_TEXT = 30  # letters beside the icons; more is an article that happens to hold a star
ICON_REACH = 60  # elements below a rating box that are looked at; ten stars of six layers


_ORDINAL = re.compile(r"star-\d+")  # which star of the row it is: "star star-5 star-last"


@dataclass(frozen=True, slots=True)
class Row:
    """What a row of icons shows, and the attribute that names them."""

    rating: Rating
    element: int
    attribute: str


def row(page: Page, i: int, *, alike: bool = False) -> Row | None:
    """A row of icons: full, half and empty stars. Layers within a star count once; the rest is none.

    Five icons all alike say nothing, unless the caller knows from other rows that full ones look so (`alike`).
    """
    if page.parent[i] >= 0 and page.label[i] and page.alike_beside(i) > 2:
        return None  # one star of a row, with its layers
    return _row_in(page, i, range(i + 1, min(page.end[i], i + ICON_REACH)), alike=alike)


def loose(page: Page, elements: Sequence[int], *, alike: bool = False) -> Row | None:
    """The first row of icons among these elements, in no box of its own: behind a text, in the same cell."""
    if "star" not in page.all_labels:
        return None
    at = next((k for k in elements if "star" in page.label[k] and _ICON.search(_icon_name(page, k))), None)
    if at is None:
        return None
    box = page.parent[at]
    around = page.parent[box] if not page.text(box) else box
    shown = _row_in(page, at, range(at, min(page.end[around], at + ICON_REACH)), alike=alike)
    return shown if shown is not None and (alike or shown.rating.best in _USUAL) else None


_USUAL = (5.0, 10.0)  # so many icons, full and empty, are no decoration


def _row_in(page: Page, i: int, reach: range, *, alike: bool) -> Row | None:
    states: list[str] = []
    names: list[str] = []
    boxes: list[int] = []
    line, first, after = -1, -1, -1
    for k in reach:
        if k < after or page.tag[k] not in _ICON_TAGS:
            continue
        name = _icon_name(page, k)
        if not _ICON.search(name) or (page.end[k] - k > 8):
            continue
        if line == -1:
            line, first = page.parent[k], k
        elif page.parent[k] != line and page.parent[page.parent[k]] != page.parent[line]:
            return None
        if len(page.text(k)) > 1:
            return _in_runs(page, i)
        state = _icon_state(page, k, _ORDINAL.sub("", name) if f"star-{len(states) + 1}" in name else name)
        if state is None:
            return None
        states.append(state)
        names.append(name)
        boxes.append(page.parent[k])
        after = page.end[k]
    if 1 < len(set(boxes)) < len(boxes):
        states, names = _stacked(boxes, states, names, alike=alike)
    if len(names) > 1 and len(set(names)) == 1 and len(set(boxes)) == len(boxes):
        said = [page.label[box] for box in boxes]
        states = kinds.by_kinds(said) or states
        names = said if len(set(said)) > 1 else names
    if not states:
        return _unnamed(page, i) or in_two_colours(page, page.first[i], page.last[i])
    return _count(page, i, first, kinds.told_apart(states, names), names, alike=alike)


def _in_runs(page: Page, i: int) -> Row | None:
    """Glyphs all alike in two elements whose names say which are full: <b class="on">★★★★</b><b class="off">★</b>."""
    runs = [(k, text) for k in page.children(i) if (text := page.text(k)) and not text.strip("★☆⭐✭●○♥♡*")]
    states = [kinds.state_of(page.label[k]) for k, _ in runs]
    if states != ["full", "empty"]:
        return None
    full, best = len(runs[0][1]), sum(len(text) for _, text in runs)
    raw = " ".join(page.attr(runs[0][0], "class").split())
    rating = Rating(float(full), float(best), None, raw, scale="stars")
    return Row(rating, runs[0][0], "class") if best in kinds.WHOLE_ROWS else None


def _unnamed(page: Page, i: int) -> Row | None:
    """Things that are no stars by name: <i class="on"></i> four times, then <i></i>; drawings in two colours."""
    if not LEAST_BOXES <= page.end[i] - i - 1 <= MOST_TEXT:
        return None
    for box in (i, *(k for k in page.children(i) if page.end[k] > k + LEAST_BOXES)):
        row = [k for k in page.children(box) if page.tag[k] in _PLAIN_TAGS]
        if len(row) not in kinds.WHOLE_ROWS or page.text(box).strip(_GLYPH) or any(page.end[k] > k + 2 for k in row):
            continue
        if all(page.tag[k] == "svg" for k in row):
            return in_run(page, row)
        names = [_icon_name(page, k) if page.tag[k] == "img" else page.label[k] for k in row]
        styles = [page.attr(k, "style") for k in row]
        by_style = len(set(names)) == 1 and all(map(_OFFSET.search, styles))
        told = kinds.in_runs(styles) if by_style else kinds.by_kinds(names)
        raw, attribute = _said_by(page, row[0], style=by_style)
        if told is not None and raw:
            value = told.count("full") + told.count("half") / 2
            return Row(Rating(value, float(len(row)), None, raw, scale="stars"), row[0], attribute)
    return None


_PLAIN_TAGS = frozenset(("i", "span", "li", "b", "em", "img", "svg"))
_GLYPH = "★☆⭐●○♥♡❤ "
_OFFSET = re.compile(r"background-position(?:-[xy])?\s*:")  # which part of one picture with all states is seen


_NAMING = ("src", "class", "href", "name", "icon", "color")  # properties


def _said_by(page: Page, k: int, *, style: bool = False) -> tuple[str, str]:
    """What names an icon, and the attribute it stands in."""
    own = page.attrs[k]
    attribute = (
        "style"
        if style
        else next((name for name in ("src", "class", "href", "name", "icon", "color") if own.get(name)), "")
    )
    return " ".join((own.get(attribute) or "").split()), attribute


def boxes(page: Page, box: int) -> list[int]:
    """The boxes of one name beside each other of which this is one, each with a star; empty where they are too few."""
    if box < 0 or not page.label[box] or page.parent[box] < 0:
        return []
    alike = [k for k in page.children(page.parent[box]) if page.label[k] == page.label[box]]
    return alike if LEAST_BOXES <= len(alike) <= MOST_ICONS else []


def filled(page: Page, k: int, of: list[int]) -> Row | None:
    """Stars that are each filled to a width of their own; `k` is what fills one of these boxes."""
    fills = [j for box in of for j in page.children(box) if page.label[j] == page.label[k]]
    widths = [_FILLED.search(page.attrs[j].get("style") or "") for j in fills]
    told = [found for found in widths if found is not None]
    if not len(told) == len(of) == len(fills):
        return None
    value = round(sum(min(float(found[1] or 0), 100.0) for found in told) / 50) / 2
    raw = told[0][0].strip("; ")
    return Row(Rating(value, float(len(of)), None, raw, scale="stars"), fills[0], "style") if value else None


LEAST_BOXES = 4
_FILLED = re.compile(r"(?:^|;|\s)width\s*:\s*(?:([0-9]{1,3}(?:\.[0-9]+)?)\s*%|0(?:px)?(?![.\d]))")


def _stacked(boxes: list[int], states: list[str], names: list[str], *, alike: bool) -> tuple[list[str], list[str]]:
    """Icons one upon the other, each pile in a box of its own: a pile with a full one is full.

    Piles that are all alike say nothing: a style sheet tells how much of each is seen.
    """
    piles: dict[int, list[int]] = {}
    for n, box in enumerate(boxes):
        piles.setdefault(box, []).append(n)
    called = [" ".join(names[n] for n in pile) for pile in piles.values()]
    if len(set(called)) == 1 and not alike:
        return [], []
    held = [{states[n] for n in pile} for pile in piles.values()]
    return [next(state for state in ("half", "full", "empty") if state in one) for one in held], called


def _count(page: Page, i: int, first: int, states: list[str], names: list[str], *, alike: bool) -> Row | None:
    total = len(states)
    if not 2 <= total <= MOST_ICONS or len(page.text(i)) > MOST_TEXT:
        return None
    if len(set(names)) == total and len({_DIGITS.sub("", name) for name in names}) == 1:
        return None  # star-1, star-2, star-3: places to vote at
    full, half, empty = states.count("full"), states.count("half"), states.count("empty")
    if half > 1 or (not alike and total in (5, 10) and len(set(names)) == 1 and not kinds.says_full(names[0])):
        return None
    value = full + half / 2
    if not value:
        return None
    best = float(total) if empty or (half and total in (5, 10)) else None
    holder, attribute = next(
        ((k, a) for k in (i, first) for a in ("class", "src", "href") if page.attrs[k].get(a)), (-1, "")
    )
    if holder < 0:
        return None
    raw = " ".join((page.attrs[holder].get(attribute) or "").split())
    return Row(Rating(value, best, None, raw, scale="stars"), holder, attribute)


def runs(page: Page, low: int, high: int) -> list[list[int]]:
    """Icons that stand side by side with nothing between them, from element `low` up to `high`; none within another."""
    likely = set(page.by_tag.get("img", ()))
    likely.update(page.labelled(filter(_ICON.search, page.labels_with(_ICON_STEMS))))
    for tag in ("svg", *_OWN_TAGS):
        likely.update(page.by_tag.get(tag, ()))
    found: list[list[int]] = []
    run: list[int] = []
    for i in sorted(k for k in likely if low <= k < high and page.tag[k] in _ICON_TAGS):
        if run and i < page.end[run[-1]]:
            continue
        if run and page.end[run[-1]] == i and page.parent[run[-1]] == page.parent[i] and _adjoin(page, run[-1], i):
            run.append(i)
            continue
        run = [i]
        found.append(run)
    return [run for run in found if LEAST_SIDE_BY_SIDE <= len(run) <= MOST_ICONS]


_ICON_STEMS = ("star", "stern", "stjern", "estrel", "etoile", "stella", "ster")


def _adjoin(page: Page, i: int, k: int) -> bool:
    return page.first[i] == page.first[k] or not "".join(page.pieces[page.last[i] : page.first[k]]).strip()


def in_run(page: Page, run: list[int]) -> Row | None:
    """What a run of icons shows: full, half and empty ones by their names, or drawings of one shape in two colours."""
    names = [_icon_name(page, k) for k in run]
    first = run[0]
    if all(map(_ICON.search, names)):
        states = [_icon_state(page, k, name) for k, name in zip(run, names, strict=True)]
        if None in states or states.count("half") > 1:
            return None
        told = kinds.told_apart([state or "" for state in states], names)
    elif len(run) in kinds.WHOLE_ROWS and all(page.tag[k] == "svg" for k in run):
        if len({rating_svgs.shape(page, k) for k in run}) > 1:
            return None
        colours = [rating_svgs.colour(page, k) for k in run]
        told = rating_svgs.shares(colours) or kinds.in_runs(colours) or []
    else:
        told = kinds.by_kinds(names) or []
    value = told.count("full") + told.count("half") / 2
    if not value or (len(run) in (5, 10) and len(set(names)) == 1 and "empty" not in told):
        return None
    raw, attribute = _said_by(page, first)
    raw = raw or rating_svgs.used(page, first)
    if not raw and page.tag[first] == "svg":
        raw = rating_svgs.colour(page, first)
    if not raw or (page.tag[first] != "img" and len(run) < LEAST_PLAIN):
        return None
    best = float(len(run)) if "empty" in told or ("half" in told and len(run) in _USUAL) else None
    return Row(Rating(value, best, None, raw, scale="stars"), first, attribute)


LEAST_SIDE_BY_SIDE = 2  # pictures
LEAST_PLAIN = 3  # other icons: two are often ornament


def in_two_colours(page: Page, first: int, last: int) -> Row | None:
    """Glyphs all alike in elements of two looks: <b style="color:gold">★★★★</b><b style="color:#ccc">★</b>."""
    held = [(page.owner[k], glyphs) for k in page.said_in(first, last) if (glyphs := _only_glyphs(page.pieces[k]))]
    if len({owner for owner, _ in held}) < 2 or len({glyph for _, glyphs in held for glyph in glyphs}) > 1:
        return None
    looks = [(_look(page, owner), owner) for owner, glyphs in held for _ in glyphs]
    names = [look for look, _ in looks]
    told = kinds.in_runs(names) if len(names) in kinds.WHOLE_ROWS and len(set(names)) == _LOOKS else None
    ends = [kinds.state_of(name) for name in (names[0], names[-1])] if told else []
    if told is None or not (all(map(_COLOUR.search, (names[0], names[-1]))) or (ends[1] == "empty" != ends[0])):
        return None
    raw, attribute = _said_by(page, looks[0][1], style=bool(page.attr(looks[0][1], "style")))
    if not raw:
        return None
    rating = Rating(float(told.count("full")), float(len(told)), None, raw, scale="stars")
    return Row(rating, looks[0][1], attribute)


_LOOKS = 2
_COLOUR = re.compile(r"color")


def _only_glyphs(piece: str) -> str:
    glyphs = "".join(piece.split()) if len(piece) <= MOST_TEXT else ""
    return glyphs if glyphs and not glyphs.strip("★⭐✭●♥") else ""


def _look(page: Page, k: int) -> str:
    """What an element says of its looks, by class, style and the colour of old pages."""
    own = page.attrs[k]
    said = f"color {own['color']}" if own.get("color") else ""
    return f"{own.get('class') or ''} {own.get('style') or ''} {said}".lower()


def has_empty_glyph(page: Page, first: int, last: int) -> bool:
    """Does a class say of a glyph among these pieces that it is empty: <i class="star-empty">★</i>?

    Then the glyphs are all alike, and only their names tell how many count.
    """
    return any(
        page.pieces[k][:1] in _GLYPHS and kinds.is_empty(page.label[page.owner[k]])
        for k in page.said_in(first, last)
        if len(page.pieces[k]) <= _LONGEST_GLYPH
    )


_GLYPHS, _LONGEST_GLYPH = frozenset("★⭐✭●"), 4


def _icon_name(page: Page, k: int) -> str:
    own = page.attrs[k]
    said = f"{own.get('class') or ''} {own.get('data-icon') or ''} {own.get('data-prefix') or ''}"
    if page.tag[k] == "svg":
        return f"{said} {rating_svgs.used(page, k)}".lower()
    if page.tag[k] in _OWN_TAGS or "uk-icon" in own:
        return f"{said} {own.get('name') or own.get('icon') or own.get('uk-icon') or ''}".lower()
    source = own.get("src") or own.get("data-src") or own.get("href") or own.get("xlink:href") or ""
    return f"{own.get('class') or ''} {source.rsplit('/', 1)[-1]} {own.get('alt') or ''}".lower()


def _icon_state(page: Page, k: int, name: str) -> str | None:
    """full, half or empty; None where the layers inside say more than one thing."""
    told = kinds.state_of(name)
    if told in ("half", "empty"):
        return told
    layers = {s for m in range(k + 1, page.end[k]) if (s := _layer(_icon_name(page, m)))}
    if len(layers) > 1:
        return None
    return layers.pop() if layers else "full"


def _layer(name: str) -> str:
    if not name.strip():
        return ""
    told = kinds.state_of(name)
    return told if told in ("half", "empty") else "full" if _ICON.search(name) else ""
