"""Teasers and cards of other articles, whose scores are not the page's own."""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import urlsplit

from scraper.page import Page

MOST_OF_CARD = 40  # pieces of text; a larger box is a section of the page
_CARD_HEADS = frozenset(("h2", "h3", "h4", "h5", "h6", "img"))


def in_card(page: Page, i: int, text_start: int) -> bool:
    """Does element i stand in a card of another article: a small box or list item with a link and a heading?

    What holds `text_start`, the first piece of the main text, is none.
    """
    for box in (i, *page.ancestors(i)):
        holds_text = page.first[box] <= text_start < page.last[box] and not _in_row_of_articles(page, box)
        if holds_text or page.tag[box] in ("main", "body", "header"):
            return False
        if page.last[box] - page.first[box] > MOST_OF_CARD:
            return False
        links = [k for k in page.within(box, "a") if len(page.text(k)) > 2 and _leads_on(page, k)]
        if links and (page.tag[box] == "li" or any(page.tag[k] in _CARD_HEADS for k in range(box + 1, page.end[box]))):
            return page.tag[box] != "li" or _is_one_of(page, box, 1)
    return False


def _in_row_of_articles(page: Page, box: int) -> bool:
    """Is a small <article> one of three or more side by side: an entry of a list, though the text begins there?"""
    if page.tag[box] != "article" or page.last[box] - page.first[box] > MOST_OF_CARD or page.parent[box] < 0:
        return False
    return _is_one_of(page, box, MOST_ALONE)


def _is_one_of(page: Page, box: int, alone: int) -> bool:
    """Do more than so many elements of its kind stand side by side?"""
    alike = (k for k in page.children(page.parent[box]) if page.tag[k] == page.tag[box])
    return len(list(islice(alike, alone + 1))) > alone


MOST_ALONE = 2  # articles side by side; more are a list


def is_teaser(page: Page, i: int) -> bool:
    """Is the whole line a link to another page, though the element is not?"""
    link = next((k for k in page.within(i, "a") if page.attr(k, "href")), None)
    return link is not None and not same_page(page, link) and len(page.text(link)) * 10 >= len(page.text(i)) * 9


_NO_ARTICLE = re.compile(
    r"/(?:authors?|autore?s?|auteurs?|autor(?:en)?|person|people|profiles?|staff|contributors?|writers?|redaktion|by|team|"
    r"about|how-we|how-to-|review-policy|reviews?-policy|methodology|scoring|shop|buy|go|out|deals?)(?:[/?#-]|\Z)|"
    r"about-(?:our-)?(?:reviews|ratings|scores)|how-we-|review-guidelines",
    re.IGNORECASE,
)


def _leads_on(page: Page, link: int) -> bool:
    """Does a link lead to another article: not to this page, its writer, how scores are given, or a shop elsewhere?"""
    if same_page(page, link):
        return False
    target = page.link_url(page.attr(link, "href")) or ""
    host, path = urlsplit(target)[1:3]
    return host.removeprefix("www.") == urlsplit(page.url)[1].removeprefix("www.") and not _NO_ARTICLE.search(path)


def same_page(page: Page, i: int) -> bool:
    """Does element i stand in no link, or in one that leads into this page?"""
    link = page.closest(i, {"a"})
    if link is None:
        return True
    href = page.attr(link, "href")
    return not href or href.startswith("#") or page.link_url(href.split("#")[0]) == page.url.split("#")[0]
