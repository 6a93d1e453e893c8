"""What README.md shows of the commands: run in its order, in an empty folder, compared line by line.

    python -m tests.cli.readme        # writes what the commands print now; look at the difference before you keep it

A block begins with "$ cuttings ..."; a last line "..." says that more follows.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.cli.run import run
from tests.shared import ROOT

README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=^```console\n)\$ cuttings (?P<command>.*)\n(?P<shown>(?:.*\n)*?)(?=^```$)", re.MULTILINE)
MORE = "..."


@dataclass(frozen=True, slots=True)
class Shown:
    """A command of the README: what it says is printed, and what is."""

    command: str
    shown: tuple[str, ...]
    printed: tuple[str, ...]


def blocks(text: str) -> Iterator[Shown]:
    """Run the commands in order; stdout and stderr as a terminal shows them, but for blank lines at the end."""
    with empty_folder():
        for block in BLOCK.finditer(text):
            ran = run(*shlex.split(block["command"]))
            printed = (ran.out + ran.err).rstrip().splitlines()
            shown = block["shown"].splitlines()
            if shown[-1:] == [MORE]:
                printed = [*printed[: len(shown) - 1], MORE]
            yield Shown(block["command"], tuple(shown), tuple(line.rstrip() for line in printed))


@contextlib.contextmanager
def empty_folder() -> Iterator[None]:
    """A folder with the fixtures and nothing else; one worker, so that pages come in the order of their names."""
    before, argv = Path.cwd(), sys.argv
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "fixtures").symlink_to(ROOT / "fixtures")
        os.chdir(folder)
        os.environ["CUTTINGS_WORKERS"] = "1"
        sys.argv = ["cuttings"]
        try:
            yield
        finally:
            sys.argv = argv
            del os.environ["CUTTINGS_WORKERS"]
            os.chdir(before)


def main() -> None:
    """Rewrite the blocks of the README."""
    text = README.read_text(encoding="utf-8")
    printed = {one.command: one.printed for one in blocks(text)}

    def rewrite(block: re.Match[str]) -> str:
        return "\n".join([f"$ cuttings {block['command']}", *printed[block["command"]], ""])

    README.write_text(BLOCK.sub(rewrite, text), encoding="utf-8")


if __name__ == "__main__":
    main()
