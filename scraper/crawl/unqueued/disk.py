"""The main path for pages on disk: the file is the capture. Nothing is asked of anybody, so there is no queue.

WARC files hold many captures each, and go their own way (`warc_files.py`).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper.crawl import outcome
from scraper.crawl.ends import of_fault
from scraper.crawl.outcome import Outcome
from scraper.crawl.unqueued.identity import with_own_address
from scraper.crawl.unqueued.warc_files import archive_warcs
from scraper.crawl.visit import Visitor
from scraper.errors import CuttingsError, SourceError
from scraper.fetch import files
from storage.archive import Archive
from storage.errors import ArchiveError


@dataclass(frozen=True, slots=True)
class OnDisk:
    """The files to archive, and those in the same folders that are no pages. `url` is the address of a single file."""

    sources: tuple[files.Source, ...]
    left_out: tuple[files.LeftOut, ...]
    url: str | None = None
    warcs: tuple[files.Source, ...] = ()


def expand(arguments: Sequence[str], *, url: str | None) -> OnDisk:
    """The files that the arguments name, each once. Raises SourceError where one names nothing."""
    found = [files.expand(argument) for argument in arguments]
    sources = tuple(dict.fromkeys(source for one in found for source in one.sources))
    if url is not None and len(sources) != 1:
        raise SourceError(f"one address is given for {len(sources)} files", cure="give each its own, one at a time")
    warcs = tuple(source for source in sources if files.is_warc(source))
    if url is not None and warcs:
        raise SourceError(f"an address is given for {warcs[0]}", cure="a WARC file holds its own; leave --url out")
    pages = tuple(source for source in sources if source not in warcs) if warcs else sources
    return OnDisk(pages, tuple(dict.fromkeys(left for one in found for left in one.left_out)), url, warcs)


async def archive_files(
    on_disk: OnDisk, visitor: Visitor, archive: Archive, *, lanes: int, stop: asyncio.Event
) -> None:
    """Keep and read every file, `lanes` at a time. Raises ArchiveError; every other fault costs only its file."""
    for left in on_disk.left_out:
        visitor.ends.tally.take_up(str(left.path))
        message = f"{left.path} is left out: {left.reason}"
        visitor.ends.note_failure(str(left.path), Outcome("skipped", "left-out", message), capture_id=None)
    waiting = iter(on_disk.sources)
    tasks = [asyncio.create_task(_lane(waiting, on_disk, visitor, stop)) for _ in range(lanes)]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    if not stop.is_set():
        await archive_warcs(on_disk.warcs, visitor, archive, lanes=lanes, stop=stop)


async def _lane(waiting: Iterator[files.Source], on_disk: OnDisk, visitor: Visitor, stop: asyncio.Event) -> None:
    for source in waiting:
        if stop.is_set():
            return
        await _archive_file(source, on_disk.url, visitor)
        all_files = len(on_disk.sources) + len(on_disk.left_out)
        visitor.ends.progress(waiting=max(0, all_files - visitor.ends.tally.done), in_flight=0)


async def _archive_file(source: files.Source, url: str | None, visitor: Visitor) -> None:
    began = time.monotonic()
    visitor.ends.tally.take_up(str(source))
    capture_id = None
    try:
        capture = with_own_address(files.read(source, url))
        kept = visitor.keep(capture)
        capture_id = kept.capture_id
        result = await visitor.read(capture) if kept.is_new else None
        what = visitor.ends.note(kept, result) if result else "unchanged"
    except CuttingsError as error:
        meaning = outcome.of_error(error, is_named=True)
        ending = Outcome("failed", meaning.reason, meaning.message)
        visitor.ends.note_failure(str(source), ending, capture_id=capture_id)
    except ArchiveError:
        raise
    except Exception as error:  # noqa: BLE001  # see of_fault
        visitor.ends.note_failure(str(source), of_fault(str(source), error), capture_id=capture_id)
    else:
        visitor.ends.stored(capture, result, what, began)
