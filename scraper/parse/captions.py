"""Captions of the review's pictures, with their credit lines: one per picture.

Three places, from strict to loose: elements that say they are captions or credits (figcaption, class names); a line
right after a picture that repeats its alternative text or is a credit; an attribute that carries the caption of a
picture shown without one. Alternative text alone is kept as such and is no caption.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from scraper.elements import BLOCK, BREAK, HEADING
from scraper.page import Page
from scraper.parse.credits import CREDIT_CUES, MAX_CREDIT_CHARS, is_credit, is_names, names_picture, split
from scraper.parse.rules import Ledger
from scraper.parse.text.main_text import MainText
from scraper.parse.text.region import Region, is_foreign, leads_away
from scraper.records import Caption, Found, Source

_CAPTION_WORDS = re.compile(
    r"(?:^|[\s_-])(?:\w*caption\w*|(?:image|picture|photo|img|media|bild)-?(?:text|legend|description|desc|info|title)|bildunterschrift|legende?|"
    r"pie-?de-?foto|didascalia|cutline|\w*credits?\w*|attribution|byline-?photo|(?:image|picture|photo|img|media|bild)-?(?:source|by|author|"
    r"copyright|credit|quelle|rights)|copyright|fotograf|photographer|quelle)(?:$|[\s_-])|(?<![\w-])cap(?![\w-])"
)
_CAPTION_STEMS = (
    *("caption", "credit", "photo", "image", "img", "media", "picture", "legend", "bild", "copyright", "attribution"),
    *("didascalia", "cutline", "fotograf", "quelle", "pie", "cap"),
)  # no label that lacks them all matches
_CREDIT_CUES = re.compile(
    r"credit|attribution|source|photographer|copyright|fotograf|quelle|(?:^|[\s_-])(?:image|picture|photo|media)-?(?:by|author)(?:$|[\s_-])"
)
_NOT_CAPTIONS = re.compile(
    r"video-?caption-?(?:btn|button)|closed-?caption|captions?-(?:settings|off|on|menu)|caption-?(?:toggle|button)"
)
_PICTURES = frozenset(
    "img picture amp-img video amp-video iframe amp-iframe svg canvas object embed noscript amp-youtube".split()
)
_NEVER_CAPTIONS = frozenset(("figure", "img", "section", "article"))
_STOPS = frozenset(("body", "main", "article", "html", "section"))
_MAX_CAPTION_CHARS = 600
_MIN_CAPTION_CHARS = 5  # of an element that only a class name calls a caption
_OF_THE_TEXT = re.compile(r"(?:edited|written|reviewed|words|text|story|by|von|par|por)\b", re.IGNORECASE)
_BARE_LABEL = re.compile(
    r"(?:(?:image|photo|picture|bild|foto)\s*)?(?:credits?|source|via|by)?\s*[:：]?\Z", re.IGNORECASE
)
_MAX_LOOSE_CHARS = 250  # a loose line longer than this is a paragraph
_BOX_STEPS = 5
_FEW_PICTURES = 40  # loose lines are looked for beside at most this many pictures
_LAZY = tuple("src data-src data-lazy-src data-original data-lazy data-hi-res-src data-url data-pin-media".split())
_ATTRIBUTES = ("data-caption", "data-image-caption", "data-title")
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)\Z", re.IGNORECASE)
_NAME_CHARS = re.compile(r"\W+")


@dataclass(slots=True)
class _Draft:
    text: str | None
    credit: str | None
    picture: int | None
    place: int
    raw: str
    rule: str
    source: Source = "visible"
    attribute: str | None = None
    joined: list[_Draft] = field(default_factory=list)  # what was merged into it, for its evidence

    @property
    def places(self) -> set[int]:
        return {self.place, *(other.place for other in self.joined)}


def read(page: Page, main: MainText, region: Region, ledger: Ledger) -> tuple[Caption, ...]:
    """The captions around and in the main text, in order."""
    if not region.stop:
        return ()
    pictures = _pictures(page, region)
    drafts = _from_elements(page, region, pictures)
    used = {draft.picture for draft in drafts if draft.picture is not None}
    free = [i for i in pictures if i not in used][:_FEW_PICTURES]
    drafts += _beside_pictures(page, free, main, _places(drafts))
    used = {draft.picture for draft in drafts if draft.picture is not None}
    drafts += _from_attributes(page, [i for i in free if i not in used])
    drafts += _standing_alone(page, region, _places(drafts))
    drafts.sort(key=lambda draft: draft.place)
    return _finished(page, drafts, ledger)


def _places(drafts: list[_Draft]) -> set[int]:
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


def _from_elements(page: Page, region: Region, pictures: list[int]) -> list[_Draft]:
    """Captions in elements that say what they are; several that stand in the box of one picture are one caption."""
    drafts: list[_Draft] = []
    boxes: dict[int, int] = {}
    i, stop = region.first, region.stop
    labels = {label for label in page.labels_with(_CAPTION_STEMS) if _is_caption_label(label)}
    if not labels and "figcaption" not in page.by_tag:
        return []
    while i < stop:
        says = _says_caption(page, i, labels) and page.first[i] < page.last[i]
        if not says or is_foreign(page, page.parent[i], region.top):
            i += 1
            continue
        box = _picture_box(page, i, region.top)
        draft = _draft(page, i, box) if box is not None else None
        if draft is None:
            # A wrapper with such a class may hold the real one.
            i += 1
            continue
        before = boxes.get(box) if box is not None else None
        if before is not None and _completes(drafts[before], draft):
            _merge(drafts[before], draft)
        else:
            if box is not None:
                boxes[box] = len(drafts)
            drafts.append(draft)
        i = page.end[i]
    _assign(page, drafts, pictures)
    return drafts


def _says_caption(page: Page, i: int, labels: set[str]) -> bool:
    tag = page.tag[i]
    return tag == "figcaption" or (page.label[i] in labels and tag not in _NEVER_CAPTIONS)


@lru_cache(maxsize=4096)
def _is_caption_label(label: str) -> bool:
    return bool(_CAPTION_WORDS.search(label)) and not _NOT_CAPTIONS.search(label)


def _picture_box(page: Page, i: int, top: int) -> int | None:
    """The nearest element around a caption that also holds a picture; None where there is none near by."""
    if any(page.tag[k] in _PICTURES for k in range(i + 1, page.end[i])):
        return None if page.tag[i] != "figcaption" else i
    k = page.parent[i]
    for _ in range(_BOX_STEPS):
        if k < top:
            return None
        if any(page.tag[n] in _PICTURES for n in range(k + 1, page.end[k]) if not i <= n < page.end[i]):
            return k if page.tag[k] not in _STOPS or k == page.parent[i] else None
        if page.tag[k] == "figure":
            return k
        k = page.parent[k]
    return None


def _draft(page: Page, i: int, box: int | None) -> _Draft | None:
    whole = page.text(i)
    if not whole or len(whole) > _MAX_CAPTION_CHARS:
        return None
    credit_parts = [i] if _is_credit_element(page, i) else _outermost(page, i)
    text: str | None
    credit: str | None
    if credit_parts == [i]:
        found = split(whole)
        credit = found.credit or whole
        text = found.text if found.credit else None
    elif credit_parts:
        parts = [page.text(k) for k in credit_parts]
        joined = " ".join(part for part in parts if part)
        credit = split(joined).credit or joined or None
        text = _without(page, i, credit_parts)
    else:
        text, credit = split(whole)
    if text and (not any(map(str.isalpha, text)) or _BARE_LABEL.match(text)):
        text = None
    if credit and (len(credit) > MAX_CREDIT_CHARS or _OF_THE_TEXT.match(credit)):
        credit = None
    if credit is None and (text is None or (page.tag[i] != "figcaption" and len(text) < _MIN_CAPTION_CHARS)):
        return None
    return _Draft(text, credit, None, i, whole, "caption-element")


def _is_credit_element(page: Page, i: int) -> bool:
    """Does its class say credit, and not caption? Of block__element names the element counts."""
    label = page.label[i]
    if not label or not _CREDIT_CUES.search(label):
        return False
    names = [name.rsplit("__")[-1] for name in label.split()]
    return any(_CREDIT_CUES.search(name) and "caption" not in name for name in names)


def _outermost(page: Page, i: int) -> list[int]:
    """The credit elements below i, none inside another."""
    found, k = [], i + 1
    while k < page.end[i]:
        if _is_credit_element(page, k) or (page.tag[i] == "figcaption" and _is_set_small(page, i, k)):
            found.append(k)
            k = page.end[k]
        else:
            k += 1
    return found


def _is_set_small(page: Page, i: int, k: int) -> bool:
    """Is element k a name in small print that ends caption i?"""
    if (
        page.tag[k] not in ("small", "cite", "span", "em")
        or page.last[k] < page.last[i]
        or page.first[k] <= page.first[i]
    ):
        return False
    text = page.text(k)
    marked = page.tag[k] in ("small", "cite") or text.isupper() or "/" in text
    return marked and text != page.text(i) and is_names(text)


def _without(page: Page, i: int, parts: list[int]) -> str | None:
    """The text of element i without these descendants, and without a credit label left hanging at its end."""
    kept, at = [], page.first[i]
    for k in parts:
        kept += page.pieces[at : page.first[k]]
        at = page.last[k]
    kept += page.pieces[at : page.last[i]]
    text = " ".join("".join(kept).split()).strip(" |}(/•·—–-")
    text = (
        re.sub(
            r"(?i)\s*[(|]?\s*(?:(?:image|photo|picture|bild|foto)\s*)?(?:credits?|source|via|by)?\s*[:：]\s*\Z",
            "",
            text,
        )
        if text.endswith((":", "："))
        else text
    )
    return text or None


def _completes(draft: _Draft, other: _Draft) -> bool:
    """Is one the caption and the other the credit of the same picture, or do both say the same?"""
    if _same(draft.text, other.text) and _same(draft.credit, other.credit):
        return True
    return (draft.credit is None and other.text is None) or (draft.text is None and other.credit is None)


def _same(a: str | None, b: str | None) -> bool:
    return _NAME_CHARS.sub("", a or "").lower() == _NAME_CHARS.sub("", b or "").lower()


def _merge(draft: _Draft, other: _Draft) -> None:
    draft.text, draft.credit = draft.text or other.text, draft.credit or other.credit
    draft.joined.append(other)


def _assign(page: Page, drafts: list[_Draft], pictures: list[int]) -> None:
    """Give each caption its picture: one in the same box, the nearest before it, or the next after it."""
    taken: set[int] = set()
    for draft in drafts:
        box = draft.place
        for _ in range(_BOX_STEPS):
            inside = [p for p in pictures if box <= p < page.end[box] and p not in taken]
            if inside:
                before = [p for p in inside if p < draft.place]
                draft.picture = before[-1] if before else inside[0]
                taken.add(draft.picture)
                break
            if page.tag[box] == "figure":
                break
            box = page.parent[box]
            if box < 0 or page.tag[box] in _STOPS:
                break


def _beside_pictures(page: Page, pictures: list[int], main: MainText, places: set[int]) -> list[_Draft]:
    """Lines right after a picture that repeat its alternative text or are a credit."""
    kept = {line for line in main.lines if len(line) > _MAX_LOOSE_CHARS}
    drafts: list[_Draft] = []
    for i in pictures:
        found = _line_after(page, page.last[i])
        if found is None:
            continue
        line, owner = found
        if owner in places or line in kept or len(line) > _MAX_LOOSE_CHARS or page.bits[owner] & HEADING:
            continue
        alt = page.attr(i, "alt") or page.attr(i, "title")
        text, credit = split(line)
        if credit is None and (not (alt and _same(split(alt).text, line)) or _is_teaser(page, owner)):
            continue
        if (
            credit is not None
            and not is_credit(line)
            and len(line) > _MAX_LOOSE_CHARS // 2
            and not (alt and _same(split(alt).text, text))
        ):
            continue
        drafts.append(_Draft(text, credit, i, owner, line, "line-after-picture"))
    return drafts


def _is_teaser(page: Page, i: int) -> bool:
    """Is the line a link to another page, as the title of a teaser is? A link to the larger picture is none."""
    links = (k for k in (i, *page.within(i, "a"), *page.ancestors(i)) if page.tag[k] == "a")
    path = next((page.attr(k, "href").partition("?")[0] for k in links), "")
    return leads_away(page, i) and not _PICTURE_FILE.search(path)


def _line_after(page: Page, k: int) -> tuple[str, int] | None:
    """The next line of text after piece k, and the element it stands in."""
    pieces, owner = page.pieces, page.owner
    stop = len(pieces)
    at = bisect_left(page.said, k)
    if at == len(page.said):
        return None
    start = k = page.said[at]
    while k < stop and pieces[k] not in (BLOCK, BREAK):
        k += 1
    line = " ".join("".join(pieces[start:k]).split())
    i = owner[start]
    while page.last[i] < k and page.parent[i] >= 0:
        i = page.parent[i]
    return (line, i) if line else None


def _from_attributes(page: Page, pictures: list[int]) -> list[_Draft]:
    """Captions that stand only in an attribute of the picture or its link; alternative text only with a credit."""
    drafts: list[_Draft] = []
    for i in pictures:
        for k, name in [(i, n) for n in _ATTRIBUTES] + [(page.parent[i], n) for n in _ATTRIBUTES] + [(i, "alt")]:
            value = " ".join(page.attr(k, name).split())
            if not value or len(value) > _MAX_CAPTION_CHARS or "<" in value:
                continue
            text, credit = split(value)
            if name == "alt" and (credit is None or text is None):
                continue
            drafts.append(_Draft(text, credit, i, k, value, f"attribute-{name}", "attribute", name))
            break
    return drafts


def _standing_alone(page: Page, region: Region, places: set[int]) -> list[_Draft]:
    """Lines of the text that only credit a picture which stands elsewhere: "Featured image credit: NAME"."""
    text = page.all_text
    if not any(cue in text for cue in CREDIT_CUES):
        return []
    drafts = []
    for k in range(page.first[region.first], page.last[region.top]):
        piece = page.pieces[k]
        if 6 < len(piece) < MAX_CREDIT_CHARS and (":" in piece or "：" in piece) and names_picture(piece):
            i = page.owner[k]
            above = page.parent[i]
            if {i, above, page.parent[above]} & places or is_foreign(page, i, region.top):
                continue
            line = page.text(i)
            credit = split(line).credit
            if credit and is_credit(line) and not _OF_THE_TEXT.match(credit):
                drafts.append(_Draft(None, credit, None, i, line, "credit-line"))
    return drafts


def _finished(page: Page, drafts: list[_Draft], ledger: Ledger) -> tuple[Caption, ...]:
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
            Caption(draft.text, draft.credit, url, None if not alt or _same(alt, draft.text) else " ".join(alt.split()))
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
