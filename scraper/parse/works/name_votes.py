"""The work's name by vote: the name on which the most places of a page agree, each with its own weight.

Patterns read the headlines somebody thought of. Where none fits, or where what fits is not in the text, the page is
asked as a whole: a name that begins the headline, ends the address, stands in italics in the text and over a box of
particulars is the work's, whatever the headline looks like.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator

from scraper import text
from scraper.page import Page
from scraper.parse import titles
from scraper.parse.data.structured import Structured
from scraper.parse.site import SiteFacts
from scraper.parse.text.main_text import MainText
from scraper.parse.works import name_places
from scraper.urls import host_of

# What each place is worth, in log odds: fitted on the names of some 500 pages, the names of a page against each other.
WEIGHTS = {
    "address": 1.4, "begins-small": -1.3, "bold": 0.9, "capitals": 0.9, "early": 0.9, "half-within": -0.5,
    "head-all-capitals/told": 0.3, "head-at": 1.6, "head-beside-maker": 1.9, "head-clean": 0.4,
    "head-clean/told": 1.1, "head-dated": 1.4, "head-first": 1.6, "head-first/told": 0.9, "head-italic": 1.5,
    "head-last": 0.6, "head-last/told": 1.2, "head-latin": 0.5, "head-middle": 1.4, "head-pattern": 1.6,
    "head-quote": 2.2, "head-quote/told": 0.9, "head-read": 1.8, "head-run": -0.2, "head-sentence": 1.0,
    "head-subject": 1.0, "head-whole": 0.6, "head-whole/told": 0.7, "holds": 0.8, "imprint": 2.2, "italic": 1.2,
    "italic-often": 0.6, "label": 1.6, "label-of-maker": -1.0, "late": 0.8, "lone-behind": 0.2, "long": -0.6,
    "made-by": 1.5, "makes": -0.9, "no-name": -0.9, "numbered": -0.8, "one-word": -1.1, "over": 1.3,
    "over-one": 0.6, "over-untold": 0.2, "person": -0.6, "picture": 1.5, "quoted": 1.1, "quoted-early": 1.0,
    "quoted-often": 1.3, "section": -1.9, "shorter-oftener": 0.4, "speech": 0.2, "title-all-capitals": 0.5,
    "title-all-capitals/told": -0.2, "title-at": 0.7, "title-beside-maker": -0.2, "title-clean/told": 0.5,
    "title-first": 0.9, "title-first/told": -0.6, "title-last": 0.2, "title-last/told": 0.5, "title-made": 0.5,
    "title-maker": 0.3, "title-middle": 0.4, "title-pattern": 0.6, "title-quote": 0.9, "title-quote/told": 0.7,
    "title-read": 0.7, "title-sentence": 0.9, "title-subject": 0.4, "title-whole": -0.2, "title-whole/told": 0.5,
    "told-often": -0.6, "told-small": 0.2, "told-twice": 0.8, "within": -1.4,
}  # fmt: skip
_SITE_TAIL = re.compile(r"(?<=\S)\s+\|\s+[^|]*\Z")  # the site's name, behind the last bar


def elected(
    page: Page,
    data: Structured,
    facts: SiteFacts,
    title: str | None,
    main: MainText,
    *,
    least: float,
    known: Collection[str] = ("told", "address", "label", "imprint", "over-untold"),
    kin: bool = False,
) -> str | None:
    """The name that wins with at least this share of the odds, if one of these facts about it is known.

    With `kin`, names that hold it or that it holds speak for it, too: that there is one work, not how it is called.
    """
    heads = list(_heads(page, data, facts))
    own = _bare(page, facts, title) if title else None
    found = name_places.names(page, own, heads, main)
    if not found.by_key:
        return None
    votes = [(sum(WEIGHTS.get(place, 0.0) for place in name.said), name) for name in found.by_key.values()]
    votes = [vote for vote in votes if not vote[1].said & _NO_NAMES]
    most, best = max(votes, key=lambda vote: vote[0], default=(0.0, None))
    if best is None or best.said.isdisjoint(known) or not _is_named(best.said):
        return None
    share = sum(math.exp(vote - most) for vote, name in votes if name is best or (kin and _are_kin(name, best)))
    return best.written if share >= least * sum(math.exp(vote - most) for vote, _ in votes) else None


def _are_kin(one: name_places.Name, other: name_places.Name) -> bool:
    return one.written in other.written or other.written in one.written


def _is_named(said: set[str]) -> bool:
    """Does a place name the work, and not only set some name apart?"""
    if not said.isdisjoint(_NAMING) or any(place.startswith(("head-", "title-")) for place in said):
        return True
    if "bold" in said and "told-twice" in said and not said.isdisjoint(("early", "late")):
        return "person" not in said
    return "early" in said and not said.isdisjoint(("italic", "quoted-early"))


_NAMING = frozenset(("label", "imprint", "over", "over-one", "over-untold", "said", "quoted-often", "italic-often"))
_NO_NAMES = frozenset(("section", "no-name", "begins-small"))


def _heads(page: Page, data: Structured, facts: SiteFacts) -> Iterator[str]:
    shown = [_SITE_TAIL.sub("", page.text(i)) for i in page.by_tag.get("title", ())[:1]]
    shown += [found.value for _, found in data.meta("og:title", "twitter:title")]
    return filter(None, (_bare(page, facts, line) for line in dict.fromkeys(shown)))


def _bare(page: Page, facts: SiteFacts, line: str) -> str:
    names = titles.declared_names(facts) | {known for known in map(text.key, host_of(page.url).split(".")) if known}
    return min(titles.bare(line, names), key=len)
