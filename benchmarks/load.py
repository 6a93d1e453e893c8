"""What a page of a crawl costs, everything included, beside Scrapy; and memory with a million addresses queued.

    python benchmarks/load.py                       # CPU a page: ours (fetch, robots, read, store) and its peers
    python benchmarks/load.py --queued 1000000      # peak memory of a crawl whose sitemaps list so many pages

The first crawls the loopback site of `suites/load` (60 KB pages, 63 readers' reviews on each) by
`cuttings crawl`, and by the peers' programs that lie beside it: Scrapy with a spider that takes links and a title, and
bare httpx with selectolax. CPU time of all processes is counted, not wall time, so other programs matter little.
The second uses a site of our own. Scrapy is looked for in this Python (`pip install scrapy`).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from servers import CUTTINGS, serving, write_job

SHARED = Path(os.environ.get("CUTTINGS_SHARED", Path(__file__).resolve().parents[2] / "shared"))
LISTED_SITEMAPS = 20  # how many large sitemaps the index of `loopback.py` names
MIB = 1 << 20


def main() -> int:
    """Measure one or the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000, help="of the site, for the CPU of a page")
    parser.add_argument("--queued", type=int, help="measure memory with so many addresses queued")
    parser.add_argument("--fetched", type=int, default=300, help="pages fetched while they wait")
    given = parser.parse_args()
    if given.queued:
        return _memory(given.queued, given.fetched)
    site = SHARED / "suites" / "load" / "site.py"
    if not site.exists():
        print(f"SKIPPED: no load site at {site}; set CUTTINGS_SHARED")
        return 0
    return _cpu(site, given.pages)


def _cpu(program: Path, pages: int) -> int:
    with tempfile.TemporaryDirectory() as folder, serving("--pages", str(pages), program=program) as site:
        seed = site["seed"]
        keys = {"only": "everything", "delay_s": 0, "max_depth": 50}
        job = write_job(Path(folder) / "jobs.toml", site, seeds=f'listing = ["{seed}"]', **keys)
        ours = [*CUTTINGS, "--db", f"{folder}/load.db", "--quiet", "crawl", str(job), "--allow-private"]
        peers = {
            "bare httpx + selectolax": [str(program.with_name("c_bare.py")), "httpx", "16", "selectolax", seed],
            "Scrapy": [str(program.with_name("c_scrapy.py")), "16", seed],
        }
        if importlib.util.find_spec("scrapy") is None:
            print("Scrapy is not installed here: left out")
            del peers["Scrapy"]
        costs = {"cuttings crawl": _cpu_of(ours)} | {
            name: _cpu_of([sys.executable, *command]) for name, command in peers.items()
        }
        size = Path(folder, "load.db").stat().st_size
    scrapy = costs.get("Scrapy")
    for name, cost in costs.items():
        ratio = f"{cost / scrapy:6.2f} x Scrapy" if scrapy else ""
        print(f"{name:26} {cost / pages * 1000:7.2f} ms of CPU a page {ratio}")
    print(f"archive: {size / pages / 1024:.0f} KiB a page")
    return 0


def _cpu_of(command: list[str]) -> float:
    """User and system seconds of a program and of all that it started and waited for."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def _memory(queued: int, fetched: int) -> int:
    """Peak resident memory of the crawl itself, and of its largest reader, with few and with many pages waiting."""
    peaks = {}
    for number in (1000, queued):
        with tempfile.TemporaryDirectory() as folder, serving("--hosts", "1", "--listed", str(number // 20)) as site:
            index = f"http://127.0.0.1:{site['port']}/maps.xml"
            keys = {"delay_s": 0, "max_pages": fetched + LISTED_SITEMAPS + 1}
            job = write_job(Path(folder) / "jobs.toml", site, seeds=f'sitemap = ["{index}"]', **keys)
            command = [*CUTTINGS, "--db", f"{folder}/load.db", "--quiet", "crawl", str(job), "--allow-private"]
            report = Path(folder) / "peak.json"
            subprocess.run([sys.executable, __file__, "--peak-of", str(report), *command], check=True)
            peaks[number] = json.loads(report.read_text(encoding="utf-8"))
    for number, peak in peaks.items():
        crawl, reader = (f"{peak[who] / MIB:.0f} MiB" for who in ("crawl", "reader"))
        print(f"{number:>9,} queued: crawl {crawl}, largest reader {reader}")
    return 0


def _peak_of(report: Path, command: list[str]) -> None:
    """Run a crawl in this process and write down its peak and that of its largest child."""
    from scraper.cli import main as cuttings

    sys.argv = ["cuttings", *command[len(CUTTINGS) :]]
    try:
        cuttings()
    finally:
        own, children = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        report.write_text(json.dumps({"crawl": own * 1024, "reader": children * 1024}), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--peak-of"]:
        _peak_of(Path(sys.argv[2]), sys.argv[3:])
    else:
        sys.exit(main())
