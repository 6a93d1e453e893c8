"""Pages are read by readers that are there at once."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def readers_at_once(warm_readers: None) -> None:
    """No test here is about how a reader starts."""
