"""The archive at scale: what its operations cost with a million reviews, beside the same with ten thousand.

    python benchmarks/million.py --reviews 100000 [--folder FOLDER]

Archives are made as benchmarks/million_fill.py tells, or taken from FOLDER where an earlier run left them. Each
operation is done on the one and the other in turn, so that a machine that slows down slows both. What is printed is the
median of the process's own time, which other programs do not lengthen; what is claimed are the ratios.
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
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.million_fill import BASE, NOW, multiply, note, text
from benchmarks.near_copies import VOCABULARY
from storage import Archive
from storage.filters import Filters
from storage.near import shingles
from storage.times import to_text

ROUNDS = 15
# Reviews noted through the API into the archive as it stands, to see what one costs there.
NOTED = 600
_NEW = 10_000_000  # the number of the first of them

Operation = Callable[[Archive, int, int], object]  # an archive, how many reviews it has, the round


def _searched(words: Callable[[list[str], int], str], filters: Callable[[int], Filters] | None = None) -> Operation:
    """Search for what `words` makes of the text of some review and the round."""

    def search(archive: Archive, reviews: int, turn: int) -> object:
        said = text(random.Random(turn).randrange(BASE if reviews == BASE else reviews)).split()
        hits = archive.search(words(said, turn), filters(turn) if filters else None)
        assert all(hit.snippet for hit in hits)
        return hits

    return search


def _listed(filters: Callable[[int], Filters]) -> Operation:
    return lambda archive, _reviews, turn: list(archive.reviews.list(filters(turn), limit=100))


def _site(turn: int) -> Filters:
    return Filters(site=f"site{turn}.example")


def _common(_said: list[str], turn: int) -> str:
    """Words of the first thirty: in 35 to 99 of a hundred reviews."""
    return VOCABULARY[2 * turn]


SEARCHES: dict[str, Operation] = {
    "two words": _searched(lambda said, _: " ".join(said[3:5])),
    "three words": _searched(lambda said, _: " ".join(said[3:6])),
    "a rare word": _searched(lambda said, _: said[-1]),
    "a frequent word": _searched(_common),
    "two frequent words": _searched(lambda said, turn: f"{_common(said, turn)} {_common(said, turn + 1)}"),
    "a frequent and a rare word": _searched(lambda said, turn: f"{_common(said, turn)} {VOCABULARY[9000 + turn]}"),
    "a phrase": _searched(lambda said, _: f'"{said[3]} {said[4]}"'),
    "a phrase of frequent words": _searched(lambda _, turn: f'"{VOCABULARY[turn]} {VOCABULARY[turn + 3]}"'),
    "a beginning of three letters": _searched(lambda _, turn: f"{VOCABULARY[400 + turn][:3]}*"),
    "a beginning of five letters": _searched(lambda _, turn: f"{VOCABULARY[5000 + 90 * turn][:5]}*"),
    "without a word": _searched(lambda said, turn: f"{VOCABULARY[300 + turn]} -{_common(said, turn)}"),
    "one word or another": _searched(lambda _, turn: f"{VOCABULARY[300 + turn]} OR {VOCABULARY[1000 + turn]}"),
    "by a critic": _searched(lambda _, turn: f"by:{VOCABULARY[turn]}"),
    "two words, of a site": _searched(lambda said, _: " ".join(said[3:5]), _site),
    "a frequent word, of a site": _searched(_common, _site),
    "a frequent word, of a kind": _searched(_common, lambda _: Filters(kind="movie")),
    "a frequent word, of a month": _searched(_common, lambda _: Filters(since="2010-03", until="2010-03")),
    "a frequent word, rated 9 and more": _searched(_common, lambda _: Filters(min_rating=0.9)),
    "a frequent word, of a work": _searched(_common, lambda turn: Filters(item=f"work {77 + turn}")),
}
LISTS: dict[str, Operation] = {
    "list: the latest hundred": _listed(lambda _: Filters()),
    "list: of a site": _listed(_site),
    "list: of a kind": _listed(lambda _: Filters(kind="movie")),
    "list: of a person": _listed(lambda turn: Filters(person=f" {17 + turn}")),
    "list: of a work": _listed(lambda turn: Filters(item=f"work {123 + turn}")),
    "list: of people of one letter": _listed(lambda turn: Filters(person="etaoinshrdlucmf"[turn])),
    "list: of a person, of a kind": _listed(lambda turn: Filters(person=f" {17 + turn}", kind="movie")),
    "list: of a kind and a language that never meet": _listed(lambda _: Filters(kind="movie", language="de")),
    "list: rated 10": _listed(lambda _: Filters(min_rating=0.95)),
    "list: rated as none is": _listed(lambda _: Filters(min_rating=0.91, max_rating=0.94)),
    "list: of a month": _listed(lambda _: Filters(since="2010-03", until="2010-03")),
    "count: all": lambda archive, _reviews, _turn: archive.reviews.count(),
}


def _place(archive: Archive, reviews: int, turn: int) -> object:
    with archive._connection.write():
        return archive.clusters.place(random.Random(turn).randrange(1, reviews), to_text(NOW))


WORK: dict[str, Operation] = {
    "near copies of a text": _place,
    "shingles of a text (no look-up)": lambda _archive, _reviews, turn: shingles(text(turn)),
    "claim from the queue": lambda archive, _reviews, _turn: archive.queue.claim(
        job="job", now=NOW + timedelta(days=300), lease_s=60, delay_s=1
    ),
}


def measure(archives: dict[int, Archive], operation: Operation) -> list[list[float]]:
    """Milliseconds of each round, by archive; in turns."""
    times: list[list[float]] = [[] for _ in archives]
    for turn in range(ROUNDS):
        for (reviews, archive), own in zip(archives.items(), times, strict=True):
            began = time.process_time()
            operation(archive, reviews, turn)
            own.append((time.process_time() - began) * 1000)
    return times


def made(folder: Path, reviews: int) -> Archive:
    """The archive of so many reviews, made if it is not there."""
    path = folder / f"{reviews}.db"
    is_new = not path.exists()
    archive = Archive.open(path)
    if is_new:
        note(archive, 0, BASE)
        multiply(archive, reviews // BASE, lambda done: print(f"{done:,} reviews", file=sys.stderr))
        archive.checkpoint()
    return archive


def _row(name: str, small: float, large: float, unit: str = "ms") -> None:
    print(f"| {name} | {small:,.2f} {unit} | {large:,.2f} {unit} | {large / small:.2f} |", flush=True)


def report(archives: dict[int, Archive]) -> None:
    """The table: the operations that write come last."""
    small, large = archives.values()
    few, many = archives
    print(f"| | at {few:,} | at {many:,} | ratio |\n|---|---|---|---|")
    sizes = [archive.path.stat().st_size / reviews for reviews, archive in archives.items()]
    _row("in the file, a review", *sizes, unit="bytes")
    everything: list[list[float]] = [[], []]
    for name, operation in SEARCHES.items():
        times = measure(archives, operation)
        _row(f"search: {name}", *map(statistics.median, times))
        everything = [known + new for known, new in zip(everything, times, strict=True)]
    _row("search: the median of all these", *map(statistics.median, everything))
    for name, operation in {**LISTS, **WORK}.items():
        _row(name, *map(statistics.median, measure(archives, operation)))
    _report_noting(small, large)


def _report_noting(small: Archive, large: Archive) -> None:
    """What a new review costs, in both archives in turn."""
    took = [0.0, 0.0]
    for _ in range(3):
        for which, archive in enumerate((small, large)):
            first = _NEW + archive.reviews.count()
            took[which] += note(archive, first, first + NOTED // 3)
    _row("inserting, a review", *(seconds / NOTED * 1000 for seconds in took))


def main() -> int:
    """Make the archives, or take those that are there, and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--reviews", type=int, default=100_000, help="a multiple of ten thousand")
    parser.add_argument("--folder", type=Path, help="make the archives here, and leave them")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary, ExitStack() as stack:
        folder = asked.folder or Path(temporary)
        archives = {number: stack.enter_context(made(folder, number)) for number in (BASE, asked.reviews)}
        report(archives)
    print(f"\nmemory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")
    return 0


if __name__ == "__main__":
    sys.exit(main())
