"""A small forest of decision trees that says whether a block belongs to the main text, evaluated without walking a tree.

Every tree owns 16 bits of one long integer, a bit for each leaf. A condition that fails rules out the leaves on its left
side, so a value rules out what all conditions below it rule out together: one look-up (`bisect`) and one AND for each value,
for all trees at once. What remains lowest in each field is the leaf that walking would have reached. (The method is
QuickScorer, Lucchese et al., SIGIR 2015, with Python's integers as the bit vectors.)

`benchmarks/train_body.py` makes the trees, which stand in body_model.json: a node is [feature, limit, left, right], where values up to
the limit go left; a leaf is a number, in thousandths. The sum of the leaves is the log of the odds.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from operator import getitem
from typing import Any

LEAVES = 16  # the most leaves a tree may have, and the bits it owns
_MOST_FLAG_SETS = 4096  # remembered combinations of flags; a site has some dozens

Tree = Any  # int (a leaf) or [feature, limit, Tree, Tree]


class Forest:
    """Trees over named features; `flags` are features of which every bit is a condition of its own ("bits.3")."""

    def __init__(self, features: Sequence[str], trees: Sequence[Tree], bias: int = 0) -> None:
        self.bias = bias
        self._all = (1 << LEAVES * len(trees)) - 1
        self._ones = sum(1 << LEAVES * n for n in range(len(trees)))
        self._bytes = LEAVES // 8 * len(trees)
        conditions: dict[str, dict[int, int]] = {}
        self._leaves = [_Leaves(tree, n, features, conditions, self._all).values for n, tree in enumerate(trees)]
        self._ladders = {name: _ladder(known, self._all) for name, known in conditions.items() if "." not in name}
        self._flags: dict[str, list[tuple[int, int]]] = {}
        for name, known in conditions.items():
            flag, dot, bit = name.partition(".")
            if dot:
                mask = self._all
                for ruled_out in known.values():
                    mask &= ruled_out
                self._flags.setdefault(flag, []).append((1 << int(bit), mask))
        self._known: dict[tuple[str, int], int] = {}

    def ladders(self, names: Sequence[str]) -> list[tuple[int, list[int], list[int]]]:
        """For `narrow`: the place in the row, the limits and the masks of each of these features that a tree asks for."""
        return [(at, *self._ladders[name]) for at, name in enumerate(names) if name in self._ladders]

    def narrow(self, ladders: list[tuple[int, list[int], list[int]]], row: Sequence[int], left: int = -1) -> int:
        """The leaves that these values leave of those that were left."""
        for at, limits, masks in ladders:
            left &= masks[bisect_left(limits, row[at])]
        return left

    def narrow_by_flags(self, flag: str, value: int) -> int:
        """The leaves that a feature made of bits leaves."""
        known = self._known.get((flag, value))
        if known is None:
            known = self._all
            for bit, mask in self._flags.get(flag, ()):
                if value & bit:
                    known &= mask
            if len(self._known) >= _MOST_FLAG_SETS:
                self._known.clear()
            self._known[flag, value] = known
        return known

    def score(self, left: int) -> int:
        """The log odds, in thousandths, once every value has been taken into account."""
        left &= self._all
        lowest = left & ~(left - self._ones)
        fields = memoryview(lowest.to_bytes(self._bytes, "little")).cast("H")
        return self.bias + sum(map(getitem, self._leaves, fields))


class _Leaves:
    """The leaves of one tree from left to right, and what its conditions rule out when they fail."""

    def __init__(
        self, tree: Tree, number: int, features: Sequence[str], conditions: dict[str, dict[int, int]], every: int
    ):
        self.values: dict[int, int] = {}  # bit in the field -> value
        self._count, self._base = 0, LEAVES * number
        self._features, self._conditions, self._every = features, conditions, every
        self._read(tree)

    def _read(self, tree: Tree) -> None:
        if not isinstance(tree, list):
            self.values[1 << self._count] = tree
            self._count += 1
            return
        feature, limit, left, right = tree
        before = self._count
        self._read(left)
        side = ((1 << self._count) - (1 << before)) << self._base
        known = self._conditions.setdefault(self._features[feature], {})
        known[limit] = known.get(limit, self._every) & ~side
        self._read(right)


def _ladder(known: dict[int, int], every: int) -> tuple[list[int], list[int]]:
    """The limits in order, and what is left above each: masks[k] of all limits before the k-th."""
    limits = sorted(known)
    masks = [every]
    for limit in limits:
        masks.append(masks[-1] & known[limit])
    return limits, masks


@cache
def forest() -> Forest:
    """The trained forest."""
    stored = json.loads(files("scraper.parse").joinpath("body_model.json").read_text("utf-8"))
    return Forest(stored["features"], stored["trees"], stored["bias"])
