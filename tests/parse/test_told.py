"""What readers in processes of their own tell is what the rules read, evidence that nobody opened included."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from scraper import parse
from scraper.parse.isolate import ReaderPool
from scraper.parse.told import ToldEvidence
from scraper.records import Capture

URL = "https://critic.example/lamp"
PAGE = """<!doctype html><html lang=en><title>{0} review</title><script type="application/ld+json">
{{"@type":"Review","headline":"{1}","author":{{"@type":"Person","name":"Ada Gröy"}}}}</script>
<article><h1>{0} review</h1><p>The lamp stands in a window where the street can see it, and nobody says who lit it.</p>
</article></html>"""


def told(page: bytes) -> dict[str, Any]:
    async def one() -> dict[str, Any]:
        async with ReaderPool(1) as pool:
            headers = (("Content-Type", "text/html; charset=utf-8"),)
            result = await pool.read(Capture(URL, URL, datetime.now(UTC), 200, headers, page, "http"))
            return result.reading

    return asyncio.run(one())


@pytest.mark.parametrize("headline", ["The Lamp", "The L\\u00e4mp", "Half \\ud83d of it", "A \\u0000 in it"])
def test_a_reading_is_the_same_from_another_process(headline: str) -> None:
    page = PAGE.format("Lamp", headline).encode()
    here = parse(page, URL, headers={"Content-Type": "text/html; charset=utf-8"}).to_dict()
    there = told(page)
    assert there == here
    assert list(there) == list(here)
    assert isinstance(there["evidence"], ToldEvidence)


def test_no_evidence_is_none() -> None:
    assert not ToldEvidence(b"{}")
    assert dict(ToldEvidence(b"")) == {}
