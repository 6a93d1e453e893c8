"""What a page says to robots about itself: the X-Robots-Tag header and the meta element of the same meaning. Pure.

`noarchive` (and `nocache`, its older name): no copy may be kept, so none is. `nofollow`: its links are not followed.
`none` is both `noindex` and `nofollow`. `noindex` alone asks search engines not to show the page to the public; an
archive of one's own shows it to nobody, and sites put it on listings, so it changes nothing here.

A line may be for one robot only ("otherbot: noarchive", meta name="otherbot"): ours are the lines for everybody and
those for our product token. They add up.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from scraper.crawl.head import HEAD_BYTES, head_elements
from scraper.fetch.settings import FetchSettings
from scraper.records import Capture

_FOR_ONE = re.compile(r"\s*([A-Za-z_-]+)\s*:(.*)", re.DOTALL)
# Words before a colon that are not the name of a robot.
_WITH_VALUE = frozenset(("max-snippet", "max-image-preview", "max-video-preview", "unavailable_after"))
_NO_COPY = frozenset(("noarchive", "nocache"))
_NO_LINKS = frozenset(("nofollow", "none"))
_MEANT = tuple(word.encode() for word in sorted(_NO_COPY | _NO_LINKS))
_META = re.compile(rb"<meta\s[^>]{0,2000}")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # letters there are two bytes each


@dataclass(frozen=True, slots=True)
class RobotsTags:
    """Whether a copy of the page may be kept, and its links followed."""

    may_archive: bool = True
    may_follow: bool = True


def robots_tags(capture: Capture, settings: FetchSettings) -> RobotsTags:
    """What a capture says to us; everything is allowed where the settings do not respect robots.txt either."""
    if not settings.respect_robots:
        return RobotsTags()
    agent = settings.agent_token
    words = set()
    for name, value in capture.headers:
        if name.lower() == "x-robots-tag":
            words |= _words_of_header(value, agent)
    for element, attributes in head_elements(capture.body) if _may_speak(capture.body, agent) else ():
        if element == "meta" and attributes.get("name", "").strip().lower() in ("robots", agent.lower()):
            words |= _words(attributes.get("content", ""))
    return RobotsTags(may_archive=words.isdisjoint(_NO_COPY), may_follow=words.isdisjoint(_NO_LINKS))


def _may_speak(body: bytes, agent: str) -> bool:
    """False for most pages, which are not scanned with care then: this look at them costs a tenth of that."""
    start = body[:HEAD_BYTES].lower()
    names = (b"robots", agent.lower().encode())
    return start[:2] in _WIDE or any(
        any(name in tag for name in names) and any(word in tag for word in _MEANT) for tag in _META.findall(start)
    )


def _words_of_header(value: str, agent: str) -> set[str]:
    """
    >>> sorted(_words_of_header("noarchive, nofollow", "cuttings")), _words_of_header("otherbot: noarchive", "cuttings")
    (['noarchive', 'nofollow'], set())
    >>> sorted(_words_of_header("Cuttings: NoArchive", "cuttings")), _words_of_header("max-snippet: 5", "cuttings")
    (['noarchive'], {'max-snippet: 5'})
    """
    for_one = _FOR_ONE.match(value)
    if for_one is None or for_one[1].lower() in _WITH_VALUE:
        return _words(value)
    return _words(for_one[2]) if for_one[1].lower() == agent.lower() else set()


def _words(text: str) -> set[str]:
    return {word.strip().lower() for word in text.split(",")} - {""}
