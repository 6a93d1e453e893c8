"""A page flattened: decoded, parsed once, walked once into parallel lists.

Every rule reads these lists instead of walking the tree again. Elements are numbered 0, 1, 2, ... in document order, so
the descendants of element i are exactly i + 1 ... end[i] - 1, and its text is one slice of `pieces`. Flattening
costs about twice what the HTML parser took to build the tree, once for all rules.

    tag[i]      name, "div"                  parent[i]   number of the parent, -1 for <html>
    attrs[i]    {"class": "x"}               end[i]      number after its last descendant
    bits[i]     what it stands inside of     first[i], last[i]   its slice of pieces

`pieces` holds the text nodes in order, with BLOCK where a block element starts or ends and BREAK for <br>; soft hyphens
and spaces of no width, which nobody sees or searches for, are left out.
Script, style, noscript, template and svg are elements without text here; `raw_text` reads what they hold.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import compress
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper import loose_json
from scraper.decode import decode
from scraper.elements import BLOCK, BREAK, HIDDEN, kinds
from scraper.text import hides_characters, seen

_KINDS = kinds()
_TEXT, _COMMENT = 2, 4  # Lexbor's LXB_TAG__TEXT and LXB_TAG__EM_COMMENT
_NOT_SHOWN = re.compile(r"display\s*:\s*none")
_MOST_KEPT = 64  # pieces of a text that is kept for the next who asks; of nested larger ones copies would pile up
_STEP = re.compile(r"([^/\[\]]+)(?:\[(\d+)\])?\Z")


class FlatPage:
    """The elements of one page as parallel lists, the text in them, and the places they stand at."""

    def __init__(self, html: bytes, url: str, *, headers: Mapping[str, str] | None = None) -> None:
        self.html = html
        self.url = url
        content_type = None
        if headers:
            content_type = next((value for key, value in headers.items() if key.lower() == "content-type"), None)
        decoded = decode(html, content_type)
        self.encoding = decoded.encoding
        self.tree = LexborHTMLParser(html if decoded.text is None else decoded.text, scripting=True)
        self.tag: list[str] = []
        self.parent: list[int] = []
        self.end: list[int] = []
        self.attrs: list[dict[str, str | None]] = []
        self.bits: list[int] = []
        self.first: list[int] = []
        self.last: list[int] = []
        self.pieces: list[str] = []
        self.owner: list[int] = []  # of each piece: the element it stands in
        self._closed: dict[int, LexborNode] = {}
        self._ordinals: dict[int, dict[int, int]] = {}
        self._paths: dict[int, str] = {}
        self._elements: dict[str, int] = {}  # the other way round, of the paths made so far
        self.by_tag: dict[str, list[int]] = {}  # tag name -> its elements, in order
        self.by_attribute: dict[str, list[int]] = {}  # attribute -> the elements that carry it, in order
        self._texts: dict[int, str] = {}
        self._flatten()
        if hides_characters(self.all_text):
            self.pieces = [piece if piece.isascii() else seen(piece) for piece in self.pieces]
            del self.all_text

    def __len__(self) -> int:
        return len(self.tag)

    def _flatten(self) -> None:
        """One pass over the tree. Hot: every line here is paid for on each of some 1,600 nodes a page."""
        tag, parent, attrs, bits, end = self.tag, self.parent, self.attrs, self.bits, self.end
        first, last, pieces, owner = self.first, self.last, self.pieces, self.owner
        by_tag: dict[str, list[int]] = defaultdict(list)
        by_attribute: dict[str, list[int]] = defaultdict(list)
        kind_of = _KINDS.get
        stack: list[tuple[LexborNode, int, int, bool]] = []
        node: Any = self.tree.root
        inside, current, i = 0, -1, -1
        while node is not None:
            number = node.tag_id
            if number == _TEXT:
                pieces.append(node.text_content)
                owner.append(current)
            elif number != _COMMENT:
                i += 1
                name, mine, mark, block, closed = kind_of(number) or (node.tag, 0, "", False, False)
                mine |= inside
                own = node.attributes
                if own:
                    for attribute in own:
                        by_attribute[attribute].append(i)
                    if "hidden" in own or ("style" in own and _is_not_shown(own["style"] or "")):
                        mine |= HIDDEN
                by_tag[name].append(i)
                tag.append(name)
                parent.append(current)
                attrs.append(own)
                bits.append(mine)
                if mark:
                    pieces.append(mark)
                    owner.append(i)
                here = len(pieces)
                first.append(here)
                last.append(here)
                end.append(i + 1)
                if closed:
                    self._closed[i] = node
                else:
                    child = node.first_child
                    if child is not None:
                        stack.append((node, current, inside, block))
                        current, inside, node = i, mine, child
                        continue
            following = node.next
            while following is None and stack:
                last[current] = len(pieces)
                end[current] = i + 1
                node, above, inside, block = stack.pop()
                if block:
                    pieces.append(BLOCK)
                    owner.append(current)
                current = above
                following = node.next
            node = following
        self.by_tag, self.by_attribute = dict(by_tag), dict(by_attribute)

    # Text

    def text(self, i: int) -> str:
        """All text below element i, white space folded."""
        first, last = self.first[i], self.last[i]
        if last - first > _MOST_KEPT:
            return " ".join("".join(self.pieces[first:last]).split())
        found = self._texts.get(i)
        if found is None:
            found = self._texts[i] = " ".join("".join(self.pieces[first:last]).split())
        return found

    def lines(self, i: int) -> list[str]:
        """The text below element i as a reader sees its lines: parted at blocks and <br>, folded, none empty."""
        joined = "".join(self.pieces[self.first[i] : self.last[i]]).replace(BREAK, BLOCK)
        return [line for part in joined.split(BLOCK) if (line := " ".join(part.split()))]

    def own_text(self, i: int) -> str:
        """The text that stands in element i itself, not in its descendants, folded."""
        owner, pieces = self.owner, self.pieces
        return " ".join("".join([pieces[k] for k in range(self.first[i], self.last[i]) if owner[k] == i]).split())

    def raw_text(self, i: int) -> str:
        """What a script, style, noscript, svg or template element holds, as it stands."""
        node = self._closed.get(i)
        if node is None:
            return ""
        return node.text() if self.tag[i] in ("script", "style", "noscript") else node.html or ""

    @cached_property
    def stripped(self) -> list[str]:
        """The pieces without white space around them: "" for BLOCK, BREAK and all that shows nothing."""
        return list(map(str.strip, self.pieces))

    @cached_property
    def said(self) -> list[int]:
        """The numbers of the pieces that show something: one in seven of a usual page."""
        return list(compress(range(len(self.pieces)), self.stripped))

    def said_in(self, start: int, stop: int) -> list[int]:
        """Those of the pieces [start, stop) that show something."""
        return self.said[bisect_left(self.said, start) : bisect_left(self.said, stop)]

    @cached_property
    def all_text(self) -> str:
        """The text of the whole page, not folded."""
        return "".join(self.pieces)

    @cached_property
    def shown(self) -> str:
        """The pieces that show something, a space between each two: for cheap questions such as whether a word occurs.

        Neither blocks nor lines are told apart in it, and a word that an element parts is two.
        """
        return " ".join(filter(None, self.stripped))

    @cached_property
    def lower_text(self) -> str:
        """What is shown, in lower case."""
        return self.shown.lower()

    # Moving about

    def children(self, i: int) -> Iterator[int]:
        """The child elements of i, in order."""
        end = self.end
        child, stop = i + 1, end[i]
        while child < stop:
            yield child
            child = end[child]

    def ancestors(self, i: int) -> Iterator[int]:
        """Parent, grandparent, ... up to <html>."""
        i = self.parent[i]
        while i >= 0:
            yield i
            i = self.parent[i]

    def within(self, i: int, tag: str) -> Iterator[int]:
        """The descendants of i with that tag name, in order."""
        same = self.by_tag.get(tag)
        return iter(same[bisect_right(same, i) : bisect_left(same, self.end[i])] if same else ())

    def closest(self, i: int, tags: frozenset[str] | set[str]) -> int | None:
        """Element i or its nearest ancestor whose tag is among tags."""
        while i >= 0:
            if self.tag[i] in tags:
                return i
            i = self.parent[i]
        return None

    def attr(self, i: int, name: str) -> str:
        """An attribute's value; "" where it is absent or empty."""
        return self.attrs[i].get(name) or ""

    # Places

    def path(self, i: int, attribute: str | None = None) -> str:
        """The XPath of element i, or of its attribute: /html/body/div[2]/p[3], /html/head/meta[4]/@content."""
        chain = []  # not by recursion: pages nest a thousand deep
        k = i
        while k >= 0 and k not in self._paths:
            chain.append(k)
            k = self.parent[k]
        found = self._paths[k] if k >= 0 else ""
        for k in reversed(chain):
            found = f"{found}/{self.tag[k]}[{self._ordinal(k)}]" if self.parent[k] >= 0 else f"/{self.tag[k]}"
            self._paths[k] = found
            self._elements[found] = k
        return f"{found}/@{attribute}" if attribute else found

    def _ordinal(self, i: int) -> int:
        """Which of its parent's children of the same tag element i is, from 1."""
        above = self.parent[i]
        ordinals = self._ordinals.get(above)
        if ordinals is None:
            counts: dict[str, int] = {}
            ordinals = {}
            for child in self.children(above):
                name = self.tag[child]
                ordinals[child] = counts[name] = counts.get(name, 0) + 1
            self._ordinals[above] = ordinals
        return ordinals[i]

    def element_at(self, path: str) -> int | None:
        """The element an XPath made by `path` leads to."""
        known = self._elements.get(path)
        if known is not None:
            return known
        steps = path.strip("/").split("/")
        if not steps or not self.tag or steps[0] != self.tag[0]:
            return None
        i = 0
        for step in steps[1:]:
            match = _STEP.match(step)
            if not match:
                return None
            name, wanted = match[1], int(match[2] or 1)
            same = (child for child in self.children(i) if self.tag[child] == name)
            found = next((child for n, child in enumerate(same, 1) if n == wanted), None)
            if found is None:
                return None
            i = found
        return i

    def number_of(self, node: LexborNode) -> int | None:
        """The number of a node of this page's tree, as its CSS queries give; None for one inside a closed element."""
        steps = []
        here: LexborNode | None = node
        while here is not None and here.parent is not None and here.tag != "html":
            same, before = 1, here.prev
            while before is not None:
                same += before.tag == here.tag
                before = before.prev
            steps.append(f"{here.tag}[{same}]")
            here = here.parent
        return self.element_at("/".join(["/html", *reversed(steps)]))

    def resolve(self, path: str) -> str | None:
        """The text at a place of this page (folded), or None where the path leads nowhere. For checking evidence."""
        path, _, pointer = path.partition("#")
        path, _, attribute = path.partition("/@")
        if path.startswith("url:"):
            return self.url
        i = self.element_at(path)
        if i is None:
            return None
        if pointer:
            return loose_json.point(self.raw_text(i), pointer)
        if attribute:
            value = self.attrs[i].get(attribute)
            return None if value is None else " ".join(value.split())
        return " ".join(self.raw_text(i).split()) if i in self._closed else self.text(i)


def _is_not_shown(style: str) -> bool:
    style = style.lower()
    return "none" in style and _NOT_SHOWN.search(style) is not None
