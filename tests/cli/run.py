"""Run `cuttings` in this process, or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from scraper.cli.app import cuttings
from tests.shared import PATIENCE_S, ROOT


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    def trouble(self) -> str:
        """The one line on stderr that says what is wrong: there must be just one, ours, and no traceback."""
        assert "Traceback" not in self.err + self.out
        lines = [line for line in self.err.splitlines() if line.startswith("cuttings: ")]
        assert len(lines) == 1, self.err
        return lines[0]


def run(*arguments: str | Path, stdin: bytes | None = None) -> Ran:
    """Run in this process; a traceback is a failure of the test."""
    result = CliRunner().invoke(cuttings, [str(argument) for argument in arguments], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return Ran(result.exit_code, result.stdout, result.stderr)


def environment(**extra: str) -> dict[str, str]:
    """This process's environment, with our own packages found wherever the command runs."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", **extra}


def command(*arguments: str | Path) -> list[str]:
    """The command line of a process of its own."""
    return [sys.executable, "-m", "scraper", *map(str, arguments)]


def spawn(*arguments: str | Path, folder: Path, stdin: bytes | None = None, **env: str) -> Ran:
    """Run in a process of its own."""
    done = subprocess.run(
        command(*arguments), cwd=folder, env=environment(**env), input=stdin or b"", capture_output=True,
        timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
