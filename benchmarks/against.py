"""What a change costs, and what it reads otherwise: this checkout against another revision, page by page by turns.

    python benchmarks/against.py                       # against main, every annotated page
    python benchmarks/against.py HEAD~3 --every 5      # every fifth page
    python benchmarks/against.py --pages FOLDER        # every .html and .html.gz below a folder
    python benchmarks/against.py --show ratings        # each page whose ratings are read otherwise, with both readings
    python benchmarks/against.py --most 1.02           # exit 1 if reading costs more than that of the other's CPU

Two processes hold one checkout each and read the same page one after the other, so that a machine that slows down
slows both; of each page the quickest reading counts. A rule that is quadratic in something shows itself as one page
that became much dearer: the dearest are listed.
"""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from speed import ROOT, SHARED, URL, made_pages, opened

ROUNDS = 4  # turns for each page; the two take turns at being first
TWICE = 2  # a turn is two readings: the first pays for cold caches
WARM = 8  # pages that are read before anything is measured
DEAREST = 5  # pages that are listed for having become dearer
SHOWN_CHARACTERS = 300


@dataclass(frozen=True, slots=True)
class Page:
    """A page to read: what it is called here, its set, its bytes and its address."""

    name: str
    group: str
    html: bytes
    url: str


class Reader:
    """A process that reads pages by the rules of one checkout."""

    def __init__(self, tree: Path) -> None:
        command = [sys.executable, __file__, "--reader", str(tree)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def read(self, page: Page) -> tuple[float, dict[str, Any]]:
        """(CPU seconds, the reading as a dict)."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"html": page.html.hex(), "url": page.url}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"the reader ended at {page.name}")
        answer = json.loads(line)
        return answer["seconds"], answer["reading"]

    def close(self) -> None:
        """Let the process end."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def main() -> int:
    """Measure and print; 1 when the cost is above `--most`."""
    options = _arguments()
    if options.reader:
        return serve(options.reader)
    pages = pages_of(options.pages)[:: options.every]
    with tempfile.TemporaryDirectory() as folder:
        unpack(options.revision, Path(folder))
        ratio = compare(pages, Path(folder), options.revision, shown=options.show)
    return 1 if options.most and ratio > options.most else 0


def compare(pages: list[Page], other: Path, name: str, *, shown: str | None) -> float:
    """Read every page by both, print what came of it; the ratio of the costs, ours over the other's."""
    theirs, ours = Reader(other), Reader(ROOT)
    seconds: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    differs: Counter[str] = Counter()
    dearer = []
    old: dict[str, Any] = {}
    new: dict[str, Any] = {}
    for page in pages[:WARM]:
        theirs.read(page)
        ours.read(page)
    for page in pages:
        before = after = float("inf")
        for turn in range(ROUNDS):
            for reader in (theirs, ours) if turn % 2 else (ours, theirs):
                cost, reading = reader.read(page)
                if reader is ours:
                    after, new = min(after, cost), reading
                else:
                    before, old = min(before, cost), reading
        for total in (seconds[page.group], seconds["all"]):
            total[0] += before
            total[1] += after
        dearer.append((after - before, after / before, page.name))
        for field in sorted(old.keys() | new.keys()):
            if old.get(field) != new.get(field):
                differs[field] += 1
                if field == shown:
                    _print_both(page.name, old.get(field), new.get(field))
    theirs.close()
    ours.close()
    print(f"{len(pages)} pages, CPU of reading them here over that of {name}:")
    for group, (before, after) in seconds.items():
        print(f"  {group:12} {after / before:.3f}")
    for more, times, page_name in sorted(dearer, reverse=True)[:DEAREST]:
        if times > 1:
            print(f"  dearer       {times:.2f} x, {more * 1e3:.1f} ms: {page_name}")
    print("read otherwise: " + (", ".join(f"{field} on {n}" for field, n in differs.most_common()) or "nothing"))
    return seconds["all"][1] / seconds["all"][0]


def _print_both(name: str, old: object, new: object) -> None:
    print(name)
    for sign, value in (("-", old), ("+", new)):
        print(f"  {sign} {json.dumps(value, ensure_ascii=False)[:SHOWN_CHARACTERS]}")


def serve(tree: Path) -> int:
    """Read what comes by standard input by the rules of `tree`, until it ends."""
    sys.path.insert(0, str(tree))
    import scraper

    assert Path(scraper.__file__).is_relative_to(tree), f"{scraper.__file__} is not of {tree}"
    for line in sys.stdin:
        page = json.loads(line)
        html, best, reading = bytes.fromhex(page["html"]), float("inf"), {}
        for _ in range(TWICE):
            start = time.process_time()
            reading = scraper.parse(html, page["url"]).to_dict()
            best = min(best, time.process_time() - start)
        print(json.dumps({"seconds": best, "reading": reading}, default=str), flush=True)
    return 0


def unpack(revision: str, folder: Path) -> None:
    """The package `scraper` as it is in a revision, below a folder."""
    command = ["git", "-C", str(ROOT), "archive", "--format=tar", revision, "scraper"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"git archive {revision}: {done.stderr.decode('utf-8', 'replace').strip()}")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as packed:
        packed.extractall(folder, filter="data")


def pages_of(folder: Path | None) -> list[Page]:
    """The pages below a folder; else the annotated ones, else pages made here."""
    chosen = folder or SHARED / "corpus"
    found = sorted(chosen.rglob("*.html*"))
    if not found and folder:
        raise SystemExit(f"no .html or .html.gz below {folder}")
    return [_page(path, chosen) for path in found] or [
        Page(f"made {n}", "made", html, URL) for n, html in enumerate(made_pages(12))
    ]


def _page(path: Path, folder: Path) -> Page:
    gold, within = path.with_name("gold.json"), path.relative_to(folder)
    url = json.loads(gold.read_text(encoding="utf-8")).get("url") if gold.exists() else None
    group = within.parts[0] if len(within.parts) > 1 else folder.name
    return Page(str(within), group, opened(path), url or URL)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("revision", nargs="?", default="main", help="any name git knows (default: main)")
    parser.add_argument("--pages", type=Path, help="a folder of .html or .html.gz files")
    parser.add_argument("--every", type=int, default=1, help="only every n-th page")
    parser.add_argument("--show", help="a field of a reading: print both readings of it where they differ")
    parser.add_argument("--most", type=float, default=0.0, help="exit 1 above this ratio")
    parser.add_argument("--reader", type=Path, help=argparse.SUPPRESS)  # a process of our own
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
