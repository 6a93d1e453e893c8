"""Every value of every reading can be traced to the archived bytes, and a changed byte is noticed."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from scraper.crawl.proof import broken_entries
from scraper.page import Page
from scraper.parse.pipeline import parse_page
from scraper.records import Reading
from tests.shared import ROOT, shared

_LISTED = tuple(
    "authors editors ratings headings captions quick_links positive_notes negative_notes user_reviews".split()
)
_SINGLE = tuple(
    "headline publisher date_published date_modified item verdict body aggregate_rating site_name language "
    "canonical_url".split()
)


def fold(text: str) -> str:
    return "".join(text.split())


def broken(html: bytes, reading: Reading) -> list[str]:
    """Evidence that does not resolve in these bytes, and fields without any."""
    page = Page(html, reading.url)
    found = []
    for field, entries in reading.evidence.items():
        for entry in entries:
            text = page.resolve(entry.path)
            if text is None or fold(entry.raw) not in fold(text):
                found.append(f"{field}: {entry.rule} {entry.path} has not {entry.raw[:60]!r}")
            if entry.span is not None:
                part = str(getattr(reading, field))[entry.span[0] : entry.span[1]]
                if fold(part) != fold(entry.raw):
                    found.append(f"{field}: {entry.rule} span {entry.span} is not its raw text")
    for field in (*_LISTED, *_SINGLE):
        value, known = getattr(reading, field), len(reading.evidence.get(field, ()))
        wanted = len(value) if field in _LISTED else 1 if value else 0
        if known < wanted:
            found.append(f"{field}: {wanted} values, {known} pieces of evidence")
    if reading.body:
        covered: set[int] = set()
        for entry in reading.evidence.get("body", ()):
            if entry.span is not None:
                covered.update(range(*entry.span))
        missing = [k for k, letter in enumerate(reading.body) if k not in covered and not letter.isspace()]
        if missing:
            found.append(f"body: {len(missing)} letters without evidence")
    return found


FIXTURES = sorted((ROOT / "fixtures" / "sites").glob("*/*/page.html"))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_every_value_of_a_fixture_resolves(path: Path) -> None:
    html = path.read_bytes()
    url: str = json.loads(path.with_name("expected.json").read_text(encoding="utf-8"))["url"]
    assert broken(html, parse_page(html, url)) == []


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_a_flipped_byte_of_any_value_is_noticed(path: Path) -> None:
    html = path.read_bytes()
    url: str = json.loads(path.with_name("expected.json").read_text(encoding="utf-8"))["url"]
    reading = parse_page(html, url)
    unnoticed = []
    for field, entries in reading.evidence.items():
        for entry in entries:
            damaged = _damaged(html, entry.raw)
            if damaged is not None and not broken(damaged, reading):
                unnoticed.append(f"{field}: {entry.raw[:40]!r}")
    assert unnoticed == []


def _damaged(html: bytes, raw: str) -> bytes | None:
    """The page with one letter changed in every place where the longest word of this text stands."""
    words = [word for word in raw.split() if word.isascii() and word.isalpha()]
    if not words:
        return None
    word = max(words, key=len).encode()
    other = bytes([word[0] ^ 1]) + word[1:]
    return html.replace(word, other) if word in html else None


@pytest.mark.corpus
@pytest.mark.slow
def test_every_value_on_real_pages_resolves() -> None:
    faults: Counter[str] = Counter()
    examples: dict[str, Any] = {}
    folders = sorted(gold.parent for gold in shared("corpus").glob("*/*/gold.json"))
    for folder in folders:
        html = gzip.decompress((folder / "page.html.gz").read_bytes())
        url = json.loads((folder / "gold.json").read_text(encoding="utf-8")).get("url") or "https://page.example/"
        reading = parse_page(html, url)
        if reading.page_type in ("feed", "sitemap"):  # their entries are links, which are found again by reading them
            continue
        for fault in broken(html, reading):
            kind = fault.split(":")[0]
            faults[kind] += 1
            examples.setdefault(kind, f"{folder.name}: {fault}")
    assert not faults, f"{dict(faults)} for example {examples}"


def test_evidence_noted_with_characters_nobody_sees_still_holds() -> None:
    html = b"<h1>Donau&shy;dampf&shy;schiff</h1>"
    entry = {"rule": "heading", "path": "/html/body/h1[1]", "raw": "Donau\u00addampf\u00adschiff"}
    assert broken_entries(Page(html, "https://paper.example/"), {"headline": [entry]}) == []
