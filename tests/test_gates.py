"""The quality gates, with a scorer of our own in place of the real one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import environment
from tests.shared import PATIENCE_S, ROOT

SCORER = """
import json, sys
out = sys.argv[sys.argv.index("--json") + 1]
cost = 12.0 if "--repeat" in sys.argv else 15.0  # the machine was busy the first time
summary = {"critics": {"SUMMARY": {"value": 0.8}, "rating": {"value": 0.75}, "cost": {"value": cost}}}
json.dump({"summary": summary, "errors": %s}, open(out, "w"))
"""


def gates(folder: Path, floors: str, *, errors: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    (folder / "score").mkdir()
    (folder / "score" / "score.py").write_text(SCORER % json.dumps(errors or {}))
    (folder / "floors.toml").write_text(floors)
    command = [sys.executable, str(ROOT / "benchmarks" / "gates.py"), "--floors", str(folder / "floors.toml")]
    env = environment(CUTTINGS_SHARED=str(folder))
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False)


@pytest.mark.parametrize(
    ("floors", "code", "told"),
    [
        ("[floors.critics]\nrating = 0.75\n[ceilings.critics]\ncost = 12.0\n", 0, "2 of 2 gates passed"),
        ("[floors.critics]\nrating = 0.76\n", 1, "MISSED"),
        ("[ceilings.critics]\ncost = 15.0\n", 0, "15.000"),
        ("[ceilings.critics]\ncost = 12.0\n", 0, "critics.cost was 15.000: measured again"),
        ("[ceilings.critics]\ncost = 11.9\n", 1, "MISSED"),
        ("[floors.users]\nrating = 0.1\n", 1, "MISSED"),
        ("", 0, "0 of 0 gates passed"),
    ],
    ids=[
        "kept",
        "below a floor",
        "below a ceiling",
        "below it the second time",
        "above a ceiling",
        "not measured",
        "none",
    ],
)
def test_a_bound_that_is_missed_fails(tmp_path: Path, floors: str, code: int, told: str) -> None:
    done = gates(tmp_path, floors)
    assert done.returncode == code, done.stderr
    assert told in done.stdout


def test_a_page_that_raised_fails(tmp_path: Path) -> None:
    done = gates(tmp_path, "", errors={"critics/7": "KeyError"})
    assert done.returncode == 1
    assert "ERROR critics/7: KeyError" in done.stdout


def test_without_the_annotated_pages_it_says_so(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "gates.py")]
    env = environment(CUTTINGS_SHARED=str(tmp_path / "nowhere"))
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith("SKIPPED")
