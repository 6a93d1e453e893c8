"""What the head says, found in a line of the page: where no heading is the headline, as on old pages."""

from __future__ import annotations

import re

from scraper.elements import HEAD, LINK, NAV
from scraper.page import Page
from scraper.parse.titles import SEPARATOR, bare, parts
from scraper.parse.titles import key as _key
from scraper.records import Found

LEAST_PART = 15  # letters; a shorter <h2> that is a part of the title is a section's name
LEAST_LINE = 6  # letters


def plain_element(page: Page, wanted: str) -> int | None:
    """The first element of the body that says just the headline, on pages without headings."""
    for k in page.said:
        piece = page.pieces[k]
        if not len(wanted) <= len(piece) <= 2 * len(wanted) + LEAST_PART or page.bits[page.owner[k]] & (HEAD | LINK):
            continue
        known = _key(piece)
        if known == wanted or (known.startswith(wanted) and _YEAR_BEHIND.search(piece) and known[:-4] == wanted):
            return page.owner[k]
    return _in_parts(page, wanted)


def _in_parts(page: Page, wanted: str) -> int | None:
    """The same, where a part of it is in an element of its own: "Artist: <i>Album</i>"."""
    for k in page.said:
        piece, i = page.pieces[k], page.owner[k]
        if len(piece) < len(wanted) and piece[:1].lower() == wanted[:1] and not page.bits[i] & (HEAD | LINK):
            known = _key(piece) if page.first[i] == k else ""
            if known and wanted.startswith(known) and _key(page.text(i)) == wanted:
                return i
    return None


_YEAR_BEHIND = re.compile(r"\((?:19|20)\d\d\)\s*\Z")  # "Heat (1995)"


def visible(page: Page, rule: str, i: int, whole: str) -> tuple[str, Found[str]]:
    return rule, Found(whole, page.path(i), whole, "visible")


def from_head(page: Page, said: list[tuple[str, Found[str]]], names: frozenset[str]) -> tuple[str, Found[str]] | None:
    """What the head says, as it stands in a line of the page where there is one; else without the site's name."""
    for rule, found in said:
        options = parts(found.value, names)
        shown = _line(page, [*options[1:], *options[:1]] if rule == "title" else options)
        if shown is not None:
            return visible(page, "line", shown, page.text(shown))
        named = bare(found.value, names)
        value = named[-1] if len(named) > 1 or rule != "title" or len(options) == 1 else options[1]
        value = _ARCHIVE.sub("", _without_sections(page, value))
        large = _large(page, names) if _key(value) in names else None
        return large or (rule, Found(value, found.path, found.raw, found.source))
    return _large(page, names)


_ARCHIVE = re.compile(r"\A(?:Blog Archive|Blog-Archiv|Archives? du blog|Blog Archief)\s+»\s+")


def _without_sections(page: Page, title: str) -> str:
    """A title without the sections behind or before it that the menu links to: "Heat | Film", "Film » Heat"."""
    cuts = [*SEPARATOR.finditer(title)]
    menu = {_key(page.text(i)) for i in page.by_tag.get("a", ())[:_MENU] if page.bits[i] & NAV} if cuts else set()
    for cut in reversed(cuts):
        if _key(title[cut.end() :]) not in menu and not title.startswith("_", cut.start()):
            break
        title = title[: cut.start()]
    cuts = [cut for cut in cuts if len(title) - cut.end() >= LEAST_PART and _key(title[: cut.start()]) in menu]
    return title[cuts[-1].end() :] if cuts else title


_MENU = 60  # links of the page's head, among which its menu stands


def _large(page: Page, names: frozenset[str]) -> tuple[str, Found[str]] | None:
    """What is set as a headline where the head calls it nothing: by its role, as a picture, in large type."""
    for i in page.having("role") if "role" in page.by_attribute else ():
        if page.attr(i, "role") == "heading" and page.attr(i, "aria-level") == "1" and page.text(i):
            return visible(page, "role-heading", i, page.text(i))
    for h1 in page.by_tag.get("h1", ()):
        for i in page.within(h1, "img"):
            said = " ".join(page.attr(i, "alt").split())
            if len(said) >= LEAST_PART and not page.bits[i] & LINK and not any(map(_key(said).startswith, names)):
                return "h1-picture", Found(said, page.path(i, "alt"), said, "attribute")
    for i in page.by_tag.get("font", ()):
        fits = _LARGE_TYPE.match(page.attr(i, "size")) and LEAST_PART <= len(page.text(i)) <= _LONGEST_LARGE
        if fits and not page.bits[i] & LINK and next(page.within(i, "a"), None) is None:
            return visible(page, "large-type", i, page.text(i))
    return None


_LARGE_TYPE = re.compile(r"\s*(?:[4-7]|\+[1-4])\s*\Z")
_LONGEST_LARGE = 150  # characters


def _line(page: Page, options: list[str]) -> int | None:
    """The element that says one of these and nothing else; short ones must look like a headline."""
    last = SEPARATOR.split(options[-1])[-1]
    whole = max(options, key=len, default="")
    called = [match[1] or match[2] for match in _CALLED.finditer(whole)]
    for option in (*options, last, whole.partition(": ")[2], *called):
        shown = plain_element(page, _key(option)) if len(option) >= LEAST_LINE else None
        if shown is not None and (len(option) >= LEAST_PART or _looks_large(page, shown)):
            return shown
    return None


def _looks_large(page: Page, i: int) -> bool:
    return page.tag[i] in _LARGE or bool(_CALLED_TITLE.search(page.label[i]))


# "Review of Heat", "On "Heat" by Ann Lee": the page itself may say just the title.
_CALLED = re.compile(r"\breview of (.+)\Z|[\"“„«](.+?)[\"”“»]", re.IGNORECASE)
_LARGE = frozenset(("b", "strong", "font", "big"))
_CALLED_TITLE = re.compile(
    r"title|headline|heading|subject|(?:\A|[-_ ])hed(?:\Z|[-_ ])|[üu]e?berschrift|titel|titre|t[ií]tulo|titolo"
)
