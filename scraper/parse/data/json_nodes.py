"""JSON-LD: the objects of a page's scripts as nodes, with references by @id followed within the page."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

from scraper.page import Page
from scraper.parse.data.nodes import Node, Value, short, type_names
from scraper.text import seen

MAX_DEPTH = 40  # of nested JSON; real pages stay below 12
MAX_NODES = 20_000  # of one page; the richest seen have some 700
_RESERVED = frozenset(("@id", "@type", "@context", "@graph"))


def read(page: Page) -> list[Node]:
    """The nodes of the JSON-LD scripts, parents before children."""
    return _Json(page).nodes


class _JsonNode(Node):
    """A JSON-LD object. Its properties are read from the parsed JSON when they are asked for."""

    __slots__ = ("_known", "_own", "_pointer")

    def __init__(
        self, known: _Json, element: int, own: dict[str, Any], pointer: str, parent: Node | None, prop: str | None
    ):
        super().__init__(known.page, element, "json-ld", type_names(own.get("@type")), parent, prop)
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
            value = seen(" ".join(whole.split())) if isinstance(whole, str) else whole
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


def _token(key: str) -> str:
    """A key as RFC 6901 writes it."""
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key
