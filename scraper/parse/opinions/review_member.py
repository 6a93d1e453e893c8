"""One member's review by itself, on a community's page: the title says whose it is, and the name leads to a member.

"Low Tide, review by ann_l", "ann_l's review of Low Tide": a magazine's critic is named so too, but leads to an author.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from urllib.parse import unquote, urlsplit

from scraper.elements import FOOTER, NAV
from scraper.page import Page
from scraper.parse.opinions.review_author import USER_LINK
from scraper.parse.opinions.review_groups import Read
from scraper.records import Found
from scraper.text import holds_any

MOST_LEVELS = 8  # elements around a name that may be the review
MOST_LINKS = 4  # to the member, of which one stands over the text
LARGEST = 600  # elements of one review, with the head of its page
LONGEST_TITLE = 300  # letters
LEAST_TEXT = 30  # letters of a text that tell where it stands
LEAST_NAME = 3  # letters

_WORDS = (
    "review", "rezension", "bewertung", "bericht", "kritik", "avis", "critique", "reseña", "crítica", "opini", "recens",
    "recenz", "anmeldelse", "omtale", "beoordeling", "avaliaç", "resenha", "отзыв", "рецензи", "评", "レビュー", "리뷰",
)  # fmt: skip
_BY = (
    r"\b(?:reviewe?d?|rezension|bewertung|(?:erfahrungs|test)?bericht|kritik|avis|critique|reseña|crítica|opini[oó]n|opinione|"
    r"opinia|recensione?|recensie|recenz\w+|anmeldelse|omtale|beoordeling|avaliação|resenha|отзыв|рецензия)\s"
    r"(?:[^\n]{1,60}\s)?(?:by|von|de|par|por|di|da|van|av|af|od|от|użytkownika|пользователя)\s[@“\"'«]?"
)
_BEFORE, _NAMES_ONE = re.compile(_BY + r"\Z"), re.compile(_BY)
_AFTER = re.compile(
    r"(?:['’]s?\s(?:review|rating)|\w?\s?的(?:影评|书评|评论|长评|评价)|さんの(?:レビュー|感想|口コミ)|님의)"
)
_CALLED_ONE = re.compile(
    r"\b(?:customer|user|member|reader|guest)[ -]review(?!s)|\b(?:kunden|leser|nutzer)(?:rezension|bewertung)(?!en)|"
    r"\berfahrungsbericht(?!e)|\bavis (?:de )?client(?!s)"
)
_NUMBERED = re.compile(
    r"(?:reviews?|critiques?|rezensionen?|bewertung(?:en)?|bericht|avis|opini\w+|recension\w|rese[nñ]as?|recenz\w+|otzyv\w*)"
    r"[/_-](?:show/|rw)?\d{4,}(?:\.html?)?\Z"
)
_STAFF = re.compile(r"/(?:authors?|autor(?:en|es|i)?|critics?|contributors?|reviewers?|staff|redaktion|writers?|team)/")


def read(page: Page, read_one: Callable[[range], Read]) -> Read | None:
    """The review; None where the page is none of one member."""
    said = _said(page)
    if not holds_any(said, _WORDS) or not (_NAMES_ONE.search(said) or _AFTER.search(said)):
        return None
    for i in islice(_members(page, said), MOST_LINKS):
        for above in (i, *page.ancestors(i))[: MOST_LEVELS + 1]:
            if page.end[above] - above > LARGEST or page.tag[above] == "html":
                break
            one = _by_member(page, read_one(range(above, page.end[above])), i)
            if one is not None and _has_text(page, one) and (one.rating or one.parts.date):
                return _titled(page, _without_others(page, one))
    return None


def _has_text(page: Page, one: Read) -> bool:
    """Is there a text besides the headline of the page, which stands in a head of its own with name, score and day?"""
    body = one.parts.body
    return (
        one.parts.is_whole
        and body is not None
        and all(page.text(i) != body.value for i in page.by_tag.get("h1", ())[:1])
    )


def is_called_one(page: Page) -> bool:
    """Does the page call itself one customer's review?"""
    return _CALLED_ONE.search(_said(page)) is not None


def _said(page: Page) -> str:
    """What the page is called, in its head and over its text, in lower case."""
    heads = [page.text(i) for tag in ("title", "h1") for i in page.by_tag.get(tag, ())[:1]]
    called = page.meta_content("og:title")
    return "\n".join([*heads, called[1] if called else ""])[:LONGEST_TITLE].lower()


def _members(page: Page, said: str) -> Iterator[int]:
    """The links to the member whom these words call the reviewer."""
    own = unquote(urlsplit(page.url).path).lower().strip("/").split("/")
    numbered = _NUMBERED.search("/".join(own)) is not None
    for i, href in page.links:
        called = page.text(i).lower()
        ending = unquote(href.rstrip("/").rpartition("/")[2].partition("?")[0]).lower()
        if not any(len(name) >= LEAST_NAME and name in said for name in (called, ending)):
            continue  # a quick look: most links name nobody
        path = unquote(urlsplit(href).path).lower()
        last = path.strip("/").rpartition("/")[2]
        alone = path.strip("/") == last and (last == own[0] or (numbered and last == called))
        if (
            not ((alone and len(own) > 1) or USER_LINK.search(href.lower()))
            or _STAFF.search(path)
            or page.bits[i] & (NAV | FOOTER)
        ):
            continue
        names = {name for name in (called, last) if len(name) >= LEAST_NAME}
        if called and any(_is_whose(said, name) for name in names):
            yield i


def _is_whose(said: str, name: str) -> bool:
    at = said.find(name)
    while at >= 0:
        if _BEFORE.search(said, 0, at) or _AFTER.match(said, at + len(name)):
            return True
        at = said.find(name, at + 1)
    return False


def _by_member(page: Page, one: Read, i: int) -> Read | None:
    """A review whose author is the member that link i leads to, or a line with that name; None for another's."""
    author, name = one.parts.author, page.text(i).strip(" ,:@")
    if author is None or name not in author.value:
        return None
    if author.value == name:
        return one
    return replace(one, parts=replace(one.parts, author=Found(name, page.path(i), name, "visible")))


def _without_others(page: Page, one: Read) -> Read:
    """The same without a title that is the work's, which leads to it, or one behind the text, of what others say."""
    title, body = one.parts.headline, one.parts.body
    if title is None or body is None:
        return one
    behind = page.all_text.find(title.raw) > page.all_text.find(body.raw[:LEAST_TEXT])
    return replace(one, parts=replace(one.parts, headline=None, linked=False)) if one.parts.linked or behind else one


def _titled(page: Page, one: Read) -> Read:
    """The same with the page's own title, where that stands over the text and is not of the work."""
    at = next((k for k in one.stretch if page.tag[k] == "h1"), None) if one.parts.headline is None else None
    title = page.text(at) if at is not None else ""
    if at is None or not title or holds_any(title.lower(), _WORDS):
        return one
    return replace(one, parts=replace(one.parts, headline=Found(title, page.path(at), title, "visible")))
