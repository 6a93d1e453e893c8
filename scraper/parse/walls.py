"""Whether something stands in the place of a page: consent, login, a block, an error that says 200, an ad for the name.

Judged by what the page says of itself in its title and headings, in many languages, and only where there is little
else: a review that speaks of captchas, of cookies or of a page that was not found is no wall. A wall that is missed is
read as the poor page it is; a review that was taken for a wall would be lost, so whatever has a score, an author with a
date, other people's reviews or a text of some length is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.page import Page
from scraper.parse.wall_words import CONSENT_ACTS, CONSENT_TALK, SAID, Wall
from scraper.records import Reading

MAX_WORDS = 250  # visible on the whole page; real pages with their menus have more, and so have some walls
MAX_BODY_WORDS = 120  # read as its text: the longest notice of a block or a takedown
MAX_REVIEW_WORDS = 60  # the same where the page was read as a review
BARE_WORDS = 40  # a page that waits for its scripts shows a name and a "loading"
MAX_HEADING = 120  # letters; what is longer is a sentence, not the name of a page
FIRST_LINES = 6  # a notice without a heading says what it is in its first lines
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NAMES = re.compile(r"[\s_.-]+")
# Words of ids and classes that stand for a riddle to be solved; not brands.
_RIDDLES = ("captcha", "challenge-form", "challenge-running", "human-challenge", "bot-challenge")
_ROOTS = frozenset(("root", "app", "__next", "__nuxt", "react-root", "svelte", "app-root"))


def wall_of(page: Page, reading: Reading) -> Wall | None:
    """What stands in the page's place; None where the page itself is there, or nobody can tell."""
    if _is_something(reading):
        return None
    words = count_words(page.all_text)
    if words > MAX_WORDS:
        return None
    names = list(_names(page))
    for wall, said in SAID.items():
        if any(said.search(name) for name in names) and _is_borne_out(wall, page, words):
            return wall
    if words <= BARE_WORDS and _waits_for_scripts(page, words):
        return "script"
    if words <= MAX_BODY_WORDS and _asks_a_riddle(page):
        return "bot"
    return "consent" if words <= MAX_BODY_WORDS and _asks_consent(page) else None


def _is_something(reading: Reading) -> bool:
    if reading.page_type in ("feed", "sitemap", "listing"):
        return True
    if reading.ratings or reading.user_reviews or reading.aggregate_rating:
        return True
    if reading.authors and reading.date_published:
        return True
    return (reading.word_count or 0) > (MAX_REVIEW_WORDS if reading.page_type == "review" else MAX_BODY_WORDS)


def _names(page: Page) -> Iterator[str]:
    """What the page calls itself: its title, its headings, and the first lines where there are no headings."""
    tags = page.by_tag
    found = [i for name in ("title", "h1", "h2") for i in tags.get(name, ())[:3]]
    for i in found:
        text = page.text(i)
        if 0 < len(text) <= MAX_HEADING:
            yield text
    if not any(page.tag[i] in ("h1", "h2") for i in found) and tags.get("body"):
        yield from (line for line in page.lines(tags["body"][0])[:FIRST_LINES] if len(line) <= MAX_HEADING)


def _is_borne_out(wall: Wall, page: Page, words: int) -> bool:
    """Some names need a second witness: "Sign in" needs a field for a password, "Cookies" something to accept."""
    if wall == "login":
        return any(page.attr(i, "type").lower() == "password" for i in page.by_tag.get("input", ()))
    if wall == "consent":
        return _has_choice(page)
    return True


def _has_choice(page: Page) -> bool:
    """Something to press that accepts."""
    pressed = (i for name in ("button", "a", "input") for i in page.by_tag.get(name, ()))
    return any(CONSENT_ACTS.fullmatch(page.text(i) or page.attr(i, "value")) for i in pressed)


def _asks_consent(page: Page) -> bool:
    return bool(CONSENT_TALK.search(" ".join(page.all_text.split()))) and _has_choice(page)


def _waits_for_scripts(page: Page, words: int) -> bool:
    """Nearly empty, with scripts, and either says that they are needed or holds an empty root for them."""
    tags = page.by_tag
    if not tags.get("script"):
        return False
    spoken = [page.raw_text(i) for i in tags.get("noscript", ())] + [page.all_text]
    if any("javascript" in text.lower() for text in spoken):
        return True
    return words <= 10 and any(page.attr(i, "id").lower() in _ROOTS and not page.text(i) for i in tags.get("div", ()))


def _asks_a_riddle(page: Page) -> bool:
    for i in (*page.by_tag.get("form", ()), *page.by_tag.get("div", ()), *page.by_tag.get("iframe", ())):
        name = _NAMES.sub("-", f"{page.attr(i, 'id')} {page.attr(i, 'class')} {page.attr(i, 'title')}".lower())
        if any(riddle in name for riddle in _RIDDLES):
            return True
    return False


def count_words(text: str) -> int:
    """Words; of scripts without spaces, two signs count as one.

    >>> count_words("a lamp in the fog"), count_words("静かな畑")
    (5, 3)
    """
    return len(text.split()) + len(_CJK.findall(text)) // 2
