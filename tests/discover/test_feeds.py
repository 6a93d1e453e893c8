"""Feeds of every dialect, broken ones, and two suites nobody here wrote."""

from __future__ import annotations

import html
import json
import re
import time
import urllib.request
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.discover import feeds, read, sniff
from scraper.urls import absolute
from tests.shared import shared

URL = "https://critic.example/feed/"

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>A &amp; B</title>
<link>https://critic.example/</link><atom:link rel="next" href="https://critic.example/feed/?paged=2"/>
<item><title>Review: &lt;em&gt;Heat&lt;/em&gt; &amp;amp; dust</title><link>/reviews/heat</link>
<pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate></item>
<item><title>No link, but an address for a name</title><guid isPermaLink="true">https://critic.example/?p=7</guid></item>
<item><title>Nothing to follow</title><guid isPermaLink="false">tag:8</guid></item></channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">The &lt;b&gt;Critic&lt;/b&gt;</title>
<entry><title>5 &lt; 6</title><link rel="edit" href="https://critic.example/edit"/><link href="https://critic.example/a"/>
<link rel="alternate" type="application/pdf" href="https://critic.example/a.pdf"/>
<published>2026-03-01T00:00:00Z</published><updated>2026-03-05T00:00:00+02:00</updated></entry></feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old</title></channel>
<item rdf:about="https://critic.example/1"><title>One</title><link>https://critic.example/1</link><dc:date>2026-01-02</dc:date></item></rdf:RDF>"""

JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "J",
 "next_url": "https://critic.example/feed.json?2", "items": [
 {"id": "1", "url": "/j1", "title": "One", "date_published": "2026-01-02T00:00:00Z",
  "date_modified": "2026-01-03T00:00:00Z"},
 {"id": "https://critic.example/j2"}, {"id": "3"}, "not an item"]}"""


def test_rss_gives_pages_titles_dates_and_where_it_goes_on() -> None:
    feed = feeds.read(RSS.encode(), URL)
    assert feed is not None
    assert (feed.title, feed.refused) == ("A & B", 1)
    assert [(one.url, one.kind, one.title, one.published) for one in feed.found] == [
        ("https://critic.example/reviews/heat", "page", "Review: Heat & dust", "2026-03-02T09:00:00+00:00"),
        ("https://critic.example/?p=7", "page", "No link, but an address for a name", None),
        ("https://critic.example/feed/?paged=2", "feed", "next", None),
    ]


def test_atom_gives_the_page_not_the_other_links() -> None:
    feed = feeds.read(ATOM.encode(), URL, content_type="text/html")
    assert feed is not None
    (one,) = feed.found
    assert feed.title == "The Critic"
    assert (one.url, one.title, one.published, one.last_modified) == (
        "https://critic.example/a",
        "5 < 6",
        "2026-03-01T00:00:00+00:00",
        "2026-03-04T22:00:00+00:00",
    )


def test_rdf_gives_pages() -> None:
    feed = feeds.read(RDF.encode(), URL)
    assert feed is not None
    assert [(one.url, one.title, one.published) for one in feed.found] == [
        ("https://critic.example/1", "One", "2026-01-02T00:00:00+00:00")
    ]


def test_json_feed_gives_pages() -> None:
    feed = feeds.read(JSON.encode(), URL)
    assert feed is not None
    assert (feed.title, feed.refused) == ("J", 1)
    assert [(one.url, one.kind, one.last_modified) for one in feed.found] == [
        ("https://critic.example/j1", "page", "2026-01-03T00:00:00Z"),
        ("https://critic.example/j2", "page", None),
        ("https://critic.example/feed.json?2", "feed", None),
    ]


def test_a_feed_whose_prefix_was_never_declared_is_read() -> None:
    body = b"<rss><q:channel><q:item><q:title>T</q:title><q:link>https://critic.example/t</q:link></q:item></q:channel></rss>"
    feed = feeds.read(body, URL)
    assert feed is not None
    assert [(one.url, one.title) for one in feed.found] == [("https://critic.example/t", "T")]


def test_a_feed_cut_short_gives_what_was_whole() -> None:
    feed = feeds.read(RSS[: RSS.index("<item><title>No link")].encode(), URL)
    assert feed is not None
    assert [one.url for one in feed.found if one.kind == "page"] == ["https://critic.example/reviews/heat"]


@pytest.mark.parametrize(
    "body", [b"", b"<html><body><p>No feed</p></body></html>", b"{}", b'{"version": 1, "items": 2}', b"[" * 100_000]
)
def test_what_is_no_feed_is_none(body: bytes) -> None:
    assert feeds.read(body, URL) is None


def test_a_feed_never_opens_a_file_or_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something was opened")

    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    monkeypatch.setattr(urllib.request.OpenerDirector, "open", refuse)
    for body in (b"/etc/passwd", b"file:///etc/passwd", b"http://127.0.0.1:9/feed"):
        assert feeds.read(body, URL) is None
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    body = (
        f'<!DOCTYPE rss [<!ENTITY l0 "ha">{laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        + RSS[RSS.index("<rss") :].replace("No link", "&l11; &x;")
    ).encode()
    started = time.process_time()
    feed = feeds.read(body, URL)
    assert feed is not None
    assert time.process_time() - started < 1
    assert all("hahaha" not in (one.title or "") and "root:" not in (one.title or "") for one in feed.found)


def test_more_entries_than_the_cap_are_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "MAX_ENTRIES", 1)
    feed = feeds.read(RDF.replace("</rdf:RDF>", RDF[RDF.index("<item") :]).encode(), URL)
    assert feed is not None
    assert (len(feed.found), feed.cut) == (1, "entries")


@given(st.binary(max_size=300))
def test_no_bytes_make_it_raise(body: bytes) -> None:
    for start in (b"", b"<rss><channel><item>", b'{"items": ['):
        sniff(start + body, "application/xml")
        feeds.read(start + body, URL)


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        (RSS.encode(), "text/html", "feed"),
        (ATOM.encode("utf-16"), None, "feed"),
        (RDF.encode(), "text/xml", "feed"),
        (JSON.encode(), "application/json", "feed"),
        (b'<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE rss [<!ENTITY a "<b>">]>\n<rss>', None, "feed"),
        (b"https://a.example/\nhttps://a.example/b\n", "text/plain", "sitemap"),
        (b"https://a.example/ is a site that I like\n", "text/plain", None),
        (b"<!DOCTYPE html><html><body><rss></rss>", "text/html", None),
        (b"<html><!-- <urlset> -->", "application/xml", None),
        (b"<!-- never closed <rss>", None, None),
        (b"<!", None, None),
        (b"", None, None),
        (b'{"title": "not a feed"}', "application/json", None),
        (b"\x1f\x8b", "application/gzip", None),
    ],
)
def test_sniffing(body: bytes, content_type: str | None, kind: str | None) -> None:
    assert sniff(body, content_type) == kind


def test_sniffing_a_page_costs_microseconds() -> None:
    page = b"<!doctype html><html><head>" + b"<meta name=a content=b>" * 5_000
    started = time.process_time()
    for _ in range(2_000):
        sniff(page, "text/html")
    assert time.process_time() - started < 0.2  # 100 us each; a few on an idle core


def test_either_kind_is_read_by_the_same_call() -> None:
    feed = read(RSS.encode(), URL, kind="feed")
    assert feed is not None
    assert (feed.title, len(feed.found)) == ("A & B", 3)
    assert read(b"<p>", URL, kind="sitemap") is None


@pytest.mark.corpus
def test_all_entries_of_recorded_feeds_are_found() -> None:
    root = shared("suites/feeds")
    wanted = links = titles = dates = 0
    for line in (root / "fastfeedparser_cases.jsonl").read_text().splitlines():
        case = json.loads(line)
        feed = feeds.read((root / case["file"]).read_bytes(), "https://critic.example/")
        found = {one.url: one for one in feed.found} if feed else {}
        for link, title, published in case["expected"]:
            wanted += 1
            one = found.get(link)
            if one is None:
                continue
            links += 1
            titles += one.title == " ".join(html.unescape(title or "").split())
            dates += one.published is not None and datetime.fromisoformat(one.published) == datetime.fromisoformat(
                published
            )
    print(f"{links} links, {titles} titles, {dates} dates of {wanted}")
    assert (links, titles, dates) == (wanted, wanted, wanted)


@pytest.mark.corpus
def test_links_and_titles_of_a_suite_of_dialects() -> None:
    root = shared("suites/feeds")
    right: dict[str, int] = {"link": 0, "title": 0, "feed title": 0}
    wanted = dict(right)
    for line in (root / "feedparser_cases.jsonl").read_text().splitlines():
        case = json.loads(line)
        asked = [(path, value) for path, value in case["neutral"] if path == ["feed", "title"] or is_entry_field(path)]
        if not asked:
            continue
        body = (root / case["file"]).read_bytes()
        feed = feeds.read(body, case["headers"].get("Content-Location") or "http://127.0.0.1:8097/")
        for path, value in asked:
            if path[0] == "feed":
                name, answer = "feed title", feed.title if feed else None
            elif feed is None or len(feed.found) <= path[1]:
                continue  # an entry without any link leads nowhere, and is not discovered
            else:
                name, answer = path[2], feed.found[path[1]].url if path[2] == "link" else feed.found[path[1]].title
            wanted[name] += 1
            right[name] += answer == (absolute(URL, value) if name == "link" else text_of(value))
    print(f"right {right} of {wanted}")
    assert right["link"] == wanted["link"] > 15
    assert right["title"] == wanted["title"] > 5
    assert right["feed title"] >= 322


def is_entry_field(path: list[str | int]) -> bool:
    return len(path) == 3 and path[0] == "entries" and path[2] in ("link", "title")


def text_of(markup: str) -> str | None:
    """What a title says once its markup is gone."""
    return " ".join(html.unescape(re.sub(r"<[a-zA-Z/][^<>]*>", "", markup)).split()) or None
