"""Pages as the Wayback Machine has them: looked up in its index (CDX), and fetched as they were archived.

    {base}/cdx/search/cdx?url=...&output=json       which versions there are
    {base}/web/{timestamp}id_/{address}             one of them, its bytes as they were, its headers as X-Archive-Orig-*

A capture made so is of the page at the time it was archived: `fetched_at` is that time, `url` the page's own address,
`requested_url` where it was found, `route` "wayback". The Wayback Machine is a host like any other: robots.txt, its
turn, its pauses. Whoever keeps such captures must not take them for the live page: they carry no validators.
"""

from __future__ import annotations

import json
import logging
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

from scraper.errors import FetchError, HostUnreachable, NoSnapshot
from scraper.fetch.http import HttpFetcher
from scraper.fetch.settings import WAYBACK
from scraper.fetch.warc_http import with_body
from scraper.records import Capture, Headers, header
from scraper.urls import url_key
from scraper.weburl import parse

log = logging.getLogger("scraper.fetch")

# Versions of one page that are asked for where nobody says how many: a page that was archived daily for years is
# fetched for a quarter of an hour, at one request a second.
MAX_VERSIONS = 1000
# How many of the latest versions are tried for one that is sound.
TRIES = 3

_FIELDS = ("timestamp", "original", "statuscode", "mimetype", "digest")
_TIMESTAMP = re.compile(r"(?:19|20)\d{12}")
_PLAYBACK = re.compile(r"/web/(\d{14})(?:id_)?/(.+)\Z", re.DOTALL)
_ORIGINAL = "x-archive-orig-"
_PAGES = ("text/html", "application/xhtml+xml", "text/plain", "unk", "warc/revisit")
# What live fetches fail by and the past may know more of.
RESCUABLE_STATUS = frozenset((401, 402, 403, 404, 407, 410, 451))
RESCUABLE_ERROR = (HostUnreachable,)


@dataclass(frozen=True, slots=True)
class Version:
    """One archived version of a page; `timestamp` is "20190501120000", UTC, and `digest` that of its bytes."""

    timestamp: str
    url: str
    digest: str

    @property
    def at(self) -> datetime:
        """When it was archived.

        >>> Version("20190501120000", "https://a.example/", "").at.isoformat()
        '2019-05-01T12:00:00+00:00'
        """
        at = moment_of(self.timestamp)
        assert at is not None, "read_index lets no other pass"
        return at


def moment_of(timestamp: str) -> datetime | None:
    """The moment of a timestamp of the Wayback Machine; None where it is none, of which its index has some.

    >>> moment_of("20190501120000"), moment_of("20190001000000"), moment_of("2019")
    (datetime.datetime(2019, 5, 1, 12, 0, tzinfo=datetime.timezone.utc), None, None)
    """
    if not _TIMESTAMP.fullmatch(timestamp):
        return None
    try:
        return datetime.strptime(timestamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


class WaybackFetcher:
    """Fetches the latest archived version of a page, or the ones that are asked for."""

    def __init__(self, fetcher: HttpFetcher, *, base: str = WAYBACK, max_body_bytes: int) -> None:
        self._fetcher = fetcher
        self._base = base.rstrip("/")
        self._max_body_bytes = max_body_bytes

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Capture:
        """The latest sound version of a page; the validators are not used. Raises FetchError, NoSnapshot among them."""
        fault: FetchError | None = None
        for version in reversed(await self._look_up(url, limit=-TRIES)):
            try:
                return await self.fetch_version(version)
            except NoSnapshot as error:
                fault = error
        raise fault or NoSnapshot(f"the Wayback Machine has no copy of {url}", cure="nothing can be done", url=url)

    async def versions(self, url: str, *, limit: int = MAX_VERSIONS) -> list[Version]:
        """Every different version of a page, the earliest first, at most `limit` of them. Raises FetchError."""
        found = await self._look_up(url, limit=limit, collapse="digest")
        return list({version.digest or version.timestamp: version for version in reversed(found)}.values())[::-1]

    async def fetch_version(self, version: Version) -> Capture:
        """One version. Raises FetchError; NoSnapshot where the Wayback Machine cannot give what its index names."""
        address = f"{self._base}/web/{version.timestamp}id_/{version.url}"
        played = await self._fetcher.fetch(address)
        if played.status != 200 or played.truncated in ("deadline", "disconnect"):
            what = f"answered {played.status}" if played.status != 200 else "broke off"
            raise NoSnapshot(f"{address} {what}", cure="try again later", url=version.url)
        return original_of(played, version, max_body_bytes=self._max_body_bytes)

    async def _look_up(self, url: str, *, limit: int, collapse: str | None = None) -> list[Version]:
        asked = {"url": url, "output": "json", "fl": ",".join(_FIELDS), "filter": "statuscode:200", "limit": limit}
        if collapse:
            asked["collapse"] = collapse
        answer = await self._fetcher.fetch(f"{self._base}/cdx/search/cdx?{urlencode(asked, quote_via=quote)}")
        if answer.status != 200:
            message = f"the index of the Wayback Machine answered {answer.status} for {url}"
            raise NoSnapshot(message, cure="try again later", url=url)
        return read_index(answer.body, url)[: abs(limit)] if limit > 0 else read_index(answer.body, url)[limit:]


def read_index(body: bytes, url: str) -> list[Version]:
    """The versions of `url` that an answer of the index lists, the earliest first; lines that are none are passed over.

    >>> rows = [["timestamp", "original", "statuscode", "mimetype", "digest"],
    ...         ["20190501120000", "http://a.example:80/x", "200", "text/html", "AB"],
    ...         ["20200501120000", "http://evil.example/", "200", "text/html", "AC"]]
    >>> read_index(json.dumps(rows).encode(), "http://a.example/x")
    [Version(timestamp='20190501120000', url='http://a.example/x', digest='AB')]
    """
    try:
        rows = json.loads(body) if body.strip() else []
    except (ValueError, RecursionError) as error:
        message = f"the index of the Wayback Machine gave no list of versions of {url}"
        raise NoSnapshot(message, cure="try again later", url=url) from error
    found = []
    for row in rows[1:] if isinstance(rows, list) else ():
        values = dict(zip(_FIELDS, row, strict=False)) if isinstance(row, list) else {}
        timestamp, original = str(values.get("timestamp", "")), parse(str(values.get("original", "")))
        if moment_of(timestamp) is None or original is None or url_key(str(original)) != url_key(url):
            continue
        if str(values.get("mimetype", "unk")) in _PAGES:
            found.append(Version(timestamp, str(original), str(values.get("digest", ""))))
    return sorted(found, key=lambda version: version.timestamp)


def original_of(played: Capture, version: Version, *, max_body_bytes: int) -> Capture:
    """What was archived, of the answer that the Wayback Machine gave for a version: pure."""
    found = _PLAYBACK.search(played.url)
    at = (moment_of(found[1]) if found else None) or version.at  # it redirects to the nearest version it can give
    capture = Capture(
        requested_url=played.requested_url,
        url=version.url,
        fetched_at=at,
        status=played.status,
        headers=_original_headers(played),
        body=b"",
        route="wayback",
        truncated=played.truncated,
        undecoded=played.undecoded,
    )
    return with_body(capture, played.body, max_body_bytes, is_plain=False)


def _original_headers(played: Capture) -> Headers:
    original = tuple(
        (name[len(_ORIGINAL) :], value) for name, value in played.headers if name.lower().startswith(_ORIGINAL)
    )
    kind = header(played.headers, "content-type")
    return original if header(original, "content-type") or not kind else (*original, ("content-type", kind))


class RescueFetcher:
    """Fetches live; where a page is gone, closed to us, or its host is, the latest archived version stands in."""

    def __init__(self, live: HttpFetcher, past: WaybackFetcher) -> None:
        self._live = live
        self._past = past

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Capture:
        """The live capture, or the archived one with the live one beside it. Raises the live fetch's FetchError."""
        try:
            live = await self._live.fetch(url, etag=etag, last_modified=last_modified)
        except RESCUABLE_ERROR:
            rescued = await self.rescue(url)
            if rescued is None:
                raise
            return rescued
        if live.status not in RESCUABLE_STATUS:
            return live
        rescued = await self.rescue(live.url)
        return live if rescued is None else replace(rescued, beside=(live,))

    async def fetch_resource(self, url: str, *, with_own: bool) -> Capture:
        """What a page is shown with, live. Raises FetchError."""
        return await self._live.fetch_resource(url, with_own=with_own)

    async def rescue(self, url: str) -> Capture | None:
        """The archived version. None where the past knows nothing, or cannot be asked: then the live answer stands."""
        try:
            return await self._past.fetch(url)
        except FetchError as error:
            log.info("url=%s via=wayback reason=%s", url, error.reason)
            return None
