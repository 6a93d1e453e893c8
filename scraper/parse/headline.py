"""The headline as a reader sees it.

A page names itself several times: <h1>, og:title, JSON-LD headline, <title> with the site's name behind it. The visible
heading that the others confirm is the one; where no heading is confirmed, the likeliest heading; where there is none,
what the head says, with the site's name cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from scraper import text
from scraper.elements import ASIDE, BLOCK, BREAK, FOOTER, FORM, HEAD, HIDDEN, LINK, NAV
from scraper.page import Page
from scraper.parse.data.structured import Structured
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.records import Found

_AWAY = NAV | FOOTER | ASIDE | FORM
_LONGEST = 300  # characters; longer headings are paragraphs
_LONGEST_SAID = 600
_SEPARATOR = re.compile(
    r"\s+[|–—\-:»«·•/>~]+\s+|\s*[|»«]\s*|\s::\s|(?<=\w):\s+(?=\S+\Z)|(?<=[^\x00-\x7f])_(?=[^\x00-\x7f])"
)
_LEAST_SHARE = 0.4  # of the letters of a longer title, before a heading inside it is taken for it
_LEAST_PART = 15  # letters; a shorter <h2> that is a part of the title is a section's name
_CLEARLY_LONGER = 1.3
_KICKER_LETTERS = 40  # the words above or before a headline that name its subject

_key = lru_cache(maxsize=512)(text.key)  # the same few titles are compared many times; none is longer than some lines


def read(page: Page, data: Structured, facts: SiteFacts, ledger: Ledger) -> str | None:
    """The headline; None where the page has none."""
    said = list(_said(page, data, facts))
    chosen = _choose(page, said, facts)
    if chosen is None:
        return None
    rule, found = chosen
    ledger.note("headline", rule, found)
    known = _key(found.value)
    for other_rule, other in said:
        if _key(other.value) == known and other.path != found.path:
            ledger.note("headline", other_rule, other)
    return found.value


def element(page: Page, title: str | None) -> int | None:
    """The visible element that is the headline; None where only the head has it."""
    if not title:
        return None
    headings = [i for tag in ("h1", "h2", "h3") for i in page.by_tag.get(tag, ()) if not page.bits[i] & (NAV | FOOTER)]
    plainly = next((i for i in headings if title in page.text(i)), None)
    if plainly is not None:  # as it nearly always is; folding the letters of every heading takes ten times longer
        return plainly
    wanted = text.key(title)
    folded = next((i for i in headings if wanted and wanted in text.key(page.text(i))), None)
    return folded if folded is not None or not wanted else _plain_element(page, wanted)


def _plain_element(page: Page, wanted: str) -> int | None:
    """The first element of the body that says just the headline, on pages without headings."""
    for k, piece in enumerate(page.pieces):
        if not len(wanted) <= len(piece) <= 2 * len(wanted) + _LEAST_PART or page.bits[page.owner[k]] & (HEAD | LINK):
            continue
        if text.key(piece) == wanted:
            return page.owner[k]
    return None


# What the head says


def _said(page: Page, data: Structured, facts: SiteFacts) -> Iterator[tuple[str, Found[str]]]:
    """What the head calls the page; texts of more than a few lines are none of its names."""
    return (each for each in _all_said(page, data, facts) if len(each[1].value) <= _LONGEST_SAID)


def _all_said(page: Page, data: Structured, facts: SiteFacts) -> Iterator[tuple[str, Found[str]]]:
    for node in data.articles:
        for name in ("headline", "name"):
            found = node.found(name)
            if found and not _is_site(found.value, facts):
                yield "article-" + name, found
    for name in ("og:title", "twitter:title", "title", "dc.title", "parsely-title", "sailthru.title"):
        for _, found in data.meta(name):
            if not _is_site(found.value, facts):
                yield name.replace(":", "-"), found
                break
    for i in page.by_tag.get("title", ())[:1]:
        whole = page.text(i)
        if whole:
            yield "title", Found(whole, page.path(i), whole, "meta")


def parts(title: str, facts: SiteFacts) -> list[str]:
    """A title and what is left of it without the site's name or section: the likeliest first."""
    cuts = [(match.start(), match.end()) for match in _SEPARATOR.finditer(title)]
    names = {_key(name) for name in (facts.site_name, facts.publisher) if name}
    found = [title[:start] for start, end in cuts if _key(title[end:]) in names]
    found += [title[end:] for start, end in cuts if _key(title[:start]) in names]
    if cuts:
        found += [title[: cuts[-1][0]], title[: cuts[0][0]], title[cuts[0][1] :]]
    return [title, *found]


def _is_site(title: str, facts: SiteFacts) -> bool:
    known = _key(title)
    return not known or known in (_key(facts.site_name), _key(facts.publisher))


# What the page shows


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading that may be the headline; rank 1 is <h1>."""

    rank: int
    element: int
    whole: str
    key: str


def _headings(page: Page, facts: SiteFacts, tags: tuple[str, ...]) -> Iterator[_Heading]:
    for tag in tags:
        rank = int(tag[1])
        for i in page.by_tag.get(tag, ()):
            if page.bits[i] & _AWAY and rank > 1:
                continue
            whole = page.text(i)
            if whole and len(whole) <= _LONGEST and not _is_site(whole, facts) and not _leads_home(page, i):
                yield _Heading(rank, i, whole, _key(whole))


def _leads_home(page: Page, i: int) -> bool:
    """A heading that is a link to the home page is the site's name."""
    for k in page.within(i, "a"):
        href = page.attr(k, "href").strip()
        if href and (href in ("/", ".", "./", "index.html", "/index.html") or _HOME.match(href)):
            return page.text(k) == page.text(i) and bool(_path(page.url).strip("/"))
    return False


_HOME = re.compile(r"https?://[^/?#]+/?\Z")


def _path(url: str) -> str:
    return url.partition("://")[2].partition("/")[2]


def _choose(page: Page, said: list[tuple[str, Found[str]]], facts: SiteFacts) -> tuple[str, Found[str]] | None:
    spoken = list(dict.fromkeys(found.value for _, found in said))
    exact = {_key(value) for value in spoken}
    first_rank = list(_headings(page, facts, ("h1",)))
    shared = {_key(found.value) for rule, found in said if rule in _ONE_A_PAGE}
    chosen = _confirmed(first_rank, shared, 1) or _confirmed(first_rank, exact, 1)
    if chosen is not None:  # most pages; the rest is only read where it is needed
        return _visible(page, "h1-confirmed", chosen.element, _without_site(chosen.whole, facts))
    lower = list(_headings(page, facts, ("h2", "h3")))
    cut = {_key(part) for value in spoken for part in parts(value, facts)} - {""}
    heads = {_key(value[: match.start()]) for value in spoken for match in _SEPARATOR.finditer(value)}
    high = _confirmed([heading for heading in first_rank if heading.key in heads], cut, 1)
    chosen = _longer_part(high or _confirmed(first_rank, cut, 1), _confirmed(lower, cut, _LEAST_PART))
    if chosen is None:
        near = _near(page, first_rank, said)
        if near is not None:
            return near
        chosen = _confirmed(lower, exact, 1) or _confirmed(lower, cut, _LEAST_PART)
    if chosen is not None:
        return _visible(page, f"h{chosen.rank}-confirmed", chosen.element, chosen.whole)
    shown = [heading for heading in first_rank if not page.bits[heading.element] & (_AWAY | HIDDEN)]
    chosen = max(shown, key=lambda heading: _shared(heading.whole, spoken), default=None)
    own = [found.value for rule, found in said if rule != "title"] or spoken  # <title> may name the sections too
    if chosen is not None and _shared(chosen.whole, own) == 0:  # a section's name, a logo
        near = _near(page, lower, said)
        if near is not None:
            return near
    if chosen is not None:
        return _visible(page, "h1", chosen.element, _without_site(chosen.whole, facts))
    return _near(page, lower, said) or _from_head(page, said, facts)


def _confirmed(headings: list[_Heading], known: set[str], least: int) -> _Heading | None:
    """The longest heading that is among what is known; of equals, the first and highest."""
    same = [heading for heading in headings if heading.key in known and len(heading.key) >= least]
    return max(same, key=lambda heading: (len(heading.key), -heading.rank), default=None)


def _longer_part(high: _Heading | None, low: _Heading | None) -> _Heading | None:
    """Of two parts of one title, the headline is the longer one, and the site's or section's name the shorter."""
    if high is not None and low is not None and low.key not in high.key and high.key not in low.key:
        return low if len(low.key) > _CLEARLY_LONGER * len(high.key) else high
    return high


def _shared(whole: str, spoken: list[str]) -> float:
    """How many of a heading's words the head says too, at best."""
    own = set(text.words(whole))
    return max((len(own & set(text.words(value))) / (len(own) + 2) for value in spoken), default=0.0)


def _near(page: Page, headings: list[_Heading], said: list[tuple[str, Found[str]]]) -> tuple[str, Found[str]] | None:
    """A heading that is a good part of what the head says, or the other way round."""
    best: tuple[float, _Heading, str, Found[str]] | None = None
    for heading in headings:
        for rule, found in said:
            known = _key(found.value)
            if len(heading.key) >= 6 and known and (heading.key in known or known in heading.key):
                share = min(len(heading.key), len(known)) / max(len(heading.key), len(known))
                if share >= _LEAST_SHARE and (best is None or share > best[0]):
                    best = (share, heading, rule, found)
    if best is None:
        return None
    _, heading, rule, found = best
    known = _key(found.value)
    if known in heading.key:
        inner = _without_kicker(page, heading, known) or _without_tail(heading.whole, found.value)
        return _visible(page, f"h{heading.rank}-part", heading.element, inner or heading.whole)
    kicker = known.removesuffix(heading.key)
    if kicker != known and kicker and _stands_before(page, heading.element, kicker):
        return rule, found
    return _visible(page, f"h{heading.rank}-near", heading.element, heading.whole)


def _without_kicker(page: Page, heading: _Heading, known: str) -> str | None:
    """The part of a heading that the head calls the headline, where the rest stands in an element of its own."""
    pieces = [
        " ".join(piece.split()) for piece in page.pieces[page.first[heading.element] : page.last[heading.element]]
    ]
    pieces = [piece for piece in pieces if piece and piece not in (BLOCK, BREAK)]
    for start in range(len(pieces)):
        rest = " ".join(pieces[start:])
        if start and _key(rest) == known and len(heading.key) - len(known) <= _KICKER_LETTERS:
            return rest if rest in heading.whole else None
    return None


def _without_tail(whole: str, known: str) -> str | None:
    """What is known of a heading that goes on with a site's name or a note: "Heat | Example.org", "Heat [Watch]"."""
    return known if whole.startswith(known) and _TAIL.match(whole[len(known) :]) else None


_TAIL = re.compile(r"(?:\s+[|–—-]\s+.{1,25}|\s*\[[^\]]{1,25}\])\Z")


def _without_site(whole: str, facts: SiteFacts) -> str:
    """A heading without the site's name behind it."""
    names = {_key(name) for name in (facts.site_name, facts.publisher) if name}
    cut = next((match for match in _SEPARATOR.finditer(whole) if _key(whole[match.end() :]) in names), None)
    return whole[: cut.start()] if cut and cut.start() else whole


_ONE_A_PAGE = ("og-title", "twitter-title", "title")  # structured data may describe several articles


def _stands_before(page: Page, i: int, kicker: str) -> bool:
    before = "".join(page.pieces[max(0, page.first[i] - 40) : page.first[i]])
    return _key(before).endswith(kicker)


def _visible(page: Page, rule: str, i: int, whole: str) -> tuple[str, Found[str]]:
    return rule, Found(whole, page.path(i), whole, "visible")


def _from_head(page: Page, said: list[tuple[str, Found[str]]], facts: SiteFacts) -> tuple[str, Found[str]] | None:
    for rule, found in said:
        options = parts(found.value, facts)
        for option in options:
            shown = _plain_element(page, _key(option)) if len(option) >= _LEAST_PART else None
            if shown is not None:
                return _visible(page, "line", shown, page.text(shown))
        names = {_key(name) for name in (facts.site_name, facts.publisher) if name}
        named = len(options) > 1 and _key(found.value.removeprefix(options[1])) in names
        value = options[1] if named or (rule == "title" and len(options) > 1) else options[0]
        return rule, Found(value, found.path, found.raw, found.source)
    return None
