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

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from scraper.page import Page
from scraper.parse.data import json_nodes, markup_nodes
from scraper.parse.data.markup_nodes import element_value
from scraper.parse.data.nodes import Node, Value, number
from scraper.records import Found

__all__ = ["Node", "Structured", "Value", "element_value", "number", "read"]


_ARTICLES = (
    "Review", "CriticReview", "ReviewNewsArticle", "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle",
    "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "AdvertiserContentArticle", "TechArticle",
    "ScholarlyArticle", "LiveBlogPosting", "SocialMediaPosting", "Report", "Recipe",
)  # fmt: skip
_OWN = frozenset(("mainEntity", "mainEntityOfPage", "review", "@graph", "hasPart", "subjectOf", "about"))


@dataclass(frozen=True)
class Structured:
    """All structured data of a page."""

    page: Page

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
        return json_nodes.read(self.page)

    @cached_property
    def microdata(self) -> list[Node]:
        """The microdata items, in document order."""
        return markup_nodes.microdata(self.page) if "itemscope" in self.page.attribute_names else []

    @cached_property
    def rdfa(self) -> list[Node]:
        """The RDFa nodes, in document order."""
        return markup_nodes.rdfa(self.page) if "typeof" in self.page.attribute_names else []

    @cached_property
    def microformats(self) -> list[Node]:
        """hReview, hReview-aggregate and h-review as schema.org's nodes."""
        return markup_nodes.microformats(self.page)

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

    @cached_property
    def articles(self) -> list[Node]:
        """The nodes that may describe the page's own article: not the ones inside lists, comments or other items."""
        return [node for node in self.of_type(*_ARTICLES) if node.parent is None or node.prop in _OWN]

    @property
    def types(self) -> frozenset[str]:
        """All types that occur."""
        return frozenset(self._by_type)


def read(page: Page) -> Structured:
    """The page's structured data; read when it is asked for."""
    return Structured(page)
