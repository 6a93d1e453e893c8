"""The steadiest CSS selector that leads to an element: names that an author gave before places that a template gave."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.page import Page

# A name that will be there tomorrow: letters only, for digits come from databases and from build tools.
_STEADY = re.compile(r"[A-Za-z][A-Za-z_-]{0,39}\Z")
_VALUE = re.compile(r"[\w./:-]{1,60}\Z")
_TELLING = ("itemprop", "rel", "property", "role")  # attributes whose values are standard terms
_LANDMARKS = frozenset(("article", "main", "header", "footer", "aside", "figure", "h1", "blockquote", "table"))
_MAX_CLIMB = 6  # ancestors that are tried; a selector that reaches further up breaks with the next template
_MAX_PLACES = 12  # steps of a selector by place


def candidates(page: Page, i: int, attribute: str | None = None) -> Iterator[str]:
    """Selectors that match element i (and perhaps others), the steadiest and shortest first.

    `attribute`, where given, is the one whose value is wanted; an element may be told by having it.
    """
    own = [*_names(page, i, attribute)]
    yield from own
    tag = page.tag[i]
    above = [k for k, _ in zip(page.ancestors(i), range(_MAX_CLIMB), strict=False)]
    for k in above:
        for name in _names(page, k):
            yield from (f"{name} {mine}" for mine in (*own, tag))
            if page.parent[i] == k:
                yield f"{name} > {tag}"
    if tag in _LANDMARKS:
        yield tag
    for k in above:
        if page.tag[k] in _LANDMARKS:
            yield from (f"{page.tag[k]} {mine}" for mine in (*own, tag))
    yield _by_place(page, i)


def _names(page: Page, i: int, attribute: str | None = None) -> Iterator[str]:
    """What element i can be called by, alone."""
    tag, own = page.tag[i], page.attrs[i]
    for key in _TELLING:
        value = own.get(key) or ""
        if _VALUE.match(value):
            yield f'{tag}[{key}="{value}"]'
    identity = own.get("id") or ""
    if _STEADY.match(identity):
        yield f"{tag}#{identity}"
    classes = [name for name in (own.get("class") or "").split() if _STEADY.match(name)]
    for name in classes:
        yield f"{tag}.{name}"
    if len(classes) > 1:
        yield tag + "".join(f".{name}" for name in classes)
    for key in own:
        if key.startswith("data-") and _STEADY.match(key):
            yield f"{tag}[{key}]"
    if attribute and _STEADY.match(attribute):
        yield f"{tag}[{attribute}]"


def _by_place(page: Page, i: int) -> str:
    """The element counted among its like, from the nearest ancestor with an id: the last resort."""
    steps: list[str] = []
    k = i
    while page.parent[k] >= 0 and len(steps) < _MAX_PLACES:
        identity = page.attr(k, "id")
        if k != i and _STEADY.match(identity):
            return " > ".join((f"{page.tag[k]}#{identity}", *reversed(steps)))
        alike = [child for child in page.children(page.parent[k]) if page.tag[child] == page.tag[k]]
        steps.append(page.tag[k] if len(alike) == 1 else f"{page.tag[k]}:nth-of-type({alike.index(k) + 1})")
        k = page.parent[k]
    return " > ".join((page.tag[k], *reversed(steps)))
