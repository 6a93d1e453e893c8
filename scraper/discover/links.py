"""Which links of a page lead onward: to reviews, to the next page, to feeds and listings."""
from __future__ import annotations

from scraper.page import Page
from scraper.records import Link, PageType


def read(page: Page, kind: PageType) -> tuple[Link, ...]:
    return ()
