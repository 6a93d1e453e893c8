"""Memory while archives go out and in again: the same, however many pages there are.

    python benchmarks/flat.py [--pages 200,2000]

For each number of pages an archive is made, with pages of 20 KB that differ. Then each export, and the import of its
WARC and WACZ, runs in a process of its own; told is the most memory that it took (resident), in megabytes, by pages.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import random
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from storage import Archive

ROOT = Path(__file__).resolve().parents[1]
FORMATS = {
    "jsonl": "a.jsonl", "csv": "a.csv", "parquet": "a.parquet", "markdown": "a.md", "epub": "a.epub",
    "schema-org": "a.jsonld", "atom": "a.atom", "ris": "a.ris", "bibtex": "a.bib", "csl": "a.csl.json",
    "warc": "a.warc.gz", "wacz": "a.wacz",
}  # fmt: skip
IMPORTS = ("warc", "wacz")
PAGE_WORDS = 3000  # some 20 KB
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def main() -> int:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("--pages", default="200,2000", help="how many pages, twice")
    parser.add_argument("--child", nargs=3, metavar=("WHAT", "ARCHIVE", "FILE"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        return _measured(*given.child)
    numbers = [int(number) for number in given.pages.split(",")]
    with tempfile.TemporaryDirectory() as name:
        rows = [_column(Path(name), number) for number in numbers]
    print("| | " + " | ".join(f"at {number:,} pages" for number in numbers) + " |")
    print("|---" * (len(numbers) + 1) + "|")
    for what in rows[0]:
        print(f"| {what} | " + " | ".join(f"{row[what]:.0f} MB" for row in rows) + " |")
    return 0


def _column(folder: Path, number: int) -> dict[str, float]:
    db = folder / f"{number}.db"
    _fill(db, number)
    told: dict[str, float] = {"nothing (the program itself)": _child("nothing", db, folder / "x")}
    for what, ending in FORMATS.items():
        told[f"export {what}"] = _child(what, db, folder / f"{number}-{ending}")
    for what in IMPORTS:
        file = folder / f"{number}-{FORMATS[what]}"
        told[f"import {what}"] = _child(f"import {what}", folder / f"{number}-{what}.db", file)
    return told


def _fill(db: Path, number: int) -> None:
    from tests.storage.makers import capture, key, reading

    chance = random.Random(number)
    words = ["".join(chance.choices("abcdefghijklmnop", k=6)) for _ in range(4000)]
    with Archive.open(db) as archive:
        for page in range(number):
            url = f"https://critic{page % 7}.example/reviews/{page}"
            text = " ".join(chance.choices(words, k=PAGE_WORDS))
            body = f"<html><h1>Review {page}</h1><p>{text}</p></html>".encode()
            at = NOW + timedelta(minutes=page)
            kept = archive.keep(capture(url, body, when=at), url_key=key(url))
            said = reading(url, headline=f"Review {page}", body=text, word_count=PAGE_WORDS, evidence={})
            archive.note(kept, said, reader_version="1", now=at)


def _child(what: str, archive: Path, file: Path) -> float:
    command = [sys.executable, __file__, "--child", what, str(archive), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return float(done.stdout) / 1024


def _measured(what: str, archive: str, file: str) -> int:
    if what.startswith("import "):
        _import(Path(archive), file)
    elif what == "nothing":
        Archive.open(archive, read_only=True).close()
    else:
        from scraper.cli import main as cuttings

        sys.argv = ["cuttings", "--db", archive, "export", "--format", what, "-o", file, "-q"]
        with contextlib.suppress(SystemExit):
            cuttings()
        assert Path(file).exists()
    print(_peak_kb())
    return 0


def _peak_kb() -> int:
    """The most that was resident since this program began; what `getrusage` tells counts the parent that forked it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


def _import(db: Path, file: str) -> None:
    """Taken in and not read, because reading has processes of its own."""
    from scraper.crawl.run import archive_sources
    from scraper.errors import ReadError
    from scraper.settings import Settings

    class Nothing:
        async def read(self, _: object) -> object:
            raise ReadError("not read", cure="")

        async def fetch(self, *_: object, **__: object) -> object:
            raise AssertionError

    with Archive.open(db) as archive:
        asyncio.run(archive_sources(
            [file], archive=archive, fetcher=Nothing(), pool=Nothing(), settings=Settings(workers=1),  # type: ignore[arg-type]
            now=lambda: NOW, on_event=lambda _: None, stop=asyncio.Event(),
        ))  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
