"""Processes that are killed, and processes that write at once: what was committed is there, and the file is whole."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from storage import Archive
from storage.migrations import STEPS
from storage.schema import LATEST
from tests.shared import PATIENCE_S
from tests.storage.makers import at, capture, dump, key, reading, store

ROOT = Path(__file__).resolve().parents[2]

# Stores pages for ever and says after each that it is safe.
WRITER = """
import sys
from storage import Archive
from tests.storage.makers import at, store
with Archive.open(sys.argv[1]) as archive:
    print("open", flush=True)
    for number in range(int(sys.argv[3])):
        url = f"https://example.org/{sys.argv[2]}/{number}"
        body = f"{url} paragraph of its own number {number}. " * 40
        store(archive, url, headline=f"Review number {number}", body=body, when=at(number))
        print(number, flush=True)
"""


def writer(path: Path, name: str, number: int = 1_000_000) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), name, str(number)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )


@pytest.mark.parametrize("delay_s", [0.0, 0.003, 0.011, 0.05])
def test_killed_in_the_middle_of_a_write(tmp_path: Path, delay_s: float) -> None:
    path = tmp_path / "cuttings.db"
    process = writer(path, "a")
    assert process.stdout is not None
    for _ in range(15):
        process.stdout.readline()
    time.sleep(delay_s)
    os.kill(process.pid, signal.SIGKILL)
    said = process.stdout.read().split()
    process.wait()
    process.stdout.close()
    committed = int(said[-1]) + 1 if said else 14
    with Archive.open(path) as archive:
        assert archive.stats().reviews >= committed
        assert archive.verify().findings == ()
        store(archive)
        assert archive.search("gate")


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "cuttings.db"
    processes = [writer(path, name, 40) for name in ("a", "b")]
    for process in processes:
        process.communicate(timeout=PATIENCE_S)
        assert process.returncode == 0
    with Archive.open(path) as archive:
        assert archive.stats().reviews == 80
        assert archive.verify().findings == ()


class Interrupted(Exception):
    """Stands in for whatever may stop a note half-way."""


def test_error_at_any_write_of_a_note_leaves_the_file_as_it_was(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(archive, html=b"one")
    kept = archive.keep(capture(html := "https://example.org/two", b"two"), url_key=key(html))
    before = dump(archive)
    writes_done = 0
    while True:
        with monkeypatch.context() as patched, contextlib.suppress(Interrupted):
            stop_after(patched, archive, writes_done)
            archive.note(kept, reading(headline="Another Review"), reader_version="1", now=at(1))
            break
        assert dump(archive) == before
        writes_done += 1
    assert writes_done > 15
    assert dump(archive) != before


def stop_after(patched: pytest.MonkeyPatch, archive: Archive, writes: int) -> None:
    """Let so many writes pass and fail the next."""
    left = writes

    def failing(name: str) -> None:
        call = getattr(archive._connection, name)

        def run(sql: str, *rest: Any) -> Any:
            nonlocal left
            if not sql.startswith(("BEGIN", "COMMIT", "ROLLBACK")):
                left -= 1
                if left < 0:
                    raise Interrupted
            return call(sql, *rest)

        patched.setattr(archive._connection, name, run)

    failing("execute")
    failing("executemany")


def test_version_and_steps_are_held_together() -> None:
    assert len(STEPS._migrations) == LATEST
