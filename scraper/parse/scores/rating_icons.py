"""Rows of icons: full, half and empty stars, as elements, pictures or layers of both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scraper.page import Page
from scraper.parse.scores import rating_svgs
from scraper.records import Rating

_ICON = re.compile(
    r"(?<![a-z])(?:[a-z]{1,3}-)?stars?(?![a-z])|(?<![a-z])(?:stern|stjern|estrel|etoile|stella|"
    r"ster)[a-z]{0,3}(?![a-z])|star(?=full|half|empty|on|off)"
)
_ICON_EMPTY = re.compile(
    r"empty|(?<![a-z])off(?![a-z])|blank|outline|gr[ae]y|[-_]o(?![a-z])|(?<![a-z])none|inactive|unfilled|"
    r"(?<![a-z])far(?![a-z])|regular|"
    r"border|unchecked|disabled|hollow|leer|vide|vac[ií]a|vuota|vazia|[-_]0(?!\d)|nostar|no-star|"
    r"(?<![a-z])line(?![a-z])|white|unrated"
)
_ICON_HALF = re.compile(r"half|semi|partial|halb|demi|mezz|[-_]0?5(?![\d])|[-_.]5(?!\d)")
_ICON_FULL = re.compile(
    r"full|filled|solid|(?<![a-z])fill(?![a-z])|"
    r"(?<![a-z])on(?![a-z])|active|checked|gold|(?<![a-z])fas(?![a-z])|voll|plein|llena|"
    r"piena|selected|yellow|lit(?![a-z])|ativ|activ|aktiv|attiv|chei[ao]|pełna|pelna|plná|täynnä"
)
_DIGITS = re.compile(r"[0-9]+")
_ICON_TAGS = frozenset(("i", "span", "img", "svg", "li", "em", "b", "div", "use", "ion-icon", "amp-img", "a"))
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
    if not states:
        return _unnamed(page, i)
    return _count(page, i, first, _told_apart(states, names), names, alike=alike)


def _in_runs(page: Page, i: int) -> Row | None:
    """Glyphs all alike in two elements whose names say which are full: <b class="on">★★★★</b><b class="off">★</b>."""
    runs = [(k, text) for k in page.children(i) if (text := page.text(k)) and not text.strip("★☆⭐✭●○♥♡*")]
    states = [_state_of(page.label[k]) for k, _ in runs]
    if states != ["full", "empty"]:
        return None
    full, best = len(runs[0][1]), sum(len(text) for _, text in runs)
    raw = " ".join(page.attr(runs[0][0], "class").split())
    rating = Rating(float(full), float(best), None, raw, scale="stars")
    return Row(rating, runs[0][0], "class") if best in _WHOLE_ROWS else None


def _unnamed(page: Page, i: int) -> Row | None:
    """Empty elements side by side that are no stars by name: <i class="on"></i> four times, then <i></i>."""
    if not LEAST_BOXES <= page.end[i] - i - 1 <= MOST_TEXT:
        return None
    for box in (i, *(k for k in page.children(i) if page.end[k] > k + LEAST_BOXES)):
        row = [k for k in page.children(box) if page.tag[k] in ("i", "span", "li", "b", "em")]
        if len(row) not in _WHOLE_ROWS or page.text(box) or any(page.end[k] > k + 1 for k in row):
            continue
        names = [page.label[k] for k in row]
        kinds = list(dict.fromkeys(names))
        told = [_state_of(name) for name in kinds]
        in_turn = names == sorted(names, key=kinds.index) and told[0] != "empty" and bool(kinds[0])
        with_half = told[1:2] == ["half"] and names.count(kinds[1]) == 1
        if not in_turn or len(kinds) != _TWO + with_half or ("" not in kinds and None in told):
            continue
        full = names.count(kinds[0]) + (0.5 if with_half else 0.0)
        raw = " ".join(page.attr(row[0], "class").split())
        if raw:
            return Row(Rating(full, float(len(row)), None, raw, scale="stars"), row[0], "class")
    return None


def _state_of(name: str) -> str | None:
    """What a name says of an icon, if it says anything."""
    forms = (("half", _ICON_HALF), ("empty", _ICON_EMPTY), ("full", _ICON_FULL))
    return next((state for state, form in forms if form.search(name)), None)


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


def _told_apart(states: list[str], names: list[str]) -> list[str]:
    """Where the name of some icons says full, those whose name says nothing are empty: "star on", "star"."""
    says = [bool(_ICON_FULL.search(name)) for name in names]
    if states and not any(says) and set(states) == {"full"}:
        return _in_two_runs(names) or states
    if all(says) or not any(says):
        return states
    return ["empty" if state == "full" and not said else state for state, said in zip(states, says, strict=True)]


def _in_two_runs(names: list[str]) -> list[str] | None:
    """Where the icons have two names and the one comes after the other: the first are full, the others empty."""
    first = names.count(names[0]) if names else 0
    if len(set(names)) != _TWO or names != [names[0]] * first + [names[-1]] * (len(names) - first):
        return None
    return ["full"] * first + ["empty"] * (len(names) - first)


_TWO = 2


def _count(page: Page, i: int, first: int, states: list[str], names: list[str], *, alike: bool) -> Row | None:
    total = len(states)
    if not 2 <= total <= MOST_ICONS or len(page.text(i)) > MOST_TEXT:
        return None
    if len(set(names)) == total and len({_DIGITS.sub("", name) for name in names}) == 1:
        return None  # star-1, star-2, star-3: places to vote at
    full, half, empty = states.count("full"), states.count("half"), states.count("empty")
    if half > 1 or (not alike and total in (5, 10) and len(set(names)) == 1 and not _ICON_FULL.search(names[0])):
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
    likely.update(page.by_tag.get("svg", ()))
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
        told = _told_apart([state or "" for state in states], names)
    elif len(run) in _WHOLE_ROWS and all(page.tag[k] == "svg" for k in run):
        if len({rating_svgs.shape(page, k) for k in run}) > 1:
            return None
        told = _in_two_runs([rating_svgs.colour(page, k) for k in run]) or []
    else:
        return None
    value = told.count("full") + told.count("half") / 2
    if not value or (len(run) in (5, 10) and len(set(names)) == 1 and "empty" not in told):
        return None
    own = page.attrs[first]
    attribute = next((name for name in ("src", "class", "href") if own.get(name)), "")
    raw = " ".join((own.get(attribute) or "").split()) if attribute else rating_svgs.used(page, first)
    if not raw or (page.tag[first] != "img" and len(run) < LEAST_PLAIN):
        return None
    return Row(Rating(value, float(len(run)) if "empty" in told else None, None, raw, scale="stars"), first, attribute)


LEAST_SIDE_BY_SIDE = 2  # pictures
LEAST_PLAIN = 3  # other icons: two are often ornament
_WHOLE_ROWS = (4, 5, 6, 10)  # of drawings without a name: as long as a scale


def has_empty_glyph(page: Page, first: int, last: int) -> bool:
    """Does a class say of a glyph among these pieces that it is empty: <i class="star-empty">★</i>?

    Then the glyphs are all alike, and only their names tell how many count.
    """
    return any(
        page.pieces[k][:1] in _GLYPHS and _ICON_EMPTY.search(page.label[page.owner[k]])
        for k in page.said_in(first, last)
        if len(page.pieces[k]) <= _LONGEST_GLYPH
    )


_GLYPHS, _LONGEST_GLYPH = frozenset("★⭐✭●"), 4


def _icon_name(page: Page, k: int) -> str:
    own = page.attrs[k]
    if page.tag[k] == "svg":
        return f"{own.get('class') or ''} {own.get('data-icon') or ''} {rating_svgs.used(page, k)}".lower()
    source = (own.get("src") or own.get("data-src") or own.get("href") or own.get("xlink:href") or "").rsplit("/", 1)[
        -1
    ]
    return f"{own.get('class') or ''} {source} {own.get('alt') or ''}".lower()


def _icon_state(page: Page, k: int, name: str) -> str | None:
    """full, half or empty; None where the layers inside say more than one thing."""
    if _ICON_HALF.search(name):
        return "half"
    if _ICON_EMPTY.search(name):
        return "empty"
    layers = {s for m in range(k + 1, page.end[k]) if (s := _layer(_icon_name(page, m)))}
    if len(layers) > 1:
        return None
    return layers.pop() if layers else "full"


def _layer(name: str) -> str:
    if not name.strip():
        return ""
    return (
        "half"
        if _ICON_HALF.search(name)
        else "empty"
        if _ICON_EMPTY.search(name)
        else "full"
        if _ICON.search(name)
        else ""
    )
