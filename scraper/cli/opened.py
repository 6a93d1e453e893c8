"""The archive as the commands open it."""

from __future__ import annotations

from scraper.cli.options import Options
from storage import Archive

BUSY_TIMEOUT_S = 10.0  # another process writes for milliseconds at a time; one that holds on for longer is named


def to_read(options: Options) -> Archive:
    """The archive for looking only: never created, never written."""
    return Archive.open(options.db, create=False, read_only=True, busy_timeout_s=BUSY_TIMEOUT_S)


def to_write(options: Options) -> Archive:
    """The archive for collecting; made where it is not there."""
    return Archive.open(options.db, busy_timeout_s=BUSY_TIMEOUT_S)
