"""What a page says of itself to machines: JSON-LD and microdata, as one list of nodes with the places they stand."""
from __future__ import annotations

from dataclasses import dataclass

from scraper.page import Page


@dataclass(frozen=True, slots=True)
class Structured:
    """All structured data of a page."""


def read(page: Page) -> Structured:
    """Read the page's structured data."""
    return Structured()
