"""Facts about the page as a document: canonical address, site name, publisher, language, paywall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from scraper import text
from scraper.page import Page
from scraper.parse.data.structured import Structured, Value
from scraper.parse.rules import Ledger, first
from scraper.records import Found
from scraper.urls import host_of, same_site
from scraper.weburl import parse as parse_url

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\Z")
_SAMPLE_LETTERS = 1000  # enough stop words to tell a language
_MOST_LINES, _FEW_LINES = 12, 4
_LEAST_LINE = 60  # shorter pieces are menus and buttons
_NAME_LENGTH = 80  # longer ones are slogans
_FREE = {"true": True, "yes": True, "1": True, "free": True, "false": False, "no": False, "0": False, "locked": False}
# Names that templates leave behind.
_NO_SITE = frozenset(
    ("", "undefined", "null", "none", "mysite", "website", "home", "localhost", "yoursite", "sitename")
)


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What the page says of the site it belongs to."""

    canonical_url: str | None = None
    site_name: str | None = None
    publisher: str | None = None
    language: str | None = None
    is_accessible_for_free: bool | None = None


def read(page: Page, data: Structured, ledger: Ledger) -> SiteFacts:
    """Read the facts from head and structured data."""
    return SiteFacts(
        canonical_url=first(ledger, "canonical_url", _canonical(page)),
        site_name=first(ledger, "site_name", _site_names(page, data)),
        publisher=first(ledger, "publisher", _publishers(page, data)),
        language=_language(page, data, ledger),
        is_accessible_for_free=first(ledger, "is_accessible_for_free", _free(page, data)),
    )


# Canonical address


def _canonical(page: Page) -> Iterator[tuple[str, Found[str]]]:
    cross: list[tuple[str, Found[str]]] = []
    for rule, i, attribute in _canonical_places(page):
        raw = page.attr(i, attribute)
        url = page.link_url(raw.strip())
        if url is None or (url != page.url and not _may_be_canonical(page.url, url)):
            continue
        found = (rule, Found(url, page.path(i, attribute), text.fold(raw), "meta"))
        if (
            url == page.url
            or host_of(url) == host_of(page.url)
            or same_site(url, page.url)
            or not page.url.startswith("http")
        ):
            yield found
        else:
            cross.append(found)
    yield from cross


def _canonical_places(page: Page) -> Iterator[tuple[str, int, str]]:
    for i in page.by_tag.get("link", ()):
        if "canonical" in page.attr(i, "rel").lower().split():
            yield "link-canonical", i, "href"
    for name in ("og:url", "twitter:url"):
        for i in page.meta.get(name, ()):
            yield name.replace(":", "-"), i, "content"


def _may_be_canonical(own: str, url: str) -> bool:
    """Placeholders out: no host to speak of, or the home page on a page that is not it."""
    parsed = parse_url(url)
    if parsed is None or parsed.scheme not in ("http", "https") or "." not in parsed.host:
        return False
    mine = parse_url(own)
    deep = mine is not None and (mine.path.strip("/") != "" or bool(mine.query))
    return not (deep and parsed.path.strip("/") == "" and not parsed.query)


# Names


def _site_names(page: Page, data: Structured) -> Iterator[tuple[str, Found[str]]]:
    metas = (
        ("og-site-name", "og:site_name"),
        ("application-name", "application-name"),
        ("apple-title", "apple-mobile-web-app-title"),
    )
    for rule, name in metas[:1]:
        yield from _meta(page, rule, name)
    for node in data.of_type("WebSite"):
        for leaf in node.values("name")[:1]:
            if _is_name(leaf.text):
                yield "website-name", leaf.found
    for rule, name in metas[1:]:
        yield from _meta(page, rule, name)
    yield from _publishers(page, data)


def _meta(page: Page, rule: str, name: str) -> Iterator[tuple[str, Found[str]]]:
    held = page.meta_content(name)
    if held and _is_name(held[1]):
        yield rule, Found(held[1], page.path(held[0], "content"), held[1], "meta")


def _publishers(page: Page, data: Structured) -> Iterator[tuple[str, Found[str]]]:
    for node in data.articles:
        found = node.found("publisher")
        if found and _is_name(found.value):
            yield "article-publisher", found
    for node in data.of_type("WebSite", "WebPage"):
        found = node.found("publisher")
        if found and _is_name(found.value):
            yield "site-publisher", found
    for name in ("dc.publisher", "dcterms.publisher", "dc:publisher", "publisher", "copyright-holder"):
        yield from _meta(page, "meta-publisher", name)
    for node in data.of_type("NewsMediaOrganization", "Organization"):
        if node.parent is None and node.source == "json-ld":
            for leaf in node.values("name")[:1]:
                if _is_name(leaf.text):
                    yield "organization", leaf.found


def _is_name(name: str) -> bool:
    return text.key(name) not in _NO_SITE and len(name) <= _NAME_LENGTH and "://" not in name and "{" not in name


# Language


def _language(page: Page, data: Structured, ledger: Ledger) -> str | None:
    declared = list(_declared(page, data))
    said = declared[0][1] if declared else None
    sample, at = _sample(page)
    told = text.language_of(sample, said.value if said else None)
    if told is None:
        return None
    for other_rule, other in declared:
        if other.value == told:
            ledger.note("language", other_rule, other)
            break
    else:
        seen = Found(told, page.path(at), page.text(at)[:_LEAST_LINE], "visible")
        ledger.note("language", "stop-words", seen)
        if said is not None:
            ledger.disagree("language", seen, said)
    return told


def _declared(page: Page, data: Structured) -> Iterator[tuple[str, Found[str]]]:
    for node in data.articles:
        found = node.found("inLanguage")
        language = _primary(found.value) if found else None
        if found and language:
            yield "in-language", Found(language, found.path, found.raw, found.source)
            break
    for attribute in ("lang", "xml:lang"):
        raw = page.attr(0, attribute) if len(page) else ""
        if language := _primary(raw):
            yield "html-lang", Found(language, page.path(0, attribute), text.fold(raw), "attribute")
    for name in ("content-language", "og:locale", "language", "dc.language"):
        held = page.meta_content(name)
        if held and (language := _primary(held[1])):
            yield name.replace(":", "-"), Found(language, page.path(held[0], "content"), held[1], "meta")


def _primary(tag: str) -> str | None:
    """The primary subtag of a language tag.

    >>> _primary("en-US"), _primary("DE_de"), _primary("zxx"), _primary("english"), _primary("{{lang}}")
    ('en', 'de', None, None, None)
    """
    match = _LANGUAGE.match(tag.strip())
    primary = match[1].lower() if match else None
    return (
        None
        if primary in ("und", "zxx", "mul")
        else {"nb": "no", "nn": "no", "iw": "he", "in": "id"}.get(primary or "", primary)
    )


def _sample(page: Page) -> tuple[str, int]:
    """Running text of the page, and the element where it begins: its paragraphs', or where it has few, anybody's."""
    pieces, first, last = page.pieces, page.first, page.last
    inside = (k for i in page.by_tag.get("p", ()) for k in range(first[i], last[i]))
    long = [*islice((k for k in inside if len(pieces[k]) >= _LEAST_LINE), _MOST_LINES)]
    if len(long) < _FEW_LINES:
        long = [*islice((k for k in page.said if len(pieces[k]) >= _LEAST_LINE), _MOST_LINES)]
    sample = " ".join([page.pieces[k] for k in long])[:_SAMPLE_LETTERS]
    return sample, page.owner[long[0]] if long else 0


# Paywall


def _free(page: Page, data: Structured) -> Iterator[tuple[str, Found[bool]]]:
    for node in data.articles or data.of_type("WebPage"):
        for leaf in node.values("isAccessibleForFree"):
            free = _truth(leaf)
            if free is not None:
                yield "accessible-for-free", Found(free, leaf.path, leaf.raw, leaf.source)
    held = page.meta_content("article:content_tier")
    if held and held[1].lower() in _FREE:
        yield "content-tier", Found(_FREE[held[1].lower()], page.path(held[0], "content"), held[1], "meta")


def _truth(leaf: Value) -> bool | None:
    if isinstance(leaf.value, bool):
        return leaf.value
    return _FREE.get(leaf.text.lower().rsplit("/", 1)[-1])
