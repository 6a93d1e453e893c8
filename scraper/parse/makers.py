"""Lines with "by" and a name that tell who made a work, and not who wrote the page."""

from __future__ import annotations

import re

from scraper import byline_lines
from scraper.page import Page
from scraper.parse.person_pages import MAKER_URL, PERSON_URL
from scraper.records import Found

# "Salt Letters by Ann Lee, directed by Bo Chan" tells who wrote the play.
_OF_A_WORK = re.compile(r"\w,? (?:directed|choreographed|composed|conducted|adapted|translated|illustrated) by ")
_TITLES = frozenset(("i", "em", "cite"))  # elements in which a work's title stands


def tells_of_work(page: Page, at: int, parts: list[str]) -> bool:
    """Do the words of a line say so: "..., directed by Bo Chan", or a work's title in italics before "by"?"""
    if any(map(_OF_A_WORK.search, parts)):
        return True
    if len(parts) < 2 or parts[1].lstrip()[:3].lower() != "by " or page.closest(at, _TITLES) is None:
        return False
    return not byline_lines.in_byline(parts[0] + parts[1])  # "<i>Review</i> by Ann Lee" does not


def leads_to_work(page: Page, found: Found[str]) -> bool:
    """Is the name in a link to its maker's page ("by Finch & Co."), or to another text ("Salt Letters by Ann Lee")?"""
    i = page.element_at(found.path)
    link = None if i is None else page.closest(i, {"a"}) or next(page.within(i, "a"), None)
    if link is None:
        return False
    href, said = page.attr(link, "href"), page.text(link)
    titled = found.raw in said and not said.startswith(found.raw) and not byline_lines.in_byline(said)
    return bool(MAKER_URL.search(href)) or (titled and not PERSON_URL.search(href))
