"""Pages as a browser showed them, in a WARC file: no server ever answered with these bytes, so they are no response.

Each is a conversion (WARC 1.1, 6.8) of the answer that it was made from, under an address of its own.
"""

from __future__ import annotations

import json

from storage.capture_rows import StoredCapture
from storage.captures import NOT_MODIFIED
from storage.connection import Connection, Row

IS_SHOWN = "(captures.route = 'browser' AND captures.url NOT LIKE 'urn:%')"  # what is under urn: are its pictures
ADDRESS_OF_SHOWN = "urn:dom:"  # before that of the page: a player must not be sent for it in place of the answer


def answer_shown(connection: Connection, capture_id: int) -> Row | None:
    """The answer that a shown page was made from: the last one of its address that was kept before it."""
    return connection.one(
        f"""
        SELECT answer.id, answer.url, answer.fetched_at FROM captures AS shown JOIN captures AS answer
            ON answer.url_id = shown.url_id AND answer.url = shown.url AND answer.id < shown.id
         WHERE shown.id = ? AND answer.route <> 'browser' AND answer.status <> {NOT_MODIFIED}
         ORDER BY answer.id DESC LIMIT 1
        """,  # noqa: S608 - a number of our own
        (capture_id,),
    )


def beyond_bytes(capture: StoredCapture) -> str:
    """What a shown page took over from the answers that it was made from, as JSON in ASCII."""
    told = {
        "status": capture.status,
        "headers": capture.headers,
        "request_headers": capture.request_headers,
        "hops": [(hop.url, hop.status, hop.headers) for hop in capture.hops],
        "remote_address": capture.remote_address,
    }
    return json.dumps(told)
