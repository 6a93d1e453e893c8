"""Evidence led back to the archived bytes: in a process that can be killed, for the pages are as hostile as ever.

A page and its evidence travel to the worker as one body: four bytes for the length of the evidence's JSON, the JSON,
and the page's own bytes.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Self

from scraper.crawl.reread import capture_of
from scraper.errors import ReadError
from scraper.page import Page
from scraper.parse.isolate import ReaderPool
from scraper.parse.worker import LENGTH
from scraper.records import Capture
from scraper.text import seen
from storage.capture_rows import StoredCapture

Evidence = Mapping[str, Sequence[Mapping[str, Any]]]

# Named in one finding; a page whose rules went wrong has dozens.
MAX_TOLD = 5


class EvidenceProver:
    """Checks the evidence of a capture; a context manager around the process that does it."""

    def __enter__(self) -> Self:
        self._runner = asyncio.Runner()
        self._pool = ReaderPool(workers=1, reader="scraper.crawl.proof:prove")
        self._runner.run(self._pool.__aenter__())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._runner.run(self._pool.__aexit__(kind, error, trace))
        self._runner.close()

    def __call__(self, stored: StoredCapture, evidence: dict[str, list[dict[str, Any]]]) -> list[str]:
        """Which entries lead nowhere, or not to the words that were read there."""
        told = json.dumps(evidence).encode()
        capture = capture_of(stored)
        framed = replace(capture, body=LENGTH.pack(len(told)) + told + capture.body)
        try:
            broken: list[str] = self._runner.run(self._pool.read(framed)).reading["broken"]
        except ReadError as error:
            return [f"cannot be led back: {error}"]
        return broken if len(broken) <= MAX_TOLD else [*broken[:MAX_TOLD], f"and {len(broken) - MAX_TOLD} more"]


@dataclass(frozen=True, slots=True)
class Proof:
    """What the worker answers, in the shape of a reading."""

    broken: tuple[str, ...]
    discovered: tuple[()] = ()

    @property
    def reading(self) -> Proof:
        """Itself: nothing else was read."""
        return self

    def to_dict(self) -> dict[str, Any]:
        """As it crosses the border."""
        return {"broken": list(self.broken)}


def prove(framed: Capture) -> Proof:
    """In the worker: every entry resolved in the page."""
    length = LENGTH.unpack_from(framed.body)[0]
    told, body = framed.body[LENGTH.size : LENGTH.size + length], framed.body[LENGTH.size + length :]
    page = Page(body, framed.url, headers=dict(framed.headers))
    return Proof(tuple(broken_entries(page, json.loads(told))))


def broken_entries(page: Page, evidence: Evidence) -> list[str]:
    """The entries that do not hold, as `field (rule): path`."""
    return [
        f"{field} ({entry['rule']}): {entry['path']} does not hold it"
        for field, entries in evidence.items()
        for entry in entries
        if entry["raw"] is not None and _squeezed(entry["raw"]) not in _squeezed(page.resolve(entry["path"]) or "")
    ]


def _squeezed(text: str) -> str:
    """Without what is not seen: readings that are older than that rule hold it in what they cite."""
    return " ".join(seen(text).split())
