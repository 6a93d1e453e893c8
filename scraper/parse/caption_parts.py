"""Which part of a caption's element credits the picture, and which says what it shows: by the elements in it."""

from __future__ import annotations

import re

from scraper.elements import BLOCK, BREAK
from scraper.page import Page
from scraper.parse.credits import MAX_CREDIT_CHARS, at_end, is_credit, is_names, split

_CREDIT_CUES = re.compile(
    r"credit|attribution|source|photographer|copyright|fotograf|quelle|"
    r"(?:^|[\s_-])(?:image|picture|photo|media|bild|foto)[-_]*(?:by|author|autor)(?:$|[\s_-])"
)
# Names that say nothing alone, and of a part of a caption say whose the picture is: "figcaption__author".
_CUES_IN_CAPTIONS = re.compile(
    r"(?<![a-z])(?:authors?|autore?|auteur|src|rights|agency|byline|owner|provider|rechte|kilde|nachweis|urheber|maker|"
    r"fotograaf|fotografo|fotógrafo|photographe|kuvaaja|zdroj|zrodlo|fonte|fuente|bron)(?![a-z])"
)
_ENDS_IN_CREDIT = re.compile(r"caption[-_]?credits?\Z")
_HASH = re.compile(r"[a-zA-Z0-9-]*(?:\d|[a-z][A-Z]|[A-Z]{2})[a-zA-Z0-9-]*\Z")
_LONGEST_HASH = 8
_HOLDERS = frozenset(("figure", "figcaption", "blockquote", "p"))
_SET_APART = frozenset(("small", "cite", "span", "em", "p", "div"))
_STOP = (".", "!", "?", "»", "”", "…", ")")
# What the page says to those who hear it read, or to whom it hides a caption.
SPOKEN = re.compile(
    r"\A(?:(?:click to )?enlarge|zoom|vergrößern|agrandir|ampliar)\s*[/|]\s*|"
    r"\A(?:image|photo|video) caption[,:]?\s+(?-i:(?=[^\Wa-z]))|"
    r"\s*(?:(?:hide|toggle|show) caption|enlarge this image)(?=\s|\Z)",
    re.IGNORECASE,
)
OPENS = re.compile(
    r"(?:press|click|tap|open|view|see|show)\b.{0,30}"
    r"\b(?:images?|photos?|pictures?|enlarge|zoom|gallery|full ?screen)\b.{0,20}\Z",
    re.IGNORECASE,
)
_TAKEN_FROM = re.compile(
    r"\A(?:(?:photograph|photo|image|still)s? (?:from|courtesy)|beeld|bild|foto|kuva|photo|image)\s+(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\A[(\[（]([^()\[\]（）]+)[)\]）]\Z")
_LABEL_LEFT = re.compile(
    r"\s*[(|]?\s*(?:(?:image|photo|picture|bild|foto)\s*)?(?:credits?|source|via|by)?\s*[:：]\s*\Z", re.IGNORECASE
)


def shown(page: Page, i: int) -> str:
    """The text of a caption's element without its buttons and what is hidden: "Show more", "Copyright"."""
    hidden = _hidden(page, i)
    return _pieces_without(page, i, hidden) if hidden else page.text(i)


def _hidden(page: Page, i: int) -> list[int]:
    return [
        k
        for k in range(i + 1, page.end[i])
        if page.first[k] < page.last[k]
        and (
            page.tag[k] in ("button", "summary")
            or "hidden" in page.attrs[k]
            or (page.tag[k] == "a" and _is_tool(page, k))
        )
    ]


def _is_tool(page: Page, k: int) -> bool:
    """Does a link in a caption open something or lead to the caption itself: "View 12 photos", "¶"?"""
    text = page.text(k)
    return OPENS.match(text) is not None or not (any(map(str.isalnum, text)) or page.attr(k, "href")[:1] != "#")


def parted(page: Page, i: int, plain: str) -> tuple[str | None, str | None]:
    """What element i says and whom it credits: by the elements in it, else by the words of its text."""
    if is_credit_element(page, i):
        found = split(plain)
        return found.text if found.credit else None, found.credit or _IN_BRACKETS.sub(r"\1", plain)
    parts = _outermost(page, i)
    if not parts:
        found = split(plain)
        return found if found.credit or not found.text else at_end(found.text)
    joined = " ".join(dict.fromkeys(part for k in parts if (part := page.text(k))))
    found = split(joined)
    if found.credit is None and joined.endswith(split(_begun(joined)).credit or " "):
        found = split(_begun(joined))
    joined = _TAKEN_FROM.sub("", _IN_BRACKETS.sub(r"\1", joined))
    credit = found.credit if found.credit and not (found.text and is_names(joined)) else joined or None
    return SPOKEN.sub("", _without(page, i, parts) or "").strip() or None, credit


def _begun(text: str) -> str:
    """A part of a caption as if it were a line of its own: "beeld Ann Lee" labels a name as "Beeld Ann Lee" does."""
    return text[:1].upper() + text[1:]


def is_credit_element(page: Page, i: int) -> bool:
    """Does its class say credit, and not caption? Of block__element names the element counts."""
    if page.tag[i] == "cite" and is_cite_of_a_picture(page, i):
        return True
    label = page.label[i]
    if not label or not _CREDIT_CUES.search(label):
        return False
    names = _names(page, i)
    if any(_CREDIT_CUES.search(name) and "caption" not in name for name in names):
        return True
    # "caption-credit" is the credit beside the caption, or holds both
    return any(_ENDS_IN_CREDIT.search(name) for name in names) and not any(
        "caption" in page.label[k] for k in range(i + 1, page.end[i])
    )


def _names(page: Page, i: int) -> list[str]:
    """The classes and the id; of "block__element" the element, of "Media_credit__x7Q" the name before the hash."""
    found = []
    for name in f"{page.attr(i, 'class')} {page.attr(i, 'id')}".split():
        block, _, element = name.rpartition("__")
        if block and len(element) <= _LONGEST_HASH and _HASH.match(element):
            element = block.rpartition("_")[2]
        found.append(element.lower())
    return found


def is_cite_of_a_picture(page: Page, i: int) -> bool:
    """Does a <cite> stand in a figure, where it names whose picture it is, and not in a quotation?"""
    holder = page.closest(i, _HOLDERS)
    if holder is not None and page.tag[holder] == "p" and page.tag[page.parent[holder]] == "figcaption":
        return True
    return holder is not None and page.tag[holder] == "figure"


def _outermost(page: Page, i: int) -> list[int]:
    """The credit elements below i, none inside another."""
    found, k = [], i + 1
    while k < page.end[i]:
        if page.first[k] < page.last[k] and (
            is_credit_element(page, k) or _is_called_owner(page, k) or _is_set_apart(page, i, k)
        ):
            found.append(k)
            k = page.end[k]
        else:
            k += 1
    return found


def _is_called_owner(page: Page, k: int) -> bool:
    """Does a part of a caption have a name that says whose the picture is?"""
    if not page.label[k] or not _CUES_IN_CAPTIONS.search(page.label[k]):
        return False
    return any(_CUES_IN_CAPTIONS.search(name) for name in _names(page, k)) and len(page.text(k)) <= MAX_CREDIT_CHARS


def _is_set_apart(page: Page, i: int, k: int) -> bool:
    """Is element k a name that ends caption i: in small print, in capitals, behind a full stop, or glued to it?"""
    if page.tag[k] not in _SET_APART or page.last[k] < page.last[i] or page.first[k] <= page.first[i]:
        return False
    text = page.text(k)
    if text == page.text(i) or page.text(i).removesuffix(text).rstrip().endswith("/"):
        return False
    if is_credit(_begun(text)):
        return True
    if not is_names(text):
        return False
    called = page.tag[i] == "figcaption" or "caption" in page.label[i]
    if called and (page.tag[k] in ("small", "cite") or text.isupper() or "/" in text):
        return page.tag[k] not in ("p", "div")
    between = page.pieces[page.first[i] : page.first[k]]
    before = "".join(between).rstrip()
    glued = bool(between) and between[-1] == between[-1].rstrip() and between[-1] not in (BLOCK, BREAK)
    return page.tag[k] != "em" and bool(before) and (before.endswith(_STOP) or (glued and before[-1].isalnum()))


def _without(page: Page, i: int, parts: list[int]) -> str | None:
    """The text of element i without these descendants, and without a credit label left hanging at its end."""
    text = _pieces_without(page, i, sorted({*parts, *_hidden(page, i)})).strip(" |}(/•·—–-,;©")
    return (_LABEL_LEFT.sub("", text) if text.endswith((":", "：")) else text) or None


def _pieces_without(page: Page, i: int, parts: list[int]) -> str:
    kept, at = [], page.first[i]
    for k in parts:
        kept += page.pieces[at : page.first[k]]
        at = max(at, page.last[k])
    kept += page.pieces[at : page.last[i]]
    return " ".join("".join(kept).split())
