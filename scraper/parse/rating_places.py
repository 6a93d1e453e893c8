"""Where on a page a rating of the page's own review can stand, and where ratings are other people's.

The region runs from the headline (with the boxes beside it) to a little after the main text. Comments, readers' scores,
cards of other articles, navigation and voting forms are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from scraper.page import BLOCK, BREAK, FOOTER, FORM, HIDDEN, LINK, NAV, Page
from scraper.parse.main_text import MainText

BEFORE_PIECES = 160  # of the headline: breadcrumbs and header boxes with the stars stand there
AFTER_PIECES = 260  # of the main text: the box with the verdict; what follows later is other articles
MOST_CLIMB = 14  # elements between main text and headline; deeper pages share only their <body>

_NEVER = NAV | FOOTER | HIDDEN | FORM
_OTHERS = re.compile(
    r"(?:^|[^a-z])(?:comments?|comentarios|kommentare?|commentaires?|respond|replies|disqus|users?|readers?|visitors?|community|audience|"
    r"average|aggregate|avg|votes?|voting|poll|customers?|leser\w*|nutzer\w*|besucher|lecteurs?|usuarios?|utenti|leitores|"
    r"related|similar|recommend(?:ed|ations?)|popular|trending|latest|recent|more|most|read-?next|recirc\w*|teasers?|promos?|carousel|"
    r"slider|swiper|nav(?:bar|igation)?|menu|mega-?menu|footer|sidebar|widgets?|sponsor\w*|advert\w*|ads?|shop|buy|price|deals?|"
    r"pagination|pager|gallery-?count\w*|counter|breadcrumbs?-?nav|newsletter|outbrain|taboola|tooltip|"
    r"metacritic|metascore|imdb|tomato\w*|amazon|hawk\w*|google|yelp|trustpilot|tripadvisor|tags?-?cloud|listing|archive|"
    r"upsell|crosslink\w*|toc|table-of-contents|key|legend|scale|how-we|methodology|about-(?:the-)?(?:rating|score)s?)"
    r"(?=[^a-z]|$|list|box|item|area|section|wrap|form|block|card|content|posts?|articles?|stories|reviews?|ratings?|score|stars|"
    r"container|module|grid|feed|thread|text|body)"
)
_COUNTED = re.compile(
    r"[0-9][0-9.,k]*\s?\+?\s?(?:global\s|customer\s|user\s|verified\s)?(?:ratings|reviews?|votes?|stimmen?|bewertung(?:en)?|avis|opiniones|"
    r"reseñas|valoraciones|recensioni|voti|votos|avaliações|beoordelingen|stemmen|рецензи|отзыв|оцен|голос|人|件|条|reviewers|opinions)|"
    r"based on|average|durchschnitt|moyenne|promedio|\bavg\b|\bmedia\s|vote cast|(?:^|\s)\([0-9][0-9.,]{2,}\)|helpful",
    re.IGNORECASE,
)
_ALSO_OTHERS = re.compile(
    r"usr-?rat|(?:user|reader|customer|critic|visitor|audience|community|member|crowd|public|buyer|your)s?-?_?(?:rating|score|review|vote|star)|"
    r"(?:rating|score)s?-?_*(?:form|count|key|scale|guide|average|avg|input|widget|button|help|bars?(?![a-z]))|post-?ratings|kk-star|yasr|"
    r"rmp-|gdrts|(?:post|article|content|page|recipe|artikel|comment)[-_]*(?:rating|stars)|rate-?(?:this|me|it)|rateit|rateyo|"
    r"star-pocket|related"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text as a reader sees it, and the smallest element that holds all of it."""

    text: str
    element: int
    start: int  # pieces
    stop: int


@dataclass(frozen=True, slots=True)
class Region:
    """The pieces [start, stop) and the elements [low, high) where the review's own rating can stand."""

    start: int
    stop: int
    low: int
    high: int
    text_start: int  # of the main text, pieces
    text_stop: int


def region(page: Page, main: MainText) -> Region | None:
    """The region of a page; None for a page without elements."""
    if not page.tag:
        return None
    root = main.container if main.spans else _guess(page)
    text_start = main.start if main.spans else page.first[root]
    text_stop = main.stop if main.spans else page.last[root]
    title = _headline(page, root, text_start)
    top = _common(page, root, title)
    start, stop = page.first[top], page.last[top]
    if title is not None:
        start = max(start, min(page.first[title] - BEFORE_PIECES, text_start))
    stop = min(stop, text_stop + AFTER_PIECES)
    low, high = top, page.end[top]
    while low < high and page.last[low] <= start and low != top:
        low += 1
    return Region(start, stop, low, high, text_start, text_stop)


def _guess(page: Page) -> int:
    """Where the text most likely is when the body rule found none: the longest article, or <main>, or <body>."""
    for tag in ("article", "main", "body"):
        found = page.by_tag.get(tag)
        if found:
            return max(found, key=lambda i: page.last[i] - page.first[i])
    return 0


def _headline(page: Page, root: int, text_start: int) -> int | None:
    """The h1 nearest before the text; else the first of the page."""
    titles = [i for i in page.by_tag.get("h1", ()) if not page.bits[i] & (NAV | HIDDEN | FOOTER)]
    before = [i for i in titles if page.first[i] <= text_start]
    return before[-1] if before else titles[0] if titles else None


def _common(page: Page, root: int, title: int | None) -> int:
    """The element that holds main text and headline; the article around them where there is one."""
    top = root
    for _ in range(MOST_CLIMB):
        if title is None or top <= title < page.end[top] or page.parent[top] < 0 or page.tag[top] == "body":
            break
        top = page.parent[top]
    around = page.closest(top, {"article", "main"})
    if around is not None:
        return around
    above = page.parent[top]
    return above if above > 0 and page.tag[top] != "body" else top


def lines(page: Page, where: Region) -> list[Line]:
    """The lines of a region, in order."""
    found: list[Line] = []
    pieces, owner, first, parent = page.pieces, page.owner, page.first, page.parent
    here = owner[where.start] if where.start < len(owner) else 0
    since = where.start
    for k in range(where.start, where.stop):
        piece = pieces[k]
        if piece is BLOCK or piece is BREAK:
            if k > since:
                _add(page, found, since, k, here)
            if piece is BLOCK:
                element = owner[k]
                here = element if first[element] == k + 1 else parent[element]
            since = k + 1
    if where.stop > since:
        _add(page, found, since, where.stop, here)
    return found


def _add(page: Page, found: list[Line], start: int, stop: int, here: int) -> None:
    text = page.pieces[start] if stop - start == 1 else "".join(page.pieces[start:stop])
    text = " ".join(text.split())
    if text:
        while here > 0 and (page.first[here] > start or page.last[here] < stop):
            here = page.parent[here]
        found.append(Line(text, here, start, stop))


@lru_cache(maxsize=8192)
def is_others(label: str) -> bool:
    """Does a class or id, in lower case, speak of something that is not the review itself?

    >>> [is_others(x) for x in ("comment-list", "user-rating", "related-posts", "review-score", "commentary", "article-header")]
    [True, True, True, False, False, False]
    """
    return bool(_OTHERS.search(label) or _ALSO_OTHERS.search(label))


def own(page: Page, i: int, where: Region) -> bool:
    """Does element i stand where the review's own rating can stand, and not in somebody else's place?"""
    if page.bits[i] & _NEVER or (page.bits[i] & LINK and not _same_page(page, i)):
        return False
    label = page.label
    while i > where.low:
        if label[i] and is_others(label[i]) and not page.first[i] <= where.text_start < page.last[i]:
            return False
        i = page.parent[i]
    return True


def is_counted(text: str) -> bool:
    """Does a text beside a score tell how many people gave it?

    >>> [is_counted(x) for x in ("4.5 (1,203)", "3.8 | 9 Reviews", "Our review: 4.5", "Rating: 5.0/5 (1 vote cast)")]
    [True, True, False, True]
    """
    return bool(_COUNTED.search(text))


def _same_page(page: Page, i: int) -> bool:
    link = page.closest(i, {"a"})
    if link is None:
        return True
    href = page.attr(link, "href")
    return not href or href.startswith("#") or page.link_url(href.split("#")[0]) == page.url.split("#")[0]
