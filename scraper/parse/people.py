"""Who wrote the page and who edited it: names of people, as the byline gives them.

Structured data is believed unless it names the site or an organisation; the byline that readers see completes it (data
often names one author of three) and replaces it where it names none. Photographers, translators, and those who updated
or checked the text are no authors. No name is better than a wrong one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scraper import names, text
from scraper.page import Page
from scraper.parse import bylines, headline
from scraper.parse.around import rows
from scraper.parse.bylines import Byline, byline
from scraper.parse.data.structured import Node, Structured, Value
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts, articles
from scraper.parse.text.main_text import MainText
from scraper.records import Found

_METAS = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator",
    "byl", "byline", "cxenseparse:author", "citation_author", "article:author_name", "vr:author", "rnews:creator",
    "authors", "dc.creator.name", "article.author", "twitter:data1",
)  # fmt: skip
_ORGANISATIONS = ("Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand", "LocalBusiness")
_FEW = 3  # authors; data that lists more has them from a byline that is shortened on screen
_MOST_AUTHORS = 12
_AFTER_TEXT = 90  # pieces behind the text in which its editor is named
_CLOSING_LINES = 3  # of the text, in which its editor is named


@dataclass(frozen=True, slots=True)
class People:
    """Names in the order of the byline."""

    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()


def read(page: Page, data: Structured, facts: SiteFacts, title: str | None, main: MainText, ledger: Ledger) -> People:
    """The authors and editors; see the top of this file for whom to believe."""
    top = headline.element(page, title)
    near = bylines.near(page, top)
    edited = _editors(page, data, near, main)
    not_authors = _not_authors(page, facts)
    if edited:
        not_authors |= edited.keys
    authors = _decide(page, data, top, near, main, not_authors, ledger)
    for found in edited.found if edited else ():
        ledger.note("editors", edited.rule if edited else "", found)
    return People(authors, edited.names if edited else ())


def _decide(
    page: Page, data: Structured, top: int | None, near: list[tuple[int, list[str]]], main: MainText,
    not_authors: set[str], ledger: Ledger,
) -> tuple[str, ...]:  # fmt: skip
    said = _first(_in_data(page, data), not_authors)
    seen = _fullest(bylines.on_page(page, top, near), not_authors)
    other = None
    kept: Byline | None
    if said and seen:
        kept = seen if _is_better(seen, said) else said
        other = said if kept is seen else seen
    else:
        kept = said or _first(bylines.signed(page, main), not_authors) or seen or _first(_in_metas(data), not_authors)
    if kept is None:
        return ()
    kept = Byline(kept.rule, kept.found[:_MOST_AUTHORS])
    for found in kept.found:
        ledger.note("authors", kept.rule, found)
    if other is not None and other.keys == kept.keys:
        ledger.note("authors", other.rule, other.found[0])
    elif other is not None:
        ledger.disagree("authors", _listed(kept), _listed(other))
    return kept.names


def _is_better(seen: Byline, said: Byline) -> bool:
    """Is the byline to be believed rather than the data?

    It is where it names more; where it names fewer, since data lists photographers and stylists as authors too; and
    where it has a full name for what is an account's name in the data.
    """
    if said.keys < seen.keys or (seen.keys < said.keys and len(said.names) <= _FEW):
        return True
    return " " in seen.names[0] and all(" " not in name and name.isascii() for name in said.names)


def _listed(byline: Byline) -> Found[tuple[str, ...]]:
    first = byline.found[0]
    return Found(byline.names, first.path, first.raw, first.source)


def _fullest(found: Iterable[Byline], not_authors: set[str]) -> Byline | None:
    """The first byline; a line after it that names the same people and more takes its place."""
    best: Byline | None = None
    for each in found:
        mine = each.without(not_authors)
        if mine is not None and (best is None or (mine.rule == "line" and best.keys < mine.keys)):
            best = mine
    return best


def _first(found: Iterable[Byline], not_authors: set[str]) -> Byline | None:
    return next((mine for each in found if (mine := each.without(not_authors)) is not None), None)


def _not_authors(page: Page, facts: SiteFacts) -> set[str]:
    """The site's own names."""
    host = page.url.partition("://")[2].partition("/")[0].removeprefix("www.")
    known = {text.key(facts.site_name), text.key(facts.publisher), text.key(host)}
    return known - {""}


def _in_data(page: Page, data: Structured) -> Iterator[Byline]:
    for node in articles(data):
        found = [
            Found(name, leaf.path, leaf.raw, leaf.source)
            for part in (*node.all("author"), *node.all("creator"))
            for leaf in [_person(part)]
            if leaf is not None
            for name in bylines.names_in(page, leaf)
        ]
        if found:
            yield byline(node.source + "-author", found)


def _person(part: Value | Node) -> Value | None:
    if isinstance(part, Value):
        return part
    if part.is_a(*_ORGANISATIONS):
        return None
    return next(iter(part.values("name")), None)


def _in_metas(data: Structured) -> Iterator[Byline]:
    for meta in _METAS:
        found = [
            Found(name, value.path, value.raw, value.source)
            for _, value in data.meta(meta)
            for name in names.in_value(value.value, nicknames=meta != _LABELLED_META)
        ]
        if found and (meta != _LABELLED_META or " " in found[0].value):
            yield byline("meta-" + meta.replace(":", "-"), found)


_LABELLED_META = "twitter:data1"  # "Written by" on most sites, but minutes or prices on others


def _editors(page: Page, data: Structured, near: list[tuple[int, list[str]]], main: MainText) -> Byline | None:
    for node in articles(data):
        leaf = node.leaf("editor")
        listed = names.in_value(leaf.text, nicknames=False) if leaf else []
        if leaf and listed:
            return byline(node.source + "-editor", [Found(name, leaf.path, leaf.raw, leaf.source) for name in listed])
    ends = [(owner, [line]) for owner, line in [*zip(main.owners, main.lines, strict=True)][-_CLOSING_LINES:]]
    after = rows(page, range(main.stop, min(len(page.pieces), main.stop + _AFTER_TEXT))) if main.stop else []
    for at, parts in [*near, *ends, *after]:
        line = " ".join(" ".join(parts).split())
        listed = names.editors(line) if "dit" in line or "DIT" in line or "Redakt" in line else []
        found = bylines.placed(page, at, listed, "visible")
        if found:
            return byline("edited-by", found)
    return None
