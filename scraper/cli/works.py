"""The archive opened with its works as they are now, for the commands that speak of works."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from scraper.cli.layout import count
from scraper.cli.options import Options
from scraper.cli.output import Output

if TYPE_CHECKING:
    from storage import Archive


@contextmanager
def up_to_date(options: Options, out: Output) -> Iterator[Archive]:
    """The archive with its works as they are now; where it cannot be written, as they were last."""
    from scraper.cli.opened import to_read, to_write
    from storage.errors import ArchiveReadOnly

    if not options.db.exists():
        with to_read(options):
            pass  # says that there is no such archive
    try:
        with to_write(options) as archive:
            archive.works.refresh()
            yield archive
    except ArchiveReadOnly:
        with to_read(options) as archive:
            if due := archive.works.due():
                out.warn(f"the archive cannot be written: {count(due, 'page')} read since are not among its works yet")
            yield archive
