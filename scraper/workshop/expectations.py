"""What should be read from a page, as `expected.json` beside it, and where a reading differs from it.

An expectation names only the fields it cares for, each in the shape that is easiest to write:

    "url"                                       the page's address (always)
    "headline": "...", "authors": ["..."]       as in a reading; None and [] are expectations too
    "item": {"name": "...", "type": "Movie"}    of an object only the keys that are given count
    "ratings": [{"value": 4, "best": 5}]        of a list of objects only the keys of the first count
    "headings": ["..."], "quick_links": [...]   texts alone
    "date_published": "2025-03-14"              as much of the date as is given
    "body": ["first line", ...]                 every line but the headings and those of "body_may_hold"
    "absent": ["..."]                           texts that must not be in the body
    "reviewed": false                           written by a program: nobody has said yet that it is right
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

UNREVIEWED = "reviewed"
_ABOUT = frozenset(("url", "body_may_hold", UNREVIEWED))  # of the expectation, not of the reading
_TEXTS = frozenset(("headings", "quick_links"))
_FIELDS = (
    "page_type headline authors editors publisher site_name language date_published item ratings headings captions "
    "quick_links positive_notes negative_notes verdict"
).split()
_PARTS = {
    "item": ("name", "type"),
    "ratings": ("value", "best", "aspect"),
    "captions": ("text", "credit_line"),
    "headings": ("text",),
    "quick_links": ("text",),
}


def expected_of(reading: Mapping[str, Any]) -> dict[str, Any]:
    """An expectation that this reading fulfils, to be looked through by a person."""
    expected: dict[str, Any] = {"url": reading["url"], UNREVIEWED: False}
    for field in _FIELDS:
        expected[field] = _part(field, reading[field])
    headings = set(expected["headings"])
    expected["body"] = [line for line in (reading["body"] or "").split("\n") if line and line not in headings]
    return expected


def _part(field: str, value: Any) -> Any:
    keys = _PARTS.get(field)
    if keys is None or value is None:
        return value
    if field in _TEXTS:
        return [part["text"] for part in value]
    if isinstance(value, list):
        return [{key: part.get(key) for key in keys} for part in value]
    return {key: value.get(key) for key in keys}


def differences(expected: Mapping[str, Any], reading: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Field -> {"expected", "got"} for every field in which the reading is not as expected."""
    wrong = {}
    for field, want in expected.items():
        if field in _ABOUT:
            continue
        if field != "absent" and field not in reading:
            wrong[field] = {"expected": want, "got": "a reading has no such field"}
            continue
        ours, got = _in_one_shape(field, want, reading, expected.get("body_may_hold", ()))
        if got != ours:
            wrong[field] = {"expected": ours, "got": got}
    return wrong


def _in_one_shape(field: str, want: Any, reading: Mapping[str, Any], may_hold: Any) -> tuple[Any, Any]:
    """What is wanted, and the part of the reading that it speaks of."""
    if field == "absent":
        return [], [text for text in want if text in (reading["body"] or "")]
    got = reading[field]
    if field == "body" and isinstance(want, list):
        aside = {part["text"] for part in reading["headings"]} | set(may_hold)
        return want, [line for line in (got or "").split("\n") if line and line not in aside]
    if field in _TEXTS and all(isinstance(text, str) for text in want):
        return want, [part["text"] for part in got]
    if field.startswith("date_") and want:
        return want, (got or "")[: len(want)] or None
    if isinstance(want, dict) and isinstance(got, dict):
        return want, {key: got.get(key) for key in want}
    if field == "links":
        found = [{"url": part["url"], "kind": part["kind"]} for part in got]
        return want, sorted(found, key=lambda part: [*want, part].index(part))
    if isinstance(want, list) and want and isinstance(want[0], dict):
        return want, [{key: part.get(key) for key in want[0]} for part in got]
    return want, got
