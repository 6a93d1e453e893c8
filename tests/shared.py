"""What tests of every room share: where material lies that is not part of this repository, patience, ports, and costs."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# The annotated pages and foreign test suites; tests that need them skip where they are not.
SHARED = Path(os.environ.get("CUTTINGS_SHARED", ROOT.parent / "shared"))
# For a process of its own, on a machine that is busy with other things: only one that hangs is waited for so long.
PATIENCE_S = 600
# Below what systems give out to who asks for any port (Linux from 32,768, others from 49,152).
FIRST_PORT, PORTS = 20_000, 10_000
_asked = count(os.getpid() * 7)


def shared(path: str) -> Path:
    """A file or folder of the shared material; the test skips, saying so, where it is absent."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"{path} is not here; set CUTTINGS_SHARED to the folder that holds it")
    return found


def free_port(host: str = "127.0.0.1") -> int:
    """A port for a program that has to be told one: no other test is given it before that program takes it."""
    while True:
        port = FIRST_PORT + next(_asked) % PORTS
        with socket.socket() as tried:
            try:
                tried.bind((host, port))
            except OSError:
                continue
        return port


def cpu_s(work: Callable[[], object]) -> float:
    """CPU seconds that it takes."""
    began = time.process_time()
    work()
    return time.process_time() - began


def costs_less(work: Callable[[], object], limit_s: float, *, tries: int = 3) -> bool:
    """Whether it takes less CPU than that, at least once: whoever else is at work on the machine can only add to it."""
    return any(cpu_s(work) < limit_s for _ in range(tries))
