"""Where a site's lists of pages are to be found when nobody names them, by the program that made its home page. Pure.

    WordPress   wp-sitemap.xml, feed/ and its older parts, feed/?paged=2, and the posts that its interface lists, where
                the page says that it has one
    Ghost       sitemap.xml, rss/
    Blogger     sitemap.xml, feeds/posts/default, which leads on to its older entries

https://make.wordpress.org/core/2020/07/22/new-xml-sitemaps-functionality-in-wordpress-5-5/
https://developer.wordpress.org/rest-api/ https://ghost.org/docs/themes/routing/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from scraper.crawl.head import HEAD_BYTES, head_elements
from scraper.crawl.jobfile.job import Seed
from scraper.records import Capture, header
from scraper.urls import absolute
from scraper.weburl import parse

SITEMAP = "sitemap.xml"
_SITEMAPS = {"wordpress": "wp-sitemap.xml", "ghost": SITEMAP, "blogger": SITEMAP}
_FEEDS = {"wordpress": "feed/", "ghost": "rss/", "blogger": "feeds/posts/default?max-results=150"}
_API = "https://api.w.org/"
# A hundred of them is the most that is given at once; those that changed last come first, with what tells of a page.
_POSTS = "wp/v2/posts?per_page=100&orderby=modified&_fields=link,title,date_gmt,modified_gmt"
# A feed of so many entries is full, unless its owner chose another number, and a shorter one is the last.
_FULL_FEED = 10
# Five hundred entries: what is older stands in a sitemap.
MAX_FEED_PARTS = 50
_WORDPRESS_FEED = re.compile(rb"<generator>\s*https?://wordpress\.(?:org/\?v=|com/)")
_PART = re.compile(r"(?:\A|(?<=&))paged=(\d{1,4})(?=&|\Z)")
_NEXT = re.compile(r"""<([^<>]+)>[^,<]*?;\s*rel\s*=\s*"?next\b""", re.IGNORECASE)


def guesses(home: Capture, *, has_feed: bool) -> Iterator[Seed]:
    """Where the lists of a site may be, by its home page; a feed only where the page names none."""
    elements = list(head_elements(home.body))
    api = next((own.get("href") for name, own in elements if name == "link" and own.get("rel") == _API), None)
    generators = [own.get("content", "") for name, own in elements if own.get("name", "").lower() == "generator"]
    platform = "wordpress" if api else next(filter(None, map(_platform, generators)), "")
    if (sitemap := absolute(home.url, _SITEMAPS.get(platform, f"/{SITEMAP}"))) is not None:
        yield Seed(sitemap, "sitemap")
    if not has_feed and platform and (feed := absolute(home.url, _FEEDS[platform])) is not None:
        yield Seed(feed, "feed")
    if api and (posts := absolute(home.url, api.rstrip("/") + "/" + _POSTS)) is not None:
        yield Seed(posts, "feed")


def next_by_header(capture: Capture) -> str | None:
    """Where a list goes on, as its answer's `Link` header says (RFC 8288).

    >>> from datetime import datetime, UTC
    >>> link = (("Link", '<https://a.example/>; rel="https://api.w.org/", </posts?page=2>; rel="next"'),)
    >>> next_by_header(Capture("", "https://a.example/posts", datetime.now(UTC), 200, link, b"", "http"))
    'https://a.example/posts?page=2'
    """
    found = _NEXT.search(header(capture.headers, "link") or "")
    return absolute(capture.url, found[1]) if found else None


def older_entries(feed: Capture, entries: int) -> str | None:
    """The next part of a feed of WordPress with so many `entries`; None where it is not full, or the last of many.

    >>> from datetime import datetime, UTC
    >>> def part(url, entries):
    ...     body = b"<rss><channel><generator>https://wordpress.org/?v=6.5</generator>"
    ...     return older_entries(Capture(url, url, datetime.now(UTC), 200, (), body, "http"), entries)
    >>> part("https://a.example/feed/", 10), part("https://a.example/?feed=rss2&paged=2", 10)
    ('https://a.example/feed/?paged=2', 'https://a.example/?feed=rss2&paged=3')
    >>> part("https://a.example/feed/", 9), part("https://a.example/feed/?paged=50", 10)
    (None, None)
    """
    url = parse(feed.url)
    if url is None or entries < _FULL_FEED or not _WORDPRESS_FEED.search(feed.body[:HEAD_BYTES]):
        return None
    query = url.query or ""
    found = _PART.search(query)
    number = max(1, int(found[1])) if found else 1
    if number >= MAX_FEED_PARTS:
        return None
    others = _PART.sub("", query).strip("&").replace("&&", "&")
    return str(replace(url, query=f"{others}{'&' if others else ''}paged={number + 1}", fragment=None))


def _platform(generator: str) -> str | None:
    """
    >>> _platform("WordPress 6.5.2"), _platform("blogger"), _platform("Hugo 0.1")
    ('wordpress', 'blogger', None)
    """
    return next((name for name in _SITEMAPS if generator.lower().startswith(name)), None)
