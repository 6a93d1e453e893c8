"""A crawl that is killed again and again: every page once, none lost, no host asked faster than allowed.

    python benchmarks/kills.py --kills 300      # some ten minutes; ends with 1 where a promise was broken

3,000 pages on 30 loopback hosts. Each run of `cuttings crawl` is killed (SIGKILL, readers included) at a random moment
after its first request; the last one may come to its end. Then the archive and the server's own log are looked at.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from servers import CUTTINGS, Asked, asked, serving, write_job

DELAY_S = 0.2  # between two requests to one host, as the job asks
JITTER_S = 0.03  # between the moment a request is sent and the moment the server writes it down
START_S = 120.0  # until a fresh process asks for its first page, on a crowded machine
LAST_RUN_S = 900.0


def main() -> int:
    """Kill, look, tell; 1 where something was lost, doubled or hurried."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--hosts", type=int, default=30)
    parser.add_argument("--pages", type=int, default=100, help="of each host")
    parser.add_argument("--seed", type=int, default=20260301)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    size = ("--hosts", str(given.hosts), "--pages", str(given.pages))
    with tempfile.TemporaryDirectory() as folder, serving(*size) as site:
        db = Path(folder) / "killed.db"
        seeds = "sitemap = " + json.dumps([f"http://{host}:{site['port']}/map.xml" for host in site["hosts"]])
        job = write_job(Path(folder) / "jobs.toml", site, seeds=seeds, delay_s=DELAY_S)
        killed, number = 0, 0
        while killed < given.kills and number < 2 * given.kills:
            number += 1
            killed += _killed(_start(db, job), site, chance.uniform(0.0, 1.0))
            if number % 20 == 0:
                print(f"{killed} killed, {_pages(db)} pages stored", flush=True)
        last = _start(db, job)
        code = last.wait(LAST_RUN_S)
        log, archive = asked(site), _archive(db)
    wanted = _wanted(site, given.pages)
    counts = {"killed": killed, "runs": number + 1, "pages": len(archive["pages"]), "requests": len(_pages_of(log))}
    print(json.dumps({**counts, "least_gap_s": round(_least_gap(log), 3)}))
    broken = [line for line, holds in _promises(archive, log, wanted, killed * given.hosts, code).items() if not holds]
    for line in broken:
        print(f"BROKEN: {line}")
    return 1 if broken else 0


def _start(db: Path, job: Path) -> subprocess.Popen[bytes]:
    command = [*CUTTINGS, "--db", str(db), "--quiet", "crawl", str(job), "--allow-private"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _killed(process: subprocess.Popen[bytes], site: dict[str, Any], moment_s: float) -> bool:
    """Wait until it has asked for something and a little more, and kill it; False where it ended by itself before."""
    before = len(asked(site))
    patience = time.monotonic() + START_S
    while len(asked(site)) == before and process.poll() is None and time.monotonic() < patience:
        time.sleep(0.05)
    try:
        process.wait(moment_s)
    except subprocess.TimeoutExpired:
        process.kill()
    process.wait()
    return process.returncode == -signal.SIGKILL


def _pages(db: Path) -> int:
    connection = sqlite3.connect(db)
    try:
        return int(connection.execute("SELECT count(*) FROM pages").fetchone()[0])
    finally:
        connection.close()


def _wanted(site: dict[str, Any], pages: int) -> set[str]:
    paths = ["/map.xml", *(f"/r/{n}" for n in range(pages))]
    return {f"http://{host}:{site['port']}{path}" for host in site["hosts"] for path in paths}


def _pages_of(log: list[Asked]) -> list[Asked]:
    return [row for row in log if row[2] != "/robots.txt"]


def _least_gap(log: list[Asked]) -> float:
    """The shortest time between two requests to one host, in seconds."""
    by_host = sorted(log, key=lambda row: (row[1], row[0]))
    return min(b[0] - a[0] for a, b in itertools.pairwise(by_host) if a[1] == b[1])


def _archive(db: Path) -> dict[str, Any]:
    """What the archive holds."""
    connection = sqlite3.connect(db)
    try:
        return {
            "pages": [row[0] for row in connection.execute("SELECT url FROM pages")],
            "revisions": connection.execute("SELECT count(*), count(DISTINCT page_id) FROM revisions").fetchone(),
            "queue": dict(connection.execute("SELECT state, count(*) FROM queue GROUP BY state").fetchall()),
            "unended": connection.execute("SELECT count(*) FROM runs WHERE outcome IS NULL").fetchone()[0],
            "sound": connection.execute("PRAGMA integrity_check").fetchone()[0],
            "dangling": len(connection.execute("PRAGMA foreign_key_check").fetchall()),
        }
    finally:
        connection.close()


def _promises(
    archive: dict[str, Any], log: list[Asked], wanted: set[str], in_flight: int, code: int
) -> dict[str, bool]:
    """What is said where a promise is broken -> whether it holds. `in_flight` pages may have been asked for again."""
    stored, again = archive["pages"], len(_pages_of(log)) - len(wanted)
    return {
        f"the last run ended with {code}": code == 0,
        f"{len(wanted - set(stored))} pages lost": wanted <= set(stored),
        f"{len(stored)} pages for {len(wanted)} addresses": sorted(stored) == sorted(wanted),
        f"revisions {archive['revisions']}": archive["revisions"] == (len(wanted), len(wanted)),
        f"queue {archive['queue']}": archive["queue"] == {"done": len(wanted)},
        f"a host was asked after {_least_gap(log):.3f} s": _least_gap(log) >= DELAY_S - JITTER_S,
        f"{again} pages asked for again": again <= in_flight,
        f"the file: {archive['sound']}, {archive['dangling']} dangling references": archive["sound"] == "ok"
        and not archive["dangling"],
        f"{archive['unended']} runs without an outcome": archive["unended"] == 0,
    }


if __name__ == "__main__":
    sys.exit(main())
