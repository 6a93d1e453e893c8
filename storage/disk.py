"""Files by their names: what SQLite keeps beside a database, a second name for a file, bytes that are on the disk."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

# What SQLite keeps beside a database that is in use, or was left by a crash.
BESIDE = ("-wal", "-shm", "-journal")
# File systems without hard links (exFAT, some network shares) say so in one of these ways.
NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)


def beside(path: Path, end: str) -> Path:
    """What stands beside a database: `beside(Path("a.db"), "-wal")` is a.db-wal."""
    return path.with_name(path.name + end)


def also_as(path: Path, name: Path) -> None:
    """The same file under a second name; a copy of it where the file system knows no such thing. Raises OSError."""
    try:
        os.link(path, name)
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        shutil.copy2(path, name)


def sync(path: Path) -> None:
    """To the disk itself, so that a power cut does not take what was said to be safe; a folder: the names in it."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
