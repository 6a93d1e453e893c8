"""Pages as a browser showed them, from WARC files of our own export (storage/export/warc_shown.py).

What such a page took over from the answers that it was made from stands as JSON in one field. The file may come from
anywhere: what has not the form that we write is passed over, and costs no more than these facts.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from scraper.records import Capture, Headers, Hop

ADDRESS_OF_SHOWN = "urn:dom:"  # before that of the page
MAX_HOPS = 100  # browsers stop at 20 redirects; what claims more is not our export
_STATUSES = range(100, 1000)


def with_shown(capture: Capture, field: str | None) -> Capture:
    """The capture with what the field tells; as it is where the field is not there or has another form."""
    if field is None:
        return capture
    try:
        told = json.loads(field)
        return replace(
            capture,
            status=_status(told["status"]),
            headers=_headers(told["headers"]),
            request_headers=_headers(told["request_headers"]),
            hops=tuple(
                Hop(_text(url), _status(status), _headers(said)) for url, status, said in told["hops"][:MAX_HOPS]
            ),
            remote_address=None if told["remote_address"] is None else _text(told["remote_address"]),
            route="browser",
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return capture


def _headers(said: Any) -> Headers:
    return tuple((_text(name), _text(value)) for name, value in said)


def _status(said: Any) -> int:
    if not isinstance(said, int) or said not in _STATUSES:
        raise ValueError(said)
    return said


def _text(said: Any) -> str:
    if not isinstance(said, str):
        raise TypeError(said)
    return said
