"""The headline as a reader sees it.

A page names itself several times: <h1>, og:title, JSON-LD headline, <title> with the site's name behind it. The visible
heading that the others confirm is the one; where no heading is confirmed, the likeliest heading; where there is none,
what the head says, with the site's name cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from scraper import text
from scraper.elements import ASIDE, BLOCK, BREAK, FOOTER, FORM, HIDDEN, LINK, NAV
from scraper.page import Page
from scraper.parse.data.structured import Structured
from scraper.parse.headline_lines import LEAST_LINE, LEAST_PART, from_head, plain_element, visible
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.parse.titles import (
    BESIDE_NAME,
    SEPARATOR,
    bare,
    declared_names,
    host_names,
    is_site,
    parts,
    said,
    shown_names,
    without_site,
)
from scraper.parse.titles import key as _key
from scraper.records import Found

_AWAY = NAV | FOOTER | ASIDE | FORM
_LONGEST = 300  # characters; longer headings are paragraphs
_LEAST_SHARE = 0.4  # of the letters of a longer title, before a heading inside it is taken for it
_LEAST_ALONE = 4  # the same, where it is the only heading of the page
_LEAST_SHARED = 0.4  # of a heading's words and two more, before it is taken for the title in other words
_LEAST_REWORDED = 5  # words of such a heading; shorter ones are sections' and forms'
_CLEARLY_LONGER = 1.3
_FAR = 200  # elements between two places that say the headline, of which the second is a teaser's
_MOST_STEPS = 5  # from a heading up to the trail it may be a crumb of
_TAIL_LETTERS = 25  # of the site's name or a sign behind a headline
_BETWEEN = " -–—|:·»"  # what parts a kicker from the headline
_KICKER_AND_MORE = 2  # pieces of a heading that has something before and behind the headline
_KICKER_LETTERS = 40  # the words above or before a headline that name its subject


def read(page: Page, data: Structured, facts: SiteFacts, ledger: Ledger) -> str | None:
    """The headline; None where the page has none."""
    spoken = list(said(page, data, facts))
    chosen = _choose(page, spoken, facts)
    if chosen is None:
        return None
    rule, found = chosen
    ledger.note("headline", rule, found)
    known = _key(found.value)
    for other_rule, other in spoken:
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
        return plainly if plainly < _FAR or page.tag[plainly] == "h1" else _first_said(page, plainly, text.key(title))
    wanted = text.key(title)
    folded = next((i for i in headings if wanted and wanted in text.key(page.text(i))), None)
    return folded if folded is not None or not wanted else plain_element(page, wanted)


def _first_said(page: Page, heading: int, wanted: str) -> int:
    """A heading far down, or what says the same far before it: then the heading is a list's, below the text."""
    plain = plain_element(page, wanted)
    return heading if plain is None or plain > heading - _FAR else plain


# What the page shows


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading that may be the headline; rank 1 is <h1>."""

    rank: int
    element: int
    whole: str
    key: str


def _headings(page: Page, facts: SiteFacts, tags: tuple[str, ...]) -> Iterator[_Heading]:
    own = host_names(page.url)
    for tag in tags:
        rank = int(tag[1])
        for i in page.by_tag.get(tag, ()):
            if page.bits[i] & _AWAY and rank > 1:
                continue
            whole = page.text(i)
            named = is_site(whole, facts) or _key(whole) in own or _is_of_a_program(page, i)
            if whole and len(whole) <= _LONGEST and not named and not _leads_home(page, i):
                yield _Heading(rank, i, whole, _key(whole))


def _is_of_a_program(page: Page, i: int) -> bool:
    """In what a browser's translator puts into the pages that are saved from it?"""
    around = islice(page.ancestors(i), _MOST_STEPS) if "skiptranslate" in page.all_labels else ()
    return any("skiptranslate" in page.label[k] for k in around)


def _leads_home(page: Page, i: int) -> bool:
    """A heading that is a link to the home page is the site's name."""
    for k in page.within(i, "a"):
        href = page.attr(k, "href").strip()
        if href and (href in ("/", ".", "./", "index.html", "/index.html", "/index.php") or _HOME.match(href)):
            return page.text(k) == page.text(i) and bool(_path(page.url).strip("/"))
    return False


_HOME = re.compile(r"https?://[^/?#]+/?\Z")


def _path(url: str) -> str:
    return url.partition("://")[2].partition("/")[2]


def _choose(page: Page, said: list[tuple[str, Found[str]]], facts: SiteFacts) -> tuple[str, Found[str]] | None:
    spoken = list(dict.fromkeys(found.value for _, found in said))
    declared = declared_names(facts)
    exact = {_key(value) for value in spoken}
    first_rank = list(_headings(page, facts, ("h1",)))
    titles = [found.value for rule, found in said if rule in _ONE_A_PAGE]
    shared = {_key(part) for value in titles for part in bare(value, declared)}
    chosen = _confirmed(first_rank, shared, 1) or _confirmed(first_rank, exact, 1)
    if chosen is not None:  # most pages; the rest is only read where it is needed
        lower = list(_headings(page, facts, ("h2", "h3")))
        below = _below_crumbs(page, facts, chosen, lower, said)
        return below or _seen(page, facts, _without_section(chosen, lower), said, declared)
    lower = list(_headings(page, facts, ("h2", "h3")))
    names = shown_names(page, facts)
    cut = {_key(part) for value in spoken for part in parts(value, names)} - {""}
    named = {_key(part) for value in titles for part in bare(value, names)}
    heads = {_key(value[: match.start()]) for value in spoken for match in SEPARATOR.finditer(value)}
    high = _confirmed([heading for heading in first_rank if heading.key in heads], cut, 1)
    least = LEAST_PART if first_rank or len(lower) > 1 else _LEAST_ALONE
    chosen = _longer_part(high or _confirmed(first_rank, cut, 1), _confirmed(lower, cut, LEAST_PART))
    if chosen is None:
        near = _near(page, first_rank, said)
        if near is not None:
            return near
        chosen = _confirmed(lower, exact | named, 1) or _confirmed(lower, cut, least)
    if chosen is not None:
        below = _below_crumbs(page, facts, chosen, lower, said) if chosen.rank == 1 else None
        return below or _seen(page, facts, _without_section(chosen, lower), said, frozenset())
    shown = [heading for heading in first_rank if not page.bits[heading.element] & (_AWAY | HIDDEN)]
    chosen = max(shown, key=lambda heading: _shared(heading.whole, spoken), default=None)
    own = [found.value for rule, found in said if rule != "title"] or spoken  # <title> may name the sections too
    if chosen is not None and _shared(chosen.whole, own) == 0:  # a section's name, a logo
        near = _near(page, lower, said)
        if near is not None:
            return near
    if chosen is not None:
        following = next((low for low in lower if f"{chosen.whole}: {low.whole}" in spoken), None)
        if following is not None:  # the title begins with the name of the site, which is the <h1>
            return _seen(page, facts, following, said, declared)
        held = sorted((part for part in cut if len(part) >= LEAST_LINE and part in chosen.key), key=len, reverse=True)
        own_part = next((inner for part in held if (inner := _without_kicker(page, chosen, part))), None)
        return visible(page, "h1", chosen.element, own_part or without_site(chosen.whole, declared))
    return _near(page, lower, said) or _reworded(page, lower, spoken) or from_head(page, said, names)


def _seen(
    page: Page, facts: SiteFacts, heading: _Heading, said: list[tuple[str, Found[str]]], names: frozenset[str]
) -> tuple[str, Found[str]]:
    """A heading that something confirms, without its kicker where the head calls the page so."""
    heads = [_key(found.value) for rule, found in said if rule in _ONE_A_PAGE]
    inner = next((part for known in heads if (part := _without_kicker(page, heading, known))), None)
    titles = (
        [found.value for rule, found in said if rule == "title"] if inner and heading.whole.startswith(inner) else []
    )
    if any(heading.key == _key(each[: cut.start()]) for each in titles for cut in SEPARATOR.finditer(each)):
        inner = inner if inner and _key(inner) == heading.key else None  # the title says what stands behind it as well
    if inner is None:
        for rule, found in said:
            spelled = next((part for part in parts(found.value, names) if _parts_kicker(page, heading, part)), None)
            if spelled is not None:
                return rule, Found(spelled, found.path, found.raw, found.source)
    if inner is None:
        names = shown_names(page, facts) if SEPARATOR.search(heading.whole) else names
        inner = without_site(heading.whole, names)
    return visible(page, f"h{heading.rank}-confirmed", heading.element, inner or heading.whole)


def _below_crumbs(
    page: Page, facts: SiteFacts, high: _Heading, lower: list[_Heading], said: list[tuple[str, Found[str]]]
) -> tuple[str, Found[str]] | None:
    """Where the <h1> is the last crumb of a trail, the heading over the text that the head confirms as well."""
    if not _in_trail(page, high.element):
        return None
    chosen = _confirmed(lower, {_key(found.value) for _, found in said}, LEAST_PART)
    if chosen is not None:
        return _seen(page, facts, chosen, said, frozenset())
    near = _near(page, lower, said)
    return near if near is not None and near[0].endswith("-part") else None


def _in_trail(page: Page, i: int) -> bool:
    above = [*islice(page.ancestors(i), _MOST_STEPS)]
    return bool(page.bits[i] & NAV) or any(
        "crumb" in page.label[k] or "crumb" in page.attr(k, "aria-label").lower() for k in above
    )


def _confirmed(headings: list[_Heading], known: set[str], least: int) -> _Heading | None:
    """The longest heading that is among what is known; of equals, the first and highest."""
    same = [heading for heading in headings if heading.key in known and _size(heading.key) >= least]
    return max(same, key=lambda heading: (len(heading.key), -heading.rank), default=None)


def _size(known: str) -> int:
    """The letters of a heading; those of East Asia say as much as three of ours."""
    return len(known) * (3 if known[:1] >= "\u3000" else 1)


_BAR = re.compile(r"\s+[|｜»]\s+")


def _without_section(high: _Heading, lower: list[_Heading]) -> _Heading:
    """The heading that says what a higher one says before a separator: "Heat is back | news and reviews"."""
    before = {_key(high.whole[: match.start()]) for match in _BAR.finditer(high.whole)} if lower else set()
    return _confirmed(lower, before, LEAST_PART) or high


def _longer_part(high: _Heading | None, low: _Heading | None) -> _Heading | None:
    """Of two parts of one title, the headline is the longer one, and the site's or section's name the shorter."""
    if high is not None and low is not None and low.key not in high.key and high.key not in low.key:
        return low if len(low.key) > _CLEARLY_LONGER * len(high.key) else high
    return high


def _shared(whole: str, spoken: list[str]) -> float:
    """How many of a heading's words the head says too, at best."""
    own = set(text.words(whole))
    return max((len(own & set(text.words(value))) / (len(own) + 2) for value in spoken), default=0.0)


def _reworded(page: Page, lower: list[_Heading], spoken: list[str]) -> tuple[str, Found[str]] | None:
    """The first heading of a page without <h1>, where it says in other words what the head says."""
    first = min(lower, key=lambda heading: heading.element, default=None)
    if first is None or page.bits[first.element] & (HIDDEN | LINK) or next(page.within(first.element, "a"), None):
        return None
    if len(set(text.words(first.whole))) < _LEAST_REWORDED or _shared(first.whole, spoken) < _LEAST_SHARED:
        return None
    return visible(page, f"h{first.rank}-reworded", first.element, first.whole)


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
        inner = _without_kicker(page, heading, known) or _without_tail(heading.whole, known)
        return visible(page, f"h{heading.rank}-part", heading.element, inner or heading.whole)
    kicker = known.removesuffix(heading.key)
    if kicker != known and kicker and _stands_before(page, heading.element, kicker):
        return rule, found
    return visible(page, f"h{heading.rank}-near", heading.element, heading.whole)


def _pieces(page: Page, i: int) -> list[str]:
    found = (" ".join(piece.split()) for piece in page.pieces[page.first[i] : page.last[i]])
    return [piece for piece in found if piece and piece not in (BLOCK, BREAK)]


def _without_kicker(page: Page, heading: _Heading, known: str) -> str | None:
    """The part of a heading that the head calls the headline, where the rest is a piece of its own before or behind."""
    pieces = _pieces(page, heading.element)
    for start in range(1, len(pieces)):
        rest = " ".join(pieces[start:])
        if _key(rest) == known and len(heading.key) - len(known) <= _KICKER_LETTERS:
            return rest.lstrip(_BETWEEN) if rest in heading.whole else None
        beginning = " ".join(pieces[:start])
        if _key(beginning) == known and beginning in heading.whole and len(heading.key) - len(known) <= _TAIL_LETTERS:
            return beginning.rstrip(_BETWEEN)
    return _between(page, heading, known)


def _between(page: Page, heading: _Heading, known: str) -> str | None:
    """The same, where pieces stand both before and behind it: a kicker and a score."""
    pieces = _pieces(page, heading.element)
    spare = len(heading.key) - len(known)
    if len(pieces) <= _KICKER_AND_MORE or len(known) < LEAST_PART or spare > _KICKER_LETTERS:
        return None
    return next((part for part in pieces[1:-1] if _key(part) == known and part in heading.whole), None)


def _parts_kicker(page: Page, heading: _Heading, value: str) -> bool:
    """Does the head part a kicker from the headline ("Film: Heat") that the page parts by its looks only?"""
    if _key(value) != heading.key or len(value) <= len(heading.whole):
        return False
    pieces = _pieces(page, heading.element)
    kickers = {_key("".join(pieces[:start])) for start in range(1, len(pieces))}
    cuts = (match.start() for match in BESIDE_NAME.finditer(value) if match.end() < len(value))
    return any(_key(value[:cut]) in kickers for cut in cuts)


def _without_tail(whole: str, known: str) -> str | None:
    """A heading without the site's name or the note behind what is known: "Heat | Example.org", "Heat [Watch]"."""
    cut = _TAIL.search(whole)
    return whole[: cut.start()] if cut and cut.start() and _key(whole[: cut.start()]) == known else None


_TAIL = re.compile(r"(?:\s+[|–—-]\s+[^|–—]{1,25}|\s*\[[^\]]{1,25}\])\Z")


_ONE_A_PAGE = ("og-title", "twitter-title", "title")  # structured data may describe several articles


def _stands_before(page: Page, i: int, kicker: str) -> bool:
    before = "".join(page.pieces[max(0, page.first[i] - 40) : page.first[i]])
    return _key(before).endswith(kicker)
