"""Small pages for the tests of rules."""

from __future__ import annotations

from scraper.page import Page
from scraper.parse.pipeline import read_page
from scraper.records import Reading

URL = "https://paper.example/film/slow-boat-review"
PROSE = (
    "The boat is slow and the river is slower, and the picture takes its time with both, which is a brave thing for a "
    "first feature to do when the audience has a train to catch and the popcorn is nearly gone. "
    "What it finds on the way, in the mud and among the ducks, is a comedy about patience that never raises its voice."
)


def review(
    middle: str, *, head: str = "", after: str = "", title: str = "Slow Boat review: a comedy of patience"
) -> bytes:
    """A plain review page with this markup between its paragraphs."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>'
        f"<header><nav><a href='/'>Paper</a> <a href='/film'>Film</a></nav></header>"
        f"<main><article><h1>{title}</h1><p>{PROSE}</p>{middle}<p>{PROSE} {PROSE}</p></article></main>{after}"
        "<footer>All rights reserved</footer></body></html>"
    ).encode()


def read(html: bytes, url: str = URL) -> Reading:
    """The reading of a page."""
    return read_page(Page(html, url))
