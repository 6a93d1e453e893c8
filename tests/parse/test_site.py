"""Facts of the document: placeholders are no canonical addresses, and a wrong lang attribute does not win."""

from __future__ import annotations

import pytest

from scraper.parse import site
from tests.parse.opened import URL, article, check_evidence, json_ld, opened

_GERMAN = (
    "Der Film ist nicht das, was man von ihm erwartet, und auch die Musik wird mit der Zeit für den Zuschauer viel. "
)


def test_canonical_is_made_absolute() -> None:
    read = opened(article("<h1>Heat</h1>", head='<link rel="canonical" href="/culture/heat-1995">'))
    assert read.facts.canonical_url == "https://example.org/culture/heat-1995"
    check_evidence(read.page, read.ledger)


@pytest.mark.parametrize(
    "href",
    ["https://example.org/", "/", "http://localhost/heat", "javascript:void(0)", "", "https://www.example.org"],
)
def test_a_placeholder_is_no_canonical_address(href: str) -> None:
    assert opened(article("<h1>Heat</h1>", head=f'<link rel="canonical" href="{href}">')).facts.canonical_url is None


def test_the_home_page_may_call_itself_home() -> None:
    html = article("<h1>Heat</h1>", head='<link rel="canonical" href="https://example.org/">')
    assert opened(html, "https://example.org/").facts.canonical_url == "https://example.org/"


def test_own_site_goes_before_another() -> None:
    head = '<link rel="canonical" href="https://other.example.com/x"><meta property="og:url" content="https://example.org/y">'
    assert opened(article("<h1>Heat</h1>", head=head)).facts.canonical_url == "https://example.org/y"


def test_names_come_from_meta_and_data() -> None:
    head = '<meta property="og:site_name" content="The Daily Frame">' + json_ld(
        '{"@type":"NewsArticle","headline":"Heat","publisher":{"@type":"Organization","name":"Frame &amp; Co"},'
        '"isAccessibleForFree":"False"}'
    )
    read = opened(article("<h1>Heat</h1>", head=head))
    assert (read.facts.site_name, read.facts.publisher) == ("The Daily Frame", "Frame & Co")
    assert read.facts.is_accessible_for_free is False
    check_evidence(read.page, read.ledger)


def test_the_text_overrules_a_wrong_lang_attribute() -> None:
    read = opened(article("<h1>Heat</h1>", _GERMAN * 4, lang="en-US"))
    assert read.facts.language == "de"
    assert [(conflict.field, conflict.other) for conflict in read.ledger.conflicts] == [("language", "en")]
    check_evidence(read.page, read.ledger)


def test_a_short_text_does_not_overrule() -> None:
    assert opened(article("<h1>Heat</h1>", _GERMAN[:40], lang="en")).facts.language == "en"


def test_nothing_is_said_where_nothing_is_known() -> None:
    facts = opened("<p>Hello</p>", URL).facts
    assert facts == site.SiteFacts()
