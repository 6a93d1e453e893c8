"""What measurements start beside themselves: a site on loopback, a crawl of it."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
Asked = tuple[float, str, str, int]  # seconds, host, path, status
CUTTINGS = [sys.executable, "-m", "scraper"]


@contextmanager
def serving(*arguments: str, program: Path = HERE / "loopback.py") -> Iterator[dict[str, Any]]:
    """A site; gives the line that it prints when it is ready."""
    process = subprocess.Popen([sys.executable, str(program), *arguments], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.wait()


def asked(site: dict[str, Any]) -> list[Asked]:
    """Every request that a `loopback.py` site has seen."""
    return [tuple(row) for row in json.loads(get(f"http://127.0.0.1:{site['port']}/log"))]


def get(url: str) -> bytes:
    """What a server on loopback answers."""
    assert url.startswith("http://127.0.0.")
    with urllib.request.urlopen(url, timeout=60) as answer:
        body: bytes = answer.read()
        return body


def write_job(path: Path, site: dict[str, Any], *, seeds: str, **keys: Any) -> Path:
    """A job file with one job that crawls a site: `seeds` is a line of TOML."""
    hosts = json.dumps(site["hosts"])
    more = "".join(f"{key} = {json.dumps(value)}\n" for key, value in keys.items())
    path.write_text(f'[[job]]\nname = "measured"\n{seeds}\nhosts = {hosts}\n{more}', encoding="utf-8")
    return path
