"""A file that takes its name only when it is whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from scraper.errors import UsageError


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """Text for `path`, which is there afterwards whole, or as it was before. Raises UsageError."""
    with _whole(path, mode="x", encoding="utf-8", newline="") as file:
        yield file


@contextmanager
def whole_binary_file(path: Path) -> Iterator[BinaryIO]:
    """Bytes for `path`, in the same way."""
    with _whole(path, mode="xb") as file:
        yield file


# https://www.sqlite.org/fileformat.html; what lies beside such a file is a part of it.
_DATABASE = b"SQLite format 3\x00"
_BESIDE_A_DATABASE = ("-wal", "-shm", "-journal")


@contextmanager
def _whole(path: Path, **how: Any) -> Iterator[Any]:
    if _is_of_a_database(path):
        raise UsageError(f"{path} is a database, perhaps the archive itself", cure="name another file")
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open(**how) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())  # or a power cut may leave the name to a file without its bytes
        part.replace(path)
    except OSError as error:
        cure = "check the folder, its permissions and the space left on the disk"
        raise UsageError(f"{path} cannot be written ({error.strerror or error})", cure=cure) from error
    finally:
        with suppress(OSError):  # a folder that is not there, or may not be written: then there is nothing of it
            part.unlink()


def _is_of_a_database(path: Path) -> bool:
    """Whether a file is a SQLite database, or stands beside one as its log: nothing that is written here is."""
    beside = [path.with_name(path.name.removesuffix(end)) for end in _BESIDE_A_DATABASE if path.name.endswith(end)]
    for place in (path, *beside):
        try:
            with place.open("rb") as file:
                if file.read(len(_DATABASE)) == _DATABASE:
                    return True
        except OSError:  # not there, or not ours to read: then writing it says so
            continue
    return False
