"""Where on a page a rating of the page's own review can stand, and where ratings are other people's.

The region runs from the headline (with the boxes beside it) to a little after the main text. Comments, readers' scores,
cards of other articles, navigation and voting forms are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from scraper.elements import BLOCK, BREAK, FOOTER, FORM, HIDDEN, LINK, NAV
from scraper.page import Page
from scraper.parse.data.structured import Node, Structured
from scraper.parse.scores import rating_teasers as teasers
from scraper.parse.text.main_text import MainText
from scraper.parse.works import review_headlines
from scraper.parse.works.called_review import calls_itself_review, is_roundup
from scraper.parse.works.sections import in_section

BEFORE_PIECES = 160  # of the headline: breadcrumbs and header boxes with the stars stand there
AFTER_PIECES = 260  # of the main text: the box with the verdict; what follows later is other articles
MOST_ABOVE = 40  # pieces before the text of a page without a headline, where its box with the score may stand
MOST_CLIMB = 14  # elements between main text and headline; deeper pages share only their <body>

SHORT = 100  # letters: a line that long can be a label with its score
REVIEW_TYPES = ("Review", "CriticReview")
_HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_NEVER = NAV | FOOTER | HIDDEN | FORM
_OTHERS = re.compile(
    r"(?:^|[^a-z0-9])(?:comments?|comentarios|kommentare?|commentaires?|respond|replies|disqus|users?|"
    r"(?<!screen-)readers?|visitors?|community|audience|"
    r"average|aggregate|avg|votes?|voting|poll|customers?|leser\w*|nutzer\w*|besucher|lecteurs?|usuarios?|"
    r"utenti|leitores|"
    r"related|similar|recommend(?:ed|ations?)|popular|trending|latest|recent|more|most|read-?next|"
    r"recirc\w*|teasers?|promos?|carousel|"
    r"slider|swiper|nav(?:bar|igation)?|menu|mega-?menu|(?<!review[-_])(?<!rating[-_])footer|sidebar|(?<!elementor-)widgets?|sponsor\w*|advert\w*|ads?(?![0-9]+[a-f])|"
    r"shop|buy|price|deals?|"
    r"pagination|pager|gallery-?count\w*|(?<!circle[-_])(?<!number[-_])counter|breadcrumbs?-?nav|newsletter|outbrain|taboola|tooltip|"
    r"metacritic|metascore|imdb|tomato\w*|amazon|hawk\w*|google|yelp|trustpilot|tripadvisor|tags?-?cloud|"
    r"listing|archive|"
    r"upsell|crosslink\w*|toc(?![-_]?\d)|second-?opinion|table-of-contents|key|legend|scale|how-we|methodology|"
    r"about-(?:the-)?(?:rating|score)s?)"
    r"(?=[^a-z]|$|list|box|item|area|section|wrap|form|block|card|content|posts?|articles?|stories|"
    r"reviews?|ratings?|score|stars|"
    r"container|module|grid|feed|thread|text|body)"
)
_CELL = "so-panel widget"  # of a page builder: it may hold the text as well
_COUNTED = re.compile(
    r"[0-9][0-9.,k]*\s?\+?\s?(?:global\s|customer\s|user\s|verified\s)?(?:ratings|reviews?|votes?|"
    r"stimmen?|(?:be)?wertung(?:en)?|kritiken|avis|opiniones|"
    r"reseñas|valoraciones|recensioni|voti|votos|avaliações|beoordelingen|stemmen|рецензи|отзыв|оцен|"
    r"голос|人|件|条|reviewers|opinions)|"
    r"based on|average|durchschnitt|moyenne|promedio|\bavg\b|\bmedia\s|vote cast|"
    r"(?:^|\s)\((?![0-9]{1,2}[.,][0-9]\)|(?:19|20)[0-9]{2}\))[0-9][0-9.,]{2,}\)|helpful",
    re.IGNORECASE,
)
_ALSO_OTHERS = re.compile(
    r"usr-?rat|(?:user|reader|customer|critic|visitor|audience|community|member|crowd|public|buyer|your)s?-?_?(?:rating|score|review|vote|star)|"
    r"(?:rating|score)s?-?_*(?:form|count|key|scale|guide|average|avg|input|widget|button|help|"
    r"bars?(?![a-z]))|post-?ratings|kk-star|yasr-(?!(?:auto-insert-)?overall|rater-stars(?!-))|"
    r"rmp-|gdrts|(?:post|content|page|recipe|artikel|comment)[-_]*(?:rating|stars)|rate-?(?:this|me|it)|rateit|rateyo|"
    r"star-pocket|related|(?<![a-z])(?:rt|rotten|age|difficulty|spic[ey]|social|seo|trust|seller|merchant|energy|mpaa|esrb|pegi|fsk|usk)"
    r"[-_]?(?:rating|score)"
)


class Line(NamedTuple):
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
    apart: tuple[range, ...] = ()  # elements of other people's reviews, in order, none overlapping another
    classes: frozenset[str] = frozenset()  # under which the text stands


class Place:
    """The region of one page with what is asked of it more than once: its lines, its labels, whether it is a review."""

    def __init__(self, page: Page, data: Structured, where: Region, strangers: frozenset[int] = frozenset()) -> None:
        self.page = page
        self.data = data
        self.where = where
        self.strangers = strangers  # the elements of reviews marked up one beside the other

    @cached_property
    def lines(self) -> list[Line]:
        """The lines of the region, in order."""
        return lines(self.page, self.where)

    @cached_property
    def short(self) -> list[str]:
        """The texts of the region that are short enough for a label or a score, as they stand in the page."""
        pieces = self.page.pieces
        return [pieces[k] for k in self.page.said_in(self.where.start, self.where.stop) if len(pieces[k]) <= SHORT]

    @cached_property
    def reviewing(self) -> bool:
        """Does the page call itself a review: in its address, title, description, data, or just above the text?"""
        page, where = self.page, self.where
        title = self._title.lower()
        if is_roundup(title):
            return False
        about = page.meta_content("description", "og:description", "keywords", "article:section")
        before = "".join(page.pieces[max(where.start, where.text_start - 200) : where.text_start])[-600:]
        if self.titled or calls_itself_review(f"{about[1][:300] if about else ''} {before}"):
            return True
        if any(
            review_headlines.named(page.text(i)[:200]) for tag in ("title", "h1") for i in page.by_tag.get(tag, ())[:2]
        ):
            return True
        return in_section(page, self.data) or any(
            _stands_alone(node) for node in self.data.of_type(*REVIEW_TYPES) if node.element not in self.strangers
        )

    @cached_property
    def titled(self) -> bool:
        """Do address or title say that this is a review?"""
        return calls_itself_review(f"{self.page.url} {self._title}")

    @cached_property
    def _title(self) -> str:
        page = self.page
        return " ".join(page.text(i)[:200] for tag in ("title", "h1") for i in page.by_tag.get(tag, ())[:2])


def look(
    page: Page, data: Structured, main: MainText, theirs: Iterable[range] = (), classes: frozenset[str] = frozenset()
) -> Place | None:
    """The place of a page, for the rules that read scores and points; None for a page without elements.

    `theirs` are the elements of the users' reviews, `classes` those under which the text stands.
    """
    where = region(page, main)
    if where is None:
        return None
    strangers = _strangers(page, data, where)
    users = [held for held in theirs if not _holds_text(page, held, where)]
    apart = _merged([*users, *(range(i, page.end[i]) for i in strangers)])
    return Place(page, data, replace(where, apart=tuple(apart), classes=classes), strangers)


def _strangers(page: Page, data: Structured, where: Region) -> frozenset[int]:
    """The elements of reviews marked up one beside the other: other people's, where none of them holds the text."""
    held = {n.element for n in data.of_type(*REVIEW_TYPES) if n.source != "json-ld"}
    if len(held) < 2:
        return frozenset()
    return frozenset(i for i in held if not _holds_text(page, range(i, page.end[i]), where))


def _holds_text(page: Page, held: range, where: Region) -> bool:
    return page.first[held.start] <= where.text_start and where.text_stop <= _last(page, held)


def _last(page: Page, held: range) -> int:
    """The end, in pieces, of elements that follow one another."""
    i = held.start
    while page.end[i] < held.stop:
        i = page.end[i]
    return page.last[i]


def _merged(ranges: Iterable[range]) -> list[range]:
    """Ranges in order, those that overlap as one.

    >>> _merged([range(5, 9), range(0, 3), range(6, 12)])
    [range(0, 3), range(5, 12)]
    """
    found: list[range] = []
    for held in sorted(ranges, key=lambda held: held.start):
        if not found or held.start >= found[-1].stop:
            found.append(held)
        elif held.stop > found[-1].stop:
            found[-1] = range(found[-1].start, held.stop)
    return found


def _stands_alone(node: Node) -> bool:
    """Is a Review what the page is about, not one of the opinions listed under a product?"""
    return node.parent is None or (node.parent.node("aggregateRating") is None and len(node.parent.nodes("review")) < 2)


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
    behind = _box_behind(page, top)
    if behind is not None:
        stop, high = min(page.last[behind], text_stop + AFTER_PIECES), page.end[behind]
    while low < high and page.last[low] <= start and low != top:
        low += 1
    return Region(start, stop, low, high, text_start, text_stop)


_BOX = re.compile(
    r"(?<![a-z])review-?_?(?:box|breakdown|summary|score|card|verdict|panel|wrap|rating)|(?<![a-z])verdict|"
    r"(?<![a-z])(?:final-?_?)?score(?!board)|wertung(?![a-z])|fazit|(?<![a-z])rating(?![a-z])"
)
MOST_BEHIND = 3  # elements behind the article among which its box with the score may stand


def _box_behind(page: Page, top: int) -> int | None:
    """The box of points and score that a page sets beside or behind its article, not into it."""
    if page.tag[top] != "article" or page.parent[top] < 0:
        return None
    behind = [k for k in page.children(page.parent[top]) if k > top][:MOST_BEHIND]
    named = [k for k in behind if page.label[k] and _BOX.search(page.label[k]) and not is_others(page.label[k])]
    return named[-1] if named else None


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
    while title is None and page.parent[top] > 0 and page.tag[page.parent[top]] != "body":
        if page.first[root] - page.first[page.parent[top]] > MOST_ABOVE:
            break
        top = page.parent[top]
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
    for start, stop in _stretches(page, where):
        _add_lines(page, found, start, stop)
    return found


def _stretches(page: Page, where: Region) -> Iterator[tuple[int, int]]:
    """The pieces of a region from one of other people's reviews to the next."""
    start = where.start
    for held in where.apart:
        stop = page.first[held.start]
        if stop > start:
            yield start, min(stop, where.stop)
        start = max(start, _last(page, held))
    if start < where.stop:
        yield start, where.stop


def _add_lines(page: Page, found: list[Line], start: int, stop: int) -> None:
    pieces, owner, first, parent = page.pieces, page.owner, page.first, page.parent
    here = owner[start] if start < len(owner) else 0
    since = start
    for k in range(start, stop):
        piece = pieces[k]
        if piece is BLOCK or piece is BREAK:
            if k > since:
                _add(page, found, since, k, here)
            if piece is BLOCK:
                element = owner[k]
                here = element if first[element] == k + 1 else parent[element]
            since = k + 1
    if stop > since:
        _add(page, found, since, stop, here)


_PARTED = re.compile(
    r"\x1d(?<=[\d★☆½]\x1d)(?=[^\W\d_]{3}|(?:из|of|von|sur|su|de|av)\s)"
)  # <b>7/10</b><span>Overall</span>


def _add(page: Page, found: list[Line], start: int, stop: int, here: int) -> None:
    if stop - start == 1:
        text = " ".join(page.pieces[start].split())
    else:
        text = " ".join(_PARTED.sub(" ", "\x1d".join(page.pieces[start:stop])).replace("\x1d", "").split())
    if text:
        while here > 0 and (page.first[here] > start or page.last[here] < stop):
            here = page.parent[here]
        found.append(Line(text, here, start, stop))


@lru_cache(maxsize=8192)
def is_others(label: str) -> bool:
    """Does a class or id, in lower case, speak of something that is not the review itself?

    >>> [is_others(x) for x in ("comment-list", "user-rating", "related-posts", "review-score", "article-header")]
    [True, True, True, False, False]
    """
    return not label.startswith(_CELL) and bool(_OTHERS.search(label) or _ALSO_OTHERS.search(label))


def is_apart(i: int, where: Region) -> bool:
    """Does element i stand in another's review?"""
    n = bisect_right(where.apart, i, key=lambda held: held.start)
    return n > 0 and i < where.apart[n - 1].stop


def own(page: Page, i: int, where: Region) -> bool:
    """Does element i stand where the review's own rating can stand, and not in somebody else's place?"""
    if page.bits[i] & _NEVER or (page.bits[i] & LINK and not teasers.same_page(page, i)) or teasers.is_teaser(page, i):
        return False
    if where.apart and is_apart(i, where):
        return False
    label = page.label
    while i > where.low:
        named = label[i] and page.tag[i] not in _HEADS  # a heading's id is its words: id="nav-verdict"
        if named and is_others(label[i]) and not _is_texts(page, i, where):
            return False
        i = page.parent[i]
    return True


def _is_texts(page: Page, i: int, where: Region) -> bool:
    """Does an element hold the text's beginning, or is it called what elements with the text are called?"""
    return page.first[i] <= where.text_start < page.last[i] or page.attrs[i].get("class") in where.classes


def is_counted(text: str) -> bool:
    """Does a text beside a score tell how many people gave it?

    >>> [is_counted(x) for x in ("4.5 (1,203)", "3.8 | 9 Reviews", "Our review: 4.5", "Rating: 5.0/5 (1 vote cast)")]
    [True, True, False, True]
    """
    return bool(_COUNTED.search(text))
