"""Near copies: how many edited copies are found, by kind of edit, and which pages of a collection would be tied.

    python benchmarks/near_copies.py [--texts 1000] [--corpus FOLDER]

Made-up texts of 60 to 1,500 words, with the word frequencies of real ones, are edited by a tenth in each of eight ways;
a copy is found when it shares a key with its source and stands the comparison in full. With `--corpus` (a folder of
saved pages with a manifest.jsonl) every page is read, and every pair that would be tied is printed with its likeness.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from storage.near import BANDS, ROWS, band_keys, is_copy, shingles, similarity

LENGTHS = (60, 120, 250, 500, 1500)
SHARE = 0.1  # of the words, or of the sentences, that an edit touches
WORDS = 20_000
_SYLLABLES = "ba den for gil ka lor mi nen pra ros sta tur vel wo an ter shi que dol mon".split()

Edit = Callable[[list[str], random.Random], list[str]]


def vocabulary(size: int = WORDS) -> list[str]:
    """Made-up words, the short ones first, which are taken most often."""
    chance, words = random.Random(9), set[str]()
    while len(words) < size:
        words.add("".join(chance.choice(_SYLLABLES) for _ in range(chance.choice((1, 2, 2, 3, 3, 4)))))
    return sorted(words, key=lambda word: (len(word), word))


VOCABULARY = vocabulary()
_WEIGHTS = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(WORDS)))  # Zipf and Mandelbrot


def words(chance: random.Random, number: int) -> list[str]:
    """So many words, each as often as its rank says."""
    return chance.choices(VOCABULARY, cum_weights=_WEIGHTS, k=number)


def essay(seed: int, length: int) -> list[str]:
    """A text, as its sentences."""
    chance, sentences, left = random.Random(seed), [], length
    while left > 0:
        sentence = words(chance, min(left, chance.randint(6, 28)))
        sentences.append(" ".join(sentence) + ".")
        left -= len(sentence)
    return sentences


def _replaced(sentences: list[str], chance: random.Random) -> list[str]:
    said = " ".join(sentences).split()
    for place in chance.sample(range(len(said)), round(len(said) * SHARE)):
        said[place] = words(chance, 1)[0] + "x"  # never the word that stood there
    return said


def _deleted(sentences: list[str], chance: random.Random) -> list[str]:
    said = " ".join(sentences).split()
    gone = set(chance.sample(range(len(said)), round(len(said) * SHARE)))
    return [word for place, word in enumerate(said) if place not in gone]


def _inserted(sentences: list[str], chance: random.Random) -> list[str]:
    said = " ".join(sentences).split()
    for place in sorted(chance.sample(range(len(said)), round(len(said) * SHARE)), reverse=True):
        said[place:place] = words(chance, 1)
    return said


def _moved(sentences: list[str], chance: random.Random) -> list[str]:
    order = list(sentences)
    for _ in range(max(1, round(len(order) * SHARE))):
        order.insert(chance.randrange(len(order)), order.pop(chance.randrange(len(order))))
    return order


def _without_lead(sentences: list[str], _chance: random.Random) -> list[str]:
    said = " ".join(sentences).split()
    return said[round(len(said) * SHARE) :]


def _without_tail(sentences: list[str], _chance: random.Random) -> list[str]:
    said = " ".join(sentences).split()
    return said[: len(said) - round(len(said) * SHARE)]


def _with_boilerplate(sentences: list[str], chance: random.Random) -> list[str]:
    said = " ".join(sentences).split()
    return [*said, *words(chance, round(len(said) * SHARE))]


def _mixed(sentences: list[str], chance: random.Random) -> list[str]:
    said = " ".join(sentences).split()
    for place in chance.sample(range(len(said)), round(len(said) * SHARE)):
        said[place] = chance.choice(("", words(chance, 1)[0] + "x", f"{said[place]} {words(chance, 1)[0]}"))
    return said


EDITS: dict[str, Edit] = {
    "words replaced": _replaced,
    "words deleted": _deleted,
    "words inserted": _inserted,
    "all three": _mixed,
    "sentences moved": _moved,
    "lead cut": _without_lead,
    "tail cut": _without_tail,
    "boilerplate added": _with_boilerplate,
}


def recall(kind: str, texts: int) -> tuple[int, float]:
    """Of so many texts, how many edited copies are found; and the least likeness of a copy to its source."""
    found, least = 0, 1.0
    for seed in range(texts):
        source = essay(seed, LENGTHS[seed % len(LENGTHS)])
        own = shingles(" ".join(source))
        its = shingles(" ".join(EDITS[kind](source, random.Random(-seed - 1))))
        alike = similarity(own, its)
        least = min(least, alike)
        found += is_copy(alike) and not set(band_keys(own)).isdisjoint(band_keys(its))
    return found, least


def expected(jaccard: float, bands: int = BANDS, rows: int = ROWS) -> float:
    """The share of pairs of this likeness that meet in at least one band.

    >>> f"{expected(0.68):.4f}"
    '0.9995'
    """
    return 1 - (1 - jaccard**rows) ** bands


def ties(texts: dict[str, str]) -> list[tuple[float, str, str]]:
    """Pairs of texts that would be tied together, and how alike they are; by their keys, as the archive finds them."""
    sets = {name: shingles(text) for name, text in texts.items()}
    by_key = defaultdict(list)
    for name, own in sets.items():
        for key in band_keys(own):
            by_key[key].append(name)
    pairs = {pair for names in by_key.values() for pair in itertools.combinations(names, 2)}
    alike = ((similarity(sets[one], sets[other]), one, other) for one, other in pairs)
    return sorted((found for found in alike if is_copy(found[0])), reverse=True)


def read_corpus(folder: Path) -> dict[str, str]:
    """The main text of every page of a collection, by set, site and number."""
    from scraper import parse

    texts = {}
    for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        html = gzip.decompress((folder / page["set"] / page["id"] / "page.html.gz").read_bytes())
        body = parse(html, page["url"]).body
        if body:
            texts[f"{page['site']} {page['set']}/{page['id']}"] = body
    return texts


def main() -> int:
    """Print the table of docs/archive.md, and the ties of a collection."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--texts", type=int, default=1000)
    parser.add_argument("--corpus", type=Path)
    asked = parser.parse_args()
    print("| a tenth of it changed | found | least likeness |\n|---|---|---|")
    for kind in EDITS:
        found, least = recall(kind, asked.texts)
        print(f"| {kind} | {found / asked.texts:.2%} | {least:.2f} |", flush=True)
    print("\n| likeness | of 32 bands of 4 | 32 of 3 | 64 of 4 |\n|---|---|---|---|")
    for jaccard in (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.57, 0.6, 0.68, 0.75, 0.9):
        shares = (expected(jaccard, *cut) for cut in ((32, 4), (32, 3), (64, 4)))
        print(f"| {jaccard} | " + " | ".join(f"{share:.4f}" for share in shares) + " |")
    if asked.corpus:
        texts = read_corpus(asked.corpus)
        found_ties = ties(texts)
        likeness = Counter(round(tie[0], 2) for tie in found_ties)
        print(f"\n{len(texts)} texts, ties by likeness: {sorted(likeness.items())}")
        for alike, one, other in found_ties:
            print(f"{alike:.3f}  {one}  {other}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
