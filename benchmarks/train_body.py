"""Train the forest that decides which blocks are main text, and say how good it is on sites it has not seen.

    CUTTINGS_SHARED=... python benchmarks/train_body.py [--check] [--whole FOLDER] [--trees 160]

Needs numpy and lightgbm, which nothing else in the project does, and the annotated pages (see tests/shared.py). Pages
are split by site into five folds: each figure is of pages whose sites the forest had not seen. Then a forest is trained
on all of them and written to scraper/parse/text/body_model.json; --check leaves it as it is. Only integers and the
names of features go into that file, no text of any page. How blocks are labelled: body_pages.py.

--whole FOLDER runs the whole reader with the forest of the page's fold, not only the forest: its figures are what a
reader gets from new sites, and FOLDER gets a file a page, worst first, that shows what is missing (-) and surplus (+).

Every page is learned from a second and third time with names, then elements, that say nothing (strange_markup.py), and
how well such pages are read is printed, too.

Left out of training, never of the figures: pages whose gold is not in the page, and those a first forest of other folds
gets so wrong (F1 below 0.65) that their gold is more likely cut short.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import body_pages
import lightgbm
import numpy as np
import strange_markup
from body_pages import FEATURES, FOLDS, ROOT, Example

from scraper.parse.pipeline import by_general_rules
from scraper.parse.text import body
from scraper.parse.text.body_model import LEAVES, Forest

WEIGHTS = ROOT / "scraper" / "parse" / "text" / "body_model.json"
CUT_SHORT = 0.65
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


def fit(pages: Sequence[Example], trees: int) -> lightgbm.Booster:
    """A forest learned from these pages."""
    known = [~np.isnan(page.labels) for page in pages]
    values = np.vstack([page.values[which] for page, which in zip(pages, known, strict=True)])
    labels = np.concatenate([page.labels[which] for page, which in zip(pages, known, strict=True)])
    weights = np.concatenate([page.weights[which] for page, which in zip(pages, known, strict=True)])
    data = lightgbm.Dataset(values, labels, weight=weights * len(weights) / weights.sum())
    return lightgbm.train(SETTINGS, data, trees)


def judge(forest: lightgbm.Booster, page: Example) -> str:
    """What a forest keeps of a page."""
    if not page.texts:
        return ""
    odds = np.where(page.settled == 0, forest.predict(page.values, raw_score=True), page.settled)
    return "\n".join(text for text, each in zip(page.texts, odds, strict=True) if each > 0)


def of_other_sites(pages: Sequence[Example], trees: int) -> list[lightgbm.Booster]:
    """For each fold a forest that has seen none of its sites."""
    return [fit([page for page in pages if page.fold != fold and page.teaches], trees) for fold in range(FOLDS)]


def mark_cut_short(pages: Sequence[Example], forests: Sequence[lightgbm.Booster]) -> None:
    """Leave out of training, in every form, the pages a forest of other sites gets very wrong as they came."""
    wrong = {
        page.folder
        for page in pages
        if not page.form and page.gold.get("body") and _f1(*compare(page, judge(forests[page.fold], page))) < CUT_SHORT
    }
    for page in pages:
        page.cut_short = page.folder in wrong


def compare(page: Example, text: str) -> tuple[float, float, float]:
    """Runs of four words: in both, only found, only in the gold."""
    gold, found = page.gold_runs, Counter(body_pages.runs(text, 4))
    both = (gold & found).total()
    return both, found.total() - both, gold.total() - both


def compare_snippets(page: Example, text: str) -> tuple[float, float, float]:
    """Snippets found, kept though unwanted, lost; of a page together 1."""
    flat = " ".join(text.split())
    lost, kept = sum(x not in flat for x in page.wanted), sum(x in flat for x in page.unwanted)
    every = (len(page.wanted) + kept) or 1
    return (len(page.wanted) - lost) / every, kept / every, lost / every


def _f1(right: float, surplus: float, lack: float) -> float:
    return 2 * right / max(1e-9, 2 * right + surplus + lack)


def report(pages: Sequence[Example], texts: Sequence[str]) -> None:
    """Body F1 by set (from mean precision and mean recall), F1 of the snippets, ends of reviews found."""
    counts: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    snippets: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    edges: dict[str, list[bool]] = defaultdict(list)
    for page, text in zip(pages, texts, strict=True):
        if page.gold.get("body"):
            counts[page.group].append(compare(page, text))
        if page.group != "critics" and (page.wanted or page.unwanted):
            snippets[page.group.split()[0]].append(compare_snippets(page, text))
        for name in ("body_starts", "body_ends"):
            if page.gold.get(name):
                edges[f"{page.group} {name}"].append(" ".join(page.gold[name].split()) in " ".join(text.split()))
    for group, rows in counts.items():
        precision = np.mean([both / (both + surplus) for both, surplus, _ in rows if both + surplus])
        recall = np.mean([both / (both + lack) if both + lack else 0 for both, _, lack in rows])
        print(f"{group:20} body     {2 * precision * recall / (precision + recall):.4f}  ({len(rows)} pages)")
    for group, rows in snippets.items():
        print(f"{group:20} snippets {_f1(*(sum(row[k] for row in rows) for k in range(3))):.4f}  ({len(rows)} pages)")
    for group, found in edges.items():
        print(f"{group:20} found    {np.mean(found):.4f}  ({len(found)} pages)")


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


def read_whole(pages: Sequence[Example], forests: Sequence[lightgbm.Booster]) -> list[str]:
    """What the whole reader reads of each page with the forest of its fold."""
    judges = [Forest(**stored(forest)) for forest in forests]
    theirs = body.forest
    texts = []
    try:
        for page in pages:
            body.forest = lambda found=judges[page.fold]: found  # type: ignore[assignment]
            texts.append(by_general_rules(body_pages.opened(page.folder, page.gold)).body or "")
    finally:
        body.forest = theirs
    return texts


def show(pages: Sequence[Example], texts: Sequence[str], folder: Path) -> None:
    """A file for each page that is not read exactly: its lines, and the gold's that are missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.txt"):
        old.unlink()
    for page, text in zip(pages, texts, strict=True):
        whole = bool(page.gold.get("body"))
        score = _f1(*(compare(page, text) if whole else compare_snippets(page, text)))
        lines = list(_differences(page.gold["body"], text)) if whole else []
        if not whole:
            flat = " ".join(text.split())
            edges = [page.gold[name] for name in ("body_starts", "body_ends") if page.gold.get(name)]
            lines = [f"- {x}" for x in (*page.wanted, *edges) if " ".join(x.split()) not in flat]
            lines += [f"+ {x}" for x in page.unwanted if x in flat]
            lines += [f"  {line}" for line in text.splitlines()] if lines else []
        if any(line[0] != " " for line in lines):
            name = f"{page.group} {score:.3f} {page.folder.name}.txt".replace("/", "_")
            (folder / name).write_text("\n".join(lines) + "\n", "utf-8")


def _differences(gold: str, text: str) -> list[str]:
    there, here = set(body_pages.runs(gold, 4)), set(body_pages.runs(text, 4))

    def shared(line: str, other: set[tuple[str, ...]]) -> bool:
        mine = body_pages.runs(line, 4)
        return sum(run in other or len(run) < 4 for run in mine) * 2 >= len(mine)

    found = [f"{' ' if shared(line, there) else '+'} {line}" for line in text.splitlines()]
    return found + [f"- {line}" for line in gold.splitlines() if line.strip() and not shared(line, here)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trees", type=int, default=160)
    parser.add_argument("--check", action="store_true", help="print the figures, leave the stored forest as it is")
    parser.add_argument("--whole", type=Path, metavar="FOLDER", help="run the whole reader, write what differs")
    options = parser.parse_args()
    pages = body_pages.examples()
    strange = {form: body_pages.examples(form) for form in strange_markup.FORMS}
    every = [*pages, *(page for form in strange.values() for page in form)]
    mark_cut_short(every, of_other_sites(pages, options.trees))
    forests = of_other_sites(every, options.trees)
    for form, shown in {"": pages, **strange}.items():
        print(f"the forest alone, sites not seen in training{form and f', {form}'}:")
        report(shown, [judge(forests[page.fold], page) for page in shown])
    if options.whole:
        print("the whole reader, sites not seen in training:")
        texts = read_whole(pages, forests)
        report(pages, texts)
        show(pages, texts, options.whole)
    if not options.check:
        forest = fit([page for page in every if page.teaches], options.trees)
        print("the forest that is written, on the pages it was trained on:")
        report(pages, [judge(forest, page) for page in pages])
        WEIGHTS.write_text(json.dumps(stored(forest), separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
