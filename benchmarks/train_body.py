"""Train the forest that decides which blocks are main text, and say how good it is on sites it has not seen.

    CUTTINGS_SHARED=... python benchmarks/train_body.py [--check] [--trees 160]

Needs numpy and lightgbm, which nothing else in the project does, and the annotated pages (see tests/shared.py). Pages
are split by site into five folds: each figure is of pages whose sites the forest had not seen. Then a forest is trained
on all of them and written to scraper/parse/text/body_model.json; --check leaves it as it is. Only integers and the
names of features go into that file, no text of any page.

How blocks are labelled: a block is text where at least half of its runs of four words (two in short blocks) occur in
the gold. Blocks of pages whose gold is a few snippets are labelled by these, the others on such pages are left out. A
page weighs by the root of its length. Left out of training, never of the figures: pages whose gold is not in the page,
and those a first forest of other folds gets so wrong (F1 below 0.65) that their gold is more likely cut short.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scraper.page import Page  # noqa: E402
from scraper.parse.text import blocks as blocks_of  # noqa: E402
from scraper.parse.text import body, body_features  # noqa: E402
from scraper.parse.text.body_model import LEAVES  # noqa: E402

SHARED = Path(os.environ.get("CUTTINGS_SHARED", ROOT.parent / "shared"))
WEIGHTS = ROOT / "scraper" / "parse" / "text" / "body_model.json"
SETS = ("aeb", "aed", "fundus", "wcxb", "traf", "parser")
FOLDS = 5
FLAG_BITS = 18
LEAST_COVERED = 0.8  # of the gold that must stand in the candidates, or the page is not learned from
CUT_SHORT = 0.65
OTHER_WEIGHT = 0.3  # shops, forums, listings: their gold follows other conventions
SNIPPET_WEIGHT = 2.0
SETTLED = 9.0  # log odds of what is judged without the forest
SETTLED_WEIGHT = 0.2  # such blocks still show what text looks like, but the forest need not be good at them
SETTINGS = {
    "objective": "binary",
    "num_leaves": LEAVES - 1,
    "learning_rate": 0.08,
    "min_data_in_leaf": 30,
    "extra_trees": True,  # random splits hold better on unseen sites than best ones
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 1.0,
    "num_threads": 1,
    "seed": 1,
    "deterministic": True,
    "verbose": -1,
}
FLAGS = (*body_features.PLACE_FLAGS, *body_features.LIKE_FLAGS, *body_features.BLOCK_FLAGS)
FEATURES = [*body_features.BLOCK, *body_features.LIKE, *body_features.PLACE]
FEATURES += [f"{flag}.{bit}" for flag in FLAGS for bit in range(FLAG_BITS)]
_WORD = re.compile(r"\w+")


@dataclass(eq=False)
class Example:
    """One annotated page: its candidate blocks, their values, their labels (nan: not known)."""

    group: str
    site: str
    gold: dict[str, Any]
    texts: list[str]
    values: np.ndarray
    settled: np.ndarray  # log odds where the forest is not asked, else 0
    labels: np.ndarray = field(init=False)
    weights: np.ndarray = field(init=False)
    covered: float = 1.0
    cut_short: bool = False

    def __post_init__(self) -> None:
        if self.gold.get("body"):
            whole, pairs = Counter(_runs(self.gold["body"], 4)), set(_runs(self.gold["body"], 2))
            self.labels = np.array([_label(text, whole, pairs) for text in self.texts])
            lengths = np.array([min(150, len(_WORD.findall(text))) for text in self.texts])
            size = max(30, whole.total())
            self.weights = lengths / size**0.5 * (OTHER_WEIGHT if self.group == "wcxb other" else 1)
            here = Counter(_runs("\n".join(self.texts), 4))
            self.covered = (whole & here).total() / max(1, whole.total())
        else:
            wanted, unwanted = (self._snippets(name) for name in ("body_with", "body_without"))
            self.labels = np.array([
                1.0 if any(x in text for x in wanted) else 0.0 if any(x in text for x in unwanted) else np.nan
                for text in self.texts
            ])  # fmt: skip
            self.weights = np.full(len(self.texts), SNIPPET_WEIGHT)
        self.weights = np.where(self.settled == 0, self.weights, self.weights * SETTLED_WEIGHT)

    def _snippets(self, name: str) -> list[str]:
        return [" ".join(snippet.split()) for snippet in self.gold.get(name) or []]

    @property
    def fold(self) -> int:
        """Which fold its site is in."""
        return zlib.crc32(self.site.encode()) % FOLDS

    @property
    def teaches(self) -> bool:
        """False where its gold cannot be trusted."""
        return self.covered > LEAST_COVERED and not self.cut_short


def _runs(text: str, length: int) -> list[tuple[str, ...]]:
    words = _WORD.findall(text)
    return [tuple(words[i : i + length]) for i in range(max(1, len(words) - length + 1))] if words else []


def _label(text: str, whole: Counter[tuple[str, ...]], pairs: set[tuple[str, ...]]) -> float:
    words = len(_WORD.findall(text))
    if words < 2:
        return float("nan")
    runs, gold = (_runs(text, 4), whole) if words >= 4 else (_runs(text, 2), pairs)
    return float(sum(run in gold for run in runs) >= len(runs) / 2)


def examples(sets: Iterable[str] = SETS) -> Iterator[Example]:
    """All annotated pages of these sets that have a text or snippets of one."""
    for name in sets:
        for path in sorted((SHARED / "corpus" / name).glob("*/gold.json")):
            gold = json.loads(path.read_text("utf-8"))
            if gold.get("body") or gold.get("body_with"):
                page = Page(gzip.decompress((path.parent / "page.html.gz").read_bytes()), gold.get("url") or "")
                group = f"{name} {gold['type']}" if name == "wcxb" else name
                yield Example(group, gold["site"], gold, *_values(page))


def _values(page: Page) -> tuple[list[str], np.ndarray, np.ndarray]:
    """The candidates' texts; their values, flags spread out to a column a bit; what is settled without a forest."""
    blocks = blocks_of.find(page)
    around = body_features.Surroundings(page, blocks)
    texts, table, settled = [], [], []
    rows = around.rows(range(len(around.candidates)), body.hints(page))
    for n, row, like in zip(around.candidates, rows, around.likes(), strict=True):
        place, above = around.place(around.around(blocks.home[n]))
        flags = (*above, *like[1], page.bits[blocks.home[n]])
        texts.append(blocks_of.text_of(page, blocks.start[n], blocks.stop[n]))
        table.append([*row, *like[0], *place, *(value >> bit & 1 for value in flags for bit in range(FLAG_BITS))])
        settled.append({True: SETTLED, False: -SETTLED, None: 0.0}[around.settled(n, like[0], place)])
    return texts, np.array(table, dtype=np.float32).reshape(len(table), len(FEATURES)), np.array(settled)


def fit(pages: Sequence[Example], trees: int) -> lightgbm.Booster:
    """A forest learned from these pages."""
    known = [~np.isnan(page.labels) for page in pages]
    values = np.vstack([page.values[which] for page, which in zip(pages, known, strict=True)])
    labels = np.concatenate([page.labels[which] for page, which in zip(pages, known, strict=True)])
    weights = np.concatenate([page.weights[which] for page, which in zip(pages, known, strict=True)])
    data = lightgbm.Dataset(values, labels, weight=weights * len(weights) / weights.sum())
    return lightgbm.train(SETTINGS, data, trees)


def judge(forest: lightgbm.Booster, page: Example) -> np.ndarray:
    """The log odds of a page's blocks."""
    if not page.texts:
        return np.zeros(0)
    return np.where(page.settled == 0, forest.predict(page.values, raw_score=True), page.settled)


def cross_validate(pages: Sequence[Example], trees: int) -> list[np.ndarray]:
    """For each page the log odds of its blocks, by a forest that has not seen its site."""
    found: dict[int, np.ndarray] = {}
    for fold in range(FOLDS):
        forest = fit([page for page in pages if page.fold != fold and page.teaches], trees)
        for page in pages:
            if page.fold == fold:
                found[id(page)] = judge(forest, page)
    return [found[id(page)] for page in pages]


def mark_cut_short(pages: Sequence[Example], scores: Sequence[np.ndarray]) -> None:
    """Leave out of training the pages a forest of other sites gets very wrong."""
    for page, score in zip(pages, scores, strict=True):
        if page.gold.get("body"):
            right, surplus, lack = compare(page, score)
            page.cut_short = 2 * right / max(1, 2 * right + surplus + lack) < CUT_SHORT


def compare(page: Example, score: np.ndarray) -> tuple[int, int, int]:
    """Runs of four words: in both, only found, only in the gold."""
    gold = Counter(_runs(page.gold["body"], 4))
    found = Counter(_runs("\n".join(text for text, odds in zip(page.texts, score, strict=True) if odds > 0), 4))
    both = (gold & found).total()
    return both, found.total() - both, gold.total() - both


def report(pages: Sequence[Example], scores: Sequence[np.ndarray]) -> None:
    """Body F1 by set (from mean precision and mean recall), and F1 of the snippets."""
    counts: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    snippets: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for page, score in zip(pages, scores, strict=True):
        if page.gold.get("body"):
            counts[page.group].append(compare(page, score))
        wanted, unwanted = page._snippets("body_with"), page._snippets("body_without")
        if wanted or unwanted:
            text = " ".join(text for text, odds in zip(page.texts, score, strict=True) if odds > 0)
            lost, kept = sum(x not in text for x in wanted), sum(x in text for x in unwanted)
            every = (len(wanted) + kept) or 1
            for k, count in enumerate((len(wanted) - lost, kept, lost)):
                snippets[page.group.split()[0]][k] += count / every
    for group, rows in counts.items():
        precision = np.mean([both / (both + surplus) for both, surplus, _ in rows if both + surplus])
        recall = np.mean([both / (both + lack) if both + lack else 0 for both, _, lack in rows])
        print(f"{group:14} body     {2 * precision * recall / (precision + recall):.4f}  ({len(rows)} pages)")
    for group, (right, surplus, lack) in snippets.items():
        print(f"{group:14} snippets {2 * right / max(1e-9, 2 * right + surplus + lack):.4f}")


def stored(forest: lightgbm.Booster) -> dict[str, Any]:
    """The forest as body_model.json holds it; only features that a tree asks for keep a name."""
    dump = forest.dump_model()["tree_info"]
    used: dict[int, int] = {}

    def tree(node: dict[str, Any]) -> Any:
        if "leaf_value" in node:
            return round(node["leaf_value"] * 1000)
        feature = used.setdefault(node["split_feature"], len(used))
        return [feature, int(node["threshold"] // 1), tree(node["left_child"]), tree(node["right_child"])]

    trees = [tree(one["tree_structure"]) for one in dump]
    return {"features": [FEATURES[n] for n in used], "trees": trees}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trees", type=int, default=160)
    parser.add_argument("--check", action="store_true", help="print the figures, leave the stored forest as it is")
    options = parser.parse_args()
    pages = list(examples())
    mark_cut_short(pages, cross_validate(pages, options.trees))
    print("sites not seen in training:")
    report(pages, cross_validate(pages, options.trees))
    forest = fit([page for page in pages if page.teaches], options.trees)
    print("the forest that is written, on the pages it was trained on:")
    report(pages, [judge(forest, page) for page in pages])
    if not options.check:
        WEIGHTS.write_text(json.dumps(stored(forest), separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
