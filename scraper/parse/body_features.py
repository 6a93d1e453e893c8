"""What is known about a block of text before anyone judges it: where it stands, what its classes say, its wording."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate

from scraper.page import ASIDE, BOLD, BUTTON, CAPTION, EMPHASIS, FOOTER, HIDDEN, NAV, Page
from scraper.parse.blocks import Blocks, text_of

# What class and id words say about an element: bits of `kinds`.
COMMENT, MEDIA, SHARE, PROMO, AUTHOR, META, NAVIGATION, UNSEEN, TITLE, TEXT, SHOP, CONTENTS, PULL, NOTE = (
    1 << n for n in range(14)
)

_WORDS = {
    COMMENT: "comment comments disqus respond reply replies discussion livefyre kommentar kommentare comentario "
    "comentarios commentaires commento commenti reaction reactions fyre coral spotim",
    MEDIA: "caption captions figure figcaption image images img photo photos picture pictures video videos gallery "
    "slideshow media credit legend player audio thumb thumbnail carousel slide bild foto embed slider lightbox "
    "copyright photocredit youtube",
    SHARE: "share sharing social socials facebook twitter addthis sharedaddy whatsapp follow shares instagram pinterest "
    "sharebar sharetools tools actions buttons button btn print email like likes",
    PROMO: "related promo recommend recommended recommendation recommendations newsletter newsletters subscribe "
    "subscription signup ad ads advert advertisement advertising sponsor sponsored outbrain taboola teaser "
    "teasers popular trending trend latest more mehr readmore widget widgets banner cta paywall recirc also next "
    "previous prev pagination pager upnext promotion callout aside card cards similar further aktuell anzeige "
    "werbung meistgelesen relacionadas relacionados correlati lire donate donation membership abo join box app "
    "apps podcast jeg rail links offer ticket tickets event events read additional archive",
    AUTHOR: "author authors byline bylines bio biography profile contributor contributors writer autor autoren autore "
    "about avatar writers auteur signature",
    META: "meta date time timestamp datetime published updated tags tag tagged topics topic category categories "
    "keywords kicker label labels rubric dateline source info details kategorie section eyebrow filed data datum "
    "fecha pubdate postmeta stats metadata",
    NAVIGATION: "nav menu navigation breadcrumb breadcrumbs footer header masthead sidebar toolbar topbar bottom legal cookie "
    "cookies consent gdpr popup modal overlay login dialog navbar foot side secondary tabs tab search site banner",
    UNSEEN: "hidden hide sr visually screenreader offscreen invisible collapse collapsed skip noscript only assistive "
    "accessibility",
    TITLE: "title headline heading subtitle dek standfirst lead intro lede summary excerpt description abstract "
    "subheadline deck subhead subheading sub subtitulo chapo titulo titel sottotitolo vorspann untertitel "
    "preamble bajada entradilla hed strapline",
    TEXT: "article body content story entry post text main paragraph articlebody rich richtext copy prose review single "
    "articletext storybody texto contenido inhalt absatz corpo",
    SHOP: "price prices buy product products shop offer cart rating ratings specs deal deals amazon affiliate score "
    "stars",
    CONTENTS: "toc contents jump anchor index",
    PULL: "pullquote pull blockquote quote quotes zitat",
    NOTE: "note notes disclaimer disclosure correction corrections footnote footnotes endnote references reflist "
    "citation notice warning alert message editor hinweis",
}
# Words that stand in the furniture around a text more often than in it.
_FURNITURE = frozenset(
    "share tweet facebook twitter whatsapp email e-mail print follow subscribe newsletter sign login log comment comments kommentare "
    "kommentar reply related read more mehr lesen also auch weiterlesen watch see photo photos image picture getty images reuters ap afp "
    "credit copyright © bild foto fotos video advertisement anzeige werbung sponsored by von published updated posted veröffentlicht "
    "aktualisiert filed tags topics categories kategorie source sources quelle author editor editors reporter staff writer about views "
    "ago min minutes read rights reserved all click here join download app story stories article articles news latest next previous top "
    "popular trending most donate support loading copy link save menu home privacy terms cookies cookie policy contact advertise "
    "leer más leia lire aussi suivez les også lue myös leggi anche".split()
)
_KIND: dict[str, int] = {}
for _bit, _names in _WORDS.items():
    for _name in _names.split():
        _KIND[_name] = _KIND.get(_name, 0) | _bit
_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]{2,}")

NEVER = NAV | FOOTER | BUTTON  # hardly one block in a hundred that stands in one of these is text
_NOT_PROSE = NEVER | ASIDE | CAPTION | HIDDEN
_LEAST_PROSE = 80  # letters: shorter blocks are as often menus as sentences
_ENOUGH = 0.7  # of the page's prose that the container must hold; with more, the comments would belong to it
_REACH = 2  # how far above the container text still stands: decks, first paragraphs, split containers
_FAR = 60  # blocks; beyond that a distance means nothing
_SHORT = 200  # letters: wording is looked at in blocks shorter than this
_ENDS = dict.fromkeys(".!?…。！？", 1) | dict.fromkeys("\"”’»')“", 2) | {":": 3, ",": 4, ";": 4}
_TAGS = {
    name: n
    for n, name in enumerate(
        "p div li td span section article blockquote h1 h2 h3 h4 h5 h6 figcaption figure a ul ol dd dt th header footer "
        "aside address main body pre form center label button".split(),
        1,
    )
}

FLAGS = ("bits", "kinds", "parent_kinds", "kinds_above")
PLACE = (
    "tag", "parent_tag", "inside", "depth", "article", "itemprop", "home_size", "home_links", "parent_size", "parent_links",
    "parent_prose", "parent_blocks", "grand_size", "grand_links", "grand_prose", "branch_share", "branch_links", "branch_prose",
    "branch_blocks",
)  # fmt: skip
BLOCK = (
    "size", "links", "previous_size", "previous_links", "next_size", "next_links", "seen", "seen_inside", "position", "prose_ahead",
    "prose_behind", "ends", "starts_low", "bold", "emphasis", "alike", "alike_prose", "alike_links", "alike_size", "stated", "described",
    "titled", "furniture", "repeated", "after_h1", "from_h1",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks stand, described once for all blocks of an element: values as PLACE and FLAGS name them."""

    values: tuple[int, ...]
    flags: tuple[int, ...]


def kinds(page: Page, element: int) -> int:
    """What the class and id of an element say it is."""
    own = page.attrs[element]
    if "class" not in own and "id" not in own:
        return 0
    found = 0
    for word in _TOKEN.findall(f"{own.get('class')} {own.get('id')}"):
        found |= _KIND.get(word.lower(), 0)
    return found


class Surroundings:
    """What is known of a page's blocks together: sums, the container, the candidates. Made once a page, then only read."""

    def __init__(self, page: Page, blocks: Blocks) -> None:
        self.page, self.blocks = page, blocks
        bits = page.bits
        self.prose = [
            size - linked if size >= _LEAST_PROSE and linked * 3 <= size and not bits[home] & _NOT_PROSE else 0
            for size, linked, home in zip(blocks.size, blocks.linked, blocks.home, strict=True)
        ]
        self._sizes = [0, *accumulate(blocks.size)]
        self._links = [0, *accumulate(blocks.linked)]
        self._proses = [0, *accumulate(self.prose)]
        self._kinds: dict[int, int] = {}
        self._stats: dict[int, tuple[int, int, int, int]] = {}
        self._above: dict[int, tuple[int, int, int, int, int]] = {}
        self.container = self._container()
        self.region = self.container
        for _ in range(_REACH):
            if page.tag[self.region] not in ("body", "html"):
                self.region = page.parent[self.region]
        low, high = self._range(self.region)
        self.low, self.high = low, high
        self.candidates = [
            n for n, home in enumerate(blocks.home) if not bits[home] & NEVER and (low <= n < high or self.prose[n])
        ]
        self.total = max(1, self._proses[high] - self._proses[low])
        first, last = self._range(self.container)
        self.first, self.inner = first, max(1, self._proses[last] - self._proses[first])

    def _container(self) -> int:
        """The smallest element that holds most of the prose of the page, comments left out."""
        page, parent = self.page, self.page.parent
        weights: dict[int, int] = {}
        for home, prose in zip(self.blocks.home, self.prose, strict=True):
            if prose:
                weights[home] = weights.get(home, 0) + prose
        below: dict[int, int] = {}
        for home, prose in weights.items():
            chain = [home, *page.ancestors(home)]
            if any(self.kinds(element) & COMMENT for element in chain):
                continue
            for element in chain:
                below[element] = below.get(element, 0) + prose
        if not below:  # no prose: whatever holds most letters
            for home, size in zip(self.blocks.home, self.blocks.size, strict=True):
                if not page.bits[home] & NEVER:
                    while home >= 0:
                        below[home] = below.get(home, 0) + size
                        home = parent[home]
        if not below:
            return 0
        least = _ENOUGH * max(below.values())
        return max(element for element, prose in below.items() if prose >= least)

    def kinds(self, element: int) -> int:
        """`kinds` of an element, remembered."""
        found = self._kinds.get(element)
        if found is None:
            found = self._kinds[element] = kinds(self.page, element)
        return found

    def _range(self, element: int) -> tuple[int, int]:
        start = self.blocks.start
        return bisect_left(start, self.page.first[element]), bisect_left(start, self.page.last[element])

    def _stat(self, element: int) -> tuple[int, int, int, int]:
        """Letters, per cent of them in links, prose and blocks below an element."""
        found = self._stats.get(element)
        if found is None:
            low, high = self._range(element)
            size = self._sizes[high] - self._sizes[low]
            links = (self._links[high] - self._links[low]) * 100 // (size or 1)
            found = self._stats[element] = size, links, self._proses[high] - self._proses[low], high - low
        return found

    def _line(self, element: int) -> tuple[int, int, int, int, int]:
        """Up to the container or the region: kinds on the way, levels, in an article, in an articleBody, the topmost element."""
        found = self._above.get(element)
        if found is not None:
            return found
        page = self.page
        above = page.parent[element]
        if element in (self.container, self.region) or above < 0:
            over, depth, article, stated, branch = 0, 0, 0, 0, element
            up = element
            while up >= 0:
                article |= page.tag[up] == "article"
                stated |= _is_body(page, up)
                up = page.parent[up]
        else:
            over, depth, article, stated, branch = self._line(above)
            over |= self.kinds(element)
            depth += 1
            article |= page.tag[element] == "article"
            stated |= _is_body(page, element)
            if above in (self.container, self.region):
                branch = element
        found = self._above[element] = over, depth, article, stated, branch
        return found

    def place(self, home: int) -> Place:
        """Where the blocks of an element stand."""
        page, total = self.page, self.total
        parent = page.parent[home] if page.parent[home] >= 0 else home
        grand = page.parent[parent] if page.parent[parent] >= 0 else parent
        over, depth, article, stated, branch = self._line(home)
        size, links, _, _ = self._stat(home)
        parent_size, parent_links, parent_prose, parent_blocks = self._stat(parent)
        grand_size, grand_links, grand_prose, _ = self._stat(grand)
        branch_size, branch_links, branch_prose, branch_blocks = self._stat(branch)
        inside = self.container <= home < page.end[self.container]
        values = (
            _TAGS.get(page.tag[home], 0), _TAGS.get(page.tag[parent], 0), int(inside), depth, article, stated, size, links, parent_size,
            parent_links, parent_prose * 100 // total, parent_blocks, grand_size, grand_links, grand_prose * 100 // total,
            branch_size * 100 // (self._sizes[-1] or 1), branch_links, branch_prose * 100 // total, branch_blocks,
        )  # fmt: skip
        near = self.kinds(parent) if parent > self.container else 0
        return Place(values, (page.bits[home], self.kinds(home), near, over))


def _is_body(page: Page, element: int) -> bool:
    named = page.attrs[element].get("itemprop")
    return bool(named) and ("articleBody" in named or "reviewBody" in named)


def rows(around: Surroundings, stated: str, title: str, description: str) -> list[tuple[int, ...]]:
    """The values of every candidate, as BLOCK names them. `stated` is the text the page's JSON-LD gives, "" where it gives none."""
    page, blocks, prose, chosen = around.page, around.blocks, around.prose, around.candidates
    pieces, owner, bits, tag, attrs = page.pieces, page.owner, page.bits, page.tag, page.attrs
    start, stop, home, size = blocks.start, blocks.stop, blocks.home, blocks.size
    links = [linked * 100 // length for linked, length in zip(blocks.linked, size, strict=True)]
    alike: dict[tuple[str, str | None], list[int]] = {}
    signs = []
    for n in chosen:
        element = home[n]
        sign = tag[element], attrs[element].get("class")
        counts = alike.get(sign)
        if counts is None:
            counts = alike[sign] = [0, 0, 0, 0]
        counts[0] += 1
        counts[1] += size[n]
        counts[2] += blocks.linked[n]
        counts[3] += prose[n]
        signs.append(counts)
    ahead = []
    distance = _FAR
    for n in reversed(chosen):
        ahead.append(distance)
        distance = 1 if prose[n] else min(_FAR, distance + 1)
    ahead.reverse()
    times = Counter(pieces[k] for k in start)
    words_of_title = frozenset(title.lower().split())
    heading = page.by_tag.get("h1")
    border = page.first[heading[0]] if heading else -1
    border_block = bisect_left(start, border)
    low, span, total, first, inner, proses = (
        around.low,
        max(1, around.high - around.low),
        around.total,
        around.first,
        around.inner,
        around._proses,
    )
    found = []
    behind = _FAR
    last = len(chosen) - 1
    for at, n in enumerate(chosen):
        length, begin, end = size[n], start[n], stop[n]
        text = pieces[begin].strip() if end - begin == 1 or length >= _SHORT else text_of(page, begin, end)
        titled = furniture = 0
        if length < _SHORT:
            words = text.lower().split()
            titled = len(words_of_title.intersection(words)) * 100 // len(words)
            furniture = len(_FURNITURE.intersection(words)) * 100 // len(words)
        tail = pieces[end - 1].rstrip()[-1]
        before, after = chosen[at - 1] if at else n, chosen[at + 1] if at < last else n
        count, alike_size, alike_linked, alike_prose = signs[at]
        inline = bits[owner[begin]]
        found.append((
            length, links[n], size[before] if at else 0, links[before] if at else 100,
            size[after] if at < last else 0, links[after] if at < last else 100,
            (proses[n] - proses[low]) * 100 // total, (proses[n] - proses[first]) * 100 // inner if n >= first else -1,
            (n - low) * 100 // span, ahead[at], behind, _ENDS.get(tail, 0), int(text[0].islower()),
            int(inline & BOLD != 0), int(inline & EMPHASIS != 0),
            count, alike_prose * 100 // total, alike_linked * 100 // (alike_size or 1), alike_size // count,
            0 if not stated else 2 if text[:30] in stated or (length > 32 and text[-32:-2] in stated) else 1,
            int(length > 15 and text[:60] in description), titled, furniture, times[pieces[begin]], int(begin > border),
            max(-_FAR, min(_FAR, n - border_block)) if heading else _FAR,
        ))  # fmt: skip
        behind = 1 if prose[n] else min(_FAR, behind + 1)
    return found
