"""SIGKILL before every statement that writes: nothing committed is lost, nothing is half-way, and the next run ends it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]

# Fewer points than this, and the walk has missed what it is for.
LEAST = {
    "keep": 5, "note": 20, "compact": 20, "prune": 10, "backup": 20, "migrate": 40, "repair": 60, "take_in": 60,
    "take_in_package": 60, "reread": 40, "works": 20, "pages": 8,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("operation", LEAST)
def test_killed_at_every_write_nothing_is_lost(operation: str, tmp_path: Path) -> None:
    walked = subprocess.run(
        [sys.executable, "-m", "tests.storage.kill_walk", operation, tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    lines = walked.stdout.splitlines()
    assert walked.returncode == 0, walked.stderr
    assert lines[:-1] == []
    assert int(lines[-1]) >= LEAST[operation]
