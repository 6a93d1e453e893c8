"""Which links of a page lead onward: to reviews, to the next page, to feeds and listings."""
from __future__ import annotations

from collections.abc import Sequence

from scraper.page import Page
from scraper.records import Link, LinkKind, PageType


def read(page: Page, kind: PageType, places: Sequence[range] = ()) -> tuple[Link, ...]:
    return ()


def entry_kind(url: str, title: str | None) -> LinkKind | None:
    """What an entry of a feed or sitemap is; None where nothing says that it is a review."""
    return "review" if title and "review" in title.lower() else None
