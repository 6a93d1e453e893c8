"""Evidence as its reader told it: JSON, which the archive keeps as it is, and which is opened where somebody looks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

Places = list[dict[str, Any]]


class ToldEvidence(Mapping[str, Places]):
    """Field -> the places that support it, for every page that nobody looks at still unopened.

    >>> told = ToldEvidence(b'{"headline":[{"rule":"h1"}]}')
    >>> bool(told), told["headline"], told == {"headline": [{"rule": "h1"}]}
    (True, [{'rule': 'h1'}], True)
    """

    __slots__ = ("_opened", "as_json")

    def __init__(self, as_json: bytes) -> None:
        self.as_json = as_json
        self._opened: dict[str, Places] | None = None

    def __getitem__(self, field: str) -> Places:
        return self._open()[field]

    def __iter__(self) -> Iterator[str]:
        return iter(self._open())

    def __len__(self) -> int:
        return len(self._open())

    def __bool__(self) -> bool:
        return self.as_json not in (b"", b"{}")

    def _open(self) -> dict[str, Places]:
        if self._opened is None:
            self._opened = json.loads(self.as_json) if self else {}
        return self._opened


def told(evidence: object) -> bytes | None:
    """Evidence as JSON in UTF-8; None where that cannot be kept as it is, for half characters and NULs in it.

    >>> told({"body": [{"raw": "Adéu"}]}), told({"body": [{"raw": "half \\ud83d"}]}), told({"body": [{"raw": "\\0"}]})
    (b'{"body":[{"raw":"Ad\\xc3\\xa9u"}]}', None, None)
    """
    text = json.dumps(evidence, ensure_ascii=False, separators=(",", ":"))
    try:
        return None if "\\u0000" in text else text.encode()
    except UnicodeEncodeError:
        return None
