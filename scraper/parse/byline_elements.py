"""Where bylines are found: the lines around the headline, and the elements that say that they hold the author."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, takewhile

from scraper import byline_lines, names, text
from scraper.elements import ASIDE, BLOCK, BLOCK_TAGS, BREAK, NAV
from scraper.given_names import is_given
from scraper.page import Page
from scraper.parse.around import is_away, is_offside, rows
from scraper.parse.bylines import (
    CAPTIONS,
    LONGEST_BYLINE,
    Byline,
    byline,
    in_line,
    is_longer,
    joined,
    looks_alike,
    names_in,
    placed,
    side_by_side,
)
from scraper.parse.data.structured import element_value
from scraper.parse.person_pages import AUTHOR_URL
from scraper.records import Found

_BYLINE_LABEL = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w*|authors?(?:name|info|meta|line|title|link|url|box)?|autor(?:[ae]s|en|in|a|ia|ka|zy|i|box|name|info|link|zeile)?|"
    r"auteurs?|writer|redakteur|verfasser|journalists?|reporter|columnist|critic|reviewer|written-by|reviewed-by|"
    r"contributors?|yazar|szerz[oő]|skribent|forfatter|kirjoittaja|autore|redattore|redaktor)(?:$|[\s_-])|"
    r"byline|author-?name"
)
_BYLINE_STEMS = tuple(
    "byline by-line author autor auteur writer redakteur verfasser journalist contributor reporter columnist critic "
    "reviewer written-by reviewed-by yazar szerz skribent "
    "forfatter kirjoittaja redattore redaktor".split()
)  # no label that lacks them all matches
_NOT_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:bio\w*|avatar|comments?\w*|dates?|time|quote|disclaimer|guidelines|image|img|photo|social|follow|more|description|about|job|role|"
    r"newsletter)"
    r"(?:$|[\s_-])"
)
_AWAY = NAV | ASIDE
_BEFORE, _AFTER = 40, 90  # pieces around the headline in which a byline stands
_LARGEST_BYLINE = 40  # pieces
_LONGEST_JOINER = 5  # characters between two names of one byline


def on_page(page: Page, top: int | None, lines: list[tuple[int, list[str]]], others: int) -> Iterator[Byline]:
    """The bylines around the headline, the surest first, before the piece of text where others write."""
    lines = [each for each in lines if not is_longer(each[1], LONGEST_BYLINE) and byline_lines.may_be_byline(each[1])]
    lines = [each for each in lines if not is_away(page, each[0]) and not _is_teased(page, each[0], top)]
    for at, parts in lines:
        if any(_CREDIT.match(part) for part in parts):
            found = in_line(page, at, parts)
            if found:
                yield found
    if top is not None:
        span = range(max(0, top - _BEFORE), min(len(page), page.end[top] + _AFTER))
        yield from _marked(page, [i for i in _may_be_marked(page, span) if page.first[i] < others], top)
    for at, parts in lines:
        found = in_line(page, at, parts)
        if found:
            yield found
    if top is None:
        yield from _marked(page, _may_be_marked(page, range(len(page))), None)


def _is_teased(page: Page, i: int, top: int | None) -> bool:
    """In a list of other texts? What holds the headline `top` as well is none."""
    around = takewhile(lambda k: top is None or not k <= top < page.end[k], (i, *islice(page.ancestors(i), _STEPS_UP)))
    return any(_TEASERS.search(page.label[k]) for k in around)


_STEPS_UP = 5  # from a line to the list it may stand in
_TEASERS = re.compile("related|recommend|popular|trending|latest|recent|teaser|most-?read")
# Who did the work, where another's account published it.
_CREDIT = re.compile(
    r"\s*(?:tested by|words by|words:|text by|text:|written by|review by|review:|rezensiert von|"
    r"recensione di|critique (?:de|par) |testo di|texte :)",
    re.IGNORECASE,
)


def _marked(page: Page, span: Sequence[int], top: int | None) -> Iterator[Byline]:
    """Elements that say they hold the author: rel, itemprop, an address of authors, class; several in a row are one."""
    groups: dict[str, list[tuple[int, list[Found[str]]]]] = {}
    stop = -1
    writing = page.once(_writing)
    for i in span:
        how = _how_marked(page, i, writing) if i >= stop and not page.bits[i] & _AWAY else None
        if how is None or page.last[i] - page.first[i] > _LARGEST_BYLINE or is_offside(page, i, top):
            continue
        if _is_others(page, i, bool(groups)) or (how == "link" and not _stands_in_byline(page, i)):
            continue
        if page.closest(i, CAPTIONS) is not None:
            continue
        held = _names_of(page, i, how)
        if held:
            groups.setdefault(how, []).append((i, held))
            stop = page.end[i]
    for how in ("rel", "itemprop", "class", "link"):
        together = [found for _, each in _neighbours(page, groups.get(how, [])) for found in each]
        if together and not (how == "link" and _are_members(together)):
            yield byline(how + "-author", together)


def _may_be_marked(page: Page, span: range) -> list[int]:
    """The elements of a stretch that may say that they hold the author; few of them do."""
    links = page.by_tag.get("a", ())
    kinds = (page.having("rel"), page.by_itemprop.get("author", ()), links, page.labelled(page.once(_writing)))
    held = (kind[bisect_left(kind, span.start) : bisect_left(kind, span.stop)] for kind in kinds if kind)
    return sorted({i for each in held for i in each})


def _are_members(linked: list[Found[str]]) -> bool:
    """Are these the members of a forum, many in a row and hardly one with a first and a last name?"""
    return len(linked) > _MOST_ACCOUNTS and sum(" " in found.value for found in linked) * 2 < len(linked)


_MOST_ACCOUNTS = 4  # in a row of links


def _is_others(page: Page, i: int, after_authors: bool) -> bool:
    """Do the words before an element say that it names no writer? "Reviewed by" does, behind the writers."""
    pieces = " ".join(page.pieces[max(0, page.first[i] - 6) : page.first[i]])
    own, _, above = (" ".join(part.split()) for part in pieces.rpartition(BLOCK)[::-1])
    line = own or above
    before = line[-50:] if own or len(line) <= _LONGEST_LABEL_ABOVE else ""
    behind = "".join(page.pieces[page.last[i] : page.last[i] + _FEW_BEHIND]).lstrip()
    if behind.startswith("(") and names.took_pictures(behind[1:]):
        return True
    return byline_lines.is_other_work(before) or (after_authors and bool(_CHECKED.search(before)))


_FEW_BEHIND = 2  # pieces behind a name, among which "(photos)" stands
_LONGEST_LABEL_ABOVE = 40  # characters; a longer line above is prose and says nothing of the name below
_CHECKED = re.compile(r"(?:reviewed|checked|approved|verified|geprüft|relu)(?: by| von| par)?\s*:?\Z", re.IGNORECASE)


def _stands_in_byline(page: Page, i: int) -> bool:
    """Is a link the line's matter, and no person named in a sentence or behind one?"""
    line = page.closest(i, BLOCK_TAGS)
    if line is None or is_longer(page.pieces[page.first[line] : page.last[line]], LONGEST_BYLINE):
        return False
    if _OF_A_BOOK.search("".join(page.pieces[page.last[i] : page.last[line]])):
        return False  # the address is that of who wrote the book
    before = " ".join("".join(page.pieces[page.first[line] : page.first[i]]).split())
    return not (len(before) > _LONGEST_OPENING and _SENTENCE_END.search(before))


_OF_A_BOOK = re.compile(r"\bISBN\b|\(\d{2,4}\s?pp?\b")
_LONGEST_OPENING = 30  # characters before a name; "Posted on 4 May at 10 a.m. by" has about as many
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.?!…][\"”»]?(?:\s|\Z)")


def _how_marked(page: Page, i: int, writing: frozenset[str]) -> str | None:
    """How an element says that it holds the author; `writing` are the labels of the page that name a writer."""
    own = page.attrs[i]
    if "rel" in own and "author" in (own["rel"] or "").lower().split():
        return "rel"
    if "itemprop" in own and "author" in (own["itemprop"] or "").split():
        return "itemprop"
    if page.tag[i] == "a" and "href" in own:
        href = own["href"] or ""
        if AUTHOR_URL.search(href) or "?author=" in href or "&author=" in href:
            return "link"
    label = page.label[i]
    if label not in writing:
        return None
    return "rel" if "vcard" in label and "author" in label else "class"  # a card says as much as a link


def _writing(page: Page) -> frozenset[str]:
    return frozenset(label for label in page.labels_with(_BYLINE_STEMS) if _names_a_writer(label))


@lru_cache(maxsize=2048)  # the labels of one site are few, and a crawl reads many of its pages
def _names_a_writer(label: str) -> bool:
    """Do class and id say that the element holds the byline or the author's name?"""
    return bool(_BYLINE_LABEL.search(label)) and not _NOT_BYLINE.search(label)


def _names_of(page: Page, i: int, how: str) -> list[Found[str]]:
    if how == "itemprop":
        named = next((k for k in range(i + 1, page.end[i]) if "name" in page.attr(k, "itemprop").split()), i)
        value = element_value(page, named, "author", "microdata")
        listed = names_in(page, value) if value else []
        return [Found(name, value.path, value.raw, value.source) for name in listed] if value else []
    for at, parts in rows(page, range(page.first[i], page.last[i])):
        if is_longer(parts, LONGEST_BYLINE):
            return []
        in_pieces = _in_pieces(parts)
        for line in [in_pieces] if in_pieces else joined(parts):
            listed = side_by_side(parts) or byline_lines.after_by(line)
            named = how == "class" and bool(_OF_A_NAME.search(page.label[i]))
            if not listed and (how in ("rel", "link") or named or " " in line or not line.isascii()):
                nicknames = how == "rel" or (how == "link" and _in_slug(page, i, line))
                listed = _in_full(line) or names.in_value(line, nicknames=nicknames)
                if how == "class" and len(listed) == 1 and " " not in listed[0] and listed[0].isascii():
                    listed = listed if listed[0] == line and named else []  # the first word of a sentence
            found = placed(page, at, listed, "class" if how == "class" else "attribute")
            if found:
                return [*found, *(_listed_below(page, i, at) if how == "class" else [])]
    return []


_OF_A_NAME = re.compile(r"(?:author|autor|auteur|writer|byline)[_-]*name\b")


def _in_pieces(parts: list[str]) -> str | None:
    """A full name whose words stand in elements of their own: "Ann", "Lee".

    >>> _in_pieces([" Ann ", "Lee "]), _in_pieces(["Ann Lee", "Bo"]), _in_pieces(["By", "Lee"])
    ('Ann Lee', None, None)
    """
    words = [" ".join(part.split()) for part in parts]
    whole = " ".join(words)
    single = 1 < len(words) <= _MOST_PIECES and not any(" " in word for word in words) and is_given(words[0])
    return whole if single and names.from_list(whole, strict=True) == [whole] else None


_MOST_PIECES = 3


def _listed_below(page: Page, i: int, first: int) -> list[Found[str]]:
    """The full names alone on the lines after the first, in elements like it: the items of a list of writers."""
    below = (each for each in rows(page, range(page.last[first], page.last[i])))
    alike = takewhile(lambda each: looks_alike(page, first, each[0]) and len(each[1]) == 1, below)
    lines = ((at, " ".join(parts[0].split())) for at, parts in alike)
    named = takewhile(lambda each: " " in each[1] and names.from_list(each[1], strict=True) == [each[1]], lines)
    return [found for at, name in named for found in placed(page, at, [name], "class")]


def _in_full(line: str) -> list[str]:
    """The full names of a line that begins with something else: "Politics · Ann Lee, Bo Chan"."""
    first, *others = _DOTS.split(line)
    return (
        next((found for part in others if (found := names.from_list(part, strict=True))), [])
        if " " not in first
        else []
    )


_DOTS = re.compile(r"\s+[|·•]\s+")


def _in_slug(page: Page, i: int, name: str) -> bool:
    """Does the address of an author's page hold the name? `/author/paul/`"""
    known = text.key(name)
    return len(known) > 2 and known in text.key(page.attr(i, "href"))


def _neighbours(page: Page, held: list[tuple[int, list[Found[str]]]]) -> list[tuple[int, list[Found[str]]]]:
    """The first, and those that follow it with hardly a word between."""
    together = held[:1]
    for each in held[1:]:
        last = together[-1][0]
        between = [piece for piece in page.pieces[page.last[last] : page.first[each[0]]] if piece not in (BLOCK, BREAK)]
        if len(" ".join("".join(between).split())) > _LONGEST_JOINER:
            break
        together.append(each)
    return together
