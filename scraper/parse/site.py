"""Facts about the page as a document: canonical address, site name, publisher, language, paywall."""
from __future__ import annotations

from dataclasses import dataclass

from scraper.page import Page
from scraper.parse.rules import Ledger
from scraper.parse.structured import Structured


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What the page says of the site it belongs to."""

    canonical_url: str | None = None
    site_name: str | None = None
    publisher: str | None = None
    language: str | None = None
    is_accessible_for_free: bool | None = None


def read(page: Page, data: Structured, ledger: Ledger) -> SiteFacts:
    """Read the facts from head and structured data."""
    return SiteFacts()
