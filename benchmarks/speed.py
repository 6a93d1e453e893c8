"""What reading a page costs: CPU time of our reader and of others, over the CPU time of a bare parse of the same bytes.

    python benchmarks/speed.py                        # the annotated pages, or where they are absent pages made here
    python benchmarks/speed.py --pages FOLDER         # every .html and .html.gz below a folder
    pip install 'cuttings[bench]'                     # the others; who is absent is left out, and said to be

Page by page every reader takes its turn in one process, so that a machine that slows down slows all of them. A reader
is given the bytes and must give what it has: ours every field with its evidence, as a dict; trafilatura and newspaper4k
text and metadata; readability-lxml text and title; resiliparse the text. The bare parse is selectolax's, which ours
begins with. A ratio is the sum over the pages of the reader's best time, over that of the parse.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import logging
import os
import random
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("CUTTINGS_SHARED", ROOT.parent / "shared"))
URL = "https://paper.example/reviews/slow-boat"
MADE_PAGES, MADE_SEED = 24, 7
PARSES = 3  # of each page in each round: the first also pays for fresh memory

Reader = Callable[[bytes], object]


@dataclass(slots=True)
class Measured:
    """One reader's CPU seconds over the pages, and how many of them it raised an error on."""

    name: str
    seconds: float = 0.0
    failed: int = 0
    best: float = 0.0  # of the page that is being measured
    raised: bool = False


def main() -> int:
    """Measure and print; 0 always: the bounds are kept by gates.py."""
    options = _arguments()
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    pages, whence = _pages(options.pages, options.limit)
    readers, absent = _readers()
    parse_s, measured = measure(pages, readers, rounds=options.rounds)
    size_kb = sum(map(len, pages)) / len(pages) / 1024
    print(f"{len(pages)} pages {whence}, {size_kb:.0f} KB on average, Python {sys.version.split()[0]}")
    print(f"{'bare parse':20} {parse_s / len(pages) * 1e3:9.2f} ms/page {1:7.1f} x")
    for each in measured:
        ratio = each.seconds / parse_s
        failed = f"   {each.failed} pages failed" if each.failed else ""
        print(f"{each.name:20} {each.seconds / len(pages) * 1e3:9.2f} ms/page {ratio:7.1f} x{failed}")
    for name in absent:
        print(f"{name:20} not installed: pip install 'cuttings[bench]'")
    return 0


def measure(pages: list[bytes], readers: dict[str, Reader], *, rounds: int) -> tuple[float, list[Measured]]:
    """(CPU seconds of the bare parse, of each reader), interleaved page by page; of the rounds the best counts."""
    measured = [Measured(name) for name in readers]
    parse_s = 0.0
    for reader in readers.values():  # the first call pays for imports and caches
        _timed(reader, pages[0])
    for html in pages:
        fastest = float("inf")
        for each in measured:
            each.best = float("inf")
        for _ in range(rounds):
            fastest = min(fastest, *(_timed(LexborHTMLParser, html)[0] for _ in range(PARSES)))
            for each, reader in zip(measured, readers.values(), strict=True):
                seconds, each.raised = _timed(reader, html)
                each.best = min(each.best, seconds)
        parse_s += fastest
        for each in measured:
            each.seconds += each.best
            each.failed += each.raised
    return parse_s, measured


def _timed(reader: Reader, html: bytes) -> tuple[float, bool]:
    """(CPU seconds, did it raise an error)."""
    start = time.process_time()
    try:
        reader(html)
    except Exception:  # noqa: BLE001  # whatever other programs raise is counted and printed
        return time.process_time() - start, True
    return time.process_time() - start, False


# The readers


def _readers() -> tuple[dict[str, Reader], list[str]]:
    """Ours and those that are installed, by name; and the names of those that are not."""
    import scraper

    readers: dict[str, Reader] = {"cuttings": lambda html: scraper.parse(html, URL).to_dict()}
    absent = []
    for name, make in (
        ("trafilatura", _trafilatura),
        ("newspaper4k", _newspaper4k),
        ("readability-lxml", _readability),
        ("resiliparse", _resiliparse),
    ):
        try:
            readers[name] = make()
        except ImportError:
            absent.append(name)
    return readers, absent


def _trafilatura() -> Reader:
    extract = importlib.import_module("trafilatura").bare_extraction
    return lambda html: extract(html, url=URL, include_comments=False, with_metadata=True)


def _newspaper4k() -> Reader:
    newspaper = importlib.import_module("newspaper")
    config = newspaper.Config()
    config.fetch_images = False

    def read(html: bytes) -> Any:
        article = newspaper.Article(URL, config=config)
        article.download(input_html=_text(html))
        article.parse()
        return article.text

    return read


def _readability() -> Reader:
    document = importlib.import_module("readability").Document
    to_text = importlib.import_module("html_text").extract_text

    def read(html: bytes) -> Any:
        opened = document(_text(html))
        return to_text(opened.summary(html_partial=True)), opened.short_title()

    return read


def _resiliparse() -> Reader:
    parse = importlib.import_module("resiliparse.parse.html").HTMLTree.parse
    extract = importlib.import_module("resiliparse.extract.html2text").extract_plain_text
    return lambda html: extract(parse(_text(html)), main_content=True)


def _text(html: bytes) -> str:
    return html.decode("utf-8", "replace")


# The pages


def _pages(folder: Path | None, limit: int) -> tuple[list[bytes], str]:
    """The pages to read, and where they are from."""
    chosen = folder or SHARED / "corpus" / "aeb"
    found = [] if folder is None and not chosen.is_dir() else sorted(chosen.rglob("*.html*"))
    if found:
        return [opened(path) for path in found[: limit or None]], f"of {chosen.name}"
    if folder is not None:
        raise SystemExit(f"no .html or .html.gz below {folder}")
    return [*made_pages(limit or MADE_PAGES)], "made here"


def opened(path: Path) -> bytes:
    """The bytes of a file, unpacked where it is packed."""
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def made_pages(count: int) -> Iterator[bytes]:
    """Reviews between menus, cards and comments: small ones and large ones, the same on every run."""
    chance = random.Random(MADE_SEED)
    words = [a + b for a in ("bo", "ri", "ta", "mel", "sun", "quo") for b in ("lan", "ver", "do", "nish", "t", "ra")]

    def prose(length: int) -> str:
        return " ".join(chance.choices(words, k=length)).capitalize() + "."

    for n in range(count):
        menu = "".join(f'<li class="menu-item"><a href="/section/{k}">{prose(2)}</a></li>' for k in range(30 + 5 * n))
        text = "".join(f"<h2>{prose(3)}</h2><p>{prose(60)}</p><p>{prose(40)}</p>" for _ in range(4 + n))
        cards = "".join(
            f'<article class="card" id="c{k}"><a href="/reviews/{k}"><img src="/i/{k}.jpg" alt=""><h3>{prose(5)}</h3>'
            f'</a><time datetime="2024-05-01">1 May 2024</time><span class="rating stars-{k % 5}"></span></article>'
            for k in range(10 + 2 * n)
        )
        yield (
            f"<!doctype html><html lang=en><head><title>{prose(4)} review</title></head><body>"
            f"<nav><ul>{menu}</ul></nav><main><h1>Slow Boat review</h1><p class=byline>By Ann Lee</p>{text}"
            f"<p>Rating: 4/5</p></main><aside>{cards}</aside><footer><ul>{menu}</ul></footer></body></html>"
        ).encode()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, help="a folder of .html or .html.gz files")
    parser.add_argument("--limit", type=int, default=0, help="only so many pages")
    parser.add_argument("--rounds", type=int, default=2, help="times that every page is read; the best counts")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
