"""Captions in elements that say they are captions or credits: figcaption, class names, <cite> below a picture."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from scraper import days
from scraper.elements import BLOCK, BREAK, BUTTON, FORM, HEADING
from scraper.page import Page
from scraper.parse.caption_parts import OPENS, SPOKEN, is_cite_of_a_picture, parted, shown
from scraper.parse.credits import MAX_CREDIT_CHARS, is_names, split
from scraper.parse.text.region import Region, is_foreign, is_picture_file, leads_away
from scraper.records import Source

_CAPTION_WORDS = re.compile(
    r"(?:^|[\s_-])(?:\w*caption\w*|(?:image|picture|photo|pic|img|media|bild|foto)[-_]{0,2}(?:text|legend|description|desc|info|title|cap|sign|under)|"
    r"(?:bild|foto)?(?:unterschrift|bijschrift|onderschrift)|legend[ea]?|leyenda|epigrafe|podpis|kuvateksti|bild[e]?tekst|billedtekst|"
    r"popisek|k[eé]pal[aá][ií]r[aá]s|opis-?(?:zdjecia|foto)|pie-?(?:de-?)?foto|didascalia|cutline|\w*credits?\w*|attribution|byline-?photo|"
    r"(?:image|picture|photo|img|media|bild|foto)[-_]{0,2}(?:source|by|authors?|autor|copyright|credit|quelle|rights)|"
    r"copyright|fotograf|photographer|quelle)(?:$|[\s_-])|(?<![\w-])cap(?![\w-])"
)
_CAPTION_STEMS = tuple(
    "cap credit photo image img media pic legend bild copyright attribution didascalia cutline foto quelle pie "
    "schrift leyenda epigrafe podpis kuvateksti tekst popisek opis kep kép".split()
)  # no label that lacks them all matches
_NOT_CAPTIONS = re.compile(
    r"media-text__content|(?:film|movie|cast|album|production|opening|closing|end)[-_]?credits|video-?caption-?(?:btn|button)|closed-?caption|captions?-(?:settings|off|on|menu)|caption-?(?:toggle|button)"
)
_PICTURES = frozenset(
    "img picture amp-img video amp-video iframe amp-iframe svg canvas object embed noscript amp-youtube".split()
)
_NEVER_CAPTIONS = frozenset(("figure", "img", "section", "article", "caption"))  # <caption> is a table's
_STOPS = frozenset(("body", "main", "article", "html", "section"))
_TOLD_ABOUT = ("table", "blockquote", "pre")  # what a figure holds that has a caption and no picture
_MIN_CAPTION_CHARS = 5  # of an element that only a class name calls a caption
BARE_LABEL = re.compile(
    r"(?:(?:image|photo|picture|bild|foto)\s*)?(?:credits?|source|via|by|copyright)?\s*[:：]?\Z|" + OPENS.pattern,
    re.IGNORECASE,
)
_BOX_STEPS = 5
_SMALL_BOX = 12  # elements
MAX_CAPTION_CHARS = 600
MAX_LOOSE_CHARS = 250  # a loose line longer than this is a paragraph
OF_THE_TEXT = re.compile(r"(?:edited|written|reviewed|words|text|story|by|von|par|por)\b", re.IGNORECASE)
# A page's own copyright, and who said the words of a quotation ("– Ann Lee, mayor").
NOT_OF_A_PICTURE = re.compile(
    r"\A\s*[–—―]|reproduce|permission|powered by|in partnership|sponsored by|"
    r"版权声明|转载|原创|原創|無断転載|무단\s?전재",
    re.IGNORECASE,
)
PRICE = re.compile(r"[£$€¥]\s?\d|\d\s?(?:[€£]|zł|kr\b)")
RIGHTS = re.compile(
    r"[\s.,|]*(?:(?:all|some) rights reserved|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|"
    r"alle rechten voorbehouden|riproduzione riservata|все права защищены)\.?\s*",
    re.IGNORECASE,
)
_MOST_CREDIT_LINES = 2
_MOST_OTHER_PIECES = 8  # of text beside a credit in the box of its picture
_NO_CAPTION = HEADING | FORM | BUTTON
MOST_BESIDE_DAY = 40  # "Published", "11:26 Uhr", "5 min read"
_LONGEST_NAME = 60
_PUBLISHED = re.compile(
    r"(?:(?:last )?(?:published|updated|posted|modified)|veröffentlicht|aktualisiert|publié|publicado|pubblicato)\b",
    re.IGNORECASE,
)
_LETTERS_OF_DAY = 12  # "September", and a word before it
COUNTER = re.compile(r"\d+\s*(?:/|of|von|de|di|sur|van|av)\s*\d+(?:\s*(?:photos?|images?|fotos?|bilder))?\s*[©|]?\Z")
_COUNTED = re.compile(r"\A\d+\s*/\s*\d+\s+(?=\D)")  # "2 / 8 The ferry at dusk"
_NAME_CHARS = re.compile(r"\W+")


@dataclass(slots=True)
class Draft:
    text: str | None
    credit: str | None
    picture: int | None
    place: int
    raw: str
    rule: str
    source: Source = "visible"
    attribute: str | None = None
    joined: list[Draft] = field(default_factory=list)  # what was merged into it, for its evidence

    @property
    def places(self) -> set[int]:
        return {self.place, *(other.place for other in self.joined)}


def read(page: Page, region: Region, pictures: list[int]) -> list[Draft]:
    """Captions in elements that say what they are; several that stand in the box of one picture are one caption."""
    drafts: list[Draft] = []
    boxes: dict[int, int] = {}
    of_picture: dict[int, int] = {}  # drafts by their picture's box, or by the figure that holds nothing but it
    after = 0
    for i in _candidates(page, region):
        if i < after or page.first[i] == page.last[i] or is_foreign(page, page.parent[i], region):
            continue
        box = _picture_box(page, i, region.top)
        draft = _draft(page, i, box) if box is not None else None
        if draft is None or box is None:
            continue  # a wrapper with such a class may hold the real one
        whole = _figure_of(page, box)
        before = of_picture.get(whole)
        if before is not None and _completes(drafts[before], draft):
            _merge(drafts[before], draft)
        else:
            boxes[box] = of_picture[whole] = len(drafts)
            drafts.append(draft)
        after = page.end[i]
    for box, n in boxes.items():
        if drafts[n].text is None:
            _say(page, drafts[n], box)
    _assign(page, drafts, pictures)
    return drafts


def _figure_of(page: Page, box: int) -> int:
    """The figure around a picture's box, where it holds no other picture; else the box."""
    figure = page.closest(box, {"figure"})
    alone = figure is not None and sum(page.tag[k] in ("img", "amp-img") for k in range(figure, page.end[figure])) == 1
    return figure if figure is not None and alone else box


def _say(page: Page, draft: Draft, box: int) -> None:
    """Where picture and credit share their box with one other line, this is the caption."""
    first, last = page.first[draft.place], page.last[draft.place]
    others = [k for k in page.said_in(page.first[box], page.last[box]) if not first <= k < last]
    if not others or len(others) > _MOST_OTHER_PIECES or page.tag[box] in _STOPS:
        return
    if sum(page.tag[k] in ("img", "amp-img") for k in range(box, page.end[box])) != 1:
        return
    start, stop = others[0], others[-1] + 1
    if start < first < stop or any(page.pieces[k] in (BLOCK, BREAK) for k in range(start, stop)):
        return
    line = " ".join("".join(page.pieces[start:stop]).split())
    i = page.owner[start]
    while page.last[i] < stop:
        i = page.parent[i]
    if len(line) > MAX_LOOSE_CHARS or " " not in line or BARE_LABEL.match(line):
        return
    if not (page.bits[i] & _NO_CAPTION or is_teaser(page, i)):
        draft.text = split(line).text or line
        draft.joined.append(Draft(line, None, None, i, line, "line-beside-credit"))


def _candidates(page: Page, region: Region) -> list[int]:
    """The elements of the region that say they are captions or credits, in order."""
    first, stop = region.first, region.stop
    labels = {label for label in page.labels_with(_CAPTION_STEMS) if _is_caption_label(label)}
    found = {i for i in page.by_tag.get("figcaption", ()) if first <= i < stop}
    found |= {i for i in page.by_tag.get("cite", ()) if first <= i < stop and is_cite_of_a_picture(page, i)}
    if labels:
        called = page.label
        found |= {i for i in range(first, stop) if called[i] in labels and page.tag[i] not in _NEVER_CAPTIONS}
    return sorted(found)


@lru_cache(maxsize=4096)
def _is_caption_label(label: str) -> bool:
    return bool(_CAPTION_WORDS.search(label)) and not _NOT_CAPTIONS.search(label)


def _picture_box(page: Page, i: int, top: int) -> int | None:
    """The nearest element around a caption that also holds a picture; None where there is none near by."""
    if page.tag[i] != "figcaption" and any(page.tag[k] == "figcaption" for k in range(i + 1, page.end[i])):
        return None  # a wrapper of captions is none
    if any(page.tag[k] in _PICTURES for k in range(i + 1, page.end[i])):
        return i if page.tag[i] == "figcaption" or _is_wrapper_of_one(page, i) else None
    k = page.parent[i]
    for _ in range(_BOX_STEPS):
        if k < top:
            return None
        if any(page.tag[n] in _PICTURES for n in range(k + 1, page.end[k]) if not i <= n < page.end[i]):
            return k if page.tag[k] not in _STOPS or k == page.parent[i] else None
        if page.tag[k] == "figure":
            return None if any(True for name in _TOLD_ABOUT for _ in page.within(k, name)) else k
        if "url(" in page.attr(k, "style") or _has_background(page, k):
            return k
        k = page.parent[k]
    return None


def _has_background(page: Page, box: int) -> bool:
    """Is the picture the background of an empty element in this box?"""
    return page.end[box] - box <= _SMALL_BOX and any(
        page.first[n] == page.last[n] and ("url(" in page.attr(n, "style") or "data-bg" in page.attrs[n])
        for n in range(box + 1, page.end[box])
    )


def _is_wrapper_of_one(page: Page, i: int) -> bool:
    """Does an element that is called after its caption hold one picture and one line, which no element names?"""
    return (
        "caption" in page.label[i]
        and sum(page.tag[k] in ("img", "amp-img") for k in range(i + 1, page.end[i])) == 1
        and not any("caption" in page.label[k] for k in _told_inside(page, i))
        and len(page.lines(i)) == 1
        and len(page.text(i)) <= MAX_LOOSE_CHARS
        and not is_teaser(page, i)
    )


def _told_inside(page: Page, i: int) -> list[int]:
    """The elements below i that hold text."""
    return [k for k in range(i + 1, page.end[i]) if page.last[k] > page.first[k]]


def _draft(page: Page, i: int, box: int | None) -> Draft | None:
    whole = shown(page, i)
    called = "caption" in page.label[i] or page.closest(i, {"figure", "figcaption"}) is not None
    if not whole or len(whole) > (MAX_CAPTION_CHARS if called else MAX_LOOSE_CHARS):
        return None
    plain = SPOKEN.sub("", whole).strip()
    text, credit = parted(page, i, plain)
    text, credit = (None if part and BARE_LABEL.match(part) else part for part in (text, credit))
    if text and (not any(map(str.isalpha, text)) or COUNTER.match(text) or not RIGHTS.sub("", text)):
        text = None
    if text and NOT_OF_A_PICTURE.search(text) and page.tag[i] != "figcaption":
        return None
    if text and text[0].isdigit():
        text = _COUNTED.sub("", text)
    credit = _of_a_picture(page, i, credit, alone=text is None)
    too_long = credit and (
        len(credit) > MAX_CREDIT_CHARS
        or (page.tag[i] != "figcaption" and text is None and len(page.lines(i)) > _MOST_CREDIT_LINES)
    )
    if credit and (too_long or OF_THE_TEXT.match(credit)):
        credit = None
    if credit is None and (text is None or (page.tag[i] != "figcaption" and len(text) < _MIN_CAPTION_CHARS)):
        return None
    if text is not None and (_PUBLISHED.match(text) or (credit is None and _is_something_else(page, i, text))):
        return None
    return Draft(text, credit, None, i, page.text(i), "caption-element")


def _is_something_else(page: Page, i: int, text: str) -> bool:
    """Is what is called a caption, and credits nobody, a teaser's title, a byline, a day, a part of a form?"""
    if is_teaser(page, i):
        return True
    if page.tag[i] == "figcaption":
        return False
    if page.bits[i] & (FORM | BUTTON):
        return True
    byline = OF_THE_TEXT.match(text)
    if byline and is_names(text[byline.end() : byline.end() + _LONGEST_NAME].strip(" :")):
        return True
    day = days.find(text) if any(map(str.isdigit, text)) else None
    return day is not None and len(text) - (day.stop - day.start) <= MOST_BESIDE_DAY


def _of_a_picture(page: Page, i: int, credit: str | None, *, alone: bool) -> str | None:
    """A credit without the rights it reserves; None for a copyright that is no picture's, or a quotation's speaker."""
    if credit is None or NOT_OF_A_PICTURE.search(credit):
        return None
    letters = sum(map(str.isalpha, credit))
    if not letters or (letters <= _LETTERS_OF_DAY and days.stamp(credit) is not None):
        return None  # under what a page calls an attribution stand days and numbers of posts, too
    bare = RIGHTS.sub(" ", credit).strip()
    if bare == credit:
        return credit
    return bare if bare and (not alone or page.closest(i, {"figure"}) is not None) else None


def _completes(draft: Draft, other: Draft) -> bool:
    """Is one the caption and the other the credit of the same picture, or do both say the same?"""
    if same(draft.text, other.text) and same(draft.credit, other.credit):
        return True
    return (draft.credit is None and other.text is None) or (draft.text is None and other.credit is None)


def _right_before(page: Page, place: int, pictures: list[int], taken: set[int]) -> int | None:
    """The picture between which and the caption no text stands."""
    n = bisect_left(pictures, place) - 1
    if n < 0 or pictures[n] in taken or page.said_in(page.last[pictures[n]], page.first[place]):
        return None
    taken.add(pictures[n])
    return pictures[n]


def same(a: str | None, b: str | None) -> bool:
    return _NAME_CHARS.sub("", a or "").lower() == _NAME_CHARS.sub("", b or "").lower()


def _merge(draft: Draft, other: Draft) -> None:
    draft.text, draft.credit = draft.text or other.text, draft.credit or other.credit
    draft.joined.append(other)


def _assign(page: Page, drafts: list[Draft], pictures: list[int]) -> None:
    """Give each caption its picture: one in the same box, the nearest before it, or the next after it."""
    taken: set[int] = set()
    for draft in drafts:
        box = draft.place
        for _ in range(_BOX_STEPS):
            held = pictures[bisect_left(pictures, box) : bisect_left(pictures, page.end[box])]
            inside = [p for p in held if p not in taken]
            if inside:
                before = [p for p in inside if p < draft.place]
                draft.picture = before[-1] if before else inside[0]
                taken.add(draft.picture)
                break
            if page.tag[box] == "figure":
                break
            box = page.parent[box]
            if box < 0 or page.tag[box] in _STOPS:
                draft.picture = _right_before(page, draft.place, pictures, taken)
                break


def is_teaser(page: Page, i: int) -> bool:
    """Is the line a link to another page, as the title of a teaser is? A link to the larger picture is none."""
    links = (k for k in (i, *page.within(i, "a"), *page.ancestors(i)) if page.tag[k] == "a")
    path = next((page.attr(k, "href").partition("?")[0] for k in links), "")
    return leads_away(page, i) and not is_picture_file(path)
