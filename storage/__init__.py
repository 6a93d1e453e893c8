"""The archive: every version of every page, and what was read from it, in one SQLite file."""

from storage.archive import Archive
from storage.errors import ArchiveError

__all__ = ["Archive", "ArchiveError"]
