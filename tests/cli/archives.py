"""Small archives to look into, filled with readings made by hand: how well pages are read does not matter here."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scraper.records import (
    AggregateRating,
    Caption,
    Capture,
    Conflict,
    Evidence,
    Heading,
    Item,
    QuickLink,
    Rating,
    Reading,
    UserReview,
)
from scraper.urls import url_key
from storage import Archive

BEGINNING = datetime(2026, 3, 1, 12, tzinfo=UTC)

LANTERN = Reading(
    url="https://critic.example/reviews/the-lantern",
    page_type="review",
    site_name="The Critic",
    language="en",
    headline="The Lantern burns slowly, and well",
    authors=("Ada Quill", "Ben Ember"),
    editors=("Cora Vale",),
    publisher="Example Press",
    date_published="2026-02-14",
    item=Item("The Lantern", "Movie", 2026, (("imdb", "tt0000001"),)),
    ratings=(
        Rating(4.0, 5.0, None, "four out of five stars", normalized=0.8, method="share of best", scale="stars"),
        Rating(9.0, 10.0, None, "Sound 9/10", aspect="Sound", normalized=0.9, method="share of best"),
    ),
    headings=(Heading(2, "A house with one lamp"), Heading(3, "What the dark is for")),
    captions=(
        Caption("The keeper at his window", "Image via: Harbour Films", "https://critic.example/keeper.jpg"),
        Caption(None, None, "https://critic.example/sea.jpg", "The sea at night"),
    ),
    quick_links=(QuickLink("The verdict", "https://critic.example/reviews/the-lantern#verdict"),),
    positive_notes=("Patient",),
    negative_notes=("Damp",),
    verdict="Worth the walk to the cinema.",
    body="The lighthouse stands where nobody asked for it.\nIts keeper counts ships, and loses count.",
    word_count=15,
    aggregate_rating=AggregateRating(4.25, 5.0, 1.0, 812, None),
    user_reviews=(UserReview("Dora", Rating(2.0, 5.0, None, "2/5"), "2026-02-20", "Too slow", "I slept.", "r1"),),
    evidence={"headline": (Evidence("h1", "/html/body/h1", "The Lantern burns slowly, and well", "visible"),)},
    conflicts=(Conflict("rating", "4/5", "3.5/5", "visible", "json-ld", "/html/head/script#/reviewRating"),),
)
FILMS = (
    LANTERN,
    Reading(
        url="https://www.eiga.example/kanso/yoru",
        page_type="review",
        language="ja",
        headline="夜の灯台、静かな映画の感想",
        authors=("山田花子",),
        date_published="2025-11-02",
        item=Item("夜の灯台", "Movie"),
        ratings=(Rating(82.0, 100.0, None, "82点", normalized=0.82, method="share of best"),),
        body="映画は静かに始まる。\n灯台の光が海を渡る。",
        word_count=20,
    ),
    Reading(
        url="https://critic.example/reviews/a-book-of-salt",
        page_type="review",
        language="en",
        headline="A Book of Salt \x1b[2J\x1b]0;owned\x07and nothing else",
        authors=("Ada Quill",),
        date_published="2026-01-05T08:00:00+00:00",
        item=Item("A Book of Salt", "Book"),
        ratings=(Rating("Sehr gut", None, None, "Sehr gut"),),
        body="Salt, says the lighthouse keeper in this novel, is a kind of memory.",
        word_count=12,
    ),
    Reading(url="https://critic.example/reviews/", page_type="listing", headline="All reviews"),
)


def capture_of(reading: Reading, at: datetime, text: str = "") -> Capture:
    """A capture that this reading could have been read from."""
    body = f"<title>{reading.headline}</title>{text}{reading.body}{reading.ratings}".encode("utf-8", "replace")
    headers = (("content-type", "text/html"),)
    return Capture(reading.url, reading.url, at, 200, headers, body, "http")


def fill(path: Path, *readings: Reading, at: datetime = BEGINNING) -> None:
    """Keep and note these readings, a minute apart."""
    with Archive.open(path) as archive:
        for number, reading in enumerate(readings):
            moment = at + timedelta(minutes=number)
            kept = archive.keep(capture_of(reading, moment), url_key=url_key(reading.url))
            archive.note(kept, reading.to_dict(), canonical_key=None, reader_version="test-1", now=moment)


def films(path: Path) -> Path:
    """An archive of four pages, the first of them in two versions: its score fell from 4.5 to 4."""
    higher = Rating(4.5, 5.0, None, "four and a half", normalized=0.9, method="share of best")
    earlier = replace(LANTERN, ratings=(higher,))
    fill(path, earlier)
    fill(path, *FILMS, at=BEGINNING + timedelta(days=3))
    return path
