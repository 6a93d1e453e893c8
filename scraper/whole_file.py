"""A file that takes its name only when it is whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def _whole(path: Path, **how: Any) -> Iterator[Any]:
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
        if part.parent.is_dir():
            part.unlink(missing_ok=True)
