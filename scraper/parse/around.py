"""What stands around the headline: its lines, and whether an element is at home there or belongs to something else."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import chain, islice

from scraper.elements import ASIDE, BLOCK, BREAK, FOOTER, LINK, NAV
from scraper.page import Page
from scraper.parse.heading_words import is_of_others
from scraper.parse.opinions.crowd_signs import says_crowd
from scraper.parse.text.main_text import MainText

_NOT_OURS = re.compile(
    "comment|related|recommend|popular|trending|sidebar|copyright|footer(?<!post-footer)(?<!entry-footer)(?<!article-footer)|widget(?<!elementor-widget)|archive|calendar|latest|recent|teaser|"
    "most-?read"
)
_MOST_STEPS = 8  # upwards; above that stand containers of the whole page
_WHOLE = frozenset(("body", "main", "html", "article"))


def is_away(page: Page, i: int) -> bool:
    """In the navigation, a sidebar or the page's footer; the footer of an article is at home."""
    inside = page.bits[i]
    if inside & (NAV | ASIDE):
        return True
    if not inside & FOOTER:
        return False
    foot = page.closest(i, {"footer"})
    return foot is None or page.closest(foot, {"article", "main"}) is None


def is_offside(page: Page, i: int, top: int | None = None) -> bool:
    """Away, or in what calls itself comments, teasers, a sidebar; what holds the headline `top` as well is at home."""
    if is_away(page, i):
        return True
    label, tag, parent = page.label, page.tag, page.parent
    for _ in range(_MOST_STEPS):
        if i <= 0 or (top is not None and i <= top < page.end[i]):
            return False
        if label[i] and tag[i] not in _WHOLE and _NOT_OURS.search(label[i]):
            return True
        i = parent[i]
    return False


def is_elsewhere(page: Page, i: int, top: int | None, text: int) -> bool:
    """Does something between the headline and an element say that it belongs to another text, or to the site?

    Comments, teasers and sidebars do, an article whose heading leads to another page, and the site's head, which tells
    what day it is. What holds the headline `top` or the piece `text` where the main text begins is at home.
    """
    label, tag = page.label, page.tag
    for k in (i, *page.ancestors(i)):
        if page.first[k] <= text < page.last[k] or (top is not None and k <= top < page.end[k]):
            return False
        if label[k] and tag[k] not in _WHOLE and _OTHER_TEXT.search(label[k]):
            return "sidebar" not in label[k] or not _tells_of_article(page, k)
        if tag[k] == "article" and _leads_on(page, k):
            return True
        if tag[k] == "aside" and not _tells_of_article(page, k):
            return True
        if tag[k] == "header" and next(page.within(k, "nav"), None) is not None:
            return True
    return False


_OTHER_TEXT = re.compile(
    "comment|related|recommend|popular|trending|widget(?<!elementor-widget)|latest|recent|teaser|most-?read|"
    "sidebar(?<!has-sidebar)(?<!with-sidebar)(?<!no-sidebar)(?!position|-(?:left|right|end|layout|on|active|enabled))"
)


def _tells_of_article(page: Page, i: int) -> bool:
    """Does a sidebar stand inside an article, and no teaser, so that it tells of that?"""
    around = page.closest(page.parent[i], {"article"})
    return around is not None and not _leads_on(page, around)


def _leads_on(page: Page, i: int) -> bool:
    """Is an article's heading a link, as a teaser's is?"""
    heads = (k for tag in _HEADINGS for k in page.within(i, tag))
    return any(page.bits[k] & LINK or next(page.within(k, "a"), None) is not None for k in heads)


_HEADINGS = ("h2", "h3", "h4")


def rows(page: Page, span: Sequence[int]) -> list[tuple[int, list[str]]]:
    """(first element, pieces of text) of the lines of a stretch of pieces."""
    pieces, owner, bits = page.pieces, page.owner, page.bits
    found: list[tuple[int, list[str]]] = []
    parts: list[str] = []
    at = -1
    for k in span:
        piece = pieces[k]
        if piece in (BLOCK, BREAK):
            if parts:
                found.append((at, parts))
                parts, at = [], -1
        elif piece and not piece.isspace() and (not bits[owner[k]] & (FOOTER | NAV) or not is_away(page, owner[k])):
            parts.append(piece)
            at = owner[k] if at < 0 else at
    if parts:
        found.append((at, parts))
    return found


def own_pieces(page: Page, span: range, main: MainText) -> Sequence[int]:
    """The pieces of text of a stretch without what others write: comments, customers' reviews, related articles.

    That ends the stretch where it comes with the main text or after it; before it, or where the text goes on behind a
    box of it, it is left out as a block.
    """
    first, last, bits = page.first, page.last, page.bits
    lower = [i for tag in _LOWER_HEADINGS for i in page.by_tag.get(tag, ()) if first[i] in span and not bits[i] & _AWAY]
    theirs = [i for i in lower if last[i] - first[i] <= _MOST_PIECES and is_others(page.text(i))]
    if not theirs:
        return span
    boxes = [range(first[i], last[page.parent[i]]) for i in theirs]
    inside = [box for box, i in zip(boxes, theirs, strict=True) if main.start < first[page.parent[i]]]
    blocks = [box for box in boxes if box.start < box.stop <= main.start]
    blocks += [box for box in inside if box.stop < main.stop]
    stop = min((box.start for box in boxes if box.start >= main.start and box not in blocks), default=span.stop)
    if not blocks:
        return range(span.start, stop)
    left_out = set(chain.from_iterable(blocks))
    return [k for k in range(span.start, stop) if k not in left_out]


_MOST_PIECES = 8  # of text in such a heading
_AWAY = NAV | ASIDE | FOOTER
_LOWER_HEADINGS = ("h2", "h3", "h4", "h5")


def is_others(heading: str) -> bool:
    """Does what other people wrote begin under that heading?

    >>> is_others("Customer reviews"), is_others(" 3 Comments "), is_others("Related articles"), is_others("The ending")
    (True, True, True, False)
    """
    line = " ".join(heading.lower().split())
    if not 0 < len(line) <= _SHORT_LINE:
        return False
    if is_of_others(line):
        return True
    return any(map(line.__contains__, _CROWD)) and says_crowd(line)


# One of these stands in nearly all that `says_crowd` knows; the rest is not worth its time here.
_CROWD = (
    "review", "rating", "bewert", "meinung", "rezens", "avis ", "critiques", "opini", "reseñ", "recens", "avalia",
    "beoord", "recenz", "oceny", "отзыв", "レビュー", "コミ", "评", "후기", "omdöm", "anmeld", "yorum", "arvost",
)  # fmt: skip


def lines(page: Page, span: Sequence[int]) -> list[tuple[int, str]]:
    """(first element, text) of the lines of a stretch of pieces; pieces of one line are parted by a space.

    The space keeps apart what only looks parted: `<span>Ann Lee</span><span>3 May 2020</span>`.
    """
    return [(at, " ".join(" ".join(parts).split())) for at, parts in rows(page, span)]


def holder(page: Page, i: int, raw: str) -> int | None:
    """The nearest element, from i upwards, whose text holds raw."""
    for _ in range(_MOST_STEPS):
        if i < 0:
            return None
        if raw in page.text(i):
            return i
        i = page.parent[i]
    return None


def holder_of_parts(page: Page, i: int, raw: str) -> tuple[int, str] | None:
    """(element, what stands there) of a text, whose parts may stand closer together: "Apr 04 2013" as "Apr 042013"."""
    place = holder(page, i, raw)
    if place is not None:
        return place, raw
    parts = re.compile(r"\s*".join(map(re.escape, raw.split())))
    for k in (i, *islice(page.ancestors(i), _MOST_STEPS)):
        match = parts.search(page.text(k))
        if match:
            return k, match[0]
    return None


_TAG_URL = re.compile(r"/(?:tags?|categor(?:y|ies|ia|ie)|labels?)/")
_SHORT_LINE = 60  # characters; longer lines are no kickers and no tags
_NEAR, _NEAR_LINES = 40, 5  # pieces and lines around a headline
_MOST_TAGS = 30
_TAGS_REACH = 120  # pieces before and after the text; what stands farther off is the site's, not the page's


def kickers(page: Page, top: int | None) -> list[str]:
    """The short lines around the headline: its kicker, section, tags."""
    if top is None:
        return []
    before = [line for _, line in lines(page, range(max(0, page.first[top] - _NEAR), page.first[top]))][-_NEAR_LINES:]
    after = [line for _, line in lines(page, range(page.last[top], min(len(page.pieces), page.last[top] + _NEAR)))]
    own = page.text(top)
    return [line for line in (*before, *after[:_NEAR_LINES]) if len(line) <= _SHORT_LINE and line != own]


def tags(page: Page, main: MainText) -> list[str]:
    """The names of the page's own tags and categories: such links near its text, outside its menus."""
    found: list[str] = []
    attrs, bits = page.attrs, page.bits
    first = main.start - _TAGS_REACH if main.spans else 0
    last = main.stop + _TAGS_REACH if main.spans else len(page.pieces)
    links = page.by_tag.get("a", [])
    near = bisect_left(links, first, key=page.first.__getitem__), bisect_right(links, last, key=page.first.__getitem__)
    for i in links[slice(*near)]:
        own = attrs[i]
        href = own.get("href") or ""
        called = "rel" in own and "tag" in (own["rel"] or "")
        called = called or (("tag" in href or "cat" in href or "label" in href) and bool(_TAG_URL.search(href)))
        if called and not bits[i] & (NAV | ASIDE) and not (bits[i] & FOOTER and is_away(page, i)):
            name = page.text(i)
            if 0 < len(name) <= _SHORT_LINE:
                found.append(name)
                if len(found) == _MOST_TAGS:
                    break
    return found
