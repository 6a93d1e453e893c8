"""What is known about the blocks of a page before anyone judges them: their place, their looks, their wording."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from scraper.elements import ASIDE, BUTTON, CAPTION, EMPHASIS, FOOTER, HEADING, HIDDEN, LIST, NAV
from scraper.page import Page
from scraper.parse.text.beside import other_articles, without_cards
from scraper.parse.text.blocks import Blocks, text_of
from scraper.parse.text.class_words import COMMENT, CONSENT, FOOT, FURNITURE, asks_consent, kinds, kinds_of

NEVER = NAV | FOOTER | BUTTON  # hardly one block in a hundred that stands in one of these is text
_NOT_PROSE = NEVER | ASIDE | CAPTION | HIDDEN
_LEAST_PROSE = 80  # letters: shorter blocks are as often menus as sentences
# The same in scripts that write a word with a sign or two, on a page without a longer block: sentences, long lines.
_LEAST_SIGNS, _MANY_SIGNS = 8, 25
_LEAST_IN_SIGNS = 60  # of a whole text; less is a notice
_FIRST_SIGN = "\u3040"  # kana, Chinese characters and hangul begin here
_ENOUGH = 0.7  # of the page's prose that the container must hold; with more, tails would often belong to it
_LEAST_UNSHOWN = 1500  # letters: a page with so much hidden prose, and hardly any other, waits for a script to show it
_UNSHOWN_TIMES = 4
_REACH = 2  # levels above the container where text still stands: decks, first paragraphs, split containers
_FAR = 60  # blocks; beyond that a distance means nothing
_SHORT = 200  # letters: wording is looked at in blocks shorter than this
_ENDS = dict.fromkeys(".!?…。！？", 1) | dict.fromkeys("\"”’»')“", 2) | {":": 3, ",": 4, ";": 4}
_TAGS = {
    name: n
    for n, name in enumerate(
        "p div li td span section article blockquote h1 h2 h3 h4 h5 h6 figcaption figure a ul ol dd dt th header "
        "footer aside address main body pre form center label button".split(),
        1,
    )
}

# What the values of a block are called. PLACE, PLACE_FLAGS: of the element around it. LIKE, LIKE_FLAGS: of the blocks
# that look like it (same tag and class; its kin have the same around them, too). BLOCK, BLOCK_FLAGS: its own.
# Sizes are letters, shares per cent; a flag is a set of bits.
PLACE = (
    "parent_tag", "inside", "depth", "article", "parent_size", "parent_links", "parent_prose", "parent_blocks",
    "grand_size", "grand_links", "grand_prose", "branch_share", "branch_links", "branch_prose", "branch_blocks",
)  # fmt: skip
PLACE_FLAGS = ("parent_kinds", "kinds_above")
LIKE = ("tag", "alike", "alike_prose", "alike_links", "alike_size", "kin", "kin_prose")
LIKE_FLAGS = ("kinds",)
BLOCK = (
    "size", "links", "previous_size", "previous_links", "next_size", "next_links", "seen", "seen_inside",
    "prose_ahead", "ends", "emphasis", "stated", "described", "titled", "furniture", "from_h1",
)  # fmt: skip
BLOCK_FLAGS = ("bits",)
_INSIDE, _DEPTH, _PARENT_PROSE = (PLACE.index(name) for name in ("inside", "depth", "parent_prose"))
_ALIKE_PROSE, _KIN_PROSE = (LIKE.index(name) for name in ("alike_prose", "kin_prose"))
_MUCH = 30  # per cent of the prose: what looks like this is the text, if it stands in the right place
_NEARLY_ALL = 60  # what looks like this is the text wherever it stands: the end of one that a box parts in two


def _is_in_signs(piece: str, size: int) -> bool:
    """Does a piece of text begin with a sign that is a word or half of one, and is it long or a sentence?"""
    return piece.lstrip()[:1] >= _FIRST_SIGN and (size >= _MANY_SIGNS or piece.rstrip()[-1:] in "。！？")


@dataclass(frozen=True, slots=True)
class Hints:
    """What the page says of its text elsewhere, "" where it does not: its JSON-LD, its description, its titles."""

    stated: str = ""
    description: str = ""
    titles: str = ""


class Surroundings:
    """What is known of a page's blocks together: sums, the container, the candidates. Made once, then only read."""

    def __init__(self, page: Page, blocks: Blocks, titles: str = "") -> None:
        self.page, self.blocks = page, blocks
        bits = page.bits
        heading = page.by_tag.get("h1")
        self.heading = heading[0] if heading else None
        self._apart: dict[int, bool] = {-1: False}
        self._stats: dict[int, tuple[int, int, int, int]] = {}
        self._lines: dict[int, tuple[int, int, bool, int]] = {}
        self._sizes = [0, *accumulate(blocks.size)]
        others = other_articles(page, titles, self._letters_in)
        self._apart.update(dict.fromkeys(others, True))
        self.ignored = 0  # bits that mean nothing on this page
        self.prose = self._prose()
        if not any(self.prose):
            short = self._prose(_LEAST_SIGNS)
            self.prose = short if sum(short) >= _LEAST_IN_SIGNS else self.prose
        shown = sum(self.prose)
        if shown * _UNSHOWN_TIMES < _LEAST_UNSHOWN and any(bit & HIDDEN for bit in bits):
            self.ignored = HIDDEN
            prose = self._prose()
            if sum(prose) >= max(_LEAST_UNSHOWN, shown * _UNSHOWN_TIMES):
                self.prose = prose
            else:
                self.ignored = 0
        self._links = [0, *accumulate(blocks.linked)]
        self._proses = [0, *accumulate(self.prose)]
        self.container = self._container()
        self._leave_cards()
        self.region = self.container
        for _ in range(_REACH):
            if page.tag[self.region] not in ("body", "html"):
                self.region = page.parent[self.region]
        self.low, self.high = self._range(self.region)
        self.first, last = self._range(self.container)
        prose, size, linked, first = self.prose, blocks.size, blocks.linked, self.first
        low, high = self.low, self.high
        self.candidates = [
            n
            for n, home in enumerate(blocks.home)
            if not bits[home] & NEVER
            and not (others and any(other <= home < page.end[other] for other in others))
            and (
                first <= n < last or prose[n] or (low <= n < high and linked[n] * 2 < size[n] and not bits[home] & LIST)
            )
        ]
        self.total = max(1, self._proses[self.high] - self._proses[self.low])
        self.inner = max(1, self._proses[last] - self._proses[self.first])

    def _prose(self, least: int = _LEAST_PROSE) -> list[int]:
        """The letters of each block that reads like a sentence of the page, those of its links left out; else 0.

        Blocks shorter than usual count where they are written in signs.
        """
        blocks, bits, pieces, excluded = self.blocks, self.page.bits, self.page.pieces, _NOT_PROSE & ~self.ignored
        return [
            size - linked
            if size >= least
            and (size >= _LEAST_PROSE or _is_in_signs(pieces[start], size))
            and linked * 3 <= size
            and not bits[home] & excluded
            and not self._is_apart(home)
            and not asks_consent(pieces[start])
            else 0
            for size, linked, home, start in zip(blocks.size, blocks.linked, blocks.home, blocks.start, strict=True)
        ]

    def _leave_cards(self) -> None:
        """Where cards draw the container wide, nothing in them is prose."""
        middle = self._middle(self._proses) if self._proses[-1] else self.container
        if self.container in (middle, self.page.parent[middle]):
            return  # it is as narrow as can be
        rest = without_cards(self.page, self.blocks, self.prose, self._range)
        if rest is None:
            return
        wide, proses = self.container, self._proses
        self._proses = [0, *accumulate(rest)]
        self.container = self._container()
        if self.container == wide:
            self._proses = proses
        else:
            self.prose = rest

    def _is_apart(self, element: int) -> bool:
        """True in comments, questions about cookies, the foot of the page. What holds the headline is none of these."""
        page, heading, known = self.page, self.heading, self._apart
        way = []
        while element not in known:
            way.append(element)
            element = page.parent[element]
        found = known[element]
        for element in reversed(way):
            kind = kinds(page, element) & (COMMENT | CONSENT | FOOT)
            found = known[element] = found or (
                bool(kind)
                and page.tag[element] != "body"
                and not (heading is not None and element <= heading < page.end[element])
                and not (kind == FOOT and self._holds_most(element))
            )
        return found

    def _holds_most(self, element: int) -> bool:
        """Does the element hold more than half of the page's letters?"""
        return self._letters_in(element) * 2 > self._sizes[-1]

    def _letters_in(self, element: int) -> int:
        low, high = self._range(element)
        return self._sizes[high] - self._sizes[low]

    def _middle(self, sums: list[int]) -> int:
        """The element of the block in the middle of it all: what holds more than half of it holds this one, too."""
        return self.blocks.home[bisect_left(sums, sums[-1] // 2 + 1) - 1]

    def _container(self) -> int:
        """The smallest element that holds most of the prose of the page; where there is none, of the letters."""
        sums = self._proses if self._proses[-1] else self._sizes
        total = sums[-1]
        if not total:
            return 0
        element = self._middle(sums)
        while self.page.parent[element] >= 0:
            low, high = self._range(element)
            if sums[high] - sums[low] >= _ENOUGH * total:
                break
            element = self.page.parent[element]
        return element

    def _range(self, element: int) -> tuple[int, int]:
        start = self.blocks.start
        low = bisect_left(start, self.page.first[element])
        return low, bisect_left(start, self.page.last[element], low)

    def _stat(self, element: int) -> tuple[int, int, int, int]:
        """Letters, per cent of them in links, prose and blocks below an element."""
        found = self._stats.get(element)
        if found is None:
            low, high = self._range(element)
            size = self._sizes[high] - self._sizes[low]
            links = (self._links[high] - self._links[low]) * 100 // (size or 1)
            found = self._stats[element] = size, links, self._proses[high] - self._proses[low], high - low
        return found

    def _line(self, element: int) -> tuple[int, int, bool, int]:
        """From an element up to the container or the region: kinds, levels, in an article, the last element before."""
        page, known = self.page, self._lines
        tops = (self.container, self.region)
        way = []
        while element not in known and element not in tops and page.parent[element] >= 0:
            way.append(element)
            element = page.parent[element]
        found = known.get(element)
        if found is None:
            found = known[element] = 0, 0, page.closest(element, {"article"}) is not None, element
        for element in reversed(way):
            over, depth, article, branch = found
            article = article or page.tag[element] == "article"
            branch = branch if depth else element
            found = known[element] = over | kinds(page, element), depth + 1, article, branch
        return found

    def around(self, home: int) -> int:
        """The element whose values a block shares with its siblings: around its own, never above the container."""
        return home if home == self.container else max(0, self.page.parent[home])

    def place(self, element: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The values of an element with blocks, as PLACE and PLACE_FLAGS name them."""
        page, total, container = self.page, self.total, self.container
        grand = max(0, page.parent[element])
        over, depth, article, branch = self._line(element)
        size, links, prose, blocks = self._stat(element)
        grand_size, grand_links, grand_prose, _ = self._stat(grand)
        branch_size, branch_links, branch_prose, branch_blocks = self._stat(branch)
        values = (
            _TAGS.get(page.tag[element], 0), container <= element < page.end[container], depth, article,
            size, links, prose * 100 // total, blocks, grand_size, grand_links, grand_prose * 100 // total,
            branch_size * 100 // (self._sizes[-1] or 1), branch_links, branch_prose * 100 // total, branch_blocks,
        )  # fmt: skip
        return values, (kinds(page, element) if element > container else 0, over)

    def settled(self, n: int, like: tuple[int, ...], place: tuple[int, ...]) -> bool | None:
        """A judgement on candidate n where it is plain: the text's paragraphs, and crumbs far from any prose.

        The forest agrees in 999 of 1,000 paragraphs and 98 of 100 crumbs, but its answers cost a hundred times more.
        """
        if place[_INSIDE]:
            if (
                self.prose[n]
                and like[_KIN_PROSE] > _MUCH
                and place[_DEPTH] <= 1
                and self.blocks.linked[n] * 7 < self.blocks.size[n]
            ):
                return True
        elif self.prose[n] and like[_KIN_PROSE] > _NEARLY_ALL and self.blocks.linked[n] * 7 < self.blocks.size[n]:
            return True
        elif not (like[_ALIKE_PROSE] or place[_PARENT_PROSE] or self.page.bits[self.blocks.home[n]] & HEADING):
            return False
        return None

    def likes(self) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
        """For each candidate the values as LIKE and LIKE_FLAGS name them; blocks of one kin share one object."""
        blocks, tag, parent, attrs, prose = self.blocks, self.page.tag, self.page.parent, self.page.attrs, self.prose
        size, linked, home = blocks.size, blocks.linked, blocks.home
        signs = []
        alike: dict[tuple[str, str | None], list[int]] = {}
        kin: dict[tuple[tuple[str, str | None], str, str | None], list[int]] = {}
        for n in self.candidates:
            element = home[n]
            outer = parent[element]
            sign = tag[element], attrs[element].get("class")
            both = sign, tag[outer], attrs[outer].get("class")
            signs.append(both)
            known = alike.get(sign)
            if known is None:
                known = alike[sign] = [0, 0, 0, 0]
            known[0] += 1
            known[1] += size[n]
            known[2] += linked[n]
            known[3] += prose[n]
            if both in kin:
                kin[both][0] += 1
                kin[both][1] += prose[n]
            else:
                kin[both] = [1, prose[n]]
        values = {}
        for both, (relatives, of_kin) in kin.items():
            name, classes = sign = both[0]
            count, letters, of_links, of_prose = alike[sign]
            values[both] = (
                _TAGS.get(name, 0), count, of_prose * 100 // self.total, of_links * 100 // (letters or 1),
                letters // count,
                relatives, of_kin * 100 // self.total,
            ), (kinds_of(classes) if classes else 0,)  # fmt: skip
        return [values[sign] for sign in signs]

    def rows(self, asked: Iterable[int], hints: Hints) -> Iterator[tuple[int, ...]]:
        """The values of some of the candidates (numbers in the list of them), as BLOCK names them."""
        page, blocks, chosen = self.page, self.blocks, self.candidates
        pieces, owner, bits, proses = page.pieces, page.owner, page.bits, self._proses
        start, stop, size, linked = blocks.start, blocks.stop, blocks.size, blocks.linked
        heading = self.heading
        border = bisect_left(start, page.first[heading]) if heading is not None else None
        before, total, first, inner = proses[self.low], self.total, self.first, self.inner
        before_first = proses[first]
        ahead = self._ahead()
        title_words = frozenset(hints.titles.lower().split())
        stated, description = hints.stated, hints.description
        last = len(chosen) - 1
        for at in asked:
            n = chosen[at]
            length, begin, end = size[n], start[n], stop[n]
            if length < _SHORT:
                text = text_of(page, begin, end)
                words = text.lower().split()
                furniture = len(FURNITURE.intersection(words)) * 100 // len(words)
                titled = len(title_words.intersection(words)) * 100 // len(words)
                tail = text[-1]
            else:
                text, tail, furniture, titled = pieces[begin].strip(), pieces[end - 1].rstrip()[-1], 0, 0
            previous_size, previous_links, next_size, next_links = 0, 100, 0, 100
            if at:
                previous = chosen[at - 1]
                previous_size = size[previous]
                previous_links = linked[previous] * 100 // previous_size
            if at < last:
                following = chosen[at + 1]
                next_size = size[following]
                next_links = linked[following] * 100 // next_size
            yield (
                length, linked[n] * 100 // length, previous_size, previous_links, next_size, next_links,
                (proses[n] - before) * 100 // total, (proses[n] - before_first) * 100 // inner if n >= first else -1,
                ahead[at], _ENDS.get(tail, 0), bits[owner[begin]] & EMPHASIS,
                0 if not stated else 2 if text[:30] in stated or (length > 32 and text[-32:-2] in stated) else 1,
                length > 15 and text[:60] in description, titled, furniture,
                _FAR if border is None else max(-_FAR, min(_FAR, n - border)),
            )  # fmt: skip

    def _ahead(self) -> list[int]:
        """For each candidate how many candidates further the next prose is."""
        found = []
        distance = _FAR
        for n in reversed(self.candidates):
            found.append(distance)
            distance = 1 if self.prose[n] else min(_FAR, distance + 1)
        found.reverse()
        return found
