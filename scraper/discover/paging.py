"""The next page: of a list, of a page's reviews, or of the same article.

Every sign counts by itself: rel=next, a class or a word that says next, an arrow in a pager, the number after the one
the page has. The address itself is only looked at on pages that are not lists, where rel=next often means the next
article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlsplit

from scraper.discover.paging_addresses import (
    FIGURES,
    OWN_NUMBER,
    PAGE_KEYS,
    PAGE_PATH,
    PAGED,
    adds_number,
    bare,
    begins,
    is_of_same_thing,
    is_page_below,
    nearest,
    number_pages,
    numbered_alike,
    same_article,
)
from scraper.discover.paging_words import (
    ALL,
    IS_MORE,
    LOAD,
    MORE,
    NEXT,
    NEXT_OF,
    NEXT_THING,
    SEE,
    STARTS,
)
from scraper.elements import TABLE
from scraper.page import Page
from scraper.records import PageType

LEAST_WORTH = 2.0  # of the signs that speak for an address together
SURE = 5.0  # the head says so, or several signs do
LONGEST_WORD = 28  # characters of a text that says next: "Nächste Seite »"
MOST_NUMBER = 400  # of a page; beyond are years and counts
MOST_PARTS = 6  # pieces of text in a link of a pager
PICTURED = 2  # elements of a link that is a picture: <a><img alt="next"></a>
NEAR_PAGER = 3  # ancestors whose names may say that this is a pager

_BUTTON_ADDRESSES = ("data-url", "data-href", "data-next-url", "data-next", "data-load-url", "formaction", "hx-get")
_ARROWS = frozenset(("»", "›", ">", ">>", "→", "❯", "▶", "›››", "⟩", "▸"))
_SIGNS = frozenset("»›>→❯▶⟩▸[(|")  # what a text that says next may begin with
_SAYS_NEXT = re.compile(r"(?:^|[^a-z])(?:page|go)?_?next(?:[-_ ]?(?:page|link|posts?))?(?![a-z])")
_PAGER = re.compile(r"pag(?:e|in|er|ing)|nav-?links|nav-?previous|navigat(?:ion|or)|pglinks|seiten|older|newer")
_ARTICLE = re.compile(
    r"post-nav|nav-single|single-nav|post-navigation|article-nav|next-?(?:post|article|story)|entry-nav|adjacent|carousel|slide|swiper|gallery|lightbox"
)
_EDGE = re.compile(
    r"^[\W_]+|(?:(?![\u0900-\u0e7f])[\W_])+$"
)  # the signs of vowels in Indian and Thai words are no letters


def _inner(text: str) -> str:
    """A text without the signs around it."""
    return text if text[:1].isalnum() and text[-1].isalnum() else _EDGE.sub("", text)


def next_pages(page: Page, kind: PageType, anchors: Sequence[tuple[int, str]]) -> list[tuple[str, str]]:
    """(address, text of the link) of the next page, the surest first; usually one or none.

    `anchors` are the page's links, as (element, href), those within the page left out.
    """
    worth: dict[str, float] = defaultdict(float)
    texts: dict[str, str] = {}
    numbers: dict[int, str] = {}
    single = kind in ("review", "article")
    for i in page.by_tag.get("link", ()):
        rel = page.attrs[i].get("rel")
        if rel and "next" in rel.lower().split():
            _add(page, i, 5, worth, texts, "")
    if single:
        anchors = _of_same_article(page.url, anchors)
    attrs, first, last, pieces = page.attrs, page.first, page.last, page.pieces
    for i, href in anchors:  # some hundred a page: what most links fail comes first
        own = attrs[i]
        held = last[i] - first[i]
        text = pieces[first[i]].strip() if held == 1 else _of_parts(page, i) if 1 < held <= MOST_PARTS else ""
        if not text and page.end[i] - i == PICTURED:
            text = (attrs[i + 1].get("alt") or "").strip()[:LONGEST_WORD]
        if text.isdigit():
            if "rel" in own and "next" in (own["rel"] or "").lower().split():
                _add(page, i, 4, worth, texts, "")
            if len(text) <= 3 and 0 < int(text) <= MOST_NUMBER and not page.bits[i] & TABLE:
                numbers.setdefault(int(text), href)
        elif (
            (text and (text[0] in _SIGNS or text[:3].lower() in STARTS or not text[0].isascii()))
            or "rel" in own
            or "next" in (own.get("class") or "")
            or (
                ("aria-label" in own or "title" in own)
                and any((own.get(name) or "")[:3].lower() in STARTS for name in ("aria-label", "title"))
            )
        ):
            sign = _sign(page, i, own, text)
            if sign:
                _add(page, i, sign, worth, texts, text)
    if not single:
        for i in page.by_tag.get("button", ()):
            target = next((said for name in _BUTTON_ADDRESSES if (said := attrs[i].get(name))), None)
            if target and _says_more(page.text(i)):
                _add(page, i, 2, worth, texts, page.text(i), target)
    number = _following(page, numbers, anchors) if numbers else None
    if number:
        address = page.link_url(numbers[number])
        if address:
            worth[address] += 3
            texts[address] = texts.get(address) or str(number)
    here = bare(page.url)
    found = [
        address
        for address in sorted(worth, key=lambda address: -worth[address])
        if worth[address] >= LEAST_WORTH
        and bare(address) != here
        and _is_onward(page.url, address, kind, texts[address], sure=worth[address] >= SURE)
    ]
    top = nearest([address for address in found if worth[address] >= worth[found[0]] - LEAST_WORTH])
    return [(address, texts[address]) for address in _without_copies(top)]


def _of_parts(page: Page, i: int) -> str:
    """The text of a link; where words for the blind stand beside it, the part that is a number or says next by itself.

    "Go to page" and "2" are 2; "Go to next page" and "Next" are Next.
    """
    parts = [part.strip() for part in page.pieces[page.first[i] : page.last[i]]]
    if all(len(part) <= LONGEST_WORD for part in parts):
        for part in reversed(parts):
            if part.isdigit() or _inner(part.lower()) in NEXT:
                return part
    return page.text(i)


def _is_onward(here: str, address: str, kind: PageType, text: str, *, sure: bool) -> bool:
    """May this address be the next page of what stands here? A list believes its links, others want a number."""
    if urlsplit(address).netloc.removeprefix("www.") != urlsplit(here).netloc.removeprefix("www."):
        return ALL.match(text) is not None and is_of_same_thing(address, here)
    if kind in ("review", "article"):
        return same_article(address, here) or (sure and adds_number(address, here))
    if ALL.match(text):
        own = urlsplit(here).path.rstrip("/")
        return bool(own) and (urlsplit(address).path.startswith(f"{own}/") or numbered_alike(address, here))
    return (
        (kind == "listing" and bool(text))
        or (sure and PAGED.search(urlsplit(address).query) is not None)
        or ((sure or NEXT_OF.fullmatch(_inner(text))) and is_page_below(address, here))
        or bool(urlsplit(address).query and MORE.match(text))
        or numbered_alike(address, here)
    )


def _of_same_article(here: str, anchors: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """A cheap look: the links that begin as this page's address does, or are relative to it."""
    stem = OWN_NUMBER.sub("", urlsplit(here).path)
    return [(i, href) for i, href in anchors if (stem in href if href[0] in "/h" else True)]


def _says_more(text: str) -> bool:
    """Does the text of a button say that it brings more of the same, or the next page?"""
    if not 0 < len(text) <= LONGEST_WORD:
        return False
    return bool(MORE.match(text) or LOAD.fullmatch(text)) or _inner(text.lower()) in NEXT


def _add(
    page: Page, i: int, sign: float, worth: dict[str, float], texts: dict[str, str], text: str, href: str | None = None
) -> None:
    address = page.link_url(href or page.attrs[i].get("href"))
    if address:
        worth[address] += sign
        texts[address] = texts.get(address) or text


def _sign(page: Page, i: int, own: dict[str, str | None], text: str) -> float:
    """How surely a link says next by itself: 0 not at all."""
    sign = 0.0
    if "rel" in own and "next" in (own["rel"] or "").lower().split():
        sign += 4
    if 0 < len(text) <= LONGEST_WORD:
        word = _inner(text.lower())
        if word in NEXT:
            sign += 3
        elif text in _ARROWS:
            sign += 2 if PAGED.search(own.get("href") or "") or _near(page, i, _PAGER) else 0
        elif _says_what_follows(text, own.get("href") or ""):
            sign += 2
        elif NEXT_THING.match(text):
            return 0
    classes = own.get("class")
    if classes and "next" in classes.lower() and len(text) <= LONGEST_WORD and _SAYS_NEXT.search(classes.lower()):
        sign += 3
    for name in ("aria-label", "title"):
        said = own.get(name)
        if said and NEXT_THING.match(said):
            return 0
        if said and len(said) <= 40 and (_inner(said.lower()) in NEXT or MORE.match(said)):
            sign += 2
    if sign and len(text) > LONGEST_WORD:
        return 0
    return 0 if sign and _near(page, i, _ARTICLE) else sign


def _says_what_follows(text: str, href: str) -> bool:
    """ "More reviews", "Next 10"; "More" alone where the address numbers a page."""
    query = urlsplit(href).query
    if NEXT_OF.fullmatch(_inner(text)):
        return True
    if MORE.match(text):  # "See more reviews" may lead to those of all things
        return SEE.match(text) is None or FIGURES.search(href) is not None
    if ALL.match(text):
        return True
    return (IS_MORE.fullmatch(text) is not None and PAGED.search(query) is not None) or (
        LOAD.fullmatch(text) is not None
        and (FIGURES.search(query) is not None or PAGE_PATH.search(urlsplit(href).path) is not None)
    )


def _near(page: Page, i: int, names: re.Pattern[str]) -> bool:
    for _ in range(NEAR_PAGER + 1):
        if i < 0:
            return False
        if (page.label[i] and names.search(page.label[i])) or (names is _PAGER and page.tag[i] == "nav"):
            return True
        i = page.parent[i]
    return False


def _following(page: Page, numbers: dict[int, str], anchors: Sequence[tuple[int, str]]) -> int | None:
    """Which of a pager's numbers comes after the page's own: the one that is no link, or leads here."""
    if len(numbers) == 1 and 2 not in numbers:
        return None
    linked = set(numbers.values())
    if not any(href in linked and _near(page, i, _PAGER) for i, href in anchors) and not _is_run(numbers):
        return None
    if 1 in numbers and 2 in numbers and begins(page.url, page.link_url(numbers[1])):
        return 2
    here = bare(page.url)
    for number in sorted(numbers):
        address = page.link_url(numbers[number])
        if address and bare(address) == here and number + 1 in numbers:
            return number + 1
    for number in range(1, max(numbers)):
        if number not in numbers:
            return number + 1 if number + 1 in numbers else None
    return None


def _is_run(numbers: dict[int, str]) -> bool:
    """Are these links a pager by their form alone: 2 and 3 among them (or 1 and 2 that number pages), in addresses
    that differ in a number only?

    >>> _is_run({2: "/p?start=20", 3: "/p?start=40"}), _is_run({2: "/p/2/", 3: "/p/3/"}), _is_run({2: "/a", 3: "/b"})
    (True, True, False)
    """
    if number_pages(numbers):
        return True
    if 2 not in numbers or not (3 in numbers or 1 in numbers):
        return False
    two, three = numbers[2], numbers.get(3) or numbers[1]
    if 3 not in numbers and not any(key.lower() in PAGE_KEYS for key, _ in parse_qsl(urlsplit(two).query)):
        return False
    return two != three and FIGURES.sub("0", two) == FIGURES.sub("0", three)


def _without_copies(addresses: list[str]) -> list[str]:
    """Addresses that differ in the fragment only, once."""
    seen: dict[str, str] = {}
    for address in addresses:
        seen.setdefault(bare(address), address)
    return list(seen.values())
