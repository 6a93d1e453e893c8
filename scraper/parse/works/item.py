"""The work a page is about: its name, what kind of work it is, its year, and the numbers it is known by elsewhere.

Structured data first (what a Review says it reviews; on an item's page, the item). Then the patterns of headlines in
their many languages. Then what the headline and the text agree on: the quoted or emphasised name, the part of the
headline, the whole of it, that the text keeps repeating. The kind is told by data, address, sections and vocabulary.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from scraper import text
from scraper.page import Page
from scraper.parse import headline, titles
from scraper.parse.data.structured import Node, Structured
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.parse.text.main_text import MainText
from scraper.parse.works import (
    imprints,
    item_agreed,
    item_names,
    item_numbers,
    item_titles,
    item_type,
    name_votes,
    named_beside,
    particulars,
    review_headlines,
)
from scraper.parse.works.creators import is_person, narrowed, sets_apart
from scraper.parse.works.sections import after_pick, is_pick
from scraper.records import Found, Item, PageType
from scraper.urls import host_of

_SETS = 8  # particulars that a television set outweighs: it is looked at, not what it shows
_ENDS, _LONGEST_END = 3, 250  # lines at either end of the text, and letters of one, that may hold particulars
_LATE, _LONGEST_LABEL = 20, 40  # last lines of the text, among which short ones are no prose
_MOST_BESIDE = 400  # short texts; a place that holds more is a list of works
_SAME_LETTERS = 40  # of a name, that the headline must hold for the data to be about the same thing


def read(
    page: Page,
    data: Structured,
    facts: SiteFacts,
    kind: PageType,
    title: str | None,
    main: MainText,
    ledger: Ledger,
    beside: Sequence[str] = (),
) -> Item | None:
    """The work reviewed, or on an item's page the item; None on pages that are about no single work.

    `beside` are the short texts of the review's place, which may tell particulars of the work.
    """
    if kind not in ("review", "item"):
        return None
    node = _node(data, kind, title)
    own = _bare(page, facts, _own_title(title, ledger))
    if own is not None:
        own = replace(own, value=item_titles.without_opener(own.value))
    ends = [line for line in (*main.lines[:_ENDS], *main.lines[-_ENDS:]) if len(line) <= _LONGEST_END]
    ends += [line for line in main.lines[-_LATE:-_ENDS] if len(line) <= _LONGEST_LABEL]
    told = particulars.told([*beside, *ends]) if len(beside) <= _MOST_BESIDE else Counter()
    if particulars.is_television_set(" ".join([*beside, main.body or ""])):
        told["product"] += _SETS
        told["tv"] -= _SETS
    found = _names(page, data, facts, kind, node, own, main, told)
    named = next((n for n in found if not (is_pick(n[1].value.lower()) and after_pick(n[1].value) == n[1].value)), None)
    if kind == "review" and (named is None or _is_doubtful(*named, main)):
        least = _LEAST_NEW if named is None else _LEAST_OTHER
        voted = name_votes.elected(page, data, facts, title, main, least=least)
        if voted is not None and (named is None or _is_better(voted, named[1].value, main.body or "")):
            titled = own if own is not None and voted in own.raw else None
            named = "voted", item_agreed.cut(titled, voted) if titled else item_agreed.at_line(page, voted, main, own)
    if named is None or (named[0] in _LOOSE and _says_review(named[1].value)):
        return None
    rule, name = named
    if kind == "review" and not rule.endswith("-item"):
        name = _alone(page, name, beside)
    ledger.note("item", rule, name)
    what = item_type.type_of(page, data, node, title, name.value, main, ledger, told, beside)
    return Item(name.value, what, _year(node, title), tuple(item_numbers.read(page, node, main, kind, ledger)))


def _is_doubtful(rule: str, name: Found[str], main: MainText) -> bool:
    """Is a name cut from a title by a loose rule, and never repeated by the text as it stands?"""
    if rule not in _LOOSE or item_titles.is_of_series(name.value):
        return False
    body = main.body or ""
    return name.value not in body or is_person(name.value, body)


def _is_better(voted: str, name: str, body: str) -> bool:
    """Is what the page votes for the part of a name that is the work, or instead of a sentence?"""
    if text.key(voted) == text.key(name):
        return False
    if voted not in name:
        return _is_sentence(name) or bool(_DAY.search(name))
    before, _, behind = name.partition(voted)
    if voted not in body:
        return _is_sentence(behind) and not any(map(_NAMING.fullmatch, behind.split()))
    if all(map(_NAMING.fullmatch, (*before.split(), *behind.split()))):
        return False  # "Hum 7 Pro": nothing parts the words that the text leaves out from those it repeats
    if before:
        return True
    return bool(_DAY.search(behind)) or not _LIKE_A_PERSON.fullmatch(voted)  # a day behind an act's name is no work


def _says_review(name: str) -> bool:
    """Is a name a whole headline that says it is a review's, and goes on behind a colon or a dash?"""
    return item_names.is_parted(name) and review_headlines.says(name)


def _is_sentence(line: str) -> bool:
    return sum(word[:1].islower() for word in line.split()) >= _SENTENCE


_NAMING = re.compile(r"(?:[^\W\d_a-zà-ÿ]|\d)[\w.’'&/+-]*")
_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?!\d)")
_SENTENCE = 2  # words in small letters
_LIKE_A_PERSON = re.compile(r"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'.-]+){1,2}")
_LOOSE = frozenset(
    "headline headline-part headline-pattern headline-prefix headline-dash headline-comma headline-hall".split()
)
_LEAST_NEW, _LEAST_OTHER = 0.6, 0.6  # of the odds, where there is no name, and where there is another


# The node


def _node(data: Structured, kind: PageType, title: str | None) -> Node | None:
    """The node that describes the work; None where there is none or several."""
    if kind == "review":
        for review in data.of_type("Review", "CriticReview", "ReviewNewsArticle", "UserReview"):
            node = review.node("itemReviewed", "about")
            if node is not None and node.text("name") and not review.inside("Product", "ItemList"):
                return node
        for article in data.articles:
            node = article.node("itemReviewed", "about", "mainEntity")
            if node is not None and node.is_a(*item_type.WORKS[:-1]) and node.text("name"):
                return node
    tops = [node for node in data.of_type(*item_type.WORKS[:-1]) if _is_top(node) and node.text("name")]
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
    told: Counter[str],
) -> Iterator[tuple[str, Found[str]]]:
    if node is not None and kind == "item":
        yield from _heading_of_item(node, own)
    if node is not None:
        found = node.found("name")
        if found and 0 < len(found.value) <= item_names.LONGEST and text.key(found.value) != text.key(facts.site_name):
            yield node.source + "-item", found
    for review in data.of_type("Review") if node is None and kind == "review" else ():
        bare = review.found("itemReviewed", "itemreviewed") if review.source == "microdata" else None
        if bare and review.parent is None and item_names.is_name(bare.value):
            yield review.source + "-item", bare
    if kind == "item":
        if own is not None:
            name = item_names.of_item(own.value)
            place = _PLACE.search(name)
            if place and item_type.best(item_type.scores_of(page, data, name, main, told)) == "restaurant":
                name = name[: place.start()]
            yield "headline", item_agreed.cut(own, name)
        return
    top = headline.element(page, own.value) if own is not None else None
    lines = [own, *(_bare(page, facts, line) for line in _other_titles(page, data))]

    def kind_of(name: str) -> str:
        return item_type.best(
            item_type.scores_of(page, data, own.value if own is not None else name, main, told, name=name)
        )

    said = named_beside.said_outright(page, main, top) if top is not None else None
    if said is not None and not any(map(_says_name, lines)):
        yield "said-outright", said
    for book in filter(None, (imprints.read(near, main.body or "") for near in imprints.ends(page, main))):
        yield "imprint", item_agreed.at_line(page, book, main, own)
    pieces = page.pieces[page.first[top] : page.last[top]] if top is not None else []
    heads = [line.value for line in lines[1:] if line is not None]
    below = item_titles.below_its_maker(pieces, heads, music=len(pieces) > 1 and kind_of("") == "music")
    if below and own is not None:
        yield "headline-below", item_agreed.cut(own, below)
    if told["exhibition"] and kind_of("") == "exhibition" and not (own is not None and item_names.quoted(own.value)):
        for shown_as in item_agreed.quoted_often(main):
            yield "quoted-often", item_agreed.at_line(page, shown_as, main, own)
    apart = next((found for _, found in item_agreed.set_apart(page, own)), None) if own is not None else None
    for line in lines:
        patterned = item_names.in_headline(line.value) if line is not None else None
        if line is None or patterned is None:
            continue
        name = narrowed(item_titles.in_text(patterned, line.value, main.body or ""), main.body or "", kind_of)
        if apart is not None and line is own and apart.value != patterned and apart.value in patterned:
            yield "headline-italics", apart
        shown = item_names.clean(own.value) if own is not None else ""
        if line is not own and own is not None and item_titles.is_but_for_place(name, shown):
            yield "headline", item_agreed.cut(own, shown)  # "Artist: Album review" in the head, "Album" on the page
        work = (
            item_titles.before_colon(own.value, name, line.value, main.body or "")
            if own is not None and line is not own
            else None
        )
        if own is not None and work:
            yield "headline-part", item_agreed.cut(own, work)
        second = item_titles.after_its_maker(line.value, name, main.body or "")
        if second and kind_of(name) == "music":
            yield "headline-pattern", item_agreed.cut(line, second)
        yield "headline-pattern", item_agreed.cut(line, name)
    for last in named_beside.closing(page, main):
        yield "closing", last
    yield from _below_its_maker(page, own, lines[1:], main.body or "")
    for head in filter(None, lines[1:]):
        for name in item_names.quoted(head.value):
            if name in (main.body or "") and (own is None or name not in own.value):
                yield "head-quote", item_agreed.cut(head, name)
    yield from item_agreed.agreed(page, own, main, kind_of, [line.value for line in _whole_titles(page, data)])


def _says_name(line: Found[str] | None) -> bool:
    return line is not None and item_names.in_headline(line.value) is not None


def _below_its_maker(
    page: Page, own: Found[str] | None, titles: list[Found[str] | None], body: str
) -> Iterator[tuple[str, Found[str]]]:
    """The album under its artist: the head says "Artist - Album", the page has the one as headline, the other below."""
    for line in titles:
        parts = item_names.parts(line.value) if line is not None else []
        if own is None or len(parts) < _MAKER_AND_WORK or text.key(parts[0]) != text.key(own.value):
            continue
        if sets_apart(parts[0], body) and not sets_apart(parts[1], body):
            continue  # "Album - Artist"
        for i in (i for tag in ("h2", "h3") for i in page.by_tag.get(tag, ())):
            if text.key(page.text(i)) == text.key(parts[1]):
                yield "heading-below", Found(page.text(i), page.path(i), page.text(i), "visible")
                return


_MAKER_AND_WORK = 2  # parts of a title


_PLACE = re.compile(r", [^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+)?\Z")  # "Le Restaurant, Amsterdam"


def _heading_of_item(node: Node, own: Found[str] | None) -> Iterator[tuple[str, Found[str]]]:
    """The headline of an item's page, where the data calls the item the same, or only adds a bracket."""
    name = text.key(item_names.clean(node.text("name") or ""))
    if own is not None and name and name.startswith(text.key(item_names.clean(own.value))):
        yield "headline", item_agreed.cut(own, item_names.clean(own.value))


def _alone(page: Page, name: Found[str], beside: Sequence[str]) -> Found[str]:
    """A name without what a headline goes on to tell, where it stands alone beside the text or in the page's title."""
    heads = [part for k in page.by_tag.get("title", ())[:1] for part in item_names.parts(page.text(k))]
    begins = name.value[: item_titles.LEAST_ALONE]
    said = [item_names.clean(" ".join(line.split())) for line in beside if begins in line]
    if said.count(name.value) > 1:
        return name
    short = item_titles.standing(name.value, {*said, *map(item_names.clean, heads)})
    return item_agreed.cut(name, short) if short != name.value else name


def _own_title(title: str | None, ledger: Ledger) -> Found[str] | None:
    """The headline where it was found."""
    for entry in ledger.evidence.get("headline", ()):
        if title and title in entry.raw:
            return Found(title, entry.path, title, entry.source)
    return None


def _bare(page: Page, facts: SiteFacts, line: Found[str] | None) -> Found[str] | None:
    """A title without the site's name before or behind it, as head or host call it; None if nothing is left."""
    if line is None:
        return None
    names = titles.declared_names(facts) | {label for label in map(text.key, host_of(page.url).split(".")) if label}
    cut = min(titles.bare(line.value, names), key=len)
    return (replace(line, value=cut) if item_names.is_name(cut) else None) if cut != line.value else line


def _other_titles(page: Page, data: Structured) -> Iterator[Found[str]]:
    for k in page.by_tag.get("title", ())[:1]:
        yield Found(_SITE_TAIL.sub("", page.text(k)), page.path(k), page.text(k), "meta")
    for _, found in data.meta("og:title", "twitter:title"):
        yield found


def _whole_titles(page: Page, data: Structured) -> Iterator[Found[str]]:
    for k in page.by_tag.get("title", ())[:1]:
        yield Found(page.text(k), page.path(k), page.text(k), "meta")
    for _, found in data.meta("og:title", "twitter:title"):
        yield found


_SITE_TAIL = re.compile(r"(?<=\S)\s+\|\s+[^|]*\Z")  # the site's name, behind the last bar


# Year


def _year(node: Node | None, title: str | None) -> int | None:
    for name in ("datePublished", "dateCreated", "copyrightYear", "releaseDate", "startDate"):
        leaf = node.leaf(name) if node is not None and not node.is_a("Recipe", "Product") else None
        match = re.match(r"\s*((?:18|19|20)\d{2})", leaf.text) if leaf is not None else None
        if match:
            return int(match[1])
    return item_names.year(title or "")
