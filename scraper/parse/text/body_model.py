"""A small forest of decision trees that judges blocks, evaluated without walking a tree.

Every tree owns 16 bits of one long integer, a bit for each leaf. A condition that fails rules out the leaves on its
left side, so a value rules out what all conditions below it rule out together: one look-up (`bisect`) and one AND for
each value, for all trees at once. What remains lowest in each field is the leaf that walking would have reached. (The
method is QuickScorer, Lucchese et al., SIGIR 2015, with Python's integers as the bit vectors.)

`benchmarks/train_body.py` makes the trees, which stand in body_model.json: a node is [feature, limit, left, right],
where values up to the limit go left; a leaf is a number, in thousandths. The sum of the leaves is the log of the odds.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from operator import getitem
from struct import Struct
from typing import Any

LEAVES = 16  # the most leaves a tree may have, and the bits it owns
_FIRST = 24  # pairs of trees asked first
_SURE = 1200  # thousandths of log odds that the later trees turn round in one block of 1,500
_MOST_FLAG_SETS = 4096  # remembered combinations of flags; a site has some dozens

Tree = Any  # int (a leaf) or [feature, limit, Tree, Tree]


class Forest:
    """Trees over named features; `flags` are features of which every bit is a condition of its own ("bits.3")."""

    def __init__(self, features: Sequence[str], trees: Sequence[Tree]) -> None:
        trees = [*trees, 0] if len(trees) % 2 else trees
        self._all = (1 << LEAVES * len(trees)) - 1
        self._ones = sum(1 << LEAVES * n for n in range(len(trees)))
        self._bytes = LEAVES // 8 * len(trees)
        conditions: dict[str, dict[int, int]] = {}
        leaves = [_Leaves(tree, n, features, conditions, self._all).values for n, tree in enumerate(trees)]
        pairs = [_pair(one, other) for one, other in zip(leaves[::2], leaves[1::2], strict=True)]
        self._first, self._others = pairs[:_FIRST], pairs[_FIRST:]
        self._read_first = Struct(f"<{len(self._first)}I").unpack_from
        self._read_others = Struct(f"<{len(self._others)}I").unpack_from
        self._ladders = {name: _ladder(known, self._all) for name, known in conditions.items() if "." not in name}
        self._flags: dict[str, list[tuple[int, int]]] = {}
        for name, known in conditions.items():
            flag, dot, bit = name.partition(".")
            if dot:
                mask = self._all
                for ruled_out in known.values():
                    mask &= ruled_out
                self._flags.setdefault(flag, []).append((1 << int(bit), mask))
        self._asked: dict[tuple[str, ...], list[tuple[int, list[int], list[int]]]] = {}
        self._known: dict[tuple[str, int], int] = {}

    def ladders(self, names: tuple[str, ...]) -> list[tuple[int, list[int], list[int]]]:
        """For `narrow`: place in the row, limits and masks of each of these features that a tree asks for."""
        found = self._asked.get(names)
        if found is None:
            found = [(at, *self._ladders[name]) for at, name in enumerate(names) if name in self._ladders]
            self._asked[names] = found
        return found

    def narrow(self, ladders: list[tuple[int, list[int], list[int]]], row: Sequence[int], left: int = -1) -> int:
        """The leaves that these values leave of those that were left."""
        for at, limits, masks in ladders:
            left &= masks[bisect_left(limits, row[at])]
        return left

    def narrow_by_flags(self, names: Sequence[str], values: Sequence[int], left: int = -1) -> int:
        """The same for features made of bits."""
        for key in zip(names, values, strict=True):
            known = self._known.get(key)
            left &= self._remember(*key) if known is None else known
        return left

    def _remember(self, flag: str, value: int) -> int:
        known = self._all
        for bit, mask in self._flags.get(flag, ()):
            if value & bit:
                known &= mask
        if len(self._known) >= _MOST_FLAG_SETS:
            self._known.clear()
        self._known[flag, value] = known
        return known

    def is_text(self, left: int) -> bool:
        """The judgement, once every value has been taken into account: is the sum of the leaves above zero?

        The trees stand in the order they were grown: the first say most, the others are asked where these are not sure.
        """
        left &= self._all
        lowest = (left & ~(left - self._ones)).to_bytes(self._bytes, "little")
        score = sum(map(getitem, self._first, self._read_first(lowest)))
        if -_SURE < score < _SURE:
            score += sum(map(getitem, self._others, self._read_others(lowest, 4 * len(self._first))))
        return score > 0


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


def _pair(one: dict[int, int], other: dict[int, int]) -> dict[int, int]:
    """Two trees as one table: half as many look-ups."""
    return {a | b << LEAVES: x + y for a, x in one.items() for b, y in other.items()}


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
    stored = json.loads(files("scraper.parse.text").joinpath("body_model.json").read_text("utf-8"))
    return Forest(stored["features"], stored["trees"])
