"""What an address is, and which addresses are the same page."""

from __future__ import annotations

import json
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import tracking
from scraper.urls import absolute, host_of, same_site, site_of, url_key
from scraper.weburl import parse, parse_host
from tests.shared import shared

BASE = "https://www.example.org/reviews/film/?page=2#top"
# The share of the URL Standard's own tests (for http and https) that must pass; those that do not are IDNA's finer rules.
WHATWG_FLOOR = 0.99


@pytest.mark.parametrize(
    ("href", "means"),
    [
        ("/a", "https://www.example.org/a"),
        ("a", "https://www.example.org/reviews/film/a"),
        ("../x", "https://www.example.org/reviews/x"),
        ("?page=3", "https://www.example.org/reviews/film/?page=3"),
        ("#end", "https://www.example.org/reviews/film/?page=2#end"),
        ("//cdn.example.net/x.js", "https://cdn.example.net/x.js"),
        ("https:\\\\other.example\\a\\b", "https://other.example/a/b"),
        ("\n https://other.example/a\tb\n", "https://other.example/ab"),
        ("HTTP://Other.EXAMPLE:80/%7ex", "http://other.example/%7ex"),
        ("https://bücher.example/größe?q=ä", "https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe?q=%C3%A4"),
        ("https:relative", "https://www.example.org/reviews/film/relative"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("/a/./b/%2e%2e/c", "https://www.example.org/a/c"),
        ("/.hidden", "https://www.example.org/.hidden"),
        ("/a b", "https://www.example.org/a%20b"),
        ("/wiki/Film_(1979)", "https://www.example.org/wiki/Film_(1979)"),
    ],
)
def test_links_mean_what_browsers_take_them_to_mean(href: str, means: str) -> None:
    assert absolute(BASE, href) == means


@pytest.mark.parametrize(
    "href",
    [
        *("", "  ", "javascript:void(0)", " JavaScript:x", "mailto:a@b.c", "data:text/html,x", "tel:+49", "ftp://a/"),
        *("blob:x", "about:blank", "http://", "http://a b/", "https://exa<mple/", "http://[::1", "http://a:99999/"),
        *("http://1.2.3.4.5/", "x" * 70_000),
    ],
)
def test_what_is_no_address_is_none(href: str) -> None:
    assert absolute(BASE, href) is None


def test_a_page_from_disk_has_its_anchors_and_its_links() -> None:
    base = "file:///pages/a.html"
    assert absolute(base, "#cast") == "file:///pages/a.html#cast"
    assert absolute(base, "b.html") == "file:///pages/b.html"
    assert absolute(base, "https://example.org/x") == "https://example.org/x"
    assert absolute(base, "javascript:x") is None
    assert absolute("not an address", "a") is None


def test_the_url_standards_own_tests() -> None:
    cases = []
    for name in ("urltestdata.json", "ada_extra_urltestdata.json"):
        cases += [case for case in json.loads(shared(f"suites/urls/{name}").read_text()) if isinstance(case, dict)]
    asked = [case for case in cases if (case.get("base") or "http:").startswith(("http:", "https:"))]
    wrong = [case for case in asked if _href(case) != _wanted(case)]
    assert len(asked) > 700
    assert 1 - len(wrong) / len(asked) >= WHATWG_FLOOR, wrong


def _wanted(case: dict[str, str]) -> str | None:
    href = None if case.get("failure") else case["href"]
    return href if href and href.startswith(("http:", "https:")) else None


def _href(case: dict[str, str]) -> str | None:
    url = parse(case["input"], parse(case["base"]) if case.get("base") else None)
    return str(url) if url else None


def test_hosts_of_the_url_standards_idna_tests() -> None:
    cases = [case for case in json.loads(shared("suites/urls/toascii.json").read_text()) if isinstance(case, dict)]
    wrong = [case["input"] for case in cases if parse_host(case["input"]) != case["output"]]
    assert len(wrong) <= 4, wrong  # joiners, writing direction and validity of decoded labels are not looked into


SAME = [
    ("https://example.org/r/film", "http://www.example.org/r/film/"),
    ("https://example.org/r/film", "https://EXAMPLE.org:443/r/./film?utm_source=x&fbclid=y#top"),
    ("https://example.org/r/film", "https://m.example.org/r/film"),
    ("https://example.org/r/film", "https://amp.example.org/r/film"),
    ("https://example.org/r/film", "https://example.org/r/film/amp/"),
    ("https://example.org/r/film", "https://example.org/amp/r/film"),
    ("https://example.org/r/film", "https://example.org/r/film?amp=1"),
    ("https://example.org/r/film", "https://example.org/r/film?amp"),
    ("https://example.org/r/film", "https://example.org/r/film?outputType=amp"),
    ("https://example.org/r/film", "https://example.org/r/film/print"),
    ("https://example.org/r/film", "https://example.org/r/film?print=1"),
    ("https://example.org/r/film", "https://example.org/r/film/index.html"),
    ("https://example.org/r/film", "https://example.org//r//film"),
    ("https://example.org/r/film", "https://www-example-org.cdn.ampproject.org/c/s/example.org/r/film"),
    ("https://example.org/r/film", "https://www.google.com/amp/s/example.org/r/film"),
    ("https://example.org/film.html", "https://example.org/film.amp.html"),
    ("https://example.org/?p=12&x=1", "https://example.org/index.php?x=1&p=12&gclid=z"),
    ("https://example.org/a?t[]=1&q=a+b", "https://example.org/a?q=a%20b&t%5B%5D=1"),
    ("https://example.org/~joe/caf%c3%a9", "https://example.org/%7Ejoe/café"),
    ("https://example.org/p/1", "https://example.org/;jsessionid=AB12/p/1"),
    ("https://example.org/a?b=1", "https://example.org/a?b=1&amp;utm_medium=x&PHPSESSID=00ff"),
    ("https://de.wikipedia.org/wiki/Film", "https://de.m.wikipedia.org/wiki/Film"),
    ("https://xn--bcher-kva.example/", "https://bücher.example"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_addresses_of_one_page(one: str, other: str) -> None:
    assert url_key(one) == url_key(other)


DIFFERENT = [
    ("https://example.org/?p=1", "https://example.org/?p=2"),
    ("https://example.org/?id=1", "https://example.org/"),
    ("https://example.org/?page=2", "https://example.org/?page=3"),
    ("https://example.org/watch?v=a", "https://example.org/watch?v=b"),
    ("https://example.org/Film", "https://example.org/film"),
    ("https://example.org/reviews/amp", "https://example.org/reviews"),
    ("https://example.org/print", "https://example.org/"),
    ("https://example.org/amp", "https://example.org/"),
    ("https://a.example.org/", "https://b.example.org/"),
    ("https://example.org:8443/", "https://example.org/"),
    ("https://example.org/a%2Fb", "https://example.org/a/b"),
    ("https://example.org/?q=a%26b", "https://example.org/?q=a&b"),
    ("https://example.org/?sid=12", "https://example.org/?sid=13"),
    ("https://m.com/", "https://com/"),
    ("https://example.org/?view=all", "https://example.org/"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_addresses_of_two_pages(one: str, other: str) -> None:
    assert url_key(one) != url_key(other)


def test_no_pair_on_which_all_projects_agree_is_broken() -> None:
    """Pairs that two or more projects give, and give alike; and those that only one gives, by a share that is not to fall."""
    answers: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for line in shared("suites/urls/canonical_pairs.jsonl").read_text().split("\n")[:-1]:
        row = json.loads(line)
        plain = not {"kwargs", "args", "js_options"} & set(row)
        if plain and _is_web(row["input"]) and _is_web(row["expected"]) and "surt" not in row["profile"]:
            answers[row["input"]][row["source"]].add(row["expected"])
    agreed = {url: (set().union(*by.values()), len(by)) for url, by in answers.items()}
    pairs = [(url, min(expected), projects) for url, (expected, projects) in agreed.items() if len(expected) == 1]
    broken = [pair for pair in pairs if url_key(pair[0]) != url_key(pair[1])]
    assert [pair for pair in broken if pair[2] > 1] == []
    assert len(broken) / len(pairs) < 0.11, broken


def _is_web(text: object) -> bool:
    return isinstance(text, str) and text.strip().lower().startswith("http")


def test_the_tracking_parameters_that_two_lists_name() -> None:
    named = json.loads(shared("suites/urls/tracking_params.json").read_text())["params"]
    missed = [name for name, lists in named.items() if len(lists) > 1 and not tracking.is_tracking(name)]
    assert missed == []


@pytest.mark.parametrize(
    "name", ["id", "p", "page", "q", "v", "article", "ref", "source", "a", "n", "film", "review", "rid", "sid"]
)
def test_what_identifies_a_page_is_no_tracking(name: str) -> None:
    assert not tracking.is_tracking(name)


def test_sites_and_hosts() -> None:
    assert site_of("https://film.reviews.example.co.uk/x") == "example.co.uk"
    assert site_of("shop.example.com") == "example.com"
    assert site_of("http://[::1]:80/") == "::1"
    assert site_of("") == ""
    assert host_of("no address") == ""
    assert same_site("https://a.example.org/", "http://b.example.org:81/x")
    assert not same_site("https://a.github.io/", "https://b.github.io/")
    assert not same_site("", "")


ADDRESSES = st.one_of(
    st.text(max_size=80),
    st.from_regex(r"https?://[a-zA-Z0-9.%\-]{1,20}(:[0-9]{1,5})?/[ -~]{0,60}", fullmatch=True),
    st.builds(
        "https://m.example.org/{}/amp/index.html?{}#{}".format,
        st.text(max_size=20),
        st.text(max_size=30),
        st.text(max_size=9),
    ),
)


@given(ADDRESSES)
def test_a_key_is_its_own_key(url: str) -> None:
    key = url_key(url)
    assert url_key(key) == key


@given(ADDRESSES, ADDRESSES)
def test_joining_never_fails_and_gives_what_stays_as_it_is(base: str, href: str) -> None:
    joined = absolute(base, href)
    assert joined is None or joined.startswith(("http://", "https://"))
    assert joined is None or absolute(BASE, joined) == joined


@given(st.text(alphabet="ab/.%2e?#\\&=", max_size=30))
def test_the_quick_way_and_the_thorough_way_agree(path: str) -> None:
    slow = parse(path, parse(BASE))
    assert absolute(BASE, path) == (str(slow) if slow and path.strip() else None)
