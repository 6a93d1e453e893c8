"""Two crawls, a reread, `verify` and Datasette on one file at once: no error, nothing lost."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from storage import Archive
from tests.crawl.site import Site, serving
from tests.shared import PATIENCE_S, ROOT, free_port
from tests.storage.makers import store

PAGES = 12

PAGE = """<html lang="en"><head><title>Lamp {n} review</title>
</head><body><article><h1>The Lamp of Number {n} Review</h1>
<p>By Ines Calloway</p><p>Lamp {n} opens on a gate that nobody shuts, and for {n} hours it refuses to tell {site} who did.</p>
<p>What it knows about debt it puts into shot {n} of a ladder; the rest is weather that arrives slowly. 4/5 stars</p>
</article></body></html>"""


def cuttings(db: Path, *arguments: object) -> subprocess.Popen[str]:
    program = "import sys; from scraper.cli import main; main()"
    return subprocess.Popen(
        [sys.executable, "-c", program, "--db", str(db), *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def fill(site: Site, name: str) -> None:
    """A listing, and what it leads to."""
    links = "".join(f'<li><a href="/review/{n}">Lamp {n} review</a></li>' for n in range(PAGES))
    html = {"Content-Type": "text/html; charset=utf-8"}
    site.pages["/reviews/"] = (200, html, f"<title>Reviews</title><h1>Reviews</h1><ul>{links}</ul>".encode())
    for number in range(PAGES):
        site.pages[f"/review/{number}"] = (200, html, PAGE.format(n=number, site=name).encode())


def job_file(folder: Path, name: str, site: Site) -> Path:
    file = folder / f"{name}.toml"
    file.write_text(f'[[job]]\nname = "{name}"\nlisting = "{site.url}/reviews/"\ndelay_s = 0.05\n', encoding="utf-8")
    return file


def ask(port: int, path: str) -> object:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=PATIENCE_S) as answer:
        return json.load(answer)


def run_all(db: Path, port: int, jobs: list[Path]) -> tuple[list[tuple[str, str, int]], int]:
    """Everything at once, while Datasette is asked; how each ended, and how often Datasette answered."""
    running = [
        *(cuttings(db, "crawl", job, "--allow-private") for job in jobs),
        cuttings(db, "reread", "--apply"),
        cuttings(db, "verify"),
    ]
    asked = 0
    deadline = time.monotonic() + PATIENCE_S
    while (any(one.poll() is None for one in running) or not asked) and time.monotonic() < deadline:
        try:
            assert ask(port, "/cuttings/reviews_overview.json?_shape=array") is not None
            asked += 1
        except (ConnectionError, urllib.error.URLError):
            time.sleep(0.2)  # it has not started yet
    return [(*one.communicate(timeout=PATIENCE_S), one.returncode) for one in running], asked


@pytest.mark.slow
def test_everything_at_once_on_one_file(tmp_path: Path) -> None:
    db = tmp_path / "cuttings.db"
    with Archive.open(db) as archive:
        for number in range(5):
            store(archive, f"https://old.example/{number}", headline=f"An Old Headline {number}")
    port = free_port()
    datasette = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "datasette",
            "serve",
            str(db),
            "--port",
            str(port),
            "--setting",
            "sql_time_limit_ms",
            "9000",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with serving("127.0.0.2", "127.0.0.3") as sites:
        for name, site in zip(("one", "two"), sites, strict=True):
            fill(site, name)
        try:
            ends, asked = run_all(
                db, port, [job_file(tmp_path, *job) for job in zip(("one", "two"), sites, strict=True)]
            )
        finally:
            datasette.terminate()
            datasette.wait()
    assert [end[2] for end in ends] == [0, 0, 0, 0], ends
    assert asked
    with Archive.open(db) as archive:
        assert archive.stats().reviews == 5 + 2 * (PAGES + 1)  # with each listing
        assert archive.verify().findings == ()
        assert len(archive.search("gate", limit=100)) >= 2 * PAGES
