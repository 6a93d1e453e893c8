"""Repeated structure: the elements of a page that look alike, and the stretch of the page that belongs to each of them.

A list of reviews or teasers is a run of elements of one shape. `shape` is the name of a shape, `groups` puts elements
of one shape together, and `stretches` tells how far each of them reaches: usually the outermost element around it that
holds no other of the group, and where the page has no element around a review, the children of the common parent from
one member of the group up to the next.

Everything works on the flat lists of a Page and takes time linear in the elements it is given, times their depth.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from scraper.page import Page

LONGEST_LEAD = 4  # how many siblings before the marking element may belong to a review that no element holds

_FRAME = frozenset(("html", "body", "main"))
_COUNTED = re.compile(r"\d+")
_STATE = re.compile(
    r"(?:.*[-_])?(?:odd|even|alt|first|last|active|inactive|selected|open|closed|collapsed|expanded|hidden|hide|show|visible|noshow|new|parent)|"
    r"(?:depth|comment-author|user|by)-?\w*|bypostauthor|byuser"
)


@lru_cache(maxsize=4096)
def _stable(classes: str) -> str:
    """The class names that say what an element is: those of its state left out, digits folded, sorted.

    >>> _stable("comment even depth-2 comment-23811")
    'comment comment-0'
    """
    names = {_COUNTED.sub("0", name) for name in classes.lower().split() if not _STATE.fullmatch(name)}
    return " ".join(sorted(names))


def shape(page: Page, i: int) -> str:
    """Tag and stable classes of element i; of one without classes, also those of what it stands in, two steps up."""
    name = page.tag[i]
    for _ in range(3):
        classes = page.attrs[i].get("class")
        if classes:
            return f"{name}.{_stable(classes)}"
        i = page.parent[i]
        if i < 0:
            break
        name = f"{name}<{page.tag[i]}"
    return name


def groups(page: Page, elements: Iterable[int], *, least: int = 2) -> list[list[int]]:
    """These elements by shape, in the order of the first of each; shapes with fewer than `least` left out."""
    found: dict[str, list[int]] = {}
    for i in elements:
        found.setdefault(shape(page, i), []).append(i)
    return [members for members in found.values() if len(members) >= least]


def outermost(page: Page, members: Sequence[int]) -> list[int]:
    """Of elements in document order, those that stand in no other of them."""
    kept: list[int] = []
    stop = -1
    for i in members:
        if i >= stop:
            kept.append(i)
            stop = page.end[i]
    return kept


def stretches(page: Page, members: Sequence[int]) -> list[range]:
    """What belongs to each of these elements (in document order), as ranges of element numbers.

    Each reaches as far out as all of them can without holding another one; where some stand in others, they are taken
    as they are.
    """
    if len(members) < 2 or len(outermost(page, members)) < len(members):
        return [range(i, page.end[i]) for i in members]
    steps = min(_steps_out(page, members, n) for n in range(len(members)))
    roots = list(members)
    for _ in range(steps):
        roots = [page.parent[root] for root in roots]
    return [range(root, page.end[root]) for root in roots]


def _steps_out(page: Page, members: Sequence[int], n: int) -> int:
    """How many ancestors of the n-th member hold no other member."""
    parent, end = page.parent, page.end
    before = members[n - 1] if n else -1
    after = members[n + 1] if n + 1 < len(members) else len(end)
    i, steps = members[n], 0
    while (above := parent[i]) > before and end[above] <= after and page.tag[above] not in _FRAME:
        i = above
        steps += 1
    return steps


def unwrapped(page: Page, members: Sequence[int]) -> list[range]:
    """The same for siblings that only mark where a review stands: each reaches from what always stands before it to
    the next.

    Empty where they are no siblings.
    """
    above = page.parent[members[0]]
    if len(members) < 2 or any(page.parent[i] != above for i in members):
        return []
    siblings = list(page.children(above))
    at = {child: k for k, child in enumerate(siblings)}
    places = [at[i] for i in members]
    gaps = [b - a for a, b in pairwise(places)]
    lead = 0
    while lead < min(LONGEST_LEAD, min(gaps) - 1, places[0]):
        if len({shape(page, siblings[place - lead - 1]) for place in places}) > 1:
            break
        lead += 1
    starts = [place - lead for place in places]
    stops = [*starts[1:], min(starts[-1] + max(gaps), len(siblings))]
    return [range(siblings[a], page.end[siblings[b - 1]]) for a, b in zip(starts, stops, strict=True)]
