"""The annotated pages, from disk and from loopback: every one is stored, by both ways as the same pages.

CUTTINGS_EVERY=1 takes all of them (some minutes); by default every twentieth is taken.
"""

from __future__ import annotations

import gzip
import json
import os
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.crawl.runs import FETCH, SETTINGS, run
from tests.crawl.site import serving
from tests.shared import shared

EVERY = int(os.environ.get("CUTTINGS_EVERY", "20"))
HOSTS = [f"127.0.0.{n}" for n in range(1, 9)]

pytestmark = [pytest.mark.corpus, pytest.mark.slow]


def sample() -> list[Path]:
    root = shared("corpus")
    listed = [json.loads(line) for line in (root / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]
    return [root / one["set"] / one["id"] / "page.html.gz" for one in listed[::EVERY]]


def count(db: Path, sql: str) -> Any:
    connection = sqlite3.connect(db)
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()


def test_every_page_on_disk_is_stored_under_the_address_it_declares(tmp_path: Path) -> None:
    pages = sample()
    ran = run([str(page) for page in pages], tmp_path / "a.db")
    assert (ran.report.failed, ran.report.fetched + ran.report.unchanged) == ({}, len(pages))
    assert count(tmp_path / "a.db", "SELECT count(*) FROM captures") == len(pages)
    declared = count(tmp_path / "a.db", "SELECT count(*) FROM pages WHERE url LIKE 'http%'")
    assert declared > 0.8 * count(tmp_path / "a.db", "SELECT count(*) FROM pages")
    assert count(tmp_path / "a.db", "PRAGMA integrity_check") == "ok"
    again = run([str(page) for page in pages], tmp_path / "a.db")
    assert (again.report.fetched, again.report.unchanged) == (0, len(pages))


def test_every_page_served_is_stored(tmp_path: Path) -> None:
    pages = sample()
    with serving(*HOSTS) as sites:
        addresses = []
        for number, page in enumerate(pages):
            site = sites[number % len(sites)]
            site.pages[f"/{number}"] = (200, {"Content-Type": "text/html"}, gzip.decompress(page.read_bytes()))
            addresses.append(f"{site.url}/{number}")
        asks_nobody = replace(FETCH, respect_robots=False)  # one of them wants no copy of it to be kept
        ran = run(addresses, tmp_path / "a.db", settings=replace(SETTINGS, fetch=asks_nobody, workers=2))
    assert (ran.report.failed, ran.report.fetched + ran.report.unchanged) == ({}, len(pages))
    assert count(tmp_path / "a.db", "SELECT count(*) FROM captures") == len(pages)
    assert count(tmp_path / "a.db", "SELECT count(*) FROM pages") == len(pages)
