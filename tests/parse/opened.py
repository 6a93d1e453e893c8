"""Tiny pages for the tests of single rules, and the check that evidence leads to what it claims."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.page import Page
from scraper.parse import headline, site
from scraper.parse.data import structured
from scraper.parse.data.structured import Structured
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.parse.text.main_text import MainText

URL = "https://example.org/culture/heat"


@dataclass(frozen=True, slots=True)
class Opened:
    """A page with what the first rules read of it."""

    page: Page
    data: Structured
    facts: SiteFacts
    title: str | None
    main: MainText
    ledger: Ledger


def opened(html: str, url: str = URL) -> Opened:
    """The page, its data, its facts and its headline; its main text is every <p> of <article>."""
    page = Page(html.encode(), url)
    ledger = Ledger()
    data = structured.read(page)
    facts = site.read(page, data, ledger)
    title = headline.read(page, data, facts, ledger)
    return Opened(page, data, facts, title, _main(page), ledger)


def article(headline_html: str, *paragraphs: str, head: str = "", lang: str = "en") -> str:
    """An article page."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f'<html lang="{lang}"><head>{head}</head><body><article>{headline_html}{body}</article></body></html>'


def json_ld(text: str) -> str:
    """A JSON-LD script."""
    return f'<script type="application/ld+json">{text}</script>'


def check_evidence(page: Page, ledger: Ledger) -> None:
    """Every entry resolves, in the page, to text that holds what it says."""
    for field, entries in ledger.evidence.items():
        for entry in entries:
            there = page.resolve(entry.path)
            assert there is not None, (field, entry)
            assert entry.raw in there, (field, entry, there)


def _main(page: Page) -> MainText:
    articles = page.by_tag.get("article", [])
    if not articles:
        return MainText()
    paragraphs = list(page.within(articles[0], "p"))
    return MainText(
        articles[0],
        tuple((page.first[i], page.last[i]) for i in paragraphs),
        tuple(page.text(i) for i in paragraphs),
        tuple(paragraphs),
    )
