"""Captions of the review's pictures, with their credit lines: one per picture.

Three places, from strict to loose: elements that say they are captions or credits (figcaption, class names); a line
right after a picture that repeats its alternative text or is a credit; an attribute that carries the caption of a
picture shown without one. Alternative text alone is kept as such and is no caption.
"""

from __future__ import annotations

from scraper.page import Page
from scraper.parse import caption_elements, caption_lines
from scraper.parse.caption_elements import MAX_CAPTION_CHARS, Draft, same
from scraper.parse.credits import split
from scraper.parse.rules import Ledger
from scraper.parse.text.main_text import MainText
from scraper.parse.text.region import Region, is_foreign
from scraper.records import Caption, Found

_FEW_PICTURES = 40  # loose lines are looked for beside at most this many pictures
_LAZY = tuple("src data-src data-lazy-src data-original data-lazy data-hi-res-src data-url data-pin-media".split())
_ATTRIBUTES = ("data-caption", "data-image-caption", "data-title")


def read(page: Page, main: MainText, region: Region, ledger: Ledger) -> tuple[Caption, ...]:
    """The captions around and in the main text, in order."""
    if not region.stop:
        return ()
    pictures = _pictures(page, region)
    drafts = caption_elements.read(page, region, pictures)
    used = {draft.picture for draft in drafts if draft.picture is not None}
    free = [i for i in pictures if i not in used][:_FEW_PICTURES]
    drafts += caption_lines.beside_pictures(page, free, main, _places(drafts))
    used = {draft.picture for draft in drafts if draft.picture is not None}
    drafts += _from_attributes(page, [i for i in free if i not in used])
    drafts += caption_lines.standing_alone(page, region, _places(drafts))
    drafts.sort(key=lambda draft: draft.place)
    return _finished(page, drafts, ledger)


def _places(drafts: list[Draft]) -> set[int]:
    """Every element that a caption or credit was taken from."""
    return {place for draft in drafts for place in draft.places}


def _pictures(page: Page, region: Region) -> list[int]:
    tag = page.tag
    return [
        i
        for i in range(region.first, region.stop)
        if tag[i] in ("img", "amp-img")
        and not is_foreign(page, i, region.top)
        and tag[page.parent[i]] not in ("amp-img", "noscript")
    ]


def _from_attributes(page: Page, pictures: list[int]) -> list[Draft]:
    """Captions that stand only in an attribute of the picture or its link; alternative text only with a credit."""
    drafts: list[Draft] = []
    for i in pictures:
        for k, name in [(i, n) for n in _ATTRIBUTES] + [(page.parent[i], n) for n in _ATTRIBUTES] + [(i, "alt")]:
            value = " ".join(page.attr(k, name).split())
            if not value or len(value) > MAX_CAPTION_CHARS or "<" in value:
                continue
            text, credit = split(value)
            if name == "alt" and (credit is None or text is None):
                continue
            drafts.append(Draft(text, credit, i, k, value, f"attribute-{name}", "attribute", name))
            break
    return drafts


def _finished(page: Page, drafts: list[Draft], ledger: Ledger) -> tuple[Caption, ...]:
    out: list[Caption] = []
    seen: set[tuple[str | None, str | None, str]] = set()
    for draft in drafts:
        url = _image_url(page, draft.picture)
        key = (draft.text, draft.credit, url or f"#{draft.place}")
        if key in seen:
            continue
        seen.add(key)
        alt = page.attr(draft.picture, "alt").strip() if draft.picture is not None else ""
        out.append(
            Caption(draft.text, draft.credit, url, None if not alt or same(alt, draft.text) else " ".join(alt.split()))
        )
        for part in (draft, *draft.joined):
            place = page.path(part.place, part.attribute)
            ledger.note("captions", part.rule, Found(None, place, part.raw, part.source))
    return tuple(out)


def _image_url(page: Page, i: int | None) -> str | None:
    """Where the picture is: its source, or what lazy loading would make its source."""
    if i is None:
        return None
    for name in _LAZY[1:] + _LAZY[:1]:
        value = page.attr(i, name)
        if value and not value.startswith("data:"):
            return page.link_url(value)
    for name in ("data-srcset", "srcset"):
        value = page.attr(i, name)
        if value:
            return page.link_url(value.split(",")[-1].split()[0]) if value.split(",")[-1].split() else None
    return None
