"""Every page in fixtures/sites is read as its expected.json says. A pair of files is a test."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scraper.parse.pipeline import parse_page
from scraper.workshop import check
from scraper.workshop.expectations import differences
from tests.shared import ROOT

PAGES = sorted((ROOT / "fixtures" / "sites").glob("*/*/page.html"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_page_is_read_as_expected(path: Path) -> None:
    expected = json.loads(path.with_name("expected.json").read_text(encoding="utf-8"))
    reading = parse_page(path.read_bytes(), expected["url"]).to_dict()
    wrong = differences(expected, reading)
    assert not wrong, json.dumps(wrong, ensure_ascii=False, indent=1)


def test_every_shipped_recipe_is_tried_on_a_page_and_every_selector_of_it_matches() -> None:
    report = check.run(ROOT / "fixtures" / "sites", None)
    assert [complaint.text for complaint in report.complaints] == []
    assert {page.outcome for page in report.pages} == {"passed"}
