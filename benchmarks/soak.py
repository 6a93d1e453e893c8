"""A crawl left running under faults: memory, open files and processes must not grow.

    python benchmarks/soak.py --minutes 20      # ends with 1 where something grew

One `cuttings crawl` on 30 loopback hosts; a share of the answers are errors, pauses, resets, cut or late. The crawl and
its readers are looked at every five seconds. The first quarter is warming up; what counts is the median of the last
quarter against that of the second.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from servers import CUTTINGS, asked, serving, write_job

EVERY_S = 5.0
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
MOST_GROWTH = 1.10  # a median may be so much higher at the end: caches and the allocator's gaps settle late
SPARE_BYTES = 8 << 20  # and so much more, whatever it was


@dataclass(frozen=True, slots=True)
class Look:
    """The crawl and its readers at one moment."""

    at_s: float
    crawl_bytes: int
    readers_bytes: int
    files: int
    processes: int
    readers: tuple[int, ...]


def main() -> int:
    """Crawl, look, compare; 1 where something grew."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--hosts", type=int, default=30)
    parser.add_argument("--pages", type=int, default=3000, help="of each host: more than can be fetched")
    parser.add_argument("--faults", type=float, default=0.08)
    parser.add_argument("--delay", type=float, default=1.0, help="seconds between two requests to one host")
    given = parser.parse_args()
    size = ("--hosts", str(given.hosts), "--pages", str(given.pages), "--faults", str(given.faults))
    with tempfile.TemporaryDirectory() as folder, serving(*size) as site:
        seeds = "sitemap = " + json.dumps([f"http://{host}:{site['port']}/map.xml" for host in site["hosts"]])
        job = write_job(Path(folder) / "jobs.toml", site, seeds=seeds, delay_s=given.delay, max_minutes=given.minutes)
        command = [*CUTTINGS, "--db", str(Path(folder) / "soak.db"), "--quiet", "crawl", str(job), "--allow-private"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        looks = _watch(process, given.minutes * 60)
        statuses = Counter(row[3] for row in asked(site))
    grown = _grown(looks)
    print(json.dumps({"looks": len(looks), "requests": sum(statuses.values()), "statuses": dict(statuses)}))
    for name, (before, after) in grown.items():
        print(f"{name:14} {before:>14,.0f} -> {after:>14,.0f}  {'GREW' if _is_growth(name, before, after) else 'ok'}")
    left = {reader for look in looks for reader in look.readers if Path(f"/proc/{reader}").exists()}
    print(f"exit code {process.returncode}, readers that outlived the crawl: {len(left)}")
    bad = [name for name, pair in grown.items() if _is_growth(name, *pair)]
    return 1 if bad or left or process.returncode not in (0, 1) else 0


def _watch(process: subprocess.Popen[bytes], seconds: float) -> list[Look]:
    """Looks until it ends by itself; it is ended a minute after its time."""
    began, looks = time.monotonic(), []
    while process.poll() is None:
        if time.monotonic() - began > seconds + 120:
            process.send_signal(signal.SIGINT)
        try:
            process.wait(EVERY_S)
        except subprocess.TimeoutExpired:
            looks.append(_look(process.pid, time.monotonic() - began))
    return [look for look in looks if look.at_s <= seconds]


def _look(pid: int, at_s: float) -> Look:
    readers = _children(pid)
    return Look(at_s, _memory(pid), sum(map(_memory, readers)), _files(pid), 1 + len(readers), tuple(readers))


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _memory(pid: int) -> int:
    """Resident bytes; 0 for a process that has just gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE_BYTES
    except OSError:
        return 0


def _files(pid: int) -> int:
    try:
        return len(list(Path(f"/proc/{pid}/fd").iterdir()))
    except OSError:
        return 0


def _grown(looks: list[Look]) -> dict[str, tuple[float, float]]:
    """Name -> median in the second quarter, median in the last."""
    quarter = len(looks) // 4
    second, last = looks[quarter : 2 * quarter], looks[3 * quarter :]
    names = ("crawl_bytes", "readers_bytes", "files", "processes")
    return {name: (median(getattr(x, name) for x in second), median(getattr(x, name) for x in last)) for name in names}


def _is_growth(name: str, before: float, after: float) -> bool:
    spare = SPARE_BYTES if name.endswith("_bytes") else 4
    return after > before * MOST_GROWTH and after > before + spare


if __name__ == "__main__":
    sys.exit(main())
