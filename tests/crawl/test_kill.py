"""SIGKILL at any moment, many times: every page once, none lost, no host asked faster than allowed, the file intact."""

from __future__ import annotations

import itertools
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from tests.crawl.site import Site, serving
from tests.shared import ROOT

KILLS = 15
PAGES_PER_HOST = 40
MOST_ASKED = 5  # in one life, however late the kill comes: so there is always something left for the next
DELAY_S = 0.1
JITTER_S = 0.03  # between the moment a request is sent and the moment the server's thread writes it down
START_S = 60.0  # until a fresh process asks for its first page, on a crowded machine


def start(db: Path, sites: list[Site]) -> subprocess.Popen[bytes]:
    seeds = [f"{site.url}/map.xml" for site in sites]
    command = [sys.executable, "-m", "tests.crawl.victim", str(db), str(DELAY_S), *seeds]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)


def kill_in_the_middle(process: subprocess.Popen[bytes], sites: list[Site], moment: float) -> None:
    """Wait until it has asked for something, and a little more; then there is no goodbye."""
    before = asked(sites)
    patience = time.monotonic() + START_S
    while asked(sites) == before and process.poll() is None and time.monotonic() < patience:
        time.sleep(0.01)
    ends_at = time.monotonic() + moment
    while asked(sites) < before + MOST_ASKED and process.poll() is None and time.monotonic() < ends_at:
        time.sleep(0.005)
    process.kill()
    process.communicate()


def asked(sites: list[Site]) -> int:
    return sum(len(site.asked) for site in sites)


def gaps(site: Site) -> list[float]:
    return [b.at - a.at for a, b in itertools.pairwise(site.asked)]


def test_a_crawl_that_is_killed_many_times_misses_nothing_and_hurries_nobody(tmp_path: Path) -> None:
    chance = random.Random(20260301)
    db = tmp_path / "a.db"
    with serving("127.0.0.1", "127.0.0.2") as sites:
        for site in sites:
            site.robots = "User-agent: *\nDisallow: /private/\n"
            paths = [f"/reviews/{n}" for n in range(PAGES_PER_HOST)]
            for path in paths:
                site.review(path, f"Film {path.rpartition('/')[2]} of {site.host}")
            site.sitemap("/map.xml", *paths)
        killed = 0
        for _ in range(KILLS):
            process = start(db, sites)
            kill_in_the_middle(process, sites, chance.uniform(0.0, 0.4))
            killed += process.returncode == -signal.SIGKILL
        last = start(db, sites)
        _, said = last.communicate(timeout=START_S * 2)
        assert last.returncode == 0, said.decode()
        assert killed >= KILLS - 1
        wanted = {f"{site.url}{path}" for site in sites for path in ["/map.xml", *paths]}
        assert min(min(gaps(site)) for site in sites) >= DELAY_S - JITTER_S
        repeated = sum(len(site.paths()) for site in sites) - len(wanted)
        assert repeated <= 2 * killed  # no more than what was in flight each time
    connection = sqlite3.connect(db)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert {row[0] for row in connection.execute("SELECT url FROM pages")} == wanted
        assert connection.execute("SELECT count(*) FROM pages").fetchone() == (len(wanted),)
        counts = connection.execute("SELECT count(*), count(DISTINCT page_id) FROM revisions").fetchone()
        assert counts == (len(wanted), len(wanted))
        states = dict(connection.execute("SELECT state, count(*) FROM queue GROUP BY state").fetchall())
        assert states == {"done": len(wanted)}
    finally:
        connection.close()
