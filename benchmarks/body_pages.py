"""The annotated pages as the forest learns from them: candidate blocks, their values, their labels.

A block is text where at least half of its runs of four words (two in short blocks) occur in the gold. Blocks of pages
whose gold is a few snippets, or the first and last words, are labelled by these; the others on such pages are left out.
A page weighs by the root of its length.

Reading every page takes a minute for each form, so what was read is kept in .cache, under a name made of the code that
read it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import pickle
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import numpy as np
import strange_markup

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scraper.page import Page  # noqa: E402
from scraper.parse.text import blocks as blocks_of  # noqa: E402
from scraper.parse.text import body, body_features  # noqa: E402

SHARED = Path(os.environ.get("CUTTINGS_SHARED", ROOT.parent / "shared"))
CACHE = ROOT / ".cache"
SETS = ("aeb", "aed", "fundus", "wcxb", "traf", "parser", "critics")
FOLDS = 5
FLAG_BITS = 18
FLAGS = (*body_features.PLACE_FLAGS, *body_features.LIKE_FLAGS, *body_features.BLOCK_FLAGS)
FEATURES = [*body_features.BLOCK, *body_features.LIKE, *body_features.PLACE]
FEATURES += [f"{flag}.{bit}" for flag in FLAGS for bit in range(FLAG_BITS)]
LEAST_COVERED = 0.8  # of the gold that must stand in the candidates, or the page is not learned from
OTHER_WEIGHT = 0.3  # shops, forums, listings: their gold follows other conventions
SNIPPET_WEIGHT = 2.0
STRANGE_WEIGHT = 0.15  # pages in another form than they came in (strange_markup.py)
SETTLED = 9.0  # log odds of what is judged without the forest
SETTLED_WEIGHT = 0.2  # such blocks still show what text looks like, but the forest need not be good at them
_LEAST_SNIPPET = 25  # letters of the shortest first words, last words or unwanted snippet that names one block
_WORD = re.compile(r"\w+")
_WORKERS = 2


@dataclass(eq=False)
class Example:
    """One annotated page: its candidate blocks, their values, their labels (nan: not known)."""

    folder: Path
    group: str
    gold: dict[str, Any]
    texts: list[str]
    values: np.ndarray
    settled: np.ndarray  # log odds where the forest is not asked, else 0
    form: str = ""  # "" as it came, or one of strange_markup.FORMS
    labels: np.ndarray = field(init=False)
    weights: np.ndarray = field(init=False)
    covered: float = 1.0
    cut_short: bool = False

    def __post_init__(self) -> None:
        self.labels, self.weights = self._whole() if self.gold.get("body") else self._parts()
        self.weights = np.where(self.settled == 0, self.weights, self.weights * SETTLED_WEIGHT)
        self.weights *= STRANGE_WEIGHT if self.form else 1

    def _whole(self) -> tuple[np.ndarray, np.ndarray]:
        """Labels and weights by a gold that is the whole text."""
        pairs = set(runs(self.gold["body"], 2))
        labels = np.array([_label(text, self.gold_runs, pairs) for text in self.texts])
        lengths = np.array([min(150, len(_WORD.findall(text))) for text in self.texts])
        size = max(30, self.gold_runs.total())
        here = Counter(runs("\n".join(self.texts), 4))
        self.covered = (self.gold_runs & here).total() / max(1, self.gold_runs.total())
        return labels, lengths / size**0.5 * (OTHER_WEIGHT if self.group == "wcxb other" else 1)

    def _parts(self) -> tuple[np.ndarray, np.ndarray]:
        """Labels and weights by snippets that are, and that are not, in the text."""
        wanted, unwanted = self.wanted, self.unwanted
        if self.group == "critics":
            edges = [" ".join((self.gold.get(name) or "").split()) for name in ("body_starts", "body_ends")]
            wanted = [edge for edge in edges if len(edge) >= _LEAST_SNIPPET]
            unwanted = [snippet for snippet in unwanted if len(snippet) >= _LEAST_SNIPPET]
        labels = [
            1.0 if any(x in text for x in wanted) else 0.0 if any(x in text for x in unwanted) else np.nan
            for text in self.texts
        ]
        return np.array(labels), np.full(len(self.texts), SNIPPET_WEIGHT)

    @cached_property
    def gold_runs(self) -> Counter[tuple[str, ...]]:
        """The runs of four words of the gold."""
        return Counter(runs(self.gold["body"], 4))

    @property
    def wanted(self) -> list[str]:
        """Snippets that the text must hold."""
        return [" ".join(snippet.split()) for snippet in self.gold.get("body_with") or []]

    @property
    def unwanted(self) -> list[str]:
        """Snippets that it must not hold."""
        given = self.gold.get("body_without") or self.gold.get("body_must_not") or []
        return [" ".join(snippet.split()) for snippet in given]

    @property
    def fold(self) -> int:
        """Which fold its site is in; a site is in one fold, whatever set its pages are in."""
        return zlib.crc32(self.gold["site"].encode()) % FOLDS

    @property
    def teaches(self) -> bool:
        """False where its gold cannot be trusted."""
        return self.covered > LEAST_COVERED and not self.cut_short


def runs(text: str, length: int) -> list[tuple[str, ...]]:
    """Every run of so many words; a shorter text is one run."""
    words = _WORD.findall(text)
    return [tuple(words[i : i + length]) for i in range(max(1, len(words) - length + 1))] if words else []


def _label(text: str, whole: Counter[tuple[str, ...]], pairs: set[tuple[str, ...]]) -> float:
    words = len(_WORD.findall(text))
    if words < 2:
        return float("nan")
    mine, gold = (runs(text, 4), whole) if words >= 4 else (runs(text, 2), pairs)
    return float(sum(run in gold for run in mine) >= len(mine) / 2)


def examples(form: str = "") -> list[Example]:
    """All annotated pages that have a text or snippets of one, in the same order in every form."""
    kept = CACHE / f"body-{form or 'plain'}-{_version()}.pickle"
    if kept.exists():
        return list(pickle.loads(kept.read_bytes()))
    with ProcessPoolExecutor(_WORKERS) as workers:
        found = workers.map(partial(_example, form=form), _folders(), chunksize=16)
        pages = [page for page in found if page]
    CACHE.mkdir(exist_ok=True)
    for old in CACHE.glob(f"body-{form or 'plain'}-*.pickle"):
        old.unlink()
    kept.write_bytes(pickle.dumps(pages))
    return pages


def _version() -> str:
    """A name for the code that reads pages, and for the pages there are."""
    code = [*(ROOT / "scraper").glob("*.py"), *(ROOT / "scraper/parse/text").glob("*.py"), Path(__file__)]
    code.append(Path(strange_markup.__file__))
    found = hashlib.sha256("\n".join(map(str, _folders())).encode())
    for path in sorted(code):
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


def _folders() -> Iterator[Path]:
    for name in SETS:
        yield from sorted(path.parent for path in (SHARED / "corpus" / name).glob("*/gold.json"))


def _example(folder: Path, form: str) -> Example | None:
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    if not (gold.get("body") or gold.get("body_with") or gold.get("body_starts")):
        return None
    name = folder.parent.name
    group = f"{name} {gold['type']}" if name == "wcxb" else name
    return Example(folder, group, gold, *_values(opened(folder, gold, form)), form)


def opened(folder: Path, gold: dict[str, Any], form: str = "") -> Page:
    """The page itself."""
    html, url = gzip.decompress((folder / "page.html.gz").read_bytes()), gold.get("url") or ""
    if not form:
        return Page(html, url)
    return Page(strange_markup.rewritten(html, form), url, headers={"content-type": "text/html; charset=utf-8"})


def _values(page: Page) -> tuple[list[str], np.ndarray, np.ndarray]:
    """The candidates' texts; their values, flags spread out to a column a bit; what is settled without a forest."""
    blocks = blocks_of.find(page)
    said = body.hints(page)
    around = body_features.Surroundings(page, blocks, said.titles)
    texts, table, settled = [], [], []
    rows = around.rows(range(len(around.candidates)), said)
    for n, row, like in zip(around.candidates, rows, around.likes(), strict=True):
        place, above = around.place(around.around(blocks.home[n]))
        flags = (*above, *like[1], page.bits[blocks.home[n]] & ~around.ignored)
        texts.append(blocks_of.text_of(page, blocks.start[n], blocks.stop[n]))
        table.append([*row, *like[0], *place, *(value >> bit & 1 for value in flags for bit in range(FLAG_BITS))])
        settled.append({True: SETTLED, False: -SETTLED, None: 0.0}[around.settled(n, like[0], place)])
    return texts, np.array(table, dtype=np.float32).reshape(len(table), len(FEATURES)), np.array(settled)
