"""Captures from WARC files: each response, resource and revisit becomes one, as if it had been fetched then.

`warc_records.py` finds the records; here is what they mean. Fields that begin with "Cuttings-" are what our own export
writes beside the standard's (see storage/export/warc.py); of a foreign file they say nothing that would be dangerous.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import BinaryIO
from urllib.parse import quote

from scraper.fetch.settings import MAX_BODY_BYTES
from scraper.fetch.warc_bytes import MAX_HEAD_BYTES
from scraper.fetch.warc_http import bounded, head_of, received, with_body
from scraper.fetch.warc_records import Broken, Record, read_records
from scraper.fetch.warc_shown import ADDRESS_OF_SHOWN, MAX_HOPS, with_shown
from scraper.records import Capture, Headers, Hop, Route
from scraper.weburl import parse

_KEPT = ("response", "resource", "revisit")
_TRUNCATED = {"length": "size", "time": "deadline", "disconnect": "disconnect"}
_ROUTES: dict[str | None, Route] = {"browser": "browser", "wayback": "wayback"}  # of our own export
# Pictures and prints of pages, as browser-based archives name them.
_OF_PAGES = ("urn:fullpage:", "urn:pdf:", "urn:screenshot:", "urn:thumbnail:", "urn:view:")
_OURS = frozenset(("size", "deadline", "disconnect", "coding", "unspecified"))

_STATUS = re.compile(r"(HTTP/\d(?:\.\d)?)[ \t]+([1-9]\d\d)(?:[ \t]|\Z)")
_VERSION = re.compile(r"HTTP/\d(?:\.\d)?\Z")
_HEX_256 = re.compile(r"[0-9a-f]{64}\Z")
_NUMBER = re.compile(r"[0-9]{1,15}\Z")
_SHORT_DATE = re.compile(r"(\d{4})(?:-(\d\d))?\Z")


@dataclass(frozen=True, slots=True)
class Refers:
    """What a revisit says of where its body stands; `url` and `at` together, or the payload's digest, or a record."""

    url: str | None
    at: datetime | None
    payload_digest: str | None
    record_id: str | None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A capture and the record it was made of. `refers`: its body stands elsewhere, and `capture.body` is empty."""

    offset: int
    capture: Capture
    record_id: str | None
    payload_digest: str | None
    refers: Refers | None = None


@dataclass(frozen=True, slots=True)
class NoCapture:
    """A sound record of which no capture is made; `kind` is its type, or what it holds."""

    offset: int
    kind: str


class _BadRecord(Exception):
    """Why a record cannot be what it says it is."""


def read_captures(file: BinaryIO, *, max_body_bytes: int = MAX_BODY_BYTES) -> Iterator[Recorded | NoCapture | Broken]:
    """What a WARC file holds, in its order; memory holds two bodies at a time.

    A request belongs to the capture before or after it that it names or that names it.
    """
    pairing = _Pairing()
    for record in read_records(file, max_block_bytes=max_body_bytes + MAX_HEAD_BYTES):
        if isinstance(record, Broken):
            yield from pairing.release()
            yield record
            continue
        kind = (record.get("WARC-Type") or "").lower()
        try:
            if kind == "request":
                yield from pairing.request(record)
            elif kind not in _KEPT and not _is_shown(record, kind):
                yield NoCapture(record.offset, kind)
            elif kind == "response" and record.get("Cuttings-Hop"):
                yield from pairing.hop(record)
            else:
                yield from pairing.main(record, _recorded(record, kind, max_body_bytes))
        except _BadRecord as error:
            yield from pairing.release()
            yield Broken(record.offset, str(error))
    yield from pairing.end()


class _Pairing:
    """Puts together what was recorded of one exchange, from records that stand next to each other."""

    def __init__(self) -> None:
        self._held: Recorded | None = None  # the last capture, whose request may still come
        self._named_by_held: tuple[str, ...] = ()
        self._request: Record | None = None  # the last request, whose capture may still come
        self._hops: list[Hop] = []
        self._hops_of: tuple[str, ...] = ()

    def request(self, record: Record) -> Iterator[Recorded | NoCapture]:
        held = self._held
        if held and not held.capture.request_headers and self._belong(record, held.record_id, self._named_by_held):
            self._held = replace(held, capture=replace(held.capture, request_headers=_request_headers(record)))
            return
        yield from self._without_capture()
        self._request = record

    def hop(self, record: Record) -> Iterator[NoCapture]:
        event = record.all("WARC-Concurrent-To")
        if event != self._hops_of:
            yield from self._without_capture(request=False)
        if len(self._hops) >= MAX_HOPS:
            raise _BadRecord(f"it is one of more than {MAX_HOPS} redirects of one page")
        status, headers, _, _ = _answer(record)
        self._hops.append(Hop(_address(record.get("WARC-Target-URI") or ""), status, headers))
        self._hops_of = event

    def main(self, record: Record, made: Recorded | NoCapture) -> Iterator[Recorded | NoCapture]:
        if isinstance(made, NoCapture):
            yield made
            return
        yield from self.release()
        named = record.all("WARC-Concurrent-To")
        capture = made.capture
        if self._hops and made.record_id in self._hops_of:
            capture = replace(capture, hops=tuple(self._hops))
            self._hops, self._hops_of = [], ()
        if self._request and self._belong(self._request, made.record_id, named):
            capture = replace(capture, request_headers=_request_headers(self._request))
            self._request = None
        self._held, self._named_by_held = replace(made, capture=capture), named
        yield from self._without_capture()

    def release(self) -> Iterator[Recorded]:
        if self._held:
            yield self._held
        self._held = None

    def end(self) -> Iterator[Recorded | NoCapture]:
        yield from self.release()
        yield from self._without_capture()

    @staticmethod
    def _belong(request: Record, record_id: str | None, named: tuple[str, ...]) -> bool:
        return record_id in request.all("WARC-Concurrent-To") or request.get("WARC-Record-ID") in named

    def _without_capture(self, *, request: bool = True) -> Iterator[NoCapture]:
        """What no capture came for."""
        if request and self._request:
            yield NoCapture(self._request.offset, "request")
            self._request = None
        for _ in self._hops:
            yield NoCapture(0, "redirect")
        self._hops, self._hops_of = [], ()


def _is_shown(record: Record, kind: str) -> bool:
    """Whether the record is a page as a browser showed it, of our own export."""
    return kind == "conversion" and (record.get("WARC-Target-URI") or "").strip("<>").startswith(ADDRESS_OF_SHOWN)


def _recorded(record: Record, kind: str, max_body_bytes: int) -> Recorded | NoCapture:
    address = (record.get("WARC-Target-URI") or "").strip("<>")
    if kind == "conversion":
        address = address.removeprefix(ADDRESS_OF_SHOWN)
    is_of_page = kind == "resource" and address.lower().startswith(_OF_PAGES)
    if not is_of_page and not address.lower().startswith(("http:", "https:", "file:")):
        scheme = address.partition(":")[0][:20] if ":" in address else ""
        if not scheme:
            raise _BadRecord("it has no WARC-Target-URI")
        return NoCapture(record.offset, f"{scheme}: {kind}")
    url = address if is_of_page else _address(address)
    content_type = (record.get("Content-Type") or "").lower()
    if kind == "response" and not content_type.startswith("application/http") and record.block[:5] != b"HTTP/":
        return NoCapture(record.offset, f"{content_type or 'unknown'} response")
    capture = Capture(
        requested_url=record.get("Cuttings-Requested-URI") or (address if kind != "resource" else url),
        url=url,
        fetched_at=_date(record.get("WARC-Date")),
        status=200,
        headers=(),
        body=b"",
        route=_ROUTES.get(record.get("Cuttings-Route"), "warc"),
        truncated=_truncated(record, kind),
        remote_address=record.get("WARC-IP-Address"),
    )
    if kind in ("resource", "conversion"):
        is_typed = content_type not in ("", "application/octet-stream")  # which says that nothing is known
        headers: Headers = (("Content-Type", record.get("Content-Type") or ""),) if is_typed else ()
        capture = bounded(replace(capture, headers=headers), record.block, max_body_bytes)
        capture = with_shown(capture, record.get("Cuttings-Shown"))
    elif record.block or kind == "response":
        status, headers, version, payload = _answer(record)
        is_shown = capture.route == "browser"  # by HTTP it was another answer, which stands in its own record
        said = _said(record, "Cuttings-HTTP-Version", _VERSION) or (None if is_shown else version)
        capture = replace(capture, status=status, headers=headers, http_version=said)
        undecoded = record.get("Cuttings-Undecoded")
        capture = replace(capture, undecoded=undecoded)
        if kind == "response":
            is_plain = undecoded is not None or record.get("Cuttings-Headers") is not None
            capture = with_body(capture, payload, max_body_bytes, is_plain=is_plain)
    if record.is_cut:
        capture = replace(capture, truncated="size")
    digest = record.get("WARC-Payload-Digest")
    made = Recorded(record.offset, _as_travelled(capture, record), record.get("WARC-Record-ID"), digest)
    return made if kind != "revisit" else _revisit(made, record)


def _revisit(made: Recorded, record: Record) -> Recorded:
    """A 304 says so itself; anything else has its body elsewhere."""
    profile = record.get("WARC-Profile") or ""
    if not profile:
        raise _BadRecord("it is a revisit without a WARC-Profile")
    if profile.endswith("/server-not-modified") or made.capture.status == 304:
        return replace(made, capture=replace(made.capture, status=304))
    at = record.get("WARC-Refers-To-Date")
    refers = Refers(
        url=(record.get("WARC-Refers-To-Target-URI") or "").strip("<>") or made.capture.url,
        at=_date(at) if at else None,
        payload_digest=made.payload_digest,
        record_id=record.get("WARC-Refers-To"),
    )
    return replace(made, refers=refers)


def _answer(record: Record) -> tuple[int, Headers, str, bytes]:
    """Status, headers as received, version and what follows them."""
    first, headers, payload = head_of(record.block)
    status = _STATUS.match(first)
    if not status:
        raise _BadRecord(f"it holds no HTTP answer: {first[:60]!r}")
    if record.get("Cuttings-Headers") is not None:
        headers = received(headers)
    return int(status[2]), headers, status[1], payload


def _request_headers(record: Record) -> Headers:
    return head_of(record.block)[1]


def _as_travelled(capture: Capture, record: Record) -> Capture:
    """What our own export says of the bytes that travelled."""
    sha256 = _said(record, "Cuttings-Wire-SHA256", _HEX_256)
    size = _said(record, "Cuttings-Wire-Size", _NUMBER)
    if sha256 is None or size is None:
        return capture
    return replace(capture, wire_sha256=sha256, wire_size_bytes=int(size))


def _said(record: Record, name: str, form: re.Pattern[str]) -> str | None:
    value = record.get(name)
    return value if value is not None and form.match(value) else None


def _truncated(record: Record, kind: str) -> str | None:
    ours = record.get("Cuttings-Truncated")
    if ours in _OURS:
        return ours
    word = record.get("WARC-Truncated")
    if word is None or kind == "revisit":  # there it says that the body was left out, not that it was cut
        return None
    return _TRUNCATED.get(word.lower(), "unspecified")


def _address(text: str) -> str:
    """The address as the archive writes it: of the web as browsers do, of a file without what no URI may hold."""
    text = text.strip("<>")
    if text.lower().startswith("file:"):
        return quote(text, safe="%/:=&?~#+!$,;'@()*[]-._|")
    url = parse(text)
    if url is None:
        raise _BadRecord(f"its WARC-Target-URI is no web address: {text[:100]!r}")
    return str(replace(url, fragment=None))


def _date(text: str | None) -> datetime:
    """A moment in W3C form; the parts of a second that we do not keep are cut off."""
    text = (text or "").strip()
    short = _SHORT_DATE.match(text)
    try:
        moment = datetime.fromisoformat(f"{short[1]}-{short[2] or '01'}-01" if short else text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise _BadRecord(f"its WARC-Date is no date: {text[:40]!r}") from error
