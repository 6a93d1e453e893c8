"""Whose site a page stands on, where it is one person's: blogs named after their writer, whose pages name nobody.

Most sites that are called like two words with capitals are firms. One person's is told by three things together: the
name is the site's own (in its address, or in the copyright line), no organisation is called so, and the text says "I".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper import names, text
from scraper.page import Page
from scraper.parse.bylines import Byline, byline, placed
from scraper.parse.data.structured import Structured
from scraper.parse.site import SiteFacts
from scraper.parse.text.main_text import MainText
from scraper.parse.titles import home_links
from scraper.urls import host_of

_FIRST_PERSON = {
    "en": re.compile(r"\bI(?:['’](?:m|ve|d|ll))?\b"),
    "de": re.compile(r"\b[Ii]ch\b"),
    "fr": re.compile(r"\b[Jj](?:e\b|['’])"),
    "es": re.compile(r"\b(?:[Yy]o|me|mi)\b"),
    "it": re.compile(r"\b(?:[Ii]o|mi|ho)\b"),
    "pt": re.compile(r"\b(?:[Ee]u|meu|minha)\b"),
    "nl": re.compile(r"\b[Ii]k\b"),
    "pl": re.compile(r"\b(?:mnie|mój|moje|moja)\b"),
    "ru": re.compile(r"\b(?:[Яя]|мне|меня)\b"),
}
_LEAST_TIMES = 3  # that the text says "I"; less may be somebody who is quoted
_WORDS = 2  # of the name; sites of three words are hardly ever persons
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)[\s©,–-]*(?:(?:19|20)\d\d[\s,–-]*)*(?:by\s+)?((?:[^\W\d_][\w.'’-]+\s){1,2}[^\W\d_][\w'’-]+)",
    re.IGNORECASE,
)


def owner(page: Page, data: Structured, facts: SiteFacts, main: MainText) -> Iterator[Byline]:
    """The person whose name the site bears, if the text is told by one."""
    first_person = _FIRST_PERSON.get(facts.language or "")
    if first_person is None or len(first_person.findall(main.body or "")) < _LEAST_TIMES:
        return
    host = host_of(page.url)
    claimed = {text.key(match[1]) for match in _COPYRIGHT.finditer(" ".join(page.all_text.split()))}
    firms = {
        text.key(node.text("name")) for node in data.of_type("Organization", "NewsMediaOrganization", "Corporation")
    }
    for i, name in _names(page, facts):
        known = text.key(name)
        addressed = known in text.key(host) or _of_subdomain(host) in name.lower().split()
        if known not in firms and (addressed or any(each.startswith(known) for each in claimed)):
            found = placed(page, i, [name], "visible")
            if found:
                yield byline("owner", found)


def named_once(page: Page) -> Iterator[Byline]:
    """The only person to whom the whole page's links say `rel=author`, as a blog's profile in its sidebar does."""
    links = [i for i in page.by_tag.get("a", ()) if "author" in page.attr(i, "rel").lower().split()]
    told = [(i, page.text(i)) for i in links]
    if len({text.key(name) for _, name in told}) == 1 and names.from_list(told[0][1], strict=True) == [told[0][1]]:
        yield byline("named-once", placed(page, told[0][0], [told[0][1]], "attribute"))


def _of_subdomain(host: str) -> str:
    """The first label of a host that has three: owain.blogs.example."""
    first, *others = host.split(".")
    return first if len(others) > 1 else ""


def _names(page: Page, facts: SiteFacts) -> Iterator[tuple[int, str]]:
    """(an element that holds it, a full name that the site may bear)."""
    told = [(i, page.text(i)) for i in page.once(home_links)]
    told += [(i, part) for i in page.by_tag.get("title", ())[:1] for part in _PARTS.split(page.text(i))]
    if facts.site_name:
        told += [(i, facts.site_name) for i in page.by_tag.get("title", ())[:1]]
    for i, whole in told:
        if len(whole.split()) == _WORDS and names.from_list(whole, strict=True) == [whole]:
            yield i, whole


_PARTS = re.compile(r"\s+[|–—·:-]\s+|['’]s\s")
