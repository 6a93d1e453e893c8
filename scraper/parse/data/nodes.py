"""What all structured data is read into: a thing the page describes to machines, and the values it gives of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from scraper.page import Page
from scraper.records import Found, Source

_PREFIX = re.compile(r"[A-Za-z][\w.-]*:(?!//)")
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:[,.\s]\d{3})+\Z")


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


def type_names(held: object) -> tuple[str, ...]:
    """The types of a node, without their vocabulary: a string or a list of them."""
    if isinstance(held, str):
        return (short(held),)
    if isinstance(held, list):
        return tuple(short(part) for part in held if isinstance(part, str))
    return ()
