"""Addresses that lead nowhere or everywhere: endless calendars, filters of filters, repeating paths, buttons.

Pure: an address in, the reason to refuse it out. What a sitemap or feed names has been chosen by the site, and
is not asked.
"""

from __future__ import annotations

import re
from collections import Counter

from scraper.crawl.traps.looks import names_in
from scraper.weburl import WebUrl

MAX_URL_LENGTH = 2_000  # what every server and browser takes; longer ones carry state, not a page
MAX_SEGMENTS = 20  # the deepest real path in the annotated pages has 11
MAX_SAME_SEGMENT = 3  # "/a/b/a/b/a/b/a/": a relative link that is resolved anew on every page
MAX_PARAMETERS = 6  # a page is named by one or two; the rest are filters
MAX_SAME_PARAMETER = 2  # "f=a&f=b&f=c": filters added to filters
FIRST_YEAR = 1900  # of anything a review page is dated by
FIRST_NUMBER, LAST_NUMBER = 1000, 2999  # numbers that look like years at all; "/events/4711" is an event
YEARS_AHEAD = 1  # calendars go on for ever; announcements do not

_NOT_PAGES = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|og[gv]|webm|wav|flac|avi|mov|wmv|mkv|css|js|mjs|json|map"
    r"|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|epub|mobi|zip|rar|7z|tar|tgz|bz2|xz|exe|dmg|apk|iso|torrent|swf)\Z",
    re.IGNORECASE,
)
# Links that do something, and links that show the same page in another order.
_ACTIONS = frozenset(
    "add-to-cart add_to_cart add-to-wishlist add_to_wishlist addtocart replytocom unapproved like_comment share action "
    "login logout signin signup register redirect_to returnurl return_to edit print".split()
)
_ACTION_SEGMENTS = frozenset(
    "cart basket checkout login logout signin signup sign-in sign-up log-in log-out register wp-login.php wp-admin "
    "account my-account cgi-bin xmlrpc.php wp-json".split()
)
_ORDERS = frozenset("sort sortby sort_by sortorder order orderby order_by orderdir dir direction layout".split())
_DATES = frozenset("year month day week date y m d cal calendar time tribe-bar-date ical".split())
_YEAR = re.compile(r"\b(\d{4})\b")


def reason_against(url: WebUrl, *, year: int, is_document: bool = False) -> str | None:
    """Why an address found on a page is not followed; None where nothing speaks against it. `year` is the present one.

    A document is a feed or a sitemap, which may be called feed.json or sitemap.xml.gz.

    >>> from scraper.weburl import parse
    >>> reason_against(parse("https://a.example/events/?month=3&year=2041"), year=2026)
    'trap-calendar'
    >>> reason_against(parse("https://a.example/review.php?id=7"), year=2026) is None
    True
    """
    segments = [segment for segment in url.path.lower().split("/") if segment]
    names = names_in(url.query)
    if len(str(url)) > MAX_URL_LENGTH:
        return "trap-url-length"
    if not is_document and _NOT_PAGES.search(url.path):
        return "not-a-page-by-name"
    if len(segments) > MAX_SEGMENTS or _repeats(segments):
        return "trap-repeating-path"
    if not _ACTIONS.isdisjoint(names) or not _ACTION_SEGMENTS.isdisjoint(segments):
        return "trap-action"
    if _is_far_calendar(segments, names, url, year):
        return "trap-calendar"
    if len(names) > MAX_PARAMETERS or max(names.values(), default=0) > MAX_SAME_PARAMETER:
        return "trap-filters"
    if not _ORDERS.isdisjoint(names):
        return "trap-sorting"
    return None


def _repeats(segments: list[str]) -> bool:
    counts = Counter(segment for segment in segments if not segment.isdigit())
    return max(counts.values(), default=0) > MAX_SAME_SEGMENT


def _is_far_calendar(segments: list[str], names: Counter[str], url: WebUrl, year: int) -> bool:
    """A year that no review can have, in an address that is made of dates."""
    if names.keys() & _DATES or any("calendar" in segment or segment == "events" for segment in segments):
        return any(_is_far(int(found), year) for found in _YEAR.findall(f"{url.path}?{url.query or ''}"))
    numbers = [segment for segment in segments if segment.isdigit()]
    return len(numbers) >= 2 and len(numbers[0]) == 4 and _is_far(int(numbers[0]), year)


def _is_far(number: int, year: int) -> bool:
    return FIRST_NUMBER <= number < FIRST_YEAR or year + YEARS_AHEAD < number <= LAST_NUMBER
