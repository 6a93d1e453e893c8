"""The work a page is about: its name, what kind of work it is, its year, and the numbers it is known by elsewhere.

Structured data first (what a Review says it reviews; on an item's page, the item). Then the patterns of headlines in
their many languages. Then what the headline and the text agree on: the quoted or emphasised name, the part of the
headline, the whole of it, that the text keeps repeating. The kind is told by data, address, sections and vocabulary.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from scraper import text
from scraper.page import EMPHASIS, HEADING, Page
from scraper.parse import headline
from scraper.parse.around import kickers, tags
from scraper.parse.data.structured import Node, Structured
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts, articles
from scraper.parse.text.main_text import MainText
from scraper.parse.works import item_kinds, item_names, item_numbers
from scraper.records import Found, Item, PageType

_WORKS = (
    "Movie", "TVSeries", "TVEpisode", "TVSeason", "VideoGame", "Game", "MusicAlbum", "MusicRelease", "Book",
    "TheaterEvent",
    "Restaurant", "FoodEstablishment", "Recipe", "SoftwareApplication", "MobileApplication", "Product", "Hotel",
    "LodgingBusiness",
    "LocalBusiness", "TouristAttraction", "Place", "Thing",
)  # fmt: skip
_OG_TYPES = {
    "video.movie": "Movie", "video.tv_show": "TVSeries", "video.episode": "TVEpisode", "music.album": "MusicAlbum",
    "music.song": "MusicRecording", "album": "MusicAlbum", "book": "Book", "books.book": "Book", "product": "Product",
    "og:product": "Product", "restaurant": "Restaurant", "restaurant.restaurant": "Restaurant", "hotel": "Hotel",
    "game": "VideoGame",
}  # fmt: skip
_VAGUE = frozenset(("Thing", "Product", "CreativeWork", "Place", "LocalBusiness"))  # said of everything
# Weights of what tells the kind, found by trying: an address' folders are chosen by editors, its end repeats the
# headline.
_FOLDER, _SECTION, _LABEL, _TITLE, _SLUG, _TEXT = 1.5, 1.0, 0.5, 0.5, 0.3, 5.0
_SAME_LETTERS = 40  # of a name, that the headline must hold for the data to be about the same thing
_MOST = 2  # times that a word of one place counts
_LEAST_KIND = 0.6  # of all weights together; less is a guess
_REPEATED = 2  # times a part of the headline must stand in the text to be the work's name
_LONGEST_WHOLE = 8  # words of a headline that may be a name as it stands
_EARLY_LINES = 6  # in which a review names its work


def read(
    page: Page, data: Structured, facts: SiteFacts, kind: PageType, title: str | None, main: MainText, ledger: Ledger
) -> Item | None:
    """The work reviewed, or on an item's page the item; None on pages that are about no single work."""
    if kind not in ("review", "item"):
        return None
    node = _node(data, kind, title)
    own = _own_title(title, ledger)
    named = next(_names(page, data, facts, kind, node, own, main), None)
    if named is None:
        return None
    rule, name = named
    ledger.note("item", rule, name)
    what = _type(page, data, node, title, name.value, main, ledger)
    return Item(name.value, what, _year(node, title), tuple(item_numbers.read(page, node, main, kind, ledger)))


# The node


def _node(data: Structured, kind: PageType, title: str | None) -> Node | None:
    """The node that describes the work; None where there is none or several."""
    if kind == "review":
        for review in data.of_type("Review", "CriticReview", "ReviewNewsArticle", "UserReview"):
            node = review.node("itemReviewed", "about")
            if node is not None and node.text("name") and not review.inside("Product", "ItemList"):
                return node
        for article in articles(data):
            node = article.node("itemReviewed", "about", "mainEntity")
            if node is not None and node.is_a(*_WORKS[:-1]) and node.text("name"):
                return node
    tops = [node for node in data.of_type(*_WORKS[:-1]) if _is_top(node) and node.text("name")]
    if kind == "review":
        tops = [node for node in tops if node.node("review") is not None]
    called = [node for node in tops if title and text.key(node.text("name"))[:_SAME_LETTERS] in text.key(title)]
    if called:
        return max(called, key=lambda node: len(text.key(node.text("name"))))
    return tops[0] if tops and len({text.key(node.text("name")) for node in tops[:6]}) <= 2 else None


def _is_top(node: Node) -> bool:
    return (
        node.parent is None
        or node.prop in ("mainEntity", "mainEntityOfPage", "itemReviewed", "about")
        or (node.parent.is_a("WebPage", "ItemPage") and node.prop != "mentions")
    )


# The name


def _names(
    page: Page,
    data: Structured,
    facts: SiteFacts,
    kind: PageType,
    node: Node | None,
    own: Found[str] | None,
    main: MainText,
) -> Iterator[tuple[str, Found[str]]]:
    if node is not None and kind == "item":
        yield from _heading_of_item(node, own)
    if node is not None:
        found = node.found("name")
        if found and 0 < len(found.value) <= item_names.LONGEST and text.key(found.value) != text.key(facts.site_name):
            yield node.source + "-item", found
    if kind == "item":
        if own is not None:
            name = item_names.of_item(own.value)
            place = _PLACE.search(name)
            if place and _best(_scores(page, data, name, main)) == "restaurant":
                name = name[: place.start()]
            yield "headline", _cut(own, name)
        return
    lines = [own, *_other_titles(page, data)]
    for line in lines:
        if line is None:
            continue
        patterned = item_names.in_headline(line.value)
        if patterned:
            yield "headline-pattern", _cut(line, _narrowed(patterned, page, data, main))
    yield from _agreed(page, data, own, main)


_PLACE = re.compile(r", [^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+)?\Z")  # "Le Restaurant, Amsterdam"


def _best(scores: dict[str, float]) -> str:
    return max(scores, key=lambda kind: scores[kind])


def _heading_of_item(node: Node, own: Found[str] | None) -> Iterator[tuple[str, Found[str]]]:
    """The headline of an item's page, where the data calls the item the same, or only adds a bracket."""
    name = text.key(item_names.clean(node.text("name") or ""))
    if own is not None and name and name.startswith(text.key(item_names.clean(own.value))):
        yield "headline", _cut(own, item_names.clean(own.value))


def _own_title(title: str | None, ledger: Ledger) -> Found[str] | None:
    """The headline where it was found."""
    for entry in ledger.evidence.get("headline", ()):
        if title and title in entry.raw:
            return Found(title, entry.path, title, entry.source)
    return None


def _other_titles(page: Page, data: Structured) -> Iterator[Found[str]]:
    for k in page.by_tag.get("title", ())[:1]:
        yield Found(page.text(k), page.path(k), page.text(k), "meta")
    for _, found in data.meta("og:title", "twitter:title"):
        yield found


def _cut(line: Found[str], name: str) -> Found[str]:
    """The name as a part of that line; raw is what stands there."""
    at = line.raw.find(name)
    raw = name if at >= 0 else line.raw
    return Found(name, line.path, raw, line.source)


def _narrowed(name: str, page: Page, data: Structured, main: MainText) -> str:
    """Of "Artist – Album" and "Book - Author" the work alone, where the vocabulary tells which it is.

    A colon parts a title from its subtitle, which belongs to it; a dash parts people from works.
    """
    parts = re.split(r"\s+[–—-]\s+", name, maxsplit=1)
    if len(parts) != 2:
        return name
    scores = _scores(page, data, name, main)
    best = _best(scores)
    first, second = parts
    if best == "music":
        return second
    return first if best == "book" and 2 <= len(second.split()) <= 3 and second.istitle() else name


def _agreed(page: Page, data: Structured, own: Found[str] | None, main: MainText) -> Iterator[tuple[str, Found[str]]]:
    """What headline and text agree on."""
    body = main.body or ""
    emphasised = _emphasised(page, main)
    if own is not None:
        yield from _in_own(page, data, own, main, emphasised)
    for name, times in emphasised.most_common(1):
        if times >= _REPEATED:
            yield "emphasis", _at_emphasis(page, name, main, own)
    if own is not None:
        prefix = _repeated_prefix(own.value, body)
        if prefix:
            yield "headline-prefix", _cut(own, prefix)
        for name in _quoted_early(main):
            yield "quoted", _at_line(page, name, main, own)
        for part in item_names.parts(own.value)[:1]:
            name = item_names.clean(part)
            if item_names.is_name(name):
                yield "headline-part", _cut(own, name)


def _in_own(
    page: Page, data: Structured, own: Found[str], main: MainText, emphasised: Counter[str]
) -> Iterator[tuple[str, Found[str]]]:
    """The part of the headline, or the whole, that is quoted, emphasised, dated or repeated."""
    body = main.body or ""
    known = text.key(own.value)
    for name in item_names.quoted(own.value):
        if body.count(name) >= 1 or name in emphasised:
            yield "headline-quote", _cut(own, name)
    longest = sorted((name for name, times in emphasised.items() if times >= _REPEATED), key=lambda name: -len(name))
    for name in longest:
        if len(name) > 3 and text.key(name) in known:
            yield "headline-emphasis", _cut(own, name) if name in own.value else _at_emphasis(page, name, main, own)
    for part in item_names.parts(own.value):
        if item_names.year(part) and item_names.is_name(item_names.clean(part)):
            yield (
                "headline-year",
                _cut(own, _narrowed(item_names.clean(own.value if _is_short(own.value) else part), page, data, main)),
            )
    cleaned = item_names.clean(own.value)
    if _EPISODE.search(own.value) and item_names.is_name(cleaned):
        yield "headline-episode", _cut(own, cleaned)
    narrowed = _narrowed(cleaned, page, data, main)
    if narrowed != cleaned and _is_short(cleaned):
        yield "headline-dash", _cut(own, narrowed)
    before_comma = cleaned.split(",")[0]
    if before_comma != cleaned and len(before_comma.split()) > 1 and before_comma in body and cleaned not in body:
        yield "headline-comma", _cut(own, before_comma)
    whole = _is_short(cleaned) and not item_names.is_parted(own.value) and not _is_sentence(own.value)
    if whole and item_names.is_name(cleaned):
        yield "headline", _cut(own, cleaned)
    if item_names.is_parted(own.value):
        for part in sorted(item_names.parts(own.value), key=lambda part: -_times(part, body))[:1]:
            name = item_names.clean(part)
            if item_names.is_name(name) and _times(part, body) >= 1:
                yield "headline-part", _cut(own, name)


_EPISODE = re.compile(r"\b\d{1,2}\s?[x×]\s?\d{1,2}\b|\bS\d{1,2}\s?E\d{1,2}\b|\bseason \d+ episode \d+", re.IGNORECASE)


def _is_short(line: str) -> bool:
    return len(line.split()) <= _LONGEST_WHOLE


def _is_sentence(line: str) -> bool:
    return line.rstrip().endswith(("?", "!")) and len(line.split()) > 5


def _times(part: str, body: str) -> int:
    return body.count(part) if len(part) > 2 else 0


def _repeated_prefix(title: str, body: str) -> str | None:
    """The longest beginning of the headline that the text repeats."""
    tokens = title.split()
    for n in range(min(len(tokens) - 1, _LONGEST_WHOLE), 0, -1):
        prefix = re.sub(r"(?:[’']s|[,:;.?!])+\Z", "", " ".join(tokens[:n]))
        least = 1 if n > 1 else _REPEATED
        if prefix[:1].isupper() and len(prefix) > 3 and body.count(prefix) >= least and prefix.lower() not in _COMMON:
            return prefix
    return None


_COMMON = frozenset(
    ("this", "that", "these", "when", "what", "with", "from", "they", "there", "here", "your", "once", "after", "the")
)


def _emphasised(page: Page, main: MainText) -> Counter[str]:
    """The emphasised words of the text and how often they stand there, links and headings left out."""
    found: Counter[str] = Counter()
    if not main.owners:
        return found
    inside = range(main.owners[0], max(page.end[owner] for owner in main.owners))
    for tag in ("em", "i", "cite"):
        for i in page.by_tag.get(tag, ()):
            if i in inside and not page.bits[page.parent[i]] & (EMPHASIS | HEADING):
                name = page.text(i).strip(" ,.:;’'“”\"")
                if 2 < len(name) <= 80 and name[:1].isupper() and item_names.is_name(name):
                    found[name] += 1
    return found


def _at_emphasis(page: Page, name: str, main: MainText, own: Found[str] | None) -> Found[str]:
    for tag in ("em", "i", "cite"):
        for i in page.by_tag.get(tag, ()):
            if name in page.text(i):
                return Found(name, page.path(i), name, "visible")
    return _at_line(page, name, main, own)


def _at_line(page: Page, name: str, main: MainText, own: Found[str] | None) -> Found[str]:
    for owner, line in zip(main.owners, main.lines, strict=True):
        if name in line and name in page.text(owner):
            return Found(name, page.path(owner), name, "visible")
    place = own.path if own is not None and name in own.raw else page.path(0)
    return Found(name, place, name, "visible")


def _quoted_early(main: MainText) -> list[str]:
    return [name for line in main.lines[:_EARLY_LINES] for name in item_names.quoted(line) if len(name.split()) <= 6]


# The kind


def _type(
    page: Page, data: Structured, node: Node | None, title: str | None, name: str, main: MainText, ledger: Ledger
) -> str | None:
    said = next(
        (
            kind
            for kind in (node.types if node is not None else ())
            if kind in _WORKS or kind in item_kinds.KIND_OF_TYPE
        ),
        None,
    )
    if said is not None and said not in _VAGUE and node is not None:
        leaf = node.leaf("name")
        if leaf is not None:
            ledger.note("item", node.source + "-type", Found(said, leaf.path, leaf.raw, node.source))
        return said
    for _, found in data.meta("og:type"):
        if found.value.lower() in _OG_TYPES:
            ledger.note("item", "og-type", found)
            return _OG_TYPES[found.value.lower()]
    scores = _scores(page, data, title or "", main, name=name)
    best = _best(scores)
    if scores[best] < _LEAST_KIND:
        return said
    ledger.note("item", "vocabulary", Found(best, "url:" + page.url, page.url, "url"))
    return item_kinds.TYPES[best]


def _scores(page: Page, data: Structured, title: str, main: MainText, *, name: str = "") -> dict[str, float]:
    """How much speaks for each kind. What the work is called says nothing of it: "The Book of Boats" is a game."""
    path = page.url.partition("://")[2].partition("/")[2].partition("?")[0].rstrip("/")
    folders, _, slug = path.rpartition("/")
    sections = [section for node in articles(data) for section in [node.text("articleSection")] if section]
    sections += [found.value for _, found in data.meta(*_SECTION_METAS)]
    called = set(text.words(name))
    slug = " ".join(word for word in text.words(slug) if word not in called)
    said = title.replace(name, " ") if name else title
    labels = [*kickers(page, headline.element(page, title)), *tags(page)]
    places = (
        (folders, _FOLDER),
        (" ".join(sections), _SECTION),
        (" ".join(labels), _LABEL),
        (said, _TITLE),
        (slug, _SLUG),
    )
    scores = {kind: _TEXT * value for kind, value in item_kinds.told(main.body or "").items()}
    for line, weight in places:
        for kind, times in item_kinds.said(line).items():
            scores[kind] += weight * min(times, _MOST)
    return scores


_SECTION_METAS = (
    "article:section",
    "section",
    "og:section",
    "keywords",
    "news_keywords",
    "article:tag",
    "parsely-section",
)


# Year


def _year(node: Node | None, title: str | None) -> int | None:
    for name in ("datePublished", "dateCreated", "copyrightYear", "releaseDate", "startDate"):
        leaf = node.leaf(name) if node is not None and not node.is_a("Recipe", "Product") else None
        match = re.match(r"\s*((?:18|19|20)\d{2})", leaf.text) if leaf is not None else None
        if match:
            return int(match[1])
    return item_names.year(title or "")
