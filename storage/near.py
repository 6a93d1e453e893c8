"""How alike two texts are, and the keys under which near copies find each other: pure functions.

Texts are sets of shingles: two words in a row, of scripts without spaces three characters. A MinHash of 128 values, in
32 bands of 4, gives each text 32 keys; what shares a key is only a candidate, and is then compared in full. Two words
and not three, because a changed word breaks as many shingles as it stands in: with a tenth of the words changed the
Jaccard likeness is 0.68 by two and 0.57 by three, and 32 bands of 4 find 99.95 % of the one and 97 % of the other.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Mapping, Set
from hashlib import blake2b
from itertools import pairwise

BANDS = 32
ROWS = 4
VALUES = BANDS * ROWS
SHINGLE_WORDS = 2
SHINGLE_CHARACTERS = 3

# Shorter texts share their stock phrases by chance.
MIN_SHINGLES = 40

# Copies with a tenth of the words changed stand at 0.66 and above, with a fifth at 0.47; two articles of one site that
# end in the same long note were met at 0.43, two reviews of one film below 0.1.
MIN_JACCARD = 0.55
# A cut-down copy is contained in the whole one, if it is no mere quotation.
MIN_CONTAINMENT = 0.8
MIN_SIZE_RATIO = 0.4

# Scripts without spaces count by the character: Thai to Khmer, kana, Han, and Hangul, whose particles are glued on.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)

_WORDS = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_MASK = (1 << 64) - 1
# Multiplies and shifts of splitmix64 (Steele, Lea, Flood 2014): spread CRC-32, which alone is linear, over 64 bits.
_GAMMA = 0x9E3779B97F4A7C15
_MIX = 0xBF58476D1CE4E5B9
# Bits of a key: 43 of the hash above the number of its band. SQLite stores 48 bits in 6 bytes, and among the 32 million
# keys of a million texts one look-up in 250,000 meets a stranger by chance.
_KEY_BITS = 48


def shingles(text: str) -> set[int]:
    """Hashes of every two words in a row; the same in every process and version."""
    words = _WORDS.findall(text.casefold())
    if _UNSPACED.search(text):
        lengths = [SHINGLE_CHARACTERS if _UNSPACED.match(word) else SHINGLE_WORDS for word in words]
        joined = [" ".join(words[i : i + length]) for i, length in enumerate(lengths) if i + length <= len(words)]
    else:
        joined = [f"{one} {next_one}" for one, next_one in pairwise(words)]
    return {zlib.crc32(shingle.encode("utf-8", "surrogatepass")) for shingle in joined}


def band_keys(shingle_set: Set[int]) -> list[int]:
    """One integer for each band (its number in the low bits); none for a text too short to tell."""
    if len(shingle_set) < MIN_SHINGLES:
        return []
    minima = _minima(shingle_set)
    keys = []
    for band in range(BANDS):
        digest = blake2b(struct.pack("<4Q", *minima[band * ROWS : (band + 1) * ROWS]), digest_size=8).digest()
        keys.append((int.from_bytes(digest, "little") >> (64 - _KEY_BITS)) & ~(BANDS - 1) | band)
    return keys


def similarity(one: Set[int], other: Set[int]) -> float:
    """How much of two texts is the same, 0..1: Jaccard, or of a cut-down copy the part that the longer one holds."""
    if not one or not other:
        return 0.0
    common = len(one & other)
    jaccard = common / (len(one) + len(other) - common)
    small, large = sorted((len(one), len(other)))
    contained = common / small
    return contained if contained >= MIN_CONTAINMENT and small / large >= MIN_SIZE_RATIO else jaccard


def is_copy(alike: float) -> bool:
    """Whether two texts that are so alike come from one."""
    return alike >= MIN_JACCARD


def tied(sets: Mapping[int, Set[int]]) -> list[list[int]]:
    """Texts, by their numbers, in groups that hold together: each is a copy of another one of its group, or alone.

    >>> shared = set(range(10))
    >>> tied({1: shared, 2: shared | {10}, 3: set(range(20, 30))})
    [[1, 2], [3]]
    """
    groups = []
    left = dict(sets)
    while left:
        group = [next(iter(left))]
        for one in group:  # grows as it is gone through
            own = left.pop(one)
            group += [other for other in left if other not in group and is_copy(similarity(own, left[other]))]
        groups.append(group)
    return groups


def _minima(shingle_set: Set[int]) -> list[int]:
    """The smallest hash in each of 128 places, by "fast similarity sketching" (Dahlgaard, Knudsen, Thorup 2017).

    Each shingle falls into one place, by one hash. Where that leaves places empty, as in every short text, all shingles
    are hashed anew for those, until none is: each place is then filled as by a permutation of its own.
    """
    minima = [_MASK] * VALUES
    empty = set(range(VALUES))
    salt = 1
    while empty:
        filled = set()
        for shingle in shingle_set:
            spread = ((shingle + salt) * _GAMMA) & _MASK
            spread = ((spread ^ (spread >> 29)) * _MIX) & _MASK
            spread ^= spread >> 32
            place = spread % VALUES
            if place in empty and spread < minima[place]:
                minima[place] = spread
                filled.add(place)
        empty -= filled
        salt += _MIX >> 1
    return minima
