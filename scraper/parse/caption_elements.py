"""Captions in elements that say they are captions or credits: figcaption, class names, <cite> below a picture."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from scraper import days
from scraper.page import Page
from scraper.parse.credits import MAX_CREDIT_CHARS, in_capitals, is_names, split
from scraper.parse.text.region import Region, is_foreign, leads_away
from scraper.records import Source

_CAPTION_WORDS = re.compile(
    r"(?:^|[\s_-])(?:\w*caption\w*|(?:image|picture|photo|pic|img|media|bild|foto)-?(?:text|legend|description|desc|info|title|cap|sign|under)|"
    r"(?:bild|foto)?(?:unterschrift|bijschrift|onderschrift)|legend[ea]?|leyenda|epigrafe|podpis|kuvateksti|bild[e]?tekst|billedtekst|"
    r"pie-?(?:de-?)?foto|didascalia|cutline|\w*credits?\w*|attribution|byline-?photo|(?:image|picture|photo|img|media|bild)-?(?:source|by|author|"
    r"copyright|credit|quelle|rights)|copyright|fotograf|photographer|quelle)(?:$|[\s_-])|(?<![\w-])cap(?![\w-])"
)
_CAPTION_STEMS = tuple(
    "caption credit photo image img media picture legend bild copyright attribution didascalia cutline foto quelle pie "
    "cap pic schrift leyenda epigrafe podpis kuvateksti tekst".split()
)  # no label that lacks them all matches
_CREDIT_CUES = re.compile(
    r"credit|attribution|source|photographer|copyright|fotograf|quelle|(?:^|[\s_-])(?:image|picture|photo|media)-?(?:by|author)(?:$|[\s_-])"
)
_ENDS_IN_CREDIT = re.compile(r"caption[-_]?credits?\Z")
_NOT_CAPTIONS = re.compile(
    r"(?:film|movie|cast|album|production|opening|closing|end)[-_]?credits|video-?caption-?(?:btn|button)|closed-?caption|captions?-(?:settings|off|on|menu)|caption-?(?:toggle|button)"
)
_PICTURES = frozenset(
    "img picture amp-img video amp-video iframe amp-iframe svg canvas object embed noscript amp-youtube".split()
)
_NEVER_CAPTIONS = frozenset(("figure", "img", "section", "article", "caption"))  # <caption> is a table's
_HOLDERS = frozenset(("figure", "figcaption", "blockquote", "p"))
_STOPS = frozenset(("body", "main", "article", "html", "section"))
_MIN_CAPTION_CHARS = 5  # of an element that only a class name calls a caption
_BARE_LABEL = re.compile(
    r"(?:(?:image|photo|picture|bild|foto)\s*)?(?:credits?|source|via|by|copyright)?\s*[:：]?\Z", re.IGNORECASE
)
_BOX_STEPS = 5
MAX_CAPTION_CHARS = 600
MAX_LOOSE_CHARS = 250  # a loose line longer than this is a paragraph
OF_THE_TEXT = re.compile(r"(?:edited|written|reviewed|words|text|story|by|von|par|por)\b", re.IGNORECASE)
# A page's own copyright, and who said the words of a quotation ("– Ann Lee, mayor").
NOT_OF_A_PICTURE = re.compile(r"\A\s*[–—―]|reproduce|permission|powered by", re.IGNORECASE)
RIGHTS = re.compile(
    r"[\s.,|]*(?:(?:all|some) rights reserved|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|"
    r"alle rechten voorbehouden|все права защищены)\.?\s*",
    re.IGNORECASE,
)
# What the page says to those who hear it read, or to whom it hides a caption.
_SPOKEN = re.compile(
    r"\A(?:(?:click to )?enlarge|zoom|vergrößern|agrandir|ampliar)\s*[/|]\s*|"
    r"\A(?:image|photo|video) caption[,:]?\s+(?=[^\Wa-z])|"
    r"\s*(?:(?:hide|toggle|show) caption|enlarge this image)(?=\s|\Z)",
    re.IGNORECASE,
)
_TAKEN_FROM = re.compile(r"\A(?:photograph|photo|image|still)s? (?:from|courtesy)\s+(?=[A-ZÀ-Þ])", re.IGNORECASE)
_MOST_CREDIT_LINES = 2
_LETTERS_OF_DAY = 12  # "September", and a word before it
_COUNTER = re.compile(r"\d+\s*(?:/|of|von|de|di|sur|van|av)\s*\d+(?:\s*(?:photos?|images?|fotos?|bilder))?\s*[©|]?\Z")
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)\Z", re.IGNORECASE)
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
    after = 0
    for i in _candidates(page, region):
        if i < after or page.first[i] == page.last[i] or is_foreign(page, page.parent[i], region.top):
            continue
        box = _picture_box(page, i, region.top)
        draft = _draft(page, i, box) if box is not None else None
        if draft is None:
            continue  # a wrapper with such a class may hold the real one
        before = boxes.get(box) if box is not None else None
        if before is not None and _completes(drafts[before], draft):
            _merge(drafts[before], draft)
        else:
            if box is not None:
                boxes[box] = len(drafts)
            drafts.append(draft)
        after = page.end[i]
    _assign(page, drafts, pictures)
    return drafts


def _candidates(page: Page, region: Region) -> list[int]:
    """The elements of the region that say they are captions or credits, in order."""
    first, stop = region.first, region.stop
    labels = {label for label in page.labels_with(_CAPTION_STEMS) if _is_caption_label(label)}
    found = {i for i in page.by_tag.get("figcaption", ()) if first <= i < stop}
    found |= {i for i in page.by_tag.get("cite", ()) if first <= i < stop and _is_of_a_picture(page, i)}
    if labels:
        called = page.label
        found |= {i for i in range(first, stop) if called[i] in labels and page.tag[i] not in _NEVER_CAPTIONS}
    return sorted(found)


def _is_of_a_picture(page: Page, i: int) -> bool:
    """Does a <cite> stand in a figure, where it names whose picture it is, and not in a quotation?"""
    holder = page.closest(i, _HOLDERS)
    return holder is not None and page.tag[holder] == "figure"


@lru_cache(maxsize=4096)
def _is_caption_label(label: str) -> bool:
    return bool(_CAPTION_WORDS.search(label)) and not _NOT_CAPTIONS.search(label)


def _picture_box(page: Page, i: int, top: int) -> int | None:
    """The nearest element around a caption that also holds a picture; None where there is none near by."""
    if any(page.tag[k] in _PICTURES for k in range(i + 1, page.end[i])):
        return i if page.tag[i] == "figcaption" or _is_wrapper_of_one(page, i) else None
    k = page.parent[i]
    for _ in range(_BOX_STEPS):
        if k < top:
            return None
        if any(page.tag[n] in _PICTURES for n in range(k + 1, page.end[k]) if not i <= n < page.end[i]):
            return k if page.tag[k] not in _STOPS or k == page.parent[i] else None
        if page.tag[k] == "figure":
            return None if any(True for _ in page.within(k, "table")) else k
        k = page.parent[k]
    return None


def _parted(page: Page, i: int, plain: str) -> tuple[str | None, str | None]:
    """What element i says and whom it credits: by the elements in it, else by the words of its text."""
    if _is_credit_element(page, i):
        found = split(plain)
        return found.text if found.credit else None, found.credit or plain
    parts = _outermost(page, i)
    if not parts:
        found = split(plain)
        return found if found.credit or not found.text else in_capitals(found.text)
    joined = " ".join(part for k in parts if (part := page.text(k)))
    found = split(joined)
    joined = _TAKEN_FROM.sub("", joined)
    credit = found.credit if found.credit and not (found.text and is_names(joined)) else joined or None
    return _SPOKEN.sub("", _without(page, i, parts) or "").strip() or None, credit


def _is_wrapper_of_one(page: Page, i: int) -> bool:
    """Does an element that is called after its caption hold one picture and one line, which no element names?"""
    return (
        "caption" in page.label[i]
        and sum(page.tag[k] in ("img", "amp-img") for k in range(i + 1, page.end[i])) == 1
        and not any(page.tag[k] == "figcaption" or "caption" in page.label[k] for k in _told_inside(page, i))
        and len(page.lines(i)) == 1
        and len(page.text(i)) <= MAX_LOOSE_CHARS
        and not is_teaser(page, i)
    )


def _told_inside(page: Page, i: int) -> list[int]:
    """The elements below i that hold text."""
    return [k for k in range(i + 1, page.end[i]) if page.last[k] > page.first[k]]


def _draft(page: Page, i: int, box: int | None) -> Draft | None:
    whole = page.text(i)
    if not whole or len(whole) > MAX_CAPTION_CHARS:
        return None
    plain = _SPOKEN.sub("", whole).strip()
    text, credit = _parted(page, i, plain)
    if text and (not any(map(str.isalpha, text)) or _BARE_LABEL.match(text) or _COUNTER.match(text)):
        text = None
    credit = _of_a_picture(page, i, credit)
    too_long = credit and (
        len(credit) > MAX_CREDIT_CHARS
        or (page.tag[i] != "figcaption" and text is None and len(page.lines(i)) > _MOST_CREDIT_LINES)
    )
    if credit and (too_long or OF_THE_TEXT.match(credit)):
        credit = None
    if credit is None and (text is None or (page.tag[i] != "figcaption" and len(text) < _MIN_CAPTION_CHARS)):
        return None
    return Draft(text, credit, None, i, whole, "caption-element")


def _of_a_picture(page: Page, i: int, credit: str | None) -> str | None:
    """A credit without the rights it reserves; None for a copyright that is no picture's, or a quotation's speaker."""
    if credit is None or NOT_OF_A_PICTURE.search(credit):
        return None
    letters = sum(map(str.isalpha, credit))
    if not letters or (letters <= _LETTERS_OF_DAY and days.stamp(credit) is not None):
        return None  # under what a page calls an attribution stand days and numbers of posts, too
    bare = RIGHTS.sub(" ", credit).strip()
    return credit if bare == credit else bare if page.closest(i, {"figure"}) is not None and bare else None


def _is_credit_element(page: Page, i: int) -> bool:
    """Does its class say credit, and not caption? Of block__element names the element counts."""
    if page.tag[i] == "cite" and _is_of_a_picture(page, i):
        return True
    label = page.label[i]
    if not label or not _CREDIT_CUES.search(label):
        return False
    names = [name.rsplit("__")[-1] for name in label.split()]
    if any(_CREDIT_CUES.search(name) and "caption" not in name for name in names):
        return True
    # "caption-credit" is the credit beside the caption, or holds both
    return any(_ENDS_IN_CREDIT.search(name) for name in names) and not any(
        "caption" in page.label[k] for k in range(i + 1, page.end[i])
    )


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


def _completes(draft: Draft, other: Draft) -> bool:
    """Is one the caption and the other the credit of the same picture, or do both say the same?"""
    if same(draft.text, other.text) and same(draft.credit, other.credit):
        return True
    return (draft.credit is None and other.text is None) or (draft.text is None and other.credit is None)


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


def is_teaser(page: Page, i: int) -> bool:
    """Is the line a link to another page, as the title of a teaser is? A link to the larger picture is none."""
    links = (k for k in (i, *page.within(i, "a"), *page.ancestors(i)) if page.tag[k] == "a")
    path = next((page.attr(k, "href").partition("?")[0] for k in links), "")
    return leads_away(page, i) and not is_picture_file(path)


def is_picture_file(address: str) -> bool:
    """Does an address name a picture?"""
    return bool(_PICTURE_FILE.search(address.partition("?")[0]))
