"""Where the annotated pages and foreign test suites lie: not part of this repository, so tests that need them may skip."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("CUTTINGS_SHARED", ROOT.parent / "shared"))


def shared(path: str) -> Path:
    """A file or folder of the shared material; the test skips, saying so, where it is absent."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"{path} is not here; set CUTTINGS_SHARED to the folder that holds it")
    return found
