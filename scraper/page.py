"""A capture opened: the page flattened, and what all rules look up in it, found once.

The lists and their numbers are those of `flat_page`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import compress, count
from typing import Any, TypeVar

from scraper import loose_json
from scraper.flat_page import FlatPage
from scraper.urls import absolute

T = TypeVar("T")


class Page(FlatPage):
    """One page: its bytes, its address, and its elements as parallel lists. Never changed after it is made."""

    def __init__(self, html: bytes, url: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(html, url, headers=headers)
        self._answers: dict[Callable[[Page], Any], Any] = {}
        self._alike: dict[int, Counter[str]] = {}  # of the children of an element: their labels

    def having(self, attribute: str) -> list[int]:
        """The elements that carry an attribute, in order."""
        return self.by_attribute.get(attribute, [])

    @cached_property
    def label(self) -> list[str]:
        """Class and id of every element in lower case, "" where it has none; a custom element's name is one of them."""
        attrs = self.attrs
        found = [""] * len(attrs)
        known: dict[str, str] = {}  # classes as they stand -> in lower case; most are those of many elements
        for i in self.having("class"):
            said = attrs[i]["class"] or ""
            lower = known.get(said)
            if lower is None:
                lower = known[said] = said.strip().lower()
            found[i] = lower
        for i in self.having("id"):
            found[i] = f"{attrs[i].get('class') or ''} {attrs[i]['id'] or ''}".strip().lower()
        for tag, elements in self.by_tag.items():
            if "-" in tag:
                for i in elements:
                    found[i] = f"{tag} {found[i]}".strip()
        return found

    @cached_property
    def labels(self) -> set[str]:
        """The different labels of the page: one question to each answers for all of its elements."""
        return set(self.label) - {""}

    def alike_beside(self, i: int) -> int:
        """How many children of its parent have the label of element i, itself among them."""
        above = self.parent[i]
        counted = self._alike.get(above)
        if counted is None:
            counted = self._alike[above] = Counter(self.label[k] for k in self.children(above))
        return counted[self.label[i]]

    def labelled(self, labels: Iterable[str]) -> list[int]:
        """The elements that have one of these labels, in order."""
        wanted = frozenset(labels)
        return list(compress(count(), map(wanted.__contains__, self.label))) if wanted else []

    @cached_property
    def all_labels(self) -> str:
        """The words of every class and id, once each, in lower case, as one text: for a quick look what occurs."""
        return " ".join(set(" ".join(self.labels).split()))

    def labels_with(self, stems: Iterable[str]) -> set[str]:
        """The labels that hold one of these words, for a closer look: most pages have few of them."""
        every, joined = self.all_labels, self._joined_labels
        found: set[str] = set()
        for stem in filter(every.__contains__, stems):
            at = joined.find(stem)
            while at >= 0:
                stop = joined.index("\0", at)
                found.add(joined[joined.rindex("\0", 0, at) + 1 : stop])
                at = joined.find(stem, stop)
        return found

    @cached_property
    def _joined_labels(self) -> str:
        return "\0" + "\0".join(self.labels) + "\0"  # a NUL is in no label: the parser has replaced it

    @cached_property
    def by_itemprop(self) -> Mapping[str, list[int]]:
        """Microdata property -> numbers of the elements that carry it (a property list counts under each name)."""
        found: dict[str, list[int]] = {}
        for i in self.having("itemprop"):
            for name in (self.attrs[i]["itemprop"] or "").split():
                found.setdefault(name, []).append(i)
        return found

    @cached_property
    def by_id(self) -> Mapping[str, int]:
        """Id -> the first element that has it."""
        found: dict[str, int] = {}
        for i in self.having("id"):
            found.setdefault(self.attrs[i]["id"] or "", i)
        found.pop("", None)
        return found

    @cached_property
    def meta(self) -> dict[str, list[int]]:
        """Name, property or http-equiv of <meta>, in lower case -> numbers of the elements that have content."""
        found: dict[str, list[int]] = {}
        for i in self.by_tag.get("meta", ()):
            own = self.attrs[i]
            name = own.get("property") or own.get("name") or own.get("http-equiv") or own.get("itemprop")
            if name and own.get("content"):
                found.setdefault(name.strip().lower(), []).append(i)
        return found

    def meta_content(self, *names: str) -> tuple[int, str] | None:
        """The first of these metas that has content: its element and its content, folded."""
        for name in names:
            for i in self.meta.get(name, ()):
                content = " ".join(self.attr(i, "content").split())
                if content:
                    return i, content
        return None

    @cached_property
    def json_ld(self) -> list[tuple[int, Any]]:
        """(script element, what it holds) of every JSON-LD script that can be read, in order."""
        found = []
        for i in self.by_tag.get("script", ()):
            if "ld+json" in self.attr(i, "type").lower():
                data = loose_json.load(self.raw_text(i))
                if isinstance(data, (dict, list)):
                    found.append((i, data))
        return found

    @cached_property
    def links(self) -> list[tuple[int, str]]:
        """(element, address as it stands) of every <a> that has one, in order."""
        attrs = self.attrs
        return [(i, href) for i in self.by_tag.get("a", ()) if (href := attrs[i].get("href"))]

    @cached_property
    def base_url(self) -> str:
        """What relative addresses on the page are relative to."""
        for i in self.by_tag.get("base", ()):
            found = absolute(self.url, self.attr(i, "href"))
            if found:
                return found
        return self.url

    def link_url(self, href: str | None) -> str | None:
        """An address on the page made absolute; None where it leads nowhere (javascript:, mailto:, empty)."""
        return absolute(self.base_url, href) if href else None

    def once(self, ask: Callable[[Page], T]) -> T:
        """What a pure function says of this page, worked out once however many rules ask."""
        if ask not in self._answers:
            self._answers[ask] = ask(self)
        answer: T = self._answers[ask]
        return answer
