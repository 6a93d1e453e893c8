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


def point(script: str, pointer: str) -> str | None:
    """What an RFC 6901 pointer finds in a JSON-LD script, as text."""
    here: Any = load(script)
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        try:
            here = here[int(token)] if isinstance(here, list) else here[token]
        except (KeyError, IndexError, ValueError, TypeError):
            return None
    if isinstance(here, (dict, list)):
        return json.dumps(here, ensure_ascii=False)
    return None if here is None else " ".join(str(here).split())
