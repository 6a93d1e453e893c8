"""The archive at scale: as many synthetic reviews as asked for, through the real API, beside the same at ten thousand.

    python benchmarks/million.py --reviews 100000 [--keep FILE]

Prints the table of docs/archive.md: what an operation costs at ten thousand and at the end, and the ratio. Times are
of this machine; the ratios are what is claimed. Each review is a page of its own with its own words, a rating, an item
and a critic; every fiftieth is an edited copy on another site.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scraper.records import Capture
from storage import Archive
from storage.filters import Filters
from storage.near import shingles
from storage.queue import NewTask

NOW = datetime(2026, 3, 1, tzinfo=UTC)
BASE = 10_000
# Reviews in one transaction: what is measured is the work, not how fast this disk says that it is done.
BATCH = 200
SITES = 500
SYLLABLES = ("ba", "den", "for", "gil", "ka", "lor", "mi", "nen", "pra", "ros", "sta", "tur", "vel", "wo")
COPY_EVERY = 50
ROUNDS = 30


def word(chance: random.Random) -> str:
    """A word of a vocabulary of forty thousand, rare ones rarely."""
    return "".join(
        SYLLABLES[min(int(chance.expovariate(0.35)), len(SYLLABLES) - 1)] for _ in range(chance.randint(2, 4))
    )


def text(number: int, words: int = 120) -> str:
    """The text of a review."""
    chance = random.Random(number)
    return " ".join(word(chance) for _ in range(words)) + f" uniq{number}"


def review(number: int) -> tuple[str, str, dict[str, Any]]:
    """Its address, its text, its reading."""
    chance = random.Random(-number - 1)
    source = number - 1 if number % COPY_EVERY == COPY_EVERY - 1 else number
    site = (number * 7919) % SITES
    body = text(source)
    if source != number:
        said = body.split()
        body = " ".join(word(chance) if i % 12 == 5 else one for i, one in enumerate(said))
    url = f"https://site{site}.example/review/{number}"
    value = float(chance.randint(1, 10))
    day = f"{2000 + number % 26}-{1 + number % 12:02}-{1 + number % 28:02}"
    return (
        url,
        body,
        {
            "url": url,
            "page_type": "review",
            "headline": f"{word(chance)} {word(chance)} number {number} review",
            "language": "en",
            "authors": [f"{word(chance).title()} {number % 5000}"],
            "date_published": day,
            "item": {"name": f"Work {number % 30000}", "type": "Movie", "year": 2000 + number % 26},
            "ratings": [
                {"value": value, "best": 10.0, "raw": f"{value:g}/10", "aspect": None, "normalized": value / 10}
            ],
            "body": body,
        },
    )


def fill(archive: Archive, start: int, stop: int) -> float:
    """Insert reviews; seconds it took, without making them up."""
    took = 0.0
    for first in range(start, stop, BATCH):
        batch = [review(number) for number in range(first, min(first + BATCH, stop))]
        began = time.perf_counter()
        with archive._connection.write():
            for number, (url, body, reading) in enumerate(batch, start=first):
                when = NOW + timedelta(seconds=number)
                html = f"<html><body><article><p>{body}</p></article></body></html>".encode()
                kept = archive.keep(Capture(url, url, when, 200, (), html, "file"), url_key=url[8:])
                archive.note(kept, reading, reader_version="1", now=when)
            archive.queue.add(
                [NewTask(f"{url}/next", f"{url[8:]}/next", url.split("/")[2]) for url, _, _ in batch],
                job="job",
                now=NOW,
            )
        took += time.perf_counter() - began
    return took


def median_ms(rounds: int, call: Callable[[int], object]) -> float:
    """The median of so many calls."""
    times = []
    for number in range(rounds):
        began = time.perf_counter()
        call(number)
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def measure(archive: Archive, count: int) -> dict[str, float]:
    """What each operation costs now, in milliseconds."""
    chance = random.Random(5)
    known = [chance.randrange(count) for _ in range(ROUNDS)]
    moment = NOW + timedelta(days=300)
    near = archive.clusters
    page_ids = [chance.randrange(1, count) for _ in range(ROUNDS)]

    def place(i: int) -> None:
        with archive._connection.write():
            near.place(page_ids[i], "2026-03-01T00:00:00.000000Z")

    def words(i: int) -> str:
        return " ".join(text(known[i]).split()[3:5])

    return {
        "search: two words": median_ms(ROUNDS, lambda i: archive.search(words(i))),
        "search: a rare word": median_ms(ROUNDS, lambda i: archive.search(f"uniq{known[i]}")),
        "search: a phrase": median_ms(ROUNDS, lambda i: archive.search(f'"{words(i)}"')),
        "search: a prefix": median_ms(ROUNDS, lambda i: archive.search(f"uniq{known[i]}*")),
        "search: within a site": median_ms(
            ROUNDS, lambda i: archive.search(words(i), Filters(site=f"site{i}.example"))
        ),
        "list: the latest hundred": median_ms(ROUNDS, lambda i: list(archive.reviews.list(limit=100))),
        "list: of a site": median_ms(
            ROUNDS, lambda i: list(archive.reviews.list(Filters(site=f"site{i}.example"), limit=100))
        ),
        "near copies of a text": median_ms(ROUNDS, place),
        "shingles of a text (no look-up)": median_ms(ROUNDS, lambda i: shingles(text(known[i]))),
        "claim from the queue": median_ms(
            ROUNDS, lambda i: archive.queue.claim(job="job", now=moment, lease_s=60, delay_s=1)
        ),
    }


def main() -> int:
    """Fill, measure at ten thousand, fill, measure again."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--reviews", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="leave the archive here")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.keep or Path(folder) / "million.db"
        with Archive.open(path) as archive:
            small_s = fill(archive, 0, BASE)
            archive.checkpoint()
            small, small_bytes = measure(archive, BASE), path.stat().st_size
            before = max(BASE, asked.reviews - BASE)
            fill(archive, BASE, before)
            large_s = fill(archive, before, asked.reviews) if asked.reviews > before else small_s
            archive.checkpoint()
            large, large_bytes = measure(archive, asked.reviews), path.stat().st_size
    print(f"| | at {BASE:,} | at {asked.reviews:,} | ratio |\n|---|---|---|---|")
    small_ms, large_ms = small_s / BASE * 1000, large_s / max(1, asked.reviews - before) * 1000
    print(f"| inserting, a review | {small_ms:.2f} ms | {large_ms:.2f} ms | {large_ms / small_ms:.2f} |")
    small_size, large_size = small_bytes // BASE, large_bytes // asked.reviews
    print(f"| in the file, a review | {small_size:,} bytes | {large_size:,} bytes | {large_size / small_size:.2f} |")
    for name, cost in small.items():
        print(f"| {name} | {cost:.2f} ms | {large[name]:.2f} ms | {large[name] / cost:.2f} |")
    print(f"\nmemory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")
    return 0


if __name__ == "__main__":
    sys.exit(main())
