"""What a page says of itself to machines, as one list of nodes: JSON-LD, microdata, RDFa and the review microformats.

    data = structured.read(page)
    for review in data.of_type("Review", "CriticReview"):
        review.text("author")                      'Ann Lee'      (of a person: the name)
        review.found("author")                     Found('Ann Lee', '/html/head[1]/script[2]#/author/name', ...)
        review.node("reviewRating")                the nested node; review.nodes("author") all of them
        review.all("author")                       values and nodes as they stand
        review.parent, review.prop                 the node it hangs under, and as which property

Types and properties carry no prefix ("Review", "author"); the older vocabularies (data-vocabulary.org, hReview) are
given schema.org's names. References by @id are followed within the page, so a node may be reached from several places,
and each value tells where it really stands. Nothing is built before it is asked for.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from scraper.page import HEAD, Page
from scraper.records import Found, Source

MAX_DEPTH = 40  # of nested JSON; real pages stay below 12
MAX_NODES = 20_000  # of one page; the richest seen have some 700

_PREFIX = re.compile(r"[A-Za-z][\w.-]*:(?!//)")
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:[,.\s]\d{3})+\Z")
_RESERVED = frozenset(("@id", "@type", "@context", "@graph"))

# Names of older vocabularies -> schema.org's.
_OLDER = {
    "itemreviewed": "itemReviewed", "reviewer": "author", "dtreviewed": "datePublished", "summary": "name",
    "description": "reviewBody", "rating": "reviewRating", "value": "ratingValue", "average": "ratingValue",
    "best": "bestRating", "worst": "worstRating", "votes": "ratingCount", "count": "reviewCount",
}  # fmt: skip
_OLDER_TYPES = {"Review-aggregate": "AggregateRating", "Review-Aggregate": "AggregateRating"}


@dataclass(frozen=True, slots=True)
class Value:
    """One value that is no node: a string (folded, entities undone), a number or a truth value.

    `raw` is what stands at `path` (folded); `whole` is the string with its line breaks. `element` is the element the
    value stands in (the script, for JSON-LD).
    """

    value: str | int | float | bool
    raw: str
    whole: str
    source: Source
    element: int
    _page: Page = field(repr=False, compare=False)
    _place: str = field(repr=False)

    @property
    def text(self) -> str:
        """The value as text."""
        return self.value if isinstance(self.value, str) else str(self.value)

    @property
    def path(self) -> str:
        """Where it stands; see Page.resolve."""
        place = self._place
        return self._page.path(self.element) + place if place[:1] in ("#", "") else self._page.path(self.element, place)

    @property
    def found(self) -> Found[str]:
        """The value as text, with its evidence."""
        return Found(self.text, self.path, self.raw, self.source)


class Node:
    """One thing the page describes: a review, a person, a rating. Compared by identity."""

    __slots__ = ("_cache", "_page", "element", "parent", "prop", "source", "types")

    def __init__(
        self, page: Page, element: int, source: Source, types: tuple[str, ...], parent: Node | None, prop: str | None
    ):
        self._page, self.element, self.source, self.types = page, element, source, types
        self.parent, self.prop = parent, prop
        self._cache: dict[str, tuple[Value | Node, ...]] = {}

    def __repr__(self) -> str:
        return f"<{self.source} {'/'.join(self.types) or 'node'} {self.path}>"

    @property
    def path(self) -> str:
        """Where it stands; see Page.resolve."""
        return self._page.path(self.element)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its properties."""
        raise NotImplementedError

    def _read(self, name: str) -> Iterator[Value | Node]:
        raise NotImplementedError

    def is_a(self, *types: str) -> bool:
        """True where one of its types is among these."""
        return any(kind in types for kind in self.types)

    def inside(self, *types: str) -> bool:
        """True where it hangs, at any depth, below a node of one of these types."""
        above = self.parent
        while above is not None:
            if above.is_a(*types):
                return True
            above = above.parent
        return False

    def all(self, name: str) -> tuple[Value | Node, ...]:
        """Everything a property holds, in order; references to nodes of the page are followed."""
        found = self._cache.get(name)
        if found is None:
            found = self._cache[name] = tuple(self._read(name))
        return found

    def first(self, *names: str) -> Value | Node | None:
        """The first value or node of the first of these properties that has one."""
        for name in names:
            found = self.all(name)
            if found:
                return found[0]
        return None

    def nodes(self, name: str) -> list[Node]:
        """The nodes a property holds."""
        return [part for part in self.all(name) if isinstance(part, Node)]

    def node(self, *names: str) -> Node | None:
        """The first node of these properties."""
        return next((part for name in names for part in self.all(name) if isinstance(part, Node)), None)

    def values(self, name: str) -> list[Value]:
        """The values a property holds, nodes left out."""
        return [part for part in self.all(name) if isinstance(part, Value)]

    def leaf(self, *names: str) -> Value | None:
        """The first value of these properties; where the property holds a node, that node's name."""
        for name in names:
            for part in self.all(name):
                if isinstance(part, Value):
                    return part
                named = next(iter(part.values("name")), None)
                if named is not None:
                    return named
        return None

    def text(self, *names: str) -> str | None:
        """The text of `leaf`."""
        leaf = self.leaf(*names)
        return None if leaf is None else leaf.text

    def found(self, *names: str) -> Found[str] | None:
        """The text of `leaf`, with its evidence."""
        leaf = self.leaf(*names)
        return None if leaf is None else leaf.found

    def number(self, *names: str) -> float | None:
        """The first of these properties that is a number; see `number`."""
        for name in names:
            for part in self.values(name):
                value = number(part.value)
                if value is not None:
                    return value
        return None


class _JsonNode(Node):
    """A JSON-LD object. Its properties are read from the parsed JSON when they are asked for."""

    __slots__ = ("_known", "_own", "_pointer")

    def __init__(
        self, known: _Json, element: int, own: dict[str, Any], pointer: str, parent: Node | None, prop: str | None
    ):
        super().__init__(known.page, element, "json-ld", _types(own.get("@type")), parent, prop)
        self._known, self._own, self._pointer = known, own, pointer

    @property
    def path(self) -> str:
        return f"{self._page.path(self.element)}#{self._pointer}"

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(short(key) for key in self._own if key not in _RESERVED)

    def _read(self, name: str) -> Iterator[Value | Node]:
        own = self._own
        if name in own:
            return self._parts(own[name], f"{self._pointer}/{_token(name)}")
        for key in own:
            if ":" in key and short(key) == name:
                return self._parts(own[key], f"{self._pointer}/{_token(key)}")
        return iter(())

    def _parts(self, held: Any, pointer: str) -> Iterator[Value | Node]:
        if isinstance(held, dict):
            if "@value" in held:
                yield from self._parts(held["@value"], pointer + "/@value")
            elif "@list" in held or "@set" in held:
                key = "@list" if "@list" in held else "@set"
                yield from self._parts(held[key], f"{pointer}/{key}")
            else:
                node = self._known.meant(held)
                if node is not None:
                    yield node
        elif isinstance(held, list):
            for n, part in enumerate(held):
                yield from self._parts(part, f"{pointer}/{n}")
        elif held is not None and held != "":
            whole = html.unescape(html.unescape(held)) if isinstance(held, str) and "&" in held else held  # often twice
            value = " ".join(whole.split()) if isinstance(whole, str) else whole
            if value != "":
                raw = " ".join(str(held).split())
                yield Value(value, raw, str(whole), "json-ld", self.element, self._page, "#" + pointer)


class _Json:
    """The objects of all JSON-LD scripts of a page, numbered by identity and by @id."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.nodes: list[Node] = []
        self._by_object: dict[int, _JsonNode] = {}
        self._by_id: dict[str, _JsonNode] = {}
        for script, held in page.json_ld:
            self._walk(script, held, "", None, None, 0)

    def _walk(self, script: int, held: Any, pointer: str, parent: Node | None, prop: str | None, depth: int) -> None:
        if depth > MAX_DEPTH or len(self.nodes) >= MAX_NODES:
            return
        if isinstance(held, list):
            for n, part in enumerate(held):
                if isinstance(part, (dict, list)):
                    self._walk(script, part, f"{pointer}/{n}", parent, prop, depth + 1)
            return
        if "@graph" in held:
            if isinstance(held["@graph"], (dict, list)):
                self._walk(script, held["@graph"], pointer + "/@graph", parent, prop, depth + 1)
            if len(held.keys() - _RESERVED) == 0:
                return
        node = _JsonNode(self, script, held, pointer, parent, prop)
        self.nodes.append(node)
        self._by_object[id(held)] = node
        name = held.get("@id")
        if isinstance(name, str) and name:
            known = self._by_id.get(name)
            if known is None or len(known._own) < len(held):
                self._by_id[name] = node
        for key, part in held.items():
            if isinstance(part, (dict, list)) and key not in _RESERVED:
                self._walk(script, part, f"{pointer}/{_token(key)}", node, short(key), depth + 1)

    def meant(self, held: dict[str, Any]) -> Node | None:
        """The node of an object, or where it is only a reference, the node of that @id that says most."""
        node = self._by_object.get(id(held))
        name = held.get("@id")
        if isinstance(name, str):
            full = self._by_id.get(name)
            if full is not None and len(held.keys() - _RESERVED) == 0:
                return full
        return node


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


@dataclass(frozen=True)
class Structured:
    """All structured data of a page."""

    page: Page

    @cached_property
    def _attributes(self) -> set[str]:
        """The names of all attributes of the page: most pages need no closer look."""
        return set().union(*self.page.attrs)

    @cached_property
    def metas(self) -> dict[str, list[tuple[int, str]]]:
        """Name of <meta> in lower case -> (element, the attribute that holds what it says), in order."""
        found: dict[str, list[tuple[int, str]]] = {}
        for i in self.page.by_tag.get("meta", ()):
            own = self.page.attrs[i]
            name = own.get("property") or own.get("name") or own.get("itemprop") or own.get("http-equiv")
            held = "content" if own.get("content") else "value"
            if name and own.get(held):
                found.setdefault(name.strip().lower(), []).append((i, held))
        return found

    def meta(self, *names: str) -> Iterator[tuple[str, Found[str]]]:
        """(name, what it says) of the metas of these names, by the order of the names."""
        page = self.page
        for name in names:
            for i, attribute in self.metas.get(name, ()):
                raw = " ".join(page.attr(i, attribute).split())
                if raw:
                    yield name, Found(raw, page.path(i, attribute), raw, "meta")

    @cached_property
    def json_ld(self) -> list[Node]:
        """The nodes of the JSON-LD scripts, parents before children."""
        return _Json(self.page).nodes

    @cached_property
    def microdata(self) -> list[Node]:
        """The microdata items, in document order."""
        return _microdata(self.page) if "itemscope" in self._attributes else []

    @cached_property
    def rdfa(self) -> list[Node]:
        """The RDFa nodes, in document order."""
        return _rdfa(self.page) if "typeof" in self._attributes else []

    @cached_property
    def microformats(self) -> list[Node]:
        """hReview, hReview-aggregate and h-review as schema.org's nodes."""
        return _microformats(self.page)

    @cached_property
    def nodes(self) -> list[Node]:
        """Every node, JSON-LD first."""
        return [*self.json_ld, *self.microdata, *self.rdfa, *self.microformats]

    @cached_property
    def _by_type(self) -> dict[str, list[Node]]:
        found: dict[str, list[Node]] = {}
        for node in self.nodes:
            for kind in node.types:
                found.setdefault(kind, []).append(node)
        return found

    def of_type(self, *types: str) -> list[Node]:
        """The nodes of these types: by the order of the types, then of the page."""
        by_type = self._by_type
        if len(types) == 1:
            return by_type.get(types[0], [])
        found = [node for kind in types for node in by_type.get(kind, ())]
        return list(dict.fromkeys(found))

    @property
    def types(self) -> frozenset[str]:
        """All types that occur."""
        return frozenset(self._by_type)


def read(page: Page) -> Structured:
    """The page's structured data; read when it is asked for."""
    return Structured(page)


def short(name: str) -> str:
    """A type or property without its vocabulary.

    >>> short("https://schema.org/Review"), short("schema:name"), short("v:Review"), short("http://data-vocabulary.org/Review")
    ('Review', 'name', 'Review', 'Review')
    >>> short("datePublished"), short("https://example.org/vocabulary#Film")
    ('datePublished', 'Film')
    """
    name = name.strip()
    if ":" not in name and "/" not in name:
        return name
    rest = _PREFIX.sub("", name, count=1)
    return re.split(r"[/#]", rest.rstrip("/#"))[-1]


def number(value: object) -> float | None:
    """A number as structured data writes it.

    >>> number("8,5"), number("4.0 stars"), number("1,234"), number("n/a"), number(True), number("NaN")
    (8.5, 4.0, 1234.0, None, None, None)
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value) if value == value and abs(value) != float("inf") else None
    if not isinstance(value, str):
        return None
    text = value.strip()
    if _THOUSANDS.match(text):
        return float(re.sub(r"[,.\s]", "", text))
    match = _NUMBER.search(text)
    return float(match[0].replace(",", ".")) if match else None


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
            return Value(folded, folded, whole, source, i, page, attribute)
    text = page.text(i)
    if text:
        return Value(text, text, "\n".join(page.lines(i)), source, i, page, "")
    fallback = "alt" if tag == "img" else "href" if tag in _LINKS else ""
    folded = " ".join((own.get(fallback) or "").split()) if fallback else ""
    return Value(folded, folded, folded, source, i, page, fallback) if folded else None


def _types(held: Any) -> tuple[str, ...]:
    if isinstance(held, str):
        return (short(held),)
    if isinstance(held, list):
        return tuple(short(part) for part in held if isinstance(part, str))
    return ()


def _token(key: str) -> str:
    """A key as RFC 6901 writes it."""
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key


def _microdata(page: Page) -> list[Node]:
    nodes: list[Node] = []
    by_element: dict[int, _Markup] = {}
    open_: list[_Markup] = []
    loose: list[tuple[int, str]] = []
    end = page.end
    for i, own in enumerate(page.attrs):
        if "itemprop" not in own and "itemscope" not in own:
            continue
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


def _rdfa(page: Page) -> list[Node]:
    nodes: list[Node] = []
    open_: list[_Markup] = []
    end, bits = page.end, page.bits
    for i, own in enumerate(page.attrs):
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
        if "typeof" in own or (own.get("rel") and not own.get("property") and around is not None):
            types = tuple(_OLDER_TYPES.get(kind, kind) for kind in _types((own.get("typeof") or "").split()))
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


def _microformats(page: Page) -> list[Node]:
    """Flat by nature: the classes inside a review are its properties; the rating is made a node, as in schema.org."""
    nodes: list[Node] = []
    stop = 0
    for i, label in enumerate(page.label):
        if "review" not in label or i < stop:
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
