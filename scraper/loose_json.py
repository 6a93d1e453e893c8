"""JSON as pages really write it: comments around it, trailing commas and semicolons, raw line breaks, HTML entities.

>>> load('<!-- {"a": 1,} -->')
{'a': 1}
>>> load('{"a": "1\\n2"};')
{'a': '1\\n2'}
>>> load('no json') is None
True
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

_WRAPPERS = re.compile(
    r"\A\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)"
    r"|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*\Z"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_DECODER = json.JSONDecoder(strict=False)


def load(text: str) -> Any | None:
    """The first JSON value in a script's text, mended where that is safe; None where there is none."""
    text = text.strip().lstrip("\ufeff")
    if not text:
        return None
    try:
        return _DECODER.raw_decode(text)[0]
    except (ValueError, RecursionError):
        return _mended(text)


def _mended(text: str) -> Any | None:
    text = _WRAPPERS.sub("", _WRAPPERS.sub("", text)).strip()
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text), _TRAILING_COMMA.sub(r"\1", html.unescape(text))):
        start = min((k for k in (attempt.find("{"), attempt.find("[")) if k >= 0), default=-1)
        if start < 0:
            return None
        try:
            return _DECODER.raw_decode(attempt, start)[0]
        except (ValueError, RecursionError):
            continue
    return None
