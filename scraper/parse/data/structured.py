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

from scraper import text
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
_REVIEWS = ("Review", "UserReview", "CriticReview")
_ADDRESSES = ("url", "mainEntityOfPage")
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
                    yield name, Found(text.seen(raw), page.path(i, attribute), raw, "meta")

    @cached_property
    def json_ld(self) -> list[Node]:
        """The nodes of the JSON-LD scripts, parents before children."""
        return json_nodes.read(self.page)

    @cached_property
    def microdata(self) -> list[Node]:
        """The microdata items, in document order."""
        return markup_nodes.microdata(self.page) if "itemscope" in self.page.by_attribute else []

    @cached_property
    def rdfa(self) -> list[Node]:
        """The RDFa nodes, in document order."""
        return markup_nodes.rdfa(self.page) if "typeof" in self.page.by_attribute else []

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
        """The nodes that may describe the page's own article: not the ones inside lists, comments or other items, nor
        the reviews of several people.
        """
        return [node for node in self._all_articles if node not in self._crowd and not self._is_elsewhere(node)]

    @cached_property
    def _all_articles(self) -> list[Node]:
        return [node for node in self.of_type(*_ARTICLES) if node.parent is None or node.prop in _OWN]

    @cached_property
    def _crowd(self) -> frozenset[Node]:
        """Reviews under one thing, or without the headline of the page, where several people wrote them."""
        titles = self.page.by_tag.get("h1", ())
        among = [
            node
            for node in self._all_articles
            if node.is_a(*_REVIEWS)
            and (
                node.parent is not None
                if node.source == "json-ld"
                else not any(node.element <= i < self.page.end[node.element] for i in titles)
            )
        ]
        if len(among) < 2:
            return frozenset()
        authors = {text.key(node.text("author", "creator")) for node in among} - {""}
        return frozenset(among) if len(authors) > 1 else frozenset()

    @cached_property
    def _elsewhere(self) -> list[range]:
        marked = [
            node.element
            for node in self._all_articles
            if node.source == "microdata" and (node in self._crowd or self._is_elsewhere(node))
        ]
        return [range(i, self.page.end[i]) for i in marked]

    def is_another_s(self, found: Found[str]) -> bool:
        """Does a value stand in the markup of another page's article, such as a teaser's?"""
        i = self.page.element_at(found.path.partition("/@")[0]) if self._elsewhere else None
        return i is not None and any(i in span for span in self._elsewhere)

    def _is_elsewhere(self, node: Node) -> bool:
        """Does it give itself another page's address, and a headline that this page's head and headings do not know?

        So do the teasers of a page. One of the two alone says little: pages have several addresses and names.
        """
        headline = text.key(node.text("headline", "name"))
        if not headline or any(headline in known or (known and known in headline) for known in self._own_titles):
            return False
        given = {_path(self.page.link_url(leaf.text)) for name in _ADDRESSES for leaf in node.values(name)} - {""}
        return bool(given) and not given & self._own_paths

    @cached_property
    def _own_paths(self) -> set[str]:
        canonical = [
            self.page.attr(i, "href")
            for i in self.page.by_tag.get("link", ())
            if "canonical" in self.page.attr(i, "rel").lower()
        ]
        told = [found.value for _, found in self.meta("og:url")]
        return {_path(self.page.link_url(address)) for address in (self.page.url, *canonical, *told)} - {""}

    @cached_property
    def _own_titles(self) -> set[str]:
        told = [found.value for _, found in self.meta("og:title", "twitter:title")]
        shown = [self.page.text(i) for tag in ("title", "h1") for i in self.page.by_tag.get(tag, ())]
        return {text.key(title) for title in (*told, *shown)}

    @property
    def types(self) -> frozenset[str]:
        """All types that occur."""
        return frozenset(self._by_type)


def _path(url: str | None) -> str:
    return (
        "" if url is None else url.partition("://")[2].partition("/")[2].partition("?")[0].partition("#")[0].strip("/")
    )


def read(page: Page) -> Structured:
    """The page's structured data; read when it is asked for."""
    return Structured(page)
