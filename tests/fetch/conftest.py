"""The hostile server, once per test session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fetch import servers
from tests.shared import shared


@pytest.fixture(scope="session")
def hostile_server() -> Iterator[servers.Torture]:
    with servers.torture(shared("suites/torture/server.py")) as server:
        yield server
