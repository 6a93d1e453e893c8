"""Microdata, RDFa and the review microformats: elements as nodes. The older vocabularies speak schema.org here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scraper.elements import HEAD
from scraper.page import Page
from scraper.parse.data.nodes import Node, Value, short, type_names
from scraper.records import Source
from scraper.text import seen

# Names of older vocabularies -> schema.org's.
_OLDER = {
    "itemreviewed": "itemReviewed", "reviewer": "author", "dtreviewed": "datePublished", "summary": "name",
    "description": "reviewBody", "rating": "reviewRating", "value": "ratingValue", "average": "ratingValue",
    "best": "bestRating", "worst": "worstRating", "votes": "ratingCount", "count": "reviewCount",
}  # fmt: skip
_OLDER_TYPES = {"Review-aggregate": "AggregateRating", "Review-Aggregate": "AggregateRating"}


class _Markup(Node):
    """A node in the page's elements. Its properties are kept as element numbers until they are asked for."""

    __slots__ = ("_held",)

    def __init__(
        self, page: Page, element: int, source: Source, types: tuple[str, ...], parent: Node | None, prop: str | None
    ):
        super().__init__(page, element, source, types, parent, prop)
        self._held: dict[str, list[int | Node]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._held)

    def hold(self, name: str, part: int | Node) -> None:
        """Give it one more value of a property. For building only."""
        self._held.setdefault(name, []).append(part)
        self._cache.pop(name, None)

    def _read(self, name: str) -> Iterator[Value | Node]:
        for part in self._held.get(name, ()):
            if isinstance(part, Node):
                yield part
            else:
                value = element_value(self._page, part, name, self.source)
                if value is not None:
                    yield value


_LINKS = {"a": "href", "area": "href", "link": "href"}
_SOURCES = {
    "img": "src", "audio": "src", "embed": "src", "iframe": "src", "source": "src", "track": "src", "video": "src",
    "object": "data", "data": "value", "meter": "value", "time": "datetime",
}  # fmt: skip
_URL_PROPERTIES = frozenset(
    (
        "url",
        "sameAs",
        "image",
        "logo",
        "mainEntityOfPage",
        "thumbnailUrl",
        "discussionUrl",
        "contentUrl",
        "embedUrl",
        "photo",
    )
)


def element_value(page: Page, i: int, name: str, source: Source) -> Value | None:
    """What an element says as the value of a property; None where it says nothing.

    By the microdata standard, but for one thing: a link gives its text unless the property is an address, because
    `<a itemprop=author href=/ann>Ann Lee</a>` means Ann Lee.
    """
    own = page.attrs[i]
    tag = page.tag[i]
    attributes = ["content"]
    if tag in _LINKS and (name in _URL_PROPERTIES or tag == "link"):
        attributes.append("href")
    elif tag in _SOURCES:
        attributes.append(_SOURCES[tag])
    if source == "microformat":
        attributes += ["title"] if tag == "abbr" else ["value-title"]
    for attribute in attributes:
        whole = own.get(attribute)
        if whole and not whole.isspace():
            folded = " ".join(whole.split())
            return Value(seen(folded), folded, whole, source, i, page, attribute)
    text = page.text(i)
    if text:
        return Value(text, text, "\n".join(page.lines(i)), source, i, page, "")
    fallback = "alt" if tag == "img" else "href" if tag in _LINKS else ""
    folded = " ".join((own.get(fallback) or "").split()) if fallback else ""
    return Value(folded, folded, folded, source, i, page, fallback) if folded else None


def microdata(page: Page) -> list[Node]:
    """The microdata items, in document order."""
    nodes: list[Node] = []
    by_element: dict[int, _Markup] = {}
    open_: list[_Markup] = []
    loose: list[tuple[int, str]] = []
    end = page.end
    for i in _with(page, "itemprop", "itemscope"):
        own = page.attrs[i]
        while open_ and end[open_[-1].element] <= i:
            open_.pop()
        around = open_[-1] if open_ else None
        names = [short(name) for name in (own.get("itemprop") or "").split()]
        if "itemscope" in own:
            kind = own.get("itemtype") or ""
            node = _Markup(
                page, i, "microdata", _markup_types(kind), around if names else None, names[0] if names else None
            )
            nodes.append(node)
            by_element[i] = node
            if around is not None:
                for name in names:
                    around.hold(_name(around, name), node)
            open_.append(node)
        elif around is not None:
            for name in names:
                around.hold(_name(around, name), i)
        else:
            loose.extend((i, name) for name in names)
    for node in list(by_element.values()):
        for wanted in page.attr(node.element, "itemref").split():
            _lend(page, node, page.by_id.get(wanted), by_element, loose)
    return nodes


def _with(page: Page, *names: str) -> list[int]:
    """The elements that carry one of these attributes, in order."""
    return sorted({i for name in names for i in page.having(name)})


def _name(node: Node, name: str) -> str:
    """The schema.org name of a property of an item whose type may be of the older vocabulary."""
    older = "data-vocabulary" in _vocabulary(node)
    return _OLDER.get(name.lower(), name) if older else name


def _vocabulary(node: Node) -> str:
    """The itemtype or typeof of a node in the page's elements, as it is written."""
    own = node._page.attrs[node.element]
    return own.get("itemtype") or own.get("typeof") or ""


def _markup_types(kind: str) -> tuple[str, ...]:
    found = tuple(short(part) for part in kind.split())
    return tuple(_OLDER_TYPES.get(part, part) for part in found) if "data-vocabulary" in kind else found


def _lend(
    page: Page, node: _Markup, lender: int | None, by_element: dict[int, _Markup], loose: list[tuple[int, str]]
) -> None:
    """itemref: what stands in the lender, and in no item of its own, belongs to the node too."""
    if lender is None or lender <= node.element < page.end[lender]:
        return
    for i, name in loose:
        if lender <= i < page.end[lender]:
            node.hold(name, i)
    for i, other in by_element.items():
        if lender <= i < page.end[lender] and other.parent is None:
            for name in page.attr(i, "itemprop").split():
                other.parent, other.prop = node, short(name)
                node.hold(short(name), other)


def rdfa(page: Page) -> list[Node]:
    """The RDFa nodes, in document order."""
    nodes: list[Node] = []
    open_: list[_Markup] = []
    end, bits = page.end, page.bits
    for i in _with(page, "property", "rel", "typeof"):
        own = page.attrs[i]
        named = own.get("property") or (own.get("rel") if "typeof" in own or ":" in (own.get("rel") or "") else None)
        if not named and "typeof" not in own:
            continue
        if bits[i] & HEAD or page.tag[i] == "html":
            continue
        while open_ and end[open_[-1].element] <= i:
            open_.pop()
        around = open_[-1] if open_ else None
        names = [_OLDER.get(name.lower(), name) if prefixed.startswith("v:") else name
                 for prefixed in (named or "").split() for name in (short(prefixed),)]  # fmt: skip
        if not names and around is not None and not around.types and page.parent[i] == around.element:
            around.types = _rdfa_types(own)  # what a rel holds: <span rel="v:rating"><span typeof="v:Rating">
        elif "typeof" in own or (own.get("rel") and not own.get("property") and around is not None):
            types = _rdfa_types(own)
            node = _Markup(page, i, "rdfa", types, around if names else None, names[0] if names else None)
            nodes.append(node)
            if around is not None:
                for name in names:
                    around.hold(name, node)
            open_.append(node)
        elif around is not None:
            for name in names:
                around.hold(name, i)
    return nodes


def _rdfa_types(own: Mapping[str, str | None]) -> tuple[str, ...]:
    return tuple(_OLDER_TYPES.get(kind, kind) for kind in type_names((own.get("typeof") or "").split()))


_FORMATS = {
    "hreview-aggregate": "AggregateRating",
    "h-review-aggregate": "AggregateRating",
    "hreview": "Review",
    "h-review": "Review",
}
_CLASSES = {
    "reviewer": "author", "p-author": "author", "p-reviewer": "author", "dtreviewed": "datePublished",
    "dt-reviewed": "datePublished", "dt-published": "datePublished", "summary": "name", "p-name": "name",
    "description": "reviewBody", "e-content": "reviewBody", "rating": "ratingValue", "p-rating": "ratingValue",
    "average": "ratingValue", "p-average": "ratingValue", "best": "bestRating", "p-best": "bestRating",
    "worst": "worstRating", "votes": "ratingCount", "p-votes": "ratingCount", "count": "reviewCount",
    "p-count": "reviewCount", "item": "itemReviewed", "p-item": "itemReviewed",
}  # fmt: skip
_OF_THE_RATING = frozenset(("ratingValue", "bestRating", "worstRating"))


def microformats(page: Page) -> list[Node]:
    """Flat by nature: the classes inside a review are its properties; the rating is made a node, as in schema.org."""
    nodes: list[Node] = []
    stop = 0
    for i in page.labelled(page.labels_with(("hreview", "h-review"))):
        if i < stop:
            continue
        own = (page.attr(i, "class")).lower().split()
        kind = next((kind for name, kind in _FORMATS.items() if name in own), None)
        if kind is None:
            continue
        stop = page.end[i]
        node = _Markup(page, i, "microformat", (kind,), None, None)
        nodes.append(node)
        nodes.extend(_class_properties(page, node))
    return nodes


def _class_properties(page: Page, node: _Markup) -> list[Node]:
    rating: _Markup | None = None
    more: list[Node] = []
    inner_stop = 0
    for k in range(node.element + 1, page.end[node.element]):
        if not page.label[k]:
            continue
        for name in page.attr(k, "class").lower().split():
            prop = _CLASSES.get(name)
            if prop is None or k < inner_stop:
                continue
            if prop == "itemReviewed":
                item = _Markup(page, k, "microformat", ("Thing",), node, prop)
                named = (j for j in range(k, page.end[k]) if {"fn", "p-name"} & set(page.attr(j, "class").split()))
                item.hold("name", next(named, k))
                node.hold(prop, item)
                more.append(item)
                inner_stop = page.end[k]
            elif prop in _OF_THE_RATING and node.is_a("Review"):
                if rating is None:
                    rating = _Markup(page, k, "microformat", ("Rating",), node, "reviewRating")
                    node.hold("reviewRating", rating)
                    more.append(rating)
                holder = _inner(page, k, "value") if prop == "ratingValue" else k
                rating.hold(prop, holder)
            else:
                node.hold(prop, _inner(page, k, "fn") if prop == "author" else k)
    return more


def _inner(page: Page, i: int, name: str) -> int:
    """The element of that class inside i, or i itself."""
    return next((k for k in range(i + 1, page.end[i]) if name in page.attr(k, "class").lower().split()), i)
