"""What is remembered of a page that was read as a review, or should have been: each field's size and place. Pure.

    {"type": "review", "section": "film", "status": 200, "wall": null,
     "fields": {"headline": [14, "Lamp, reviewed", "json-ld", "json_ld", "/html/head/script"]}}

A field is [size, the beginning of its value, source, rule, the place without numbers]; one that is absent is not there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

FIELDS = ("headline", "authors", "date_published", "item", "ratings", "body", "captions", "headings")
EXCERPT = 40  # letters of a value: enough to see, and to see whether two are the same
MAX_PATH = 80
MAX_SECTION = 30
_NUMBERS = re.compile(r"\[\d+\]|/\d+")

Measure = list[Any]


def measures_of(reading: Mapping[str, Any], *, path: str, status: int, wall: str | None) -> dict[str, Any]:
    """The measures of one page; `path` is that of its address."""
    fields = {}
    for name in FIELDS:
        value = reading.get(name)
        if value not in (None, [], "", {}):
            fields[name] = _measure(name, value, (reading.get("evidence") or {}).get(name) or [{}])
    kind = reading.get("page_type")
    return {"type": kind, "section": section_of(path), "status": status, "wall": wall, "fields": fields}


def section_of(path: str) -> str:
    """The part of a site that a page belongs to: what stands first in its path and is no number, where more follows.

    >>> section_of("/film/lamp"), section_of("/2026/03/lamp"), section_of("/lamp-review")
    ('film', '', '')
    """
    parts = [part for part in path.split("/") if part]
    return parts[0][:MAX_SECTION] if len(parts) > 1 and not parts[0].isdigit() else ""


def _measure(name: str, value: Any, evidence: list[Mapping[str, Any]]) -> Measure:
    text = _text(name, value)
    first = evidence[0]
    place = _NUMBERS.sub("", first.get("path") or "")[:MAX_PATH]
    size = len(value) if name in ("captions", "headings") else len(text)
    return [size, text[:EXCERPT], first.get("source"), first.get("rule"), place]


def _text(name: str, value: Any) -> str:
    if name == "ratings":
        return str(value[0].get("raw") or value[0].get("value") or "")
    if name == "item":
        return str(value.get("name") or value.get("type") or "")
    if name in ("captions", "headings"):
        return str(value[0].get("text") or "")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
