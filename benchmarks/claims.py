"""What claiming the next address costs as the queue grows: a thousand waiting addresses beside ten million.

    python benchmarks/claims.py [--rows 10000000] [--claims 400] [--keep FILE]

The queues are filled by SQL; claimed is by the real queue, one page after the other, each settled before the next. Both
are measured in turns, in processor time, and the medians compared. Ten million addresses take 2 GB of disk while
it runs, and some minutes to be written.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from storage import Archive

NOW = datetime(2026, 3, 1, tzinfo=UTC)
JOB = "claims"
FEW = 1_000
HOSTS = 100  # of either queue: ten addresses of each, and a hundred thousand
DELAY_S = 1.0
TURNS = 40  # the two queues are measured in so many turns each, so that a busy machine slows both
FILL = """
WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < :rows)
INSERT INTO queue (job, url, url_key, host, kind, depth, priority, found_on, added_at, state)
SELECT :job, 'https://h' || (n % :hosts) || '.example/' || n, printf('%012d', n),
       'h' || (n % :hosts) || '.example', 'page', 1, 10 + n % 3, NULL, :at, 'waiting'
  FROM numbers
"""


def fill(path: Path, rows: int) -> Archive:
    """An archive whose queue holds so many waiting addresses."""
    archive = Archive.open(path)
    raw = archive._connection.raw
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):  # while it is filled
        raw.execute(f"PRAGMA {pragma}")
    indexes = raw.execute("SELECT name, sql FROM sqlite_master WHERE tbl_name = 'queue' AND type = 'index'").fetchall()
    for name, sql in indexes:
        if sql:
            raw.execute(f"DROP INDEX {name}")  # sorted in afterwards: minutes in place of an hour
    at = "2026-03-01T00:00:00.000000Z"
    raw.execute(FILL, {"rows": rows, "job": JOB, "hosts": HOSTS, "at": at})
    raw.executemany("INSERT INTO queue_hosts VALUES (?, ?, ?, 1)", [(JOB, f"h{n}.example", "") for n in range(HOSTS)])
    for _, sql in indexes:
        if sql:
            raw.execute(sql)
    raw.execute("PRAGMA journal_mode = WAL")
    archive.close()
    return Archive.open(path)


def claim(archive: Archive, number: int, start: int) -> list[float]:
    """Processor milliseconds of each of so many claims with what settles them."""
    spent = []
    for n in range(number):
        now = NOW + timedelta(seconds=DELAY_S * (start + n) * 2)
        began = time.process_time()
        task = archive.queue.claim(job=JOB, now=now, lease_s=900, delay_s=DELAY_S, owner="me")
        assert task is not None
        archive.queue.done(task.id, now=now)
        spent.append((time.process_time() - began) * 1000)
    return spent


def main() -> None:
    """Fill, measure in turns, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--claims", type=int, default=400, help="of each queue")
    parser.add_argument("--keep", type=Path, help="where the large archive is written, to be looked at afterwards")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        large_path = given.keep or Path(folder) / "large.db"
        with fill(Path(folder) / "small.db", FEW) as small, fill(large_path, given.rows) as large:
            print(f"filled in {time.monotonic() - began:.0f} s; {large_path.stat().st_size / 1e9:.1f} GB", flush=True)
            each = given.claims // TURNS
            few: list[float] = []
            many: list[float] = []
            for turn in range(TURNS):
                few += claim(small, each, turn * each)
                many += claim(large, each, turn * each)
    print(f"{FEW:>12,} waiting: {statistics.median(few):.3f} ms a claim (median of {len(few)})")
    print(f"{given.rows:>12,} waiting: {statistics.median(many):.3f} ms a claim")
    print(f"ratio {statistics.median(many) / statistics.median(few):.2f}")


if __name__ == "__main__":
    main()
