"""Captions of the review's pictures, with their credit lines: one per picture.

Three places, from strict to loose: elements that say they are captions or credits (figcaption, class names); a line
right after a picture that repeats its alternative text or is a credit; an attribute that carries the caption of a
picture shown without one. Alternative text alone is kept as such and is no caption.
"""

from __future__ import annotations

import re

from scraper.page import Page
from scraper.parse import caption_boxes, caption_elements, caption_lines
from scraper.parse.caption_elements import MAX_CAPTION_CHARS, Draft, same
from scraper.parse.caption_parts import OPENS
from scraper.parse.credits import split
from scraper.parse.rules import Ledger
from scraper.parse.text.main_text import MainText
from scraper.parse.text.region import Region, is_foreign, is_picture_file
from scraper.records import Caption, Found

_FEW_PICTURES = 40  # loose lines are looked for beside at most this many pictures
_LAZY = tuple("src data-src data-lazy-src data-original data-lazy data-hi-res-src data-url data-pin-media".split())
_ATTRIBUTES = ("data-caption", "data-image-caption", "data-sub-html", "data-glightbox")
_WHEN_OPENED = ("data-description", "data-title", "title")  # of the link that shows the picture large
_CREDITS = ("data-credit", "data-image-credit", "data-copyright", "data-photographer")
_MOST_HOLDERS = 3
_OPTION = re.compile(r"(?:\A|(?<=;)\s*)(?:title|description)\s*:\s*")  # "title: The pier; description: Photo: Ann Lee"
_TAG = re.compile(r"<[^<>]*>")


def read(page: Page, main: MainText, region: Region, ledger: Ledger) -> tuple[Caption, ...]:
    """The captions around and in the main text, in order."""
    if not region.stop:
        return ()
    pictures = _pictures(page, region)
    drafts = caption_elements.read(page, region, pictures)
    used = {draft.picture for draft in drafts if draft.picture is not None}
    free = [i for i in pictures if i not in used][:_FEW_PICTURES]
    drafts += caption_lines.beside_pictures(page, free, main, region, _places(drafts))
    used = {draft.picture for draft in drafts if draft.picture is not None}
    drafts += _from_attributes(page, [i for i in free if i not in used], main)
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
        and not is_foreign(page, i, region)
        and tag[page.parent[i]] not in ("amp-img", "noscript")
    ]


def _from_attributes(page: Page, pictures: list[int], main: MainText) -> list[Draft]:
    """Captions in attributes of the picture, its link or its slide; alternative text and titles only with a credit."""
    named, credits, shown = (
        [name for name in names if name in page.by_attribute] for names in (_ATTRIBUTES, _CREDITS, _WHEN_OPENED)
    )
    drafts: list[Draft] = []
    for i in pictures:
        holders = (i, *_holders(page, i)) if named or credits or shown else (i,)
        link = next((k for k in holders if page.tag[k] == "a" and page.attr(k, "href")), None)
        if link is not None and not _opens_picture(page, link):
            holders = (i,)
        places = [(k, name) for k in holders for name in named] + [(i, "data-title")]
        if link in holders:
            places += [(link, name) for name in shown if name != "title" or _is_among(page, link, main)]
        found = [draft for k, name in places if (draft := _said_in(page, i, k, name))]
        found += [
            Draft(None, value, i, k, value, "attribute-credit", "attribute", name)
            for k in holders
            for name in credits
            if (value := page.attr(k, name).strip())
        ]
        if not found:
            found = [draft for name in ("alt", "title") if (draft := _said_in(page, i, i, name))][:1]
        if found and (caption := _joined(found)).rule != "attribute-credit":  # alone, nobody sees it
            drafts.append(caption)
    return drafts


def _is_among(page: Page, link: int, main: MainText) -> bool:
    """Does a link that shows a picture large stand between the lines of the text, or above it under a credit?"""
    at = page.first[link]
    return main.start <= at <= main.stop or (at < main.start and split(page.attr(link, "title")).credit is not None)


def _joined(found: list[Draft]) -> Draft:
    """One caption from the attributes of one picture: the first that says something, with the first credit."""
    first = next((draft for draft in found if draft.text), found[0])
    credit = next((draft for draft in found if draft.credit and not draft.text and draft is not first), None)
    if first.credit is None and credit is not None:
        first.credit = credit.credit
        first.joined.append(credit)
    return first


def _holders(page: Page, i: int) -> list[int]:
    """The elements around a picture that hold no other one: its link, its slide."""
    found: list[int] = []
    for k in page.ancestors(i):
        if len(found) == _MOST_HOLDERS or any(page.tag[n] == "img" for n in range(k, page.end[k]) if n != i):
            break
        found.append(k)
    return found


def _opens_picture(page: Page, link: int) -> bool:
    """Does a link show the picture large, with its title below it?"""
    return is_picture_file(page.attr(link, "href")) or "lightbox" in f"{page.attr(link, 'rel')} {page.label[link]}"


def _said_in(page: Page, i: int, k: int, name: str) -> Draft | None:
    """The caption in an attribute of element k; alternative text and titles of pictures only where they credit it."""
    value = " ".join(page.attr(k, name).split())
    plain = " ".join(_TAG.sub(" ", value).split()) if "<" in value else value
    if name == "data-glightbox":
        plain = _OPTION.sub(" ", plain).strip()
    if not plain or len(plain) > MAX_CAPTION_CHARS or plain.startswith(("#", ".", "{", "[")) or OPENS.match(plain):
        return None
    if name in _WHEN_OPENED and plain.isascii() and " " not in plain:
        return None  # a file's name
    text, credit = split(plain)
    if (k == i and name in ("alt", "title")) and (credit is None or text is None):
        return None
    if name == "title" and credit is None and not (caption_boxes.says_something(plain) and not _is_title(page, plain)):
        return None
    return Draft(text, credit, i, k, value, f"attribute-{name}", "attribute", name)


def _is_title(page: Page, text: str) -> bool:
    """Does a picture's title only repeat what the page is called?"""
    return any(text in page.text(i) for i in page.by_tag.get("title", ()))


def _finished(page: Page, drafts: list[Draft], ledger: Ledger) -> tuple[Caption, ...]:
    out: list[Caption] = []
    seen: set[tuple[str | None, str | None, str]] = set()
    said: set[tuple[str | None, str | None]] = set()
    for draft in drafts:
        url = _image_url(page, draft.picture)
        key = (draft.text, draft.credit, url or f"#{draft.place}")
        if key in seen or (url is None and (draft.text, draft.credit) in said):
            continue
        seen.add(key)
        if url and draft.text:
            said.add((draft.text, draft.credit))
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
