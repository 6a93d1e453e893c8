"""Cuttings: fetch review pages, read what a reader would keep, archive every version.

`parse` reads one page; everything else is reached through its own module. Importing this package is cheap: the
parser is loaded on first use.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scraper.records import Reading

__version__ = "0.1.0"
__all__ = ["parse"]


def parse(html: bytes, url: str, *, headers: Mapping[str, str] | None = None) -> Reading:
    """Read one page: a pure function of the bytes, the URL they came from and the response headers.

    Runs in this process, without a deadline. For pages you do not trust use `scraper.parse.isolate`.
    """
    from scraper.parse.pipeline import parse_page

    return parse_page(html, url, headers=headers)
