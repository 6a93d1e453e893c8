"""Other people's programs for web archives, which `.ci/tools` sets up in environments of their own."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.shared import PATIENCE_S, ROOT, free_port

TOOLS = ROOT / ".tools"


def _is_made(environment: str) -> bool:
    """Whether `.ci/tools` made it to the end, here, with a Python that is still there."""
    told = TOOLS / environment / "made-of"
    return told.exists() and f" at {ROOT}: " in told.read_text() and (TOOLS / environment / "bin" / "python").exists()


NEEDS_TOOLS = pytest.mark.skipif(
    not all(map(_is_made, ("pywb", "wacz"))), reason="the tools of web archives are not here, or stale: run .ci/tools"
)


def tool(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a program of an environment of `.ci/tools` to its end."""
    environment, name, *rest = command
    program = TOOLS / environment / "bin" / name
    return subprocess.run([program, *rest], cwd=cwd, capture_output=True, text=True, timeout=PATIENCE_S, check=False)


@contextmanager
def replayed(folder: Path, package: str) -> Iterator[str]:
    """The address at which pywb shows what a package in the folder holds, as the collection `t`."""
    tool("pywb", "wb-manager", "init", "t", cwd=folder)
    added = tool("pywb", "wb-manager", "add", "--unpack-wacz", "t", package, cwd=folder)
    assert added.returncode == 0, added.stderr
    port = free_port()
    command = [TOOLS / "pywb" / "bin" / "wayback", "-b", "127.0.0.1", "-p", str(port)]
    with (folder / "replay.log").open("wb") as log:
        server = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                may_come = server.poll() is None and time.monotonic() < deadline
                assert may_come, (folder / "replay.log").read_text()
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE_S)


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


def got(url: str) -> tuple[int, bytes]:
    """Status and body of an answer; redirects are not followed."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _Stay())
    quoted = urllib.request.quote(url, safe="/:?&=%@#[]!$'()*+,;~")  # type: ignore[attr-defined]
    try:
        with opener.open(quoted, timeout=PATIENCE_S) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()
