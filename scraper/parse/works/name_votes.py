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

# What each place is worth, in log odds: fitted on the names of some 400 pages, the names of a page against each other.
WEIGHTS = {
    "address": 1.4, "begins-small": -1.1, "bold": 1.0, "capitals": 1.0, "early": 1.0, "half-within": -0.5,
    "head-all-capitals": 0.2, "head-all-capitals/told": 0.4, "head-at": 1.7, "head-beside-maker": 1.9,
    "head-clean": 0.4, "head-clean/told": 1.1, "head-dated": 1.2, "head-first": 1.5, "head-first/told": 1.1,
    "head-italic": 1.4, "head-last": 0.5, "head-last/told": 1.4, "head-latin": 0.5, "head-maker": -0.2,
    "head-middle": 1.2, "head-pattern": 1.6, "head-quote": 2.2, "head-quote/told": 0.9, "head-read": 1.7,
    "head-run": -0.2, "head-sentence": 1.0, "head-whole": 0.6, "head-whole/told": 0.7, "holds": 0.7,
    "imprint": 1.9, "italic": 1.1, "italic-often": 0.6, "label": 1.7, "label-of-maker": -1.0, "late": 0.7,
    "long": -0.6, "made-by": 1.4, "makes": -1.0, "no-name": -0.7, "numbered": -0.8, "one-word": -1.2, "over": 1.2,
    "over-one": 0.5, "over-untold": 0.2, "person": -0.7, "picture": 1.5, "quoted": 1.1, "quoted-early": 1.0,
    "quoted-often": 1.3, "section": -1.8, "shorter-oftener": 0.4, "speech": 0.2, "title-all-capitals": 0.4,
    "title-all-capitals/told": -0.2, "title-at": 0.6, "title-beside-maker": -0.2, "title-clean/told": 0.6,
    "title-first": 0.7, "title-first/told": -0.5, "title-last/told": 0.6, "title-made": 0.5, "title-maker": 0.3,
    "title-middle": 0.5, "title-pattern": 0.6, "title-quote": 0.9, "title-quote/told": 0.7, "title-read": 0.7,
    "title-run": -0.2, "title-sentence": 0.9, "title-whole": -0.3, "title-whole/told": 0.5, "told": -0.2,
    "told-often": -0.5, "told-small": 0.2, "told-twice": 0.8, "within": -1.3,
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
    known: Collection[str] = ("told", "label", "imprint", "over-untold"),
) -> str | None:
    """The name that wins with at least this share of the odds, if one of these facts about it is known."""
    heads = list(_heads(page, data, facts))
    own = _bare(page, facts, title) if title else None
    found = name_places.names(page, own, heads, main)
    if not found.by_key:
        return None
    votes = [(sum(WEIGHTS.get(place, 0.0) for place in name.said), name) for name in found.by_key.values()]
    most, best = max(votes, key=lambda vote: vote[0])
    share = 1 / sum(math.exp(vote - most) for vote, _ in votes)
    return best.written if share >= least and not best.said.isdisjoint(known) and not best.said & _NO_NAMES else None


_NO_NAMES = frozenset(("section", "no-name", "begins-small"))


def _heads(page: Page, data: Structured, facts: SiteFacts) -> Iterator[str]:
    shown = [_SITE_TAIL.sub("", page.text(i)) for i in page.by_tag.get("title", ())[:1]]
    shown += [found.value for _, found in data.meta("og:title", "twitter:title")]
    return filter(None, (_bare(page, facts, line) for line in dict.fromkeys(shown)))


def _bare(page: Page, facts: SiteFacts, line: str) -> str:
    names = titles.declared_names(facts) | {known for known in map(text.key, host_of(page.url).split(".")) if known}
    return min(titles.bare(line, names), key=len)
