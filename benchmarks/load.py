"""What a page of a crawl costs, everything included, beside Scrapy; and memory with a million addresses queued.

    python benchmarks/load.py                       # CPU a page: ours (fetch, robots, read, store) and its peers
    python benchmarks/load.py --site plain          # the same on ordinary pages: 5 KB, one review each
    python benchmarks/load.py --queued 1000000      # peak memory of a crawl whose sitemaps list so many pages

The first crawls the loopback site of `suites/load` (60 KB pages, 63 readers' reviews on each), the second that of
`loopback.py`, by `cuttings crawl` and by the peers' programs that lie beside the former: Scrapy with a spider that
takes links and a title, and with --pages 5000 bare httpx with selectolax. CPU time of all processes is counted, not
wall time, so other programs matter little; programs take their turns in `--rounds`, and the least of each counts. All
have their bytecode compiled, by pip or at the first start: with one round, start it twice. The
third uses a site of our own. Scrapy is looked for in this Python, or in that of `--scrapy` (`pip install scrapy`).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from servers import CUTTINGS, serving, write_job

SHARED = Path(os.environ.get("CUTTINGS_SHARED", Path(__file__).resolve().parents[2] / "shared"))
PEERS = SHARED / "suites" / "load"
PLAIN_HOSTS = 20
BARE_PAGES = 5000  # the bare program asks for so many by number, there or not
SIZE = "archive"
LISTED_SITEMAPS = 20  # how many large sitemaps the index of `loopback.py` names
MIB = 1 << 20
# Whoever installs a program has its bytecode; where it may not be written, every start would compile all of ours.
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def main() -> int:
    """Measure one or the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000, help="of the site, for the CPU of a page")
    parser.add_argument("--site", choices=("load", "plain"), default="load")
    parser.add_argument("--rounds", type=int, default=1, help="of all programs, in turn")
    parser.add_argument("--scrapy", default=sys.executable, metavar="PYTHON", help="a Python that has Scrapy")
    parser.add_argument("--queued", type=int, help="measure memory with so many addresses queued")
    parser.add_argument("--fetched", type=int, default=300, help="pages fetched while they wait")
    given = parser.parse_args()
    if given.queued:
        return _memory(given.queued, given.fetched)
    if not PEERS.exists():
        print(f"SKIPPED: no load site at {PEERS}; set CUTTINGS_SHARED")
        return 0
    return _cpu(given.site, given.pages, given.rounds, given.scrapy)


def _cpu(which: str, pages: int, rounds: int, scrapy_python: str) -> int:
    """Each round on a server of its own: one that has been asked for everything answers from warm caches."""
    costs: dict[str, float] = {}
    for _ in range(rounds):
        for name, cost in _round(which, pages, scrapy_python).items():
            costs[name] = min(cost, costs.get(name, cost))
    size = costs.pop(SIZE)
    scrapy = costs.get("Scrapy")
    for name, cost in costs.items():
        ratio = f"{cost / scrapy:6.2f} x Scrapy" if scrapy else ""
        print(f"{name:26} {cost / pages * 1000:7.2f} ms of CPU a page {ratio}")
    print(f"{SIZE}: {size / pages / 1024:.0f} KiB a page")
    return 0


def _round(which: str, pages: int, scrapy_python: str) -> dict[str, float]:
    if which == "load":
        started = serving("--pages", str(pages), program=PEERS / "site.py")
    else:
        started = serving("--hosts", str(PLAIN_HOSTS), "--pages", str(pages // PLAIN_HOSTS))
    with tempfile.TemporaryDirectory() as folder, started as site:
        seed = site.get("seed") or f"http://127.0.0.1:{site['port']}/all"
        keys = {"only": "everything", "delay_s": 0, "max_depth": 50}
        job = write_job(Path(folder) / "jobs.toml", site, seeds=f'listing = ["{seed}"]', **keys)
        ours = [*CUTTINGS, "--db", f"{folder}/load.db", "--quiet", "crawl", str(job), "--allow-private"]
        spent = _used(ours, Path(folder) / "used.json")
        costs = {"cuttings crawl": spent["crawl_s"] + spent["reader_s"], "  of which not reading": spent["crawl_s"]}
        if which == "load" and pages == BARE_PAGES:
            bare = [str(PEERS / "c_bare.py"), "httpx", "16", "selectolax", seed]
            costs["bare httpx + selectolax"] = _cpu_of([sys.executable, *bare])
        if subprocess.run([scrapy_python, "-c", "import scrapy"], capture_output=True, check=False).returncode == 0:
            costs["Scrapy"] = _cpu_of([scrapy_python, str(PEERS / "c_scrapy.py"), "16", seed])
        else:
            print(f"Scrapy is not installed in {scrapy_python}: left out")
        return {**costs, SIZE: Path(folder, "load.db").stat().st_size}


def _cpu_of(command: list[str]) -> float:
    """User and system seconds of a program and of all that it started and waited for."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=COMPILED)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def _used(command: list[str], report: Path) -> dict[str, float]:
    """What a crawl used, and what its readers used: peaks of memory in bytes, seconds of CPU."""
    quiet = subprocess.DEVNULL
    command = [sys.executable, __file__, "--used", str(report), *command]
    subprocess.run(command, check=True, stderr=quiet, env=COMPILED)
    used: dict[str, float] = json.loads(report.read_text(encoding="utf-8"))
    return used


def _memory(queued: int, fetched: int) -> int:
    """Peak resident memory of the crawl itself, and of its largest reader, with few and with many pages waiting."""
    peaks = {}
    for number in (1000, queued):
        with tempfile.TemporaryDirectory() as folder, serving("--hosts", "1", "--listed", str(number // 20)) as site:
            index = f"http://127.0.0.1:{site['port']}/maps.xml"
            keys = {"delay_s": 0, "max_pages": fetched + LISTED_SITEMAPS + 1}
            job = write_job(Path(folder) / "jobs.toml", site, seeds=f'sitemap = ["{index}"]', **keys)
            command = [*CUTTINGS, "--db", f"{folder}/load.db", "--quiet", "crawl", str(job), "--allow-private"]
            peaks[number] = _used(command, Path(folder) / "used.json")
    for number, peak in peaks.items():
        crawl, reader = (f"{peak[who] / MIB:.0f} MiB" for who in ("crawl", "reader"))
        print(f"{number:>9,} queued: crawl {crawl}, largest reader {reader}")
    return 0


def _write_used(report: Path, command: list[str]) -> None:
    """Run a crawl in this process and write down what it and its children used."""
    from scraper.cli import main as cuttings

    sys.argv = ["cuttings", *command[len(CUTTINGS) :]]
    try:
        cuttings()
    finally:
        used: dict[str, float] = {}
        for name, who in (("crawl", resource.RUSAGE_SELF), ("reader", resource.RUSAGE_CHILDREN)):
            usage = resource.getrusage(who)
            used |= {name: usage.ru_maxrss * 1024, f"{name}_s": usage.ru_utime + usage.ru_stime}
        report.write_text(json.dumps(used), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--used"]:
        _write_used(Path(sys.argv[2]), sys.argv[3:])
    else:
        sys.exit(main())
