"""The lists that WordPress, Ghost and Blogger have, found where nobody names them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.crawl.runs import job, run
from tests.crawl.site import Asked, Site, serving
from tests.crawl.test_crawl import headlines

API = '<link rel="https://api.w.org/" href="/wp-json/">'
POSTS = "/wp-json/wp/v2/posts?per_page=100&orderby=modified&_fields=link,title,date_gmt,modified_gmt"
FEED = (
    '<rss version="2.0"><channel><title>t</title><item><title>Heat review</title><link>{}</link></item></channel></rss>'
)


def home(site: Site, generator: str, head: str = "") -> None:
    site.html("/", "<h1>Hello</h1>", head=f'<meta name="generator" content="{generator}">{head}')
    for name in ("alpha", "beta", "gamma"):
        site.review(f"/{name}/", name.title())


def posts(site: Site, *names: str) -> bytes:
    return json.dumps(
        [
            {
                "date_gmt": "2026-03-01T10:00:00",
                "modified_gmt": "2026-03-02T10:00:00",
                "link": f"{site.url}/{name}/",
                "title": {"rendered": f"{name.title()} &amp; more"},
            }
            for name in names
        ]
    ).encode()


@pytest.mark.parametrize(
    ("generator", "feed"),
    [("WordPress 6.5", "/feed/"), ("Ghost 5.80", "/rss/"), ("blogger", "/feeds/posts/default?max-results=150")],
)
def test_the_feed_of_a_site_that_names_none_is_where_its_program_puts_it(
    tmp_path: Path, generator: str, feed: str
) -> None:
    with serving() as [site]:
        home(site, generator)
        site.xml(feed, FEED.format(f"{site.url}/alpha/"), "application/rss+xml")
        ran = run(job(("site", f"{site.url}/")), tmp_path / "a.db")
    assert headlines(tmp_path / "a.db") == ["Alpha review"]
    assert ran.report.skipped == {"no-sitemap": 1}
    assert ran.report.failed == {}


def test_a_feed_that_is_named_is_taken_and_none_is_guessed(tmp_path: Path) -> None:
    with serving() as [site]:
        home(site, "WordPress 6.5", '<link rel="alternate" type="application/feed+json" href="/posts.json">')
        feed = {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "t",
            "items": [{"id": "1", "url": f"{site.url}/beta/"}],
        }
        site.xml("/posts.json", json.dumps(feed), "application/feed+json")
        run(job(("site", f"{site.url}/")), tmp_path / "a.db")
        assert "/feed/" not in site.paths()
    assert headlines(tmp_path / "a.db") == ["Beta review"]


def test_a_sitemap_of_wordpress_is_found_though_robots_txt_names_none(tmp_path: Path) -> None:
    with serving() as [site]:
        site.robots = "User-agent: *\nDisallow: /wp-admin/\n"
        home(site, "WordPress 6.5")
        site.xml(
            "/wp-sitemap.xml",
            "<sitemapindex><sitemap><loc>wp-sitemap-posts-post-1.xml</loc></sitemap></sitemapindex>",
        )
        site.sitemap("/wp-sitemap-posts-post-1.xml", "/alpha/", "/gamma/")
        ran = run(job(("site", f"{site.url}/")), tmp_path / "a.db")
    assert headlines(tmp_path / "a.db") == ["Alpha review", "Gamma review"]
    assert ran.report.skipped == {"no-feed": 1}


def test_the_posts_that_the_interface_of_wordpress_lists_are_followed_from_page_to_page(tmp_path: Path) -> None:
    with serving() as [site]:
        home(site, "", API)
        more = {"Content-Type": "application/json; charset=UTF-8", "Link": f'<{site.url}{POSTS}&page=2>; rel="next"'}
        site.pages[POSTS] = (200, more, posts(site, "alpha", "beta"))
        site.pages[f"{POSTS}&page=2"] = (200, {"Content-Type": "application/json"}, posts(site, "gamma"))
        run(job(("site", f"{site.url}/")), tmp_path / "a.db")
    assert headlines(tmp_path / "a.db") == ["Alpha review", "Beta review", "Gamma review"]


def test_the_interface_is_not_asked_where_robots_txt_forbids_it(tmp_path: Path) -> None:
    with serving() as [site]:
        site.robots = "User-agent: *\nDisallow: /wp-json/\n"
        home(site, "", API)
        site.pages[POSTS] = (200, {"Content-Type": "application/json"}, posts(site, "alpha"))
        ran = run(job(("site", f"{site.url}/")), tmp_path / "a.db")
        assert POSTS not in site.paths()
    assert ran.report.skipped["robots"] == 1


@pytest.mark.parametrize("following", ["/page/{}/", "/?paged={}"])
def test_older_posts_are_followed_as_wordpress_numbers_them(tmp_path: Path, following: str) -> None:
    def page(asked: Asked) -> tuple[int, dict[str, str], bytes]:
        number = int("".join(filter(str.isdigit, asked.path)) or 1)
        name = ("alpha", "beta", "gamma")[number - 1]
        listed = (
            f'<article><h2><a href="/{name}/" rel="bookmark">{name.title()} review</a></h2><p>Four stars.</p></article>'
        )
        older = f'<a href="{following.format(number + 1)}">Older posts</a>' if number < 3 else ""
        body = f"<!doctype html><title>Reviews</title><main>{listed}</main><nav class=navigation>{older}</nav>"
        return 200, {"Content-Type": "text/html"}, body.encode()

    with serving() as [site]:
        home(site, "")
        for path in ("/", following.format(2), following.format(3)):
            site.pages[path] = page
        run(job(("listing", f"{site.url}/"), only="everything"), tmp_path / "a.db")
    assert headlines(tmp_path / "a.db") == ["Alpha review", "Beta review", "Gamma review"]


def wordpress_feed(site: Site, part: int, names: list[str]) -> None:
    items = "".join(f"<item><title>{name} review</title><link>{site.url}/{name}/</link></item>" for name in names)
    feed = f"<generator>https://wordpress.org/?v=6.5</generator>{items}"
    path = "/feed/" if part == 1 else f"/feed/?paged={part}"
    site.xml(path, f'<rss version="2.0"><channel><title>t</title>{feed}</channel></rss>', "application/rss+xml")
    for name in names:
        site.review(f"/{name}/", name.title())


def test_the_older_parts_of_a_full_feed_of_wordpress_are_followed_to_the_last(tmp_path: Path) -> None:
    names = [f"{letter}film" for letter in "abcdefghijklmnopqrstuvw"]
    with serving() as [site]:
        for part in (1, 2, 3):
            wordpress_feed(site, part, names[(part - 1) * 10 : part * 10])
        ran = run(job(("feed", f"{site.url}/feed/")), tmp_path / "a.db")
        assert [path for path in site.paths() if "feed" in path] == ["/feed/", "/feed/?paged=2", "/feed/?paged=3"]
    assert headlines(tmp_path / "a.db") == [f"{name.title()} review" for name in names]
    assert ran.report.skipped == {}


def test_an_older_part_that_is_not_there_is_no_failure_and_one_of_known_pages_is_not_asked_for(tmp_path: Path) -> None:
    with serving() as [site]:
        wordpress_feed(site, 1, [f"{letter}film" for letter in "abcdefghij"])
        first = run(job(("feed", f"{site.url}/feed/")), tmp_path / "a.db")
        assert (first.report.skipped, first.report.failed) == ({"no-feed": 1}, {})
        run(job(("feed", f"{site.url}/feed/")), tmp_path / "a.db")
        assert [path for path in site.paths() if "feed" in path] == ["/feed/", "/feed/?paged=2", "/feed/"]
