"""Where on a page the review is, and what inside or beside it belongs to something else.

Headings, captions and quick links stand around the kept text, not only in it: a lead picture stands above the first
paragraph, a verdict below the last. So their region is wider than the main text, and what is foreign in it is named
by its element or by the words of its class.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from scraper.elements import ASIDE, FOOTER, FORM, HEAD, NAV
from scraper.page import Page
from scraper.parse.text.main_text import MainText

# Words of class and id that name a part which is not the review, as whole words between separators.
_FOREIGN = re.compile(
    r"(?:^|[\s_-])(?:"
    r"related\w*|recirc\w*|recommend(?:ed|ations?)|(?:most-?)?popular|trending|promo\w*|advert\w*|ads?|sponsor\w*|outbrain|taboola|"
    r"newsletter\w*|subscri\w*|signup|sign-up|paywall|comment(?:s|list|-?list|-?area|-?section)?|disqus\w*|respond|"
    r"share|sharing|social\w*|follow|sidebar\w*|side-bar|widget_(?!_)\w+|author-?(?:bio|box|card|info)|about-?author|bio|"
    r"breadcrumbs?|menu|navbar|nav|masthead|footer|cookie\w*|consent\w*|modal|popup|lightbox|"
    r"teasers?|cards?|more-?(?:from|stories|in|on|articles|news|reading)|read-?(?:more|next)|see-?also|also-?like|up-?next|"
    r"next-?(?:article|post|story)|prev-?(?:article|post|story)|post-?nav\w*|pagination|tags?-?(?:list|links|cloud)|"
    r"shop|buy-?(?:now|box|widget|block|buttons?)|podcast-?(?:embed|player|promo|box)|affiliate\w*|product-?(?:card|box|list)|deals?|retailers?|"
    r"user-?reviews?|reader-?reviews?|customer-?reviews?"
    r")(?:$|[\s_-])"
)
_CARDS = re.compile(r"(?<![^\s_-])cards?(?![^\s_-])")
# What a figure may be called after, which then is how it is shown and not what it announces.
_OF_PICTURES = re.compile(
    r"(?<![^\s_-])(?:cards?|lightbox|popup|modal|teasers?|promo|shar(?:e|ing)|nav|pagination|follow)(?![^\s_-])"
)
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)\Z", re.IGNORECASE)
_OUTSIDE = NAV | FOOTER | FORM | HEAD
_FEWEST_WORDS = 100  # of a text whose element is no menu, form or window, whatever it is called
_FEWEST_SIGNS, _LONGEST_WORD = 200, 15  # of a text in such a script; letters that words of others have on average
_LONG = 250  # letters of a paragraph; a card announces in fewer
_GOOD_PART = 0.3  # of the text's letters
_SECTION, _FEW_CARDS = 400, 8  # letters of a card where there are many: what tells of another page is shorter
_WIDE = frozenset(("article", "main"))


@dataclass(frozen=True, slots=True)
class Region:
    """Elements [first, stop) in which the review stands; `top` holds them all.

    `text` is the element of the text, -1 where that is too short to vouch for its element; `paragraphs` are the pieces
    that its long lines begin with; `classes` those under which the text stands, block by block.
    """

    top: int
    first: int
    stop: int
    text: int
    paragraphs: tuple[int, ...] = ()
    classes: frozenset[str] = frozenset()


def _vouches(main: MainText) -> bool:
    """Is the text long enough to vouch for its element? Scripts without spaces are counted in signs."""
    words, signs = main.word_count, sum(map(len, main.lines))
    return words >= _FEWEST_WORDS or (signs >= _FEWEST_SIGNS and signs > words * _LONGEST_WORD)


def text_classes(page: Page, main: MainText) -> frozenset[str]:
    """The classes under which a good part of the text stands: whatever their words, they name nothing else.

    A page builder puts each block into an element of its own: "so-panel widget", "paywall". Where there are
    many cards they count if they hold sections, no blurbs.
    """
    if not _vouches(main):
        return frozenset()
    letters: dict[int, int] = {}  # by the element above a line
    for line, owner in zip(main.lines, main.owners, strict=True):
        above = page.parent[owner]
        letters[above] = letters.get(above, 0) + len(line)
    known: dict[int, frozenset[str]] = {}
    holders: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for above, size in letters.items():
        way, i = [], above
        while i > main.container and i not in known:
            way.append(i)
            i = page.parent[i]
        found = known.get(i, frozenset())
        for i in reversed(way):
            own = page.attrs[i].get("class")
            if own:
                found |= {own}
                holders[own] += 1
            known[i] = found
        for own in found:
            sizes[own] += size
    enough = sum(map(len, main.lines)) * _GOOD_PART
    return frozenset(
        own
        for own, size in sizes.items()
        if size >= enough and (holders[own] <= _FEW_CARDS or size >= holders[own] * _SECTION or not _CARDS.search(own))
    )


def around(page: Page, main: MainText, title: str | None, classes: frozenset[str] = frozenset()) -> Region:
    """The element that holds the main text together with its headline, as far as there is one."""
    if not main.spans or not len(page):
        return Region(0, 0, 0, -1)
    top = main.container
    text = top if _vouches(main) else -1
    paragraphs = tuple(start for (start, _), line in zip(main.spans, main.lines, strict=True) if len(line) >= _LONG)
    headline = _headline_above(page, main, title)
    for i in (top, *page.ancestors(top)):
        if page.tag[i] in ("body", "html"):
            break
        top = i
        if page.tag[i] in _WIDE or (headline is not None and i < headline < page.end[i]):
            break
    if headline is not None and not top <= headline < page.end[top]:
        shared = next((i for i in page.ancestors(top) if i < headline < page.end[i]), 0)
        return Region(shared, headline, page.end[top], text, paragraphs, classes)
    return Region(top, top, page.end[top], text, paragraphs, classes)


def _headline_above(page: Page, main: MainText, title: str | None) -> int | None:
    """The last h1 (or element that says the title) before the text begins."""
    before = [i for i in page.by_tag.get("h1", ()) if page.first[i] <= main.start]
    if not before:
        return None
    if title:
        same = [i for i in before if page.text(i) == title]
        before = same or before
    return before[-1]


def is_foreign(page: Page, i: int, region: Region) -> bool:
    """Does element i of the region belong to a part that is not the review: navigation, related items, comments?

    What holds the text is the review's, whatever its class speaks of ("entry-content no-share"), and so is what has the
    class under which the text stands.
    """
    label, tag, top = page.label, page.tag, region.top
    if page.bits[i] & _OUTSIDE & ~page.bits[top]:
        return True
    while i > top and not i <= region.text < page.end[i]:
        if tag[i] == "aside" and not page.bits[top] & ASIDE:
            return True
        if label[i] and _is_foreign_label(label[i]) and not _is_of_the_text(page, i, region):
            return True
        i = page.parent[i]
    return False


@lru_cache(maxsize=4096)
def _is_foreign_label(label: str) -> bool:
    return bool(_FOREIGN.search(label))


def _is_of_the_text(page: Page, i: int, region: Region) -> bool:
    """Has it a class of the text, or is it a figure or a card with paragraphs, which announces nothing?"""
    if page.attrs[i].get("class") in region.classes:
        return True
    label = page.label[i]
    if page.tag[i] == "figure":
        return not _is_foreign_label(_OF_PICTURES.sub(" ", label)) and not _announces(page, i)
    if "card" not in label:
        return False
    n = bisect_left(region.paragraphs, page.first[i])
    holds = n < len(region.paragraphs) and region.paragraphs[n] < page.last[i]
    return holds and not _is_foreign_label(_CARDS.sub(" ", label)) and not leads_away(page, i)


def _announces(page: Page, figure: int) -> bool:
    """Does a figure lead to another page, or its picture? A link to the picture shows it large."""
    if leads_away(page, figure):
        return True
    links = (page.attr(k, "href") for k in page.within(figure, "a") if page.first[k] == page.last[k])
    shown = [href for href in links if href and not href.startswith("#")]
    return any(not is_picture_file(href) for href in shown[:1])


def is_picture_file(address: str) -> bool:
    """Does an address name a picture?"""
    return bool(_PICTURE_FILE.search(address.partition("?")[0]))


def leads_away(page: Page, i: int) -> bool:
    """Is all of element i a link to another page, or does it stand in one: a teaser's headline?"""
    tag, parent = page.tag, page.parent
    k = i
    while k >= 0 and k > i - 40:
        if tag[k] == "a" and "href" in page.attrs[k]:
            return not page.attr(k, "href").startswith("#")
        k = parent[k]
    links = [a for a in page.within(i, "a") if "href" in page.attrs[a]]
    if not links or page.attr(links[0], "href").startswith("#"):
        return False
    return len(page.text(links[0])) * 10 >= len(page.text(i)) * 9
