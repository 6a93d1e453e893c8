"""The comparison of costs runs on pages of its own, and says who is not there."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

from tests.cli.run import environment
from tests.shared import PATIENCE_S, ROOT


def speed(*arguments: str, shared: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "speed.py"), "--rounds", "1", *arguments]
    env = environment(CUTTINGS_SHARED=str(shared))
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False)


def test_without_pages_it_makes_some_and_prints_the_ratios(tmp_path: Path) -> None:
    done = speed("--limit", "2", shared=tmp_path)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith("2 pages made here")
    assert lines[1].split()[:2] == ["bare", "parse"]
    ours = next(line for line in lines if line.startswith("cuttings"))
    assert float(ours.split()[-2]) > 1
    assert "failed" not in ours
    for name in ("trafilatura", "newspaper4k", "readability-lxml", "resiliparse"):
        assert any(line.startswith(name) for line in lines)


def test_pages_of_a_folder_are_read_packed_or_not(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "page.html.gz").write_bytes(gzip.compress(b"<h1>A</h1><p>One."))
    (tmp_path / "b.html").write_bytes(b"<h1>B</h1><p>Two.")
    done = speed("--pages", str(tmp_path), shared=tmp_path)
    assert done.stdout.startswith(f"2 pages of {tmp_path.name}")


def test_a_folder_without_pages_is_said(tmp_path: Path) -> None:
    done = speed("--pages", str(tmp_path), shared=tmp_path)
    assert done.returncode == 1
    assert "no .html" in done.stderr
