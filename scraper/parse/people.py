"""Who wrote the page and who edited it: names of people, as the byline gives them.

Structured data is believed unless it names the site or an organisation; the byline that readers see completes it (data
often names one author of three) and replaces it where it names none. Where neither names a person, signatures do (see
`signatures`), and last the site or the organisation that the page itself calls its author. Photographers, translators,
and those who updated or checked the text are no authors. No name is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from scraper import byline_lines, names, text
from scraper.given_names import is_given
from scraper.page import Page
from scraper.parse import accounts, bare_names, byline_elements, bylines, datelines, headline, owners, signatures
from scraper.parse.around import own_pieces, rows
from scraper.parse.bylines import Byline, byline
from scraper.parse.data.structured import Node, Structured, Value
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.parse.text.main_text import MainText
from scraper.parse.titles import SEPARATOR, shown_names
from scraper.records import Found
from scraper.urls import host_of

_LABELLED = {"twitter:data1": "twitter:label1", "twitter:data2": "twitter:label2"}  # "Written by", minutes, prices
_METAS = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator",
    "byl", "byline", "cxenseparse:author", "citation_author", "article:author_name", "vr:author", "rnews:creator",
    "authors", "dc.creator.name", "article.author", "creator", "citation_authors", *_LABELLED,
)  # fmt: skip
_ORGANISATIONS = ("Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand", "LocalBusiness")
_COMPLETE = "meta-citation_author"  # what scholarly journals declare, one meta an author
_FEW = 3  # authors; data that lists more has them from a byline that is shortened on screen
_MOST_AUTHORS = 12
_AFTER_TEXT = 90  # pieces behind the text in which its editor is named
_CLOSING_LINES = 3  # of the text, in which its editor is named
# Where such a line stands too, an editor is one of the makers of the film or the book.
_CREW = re.compile(
    r"\s*(?:director|cinematograph\w*|composer|music|producers?|screenplay|publisher|isbn|cast|directed by|produced by|"
    r"regie|kamera|drehbuch|montaje|guion|roteiro|fotografia|editora)\s*[:：]",
    re.IGNORECASE,
)
_LEAST_LABEL = 4  # letters of a part of the host's name that names the site


@dataclass(frozen=True, slots=True)
class People:
    """Names in the order of the byline."""

    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sight:
    """A page with what is known when its authors are looked for."""

    page: Page
    data: Structured
    facts: SiteFacts
    main: MainText
    title: str | None
    top: int | None  # the element of the headline
    near: list[tuple[int, list[str]]]  # the lines around it
    others: int  # the piece of text where others write
    own_names: set[str]  # of the site
    editors: set[str]


def read(
    page: Page,
    data: Structured,
    facts: SiteFacts,
    title: str | None,
    main: MainText,
    ledger: Ledger,
    theirs: Sequence[range] = (),
) -> People:
    """The authors and editors; see the top of this file for whom to believe.

    `theirs` are the elements of the users' reviews: who signs them has not written the page.
    """
    top = headline.element(page, title)
    start = page.last[top] if top is not None else main.start
    signed = min((first for held in theirs if (first := page.first[held.start]) >= start), default=len(page.pieces))
    own = own_pieces(page, range(start, min(signed, max(start, main.stop) + _AFTER_TEXT)), main)
    near = bylines.near(page, top, own)
    others = own[-1] + 1 if own else start
    edited = _editors(page, data, near, main)
    editors = set(edited.keys) if edited else set()
    authors = _decide(
        _Sight(page, data, facts, main, title, top, near, others, _own_names(page, facts), editors), ledger
    )
    for found in edited.found if edited else ():
        ledger.note("editors", edited.rule if edited else "", found)
    return People(authors, edited.names if edited else ())


def _decide(sight: _Sight, ledger: Ledger) -> tuple[str, ...]:
    data, editors = sight.data, sight.editors
    said = _first(_in_data(sight.page, data), sight.own_names)
    shown = _on_page(sight)
    seen = _fullest(shown, sight.own_names)
    if editors and (said or seen):  # an editor is an author where data and byline both say so
        both = said.keys & seen.keys if said and seen else frozenset()
        said, seen = (each.without(editors - both) if each else None for each in (said, seen))
    if said and seen:
        kept: Byline | None = seen if _is_better(seen, said) else said
        other = said if kept is seen else seen
    else:
        kept, other = said or _unsaid(sight, shown, seen), None
    if kept is None:
        return ()
    if all(" " not in name and name.isascii() for name in kept.names):
        kept = _in_full(kept, [*_in_data(sight.page, data), *_in_metas(data)])
    kept = Byline(kept.rule, kept.found[:_MOST_AUTHORS])
    for found in kept.found:
        ledger.note("authors", kept.rule, found)
    if other is not None and other.keys == kept.keys:
        ledger.note("authors", other.rule, other.found[0])
    elif other is not None:
        ledger.disagree("authors", _listed(kept), _listed(other))
    return kept.names


def _unsaid(sight: _Sight, shown: list[Byline], seen: Byline | None) -> Byline | None:
    """The authors where the structured data names none: the surest first. The site's own names are the last resort."""
    page, data, main = sight.page, sight.data, sight.main
    not_authors = sight.own_names | sight.editors
    return (
        (seen if seen and seen.rule != "link-author" else None)
        or _first(signatures.signed(page, main, sight.others), not_authors)
        or _first(datelines.told(page, main, sight.others), not_authors)
        or seen
        or _first(_in_metas(data), not_authors)
        or _first(signatures.in_text(page, main, sight.others), not_authors)
        or _first(signatures.box(page, main), not_authors)
        or _first(signatures.below_heading(page, main), not_authors)
        or _first(signatures.biography(page, main), not_authors)
        or _first(signatures.presented(page, main), not_authors)
        or _first(signatures.closing(page, main), not_authors)
        or _first(bare_names.with_role(page, sight.near, sight.top), not_authors)
        or _first(bare_names.reviewing(page, main, sight.near), not_authors)
        or _first(_nicknamed(sight), not_authors)
        or _first(accounts.alone(page, sight.near, sight.top), not_authors)
        or _first(_organisations(data), {text.key(host_of(page.url))})
        or _first(bare_names.beside_date(page, sight.near, sight.top, main, sight.title), not_authors)
        or _first(bare_names.unannounced(page, sight.top, main, sight.title, sight.own_names), not_authors)
        or _first(_organisations(data), set())
        or _first(shown, sight.editors)
        or _first(_nicknamed(sight), sight.editors)
        or _first(_in_metas(data), sight.editors)
        or _first(owners.named_once(page), not_authors)
        or _first(owners.owner(page, data, sight.facts, main), sight.editors)
    )


def _nicknamed(sight: _Sight) -> Iterator[Byline]:
    return accounts.nicknamed(sight.page, sight.near, sight.top, signatures.below(sight.page, sight.main, sight.others))


def _on_page(sight: _Sight) -> list[Byline]:
    """The bylines around the headline, without those of teasers in markup of their own."""
    every = byline_elements.on_page(sight.page, sight.top, sight.near, sight.others)
    return [each for each in every if not sight.data.is_another_s(each.found[0])]


def _is_better(seen: Byline, said: Byline) -> bool:
    """Is the byline to be believed rather than the data?

    It is where it names more; where it names fewer, since data lists photographers and stylists as authors too; and
    where it has a full name for what is an account's name in the data, or capitals for what has none there.
    """
    if said.rule == _COMPLETE:
        return False
    if said.keys < seen.keys or (seen.keys < said.keys and len(said.names) <= _FEW):
        return True
    if said.keys == seen.keys and all(name.islower() or (name.isupper() and " " in name) for name in said.names):
        return True
    return " " in seen.names[0] and all(" " not in name and name.isascii() for name in said.names)


def _in_full(short: Byline, others: list[Byline]) -> Byline:
    """First names alone, where another place gives the first of them in full."""
    start = short.names[0].casefold() + " "
    return next((each for each in others if each.names[0].casefold().startswith(start)), short)


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


def _own_names(page: Page, facts: SiteFacts) -> set[str]:
    """The site's own names."""
    host = host_of(page.url).removeprefix("www.")
    known = {text.key(facts.site_name), text.key(facts.publisher), text.key(host)}
    known.update(text.key(label) for label in host.split(".")[:-1] if len(label) >= _LEAST_LABEL)
    known.update(_titled(page, facts))
    known.update(*(_named_in(own) for own in (facts.site_name, facts.publisher) if own))
    return known - {""}


def _titled(page: Page, facts: SiteFacts) -> set[str]:
    """What the page's title ends or begins with, and the links to the home page say too; a person's name is none."""
    titles = [page.text(i) for i in page.by_tag.get("title", ())[:1]]
    cuts = [(title, cut) for title in titles for cut in SEPARATOR.finditer(title)]
    ends = [part for title, cut in (*cuts[:1], *cuts[-1:]) for part in (title[: cut.start()], title[cut.end() :])]
    told = {text.key(part) for part in ends if len(part) <= names.LONGEST_NAME and not is_given(part.partition(" ")[0])}
    return told & shown_names(page, facts) if told else set()


@lru_cache(maxsize=512)  # the pages of a site give the same
def _named_in(own: str) -> frozenset[str]:
    return frozenset(map(text.key, names.in_value(own)))


def _in_data(page: Page, data: Structured) -> Iterator[Byline]:
    for node in [*data.articles, *_threads(data)]:
        found = [
            Found(name, leaf.path, leaf.raw, leaf.source)
            for part in (*node.all("author"), *node.all("creator"))
            for leaf in _person(part)
            for name in bylines.names_in(page, leaf)
        ]
        if found:
            yield byline(node.source + "-author", found)
    yield from _in_metas(data, ("citation_author",))


def _threads(data: Structured) -> list[Node]:
    """What opens a thread of a forum; its answers have types of their own."""
    asked = [node for node in data.of_type("Question") if node.parent is not None and node.parent.is_a("QAPage")]
    return [*data.of_type("DiscussionForumPosting"), *asked][:1]


def _organisations(data: Structured) -> Iterator[Byline]:
    """Whom the page calls its author though it is no person: data first, then the metas."""
    parts = [part for node in data.articles for part in (*node.all("author"), *node.all("creator"))]
    leaves = [leaf for part in parts for leaf in ([part] if isinstance(part, Value) else part.values("name"))]
    said = [Found(leaf.text, leaf.path, leaf.raw, leaf.source) for leaf in leaves]
    said += [found for _, found in data.meta(*(meta for meta in _METAS if meta not in _LABELLED))]
    for found in said:
        name = names.organisation(found.value)
        if name:
            yield byline(found.source + "-organisation", [Found(name, found.path, found.raw, found.source)])


def _person(part: Value | Node) -> list[Value]:
    if isinstance(part, Value):
        return [part]
    if part.is_a(*_ORGANISATIONS):
        return []
    return list(part.values("name"))


def _in_metas(data: Structured, metas: tuple[str, ...] = _METAS) -> Iterator[Byline]:
    for meta in metas:
        if meta in _LABELLED and not _announces(data, _LABELLED[meta]):
            continue
        found = [
            Found(name, value.path, value.raw, value.source)
            for _, value in data.meta(meta)
            for name in names.in_value(value.value, nicknames=meta not in _LABELLED)
        ]
        if found and (meta not in _LABELLED or " " in found[0].value):
            yield byline("meta-" + meta.replace(":", "-"), found)


def _announces(data: Structured, meta: str) -> bool:
    """Does a meta say "Written by", so that the one beside it names the writer? The first may be left out."""
    label = next((found.value for _, found in data.meta(meta)), "" if meta[-1] == "1" else None)
    return label == "" or (label is not None and bool(byline_lines.in_byline(f"{label.rstrip(' :')}: Ann Lee")))


def _editors(page: Page, data: Structured, near: list[tuple[int, list[str]]], main: MainText) -> Byline | None:
    for node in data.articles:
        leaf = node.leaf("editor")
        listed = names.in_value(leaf.text, nicknames=False) if leaf else []
        if leaf and listed:
            return byline(node.source + "-editor", [Found(name, leaf.path, leaf.raw, leaf.source) for name in listed])
    ends = [(owner, [line]) for owner, line in [*zip(main.owners, main.lines, strict=True)][-_CLOSING_LINES:]]
    behind = range(main.stop, min(len(page.pieces), main.stop + _AFTER_TEXT)) if main.stop else range(0)
    after = rows(page, behind) if _may_edit(page.pieces[behind.start : behind.stop]) else []
    around = [*near, *ends, *after]
    for at, parts in around:
        listed = byline_lines.editors(" ".join(" ".join(parts).split())) if _may_edit(parts) else []
        found = bylines.placed(page, at, listed, "visible")
        if found:
            crew = any(_CREW.match(part) for _, others in around for part in others)
            return None if crew else byline("edited-by", found)
    return None


def _may_edit(parts: list[str]) -> bool:
    """Does a word such as "Edited" occur? Cheaper than to look for the names."""
    return text.holds_any("\n".join(parts), _EDITED)


_EDITED = ("dit", "DIT", "Redakt", "edig", "编")
