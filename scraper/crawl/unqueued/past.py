"""The history of pages: every version that the Wayback Machine has of them, kept and read from the earliest on.

Like files, versions take the main path without the queue: each is a capture of its own time, and one that the archive
has already is not asked for again, so the same command after a kill does what is left of it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Protocol

from scraper.crawl import outcome
from scraper.crawl.ends import of_fault
from scraper.crawl.outcome import Outcome
from scraper.crawl.robots_tags import robots_tags
from scraper.crawl.visit import Visitor
from scraper.errors import CuttingsError, FetchError
from scraper.fetch.wayback import Version
from scraper.records import Capture
from scraper.settings import Settings
from scraper.urls import url_key
from storage.archive import Archive
from storage.errors import ArchiveError


class Past(Protocol):
    """What knows it: `scraper.fetch.wayback.WaybackFetcher`."""

    async def versions(self, url: str, *, limit: int) -> list[Version]: ...
    async def fetch_version(self, version: Version) -> Capture: ...


async def archive_history(
    addresses: Sequence[str],
    past: Past,
    visitor: Visitor,
    archive: Archive,
    *,
    settings: Settings,
    limit: int,
    stop: asyncio.Event,
) -> None:
    """Keep and read up to `limit` versions of each address. Raises ArchiveError; other faults cost their version."""
    for address in addresses:
        versions = await _versions(address, past, visitor, limit)
        for number, version in enumerate(versions):
            if stop.is_set():
                return
            await _archive_version(version, past, visitor, archive, settings)
            visitor.ends.progress(waiting=len(versions) - number - 1, in_flight=0)


async def _versions(address: str, past: Past, visitor: Visitor, limit: int) -> list[Version]:
    try:
        versions = await past.versions(address, limit=limit)
    except FetchError as error:
        versions, meaning = [], outcome.of_error(error, is_named=True)
    else:
        meaning = Outcome("failed", "no-snapshot", f"the Wayback Machine has no copy of {address}")
    if not versions:
        visitor.ends.tally.take_up(address)
        ending = Outcome("failed", meaning.reason, meaning.message)
        visitor.ends.note_failure(address, ending, capture_id=None)
    return versions


async def _archive_version(
    version: Version, past: Past, visitor: Visitor, archive: Archive, settings: Settings
) -> None:
    began = time.monotonic()
    visitor.ends.tally.take_up(f"{version.timestamp} {version.url}")
    capture_id = None
    name = f"{version.url} of {version.at:%Y-%m-%d %H:%M}"
    try:
        stored = archive.captures.made_at(url_key(version.url), version.at)
        if stored is not None and stored.route == "wayback":
            visitor.ends.tally.unchanged += 1
            return
        capture = await past.fetch_version(version)
        if not robots_tags(capture, settings.fetch).may_archive:
            visitor.ends.note_failure(version.url, outcome.no_archive(capture, is_named=True), capture_id=None)
            return
        kept = visitor.keep(capture)
        capture_id = kept.capture_id
        meaning = outcome.of_capture(capture, is_named=True, is_document=False)
        if meaning.what != "read":
            ending = Outcome("failed", meaning.reason, f"{name}: {meaning.message}")
            visitor.ends.note_failure(version.url, ending, capture_id=capture_id)
            return
        result = await visitor.read(capture) if kept.is_new else None
        what = visitor.ends.note(kept, result) if result else "unchanged"
    except CuttingsError as error:
        meaning = outcome.of_error(error, is_named=True)
        ending = Outcome("failed", meaning.reason, meaning.message)
        visitor.ends.note_failure(version.url, ending, capture_id=capture_id)
    except ArchiveError:
        raise
    except Exception as error:  # noqa: BLE001  # see of_fault
        visitor.ends.note_failure(version.url, of_fault(name, error), capture_id=capture_id)
    else:
        visitor.ends.stored(capture, result, what, began)
