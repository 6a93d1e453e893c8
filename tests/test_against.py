"""A checkout beside another revision of it: what it costs, and what it reads otherwise."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import environment
from tests.shared import PATIENCE_S, ROOT

pytestmark = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="no git checkout, so no other revision")


def against(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "against.py"), *arguments]
    return subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=PATIENCE_S, check=False)


def test_the_ratio_of_each_set_is_told_and_what_is_read_otherwise(tmp_path: Path) -> None:
    (tmp_path / "small").mkdir()
    (tmp_path / "small" / "a.html").write_text("<h1>Slow Boat review</h1><p>Two people on a ferry.<p>Rating: 4/5")
    done = against("HEAD", "--pages", str(tmp_path), "--show", "headline")
    assert done.returncode == 0, done.stderr
    told = done.stdout.splitlines()
    assert told[0] == "1 pages, CPU of reading them here over that of HEAD:"
    assert [line.split()[0] for line in told[1:3]] == ["small", "all"]
    assert 0.2 < float(told[2].split()[1]) < 5
    assert told[-1].startswith("read otherwise: ")


def test_a_ratio_above_the_bound_fails(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<h1>Slow Boat review</h1>")
    assert against("HEAD", "--pages", str(tmp_path), "--most", "0.01").returncode == 1


def test_an_unknown_revision_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<h1>Slow Boat review</h1>")
    done = against("no-such-revision", "--pages", str(tmp_path))
    assert done.returncode == 1
    assert "no-such-revision" in done.stderr
