"""What the head calls the page, and the parts of such a title: the headline, the section's name, the site's name."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from scraper import text
from scraper.page import Page
from scraper.parse.data.structured import Structured
from scraper.parse.site import SiteFacts
from scraper.records import Found
from scraper.urls import host_of

_LONGEST_SAID = 600  # characters; texts of more than a few lines are no titles
_CJK = "\u3000-\u9fff\uac00-\ud7af\uff00-\uffef"
SEPARATOR = re.compile(
    r"(?=[\s|»«｜ㅣ:_—-])(?:"  # a look at the first character, for all ways
    r"\s»\s(?:Blog Archive|Blog-Archiv|Archives? du blog|Blog Archief)\s»\s|"
    r"\s+[|–—\-:»«·•/>~]+\s+|\s*[|»«｜ㅣ]\s*|\s::\s|(?<=\w):\s+(?=\S+\Z)|(?<=[^\x00-\x7f])_(?=[^\x00-\x7f])"
    rf"|(?<=[{_CJK}])[-_—]+(?=[{_CJK}]))"
)
# What may part a title from a name or a kicker that is known from elsewhere.
BESIDE_NAME = re.compile(r"\s*[|–—\-:»«·•/>~｜ㅣ]+\s*")
_BESIDE_KNOWN = re.compile(r"\s*[|–—\-:»«·•/>~｜ㅣ⋆★(\[【]+\s*")
_HOME = frozenset(("/", ".", "./", "index.html", "/index.html", "index.htm", "/index.htm", "/index.php"))
_MOST_HOME_LINKS = 6  # those of the head of the page; further ones are in its foot and say the same
_LONGEST_NAME = 60  # characters of a link to the home page that is the site's name
_LONGEST_BESIDE = 120  # characters of a name before or behind a title; a site declares at most 80

key = lru_cache(maxsize=512)(text.key)  # the same few titles are compared many times; none is longer than some lines


def said(page: Page, data: Structured, facts: SiteFacts) -> Iterator[tuple[str, Found[str]]]:
    """(rule, what the head calls the page); what is only the site's name is left out."""
    return (each for each in _all_said(page, data, facts) if len(each[1].value) <= _LONGEST_SAID)


def _all_said(page: Page, data: Structured, facts: SiteFacts) -> Iterator[tuple[str, Found[str]]]:
    for node in data.articles:
        for name in ("headline", "name"):
            found = node.found(name)
            if found and not is_site(found.value, facts):
                yield "article-" + name, found
    for name in ("og:title", "twitter:title", "title", "dc.title", "parsely-title", "sailthru.title", "headline"):
        for _, found in data.meta(name):
            if not is_site(found.value, facts):
                yield name.replace(":", "-"), _unescaped(found)
                break
    for i in page.by_tag.get("title", ())[:1]:
        whole = page.text(i)
        if whole:
            yield "title", _unescaped(Found(whole, page.path(i), whole, "meta"))


def _unescaped(found: Found[str]) -> Found[str]:
    """What stands there with its entities undone once more: some programs write them twice."""
    if "&" not in found.value or ";" not in found.value:
        return found
    return Found(html.unescape(found.value), found.path, found.raw, found.source)


def is_site(title: str, facts: SiteFacts) -> bool:
    """Is that nothing but the site's or the publisher's name?"""
    known = key(title)
    return not known or known in declared_names(facts)


def declared_names(facts: SiteFacts) -> frozenset[str]:
    """The keys of the site's names that the head declares."""
    return frozenset(key(name) for name in (facts.site_name, facts.publisher) if name) - {""}


def host_names(url: str) -> frozenset[str]:
    """The keys of the names that the address's host is made of, where the address is not the home page.

    >>> sorted(host_names("https://www.low-tide-books.example/heat")), host_names("https://low-tide.example/")
    (['lowtidebooks'], frozenset())
    >>> sorted(host_names("http://members.example/~low-tide/heat.html"))
    ['lowtide']
    """
    rest = url.partition("://")[2]
    if not rest.partition("/")[2].strip("/"):
        return frozenset()
    member = _MEMBER.match(rest)
    labels = [label for label in host_of(url).split(".")[:-1] if len(label) >= _LEAST_LABEL]
    return frozenset(key(label) for label in (*labels, *(member.groups() if member else ())))


_MEMBER = re.compile(r"[^/]+/~([^/?#]+)/.")  # whose pages these are on a host of many
_LEAST_LABEL = 8  # letters; a shorter name of a site may be a headline's word


def shown_names(page: Page, facts: SiteFacts) -> frozenset[str]:
    """The same, with the host's names and what links to the home page are called: the logo's text or its picture's."""
    found: set[str] = set()
    for i in page.once(home_links):
        pictures = [page.attr(k, "alt") for k in page.within(i, "img")]
        found.update(key(name) for name in (page.text(i), *pictures) if 0 < len(name) <= _LONGEST_NAME)
    return declared_names(facts) | host_names(page.url) | (found - {""})


def home_links(page: Page) -> list[int]:
    """The first links of the page that lead to the site's home page."""
    host = host_of(page.url).removeprefix("www.")
    begins = [f"{scheme}://{www}{host}" for scheme in ("http", "https") for www in ("", "www.") if host]
    homes = {*_HOME, *begins, *(f"{begin}/" for begin in begins)}
    return [*islice((i for i, href in page.links if href.strip() in homes), _MOST_HOME_LINKS)]


def bare(title: str, names: frozenset[str]) -> list[str]:
    """A title, and what is left of it without each of the names that stand before or behind it.

    >>> bare("Daily Frame: Heat", frozenset({"dailyframe"})), bare("Heat", frozenset())
    (['Daily Frame: Heat', 'Heat'], ['Heat'])
    """
    cuts = [(match.start(), match.end()) for match in _BESIDE_KNOWN.finditer(title)] if names else []
    behind = [(start, end) for start, end in cuts if start and len(title) - end <= _LONGEST_BESIDE]
    before = [(start, end) for start, end in cuts if start <= _LONGEST_BESIDE and end < len(title)]
    found = [title[:start] for start, end in behind if key(title[end:]) in names]
    found += [title[end:] for start, end in before if key(title[:start]) in names]
    return [title, *found]


def parts(title: str, names: frozenset[str]) -> list[str]:
    """A title and what is left of it without the site's name or section: the likeliest first.

    >>> parts("Heat | Film | Frame", frozenset())
    ['Heat | Film | Frame', 'Heat | Film', 'Heat', 'Film | Frame']
    """
    cuts = [(match.start(), match.end()) for match in SEPARATOR.finditer(title)]
    found = [title[: cuts[-1][0]], title[: cuts[0][0]], title[cuts[0][1] :]] if cuts else []
    return [*dict.fromkeys((*bare(title, names), *found))]


def without_site(whole: str, names: frozenset[str]) -> str:
    """A title without the site's name behind it."""
    cut = next((match for match in SEPARATOR.finditer(whole) if key(whole[match.end() :]) in names), None)
    return whole[: cut.start()] if cut and cut.start() else whole
