"""An archive in a folder of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An empty archive, closed at the end."""
    with Archive.open(tmp_path / "cuttings.db") as opened:
        yield opened
